//! Plans for those of influence, reference groups and the shares they should have, and why
//! somebody is not here.

use faces::parts::{self, Choice, Field};
use faces::table::{Cell, Column, Table};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{Id, Openness, Refusal, SECRETARIAT, Said};
use insight::names::fold;
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::groups;
use crate::act::{AbsenceNoted, Act, ApproachPlanned, ReferenceDropped, ReferenceSet};
use crate::model::reference::Known;
use crate::model::{Approach, Constituency, Country, Day, WhyNot};
use crate::pages::{labels, shared};
use crate::state::reference::Group;

fn crumbs(ctx: &Ctx) -> Vec<(String, String)> {
    vec![
        (ctx.lang.word("landscape-nav"), "landscape".to_owned()),
        (ctx.lang.word("landscape-tab-missing"), "landscape/missing".to_owned()),
    ]
}

/// The form that plans what to do about an organisation.
#[derive(Serialize, JsonSchema)]
pub struct PlanView {
    /// The organisation.
    actor: Id,
    /// What it is called.
    name: String,
}

/// Makes the form.
pub(crate) fn plan_view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let id = ctx.arg_as::<Id>("id")?;
    let actor = shared::state(ctx).actor(id).ok_or(Failure::NotFound)?;
    Ok(Box::new(PlanView { actor: actor.id, name: labels::actor(ctx, actor) }))
}

impl View for PlanView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let plan = shared::state(ctx).plan(self.actor);
        let approaches: Vec<Choice> = Approach::ALL
            .iter()
            .map(|one| {
                let id = format!("landscape-approach-{}", one.code());
                Choice::with_hint(one.code(), &lang.word(&id), &lang.word(&format!("{id}-hint")))
            })
            .collect();
        let seen = |said: &Said| said.seen_by(ctx.audience).unwrap_or_default().to_owned();
        let due = plan.and_then(|p| p.due).map(|day| day.to_string()).unwrap_or_default();
        Sheet {
            title: lang.t("landscape-plan-title", &[("name", (&self.name).into())]),
            crumbs: crumbs(ctx),
            main: Some(html! {
                (parts::errors(ctx))
                (parts::form(ctx, &format!("landscape/plan/{}", self.actor), html! {
                    (Field::new("approach", &lang.word("landscape-plan-what"))
                        .value(plan.map_or("invite", |p| p.approach.code()))
                        .retry(ctx).radios(&approaches))
                    (Field::new("due", &lang.word("landscape-plan-due")).optional(lang)
                        .value(&due).retry(ctx).text("date"))
                    (Field::new("owner", &lang.word("landscape-plan-owner")).max_length(200)
                        .value(&plan.map(|p| seen(&p.owner)).unwrap_or_default())
                        .retry(ctx).text("text"))
                    (Field::new("reason", &lang.word("landscape-reason")).optional(lang)
                        .max_length(1000).value(&plan.map(|p| seen(&p.reason)).unwrap_or_default())
                        .retry(ctx).area(3))
                    (parts::button(&lang.word("landscape-plan-button")))
                }))
            }),
            ..Sheet::default()
        }
    }
}

/// Plans what to do about an organisation.
pub(crate) fn plan(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let actor = shared::state(ctx).actor(ctx.arg_as("id")?).ok_or(Failure::NotFound)?.id;
    let approach = fields.get("approach").and_then(Approach::from_code);
    let due = match fields.get("due") {
        None => None,
        Some(text) => Some(
            text.parse::<Day>().map_err(|()| Failure::at_field("due", "landscape-refused-day"))?,
        ),
    };
    let members = |name: &str| {
        let text = fields.get(name).unwrap_or_default();
        Said::text(text).only(Openness::Members)
    };
    let act = ApproachPlanned {
        actor,
        approach: approach
            .ok_or_else(|| Failure::at_field("approach", "landscape-refused-choose"))?,
        due,
        owner: members("owner"),
        reason: members("reason"),
    };
    Ok(Next::act(Act::ApproachPlanned(act), "landscape/missing").saying("landscape-said-planned"))
}

/// The reference groups with the shares they should have.
#[derive(Serialize, JsonSchema)]
pub struct GroupsView {
    /// The groups, in the order of the page.
    groups: Vec<GroupSet>,
}

/// A group that the hub set.
#[derive(Serialize, JsonSchema)]
pub struct GroupSet {
    /// Its code.
    group: String,
    /// What it is called.
    name: String,
    /// The parts of society, the countries and the areas of a group of the hub's own, in words.
    who: Vec<String>,
    /// In thousandths.
    share: Option<u16>,
    /// Who says that it should have it; none where that is not said.
    source: Option<String>,
}

