//! Four hundred and more hostile files, by what they try.
use crate::made::{Part, SHEET_HEAD, SHEET_TAIL, cfb, ods, utf16, workbook, xlsx_of, zip};

/// A name and what is in it.
pub type File = (String, Vec<u8>);

fn inline(text: &str) -> Vec<u8> {
    let cell = format!("<c r=\"A1\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    workbook(&format!("<row r=\"1\">{cell}</row>"))
}

fn graphml(inside: &str) -> Vec<u8> {
    format!("<graphml><graph edgedefault=\"directed\">{inside}</graph></graphml>").into_bytes()
}

fn gexf(inside: &str) -> Vec<u8> {
    format!("<gexf><graph><nodes>{inside}</nodes></graph></gexf>").into_bytes()
}

fn cell(text: &str) -> Vec<u8> {
    let text = format!("<text:p>{text}</text:p>");
    let cell = format!("<table:table-cell office:value-type=\"string\">{text}</table:table-cell>");
    ods(&format!("<table:table-row>{cell}</table:table-row>"))
}

pub fn control_characters() -> Vec<File> {
    let mut files = Vec::new();
    for code in (0_u8..32).chain([127]) {
        let mut csv = b"Name,Place\nA".to_vec();
        csv.extend([code, b'B', b',', b'C', b'\n']);
        files.push((format!("control-{code}.csv"), csv));
        let mut json = b"[{\"Name\":\"A".to_vec();
        json.extend([code, b'B', b'"', b'}', b']']);
        files.push((format!("control-{code}.json"), json));
        files.push((format!("control-{code}.xlsx"), inline(&format!("A&#{code};B"))));
        let node = format!("<node id=\"A&#{code};B\"/><node id=\"{}\"/>", char::from(code));
        files.push((format!("control-{code}.graphml"), graphml(&node)));
    }
    files
}

pub fn cut_short() -> Vec<File> {
    let edges = "<node id=\"a\"><data key=\"k\">x</data></node><edge source=\"a\" target=\"a\"/>";
    let whole: [(&str, Vec<u8>); 6] = [
        ("xlsx", inline("A")),
        ("ods", cell("A")),
        ("graphml", graphml(edges)),
        ("gexf", gexf("<node id=\"a\" label=\"A\"/>")),
        ("json", b"{\"elements\":[{\"label\":\"A\"}],\"connections\":[{\"from\":\"A\"}]}".to_vec()),
        ("csv", b"Name,\"Pl\"\"ace\"\nA,\"B\nC\"\n".to_vec()),
    ];
    let mut files = Vec::new();
    for (ending, bytes) in whole {
        for part in 1..10 {
            let cut = bytes.len() * part / 10;
            files.push((format!("cut-{part}.{ending}"), bytes[..cut].to_vec()));
        }
    }
    files
}

/// Bytes flipped here and there, the same on every run.
pub fn bent() -> Vec<File> {
    let whole = [
        ("xlsx", inline("A")),
        ("ods", cell("A")),
        ("graphml", graphml("<node id=\"a\"/><edge source=\"a\" target=\"b\"/>")),
        ("json", b"[{\"Name\":\"A\",\"List\":[{\"x\":1},{\"x\":2}]}]".to_vec()),
    ];
    let mut files = Vec::new();
    let mut seed = 7_u64;
    for (ending, bytes) in whole {
        for number in 0..15 {
            let mut bytes = bytes.clone();
            for _ in 0..=number {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let place = usize::try_from(seed >> 33).unwrap() % bytes.len();
                bytes[place] ^= 1 << (seed >> 13 & 7);
            }
            files.push((format!("bent-{number}.{ending}"), bytes));
        }
    }
    files
}

