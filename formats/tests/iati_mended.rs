//! What goes out as IATI is taken by the standard: its schema, codelists and rules. Each oddity is
//! mended, or its record is left out, and either is told.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use formats::iati::Mended::{Budgets, Codes, Days, Language, OwnLists, Parts, Shares, Unsaid};
use formats::iati::{
    Codelists, Edits, Kind, Mended, Reader, Standard, Unmended, Version, Writer, check, decode,
};

const TODAY: &str = "2026-01-01";

/// An activity that the standard takes as it is.
const GOOD: &str = r#"<iati-activity default-currency="USD" xml:lang="en" last-updated-datetime="2025-12-01T00:00:00Z">
<iati-identifier>XM-DAC-1-7</iati-identifier>
<reporting-org ref="XM-DAC-1" type="10"><narrative>Somebody</narrative></reporting-org>
<title><narrative>Wells</narrative></title>
<description type="1"><narrative>Wells in Mopti</narrative></description>
<participating-org role="4" type="22" ref="XM-DAC-2"/>
<activity-status code="2"/>
<activity-date type="2" iso-date="2025-01-01"/>
<activity-date type="4" iso-date="2025-06-30"/>
<recipient-country code="ML"/>
<sector code="14030"/>
<policy-marker code="1" significance="1"/>
<budget><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/><value value-date="2025-01-01">7</value></budget>
<transaction><transaction-type code="3"/><transaction-date iso-date="2025-02-01"/><value value-date="2025-02-01">5.00</value></transaction>
<document-link url="https://example.org/a.pdf" format="application/pdf"><title><narrative>Plan</narrative></title><category code="A01"/></document-link>
</iati-activity>"#;

type Outcome = Result<BTreeSet<Mended>, Unmended>;

/// A file of these records as it goes out, and what became of each.
fn out(kind: Kind, text: &str) -> (String, Vec<Outcome>) {
    let mut reader = Reader::open(text).unwrap();
    let version = reader.version().and_then(Version::named).unwrap_or(Version::OLDEST);
    let standard = Standard::latest(TODAY);
    let mut writer = Writer::begin(Vec::new(), kind, "").unwrap().without(&["contact-info"]);
    let mut outcomes = Vec::new();
    while let Some(record) = reader.next_record() {
        if record.name() != kind.record() {
            continue;
        }
        let known = Edits::default();
        outcomes.push(writer.accepted(record, version, &standard, &known).unwrap());
    }
    (String::from_utf8(writer.end().unwrap()).unwrap(), outcomes)
}

/// Nothing is wrong with a file, by our checks and by the official schema where xmllint is here.
fn taken(name: &str, kind: Kind, text: &str) {
    let report = check(text, &Codelists::embedded(), Some(TODAY)).unwrap();
    assert!(report.is_clean(), "{name}: {:?}\n{text:.4000}", report.findings);
    let schema = match kind {
        Kind::Activities => "iati-activities-schema.xsd",
        Kind::Organisations => "iati-organisations-schema.xsd",
    };
    let schema = shared::path(&format!("iati/schemas/2.03/{schema}"));
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("mended-{name}.xml"));
    std::fs::write(&file, text).unwrap();
    let mut lint = Command::new("xmllint");
    match lint.args(["--noout", "--huge", "--schema"]).arg(&schema).arg(file).output() {
        Ok(said) if schema.is_file() => {
            assert!(said.status.success(), "{name}: {}", String::from_utf8_lossy(&said.stderr));
        }
        _ => println!("skipped: xmllint or {} is not here", schema.display()),
    }
}

