//! `charter/`: who is in charge, and how are decisions made here?

use faces::parts::{self, Status};
use faces::table::{Cell, Column, Table};
use faces::view::Handout;
use faces::{Ctx, NextAction, Sheet, View};
use maud::{Markup, html};

use crate::say::matter;
use crate::view::{
    BodyRow, CharterView, FileView, HolderRow, OfficeRow, PowerRow, RuleRow, SeatRow, Source,
};

impl View for CharterView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        if self.version == 0 {
            return Sheet {
                title: lang.word("charter-title"),
                main: Some(parts::empty_state(lang, &lang.word("charter-none"), None, None)),
                ..Sheet::default()
            };
        }
        let numbers = [
            ("bodies", self.bodies.len().into()),
            ("seats", self.bodies.iter().map(|body| body.voting_seats).sum::<u32>().into()),
            ("rules", self.rules.len().into()),
        ];
        Sheet {
            title: lang.word("charter-title"),
            crumbs: vec![(lang.word("charter-crumb"), "decisions/".to_owned())],
            over: Some(self.over(ctx)),
            lead: Some(match &self.organic {
                Some(who) => organic_words(ctx, who),
                None => lang.html("charter-finding", &numbers),
            }),
            next: Some(match &self.organic {
                Some(_) if !ctx.audience.roles.is_empty() => NextAction {
                    why: lang.html("charter-organic-next", &[]),
                    button: lang.word("charter-organic-next-button"),
                    to: "charter/studio".to_owned(),
                },
                _ => NextAction {
                    why: lang.html("charter-next-may", &[]),
                    button: lang.word("charter-next-may-button"),
                    to: "charter/may".to_owned(),
                },
            }),
            main: Some(self.main(ctx)),
            side: Some(self.side(ctx)),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        let caption = ctx.lang.word("charter-powers-caption");
        Some(powers_table(ctx, caption, &self.powers.iter().collect::<Vec<_>>()))
    }
}

/// Powers under the room whose acts they allow, in the charter's order.
fn by_room(powers: &[PowerRow]) -> Vec<(&str, Vec<&PowerRow>)> {
    let mut rooms: Vec<(&str, Vec<&PowerRow>)> = Vec::new();
    for power in powers {
        let room = power.act.split('.').next().unwrap_or_default();
        match rooms.iter_mut().find(|(known, _)| *known == room) {
            Some((_, listed)) => listed.push(power),
            None => rooms.push((room, vec![power])),
        }
    }
    rooms
}

fn room_name(ctx: &Ctx, room: &str) -> String {
    let id = format!("charter-room-{room}");
    if ctx.lang.has(&id) { ctx.lang.word(&id) } else { room.to_owned() }
}

fn powers_table(ctx: &Ctx, caption: String, powers: &[&PowerRow]) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("act", lang.word("charter-col-act")).unsorted(),
        Column::text("who", lang.word("charter-col-who")).unsorted(),
        Column::text("resolution", lang.word("charter-col-resolution")).unsorted(),
        Column::text("clause", lang.word("charter-col-clause")).unsorted(),
    ];
    let mut table = Table::new(caption, columns);
    for power in powers {
        table.push(vec![
            Cell::text(&power.words),
            Cell::text(power.who.join(", ")),
            Cell::maybe((!power.resolution.is_empty()).then(|| power.resolution.join(", "))),
            Cell::text(&power.id),
        ]);
    }
    table
}

impl CharterView {
    fn over(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let status = if self.in_force {
            Status::Good(lang.word("charter-in-force"))
        } else {
            Status::Warn(lang.word("charter-not-in-force"))
        };
        let since = self.versions.iter().find(|version| version.number == self.version);
        html! {
            (parts::tag(&status)) " "
            (lang.html("charter-version", &[("n", self.version.into())]))
            @if let Some(version) = since {  " · " (parts::day(lang, version.at)) }
        }
    }

