//! A graph as Kumu has it: elements become organisations, connections become ties.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use formats::graph::{Connection, Dangling, Direction, Element, Graph};
use hub::{Id, Said};

use super::duplicate::Row;
use super::fields::Field;
use super::ids::Ids;
use super::package;
use super::plan::{Choices, Files, Mend};
use super::report::{Fault, GraphCounts, Plan};
use super::rows::{Filled, Over, Profile, Words};
use super::source::Source;
use super::values::{DateOrder, days};
use super::who::{Matcher, Party, Verdict};
use crate::act::{Act, ActorsToldApart, TieAdded};
use crate::model::{Scheme, TieKind};
use crate::state::{Actor, State};

pub(super) fn fill(
    plan: &mut Plan,
    source: &Source,
    state: &State,
    choices: &Choices,
    files: Files,
    ids: &mut Ids,
    import: Id,
) {
    let Some(graph) = &source.graph else { return };
    plan.graph = Some(GraphCounts {
        elements: graph.elements.len() as u64,
        connections: graph.connections.len() as u64,
        distinct: graph.distinct_connections() as u64,
        dangling: graph.dangling.len() as u64,
    });
    let mut words = Words::new(choices);
    let counts = (plan.counts, plan.distinct);
    let found = elements(plan, graph, state, choices, &mut words, ids, import);
    // Where the file is a list of ties alone, nobody has a row of their own.
    if formats::graph::ends(&source.table).is_some() {
        (plan.counts, plan.distinct) = counts;
    }
    let known = package::Known { graph, found: &found, state, files };
    package::datasets(plan, source.workbook, &known, choices, ids, import);
    let found = Found { found, left: left(graph, &words), mends: &choices.mends, state };
    plan.unknown = words.finish();
    connections(plan, graph, state, &found, ids, import);
}

/// Who each label is, which are left out, and ends of connections that were mended.
struct Found<'a> {
    found: HashMap<String, Id>,
    left: BTreeSet<&'a str>,
    mends: &'a [Mend],
    state: &'a State,
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

/// Labels of elements whose kind is left out.
fn left<'a>(graph: &'a Graph, words: &Words) -> BTreeSet<&'a str> {
    let left = graph.elements.iter().filter(|element| words.leaves_out(element.kind.trim()));
    left.map(|element| element.label.trim()).collect()
}

/// The name of the sheet that holds connections.
const CONNECTIONS: &str = "Connections";

fn cells(element: &Element) -> Vec<Filled> {
    let filled = |key: &str, field, text: &str| Filled {
        column: usize::MAX,
        key: key.to_owned(),
        field,
        text: text.trim().to_owned(),
    };
    let mut out = vec![
        filled("type", Field::Kind, &element.kind),
        filled("description", Field::About, &element.description),
        filled("tags", Field::Theme, &element.tags.join("; ")),
    ];
    for (name, text) in &element.attributes {
        match name.to_lowercase().as_str() {
            "country" => out.push(filled(name, Field::Country, text)),
            "other_names" | "aliases" => out.push(filled(name, Field::Alias, text)),
            "themes" => out.push(filled(name, Field::Theme, text)),
            // An id of the hub it comes from: nobody here.
            "part_of" if text.parse::<Id>().is_ok() => {}
            "part_of_name" => {}
            "identifiers" => {
                out.extend(registered(text).map(|(to, number)| filled(name, to, number)))
            }
            _ => out.push(filled(name, Field::Keep, text)),
        }
    }
    out.retain(|cell| !cell.text.is_empty());
    out
}

/// Registry numbers as our exports write them, each with its register before a colon.
fn registered(text: &str) -> impl Iterator<Item = (Field, &str)> {
    let registers = [
        (Scheme::Ror, Field::Ror),
        (Scheme::Lei, Field::Lei),
        (Scheme::Iati, Field::Iati),
        (Scheme::Wikidata, Field::Wikidata),
    ];
    text.split(['|', ';']).map(move |one| {
        let (register, number) = one.trim().split_once(':').unwrap_or(("", one.trim()));
        let known = registers.iter().find(|(scheme, _)| scheme.name() == register);
        // Of a register that is none of these the name stays: numbers of two are not one.
        let ours = register == Scheme::Other.name();
        let other = if ours { number } else { one.trim() };
        known.map_or((Field::Registry, other), |(_, field)| (*field, number))
    })
}

