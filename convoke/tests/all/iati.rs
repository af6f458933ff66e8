//! The landscape given out as IATI: valid by the official schema, exact to the transaction.

use std::collections::BTreeMap;
use std::process::Command;

use formats::iati::{self, Codelists, Element, Kind, Reader, Version};

use crate::real::{real, shared_data};
use crate::world::{World, convoke, ended, json};

/// What a file says of money: activity, type, date, value of each transaction, in order.
fn money(text: &str) -> Vec<[String; 4]> {
    let mut reader = Reader::open(text).unwrap();
    let mut all = Vec::new();
    while let Some(record) = reader.next_record() {
        let activity = iati::activity(record, Version::LATEST);
        for one in activity.transactions {
            all.push([activity.id.clone(), one.kind, one.day, one.amount.value]);
        }
    }
    all.sort();
    all
}

/// Every text with its place and language, and how often it stands there.
type Texts = BTreeMap<(String, String, String), usize>;

/// What a file says in each place and language; contact persons left aside.
fn texts(text: &str) -> Texts {
    fn take(element: Element<'_, '_>, around: &str, found: &mut Texts) {
        let path = format!("{around}/{}", element.name());
        let lang = element.lang().unwrap_or_default().to_owned();
        let text = element.text().trim().to_owned();
        if !text.is_empty() || !lang.is_empty() {
            *found.entry((path.clone(), lang, text)).or_default() += 1;
        }
        let others = element.children().filter(|child| child.name() != "contact-info");
        others.for_each(|child| take(child, &path, found));
    }
    let mut reader = Reader::open(text).unwrap();
    let mut found = BTreeMap::new();
    while let Some(record) = reader.next_record() {
        take(record, "", &mut found);
    }
    found
}

/// Held against the official schema, where it and xmllint are on this machine.
fn validates(file: &str, schema: &str) {
    let schema = shared_data().join("iati/schemas/2.03").join(schema);
    let mut lint = Command::new("xmllint");
    match lint.args(["--noout", "--huge", "--schema"]).arg(&schema).arg(file).output() {
        Ok(said) if schema.is_file() => {
            assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        }
        _ => println!("skipped: xmllint or {} is not here", schema.display()),
    }
}

fn export(world: &World, address: &str, to: &str) -> String {
    let to = world.path(to);
    let (code, out, err) =
        ended(&convoke(&["export", address, "--to", &to, "--data", &world.data()]));
    assert_eq!(code, 0, "{address}: {out}{err}");
    to
}

/// The dataset of this title.
fn titled(world: &World, title: &str) -> String {
    let (_, list) = json(&["export", "landscape/data.json", "--to", "-", "--data", &world.data()]);
    let mut all = list["datasets"].as_array().unwrap().iter();
    let one = all.find(|one| one["title"] == title).unwrap_or_else(|| panic!("{list}"));
    one["id"].as_str().unwrap().to_owned()
}

