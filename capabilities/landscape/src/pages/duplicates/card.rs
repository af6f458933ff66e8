//! Two descriptions that may mean one organisation, as a card: what each says, which of the two is
//! kept, why we ask, the answers. One card for two entries of the map and for a row of a file.

use std::collections::BTreeSet;

use faces::parts;
use faces::{Ctx, Fields};
use maud::{Markup, html};

use super::names;
use crate::import::Told;
use crate::model::{Claim, Facet, Keep};
use crate::pages::labels;
use crate::state::Actor;
use crate::view::{other_names, said_of};

/// A question about two descriptions.
pub(in crate::pages) struct Card {
    /// The path its answer goes to.
    pub to: String,
    /// What tells there which question is answered.
    pub about: Vec<(&'static str, String)>,
    /// The headings above the two: words, and the page they lead to.
    pub heads: [(String, Option<String>); 2],
    /// What each of the two says.
    pub lines: Vec<Line>,
    /// The words for what is kept: what the first says, what the second says, both.
    pub keep: [String; 3],
    /// Which of the two stands where nothing else is chosen: 0 or 1.
    pub stands: usize,
    /// Why we ask, in words.
    pub why: Markup,
    /// The answers; the likeliest comes first.
    pub answers: Vec<Answer>,
    /// The question whether others like it get the same answer, and who they are.
    pub alike: Option<(String, Vec<(String, String)>)>,
    /// What else is to be said under the answers.
    pub note: String,
    /// The form that takes the last answer back.
    pub undo: Markup,
}

/// An answer: what is sent, what it says, and its shortcut key.
pub(in crate::pages) struct Answer {
    pub code: &'static str,
    pub label: String,
    pub key: char,
}

impl Answer {
    pub fn new(code: &'static str, label: String, key: char) -> Self {
        Self { code, label, key }
    }
}

/// One line of the card.
pub(in crate::pages) struct Line {
    label: String,
    said: [String; 2],
    /// Whether it is the line of the two names.
    names: bool,
    keeps: Keeps,
}

/// What is kept of a line.
enum Keeps {
    /// Both say the same.
    Same,
    /// What one of the two says: the other says nothing, or gives way.
    One(usize),
    /// What both say.
    Both,
    /// What is chosen; `key` is the name of the choice, `both` whether it can be both.
    Chosen { key: String, both: bool },
}

impl Card {
    /// The card. Its shortcut keys are made by the page script.
    pub fn show(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let head = |(words, to): &(String, Option<String>)| {
            html! { @if let Some(to) = to { a href=(to) { (words) } } @else { (words) } }
        };
        html! {
            section.card #card aria-label=(lang.word("landscape-are-these-the-same"))
                data-island="keys" data-module=[faces::assets::island("keys")]
                data-label=(lang.word("landscape-card-keys")) {
                (parts::form(ctx, &self.to, html! {
                    @for (name, value) in &self.about {
                        input type="hidden" name=(name) value=(value);
                    }
                    table.stacks {
                        thead { tr {
                            th scope="col" { (lang.word("landscape-column-field")) }
                            @for one in &self.heads { th scope="col" { (head(one)) } }
                            th scope="col" { (lang.word("landscape-dup-keep")) }
                        } }
                        tbody { @for line in &self.lines { (self.row(ctx, line)) } }
                    }
                    p { (lang.word("landscape-why-we-ask")) " " (self.why) "." }
                    @if let Some((label, others)) = &self.alike { (same_for(label, others)) }
                    div.acts { @for (place, answer) in self.answers.iter().enumerate() {
                        button.button.quiet[place > 0] type="submit" name="answer"
                            value=(answer.code) data-key=(answer.key) { (answer.label) }
                    } }
                    p.small.muted { (self.note) }
                }))
                (self.undo)
            }
        }
    }

    fn row(&self, ctx: &Ctx, line: &Line) -> Markup {
        let lang = ctx.lang;
        let said = |text: &str| {
            html! {
                @if text.is_empty() {
                    span.muted { (lang.word("landscape-column-empty")) }
                } @else { span dir="auto" { (text) } }
            }
        };
        html! { tr {
            th scope="row" { (line.label) }
            @for (at, ((head, _), text)) in self.heads.iter().zip(&line.said).enumerate() {
                td data-l=(head) {
                    @if line.names { (names::shown(ctx, text, &line.said[1 - at])) }
                    @else { (said(text)) }
                }
            }
            td data-l=(lang.word("landscape-dup-keep")) {
                @match &line.keeps {
                    Keeps::Same => span { (lang.word("landscape-card-same")) },
                    Keeps::One(which) => span { (self.keep[*which]) },
                    Keeps::Both => span { (self.keep[2]) },
                    Keeps::Chosen { key, both } => (self.choice(ctx, &line.label, key, *both)),
                }
            }
        } }
    }

