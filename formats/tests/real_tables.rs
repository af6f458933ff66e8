//! Real tables as partners sent them, counted beforehand by independent readers (openpyxl,
//! Python's csv).
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod shared;

use std::collections::BTreeSet;

use formats::{
    Choice, Held, Kind, Limits, Note, Sheet, Workbook, best_sheet, distinct, find_table, read,
};

fn open(name: &str) -> Option<(Workbook, Choice)> {
    let bytes = shared::file(name)?;
    let book = read(name.trim_end_matches(".gz"), &bytes, &Limits::default()).unwrap();
    let choice = best_sheet(&book, None).unwrap();
    Some((book, choice))
}

fn sheet<'b>(book: &'b Workbook, choice: &Choice) -> &'b Sheet {
    &book.sheets[choice.index]
}

#[test]
fn the_mali_sheet_is_found_and_counted() {
    let Some((book, choice)) = open("hxl/5w-mali-2023-12.xlsx") else { return };
    let sheet = sheet(&book, &choice);
    assert_eq!(sheet.name, "ML_5W");
    assert_eq!(choice.table.rows.len(), 24_088);
    assert_eq!(distinct(sheet, &choice.table).len(), 10_529);
    assert_eq!((choice.table.header_row, choice.table.tag_row), (Some(0), Some(1)));
    assert_eq!(choice.table.header[1], "Nom Organisation");
    assert_eq!(choice.table.tags[1], "#org+name");
    assert_eq!(choice.table.tags[3], "");

    let hidden: Vec<&str> = choice
        .notes
        .iter()
        .filter_map(|note| if let Note::Hidden(name) = note { Some(name.as_str()) } else { None })
        .collect();
    let all = ["Feuil1", "ListOrganisation", "ONGN", "Synthese", "ML_5W (2)", "Admin"];
    assert_eq!(hidden, all);
    let skipped = |note: &Note| matches!(note, Note::Skipped { sheet, .. } if sheet == "TCD");
    assert!(choice.notes.iter().any(skipped));

    // `#N/A` is empty, its word is kept, and the count is told.
    let cell = sheet.cell(3, 9);
    assert_eq!((cell.text(), cell.original(), cell.held), ("", "#N/A", Held::Error));
    assert!(book.notes.contains(&Note::Errors { sheet: "ML_5W".to_owned(), count: 6_848 }));
}

/// Who does what where: organisation, sector and district, without blanks around them. (The
/// acronym and the kind of organisation may change while the presence stays.)
fn presences(name: &str) -> Option<BTreeSet<[String; 3]>> {
    let (book, choice) = open(name)?;
    let sheet = sheet(&book, &choice);
    assert_eq!(choice.table.tags[6], "#org+name", "blanks inside tags are taken out");
    let columns = ["#org+name", "#sector+cluster+code", "#adm2+code"];
    let columns = columns.map(|tag| choice.table.column(tag).unwrap());
    let rows = choice.table.rows(sheet);
    Some(rows.map(|row| columns.map(|column| row.text(column).trim().to_owned())).collect())
}

#[test]
fn afghanistan_from_the_first_to_the_third_quarter() {
    let Some(first) = presences("hxl/3w-afghanistan-2023q1.csv.gz") else { return };
    let Some(third) = presences("hxl/3w-afghanistan-2023q3.csv.gz") else { return };
    assert_eq!((first.len(), third.len()), (9_744, 12_029));
    assert_eq!(third.difference(&first).count(), 4_814);
    assert_eq!(first.difference(&third).count(), 2_529);
}

