//! A list of organisations: one row each, whatever else stands beside the name.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use hub::{Id, Said};

use super::became::Became;
use super::columns::columns;
use super::duplicate::Row;
use super::fields::Field;
use super::graph::{registered, told_apart};
use super::guard::{TELLS_HOW_TO_REACH, says_how_to_reach};
use super::headings::headings;
use super::ids::Ids;
use super::plan::{Choices, Watch};
use super::propose::Mapping;
use super::remark::Remark;
use super::report::{Fault, Plan};
use super::rows::{
    Filled, Over, Profile, absorb_same, blank, claim, free_claims, is_example, is_heading, letters,
};
use super::several::{Several, own_parts};
use super::source::Source;
use super::values::is_total;
use super::who::{Matcher, Party, Verdict, key};
use super::words::Words;
use crate::act::{Act, ActorRetired};
use crate::model::names_websites;
use crate::state::{Actor, State};

/// One organisation of the file, with the cells of its first row.
struct Entry {
    party: Party,
    cells: Vec<Filled>,
    profile: Profile,
    remark: Remark,
    parent: Option<String>,
    original: Vec<String>,
}

impl Entry {
    fn row(&self) -> Row<'_> {
        (&self.party, &self.profile)
    }
}

pub(super) fn fill(
    plan: &mut Plan,
    source: &Source,
    (state, watch): (&State, Watch),
    choices: &Choices,
    ids: &mut Ids,
    import: Id,
) -> Option<()> {
    let mapping = source.mapping.clone().with(&source.table, &choices.mapping);
    plan.columns = columns(source, &mapping, choices);
    let mut words = Words::new(choices);
    let several = Several::of(source, &mapping, state);
    let headings = headings(source, &mapping, state);
    let entries = read(plan, source, (&mapping, several.as_ref(), headings), &mut words);
    settle(plan, entries, (state, watch), choices, ids, import)?;
    plan.taken = words.taken();
    plan.unknown = words.finish();
    count_unknown(plan);
    Some(())
}

/// Counts, per column, the cells whose word is not known.
pub(super) fn count_unknown(plan: &mut Plan) {
    for column in &mut plan.columns {
        let own = plan.unknown.iter().filter(|u| u.field == column.field);
        column.unknown = own.map(|u| u.rows).sum();
    }
}

/// Reads rows into organisations; rows without a name are rejected, repeated ones counted.
fn read(
    plan: &mut Plan,
    source: &Source,
    (mapping, several, mut headings): (&Mapping, Option<&Several>, BTreeMap<u64, String>),
    words: &mut Words,
) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut seen: std::collections::HashSet<Vec<&str>> = std::collections::HashSet::new();
    for row in source.table.rows(source.sheet) {
        plan.counts.read += 1;
        if is_heading(plan, &mut headings, row) || is_example(plan, mapping, row) {
            continue;
        }
        plan.distinct += u64::from(seen.insert(letters(row)));
        let cells = filled(source, mapping, row);
        let text = |field: Field| cells.iter().find(|c| c.field == field).map(|c| c.text.clone());
        let original: Vec<String> = row.cells().map(|c| c.original().to_owned()).collect();
        let named = match named(&cells) {
            Ok(named) => named,
            Err((message, value)) => {
                plan.counts.rejected += 1;
                let (number, column) = (row.number(), mapping.column(Field::Name));
                plan.faults.push(fault(source, number, column, value, message, original));
                continue;
            }
        };
        let name = &named.text;
        let remark = text(Field::Remarks).map_or(Remark::None, |t| Remark::of(&t));
        let unwanted = text(Field::Kind).is_some_and(|kind| words.leaves_out(&kind));
        if remark == Remark::NoUpdate || unwanted {
            plan.counts.left += 1;
            continue;
        }
        bad_cells(plan, source, row.number(), &cells);
        let sign = mapping.splits.get(&named.column).copied();
        let names = several.map_or_else(|| vec![name.as_str()], |all| all.names(sign, name));
        if let Some(column) = plan.columns.get_mut(named.column).filter(|_| names.len() > 1) {
            column.several += 1;
        }
        if several.is_some_and(|all| all.is_overfull(sign, name)) {
            let (column, message) = (Some(named.column), "landscape-fault-too-many");
            plan.faults.push(fault(source, row.number(), column, name, message, Vec::new()));
        }
        let parts: Vec<_> = cells.iter().map(|cell| own_parts(&cell.text, names.len())).collect();
        let mut fresh = false;
        for (at, one) in names.iter().enumerate() {
            let cells = of_one(&cells, named, (at, names.len(), &parts));
            if let Some(place) = places.get(&key(one)) {
                entries.get_mut(*place).into_iter().for_each(|known| repeat(known, &cells, words));
                continue;
            }
            fresh = true;
            places.insert(key(one), entries.len());
            let (name, original) = ((*one).to_owned(), original.clone());
            entries.push(entry(name, cells, words, row.number(), remark, original));
        }
        plan.counts.repeated += u64::from(!fresh);
    }
    entries
}

