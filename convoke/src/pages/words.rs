//! Pages of words: about, accessibility, privacy, what frozen means, the tour.

use faces::{AnyView, Ctx, Failure, Sheet, View, parts};
use maud::html;
use schemars::JsonSchema;
use serde::Serialize;

use super::Front;
use crate::product;

/// A page that says something: a title and sections.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Page {
    /// What it is about.
    pub title: String,
    /// What it says first.
    pub lead: String,
    /// Its sections.
    pub sections: Vec<Section>,
}

/// A section of a page of words.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Section {
    /// Its anchor.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// What it says.
    pub words: String,
    /// Where it leads: label and path under the hub.
    pub link: Option<(String, String)>,
    /// Where to write to: what is read, and the whole address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<(String, String)>,
}

impl View for Page {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let main = html! {
            @for section in &self.sections {
                section id=(section.id) {
                    h2 { (section.heading) }
                    p { (section.words) }
                    @if let Some((label, to)) = &section.link {
                        p { a href=(ctx.href(to)) { (label) } }
                    }
                    @if let Some((label, to)) = &section.address {
                        p { a href=(to) { bdi { (label) } } }
                    }
                }
            }
        };
        Sheet {
            title: self.title.clone(),
            lead: Some(html! { (self.lead) }),
            main: Some(main),
            ..Sheet::default()
        }
    }
}

/// A page from messages: `frame-X`, `frame-X-lead`, and for each section `frame-X-S` and
/// `frame-X-S-words`; a section with a path also has `frame-X-S-link`.
fn page(ctx: &Ctx, name: &str, sections: &[(&str, &str)]) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(said(ctx, name, sections)))
}

fn said(ctx: &Ctx, name: &str, sections: &[(&str, &str)]) -> Page {
    let word = |tail: &str| ctx.lang.word(&format!("frame-{name}{tail}"));
    let section = |(id, to): &(&str, &str)| Section {
        id: (*id).to_owned(),
        heading: word(&format!("-{id}")),
        words: word(&format!("-{id}-words")),
        link: (!to.is_empty()).then(|| (word(&format!("-{id}-link")), (*to).to_owned())),
        address: None,
    };
    Page { title: word(""), lead: word("-lead"), sections: sections.iter().map(section).collect() }
}

/// About this hub.
pub fn about(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    let sections =
        [("rules", "charter/"), ("record", "record/verify"), ("data", "data"), ("report", "")];
    let mut page = said(front.ctx, "about", &sections);
    if let Some(report) = page.sections.last_mut() {
        match &front.asked.house.settings.contact {
            Some(to) => {
                let label = to.strip_prefix("mailto:").unwrap_or(to).to_owned();
                report.address = Some((label, to.clone()));
            }
            // Whoever runs the server can say one; until then nobody is sent to nowhere.
            None => {
                let who = (front.ctx.lang.word("frame-about-report-who"), "members/secretariat");
                report.words.push(' ');
                report.words.push_str(&front.ctx.lang.word("frame-about-report-none"));
                report.link = Some((who.0, who.1.to_owned()));
            }
        }
    }
    Ok(Box::new(page))
}

/// How accessible these pages are.
pub fn accessibility(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    page(front.ctx, "accessibility", &[("aim", ""), ("known", ""), ("tell", "about#report")])
}

/// What is kept about people.
pub fn privacy(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    let sections = [("account", ""), ("record", "record/verify"), ("erase", ""), ("cookies", "")];
    page(front.ctx, "privacy", &sections)
}

/// What a frozen record means.
pub fn frozen(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    page(front.ctx, "frozen", &[("why", ""), ("now", ""), ("thaw", "")])
}

/// The demonstration in five steps.
pub fn tour(front: &Front) -> Result<Box<dyn AnyView>, Failure> {
    if !front.asked.house.settings.demo {
        return Err(Failure::NotFound);
    }
    let steps = stops(front.ctx);
    page(front.ctx, "tour", &steps.each_ref().map(|(step, to)| (*step, to.as_str())))
}

/// The five steps of the tour, and where each of them leads.
pub fn stops(ctx: &Ctx) -> [(&'static str, String); 5] {
    let decision =
        |n: Option<u64>| n.map_or_else(|| "decisions/".to_owned(), |n| format!("decisions/{n}"));
    let [vote, dissent] = product::tour_stops(ctx.hub).map(decision);
    [
        ("map", "landscape".to_owned()),
        ("charge", "charter/".to_owned()),
        ("vote", vote),
        ("dissent", dissent),
        ("verify", "record/verify".to_owned()),
    ]
}

/// The four things the record does not promise, beside every promise.
pub fn not_promised(ctx: &Ctx) -> maud::Markup {
    let lang = ctx.lang;
    parts::card(
        &lang.word("frame-not-promised"),
        html! {
            ul {
                @for n in 1..=4 { li { (lang.word(&format!("frame-not-promised-{n}"))) } }
            }
        },
    )
}