pub fn names_of_paths() -> Vec<File> {
    let long = "x".repeat(60_000);
    let paths = [
        "../../etc/passwd",
        "/etc/passwd",
        "C:\\Windows\\x",
        "xl/../../x",
        "xl/\0sheet.xml",
        "xl/worksheets/../worksheets/sheet1.xml",
        "\u{202E}lmx.teehs",
        &long,
    ];
    let mut files = Vec::new();
    for (number, path) in paths.iter().enumerate() {
        let parts = [Part::text(path, "x"), Part::text("xl/workbook.xml", "<workbook/>")];
        files.push((format!("path-{number}.xlsx"), zip(&parts)));
        let sheets = format!(
            "<a><b Type=\"x/worksheet\" Target=\"{}\"/></a>",
            path.replace('\0', "&#0;").replace('\\', "&#92;")
        );
        let parts = [
            Part::text("xl/workbook.xml", "<workbook/>"),
            Part::text("xl/_rels/workbook.xml.rels", &sheets),
        ];
        files.push((format!("target-{number}.xlsx"), zip(&parts)));
        files.push(((*path).to_owned(), b"Name,Place\nA,B\n".to_vec()));
    }
    files
}

pub fn formulas() -> Vec<File> {
    let mut files = Vec::new();
    for (number, text) in
        ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "=HYPERLINK(1)", "=A1:A1048576"]
            .iter()
            .enumerate()
    {
        files.push((format!("f-{number}.csv"), format!("Name\n\"{text}\"\n").into_bytes()));
        files.push((format!("f-{number}.json"), format!("[{{\"Name\":\"{text}\"}}]").into_bytes()));
        files.push((format!("f-{number}.xlsx"), inline(text)));
        let row = format!("<row r=\"1\"><c r=\"A1\"><f>{text}</f><v>1</v></c></row>");
        files.push((format!("g-{number}.xlsx"), workbook(&row)));
    }
    files
}

pub fn nests() -> Vec<File> {
    let mut files = Vec::new();
    for depth in [10, 100, 1_000, 100_000] {
        let nest =
            |open: &str, close: &str| format!("{}{}", open.repeat(depth), close.repeat(depth));
        files.push((format!("lists-{depth}.json"), nest("[", "]").into_bytes()));
        let maps = format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
        files.push((format!("maps-{depth}.json"), maps.into_bytes()));
        let rows = format!("[{}1{}]", "{\"a\":[".repeat(depth), "]}".repeat(depth));
        files.push((format!("rows-{depth}.json"), rows.into_bytes()));
        let open = "<node id=\"n\"><graph edgedefault=\"directed\">";
        files.push((format!("n-{depth}.graphml"), graphml(&nest(open, "</graph></node>"))));
        files.push((
            format!("n-{depth}.gexf"),
            gexf(&nest("<node id=\"n\"><nodes>", "</nodes></node>")),
        ));
        let open = nest("<node id=\"n\"><graph>", "");
        files.push((format!("open-{depth}.graphml"), graphml(&open)));
    }
    files
}

/// Entities that unfold a billion times, and those that would read a file of ours.
pub fn entities() -> Vec<File> {
    let mut laughs = "<!DOCTYPE x [<!ENTITY a0 \"ha\">".to_owned();
    for level in 1..10 {
        let before = format!("&a{};", level - 1).repeat(10);
        laughs.push_str(&format!("<!ENTITY a{level} \"{before}\">"));
    }
    laughs.push_str("]>");
    let file = "<!DOCTYPE x [<!ENTITY a9 SYSTEM \"file:///etc/passwd\">]>";
    let mut files = Vec::new();
    for (number, doctype) in [laughs.as_str(), file].into_iter().enumerate() {
        let with = |bytes: Vec<u8>| [doctype.as_bytes(), &bytes].concat();
        let node = "<node id=\"a\"><data key=\"k\">&a9;</data></node>";
        files.push((format!("entity-{number}.graphml"), with(graphml(node))));
        files
            .push((format!("entity-{number}.gexf"), with(gexf("<node id=\"a\" label=\"&a9;\"/>"))));
        let rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a9;</t></is></c></row>";
        let sheet = format!("{doctype}{SHEET_HEAD}{rows}{SHEET_TAIL}");
        files.push((format!("entity-{number}.xlsx"), xlsx_of(&sheet, "")));
        files.push((format!("shared-{number}.xlsx"), xlsx_of(SHEET_HEAD, "<si><t>&a9;</t></si>")));
        files.push((format!("entity-{number}.ods"), cell("&a9;")));
    }
    files
}