    fn main(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let (few_rules, few_bodies) =
            (self.rules.len() <= OPEN_RULES_MAX, self.bodies.len() <= OPEN_BODIES_MAX);
        html! {
            nav aria-label=(lang.word("charter-contents")) { (parts::link_row(&self.contents(ctx))) }
            @if !self.goal.is_empty() {
                section { h2 { (lang.word("charter-goal")) } p.lead dir="auto" { (self.goal) } }
            }
            section id="offices" {
                h2 { (lang.word("charter-offices")) }
                (offices_table(ctx, &self.offices).plain(lang))
            }
            section id="how" {
                h2 { (lang.word("charter-how")) }
                @if let Some(who) = &self.organic { p { (organic_words(ctx, who)) } }
                @else if self.rules.is_empty() { p.muted { (lang.word("charter-no-rules")) } }
                @if self.in_force && !self.rules.is_empty() {
                    p {
                        a href=(ctx.href("power")) { (lang.word("charter-power-link")) }
                        " · " a href=(ctx.href("charter/try")) { (lang.word("charter-try-title")) }
                    }
                }
                div.stack {
                    @for rule in &self.rules {
                        (rule_card(ctx, rule, self.amendment.as_deref(), few_rules))
                    }
                }
            }
            (self.conduct(ctx))
            section id="bodies" {
                h2 { (lang.word("charter-bodies")) }
                div.stack { @for body in &self.bodies { (body_card(ctx, body, few_bodies)) } }
            }
            section id="powers" {
                h2 { (lang.word("charter-powers")) }
                p { (lang.word("charter-powers-about")) }
                div.stack { @for (room, powers) in by_room(&self.powers) {
                    (folding(&format!("powers-{room}"), false, html! { (room_name(ctx, room)) }, html! {
                        (powers_table(ctx, room_name(ctx, room), &powers).plain(lang))
                    }))
                } }
            }
        }
    }

    /// What stands where on this page: offices, rules, bodies, powers.
    fn contents(&self, ctx: &Ctx) -> Vec<(String, String)> {
        let link = |to: &str, message: &str| (format!("#{to}"), ctx.lang.word(message));
        let mut all = vec![link("offices", "charter-offices"), link("how", "charter-how")];
        all.extend(self.bodies.iter().map(|one| (format!("#body-{}", one.id), one.name.clone())));
        all.push(link("powers", "charter-powers"));
        all
    }

    fn side(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            (parts::card(&lang.word("charter-membership"), self.admission(ctx)))
            (parts::card(&lang.word("charter-speakers"), html! {
                (self.speakers_list(ctx))
                p { a href=(ctx.href("charter/speakers")) { (lang.word("charter-speaking-title")) } }
            }))
            (parts::card(&lang.word("charter-public"), self.public_list(ctx)))
            @if !self.unknown.is_empty() {
                (parts::card(&lang.word("charter-unknown"), html! {
                    ul { @for one in &self.unknown { li dir="auto" { (one) } } }
                }))
            }
            (parts::card(&lang.word("charter-versions"), html! {
                ul { @for version in &self.versions { li {
                    a href=(ctx.href(&format!("charter/versions/{}", version.number))) {
                        (lang.html("charter-version", &[("n", version.number.into())]))
                    }
                     " · " (parts::day(lang, version.at))
                } } }
                p {
                    a href=(ctx.href("charter/one-page")) { (lang.word("charter-one-page")) }
                    " · " a href=(ctx.href("charter/file")) { (lang.word("charter-file")) }
                    " · " a href=(ctx.href("charter/compare")) { (lang.word("charter-compare-title")) }
                    @if !ctx.audience.roles.is_empty() {
                        " · " a href=(ctx.href("charter/manage")) { (lang.word("charter-manage")) }
                    }
                }
            }))
        }
    }

    fn speakers_list(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            @if self.speakers.is_empty() && self.mandates.is_empty() {
                p.muted { (lang.word("charter-no-speakers")) }
            }
            ul {
                @for speaker in &self.speakers { li {
                    b { bdi { (speaker.name) } }
                    @if !speaker.holders.is_empty() {
                        " (" (parts::names(lang, speaker.holders.iter().map(String::as_str))) ")"
                    }
                    ": " bdi { (words_or_code(&speaker.words, &speaker.scope)) }
                    @if let Some(until) = &speaker.until {
                        " " (lang.html("charter-until", &[("day", until.into())]))
                    }
                } }
                @for mandate in &self.mandates { li {
                    @let who = mandate.name.clone();
                    @let words = mandate.words.as_deref().unwrap_or("");
                    b { bdi { (who.unwrap_or_else(|| mandate.person.to_string())) } }
                    ": " bdi { (words_or_code(words, &mandate.scope)) }
                    @if let Some(until) = mandate.until {
                        " " (lang.html("charter-until", &[("day", lang.date(until).into())]))
                    }
                } }
            }
        }
    }

    pub(super) fn public_list(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        html! {
            p { (lang.word("charter-public-about")) }
            @if !self.disclosure.is_empty() {
                ul { @for row in &self.disclosure { li {
                    (lang.html("charter-disclosure", &[
                        ("fields", row.fields.replace('_', " ").into()),
                        ("audience", faces::lang::Value::key(row.audience.clone())),
                    ]))
                } } }
            }
        }
    }
}

