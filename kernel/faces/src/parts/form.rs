//! Forms: a visible label, the hint before the field, an error that says how to mend it.
//! Every posted form carries a token against forged requests and a one-time id, so sending it
//! five times records one act.

use maud::{Markup, html};

use crate::ctx::{Ctx, Guard};
use crate::lang::Lang;

/// The name of the hidden field against forged requests.
pub const CSRF: &str = "csrf";
/// The name of the hidden field with the one-time id of the form.
pub const ONCE: &str = "once";

/// The two hidden fields of a posted form.
pub fn guard_fields(guard: &Guard) -> Markup {
    html! {
        input type="hidden" name=(CSRF) value=(guard.csrf);
        input type="hidden" name=(ONCE) value=(guard.once);
    }
}

/// A form that posts to a path under the hub.
pub fn form(ctx: &Ctx, path: &str, body: Markup) -> Markup {
    html! {
        form.form method="post" action=(ctx.href(path)) novalidate {
            (guard_fields(ctx.guard)) (body)
        }
    }
}

/// A form that posts files too.
pub fn form_with_file(ctx: &Ctx, path: &str, body: Markup) -> Markup {
    html! {
        form.form method="post" action=(ctx.href(path)) enctype="multipart/form-data" novalidate {
            (guard_fields(ctx.guard)) (body)
        }
    }
}

/// A form that filters: its fields become the query of the address. With the page script the
/// element with the id `live` is replaced without loading the whole page again.
pub fn sieve(action: &str, live: Option<&str>, body: Markup) -> Markup {
    let live = live.map(|id| format!("#{id}"));
    html! { form.sieve method="get" action=(action) data-live=[live] { (body) } }
}

/// The page's one filled button.
pub fn button(label: &str) -> Markup {
    html! { button.button type="submit" { (label) } }
}

/// A button beside the filled one, with a name and value that tell it apart.
pub fn plain_button(label: &str, name: &str, value: &str) -> Markup {
    html! { button.button.quiet type="submit" name=(name) value=(value) { (label) } }
}

/// A link that looks like a quiet button.
pub fn link_button(href: &str, label: &str) -> Markup {
    html! { a.button.quiet href=(href) { (label) } }
}

/// What was wrong with the form just sent, at the top of the page and focused when it opens.
/// Nothing when the page answers no form.
pub fn errors(ctx: &Ctx) -> Markup {
    let Some(retry) = ctx.retry else { return html! {} };
    let lang = ctx.lang;
    let count = retry.errors.len() + usize::from(retry.refusal.is_some());
    html! {
        section.errors role="alert" tabindex="-1" autofocus aria-labelledby="errors-title" {
            h2 id="errors-title" { (lang.t("faces-error-count", &[("n", count.into())])) }
            ul {
                @if let Some(refusal) = &retry.refusal { li { (lang.refusal(refusal)) } }
                @for error in &retry.errors {
                    li { a href={ "#" (error.field) } { (lang.refusal(&error.why)) } }
                }
            }
        }
    }
}

/// How what is wrong with a field begins on a page: a fold with that in it stands open.
pub(super) const WRONG: &str = "<span class=\"error\"";

/// One choice of a select or of radio cards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// The consequence of the choice, under its label (radio cards only).
    pub hint: Option<String>,
}

impl Choice {
    /// A choice without a hint.
    pub fn new(value: &str, label: &str) -> Choice {
        Choice { value: value.to_owned(), label: label.to_owned(), hint: None }
    }

    /// The same with its consequence.
    pub fn with_hint(value: &str, label: &str, hint: &str) -> Choice {
        Choice { hint: Some(hint.to_owned()), ..Choice::new(value, label) }
    }
}

