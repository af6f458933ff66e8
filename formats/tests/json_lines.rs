//! JSON lines, as registers are handed out.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod shared;

use formats::{Kind, Limits, Trouble, best_sheet, read};

const LINES: &str = "{\"name\": \"Red Trust\", \"country\": \"KE\", \"at\": {\"city\": \"Kisumu\"}}\n\n\
    {\"name\": \"Blue Union\", \"links\": [\"a\", \"b\"]}\r\n";

#[test]
fn lines_are_rows_whatever_the_file_is_called() {
    for name in ["ror.jsonl", "ror.ndjson", "ror.json", "ror.txt"] {
        let book = read(name, LINES.as_bytes(), &Limits::default()).unwrap();
        assert_eq!((book.kind, book.sheets.len(), &*book.sheets[0].name), (Kind::Json, 1, "ror"));
        let choice = best_sheet(&book, None).unwrap();
        assert_eq!(choice.table.keys, ["name", "country", "at.city", "links"]);
        let rows = choice.table.rows(&book.sheets[0]);
        let rows: Vec<String> =
            rows.map(|row| format!("{}/{}", row.text(0), row.text(3))).collect();
        assert_eq!(rows, ["Red Trust/", "Blue Union/a|b"]);
        assert!(book.notes.iter().all(|note| note.id() != "format-note-other-kind"), "{name}");
    }
    // A single object is read as before: its lists are sheets.
    let one = read("one.json", b"{\"rows\": [{\"a\": 1}]}\n", &Limits::default()).unwrap();
    assert_eq!(one.sheets[0].name, "rows");
}

#[test]
fn a_bad_line_is_named_by_its_number() {
    for bad in ["{\"name\": }", "7", "{\"name\": \"cut"] {
        let text = format!("{LINES}{bad}\n{{\"name\": \"Six Trees\"}}\n");
        let fault = read("ror.jsonl", text.as_bytes(), &Limits::default()).unwrap_err();
        assert!(matches!(fault.trouble, Trouble::BadJson { .. }), "{bad}: {fault}");
        assert_eq!(fault.row, Some(4), "{bad}: {fault}");
    }
    let first = read("ror.ndjson", b"{\"a\": }\n{\"a\": 1}\n", &Limits::default()).unwrap_err();
    assert_eq!(first.row, Some(1), "by its name it is one, whatever its first line says");
}

#[test]
fn a_real_register_is_read() {
    let Some(bytes) = shared::file("er/ror-v2.9.jsonl.gz") else { return };
    let book = read("ror-v2.9.jsonl", &bytes, &Limits::default()).unwrap();
    let choice = best_sheet(&book, None).unwrap();
    assert_eq!(choice.table.rows.len(), 2_431);
    assert!(choice.table.keys.iter().any(|key| key == "names.value"), "{:?}", choice.table.keys);
}
