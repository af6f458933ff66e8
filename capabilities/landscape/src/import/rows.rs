//! Cells of a row as the fields they go to, and what an organisation's cells add to the map.

use std::collections::{BTreeMap, BTreeSet};

use formats::Row;
use hub::{Id, Said};

use super::fields::Field;
use super::known::names_of;
use super::plan::{Answer, Choices};
use super::private::told_by;
use super::propose::Mapping;
use super::remark::Remark;
use super::report::{Fault, Plan};
use super::who::{Party, Verdict, key};
use super::words::Words;
use crate::act::{ActorAdded, ActorChanged};
use crate::model::{Claim, Constituency, Country, Keep, Scheme, Topic, names_websites};
use crate::state::{Actor, State};

/// A filled cell: column, its name, field, text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Filled {
    pub column: usize,
    pub key: String,
    pub field: Field,
    pub text: String,
}

/// A row letter for letter, without the empty cells at its end: a `#N/A` is no value, but it makes
/// another row than an empty cell.
pub(super) fn letters(row: Row<'_>) -> Vec<&str> {
    let mut texts: Vec<&str> = row.cells().map(|cell| cell.original()).collect();
    while texts.last() == Some(&"") {
        texts.pop();
    }
    texts
}

/// Whether a row is a heading between the others; it is counted as left out, and told.
pub(super) fn is_heading(plan: &mut Plan, headings: &mut BTreeMap<u64, String>, row: Row) -> bool {
    let Some(heading) = headings.remove(&row.number()) else { return false };
    plan.counts.left += 1;
    plan.read_so.headings.push(heading);
    true
}

/// Whether a row is the example of a template that was left in; it is counted as left out, and
/// told.
pub(super) fn is_example(plan: &mut Plan, mapping: &Mapping, row: Row) -> bool {
    let says = |column| Remark::of(row.text(column)) == Remark::Example;
    let found = mapping.columns(Field::Remarks).any(says);
    plan.counts.left += u64::from(found);
    plan.read_so.examples += u64::from(found);
    found
}

/// The registry number of a cell; the reason when it is none.
pub(super) fn claim(field: Field, text: &str) -> Option<Result<Claim, &'static str>> {
    let scheme = match field {
        Field::Ror => Scheme::Ror,
        Field::Lei => Scheme::Lei,
        Field::Iati => Scheme::Iati,
        Field::Wikidata => Scheme::Wikidata,
        Field::Registry => Scheme::Other,
        _ => return None,
    };
    Some(Claim::new(scheme, text).map_err(|why| match why {
        crate::model::NotAClaim::Form => "landscape-fault-claim-form",
        crate::model::NotAClaim::Register => "landscape-fault-claim-register",
        crate::model::NotAClaim::CheckDigits => "landscape-fault-claim-digits",
    }))
}

/// What the cells of one organisation say.
#[derive(Clone, Debug, Default)]
pub(super) struct Profile {
    pub kind: Option<(Constituency, usize)>,
    pub country: Option<(Country, usize)>,
    pub claims: Vec<(Claim, usize)>,
    pub aliases: Vec<(String, usize)>,
    pub fields: BTreeMap<Box<str>, (Box<str>, usize)>,
    pub private: BTreeMap<Box<str>, (Box<str>, usize)>,
}

impl Profile {
    /// Reads cells; a word that has no meaning is kept as it stands.
    pub fn of(cells: &[Filled], words: &mut Words) -> Self {
        let mut profile = Self::default();
        for Filled { column, key, field, text } in cells {
            let keep = |profile: &mut Self, key: &str| {
                let slot = profile.fields.entry(key.into());
                slot.or_insert_with(|| (text.as_str().into(), *column));
            };
            match field {
                Field::Kind => match words.kind(text) {
                    Some(kind) => profile.kind = Some((kind, *column)),
                    None => keep(&mut profile, key),
                },
                Field::Country => match words.country(text) {
                    Some(country) => profile.country = Some((country, *column)),
                    None => keep(&mut profile, key),
                },
                Field::Acronym | Field::Alias => {
                    let parts = text.split([';', '|']).map(str::trim).filter(|p| !p.is_empty());
                    profile.aliases.extend(parts.map(|p| (p.to_owned(), *column)));
                }
                Field::Name | Field::Parent | Field::Remarks | Field::Leave => {}
                // What is no address is told as a fault, and never kept as one.
                Field::Website if !names_websites(text) => {}
                Field::Website | Field::About => keep(&mut profile, field.code()),
                Field::Theme => {
                    let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
                    let parts = parts.map(|part| match words.theme(part, "") {
                        Some(means) => Topic::written(means),
                        None => part,
                    });
                    let parts: Vec<&str> = parts.collect();
                    let slot = profile.fields.entry(field.code().into());
                    slot.or_insert_with(|| (parts.join("; ").into(), *column));
                }
                field if field.is_private() => {
                    let slot = profile.private.entry(told_by(key).unwrap_or(key).into());
                    slot.or_insert_with(|| (text.as_str().into(), *column));
                }
                field => match claim(*field, text) {
                    Some(Ok(claim)) => profile.claims.push((claim, *column)),
                    _ => keep(&mut profile, key),
                },
            }
        }
        profile
    }

