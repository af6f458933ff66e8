//! Charter files on the command line: checked, said in words, compared.

use crate::analysed::written;
use crate::world::{convoke, ended, json};

fn model(id: &str) -> String {
    format!("{}/../models/hubs/{id}/charter.toml", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_charter_is_checked_with_line_reason_and_mend() {
    let (fsc, gavi) = (model("fsc"), model("gavi"));
    let (code, report) = json(&["charter", "check", &fsc, &gavi, "--json"]);
    assert_eq!((code, &report["holds"]), (0, &true.into()), "{report}");
    assert_eq!(report["files"].as_array().unwrap().len(), 2);

    let folder = tempfile::tempdir().unwrap();
    let text = std::fs::read_to_string(&fsc).unwrap();
    let line = 1 + text.lines().position(|line| line.starts_with("pass = ")).unwrap();
    let broken = text.replacen("pass = [\"", "pass = [\"most ", 1);
    let broken = written(&folder, "broken.toml", &broken);
    let (code, out, _) = ended(&convoke(&["charter", "check", &broken]));
    assert_eq!(code, 1);
    assert!(out.contains(&format!("broken.toml:{line}:")), "line {line} in {out}");
    assert!(out.contains("Write it like") && out.contains("DOES NOT HOLD"), "{out}");
    assert_eq!(ended(&convoke(&["charter", "check", "/nowhere.toml"])).0, 2);
}

#[test]
fn rules_are_said_in_words_in_every_language() {
    let file = model("global-fund");
    let (code, out, _) = ended(&convoke(&["charter", "explain", &file]));
    assert_eq!(code, 0);
    assert!(out.contains("R1F") && out.contains("2/3") && out.contains("Donors"), "{out}");
    let (_, arabic, _) = ended(&convoke(&["charter", "explain", &file, "--lang", "ar"]));
    assert!(arabic.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c)), "{arabic}");
    let (code, _, err) = ended(&convoke(&["charter", "explain", &file, "--lang", "tlh"]));
    assert!(code == 2 && err.contains("tlh"), "{err}");
}

#[test]
fn two_charters_are_compared_clause_by_clause() {
    let file = model("global-fund");
    let (code, out, _) = ended(&convoke(&["charter", "compare", &file, &file]));
    assert_eq!((code, out.contains("Both say the same")), (0, true), "{out}");

    let folder = tempfile::tempdir().unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    let start = text.find("[[rules]]\nid = \"R2\"").unwrap();
    let end = start + 2 + text[start + 2..].find("[[rules]]").unwrap();
    let without = [&text[..start], &text[end..]].concat();
    let changed = without.replace("\"donor >=2/3 of votes_cast\"", "\"donor >1/2 of votes_cast\"");
    assert_ne!(changed, without);
    let other = written(&folder, "other.toml", &changed);
    let (code, report) = json(&["charter", "compare", &file, &other, "--json"]);
    assert_eq!((code, &report["same"]), (1, &false.into()), "{report}");
    let all = report["differences"].as_array().unwrap();
    let at = |place: &str| all.iter().find(|one| one["place"] == place);
    let pass = at("rules R1F · pass").unwrap();
    assert_eq!(pass["after"], "donor >1/2 of votes_cast; implementer >=2/3 of votes_cast");
    assert!(at("rules R2").unwrap()["after"].is_null(), "{report}");
    assert_eq!(all.len(), 2, "{report}");
}
