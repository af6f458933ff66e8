//! The labelled sets of ../shared, each in one of three forms: pairs with a yes or no, questions
//! with the organisation of a list they mean, rows with the organisation they are.

pub mod tally;

use std::collections::BTreeMap;
use std::path::Path;

use insight::names::Profile;

use super::shared::{gunzip, path as shared};

/// The text of a file, unpacked if its name ends in `.gz`.
fn text(path: &Path) -> String {
    if path.extension().is_some_and(|e| e == "gz") {
        return gunzip(path);
    }
    std::fs::read_to_string(path).expect("the file is UTF-8")
}

/// A table, its cells by column name.
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn read(path: &str) -> Option<Self> {
        let mut rows = csv(&text(&shared(path)?));
        let head = rows.remove(0);
        rows.retain(|row| row.len() == head.len());
        Some(Self { head, rows })
    }

    /// The named columns of each row.
    pub fn columns<const N: usize>(&self, names: [&str; N]) -> Vec<[&str; N]> {
        let at = names.map(|n| self.head.iter().position(|h| h == n).expect("the column is there"));
        self.rows.iter().map(|row| at.map(|i| row[i].as_str())).collect()
    }
}

/// A reader for the few quoted files of these tests.
fn csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (vec![], vec![], String::new(), false);
    let mut chars = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                cell.push('"');
                chars.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !quoted => {}
            _ => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

/// Two names, and whether they mean one.
pub type Pair = (Profile, Profile, bool);

/// Labelled pairs: of organisations, of persons and vessels.
pub fn pairs() -> Option<(Vec<Pair>, Vec<Pair>)> {
    let table = Table::read("bench/entity/name_bench_cases.csv.gz")?;
    let (mut organisations, mut others) = (Vec::new(), Vec::new());
    for [a, b, is, schema] in table.columns(["name1", "name2", "is_match", "schema"]) {
        let pair = (Profile::named(a), Profile::named(b), is == "true");
        match schema {
            "Company" | "Organization" | "LegalEntity" => organisations.push(pair),
            _ => others.push(pair),
        }
    }
    Some((organisations, others))
}

/// Questions against a list: each with the places in the list that answer it, which may be none.
pub struct Linking {
    pub known: Vec<Profile>,
    pub asked: Vec<(Profile, Vec<u32>)>,
}

/// Company and investor names as written in reports against standard names.
pub fn climactor() -> Option<Linking> {
    let table = Table::read("bench/entity/climactor_names.csv.gz")?;
    let rows = table.columns(["name", "standard", "entity_type"]);
    let wanted = rows.iter().filter(|r| ["Company", "Investor"].contains(&r[2]));
    let standards: BTreeMap<&str, u32> = numbered(wanted.clone().map(|r| r[1]));
    let mut asked: Vec<(&str, &str)> =
        wanted.filter(|r| r[0] != r[1]).map(|r| (r[0], r[1])).collect();
    asked.sort_unstable();
    asked.dedup();
    Some(Linking {
        known: standards.keys().map(|s| Profile::named(s)).collect(),
        asked: asked.iter().map(|(q, s)| (Profile::named(q), vec![standards[s]])).collect(),
    })
}

fn numbered<'a>(words: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, u32> {
    let mut all: BTreeMap<&str, u32> = words.map(|w| (w, 0)).collect();
    for (number, place) in (0..).zip(all.values_mut()) {
        *place = number;
    }
    all
}

/// Names in ROR, by organisation: (kind, name, country).
fn ror(table: &Table) -> BTreeMap<&str, Vec<[&str; 3]>> {
    let mut all: BTreeMap<&str, Vec<[&str; 3]>> = BTreeMap::new();
    for [org, kind, name, country] in table.columns(["org", "kind", "name", "country"]) {
        all.entry(org).or_default().push([kind, name, country]);
    }
    all
}

