//! The command line is a contract that others script against: output and exit codes.

use std::process::Command;

use crate::world::{World, convoke, ended, json};

#[test]
fn models_are_listed_and_a_hub_starts_on_each() {
    let (code, list) = json(&["new", "--list", "--json"]);
    assert_eq!(code, 0);
    let list = list.as_array().unwrap().clone();
    assert_eq!(list.len(), 22);
    let folder = tempfile::tempdir().unwrap();
    for model in list {
        let id = model["id"].as_str().unwrap();
        let data = folder.path().join(id).to_str().unwrap().to_owned();
        let (code, out, err) = ended(&convoke(&["new", id, "--model", id, "--data", &data]));
        assert_eq!(code, 0, "{id}: {out}{err}");
        let (code, out, _) = ended(&convoke(&["show", "record", "--data", &data]));
        assert_eq!(code, 0, "{id}");
        assert!(out.contains("The record"), "{id}: {out}");
    }
}

#[test]
fn usage_mistakes_end_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    for args in [
        vec!["nonsense"],
        vec!["new", "A", "--model", "none", "--data", data],
        vec!["show", "record", "--data", "/nowhere/at/all"],
        vec!["verify", "/nowhere/at/all"],
        vec!["import", "/nowhere/at/all.csv", "--data", data],
        vec!["tally", "/nowhere/at/all.json"],
        vec!["export", "--data", data],
        vec!["restore", "--data", data],
        vec!["serve", "--smtp", "smtp://mail.example", "--data", data],
    ] {
        assert_eq!(ended(&convoke(&args)).0, 2, "{args:?}");
    }
}

#[test]
fn a_name_is_taken_once() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let args = ["new", "Clean Air", "--model", "gavi", "--data", data];
    assert_eq!(ended(&convoke(&args)).0, 0);
    let (code, _, err) = ended(&convoke(&args));
    assert_eq!(code, 1);
    assert!(err.contains("clean-air"), "{err}");
}

#[test]
fn a_new_hub_has_its_own_goal_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let goal = "Clean air for whoever breathes.";
    let new = ["new", "One", "--model", "gavi", "--goal", goal, "--data", data];
    assert_eq!(ended(&convoke(&new)).0, 0);
    assert_eq!(ended(&convoke(&["new", "Two", "--model", "gavi", "--data", data])).0, 0);
    let told = |hub| {
        let (code, charter) = json(&["show", "charter", "--json", "--hub", hub, "--data", data]);
        assert_eq!(code, 0, "{charter}");
        charter["goal"].as_str().unwrap_or_default().to_owned()
    };
    assert_eq!((told("one").as_str(), told("two").as_str()), (goal, ""));
}

#[test]
fn a_packed_file_is_checked_and_brought_as_what_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let packed = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        assert!(Command::new("gzip").arg(&path).status().unwrap().success());
        format!("{}.gz", path.display())
    };
    let record =
        "<iati-activities version=\"2.03\"><iati-activity></iati-activity></iati-activities>";
    let (code, found) = json(&["check", &packed("a.xml", record), "--json"]);
    assert_eq!((code, &found["format"]), (1, &"iati-activities".into()), "{found}");
    let table = "Who,Where\n#org+name,#country\nLima Verde,Peru\n";
    let (code, found) = json(&["check", &packed("a.csv", table), "--json"]);
    assert_eq!((code, &found["format"]), (0, &"hxl".into()), "{found}");
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    assert_eq!(ended(&convoke(&["new", "One", "--model", "gavi", "--data", data])).0, 0);
    let list = packed("list.csv", "Organisation,Country\nLima Verde,Peru\nNet Clean,Ghana\n");
    let (code, plan) = json(&["import", &list, "--dry-run", "--json", "--data", data]);
    assert_eq!((code, &plan["organisations"]["new"]), (0, &2.into()), "{plan}");

    // Labels above the column names look like column names: where those stand can be said.
    let titled = "Our report,Country office\nOrganisation,Country\nLima Verde,Peru\n";
    let titled = packed("titled.csv", titled);
    let under = |row: &'static str| {
        ["import", titled.as_str(), "--header", row, "--dry-run", "--json", "--data", data]
    };
    let (code, plan) = json(&under("2"));
    assert_eq!(
        (code, &plan["rows"], &plan["columns"][0]["name"]),
        (0, &1.into(), &"Organisation".into())
    );
    let (code, found) = json(&under("9"));
    let said = found["error"].as_str().unwrap_or_default();
    assert!(code == 1 && said.starts_with("row 9 holds nothing in this sheet"), "{found}");
}

