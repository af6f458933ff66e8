//! Blocks of a page: next action, card, figure, stat, banner, empty state, quotation.

use maud::{Markup, html};

use crate::lang::Lang;
use crate::table::Query;

/// The colour of a block; the words must say the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// The accent colour.
    #[default]
    Plain,
    /// It is well.
    Good,
    /// It needs an eye.
    Warn,
    /// An error, or not agreed.
    Bad,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Tone::Plain => "next",
            Tone::Good => "next good",
            Tone::Warn => "next warn",
            Tone::Bad => "next bad",
        }
    }
}

/// The next-action box: why, and the page's one filled button as `(address, label)`.
pub fn next_action(lang: &Lang, why: &Markup, href: &str, label: &str) -> Markup {
    html! {
        section.next aria-label=(lang.word("faces-next-action")) {
            p { (why) }
            a.button href=(href) { (label) }
        }
    }
}

/// A coloured box with words and perhaps a quiet button `(address, label)`: "✓ Yes, …".
pub fn notice(tone: Tone, words: &Markup, button: Option<(&str, &str)>) -> Markup {
    html! {
        div class=(tone.class()) {
            p { (words) }
            @if let Some((href, label)) = button { a.button.quiet href=(href) { (label) } }
        }
    }
}

/// A card with a heading of the second level.
pub fn card(heading: &str, body: Markup) -> Markup {
    html! { section.card { h2 { (heading) } (body) } }
}

/// A main column (two thirds) and a side column (one third, below on phones).
pub fn columns(main: Markup, side: Markup) -> Markup {
    html! { div.cols { div.stack { (main) } div.stack { (side) } } }
}

/// A table (one third, first on phones) and the picture that it stands beside, which stays in
/// sight while the table is read.
pub fn beside(table: Markup, picture: Markup) -> Markup {
    html! { div.cols.led { div.stack { (table) } div.stack { (picture) } } }
}

/// A picture (two thirds, first on phones) and its table, where that is long: the picture stays in
/// sight while it is read.
pub fn pictured(picture: Markup, table: Markup) -> Markup {
    html! { div.cols.pictured { div.stack { (picture) } div.stack { (table) } } }
}

/// A button that prints the page; only where script can.
pub fn print_button(lang: &Lang) -> Markup {
    html! { button.button.quiet type="button" data-print hidden { (lang.word("faces-print")) } }
}

/// The sentence under the heading of a page.
pub fn lead(words: Markup) -> Markup {
    html! { p.lead { (words) } }
}

/// A large number and what it counts.
pub fn stat(number: &str, words: Markup) -> Markup {
    html! { p.stat { b { bdi { (number) } } " " span { (words) } } }
}

/// Someone's own words, shown at full size: a dissent, a reason.
pub fn quote(words: &str, by: Markup) -> Markup {
    html! { blockquote { p dir="auto" { (words) } footer { (by) } } }
}

/// A block that opens. Printed open; it stands open where something in it is wrong.
pub fn details(summary: &str, body: Markup) -> Markup {
    let wrong = body.0.contains(super::form::WRONG);
    html! { details.more open[wrong] { summary { (summary) } div { (body) } } }
}

/// A message about what just happened, read aloud by screen readers: a receipt, a warning.
pub fn alert(tone: Tone, words: Markup) -> Markup {
    html! { div class=(tone.class()) role="status" { p { (words) } } }
}

/// A banner across the page, above the header: frozen, or a demonstration.
pub fn banner(tone: Tone, label: &str, words: Markup) -> Markup {
    let class = if tone == Tone::Bad { "banner bad" } else { "banner" };
    html! { aside class=(class) aria-label=(label) { p { (words) } } }
}

