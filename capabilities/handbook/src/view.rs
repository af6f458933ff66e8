//! What people see of the handbook.

use faces::{AnyView, Ctx, Failure};
use models::{Fact, MODELS};
use schemars::JsonSchema;
use serde::Serialize;

use crate::guide::PATHS;

/// The paths by role, and the rooms' pages.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Paths {
    /// One path for each person.
    pub paths: Vec<PathView>,
    /// The rooms: name, and the title of the page.
    pub rooms: Vec<(String, String)>,
}

/// One person's path.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PathView {
    /// Who it is for.
    pub role: String,
    /// What they come to do.
    pub job: String,
    /// The steps: what to do, and the page.
    pub steps: Vec<(String, String)>,
}

/// Makes [`Paths`]; `?role=` puts that path first.
///
/// # Errors
/// None today.
pub fn paths(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let word = |id: String| ctx.lang.word(&id);
    let wanted = ctx.query.get("role");
    let mut ordered: Vec<_> = PATHS.iter().collect();
    ordered.sort_by_key(|path| Some(path.role) != wanted);
    let paths = ordered
        .into_iter()
        .map(|path| PathView {
            role: word(format!("handbook-role-{}", path.role)),
            job: word(format!("handbook-job-{}", path.role)),
            steps: path
                .steps
                .iter()
                .map(|(step, page)| (word(format!("handbook-step-{step}")), (*page).to_owned()))
                .collect(),
        })
        .collect();
    let rooms =
        ctx.rooms.iter().map(|room| (room.name.to_owned(), title_of(room.readme))).collect();
    Ok(Box::new(Paths { paths, rooms }))
}

/// The heading at which a chapter ends and the rest of its text begins.
const FOR_DEVELOPERS: &str = "\n## For developers";

/// The first heading of a text.
fn title_of(markdown: &str) -> String {
    markdown.lines().next().unwrap_or_default().trim_start_matches('#').trim().to_owned()
}

/// The page of one room.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RoomPage {
    /// Its title.
    pub title: String,
    /// Its text in Markdown, without the title.
    pub text: String,
}

/// Makes [`RoomPage`].
///
/// # Errors
/// `NotFound` when no room has this name.
pub fn room_page(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let name = ctx.arg("page")?;
    let room = ctx.rooms.iter().find(|room| room.name == name).ok_or(Failure::NotFound)?;
    let text = room.readme.split_once('\n').map_or("", |(_, rest)| rest);
    // What follows is for whoever builds the hub, not for whoever works with it.
    let text = text.split(FOR_DEVELOPERS).next().unwrap_or_default();
    Ok(Box::new(RoomPage { title: title_of(room.readme), text: text.trim().to_owned() }))
}

/// The library of model hubs.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Models {
    /// One line for each.
    pub models: Vec<ModelLine>,
}

/// One model in the list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ModelLine {
    /// Its id, for `convoke new NAME --model ID`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What kind of coalition it is.
    pub archetype: String,
    /// What it works on.
    pub issue_areas: Vec<String>,
    /// How many facts are known of it.
    pub facts: usize,
    /// How many things were looked for and not found.
    pub unknown: usize,
}

/// Makes [`Models`].
///
/// # Errors
/// A fault of ours when a model's file does not read.
pub fn models(_: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let mut lines = Vec::with_capacity(MODELS.len());
    for model in MODELS {
        let facts = model.facts().map_err(Failure::Fault)?;
        lines.push(ModelLine {
            id: facts.id,
            name: facts.name,
            archetype: facts.archetype,
            issue_areas: facts.issue_areas,
            facts: facts.facts.len(),
            unknown: facts.unknown.len(),
        });
    }
    Ok(Box::new(Models { models: lines }))
}

/// What is known of one model hub.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ModelFacts {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What was looked for and not found.
    pub unknown: Vec<String>,
    /// Every fact.
    pub facts: Vec<FactView>,
}

/// One fact with its source.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FactView {
    /// What it is about.
    pub about: String,
    /// The statement.
    pub value: String,
    /// How sure it is.
    pub confidence: String,
    /// The text that was read.
    pub title: Option<String>,
    /// The year of that text.
    pub year: Option<i64>,
    /// Where it was read.
    pub url: Option<String>,
}

/// Makes [`ModelFacts`].
///
/// # Errors
/// `NotFound` when there is no such model.
pub fn model_facts(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let model = models::model(ctx.arg("id")?).ok_or(Failure::NotFound)?;
    let facts = model.facts().map_err(Failure::Fault)?;
    Ok(Box::new(ModelFacts {
        id: facts.id,
        name: facts.name,
        unknown: facts.unknown,
        facts: facts.facts.into_iter().map(fact_view).collect(),
    }))
}

fn fact_view(fact: Fact) -> FactView {
    FactView {
        about: fact.about,
        value: fact.value,
        confidence: fact.confidence,
        title: fact.title,
        year: fact.year,
        url: fact.url,
    }
}