/// Other names of research organisations against their main names: one in five.
pub fn ror_aliases() -> Option<Linking> {
    let table = Table::read("bench/entity/ror_names.csv.gz")?;
    let (mut known, mut asked) = (Vec::new(), Vec::new());
    for (number, names) in (0..).zip(ror(&table).values()) {
        let shown = names.iter().find(|n| n[0].contains("display")).or(names.first());
        let main = shown.map_or("", |n| n[1]);
        known.push(Profile::named(main));
        let others = names.iter().filter(|n| !n[0].contains("acronym") && n[1] != main);
        asked.extend(others.map(|n| (Profile::named(n[1]), vec![number])));
    }
    let mut count = 0;
    let sampled = asked.into_iter().filter(|_| {
        count += 1;
        count % 5 == 0
    });
    Some(Linking { known, asked: sampled.collect() })
}

/// Affiliations as authors write them against ROR, known by all its names: `path` has a column
/// of text and a column with any number of ROR ids.
pub fn affiliations(path: &str, columns: [&str; 2]) -> Option<Linking> {
    let names = Table::read("bench/entity/ror_names.csv.gz")?;
    let table = Table::read(path)?;
    let orgs = ror(&names);
    let places: BTreeMap<&str, u32> = orgs.keys().copied().zip(0..).collect();
    let known = orgs.values().map(|names| Profile {
        names: names.iter().map(|n| n[1].to_owned()).collect(),
        ..Profile::default()
    });
    let ids = |text: &str| -> Vec<u32> {
        let after = text.split("ror.org/").skip(1);
        after.filter_map(|id| places.get(id.get(..9)?).copied()).collect()
    };
    let rows = table.columns(columns);
    let known = known.collect();
    Some(Linking { known, asked: rows.iter().map(|r| (Profile::named(r[0]), ids(r[1]))).collect() })
}

/// Spellings found in reports on Somalia against the organisations they were resolved to.
pub fn somalia() -> Option<Linking> {
    let path = shared("er/org-synonyms-somalia.json.gz")?;
    let all: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&text(&path)).expect("the file is JSON");
    let (mut known, mut asked) = (Vec::new(), Vec::new());
    for (number, (key, about)) in (0..).zip(&all) {
        let word = |field: &str| about[field].as_str().unwrap_or(key).to_owned();
        let mut names = vec![word("name"), word("shortname")];
        names.dedup();
        for other in about["synonyms"].as_array().into_iter().flatten() {
            let other = other.as_str().unwrap_or_default();
            if !names.iter().any(|n| n == other) {
                asked.push((Profile::named(other), vec![number]));
            }
        }
        known.push(Profile { names, ..Profile::default() });
    }
    Some(Linking { known, asked })
}

/// Names of humanitarian organisations in three languages against their main names.
pub fn hapi() -> Option<Linking> {
    let table = Table::read("er/hapi-org-patterns.csv")?;
    let rows = table.columns(["String pattern", "Canonical org name", "Acronym"]);
    let named: Vec<_> = rows[1..].iter().filter(|r| !r[1].is_empty()).collect();
    let orgs = numbered(named.iter().map(|r| r[1]));
    let short: BTreeMap<&str, &str> = named.iter().map(|r| (r[1], r[2])).collect();
    let known = orgs.keys().map(|name| Profile {
        names: [*name, short[name]]
            .iter()
            .filter(|n| !n.is_empty())
            .map(|n| (*n).to_owned())
            .collect(),
        ..Profile::default()
    });
    let asked = named.iter().filter(|r| r[0] != r[1] && r[0] != r[2]);
    let asked = asked.map(|r| (Profile::named(r[0]), vec![orgs[r[1]]])).collect();
    Some(Linking { known: known.collect(), asked })
}

/// Sites of child care in ten agencies' lists, and which are one.
pub fn childcare() -> Option<(Vec<Profile>, Vec<String>)> {
    let table = Table::read("er/childcare-sites-true-ids.csv.gz")?;
    let rows = table.columns(["Site name", "Address", "True Id"]);
    let site = |r: &[&str; 3]| Profile {
        names: vec![r[0].trim().to_owned()],
        address: Some(r[1].to_owned()),
        ..Profile::default()
    };
    Some((rows.iter().map(site).collect(), rows.iter().map(|r| r[2].to_owned()).collect()))
}