/// The check of an offline proof in the reader's own browser: the island makes the control, so
/// without script there is only the command beside it. `log` is the address of the public log
/// with a slash at its end; the entry and the log's key are read from there.
pub fn proof_check(lang: &Lang, log: &str) -> Markup {
    let Some(module) = crate::assets::island("verify") else { return html! {} };
    let word = |id: &str| lang.word(id);
    let place = [("index", "{index}".into()), ("size", "{size}".into())];
    html! {
        section.card data-island="verify" data-module=(module) data-src=(log)
            data-choose=(word("faces-check-choose")) data-yes=(lang.t("faces-check-yes", &place))
            data-no=(lang.t("faces-check-no", &[("why", "{why}".into())]))
            data-noproof=(word("faces-check-not-a-proof")) data-nopath=(word("faces-check-path"))
            data-nosignature=(word("faces-check-signature")) data-nokey=(word("faces-check-key"))
            { h3 { (word("faces-check-title")) } }
    }
}

/// A page or list with nothing in it yet: what it is for, what it will look like, one action.
pub fn empty_state(
    lang: &Lang,
    purpose: &str,
    example: Option<Markup>,
    action: Option<(&str, &str)>,
) -> Markup {
    html! {
        div.empty {
            p { (purpose) }
            @if let Some(example) = example {
                figure.example { figcaption { (lang.word("faces-example")) } (example) }
            }
            @if let Some((href, label)) = action { p { a.button href=(href) { (label) } } }
        }
    }
}

/// A picture with everything that makes it checkable.
#[derive(Clone, Debug)]
pub struct Figure {
    /// What is shown, with its unit.
    pub title: String,
    /// The heading of the page says the same: the title is then read aloud, not shown.
    pub titled: bool,
    /// The picture: a chart, a map, a network.
    pub picture: Markup,
    /// What the shapes and colours stand for.
    pub legend: Option<Markup>,
    /// The answer in words or as a status tag.
    pub finding: Option<Markup>,
    /// Where the numbers come from, and how complete they are.
    pub source: Option<Markup>,
    /// `(address, label)`: table, CSV, JSON, SVG, "about this indicator".
    pub links: Vec<(String, String)>,
    /// The name of the island that may take over the picture, and the address of its data.
    pub island: Option<(&'static str, String)>,
    /// The same figures as a table, folded away.
    pub table: Option<Markup>,
}

impl Figure {
    /// A picture with a title; the rest is added field by field.
    pub fn new(title: &str, picture: Markup) -> Figure {
        Figure {
            title: title.to_owned(),
            titled: false,
            picture,
            legend: None,
            finding: None,
            source: None,
            links: Vec::new(),
            island: None,
            table: None,
        }
    }
}

/// Links of a page's picture as files, for [`Figure::links`]: the names of the forms are the same
/// in every language.
pub fn picture_files(here: &str, query: &Query) -> Vec<(String, String)> {
    let forms = [("svg", "SVG"), ("png", "PNG"), ("pdf", "PDF")];
    forms.map(|(ending, name)| (format!("{here}.{ending}{query}"), name.to_owned())).into()
}

/// A figure with its source line. `lang` writes the fold's label.
pub fn figure(lang: &Lang, figure: &Figure) -> Markup {
    let island = figure.island.as_ref();
    let module = island.and_then(|(name, _)| crate::assets::island(name));
    html! {
        figure.fig
            data-island=[module.as_ref().and(island).map(|(name, _)| *name)]
            data-module=[module.as_ref()]
            data-src=[module.as_ref().and(island).map(|(_, address)| address)]
        {
            figcaption.unseen[figure.titled] { (figure.title) }
            div.pic { (figure.picture) }
            @if let Some(legend) = &figure.legend { (legend) }
            @if let Some(finding) = &figure.finding { p.finding { (finding) } }
            @if figure.source.is_some() || !figure.links.is_empty() {
                p.source {
                    @if let Some(source) = &figure.source { span { (source) } " " }
                    @for (href, label) in &figure.links { a href=(href) { (label) } " " }
                }
            }
            @if let Some(table) = &figure.table {
                details.more { summary { (lang.word("faces-figure-table")) } div { (table) } }
            }
        }
    }
}
