//! `charter/try`: a rule tried on votes that nobody cast.

use faces::parts::{self, Choice, Field, Status, Tone};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use crate::view::trial::votes_field;
use crate::view::{BlockRow, ConditionRow, TrialResult, TrialView};

impl View for TrialView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let mut crumbs = vec![(lang.word("charter-title"), "charter/".to_owned())];
        if let Some(draft) = self.draft {
            let title = lang.word("charter-studio-draft");
            crumbs.push((title, format!("charter/studio/{draft}")));
        }
        let title = lang.word("charter-try-title");
        if self.rules.is_empty() {
            let none = lang.word("charter-try-none");
            let main = Some(parts::empty_state(lang, &none, None, None));
            return Sheet { title, crumbs, main, ..Sheet::default() };
        }
        Sheet {
            title,
            crumbs,
            lead: Some(lang.html("charter-try-lead", &[])),
            main: Some(html! {
                (self.rule_form(ctx))
                ul { @for sentence in &self.words { li { (sentence) } } }
                (self.cases(ctx))
                div.stack id="live" {
                    @for (_, why) in &self.faults {
                        (parts::alert(Tone::Bad, html! { (lang.refusal(why)) }))
                    }
                    @for result in &self.results { (shown(ctx, result)) }
                }
                @if self.chooses { p { (lang.word("charter-try-chooses")) } }
                @else { (self.votes_form(ctx)) }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let conditions = self
            .results
            .iter()
            .flat_map(|result| result.conditions.iter().map(move |condition| (result, condition)));
        let mut table = conditions_table(ctx, &ctx.lang.word("charter-try-title"));
        for (result, condition) in conditions {
            table.push(condition_row(ctx, result, condition));
        }
        Some(table)
    }
}

impl TrialView {
    fn hidden_draft(&self) -> Markup {
        html! { @if let Some(draft) = self.draft {
            input type="hidden" name="draft" value=(draft);
        } }
    }

    fn rule_form(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let choices: Vec<Choice> =
            self.rules.iter().map(|(id, title)| Choice::new(id, title)).collect();
        let now = self.rule.as_deref().unwrap_or_default();
        parts::sieve(
            &ctx.href("charter/try"),
            None,
            html! {
                (self.hidden_draft())
                (Field::new("rule", &lang.word("charter-try-rule")).value(now).select(&choices))
                button.button.quiet type="submit" { (lang.word("charter-try-choose")) }
            },
        )
    }

    fn cases(&self, ctx: &Ctx) -> Markup {
        html! {
            @if !self.cases.is_empty() {
                section {
                    h2 { (ctx.lang.word("charter-try-cases")) }
                    ul { @for case in &self.cases { li {
                        a href=(ctx.href(&case.to)) { (case.words) }
                    } } }
                }
            }
        }
    }

    fn votes_form(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            section {
                h2 { (lang.word("charter-try-votes")) }
                @if self.by_objection { p { (lang.word("charter-try-objections")) } }
                form.form method="get" action=(ctx.href("charter/try")) {
                    (self.hidden_draft())
                    @if let Some(rule) = &self.rule { input type="hidden" name="rule" value=(rule); }
                    @for row in &self.votes { (self.block(ctx, row)) }
                    (parts::button(&lang.word("charter-try-button")))
                }
            }
        }
    }

    fn block(&self, ctx: &Ctx, row: &BlockRow) -> Markup {
        let lang = ctx.lang;
        let against = match self.by_objection {
            true => "charter-try-objecting",
            false => "charter-try-against-votes",
        };
        let mut fields = vec![
            ("agree", "charter-try-for-votes", row.agree),
            ("disagree", against, row.disagree),
            ("abstain", "charter-try-abstaining", row.abstain),
        ];
        if row.seats.is_none() {
            fields.push(("absent", "charter-try-absent", row.absent));
        }
        html! {
            fieldset.field {
                legend { (parts::constituency(row.shape, &row.name)) }
                @if let Some(seats) = row.seats {
                    span.hint { (lang.t("charter-try-seats", &[
                        ("n", seats.into()),
                        ("absent", row.absent.into()),
                    ])) }
                } @else { span.hint { (lang.word("charter-try-seats-open")) } }
                div.sieve { @for (what, label, number) in fields {
                    @let name = votes_field(what, &row.constituency);
                    @let wrong = self.faults.iter().any(|(field, _)| *field == name);
                    label.pick {
                        span { (lang.word(label)) }
                        input type="number" min="0" id=(name) name=(name) value=(number)
                            inputmode="numeric" aria-invalid=[wrong.then_some("true")];
                    }
                } }
            }
        }
    }
}

