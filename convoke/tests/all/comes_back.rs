//! What a reader takes away from a hub is brought in by another, and says the same there: every
//! column of every organisation, link and activity.

#[path = "../../../formats/tests/shared/mod.rs"]
#[allow(dead_code)] // Of the files' helpers only Python is needed here.
pub mod shared;

use std::collections::BTreeMap;
use std::process::Command;

use formats::{Limits, Workbook, find_table, read};

use crate::world::{World, convoke, ended, json};

/// A row by its columns, without those that say nothing.
type Line = BTreeMap<String, String>;

/// What each hub has of its own: ids, and fingerprints of files in which ids stand. Branches are a
/// story of their own.
const OWN: [&str; 4] = ["id", "sha256", "part_of", "part_of_name"];

/// What a hub hands out.
struct Taken(Workbook);

impl Taken {
    fn from(world: &World, data: &str) -> Self {
        let bytes = take(world, "landscape/data.xlsx", data);
        let book = read("data.xlsx", &bytes, &Limits::default());
        Self(book.unwrap_or_else(|e| panic!("{e}")))
    }

    /// The rows of a table, in the order of what they say.
    fn rows(&self, table: &str) -> Vec<Line> {
        let sheet = self.0.sheets.iter().find(|sheet| sheet.name == table);
        let sheet = sheet.unwrap_or_else(|| panic!("no {table}"));
        let found = find_table(sheet);
        let line = |row: formats::Row| -> Line {
            let cells = found.keys.iter().enumerate();
            let cells = cells.map(|(at, key)| (key.clone(), row.text(at).to_owned()));
            cells.filter(|(_, text)| !text.is_empty()).collect()
        };
        let mut rows: Vec<Line> = found.rows(sheet).map(line).collect();
        rows.sort();
        rows
    }

    /// The same without what each hub has of its own; ids lead to names.
    fn told(&self, table: &str) -> Vec<Line> {
        let names: BTreeMap<String, String> = ["organisations", "datasets"]
            .into_iter()
            .flat_map(|table| self.rows(table))
            .map(|mut row| {
                let name = row.remove("name").or_else(|| row.remove("title"));
                (row.remove("id").unwrap(), name.unwrap_or_default())
            })
            .collect();
        let mut rows = self.rows(table);
        for row in &mut rows {
            row.retain(|column, _| !OWN.contains(&column.as_str()));
            bare(row);
            for (column, text) in row {
                if let Some(name) = names.get(text) {
                    text.clone_from(name);
                }
                if ["other_names", "identifiers"].contains(&column.as_str()) {
                    let mut several: Vec<&str> = text.split("; ").collect();
                    several.sort_unstable();
                    *text = several.join("; ");
                }
            }
        }
        rows.sort();
        rows
    }
}

/// The words for a link may say its kind once more.
fn bare(row: &mut Line) {
    let Some((code, words)) = row.get("tie").cloned().zip(row.remove("label")) else { return };
    let kind = code.replace('_', " ");
    let own = words.strip_prefix(&code).or_else(|| words.strip_prefix(&kind));
    let own = own.map_or(&*words, |rest| rest.trim_start_matches(" · "));
    if !own.is_empty() {
        row.insert("label".to_owned(), own.to_owned());
    }
}

fn take(world: &World, address: &str, data: &str) -> Vec<u8> {
    let to = world.path("taken");
    let (code, out, err) = ended(&convoke(&["export", address, "--to", &to, "--data", data]));
    assert_eq!(code, 0, "{address}: {out}{err}");
    std::fs::read(&to).unwrap()
}

fn bring(file: &str, data: &str, source: &str) -> String {
    let args = ["import", file, "--source", source, "--yes", "--data", data];
    let (code, out, err) = ended(&convoke(&args));
    assert_eq!(code, 0, "{file}: {out}{err}");
    out
}

/// Organisations with columns that the map has no field of its own for, one of them with a name
/// that means something else in a graph.
const ORGANISATIONS: &str = "organisation,type,country,website,description,Founded,Tags,Part of\n\
    Mwangaza Kiboko,NGO,Kenya,https://kiboko.example,\"Air, and what is in it\",1998,old;new,\n\
    Ndovu Simba,University,Kenya,,,2004,,Mwangaza Kiboko\n";

/// Activities with every field that one can hold.
const ACTIVITIES: &str = "Organisation,Sector,Sector code,Activity,Country,Province,admin1 pcode,\
    District,admin2 pcode,Start,End,People reached,Budget,Currency,Donor,Target group,Status,\
    Project code,Modality,Times,own row,Focal point email\n\
    Mwangaza Kiboko,Health,HEA,Masks,Kenya,Nairobi,KE047,Westlands,KE047290,2026-01-01,\
    2026-06-30,1200,\"1,250.75\",KES,Air Data Trust,Children,Ongoing,KE-1,Cash,first,\"1, 2\",awa@kiboko.example\n\
    Mwangaza Kiboko,Health,HEA,Clinics,Kenya,Nairobi,KE047,,,2026-02-01,,,EUR 300,,\
    Air Data Trust,,Planned,,In kind,,,\n\
    Ndovu Simba,Education,EDU,Lessons,Kenya,Nairobi,KE047,Westlands,KE047290,2026-03-01,\
    2026-03-31,40,EUR 90,EUR,,Pupils,Done,KE-2,,second,-3 of 4,\n";

