//! Real IATI files: figures, languages, and what we write of them.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use formats::iati::model::{Activity, Organisation};
use formats::iati::{
    Check, Codelists, Decimal, Element, Fault, Kind, Reader, Schema, Version, Writer, activity,
    check, decode, organisation,
};
use formats::{Limits, Workbook, best_sheet, find_table, read};

const VALID_203: [&str; 20] = [
    "usaid-iq.xml.gz",
    "usaid-sv.xml.gz",
    "usaid-bj.xml.gz",
    "usaid-br.xml.gz",
    "usaid-619.xml.gz",
    "usaid-798.xml.gz",
    "usaid-bb.xml",
    "usaid-caribbean.xml",
    "usaid-cv.xml",
    "usaid-ru.xml.gz",
    "acfspain-bd.xml",
    "acfspain-bf.xml",
    "acfspain-es.xml",
    "acfspain-ml.xml",
    "caf-activities-2025.xml.gz",
    "iom-activities-2019.xml.gz",
    "unhcr-2023.xml.gz",
    "who-argentina.xml.gz",
    "worldbank-el-salvador.xml.gz",
    "acfspain-ph.xml",
];

fn open(name: &str) -> Option<String> {
    let bytes = shared::file(&format!("iati/real/{name}"))?;
    Some(decode(&bytes).0.into_owned())
}

fn activities(text: &str) -> Vec<Activity> {
    let mut reader = Reader::open(text).unwrap();
    let version = Version::named(reader.version().unwrap()).unwrap();
    let reader_kind = reader.kind();
    let mut all = Vec::new();
    while let Some(record) = reader.next_record() {
        if record.name() == reader_kind.record() {
            all.push(activity(record, version));
        }
    }
    assert!(reader.take_findings().is_empty());
    all
}

fn sum(activities: &[Activity], kind: &str) -> String {
    let all = activities.iter().flat_map(|activity| &activity.transactions);
    let amounts = all.filter(|transaction| transaction.kind == kind).map(|t| &t.amount.value);
    let add = |sum: Decimal, value: &String| sum.plus(Decimal::parse(value).unwrap()).unwrap();
    amounts.fold(Decimal::default(), add).to_string()
}

#[test]
fn usaid_iraq_to_the_cent() {
    let Some(text) = open("usaid-iq.xml.gz") else { return };
    let activities = activities(&text);
    assert_eq!(activities.len(), 315);
    assert_eq!(activities.iter().map(|activity| activity.transactions.len()).sum::<usize>(), 3_189);
    assert_eq!(sum(&activities, "3"), "2985778169.00");
    assert_eq!(sum(&activities, "2"), "2826830846.00");
}

/// Every (element path, language, text), and how often it stands there.
type Texts = BTreeMap<(String, String, String), usize>;

fn texts(of: Element<'_, '_>, around: &str, found: &mut Texts) {
    let path = format!("{around}/{}", of.name());
    let lang = of.lang().unwrap_or_default().to_owned();
    let text = of.text().trim().to_owned();
    if !text.is_empty() || !lang.is_empty() {
        *found.entry((path.clone(), lang, text)).or_default() += 1;
    }
    of.children().for_each(|child| texts(child, &path, found));
}

/// Every (activity, type, date, value), sorted, and every text with its place and language.
type Facts = (Vec<(String, String, String, String)>, Texts);

fn facts(text: &str) -> Facts {
    let mut reader = Reader::open(text).unwrap();
    let version = Version::named(reader.version().unwrap()).unwrap();
    let (mut money, mut words) = (Vec::new(), BTreeMap::new());
    while let Some(record) = reader.next_record() {
        let activity = activity(record, version);
        for of in activity.transactions {
            money.push((activity.id.clone(), of.kind, of.day, of.amount.value));
        }
        texts(record, "", &mut words);
    }
    money.sort();
    (money, words)
}

fn rewritten(text: &str) -> String {
    let mut reader = Reader::open(text).unwrap();
    let version = Version::named(reader.version().unwrap()).unwrap();
    let mut writer = Writer::begin(Vec::new(), reader.kind(), "2026-01-01T00:00:00Z").unwrap();
    while let Some(record) = reader.next_record() {
        writer.record(record, version).unwrap();
    }
    String::from_utf8(writer.end().unwrap()).unwrap()
}

