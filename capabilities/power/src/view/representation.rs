//! Who has which share of what, by constituency, region or income group.

use std::collections::BTreeMap;
use std::sync::Arc;

use charter::model::Charter;
use faces::Ctx;
use hub::Id;
use landscape::model::{Country, Income, Region};
use members::Roll;
use members::view::Labels;
use schemars::JsonSchema;
use serde::Serialize;

use super::rules::{in_force, members_by_constituency};
use crate::representation::{
    BodyToday, Gaps, Grouping, Measure, Related, Relation, Shares, Standing, Unseated,
    UnseatedGroup, Voice, deeds, gaps, part, related, shares, today, unseated,
};

/// The view of `power`.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub struct RepresentationView {
    /// By what organisations are put together.
    pub by: Grouping,
    /// The rule whose seats and voting power are counted, with its title.
    pub rule: Option<Named>,
    /// The body that decides by it.
    pub body: Option<Named>,
    /// Each group, in the charter's order or that of the list; those of no known group last.
    pub groups: Vec<GroupRow>,
    /// All groups together.
    pub total: BTreeMap<Measure, u64>,
    /// What stands out among constituencies.
    pub gaps: Gaps,
    /// Who is affected and has neither seat nor ballot.
    pub unseated: Vec<UnseatedRow>,
    /// Whether each body can decide today.
    pub today: Vec<TodayRow>,
    /// Holders of voting seats that are related.
    pub related: Vec<RelatedRow>,
}

/// Something with an id and what people call it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
}

/// One group.
#[derive(Debug, Serialize, JsonSchema)]
pub struct GroupRow {
    /// Its id; none for those of no known group.
    pub id: Option<String>,
    /// What people call it.
    pub name: String,
    /// The colour and shape of a constituency, 1 to 8.
    pub shape: Option<u8>,
    /// What it has.
    #[serde(flatten)]
    pub shares: Shares,
    /// Its share of the seats less its share of the members, in hundred-thousandths.
    pub seats_minus_members: i64,
}

/// A group without seat and ballot.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UnseatedRow {
    /// The group.
    #[serde(flatten)]
    pub unseated: Unseated,
    /// What people call it.
    pub name: String,
    /// Its colour and shape, 1 to 8.
    pub shape: u8,
}

/// A body under a rule, today.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TodayRow {
    /// The figures.
    #[serde(flatten)]
    pub today: BodyToday,
    /// What people call the body.
    pub body_name: String,
    /// What people call the rule.
    pub rule_name: String,
}

/// Two related holders of voting seats, by name.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RelatedRow {
    /// The one that depends, funds, answers or declared.
    pub one: Id,
    /// Its name.
    pub one_name: String,
    /// How it is related.
    pub relation: Relation,
    /// The other.
    pub other: Id,
    /// Its name.
    pub other_name: String,
}

impl RepresentationView {
    /// All of a measure, over all groups.
    #[must_use]
    pub fn total(&self, measure: Measure) -> u64 {
        self.total.get(&measure).copied().unwrap_or(0)
    }

    /// The group of this id.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<&GroupRow> {
        self.groups.iter().find(|group| group.id.as_deref() == Some(id))
    }
}

/// The shares of every group.
#[must_use]
pub fn representation(ctx: &Ctx) -> RepresentationView {
    let by = Grouping::of_code(ctx.query.get("by"));
    let Some(charter) = ctx.hub.room::<charter::State>().charter() else {
        return RepresentationView { by, ..RepresentationView::default() };
    };
    let standing = standing(ctx, ctx.query.get("rule").unwrap_or_default());
    let standing = (*standing).as_ref();
    let deeds = deeds(ctx.hub, charter, standing, ctx.now, ctx.audience);
    let found = shares(&deeds, &|voice| group_of(ctx, by, voice));
    let constituencies = shares(&deeds, &|voice| voice.constituency.clone());
    let made = Made { ctx, charter, labels: Labels::new(ctx.hub, ctx.audience) };
    let rule = standing.and_then(|standing| charter.rule(&standing.rule));
    let body = rule.and_then(|rule| rule.body.as_ref());
    let named = |id: &String, name: String| Named { id: id.clone(), name };
    let total = totals(&found);
    RepresentationView {
        by,
        rule: rule.map(|rule| named(&rule.id, made.labels.rule(&rule.id))),
        body: body.map(|id| named(id, made.labels.body(id))),
        groups: made.groups(by, found, &total),
        total,
        gaps: gaps(&constituencies),
        unseated: made.unseated(unseated(ctx.hub, charter, &deeds, ctx.now)),
        today: made.today(),
        related: made.related(related(ctx.hub, charter, ctx.now)),
    }
}