#[test]
fn two_processes_do_not_write_one_hub() {
    let world = World::demo();
    let _server = world.serve();
    let act = world.file("act.json", br#"{"kind":"x.y","pub":{}}"#);
    let args = ["act", &act, "--by", "host", "--data", &world.data()];
    let (code, _, err) = ended(&convoke(&args));
    assert_eq!(code, 1);
    assert!(err.contains("another process"), "{err}");
    // Looking is possible all the same.
    assert_eq!(ended(&convoke(&["show", "record", "--data", &world.data()])).0, 0);
}

#[test]
fn a_proof_is_made_and_checked_and_a_changed_entry_is_not_believed() {
    let world = World::demo();
    let proof = world.path("one.tlog-proof");
    let args = ["prove", "1", "--to", &proof, "--data", &world.data()];
    let (code, _, err) = ended(&convoke(&args));
    assert_eq!(code, 0, "{err}");
    let entry = world.path("one.json");
    let policy = format!("{}/hubs/clean-air/public/policy", world.data());
    let check = ["check-proof", &proof, "--entry", &entry, "--policy", &policy, "--json"];
    assert_eq!(json(&check).1["holds"], true);
    let mut bytes = std::fs::read(&entry).unwrap();
    let last = bytes.len() / 2;
    bytes[last] ^= 1;
    std::fs::write(&entry, bytes).unwrap();
    let (code, answer) = json(&check);
    assert_eq!((code, &answer["holds"]), (1, &serde_json::Value::Bool(false)));
}

#[test]
fn an_old_copy_put_back_freezes() {
    let world = World::demo();
    let (data, copy) = (world.data(), world.path("copy"));
    assert_eq!(ended(&convoke(&["backup", &copy, "--data", &data])).0, 0);
    let draft = serde_json::json!({
        "kind": "decisions.motion_drafted", "role": "secretariat",
        "pub": { "motion": "d_00000000000000000000000001", "body": "board", "matter": "any" },
        "said": { "title": "Later", "meaning": "later", "text": "later" },
    });
    let act = world.file("act.json", draft.to_string().as_bytes());
    let args = ["act", &act, "--by", "fatou@clean-air.example", "--data", &data];
    let (code, _, err) = ended(&convoke(&args));
    assert_eq!(code, 0, "{err}");
    std::fs::remove_dir_all(format!("{data}/hubs/clean-air")).unwrap();
    assert_eq!(ended(&convoke(&["restore", &copy, "--data", &data])).0, 3, "it says so at once");
    let (code, _, err) = ended(&convoke(&args));
    assert!(code == 3 && err.contains("the record is frozen: "), "{err}");
    let (code, out, _) = ended(&convoke(&["doctor", "--data", &data]));
    assert_eq!(code, 3, "{out}");
    assert!(out.contains("frozen"), "{out}");
    let server = world.serve();
    let page = server.guest().get("/en/");
    assert!(page.status == 200 && page.body.contains("Frozen"), "reading goes on, with a banner");
}

#[test]
fn a_copy_on_another_machine_goes_on_with_a_mirror() {
    let world = World::demo();
    let (data, copy, other) = (world.data(), world.path("copy"), world.path("other"));
    assert_eq!(ended(&convoke(&["backup", &copy, "--data", &data])).0, 0);
    let draft = serde_json::json!({
        "kind": "decisions.motion_drafted", "role": "secretariat",
        "pub": { "motion": "d_00000000000000000000000001", "body": "board", "matter": "any" },
        "said": { "title": "Later", "meaning": "later", "text": "later" },
    });
    let act = world.file("act.json", draft.to_string().as_bytes());
    let by = ["--by", "fatou@clean-air.example", "--data"];
    let args = [["act", &act].as_slice(), &by, &[&data]].concat();
    assert_eq!(ended(&convoke(&args)).0, 0);
    let (mirror, size) = (format!("{data}/hubs/clean-air/public"), |data: &str| {
        json(&["show", "record", "--json", "--data", data]).1["size"].as_u64().unwrap()
    });

    std::fs::create_dir_all(format!("{other}/keys")).unwrap();
    let (code, _, err) = ended(&convoke(&["restore", &copy, "--data", &other]));
    assert_eq!(code, 2, "without its keys nothing is put in place: {err}");
    assert!(err.contains("clean-air.key"), "{err}");
    for key in ["clean-air.key", "master.key"] {
        std::fs::copy(format!("{data}/keys/{key}"), format!("{other}/keys/{key}")).unwrap();
    }
    let (code, found) = json(&["restore", &copy, "--data", &other, "--json"]);
    assert_eq!(code, 3, "without a guard nobody knows what was signed: {found}");
    let thaw = ["restore", "--hub", "clean-air", "--mirror", &mirror, "--data", &other, "--json"];
    let (code, found) = json(&thaw);
    assert_eq!((code, &found["added"]), (0, &1.into()), "{found}");
    assert_eq!(size(&other), size(&data));
    assert_eq!(ended(&convoke(&["doctor", "--data", &other])).0, 0);
    let public = format!("{other}/hubs/clean-air/public");
    let (code, report) = json(&["verify", &public, "--replay", "--files", "--json"]);
    assert_eq!(code, 0, "{report}");
    assert_eq!(report["size"].as_u64().unwrap(), size(&data));
}

#[test]
fn a_copy_put_back_in_time_goes_on() {
    let world = World::demo();
    let (data, copy) = (world.data(), world.path("copy"));
    assert_eq!(ended(&convoke(&["doctor", "--data", &data])).0, 0);
    assert_eq!(ended(&convoke(&["backup", &copy, "--data", &data])).0, 0);
    std::fs::remove_dir_all(format!("{data}/hubs/clean-air")).unwrap();
    assert_eq!(ended(&convoke(&["restore", &copy, "--data", &data])).0, 0);
    assert_eq!(ended(&convoke(&["rebuild", "--data", &data])).0, 0);
    let (code, out, _) = ended(&convoke(&["doctor", "--data", &data]));
    assert_eq!(code, 0, "{out}");
}

#[test]
fn exported_public_files_verify_anywhere_and_damage_is_found() {
    let world = World::demo();
    let out = world.path("public");
    let args = ["export", "--public", &out, "--hub", "clean-air", "--data", &world.data()];
    assert_eq!(ended(&convoke(&args)).0, 0);
    let policy = format!("{out}/policy");
    let verify = ["verify", &out, "--policy", &policy, "--replay", "--files", "--json"];
    let (code, report) = json(&verify);
    assert_eq!(code, 0, "{report}");
    assert_eq!(report["faults"], serde_json::json!([]));
    let bundle = format!("{out}/tile/entries/000");
    let mut bytes = std::fs::read(&bundle).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&bundle, bytes).unwrap();
    let (code, report) = json(&verify);
    assert_eq!((code, &report["holds"]), (1, &serde_json::Value::Bool(false)));
    assert!(report["faults"][0]["mend"].is_string(), "{report}");
}