/// Makes the page.
pub(crate) fn groups_view(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let seen = |said: &Said| said.seen_by(ctx.audience).map(str::to_owned);
    let set = shared::state(ctx).reference().groups();
    let groups = set.iter().map(|(code, group)| GroupSet {
        name: groups::name(ctx.lang, code, group.name.seen_by(ctx.audience)),
        who: who(ctx, group),
        group: code.to_string(),
        share: group.share,
        source: seen(&group.source),
    });
    Ok(Box::new(GroupsView { groups: groups.collect() }))
}

/// Who belongs to a group of the hub's own, in words.
fn who(ctx: &Ctx, group: &Group) -> Vec<String> {
    let kinds = group.kinds.iter().map(|kind| labels::kind(ctx.lang, *kind));
    let countries = group.countries.iter().map(|one| one.name(ctx.lang.code()).to_owned());
    kinds.chain(countries).chain(groups::area_names(ctx, &group.areas)).collect()
}

impl GroupsView {
    fn rows(&self, ctx: &Ctx) -> Table {
        let word = |id: &str| ctx.lang.word(id);
        let mut table = Table::new(
            word("landscape-groups-set"),
            vec![
                Column::text("group", word("landscape-missing-group")).unsorted(),
                Column::text("who", word("landscape-groups-who")).unsorted(),
                Column::number("share", word("landscape-missing-expected")).unsorted(),
                Column::text("source", word("landscape-import-source")).unsorted(),
            ],
        );
        table.empty = Some(word("landscape-groups-none"));
        for one in &self.groups {
            table.push(vec![
                Cell::text(&one.name),
                Cell::maybe(Some(one.who.join("; ")).filter(|who| !who.is_empty())),
                one.share.map_or(Cell::Empty, |share| Cell::Share(i64::from(share), 1000)),
                Cell::maybe(one.source.clone()),
            ]);
        }
        table
    }

    fn forms(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        let own = Choice::new("", &lang.word("landscape-groups-own"));
        let known = Known::all().into_iter().map(|known| {
            let code = known.code();
            let list = lang.word(&format!("landscape-list-{}", known.dimension().code()));
            Choice::new(&code, &format!("{list}: {}", groups::name(lang, &code, None)))
        });
        let choices: Vec<Choice> = std::iter::once(own).chain(known).collect();
        let set: Vec<Choice> =
            self.groups.iter().map(|one| Choice::new(&one.group, &one.name)).collect();
        html! {
            (parts::form(ctx, "landscape/groups", html! {
                (Field::new("group", &lang.word("landscape-missing-group")).retry(ctx)
                    .select(&choices))
                (Field::new("share", &lang.word("landscape-groups-share")).optional(lang)
                    .hint(&lang.word("landscape-groups-share-hint")).retry(ctx).text("text"))
                (Field::new("source", &lang.word("landscape-import-source")).optional(lang)
                    .max_length(300).retry(ctx).text("text"))
                fieldset.field {
                    legend { (lang.word("landscape-groups-own")) }
                    (Field::new("name", &lang.word("landscape-groups-name")).optional(lang)
                        .max_length(120).retry(ctx).text("text"))
                    (Field::new("kinds", &lang.word("landscape-groups-kinds")).optional(lang)
                        .hint(&lang.word("landscape-groups-split")).retry(ctx).text("text"))
                    (Field::new("countries", &lang.word("landscape-groups-countries"))
                        .optional(lang).hint(&lang.word("landscape-groups-split"))
                        .retry(ctx).text("text"))
                    (Field::new("areas", &lang.word("landscape-groups-areas")).optional(lang)
                        .hint(&lang.word("landscape-groups-areas-hint")).retry(ctx).text("text"))
                }
                (parts::button(&lang.word("landscape-groups-button")))
            }))
            @if !set.is_empty() {
                (parts::details(&lang.word("landscape-groups-drop"),
                    parts::form(ctx, "landscape/groups/drop", html! {
                        (Field::new("drop", &lang.word("landscape-missing-group")).retry(ctx)
                            .select(&set))
                        button.button.quiet type="submit" { (lang.word("landscape-groups-drop")) }
                    })))
            }
        }
    }
}

impl View for GroupsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        Sheet {
            title: lang.word("landscape-groups-title"),
            crumbs: crumbs(ctx),
            lead: Some(lang.html("landscape-groups-lead", &[])),
            main: Some(html! {
                (parts::errors(ctx))
                (self.rows(ctx).plain(lang))
                @if ctx.audience.holds(SECRETARIAT) { (self.forms(ctx)) }
                (groups::sources(lang))
            }),
            ..Sheet::default()
        }
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        Some(self.rows(ctx))
    }
}

