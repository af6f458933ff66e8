//! The report on each column: what stands in it, and what its money adds up to.

use std::collections::{BTreeMap, HashSet};

use formats::iati::Decimal;

use super::Source;
use super::dates::Dates;
use super::fields::Field;
use super::guard::tells_of_persons;
use super::plan::Choices;
use super::propose::{Mapping, is_money};
use super::report::{ColumnPlan, Total};
use super::totals::added_up as is_added_up;
use crate::model::money;

/// How many of a column's first different values are shown.
const FIRST: usize = 3;

/// The report on each column, before rows are compared with the map.
pub(super) fn columns(source: &Source, mapping: &Mapping, choices: &Choices) -> Vec<ColumnPlan> {
    let dates = Dates::of(source, mapping);
    let named = source.table.keys.iter().zip(&mapping.fields).enumerate();
    named
        .map(|(column, (name, field))| {
            let mut plan = ColumnPlan {
                name: name.clone(),
                field: *field,
                split: mapping.splits.get(&column).copied(),
                several: 0,
                two_days: dates.open.get(&column).cloned(),
                read_as: dates.read_as.get(&column).cloned(),
                first: Vec::new(),
                filled: 0,
                different: 0,
                totals: Vec::new(),
                unknown: 0,
                reaches: *field == Field::Keep
                    && tells_of_persons(source.sheet, &source.table, column),
                add: 0,
                update: 0,
                leave: 0,
                unread: 0,
            };
            look(source, column, &mut plan);
            if *field == Field::Amount || is_money(&source.table, column) {
                plan.totals = totals(source, mapping, choices, column);
            }
            plan
        })
        .collect()
}

/// What stands in a column.
fn look(source: &Source, column: usize, plan: &mut ColumnPlan) {
    let mut different = HashSet::new();
    for row in source.table.rows(source.sheet) {
        let text = row.text(column).trim();
        if text.is_empty() {
            continue;
        }
        plan.filled += 1;
        if different.insert(text) && plan.first.len() < FIRST {
            plan.first.push(text.chars().take(60).collect());
        }
    }
    plan.different = different.len() as u64;
}

/// What a column of money adds up to over all rows but those that add others up, within each
/// currency; nothing where a cell is no amount, so that no sum is shown that is not the column's.
fn totals(source: &Source, mapping: &Mapping, choices: &Choices, column: usize) -> Vec<Total> {
    let said = mapping.column(Field::Currency);
    let else_currency = currency(source, column, choices);
    let rows = source.table.rows(source.sheet);
    let rows = rows.filter(|row| is_added_up(mapping, *row).is_none());
    added_up(rows.map(|row| {
        let own = said.map(|at| row.text(at).trim()).filter(|own| !own.is_empty());
        (own.unwrap_or(else_currency), row.text(column).trim())
    }))
}

/// What amounts add up to by currency, those not said left out; nothing where one cannot be read.
pub(super) fn added_up<'a>(all: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<Total> {
    let mut sums: BTreeMap<&str, Decimal> = BTreeMap::new();
    for (currency, text) in all.filter(|(_, text)| !text.is_empty()) {
        let sum = sums.entry(currency).or_default();
        let amount = money::decimal(text).and_then(|plain| Decimal::parse(&plain));
        match amount.and_then(|amount| sum.plus(amount)) {
            Some(more) => *sum = more,
            None => return Vec::new(),
        }
    }
    let total = |(currency, sum): (&str, Decimal)| Total {
        currency: currency.to_owned(),
        amount: sum.to_string(),
    };
    sums.into_iter().map(total).collect()
}

/// The currency of amounts in a column beside which none stands: the one in its name, else the one
/// that was chosen; empty where neither says it.
pub(super) fn currency<'a>(source: &Source, column: usize, choices: &'a Choices) -> &'a str {
    let name = source.table.keys.get(column).map(|name| name.to_uppercase()).unwrap_or_default();
    money::currency(&name).unwrap_or(&choices.currency)
}
