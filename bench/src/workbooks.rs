//! A large workbook as a partner sends it: from its bytes to what bringing it in would do.

use std::time::Instant;

use formats::write::{OutTable, xlsx};
use formats::{Limits, isolated, read};
use hub::{Actor, At, Hub, Id, NothingAtHand, Stamp};
use landscape::State;
use landscape::import::{Choices, plan, recognise};

use crate::machine::{forget_peak, peak_megabytes, split_mix};
use crate::record_at_work::{ROOMS, organisation};
use crate::table::Row;

/// Rows of the workbook.
const ROWS: usize = 50_000;
/// Organisations that the map knows already, the second time.
const KNOWN: usize = 5_000;
/// The longest answer of the reading process, in bytes.
const ANSWER: u64 = 256 << 20;

const COLUMNS: [&str; 20] = [
    "Organisation",
    "Acronym",
    "Organisation type",
    "Country",
    "Province",
    "Admin1 Pcode",
    "District",
    "Admin2 Pcode",
    "Cluster",
    "Activity",
    "Donor",
    "Start date",
    "End date",
    "Status",
    "People reached",
    "Women",
    "Men",
    "Budget USD",
    "Contact",
    "Remarks",
];
const WHO: [&str; 10] = [
    "Green",
    "United",
    "Northern",
    "Rural",
    "Women's",
    "Clean Water",
    "Relief",
    "Youth",
    "Open",
    "River",
];
const WHAT: [&str; 10] = [
    "Action",
    "Network",
    "Committee",
    "Foundation",
    "Alliance",
    "Fund",
    "Association",
    "Mission",
    "Initiative",
    "Centre",
];
const WHERE: [&str; 25] = [
    "Kita", "Ségou", "Mopti", "Gao", "Kidal", "Herat", "Kabul", "Balkh", "Sana'a", "Aden", "Abyan",
    "Basra", "Erbil", "Mosul", "Lima", "Cusco", "Quito", "Accra", "Tamale", "Lagos", "Kano",
    "Juba", "Bor", "Goma", "Bunia",
];
const THEMES: [&str; 6] = ["WASH", "Health", "Education", "Protection", "Nutrition", "Shelter"];

/// Reads it, hands it over as the reading process does, and plans it: against an empty map, and
/// against one that knows many.
pub fn workbooks() -> Vec<Row> {
    let bytes = workbook();
    let what = format!("workbook of {ROWS} rows × {} columns to its preview", COLUMNS.len());
    let (seconds, megabytes) = previewed(&bytes, &State::default());
    let (later, hub) = (format!("{what}, {KNOWN} organisations known"), known());
    let (long, _) = previewed(&bytes, hub.room());
    vec![
        Row::at_most(&what, seconds, "s", 5.0, "≤ 5 s"),
        Row::at_most(&format!("{what}: memory"), megabytes, "MB", 400.0, "< 400 MB"),
        Row::at_most(&later, long, "s", 5.0, "≤ 5 s"),
    ]
}

/// Seconds and megabytes from its bytes to what bringing it in would do.
fn previewed(bytes: &[u8], state: &State) -> (f64, f64) {
    forget_peak();
    let start = Instant::now();
    let handed = isolated::encode(&read("partners.xlsx", bytes, &Limits::default()));
    let book = isolated::decode(handed.as_slice(), ANSWER).expect("a workbook");
    let source = recognise(&book, None, None).expect("a table");
    let plan = plan(&source, state, &Choices::default(), &|_| None);
    let (seconds, megabytes) = (start.elapsed().as_secs_f64(), peak_megabytes());
    assert_eq!(plan.counts.read, ROWS as u64, "every row is accounted for");
    (seconds, megabytes)
}

/// A hub that knows a quarter of the workbook's organisations by their names, and thousands whose
/// names differ from them in a word.
fn known() -> Hub {
    let mut hub = Hub::new("bench.example/known", ROOMS, |_, _, _, _| Ok(()));
    for n in 0..KNOWN {
        let (who, what, at) = (n % 10, n / 10 % 10, n / 100 % WHERE.len());
        let word = ["of", "in", "for", "near"][n / 2_500 * 2 + n % 2];
        let name = format!("{} {} {word} {}", WHO[who], WHAT[what], WHERE[at]);
        let index = n as u64;
        let stamp = Stamp {
            index,
            at: At::EPOCH,
            by: Actor::Person(Id::new('p', [1; 16])),
            role: "secretariat".to_owned(),
            signed: false,
        };
        hub.apply(organisation(index, &name).into(), &stamp, &NothingAtHand);
    }
    hub
}

fn workbook() -> Vec<u8> {
    let mut state = 7;
    let mut draw = |below: usize| (split_mix(&mut state) % below as u64) as usize;
    let mut row = || {
        let (who, what, at) = (draw(WHO.len()), draw(WHAT.len()), draw(WHERE.len()));
        let (district, theme, people) = (draw(400), draw(THEMES.len()), draw(9_000));
        let day = format!("2026-{:02}-{:02}", 1 + draw(6), 1 + draw(28));
        let name = format!("{} {} of {}", WHO[who], WHAT[what], WHERE[at]);
        let kind = ["National NGO", "International NGO", "UN", "Government"][draw(4)];
        let place = [
            "Mali".to_owned(),
            format!("Region {}", district / 20),
            format!("ML{:02}", district / 20),
            format!("District {district}"),
            format!("ML{:02}{:02}", district / 20, district % 20),
        ];
        let mut cells = vec![name, format!("{}{at}", &WHAT[what][..2]), kind.to_owned()];
        cells.extend(place);
        cells.extend([THEMES[theme].to_owned(), format!("Works in village {}", draw(5_000))]);
        cells.extend([format!("Donor {}", draw(30)), day, "2026-12-31".to_owned()]);
        cells.extend(["Ongoing".to_owned(), people.to_string(), (people / 2).to_string()]);
        cells.extend([(people - people / 2).to_string(), format!("{}.50", draw(90_000))]);
        cells.extend([format!("person{}@example.org", draw(2_000)), String::new()]);
        cells
    };
    let rows = (0..ROWS).map(|_| row()).collect();
    let header = COLUMNS.map(str::to_owned).into();
    xlsx(&[OutTable { name: "5W".to_owned(), header, rows }]).expect("a workbook is written")
}