/// The cell that names the organisation of a row; else what is wrong, and with which word.
fn named(cells: &[Filled]) -> Result<&Filled, (&'static str, &str)> {
    let of = |field: Field| cells.iter().find(|cell| cell.field == field);
    let named = of(Field::Name).or_else(|| of(Field::Acronym));
    let named = named.ok_or(("landscape-fault-nameless", ""))?;
    let told = cells.iter().any(|cell| cell.field.tells_an_organisation());
    match is_total(&named.text) && !told {
        true => Err(("landscape-fault-total", &named.text)),
        false => Ok(named),
    }
}

/// The cells about one of the organisations that a row names. Of several, names, numbers and web
/// addresses are one's own only where their cell has as many parts; else they are kept as they
/// stand, and so is the cell that names all.
fn of_one(
    cells: &[Filled],
    named: &Filled,
    (at, of, parts): (usize, usize, &[Vec<&str>]),
) -> Vec<Filled> {
    if of == 1 {
        return cells.to_vec();
    }
    let own = |(cell, parts): (&Filled, &Vec<&str>)| {
        if cell.column == named.column {
            return Filled { field: Field::Keep, ..cell.clone() };
        }
        let ones = cell.field == Field::Acronym
            || cell.field == Field::Alias
            || cell.field == Field::Registry
            || cell.field.tells_an_organisation();
        match parts.get(at).filter(|_| ones) {
            Some(part) => Filled { text: (*part).to_owned(), ..cell.clone() },
            None if ones && cell.field != Field::Kind => {
                Filled { field: Field::Keep, ..cell.clone() }
            }
            None => cell.clone(),
        }
    };
    cells.iter().zip(parts).map(own).collect()
}

/// A later row about the same organisation fills what the first left empty.
fn repeat(entry: &mut Entry, cells: &[Filled], words: &mut Words) {
    entry.party.rows += 1;
    let more: Vec<Filled> = cells
        .iter()
        .filter(|c| c.field.is_open() || !entry.cells.iter().any(|o| o.field == c.field))
        .filter(|c| !entry.cells.contains(c))
        .cloned()
        .collect();
    if !more.is_empty() {
        entry.cells.extend(more);
        entry.profile = Profile::of(&entry.cells, words);
    }
}

fn entry(
    name: String,
    cells: Vec<Filled>,
    words: &mut Words,
    row: u64,
    remark: Remark,
    original: Vec<String>,
) -> Entry {
    let profile = Profile::of(&cells, words);
    let parent = cells.iter().find(|c| c.field == Field::Parent).map(|c| c.text.clone());
    let party = Party {
        name,
        id: None,
        others: profile.aliases.iter().map(|(name, _)| name.clone()).collect(),
        country: profile.country.map(|c| c.0),
        claims: profile.claims.iter().map(|(c, _)| c.clone()).collect(),
        website: profile.website(),
        row,
        rows: 1,
        insists: matches!(remark, Remark::Update | Remark::Delete),
    };
    Entry { party, cells, profile, remark, parent, original }
}

fn filled(source: &Source, mapping: &Mapping, row: formats::Row) -> Vec<Filled> {
    let mut out = Vec::new();
    for (column, cell) in row.cells().enumerate() {
        let (field, text) = (mapping.field(column), cell.text().trim());
        if field == Field::Leave || text.is_empty() {
            continue;
        }
        let key = source.table.keys.get(column).cloned().unwrap_or_default();
        let text = match field {
            Field::Theme => mapping.parts(column, text).join("; "),
            _ => text.to_owned(),
        };
        // Our own lists have all numbers in one column, each with its register.
        let numbers = || registered(&text).filter(|(_, number)| !number.is_empty());
        if field == Field::Registry && numbers().any(|(own, _)| own != Field::Registry) {
            out.extend(numbers().map(|(field, number)| Filled {
                column,
                key: key.clone(),
                field,
                text: number.to_owned(),
            }));
            continue;
        }
        out.push(Filled { column, key, field, text });
    }
    out
}