/// Elements as organisations, by label; some kinds are left out as asked, nameless ones are
/// rejected, repeated ones counted.
fn parties(plan: &mut Plan, graph: &Graph, words: &mut Words) -> Vec<(Party, Profile)> {
    let mut out = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for (number, element) in graph.elements.iter().enumerate() {
        plan.counts.read += 1;
        let (label, row) = (element.label.trim(), number as u64 + 2);
        // An id of ours names an entry of the map, and nobody new.
        if label.parse::<Id>().is_ok() {
            plan.counts.left += 1;
            continue;
        }
        if label.is_empty() {
            plan.counts.rejected += 1;
            plan.faults.push(nameless(row, element));
            continue;
        }
        if words.leaves_out(element.kind.trim()) {
            plan.counts.left += 1;
            continue;
        }
        if !seen.insert(label) {
            plan.counts.repeated += 1;
            continue;
        }
        let profile = Profile::of(&cells(element), words);
        let party = Party {
            name: label.to_owned(),
            others: profile.aliases.iter().map(|(name, _)| name.clone()).collect(),
            country: profile.country.map(|c| c.0),
            claims: profile.claims.iter().map(|(claim, _)| claim.clone()).collect(),
            row,
            rows: 1,
            ..Party::default()
        };
        out.push((party, profile));
    }
    plan.distinct = seen.len() as u64;
    out
}

/// Elements to entries: the id of each label that is certain.
fn elements(
    plan: &mut Plan,
    graph: &Graph,
    state: &State,
    choices: &Choices,
    words: &mut Words,
    ids: &mut Ids,
    import: Id,
) -> HashMap<String, Id> {
    let all = parties(plan, graph, words);
    let parties: Vec<Party> = all.iter().map(|(party, _)| party.clone()).collect();
    let matcher = Matcher::new(state, &choices.answers, &parties).each_its_own();
    let verdicts = matcher.judge(&parties);
    let mut found = HashMap::new();
    let mut same = Vec::new();
    for ((party, profile), verdict) in all.iter().zip(&verdicts) {
        match verdict {
            Verdict::New { part_of, apart } => {
                let id = ids.next('a');
                found.insert(party.name.clone(), id);
                plan.counts.new += 1;
                plan.organisations.new += 1;
                plan.acts.push(Act::ActorAdded(profile.added(id, party, *part_of, import)));
                plan.acts.extend(apart.map(|other| told_apart(id, other)));
            }
            Verdict::Known(number) => {
                let Some(actor) = state.numbered(*number) else { continue };
                found.insert(party.name.clone(), actor.id);
                let over = Over::chosen(choices, party);
                update(plan, (party, profile), &over, actor, import);
            }
            Verdict::SameAs(other) => {
                plan.counts.repeated += 1;
                same.push((party.name.clone(), *other));
            }
            Verdict::Possible(question) => {
                plan.counts.possible += 1;
                plan.organisations.possible += 1;
                plan.ask((party, profile), question, |other| all.get(other).map(|(p, f)| (p, f)));
            }
        }
    }
    for (name, other) in same {
        if let Some(id) = parties.get(other).and_then(|p| found.get(&p.name)).copied() {
            found.insert(name, id);
        }
    }
    found
}

/// A known organisation learns what is new.
fn update(plan: &mut Plan, (party, profile): Row, over: &Over, actor: &Actor, import: Id) {
    let (act, touched) = profile.changed(actor, party, over, import);
    if touched.nothing() {
        plan.counts.unchanged += 1;
        plan.organisations.known += 1;
    } else {
        plan.counts.update += 1;
        plan.organisations.update += 1;
        plan.acts.push(Act::ActorChanged(act));
    }
}

/// The act that remembers an answer "different".
pub(super) fn told_apart(one: Id, other: Id) -> Act {
    Act::ActorsToldApart(ActorsToldApart { one, other, reason: Said::default() })
}

fn nameless(row: u64, element: &Element) -> Fault {
    let cells: Vec<String> =
        std::iter::once(element.kind.clone()).chain(element.attributes.values().cloned()).collect();
    Fault {
        sheet: "Elements".to_owned(),
        row,
        column: "Label".to_owned(),
        at: None,
        value: String::new(),
        message: "landscape-fault-nameless",
        rejects: true,
        cells,
    }
}

