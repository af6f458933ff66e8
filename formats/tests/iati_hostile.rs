//! IATI files that are broken, lying or dangerous: what can be saved is saved, what is wrong is
//! said with its place, and nothing takes more than a little memory or time.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use formats::iati::{Codelists, Fault, Finding, Reader, Report, check, decode};
use formats::{Limits, Trouble, read};

const GOOD: &str = "<iati-activity><iati-identifier>A-1</iati-identifier></iati-activity>";

fn file(inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<iati-activities version=\"2.03\">\n{inside}\n</iati-activities>"
    )
}

fn report(text: &str) -> Report {
    check(text, &Codelists::embedded(), Some("2026-01-01")).unwrap()
}

/// The only finding about markup, and how many records were taken and left out.
fn broken(text: &str) -> (Finding, usize, usize) {
    let mut reader = Reader::open(text).unwrap();
    let mut taken = 0;
    while reader.next_record().is_some() {
        taken += 1;
    }
    let mut findings = reader.take_findings();
    assert_eq!(findings.len(), 1, "{findings:?}");
    (findings.remove(0), taken, reader.broken())
}

#[test]
fn one_broken_activity_does_not_lose_the_others() {
    let id = "<iati-identifier>B-2</iati-identifier>";
    for bad in [
        format!("<iati-activity>{id}<title></iati-activity>"),
        format!("<iati-activity>{id}<title><narrative>x</title></iati-activity>"),
        format!("<iati-activity>{id}<value currency=USD>1</value></iati-activity>"),
        format!("<iati-activity>{id}<title>"),
        format!("<iati-activity>{id}{}</iati-activity>", "<a>".repeat(100)),
    ] {
        let (finding, taken, left_out) = broken(&file(&format!("{GOOD}\n{bad}\n{GOOD}")));
        assert_eq!((taken, left_out), (2, 1), "{bad}: {finding:?}");
        assert_eq!(&*finding.record, "B-2", "{bad}");
    }
}

#[test]
fn a_file_that_stops_in_the_middle_gives_what_it_has() {
    let whole = file(&GOOD.repeat(3));
    let cut = &whole[..whole.rfind("A-1").unwrap()];
    let (finding, taken, left_out) = broken(cut);
    assert_eq!((taken, left_out), (2, 1));
    assert_eq!(finding.fault, Fault::Unclosed("iati-identifier".to_owned()));
}

#[test]
fn small_slips_are_told_and_the_text_is_kept() {
    for (slip, fault, kept) in [
        ("AT&T", Fault::Unescaped('&'), "AT&T"),
        ("caf&eacute;", Fault::UnknownReference("eacute".to_owned()), "caf&eacute;"),
    ] {
        let text = file(&format!("<iati-activity><title>{slip}</title></iati-activity>"));
        let mut reader = Reader::open(&text).unwrap();
        let record = reader.next_record().unwrap();
        assert_eq!(record.child("title").unwrap().text(), kept);
        assert_eq!(reader.take_findings()[0].fault, fault);
    }
    let doubled = file("<iati-activity hierarchy=\"1\" hierarchy=\"2\"/>");
    let (finding, taken, _) = broken(&doubled);
    assert_eq!((finding.fault, taken), (Fault::DoubledAttribute("hierarchy".to_owned()), 1));
}

#[test]
fn whatever_a_dtd_defines_is_never_read() {
    let lol: String = (1..10)
        .map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10)))
        .collect();
    let bomb = format!("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"lol\">{lol}]>{GOOD}");
    let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><iati-activities/>";
    let late = file(&format!("<iati-activity><!DOCTYPE a></iati-activity>{GOOD}"));
    for text in [bomb.as_str(), outside] {
        assert_eq!(Reader::open(text).err().unwrap().fault, Fault::Dtd);
        let error = read("bomb.xml", text.as_bytes(), &Limits::default()).unwrap_err();
        assert_eq!(error.trouble, Trouble::Dtd);
        assert!(error.to_string().contains("line 1") || error.row == Some(1), "{error}");
    }
    let (finding, taken, _) = broken(&late);
    assert_eq!((finding.fault, taken), (Fault::Dtd, 1));
}

#[test]
fn depth_width_and_number_are_bounded() {
    let wide: String = (0..300).map(|n| format!(" a{n}=\"1\"")).collect();
    let (finding, _, left_out) = broken(&file(&format!("<iati-activity{wide}/>")));
    assert_eq!((finding.fault, left_out), (Fault::TooLarge(256), 1));

    let many = file(&"<iati-activity a=\"".repeat(5_000));
    let mut reader = Reader::open(&many).unwrap();
    while reader.next_record().is_some() {}
    assert!(reader.broken() <= 200 && !reader.take_findings().is_empty());

    let huge = "x".repeat(3 << 20);
    let text = file(&format!("<iati-activity><title>{huge}</title></iati-activity>"));
    assert_eq!(report(&text).records, 1);
    let error = read("huge.xml", text.as_bytes(), &Limits::default()).unwrap_err();
    assert!(matches!(error.trouble, Trouble::CellTooLong { .. }), "{error}");
}

