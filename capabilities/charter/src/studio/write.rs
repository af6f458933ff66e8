//! Writing a clause into a charter file, and taking it out.

use toml_edit::{ArrayOfTables, Item, Table, TableLike, Value};

use super::parts::{Entry, Kind, NEW, Part, Rows, WHOLE};
use super::values::{self, Values, Why, Wrong, first, written};
use super::{Text, tables_in};
use crate::check::Severity;
use crate::file::unread;
use crate::model::Sharing;
use crate::words::Arg;

/// The longest id.
const ID_MAX: usize = 40;

impl Text {
    /// The file with a clause written anew, and the id it goes by; a new one where `clause` is
    /// none.
    ///
    /// # Errors
    /// What is wrong with which field. What no longer fits in other clauses is no error.
    pub fn changed(
        &self,
        part: &Part,
        clause: Option<&str>,
        values: &Values,
        acts: &[&str],
    ) -> Result<(Text, String), Vec<Wrong>> {
        let id = match clause {
            Some(id) => id.to_owned(),
            None => self.free_id(part, values).map_err(|wrong| vec![wrong])?,
        };
        let mut after = self.clone();
        after.write(part, &id, values)?;
        let after = after.again(part).map_err(|wrong| vec![wrong])?;
        let own = |text: &Text| -> Vec<Wrong> {
            let found = text.findings(acts).into_iter().filter(|(place, finding)| {
                let here = place.part == part.key && place.clause == id;
                here && finding.severity == Severity::Error
            });
            found
                .map(|(place, finding)| Wrong {
                    field: place.field,
                    why: Why::Unfit(finding.fault),
                })
                .collect()
        };
        let before = own(self);
        let new: Vec<Wrong> = own(&after).into_iter().filter(|one| !before.contains(one)).collect();
        if new.is_empty() { Ok((after, id)) } else { Err(new) }
    }

    /// The file without a clause; the same file where there is none.
    ///
    /// # Errors
    /// Why the file cannot be read then: a mistake of ours.
    pub fn without(&self, part: &Part, clause: &str) -> Result<Text, Wrong> {
        let mut after = self.clone();
        let place = after.clauses(part).iter().position(|id| id == clause);
        if let Some(place) = place.filter(|_| !part.is_whole()) {
            list_mut(after.document.as_table_mut(), part.key).remove(place);
        }
        after.again(part)
    }

    /// Reads what was written. What is wrong is told at the field that the reason names.
    fn again(self, part: &Part) -> Result<Text, Wrong> {
        Text::read(&self.to_string()).map_err(|faults| {
            let first = faults.into_iter().next().map(|fault| fault.fault);
            let fault = first.unwrap_or_else(|| unread(""));
            let named = match fault.args.get("field") {
                Some(Arg::Text(text)) => text.as_str(),
                _ => "",
            };
            let known = part.entries.iter().map(|entry| entry.key);
            let mut known = known.chain(part.rows.iter().map(|rows| rows.key));
            let field = known.find(|key| *key == named).unwrap_or_default().to_owned();
            Wrong { field, why: Why::Unfit(fault) }
        })
    }