/// A million columns, in every form that can claim them.
pub fn wide() -> Vec<File> {
    let mut files = Vec::new();
    for (number, separator) in [",", ";", "\t", "|"].iter().enumerate() {
        let line = format!("a{separator}").repeat(1_000_000);
        files.push((format!("wide-{number}.csv"), format!("{line}\n{line}\n").into_bytes()));
    }
    let keys: Vec<String> = (0..20_000).map(|n| format!("\"k{n}\":1")).collect();
    files.push(("wide.json".to_owned(), format!("[{{{}}}]", keys.join(",")).into_bytes()));
    let list = "1,".repeat(999_999);
    files.push(("list.json".to_owned(), format!("[[{list}1]]").into_bytes()));
    let data: String = (0..20_000).map(|n| format!("<data key=\"k{n}\">1</data>")).collect();
    let node = format!("<node id=\"a\">{data}</node>");
    files.push(("wide.graphml".to_owned(), graphml(&node)));
    let data: String =
        (0..20_000).map(|n| format!("<attvalue for=\"k{n}\" value=\"1\"/>")).collect();
    files.push(("wide.gexf".to_owned(), gexf(&format!("<node id=\"a\">{data}</node>"))));
    let row = "<row r=\"1\"><c r=\"BDWGN1\"><v>1</v></c></row>";
    files.push(("wide.xlsx".to_owned(), workbook(row)));
    let row = "<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\" \
               office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    files.push(("wide.ods".to_owned(), ods(row)));
    files
}

/// Small files that unpack to very much.
pub fn bombs() -> Vec<File> {
    let blanks = " ".repeat(20 << 20);
    let mut files = Vec::new();
    for (number, path) in [
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "content.xml",
        "xl/media/image1.png",
    ]
    .iter()
    .enumerate()
    {
        let parts = [Part::text("_rels/.rels", "<a/>"), Part::text(path, &blanks)];
        files.push((format!("bomb-{number}.xlsx"), zip(&parts)));
    }
    let names: Vec<String> = (0..6_000).map(|n| format!("xl/{n}.xml")).collect();
    let parts: Vec<Part> = names.iter().map(|name| Part::text(name, "")).collect();
    files.push(("parts.xlsx".to_owned(), zip(&parts)));
    let many = "<node id=\"a\"/>".repeat(50_000);
    files.push(("many.graphml".to_owned(), graphml(&many)));
    files
}

/// Workbooks of the old binary kind: cut, bent, with records that lie about their length, and with
/// a sector table that runs in a circle.
pub fn old_workbooks() -> Vec<File> {
    let record = |kind: u16, length: u16, body: &[u8]| {
        [&kind.to_le_bytes()[..], &length.to_le_bytes(), body].concat()
    };
    let begin = record(0x0809, 4, &[0, 6, 0x10, 0]);
    let whole = cfb("Workbook", &[&begin[..], &record(0x0203, 14, &[0; 14])].concat());
    let mut files: Vec<File> = (1..10)
        .map(|part| (format!("old-cut-{part}.xls"), whole[..whole.len() * part / 10].to_vec()))
        .collect();
    for place in (40..600).step_by(40) {
        let mut bent = whole.clone();
        bent[place] ^= 0xFF;
        files.push((format!("old-bent-{place}.xls"), bent));
    }
    for (number, length) in [0, 1, 13, 8_224, u16::MAX].into_iter().enumerate() {
        let liar = [&begin[..], &record(0x0203, length, &[0; 14])].concat();
        files.push((format!("old-length-{number}.xls"), cfb("Workbook", &liar)));
    }
    let mut circle = whole.clone();
    circle[512 + 8..512 + 12].copy_from_slice(&2_u32.to_le_bytes());
    files.push(("old-circle.xls".to_owned(), circle));
    files
}