#[test]
fn data_rows_and_header_rows_of_real_files() {
    // File, chosen sheet, header row as people count, data rows.
    let cases = [
        ("hxl/3w-nigeria-2023q2.xlsx", "NGA_3Ws_Apr_Jun_2023", 1, 5_740),
        ("hxl/ethiopia-drought-affected-targeted-reached.csv", "", 2, 391),
        ("hxl/showcase/unhcr-3w.csv", "unhcr-3w", 1, 2_250),
        ("messy/cerf-cbpf-allocations.csv.gz", "cerf-cbpf-allocations", 1, 16_571),
        ("messy/somalia-prmn-displacement.xlsx", "OutputsArrivals", 1, 52_648),
        ("messy/westafrica-movement-restrictions.csv", "", 7, 188),
        ("messy/iso4217-list-one.xls", "Active", 4, 279),
        ("messy/ukraine-border-crossings.xlsx", "Border Crossings", 1, 80),
        ("messy/ocha-regional-coverage-2020.xlsx", "tbl_regcov_2020_ocha", 1, 255),
        ("messy/akvo-organisations.csv", "akvo-organisations", 1, 2_261),
        ("messy/akvo-projects.csv", "akvo-projects", 1, 2_010),
        ("messy/unep-partner-survey.csv", "unep-partner-survey", 1, 4),
        ("messy/yemen-hrp-2023-target.xlsx", "1. HRP 2023 Target Dataset", 2, 333),
        ("messy/kenya-4w-cash.json", "kenya-4w-cash", 1, 44),
        ("messy/lake-chad-3w.json", "lake-chad-3w", 1, 505),
        ("messy/vanuatu-cyclone-pam-3w.json.gz", "vanuatu-cyclone-pam-3w", 1, 2_510),
    ];
    for (file, name, header, count) in cases {
        let Some((book, choice)) = open(file) else { return };
        let sheet = sheet(&book, &choice);
        assert!(name.is_empty() || sheet.name == name, "{file}: {}", sheet.name);
        let row = choice.table.header_row.map(|row| sheet.number(row));
        assert_eq!(row, Some(header), "{file}");
        assert_eq!(choice.table.rows.len(), count, "{file}");
    }
}

#[test]
fn grouped_headers_are_joined() {
    let Some((book, choice)) = open("messy/yemen-hrp-2023-target.xlsx") else { return };
    let header = &choice.table.header;
    assert_eq!(header[0], "Demographic Information · Gov_PCODE");
    assert_eq!(header[4], "total_pop · IDPs");
    assert_eq!(header[8], "Total PiN");
    let names: BTreeSet<&String> = header.iter().collect();
    assert_eq!(names.len(), header.len(), "every column has a name of its own");
    assert_eq!(choice.table.keys, *header, "and needs no number to have it");
    // Fourteen groups are merged; four more stand over columns without being merged.
    let groups: BTreeSet<&str> =
        header.iter().filter_map(|name| Some(name.split_once(" · ")?.0)).collect();
    assert_eq!(groups.len(), 18);
    assert_eq!(header[84], "GBV AoR overall target · Girls");
    assert_eq!(header[74], "Child Protection AoR overall target · Girls");
    assert_eq!(sheet(&book, &choice).cell(0, 1).text(), "Demographic Information");
    assert!(sheet(&book, &choice).cell(0, 1).merged);

    let Some((_, choice)) = open("hxl/ethiopia-drought-affected-targeted-reached.csv") else {
        return;
    };
    assert_eq!(choice.table.header[12], "HEALTH · Reached");
    assert_eq!(choice.table.tags[12], "#reached+health");

    let Some((book, _)) = open("messy/burkina-mpi-merged-header.xlsx") else { return };
    let table = find_table(&book.sheets[0]);
    assert_eq!(table.header_rows, [4, 5, 6, 7]);
    assert_eq!(table.header[5], "MPI data source · Year");
    assert_eq!(book.sheets[0].row(table.rows[0] as usize).text(6), "Boucle de Mouhoun");
}

#[test]
fn the_same_small_table_in_every_form() {
    let mut texts = Vec::new();
    for form in ["csv", "tsv", "xls", "json"] {
        let name = format!("hxl/libhxl-fixtures/input-valid.{form}");
        let Some((book, choice)) = open(&name) else { return };
        let sheet = sheet(&book, &choice);
        assert_eq!(choice.table.tags[3], "#org+es", "{form}");
        let rows = choice.table.rows(sheet);
        texts.push(rows.map(|row| (0..9).map(|c| row.text(c).to_owned()).collect()).collect());
    }
    let first: &Vec<Vec<String>> = &texts[0];
    assert_eq!(first[0][0], "001", "leading zeros stay");
    assert!(texts.iter().all(|other| other == first));
}