#[test]
fn an_iati_file_that_was_brought_in_goes_out_with_all_its_transactions() {
    let world = World::demo();
    let Some(file) = real(&world, "iati/real/usaid-iq.xml.gz") else { return };
    let (code, done) = json(&["import", &file, "--yes", "--json", "--data", &world.data()]);
    assert_eq!(code, 0, "{done}");
    let out = export(
        &world,
        &format!("landscape/data/{}.iati.xml", titled(&world, "usaid-iq")),
        "out.xml",
    );
    validates(&out, "iati-activities-schema.xsd");
    let before = money(&std::fs::read_to_string(&file).unwrap());
    let after = money(&std::fs::read_to_string(&out).unwrap());
    assert_eq!(after.len(), 3_189);
    assert!(before == after, "every transaction is the same");
    let total = |kind: &str| {
        let values = after.iter().filter(|one| one[1] == kind);
        let values = values.map(|one| iati::Decimal::parse(&one[3]).unwrap());
        values.fold(iati::Decimal::default(), |sum, value| sum.plus(value).unwrap()).to_string()
    };
    assert_eq!(total("3"), "2985778169.00");
    assert_eq!(total("2"), "2826830846.00");
    let text = std::fs::read_to_string(&out).unwrap();
    let report = iati::check(&text, &Codelists::embedded(), Some("2026-11-29")).unwrap();
    assert_eq!((report.kind, report.records), (Kind::Activities, 315));
    // 22 budgets of the original run for longer than a year: nothing else is missing.
    let (said, kept) = (texts(&std::fs::read_to_string(&file).unwrap()), texts(&text));
    let gone =
        said.iter().map(|(one, many)| (&one.0, many.saturating_sub(*kept.get(one).unwrap_or(&0))));
    let gone: Vec<_> = gone.filter(|(_, many)| *many > 0).collect();
    assert!(gone.iter().all(|(place, _)| *place == "/iati-activity/budget/value"), "{gone:?}");
    assert_eq!(gone.iter().map(|(_, many)| many).sum::<usize>(), 22);
    assert!(report.is_clean(), "{:?}", report.findings.first());
    assert!(!text.contains("<contact-info"), "contact persons stay where they are");
}

#[test]
fn a_broken_file_of_2010_is_brought_in_whole_and_one_with_odd_codes_is_told_them() {
    let world = World::demo();
    let Some(file) = real(&world, "iati/real/ocha-fts-2010.xml.gz") else { return };
    let (code, done) = json(&["import", &file, "--yes", "--json", "--data", &world.data()]);
    assert_eq!(code, 0, "{done}");
    // It names no version, and loses none: four stand in it twice, letter for letter.
    let count = |what: &str| done["counts"][what].as_u64().unwrap();
    assert_eq!(["read", "new", "repeated", "rejected"].map(count), [287, 283, 4, 0], "{done}");
    let (_, list) = json(&["export", "landscape/data.json", "--to", "-", "--data", &world.data()]);
    let all = list["datasets"].as_array().unwrap();
    assert!(all.iter().any(|one| one["rows"] == 283 && one["title"] == "ocha-fts-2010"), "{list}");

    let Some(file) = real(&world, "iati/real/maec-spain-indonesia-v201.xml.gz") else { return };
    let (code, report) = json(&["check", &file, "--json"]);
    assert_eq!((code, &report["records"], &report["faults"]["schema"]), (1, &83.into(), &0.into()));
    assert_eq!(report["faults"]["codes"], 532, "codes that are on no list");
}

/// Files of 2.03 in which the standard finds nothing to mend, of four publishers.
const CLEAN: [&str; 6] = [
    "unhcr-2023.xml.gz",
    "who-argentina.xml.gz",
    "acfspain-es.xml",
    "acfspain-ml.xml",
    "caf-activities-2025.xml.gz",
    "usaid-cv.xml",
];

#[test]
fn valid_files_go_out_with_all_their_money_and_languages() {
    let world = World::demo();
    let lists = || {
        let asked = ["export", "landscape/data.json", "--to", "-", "--data", &world.data()];
        json(&asked).1["datasets"].as_array().unwrap().len()
    };
    let first = lists();
    for name in CLEAN {
        let Some(file) = real(&world, &format!("iati/real/{name}")) else { return };
        let (code, done) = json(&["import", &file, "--yes", "--json", "--data", &world.data()]);
        assert_eq!(code, 0, "{name}: {done}");
        let stem = name.split('.').next().unwrap();
        let out =
            export(&world, &format!("landscape/data/{}.iati.xml", titled(&world, stem)), "out.xml");
        validates(&out, "iati-activities-schema.xsd");
        let [before, after] = [&file, &out].map(|file| std::fs::read_to_string(file).unwrap());
        assert!(!money(&before).is_empty() && money(&before) == money(&after), "{name}");
        assert!(texts(&before) == texts(&after), "{name}");
    }
    let asked = ["export", "landscape/iati.json", "--to", "-", "--data", &world.data()];
    assert_eq!(json(&asked).1["activities"]["mended"], serde_json::json!({}), "nothing was mended");
    assert_eq!(lists(), first + CLEAN.len(), "one publisher's file does not replace another's");
}

