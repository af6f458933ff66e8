//! Files that are broken, lying or dangerous. Each is refused with the place and the mend, or
//! read with a note; none takes more than a little memory or time.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod made;

use std::io::Write as _;

use formats::{FormatError, Held, Kind, Limits, Note, Trouble, Workbook, best_sheet, read};
use made::{Part, SHEET_HEAD, SHEET_TAIL, cfb, ods, utf16, workbook, xlsx_of, zip};

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

fn small() -> Limits {
    Limits { unpacked_bytes: 8 << 20, texts: 50_000, cells: 100_000, ..Limits::default() }
}

fn ok(name: &str, bytes: &[u8]) -> Workbook {
    read(name, bytes, &small()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The error, after a look at what every error must have: a place and a mend.
fn no(name: &str, bytes: &[u8]) -> FormatError {
    let error = read(name, bytes, &small()).err().unwrap_or_else(|| panic!("{name} was read"));
    let said = error.to_string();
    assert!(said.contains(&format!("; file {name}")), "{said}");
    assert_eq!(said.matches("; ").count().min(2), 2, "what; where; mend: {said}");
    error
}

#[test]
fn nothing_inside() {
    assert_eq!(no("a.csv", b"").trouble, Trouble::Empty);
    assert_eq!(no("a.csv", b" \r\n\t\n").trouble, Trouble::Empty);
    assert_eq!(no("a.csv", b"\xEF\xBB\xBF \n").trouble, Trouble::Empty);
}

#[test]
fn another_kind_behind_the_name() {
    let cases: [(&[u8], &str); 5] = [
        (b"%PDF-1.7\n...", "PDF"),
        (b"\xEF\xBB\xBF<!DOCTYPE html><table>", "HTML"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"<?xml version=\"1.0\"?><a/>", "XML"),
        (b"\x01\x02\x00\x00binary\x00", "binary"),
    ];
    for (bytes, found) in cases {
        let error = no("plan.xlsx", bytes);
        let (ending, found) = (".xlsx".to_owned(), found.to_owned());
        assert_eq!(error.trouble, Trouble::WrongKind { ending, found });
    }
    let pdf = no("plan.pdf", b"%PDF-1.7\n...");
    assert_eq!(pdf.trouble, Trouble::Unsupported { found: "PDF".to_owned() });
    let word = zip(&[Part::text("word/document.xml", "<a/>")]);
    assert!(no("plan.xlsx", &word).to_string().contains("Word"));
    let plain = zip(&[Part::text("a.txt", "a")]);
    assert!(no("plan.xlsx", &plain).to_string().contains("ZIP"));
}

#[test]
fn a_package_is_read_within_the_limits_and_from_nowhere_else() {
    let described = |resources: &str| {
        let text = format!("{{\"resources\":[{resources}]}}");
        Part::text("datapackage.json", &text)
    };
    let table = "{\"name\":\"list\",\"path\":\"data/a.csv\"}";
    let list = Part::text("data/a.csv", "name,country\nA,Mali\n");
    let book = ok("all.zip", &zip(&[described(table), list]));
    assert_eq!((book.sheets[0].name.as_str(), book.sheets[0].height()), ("list", 2));

    // What it names must be in it: nothing is looked for outside.
    let outside = "{\"path\":\"../../etc/passwd.csv\"}";
    assert!(matches!(no("all.zip", &zip(&[described(outside)])).trouble, Trouble::Damaged { .. }));
    let odd = zip(&[Part::text("datapackage.json", "{\"resources\":\"none\"}")]);
    assert!(matches!(no("all.zip", &odd).trouble, Trouble::Damaged { .. }));
    assert_eq!(no("all.zip", &zip(&[described("")])).trouble, Trouble::Empty);

    let bomb = Part::text("data/a.csv", &"A\n".repeat(6 << 20));
    let told = no("all.zip", &zip(&[described(table), bomb]));
    assert!(matches!(told.trouble, Trouble::TooBigInside { .. }), "{told}");
    // A table named a thousand times is held once.
    let wide = Part::text("data/a.csv", &"a,b,c,d\n".repeat(10_000));
    let book = ok("all.zip", &zip(&[described(&[table; 1_000].join(",")), wide]));
    assert_eq!(book.sheets.len(), 1);
}

#[test]
fn a_package_says_what_of_it_was_not_read() {
    let described = |resources: &str| {
        let text = format!("{{\"resources\":[{resources}]}}");
        Part::text("DataPackage.json", &text)
    };
    let names = ["Data/A.CSV", "data/b.csv", "data/c.csv"];
    let parts = names.map(|name| Part::text(name, "name,country\nRed Trust,Mali\n"));
    let [a, b, c] = parts;
    let tables = "{\"name\":\"one\",\"path\":\"data/a.csv\"},\
        {\"name\":\"two\",\"path\":[\"data/b.csv\",\"./data/c.csv\"]},\
        {\"name\":\"map\",\"path\":\"map.geojson\"}";
    let book = ok("all.zip", &zip(&[described(tables), a, b, c]));
    let heights: Vec<(&str, usize)> =
        book.sheets.iter().map(|sheet| (&*sheet.name, sheet.height())).collect();
    assert_eq!(heights, [("one", 2), ("two", 3)], "the second file's column names are no row");
    assert!(book.notes.contains(&Note::NoTable("map.geojson".to_owned())));

    let many: Vec<Part> =
        (0..53).map(|at| Part::text(&format!("{at}.csv"), "name\nRed Trust\n")).collect();
    let named: Vec<String> = (0..53).map(|at| format!("{{\"path\":\"{at}.csv\"}}")).collect();
    let whole: Vec<Part> = std::iter::once(described(&named.join(","))).chain(many).collect();
    let book = ok("all.zip", &zip(&whole));
    assert_eq!(book.sheets.len(), 50);
    assert!(book.notes.contains(&Note::MoreTables { limit: 50, count: 3 }), "{:?}", book.notes);
}

#[test]
fn what_gzip_has_packed_is_read() {
    let list = packed(b"Name,Country\nA,Mali\n");
    let book = ok("list.csv.gz", &list);
    assert_eq!((book.kind, book.sheets[0].name.as_str()), (Kind::Csv, "list"));
    assert_eq!(book.sheets[0].cell(1, 1).text(), "Mali");
    // A file whose server packed it without a word, and two packed files one after the other.
    assert_eq!(ok("list.csv", &list).sheets[0].cell(1, 0).text(), "A");
    let two = [list, packed(b"B,Chad\n")].concat();
    assert_eq!(ok("list.csv.gz", &two).sheets[0].cell(2, 1).text(), "Chad");
    let xml = b"<?xml version='1.0'?><iati-activities version='2.03'><iati-activity>\
        <iati-identifier>XM-1-2</iati-identifier></iati-activity></iati-activities>";
    assert_eq!(ok("all.xml.gz", &packed(xml)).kind, Kind::Iati);
    let xml = packed(xml);
    let text = formats::iati::text_of(&xml, formats::iati::Kind::Activities);
    assert!(text.is_some_and(|text| text.contains("XM-1-2")));
}

#[test]
fn what_gzip_has_packed_badly_is_refused() {
    let list = packed(b"Name,Country\nA,Mali\n");
    for cut in [2, 5, 12, list.len() - 4] {
        let error = no("list.csv.gz", &list[..cut]);
        assert!(matches!(error.trouble, Trouble::Damaged { .. }), "{cut}: {error}");
    }
    let mut turned = list.clone();
    turned[list.len() - 6] ^= 1;
    assert!(matches!(no("list.csv.gz", &turned).trouble, Trouble::Damaged { .. }));
    assert_eq!(no("a.csv.gz", &packed(b" \n")).trouble, Trouble::Empty);
    let found = "gzip".to_owned();
    assert_eq!(no("a.gz", &packed(&list)).trouble, Trouble::Unsupported { found });
    // 64 MB of nothing in 64 kB.
    let error = no("bomb.csv.gz", &packed(&vec![b'a'; 64 << 20]));
    assert!(matches!(&error.trouble, Trouble::TooBigInside { part, .. } if part == "bomb.csv"));
}

#[test]
fn a_text_file_that_calls_itself_a_workbook_is_read_and_told() {
    let book = ok("plan.xlsx", b"Name,Country\nA,Mali\n");
    let (ending, found) = (".xlsx".to_owned(), "CSV".to_owned());
    assert_eq!(book.kind, Kind::Csv);
    assert!(book.notes.contains(&Note::OtherKind { ending, found }));
}

#[test]
fn an_encrypted_workbook_says_how_to_open_it() {
    for bytes in [cfb("EncryptedPackage", &[0; 64]), cfb("Workbook", &[0x2F, 0, 2, 0, 1, 0])] {
        let error = no("secret.xlsx", &bytes);
        assert_eq!(error.trouble, Trouble::Encrypted);
        assert!(error.to_string().contains("remove the password, save, bring it again"));
    }
}

#[test]
fn broken_archives() {
    let whole = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    assert_eq!(ok("a.xlsx", &whole).sheets[0].cell(0, 0).text(), "1");
    for cut in [5, 30, whole.len() / 2, whole.len() - 10] {
        let error = no("a.xlsx", &whole[..cut]);
        assert!(matches!(error.trouble, Trouble::Damaged { .. }), "{error}");
    }
    let mut bent = whole.clone();
    for byte in bent.iter_mut().skip(40).step_by(7) {
        *byte ^= 0x55;
    }
    no("a.xlsx", &bent);
    no("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    let error = no("a.xlsx", &workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></row>"));
    assert_eq!(error.sheet.as_deref(), Some("Données"));
}

#[test]
fn a_zip_bomb_stops_at_the_limit() {
    let blanks = " ".repeat(20 << 20);
    let bomb = xlsx_of(&format!("{SHEET_HEAD}{blanks}{SHEET_TAIL}"), "");
    assert!(bomb.len() < 100_000);
    let error = no("bomb.xlsx", &bomb);
    assert!(matches!(error.trouble, Trouble::TooBigInside { .. }), "{error}");
    assert!(error.to_string().contains("sheet1.xml"), "{error}");

    // The same, lying about its size.
    let mut liar = bomb.clone();
    let size = u32::try_from(SHEET_HEAD.len() + blanks.len() + SHEET_TAIL.len()).unwrap();
    let told = size.to_le_bytes();
    let places: Vec<usize> =
        liar.windows(4).enumerate().filter(|(_, w)| *w == told).map(|(at, _)| at).collect();
    assert!(!places.is_empty());
    for at in places {
        liar[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    no("liar.xlsx", &liar);
}

#[test]
fn a_tiny_workbook_that_declares_the_whole_grid() {
    // Harmless: two cells at the ends of the world. Rows are kept as long as they are filled.
    let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
                <row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>";
    let head = SHEET_HEAD.replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>");
    let book = ok("far.xlsx", &xlsx_of(&format!("{head}{rows}{SHEET_TAIL}"), ""));
    let sheet = &book.sheets[0];
    assert_eq!((sheet.height(), sheet.width()), (1_048_576, 16_384));
    assert_eq!(sheet.cell(1_048_575, 16_383).text(), "2");

    // Not harmless: a cell at the end of every row.
    let rows: String = (1..=10)
        .map(|row| format!("<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>"))
        .collect();
    let error = no("wide.xlsx", &workbook(&rows));
    assert_eq!(error.trouble, Trouble::TooManyCells { limit: 100_000 });
    assert_eq!((error.sheet.as_deref(), error.row), (Some("Données"), Some(7)));
}

#[test]
fn a_million_columns() {
    let head = SHEET_HEAD.replace("<sheetData>", "<dimension ref=\"A1:BDWGN3\"/><sheetData>");
    let error = no("million.xlsx", &xlsx_of(&format!("{head}{SHEET_TAIL}"), ""));
    assert_eq!(error.trouble, Trouble::TooManyColumns { limit: 16_384 });
    assert_eq!(error.sheet.as_deref(), Some("Données"));

    let error = no("million.xlsx", &workbook("<row r=\"3\"><c r=\"BDWGN3\"><v>1</v></c></row>"));
    assert_eq!(error.trouble, Trouble::TooManyColumns { limit: 16_384 });

    let line = "a,".repeat(1_000_000);
    let error = no("million.csv", format!("x,y\n1,2\n{line}\n").as_bytes());
    assert_eq!(error.trouble, Trouble::TooManyColumns { limit: 16_384 });
    assert_eq!((error.row, error.column), (Some(3), Some(16_385)));
    let said = error.to_string();
    assert!(said.contains("row 3, column XFE; delete what lies to the right"), "{said}");
}

#[test]
fn too_much_of_something() {
    let limits = Limits { bytes: 10, ..Limits::default() };
    let error = read("a.csv", b"12345678901", &limits).unwrap_err();
    assert!(matches!(error.trouble, Trouble::TooBig { .. }));

    let limits = Limits { rows: 2, ..Limits::default() };
    let error = read("a.csv", b"1\n2\n3\n", &limits).unwrap_err();
    assert_eq!((error.trouble, error.row), (Trouble::TooManyRows { limit: 2 }, Some(3)));

    let limits = Limits { cell_bytes: 3, ..Limits::default() };
    let error = read("a.csv", b"a,b\nabc,abcd\n", &limits).unwrap_err();
    assert_eq!(error.trouble, Trouble::CellTooLong { limit: 3 });
    assert_eq!((error.row, error.column), (Some(2), Some(2)));

    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(no("deep.json", deep.as_bytes()).trouble, Trouble::BadJson { .. }));

    let texts = "<si/>".repeat(250_000);
    let error = no("texts.xlsx", &xlsx_of(&format!("{SHEET_HEAD}{SHEET_TAIL}"), &texts));
    assert!(error.to_string().contains("sharedStrings.xml"), "{error}");

    let hidden = zip(&[
        Part::text("xl/workbook.xml", "<workbook/>"),
        Part::text(
            "xl/_rels/workbook.xml.rels",
            "<a><b Type=\"x/worksheet\" Target=\"a.png\"/></a>",
        ),
    ]);
    let error = no("hidden.xlsx", &hidden);
    assert!(matches!(error.trouble, Trouble::Damaged { .. }), "{error}");
}

#[test]
fn repeated_cells_of_an_open_document_are_not_written_out_past_the_limit() {
    let row = "<table:table-row table:number-rows-repeated=\"1000000\">\
               <table:table-cell table:number-columns-repeated=\"16384\" \
               office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    let error = no("rows.ods", &ods(row));
    assert!(matches!(error.trouble, Trouble::TooManyCells { .. }), "{error}");
    assert_eq!(error.sheet.as_deref(), Some("Feuille"));
}

#[test]
fn an_old_workbook_that_reaches_too_far() {
    // A record of a number at row 65535, column 255, after one at the top left.
    let number = |row: u16, column: u16| {
        let mut record = vec![0x03, 0x02, 14, 0];
        record.extend(row.to_le_bytes());
        record.extend(column.to_le_bytes());
        record.extend([0; 10]);
        record
    };
    let mut stream = vec![0x09, 0x08, 4, 0, 0, 6, 0x10, 0];
    stream.extend(number(0, 0));
    stream.extend(number(65_535, 255));
    let error = no("far.xls", &cfb("Workbook", &stream));
    assert!(matches!(error.trouble, Trouble::TooManyCells { .. }), "{error}");
    let error = no("doc.xls", &cfb("WordDocument", &[0; 64]));
    assert!(error.to_string().contains("Word"), "{error}");
}

#[test]
fn quotation_marks() {
    let error = no("a.csv", b"a,b\n1,2\n3,\"open\n5,6\n");
    assert_eq!(error.trouble, Trouble::OpenQuote);
    assert_eq!((error.row, error.column), (Some(3), Some(2)));

    let book = ok("a.csv", b"a,b\n\"say \"\"hi\"\", twice\",\"two\nlines\"\n5\" pipe,6\n");
    let sheet = &book.sheets[0];
    assert_eq!(sheet.cell(1, 0).text(), "say \"hi\", twice");
    assert_eq!(sheet.cell(1, 1).text(), "two\nlines");
    assert_eq!(sheet.cell(2, 0).text(), "5\" pipe");
    assert_eq!(sheet.number(2), 4, "line 4 of the file");
}

#[test]
fn every_encoding_gives_the_same_text() {
    let text = "Organización;País\nONG Añil;Perú\n";
    let latin: Vec<u8> =
        text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let marked = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    let forms = [
        (text.as_bytes().to_vec(), "UTF-8"),
        (marked, "UTF-8"),
        (latin, "windows-1252"),
        (utf16(text, true, true), "UTF-16LE"),
        (utf16(text, false, true), "UTF-16BE"),
        (utf16(text, true, false), "UTF-16LE"),
        (utf16(text, false, false), "UTF-16BE"),
    ];
    for (bytes, encoding) in forms {
        let book = ok("a.csv", &bytes);
        assert_eq!(book.notes[0], Note::Encoding(encoding.to_owned()));
        assert_eq!(book.notes[1], Note::Separator(";".to_owned()));
        let texts: Vec<&str> = book.sheets[0].row(1).texts().collect();
        assert_eq!(texts, ["ONG Añil", "Perú"], "{encoding}");
        assert_eq!(book.sheets[0].cell(0, 0).text(), "Organización");
    }
    let error = no("a.csv", b"a,b\n1,\x002\n");
    assert_eq!((error.trouble, error.row), (Trouble::NotText, Some(2)));
}

#[test]
fn separators() {
    for (separator, word) in [(",", ","), (";", ";"), ("\t", "tab"), ("|", "|")] {
        let text = ["name,place,n", "A,\"x, y; z\",1", "B,here,2"].join("\n");
        let text = text.replace("\"x, y; z\"", "\u{1}").replace(',', separator);
        let book = ok("a.csv", text.replace('\u{1}', "\"x, y; z\"").as_bytes());
        assert!(book.notes.contains(&Note::Separator(word.to_owned())), "{word}");
        assert_eq!(book.sheets[0].cell(1, 1).text(), "x, y; z");
    }
    let book = ok("a.csv", b"sep=;\na;b\n1;2\n");
    assert_eq!((book.sheets[0].cell(0, 1).text(), book.sheets[0].number(0)), ("b", 2));
}

#[test]
fn what_a_workbook_cell_holds() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>007</t></is></c>\
        <c r=\"B1\"><v>1.0</v></c><c r=\"C1\"><v>0.30000000000000004</v></c>\
        <c r=\"D1\" s=\"1\"><v>45291</v></c><c r=\"E1\" s=\"2\"><v>42</v></c>\
        <c r=\"F1\" t=\"e\"><v>#REF!</v></c><c r=\"G1\" t=\"b\"><v>1</v></c>\
        <c r=\"H1\" t=\"e\"><v>#SPILL!</v></c><c r=\"I1\"><v>12345678901</v></c></row>\
        <row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>merged</t></is></c></row>\
        <row r=\"3\"><c r=\"C3\"><v>9</v></c></row>";
    let merge = "<mergeCells count=\"1\"><mergeCell ref=\"A2:B3\"/></mergeCells>";
    let tail = SHEET_TAIL.replace("</sheetData>", &format!("</sheetData>{merge}"));
    let book = ok("a.xlsx", &xlsx_of(&format!("{SHEET_HEAD}{rows}{tail}"), ""));
    let sheet = &book.sheets[0];
    let texts: Vec<&str> = sheet.row(0).texts().collect();
    let wanted = ["007", "1", "0.3", "2023-12-31", "00042", "", "TRUE", "", "12345678901"];
    assert_eq!(texts, wanted);
    assert_eq!((sheet.cell(0, 3).held, sheet.cell(0, 5).original()), (Held::Date, "#REF!"));
    let (copy, first) = (sheet.cell(2, 1), sheet.cell(1, 0));
    assert_eq!((copy.text(), copy.merged, first.merged), ("merged", true, false));
    assert_eq!(sheet.cell(2, 2).text(), "9");
    assert_eq!(sheet.merged, 3);
}

#[test]
fn an_open_document_with_its_merged_hidden_and_repeated_cells() {
    let rows = "<table:table-row><table:table-cell office:value-type=\"string\" \
        table:number-columns-spanned=\"2\"><text:p>Group &amp; co</text:p></table:table-cell>\
        <table:covered-table-cell/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"2\"><table:table-cell \
        office:value-type=\"date\" office:date-value=\"2024-02-29\"><text:p>29/02/24</text:p>\
        </table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"1.50\">\
        <office:annotation><text:p>a comment</text:p></office:annotation><text:p>1,5</text:p>\
        </table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell \
        table:number-columns-repeated=\"16384\"/></table:table-row>";
    let book = ok("a.ods", &ods(rows));
    let sheet = &book.sheets[0];
    assert_eq!((book.kind, sheet.height(), sheet.width()), (Kind::Ods, 3, 2));
    assert_eq!(sheet.cell(0, 1).text(), "Group & co");
    assert!(sheet.cell(0, 1).merged);
    let texts: Vec<&str> = sheet.row(2).texts().collect();
    assert_eq!(texts, ["2024-02-29", "1.5"]);
    assert!(book.sheets[1].hidden);
}

#[test]
fn headers_wherever_they_stand() {
    let text = b"Report of the cluster\n\nSource: partners,,\nName,Country,People\nA,Mali,5\n\n\
                 Name,Country,People\nB,Niger,6\n";
    let book = ok("a.csv", text);
    let choice = best_sheet(&book, None).unwrap();
    let table = &choice.table;
    assert_eq!(table.header, ["Name", "Country", "People"]);
    assert_eq!((table.rows.as_slice(), table.repeated.as_slice()), (&[4, 7][..], &[6][..]));
    assert_eq!(table.blank, 1);

    let book = ok("a.csv", b"1,2\n3,4\n");
    let table = best_sheet(&book, None).unwrap().table;
    assert_eq!((table.header_row, table.rows.len()), (None, 2));
    assert_eq!(table.keys, ["A", "B"]);
    assert!(table.notes.contains(&Note::NoHeader));

    let book = ok("a.csv", b"#org +name,#country\nOrganisation,Pays\nA,Mali\n");
    let table = best_sheet(&book, None).unwrap().table;
    assert_eq!((table.header_row, table.tag_row, table.first_row), (Some(1), Some(0), 2));
    assert_eq!(table.tags, ["#org+name", "#country"]);

    let error = best_sheet(&book, Some("Membres")).unwrap_err();
    assert_eq!(error.trouble, Trouble::NoSheet { wanted: "Membres".to_owned() });

    let names = ok("a.csv", b"Organisation,Pays\n");
    assert_eq!(best_sheet(&names, None).unwrap_err().trouble, Trouble::OnlyNames);
}

#[test]
fn broken_json_says_where() {
    let error = no("a.json", b"[\n{\"Label\": \"A\"},\n{\"Label\" \"B\"}]");
    assert!(matches!(error.trouble, Trouble::BadJson { .. }));
    assert_eq!(error.row, Some(3));
    assert_eq!(no("a.json", b"{\"a\": 1}").trouble, Trouble::NoRows);
}