/// A share as people write it: `12`, `12.5`, `12,5 %`; in thousandths.
fn share(text: &str) -> Option<u16> {
    let thousandths = crate::model::money::thousandths(&text.replace(',', "."))?;
    u16::try_from(thousandths / 100).ok().filter(|share| *share <= 1000)
}

/// A short code for a group's name: letters of any script become Latin ones.
fn own_code(name: &str) -> String {
    let folded = fold(name);
    let word: String = folded
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
        .collect();
    let word: String = word.trim_matches('-').chars().take(40).collect();
    // Nothing of some scripts is left: the name is in the words of the act.
    if word.is_empty() { "own.group".to_owned() } else { format!("own.{word}") }
}

/// What is given in a list, each read by `read`; the first that cannot be read is named. A name may
/// have a comma: what stands between semicolons is parted by commas where it is none.
fn listed<T>(
    fields: &Fields,
    name: &'static str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Vec<T>, Failure> {
    let mut all = Vec::new();
    for piece in fields.get(name).unwrap_or_default().split(';') {
        if let Some(one) = read(piece.trim()) {
            all.push(one);
            continue;
        }
        for word in piece.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            let why = || Refusal::invalid("landscape-refused-word").with("word", word);
            all.push(read(word).ok_or_else(|| Failure::of_field(name, why()))?);
        }
    }
    Ok(all)
}

/// Sets a reference group.
pub(crate) fn set_group(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let share = match fields.get("share") {
        None => None,
        Some(text) => {
            Some(share(text).ok_or_else(|| Failure::at_field("share", "landscape-refused-share"))?)
        }
    };
    let kind = |word: &str| {
        let wanted = fold(word);
        let named = |kind: &Constituency| fold(&labels::kind(ctx.lang, *kind)) == wanted;
        Constituency::from_code(word).or_else(|| Constituency::ALL.into_iter().find(named))
    };
    let areas = groups::areas(ctx);
    let area = |word: &str| groups::area(&areas, word);
    let known = fields.get("group");
    let name = fields.get("name");
    let group = match (known, name) {
        (Some(code), _) => code.to_owned(),
        (None, Some(name)) => own_code(name),
        (None, None) => return Err(Failure::at_field("name", "landscape-refused-group-nameless")),
    };
    let own = known.is_none();
    let act = ReferenceSet {
        group: group.into(),
        share,
        kinds: if own { listed(fields, "kinds", kind)? } else { Vec::new() },
        countries: if own { listed(fields, "countries", Country::from_words)? } else { Vec::new() },
        areas: if own { listed(fields, "areas", area)? } else { Vec::new() },
        name: Said::text(name.filter(|_| own).unwrap_or_default()),
        source: Said::text(fields.get("source").unwrap_or_default()),
    };
    Ok(Next::act(Act::ReferenceSet(act), "landscape/groups").saying("landscape-said-group"))
}

/// Takes a reference group back.
pub(crate) fn drop_group(_: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let group =
        fields.get("drop").ok_or_else(|| Failure::at_field("drop", "landscape-refused-group"))?;
    let act = ReferenceDropped { group: group.into(), reason: Said::default() };
    Ok(Next::act(Act::ReferenceDropped(act), "landscape/groups").saying("landscape-said-group"))
}

/// Notes why somebody is not here. Whoever is unsafe to name is written down for the secretariat
/// alone, and no entry is pointed at.
pub(crate) fn absence(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let who = fields.get("who").ok_or_else(|| Failure::at_field("who", "landscape-refused-who"))?;
    let why = fields.get("why").and_then(WhyNot::from_code);
    let why = why.ok_or_else(|| Failure::at_field("why", "landscape-refused-choose"))?;
    let sealed = Openness::Role(SECRETARIAT.into());
    let (actor, open) = match why {
        WhyNot::Unsafe => (None, sealed),
        _ => (shared::meant(ctx, who), Openness::Members),
    };
    let name = if actor.is_some() { Said::default() } else { Said::text(who) };
    let words = Said::text(fields.get("words").unwrap_or_default());
    let act = AbsenceNoted {
        id: ctx.fresh_id('x'),
        actor,
        why,
        name: name.only(open.clone()),
        words: words.only(open),
    };
    Ok(Next::act(Act::AbsenceNoted(act), "landscape/missing").saying("landscape-said-absent"))
}
