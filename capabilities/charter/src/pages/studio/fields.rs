//! The fields of a clause as a form shows and sends them.

use faces::parts::{Choice, Field, pick};
use faces::{Ctx, Fields};
use maud::{Markup, html};

use super::choices::{chambers, choices};
use crate::model::{Bar, Base, Charter, Counting, Line, Scope};
use crate::studio::{Entry, Kind, Part, Rows, Values, YES, first};
use crate::words::{name_of, names_of};

/// One form of a clause: what stands in it, and the charter that is chosen from.
pub(super) struct Blank<'f> {
    pub ctx: &'f Ctx<'f>,
    pub charter: &'f Charter,
    pub values: &'f Values,
}

/// Thresholds may be joined by `or`, which the file writes as another list.
const OR: &str = "or";

impl Blank<'_> {
    /// A field with its label; `of` is the part or the list of rows it belongs to.
    pub(super) fn field(&self, of: &str, entry: &Entry, name: &str) -> Markup {
        let lang = self.ctx.lang;
        let message = format!("charter-studio-{of}-{}", entry.key.replace('_', "-"));
        let mut field = Field::new(name, &lang.word(&message));
        let hint = format!("{message}-hint");
        if lang.has(&hint) {
            field = field.hint(&lang.word(&hint));
        }
        let now = first(self.values, name);
        let text = |field: Field| field.value(now).retry(self.ctx);
        match entry.kind {
            Kind::Words if matches!(entry.key, "goal" | "membership") => text(field).area(3),
            Kind::Words | Kind::Code | Kind::Count | Kind::Numbers => text(field).text("text"),
            Kind::Day => text(field).text("date"),
            Kind::Number => text(field).text("number"),
            Kind::Codes => {
                let all = self.values.get(name).map(|all| all.join(", ")).unwrap_or_default();
                field.value(&all).retry(self.ctx).text("text")
            }
            // In a row or clause that is not written yet, what holds by itself is ticked.
            Kind::Flag(true) if !self.values.contains_key(name) => {
                field.value(YES).retry(self.ctx).checkbox()
            }
            Kind::Flag(_) => text(field).checkbox(),
            Kind::One(of) => {
                let all = choices(self.ctx, self.charter, of, &[now.to_owned()]);
                text(field).select(&self.with_none(entry, name, all))
            }
            Kind::Chamber => {
                text(field).select(&self.with_none(entry, name, chambers(self.charter)))
            }
            Kind::Any(of) => {
                let now = self.all(name);
                let all = choices(self.ctx, self.charter, of, &now);
                self.boxes(name, &lang.word(&message), &all, &now)
            }
            Kind::Lines => self.lines(name, &lang.word(&message), false),
            Kind::LinesOr => self.lines(name, &lang.word(&message), true),
        }
    }

    /// The choices; with none first where the field may be left out, as in a row not written yet.
    fn with_none(&self, entry: &Entry, name: &str, mut all: Vec<Choice>) -> Vec<Choice> {
        let is_new_row = name.contains('.') && first(self.values, name).is_empty();
        if !entry.must || is_new_row {
            all.insert(0, Choice::new("", &self.ctx.lang.word("charter-studio-nothing")));
        }
        all
    }

    /// All values of a field: what was typed just now, else what is written.
    fn all(&self, name: &str) -> Vec<String> {
        match self.ctx.retry {
            Some(retry) => retry.fields.all(name).map(str::to_owned).collect(),
            None => self.values.get(name).cloned().unwrap_or_default(),
        }
    }

    /// What is wrong with a field of the form just sent.
    fn wrong(&self, name: &str) -> Option<Markup> {
        let errors = &self.ctx.retry?.errors;
        let own = errors.iter().find(|error| error.field == name)?;
        Some(html! { span.error { "✕ " (self.ctx.lang.refusal(&own.why)) } })
    }

    fn boxes(&self, name: &str, label: &str, all: &[Choice], now: &[String]) -> Markup {
        let wrong = self.wrong(name);
        html! {
            fieldset.field.wrong[wrong.is_some()] id=(name) {
                legend { (label) }
                @if let Some(wrong) = wrong { (wrong) }
                @for (place, choice) in all.iter().enumerate() {
                    @let id = format!("{name}-{place}");
                    div.field.check {
                        input type="checkbox" id=(id) name=(name) value=(choice.value)
                            checked[now.contains(&choice.value)];
                        label for=(id) { (choice.label) }
                    }
                }
            }
        }
    }

    fn lines(&self, name: &str, label: &str, may_join: bool) -> Markup {
        let lang = self.ctx.lang;
        let mut rows = match self.ctx.retry {
            Some(retry) => typed(&retry.fields, name),
            None => self.values.get(name).map(|lines| rows(lines)).unwrap_or_default(),
        };
        rows.push(LineRow::default());
        let wrong = self.wrong(name);
        html! {
            fieldset.field.wrong[wrong.is_some()] id=(name) {
                legend { (label) }
                span.hint { (lang.word("charter-studio-lines-hint")) }
                @if let Some(wrong) = wrong { (wrong) }
                @for (place, row) in rows.iter().enumerate() {
                    (self.line(&format!("{name}.{place}"), row, may_join && place > 0))
                }
            }
        }
    }

    fn line(&self, name: &str, row: &LineRow, may_join: bool) -> Markup {
        let lang = self.ctx.lang;
        let field = |part: &str| format!("{name}.{part}");
        let word = |value: &str, message: &str| Choice::new(value, &lang.word(message));
        let joins = [word("", "charter-studio-and"), word(OR, "charter-studio-or")];
        let than = [word(">=", "charter-studio-at-least"), word(">", "charter-studio-more-than")];
        html! {
            div.sieve {
                @if may_join {
                    (pick(&field("join"), &lang.word("charter-studio-join"), &joins, &row.join))
                }
                (pick(&field("scope"), &lang.word("charter-studio-scope"),
                    &self.scopes(&row.scope), &row.scope))
                (pick(&field("than"), &lang.word("charter-studio-than"), &than, &row.than))
                label.pick {
                    span { (lang.word("charter-studio-share")) }
                    input type="text" name=(field("share")) value=(row.share) size="7" dir="ltr";
                }
                (pick(&field("base"), &lang.word("charter-studio-base"),
                    &bases(self.ctx), &row.base))
                (pick(&field("by"), &lang.word("charter-studio-counted-by"),
                    &self.weights(&row.by), &row.by))
            }
        }
    }

    fn scopes(&self, now: &str) -> Vec<Choice> {
        let (lang, names) = (self.ctx.lang, names_of(self.charter));
        let mut all = vec![
            Choice::new("all", &lang.word("charter-studio-scope-all")),
            Choice::new("each_chamber", &lang.word("charter-studio-scope-each")),
        ];
        let named = self.charter.chambers.iter().map(|chamber| &chamber.id);
        all.extend(named.map(|id| Choice::new(id, &name_of(&names, id))));
        with(all, now)
    }

    fn weights(&self, now: &str) -> Vec<Choice> {
        let lang = self.ctx.lang;
        let mut all = vec![
            Choice::new("", &lang.word("charter-studio-by-seats")),
            Choice::new("equal_chambers", &lang.word("charter-studio-by-chambers")),
        ];
        let groups = self.charter.bodies.iter().flat_map(|body| &body.seats);
        let named: std::collections::BTreeSet<&String> =
            groups.flat_map(|group| group.weights.keys()).collect();
        all.extend(named.into_iter().map(|name| Choice::new(name, name)));
        with(all, now)
    }
}