    fn write(&mut self, part: &Part, id: &str, said: &Values) -> Result<(), Vec<Wrong>> {
        let place = self.clauses(part).iter().position(|known| known == id);
        let root = self.document.as_table_mut();
        let table: &mut dyn TableLike = match (part.is_whole(), place) {
            (true, _) => root,
            (false, Some(place)) => match list_mut(root, part.key).get_mut(place) {
                Some(table) => table,
                None => return Ok(()),
            },
            (false, None) => added(list_mut(root, part.key), part.id, id),
        };
        let mode = first(said, "mode");
        let said = &meant(said, mode);
        let mut wrong = Vec::new();
        let mut changed = false;
        if !mode.is_empty() {
            changed |= of_mode(table, part, mode);
        }
        let entries: Vec<&Entry> = part.entries_in(mode).collect();
        changed |= fill(table, &entries, "", said, &mut wrong);
        if let Some(rows) = part.rows_in(mode) {
            changed |= fill_rows(table, rows, mode, said, &mut wrong) && !rows.sourced;
        }
        if changed {
            table.remove("basis");
        }
        if part.entries.iter().any(|entry| entry.kind == Kind::Chamber) {
            self.count_in(id, first(said, "chamber"));
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }

    /// Counts a constituency in this chamber, and in no other.
    fn count_in(&mut self, constituency: &str, chamber: &str) {
        if self.charter.chambers.is_empty() {
            return;
        }
        for table in list_mut(self.document.as_table_mut(), "chambers").iter_mut() {
            let here = table.get("id").and_then(Item::as_str) == Some(chamber);
            let Some(list) = table.get_mut("constituencies").and_then(Item::as_array_mut) else {
                continue;
            };
            let has = list.iter().any(|one| one.as_str() == Some(constituency));
            if here && !has {
                list.push(constituency);
            } else if !here {
                list.retain(|one| one.as_str() != Some(constituency));
            }
        }
    }

    /// An id for a new clause: the next number, or one made of its name.
    fn free_id(&self, part: &Part, said: &Values) -> Result<String, Wrong> {
        let taken = self.clauses(part);
        if let Some(letter) = part.numbered {
            let number = |id: &String| id.strip_prefix(letter)?.parse::<u32>().ok();
            let highest = taken.iter().filter_map(number).max().unwrap_or(0);
            return Ok(format!("{letter}{}", highest.saturating_add(1)));
        }
        let id = match first(said, part.id) {
            "" => code(first(said, "name")),
            id => id.to_owned(),
        };
        if id.is_empty() || [WHOLE, NEW].contains(&id.as_str()) {
            return Err(Wrong::new(part.id, "charter-studio-no-id", &id));
        }
        match taken.contains(&id) {
            true => Err(Wrong::new(part.id, "charter-studio-id-taken", &id)),
            false => Ok(id),
        }
    }
}

/// A name as an id: `Donor governments` becomes `donor_governments`.
pub(super) fn code(name: &str) -> String {
    let mut id = String::new();
    for letter in name.to_lowercase().chars() {
        if letter.is_ascii_alphanumeric() {
            id.push(letter);
        } else if !id.is_empty() && !id.ends_with('_') {
            id.push('_');
        }
    }
    id.chars().take(ID_MAX).collect::<String>().trim_end_matches('_').to_owned()
}

/// The list of tables under this name, made where there is none.
pub(super) fn list_mut<'t>(table: &'t mut dyn TableLike, key: &str) -> &'t mut ArrayOfTables {
    let item = table.entry(key).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if !item.is_array_of_tables() {
        let written = std::mem::take(item);
        *item = Item::ArrayOfTables(written.into_array_of_tables().unwrap_or_default());
    }
    match item {
        Item::ArrayOfTables(list) => list,
        // The item was made a list of tables just now.
        _ => unreachable!("{key} is a list of tables"),
    }
}

/// A new table at the end of a list, with an empty line before it.
pub(super) fn added<'l>(list: &'l mut ArrayOfTables, id: &str, clause: &str) -> &'l mut Table {
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    if !id.is_empty() {
        table.insert(id, Item::Value(Value::from(clause)));
    }
    list.push(table);
    let last = list.len() - 1;
    match list.get_mut(last) {
        Some(table) => table,
        None => unreachable!("a table was pushed"),
    }
}

/// What was said without what means nothing beside it: a form has all fields of its mode, but only
/// equal shares leave something over, and only marks can tie.
fn meant(said: &Values, mode: &str) -> Values {
    let mut meant = said.clone();
    let sharing = first(said, "sharing");
    if mode == "budget" && sharing != Sharing::EqualShares.as_str() {
        meant.remove("completion");
    }
    if mode == "budget" && [Sharing::Mean, Sharing::Median].map(Sharing::as_str).contains(&sharing)
    {
        meant.remove("ties");
    }
    meant
}

