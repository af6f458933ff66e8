//! `orgs/{id}`: one organisation.

use faces::parts;
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Failure, Sheet, View};
use hub::{At, Id, SECRETARIAT};
use insight::names::fold;
use maud::{Markup, html};

use super::ties::said_by;
use super::{activities, import, labels, shared};
use crate::model::question::HIGHEST;
use crate::model::web_address;
use crate::view::org::{Membership, OrgView};
use crate::view::ties::TieView;
use crate::view::trust::Standing;

/// Makes the page, with what the room of members knows of it. An entry that was joined to another
/// leads there.
///
/// # Errors
/// `NotFound` when there is no such entry.
pub fn org(ctx: &Ctx, member: Option<Membership>) -> Result<OrgView, Failure> {
    let (state, id) = (shared::state(ctx), ctx.arg_as::<Id>("id")?);
    let entry = state.entry(id).ok_or(Failure::NotFound)?;
    if let Some(lead) = state.actor(id).filter(|lead| lead.id != id) {
        return Err(Failure::Moved(format!("orgs/{}", lead.id)));
    }
    let view = crate::view::org::org(state, &shared::work(ctx), entry, ctx.audience);
    Ok(OrgView { member, ..view })
}

/// That it is a member, with its seats and the way to its page.
fn membership(ctx: &Ctx, id: Id, member: &Membership) -> Markup {
    let lang = ctx.lang;
    let since = At::from_unix(member.since).unwrap_or(At::EPOCH);
    parts::card(
        &lang.word("landscape-org-member"),
        html! {
            p { (lang.html("landscape-org-member-since", &[
                ("date", parts::day(lang, since).into()),
                ("constituency", (&member.constituency).into()),
            ])) }
            @if member.seats.is_empty() {
                p.muted { (lang.word("landscape-org-member-no-seat")) }
            } @else {
                ul { @for (body, seat) in &member.seats { li { (body) ": " bdi { (seat) } } } }
            }
            p { a href=(ctx.href(&format!("members/{id}"))) {
                (lang.word("landscape-org-member-page"))
            } }
        },
    )
}

/// The label of a field that a partner's column became.
pub(super) fn label(ctx: &Ctx, key: &str) -> String {
    let id = format!("landscape-field-{key}");
    if ctx.lang.has(&id) { ctx.lang.word(&id) } else { key.to_owned() }
}

fn facts(view: &OrgView, ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let mut pairs: Vec<(Markup, Markup)> = Vec::new();
    let mut push = |label: String, value: Markup| pairs.push((html! { (label) }, value));
    if let Some(kind) = view.kind {
        let mark = labels::mark(Some(kind));
        let name = labels::kind(lang, kind);
        push(lang.word("landscape-column-kind"), parts::constituency(mark, &name));
    }
    if let Some(country) = view.country {
        push(lang.word("landscape-column-country"), html! { bdi { (country.name(lang.code())) } });
    }
    if !view.other_names.is_empty() {
        let names = parts::names(lang, view.other_names.iter().map(String::as_str));
        push(lang.word("landscape-other-names"), names);
    }
    if let Some((id, name)) = &view.part_of {
        push(lang.word("landscape-part-of"), link(ctx, *id, name.as_deref()));
    }
    if !view.branches.is_empty() {
        push(lang.word("landscape-branches"), linked(ctx, &view.branches));
    }
    if !view.answers_to.is_empty() {
        push(lang.word("landscape-answers-to"), linked(ctx, &view.answers_to));
    }
    for claim in &view.claims {
        let value = html! { bdi dir="ltr" { (claim.value) } " "
        span.small.muted { (lang.word("landscape-claimed")) } };
        push(claim.scheme.name().to_owned(), value);
    }
    for (key, text) in &view.fields {
        let is_link = key == "website" || text.contains("://");
        let value = match web_address(text).filter(|_| is_link) {
            Some(to) => html! { a href=(to) rel="nofollow noopener" { bdi { (text) } } },
            None => html! { span dir="auto" { (text) } },
        };
        push(label(ctx, key), value);
    }
    parts::definitions(&pairs)
}

