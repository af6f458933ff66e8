//! A graph as Kumu has it: elements become organisations, connections become ties.

use std::collections::{BTreeSet, HashMap};

use formats::graph::{Direction, Element, Graph};
use hub::{Audience, Id, Said};

use super::attributes::{self, Attributes};
use super::columns::columns;
use super::connections::{CONNECTIONS, Drawn, Found, connections};
use super::dates::{Dates, serials};
use super::duplicate::Row;
use super::fields::Field;
use super::grants;
use super::guard::says_how_to_reach;
use super::ids::Ids;
use super::organisations::fault;
use super::package;
use super::plan::{Choices, Files, Watch};
use super::private::told_by;
use super::propose::names_what_is_private;
use super::report::{Fault, GraphCounts, Plan};
use super::rows::{Filled, Over, Profile, Touched, absorb_same, blank, free_claims};
use super::several::Several;
use super::source::Source;
use super::ties::{self, Ties};
use super::who::{Matcher, Party, Verdict};
use super::words::Words;
use crate::act::{Act, ActorChanged, ActorsToldApart};
use crate::model::{Claim, Scheme, Topic, names_websites};
use crate::state::{Actor, State};
use crate::view::said_of;

pub(super) fn fill(
    plan: &mut Plan,
    source: &Source,
    (state, files, watch): (&State, Files, Watch),
    choices: &Choices,
    ids: &mut Ids,
    import: Id,
) -> Option<()> {
    let ties = source.ties.then(|| listed(plan, source, state, choices));
    let listed = ties.as_ref().map(|ties| &ties.graph);
    let Some(graph) = listed.or(source.graph.as_ref()) else { return Some(()) };
    plan.graph = Some(GraphCounts {
        elements: graph.elements.len() as u64,
        connections: graph.connections.len() as u64,
        distinct: graph.distinct_connections() as u64,
        dangling: graph.dangling.len() as u64,
        mutual: graph.connections.iter().filter(|one| one.direction == Direction::Mutual).count()
            as u64,
        loops: graph.loops.len() as u64,
    });
    let mut words = Words::new(choices);
    let counts = (plan.counts, plan.distinct);
    let worked_on = package::worked_on(source.workbook);
    let found =
        elements(plan, (graph, &worked_on), (state, watch), choices, &mut words, ids, import)?;
    // Where the file is a list of ties alone, nobody has a row of their own.
    if ties.is_some() {
        (plan.counts, plan.distinct) = counts;
    }
    let known = package::Known { graph, found: &found, state, files };
    package::datasets(plan, source.workbook, &known, choices, ids, import);
    let given = match formats::graph::is_grants(source.workbook) && ties.is_none() {
        true => {
            let days = &Dates::of_connections(graph);
            let known = grants::Known { graph, found: &found, days, state, files };
            grants::activities(plan, &known, choices, ids, import)
        }
        false => grants::Told::default(),
    };
    let found = Found { found, left: left(graph, &words), mends: &choices.mends, state };
    plan.taken = words.taken();
    plan.unknown = words.finish();
    let mapping = source.mapping.clone().with(&source.table, &choices.mapping);
    let days = match ties {
        Some(_) => Dates::of(source, &mapping),
        None => Dates::of_connections(graph),
    };
    let rows = ties.as_ref().map(|ties| ties.rows.as_slice());
    let sheet = ties.as_ref().map_or(CONNECTIONS, |_| &source.sheet.name);
    let ends = match ties {
        Some(_) => [Field::TieFrom, Field::TieTo].map(|end| {
            let column = mapping.column(end);
            let name = column.and_then(|at| source.table.keys.get(at));
            (column, name.cloned().unwrap_or_default())
        }),
        None => [(Some(0), "From".to_owned()), (Some(1), "To".to_owned())],
    };
    let drawn = Drawn { graph, rows, days, sheet, ends, given };
    let became = connections(plan, &drawn, &found, ids, import);
    if ties.is_some() {
        attributes::of_rows(plan, source, &became);
    }
    Some(())
}

