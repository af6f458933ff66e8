//! Measures on files, without a hub: power, inequality, lookalikes, tables with HXL tags; by hand,
//! and against the published figures.

use std::collections::BTreeMap;

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
fn answers_of_people_change_how_names_are_weighed() {
    let folder = tempfile::tempdir().unwrap();
    let pair = "name1,name2\nGreen Forest Network Kenya,Green Forest Network\n";
    let list = written(&folder, "list.csv", pair);
    let score = |answer: Option<&str>| {
        // In the form of the spreadsheet of look-alikes, answered in whichever of six languages.
        let said = answer.map(|answer| {
            let rows = format!("1,River Union,River Union Mali,,{answer},,\n2,Aye,Bee,,,,\n");
            let columns = "pair,first,second,why,answer,first_latin,second_latin";
            written(&folder, "answers.csv", &format!("{columns}\n{rows}"))
        });
        let mut args = vec!["insight", "match", &list, "--threshold", "0", "--json"];
        args.extend(said.iter().flat_map(|file| ["--answers", file]));
        let (code, found) = json(&args);
        assert_eq!(code, 0, "{found}");
        (found["pairs"][0]["score"].as_i64().expect("a pair"), found["learned"].clone())
    };
    let (before, nothing) = score(None);
    assert!(nothing.is_null());
    let (apart, learned) = score(Some("different"));
    assert_eq!((&learned["answers"], &learned["aside"]), (&1.into(), &1.into()), "{learned}");
    assert!(apart < before, "{apart} {before}");
    let base = |at: usize| learned["weights"]["base"][at].as_i64().expect("it moved");
    assert!(base(1) < base(0), "{learned}");
    let (one, learned) = score(Some("même"));
    assert_eq!(one, before, "what agrees already teaches nothing");
    assert_eq!((&learned["answers"], &learned["weights"]), (&1.into(), &serde_json::json!({})));
}

#[test]
fn answers_that_are_none_are_told_with_their_row() {
    let folder = tempfile::tempdir().unwrap();
    let list = written(&folder, "list.csv", "name\nRiver Union\n");
    let odd = written(&folder, "odd.csv", "first,second,answer\nOne,Two,perhaps\n");
    let (code, _, err) = ended(&convoke(&["insight", "match", &list, "--answers", &odd]));
    assert_ne!(code, 0);
    assert!(err.contains("row 2") && err.contains("perhaps"), "{err}");
}