    /// The columns in which something of it stands, each once.
    pub fn columns(&self) -> BTreeSet<usize> {
        let kind = self.kind.iter().map(|one| one.1);
        let country = self.country.iter().map(|one| one.1);
        let claims = self.claims.iter().map(|one| one.1);
        let aliases = self.aliases.iter().map(|one| one.1);
        let tables = self.fields.values().chain(self.private.values()).map(|one| one.1);
        kind.chain(country).chain(claims).chain(aliases).chain(tables).collect()
    }

    /// Its web address.
    pub fn website(&self) -> Option<String> {
        self.fields.get("website").map(|(text, _)| text.to_string())
    }

    /// Takes over what another row says of the same organisation, where this one says nothing.
    pub fn absorb(&mut self, other: &Self) {
        self.kind = self.kind.or(other.kind);
        self.country = self.country.or(other.country);
        self.claims.extend(other.claims.iter().cloned());
        self.aliases.extend(other.aliases.iter().cloned());
        for (key, value) in &other.fields {
            self.fields.entry(key.clone()).or_insert_with(|| value.clone());
        }
        for (key, value) in &other.private {
            self.private.entry(key.clone()).or_insert_with(|| value.clone());
        }
    }

    /// The act that puts the organisation on the map.
    pub fn added(&self, id: Id, party: &Party, part_of: Option<Id>, import: Id) -> ActorAdded {
        let names = party.others.iter().chain(self.aliases.iter().map(|(name, _)| name));
        let mut aliases: Vec<&String> = names.filter(|name| **name != party.name).collect();
        aliases.sort();
        aliases.dedup();
        let table = |all: &BTreeMap<Box<str>, (Box<str>, usize)>| {
            Said::table(all.iter().map(|(key, (text, _))| (key.clone(), text.clone())).collect())
        };
        ActorAdded {
            id,
            kind: self.kind.map(|k| k.0),
            country: self.country.map(|c| c.0),
            claims: unique(self.claims.iter().map(|(claim, _)| claim.clone())),
            part_of,
            import: Some(import),
            name: Said::text(&party.name),
            aliases: Said::list(aliases),
            fields: table(&self.fields),
            private: table(&self.private).only(secretariat()),
        }
    }

    /// What is new about a known organisation. Values that differ stay, unless `over` covers them.
    pub fn changed(
        &self,
        actor: &Actor,
        party: &Party,
        over: &Over,
        import: Id,
    ) -> (ActorChanged, Touched) {
        let mut touched = Touched::default();
        let mut act = blank(actor.id, import);
        act.kind = touched.pick(actor.kind, self.kind, over.covers("kind"));
        act.country = touched.pick(actor.country, self.country, over.covers("country"));
        if over.takes_name() && actor.name.as_text() != Some(party.name.as_str()) {
            act.name = Said::text(&party.name);
            touched.update.push(usize::MAX);
        }
        for (claim, column) in &self.claims {
            // One number under two registers is one number: the one that is known stays.
            let known = |known: &Claim| known == claim || known.is_mixed_up_with(claim);
            if !actor.claims.iter().any(known) && !act.claims.contains(claim) {
                act.claims.push(claim.clone());
                touched.add.push(*column);
            }
        }
        let known: Vec<&str> = names_of(actor).collect();
        let disowned: BTreeSet<String> = actor.disowned.iter().map(|name| key(name)).collect();
        let mut aliases: Vec<&str> = Vec::new();
        let own = std::iter::once((&party.name, usize::MAX))
            .chain(party.others.iter().map(|name| (name, usize::MAX)))
            .chain(self.aliases.iter().map(|(name, column)| (name, *column)));
        for (name, column) in own {
            let is_fresh = !known.contains(&name.as_str()) && !disowned.contains(&key(name));
            if is_fresh && !aliases.contains(&name.as_str()) {
                aliases.push(name);
                touched.add.push(column);
            }
        }
        act.aliases = Said::list(aliases);
        act.fields = Said::table(touched.table(&self.fields, &actor.fields, over));
        act.private =
            Said::table(touched.table(&self.private, &actor.private, over)).only(secretariat());
        (act, touched)
    }
}

/// Rows about another row's organisation give it their names and whatever it does not say.
pub(super) fn absorb_same<T>(
    all: &mut [T],
    verdicts: &[Verdict],
    parts: impl Fn(&mut T) -> (&mut Party, &mut Profile),
) {
    for (number, verdict) in verdicts.iter().enumerate() {
        let Verdict::SameAs(other) = verdict else { continue };
        let Some((party, profile)) = all.get_mut(number).map(&parts) else { continue };
        let (party, profile) = (party.clone(), profile.clone());
        let Some((into, whole)) = all.get_mut(*other).map(&parts) else { continue };
        let names = std::iter::once(&party.name).chain(&party.others);
        let fresh = names.filter(|name| key(name) != key(&into.name));
        into.others.extend(fresh.cloned().collect::<Vec<_>>());
        whole.absorb(&profile);
    }
}

