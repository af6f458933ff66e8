//! `power/what-if`: how a change would shift power, before anybody decides on it.

use charter::model::{Body, Charter, SeatCount, SeatGroup};
use charter::words::{name_of, names_of};
use faces::parts::{self, Choice, Field, Tone};
use faces::table::Table;
use faces::{Ctx, Sheet, View};
use maud::{Markup, html};
use members::view::Labels;

use super::beside::{Beside, blocs};
use super::tabs;
use super::words::{Called, findings};
use crate::game::change::{
    NEW, Unchanged, add_field, chamber_field, merge_field, seats_field, threshold_field,
    weight_field, written,
};
use crate::view::{RulePower, WhatIfView, drafts};

impl View for WhatIfView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let title = lang.word("power-what-if-title");
        let crumbs = vec![(lang.word("power-title"), "power".to_owned())];
        let Some(after) = &self.charter else {
            let main = Some(parts::empty_state(lang, &lang.word("power-empty"), None, None));
            return Sheet { title, crumbs, main, ..Sheet::default() };
        };
        Sheet {
            title,
            crumbs,
            tabs: tabs(ctx, "power/what-if"),
            lead: Some(html! { (lang.word("power-what-if-lead")) }),
            main: Some(html! {
                @for fault in &self.faults { (told(ctx, fault)) }
                section {
                    h2 { (lang.word("power-what-if-shift")) }
                    (self.shift(ctx))
                }
                section {
                    h2 { (lang.word("power-what-if-change")) }
                    (self.form(ctx, after))
                }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.beside().table(ctx))
    }
}

fn told(ctx: &Ctx, fault: &Unchanged) -> Markup {
    let (message, text) = match fault {
        Unchanged::Seats(text) => ("power-what-if-bad-seats", text),
        Unchanged::Weight(text) => ("power-what-if-bad-weight", text),
        Unchanged::Threshold(text) => ("power-what-if-bad-threshold", text),
    };
    parts::alert(Tone::Bad, ctx.lang.html(message, &[("text", text.into())]))
}

