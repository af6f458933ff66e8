//! Measures on files, without a hub: power, inequality, lookalikes, tables with HXL tags; by hand,
//! and against the published figures.

use serde_json::Value;

use crate::analysed::{shared, written};
use crate::world::{convoke, ended, json};

/// A file of the shared data, read as JSON.
fn read(file: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn voting_power_is_that_of_the_published_tables() {
    for name in ["unsc_1965", "eec_1958", "ec12_1986", "eu27_lisbon_2017", "us_federal_537"] {
        let Some(file) = shared(&format!("voting/{name}.json")) else { return };
        let expected = &read(&file)["expected"];
        let (code, found) = json(&["insight", "power", &file, "--json"]);
        assert_eq!(code, 0, "{name}");
        let mut compared = 0;
        for key in ["winning_coalitions", "swings", "swings_per_member", "banzhaf_absolute"] {
            let Some(wanted) = expected.get(key) else { continue };
            assert_eq!(&found[key], wanted, "{name}: {key}");
            compared += 1;
        }
        assert!(compared >= 2, "{name}: {expected}");
    }
}

#[test]
fn a_rule_that_is_no_game_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let rule = |weights: &str, counted: &str| {
        format!(
            r#"{{"weights":{{"votes":{weights}}},
            "rule":{{"any_of":[{{"all_of":[{{"weights":"{counted}","at_least":2}}]}}]}}}}"#
        )
    };
    for (text, said) in [
        (rule("[]", "votes"), "nobody to vote"),
        (rule("[1,1]", "seats"), "\"seats\", which is not among the weights"),
        ("{\"weights\":".to_owned(), "EOF"),
    ] {
        let file = written(&folder, "game.json", &text);
        let (code, _, err) = ended(&convoke(&["insight", "power", &file]));
        assert_ne!(code, 0, "{text}");
        assert!(err.contains(said), "{text}: {err}");
    }
}

#[test]
fn inequality_is_that_of_the_published_figures() {
    let Some(expected) = shared("inequality/expected.json") else { return };
    let Some(incomes) = shared("inequality/ilocos.csv.gz") else { return };
    let expected = read(&expected);
    let asked = ["insight", "inequality", &incomes, "--column", "income", "--by", "province"];
    let (code, found) = json(&[&asked[..], &["--json"]].concat());
    assert_eq!(code, 0);
    let near = |found: &Value, wanted: &Value, what: &str| {
        let (found, wanted) = (found.as_f64().unwrap(), wanted.as_f64().unwrap());
        assert!((found - wanted).abs() < 1e-9, "{what}: {found}, not {wanted}");
    };
    let wanted = &expected["ilocos_income"];
    for key in
        ["n", "gini", "gini_corrected", "theil_T", "theil_L", "hhi", "atkinson_0_5", "cv", "hoover"]
    {
        near(&found[key], &wanted[key], key);
    }
    let parts = &expected["ilocos_theil_by_province"];
    near(&found["theil_T_between"], &parts["between"], "between");
    near(&found["theil_T_within"], &parts["within"], "within");
}

#[test]
fn amounts_are_read_as_people_write_them_and_faulty_ones_are_placed() {
    let folder = tempfile::tempdir().unwrap();
    let table = "who,amount\nAda,\"USD 1.000,50\"\nBen,\"USD 1.000,50\"\nCem,\n";
    let file = written(&folder, "money.csv", table);
    let (code, found) = json(&["insight", "inequality", &file, "--json"]);
    assert_eq!((code, &found["column"], &found["n"]), (0, &"amount".into(), &2.into()));
    assert_eq!((found["gini"].as_f64(), found["mean"].as_f64()), (Some(0.0), Some(1000.5)));
    assert_eq!(found["without_value"], 1);
    for (cell, said) in [("a lot", "row 3, column amount"), ("-5", "row 3, column amount")] {
        let file = written(&folder, "faulty.csv", &format!("who,amount\nAda,1\nBen,{cell}\n"));
        let asked = ["insight", "inequality", &file, "--column", "amount"];
        let (code, _, err) = ended(&convoke(&asked));
        assert!(code != 0 && err.contains(said), "{cell}: {err}");
    }
    let two = written(&folder, "two.csv", "who,a,b\nAda,1,2\nBen,3,4\n");
    let (code, _, err) = ended(&convoke(&["insight", "inequality", &two]));
    assert!(code == 2 && err.contains("--column: a, b"), "{err}");
}

#[test]
fn lookalikes_are_counted_where_the_truth_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let list = "name,truth\nBangladesh Rural Advancement Committee,brac\nOxfam GB,oxfam\n\
        Water Union of Peru,none\n";
    let known = "name,id\nBRAC,brac\nOxfam Great Britain,oxfam\nMercy Corps,mercy\n";
    let (list, known) = (written(&folder, "a.csv", list), written(&folder, "b.csv", known));
    let (code, found) = json(&["insight", "match", &list, &known, "--truth", "truth", "--json"]);
    assert_eq!(code, 0);
    assert_eq!(found["figures"]["precision"], 1.0, "{found}");
    let right: Vec<&Value> = found["pairs"].as_array().unwrap().iter().collect();
    assert!(right.iter().any(|pair| pair["other"] == "BRAC"), "{found}");
    assert!(!right.iter().any(|pair| pair["name"] == "Water Union of Peru"), "{found}");
    assert!(right.iter().all(|pair| !pair["reasons"].as_array().unwrap().is_empty()), "{found}");
}

#[test]
fn a_tagged_table_is_checked_by_its_tags() {
    let folder = tempfile::tempdir().unwrap();
    let table = "Organisation,When,People\n#org,#date+start,#affected\n\
        Ada,2026-01-31,12\nBen,soon,many\n";
    let file = written(&folder, "tagged.csv", table);
    let (code, report) = json(&["check", &file, "--json"]);
    assert_eq!((code, &report["format"], &report["holds"]), (1, &"hxl".into(), &false.into()));
    assert_eq!((&report["tagged_columns"], &report["records"]), (&3.into(), &2.into()));
    assert_eq!(report["faults"]["error"], 2, "{report}");
    let values: Vec<&Value> =
        report["findings"].as_array().unwrap().iter().map(|one| &one["value"]).collect();
    assert!(values.contains(&&"soon".into()) && values.contains(&&"many".into()), "{report}");
    let (_, out, _) = ended(&convoke(&["check", &file]));
    assert!(out.contains("row 4") && out.contains("DOES NOT HOLD"), "{out}");

    let mended = table.replace("soon", "2026-02-01").replace("many", "40");
    let mended = written(&folder, "mended.csv", &mended);
    assert_eq!(ended(&convoke(&["check", &mended])).0, 0);
    let untagged = written(&folder, "untagged.csv", "a,b\n1,2\n");
    let (code, _, err) = ended(&convoke(&["check", &untagged]));
    assert!(code != 0 && err.contains("tags"), "{err}");
}