/// Rows that say enough, twice; then no theme, no country, no first day.
const LIST: &str = "\
    organisation,IATI identifier,sector,activity,country,admin1,start,end,donor,project code\n\
    Water for All,NL-KVK-41009723,WASH,Wells in Mopti,Mali,Mopti,2025-01-01,2026-12-31,Sida,W-1\n\
    Water for All,NL-KVK-41009723,Zeppelin repair,,Mali,,2030-05-01,,,\n\
    Water for All,NL-KVK-41009723,,Nothing said,Mali,,2025-01-01,,,\n\
    Water for All,NL-KVK-41009723,Health,No place,,,2025-01-01,,,\n\
    Water for All,NL-KVK-41009723,Health; Education,Two themes,Mali,,2025-01-01,,,\n\
    École & Santé,,Education,No day,Mali,,,,,\n";

#[test]
fn rows_of_a_list_go_out_as_far_as_they_say_enough_and_nothing_is_made_up() {
    let world = World::demo();
    let data = world.data();
    let file = world.file("list.csv", LIST.as_bytes());
    let asked = ["import", &file, "--as", "activities", "--yes", "--json", "--data", &data];
    let (code, done) = json(&asked);
    assert_eq!(code, 0, "{done}");
    let address = format!("landscape/data/{}.iati.xml", titled(&world, "list"));
    let (code, _, err) = ended(&convoke(&["export", &address, "--to", "-", "--data", &data]));
    assert_eq!(code, 1);
    assert!(err.contains("Choose who reports"), "{err}");

    let silent = format!("{address}?by=Water for All");
    let (code, _, err) = ended(&convoke(&["export", &silent, "--to", "-", "--data", &data]));
    assert_eq!(code, 1, "nobody says which language these few words are in");
    assert!(err.contains("Choose the language of lists"), "{err}");
    let out = export(&world, &format!("{silent}&words=en"), "out.xml");
    validates(&out, "iati-activities-schema.xsd");
    let text = std::fs::read_to_string(&out).unwrap();
    let report = iati::check(&text, &Codelists::embedded(), Some("2026-11-29")).unwrap();
    assert!(report.is_clean(), "{:?}", report.findings);
    assert_eq!(report.records, 3, "a row of two themes is one activity");
    assert_eq!(text.matches("<narrative>Two themes</narrative>").count(), 2, "{text}");
    for theme in ["<narrative>Health</narrative>", "<narrative>Education</narrative>"] {
        assert!(text.contains(theme), "{theme} is not in:\n{text}");
    }
    // The same file, whatever the language of the page it is taken from.
    let other = ["export", &format!("{silent}&words=en"), "--lang", "fr", "--to", "-"];
    let (_, french, _) = ended(&convoke(&[&other[..], &["--data", &data]].concat()));
    assert!(french == text);
    for said in ["NL-KVK-41009723-", "Wells in Mopti", "vocabulary=\"2\" code=\"140\"", "Sida"] {
        assert!(text.contains(said), "{said} is not in:\n{text}");
    }
    // What is to begin later is planned, and the partner's own theme stays its own.
    assert!(text.contains("<activity-status code=\"1\"/>") && text.contains("zeppelin-repair"));

    let page = "landscape/iati.json?by=Water for All&words=en";
    let (_, counts) = json(&["export", page, "--to", "-", "--data", &data]);
    let left = &counts["activities"]["left"];
    // The lists of the demo, which the same organisation may report.
    let (_, lists) = json(&["export", "landscape/data.json", "--to", "-", "--data", &data]);
    let others = lists["datasets"].as_array().unwrap().iter().filter(|set| set["title"] != "list");
    let others: u64 = others.map(|set| set["rows"].as_u64().unwrap()).sum();
    assert_eq!((&left["theme"], &left["start"]), (&1.into(), &1.into()), "{counts}");
    assert_eq!(counts["activities"]["made"], others + 3, "{counts}");
}