/// A fault of a whole row, which is then not brought.
pub(super) fn fault(
    source: &Source,
    row: u64,
    column: Option<usize>,
    value: &str,
    message: &'static str,
    cells: Vec<String>,
) -> Fault {
    Fault {
        sheet: source.sheet.name.clone(),
        row,
        column: column.and_then(|c| source.table.keys.get(c).cloned()).unwrap_or_default(),
        at: column,
        value: value.to_owned(),
        message,
        rejects: !cells.is_empty(),
        cells,
    }
}

/// Registry numbers that cannot be, which are kept as a note, websites that are none, and words for
/// everybody that tell how to reach a person: the row stays.
fn bad_cells(plan: &mut Plan, source: &Source, row: u64, cells: &[Filled]) {
    for cell in cells {
        let website = cell.field == Field::Website && !names_websites(&cell.text);
        let reach = cell.field == Field::About && says_how_to_reach(&cell.text);
        let wrong = claim(cell.field, &cell.text).and_then(Result::err);
        let wrong = wrong.or(website.then_some("landscape-fault-website"));
        if let Some(message) = wrong.or(reach.then_some(TELLS_HOW_TO_REACH)) {
            let column = Some(cell.column);
            plan.faults.push(fault(source, row, column, &cell.text, message, Vec::new()));
        }
    }
}

/// Compares with the landscape and proposes acts.
fn settle(
    plan: &mut Plan,
    mut entries: Vec<Entry>,
    (state, watch): (&State, Watch),
    choices: &Choices,
    ids: &mut Ids,
    import: Id,
) -> Option<()> {
    let parties: Vec<Party> = entries.iter().map(|e| e.party.clone()).collect();
    let matcher = Matcher::new(state, &choices.answers, &parties);
    let verdicts = matcher.judge(&parties, watch)?;
    plan.matched = matcher.numbered(&parties, &verdicts);
    absorb_same(&mut entries, &verdicts, |e| (&mut e.party, &mut e.profile));
    let mut used = BTreeSet::new();
    for (entry, verdict) in entries.iter_mut().zip(&verdicts) {
        free_claims(plan, (&entry.party, &mut entry.profile), verdict, state, &mut used);
    }
    let mut found: BTreeMap<usize, Id> = BTreeMap::new();
    let mut apart: Vec<(Id, Id)> = Vec::new();
    let mut became: Vec<Option<Became>> = vec![None; entries.len()];
    for (number, (entry, verdict)) in entries.iter().zip(&verdicts).enumerate() {
        match verdict {
            Verdict::New { .. } if entry.remark == Remark::Delete => {
                reject(plan, entry);
                became[number] = Some(Became::Rejected);
            }
            Verdict::New { part_of, apart: from } => {
                let id = ids.next('a');
                found.insert(number, id);
                apart.extend(from.map(|from| (id, from)));
                for cell in &entry.cells {
                    touch(plan, cell.column, |c| c.add += 1);
                }
                became[number] = Some(Became::New);
                plan.organisations.new += 1;
                let added = entry.profile.added(id, &entry.party, *part_of, import);
                plan.acts.push(Act::ActorAdded(added));
            }
            Verdict::Known(known) => {
                let Some(actor) = state.numbered(*known) else { continue };
                found.insert(number, actor.id);
                became[number] = Some(update(plan, entry, actor, choices, import));
            }
            Verdict::SameAs(_) => {}
            Verdict::Possible(question) => {
                became[number] = Some(Became::Possible);
                plan.organisations.possible += 1;
                plan.ask(entry.row(), question, |other| entries.get(other).map(Entry::row));
            }
        }
    }
    same_as(&entries, &verdicts, &found, &mut became);
    count(plan, &entries, &became);
    branches(plan, &entries, &found, state, import);
    let id_of = |row: usize| match verdicts.get(row) {
        Some(Verdict::SameAs(other)) => found.get(other).copied(),
        _ => found.get(&row).copied(),
    };
    branches_of_rows(plan, &matcher, &parties, state, &id_of, import);
    for (one, other) in apart {
        plan.acts.push(told_apart(one, other));
    }
    Some(())
}

/// Counts each row once, however many organisations it names.
fn count(plan: &mut Plan, entries: &[Entry], became: &[Option<Became>]) {
    let mut at = 0;
    for own in entries.chunk_by(|one, next| one.party.row == next.party.row) {
        let all = became.iter().skip(at).take(own.len());
        at += own.len();
        all.flatten().max().unwrap_or(&Became::Repeated).count(&mut plan.counts);
    }
}

