//! The lists of activities in a data package of ours. Each column is one that our exports write, so
//! they come back as they were taken away, list by list, and nothing is asked.

mod columns;

use std::collections::{BTreeSet, HashMap};

use formats::graph::Graph;
use formats::{Row, Sheet, Table, Workbook, find_table};
use hub::Id;

pub(super) use columns::tags;
pub(crate) use columns::{OWN, bare_name, name_beside, name_in_files, tag_of};

use columns::Columns;

use super::became::Earlier;
use super::ids::Ids;
use super::list;
use super::plan::{Choices, Files};
use super::private::{self, Private, Told};
use super::report::{Packed, Plan, Standing};
use crate::model::dataset::{
    self, Dataset, DatasetBuilder, MOST_TIMES, Org, PresenceChange, Spot, Theme, compare, sha256,
};
use crate::model::{Topic, money};
use crate::state::State;

/// The sheet of the rows.
const ACTIVITIES: &str = "activities";
/// The sheet that says what the lists are.
const DATASETS: &str = "datasets";
/// The sheet that explains the columns.
const FIELDS: &str = "fields";
/// Columns without which a sheet of that name is somebody else's.
const OURS: [&str; 4] = ["dataset", "row", "organisation", "org_name"];
/// Columns that a list keeps under the same names; amount and currency have two.
const MORE: [&str; 6] = ["activity", "project", "status", "whom", "funder", "together"];

/// The sheets of the rows: a workbook may need several.
fn sheets(workbook: &Workbook) -> impl Iterator<Item = (&Sheet, Table)> {
    let named = |sheet: &&Sheet| {
        let first = sheet.name.split(" (").next().unwrap_or_default();
        first.eq_ignore_ascii_case(ACTIVITIES) && !sheet.ignored
    };
    let tables = workbook.sheets.iter().filter(named).map(|sheet| (sheet, find_table(sheet)));
    tables.filter(|(_, table)| OURS.iter().all(|name| table.column(name).is_some()))
}

/// Whether a sheet is read, or explains what is, where the workbook is a package of ours.
pub(super) fn is_part(workbook: &Workbook, sheet: &Sheet) -> bool {
    let explains = [DATASETS, FIELDS].contains(&sheet.name.as_str());
    sheets(workbook).any(|(own, _)| explains || own.name == sheet.name)
}

/// What the rows of the lists say that organisations work on, by the ids that the file has for
/// them: our exports tell it beside each organisation too, and it is no word of its own.
pub(super) fn worked_on(workbook: &Workbook) -> HashMap<String, BTreeSet<String>> {
    let mut all: HashMap<String, BTreeSet<String>> = HashMap::new();
    for (sheet, table) in sheets(workbook) {
        let columns = Columns::of(sheet, &table);
        for row in table.rows(sheet) {
            let themes = ["theme", "theme_means"].map(|name| columns.text(row, name));
            let own = all.entry(columns.text(row, "organisation").to_owned()).or_default();
            own.extend(themes.into_iter().filter(|theme| !theme.is_empty()).map(Topic::key_of));
        }
    }
    all
}

/// Whom the file and the map know.
pub(super) struct Known<'a> {
    pub(super) graph: &'a Graph,
    /// Entries by label, or by id where labels are not enough.
    pub(super) found: &'a HashMap<String, Id>,
    pub(super) state: &'a State,
    pub(super) files: Files<'a>,
}