/// Rows that are odd and read all the same: a theme of signs alone, a funder of blanks, a letter
/// that no XML holds, countries that not everybody knows. Days the wrong way round come in nowhere.
const ODD_LIST: &str = "\
    organisation,IATI identifier,sector,activity,country,admin1,start,end,donor,project code\n\
    Water for All,NL-KVK-41009723,WASH,Wells,Mali,Mopti,2025-06-01,2025-01-01,Sida,W-1\n\
    Water for All,NL-KVK-41009723,☂☂,Umbrellas,Kosovo,,2025-01-01,2025-12-31, ,\n\
    Water for All,NL-KVK-41009723,Health,\u{1}Clinic,Palestine,,2031-06-01,2032-01-01,,\n";

/// One activity whose codes, shares, days and money are each odd in a way that can be mended.
const ODD_FILE: &str = r#"<iati-activities version="2.03"><iati-activity default-currency="usd" xml:lang="EN">
<iati-identifier>NL-KVK-41009723-9</iati-identifier>
<reporting-org ref="NL-KVK-41009723" type="club"><narrative>Water for All</narrative></reporting-org>
<title><narrative>Wells</narrative></title><description><narrative>Wells</narrative></description>
<participating-org role="4" ref="NL-KVK-41009723"/><activity-status code="2"/>
<activity-date type="2" iso-date="2025-01-01"/><activity-date type="4" iso-date="2031-01-01"/>
<recipient-country code="ml"/>
<sector code="14030" percentage="50"/><sector code="98765" percentage="60"/>
<budget><period-start iso-date="2025-12-31"/><period-end iso-date="2025-01-01"/><value value-date="2025-01-01">7</value></budget>
<transaction><transaction-type code="3"/><transaction-date iso-date="2025-02-01"/><value value-date="2025-02-01">5.00</value></transaction>
<transaction><transaction-type code="3"/><transaction-date iso-date="2025-02-01"/><value currency="Euro" value-date="2025-02-01">6.00</value></transaction>
</iati-activity></iati-activities>"#;

#[test]
fn whatever_the_hub_holds_goes_out_as_the_standard_takes_it_and_the_page_tells_what_was_mended() {
    let world = World::demo();
    let data = world.data();
    let list = world.file("odd-list.csv", ODD_LIST.as_bytes());
    let asked = ["import", &list, "--as", "activities", "--yes", "--json", "--data", &data];
    let (code, done) = json(&asked);
    assert_eq!((code, &done["counts"]["rejected"]), (0, &1.into()), "{done}");
    let file = world.file("odd-file.xml", ODD_FILE.as_bytes());
    let (code, done) = json(&["import", &file, "--yes", "--json", "--data", &data]);
    assert_eq!(code, 0, "{done}");
    let page = "landscape/iati.json?by=Water for All&words=en";
    for title in ["odd-list", "odd-file"] {
        let address =
            format!("landscape/data/{}.iati.xml?by=Water for All&words=en", titled(&world, title));
        let out = export(&world, &address, "out.xml");
        validates(&out, "iati-activities-schema.xsd");
        let text = std::fs::read_to_string(&out).unwrap();
        let report = iati::check(&text, &Codelists::embedded(), Some("2026-11-29")).unwrap();
        assert!(report.is_clean(), "{title}: {:?}\n{text}", report.findings);
        let records = if title == "odd-list" { 2 } else { 1 };
        let health = text.contains("vocabulary=\"2\" code=\"121\"");
        assert_eq!(health, title == "odd-list", "the group 120 is on no list:\n{text}");
        assert_eq!(report.records, records, "{title}:\n{text}");
    }
    let out = export(&world, "landscape/data.iati.xml?by=Water for All&words=en", "out.xml");
    let money = money(&std::fs::read_to_string(&out).unwrap());
    assert!(money.iter().any(|one| one[3] == "5.00"), "{money:?}");
    assert!(!money.iter().any(|one| one[3] == "6.00"), "money in no known currency is no dollars");
    let (_, counts) = json(&["export", page, "--to", "-", "--data", &data]);
    let mended = &counts["activities"]["mended"];
    for kind in ["days", "codes", "own-lists", "shares", "parts"] {
        assert!(mended[kind].as_u64().is_some_and(|n| n > 0), "{kind}: {counts}");
    }
    let shown =
        ["export", "landscape/iati.csv?by=Water for All&words=en", "--to", "-", "--data", &data];
    let (_, csv, _) = ended(&convoke(&shown));
    assert!(csv.contains("percentages that did not add up to 100"), "{csv}");
}