/// Takes out what another mode had; whether the mode is another one.
fn of_mode(table: &mut dyn TableLike, part: &Part, mode: &str) -> bool {
    let other = table.get("mode").and_then(Item::as_str) != Some(mode);
    if other {
        let kept: Vec<&str> = part.entries_in(mode).map(|entry| entry.key).collect();
        for entry in part.entries.iter().filter(|entry| !kept.contains(&entry.key)) {
            table.remove(entry.key);
        }
        if let Some(rows) = part.rows.as_ref().filter(|_| part.rows_in(mode).is_none()) {
            table.remove(rows.key);
        }
        put(table, "mode", Some(Value::from(mode)));
    }
    other
}

/// Writes fields into a table; whether one other than words is changed by it.
fn fill(
    table: &mut dyn TableLike,
    entries: &[&Entry],
    before: &str,
    said: &Values,
    wrong: &mut Vec<Wrong>,
) -> bool {
    let mut had = Values::new();
    let own: Vec<Entry> = entries.iter().map(|entry| **entry).collect();
    values::read(table, &own, before, &mut had);
    let mut changed = false;
    for entry in entries.iter().filter(|entry| entry.kind != Kind::Chamber) {
        let field = format!("{before}{}", entry.key);
        let now = said.get(&field).map(Vec::as_slice).unwrap_or_default();
        match written(entry, &field, now) {
            Ok(value) => {
                let is_new = is_another(&had, &field, entry, value.as_ref());
                if is_new || (entry.must && table.get(entry.key).is_none()) {
                    put(table, entry.key, value);
                    known(table, entry.key);
                }
                changed |= is_new && entry.kind != Kind::Words;
            }
            Err(fault) => wrong.push(fault),
        }
    }
    changed
}

/// Whether a value is another than the file has.
fn is_another(had: &Values, field: &str, entry: &Entry, value: Option<&Value>) -> bool {
    let mut one = Table::new();
    if let Some(value) = value {
        one.insert(entry.key, Item::Value(value.clone()));
    }
    let mut now = Values::new();
    values::read(&one, std::slice::from_ref(entry), "", &mut now);
    now.get(entry.key) != had.get(field)
}

/// Puts a value in place, with the remarks that stood beside the one before.
fn put(table: &mut dyn TableLike, key: &str, value: Option<Value>) {
    let Some(mut value) = value else {
        table.remove(key);
        return;
    };
    match table.get_mut(key) {
        Some(item) => {
            if let Some(old) = item.as_value() {
                *value.decor_mut() = old.decor().clone();
            }
            *item = Item::Value(value);
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// What is now written is no longer among the unknown.
fn known(table: &mut dyn TableLike, key: &str) {
    let is_written = table.get(key).is_some();
    let Some(list) = table.get_mut("unknown").and_then(Item::as_array_mut) else { return };
    if is_written {
        list.retain(|one| one.as_str() != Some(key));
    }
}

/// Writes the rows inside a clause; whether any is another one then. A row without the field it
/// must have is taken out.
fn fill_rows(
    table: &mut dyn TableLike,
    rows: &Rows,
    mode: &str,
    said: &Values,
    wrong: &mut Vec<Wrong>,
) -> bool {
    let had = tables_in(table, rows.key).len();
    let field = |number: usize, key: &str| format!("{}.{number}.{key}", rows.key);
    let in_form = |number: usize| said.contains_key(&field(number, rows.must));
    let numbers: Vec<usize> = (0..).take_while(|number| in_form(*number)).collect();
    let entries: Vec<&Entry> = rows.entries_in(mode).collect();
    if numbers.is_empty() && had == 0 {
        return false;
    }
    let mut changed = false;
    let list = list_mut(table, rows.key);
    for number in numbers.iter().copied() {
        if first(said, &field(number, rows.must)).is_empty() {
            continue;
        }
        let row = match number < had {
            true => list.get_mut(number),
            false => Some(added(list, "", "")),
        };
        let Some(row) = row else { continue };
        let before = format!("{}.{number}.", rows.key);
        if fill(row, &entries, &before, said, wrong) {
            row.remove("basis");
            changed = true;
        }
    }
    let gone = numbers.iter().rev().filter(|number| **number < had);
    for number in gone.filter(|number| first(said, &field(**number, rows.must)).is_empty()) {
        list.remove(*number);
        changed = true;
    }
    if list.is_empty() {
        table.remove(rows.key);
    }
    changed
}