/// What the secretariat alone reads of it.
fn private(view: &OrgView, ctx: &Ctx) -> Markup {
    let pair =
        |(key, text): (&String, &String)| (html! { (label(ctx, key)) }, html! { bdi { (text) } });
    let pairs: Vec<(Markup, Markup)> = view.private.iter().map(pair).collect();
    parts::card(&ctx.lang.word("landscape-private"), parts::definitions(&pairs))
}

fn link(ctx: &Ctx, id: Id, name: Option<&str>) -> Markup {
    html! { a href=(ctx.href(&format!("orgs/{id}"))) { bdi { (labels::name(ctx.lang, name)) } } }
}

fn linked(ctx: &Ctx, all: &[(Id, Option<String>)]) -> Markup {
    html! { ul { @for (id, name) in all { li { (link(ctx, *id, name.as_deref())) } } } }
}

fn ties(view: &OrgView, ctx: &Ctx) -> Table {
    let word = |id: &str| ctx.lang.word(id);
    let weighed = view.ties.iter().any(|tie| tie.weight.is_some());
    let mut columns = vec![
        Column::text("organisation", word("landscape-column-name")).unsorted(),
        Column::text("kind", word("landscape-column-tie")).unsorted(),
    ];
    if weighed {
        columns.push(Column::number("weight", word("landscape-export-weight")).unsorted());
    }
    columns.extend([
        Column::text("since", word("landscape-column-since")).unsorted(),
        Column::text("says", word("landscape-column-says")).unsorted(),
        Column::text("both", word("landscape-column-both")).unsorted(),
    ]);
    let mut table = Table::new(word("landscape-org-ties"), columns);
    table.empty = Some(word("landscape-org-no-ties"));
    for tie in &view.ties {
        let other = tie.other(Some(view.id));
        let mut row = vec![
            Cell::link(
                labels::name(ctx.lang, other.1.as_deref()),
                ctx.href(&format!("orgs/{}", other.0)),
            ),
            kind(view, tie, ctx),
        ];
        let weight = |weight: u32| Cell::Number(weight.into());
        row.extend(weighed.then(|| tie.weight.map_or(Cell::Empty, weight)));
        row.extend([
            tie.since.map_or(Cell::Empty, |day| Cell::Day(day.start())),
            Cell::text(said_by(ctx, tie)),
            labels::agreed(ctx.lang, tie).map_or(Cell::Empty, Cell::Status),
        ]);
        table.push(row);
    }
    table
}

/// The kind of a tie as a link to its page, with its way and the partner's own word.
fn kind(view: &OrgView, tie: &TieView, ctx: &Ctx) -> Cell {
    let word = |id: &str| ctx.lang.word(id);
    let kind = word(&format!("landscape-tie-{}", tie.kind.code()));
    let kind = match tie.way(view.id) {
        "both" => kind,
        way => format!("{kind} ({})", word(&format!("landscape-tie-{way}"))),
    };
    let href = ctx.href(&format!("landscape/ties/{}", tie.id));
    // A partner's word that says no more than the kind is not said twice.
    let label = tie.label.as_ref().filter(|label| !fold(&kind).contains(&fold(label)));
    let plain = label.map_or(kind.clone(), |label| format!("{kind}: {label}"));
    let shown = html! {
        a href=(href) { (kind) }
        @if let Some(label) = label { " " span.small.muted dir="auto" { (label) } }
    };
    Cell::Rich(shown, plain)
}

/// What others say about it, once enough have answered.
fn trust(standing: &Standing, ctx: &Ctx) -> Markup {
    let lang = ctx.lang;
    let pairs: Vec<(Markup, Markup)> = standing
        .means
        .iter()
        .filter_map(|(question, mean)| {
            let mean = i64::try_from((*mean)?).unwrap_or(i64::MAX);
            let values = [("mean", lang.milli(mean * 100, 1).into()), ("most", HIGHEST.into())];
            let asked = lang.word(&format!("landscape-ask-{}", question.code()));
            Some((html! { (asked) }, html! { (lang.t("landscape-trust-mean", &values)) }))
        })
        .collect();
    html! {
        h2 { (lang.word("landscape-trust-title")) }
        p { (lang.t("landscape-trust-lead", &[("n", standing.answers.into())])) }
        (parts::definitions(&pairs))
        p { a href=(ctx.href("landscape/trust")) { (lang.word("landscape-between-title")) } }
    }
}