#[test]
fn organisations_go_out_with_their_identifiers_and_names() {
    let world = World::demo();
    let data = world.data();
    let file = world.file("list.csv", LIST.as_bytes());
    let asked = ["import", &file, "--as", "activities", "--yes", "--json", "--data", &data];
    assert_eq!(json(&asked).0, 0);
    let out = export(&world, "landscape/table.iati.xml?by=Water for All&words=en", "out.xml");
    validates(&out, "iati-organisations-schema.xsd");
    let text = std::fs::read_to_string(&out).unwrap();
    let report = iati::check(&text, &Codelists::embedded(), None).unwrap();
    assert!(report.is_clean(), "{:?}", report.findings);
    assert!(text.contains("<organisation-identifier>NL-KVK-41009723</organisation-identifier>"));
}

/// Their publishers' records, with everything in them, whoever reports the rest.
#[test]
fn organisation_files_go_out_with_all_budgets_documents_and_languages() {
    for name in ["org-worldbank-2024.xml", "org-caf.xml", "org-3f.xml", "org-ares-v202.xml"] {
        let world = World::demo();
        let data = world.data();
        let Some(file) = real(&world, &format!("iati/real/{name}")) else { return };
        let (code, done) = json(&["import", &file, "--yes", "--json", "--data", &data]);
        assert_eq!(code, 0, "{name}: {done}");
        let out = export(&world, "landscape/table.iati.xml", "out.xml");
        validates(&out, "iati-organisations-schema.xsd");
        let [before, after] = [&file, &out].map(|file| std::fs::read_to_string(file).unwrap());
        let said = texts(&before);
        let gone: Vec<_> =
            said.iter().filter(|one| texts(&after).get(one.0) != Some(one.1)).collect();
        let report_of = ["export", "landscape/iati.json", "--to", "-", "--data", &data];
        let mended = json(&report_of).1["organisations"]["mended"].clone();
        if name == "org-caf.xml" {
            // A document of a category that no list has: two texts go with it, and it is told.
            assert_eq!((gone.len(), &mended["parts"]), (2, &1.into()), "{gone:?}");
        } else {
            assert!(!said.is_empty() && gone.is_empty(), "{name}: {gone:?}");
        }
        if mended == serde_json::json!({}) {
            assert_eq!(organisations(&before), organisations(&after), "{name}");
        }
        let report = iati::check(&after, &Codelists::embedded(), Some("2026-11-29")).unwrap();
        assert!(report.is_clean(), "{name}: {:?}", report.findings.first());
    }
}

/// What a file says of organisations.
fn organisations(text: &str) -> Vec<iati::model::Organisation> {
    let mut reader = Reader::open(text).unwrap();
    let mut all = Vec::new();
    while let Some(record) = reader.next_record() {
        all.push(iati::organisation(record, Version::LATEST));
    }
    all
}