/// What the schema of 2.03 says.
fn faults(text: &str) -> Vec<Fault> {
    let mut reader = Reader::open(text).unwrap();
    let schema = Schema::of(Version::LATEST);
    let mut findings = Vec::new();
    while let Some(record) = reader.next_record() {
        findings.extend(schema.check(record));
    }
    findings.extend(reader.take_findings());
    findings.extend(schema.check_root(reader.root().unwrap()));
    findings.into_iter().map(|finding| finding.fault).collect()
}

#[test]
fn what_we_read_we_write_again_with_all_money_and_languages() {
    for name in VALID_203 {
        let Some(text) = open(name) else { return };
        let again = rewritten(&text);
        assert!(facts(&text) == facts(&again), "{name}");
        let report = check(&again, &Codelists::embedded(), Some("2026-01-01")).unwrap();
        assert_eq!(
            report.counts.get(&Check::Schema),
            None,
            "{name}: {:?}",
            report.findings.first()
        );
        assert_eq!(report.counts.get(&Check::Markup), None, "{name}");
        assert_eq!(report.version, "2.03");
    }
}

/// What the official schema says, by xmllint; none when either is not on this machine.
fn official(text: &str, schema: &str) -> Option<String> {
    let schema = shared::path(&format!("iati/schemas/2.03/{schema}"));
    let mut lint = Command::new("xmllint");
    lint.args(["--noout", "--huge", "--schema"]).arg(&schema).arg("-");
    let lint = lint.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
    let Ok(mut lint) = lint else {
        println!("skipped: xmllint is not here");
        return None;
    };
    let mut input = lint.stdin.take().unwrap();
    let said = std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(text.as_bytes()));
        lint.wait_with_output().unwrap()
    });
    Some(String::from_utf8_lossy(&said.stderr).into_owned())
}

#[test]
fn what_we_write_passes_the_official_schema() {
    for name in ["usaid-iq.xml.gz", "unhcr-2023.xml.gz", "acfspain-ph.xml", "dfid-2018-v201.xml.gz"]
    {
        let Some(text) = open(name) else { return };
        let Some(said) = official(&rewritten(&text), "iati-activities-schema.xsd") else { return };
        assert_eq!(said, "- validates\n", "{name}");
    }
    let text = open("usaid-iq.xml.gz").unwrap();
    let mut writer = Writer::begin(Vec::new(), Kind::Activities, "").unwrap();
    activities(&text).iter().for_each(|activity| writer.activity(activity).unwrap());
    let again = String::from_utf8(writer.end().unwrap()).unwrap();
    assert_eq!(official(&again, "iati-activities-schema.xsd").unwrap(), "- validates\n");
    for name in ["org-worldbank-2024.xml", "org-be-ngo-v202.xml"] {
        let text = open(name).unwrap();
        let mut reader = Reader::open(&text).unwrap();
        let of = organisation(reader.next_record().unwrap(), Version::LATEST);
        let mut writer = Writer::begin(Vec::new(), Kind::Organisations, "").unwrap();
        writer.organisation(&of).unwrap();
        let plain = String::from_utf8(writer.end().unwrap()).unwrap();
        for text in [rewritten(&text), plain] {
            let said = official(&text, "iati-organisations-schema.xsd").unwrap();
            assert_eq!(said, "- validates\n", "{name}");
        }
    }
}

#[test]
fn organisation_files_are_written_again_with_all_they_say() {
    for name in ["org-worldbank-2024.xml", "org-caf.xml", "org-ares-v202.xml", "org-3f.xml"] {
        let Some(text) = open(name) else { return };
        let again = rewritten(&text);
        assert!(facts(&text).1 == facts(&again).1, "{name}: texts and their languages");
        let [before, after] = [&text, &again].map(|text| organisations(text));
        assert_eq!(after, before, "{name}");
        let report = check(&again, &Codelists::embedded(), None).unwrap();
        assert_eq!((report.kind, report.records), (Kind::Organisations, 1));
        assert_eq!(
            report.counts.get(&Check::Schema),
            None,
            "{name}: {:?}",
            report.findings.first()
        );
    }
}

