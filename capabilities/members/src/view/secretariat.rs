//! How large the secretariat is and what it costs, over time.

use faces::Ctx;
use hub::{At, Id};
use schemars::JsonSchema;
use serde::Serialize;

use super::{OrganisationRow, Rows};
use crate::model::Statement;

/// The view of `members/secretariat`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SecretariatView {
    /// What was stated, the newest day first.
    pub list: Vec<StatementRow>,
    /// What the reported activities say of their money, in the currency of the newest statement;
    /// nothing where none says an amount in it.
    pub activities: Option<MoneyRow>,
    /// Whether the reader may state it.
    pub may: bool,
}

/// Money of reported activities.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MoneyRow {
    /// The sum in units of the currency, exact.
    pub amount: String,
    /// The currency, by its ISO 4217 code.
    pub currency: String,
    /// How many activities say an amount in it.
    pub activities: u64,
    /// How many say none, or one in another currency.
    pub silent: u64,
}

/// Size and cost on a day.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StatementRow {
    /// The day.
    #[schemars(with = "String")]
    pub on: At,
    /// People in full-time equivalents, exact.
    pub people: String,
    /// The yearly cost in units of the currency, exact.
    pub cost: String,
    /// Both in thousandths, for the table.
    #[serde(skip)]
    pub(crate) thousandths: [i64; 2],
    /// The currency, by its ISO 4217 code.
    pub currency: String,
    /// How many members there were on that day.
    pub members: usize,
    /// The yearly cost for each of them, in whole units, rounded down; nothing without members.
    pub cost_per_member: Option<u64>,
    /// The organisation that houses it.
    pub host: Option<OrganisationRow>,
    /// Where the figures stand, where it may be read.
    pub source: Option<String>,
    /// The entry that recorded it.
    pub entry: u64,
}

/// Size and cost of the secretariat.
#[must_use]
pub fn secretariat(ctx: &Ctx) -> SecretariatView {
    let rows = Rows::new(ctx);
    let mut list: Vec<StatementRow> =
        rows.members.statements().iter().map(|one| row(ctx, &rows, one)).collect();
    list.sort_by_key(|row| std::cmp::Reverse((row.on, row.entry)));
    let activities = list.first().and_then(|newest| money(ctx, &newest.currency));
    SecretariatView { list, activities, may: ctx.audience.holds(hub::SECRETARIAT) }
}

fn money(ctx: &Ctx, currency: &str) -> Option<MoneyRow> {
    let found = landscape::money_in(ctx, currency);
    (found.activities > 0).then(|| MoneyRow {
        amount: units(found.thousandths.unsigned_abs()),
        currency: currency.to_owned(),
        activities: found.activities,
        silent: found.silent,
    })
}

fn row(ctx: &Ctx, rows: &Rows, one: &Statement) -> StatementRow {
    let members = rows.members.members(one.on).count();
    let cost_per_member =
        u64::try_from(members).ok().and_then(|n| (one.cost / 1000).checked_div(n));
    let read = one.source.seen_by(ctx.audience).filter(|words| !words.is_empty());
    StatementRow {
        on: one.on,
        people: units(one.people),
        cost: units(one.cost),
        thousandths: [one.people, one.cost].map(|it| i64::try_from(it).unwrap_or(i64::MAX)),
        currency: one.currency.clone(),
        members,
        cost_per_member,
        host: one.host.map(|host: Id| rows.organisation(host)),
        source: read.map(str::to_owned),
        entry: one.entry,
    }
}

/// An exact decimal of thousandths: 3,500 is `3.5`.
fn units(thousandths: u64) -> String {
    let text = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
