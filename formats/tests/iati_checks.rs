//! Our checks of IATI files beside the official suites, and on real files.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod shared;

use formats::iati::{
    Check, Codelists, Fault, Kind, Lines, Reader, Report, Ruleset, Schema, Version, check, decode,
};

const TODAY: &str = "2026-01-01";

/// The findings of the schema alone.
fn schema_faults(bytes: &[u8], version: Version) -> Result<Vec<String>, String> {
    let (text, _) = decode(bytes);
    let mut reader = Reader::open(&text).map_err(|finding| format!("{:?}", finding.fault))?;
    let schema = Schema::of(version);
    let mut findings = Vec::new();
    while let Some(record) = reader.next_record() {
        findings.extend(schema.check(record));
    }
    findings.extend(reader.take_findings());
    findings.extend(schema.check_root(reader.root().unwrap()));
    Ok(findings.iter().map(|finding| format!("{:?}", finding.fault)).collect())
}

#[test]
fn the_schema_check_agrees_with_the_official_suite() {
    let Some(files) = shared::archive("iati/tests/iati-schema-tests-2.03.tar.gz") else { return };
    let (mut good, mut bad, mut differ) = (0, 0, Vec::new());
    for (path, bytes) in &files {
        if path.contains("registry") || !path.ends_with(".xml") {
            continue;
        }
        let valid = path.contains("should-pass");
        let faults = schema_faults(bytes, Version::LATEST);
        match (valid, &faults) {
            (true, Ok(faults)) if faults.is_empty() => good += 1,
            (false, Err(_)) => bad += 1,
            (false, Ok(faults)) if !faults.is_empty() => bad += 1,
            _ => differ.push(format!("{path}: {faults:?}")),
        }
    }
    assert!(differ.is_empty(), "{} of {}:\n{}", differ.len(), files.len(), differ.join("\n"));
    assert_eq!((good, bad), (233, 453));
}

#[test]
fn the_rule_check_agrees_with_the_official_cases() {
    let Some(files) = shared::archive("iati/tests/iati-ruleset-meta-tests.tar.gz") else { return };
    let expected = shared::file("iati/tests/iati-ruleset-meta-tests-expected.tsv").unwrap();
    let text = |name: &str| {
        let (_, bytes) =
            files.iter().find(|(path, _)| path.ends_with(&format!("/{name}"))).unwrap();
        String::from_utf8(bytes.clone()).unwrap()
    };
    let mut cases = 0;
    for line in String::from_utf8(expected).unwrap().lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let ruleset = Ruleset::parse(&text(&format!("{}.json", columns[0]))).unwrap();
        let xml = text(&format!("{}.xml", columns[1]));
        let mut reader = Reader::open(&xml).unwrap();
        let mut findings = Vec::new();
        while let Some(record) = reader.next_record() {
            findings.extend(ruleset.check(record, Some(TODAY)));
        }
        assert_eq!(findings.is_empty(), columns[2] == "True", "{line}: {findings:?}");
        cases += 1;
    }
    assert_eq!(cases, 83);
}

fn report(name: &str) -> Option<Report> {
    let bytes = shared::file(&format!("iati/real/{name}"))?;
    let (text, _) = decode(&bytes);
    Some(check(&text, &Codelists::embedded(), Some(TODAY)).unwrap())
}

fn count(report: &Report, of: Check) -> usize {
    report.counts.get(&of).copied().unwrap_or(0)
}

#[test]
fn exactly_532_codes_of_the_spanish_file_are_on_no_list() {
    let Some(report) = report("maec-spain-indonesia-v201.xml.gz") else { return };
    assert_eq!((report.records, count(&report, Check::Schema)), (83, 0));
    assert_eq!(count(&report, Check::Codes), 532);
    let with = |wanted: &str| {
        let code =
            |fault: &Fault| matches!(fault, Fault::UnknownCode { value, .. } if value == wanted);
        report.findings.iter().filter(|finding| code(&finding.fault)).count()
    };
    assert_eq!((with(""), with("D03"), with("D04")), (456 + 58, 15, 3));
}