#[test]
fn registry_numbers_are_known_by_what_stands_in_their_column() {
    let folder = tempfile::tempdir().unwrap();
    let list = "name,number\nRed Star Trust,https://ror.org/00cvxb145\n\
        Oxfam,gb-chc-202918\nWater Union,529900T8BM49AURSDO55\nNobody,\n";
    let known = "name,our file\nЗвезда,00cvxb145\nOxford Committee,GB-CHC-202918\n\
        Agua,XI-LEI-529900T8BM49AURSDO55\nMercy Corps,GB-CHC-264640\n";
    let (list, known) = (written(&folder, "a.csv", list), written(&folder, "b.csv", known));
    let (code, found) = json(&["insight", "match", &list, &known, "--json"]);
    assert_eq!(code, 0);
    let pairs: Vec<(&str, &str, &str)> = found["pairs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| ["name", "other", "level"].map(|key| pair[key].as_str().unwrap()).into())
        .collect();
    let wanted =
        [("Red Star Trust", "Звезда"), ("Oxfam", "Oxford Committee"), ("Water Union", "Agua")];
    assert_eq!(pairs, wanted.map(|(one, other)| (one, other, "same")), "{found}");
}

#[test]
fn columns_go_by_tags_as_files_write_them_and_as_people_do() {
    let folder = tempfile::tempdir().unwrap();
    let head = "P-code,Province,Short,Organisation,Cluster code,Cluster,From,Until\n\
        #adm1+code,#adm1 +name,#org +acronym,#org +name +en,#sector +cluster +code,\
        #sector +cluster +name,#date+start,#date+end\n";
    let rows = "AF01,Kabul,RA,River Aid,1,Health,2026-01-01,2026-12-31\n\
        AF01,Kabul,SH,Sahel Help,1,Health,2026-02-01,2026-12-31\n";
    let file = written(&folder, "tagged.csv", &format!("{head}{rows}"));
    let overlap = |who: &str, what: &str, place: &str| {
        let asked = ["--who", who, "--what", what, "--where", place];
        ended(&convoke(&[&["insight", "overlap", &file][..], &asked].concat()))
    };
    for (who, what, place) in [
        ("Organisation", "Cluster", "Province"),
        ("#org+name", "#sector", "#adm1"),
        ("#org +en +name", "#sector +cluster +name", "#adm1 +name"),
        ("#ORG+en", "#sector+name+cluster", "#adm1+name"),
    ] {
        let (code, out, err) = overlap(who, what, place);
        assert_eq!(code, 0, "{who} {what} {place}: {err}");
        assert!(out.contains("River Aid") && out.contains("Kabul"), "names, not codes: {out}");
        assert!(out.contains("Health"), "{out}");
    }
    let (code, out, _) = overlap("#org+acronym", "#sector+code", "#adm1+code");
    assert!(code == 0 && out.contains("SH") && out.contains("AF01"), "as asked: {out}");
    let (code, _, err) = overlap("#org+name", "#sector", "#adm2");
    assert!(code == 2 && err.contains("no column `#adm2`"), "{err}");
    assert!(err.contains("Cluster") && err.contains("#sector+cluster+name"), "both: {err}");
    let (code, _, err) = overlap("#org+name", "#sector", "#date");
    assert!(code == 2 && err.contains("From (#date+start), Until (#date+end)"), "{err}");
}

/// A list of activities names each in many rows: the pairs are those of names, and what is the same
/// letter for letter is counted.
#[test]
fn names_in_many_rows_are_matched_once_where_no_truth_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let mut list = "name,activity\n".to_owned();
    for at in 0..12 {
        list.push_str(&format!("Water Union of Peru,{at}\nRed Star Trust,{at}\n"));
    }
    list.push_str("Red Star Trusts,1\n");
    let file = written(&folder, "list.csv", &list);
    let (code, found) = json(&["insight", "match", &file, "--json"]);
    assert_eq!(code, 0, "{found}");
    let pairs = found["pairs"].as_array().unwrap();
    assert_eq!((&found["rows"], pairs.len()), (&25.into(), 1), "{found}");
    assert_eq!((&pairs[0]["row"], &pairs[0]["other_row"]), (&26.into(), &3.into()), "{found}");
    assert_eq!(pairs[0]["other_rows_again"].as_array().map(Vec::len), Some(11), "{found}");
    let repeated = found["repeated"].as_array().unwrap();
    assert_eq!(repeated.len(), 2, "{found}");
    assert_eq!(repeated[0]["rows"].as_array().map(Vec::len), Some(12), "{found}");
    let (_, out, _) = ended(&convoke(&["insight", "match", &file]));
    for said in [
        "row 26 Red Star Trusts = row 3 (and 11 more) Red Star Trust",
        "Letter for letter the same: 2 names in 24 rows",
        "Water Union of Peru: 12 rows (2, 4, 6,",
    ] {
        assert!(out.contains(said), "{said} is not in:\n{out}");
    }
    // In another list each is looked for once too.
    let known = written(&folder, "known.csv", "name,id\nRed Star Trust,1\nMercy Corps,2\n");
    let (_, found) = json(&["insight", "match", &file, &known, "--json"]);
    assert_eq!(found["pairs"].as_array().map(Vec::len), Some(2), "{found}");
    // Where the truth is known every row counts, as figures of other programs do.
    let labelled = list.replace("name,activity", "name,true id").replace(",1\n", ",a\n");
    let file = written(&folder, "labelled.csv", &labelled);
    let (_, found) = json(&["insight", "match", &file, "--json"]);
    assert!(found["pairs"].as_array().unwrap().len() > 20, "{found}");
    assert_eq!(found["repeated"].as_array().map(Vec::len), Some(0), "{found}");
}

/// Names of the first organisations of the real register that have an acronym: id, acronym, label.
fn registered(file: &str, most: usize) -> Vec<(String, String, String)> {
    let bytes = std::fs::read(file).unwrap();
    let names = csv::Reader::from_reader(flate2::read::GzDecoder::new(bytes.as_slice()));
    let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for row in names.into_records() {
        let row = row.unwrap();
        all.entry(row[0].to_owned()).or_default().insert(row[1].to_owned(), row[2].to_owned());
    }
    let both = all.into_iter().filter_map(|(id, kinds)| {
        Some((id, kinds.get("acronym")?.clone(), kinds.get("label")?.clone()))
    });
    both.take(most).collect()
}

#[test]
fn real_organisations_are_found_by_their_number_whatever_their_name() {
    let Some(file) = shared("entity/ror_names.csv.gz") else { return };
    let some = registered(&file, 40);
    let folder = tempfile::tempdir().unwrap();
    let (mut short, mut long) = ("name,reg\n".to_owned(), "name,key\n".to_owned());
    for (id, acronym, label) in &some {
        short.push_str(&format!("\"{acronym}\",https://ror.org/{id}\n"));
        long.push_str(&format!("\"{}\",{id}\n", label.replace('"', "")));
    }
    let (short, long) = (written(&folder, "a.csv", &short), written(&folder, "b.csv", &long));
    let (code, found) = json(&["insight", "match", &short, &long, "--json"]);
    assert_eq!(code, 0);
    let pairs = found["pairs"].as_array().unwrap();
    assert_eq!(pairs.len(), some.len(), "{found}");
    assert!(pairs.iter().all(|pair| pair["row"] == pair["other_row"]), "{found}");
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
