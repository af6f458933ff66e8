//! What is written reads again, to the letter.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use formats::write::{OutTable, csv, json, xlsx};
use formats::{Limits, Workbook, best_sheet, isolated, read};
use proptest::prelude::*;

fn table(rows: &[[&str; 3]]) -> OutTable {
    let header = ["Nom", "Téléphone", "Note"].map(str::to_owned).to_vec();
    let rows = rows.iter().map(|row| row.map(str::to_owned).to_vec()).collect();
    OutTable { name: "Membres".to_owned(), header, rows }
}

fn open(name: &str, bytes: &[u8]) -> Workbook {
    read(name, bytes, &Limits::default()).unwrap()
}

fn texts(name: &str, bytes: &[u8]) -> Vec<Vec<String>> {
    let book = open(name, bytes);
    let choice = best_sheet(&book, None).unwrap();
    let sheet = &book.sheets[choice.index];
    assert_eq!(choice.table.header, ["Nom", "Téléphone", "Note"], "{name}");
    let rows = choice.table.rows(sheet);
    rows.map(|row| (0..3).map(|column| row.text(column).to_owned()).collect()).collect()
}

#[test]
fn csv_xlsx_and_json_give_the_same_texts_back() {
    let out = table(&[
        ["Añil, \"ONG\"", "0241", "two\nlines"],
        ["منظمة", "1234567890123456789", "-3.5"],
        ["组织", "1.50", " blanks "],
        ["Ligue", "+33", "1e5"],
    ]);
    assert_eq!(texts("a.csv", csv(&out).as_bytes()), out.rows);
    assert_eq!(texts("a.xlsx", &xlsx(std::slice::from_ref(&out)).unwrap()), out.rows);
    assert_eq!(texts("a.json", json(&out).as_bytes()), out.rows);
}

#[test]
fn the_same_table_gives_the_same_bytes() {
    let out = table(&[["A", "1", "x"]]);
    let tables = std::slice::from_ref(&out);
    assert_eq!(xlsx(tables).unwrap(), xlsx(tables).unwrap());
}

#[test]
fn an_export_never_runs_a_formula() {
    let bad = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"];
    for text in bad {
        let out = table(&[[text, "x", "y"]]);
        let csv = csv(&out);
        let line = csv.lines().nth(1).unwrap();
        assert!(line.starts_with('\'') || line.starts_with("\"'"), "{line}");
        let book = open("a.xlsx", &xlsx(&[out]).unwrap());
        assert_eq!(book.sheets[0].cell(1, 0).text().trim(), text.trim());
        assert_eq!(texts("a.csv", csv.as_bytes()), [[text, "x", "y"]], "it comes back as it was");
    }
    let quoted = table(&[["'Round table'", "'", "'=x"]]);
    assert_eq!(texts("a.csv", csv(&quoted).as_bytes()), quoted.rows);
    for harmless in ["-3.5", "+33", "-1e3"] {
        assert!(csv(&table(&[[harmless, "", ""]])).contains(&format!("\r\n{harmless},")));
    }
}

#[test]
fn several_sheets_with_difficult_names() {
    let mut second = table(&[["A", "1", "x"]]);
    second.name = "a/b: a very long name that no workbook accepts".to_owned();
    let book = open("a.xlsx", &xlsx(&[table(&[["B", "2", "y"]]), second]).unwrap());
    let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Membres", "a-b- a very long name that no w"]);
}

#[test]
fn a_child_hands_its_reading_back() {
    let limits = Limits::default();
    for bytes in [&b"Nom,Pays\nA,Mali\n"[..], b"%PDF-1.4", b"a,\"b"] {
        let outcome = read("a.csv", bytes, &limits);
        let handed = isolated::encode(&outcome);
        assert_eq!(isolated::decode(handed.as_slice(), 1 << 20), outcome);
        // Cut short, too long, or not an answer at all: never a wrong table.
        for cut in [0, 4, 8, handed.len() - 1] {
            let error = isolated::decode(&handed[..cut], 1 << 20).unwrap_err();
            assert_eq!(error, isolated::stopped("crash"));
        }
        let error = isolated::decode(handed.as_slice(), 5).unwrap_err();
        assert_eq!(error, isolated::stopped("memory"));
    }
}

proptest! {
    #[test]
    fn any_text_survives_a_csv(cells in prop::collection::vec("[^\0]{0,12}", 6)) {
        let mut out = table(&[]);
        for row in cells.chunks(3) {
            out.rows.push(row.to_vec());
        }
        let text = csv(&out);
        let book = open("a.csv", text.as_bytes());
        for (index, row) in out.rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                prop_assert_eq!(book.sheets[0].cell(index + 1, column).text(), cell);
            }
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400),
                                      head in 0_usize..5) {
        let ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
        let heads: [&[u8]; 5] = [b"", b"PK\x03\x04", ole, b"{", b"\xFF\xFE"];
        let bytes = [heads[head], &bytes].concat();
        if let Err(error) = read("a.csv", &bytes, &Limits::default()) {
            prop_assert!(!error.to_string().is_empty());
        }
    }
}
