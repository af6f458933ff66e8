//! `power/host`: what may the host do alone?

use faces::parts::{self, Status};
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};

use super::tabs;
use crate::legitimacy::Alone;
use crate::view::HostView;

impl View for HostView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let title = lang.word("power-host-title");
        let crumbs = vec![(lang.word("power-title"), "power".to_owned())];
        if self.powers.is_empty() {
            let main = Some(parts::empty_state(lang, &lang.word("power-empty"), None, None));
            return Sheet { title, crumbs, main, ..Sheet::default() };
        }
        let values = [
            ("n", self.held.into()),
            ("acts", self.acts.len().into()),
            ("kinds", self.kinds.into()),
        ];
        Sheet {
            title,
            crumbs,
            tabs: tabs(ctx, "power/host"),
            lead: Some(lang.html("power-host-lead", &values)),
            main: Some(html! {
                (self.six(ctx))
                section {
                    h2 { (lang.word("power-host-acts")) }
                    @if self.acts.is_empty() { p.muted { (lang.word("power-host-acts-none")) } }
                    @else if let Some(mut table) = self.table(ctx) {
                        // The heading says it already.
                        @let () = table.caption.clear();
                        (table.paged(lang, &ctx.href(ctx.here), &Query::of(ctx.query)))
                    }
                }
                section { h2 { (lang.word("power-how")) } p { (lang.word("power-host-how")) } }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("words", lang.word("power-host-act")),
            Column::text("how", lang.word("power-host-by")),
            Column::text("clauses", lang.word("power-host-clause")),
            Column::text("act", lang.word("power-host-kind")),
        ];
        let mut table = Table::new(lang.word("power-host-acts"), columns);
        for row in &self.acts {
            let how = match row.act.how {
                Alone::Machine => "power-host-machine",
                Alone::Secretariat => "power-host-secretariat",
            };
            table.push(vec![
                Cell::text(&row.words),
                Cell::text(lang.word(how)),
                Cell::text(row.act.clauses.join(", ")),
                Cell::text(&row.act.act),
            ]);
        }
        Some(table)
    }
}

impl HostView {
    /// The six powers, each with who holds it.
    fn six(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let columns = vec![
            Column::text("power", lang.word("power-host-power")).unsorted(),
            Column::text("alone", lang.word("power-host-alone")).unsorted().result(),
            Column::text("who", lang.word("power-host-who")).unsorted(),
            Column::text("clauses", lang.word("power-host-clause")).unsorted(),
        ];
        let mut table = Table::new(String::new(), columns);
        for row in &self.powers {
            let alone = match row.alone {
                true => Status::Warn(lang.word("power-host-yes")),
                false => Status::Good(lang.word("power-host-no")),
            };
            let mut who = row.who.join(", ");
            if !row.resolution.is_empty() {
                let rules = row.resolution.join(", ");
                who = lang.t("power-host-decided", &[("who", who.into()), ("rules", rules.into())]);
            }
            let who = if row.who.is_empty() { lang.word("power-host-nobody") } else { who };
            table.push(vec![
                Cell::text(lang.word(&format!("power-host-{}", row.power.code()))),
                Cell::Status(alone),
                Cell::text(who),
                Cell::text(row.clauses.join(", ")),
            ]);
        }
        html! { section { h2 { (lang.word("power-host-six")) } (table.plain(lang)) } }
    }
}