fn does(view: &OrgView, ctx: &Ctx) -> Table {
    let word = |id: &str| ctx.lang.word(id);
    let mut table = Table::new(
        word("landscape-org-does"),
        vec![
            Column::text("theme", word("landscape-axis-theme")).unsorted(),
            Column::text("place", word("landscape-axis-place")).unsorted(),
            Column::text("country", word("landscape-column-country")).unsorted(),
            Column::number("activities", word("landscape-column-activities")).unsorted(),
        ],
    );
    table.empty = Some(word("landscape-org-silent"));
    for one in view.does.iter().take(200) {
        table.push(vec![
            Cell::maybe(one.theme.as_deref().map(|word| labels::theme(ctx.lang, word))),
            Cell::maybe(one.place.clone()),
            Cell::maybe(one.country.map(|c| c.name(ctx.lang.code()))),
            if one.activities == 0 {
                Cell::Empty
            } else {
                Cell::Number(i64::try_from(one.activities).unwrap_or(i64::MAX))
            },
        ]);
    }
    table
}

impl View for OrgView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let since = At::from_unix(self.since).unwrap_or(At::EPOCH);
        let edit = format!("orgs/{}/edit", self.id);
        Sheet {
            title: labels::name(lang, self.name.as_deref()),
            crumbs: vec![
                (lang.word("landscape-nav"), "landscape".to_owned()),
                (lang.word("landscape-tab-table"), "landscape/table".to_owned()),
            ],
            over: Some(html! {
                @if self.here {
                    (lang.html("landscape-org-since", &[("date", parts::day(lang, since).into())]))
                } @else { (lang.word("landscape-org-gone")) }
            }),
            main: Some(html! {
                (import::named_itself(ctx, self.id))
                (facts(self, ctx))
                (does(self, ctx).plain(lang))
                @if self.does.iter().any(|one| one.activities > 0) {
                    @let id = self.id.to_string();
                    p { a href=(activities::address(ctx, [("organisation", &*id)].into_iter())) {
                        (lang.word("landscape-org-activities"))
                    } }
                }
                (ties(self, ctx).plain(lang))
                @if let Some(standing) = &self.trust { (trust(standing, ctx)) }
                @if !self.ties.is_empty() {
                    p { a href={ (ctx.href("landscape/network")) "?focus=" (self.id) } {
                        (lang.word("landscape-org-network"))
                    } }
                }
            }),
            side: Some(html! {
                @if let Some(member) = &self.member { (membership(ctx, self.id, member)) }
                @if !self.private.is_empty() { (private(self, ctx)) }
                @if !self.joined.is_empty() {
                    (parts::card(&lang.word("landscape-joined"), html! {
                        ul { @for (id, name) in &self.joined {
                            li { bdi { (labels::name(lang, name.as_deref())) } " "
                                span.small.muted { (id) } }
                        } }
                        @if ctx.audience.person.is_some() {
                            p { a href=(ctx.href(&edit)) { (lang.word("landscape-part-title")) } }
                        }
                    }))
                }
                p { a href=(ctx.href(&format!("orgs/{}/given", self.id))) {
                    (lang.word("landscape-given-link"))
                } }
                @if ctx.audience.person.is_some() {
                    p { a href=(ctx.href(&edit)) { (lang.word("landscape-org-edit")) } }
                }
                @if ctx.audience.holds(SECRETARIAT) && self.here {
                    p { a href={ (ctx.href("landscape/partners")) "?for=" (self.id) } {
                        (lang.word("landscape-partners-for"))
                    } }
                }
                p.small.muted { (lang.word("landscape-org-id")) " " bdi dir="ltr" { (self.id) } }
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(ties(self, ctx))
    }
}