/// A demo hub with these lists.
fn hub() -> World {
    let world = World::demo();
    for (name, text) in [("members.csv", ORGANISATIONS), ("3w.csv", ACTIVITIES)] {
        let file = world.file(name, text.as_bytes());
        bring(&file, &world.data(), "the partners");
    }
    world
}

fn other_hub(world: &World, name: &str) -> String {
    let data = world.path(name);
    let new = ["new", "Second", "--model", "organic", "--email", "a@b.example", "--data", &data];
    assert_eq!(ended(&convoke(&new)).0, 0);
    data
}

fn same(first: &[Line], second: &[Line], what: &str) {
    for row in first {
        assert!(second.contains(row), "{what}: lost {row:?}");
    }
    assert_eq!(first.len(), second.len(), "{what}");
}

#[test]
fn everything_taken_away_comes_back_in_another_hub() {
    let first = hub();
    let wanted = Taken::from(&first, &first.data());
    let full: Vec<String> = wanted.rows("activities").into_iter().flatten().map(|c| c.0).collect();
    for column in ["theme_code", "area_code", "whom", "status", "funder", "amount", "project"] {
        assert!(full.iter().any(|own| own == column), "{column}");
    }
    // What a theme is in the lists that others use.
    let health = |row: &Line| row.get("theme").is_some_and(|theme| theme == "Health");
    let health = wanted.rows("activities").into_iter().find(health).expect("health");
    let codes = ["cluster", "dac", "cofog", "sdg"];
    let codes = codes.map(|list| health[&format!("theme_{list}")].clone());
    assert_eq!(codes, ["HEA", "120", "07", "3"]);
    // Columns of the partner's own, told apart from ours; what is private is in no file.
    for column in ["Modality", "own Times", "own own row"] {
        assert!(full.iter().any(|own| own == column), "{column}: {full:?}");
    }
    assert!(!full.iter().any(|own| own.contains("email")), "{full:?}");
    let forms = [
        ("data.zip", &["organisations", "ties", "datasets", "activities"][..]),
        ("data.xlsx", &["organisations", "ties", "datasets", "activities"]),
        ("network.graphml", &["organisations", "ties"]),
        ("network.kumu.json", &["organisations", "ties"]),
        ("table.jsonld", &["organisations", "ties"]),
    ];
    for (form, tables) in forms {
        let file = first.file(form, &take(&first, &format!("landscape/{form}"), &first.data()));
        let second = other_hub(&first, &form.replace('.', "-"));
        let said = bring(&file, &second, "the first hub");
        let own = Taken::from(&first, &second);
        for table in tables {
            same(&wanted.told(table), &own.told(table), &format!("{form}: {table}: {said}"));
        }
        // Again, it says nothing new.
        let again = bring(&file, &second, "the first hub");
        assert!(again.contains("nothing changes"), "{form}: {again}");
    }
}

#[test]
fn the_package_of_a_hub_is_valid() {
    let world = hub();
    let book = Taken::from(&world, &world.data()).0;
    let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, [&TABLES[..], &["fields"]].concat());
    let Some(python) = shared::python(&["frictionless==5.18.1"]) else { return };
    let script = "import sys\nfrom frictionless import validate\n\
        r = validate(sys.argv[1], type='package')\n\
        print(r.valid, len(r.tasks), r.flatten(['type','note'])[:5])";
    let bytes = take(&world, "landscape/data.zip", &world.data());
    let file = world.file("package.zip", &bytes);
    let asked = Command::new(python).args(["-W", "ignore", "-c", script, &file]).output();
    let told = asked.unwrap();
    let words = String::from_utf8_lossy(&told.stdout).into_owned();
    let wrong = String::from_utf8_lossy(&told.stderr).into_owned();
    // The shapes go along, and are no table.
    assert_eq!(words.trim(), format!("True {} []", TABLES.len() + 1), "{wrong}");
}

/// Every table of the package.
const TABLES: [&str; 16] = [
    "organisations",
    "ties",
    "datasets",
    "activities",
    "need-lists",
    "need",
    "boundaries",
    "groups",
    "views",
    "talks",
    "nominations",
    "doubles",
    "plans",
    "absences",
    "rounds",
    "issue-areas",
];

#[test]
fn private_notes_that_alone_are_new_are_kept_by_the_command_line_too() {
    let world = World::demo();
    let data = world.data();
    let list = |contact: &str| {
        let text = format!(
            "Organisation,Country,Province,Sector,Start,Focal point email\n\
             Mwangaza Kiboko,Kenya,Nyanza,Health,2026-01-01,{contact}\n"
        );
        world.file("list.csv", text.as_bytes())
    };
    let import = |contact: &str, how: &str| {
        let (code, said) = json(&["import", &list(contact), how, "--json", "--data", &data]);
        assert_eq!(code, 0, "{said}");
        (said["recorded"].as_u64(), said["notes_alone"].as_bool())
    };
    let (acts, alone) = import("awa@kiboko.example", "--yes");
    assert!(acts.is_some_and(|acts| acts > 0) && alone == Some(false));
    assert_eq!(import("tom@kiboko.example", "--dry-run"), (None, Some(true)));
    assert_eq!(import("tom@kiboko.example", "--yes"), (Some(0), Some(true)), "kept");
    assert_eq!(import("tom@kiboko.example", "--yes"), (Some(0), Some(false)), "kept already");
}
