//! IATI: how fast activities are read out of a large file, beside lxml in the same run.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use formats::iati::model::{Activity, Amount, Party, Share, Transaction};
use formats::iati::{Kind, Reader, Version, Writer, activity};

use crate::table::Row;

/// Megabytes of the file.
const MEGABYTES: usize = 200;
/// Times it is read; the best counts.
const TIMES: usize = 3;

/// What the peer does: the same activities, their identifiers and the values of transactions.
const PEER: &str = r#"
import io, sys, time
from lxml import etree
data = open(sys.argv[1], "rb").read()
best = 0
for _ in range(3):
    start, found = time.perf_counter(), 0
    for _, record in etree.iterparse(io.BytesIO(data), tag="iati-activity", huge_tree=True):
        identifier = record.findtext("iati-identifier")
        for transaction in record.iterfind("transaction"):
            found += transaction.findtext("value") is not None
        record.clear(keep_tail=False)
        while record.getprevious() is not None:
            del record.getparent()[0]
    best = max(best, len(data) / 1e6 / (time.perf_counter() - start))
print(f"{best:.0f} MB/s, lxml {etree.__version__} iterparse")
"#;

/// Real activities again and again: every value of every one is taken out.
pub fn iati() -> Vec<Row> {
    let (text, what) = file();
    let mut best: f64 = 0.0;
    for _ in 0..TIMES {
        let start = Instant::now();
        let (records, transactions) = read(&text);
        let seconds = start.elapsed().as_secs_f64();
        assert!(records > 1_000 && transactions > 1_000, "the file was read");
        best = best.max(megabytes(&text) / seconds);
    }
    let what = format!("IATI: activities of a {:.0} MB file ({what}), one core", megabytes(&text));
    vec![Row::at_least(&what, best, "MB/s", 150.0, "≥ 150 MB/s").beside(peer(&text))]
}

#[allow(clippy::cast_precision_loss, reason = "a figure for people")]
fn megabytes(text: &str) -> f64 {
    text.len() as f64 / 1e6
}

fn read(text: &str) -> (usize, usize) {
    let mut reader = Reader::open(text).expect("an IATI file");
    let (mut records, mut transactions) = (0, 0);
    while let Some(record) = reader.next_record() {
        let activity = activity(record, Version::LATEST);
        records += 1;
        transactions += activity.transactions.len();
    }
    (records, transactions)
}

/// The activities of USAID in Iraq repeated; made-up ones where the real files are not at hand.
fn file() -> (String, &'static str) {
    let real = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/iati/real/usaid-iq.xml.gz");
    let (one, what) = match std::fs::read(real) {
        Ok(bytes) => {
            let mut text = String::new();
            let mut unzipped = flate2::read::GzDecoder::new(bytes.as_slice());
            unzipped.read_to_string(&mut text).expect("a gzipped text");
            (text, "USAID Iraq, repeated")
        }
        Err(_) => (made_up(), "made up"),
    };
    let from = one.find("<iati-activity ").expect("an activity");
    let to = one.rfind("</iati-activities>").expect("the end of the root");
    let (head, activities, tail) = (&one[..from], &one[from..to], &one[to..]);
    let times = (MEGABYTES << 20) / activities.len() + 1;
    (format!("{head}{}{tail}", activities.repeat(times)), what)
}

fn made_up() -> String {
    let mut writer = Writer::begin(Vec::new(), Kind::Activities, "").expect("memory");
    let party = |name: &str, reference: &str| Party {
        reference: reference.to_owned(),
        kind: "22".to_owned(),
        names: vec![("en".to_owned(), name.to_owned())],
        activity: String::new(),
    };
    let transaction = |n: u64| Transaction {
        kind: "3".to_owned(),
        day: "2024-03-01".to_owned(),
        amount: Amount {
            value: format!("{}.50", n * 1_000),
            currency: "USD".to_owned(),
            day: "2024-03-01".to_owned(),
        },
        provider: party("Ministry of Water", "XX-GOV-1"),
        receiver: party("River Basin Authority", "XX-ORG-7"),
        ..Transaction::default()
    };
    for n in 0..300 {
        let activity = Activity {
            id: format!("XX-GOV-1-{n}"),
            lang: "en".to_owned(),
            reporting: party("Ministry of Water", "XX-GOV-1"),
            title: vec![(String::new(), format!("Wells and pumps, phase {n}"))],
            participants: vec![("4".to_owned(), party("River Basin Authority", "XX-ORG-7"))],
            status: "2".to_owned(),
            days: vec![("2".to_owned(), "2024-01-01".to_owned())],
            sectors: vec![Share { code: "14030".to_owned(), ..Share::default() }],
            transactions: (1..11).map(transaction).collect(),
            ..Activity::default()
        };
        writer.activity(&activity).expect("memory");
    }
    String::from_utf8(writer.end().expect("memory")).expect("UTF-8")
}

/// What lxml reaches on the same bytes.
fn peer(text: &str) -> String {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(text.as_bytes()).expect("room on the disk");
    let run = |python: &Path| {
        let out = Command::new(python).args(["-c", PEER]).arg(file.path()).output().ok()?;
        let said = String::from_utf8_lossy(&out.stdout).trim().to_owned();
        (out.status.success() && !said.is_empty()).then_some(said)
    };
    let python = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
    run(Path::new(&python))
        .unwrap_or_else(|| "lxml is not installed (PYTHON names a python)".into())
}
