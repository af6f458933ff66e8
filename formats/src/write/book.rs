//! An XLSX workbook, written row by row into whatever takes it. Nothing of it is kept but its
//! sheets' names, and nothing is sought in what is written, so that it may go straight to a reader.
use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

use zip::write::{SimpleFileOptions, StreamWriter, ZipWriter};

use super::OutTable;
use crate::{number, xml};

/// What a workbook says of itself where a sheet or a cell cannot hold what it should.
#[derive(Clone, Debug, Default)]
pub struct Warnings {
    continued: String,
    cut: String,
}

impl Warnings {
    /// In the words of a language.
    pub fn said(word: impl Fn(&str) -> String) -> Self {
        Self { continued: word("format-sheet-continued"), cut: word("format-cell-cut") }
    }
}

/// A workbook that is filled row by row: column names bold and frozen, everything else as typed. A
/// text becomes a number only when a spreadsheet would show it the same way, so leading zeros and
/// long ids stay; no text ever becomes a formula. What a sheet or cell cannot hold is told in a
/// sheet `README`, which stands before the others.
pub struct Book<W: Write> {
    zip: ZipWriter<StreamWriter<W>>,
    warnings: Warnings,
    /// The names of the sheets that are written.
    sheets: Vec<String>,
    /// What is to be told of them.
    told: Vec<Vec<String>>,
    /// Rows below the column names that a sheet holds.
    most: usize,
}

/// Rows below the column names that a sheet holds; more go on in a further sheet.
const SHEET_ROWS: usize = 1_048_575;

/// Bytes from which on a sheet goes on in a further one: programs know parts up to 4 GB.
const SHEET_BYTES: u64 = 3 << 30;

/// Columns that a sheet holds.
const SHEET_COLUMNS: usize = 16_384;

/// Letters that a cell holds, counted as UTF-16 does.
const CELL_LETTERS: usize = 32_767;

/// The name of the sheet that tells of limits.
const README: &str = "README";

/// What stands on one sheet.
#[derive(Default)]
struct Written {
    rows: usize,
    bytes: u64,
    /// How many texts were cut, and the cell of the first.
    cut: u64,
    first_cut: String,
}

impl<W: Write> Book<W> {
    /// A workbook without sheets, on its way to `out`.
    ///
    /// # Errors
    /// The output fails.
    pub fn begin(out: W, warnings: Warnings) -> io::Result<Self> {
        let zip = ZipWriter::new_stream(out);
        let (sheets, told) = (Vec::new(), Vec::new());
        let mut book = Self { zip, warnings, sheets, told, most: SHEET_ROWS };
        // Programs that guess by the beginning of a file know a workbook by this part.
        book.part("docProps/app.xml", APP)?;
        Ok(book)
    }

    /// Adds a table; rows that one sheet cannot hold go on in the next.
    ///
    /// # Errors
    /// The output or a row fails, or there are more columns than a sheet holds.
    pub fn sheet<R: AsRef<[String]>>(
        &mut self,
        name: &str,
        header: &[impl AsRef<str>],
        rows: impl IntoIterator<Item = io::Result<R>>,
    ) -> io::Result<()> {
        if header.len() > SHEET_COLUMNS {
            return Err(io::Error::other("a workbook holds 16,384 columns at most"));
        }
        let mut rows = rows.into_iter().peekable();
        let mut before = 0;
        loop {
            let own = self.free_name(name);
            let sheet = self.one(&own, header, &mut rows)?;
            let goes_on = rows.peek().is_some();
            if goes_on || before > 0 {
                let said = if goes_on { &*self.warnings.continued } else { "" };
                let last = before + sheet.rows;
                self.told.push(vec![
                    own.clone(),
                    format!("{}–{last}", before + 1),
                    said.to_owned(),
                ]);
            }
            if sheet.cut > 0 {
                let cells = format!("{} ({})", sheet.first_cut, sheet.cut);
                self.told.push(vec![own, cells, self.warnings.cut.clone()]);
            }
            before += sheet.rows;
            if !goes_on {
                return Ok(());
            }
        }
    }

