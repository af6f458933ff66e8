//! `members/secretariat`: how large the secretariat is and what it costs.

use faces::parts::{self, Field};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use crate::view::SecretariatView;

impl View for SecretariatView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("members-secretariat-title"),
            crumbs: vec![(lang.word("members-title"), "members".to_owned())],
            lead: self.lead(ctx),
            next: self.may.then(|| NextAction {
                why: lang.html("members-secretariat-next", &[]),
                button: lang.word("members-do-secretariat"),
                to: "members/manage?do=secretariat".to_owned(),
            }),
            main: Some(match self.table(ctx) {
                Some(table) if !self.list.is_empty() => html! {
                    (table.plain(lang)) (self.beside(ctx))
                },
                _ => parts::empty_state(lang, &lang.word("members-secretariat-none"), None, None),
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("on", lang.word("members-col-on")),
            Column::number("people", lang.word("members-col-full-time")),
            Column::number("cost", lang.word("members-col-cost")),
            Column::text("currency", lang.word("members-field-currency")),
            Column::number("members", lang.word("members-nav")),
            Column::number("per_member", lang.word("members-col-per-member")),
            Column::text("host", lang.word("members-col-host")),
            Column::text("source", lang.word("members-col-source")),
        ];
        let mut table = Table::new(lang.word("members-secretariat-title"), columns);
        for row in &self.list {
            let [people, cost] = row.thousandths;
            let per_member = row.cost_per_member.and_then(|units| i64::try_from(units).ok());
            table.push(vec![
                Cell::Day(row.on),
                Cell::Milli(people),
                Cell::Milli(cost),
                Cell::text(&row.currency),
                Cell::count(row.members),
                per_member.map_or(Cell::Empty, Cell::Number),
                Cell::maybe(row.host.as_ref().map(|host| host.name.clone())),
                Cell::maybe(row.source.clone()),
            ]);
        }
        Some(table)
    }
}

impl SecretariatView {
    /// The money that is reported on the map, beside the cost: what is not reported is not there.
    fn beside(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let Some(found) = &self.activities else {
            return html! { p.muted { (lang.word("members-secretariat-no-money")) } };
        };
        let amount = format!("{} {}", lang.decimal(&found.amount), found.currency);
        let values = [
            ("amount", amount.into()),
            ("n", found.activities.into()),
            ("silent", found.silent.into()),
        ];
        html! { p { (lang.html("members-secretariat-money", &values)) } }
    }

    fn lead(&self, ctx: &Ctx) -> Option<Markup> {
        let (lang, newest) = (ctx.lang, self.list.first()?);
        let cost = format!("{} {}", lang.decimal(&newest.cost), newest.currency);
        let values = [
            ("people", lang.decimal(&newest.people).into()),
            ("cost", cost.into()),
            ("day", lang.date(newest.on).into()),
        ];
        Some(lang.html("members-secretariat-lead", &values))
    }
}

/// The fields of a statement.
pub(super) fn secretariat_fields(ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let field = |name: &str, label: &str| Field::new(name, &lang.word(label)).retry(ctx);
    html! {
        (field("on", "members-col-on").text("date"))
        (field("people", "members-col-full-time")
            .hint(&lang.word("members-full-time-hint")).text("text"))
        (field("cost", "members-col-cost").text("text"))
        (field("currency", "members-field-currency")
            .hint(&lang.word("members-field-currency-hint")).text("text"))
        (field("organisation", "members-col-host")
            .hint(&lang.word("members-field-organisation-hint")).optional(lang).text("text"))
        (field("source", "members-col-source").area(2))
    }
}
