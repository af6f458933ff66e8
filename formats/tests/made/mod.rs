//! Makes the files of the hostile tests, byte by byte.
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

/// One part of a zip archive.
pub struct Part {
    name: String,
    text: String,
}

impl Part {
    /// A part with this text.
    pub fn text(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), text: text.to_owned() }
    }
}

/// A zip archive.
pub fn zip(parts: &[Part]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        zip.start_file(&part.name, SimpleFileOptions::default()).unwrap();
        zip.write_all(part.text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What stands before the rows of a sheet …
pub const SHEET_HEAD: &str = "<?xml version=\"1.0\"?><worksheet \
    xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
/// … and after them.
pub const SHEET_TAIL: &str = "</sheetData></worksheet>";

/// A workbook with one sheet, `Données`, of these rows.
pub fn workbook(rows: &str) -> Vec<u8> {
    xlsx_of(&format!("{SHEET_HEAD}{rows}{SHEET_TAIL}"), "")
}

/// A workbook with one sheet and these shared texts. Style 1 is a date, style 2 is `00000`.
pub fn xlsx_of(sheet: &str, texts: &str) -> Vec<u8> {
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>\
         <sheet name=\"Données\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let relations = format!(
        "<Relationships xmlns=\"{package}\">\
         <Relationship Id=\"rId1\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/>\
         <Relationship Id=\"rId3\" Type=\"{OFFICE}/sharedStrings\" Target=\"sharedStrings.xml\"/>\
         </Relationships>"
    );
    let styles = format!(
        "<styleSheet xmlns=\"{MAIN}\"><numFmts count=\"1\">\
         <numFmt numFmtId=\"170\" formatCode=\"00000\"/></numFmts><cellXfs count=\"3\">\
         <xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>"
    );
    let root = format!(
        "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" \
         Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    zip(&[
        Part::text("[Content_Types].xml", types),
        Part::text("_rels/.rels", &root),
        Part::text("xl/workbook.xml", &book),
        Part::text("xl/_rels/workbook.xml.rels", &relations),
        Part::text("xl/styles.xml", &styles),
        Part::text("xl/sharedStrings.xml", &format!("<sst xmlns=\"{MAIN}\">{texts}</sst>")),
        Part::text("xl/worksheets/sheet1.xml", sheet),
    ])
}

/// An OpenDocument spreadsheet with a sheet `Feuille` of these rows and a hidden empty one.
pub fn ods(rows: &str) -> Vec<u8> {
    let oasis = "urn:oasis:names:tc:opendocument:xmlns";
    let content = format!(
        "<office:document-content xmlns:office=\"{oasis}:office:1.0\" \
         xmlns:table=\"{oasis}:table:1.0\" xmlns:text=\"{oasis}:text:1.0\" \
         xmlns:style=\"{oasis}:style:1.0\"><office:automatic-styles>\
         <style:style style:name=\"ta2\" style:family=\"table\">\
         <style:table-properties table:display=\"false\"/></style:style>\
         </office:automatic-styles><office:body><office:spreadsheet>\
         <table:table table:name=\"Feuille\">{rows}</table:table>\
         <table:table table:name=\"Cachée\" table:style-name=\"ta2\"><table:table-row/>\
         </table:table></office:spreadsheet></office:body></office:document-content>"
    );
    zip(&[
        Part::text("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        Part::text("content.xml", &content),
    ])
}

/// An OLE compound file with one stream: a header, the sector table, the directory, the stream.
#[allow(dead_code)] // Each test binary uses what it needs.
pub fn cfb(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut content = stream.to_vec();
    content.resize(4096.max(stream.len().next_multiple_of(512)), 0);
    let sectors = u32::try_from(content.len() / 512).unwrap();

    let mut header = vec![0_u8; 512];
    header[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    header[24..34].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    header[44] = 1;
    header[48] = 1;
    header[56..60].copy_from_slice(&4096_u32.to_le_bytes());
    header[60..64].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    header[68..72].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    header[76..80].copy_from_slice(&0_u32.to_le_bytes());
    header[80..].fill(0xFF);

    let mut table = vec![0xFFFF_FFFD_u32, 0xFFFF_FFFE];
    table.extend((1..sectors).map(|next| next + 2));
    table.push(0xFFFF_FFFE);
    table.resize(128, 0xFFFF_FFFF);

    let entry = |name: &str, kind: u8, start: u32, size: usize| {
        let mut entry = vec![0_u8; 128];
        for (at, unit) in name.encode_utf16().enumerate() {
            entry[2 * at..2 * at + 2].copy_from_slice(&unit.to_le_bytes());
        }
        entry[64] = u8::try_from(2 * name.encode_utf16().count() + 2).unwrap();
        entry[66] = kind;
        entry[68..80].fill(0xFF);
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&u32::try_from(size).unwrap().to_le_bytes());
        entry
    };
    let mut file = header;
    file.extend(table.iter().flat_map(|next| next.to_le_bytes()));
    file.extend(entry("Root Entry", 5, 0xFFFF_FFFE, 0));
    file.extend(entry(name, 2, 2, content.len()));
    file.extend([0; 256]);
    file.extend(content);
    file
}

/// A text in UTF-16, little end first or not, with a mark or not.
#[allow(dead_code)] // Each test binary uses what it needs.
pub fn utf16(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let begin = if mark { "\u{feff}" } else { "" };
    let units = begin.encode_utf16().chain(text.encode_utf16());
    units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}