#[test]
fn tables_are_exported_and_rooms_are_shown() {
    let world = World::demo();
    let data = world.data();
    for ending in ["csv", "xlsx", "json"] {
        let to = world.path(&format!("members.{ending}"));
        let table = format!("members.{ending}");
        let args = ["export", &table, "--to", &to, "--data", &data];
        let (code, _, err) = ended(&convoke(&args));
        assert_eq!(code, 0, "{err}");
        assert!(std::fs::metadata(&to).unwrap().len() > 10, "{ending}");
    }
    for room in ["charter", "members", "decisions", "landscape", "record/0", "handbook"] {
        let (code, out, err) = ended(&convoke(&["show", room, "--data", &data]));
        assert_eq!(code, 0, "{room}: {err}");
        assert!(!out.trim().is_empty(), "{room}");
        let (code, _) = json(&["show", room, "--json", "--data", &data]);
        assert_eq!(code, 0, "{room}");
    }
    assert_eq!(ended(&convoke(&["show", "nothing/such", "--data", &data])).0, 1);
    assert_eq!(ended(&convoke(&["show", "desk", "--data", &data])).0, 1, "not for everybody");
}

#[test]
fn a_refused_act_ends_with_1_and_records_nothing() {
    let world = World::demo();
    let act = world.file("act.json", br#"{"kind":"members.admitted","pub":{"actor":"a_00000000000000000000000001","constituency":"nobody"}}"#);
    let size = || json(&["show", "record", "--json", "--data", &world.data()]).1["size"].clone();
    let before = size();
    let args = ["act", &act, "--by", "fatou@clean-air.example", "--json", "--data", &world.data()];
    let (code, answer) = json(&args);
    assert_eq!(code, 1);
    assert!(answer["sentence"].is_string(), "{answer}");
    assert_eq!(size(), before);
}

#[test]
fn a_case_is_tallied() {
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.json");
    std::fs::write(&broken, "{}").unwrap();
    let (code, _, err) = ended(&convoke(&["tally", broken.to_str().unwrap()]));
    assert_eq!(code, 1);
    assert!(!err.is_empty());
    let shared = std::env::var("CONVOKE_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared").to_owned());
    let rules = format!("{shared}/data/knowledge/decision-rules.json");
    if !std::path::Path::new(&rules).is_file() {
        println!("skipped: {rules} is not here");
        return;
    }
    let (code, report) = json(&["tally", &rules, "--json"]);
    assert_eq!((code, &report["agrees"]), (0, &serde_json::Value::Bool(true)));
}

#[test]
fn an_iati_file_is_checked_before_it_is_published() {
    let world = World::demo();
    let broken = world.file(
        "activities.xml",
        b"<iati-activities version=\"2.03\">\n  <iati-activity>\n    <titel/>\n  </iati-activity>\n\
          </iati-activities>",
    );
    let (code, report) = json(&["check", &broken, "--json"]);
    assert_eq!((code, &report["holds"], &report["records"]), (1, &false.into(), &1.into()));
    let found = report["findings"].as_array().unwrap();
    let titel = found.iter().find(|finding| finding["id"] == "iati-unknown-element").unwrap();
    assert_eq!((&titel["line"], &titel["column"]), (&3.into(), &5.into()));
    assert!(titel["mend"].as_str().unwrap().contains("delete it"), "{titel}");
    let other = world.file("news.xml", b"<?xml version=\"1.0\"?><rss/>");
    let (code, _, err) = ended(&convoke(&["check", &other]));
    assert_eq!(code, 1);
    assert!(err.contains("no element of IATI was found"), "{err}");
    assert_eq!(ended(&convoke(&["check", "/nowhere/at/all.xml"])).0, 2);
}
