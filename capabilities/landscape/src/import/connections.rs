//! Connections of a graph as ties between entries of the map.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use formats::graph::{Connection, Dangling, Direction, Graph};
use hub::{Id, Said};

use super::attributes::of_connection;
use super::became::Became;
use super::dates::Dates;
use super::fields::Field;
use super::grants::Told;
use super::ids::Ids;
use super::plan::Mend;
use super::report::{Fault, Plan};
use super::values::number;
use crate::act::{Act, TieAdded};
use crate::model::{Day, TieKind, money};
use crate::state::State;

/// The name of the sheet that holds connections.
pub(super) const CONNECTIONS: &str = "Connections";

/// The connections to be brought, and how they stand in their file.
pub(super) struct Drawn<'a> {
    pub graph: &'a Graph,
    /// The row that each connection tells of and its number; none where each has its own.
    pub rows: Option<&'a [(usize, u64)]>,
    pub days: Dates,
    /// The sheet they stand in.
    pub sheet: &'a str,
    /// The columns of the two ends, and what they are called.
    pub ends: [(Option<usize>, String); 2],
    /// Connections that are told as activities too.
    pub given: Told,
}

impl Drawn<'_> {
    /// A connection that repeats another may still be an activity of its own.
    fn given(&self, connection: usize, became: Became) -> Became {
        match () {
            () if self.given.fresh.contains(&connection) => Became::New,
            () if self.given.all.contains(&connection) => became.max(Became::Unchanged),
            () => became,
        }
    }

    /// The row of a connection, by its place, and as people count.
    fn row(&self, connection: usize) -> (usize, u64) {
        let own = self.rows.and_then(|rows| rows.get(connection)).copied();
        own.unwrap_or((connection, connection as u64 + 2))
    }
}

/// Who each label is, which are left out, and ends of connections that were mended.
pub(super) struct Found<'a> {
    pub found: HashMap<String, Id>,
    pub left: BTreeSet<&'a str>,
    pub mends: &'a [Mend],
    pub state: &'a State,
}

impl Found<'_> {
    /// The entry at an end of a connection (0 from, 1 to).
    fn end(&self, label: &str, loose: Option<&Dangling>, end: usize) -> Option<Id> {
        let mended = loose.filter(|loose| loose.label == label).and_then(|loose| {
            let mut mends = self.mends.iter().rev();
            mends.find(|m| m.sheet == CONNECTIONS && m.row == loose.row && m.column == end)
        });
        let said = mended.map_or(label, |mend| &mend.text).trim();
        let by_id = || Some(self.state.actor(said.parse().ok()?)?.id);
        self.found.get(said).copied().or_else(by_id)
    }

    /// Whether a connection ends at something that is left out.
    fn leaves(&self, connection: &Connection) -> bool {
        [&connection.from, &connection.to].iter().any(|end| self.left.contains(end.trim()))
    }
}

/// What makes two ties the same: ends (in order only where directed), kind, label. A label that
/// only says the kind once more says nothing.
type TieKey = (Id, Id, bool, String, String);

fn tie_key(from: Id, to: Id, directed: bool, kind: &str, label: &str) -> TieKey {
    let (from, to) = if directed || from <= to { (from, to) } else { (to, from) };
    let told = label.trim().to_lowercase().replace(' ', "_");
    let label = if told == kind { "" } else { label };
    (from, to, directed, kind.to_owned(), label.to_owned())
}

/// The partner's own word for a tie.
fn label(connection: &Connection) -> String {
    let parts = [&connection.kind, &connection.label];
    let parts: Vec<&str> = parts.into_iter().map(|p| p.trim()).filter(|p| !p.is_empty()).collect();
    parts.join(" · ")
}

/// What kind of tie it is, and the partner's own word for it. A kind in our own words, as exports
/// have it, is no part of that word: else it would grow with every journey.
fn told(connection: &Connection) -> (TieKind, String) {
    let ours = connection.kind.trim().to_lowercase().replace(' ', "_");
    let known = TieKind::from_words(&ours.replace('_', " "));
    let own = connection.label.trim();
    if known.code() == ours && !own.is_empty() {
        return (known, own.to_owned());
    }
    let label = label(connection);
    (TieKind::from_words(&label), label)
}