#[test]
fn what_is_no_iati_says_what_to_bring() {
    for text in ["<?xml version=\"1.0\"?><rss/>", "<?xml version=\"1.0\"?><a><b/></a>"] {
        assert_eq!(Reader::open(text).err().unwrap().fault, Fault::NotIati);
        let error = read("news.xml", text.as_bytes(), &Limits::default()).unwrap_err();
        assert_eq!(error.trouble, Trouble::Unsupported { found: "XML".to_owned() });
    }
    let nul = file("<iati-activity>\0</iati-activity>");
    assert_eq!(Reader::open(&nul).err().unwrap().fault, Fault::NotText);
    let bare = report(GOOD);
    assert_eq!(bare.records, 1);
    assert!(bare.findings.iter().any(|finding| finding.fault.id() == "iati-no-root"));
}

#[test]
fn encodings_are_found_by_mark_by_declaration_and_by_look() {
    let text = file("<iati-activity><title>Málaga</title></iati-activity>");
    let latin = text.replace("version=\"1.0\"", "version=\"1.0\" encoding=\"ISO-8859-1\"");
    let latin: Vec<u8> = latin.chars().map(|letter| u8::try_from(letter).unwrap()).collect();
    let undeclared: Vec<u8> = text.chars().map(|letter| u8::try_from(letter).unwrap()).collect();
    let mut wide = vec![0xFF, 0xFE];
    wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    for bytes in [text.clone().into_bytes(), latin, undeclared, wide] {
        let (decoded, encoding) = decode(&bytes);
        assert!(decoded.contains("Málaga"), "{encoding}: {decoded}");
        let book = read("a.xml", &bytes, &Limits::default()).unwrap();
        assert_eq!(book.sheets[0].cell(2, 4).text(), "Málaga", "{encoding}");
    }
}

#[test]
fn faults_say_where_in_lines_and_columns() {
    let text = file(&format!("{GOOD}\n  <iati-activity>\n    <titel/></iati-activity>"));
    let report = report(&text);
    let lines = formats::iati::Lines::new(&text);
    let unknown =
        Fault::UnknownElement { name: "titel".to_owned(), within: "iati-activity".to_owned() };
    let finding = report.findings.iter().find(|finding| finding.fault == unknown).unwrap();
    let place = lines.place(finding.at);
    assert_eq!((place.line, place.column), (5, 5));
    assert!(finding.say(place).contains("line 5, column 5; delete it"), "{}", finding.say(place));
}

/// A small file with something of everything.
const SAMPLE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <iati-activities version=\"2.03\" xmlns:x=\"http://x.example/\">\n\
    <iati-activity xml:lang=\"fr\" default-currency=\"EUR\"><iati-identifier>XM-1-é</iati-identifier>\n\
    <reporting-org ref=\"XM-1\" type=\"10\"><narrative xml:lang=\"ar\">وزارة</narrative></reporting-org>\n\
    <title><narrative>Puits &amp; pompes</narrative></title><x:own x:a='1'>自</x:own>\n\
    <transaction><transaction-type code=\"3\"/><value value-date=\"2024-02-30\">1.50</value>\n\
    </transaction></iati-activity><!-- c --><iati-activity><![CDATA[<a>]]></iati-activity>\n\
    </iati-activities>";

#[test]
fn whatever_happens_to_a_file_on_its_way_an_answer_comes() {
    let codelists = Codelists::embedded();
    let mut seed = 7_u64;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    for _ in 0..600 {
        let mut bytes = SAMPLE.as_bytes().to_vec();
        for _ in 0..=next(3) {
            let (at, length) = (next(bytes.len()), next(40));
            let to = (at + length).min(bytes.len());
            match next(5) {
                0 => drop(bytes.drain(at..to)),
                1 => bytes.truncate(at.max(1)),
                2 => bytes[at] = b"<>&\"'\0\xFF= /!"[next(11)],
                3 => bytes.extend_from_within(at..to),
                _ => bytes.insert(at, b"<>&\"';[]"[next(8)]),
            }
        }
        let (text, _) = decode(&bytes);
        if let Ok(report) = check(&text, &codelists, Some("2026-01-01")) {
            let lines = formats::iati::Lines::new(&text);
            for finding in &report.findings {
                let said = finding.say(lines.place(finding.at));
                assert!(!said.contains("{ $") && said.matches("; ").count() >= 2, "{said}");
            }
        }
        if let Err(error) = read("a.xml", &bytes, &Limits::default()) {
            assert!(error.to_string().contains("; "), "{error}");
        }
    }
}