/// Choices with the one that is written, where it is none of them.
fn with(mut all: Vec<Choice>, now: &str) -> Vec<Choice> {
    if !all.iter().any(|choice| choice.value == now) {
        all.push(Choice::new(now, now));
    }
    all
}

fn bases(ctx: &Ctx) -> Vec<Choice> {
    ["votes_cast", "present_less_abstentions", "present", "members", "seats"]
        .map(|base| {
            let message = format!("charter-studio-base-{}", base.replace('_', "-"));
            Choice::new(base, &ctx.lang.word(&message))
        })
        .to_vec()
}

/// One line of a rule, in the fields of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
struct LineRow {
    join: String,
    scope: String,
    than: String,
    share: String,
    base: String,
    by: String,
}

impl Default for LineRow {
    fn default() -> Self {
        let text = |text: &str| text.to_owned();
        LineRow {
            join: text(""),
            scope: text("all"),
            than: text(">"),
            share: text(""),
            base: text("votes_cast"),
            by: text(""),
        }
    }
}

/// Lines as the rows of a form.
fn rows(lines: &[String]) -> Vec<LineRow> {
    let mut join = String::new();
    let mut all = Vec::new();
    for text in lines {
        match text.parse::<Line>() {
            Ok(line) => {
                all.push(LineRow { join: std::mem::take(&mut join), ..LineRow::of(&line) });
            }
            Err(_) => OR.clone_into(&mut join),
        }
    }
    all
}

