//! Four hundred and more hostile files, made here. Whatever arrives: no crash, no more than the
//! limits, and a message that says what to do.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

#[path = "made/floods.rs"]
mod floods;
mod made;

use floods::{
    activities, bent, bombs, control_characters, cut_short, entities, formulas, linked,
    names_of_paths, nests, old_workbooks, wide,
};
use formats::graph::graph;
use formats::{Limits, best_sheet, isolated, read};

fn small() -> Limits {
    Limits { unpacked_bytes: 8 << 20, texts: 50_000, cells: 200_000, ..Limits::default() }
}

#[test]
fn four_hundred_hostile_files_do_no_harm() {
    let all = [
        control_characters(),
        cut_short(),
        bent(),
        names_of_paths(),
        formulas(),
        nests(),
        entities(),
        wide(),
        bombs(),
        old_workbooks(),
        activities(),
        linked(),
    ]
    .concat();
    assert!(all.len() >= 400, "{}", all.len());
    let mut refused = 0;
    for (name, bytes) in &all {
        let outcome = read(name, bytes, &small());
        if let Err(error) = &outcome {
            refused += 1;
            let said = error.to_string();
            assert!(said.matches("; ").count() >= 2, "what; where; mend: {said}");
            assert!(!said.contains("the reader gave up"), "{name} made a reader panic");
        }
        if let Ok(book) = &outcome {
            let cells: usize =
                book.sheets.iter().map(|sheet| sheet.rows().map(|r| r.len()).sum::<usize>()).sum();
            assert!(cells <= small().cells, "{name} took {cells} cells");
            let _ = best_sheet(book, None);
            let _ = graph(book);
        }
        // What the limited process hands back is the same.
        let handed = isolated::encode(&outcome);
        assert_eq!(isolated::decode(handed.as_slice(), 256 << 20), outcome, "{name}");
    }
    println!("{} hostile files, {refused} refused", all.len());
}

#[test]
fn entities_are_never_unfolded() {
    for (name, bytes) in entities() {
        if let Ok(book) = read(&name, &bytes, &small()) {
            let long = book.sheets.iter().flat_map(|sheet| sheet.rows());
            let long = long.flat_map(|row| row.texts().map(str::len).collect::<Vec<_>>()).max();
            assert!(long.unwrap_or(0) < 1_000, "{name}");
            let root = |text: &str| text.contains("root:");
            let all = book.sheets.iter().flat_map(|sheet| sheet.rows());
            assert!(!all.flat_map(|row| row.texts().map(root).collect::<Vec<_>>()).any(|r| r));
        } else if name.ends_with("graphml") || name.ends_with("gexf") {
            let said = read(&name, &bytes, &small()).unwrap_err().to_string();
            assert!(said.contains("&a9;") || said.contains("DOCTYPE"), "{said}");
        }
    }
}

#[test]
fn a_formula_stays_the_text_it_is() {
    for (name, bytes) in formulas().into_iter().filter(|(name, _)| name.starts_with('f')) {
        let book = read(&name, &bytes, &small()).unwrap();
        let texts: Vec<String> = book.sheets[0]
            .rows()
            .flat_map(|row| row.texts().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        assert!(
            texts.iter().any(|text| text.starts_with(['=', '+', '-', '@'])),
            "{name}: {texts:?}"
        );
    }
}
