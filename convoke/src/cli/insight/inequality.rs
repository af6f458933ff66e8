//! `convoke insight inequality`: how unequally something is shared among the rows of a table.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use insight::inequality::{Divided, Inequality as Measured, divided, inequality};
use landscape::model::money::thousandths;
use serde_json::{Value, json};

use crate::cli::tables::Sheeted;
use crate::cli::{Common, Exit, Outcome, Trouble, say};

/// `convoke insight inequality MONEY.csv --column amount`
#[derive(Debug, Args)]
pub struct Inequality {
    /// The table: CSV, XLSX, XLS or ODS.
    table: PathBuf,
    /// The column with what is shared; where left out, the only column of numbers.
    #[arg(long)]
    column: Option<String>,
    /// A column of groups: says how much of it lies between them, and how much within.
    #[arg(long)]
    by: Option<String>,
}

/// What was read of the table.
struct Shared {
    column: String,
    values: Vec<f64>,
    groups: Vec<u32>,
    /// Rows without a value.
    without: usize,
}

impl Inequality {
    /// Measures it.
    pub fn run(self, common: &Common) -> Outcome {
        let sheet = Sheeted::open(&self.table)?;
        let shared = self.read(&sheet)?;
        let measured = inequality(&shared.values).ok_or_else(|| {
            let column = &shared.column;
            Trouble::from(format!(
                "column {column} holds nothing that is shared: all is 0 or empty"
            ))
        })?;
        let parts = self.by.as_ref().and_then(|_| divided(&shared.values, &shared.groups));
        say(common, &as_json(&shared, &measured, parts), || as_text(&shared, &measured, parts));
        Ok(Exit::Holds)
    }

    fn read(&self, sheet: &Sheeted) -> Result<Shared, Trouble> {
        let column = match &self.column {
            Some(name) => sheet.asked(name)?,
            None => only_numbers(sheet)?,
        };
        let by = self.by.as_deref().map(|name| sheet.asked(name)).transpose()?;
        let (mut values, mut groups, mut without) = (Vec::new(), Vec::new(), 0);
        let mut known: BTreeMap<String, u32> = BTreeMap::new();
        for row in sheet.rows() {
            let text = row.text(column).trim();
            if text.is_empty() {
                without += 1;
                continue;
            }
            let value = number(text).ok_or_else(|| {
                sheet.fault(&row, column, "is no amount of 0 or more; mend it, or empty the cell")
            })?;
            values.push(value);
            if let Some(by) = by {
                let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
                groups.push(*known.entry(row.text(by).trim().to_owned()).or_insert(next));
            }
        }
        let name = sheet.table.keys.get(column).cloned().unwrap_or_default();
        Ok(Shared { column: name, values, groups, without })
    }
}

/// An amount as programs or people write it, perhaps with a currency; nothing below 0.
fn number(text: &str) -> Option<f64> {
    if text.chars().any(char::is_lowercase) {
        return None;
    }
    let plain = text.parse::<f64>().ok();
    let value = plain.or_else(|| thousandths(text).map(|thousandths| thousandths as f64 / 1000.0));
    value.filter(|value| value.is_finite() && *value >= 0.0)
}

/// The one column in which every cell that is filled is a number.
fn only_numbers(sheet: &Sheeted) -> Result<usize, Trouble> {
    let all_numbers = |column: &usize| {
        let mut cells = sheet.rows().map(|row| row.text(*column).trim().to_owned());
        let mut filled = cells.by_ref().filter(|text| !text.is_empty()).peekable();
        filled.peek().is_some() && filled.all(|text| number(&text).is_some())
    };
    let found: Vec<usize> = (0..sheet.table.keys.len()).filter(all_numbers).collect();
    match found.as_slice() {
        [only] => Ok(*only),
        [] => Err(sheet.without("numbers")),
        several => {
            let names: Vec<&str> = several.iter().map(|c| sheet.table.keys[*c].as_str()).collect();
            let names = names.join(", ");
            Err(Trouble::usage(format!(
                "several columns hold numbers; choose one with --column: {names}"
            )))
        }
    }
}

/// In the form of the tables that such measures are published in.
fn as_json(shared: &Shared, measured: &Measured, parts: Option<Divided>) -> Value {
    json!({
        "column": shared.column,
        "n": measured.count,
        "without_value": shared.without,
        "mean": measured.mean,
        "gini": measured.gini,
        "gini_corrected": measured.gini_corrected,
        "theil_T": measured.theil_t,
        "theil_L": measured.theil_l,
        "hhi": measured.hhi,
        "atkinson_0_5": measured.atkinson_half,
        "cv": measured.variation,
        "hoover": measured.hoover,
        "theil_T_between": parts.map(|parts| parts.between),
        "theil_T_within": parts.map(|parts| parts.within),
    })
}

fn as_text(shared: &Shared, measured: &Measured, parts: Option<Divided>) -> String {
    let or_none = |value: Option<f64>, why: &str| {
        value.map_or_else(|| format!("not computable: {why}"), |value| format!("{value:.4}"))
    };
    let mut lines = vec![
        format!("{} of {} values", shared.column, measured.count),
        format!("mean               {:.2}", measured.mean),
        format!("Gini               {:.4}", measured.gini),
        format!("Gini, corrected    {}", or_none(measured.gini_corrected, "a single value")),
        format!("Theil T            {:.4}", measured.theil_t),
        format!("Theil L            {}", or_none(measured.theil_l, "a value is 0")),
        format!("Herfindahl         {:.4}", measured.hhi),
        format!("Atkinson (0.5)     {:.4}", measured.atkinson_half),
        format!("Hoover             {:.4}", measured.hoover),
        format!("variation          {}", or_none(measured.variation, "a single value")),
    ];
    if let Some(parts) = parts {
        lines.push(format!("Theil T between    {:.4}", parts.between));
        lines.push(format!("Theil T within     {:.4}", parts.within));
    }
    if shared.without > 0 {
        lines.push(format!("Left out: {} rows without a value", shared.without));
    }
    let move_share = measured.hoover * 100.0;
    lines.push(format!("{move_share:.1} % would have to move for all to have the same."));
    lines.join("\n")
}