/// The list of files above is whole: no file that the schema of 2.03 takes is left aside.
#[test]
fn every_file_that_is_valid_2_03_is_among_those_that_are_written_again() {
    let folder = shared::path("iati/real");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: {} is not here", folder.display());
        return;
    };
    let mut valid = BTreeSet::new();
    for entry in entries {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !name.ends_with(".xml") && !name.ends_with(".xml.gz") {
            continue;
        }
        let text = open(&name).unwrap();
        let newest = Reader::open(&text).is_ok_and(|it| it.version() == Some("2.03"));
        if newest && faults(&text).is_empty() {
            valid.insert(name);
        }
    }
    let written = VALID_203.iter().chain(&["org-worldbank-2024.xml", "org-caf.xml", "org-3f.xml"]);
    let written: BTreeSet<String> = written.map(|&name| name.to_owned()).collect();
    assert_eq!(valid.difference(&written).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn plain_values_are_written_as_valid_2_03() {
    let Some(text) = open("usaid-iq.xml.gz") else { return };
    let before = activities(&text);
    let mut writer = Writer::begin(Vec::new(), Kind::Activities, "").unwrap();
    before.iter().for_each(|activity| writer.activity(activity).unwrap());
    let again = String::from_utf8(writer.end().unwrap()).unwrap();
    let after = activities(&again);
    assert_eq!(after.len(), before.len());
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(after, before);
    }
    // 22 budgets of the original run for longer than a year, and so do ours.
    for text in [&text, &again] {
        let report = check(text, &Codelists::embedded(), Some("2026-01-01")).unwrap();
        assert_eq!(report.counts, BTreeMap::from([(Check::Rules, 22)]));
        let rule = |id| report.findings.iter().filter(|f| f.fault.id() == id).count();
        assert_eq!(rule("iati-rule-time-limit"), 22);
    }
}

#[test]
fn version_1_becomes_version_2() {
    let Some(text) = open("dfid-drc-2013-v101.xml.gz") else { return };
    let again = rewritten(&text);
    let (old, new) = (activities(&text), activities(&again));
    assert_eq!((old.len(), new.len()), (205, 205));
    assert_eq!(sum(&old, "3"), sum(&new, "3"));
    // What 1.01 did not ask for cannot be made up; order, narratives and codes are right.
    let made_up = |fault: &Fault| {
        matches!(fault, Fault::MissingElement { .. } | Fault::MissingAttribute { .. })
    };
    let others: Vec<Fault> = faults(&again).into_iter().filter(|f| !made_up(f)).collect();
    assert_eq!(others, []);
}

#[test]
fn unhcr_in_xml_and_in_its_flat_workbook_differ_in_one_transaction() {
    let Some(text) = open("unhcr-2023.xml.gz") else { return };
    let flat = shared::file("iati/real/unhcr-2023-flat/iati_transaction.xlsx").unwrap();
    let book = read("iati_transaction.xlsx", &flat, &Limits::default()).unwrap();
    let sheet = &book.sheets[0];
    let table = find_table(sheet);
    let column = |name: &str| table.column(name).unwrap_or_else(|| panic!("{:?}", table.keys));
    let keys =
        ["iati_identifier", "transaction_type_code", "transaction_date", "transaction_value"]
            .map(column);
    let mut flat: Vec<[String; 4]> =
        table.rows(sheet).map(|row| keys.map(|key| row.text(key).to_owned())).collect();
    let mut xml: Vec<[String; 4]> = Vec::new();
    for activity in activities(&text) {
        for of in activity.transactions {
            xml.push([activity.id.clone(), of.kind, of.day, of.amount.value]);
        }
    }
    for row in flat.iter_mut().chain(&mut xml) {
        row[3] = Decimal::parse(&row[3]).unwrap().to_string();
    }
    let mut left: Vec<[String; 4]> = Vec::new();
    for row in flat {
        match xml.iter().position(|other| *other == row) {
            Some(place) => drop(xml.swap_remove(place)),
            None => left.push(row),
        }
    }
    let both: BTreeSet<_> = left.iter().chain(&xml).collect();
    assert_eq!(both.len(), 1, "{both:?}");
    let only = both.first().unwrap();
    assert!(only[0].ends_with("AME-VEN"), "{only:?}");
    assert_eq!(only[1..], ["11", "2023-12-29", "1050000.00"]);
}