#[test]
fn encodings_and_wrong_endings_are_told() {
    let Some((book, choice)) = open("hxl/libhxl-fixtures/input-valid-latin1.csv") else { return };
    assert!(book.notes.contains(&Note::Encoding("windows-1252".to_owned())));
    assert_eq!(sheet(&book, &choice).cell(1, 3).text(), "Organización");

    // 156 bytes of comma-separated text that call themselves a workbook.
    let Some((book, choice)) = open("messy/not-really-an-xls.xls") else { return };
    let (ending, found) = (".xls".to_owned(), "CSV".to_owned());
    assert_eq!((book.kind, choice.table.rows.len()), (Kind::Csv, 3));
    assert!(book.notes.contains(&Note::OtherKind { ending, found }));
}

#[test]
fn a_line_number_is_that_of_the_text_editor() {
    let Some((book, choice)) = open("messy/cerf-cbpf-allocations.csv.gz") else { return };
    let sheet = sheet(&book, &choice);
    let last = *choice.table.rows.last().unwrap() as usize;
    // Below the header, 17,888 lines hold 16,571 records; the last begins on the last line.
    assert_eq!(sheet.number(last), 17_889);
}

#[test]
fn a_pooled_funds_list_is_counted_to_the_cent() {
    let Some((book, choice)) = open("messy/cerf-cbpf-allocations.csv.gz") else { return };
    let (sheet, table) = (sheet(&book, &choice), &choice.table);
    let column = |name: &str| table.column(name).unwrap();
    let (budget, fund) = (column("Budget"), column("PooledFundName"));
    let millionths = |text: &str| -> i128 {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        format!("{whole}{part:0<6}").parse().unwrap()
    };
    let total: i128 = table.rows(sheet).map(|row| millionths(row.text(budget))).sum();
    // 12,344,609,941.79: some budgets have more than two decimals.
    assert_eq!(total, 12_344_609_941_790_006);
    let funds: BTreeSet<&str> = table.rows(sheet).map(|row| row.text(fund)).collect();
    assert_eq!(funds.len(), 110);
}

#[test]
fn what_other_messy_files_say_is_kept() {
    let Some((book, choice)) = open("messy/somalia-prmn-displacement.xlsx") else { return };
    let row = sheet(&book, &choice).row(1);
    let texts: Vec<&str> = row.texts().collect();
    let first = ["30/04/2016", "Awdal", "Borama", "Drought related", "6", "2016"];
    assert_eq!(texts, first, "dates are text, a formula is its value");

    let Some((_, choice)) = open("messy/westafrica-movement-restrictions.csv") else { return };
    assert_eq!(choice.table.header[13], "Date_from");
    assert_eq!(choice.table.tags[13], "#from_date");

    let Some((book, choice)) = open("messy/chad-hno-2023-fr.xlsx") else { return };
    assert_eq!(choice.table.rows.len(), 70);
    assert_eq!(choice.table.tags[4], "#inneed+ind");
    assert_eq!(sheet(&book, &choice).row(3).text(1), "TD19");

    let Some((_, choice)) = open("messy/ebola-facilities-sierra-leone.csv") else { return };
    assert_eq!((choice.table.rows.len(), choice.table.header[5].as_str()), (331, "Center"));

    let Some((book, _)) = open("messy/ukraine-border-crossings.xlsx") else { return };
    assert_eq!(book.sheets.len(), 2);
}

/// Every tagged file of the standard's own library, and how many records it has.
#[test]
fn the_fixtures_of_libhxl() {
    let cases = [
        ("input-fuzzy.csv", 4),
        ("input-merged.xlsx", 4),
        ("input-multiple-headers.csv", 2),
        ("input-multiline.csv", 1),
        ("input-quality.xlsx", 4),
        ("input-valid-nested.json", 4),
        ("input-valid-objects.json", 4),
        ("output-valid.csv", 4),
        ("output-valid.json", 4),
        ("output-valid-objects.json", 4),
    ];
    for (file, records) in cases {
        let Some((_, choice)) = open(&format!("hxl/libhxl-fixtures/{file}")) else { return };
        assert!(choice.table.tag_row.is_some(), "{file}");
        assert_eq!(choice.table.rows.len(), records, "{file}");
    }
    for file in ["input-untagged.csv", "input-invalid.csv"] {
        let Some((_, choice)) = open(&format!("hxl/libhxl-fixtures/{file}")) else { return };
        assert_eq!(choice.table.tag_row, None, "{file}");
    }
}