/// A list of ties, read as its columns say.
fn listed(plan: &mut Plan, source: &Source, state: &State, choices: &Choices) -> Ties {
    let mapping = source.mapping.clone().with(&source.table, &choices.mapping);
    plan.columns = columns(source, &mapping, choices);
    plan.read_so.serials = serials(source, &mapping);
    let several = Several::of(source, &mapping, state);
    let ties = ties::read(source, &mapping, several.as_ref());
    for field in [Field::TieFrom, Field::TieTo] {
        let column = mapping.column(field).and_then(|at| plan.columns.get_mut(at));
        let several = column.filter(|column| column.split.is_some());
        several.into_iter().for_each(|column| column.several = ties.several(field));
    }
    for (row, end, text) in &ties.whole {
        let (column, message) = (mapping.column(*end), "landscape-fault-too-many");
        plan.faults.push(fault(source, *row, column, text, message, Vec::new()));
    }
    ties
}

/// Labels and ids of elements whose kind is left out.
fn left<'a>(graph: &'a Graph, words: &Words) -> BTreeSet<&'a str> {
    let left = graph.elements.iter().filter(|element| words.leaves_out(element.kind.trim()));
    let both = left.flat_map(|element| [element.label.trim(), element.id.trim()]);
    both.filter(|name| !name.is_empty()).collect()
}

/// The id of the element that this one is a branch of.
fn part_of(element: &Element) -> Option<&str> {
    let named = |(key, _): &(&String, &String)| key.eq_ignore_ascii_case("part_of");
    let text = element.attributes.iter().find(named).map(|(_, text)| text.trim())?;
    text.parse::<Id>().ok().map(|_| text)
}

/// An id of ours, which tells elements of one name apart.
fn own_id(element: &Element) -> Option<&str> {
    Some(element.id.trim()).filter(|id| id.parse::<Id>().is_ok())
}

/// The name that an own column has on the map. Our files put a word before one that is called like
/// a column of ours, once more where that is taken: a package that comes back to its hub knows the
/// column by what stands in it, any other by the name alone.
fn own_name<'n>(name: &'n str, text: &str, known: Option<&Actor>) -> &'n str {
    let names = || std::iter::successors(Some(name), |name| name.strip_prefix(package::OWN));
    // The last word counts; an empty one took back what was said.
    let said = |name: &&str| {
        let mut all = known?.fields.iter().rev().filter_map(|said| said.as_table()?.get(*name));
        all.next().map(|text| text.trim()).filter(|text| !text.is_empty())
    };
    let same = names().find(|name| said(name) == Some(text.trim()));
    same.or_else(|| names().find(|name| said(name).is_some())).or(names().last()).unwrap_or(name)
}

fn cells(element: &Element, grants: bool, state: &State) -> Vec<Filled> {
    let ours = own_id(element);
    let known = ours.and_then(|id| state.numbered(state.lead(id.parse().ok()?)?));
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
            // Of whom it is a branch, by the id of the hub it comes from and by name.
            "part_of" if text.parse::<Id>().is_ok() => {}
            "part_of_name" if part_of(element).is_some() => {}
            // Of 360Giving: a number with its register, or in the register that the column names.
            "identifier" if is_listed(text) => out.push(filled(name, Field::Iati, text)),
            "charitynumber" | "charity number" if charity(text).is_some() => {
                out.extend(charity(text).map(|number| filled(name, Field::Iati, &number)));
            }
            "companynumber" | "company number" if is_listed(&format!("GB-COH-{text}")) => {
                out.push(filled(name, Field::Iati, &format!("GB-COH-{text}")));
            }
            "identifiers" => {
                out.extend(registered(text).map(|(to, number)| filled(name, to, number)))
            }
            _ if told_by(name).is_some() => out.push(filled(name, Field::Private, text)),
            // Whom a funder has to ask at a recipient is no business of everybody.
            _ if grants && (names_what_is_private(name) || says_how_to_reach(text)) => {
                out.push(filled(name, Field::Private, text));
            }
            "website" if names_websites(text) => out.push(filled(name, Field::Website, text)),
            _ => {
                let name = if ours.is_some() { own_name(name, text, known) } else { name };
                out.push(filled(name, Field::Keep, text));
            }
        }
    }
    out.retain(|cell| !cell.text.is_empty());
    out
}

/// What lists say that organisations work on, by ids.
type WorkedOn = HashMap<String, BTreeSet<String>>;