    /// Writes one sheet, with as many rows as it holds.
    fn one<R: AsRef<[String]>>(
        &mut self,
        name: &str,
        header: &[impl AsRef<str>],
        rows: &mut impl Iterator<Item = io::Result<R>>,
    ) -> io::Result<Written> {
        self.sheets.push(name.to_owned());
        self.start(&path(self.sheets.len()))?;
        self.zip.write_all(SHEET.as_bytes())?;
        let columns: Vec<String> = (0..header.len()).map(column).collect();
        let (mut sheet, mut line) = (Written::default(), String::new());
        begin_row(&mut line, 1);
        for (column, name) in columns.iter().zip(header) {
            sheet.text(&mut line, &format!("{column}1"), name.as_ref(), " s=\"1\"");
        }
        loop {
            line.push_str("</row>");
            self.zip.write_all(line.as_bytes())?;
            sheet.bytes += line.len() as u64;
            if sheet.rows == self.most || sheet.bytes > SHEET_BYTES {
                break;
            }
            let Some(row) = rows.next() else { break };
            let row = row?;
            sheet.rows += 1;
            line.clear();
            let number = sheet.rows + 1;
            begin_row(&mut line, number);
            let filled = columns.iter().zip(row.as_ref()).filter(|(_, text)| !text.is_empty());
            for (column, text) in filled {
                sheet.cell(&mut line, &format!("{column}{number}"), text);
            }
        }
        self.zip.write_all(b"</sheetData></worksheet>")?;
        Ok(sheet)
    }

    /// Ends the workbook and gives the output back.
    ///
    /// # Errors
    /// The output fails.
    pub fn end(mut self) -> io::Result<W> {
        let told = std::mem::take(&mut self.told);
        let has_told = !told.is_empty();
        if has_told {
            self.one(README, &["sheet", "where", "note"], &mut told.into_iter().map(Ok))?;
        }
        let mut order: Vec<(usize, &String)> = self.sheets.iter().enumerate().collect();
        // Written last, read first.
        order.rotate_right(usize::from(has_told));
        let (mut listed, mut relations, mut types) = (String::new(), String::new(), String::new());
        for (place, name) in order {
            let (n, name) = (place + 1, lawful(name));
            let name = xml::attribute(&name);
            let _ = write!(listed, "<sheet name=\"{name}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>");
        }
        for n in 1..=self.sheets.len() {
            let (path, of) = (path(n), "officeDocument/2006/relationships/worksheet");
            let target = path.trim_start_matches("xl/");
            let _ = write!(
                relations,
                "<Relationship Id=\"rId{n}\" Type=\"{SCHEMAS}/{of}\" Target=\"{target}\"/>"
            );
            let _ = write!(
                types,
                "<Override PartName=\"/{path}\" ContentType=\"{KIND}.worksheet+xml\"/>"
            );
        }
        let workbook = format!(
            "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{SCHEMAS}/officeDocument/2006/relationships\">\
             <bookViews><workbookView/></bookViews><sheets>{listed}</sheets></workbook>"
        );
        let styles = self.sheets.len() + 1;
        let relations = format!(
            "{XML}<Relationships xmlns=\"{SCHEMAS_OF_PACKAGES}/relationships\">{relations}\
             <Relationship Id=\"rId{styles}\" Target=\"styles.xml\" \
             Type=\"{SCHEMAS}/officeDocument/2006/relationships/styles\"/></Relationships>"
        );
        self.part("xl/workbook.xml", &workbook)?;
        self.part("xl/_rels/workbook.xml.rels", &relations)?;
        self.part("xl/styles.xml", STYLES)?;
        self.part("_rels/.rels", RELATIONS)?;
        self.part("[Content_Types].xml", &TYPES.replace("{sheets}", &types))?;
        Ok(self.zip.finish()?.into_inner())
    }

    fn start(&mut self, name: &str) -> io::Result<()> {
        // No clock here: the same tables give the same bytes.
        let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        Ok(self.zip.start_file(name, options)?)
    }

    fn part(&mut self, name: &str, text: &str) -> io::Result<()> {
        self.start(name)?;
        self.zip.write_all(text.as_bytes())
    }

    /// A name that a workbook accepts and none of its sheets has.
    fn free_name(&self, name: &str) -> String {
        let taken = |own: &String| {
            let own = own.to_lowercase();
            own == README.to_lowercase() || self.sheets.iter().any(|one| one.to_lowercase() == own)
        };
        let mut names = (0..).map(|part| sheet_name(name, part));
        names.find(|own| !taken(own)).unwrap_or_default()
    }
}