/// What makes two ties the same: ends (in order only where directed), kind, label, other columns.
type TieKey = (Id, Id, bool, String, String);

fn tie_key(from: Id, to: Id, directed: bool, kind: &str, label: &str) -> TieKey {
    let (from, to) = if directed || from <= to { (from, to) } else { (to, from) };
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

fn connections(
    plan: &mut Plan,
    graph: &Graph,
    state: &State,
    found: &Found,
    ids: &mut Ids,
    import: Id,
) {
    let known: BTreeSet<TieKey> = state
        .ties()
        .filter_map(|(from, to, tie)| {
            let (from, to) = (state.numbered(from)?.id, state.numbered(to)?.id);
            let said = tie.label.as_text().unwrap_or_default();
            Some(tie_key(from, to, tie.directed, tie.kind.code(), said))
        })
        .collect();
    let dangling: BTreeMap<usize, &Dangling> =
        graph.dangling.iter().map(|d| (d.connection, d)).collect();
    let mut seen = BTreeSet::new();
    for (number, connection) in graph.connections.iter().enumerate() {
        plan.counts.read += 1;
        let foreign = foreign(connection, number, state);
        let loose = dangling.get(&number).copied().or(foreign.as_ref());
        let ends = (found.end(&connection.from, loose, 0), found.end(&connection.to, loose, 1));
        let (Some(from), Some(to)) = ends else {
            match loose {
                Some(loose) => {
                    plan.counts.rejected += 1;
                    plan.faults.push(unheld(loose, connection));
                }
                None if found.leaves(connection) => plan.counts.left += 1,
                None => plan.counts.possible += 1,
            }
            continue;
        };
        let directed = connection.direction == Direction::Directed;
        let (kind, label) = told(connection);
        let own = tie_key(from, to, directed, kind.code(), &label);
        let fresh = seen.insert(own.clone());
        plan.distinct += u64::from(fresh);
        match () {
            () if !fresh || from == to => plan.counts.repeated += 1,
            () if known.contains(&own) => plan.counts.unchanged += 1,
            () => {
                plan.counts.new += 1;
                let tie = tie(ids.next('t'), (from, to), kind, connection, &label, import);
                plan.acts.push(Act::TieAdded(tie));
            }
        }
    }
}

fn tie(
    id: Id,
    (from, to): (Id, Id),
    kind: TieKind,
    connection: &Connection,
    label: &str,
    import: Id,
) -> TieAdded {
    let named =
        |name: &str| connection.attributes.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
    let first = |names: &[&str]| names.iter().find_map(|n| named(n)).map(|(_, text)| text.trim());
    let day = |names| first(names).and_then(|text| days(text, DateOrder::default()));
    let since = day(&["since", "start", "start date"]).map(|days| days.0);
    // An end before the beginning is a slip of the pen: then only the beginning counts.
    let until = day(&["until", "end", "end date"]).map(|days| days.1);
    let until = until.filter(|until| since.is_none_or(|since| since <= *until));
    TieAdded {
        id,
        from,
        to,
        kind,
        directed: connection.direction == Direction::Directed,
        weight: first(&["weight", "strength", "value"]).and_then(|text| text.parse().ok()),
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
fn foreign(connection: &Connection, number: usize, state: &State) -> Option<Dangling> {
    let unknown = |end: &&String| end.parse().is_ok_and(|id| state.actor(id).is_none());
    let label = [&connection.from, &connection.to].into_iter().find(unknown)?.clone();
    Some(Dangling { connection: number, row: number as u64 + 2, label })
}

/// A connection that names nobody.
fn unheld(loose: &Dangling, connection: &Connection) -> Fault {
    Fault {
        sheet: CONNECTIONS.to_owned(),
        row: loose.row,
        column: if connection.from == loose.label { "From" } else { "To" }.to_owned(),
        at: Some(usize::from(connection.from != loose.label)),
        value: loose.label.clone(),
        message: match loose.label.is_empty() {
            true => "landscape-fault-nobody",
            false => "landscape-fault-dangling",
        },
        rejects: true,
        cells: vec![connection.from.clone(), connection.to.clone(), connection.kind.clone()],
    }
}