impl WhatIfView {
    fn beside(&self) -> Beside<'_> {
        Beside { before: self.before.as_ref(), after: self.after.as_ref() }
    }

    fn shift(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let computable = |rule: &Option<RulePower>| !blocs(rule.as_ref()).is_empty();
        html! {
            @if let Some(rule) = self.after.as_ref().or(self.before.as_ref()) {
                p { strong { bdi { (rule.title) } } }
            }
            @match &self.after {
                None => p { (lang.word("power-what-if-gone")) },
                Some(after) => {
                    ul { @for change in self.beside().changes(ctx) { li { (change) } } }
                    @if !computable(&self.after) {
                        ul { @for finding in findings(ctx, after) { li { (finding) } } }
                    }
                }
            }
            @if computable(&self.before) || computable(&self.after) {
                @if let Some(table) = self.table(ctx) { (table.plain(lang)) }
            }
        }
    }

    fn form(&self, ctx: &Ctx, after: &Charter) -> Markup {
        let lang = ctx.lang;
        let labels = Labels::new(ctx.hub, ctx.audience);
        let names = names_of(after);
        let chosen = self.rule.as_deref().unwrap_or_default();
        let rules = after.rules.iter().filter(|rule| rule.body.is_some());
        let rules: Vec<Choice> =
            rules.map(|rule| Choice::new(&rule.id, &name_of(&names, &rule.id))).collect();
        let drafts = drafts(ctx);
        let rule = after.rule(chosen);
        let body = rule.and_then(|rule| after.body(rule.body.as_deref()?));
        // Of a consensus, the threshold of what settles it can be tried.
        let settling = self.after.as_ref().and_then(|rule| rule.settled_by.as_deref());
        let settling = settling.unwrap_or(chosen);
        let threshold = after.rule(settling).map(|rule| &rule.method).and_then(written);
        html! {
            form.form method="get" action=(ctx.href("power/what-if")) {
                (Field::new("rule", &lang.word("power-what-if-rule")).value(chosen).select(&rules))
                @if !drafts.is_empty() { (self.draft_choice(ctx, &drafts)) }
                @if let Some(body) = body {
                    @for group in own_groups(body) {
                        (group_fields(ctx, &labels, body, group))
                    }
                    (chamber_fields(ctx, &labels, after, body))
                    (self.merge_fields(ctx, body))
                    (Field::new(&add_field(&body.id), &lang.word("power-what-if-add"))
                        .value(ctx.query.get(&add_field(&body.id)).unwrap_or("0")).text("number"))
                }
                @if let Some(threshold) = threshold {
                    (Field::new(&threshold_field(settling), &lang.word("power-what-if-threshold"))
                        .hint(&lang.word("power-what-if-threshold-hint"))
                        .value(&threshold).area(4))
                }
                (parts::button(&lang.word("power-what-if-button")))
            }
            p { a href=(ctx.href(&format!("power/what-if?rule={chosen}"))) {
                (lang.word("power-what-if-back"))
            } }
        }
    }

    /// For each constituency with a seat before or after: whom it is merged into.
    fn merge_fields(&self, ctx: &Ctx, body: &Body) -> Markup {
        let ids: Vec<&str> = self.beside().pairs().into_iter().map(|(id, ..)| id).collect();
        let ids: Vec<&str> = ids.into_iter().filter(|id| *id != NEW).collect();
        let called = Called::of(ctx);
        let mut choices = vec![Choice::new("", &ctx.lang.word("power-what-if-merge-none"))];
        choices.extend(ids.iter().map(|id| Choice::new(id, &called.constituency(id))));
        let label = |id: &str| {
            ctx.lang.t("power-what-if-merge", &[("constituency", called.constituency(id).into())])
        };
        html! {
            @if ids.len() > 1 && !body.seats.is_empty() {
                details.more { summary { (ctx.lang.word("power-what-if-merges")) } div {
                    @for id in &ids {
                        (Field::new(&merge_field(id), &label(id))
                            .value(ctx.query.get(&merge_field(id)).unwrap_or_default())
                            .select(&choices))
                    }
                } }
            }
        }
    }

    fn draft_choice(&self, ctx: &Ctx, drafts: &[(hub::Id, String)]) -> Markup {
        let lang = ctx.lang;
        let mut choices = vec![Choice::new("", &lang.word("power-what-if-no-draft"))];
        choices.extend(drafts.iter().map(|(id, title)| Choice::new(&id.to_string(), title)));
        let value = self.draft.map(|id| id.to_string()).unwrap_or_default();
        Field::new("draft", &lang.word("power-what-if-draft")).value(&value).select(&choices)
    }
}

/// The voting groups of a body, but the one that the change itself adds.
fn own_groups(body: &Body) -> impl Iterator<Item = &SeatGroup> {
    body.seats.iter().filter(|group| group.voting && group.key() != NEW)
}

fn group_fields(ctx: &Ctx, labels: &Labels, body: &Body, group: &SeatGroup) -> Markup {
    let lang = ctx.lang;
    let of = if group.name.is_empty() {
        labels.constituency(&group.constituency)
    } else {
        group.name.clone()
    };
    let SeatCount::Fixed(number) = group.seats else { return html! {} };
    html! {
        (Field::new(&seats_field(&body.id, group.key()),
                &lang.t("power-what-if-seats", &[("group", (&of).into())]))
            .value(&number.to_string()).text("number"))
        @for (name, weight) in &group.weights {
            @let about = [("group", (&of).into()), ("weight", name.into())];
            (Field::new(&weight_field(&body.id, group.key(), name),
                    &lang.t("power-what-if-weight", &about))
                .value(&weight.to_string()).text("number"))
        }
    }
}

fn chamber_fields(ctx: &Ctx, labels: &Labels, after: &Charter, body: &Body) -> Markup {
    if after.chambers.len() < 2 {
        return html! {};
    }
    let chamber =
        |chamber: &charter::model::Chamber| Choice::new(&chamber.id, &labels.chamber(&chamber.id));
    let chambers: Vec<Choice> = after.chambers.iter().map(chamber).collect();
    let mut ids: Vec<&str> =
        body.seats.iter().filter(|g| g.voting).map(|g| g.constituency.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    let called = Called::of(ctx);
    html! {
        @for id in ids {
            @let now = after.chamber_of(id).map(|chamber| chamber.id.clone()).unwrap_or_default();
            @let label = ctx.lang.t("power-what-if-chamber", &[
                ("constituency", called.constituency(id).into()),
            ]);
            (Field::new(&chamber_field(id), &label).value(&now).select(&chambers))
        }
    }
}