impl Written {
    fn cell(&mut self, line: &mut String, at: &str, text: &str) {
        match text.parse::<f64>() {
            Ok(value) if number::plain(value) == *text => {
                let _ = write!(line, "<c r=\"{at}\"><v>{text}</v></c>");
            }
            _ => self.text(line, at, text, ""),
        }
    }

    fn text(&mut self, line: &mut String, at: &str, text: &str, style: &str) {
        let mut text = text;
        if text.len() > CELL_LETTERS && text.encode_utf16().count() > CELL_LETTERS {
            text = beginning(text);
            self.cut += 1;
            if self.first_cut.is_empty() {
                at.clone_into(&mut self.first_cut);
            }
        }
        let _ = write!(line, "<c r=\"{at}\"{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        line.push_str(&xml::text(&lawful(text)));
        line.push_str("</t></is></c>");
    }
}

fn begin_row(line: &mut String, number: usize) {
    let _ = write!(line, "<row r=\"{number}\">");
}

/// As many letters as a cell holds.
fn beginning(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > CELL_LETTERS
    });
    end.map_or(text, |(end, _)| text.get(..end).unwrap_or(text))
}

/// The letters of a column: A, B … Z, AA.
fn column(place: usize) -> String {
    let (mut left, mut letters) = (place + 1, Vec::new());
    while left > 0 {
        letters.push(b'A' + ((left - 1) % 26) as u8);
        left = (left - 1) / 26;
    }
    letters.reverse();
    letters.into_iter().map(char::from).collect()
}

fn path(number: usize) -> String {
    format!("xl/worksheets/sheet{number}.xml")
}

/// A name that a workbook accepts: at most 31 letters, none of `[]:*?/\`.
fn sheet_name(name: &str, part: usize) -> String {
    let ending = if part == 0 { String::new() } else { format!(" ({})", part + 1) };
    let clean = name.chars().map(|letter| if "[]:*?/\\".contains(letter) { '-' } else { letter });
    let name: String = clean.take(31 - ending.len()).collect();
    let name = name.trim_matches('\'').trim();
    if name.is_empty() { format!("Sheet{ending}") } else { format!("{name}{ending}") }
}