    fn choice(&self, ctx: &Ctx, field: &str, key: &str, both: bool) -> Markup {
        let label = ctx.lang.t("landscape-dup-keep-of", &[("field", field.into())]);
        html! {
            select name={ "keep-" (key) } aria-label=(label) {
                option value="" { (self.keep[self.stands]) }
                option value=(Keep::Other.code()) { (self.keep[1 - self.stands]) }
                @if both { option value=(Keep::Both.code()) { (self.keep[2]) } }
            }
        }
    }
}

/// The question whether others get the same answer, which can be looked at first.
fn same_for(label: &str, others: &[(String, String)]) -> Markup {
    html! {
        div.field.check {
            input type="checkbox" id="alike" name="alike" value="yes";
            label for="alike" { (label) }
        }
        (parts::details(label, html! { ul { @for (one, other) in others {
            li { bdi { (one) } " = " bdi { (other) } }
        } } }))
    }
}

/// What was chosen to be kept of what comes: by facet code, or by column name after `f-`.
pub(in crate::pages) fn kept(fields: &Fields) -> impl Iterator<Item = (&str, Keep)> {
    fields
        .values
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("keep-")?, Keep::from_code(value)?)))
}

/// What an entry says, as this reader may read it.
pub(in crate::pages) fn told(ctx: &Ctx, actor: &Actor) -> Told {
    Told {
        name: labels::actor(ctx, actor),
        kind: actor.kind,
        country: actor.country,
        others: other_names(actor, ctx.audience),
        claims: actor.claims.clone(),
        fields: said_of(&actor.fields, ctx.audience),
    }
}

/// The two side by side. `chosen`: which of the two is kept can be chosen; else the one that
/// `stands`.
pub(in crate::pages) fn lines(
    ctx: &Ctx,
    [one, other]: [&Told; 2],
    chosen: bool,
    stands: usize,
) -> Vec<Line> {
    let lang = ctx.lang;
    let line = |label: String, said: &dyn Fn(&Told) -> Option<String>, choice: (String, bool)| {
        let said = [one, other].map(|told| said(told).unwrap_or_default());
        let (key, both) = choice;
        let keeps = match () {
            () if said[0] == said[1] => Keeps::Same,
            () if said[0].is_empty() => Keeps::One(1),
            () if said[1].is_empty() => Keeps::One(0),
            () if key.is_empty() => Keeps::Both,
            () if chosen => Keeps::Chosen { key, both },
            () => Keeps::One(stands),
        };
        Line { label, said, names: false, keeps }
    };
    let facet = |facet: Facet, said: &dyn Fn(&Told) -> Option<String>| {
        let label = lang.word(&format!("landscape-field-{}", facet.code()));
        line(label, said, (facet.code().to_owned(), false))
    };
    let list = |label: &str, said: &dyn Fn(&Told) -> Vec<String>| {
        line(lang.word(label), &|told| Some(said(told).join(" · ")), (String::new(), true))
    };
    let named = facet(Facet::Name, &|told| Some(told.name.clone()));
    let mut all = vec![
        Line { names: true, ..named },
        facet(Facet::Country, &|told| Some(told.country?.name(lang.code()).to_owned())),
        facet(Facet::Kind, &|told| Some(labels::kind(lang, told.kind?))),
        list("landscape-other-names", &|told| told.others.clone()),
        list("landscape-claimed", &|told| told.claims.iter().map(Claim::to_string).collect()),
    ];
    for key in one.fields.keys().chain(other.fields.keys()).collect::<BTreeSet<_>>() {
        let id = format!("landscape-field-{key}");
        let label = if lang.has(&id) { lang.word(&id) } else { key.clone() };
        let said = |told: &Told| told.fields.get(key).cloned();
        all.push(line(label, &said, (format!("f-{key}"), true)));
    }
    all.retain(|line| line.said.iter().any(|text| !text.is_empty()));
    all
}