pub(super) fn connections(
    plan: &mut Plan,
    drawn: &Drawn,
    found: &Found,
    ids: &mut Ids,
    import: Id,
) -> BTreeMap<usize, Became> {
    let known = known(found.state);
    let dangling: BTreeMap<usize, &Dangling> =
        drawn.graph.dangling.iter().map(|d| (d.connection, d)).collect();
    let named = drawn.graph.elements.iter().map(|element| element.id.trim()).collect();
    let mut seen = BTreeSet::new();
    let mut rows: BTreeMap<usize, Became> = BTreeMap::new();
    for (number, connection) in drawn.graph.connections.iter().enumerate() {
        let (row, line) = drawn.row(number);
        let foreign = foreign(connection, (number, line), (found.state, &named));
        let loose = dangling.get(&number).copied().or(foreign.as_ref());
        let ends = (found.end(&connection.from, loose, 0), found.end(&connection.to, loose, 1));
        let became = match (ends, loose) {
            ((Some(from), Some(to)), _) => {
                let (kind, label) = told(connection);
                let directed = connection.direction == Direction::Directed;
                let own = tie_key(from, to, directed, kind.code(), &label);
                let since = since(connection, &drawn.days);
                let fresh = seen.insert((own.clone(), since));
                plan.distinct += u64::from(fresh);
                match () {
                    () if !fresh || from == to => Became::Repeated,
                    () if known.get(&own).is_some_and(|days| tells(days, since)) => {
                        Became::Unchanged
                    }
                    () => {
                        unread(plan, drawn, connection, line);
                        let (id, ends) = (ids.next('t'), (from, to));
                        let told = (kind, label.as_str());
                        let tie = tie(id, ends, told, connection, &drawn.days, import);
                        plan.acts.push(Act::TieAdded(tie));
                        Became::New
                    }
                }
            }
            (_, Some(loose)) => {
                plan.faults.push(unheld(loose, connection, drawn));
                Became::Rejected
            }
            (_, None) if found.leaves(connection) => Became::Left,
            (_, None) => Became::Possible,
        };
        let became = drawn.given(number, became);
        if drawn.rows.is_none() {
            of_connection(plan, connection, became);
        }
        let known = rows.entry(row).or_insert(became);
        *known = became.max(*known);
    }
    // A row is counted once, however many ties it tells of.
    plan.counts.read += rows.len() as u64;
    rows.values().for_each(|became| became.count(&mut plan.counts));
    rows
}

/// The ties of the map, and since when each holds.
fn known(state: &State) -> BTreeMap<TieKey, BTreeSet<Option<Day>>> {
    let mut known: BTreeMap<TieKey, BTreeSet<Option<Day>>> = BTreeMap::new();
    let all = state.ties().filter_map(|(from, to, tie)| {
        let (from, to) = (state.numbered(from)?.id, state.numbered(to)?.id);
        let said = tie.label.as_text().unwrap_or_default();
        Some((tie_key(from, to, tie.directed, tie.kind.code(), said), tie.since))
    });
    all.for_each(|(key, since)| {
        known.entry(key).or_default().insert(since);
    });
    known
}

/// Whether ties that hold since these days tell of one since that day: a grant of another year is
/// another grant, a day that one of the two leaves open says nothing against it.
fn tells(days: &BTreeSet<Option<Day>>, since: Option<Day>) -> bool {
    since.is_none() || days.contains(&since) || days.contains(&None)
}

/// Since when a tie holds.
fn since(connection: &Connection, days: &Dates) -> Option<Day> {
    let (_, text) = said(connection, &SINCE)?;
    days.read(Field::From, text).map(|days| days.0)
}

/// Names under which a tie says since when, and until when.
pub(super) const SINCE: [&str; 4] = ["since", "start", "start date", "award date"];
pub(super) const UNTIL: [&str; 3] = ["until", "end", "end date"];
/// Names under which it says how much it weighs.
pub(super) const WEIGHT: [&str; 3] = ["weight", "strength", "value"];

/// The first of these columns in which a connection says something.
fn said<'c>(connection: &'c Connection, names: &[&str]) -> Option<(&'c str, &'c str)> {
    let all = || connection.attributes.iter();
    let named = |name: &&str| all().find(|(key, _)| key.eq_ignore_ascii_case(name));
    let found = names.iter().find_map(named).map(|(key, text)| (key.as_str(), text.trim()));
    found.filter(|(_, text)| !text.is_empty())
}

/// A weight: a whole number, with or without signs between its thousands.
fn weight(text: &str) -> Option<u32> {
    let whole = number(text)?;
    let exact = money::decimal(text).is_some_and(|all| all == whole.to_string());
    u32::try_from(whole).ok().filter(|_| exact)
}