/// Text as a workbook holds it: letters that no XML holds, and carriage returns, as `_x000D_`; a
/// text that looks like one of these is told apart.
fn lawful(text: &str) -> Cow<'_, str> {
    let odd = |letter: char| letter == '\r' || !xml::is_letter(letter);
    let mut places = text.match_indices("_x");
    if !text.contains(odd) && !places.any(|(place, _)| is_escape(text.as_bytes(), place)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for (place, letter) in text.char_indices() {
        match letter {
            '_' if is_escape(text.as_bytes(), place) => out.push_str("_x005F_"),
            letter if odd(letter) => {
                let _ = write!(out, "_x{:04X}_", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    Cow::Owned(out)
}

fn is_escape(text: &[u8], at: usize) -> bool {
    let Some(seven) = text.get(at..at + 7) else { return false };
    let digits = seven.iter().skip(2).take(4).all(u8::is_ascii_hexdigit);
    seven.starts_with(b"_x") && seven.ends_with(b"_") && digits
}

/// Tables as the sheets of a workbook in memory.
///
/// # Errors
/// More columns than a sheet holds.
pub fn xlsx(tables: &[OutTable]) -> io::Result<Vec<u8>> {
    let mut book = Book::begin(Vec::new(), Warnings::default())?;
    for table in tables {
        book.sheet(&table.name, &table.header, table.rows.iter().map(Ok))?;
    }
    book.end()
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SCHEMAS: &str = "http://schemas.openxmlformats.org";
const SCHEMAS_OF_PACKAGES: &str = "http://schemas.openxmlformats.org/package/2006";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const APP: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
    <Application>Convoke</Application></Properties>";

const SHEET: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>\
    <sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" \
    state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><sheetData>";

/// Plain cells, and bold ones.
const STYLES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
    <fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>\
    <font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>\
    <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
    <fill><patternFill patternType=\"gray125\"/></fill></fills>\
    <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>\
    </cellStyleXfs><cellXfs count=\"2\">\
    <xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
    <xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>\
    <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>\
    </styleSheet>";

const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Target=\"xl/workbook.xml\" Type=\"http://schemas.openxmlformats.org/\
    officeDocument/2006/relationships/officeDocument\"/>\
    <Relationship Id=\"rId2\" Target=\"docProps/app.xml\" Type=\"http://schemas.openxmlformats.org/\
    officeDocument/2006/relationships/extended-properties\"/></Relationships>";

const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"rels\" \
    ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
    <Override PartName=\"/docProps/app.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>\
    <Override PartName=\"/xl/workbook.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>\
    <Override PartName=\"/xl/styles.xml\" \
    ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>\
    {sheets}</Types>";

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::sheet::Workbook;

    fn said() -> Warnings {
        Warnings::said(str::to_owned)
    }

    fn read(bytes: &[u8]) -> Workbook {
        crate::read("book.xlsx", bytes, &crate::Limits::default()).unwrap()
    }

    #[test]
    fn what_a_sheet_cannot_hold_goes_on_in_the_next_and_the_first_one_says_so() {
        let mut book = Book::begin(Vec::new(), said()).unwrap();
        book.most = 3;
        let rows = (1..=7).map(|n| Ok([n.to_string(), "x".to_owned()]));
        book.sheet("Long", &["n", "letter"], rows).unwrap();
        book.sheet("Short", &["n"], std::iter::once(Ok(["1".to_owned()]))).unwrap();
        let book = read(&book.end().unwrap());
        let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        assert_eq!(names, ["README", "Long", "Long (2)", "Long (3)", "Short"]);
        let cell =
            |sheet: usize, row, column| book.sheets[sheet].cell(row, column).text().to_owned();
        assert_eq!([cell(1, 3, 0), cell(2, 0, 0), cell(2, 1, 0)], ["3", "n", "4"]);
        assert_eq!(cell(3, 1, 0), "7");
        assert_eq!(
            [cell(0, 1, 0), cell(0, 1, 1), cell(0, 1, 2)],
            ["Long", "1–3", "format-sheet-continued"]
        );
        assert_eq!([cell(0, 3, 0), cell(0, 3, 1), cell(0, 3, 2)], ["Long (3)", "7–7", ""]);
    }

    #[test]
    fn a_text_too_long_for_a_cell_is_cut_and_told() {
        let long = "😀".repeat(CELL_LETTERS);
        let mut book = Book::begin(Vec::new(), said()).unwrap();
        let rows = [["short".to_owned()], [long.clone()], [long]];
        book.sheet("Texts", &["text"], rows.iter().map(Ok)).unwrap();
        let book = read(&book.end().unwrap());
        let (readme, texts) = (&book.sheets[0], &book.sheets[1]);
        assert_eq!(texts.cell(2, 0).text().chars().count(), CELL_LETTERS / 2);
        assert_eq!(readme.cell(1, 1).text(), "A3 (2)");
        assert_eq!(readme.cell(1, 2).text(), "format-cell-cut");
    }

    #[test]
    fn letters_that_no_xml_holds_come_back() {
        let odd =
            ["a\u{1}b", "_x000D_", "line\r\nline", " & <b> \"q\" ", "=1+1"].map(str::to_owned);
        let mut book = Book::begin(Vec::new(), Warnings::default()).unwrap();
        book.sheet("Odd", &["1", "2", "3", "4", "5"], std::iter::once(Ok(&odd))).unwrap();
        let book = read(&book.end().unwrap());
        assert_eq!(book.sheets.len(), 1, "nothing to tell");
        let texts: Vec<&str> = (0..5).map(|column| book.sheets[0].cell(1, column).text()).collect();
        assert_eq!(texts, odd);
    }

    #[test]
    fn a_row_that_cannot_be_read_is_no_workbook() {
        let mut book = Book::begin(Vec::new(), Warnings::default()).unwrap();
        let rows = [Ok(["1".to_owned()]), Err(io::Error::other("the disk"))];
        assert!(book.sheet("Broken", &["n"], rows).is_err());
    }

    #[test]
    fn columns_go_by_letters() {
        assert_eq!([0, 25, 26, 701, 702].map(column), ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