/// Who decides while there are no bodies.
pub(super) fn organic_words(ctx: &Ctx, who: &[String]) -> Markup {
    ctx.lang.html("charter-organic", &[("who", who.join(", ").into())])
}

/// What a right to speak is about: its words, else its code with spaces.
pub(super) fn words_or_code(words: &str, code: &str) -> String {
    if words.is_empty() { code.replace('_', " ") } else { words.to_owned() }
}

pub(super) fn offices_table(ctx: &Ctx, offices: &[OfficeRow]) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("office", lang.word("charter-col-office")).unsorted(),
        Column::text("holder", lang.word("charter-col-holder")).unsorted(),
        Column::text("until", lang.word("charter-col-until")).unsorted(),
        Column::text("rule", lang.word("charter-col-appointed")).unsorted(),
    ];
    let mut table = Table::new(lang.word("charter-offices-caption"), columns);
    table.empty = Some(lang.word("charter-no-offices"));
    for office in offices {
        let holder = match office.holders.as_slice() {
            [] => Cell::Status(Status::Unknown(lang.word("charter-vacant"))),
            [one] => Cell::link(called(one), ctx.href(&format!("people/{}", one.person))),
            many => Cell::text(many.iter().map(called).collect::<Vec<_>>().join(", ")),
        };
        let until = office.holders.iter().filter_map(|holder| holder.until).min();
        table.push(vec![
            Cell::text(&office.name),
            holder,
            until.map_or(Cell::Empty, Cell::Day),
            Cell::maybe(office.appointed_by.clone()),
        ]);
    }
    table
}

/// A holder's name, else the id.
fn called(holder: &HolderRow) -> String {
    holder.name.clone().unwrap_or_else(|| holder.person.to_string())
}

/// A body with more groups of seats than this is summed up by constituency; all of its seats are
/// folded away beneath.
const GROUPS_SHOWN_MAX: usize = 8;

/// More rules than this, and they are folded to their titles.
const OPEN_RULES_MAX: usize = 6;

/// More bodies than this, and they are folded to their names.
const OPEN_BODIES_MAX: usize = 3;

/// A part of the charter that folds to its heading; on paper it is whole.
fn folding(id: &str, open: bool, heading: Markup, body: Markup) -> Markup {
    html! { details.card id=(id) open[open] { summary { h3 { (heading) } } div.stack { (body) } } }
}

fn body_card(ctx: &Ctx, body: &BodyRow, open: bool) -> Markup {
    let lang = ctx.lang;
    let summed = body.seats.len() > GROUPS_SHOWN_MAX;
    let shown = if summed { &body.by_constituency } else { &body.seats };
    folding(
        &format!("body-{}", body.id),
        open,
        html! { bdi { (body.name) } },
        html! {
            p { (body_facts(ctx, body)) " " (source_note(ctx, body.source.as_ref())) }
            @if body.seats.is_empty() {
                p.muted { (lang.word("charter-no-seats")) }
            } @else { (seats_table(ctx, &body.name, shown).plain(lang)) }
            @if summed {
                (parts::details(
                    &lang.t("charter-all-seats", &[("n", body.seats.len().into())]),
                    seats_table(ctx, &body.name, &body.seats).plain(lang),
                ))
            }
            p { a href=(ctx.href("members")) { (lang.word("charter-who-sits")) } }
        },
    )
}

fn seats_table(ctx: &Ctx, body: &str, rows: &[SeatRow]) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("constituency", lang.word("charter-col-constituency")).unsorted(),
        Column::text("seats", lang.word("charter-col-seats")).unsorted(),
        Column::text("vote", lang.word("charter-col-vote")).unsorted(),
        Column::text("chamber", lang.word("charter-col-chamber")).unsorted(),
    ];
    let mut table = Table::new(lang.t("charter-seats-of", &[("body", body.into())]), columns);
    for row in rows {
        let seats = match (row.seats, row.each_member) {
            (Some(number), _) => lang.number(i64::from(number)),
            (None, true) => lang.word("charter-each-member"),
            (None, false) => lang.word("charter-not-known"),
        };
        let vote = lang.word(if row.voting { "charter-votes" } else { "charter-votes-not" });
        table.push(vec![
            Cell::Who(row.shape, row.name.clone()),
            Cell::text(seats),
            Cell::Flag(row.voting, vote),
            Cell::maybe(row.chamber.clone()),
        ]);
    }
    table
}

