//! Checks of tagged tables, beside libhxl.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod shared;

use std::process::Command;

use formats::hxl::{Finding, Severity, What, check};
use formats::{Limits, Trouble, best_sheet, read};

fn findings(name: &str, bytes: &[u8]) -> Result<Vec<Finding>, Trouble> {
    let book = read(name, bytes, &Limits::default()).unwrap();
    let choice = best_sheet(&book, None).unwrap();
    check(&book.sheets[choice.index], &choice.table).map_err(|error| error.trouble)
}

#[test]
fn every_rule_finds_its_fault() {
    let mut text = "When,People,Who,Score\n#date,#affected,#org+name,#indicator\n".to_owned();
    for _ in 0..30 {
        text.push_str("2024-01-01,100,Save the Children,5\n2024-01-01,100,Oxfam,5\n");
    }
    text.push_str("soon,ten,Save the Childern,five\n2024-01-02,9000, Oxfam,5\n");
    let found = findings("a.csv", text.as_bytes()).unwrap();
    let said: Vec<(Severity, What, u64, usize)> =
        found.iter().map(|one| (one.severity, one.what, one.row, one.column)).collect();
    assert_eq!(
        said,
        [
            (Severity::Error, What::NotDate, 63, 0),
            (Severity::Error, What::NotNumber, 63, 1),
            (Severity::Info, What::Outlier, 64, 1),
            (Severity::Warning, What::Spelling, 63, 2),
            (Severity::Warning, What::Inconsistent, 63, 3),
            (Severity::Warning, What::Blanks, 64, 2),
        ]
    );
    assert_eq!(found[3].suggestion.as_deref(), Some("Save the Children"));
    let line = found[0].to_string();
    assert_eq!(line, "row 63, column A (#date): “soon” is no date; write it as 2024-12-31");
    assert_eq!(findings("a.csv", b"Who,Where\nA,Mali\n").unwrap_err(), Trouble::NoTags);
}

const FILES: [&str; 15] = [
    "libhxl-fixtures/input-valid.csv",
    "libhxl-fixtures/input-valid.tsv",
    "libhxl-fixtures/input-valid.json",
    "libhxl-fixtures/input-valid-objects.json",
    "libhxl-fixtures/input-valid-nested.json",
    "libhxl-fixtures/input-fuzzy.csv",
    "libhxl-fixtures/input-multiline.csv",
    "libhxl-fixtures/input-multiple-headers.csv",
    "libhxl-fixtures/output-valid.csv",
    "libhxl-fixtures/output-valid.json",
    "ethiopia-drought-affected-targeted-reached.csv",
    "iraq-3w-2rows-tagged.csv",
    "showcase/rowca-3w-hxl.csv",
    "showcase/rowca-gin-adm2.csv",
    "showcase/mali-population-movements.csv",
];

#[test]
fn our_findings_are_those_of_libhxl() {
    let Some(python) = shared::python(&shared::LIBHXL) else { return };
    let mut differ = Vec::new();
    for file in FILES {
        let Some(bytes) = shared::file(&format!("hxl/{file}")) else { return };
        let mut ours: Vec<String> = findings(file.rsplit('/').next().unwrap(), &bytes)
            .unwrap()
            .iter()
            .map(|one| format!("{:?} {}", one.severity, escaped(&one.value)).to_lowercase())
            .collect();
        let script = "import sys,hxl\n\
            def said(e): print(e.rule.severity, e.value.encode('unicode_escape').decode())\n\
            options = hxl.InputOptions(allow_local=True)\n\
            hxl.schema(None, said).validate(hxl.data(sys.argv[1], options).cache())\n";
        let path = shared::path(&format!("hxl/{file}"));
        let mut ask = Command::new(&python);
        let told = ask.args(["-W", "ignore", "-c", script]).arg(path).output().unwrap();
        let text = String::from_utf8_lossy(&told.stdout).to_lowercase();
        let mut theirs: Vec<String> = text.lines().map(str::to_owned).collect();
        assert!(told.status.success(), "{file}: {}", String::from_utf8_lossy(&told.stderr));
        ours.sort();
        theirs.sort();
        println!("{file}: {} findings", theirs.len());
        if ours != theirs {
            differ.push(format!("{file}: ours {ours:#?}, theirs {theirs:#?}"));
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

/// As Python's `unicode_escape` writes it.
fn escaped(text: &str) -> String {
    let letter = |letter: char| match u32::from(letter) {
        code @ 0x20..=0x7E if letter != '\\' => char::from_u32(code).unwrap().to_string(),
        0x09 => "\\t".to_owned(),
        0x0A => "\\n".to_owned(),
        0x0D => "\\r".to_owned(),
        0x5C => "\\\\".to_owned(),
        code @ ..=0xFF => format!("\\x{code:02x}"),
        code @ ..=0xFFFF => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    };
    text.chars().map(letter).collect()
}