fn workbook(name: &str) -> Option<Workbook> {
    let bytes = shared::file(&format!("iati/real/{name}"))?;
    Some(read(name.trim_end_matches(".gz"), &bytes, &Limits::default()).unwrap())
}

#[test]
fn caf_in_xml_equals_its_folder_of_tables() {
    let Some(book) = workbook("caf-activities-2025.xml.gz") else { return };
    let flat = shared::file("messy/caf-csv-folder/activities.csv.gz").unwrap();
    let flat = read("activities.csv", &flat, &Limits::default()).unwrap();
    let ids = |book: &Workbook, index: usize, name: &str| -> BTreeSet<String> {
        let sheet = &book.sheets[index];
        let table = find_table(sheet);
        let column = table.column(name).unwrap_or_else(|| panic!("{:?}", table.keys));
        table.rows(sheet).map(|row| row.text(column).to_owned()).collect()
    };
    let ours = ids(&book, 0, "Activity identifier");
    assert_eq!(ours.len(), 478);
    assert_eq!(ours, ids(&flat, 0, "activity_identifier"));
}

#[test]
fn a_hub_gets_activities_organisations_and_ties_with_tags() {
    let Some(book) = workbook("usaid-iq.xml.gz") else { return };
    let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Activities", "Organisations", "Ties", "Transactions"]);
    let choice = best_sheet(&book, None).unwrap();
    assert_eq!(choice.index, 0);
    let (sheet, table) = (&book.sheets[0], &choice.table);
    assert_eq!((table.header_row, table.tag_row), (Some(0), Some(1)));
    assert!(table.tags.iter().all(|tag| tag.starts_with('#')), "{:?}", table.tags);
    let total = |name: &str| {
        let column = table.column(name).unwrap();
        let figures = table.rows(sheet).map(|row| row.text(column).to_owned());
        let figures = figures.filter(|figure| !figure.is_empty());
        let add =
            |sum: Decimal, figure: String| sum.plus(Decimal::parse(&figure).unwrap()).unwrap();
        figures.fold(Decimal::default(), add).to_string()
    };
    assert_eq!(total("#value+disbursement"), "2985778169.00");
    assert_eq!(total("#value+commitment"), "2826830846.00");
    assert!(book.notes.iter().any(|note| note.to_string().contains("explorer.usaid.gov")));
    assert_eq!(find_table(&book.sheets[3]).rows.len(), 3_189);
    assert!(find_table(&book.sheets[2]).rows.len() > 50);
}

/// The organisations of a file, as plain values.
fn organisations(text: &str) -> Vec<Organisation> {
    let mut reader = Reader::open(text).unwrap();
    let version = Version::named(reader.version().unwrap()).unwrap();
    let mut all = Vec::new();
    while let Some(record) = reader.next_record() {
        all.push(organisation(record, version));
    }
    all
}

#[test]
fn plain_values_of_an_organisation_come_back_with_all_its_languages() {
    for name in ["org-worldbank-2024.xml", "org-be-ngo-v202.xml", "org-ares-v202.xml"] {
        let Some(text) = open(name) else { return };
        let before = organisations(&text);
        let of = &before[0];
        assert!(!of.id.is_empty() && !of.budgets.is_empty(), "{name}");
        if name == "org-be-ngo-v202.xml" {
            let said = |lang: &str, name: &str| (lang.to_owned(), name.to_owned());
            let names = [
                said("", "Rikolto Belgie VZW"),
                said("nl", "Rikolto België VZW"),
                said("es", "Ricolto Belgicano"),
            ];
            assert_eq!((of.lang.as_str(), &of.names[..]), ("en", &names[..]));
        }
        let mut writer = Writer::begin(Vec::new(), Kind::Organisations, "").unwrap();
        before.iter().for_each(|of| writer.organisation(of).unwrap());
        let again = String::from_utf8(writer.end().unwrap()).unwrap();
        assert_eq!(organisations(&again), before, "{name}");
    }
}
