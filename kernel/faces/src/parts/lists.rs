//! Lists: tabs, pagers, breadcrumbs, tasks, steps, time lines, legends, differences.

use maud::{Markup, html};

use super::status::{Status, symbol, tag};
use crate::lang::Lang;

/// One of the tabs of a page; every tab is a link to a page of its own.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
    /// Whether it is the page shown.
    pub current: bool,
}

/// Tabs as links. `label` names the group for screen readers.
pub fn tabs(label: &str, all: &[Tab]) -> Markup {
    html! {
        nav.tabs aria-label=(label) {
            ul { @for tab in all {
                li { a href=(tab.href) aria-current=[tab.current.then_some("page")] { (tab.label) } }
            } }
        }
    }
}

/// Breadcrumbs: `(label, address)`; the last one, the page itself, has no address.
pub fn crumbs(lang: &Lang, trail: &[(String, Option<String>)]) -> Markup {
    html! {
        nav.crumbs aria-label=(lang.word("faces-you-are-here")) {
            ol { @for (label, href) in trail {
                li {
                    @match href {
                        Some(href) => a href=(href) { bdi { (label) } },
                        None => span aria-current="page" { bdi { (label) } },
                    }
                }
            } }
        }
    }
}

/// Previous and next page of a list. `address` makes the address of a page number from 1.
pub fn pager(lang: &Lang, page: usize, pages: usize, address: &dyn Fn(usize) -> String) -> Markup {
    if pages <= 1 {
        return html! {};
    }
    html! {
        nav.pager aria-label=(lang.word("faces-pages")) {
            @if page > 1 {
                a rel="prev" href=(address(page - 1)) { (lang.word("faces-page-previous")) }
            }
            span { (lang.t("faces-page-of", &[("page", page.into()), ("pages", pages.into())])) }
            @if page < pages {
                a rel="next" href=(address(page + 1)) { (lang.word("faces-page-next")) }
            }
        }
    }
}

/// How a step of a task list stands; only these five words are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Done: plain text.
    Completed,
    /// Begun.
    InProgress,
    /// Can be begun.
    NotStarted,
    /// Something else comes first.
    CannotStart,
    /// Needs mending.
    Problem,
}

/// A step of a task list.
#[derive(Clone, Debug)]
pub struct Step {
    /// What is to be done.
    pub label: String,
    /// Where; none when it cannot start yet.
    pub href: Option<String>,
    /// How it stands.
    pub state: StepState,
    /// One line of help.
    pub hint: Option<String>,
}

/// A list of steps with their states; the first open step is where to go.
pub fn task_list(lang: &Lang, all: &[Step]) -> Markup {
    html! {
        ol.tasks { @for step in all {
            li {
                div {
                    @match (&step.href, step.state) {
                        (Some(href), state) if state != StepState::CannotStart => {
                            a href=(href) { (step.label) }
                        }
                        _ => span { (step.label) },
                    }
                    @if let Some(hint) = &step.hint { small { (hint) } }
                }
                (step_state(lang, step.state))
            }
        } }
    }
}

fn step_state(lang: &Lang, state: StepState) -> Markup {
    let word = |id: &str| lang.word(id);
    match state {
        StepState::Completed => html! { span { (word("faces-status-completed")) } },
        StepState::InProgress => tag(&Status::Open(word("faces-status-in-progress"))),
        StepState::NotStarted => tag(&Status::Unknown(word("faces-status-not-started"))),
        StepState::CannotStart => {
            html! { span.muted { (word("faces-status-cannot-start")) } }
        }
        StepState::Problem => tag(&Status::Bad(word("faces-status-problem"))),
    }
}

/// Numbered steps in words, such as the tour of a first visit: `(heading, text)`.
pub fn steps(all: &[(Markup, Markup)]) -> Markup {
    html! {
        ol.steps { @for (heading, text) in all { li { b { (heading) } " " span { (text) } } } }
    }
}

/// Something that happened, or will.
#[derive(Clone, Debug)]
pub struct Event {
    /// When, in words or as a `<time>`.
    pub when: Markup,
    /// What, with links.
    pub what: Markup,
    /// Still to come: drawn hollow.
    pub ahead: bool,
}