/// A field: name and id, label, hint, value, error. Finish it with [`Field::text`],
/// [`Field::area`], [`Field::select`], [`Field::radios`], [`Field::checkbox`] or
/// [`Field::file`].
#[derive(Clone, Debug, Default)]
pub struct Field {
    name: String,
    /// What labels and hints go by; the name, where a page asks for it once.
    id: String,
    label: String,
    hint: Option<String>,
    value: String,
    error: Option<Markup>,
    optional: Option<String>,
    autocomplete: Option<&'static str>,
    max_length: Option<usize>,
    suggestions: Vec<String>,
    /// Whether the page answers a form that was sent without it.
    unsent: bool,
}

impl Field {
    /// A field; `name` is also its id.
    pub fn new(name: &str, label: &str) -> Field {
        let name = name.to_owned();
        Field { id: name.clone(), name, label: label.to_owned(), ..Field::default() }
    }

    /// Another id, where several forms of a page ask for the same name.
    pub fn id(mut self, id: &str) -> Field {
        self.id = id.to_owned();
        self
    }

    /// Help before the field.
    pub fn hint(mut self, hint: &str) -> Field {
        self.hint = Some(hint.to_owned());
        self
    }

    /// What stands in the field, such as what was sent before.
    pub fn value(mut self, value: &str) -> Field {
        self.value = value.to_owned();
        self
    }

    /// When the page answers a form: what was typed stands in the field again, with what is
    /// wrong about it. A field that was not sent is of another form of the page, and stays as it
    /// is; a box that is not ticked is never sent.
    pub fn retry(mut self, ctx: &Ctx) -> Field {
        let Some(retry) = ctx.retry else { return self };
        let typed = retry.fields.values.iter().find(|(name, _)| *name == self.name);
        match typed {
            Some((_, value)) => self.value = value.clone(),
            None => self.unsent = true,
        }
        let own = retry.errors.iter().find(|error| error.field == self.name);
        self.error = own.map(|error| ctx.lang.refusal(&error.why));
        self
    }

    /// Says that the field may stay empty.
    pub fn optional(mut self, lang: &Lang) -> Field {
        self.optional = Some(lang.word("faces-optional"));
        self
    }

    /// The `autocomplete` purpose, such as `email` or `one-time-code`.
    pub fn autocomplete(mut self, purpose: &'static str) -> Field {
        self.autocomplete = Some(purpose);
        self
    }

    /// The longest text taken, in UTF-16 units as browsers count.
    pub fn max_length(mut self, units: usize) -> Field {
        self.max_length = Some(units);
        self
    }

    /// What a browser offers while somebody types into a line of text; anything else can be typed.
    pub fn suggest(mut self, suggestions: Vec<String>) -> Field {
        self.suggestions = suggestions;
        self
    }

    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    fn hint_and_error(&self) -> Markup {
        html! {
            @if let Some(hint) = &self.hint {
                span.hint id={ (self.id) "-hint" } { (hint) }
            }
            @if let Some(error) = &self.error {
                span.error id={ (self.id) "-error" } { "✕ " (error) }
            }
        }
    }

    fn wrap(&self, control: Markup) -> Markup {
        html! {
            div.field.wrong[self.error.is_some()] {
                label for=(self.id) {
                    (self.label)
                    @if let Some(note) = &self.optional { " " span.muted { (note) } }
                }
                (self.hint_and_error())
                (control)
            }
        }
    }

    /// A line of text; `kind` is the input type: `text`, `email`, `search`, `date`, `number`.
    pub fn text(self, kind: &str) -> Markup {
        let list = (!self.suggestions.is_empty()).then(|| format!("{}-list", self.id));
        self.wrap(html! {
            input type=(kind) id=(self.id) name=(self.name) value=(self.value) dir="auto"
                autocomplete=[self.autocomplete] maxlength=[self.max_length]
                list=[list.as_deref()]
                aria-describedby=[self.described_by()] aria-invalid=[self.invalid()];
            @if let Some(id) = &list {
                datalist id=(id) { @for one in &self.suggestions { option value=(one) {} } }
            }
        })
    }

