//! The indicators of legitimacy by dimension and constituency, and over the years.

use std::collections::BTreeMap;

use faces::{Ctx, Failure};
use landscape::model::Country;
use members::view::Labels;
use models::legitimacy::{Better, Dimension, Indicator, Unit, indicators};
use schemars::JsonSchema;
use serde::Serialize;

use super::representation::standing;
use crate::legitimacy::{Beside, Facts, Why, beside, compute, is_low};
use crate::representation::deeds;

/// The view of `power/legitimacy`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LegitimacyView {
    /// How many indicators have a value.
    pub computed: usize,
    /// Every indicator, by dimension. There is no total.
    pub indicators: Vec<IndicatorRow>,
    /// What those concerned believe beside what gets done, by year.
    pub beside: Vec<Beside>,
}

/// One indicator.
#[derive(Debug, Serialize, JsonSchema)]
pub struct IndicatorRow {
    /// `L01` to `L41`.
    pub id: String,
    /// `input`, `throughput`, `output`, `belief` or `power`.
    pub dimension: &'static str,
    /// What it is called.
    pub name: String,
    /// Its value, in thousandths of its unit (shares: of the whole; days: of a day).
    pub value: Option<i64>,
    /// Why there is none.
    pub not_computable: Option<Why>,
    /// From where on it is read as good, in the same thousandths: a judgement, not a standard.
    pub bar: Option<i64>,
    /// Whether it is on the good side of the bar.
    pub good: Option<bool>,
    /// Its value by constituency.
    pub by: BTreeMap<String, i64>,
    /// Its value for the decisions of each year.
    pub years: BTreeMap<i64, i64>,
    /// Where the indicator comes from, and how sure that is.
    pub source: String,
    /// In what it is given: for the page.
    #[serde(skip)]
    pub(crate) unit: Unit,
    /// Which way is better: for the page.
    #[serde(skip)]
    pub(crate) better: Better,
}

/// Every indicator of the hub as it is now.
///
/// # Errors
/// When the list of indicators cannot be read: a mistake of ours.
pub fn legitimacy(ctx: &Ctx) -> Result<LegitimacyView, Failure> {
    let list = indicators().map_err(Failure::Fault)?;
    let Some(charter) = ctx.hub.room::<charter::State>().charter() else {
        return Ok(LegitimacyView { computed: 0, indicators: Vec::new(), beside: Vec::new() });
    };
    let standing = standing(ctx, "");
    let deeds = deeds(ctx.hub, charter, (*standing).as_ref(), ctx.now, ctx.audience);
    let (hub, audience, now) = (ctx.hub, ctx.audience, ctx.now);
    let facts = Facts { hub, charter, deeds: &deeds, audience, now, burden: burden(ctx) };
    let mut rows: Vec<(Dimension, IndicatorRow)> =
        list.iter().map(|one| (one.dimension, row(ctx, &facts, one))).collect();
    rows.sort_by_key(|(dimension, _)| *dimension);
    let indicators: Vec<IndicatorRow> = rows.into_iter().map(|(_, row)| row).collect();
    let computed = indicators.iter().filter(|row| row.value.is_some()).count();
    Ok(LegitimacyView { computed, indicators, beside: beside(&facts) })
}

/// People in need in countries of low and lower middle income, and in all countries.
fn burden(ctx: &Ctx) -> (u64, u64) {
    let need = landscape::view::need::by_country(ctx);
    let low = need.iter().filter(|(country, _)| country.income().is_some_and(is_low));
    let sum = |people: &mut dyn Iterator<Item = (&Country, &u64)>| {
        people.fold(0_u64, |sum, (_, own)| sum.saturating_add(*own))
    };
    (sum(&mut low.into_iter()), sum(&mut need.iter()))
}

fn row(ctx: &Ctx, facts: &Facts, one: &Indicator) -> IndicatorRow {
    let found = compute(&one.id, facts);
    let value = found.value.ok();
    let good = value.zip(one.bar).map(|(value, bar)| match one.better {
        Better::Higher => value >= bar,
        Better::Lower => value <= bar,
    });
    IndicatorRow {
        id: one.id.clone(),
        dimension: one.dimension.code(),
        name: ctx.lang.word(&format!("power-legitimacy-{}", one.id)),
        value,
        not_computable: found.value.err(),
        bar: one.bar,
        good,
        by: found.by,
        years: found.years,
        source: format!("{} ({})", one.source, one.confidence),
        unit: one.unit,
        better: one.better,
    }
}

impl IndicatorRow {
    /// Its values by constituency, by name, in the order of the charter.
    pub(crate) fn by_name(&self, ctx: &Ctx) -> Vec<(u8, String, i64)> {
        let labels = Labels::new(ctx.hub, ctx.audience);
        let charter = labels.charter().map(|charter| charter.constituencies.as_slice());
        let all = charter.unwrap_or_default().iter();
        all.filter_map(|one| {
            let value = *self.by.get(&one.id)?;
            Some((labels.shape(&one.id), labels.constituency(&one.id), value))
        })
        .collect()
    }
}