#[test]
fn embedded_codes_are_those_of_the_official_lists() {
    let embedded = Codelists::embedded();
    let mut seen = 0;
    for list in ["Sector", "Country", "Currency", "TransactionType", "AidType", "LocationType"] {
        let Some(bytes) = shared::file(&format!("iati/codelists/2.03/{list}.xml")) else { return };
        let xml = String::from_utf8(bytes).unwrap();
        for code in xml.split("<code>").skip(1).filter_map(|rest| rest.split("</code>").next()) {
            assert_eq!(embedded.holds(list, code), Some(true), "{list} {code}");
            seen += 1;
        }
        assert_eq!(Codelists::embedded().add(&xml).unwrap(), list);
    }
    assert_eq!(seen, 325 + 251 + 176 + 13 + 24 + 682);
}

#[test]
fn valid_files_are_valid_and_broken_ones_say_where_and_why() {
    for (name, version, valid) in [
        ("usaid-iq.xml.gz", "2.03", true),
        ("usaid-sv.xml.gz", "2.03", true),
        ("unhcr-2023.xml.gz", "2.03", true),
        ("caf-activities-2025.xml.gz", "2.03", true),
        ("who-argentina.xml.gz", "2.03", true),
        ("worldbank-el-salvador.xml.gz", "2.03", true),
        ("iom-activities-2019.xml.gz", "2.03", true),
        ("acfspain-ml.xml", "2.03", true),
        ("acfspain-ph.xml", "2.02", true),
        ("dfid-2018-v201.xml.gz", "2.01", true),
        ("dfid-drc-2013-v101.xml.gz", "1.01", true),
        ("org-worldbank-2024.xml", "2.03", true),
        ("org-be-ngo-v202.xml", "2.02", true),
        ("missing-dates-v10.xml", "1.0", false),
        ("ocha-fts-2010.xml.gz", "", false),
        ("worldbank-2010.xml", "1.0", false),
        ("sida-2013-v100.xml.gz", "1.00", false),
    ] {
        let Some(report) = report(name) else { return };
        let first: Vec<_> = report.findings.iter().take(5).collect();
        assert_eq!(report.version, version, "{name}");
        assert_eq!(count(&report, Check::Schema) == 0, valid, "{name}: {first:?}");
        assert_eq!(count(&report, Check::Markup), 0, "{name}");
    }
}

#[test]
fn the_five_broken_files_give_line_and_reason_and_lose_no_activity() {
    for (name, activities, line, fault) in [
        ("ocha-fts-2010.xml.gz", 287, 2, "names no version"),
        ("missing-dates-v10.xml", 49, 2, "version 1.0 of the standard does not exist"),
        ("worldbank-2010.xml", 16, 2, "version 1.0 of the standard does not exist"),
        ("sida-2013-v100.xml.gz", 54, 1, "version 1.00 of the standard does not exist"),
        ("datastore-wrapped-2014.xml.gz", 51, 5, "names no version"),
    ] {
        let Some(bytes) = shared::file(&format!("iati/real/{name}")) else { return };
        let (text, _) = decode(&bytes);
        let report = check(&text, &Codelists::embedded(), Some(TODAY)).unwrap();
        assert_eq!((report.records, report.broken), (activities, 0), "{name}");
        let first = &report.findings[0];
        let place = Lines::new(&text).place(first.at);
        let said = first.say(place);
        assert!(said.contains(fault) && said.contains(&format!("line {line}")), "{name}: {said}");
    }
}

#[test]
fn foreign_namespaces_are_named() {
    let Some(report) = report("dfid-drc-2013-v101.xml.gz") else { return };
    assert_eq!(report.kind, Kind::Activities);
    assert_eq!(report.foreign, ["http://iatiregistry.org/ns/record#"]);
}
