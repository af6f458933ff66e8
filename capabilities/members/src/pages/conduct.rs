//! `members/conduct`: every case about a member's conduct, and how to raise one.

use faces::parts::{self, Choice, Field, Status};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use crate::model::{CaseStage, Ending};
use crate::view::{CaseRow, ConductView, NewCaseView};

impl View for ConductView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let open = self.list.iter().filter(|row| row.stage != CaseStage::Over).count();
        Sheet {
            title: lang.word("members-conduct-title"),
            crumbs: vec![(lang.word("members-title"), "members".to_owned())],
            lead: Some(lang.html("members-conduct-lead", &[("n", open.into())])),
            next: self.may.then(|| NextAction {
                why: lang.html("members-conduct-next", &[]),
                button: lang.word("members-do-case"),
                to: "members/conduct/new".to_owned(),
            }),
            main: Some(html! {
                @match self.table(ctx) {
                    Some(table) if !self.list.is_empty() => (table.plain(lang)),
                    _ => (self.nothing(ctx)),
                }
                (self.clauses(ctx))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("case", lang.word("members-col-case")),
            Column::text("organisation", lang.word("members-col-organisation")),
            Column::text("clause", lang.word("members-col-clause")),
            Column::text("opened", lang.word("members-col-opened")),
            Column::text("stage", lang.word("members-col-stage")),
            Column::text("due", lang.word("members-col-due")),
            Column::text("sanction", lang.word("members-col-sanction")),
        ];
        let mut table = Table::new(lang.word("members-conduct-title"), columns);
        for row in &self.list {
            let page = ctx.href(&format!("members/conduct/{}", row.n));
            let member = ctx.href(&format!("orgs/{}", row.organisation.id));
            table.push(vec![
                Cell::link(lang.t("members-case-n", &[("n", row.n.into())]), page),
                Cell::link(&row.organisation.name, member),
                Cell::text(&row.clause.id),
                Cell::Day(row.opened),
                Cell::Status(status(ctx, row)),
                row.due.map_or(Cell::Empty, Cell::Day),
                Cell::maybe(row.sanction.clone()),
            ]);
        }
        Some(table)
    }
}

impl ConductView {
    fn clauses(&self, ctx: &Ctx) -> Markup {
        html! {
            @if !self.clauses.is_empty() {
                section {
                    h2 { (ctx.lang.word("members-conduct-clauses")) }
                    ul { @for one in &self.clauses { li {
                        a href=(ctx.href(&format!("charter/#{}", one.id))) { (one.id) }
                        " " span dir="auto" { (one.words) }
                    } } }
                }
            }
        }
    }

    /// No case yet, or a charter that knows none.
    fn nothing(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        match self.clauses.is_empty() {
            true => {
                let studio = (ctx.href("charter/studio"), lang.word("members-conduct-studio"));
                let may = !ctx.audience.roles.is_empty();
                let action = may.then_some((studio.0.as_str(), studio.1.as_str()));
                parts::empty_state(lang, &lang.word("members-conduct-unknown"), None, action)
            }
            false => parts::empty_state(lang, &lang.word("members-conduct-none"), None, None),
        }
    }
}

/// Where a case stands, with a sign: how it ended once it is over.
pub(super) fn status(ctx: &Ctx, row: &CaseRow) -> Status {
    let word = |id: String| ctx.lang.word(&id);
    if row.lifted.is_some() {
        return Status::Good(word("members-ending-lifted".to_owned()));
    }
    let Some(how) = row.ending else {
        let stage = word(format!("members-stage-{}", row.stage.as_str()));
        return match row.stage {
            CaseStage::Appealable => Status::Warn(stage),
            _ => Status::Open(stage),
        };
    };
    let ended = word(format!("members-ending-{}", how.as_str()));
    match how {
        Ending::Stands | Ending::Confirmed => Status::Bad(ended),
        Ending::Withdrawn | Ending::Dismissed => Status::Good(ended),
        Ending::Left => Status::Unknown(ended),
    }
}

impl View for NewCaseView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("members-case-new-title"),
            crumbs: vec![
                (lang.word("members-title"), "members".to_owned()),
                (lang.word("members-conduct-title"), "members/conduct".to_owned()),
            ],
            lead: Some(lang.html("members-case-new-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                @if self.may {
                    (parts::form(ctx, "members/conduct/new", self.fields(ctx)))
                } @else {
                    p { (lang.word("members-case-not-you")) }
                    (parts::link_row(&[(
                        ctx.href("members/conduct"),
                        lang.word("members-conduct-title"),
                    )]))
                }
            }),
            ..Sheet::default()
        }
    }
}

impl NewCaseView {
    fn fields(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let clauses: Vec<Choice> = self
            .clauses
            .iter()
            .map(|one| Choice::new(&one.id, &format!("{} {}", one.id, one.words)))
            .collect();
        let mut raisers: Vec<Choice> =
            self.raisers.iter().map(|one| Choice::new(&one.id.to_string(), &one.name)).collect();
        if self.office {
            raisers.push(Choice::new("", &lang.word("members-field-raiser-office")));
        }
        let first = raisers.first().map(|one| one.value.clone()).unwrap_or_default();
        let kinds = ["warning", "suspension", "exclusion"]
            .map(|kind| Choice::new(kind, &lang.word(&format!("charter-sanction-{kind}"))));
        html! {
            (Field::new("organisation", &lang.word("members-field-accused"))
                .hint(&lang.word("members-field-organisation-hint"))
                .value(ctx.query.get("organisation").unwrap_or_default())
                .retry(ctx).text("text"))
            (Field::new("clause", &lang.word("members-col-clause")).retry(ctx).select(&clauses))
            (Field::new("raiser", &lang.word("members-field-raiser"))
                .value(&first).retry(ctx).select(&raisers))
            (Field::new("asks", &lang.word("members-field-asks")).retry(ctx).select(&kinds))
            (Field::new("days", &lang.word("members-field-days"))
                .hint(&lang.word("members-field-days-hint"))
                .optional(lang).retry(ctx).text("number"))
            (Field::new("grounds", &lang.word("members-field-grounds"))
                .hint(&lang.word("members-field-grounds-hint")).retry(ctx).area(6))
            (parts::button(&lang.word("members-do-case")))
        }
    }
}