/// Takes the themes away that lists of the same file say, in whatever language, where the entry is
/// one of this hub and has no such word of its own.
fn without_known(cells: &mut Vec<Filled>, element: &Element, lists: &WorkedOn, state: &State) {
    let known =
        own_id(element).and_then(|id| Some((state.actor(id.parse().ok()?)?, lists.get(id)?)));
    let Some((actor, known)) = known else { return };
    let said = said_of(&actor.fields, &Audience::public()).remove(Field::Theme.code());
    let own: BTreeSet<String> = said.iter().flat_map(|t| t.split(';')).map(Topic::key_of).collect();
    let is_new = |theme: &&str| {
        let key = Topic::key_of(theme);
        own.contains(&key) || !known.contains(&key)
    };
    for cell in cells.iter_mut().filter(|cell| cell.field == Field::Theme) {
        let new = cell.text.split(';').filter(is_new).map(str::trim);
        cell.text = new.collect::<Vec<_>>().join("; ");
    }
    cells.retain(|cell| !cell.text.is_empty());
}

/// Whether a text is a number in a register of org-id.guide.
fn is_listed(text: &str) -> bool {
    text.contains('-') && Claim::new(Scheme::Iati, text).is_ok()
}

/// A British charity's number with the register of its country.
fn charity(text: &str) -> Option<String> {
    let number = text.trim().to_uppercase();
    let register = match number.get(..2) {
        Some("SC") => "GB-SC",
        Some("NI") => "GB-NIC",
        _ => "GB-CHC",
    };
    Some(format!("{register}-{number}")).filter(|number| is_listed(number))
}

/// Registry numbers as our exports write them, each with its register before a colon.
pub(super) fn registered(text: &str) -> impl Iterator<Item = (Field, &str)> {
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
fn parties<'g>(
    plan: &mut Plan,
    (graph, worked_on): (&'g Graph, &WorkedOn),
    state: &State,
    words: &mut Words,
    attributes: &mut Attributes,
) -> Vec<(Party, Profile, &'g Element)> {
    let mut out = Vec::new();
    let (mut seen, mut ids) = (BTreeSet::new(), BTreeSet::new());
    // Of grants alone the rows are said.
    let grants = graph.connections.iter().any(|one| one.row > 0);
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
        let named = seen.insert(label);
        // Of our own packages two of one name are two: each has an id.
        let another = own_id(element).is_some_and(|id| ids.insert(id));
        if !named && !another {
            plan.counts.repeated += 1;
            continue;
        }
        let mut own = cells(element, grants, state);
        without_known(&mut own, element, worked_on, state);
        attributes.number(&mut own);
        let profile = Profile::of(&own, words);
        let party = Party {
            name: label.to_owned(),
            id: own_id(element).map(str::to_owned),
            others: profile.aliases.iter().map(|(name, _)| name.clone()).collect(),
            country: profile.country.map(|c| c.0),
            claims: profile.claims.iter().map(|(claim, _)| claim.clone()).collect(),
            row,
            rows: 1,
            ..Party::default()
        };
        out.push((party, profile, element));
    }
    plan.distinct = out.len() as u64;
    out
}