fn shown(ctx: &Ctx, result: &TrialResult) -> Markup {
    let lang = ctx.lang;
    let word = lang.word(&format!("charter-verdict-{}", result.verdict));
    let status = match result.verdict {
        "adopted" | "status_holds" => Status::Good(word),
        "rejected" | "not_adopted" | "status_lapses" => Status::Bad(word),
        _ => Status::Warn(word),
    };
    html! {
        section.card role="status" {
            h2 { (parts::tag(&status)) " " bdi { (result.title) } }
            ul { @for sentence in &result.why { li { (sentence) } } }
            @if !result.still_needed.is_empty() {
                p { b { (lang.word("charter-try-needed")) } " " (result.still_needed.join(" ")) }
            }
            (chambers_table(ctx, result).plain(lang))
            @if !result.conditions.is_empty() { (own_conditions(ctx, result).plain(lang)) }
        }
    }
}

/// What a table of one rule is called: a vote may go on under a second one, on the same page.
fn caption(ctx: &Ctx, result: &TrialResult, what: &str) -> String {
    format!("{} · {}", result.title, ctx.lang.word(what))
}

fn chambers_table(ctx: &Ctx, result: &TrialResult) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("chamber", lang.word("charter-col-chamber")).unsorted(),
        Column::text("agree", lang.word("charter-try-for-votes")).unsorted(),
        Column::text("disagree", lang.word("charter-try-against-votes")).unsorted(),
        Column::text("abstain", lang.word("charter-try-abstaining")).unsorted(),
        Column::text("present", lang.word("charter-try-present")).unsorted(),
        Column::text("passes", lang.word("charter-try-holds")).unsorted(),
    ];
    let mut table = Table::new(caption(ctx, result, "charter-try-by-chamber"), columns);
    for row in &result.chambers {
        let chamber = match row.chamber.as_str() {
            "" => lang.word("charter-try-everybody"),
            name => name.to_owned(),
        };
        table.push(vec![
            Cell::text(chamber),
            Cell::text(&row.agree),
            Cell::text(&row.disagree),
            Cell::text(&row.abstain),
            Cell::text(&row.present),
            holds(ctx, row.passes),
        ]);
    }
    table
}

fn conditions_table(ctx: &Ctx, caption: &str) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("rule", lang.word("charter-try-rule")).unsorted(),
        Column::text("condition", lang.word("charter-try-condition")).unsorted(),
        Column::text("chamber", lang.word("charter-col-chamber")).unsorted(),
        Column::text("reached", lang.word("charter-try-reached")).unsorted(),
        Column::text("of", lang.word("charter-try-of")).unsorted(),
        Column::text("holds", lang.word("charter-try-holds")).unsorted(),
    ];
    Table::new(caption, columns)
}

fn own_conditions(ctx: &Ctx, result: &TrialResult) -> Table {
    let mut table = conditions_table(ctx, &caption(ctx, result, "charter-try-conditions"));
    for condition in &result.conditions {
        table.push(condition_row(ctx, result, condition));
    }
    table
}

fn condition_row(ctx: &Ctx, result: &TrialResult, one: &ConditionRow) -> Vec<Cell> {
    vec![
        Cell::text(&result.rule),
        Cell::text(&one.words),
        Cell::maybe(one.chamber.as_deref()),
        Cell::text(&one.reached),
        Cell::maybe(one.of.as_deref()),
        holds(ctx, one.holds),
    ]
}

fn holds(ctx: &Ctx, holds: Option<bool>) -> Cell {
    let lang = ctx.lang;
    match holds {
        Some(true) => Cell::Status(Status::Good(lang.word("charter-try-yes"))),
        Some(false) => Cell::Status(Status::Bad(lang.word("charter-try-no"))),
        None => Cell::Empty,
    }
}
