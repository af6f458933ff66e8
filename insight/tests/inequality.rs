//! Inequality against published values and PySAL. Skips without the data.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod shared;

use insight::inequality::{divided, inequality};
use serde_json::Value;

fn expected() -> Option<Value> {
    let file = shared::path("bench/inequality/expected.json")?;
    Some(serde_json::from_str(&std::fs::read_to_string(file).expect("reads")).expect("JSON"))
}

fn close(found: Option<f64>, wanted: &Value, what: &str) {
    let (found, wanted) = (found.unwrap(), wanted.as_f64().unwrap());
    assert!((found - wanted).abs() <= 1e-12 * wanted.abs().max(1.0), "{what}: {found} {wanted}");
}

fn compare(values: &[f64], wanted: &Value) {
    let found = inequality(values).unwrap();
    assert_eq!(found.count, wanted["n"]);
    for (name, figure) in [
        ("gini", Some(found.gini)),
        ("gini_corrected", found.gini_corrected),
        ("theil_T", Some(found.theil_t)),
        ("theil_L", found.theil_l),
        ("hhi", Some(found.hhi)),
        ("atkinson_0_5", Some(found.atkinson_half)),
        ("cv", found.variation),
        ("hoover", Some(found.hoover)),
    ] {
        close(figure, &wanted[name], name);
    }
}

#[test]
fn the_example_of_the_manual() {
    let Some(expected) = expected() else { return };
    let wanted = &expected["ineq_manual_example"];
    let values = wanted["x"].as_array().unwrap().iter().map(|x| x.as_f64().unwrap());
    compare(&values.collect::<Vec<_>>(), wanted);
}

#[test]
fn incomes_and_their_provinces() {
    let (Some(expected), Some(file)) = (expected(), shared::path("bench/inequality/ilocos.csv.gz"))
    else {
        return;
    };
    let text = shared::gunzip(&file);
    let head: Vec<&str> = text.lines().next().unwrap().split(',').collect();
    let at = |name: &str| head.iter().position(|h| h.trim_matches('"') == name).expect(name);
    let (income, province) = (at("income"), at("province"));
    let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|l| l.split(',').collect()).collect();
    let values: Vec<f64> = rows.iter().map(|r| r[income].parse().expect("a number")).collect();
    compare(&values, &expected["ilocos_income"]);
    let mut names: Vec<&str> = rows.iter().map(|r| r[province]).collect();
    names.sort_unstable();
    names.dedup();
    let of: Vec<u32> =
        rows.iter().map(|r| names.binary_search(&r[province]).unwrap() as u32).collect();
    let parts = divided(&values, &of).unwrap();
    close(Some(parts.between), &expected["ilocos_theil_by_province"]["between"], "between");
    close(Some(parts.within), &expected["ilocos_theil_by_province"]["within"], "within");
}