fn reject(plan: &mut Plan, entry: &Entry) {
    plan.faults.push(Fault {
        sheet: plan.sheet.clone(),
        row: entry.party.row,
        column: String::new(),
        at: None,
        value: entry.party.name.clone(),
        message: "landscape-fault-delete-unknown",
        rejects: true,
        cells: entry.original.clone(),
    });
}

fn touch(plan: &mut Plan, column: usize, change: impl FnOnce(&mut super::ColumnPlan)) {
    if let Some(column) = plan.columns.get_mut(column) {
        change(column);
    }
}

fn update(plan: &mut Plan, entry: &Entry, actor: &Actor, choices: &Choices, import: Id) -> Became {
    let over = match entry.remark {
        Remark::Update => Over::Everything,
        _ => Over::chosen(choices, &entry.party),
    };
    if entry.remark == Remark::Delete {
        plan.organisations.update += 1;
        let reason = Said::default();
        let retired = ActorRetired { id: actor.id, import: Some(import), reason };
        plan.acts.push(Act::ActorRetired(retired));
        return Became::Update;
    }
    let (act, touched) = entry.profile.changed(actor, &entry.party, &over, import);
    for cell in &entry.cells {
        let column = cell.column;
        touch(plan, column, |c| match () {
            () if touched.add.contains(&column) => c.add += 1,
            () if touched.update.contains(&column) => c.update += 1,
            () => c.leave += 1,
        });
    }
    if touched.nothing() {
        plan.organisations.known += 1;
        return Became::Unchanged;
    }
    plan.organisations.update += 1;
    plan.acts.push(Act::ActorChanged(act));
    Became::Update
}

/// Rows about an organisation of another row: counted by what became of that one.
fn same_as(
    entries: &[Entry],
    verdicts: &[Verdict],
    found: &BTreeMap<usize, Id>,
    became: &mut [Option<Became>],
) {
    for ((entry, verdict), became) in entries.iter().zip(verdicts).zip(became) {
        let Verdict::SameAs(other) = verdict else { continue };
        let whole = entries.get(*other).filter(|_| found.contains_key(other));
        *became = Some(match whole {
            // The other waits for an answer, and so does this one.
            None => Became::Possible,
            Some(whole) if key(&whole.party.name) == key(&entry.party.name) => Became::Repeated,
            Some(_) => Became::Update,
        });
    }
}

/// Rows that were said to be branches of other rows: each is tied once both have an entry, now or
/// when the file is brought in again.
pub(super) fn branches_of_rows(
    plan: &mut Plan,
    matcher: &Matcher,
    parties: &[Party],
    state: &State,
    id_of: &dyn Fn(usize) -> Option<Id>,
    import: Id,
) {
    for (number, party) in parties.iter().enumerate() {
        let Some(whole) = matcher.whole(party, number) else { continue };
        let both = id_of(number).zip(id_of(whole)).filter(|(id, parent)| id != parent);
        let Some((id, parent)) = both else { continue };
        if state.entry(id).and_then(|actor| actor.part_of).is_none() {
            let mut act = blank(id, import);
            act.part_of = Some(parent);
            plan.acts.push(Act::ActorChanged(act));
        }
    }
}

/// Branches: a parent may stand further down the file, so they are tied at the end.
fn branches(
    plan: &mut Plan,
    entries: &[Entry],
    found: &BTreeMap<usize, Id>,
    state: &State,
    import: Id,
) {
    let mut by_key: HashMap<String, Id> = HashMap::new();
    for (_, actor) in state.actors() {
        if let Some(name) = actor.name.as_text() {
            by_key.insert(key(name), actor.id);
        }
    }
    for (number, entry) in entries.iter().enumerate() {
        if let Some(id) = found.get(&number) {
            by_key.insert(key(&entry.party.name), *id);
        }
    }
    for (number, entry) in entries.iter().enumerate() {
        let Some((id, parent)) = found.get(&number).zip(entry.parent.as_ref()) else { continue };
        let Some(parent) = by_key.get(&key(parent)).filter(|p| *p != id) else { continue };
        if state.entry(*id).and_then(|a| a.part_of).is_none() {
            let mut act = blank(*id, import);
            act.part_of = Some(*parent);
            plan.acts.push(Act::ActorChanged(act));
        }
    }
}