/// Publishes the lists of the package that differ from what is known.
pub(super) fn datasets(
    plan: &mut Plan,
    workbook: &Workbook,
    known: &Known,
    choices: &Choices,
    ids: &mut Ids,
    import: Id,
) {
    let entries = entries(known);
    let mut lists: Vec<(String, List)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (sheet, table) in sheets(workbook) {
        let columns = Columns::of(sheet, &table);
        let mut met = BTreeSet::new();
        for row in table.rows(sheet) {
            let id = columns.text(row, "dataset").to_owned();
            let place = *places.entry(id.clone()).or_insert_with(|| {
                lists.push((id, List::default()));
                lists.len() - 1
            });
            if let Some((_, list)) = lists.get_mut(place) {
                list.push(plan, &columns, row, &entries);
                if met.insert(place) {
                    let private = columns.private.iter().map(|(name, _)| name.as_str().into());
                    list.private.names.extend(private);
                }
            }
        }
    }
    let said = said(workbook);
    let mut taken = BTreeSet::new();
    for (id, list) in lists {
        let told = said.get(&id).cloned().unwrap_or_default();
        let about = Named::of(told, &id, choices, &entries);
        let mut dataset = list.rows.finish();
        let known_as = about.known(known.state, &id, &taken);
        taken.extend(known_as);
        let id = known_as.unwrap_or_else(|| ids.next('s'));
        spell(&mut dataset, known, id);
        let standing = standing(known.state, id, &dataset, &about);
        let (title, rows) = (about.title.clone(), u64::from(dataset.rows));
        let brought = !standing.undoes() || choices.restore.contains(&id);
        plan.packed.push(Packed { list: id, title, rows, standing, brought });
        if brought {
            publish(plan, known, (dataset, list.private), about, (id, import));
        } else {
            plan.counts.read += rows;
            plan.counts.left += rows;
            plan.distinct += rows;
        }
    }
}

/// Names columns as the list has them here: a file of many lists has one spelling of each.
fn spell(dataset: &mut Dataset, known: &Known, id: Id) {
    let current = known.state.datasets().get(&id).and_then(|set| set.current());
    let own = current.filter(|_| !dataset.kept.is_empty());
    let own = own.and_then(|version| (known.files)(&version.sha256));
    let Some(own) = own.and_then(|bytes| Dataset::from_bytes(&bytes).ok()) else { return };
    let others: Vec<String> = dataset.kept.keys().cloned().collect();
    for name in others.iter().filter(|name| !own.kept.contains_key(*name)) {
        let alike = |own: &&String| own.to_lowercase() == name.to_lowercase();
        let here = own.kept.keys().find(alike).filter(|own| !dataset.kept.contains_key(*own));
        let Some(here) = here else { continue };
        let column = dataset.kept.remove(name);
        dataset.kept.extend(column.map(|column| (here.clone(), column)));
    }
}

/// Entries by the ids that the file has for them.
fn entries(known: &Known) -> HashMap<String, Id> {
    let named = known.graph.elements.iter().filter(|element| !element.id.is_empty());
    named.filter_map(|one| Some((one.id.clone(), *known.found.get(&one.id)?))).collect()
}

/// What is said of a day that cannot be read.
const NO_DAY: &str = "landscape-fault-date-unread";
/// What is said of a number that cannot be read.
const NO_NUMBER: &str = "landscape-fault-number-unread";

/// Where a row is: of three levels each has its code, of two the area's is the one around.
fn place(columns: &Columns, row: Row<'_>) -> Spot {
    let text = |name: &str| -> Box<str> { columns.text(row, name).into() };
    let (area_code, district_code) = (text("area_code"), text("district_code"));
    let three = !(text("district").is_empty() && district_code.is_empty());
    let within = if district_code.is_empty() { &area_code } else { &district_code };
    Spot {
        country: columns.text(row, "country").parse().ok(),
        area: text("area"),
        name: text("locality"),
        code: text("place_code"),
        within: within.clone(),
        district: text("district"),
        area_code: if three { area_code.clone() } else { Box::default() },
        district_code,
    }
}

/// How often a row stood in its list.
struct Times(u32);

impl std::str::FromStr for Times {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let times = text.parse().ok().filter(|times| (1..=MOST_TIMES).contains(times));
        times.map(Self).ok_or(())
    }
}

/// A list.
#[derive(Default)]
struct List {
    rows: DatasetBuilder,
    /// What rows say for the secretariat alone.
    private: Private,
    /// What the first part of the activity at hand says for all of them.
    first: Shared,
}

/// What stands in the first part of an activity alone, so that columns add up.
#[derive(Clone, Default)]
struct Shared {
    people: Option<u64>,
    amount: String,
    currency: String,
}