impl LineRow {
    fn of(line: &Line) -> LineRow {
        let bar = line.bar.to_string();
        let than = match line.bar {
            Bar::MoreThan(_) => ">",
            Bar::AtLeast(_) | Bar::Count(_) => ">=",
        };
        LineRow {
            join: String::new(),
            scope: match &line.scope {
                Scope::Chamber(id) => id.clone(),
                Scope::All | Scope::EachChamber => line.scope.to_string(),
            },
            than: than.to_owned(),
            share: bar.trim_start_matches(['>', '=']).to_owned(),
            base: line.base.to_string(),
            by: match &line.by {
                Counting::Seats => String::new(),
                Counting::EqualChambers => "equal_chambers".to_owned(),
                Counting::Weight(name) => name.clone(),
            },
        }
    }

    /// The line as the file writes it.
    fn text(&self) -> String {
        let by = match self.by.as_str() {
            "" => String::new(),
            name => format!(" by {name}"),
        };
        let base = match self.base.as_str() {
            "" => Base::VotesCast.to_string(),
            base => base.to_owned(),
        };
        let share: String = self.share.split_whitespace().collect();
        format!("{} {}{share} of {base}{by}", self.scope, self.than)
    }
}

/// The rows that were sent and say how much is enough.
fn typed(fields: &Fields, name: &str) -> Vec<LineRow> {
    let get =
        |place: usize, part: &str| fields.get(&format!("{name}.{place}.{part}")).map(str::to_owned);
    let row = |place: usize| {
        Some(LineRow {
            join: get(place, "join").unwrap_or_default(),
            scope: get(place, "scope")?,
            than: get(place, "than")?,
            share: get(place, "share").unwrap_or_default(),
            base: get(place, "base")?,
            by: get(place, "by").unwrap_or_default(),
        })
    };
    (0..).map_while(row).filter(|row| !row.share.is_empty()).collect()
}

/// What was sent, as the values of a clause.
pub(super) fn said(part: &Part, mode: &str, fields: &Fields) -> Values {
    let mut values = Values::new();
    let id = fields.get("id").map(str::to_owned);
    values.insert(part.id.to_owned(), id.into_iter().collect());
    if !mode.is_empty() {
        values.insert("mode".to_owned(), vec![mode.to_owned()]);
    }
    for entry in part.entries_in(mode) {
        values.insert(entry.key.to_owned(), sent(entry, entry.key, fields));
    }
    let Some(rows) = part.rows_in(mode) else { return values };
    for number in (0..).take_while(|number| is_sent(fields, rows, *number)) {
        for entry in rows.entries_in(mode) {
            let name = format!("{}.{number}.{}", rows.key, entry.key);
            values.insert(name.clone(), sent(entry, &name, fields));
        }
    }
    values
}

/// Whether a form was sent with this row in it; boxes that nobody ticked are not sent.
pub(super) fn is_sent(fields: &Fields, rows: &Rows, number: usize) -> bool {
    let before = format!("{}.{number}.", rows.key);
    fields.values.iter().any(|(name, _)| name.starts_with(&before))
}

fn sent(entry: &Entry, name: &str, fields: &Fields) -> Vec<String> {
    match entry.kind {
        Kind::Any(_) => fields.all(name).map(str::to_owned).collect(),
        Kind::Flag(_) => {
            fields.get(name).filter(|text| *text == YES).map(str::to_owned).into_iter().collect()
        }
        Kind::Lines | Kind::LinesOr => {
            let mut lines = Vec::new();
            for row in typed(fields, name) {
                if row.join == OR {
                    lines.push(String::new());
                }
                lines.push(row.text());
            }
            lines
        }
        _ => fields.get(name).map(str::to_owned).into_iter().collect(),
    }
}
