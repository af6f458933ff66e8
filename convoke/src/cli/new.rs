//! `convoke new`: starts a hub on the model of a real one.

use clap::Args;
use serde_json::{Value, json};

use super::{Common, Exit, Outcome, Trouble, say};
use crate::founding::{self, Beginning};

/// What a hub without bodies starts from.
const ORGANIC: &str = "organic";

/// `convoke new "Clean Air Compact" --model gavi`
#[derive(Debug, Args)]
pub struct New {
    /// What the hub calls itself.
    #[arg(required_unless_present = "list")]
    name: Option<String>,
    /// The model it starts from; `organic` has no bodies yet.
    #[arg(long, required_unless_present = "list")]
    model: Option<String>,
    /// List the models.
    #[arg(long)]
    list: bool,
    /// What it is there for, in a sentence; a model's goal is never taken over.
    #[arg(long)]
    goal: Option<String>,
    /// The origin of its record, for example `coalition.example/record`. It never changes.
    #[arg(long)]
    origin: Option<String>,
    /// The e-mail address of the first secretariat officer.
    #[arg(long)]
    email: Option<String>,
    /// What the officer is called; it stands on the public record.
    #[arg(long, default_value = "Secretariat")]
    officer: String,
}

impl New {
    /// Starts it, or lists the models.
    pub fn run(self, common: &Common) -> Outcome {
        if self.list {
            return list(common);
        }
        let (Some(name), Some(model)) = (&self.name, &self.model) else {
            return Err(Trouble::usage("say a name and --model"));
        };
        let charter = charter_of(model).ok_or_else(|| {
            Trouble::usage(format!("there is no model `{model}`: `convoke new --list` shows them"))
        })?;
        let slug = slug(name);
        if slug.is_empty() {
            return Err(Trouble::usage("the name needs Latin letters or digits for its address"));
        }
        let origin = self.origin.unwrap_or_else(|| format!("{slug}.convoke.local/record"));
        let email = self.email.unwrap_or_else(|| "secretariat@localhost".to_owned());
        let beginning = Beginning {
            slug: &slug,
            origin: &origin,
            title: name,
            charter,
            // A goal is nobody else's: without one, the first desk asks for it.
            goal: Some(self.goal.as_deref().unwrap_or_default()),
            email: &email,
            officer: &self.officer,
        };
        let founded = founding::found(&common.data, &beginning)?;
        let json = json!({
            "hub": slug, "origin": origin, "model": model, "person": founded.to_string(),
            "email": email,
        });
        say(common, &json, || {
            format!(
                "started `{slug}` on the model of {model}\nits record: {origin}\nserve it: convoke \
                 serve --data {}\nsign in as {email}: the link comes by mail, or into the folder \
                 {}/mail",
                common.data.display(),
                common.data.display()
            )
        });
        Ok(Exit::Holds)
    }
}

/// The charter of a model, or of a hub without bodies.
fn charter_of(model: &str) -> Option<&'static str> {
    match model {
        ORGANIC => Some(models::ORGANIC),
        model => models::model(model).map(models::Model::charter),
    }
}

fn list(common: &Common) -> Outcome {
    let mut all: Vec<Value> = Vec::new();
    let mut lines = String::new();
    for model in models::MODELS {
        let facts = model.facts()?;
        let unknown = facts.facts.iter().filter(|f| f.confidence == "unknown").count();
        all.push(json!({
            "id": model.id, "name": facts.name, "archetype": facts.archetype,
            "scope": facts.scope, "facts": facts.facts.len(), "unknown": facts.unknown.len(),
        }));
        lines.push_str(&format!(
            "{:22} {} ({}, {} facts, {} unknown)\n",
            model.id,
            facts.name,
            facts.archetype,
            facts.facts.len(),
            unknown + facts.unknown.len(),
        ));
    }
    let organic = "no bodies yet: the secretariat and named people decide";
    lines.push_str(&format!("{ORGANIC:22} {organic}\n"));
    say(common, &Value::Array(all), || lines);
    Ok(Exit::Holds)
}

/// The name as it stands in addresses: `clean-air-compact`.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.to_lowercase().chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug: String = slug.trim_matches('-').chars().take(63).collect();
    slug.trim_matches('-').to_owned()
}