impl Shared {
    fn of(plan: &mut Plan, columns: &Columns, row: Row<'_>) -> Self {
        let text = |name: &str| columns.text(row, name);
        // A plain decimal says what was written; anything else stands beside it.
        let written = Some(text("amount_written")).filter(|text| !text.is_empty());
        let amount = written.unwrap_or(text("amount")).to_owned();
        // A currency that the amount names is not one that the list has.
        let named = money::currency(&amount).is_some();
        let currency = text(if named { "currency_written" } else { "currency" }).to_owned();
        Self { people: columns.read(plan, row, "people", NO_NUMBER), amount, currency }
    }
}

impl List {
    fn push(
        &mut self,
        plan: &mut Plan,
        columns: &Columns,
        row: Row<'_>,
        entries: &HashMap<String, Id>,
    ) {
        let text = |name: &str| columns.text(row, name);
        let some = |name: &str| Some(text(name)).filter(|text| !text.is_empty());
        let actor = entries.get(text("organisation")).copied();
        let who = Org { name: text("org_name").into(), actor };
        let theme = Theme {
            name: text("theme").into(),
            code: text("theme_code").into(),
            means: some("theme_means").map(Into::into),
        };
        let spot = place(columns, row);
        let part: Option<u64> = columns.read(plan, row, "part", NO_NUMBER);
        if part.is_none_or(|part| part < 2) {
            self.first = Shared::of(plan, columns, row);
        }
        let shared = &self.first;
        let more = MORE.map(|name| (name, text(name))).into_iter();
        let kept = columns.kept.iter().map(|(name, at)| (name.as_str(), row.text(*at).trim()));
        let private = columns.private.iter().map(|(name, at)| (name, row.text(*at).trim()));
        let private = private.filter(|(_, text)| !text.is_empty());
        let private: private::Said =
            private.map(|(name, text)| (name.as_str().into(), text.into())).collect();
        if !private.is_empty() {
            self.private.rows.insert(self.rows.rows() as u32, private);
        }
        self.rows.push(&dataset::Row {
            who: Some(&who).filter(|who| **who != Org::default()),
            what: Some(&theme).filter(|theme| **theme != Theme::default()),
            place: Some(&spot).filter(|spot| **spot != Spot::default()),
            from: columns.read(plan, row, "since", NO_DAY),
            to: columns.read(plan, row, "until", NO_DAY),
            people: shared.people,
            more: more
                .chain([("amount", &*shared.amount), ("currency", &*shared.currency)])
                .collect(),
            kept: kept.collect(),
            times: columns.read(plan, row, "times", NO_NUMBER).map_or(1, |Times(times)| times),
            number: columns.read(plan, row, "row", NO_NUMBER),
        });
    }
}

/// What the package says of each list, by its id.
fn said(workbook: &Workbook) -> HashMap<String, Named> {
    let sheet = workbook.sheets.iter().find(|sheet| sheet.name == DATASETS);
    let read = |sheet: &Sheet| {
        let table = find_table(sheet);
        let columns = Columns::of(sheet, &table);
        let all = table.rows(sheet).map(|row| {
            let text = |name: &str| columns.text(row, name).to_owned();
            let about = Named {
                title: text("title"),
                source: text("source"),
                licence: text("licence"),
                shape: text("shape"),
                sha256: text("sha256"),
                owned_by: text("owner"),
                owner: None,
            };
            (text("id"), about)
        });
        all.collect()
    };
    sheet.map(read).unwrap_or_default()
}

/// What a package says of a list.
#[derive(Clone, Default)]
struct Named {
    title: String,
    source: String,
    licence: String,
    shape: String,
    /// The fingerprint of the version it was taken from.
    sha256: String,
    /// The owner's id in the file.
    owned_by: String,
    /// The owner's entry.
    owner: Option<Id>,
}