/// The rule that stands for the charter, or the one asked for, with the power of each seat.
pub(super) fn standing(ctx: &Ctx, asked: &str) -> Arc<Option<Standing>> {
    ctx.derived.get(&format!("power.standing.{asked}"), ctx.hub.size(), || {
        let counted = in_force(ctx, &members_by_constituency(ctx))?;
        Standing::of(&counted, Some(asked).filter(|id| !id.is_empty()))
    })
}

fn totals(groups: &BTreeMap<Option<String>, Shares>) -> BTreeMap<Measure, u64> {
    let mut total = BTreeMap::new();
    for (measure, count) in groups.values().flat_map(|own| &own.counts) {
        *total.entry(*measure).or_default() += count;
    }
    total
}

/// The group of a voice; none where it is not known.
fn group_of(ctx: &Ctx, by: Grouping, voice: &Voice) -> Option<String> {
    let country =
        || -> Option<Country> { ctx.hub.room::<landscape::State>().actor(voice.actor?)?.country };
    match by {
        Grouping::Constituency => voice.constituency.clone(),
        Grouping::Region => country()?.world_region().map(|region| region.code().to_owned()),
        Grouping::Income => country()?.income().map(|income| income.code().to_owned()),
    }
}

/// Makes the rows.
struct Made<'c, 'a> {
    ctx: &'c Ctx<'a>,
    charter: &'c Charter,
    labels: Labels<'c>,
}

impl Made<'_, '_> {
    /// Every group of a grouping in its order, and those of no known group where there are any.
    fn groups(
        &self,
        by: Grouping,
        mut found: BTreeMap<Option<String>, Shares>,
        total: &BTreeMap<Measure, u64>,
    ) -> Vec<GroupRow> {
        let all = |measure: Measure| total.get(&measure).copied().unwrap_or(0);
        let ids: Vec<String> = match by {
            Grouping::Constituency => {
                self.charter.constituencies.iter().map(|one| one.id.clone()).collect()
            }
            Grouping::Region => Region::ALL.iter().map(|one| one.code().to_owned()).collect(),
            Grouping::Income => Income::ALL.iter().map(|one| one.code().to_owned()).collect(),
        };
        let known = ids.into_iter().map(Some).chain([None]);
        let rows = known.filter_map(|id| {
            let shares = found.remove(&id);
            if id.is_none() && shares.is_none() {
                return None;
            }
            let shares = shares.unwrap_or_default();
            let share = |measure| part(shares.of(measure), all(measure));
            Some(GroupRow {
                name: self.group_name(by, id.as_deref()),
                shape: id
                    .as_deref()
                    .filter(|_| by == Grouping::Constituency)
                    .map(|id| self.labels.shape(id)),
                seats_minus_members: share(Measure::Seats) - share(Measure::Members),
                shares,
                id,
            })
        });
        rows.collect()
    }

    fn group_name(&self, by: Grouping, id: Option<&str>) -> String {
        match (by, id) {
            (Grouping::Constituency, Some(id)) => self.labels.constituency(id),
            (_, Some(id)) => self.ctx.lang.word(&format!("power-{}-{id}", by.code())),
            (_, None) => self.ctx.lang.word(&format!("power-{}-none", by.code())),
        }
    }

    fn unseated(&self, found: Vec<Unseated>) -> Vec<UnseatedRow> {
        let row = |unseated: Unseated| {
            let (name, shape) = match &unseated.group {
                UnseatedGroup::Constituency(id) => {
                    (self.labels.constituency(id), self.labels.shape(id))
                }
                UnseatedGroup::Kind(kind) => {
                    let facts = kind.facts();
                    (self.ctx.lang.word(&format!("landscape-kind-{}", facts.code)), facts.mark)
                }
            };
            UnseatedRow { unseated, name, shape }
        };
        found.into_iter().map(row).collect()
    }

    fn today(&self) -> Vec<TodayRow> {
        let row = |today: BodyToday| TodayRow {
            body_name: self.labels.body(&today.body),
            rule_name: self.labels.rule(&today.rule),
            today,
        };
        today(self.charter, Roll::of(self.ctx.hub), self.ctx.now).into_iter().map(row).collect()
    }

    fn related(&self, found: Vec<Related>) -> Vec<RelatedRow> {
        let row = |one: Related| RelatedRow {
            one_name: self.labels.organisation(one.one),
            other_name: self.labels.organisation(one.other),
            one: one.one,
            relation: one.relation,
            other: one.other,
        };
        found.into_iter().map(row).collect()
    }
}