/// Elements to entries: the id of each label, and of each id of the file, that is certain.
fn elements(
    plan: &mut Plan,
    (graph, worked_on): (&Graph, &WorkedOn),
    (state, watch): (&State, Watch),
    choices: &Choices,
    words: &mut Words,
    ids: &mut Ids,
    import: Id,
) -> Option<HashMap<String, Id>> {
    let mut attributes = Attributes::default();
    let mut all = parties(plan, (graph, worked_on), state, words, &mut attributes);
    let parties: Vec<Party> = all.iter().map(|(party, ..)| party.clone()).collect();
    let matcher = Matcher::new(state, &choices.answers, &parties).each_its_own();
    let verdicts = matcher.judge(&parties, watch)?;
    let mut entries: Vec<Option<Id>> = vec![None; all.len()];
    let verdicts = verdicts.into_iter().zip(&all).map(|(verdict, (.., element))| {
        // A package that comes back to its own hub says by the id whom it means.
        let own = own_id(element).and_then(|id| state.lead(id.parse().ok()?));
        own.map_or(verdict, Verdict::Known)
    });
    let verdicts: Vec<Verdict> = verdicts.collect();
    absorb_same(&mut all, &verdicts, |one| (&mut one.0, &mut one.1));
    let mut used = BTreeSet::new();
    for ((party, profile, _), verdict) in all.iter_mut().zip(&verdicts) {
        free_claims(plan, (party, profile), verdict, state, &mut used);
    }
    for (at, ((party, profile, _), verdict)) in all.iter().zip(&verdicts).enumerate() {
        match verdict {
            Verdict::New { part_of, apart } => {
                let id = ids.next('a');
                entries[at] = Some(id);
                plan.counts.new += 1;
                plan.organisations.new += 1;
                attributes.count(profile, None);
                plan.acts.push(Act::ActorAdded(profile.added(id, party, *part_of, import)));
                plan.acts.extend(apart.map(|other| told_apart(id, other)));
            }
            Verdict::Known(number) => {
                let Some(actor) = state.numbered(*number) else { continue };
                entries[at] = Some(actor.id);
                let over = Over::chosen(choices, party);
                let touched = update(plan, (party, profile), &over, actor, import);
                attributes.count(profile, Some(&touched));
            }
            Verdict::SameAs(_) => plan.counts.repeated += 1,
            Verdict::Possible(question) => {
                plan.counts.possible += 1;
                plan.organisations.possible += 1;
                plan.ask((party, profile), question, |other| {
                    all.get(other).map(|(p, f, _)| (p, f))
                });
            }
        }
    }
    for (at, verdict) in verdicts.iter().enumerate() {
        if let Verdict::SameAs(other) = verdict {
            entries[at] = entries[at].or(entries.get(*other).copied().flatten());
        }
    }
    attributes.into_plan(plan);
    let found = by_label_and_id(graph, &all, &entries);
    branches(plan, &all, &entries, &found, state, import);
    Some(found)
}

/// Entries by the labels of their elements, and by ids: of several elements of one label, the label
/// means the first, and so does an id that is not ours.
fn by_label_and_id(
    graph: &Graph,
    all: &[(Party, Profile, &Element)],
    entries: &[Option<Id>],
) -> HashMap<String, Id> {
    let mut found = HashMap::new();
    for ((party, _, element), entry) in all.iter().zip(entries) {
        let Some(entry) = entry else { continue };
        found.entry(party.name.clone()).or_insert(*entry);
        if let Some(id) = own_id(element) {
            found.insert(id.to_owned(), *entry);
        }
    }
    // An id of ours means one entry alone: one that waits for an answer is not its namesake.
    let others = graph.elements.iter().filter(|element| own_id(element).is_none());
    for element in others.filter(|element| !element.id.is_empty()) {
        let by_label = found.get(element.label.trim()).copied();
        if let Some(entry) = by_label.filter(|_| !found.contains_key(&element.id)) {
            found.insert(element.id.clone(), entry);
        }
    }
    found
}

/// Branches of a package: each is tied to its parent once both have an entry.
fn branches(
    plan: &mut Plan,
    all: &[(Party, Profile, &Element)],
    entries: &[Option<Id>],
    found: &HashMap<String, Id>,
    state: &State,
    import: Id,
) {
    for ((.., element), entry) in all.iter().zip(entries) {
        let Some((entry, parent)) = entry.zip(part_of(element)) else { continue };
        let here = || state.actor(parent.parse().ok()?).map(|actor| actor.id);
        let Some(parent) = found.get(parent).copied().or_else(here).filter(|of| *of != entry)
        else {
            continue;
        };
        if state.entry(entry).and_then(|actor| actor.part_of).is_none() {
            let act = ActorChanged { part_of: Some(parent), ..blank(entry, import) };
            plan.acts.push(Act::ActorChanged(act));
        }
    }
}

/// A known organisation learns what is new.
fn update(
    plan: &mut Plan,
    (party, profile): Row,
    over: &Over,
    actor: &Actor,
    import: Id,
) -> Touched {
    let (act, touched) = profile.changed(actor, party, over, import);
    if touched.nothing() {
        plan.counts.unchanged += 1;
        plan.organisations.known += 1;
    } else {
        plan.counts.update += 1;
        plan.organisations.update += 1;
        plan.acts.push(Act::ActorChanged(act));
    }
    touched
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