/// Events, in the order given.
pub fn time_line(all: &[Event]) -> Markup {
    html! {
        ol.line { @for event in all {
            li class=[event.ahead.then_some("ahead")] {
                span.when { (event.when) } " " span { (event.what) }
            }
        } }
    }
}

/// Rows of a linked thing, a line about it, and its status at the end.
pub fn row_list(rows: &[(Markup, Markup, Option<Status>)]) -> Markup {
    html! {
        ul.rows { @for (what, about, status) in rows {
            li {
                div { (what) small { (about) } }
                @if let Some(status) = status { (tag(status)) }
            }
        } }
    }
}

/// Terms and what they are.
pub fn definitions(pairs: &[(Markup, Markup)]) -> Markup {
    html! { dl.pairs { @for (term, meaning) in pairs { div { dt { (term) } dd { (meaning) } } } } }
}

/// The legend of a figure: constituency number, name, count.
pub fn legend(lang: &Lang, kinds: &[(u8, String, usize)]) -> Markup {
    html! {
        ul.legend { @for (number, name, count) in kinds {
            li data-kind=(number) {
                (symbol(*number)) " " bdi { (name) } " " span.muted { (lang.count(*count)) }
            }
        } }
    }
}

/// Links beside each other: `(address, label)`.
pub fn link_row(links: &[(String, String)]) -> Markup {
    html! { p.links { @for (href, label) in links { a href=(href) { (label) } " " } } }
}

/// The words of two texts: what only `old` has is struck, what only `new` has is underlined.
/// Texts of more than 2,000 words are shown whole, one after the other.
pub fn diff(old: &str, new: &str) -> Markup {
    let (before, after) = (words_of(old), words_of(new));
    if before.len().max(after.len()) > 2_000 {
        return html! { span.diff { del { (old) } " " ins { (new) } } };
    }
    let kept = common(&before, &after);
    let (mut old_at, mut new_at) = (0, 0);
    let mut pieces = Vec::new();
    for (in_old, in_new) in kept.into_iter().chain([(before.len(), after.len())]) {
        pieces.push((
            before.get(old_at..in_old).unwrap_or_default().concat(),
            after.get(new_at..in_new).unwrap_or_default().concat(),
            before.get(in_old).copied().unwrap_or_default(),
        ));
        (old_at, new_at) = (in_old + 1, in_new + 1);
    }
    html! {
        span.diff { @for (gone, come, same) in &pieces {
            @if !gone.is_empty() { del { (gone) } }
            @if !come.is_empty() { ins { (come) } }
            (same)
        } }
    }
}

/// A text cut after each space, so that joining the pieces gives the text back.
fn words_of(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// Index pairs of a longest common run of words.
fn common(before: &[&str], after: &[&str]) -> Vec<(usize, usize)> {
    let width = after.len() + 1;
    let mut best = vec![0_u16; (before.len() + 1) * width];
    let at = |row: usize, column: usize| row * width + column;
    let read = |best: &[u16], index: usize| best.get(index).copied().unwrap_or(0);
    for (row, old) in before.iter().enumerate().rev() {
        for (column, new) in after.iter().enumerate().rev() {
            let value = if old == new {
                read(&best, at(row + 1, column + 1)) + 1
            } else {
                read(&best, at(row + 1, column)).max(read(&best, at(row, column + 1)))
            };
            if let Some(cell) = best.get_mut(at(row, column)) {
                *cell = value;
            }
        }
    }
    let (mut row, mut column, mut kept) = (0, 0, Vec::new());
    while let (Some(old), Some(new)) = (before.get(row), after.get(column)) {
        if old == new {
            kept.push((row, column));
            (row, column) = (row + 1, column + 1);
        } else if read(&best, at(row + 1, column)) >= read(&best, at(row, column + 1)) {
            row += 1;
        } else {
            column += 1;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::diff;

    #[test]
    fn differences_are_marked_by_words() {
        let shown = diff("up to two million on travel", "up to three million").into_string();
        assert_eq!(
            shown,
            "<span class=\"diff\">up to <del>two million on travel</del><ins>three million</ins></span>"
        );
        assert_eq!(
            diff("same <b>", "same <b>").into_string(),
            "<span class=\"diff\">same &lt;b&gt;</span>"
        );
        assert_eq!(diff("", "new").into_string(), "<span class=\"diff\"><ins>new</ins></span>");
    }
}
