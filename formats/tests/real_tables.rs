//! Real tables as partners sent them, counted by an independent reader beforehand.
mod shared;

use formats::{Limits, Note, best_sheet, distinct, find_table, read};

#[test]
fn the_mali_sheet_is_found_and_counted() {
    let Some(bytes) = shared::file("hxl/5w-mali-2023-12.xlsx") else { return };
    let book = read("5w-mali-2023-12.xlsx", &bytes, &Limits::default()).unwrap();
    let choice = best_sheet(&book, None).unwrap();
    let sheet = &book.sheets[choice.index];
    assert_eq!(sheet.name, "ML_5W");
    assert_eq!(choice.table.rows.len(), 24_088);
    assert_eq!(distinct(sheet, &choice.table).len(), 10_529);
    assert_eq!(choice.table.tags[0], "#org+acronym");
    let hidden = choice.notes.iter().filter(|note| matches!(note, Note::Hidden(_))).count();
    assert_eq!(hidden, book.sheets.iter().filter(|sheet| sheet.hidden).count());
    println!("{:?}", choice.notes);
    println!("{:?}", choice.table.notes);
    println!("{:?} {:?}", choice.table.keys, book.notes);
}

#[test]
fn look() {
    for name in std::env::var("LOOK").unwrap_or_default().split(' ').filter(|n| !n.is_empty()) {
        let Some(bytes) = shared::file(name) else { continue };
        match read(name, &bytes, &Limits::default()) {
            Err(error) => println!("== {name}: {error}"),
            Ok(book) => {
                println!("== {name} {:?} {:?}", book.kind, book.notes);
                for sheet in &book.sheets {
                    let t = find_table(sheet);
                    println!(
                        "  -- {} {}x{} data {} distinct {} {:?}\n     {:?}\n     {:?}",
                        sheet.name,
                        sheet.height(),
                        sheet.width(),
                        t.rows.len(),
                        distinct(sheet, &t).len(),
                        t.notes,
                        t.keys.iter().take(14).collect::<Vec<_>>(),
                        t.rows(sheet).next().map(|r| r.texts().take(14).collect::<Vec<_>>())
                    );
                }
                println!("  best {:?}", best_sheet(&book, None).map(|c| c.notes));
            }
        }
    }
}