/// An oddity: what of the good activity it stands for, what stands there, and what becomes of it.
type Oddity = (&'static str, &'static str, Result<&'static [Mended], Unmended>);

const ODDITIES: &[Oddity] = &[
    ("\"USD\"", "\" usd\"", Ok(&[Codes])),
    // Its amounts name no currency of their own, and would be money in none.
    ("\"USD\"", "\"QQQ\"", Ok(&[Codes, Parts])),
    (
        "<value value-date=\"2025-02-01\">",
        "<value currency=\"Euro\" value-date=\"2025-02-01\">",
        Ok(&[Parts]),
    ),
    (
        "<value value-date=\"2025-02-01\">5.00",
        "<value value-date=\"2025-02-01\">5,00",
        Ok(&[Parts]),
    ),
    ("<value value-date=\"2025-02-01\">", "<value value-date=\"2026-02-01\">", Ok(&[Days])),
    ("xml:lang=\"en\"", "xml:lang=\"EN-gb\"", Ok(&[Codes])),
    ("xml:lang=\"en\"", "xml:lang=\"tlh\"", Err(Unmended::Language)),
    ("xml:lang=\"en\"", "", Err(Unmended::Language)),
    ("2025-12-01T00", "2030-12-01T00", Ok(&[Days])),
    ("<sector code=\"14030\"/>", "<sector code=\"98765\"/>", Ok(&[OwnLists])),
    ("<sector code=\"14030\"/>", "<sector vocabulary=\"DAC\" code=\"14030\"/>", Ok(&[Codes])),
    ("<sector code=\"14030\"/>", "<sector vocabulary=\"ours\" code=\"14030\"/>", Ok(&[OwnLists])),
    ("<sector code=\"14030\"/>", "<sector vocabulary=\"99\" code=\"X\"/>", Ok(&[OwnLists])),
    (
        "<sector code=\"14030\"/>",
        "<sector code=\"14030\" percentage=\"60\"/><sector code=\"11110\" percentage=\"60\"/>\
         <sector code=\"11120\" percentage=\"60\"/>",
        Ok(&[Shares]),
    ),
    (
        "<sector code=\"14030\"/>",
        "<sector code=\"14030\" percentage=\"60\"/><sector code=\"11110\"/>",
        Ok(&[Shares]),
    ),
    ("<sector code=\"14030\"/>", "<sector code=\"14030\"/><sector code=\"11110\"/>", Ok(&[Unsaid])),
    ("<sector code=\"14030\"/>", "<sector code=\"14030\" percentage=\"40\"/>", Ok(&[Unsaid])),
    (
        "<sector code=\"14030\"/>",
        "<sector vocabulary=\"99\" code=\"W\" percentage=\"40\"><narrative>Wells</narrative></sector>",
        Ok(&[Unsaid]),
    ),
    ("<sector code=\"14030\"/>", "", Ok(&[Unsaid])),
    ("<recipient-country code=\"ML\"/>", "<recipient-country code=\"ml\"/>", Ok(&[Codes])),
    ("<recipient-country code=\"ML\"/>", "<recipient-country code=\"1031\"/>", Ok(&[OwnLists])),
    (
        "<recipient-country code=\"ML\"/>",
        "<recipient-country code=\"\"/>",
        Ok(&[Codes, Parts, Unsaid]),
    ),
    ("<recipient-country code=\"ML\"/>", "", Ok(&[Unsaid])),
    (
        "<recipient-country code=\"ML\"/>",
        "<recipient-country code=\"ML\"/><recipient-country code=\"NE\"/>",
        Ok(&[Unsaid]),
    ),
    // The region is around the country, which has all of it.
    (
        "<recipient-country code=\"ML\"/>",
        "<recipient-country code=\"ML\" percentage=\"100\"/>\
         <recipient-region code=\"298\" vocabulary=\"1\"/>",
        Ok(&[]),
    ),
    (
        "<recipient-country code=\"ML\"/>",
        "<recipient-country code=\"ML\" percentage=\"80\"/>\
         <recipient-region code=\"298\" vocabulary=\"1\" percentage=\"80\"/>",
        Ok(&[Shares]),
    ),
    // Regions of the publisher's own list beside it, which has no code for what is not said.
    (
        "<recipient-country code=\"ML\"/>",
        "<recipient-country code=\"ML\" percentage=\"40\"/>\
         <recipient-region code=\"S\" vocabulary=\"99\" percentage=\"30\">\
         <narrative>Sahel</narrative></recipient-region>",
        Ok(&[Unsaid]),
    ),
    // A lone 1 may be a hundredth or the whole; parts of one beside nothing may be either.
    ("<sector code=\"14030\"/>", "<sector code=\"14030\" percentage=\"1\"/>", Ok(&[Unsaid])),
    ("<sector code=\"14030\"/>", "<sector code=\"14030\" percentage=\"0\"/>", Ok(&[Unsaid])),
    (
        "<sector code=\"14030\"/>",
        "<sector code=\"14030\" percentage=\"0.6\"/><sector code=\"11110\"/>",
        Ok(&[Unsaid]),
    ),
    ("</document-link>", "</document-link><foo/>", Ok(&[Parts])),
    ("significance=\"1\"", "significance=\"\"", Ok(&[Codes, Parts])),
    ("<activity-status", "<participating-org role=\"1\"/><activity-status", Ok(&[Parts])),
    // Nobody else takes part, and the schema asks for somebody.
    ("role=\"4\" type=\"22\" ref=\"XM-DAC-2\"", "role=\"4\" type=\"22\"", Err(Unmended::Invalid)),
    ("role=\"4\" type=\"22\"", "role=\"4\" type=\"National NGO\"", Ok(&[Codes])),
    ("role=\"4\" type=\"22\"", "role=\"4\" type=\"club\"", Ok(&[Codes])),
    ("type=\"10\"", "type=\"club\"", Ok(&[Codes])),
    ("<title><narrative>Wells</narrative></title>", "", Err(Unmended::Invalid)),
    ("type=\"2\" iso-date=\"2025-01-01\"", "type=\"2\" iso-date=\"2025-07-01\"", Ok(&[Days])),
    ("iso-date=\"2025-06-30\"", "iso-date=\"2026-06-30\"", Ok(&[Days])),
    ("<activity-date type=\"2\" iso-date=\"2025-01-01\"/>", "", Err(Unmended::Start)),
    (
        "<period-end iso-date=\"2025-12-31\"/>",
        "<period-end iso-date=\"2024-12-31\"/>",
        Ok(&[Parts]),
    ),
    (
        "<period-end iso-date=\"2025-12-31\"/>",
        "<period-end iso-date=\"2027-12-31\"/>",
        Ok(&[Budgets]),
    ),
    (
        "<transaction-date iso-date=\"2025-02-01\"/>",
        "<transaction-date iso-date=\"2026-02-01\"/>",
        Ok(&[Parts]),
    ),
    ("<transaction-type code=\"3\"/>", "<transaction-type code=\"77\"/>", Ok(&[Codes, Parts])),
    ("\"https://example.org/a.pdf\"", "\"see %% the web\"", Ok(&[Parts])),
    ("<narrative>Plan</narrative>", "<narrative/>", Ok(&[Parts])),
    ("<category code=\"A01\"/>", "<category code=\"B1\"/>", Ok(&[Codes, Parts])),
    ("<sector code", "<budget/><sector code", Err(Unmended::Invalid)),
    ("<narrative>Wells in Mopti</narrative>", "", Ok(&[Parts, Unsaid])),
    (
        "<activity-date type=\"2\" iso-date=\"2025-01-01\"/>",
        "<activity-date type=\"2\"><narrative>2025-01-01</narrative></activity-date>",
        Ok(&[Days]),
    ),
    ("<description type=\"1\">", "<contact-info type=\"club\"/><description type=\"1\">", Ok(&[])),
];

fn file(records: &str) -> String {
    format!("<iati-activities version=\"2.03\">{records}</iati-activities>")
}

#[test]
fn every_oddity_is_mended_or_left_out_and_told() {
    let (text, outcomes) = out(Kind::Activities, &file(GOOD));
    assert_eq!(outcomes, [Ok(BTreeSet::new())]);
    taken("good", Kind::Activities, &text);
    let mut wrong = Vec::new();
    for (place, (from, to, expected)) in ODDITIES.iter().enumerate() {
        assert!(GOOD.contains(from), "{from}");
        let (text, outcomes) = out(Kind::Activities, &file(&GOOD.replacen(from, to, 1)));
        let expected = expected.map(|kinds| kinds.iter().copied().collect::<BTreeSet<_>>());
        if outcomes != [expected.clone()] {
            wrong.push(format!("{to}: {outcomes:?}"));
        } else if expected.is_ok() {
            taken(&place.to_string(), Kind::Activities, &text);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_mended_says_what_was_meant() {
    let mended = |from: &str, to: &str| out(Kind::Activities, &file(&GOOD.replacen(from, to, 1))).0;
    let sector = "<sector code=\"14030\"/>";
    let own = mended(sector, "<sector code=\"98765\"/>");
    let said = "<sector code=\"98765\" vocabulary=\"99\"><narrative>98765</narrative></sector>";
    assert!(own.contains(said), "{own}");
    let thirds = "<sector code=\"14030\" percentage=\"1\"/><sector code=\"11110\" percentage=\"1\"/>\
        <sector code=\"11120\" percentage=\"1\"/>";
    let thirds = mended(sector, thirds);
    let counts = ["\"33.33\"", "\"33.34\""].map(|share| thirds.matches(share).count());
    assert_eq!(counts, [2, 1], "{thirds}");
    let money = mended("\"USD\"", "\"QQQ\"");
    assert!(!money.contains("<transaction") && !money.contains("<budget"), "{money}");
    let planned = mended("iso-date=\"2025-06-30\"", "iso-date=\"2026-06-30\"");
    assert!(planned.contains("<activity-date type=\"3\" iso-date=\"2026-06-30\"/>"), "{planned}");
}

/// What is not said is said to be not said, and what is named is named still.
#[test]
fn nothing_that_is_named_is_lost_where_shares_are_not_said() {
    let mended = |from: &str, to: &str| out(Kind::Activities, &file(&GOOD.replacen(from, to, 1))).0;
    let (sector, country) = ("<sector code=\"14030\"/>", "<recipient-country code=\"ML\"/>");
    let half = mended(sector, "<sector code=\"14030\" percentage=\"50\"/>");
    assert!(half.contains("<sector code=\"14030\" percentage=\"50\"/>"), "{half}");
    let rest = "<sector vocabulary=\"1\" code=\"99810\" percentage=\"50.00\"/>";
    assert!(half.contains(rest), "{half}");
    let half = mended(country, "<recipient-country code=\"ML\" percentage=\"50\"/>");
    let rest = "<recipient-region vocabulary=\"1\" code=\"998\" percentage=\"50.00\"/>";
    assert!(half.contains(rest) && half.contains("code=\"ML\" percentage=\"50\""), "{half}");
    // Two purposes of one group are of that group; of two groups they are several.
    let group = mended(sector, "<sector code=\"14030\"/><sector code=\"14031\"/>");
    assert!(group.contains("<sector vocabulary=\"2\" code=\"140\"/>"), "{group}");
    let several = mended(sector, "<sector code=\"14030\"/><sector code=\"11110\"/>");
    assert!(several.contains("<sector vocabulary=\"1\" code=\"43010\"/>"), "{several}");
    let tag = "<tag vocabulary=\"99\" code=\"11110\"><narrative>11110</narrative></tag>";
    assert!(several.contains(tag), "{several}");
    let own = "<sector vocabulary=\"99\" code=\"W\" percentage=\"40\"><narrative>Wells</narrative></sector>";
    let own = mended(sector, own);
    assert!(own.contains("<narrative>Wells (40.00 %)</narrative></tag>"), "{own}");
    let two = mended(country, "<recipient-country code=\"ML\"/><recipient-country code=\"NE\"/>");
    let place = "<location><administrative vocabulary=\"A4\" code=\"NE\"/></location>";
    assert!(two.contains(place) && two.contains("code=\"998\""), "{two}");
    let (ml, own) = ("<recipient-country code=\"ML\" percentage=\"40\"/>", "vocabulary=\"99\"");
    let region = format!("<recipient-region code=\"S\" {own} percentage=\"30\"/>");
    let both = mended(country, &format!("{ml}{region}"));
    assert!(both.contains(ml) && both.contains("code=\"998\" percentage=\"60.00\""), "{both}");
    assert!(both.contains("code=\"S\"><narrative>S (30.00 %)</narrative></tag>"), "{both}");
    let one = mended(sector, "<sector code=\"14030\" percentage=\"1\"/>");
    assert!(one.contains("code=\"99810\"/>") && one.contains("14030 (1.00 %)"), "{one}");
    // An element of nobody's at the end does not keep others from their places.
    let strange = GOOD.replace(sector, "").replace("</iati-activity>", "<foo/></iati-activity>");
    let (strange, outcomes) = out(Kind::Activities, &file(&strange));
    assert_eq!(outcomes, [Ok(BTreeSet::from([Parts, Unsaid]))]);
    assert!(strange.contains("code=\"99810\"") && !strange.contains("<foo"), "{strange}");
    // Of three the two that are not said get nothing in particular, and are named.
    let some = mended(
        sector,
        "<sector code=\"14030\" percentage=\"60\"/><sector code=\"11110\"/><sector code=\"11120\"/>",
    );
    assert!(some.contains("code=\"14030\" percentage=\"60\""), "{some}");
    assert!(some.contains("code=\"99810\" percentage=\"40.00\"") && some.contains(tag), "{some}");
}

#[test]
fn a_text_without_language_has_that_of_what_is_around_it() {
    let spoken = |text: &str| {
        let (text, mut done) = out(Kind::Activities, &file(text));
        (text, done.remove(0))
    };
    let silent = GOOD.replacen(" xml:lang=\"en\"", "", 1);
    assert_eq!(spoken(&silent).1, Err(Unmended::Language), "nobody says it");
    let told = Ok(BTreeSet::from([Language]));
    let words = "<narrative>Wells for the villages of the north and the schools</narrative>";
    let (text, done) = spoken(&silent.replace("<narrative>Wells in Mopti</narrative>", words));
    assert!(done == told && text.contains(" xml:lang=\"en\""), "its own words say it: {text}");
    let spanish = "<title><narrative xml:lang=\"es\">";
    let (text, done) = spoken(&silent.replacen("<title><narrative>", spanish, 1));
    assert!(done == told, "{text}");
    assert_eq!(text.matches("xml:lang=\"es\"").count(), 2, "most of its texts say it: {text}");
    let around =
        silent.replace("<description type=\"1\">", "<description type=\"1\" xml:lang=\"pt\">");
    let around = around.replacen("<title><narrative>", spanish, 1);
    let (text, _) = spoken(&around);
    assert!(text.contains("<narrative xml:lang=\"pt\">Wells in Mopti"), "{text}");
    taken("spoken", Kind::Activities, &text);
}

#[test]
fn every_real_file_goes_out_as_the_standard_takes_it() {
    let Ok(files) = std::fs::read_dir(shared::path("iati/real")) else {
        println!("skipped: the real files are not here");
        return;
    };
    let (mut records, mut left) = (0, 0);
    for path in files.map(|file| file.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Some(bytes) = name.contains(".xml").then(|| shared::file(&format!("iati/real/{name}")))
        else {
            continue;
        };
        let bytes = bytes.unwrap();
        let (text, _) = decode(&bytes);
        let Ok(reader) = Reader::open(&text) else { continue };
        let kind = reader.kind();
        let (text, outcomes) = out(kind, &text);
        let away = outcomes.iter().filter(|outcome| outcome.is_err()).count();
        records += outcomes.len();
        left += away;
        let mut reasons: BTreeMap<_, usize> = BTreeMap::new();
        for outcome in &outcomes {
            *reasons.entry(outcome).or_default() += 1;
        }
        println!("{name}: {reasons:?}");
        if away < outcomes.len() {
            taken(&name, kind, &text);
        }
    }
    assert!(records > 3_000 && left * 4 < records, "{left} of {records}");
}