/// Tells of a cell without which its tie is brought. The column has the name of its file.
fn tell(
    plan: &mut Plan,
    drawn: &Drawn,
    row: u64,
    (at, column): (Option<usize>, &str),
    (value, message): (&str, &'static str),
) {
    let named = at.and_then(|at| plan.columns.get(at)).map(|own| own.name.clone());
    plan.faults.push(Fault {
        sheet: drawn.sheet.to_owned(),
        row,
        column: named.unwrap_or_else(|| column.to_owned()),
        at,
        value: value.to_owned(),
        message,
        rejects: false,
        cells: Vec::new(),
    });
}

/// Days and weights that cannot be read, and an end before the beginning: the tie is brought
/// without them, aloud.
fn unread(plan: &mut Plan, drawn: &Drawn, connection: &Connection, row: u64) {
    for (names, field) in [(&SINCE[..], Field::From), (&UNTIL, Field::To)] {
        let Some((column, text)) = said(connection, names) else { continue };
        let says = text.chars().any(char::is_alphanumeric);
        if !says || drawn.days.read(field, text).is_some() {
            continue;
        }
        // In a list of ties the column has a name of its own, and can be mended.
        let own = drawn.days.column(field).filter(|_| drawn.rows.is_some());
        tell(plan, drawn, row, (own, column), (text, "landscape-fault-date-unread"));
    }
    let (first, last) = (since(connection, &drawn.days), said(connection, &UNTIL));
    let early = last.filter(|(_, text)| {
        let day = drawn.days.read(Field::To, text).map(|days| days.1);
        first.zip(day).is_some_and(|(first, last)| last < first)
    });
    if let Some((column, text)) = early {
        let own = drawn.days.column(Field::To).filter(|_| drawn.rows.is_some());
        tell(plan, drawn, row, (own, column), (text, "landscape-fault-until-early"));
    }
    let weighs = said(connection, &WEIGHT).filter(|(_, text)| weight(text).is_none());
    if let Some((column, text)) = weighs.filter(|(_, text)| text.chars().any(char::is_alphanumeric))
    {
        let all = || plan.columns.iter().position(|one| one.field == Field::TieWeight);
        let own = drawn.rows.and_then(|_| all());
        tell(plan, drawn, row, (own, column), (text, "landscape-fault-weight-unread"));
    }
}

fn tie(
    id: Id,
    (from, to): (Id, Id),
    (kind, label): (TieKind, &str),
    connection: &Connection,
    days: &Dates,
    import: Id,
) -> TieAdded {
    let first = |names: &[&str]| said(connection, names).map(|(_, text)| text);
    let since = since(connection, days);
    // An end before the beginning is a slip of the pen: only the beginning counts.
    let until = first(&UNTIL).and_then(|text| days.read(Field::To, text)).map(|days| days.1);
    let until = until.filter(|until| since.is_none_or(|since| since <= *until));
    TieAdded {
        id,
        from,
        to,
        kind,
        directed: connection.direction == Direction::Directed,
        weight: first(&WEIGHT).and_then(weight),
        frequency: None,
        intensity: None,
        since,
        until,
        import: Some(import),
        label: Said::text(label),
        source: first(&["source"]).map(Said::text).unwrap_or_default(),
    }
}

/// A connection that names an entry of another map by its id.
fn foreign(
    connection: &Connection,
    (number, row): (usize, u64),
    (state, named): (&State, &BTreeSet<&str>),
) -> Option<Dangling> {
    // Ids of the file's own elements are known: who waits for an answer there is not unheard of.
    let unknown = |end: &&String| {
        !named.contains(end.trim()) && end.parse().is_ok_and(|id| state.actor(id).is_none())
    };
    let label = [&connection.from, &connection.to].into_iter().find(unknown)?.clone();
    Some(Dangling { connection: number, row, label })
}

/// A connection that names nobody.
fn unheld(loose: &Dangling, connection: &Connection, drawn: &Drawn) -> Fault {
    let (at, column) = &drawn.ends[usize::from(connection.from != loose.label)];
    Fault {
        sheet: drawn.sheet.to_owned(),
        row: loose.row,
        column: column.clone(),
        at: *at,
        value: loose.label.clone(),
        message: match loose.label.is_empty() {
            true => "landscape-fault-nobody",
            false => "landscape-fault-dangling",
        },
        rejects: true,
        cells: vec![connection.from.clone(), connection.to.clone(), connection.kind.clone()],
    }
}