fn body_facts(ctx: &Ctx, body: &BodyRow) -> Markup {
    let lang = ctx.lang;
    html! {
        (lang.word(&format!("charter-kind-{}", body.kind))) ". "
        @if body.voting_seats > 0 {
            (lang.html("charter-body-votes", &[("n", body.voting_seats.into())])) " "
        }
        @if let Some(years) = body.term_years {
            (lang.html("charter-body-term", &[("n", years.into())])) " "
        }
        @if let Some(terms) = body.terms_max {
            (lang.html("charter-body-terms", &[("n", terms.into())])) " "
        }
        @if let Some(meetings) = body.meetings_per_year {
            (lang.html("charter-body-meets", &[("n", meetings.into())])) " "
        }
        @if let Some(seats) = body.agenda_seats {
            (lang.html("charter-body-agenda", &[("n", seats.into())])) " "
        }
        @if !body.rules.is_empty() {
            (lang.word("charter-body-rules")) " "
            @for (place, rule) in body.rules.iter().enumerate() {
                @if place > 0 { ", " } a href={ "#rule-" (rule) } { (rule) }
            }
            ". "
        }
        @if !body.unknown.is_empty() {
            @let fields: Vec<String> = body.unknown.iter().map(|f| f.replace('_', " ")).collect();
            span.muted { (lang.html("charter-body-unknown", &[("fields", fields.join(", ").into())])) }
        }
    }
}

fn rule_card(ctx: &Ctx, rule: &RuleRow, amendment: Option<&str>, open: bool) -> Markup {
    let lang = ctx.lang;
    folding(
        &format!("rule-{}", rule.id),
        open,
        html! { bdi { (rule.id) } " " bdi { (rule.title) } },
        html! {
            p.muted {
                @if let Some(body) = &rule.body { bdi { (body) } ". " }
                @if !rule.matters.is_empty() {
                    @let words = rule.matters.iter().map(|it| matter(lang, it));
                    @let matters: Vec<String> = words.collect();
                    (lang.html("charter-rule-for", &[("matters", matters.join(", ").into())])) " "
                }
                @if amendment == Some(rule.id.as_str()) { b { (lang.word("charter-rule-amends")) } " " }
                (source_note(ctx, rule.source.as_ref()))
            }
            ul { @for sentence in &rule.words { li { (sentence) } } }
            @if !rule.lines.is_empty() {
                (parts::details(&lang.word("charter-exactly"), html! {
                    ul { @for line in &rule.lines { li { code dir="ltr" { (line) } } } }
                }))
            }
        },
    )
}

/// Where a clause was read, and a mark when it has still to be checked.
fn source_note(ctx: &Ctx, source: Option<&Source>) -> Markup {
    let lang = ctx.lang;
    let Some(source) = source else { return html! {} };
    html! {
        @match source.confidence.as_str() {
            "from memory" => (parts::tag(&Status::Warn(lang.word("charter-to-check")))),
            "unknown" => (parts::tag(&Status::Unknown(lang.word("charter-not-known")))),
            _ => {}
        }
        @if !source.title.is_empty() {
            " " small {
                (lang.word("charter-source")) " "
                @if source.url.starts_with("https://") || source.url.starts_with("http://") {
                    a href=(source.url) rel="nofollow" { bdi { (source.title) } }
                } @else { bdi { (source.title) } }
                @if let Some(year) = source.year { " (" (year) ")" }
            }
        }
    }
}

impl View for FileView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet {
            title: ctx.lang.word("charter-file"),
            crumbs: vec![(ctx.lang.word("charter-title"), "charter/".to_owned())],
            main: Some(html! { pre dir="ltr" { (self.toml) } }),
            ..Sheet::default()
        }
    }

    fn file(&self, _ctx: &Ctx) -> Option<Handout> {
        let media = "application/toml; charset=utf-8";
        Some(Handout::text("charter.toml", media, self.toml.clone()))
    }
}