/// IATI files: cut, nested, with entities, with what is no number, no date and no text.
pub fn activities() -> Vec<File> {
    let file = |inside: &str| {
        let inside = format!("<iati-activity>{inside}</iati-activity>");
        format!("<iati-activities version=\"2.03\">{inside}</iati-activities>")
    };
    let id = "<iati-identifier>A-1</iati-identifier>";
    let value = |text: &str| format!("{id}<transaction><value>{text}</value></transaction>");
    let whole = file(&value("1"));
    let mut files: Vec<File> = (1..10)
        .map(|part| {
            (format!("iati-cut-{part}.xml"), whole.as_bytes()[..whole.len() * part / 10].to_vec())
        })
        .collect();
    let digits = "9".repeat(100_000);
    for (number, text) in
        ["1e999", "NaN", "-", "0x10", "&a9;", "&#0;", "<![CDATA[", &digits].into_iter().enumerate()
    {
        files.push((format!("iati-value-{number}.xml"), file(&value(text)).into_bytes()));
        let day = format!("{id}<activity-date type=\"1\" iso-date=\"{text}\"/>");
        files.push((format!("iati-day-{number}.xml"), file(&day).into_bytes()));
    }
    for depth in [100, 10_000] {
        files.push((format!("iati-deep-{depth}.xml"), file(&"<a>".repeat(depth)).into_bytes()));
    }
    files.push(("iati-utf16.xml".to_owned(), utf16(&whole, false, false)));
    files
}

/// Linked data: cut, nested, tied to itself, with a value for everything, and lying about types.
pub fn linked() -> Vec<File> {
    let one = |inside: &str| {
        format!("{{\"@context\":\"https://schema.org\",\"@type\":\"Organization\",{inside}}}")
    };
    let whole = one("\"@id\":\"#a\",\"name\":\"A\",\"memberOf\":{\"@id\":\"#a\"}");
    let mut files: Vec<File> = (1..=10)
        .map(|part| {
            let cut = whole.as_bytes()[..whole.len() * part / 10].to_vec();
            (format!("linked-cut-{part}.jsonld"), cut)
        })
        .collect();
    for depth in [10, 60, 1_000, 100_000] {
        let open = "{\"@type\":\"NGO\",\"name\":\"N\",\"member\":".repeat(depth);
        let deep = format!("{open}1{}", "}".repeat(depth));
        files.push((format!("linked-deep-{depth}.jsonld"), deep.into_bytes()));
        let open = "{\"@type\":\"Role\",\"memberOf\":".repeat(depth);
        let roles = one(&format!("\"name\":\"A\",\"memberOf\":{open}1{}", "}".repeat(depth)));
        files.push((format!("linked-roles-{depth}.jsonld"), roles.into_bytes()));
    }
    for (number, value) in
        ["null", "true", "1e999", "[]", "{}", "[[[[]]]]", "{\"@id\":7}"].into_iter().enumerate()
    {
        let names = ["@id", "@type", "name", "member", "address", "identifier", "sameAs"];
        let all: Vec<String> = names.map(|name| format!("\"{name}\":{value}")).into();
        files.push((format!("linked-odd-{number}.jsonld"), one(&all.join(",")).into_bytes()));
    }
    let many = |item: &str| {
        let all: Vec<String> = (0..60_000).map(|n| item.replace('N', &n.to_string())).collect();
        all.join(",")
    };
    let values = many("{\"name\":\"kN\",\"value\":\"1\"}");
    files.push((
        "linked-wide.jsonld".to_owned(),
        one(&format!("\"name\":\"A\",\"additionalProperty\":[{values}]")).into_bytes(),
    ));
    let same = many("{\"name\":\"k\",\"value\":\"N\"}");
    files.push((
        "linked-long.jsonld".to_owned(),
        one(&format!("\"name\":\"A\",\"additionalProperty\":[{same}]")).into_bytes(),
    ));
    for name in ["parentOrganization", "member", "alternateName", "sameAs", "identifier"] {
        let all = format!("\"name\":\"A\",\"{name}\":[{}]", many("\"https://x.example/N\""));
        files.push((format!("linked-many-{name}.jsonld"), one(&all).into_bytes()));
    }
    files
}