/// Leaves out registry numbers that another organisation holds, on the map or in this file, and
/// says so; the rest of the row is brought.
pub(super) fn free_claims(
    plan: &mut Plan,
    (party, profile): (&Party, &mut Profile),
    verdict: &Verdict,
    state: &State,
    used: &mut BTreeSet<Claim>,
) {
    let own = match verdict {
        Verdict::Known(number) => Some(*number),
        Verdict::New { .. } => None,
        Verdict::SameAs(_) | Verdict::Possible(_) => return,
    };
    profile.claims.sort();
    profile.claims.dedup_by(|a, b| a.0 == b.0);
    let Plan { sheet, columns, faults, .. } = plan;
    profile.claims.retain(|(claim, column)| {
        let free = match state.claimed_by(claim) {
            Some(holder) => Some(holder) == own,
            None => used.insert(claim.clone()),
        };
        if !free {
            faults.push(Fault {
                sheet: sheet.clone(),
                row: party.row,
                column: columns.get(*column).map(|c| c.name.clone()).unwrap_or_default(),
                at: columns.get(*column).map(|_| *column),
                value: claim.to_string(),
                message: "landscape-fault-claim-taken",
                rejects: false,
                cells: Vec::new(),
            });
        }
        free
    });
}

/// What a row may overwrite of what is known.
pub(super) enum Over<'a> {
    /// Nothing: it fills what is empty.
    Nothing,
    /// Everything but the name: its remark says so.
    Everything,
    /// What was chosen on its card, by field or column name.
    These(&'a BTreeMap<String, Keep>),
}

impl<'a> Over<'a> {
    /// What was chosen on the card of this party, if it had one.
    pub fn chosen(choices: &'a Choices, party: &Party) -> Self {
        match choices.answers.get(&party.key()) {
            Some(Answer::Same { take, .. }) => Self::These(take),
            _ => Self::Nothing,
        }
    }

    fn covers(&self, key: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::Everything => true,
            Self::These(chosen) => chosen.contains_key(key),
        }
    }

    fn takes_name(&self) -> bool {
        matches!(self, Self::These(chosen) if chosen.get("name") == Some(&Keep::Other))
    }

    /// The words that are kept where both say something else.
    fn words(&self, key: &str, known: &str, said: &str) -> Box<str> {
        match self {
            Self::These(chosen) if chosen.get(key) == Some(&Keep::Both) => {
                format!("{known}; {said}").into()
            }
            _ => said.into(),
        }
    }
}

/// Which columns would add to or change what is known.
#[derive(Debug, Default)]
pub(super) struct Touched {
    pub add: Vec<usize>,
    pub update: Vec<usize>,
}

impl Touched {
    pub fn nothing(&self) -> bool {
        self.add.is_empty() && self.update.is_empty()
    }

    fn pick<T: PartialEq + Copy>(
        &mut self,
        known: Option<T>,
        said: Option<(T, usize)>,
        overwrite: bool,
    ) -> Option<T> {
        let (value, column) = said?;
        match known {
            None => self.add.push(column),
            Some(known) if known != value && overwrite => self.update.push(column),
            Some(_) => return None,
        }
        Some(value)
    }

    fn table(
        &mut self,
        said: &BTreeMap<Box<str>, (Box<str>, usize)>,
        known: &[Said],
        over: &Over,
    ) -> BTreeMap<Box<str>, Box<str>> {
        let before = merged(known);
        let mut out = BTreeMap::new();
        for (key, (text, column)) in said {
            match before.get(key.as_ref()) {
                None => self.add.push(*column),
                Some(old) if *old != text.as_ref() && over.covers(key) => {
                    self.update.push(*column);
                    out.insert(key.clone(), over.words(key, old, text));
                    continue;
                }
                Some(_) => continue,
            }
            out.insert(key.clone(), text.clone());
        }
        out
    }
}

/// Named words of several sayings; later ones win, and an empty one takes back what was said.
pub(super) fn merged(all: &[Said]) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for said in all {
        let Some(serde_json::Value::Object(table)) = said.to_value() else { continue };
        for (key, value) in table {
            if let serde_json::Value::String(text) = value {
                out.insert(key, text);
            }
        }
    }
    out.retain(|_, text| !text.is_empty());
    out
}

fn secretariat() -> hub::Openness {
    hub::Openness::Role(hub::SECRETARIAT.into())
}

/// A change that changes nothing yet.
pub(super) fn blank(id: Id, import: Id) -> ActorChanged {
    ActorChanged {
        id,
        kind: None,
        country: None,
        claims: Vec::new(),
        disclaims: Vec::new(),
        part_of: None,
        independent: false,
        unknown: Vec::new(),
        import: Some(import),
        name: Said::default(),
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    }
}

fn unique(claims: impl Iterator<Item = Claim>) -> Vec<Claim> {
    let mut out: Vec<Claim> = claims.collect();
    out.sort();
    out.dedup();
    out
}