    /// Several lines of text.
    pub fn area(self, rows: u8) -> Markup {
        self.wrap(html! {
            textarea id=(self.id) name=(self.name) rows=(rows) dir="auto"
                maxlength=[self.max_length]
                aria-describedby=[self.described_by()] aria-invalid=[self.invalid()] {
                (self.value)
            }
        })
    }

    /// One of several, in a list.
    pub fn select(self, choices: &[Choice]) -> Markup {
        self.wrap(html! {
            select id=(self.id) name=(self.name)
                aria-describedby=[self.described_by()] aria-invalid=[self.invalid()] {
                @for choice in choices {
                    option value=(choice.value) selected[choice.value == self.value] {
                        (choice.label)
                    }
                }
            }
        })
    }

    /// A file. `accept` lists endings: `.csv,.xlsx,.json`.
    pub fn file(self, accept: &str) -> Markup {
        self.wrap(html! {
            input type="file" id=(self.id) name=(self.name) accept=(accept)
                aria-describedby=[self.described_by()] aria-invalid=[self.invalid()];
        })
    }

    /// Yes or no.
    pub fn checkbox(self) -> Markup {
        html! {
            div.field.check {
                input type="checkbox" id=(self.id) name=(self.name) value="yes"
                    checked[self.value == "yes" && !self.unsent] aria-describedby=[self.described_by()];
                label for=(self.id) { (self.label) }
                (self.hint_and_error())
            }
        }
    }

    /// Radio cards: each choice with its consequence.
    pub fn radios(self, choices: &[Choice]) -> Markup {
        html! {
            fieldset.field.wrong[self.error.is_some()] aria-describedby=[self.described_by()] {
                legend { (self.label) }
                (self.hint_and_error())
                @for (index, choice) in choices.iter().enumerate() {
                    @let id = match index {
                        0 => self.id.clone(),
                        _ => format!("{}-{index}", self.id),
                    };
                    label.radio for=(id) {
                        input type="radio" id=(id) name=(self.name) value=(choice.value)
                            checked[choice.value == self.value];
                        span {
                            b { (choice.label) }
                            @if let Some(hint) = &choice.hint { span.hint { (hint) } }
                        }
                    }
                }
            }
        }
    }
}

/// A select inside a filter bar: small label above, sent by the button of the form.
pub fn pick(name: &str, label: &str, choices: &[Choice], value: &str) -> Markup {
    picked(name, label, options(choices, value))
}

/// The same with its choices in groups, each under its name; empty ones are left out.
pub fn pick_in_groups(
    name: &str,
    label: &str,
    groups: &[(String, Vec<Choice>)],
    value: &str,
) -> Markup {
    let filled = groups.iter().filter(|(_, choices)| !choices.is_empty());
    picked(
        name,
        label,
        html! { @for (group, choices) in filled {
            optgroup label=(group) { (options(choices, value)) }
        } },
    )
}

fn picked(name: &str, label: &str, options: Markup) -> Markup {
    html! { label.pick { span { (label) } select name=(name) { (options) } } }
}

fn options(choices: &[Choice], value: &str) -> Markup {
    html! { @for choice in choices {
        option value=(choice.value) selected[choice.value == value] { (choice.label) }
    } }
}

/// A field for words to look for inside a filter bar, as [`pick`] is a select.
pub fn search_pick(name: &str, label: &str, value: &str) -> Markup {
    html! {
        label.pick { span { (label) }
            input type="search" name=(name) value=(value) dir="auto";
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::details;

    #[test]
    fn a_fold_with_something_wrong_in_it_stands_open() {
        let wrong = Field { error: Some(html! { "Say which." }), ..Field::new("who", "Who") };
        assert!(
            details("Note it", wrong.text("text")).0.starts_with("<details class=\"more\" open>")
        );
        let said = Field::new("who", "Who").value("<span class=\"error\"");
        assert!(!details("Note it", said.area(2)).0.contains(" open>"), "words are only words");
    }
}