impl Named {
    /// With what was chosen for the file where the package says nothing.
    fn of(said: Self, id: &str, choices: &Choices, entries: &HashMap<String, Id>) -> Self {
        let or =
            |said: String, chosen: &str| if said.is_empty() { chosen.to_owned() } else { said };
        let is_shape = said.shape.len() == 16 && said.shape.bytes().all(|b| b.is_ascii_hexdigit());
        let own = || sha256(id.as_bytes()).chars().take(16).collect();
        Self {
            title: or(said.title, &choices.title),
            source: or(said.source, &choices.source),
            licence: or(said.licence, &choices.licence),
            shape: if is_shape { said.shape } else { own() },
            sha256: said.sha256,
            owner: entries.get(&said.owned_by).copied().or(choices.owner),
            owned_by: said.owned_by,
        }
    }

    /// The list of the map that it is: of this hub by its id, of another by shape, owner and title.
    fn known(&self, state: &State, id: &str, taken: &BTreeSet<Id>) -> Option<Id> {
        let own = id.parse().ok().filter(|id| state.datasets().contains_key(id));
        let lead = |owner: Option<Id>| owner.map(|id| state.lead_id(id));
        let same = || {
            let mut all = state.current_datasets().filter(|(id, ..)| !taken.contains(id));
            let found = all.find(|(_, _, version)| {
                *version.shape == *self.shape
                    && lead(version.owner) == lead(self.owner)
                    && version.title.as_text().unwrap_or_default() == self.title
            });
            found.map(|(id, ..)| id)
        };
        own.or_else(same)
    }
}

/// How a list of the package stands to the one of this id. The package says which version it was
/// taken from; where that was lost on the way, its rows say it.
fn standing(state: &State, id: Id, dataset: &Dataset, about: &Named) -> Standing {
    let Some(set) = state.datasets().get(&id) else { return Standing::New };
    let Some(current) = set.current() else { return Standing::Gone };
    let own = sha256(&dataset.to_bytes());
    if *current.sha256 == *own {
        return Standing::Same;
    }
    let stands = || set.versions.iter().filter(|version| !version.undone);
    let one_of = |hash: &str| stands().any(|version| *version.sha256 == *hash);
    let from = if one_of(&about.sha256) { &about.sha256 } else { &own };
    match *current.sha256 != **from && one_of(from) {
        true => Standing::Older(current.rows),
        false => Standing::Next(current.rows),
    }
}

/// Publishes a list, with what its rows say for the secretariat alone.
fn publish(
    plan: &mut Plan,
    known: &Known,
    (dataset, private): (Dataset, Private),
    about: Named,
    (id, import): (Id, Id),
) {
    let current = known.state.datasets().get(&id).and_then(|set| set.current());
    let before = current.and_then(|version| (known.files)(&version.sha256));
    let before = before.and_then(|bytes| Dataset::from_bytes(&bytes).ok());
    let change = compare(before.as_ref(), &dataset);
    let sum = plan.presences.unwrap_or_default();
    plan.presences = Some(PresenceChange {
        added: sum.added + change.added,
        removed: sum.removed + change.removed,
        same: sum.same + change.same,
    });
    count(plan, before.as_ref(), &dataset);
    let about = list::About {
        shape: current.map_or_else(|| about.shape.into(), |version| version.shape.clone()),
        title: about.title,
        source: about.source,
        licence: about.licence,
        owner: about.owner,
    };
    let hash = current.map(|version| &*version.sha256);
    let told = before.as_ref();
    let told = told.map(|set| Told::of(set, &dataset, 0..dataset.rows, &private.stay));
    let bytes = list::publish(plan, (id, hash), &dataset, about, import);
    let published = bytes.as_deref().map(|bytes| sha256(bytes).into());
    plan.private.push(Private {
        of: published.or(hash.map(Into::into)).map(|version| (id, version)),
        before: hash.map(Into::into),
        at_hand: before.is_some(),
        told: told.unwrap_or_default(),
        keeps: true,
        ..private
    });
    plan.lists.extend(bytes);
}

/// Each row by what becomes of it.
fn count(plan: &mut Plan, before: Option<&Dataset>, dataset: &Dataset) {
    let earlier = Earlier::of(before);
    for row in 0..dataset.rows as usize {
        plan.counts.read += 1;
        plan.distinct += 1;
        earlier.became(dataset, row).count(&mut plan.counts);
    }
}
