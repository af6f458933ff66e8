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

/// Every text with its language, and how often it stands there; contact persons left aside.
fn words(text: &str) -> BTreeMap<(String, String), usize> {
    fn take(element: Element<'_, '_>, found: &mut BTreeMap<(String, String), usize>) {
        if element.name() == "narrative" {
            let lang = element.lang().unwrap_or_default().to_owned();
            *found.entry((lang, element.text().trim().to_owned())).or_default() += 1;
        }
        let others = element.children().filter(|child| child.name() != "contact-info");
        others.for_each(|child| take(child, found));
    }
    let mut reader = Reader::open(text).unwrap();
    let mut found = BTreeMap::new();
    while let Some(record) = reader.next_record() {
        take(record, &mut found);
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
    assert!(!text.contains("<contact-info"), "contact persons stay where they are");
}

#[test]
fn valid_files_go_out_with_all_their_money_and_languages() {
    let world = World::demo();
    let files = ["unhcr-2023.xml.gz", "who-argentina.xml.gz", "acfspain-es.xml", "usaid-sv.xml.gz"];
    let lists = || {
        let asked = ["export", "landscape/data.json", "--to", "-", "--data", &world.data()];
        json(&asked).1["datasets"].as_array().unwrap().len()
    };
    let first = lists();
    for name in files {
        let Some(file) = real(&world, &format!("iati/real/{name}")) else { return };
        let (code, done) = json(&["import", &file, "--yes", "--json", "--data", &world.data()]);
        assert_eq!(code, 0, "{name}: {done}");
        let stem = name.split('.').next().unwrap();
        let out =
            export(&world, &format!("landscape/data/{}.iati.xml", titled(&world, stem)), "out.xml");
        validates(&out, "iati-activities-schema.xsd");
        let [before, after] = [&file, &out].map(|file| std::fs::read_to_string(file).unwrap());
        assert!(!money(&before).is_empty() && money(&before) == money(&after), "{name}");
        assert!(words(&before) == words(&after), "{name}");
    }
    assert_eq!(lists(), first + files.len(), "one publisher's file does not replace another's");
}

/// Rows that say enough, twice; then no theme, no country, no first day.
const LIST: &str = "\
    organisation,IATI identifier,sector,activity,country,admin1,start,end,donor,project code\n\
    Water for All,NL-KVK-41009723,WASH,Wells in Mopti,Mali,Mopti,2025-01-01,2026-12-31,Sida,W-1\n\
    Water for All,NL-KVK-41009723,Zeppelin repair,,Mali,,2030-05-01,,,\n\
    Water for All,NL-KVK-41009723,,Nothing said,Mali,,2025-01-01,,,\n\
    Water for All,NL-KVK-41009723,Health,No place,,,2025-01-01,,,\n\
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

    let out = export(&world, &format!("{address}?by=Water for All"), "out.xml");
    validates(&out, "iati-activities-schema.xsd");
    let text = std::fs::read_to_string(&out).unwrap();
    let report = iati::check(&text, &Codelists::embedded(), Some("2026-11-29")).unwrap();
    assert!(report.is_clean(), "{:?}", report.findings);
    assert_eq!(report.records, 2);
    for said in ["NL-KVK-41009723-", "Wells in Mopti", "vocabulary=\"2\" code=\"140\"", "Sida"] {
        assert!(text.contains(said), "{said} is not in:\n{text}");
    }
    // What is to begin later is planned, and the partner's own theme stays its own.
    assert!(text.contains("<activity-status code=\"1\"/>") && text.contains("zeppelin-repair"));

    let page = "landscape/iati.json?by=Water for All";
    let (_, counts) = json(&["export", page, "--to", "-", "--data", &data]);
    let left = &counts["activities"]["left"];
    assert_eq!((&left["theme"], &left["start"]), (&1.into(), &1.into()), "{counts}");
    assert_eq!(counts["activities"]["made"].as_u64().unwrap() % 271, 2, "{counts}");
}

/// Rows with what no list should hold: an end before the start, a start to come that is over, a
/// theme of signs alone, a funder of blanks.
const ODD_LIST: &str = "\
    organisation,IATI identifier,sector,activity,country,admin1,start,end,donor,project code\n\
    Water for All,NL-KVK-41009723,WASH,Wells,Mali,Mopti,2025-06-01,2025-01-01,Sida,W-1\n\
    Water for All,NL-KVK-41009723,☂☂,Umbrellas,Kosovo,,2025-01-01,2025-12-31, ,\n\
    Water for All,NL-KVK-41009723,Health,\u{1}Clinic,Palestine,,2031-06-01,2030-01-01,,\n";

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
    assert_eq!(code, 0, "{done}");
    let file = world.file("odd-file.xml", ODD_FILE.as_bytes());
    let (code, done) = json(&["import", &file, "--yes", "--json", "--data", &data]);
    assert_eq!(code, 0, "{done}");
    let page = "landscape/iati.json?by=Water for All";
    for title in ["odd-list", "odd-file"] {
        let address = format!("landscape/data/{}.iati.xml?by=Water for All", titled(&world, title));
        let out = export(&world, &address, "out.xml");
        validates(&out, "iati-activities-schema.xsd");
        let text = std::fs::read_to_string(&out).unwrap();
        let report = iati::check(&text, &Codelists::embedded(), Some("2026-11-29")).unwrap();
        assert!(report.is_clean(), "{title}: {:?}\n{text}", report.findings);
        let records = if title == "odd-list" { 3 } else { 1 };
        assert_eq!(report.records, records, "{title}:\n{text}");
    }
    let out = export(&world, "landscape/data.iati.xml?by=Water for All", "out.xml");
    let money = money(&std::fs::read_to_string(&out).unwrap());
    assert!(money.iter().any(|one| one[3] == "5.00"), "{money:?}");
    assert!(!money.iter().any(|one| one[3] == "6.00"), "money in no known currency is no dollars");
    let (_, counts) = json(&["export", page, "--to", "-", "--data", &data]);
    let mended = &counts["activities"]["mended"];
    for kind in ["days", "codes", "own-lists", "shares", "parts"] {
        assert!(mended[kind].as_u64().is_some_and(|n| n > 0), "{kind}: {counts}");
    }
    let shown = ["export", "landscape/iati.csv?by=Water for All", "--to", "-", "--data", &data];
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
    let out = export(&world, "landscape/table.iati.xml?by=Water for All", "out.xml");
    validates(&out, "iati-organisations-schema.xsd");
    let text = std::fs::read_to_string(&out).unwrap();
    let report = iati::check(&text, &Codelists::embedded(), None).unwrap();
    assert!(report.is_clean(), "{:?}", report.findings);
    assert!(text.contains("<organisation-identifier>NL-KVK-41009723</organisation-identifier>"));
    let Some(file) = real(&world, "iati/real/org-ares-v202.xml") else { return };
    let (code, done) = json(&["import", &file, "--yes", "--json", "--data", &data]);
    assert_eq!(code, 0, "{done}");
    let out = export(&world, "landscape/table.iati.xml?by=Water for All", "out.xml");
    validates(&out, "iati-organisations-schema.xsd");
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.contains("total-budget"), "as its publisher wrote it, with its budgets:\n{text}");
}
