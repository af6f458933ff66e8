//! Who does what where when: rows become a dataset, the organisations they name become entries.

mod kept;
mod lines;
mod meet;
mod own;
mod remarks;
mod version;

use crate::act::Act;
use crate::import::columns::columns;
use crate::import::dates::serials;
use crate::import::graph::told_apart;
use crate::import::ids::Ids;
use crate::import::known::names_of;
use crate::import::list::{self, About};
use crate::import::organisations::{branches_of_rows, count_unknown, fault};
use crate::import::plan::{Choices, Files};
use crate::import::private::Private;
use crate::import::report::Plan;
use crate::import::rows::{Filled, Over, Profile, absorb_same, free_claims};
use crate::import::source::Source;
use crate::import::who::{Matcher, Party, Verdict, key};
use crate::import::words::Words;
use crate::model::Day;
use crate::model::dataset::{Column, ColumnBuilder, Dataset, FORM, Org, compare, sha256};
use crate::state::State;
use hub::{Id, Said};
use kept::Kept;
use lines::{Line, MORE, Reader};
use remarks::{Heeded, entries, heed};
use std::collections::{BTreeMap, BTreeSet};
pub(super) use version::{Before, before};

pub(super) fn fill(
    plan: &mut Plan,
    source: &Source,
    state: &State,
    choices: &Choices,
    files: Files,
    ids: &mut Ids,
    import: Id,
) {
    let mapping = source.mapping.clone().with(&source.table, &choices.mapping);
    plan.columns = columns(source, &mapping, choices);
    let mut words = Words::new(choices);
    let mut reader = Reader::new(source, &mapping, choices, state);
    let mut read = reader.read(plan, &mut words);
    plan.read_so.serials = serials(source, &mapping);
    let mut who = match choices.partner {
        Some(partner) => {
            let known = (state, choices, partner);
            own::keep(plan, &mut read, source, reader.parties, known, files)
        }
        None => settle(plan, reader.parties, state, choices, &mut words, ids, import),
    };
    plan.taken = words.taken();
    plan.unknown = words.finish();
    count_unknown(plan);
    let kept = Kept::of(source, &mapping, choices);
    let said = columnise(&read.lines.iter().collect::<Vec<_>>(), &who, &kept);
    let (known, before) = match before(plan, &said, state, choices, files) {
        Some(Before { id, sha256, rows }) => (Some((id, sha256)), rows),
        None => (None, None),
    };
    let kept = kept.and(before.as_ref());
    plan.read_so.closed = before.as_ref().map(|set| kept.closed(set)).unwrap_or_default();
    let (lines, stay, dataset) = match read.asks() {
        false => (read.lines, Vec::new(), said),
        true => {
            let Heeded { lines, stay } = heed(plan, read, before.as_ref(), &kept, known.is_some());
            entries(&stay, &mut who);
            let all: Vec<&Line> = lines.iter().chain(&stay).collect();
            let dataset = columnise(&all, &who, &kept);
            (lines, stay, dataset)
        }
    };
    let all: Vec<&Line> = lines.iter().chain(&stay).collect();
    let private = kept.private(&dataset, &all, before.as_ref());
    let version = known.as_ref().map(|(_, sha256)| sha256.clone());
    plan.presences = Some(compare(before.as_ref(), &dataset));
    if let Some(first) = source.table.rows(source.sheet).next()
        && dataset.rows == 0
        && before.is_some()
    {
        // A list without rows is withdrawn on its own page, where everybody sees it.
        let (row, message) = (first.number(), "landscape-fault-nothing-left");
        plan.faults.push(fault(source, row, None, "", message, Vec::new()));
    }
    if let Some(of) = publish(plan, &dataset, known, choices, ids, import) {
        plan.private.push(Private { of: Some(of), before: version, ..private });
    }
    rows(plan, &dataset, &lines, before.as_ref());
}

/// What the rows say of each organisation, in the order in which they name them.
fn profiled(
    parties: BTreeMap<String, (Party, Vec<Filled>)>,
    words: &mut Words,
) -> Vec<(Party, Profile)> {
    let with = |(mut party, cells): (Party, Vec<Filled>)| {
        let profile = Profile::of(&cells, words);
        party.claims = profile.claims.iter().map(|(claim, _)| claim.clone()).collect();
        (party, profile)
    };
    let mut all: Vec<(Party, Profile)> = parties.into_values().map(with).collect();
    all.sort_by_key(|(party, _)| party.row);
    all
}

/// Recognises the organisations; gives each name its entry where one is certain.
fn settle(
    plan: &mut Plan,
    parties: BTreeMap<String, (Party, Vec<Filled>)>,
    state: &State,
    choices: &Choices,
    words: &mut Words,
    ids: &mut Ids,
    import: Id,
) -> BTreeMap<String, Id> {
    let mut all = profiled(parties, words);
    let parties: Vec<Party> = all.iter().map(|(party, _)| party.clone()).collect();
    let matcher = Matcher::new(state, &choices.answers, &parties);
    let verdicts = matcher.judge(&parties);
    plan.matched = matcher.numbered(&parties, &verdicts);
    absorb_same(&mut all, &verdicts, |one| (&mut one.0, &mut one.1));
    let mut used = BTreeSet::new();
    for ((party, profile), verdict) in all.iter_mut().zip(&verdicts) {
        free_claims(plan, (party, profile), verdict, state, &mut used);
    }
    let mut who: BTreeMap<String, Id> = BTreeMap::new();
    for ((party, profile), verdict) in all.iter().zip(&verdicts) {
        match verdict {
            Verdict::New { part_of, apart } => {
                let id = ids.next('a');
                who.insert(party.name.clone(), id);
                plan.organisations.new += 1;
                let added = profile.added(id, party, *part_of, import);
                plan.acts.push(Act::ActorAdded(added));
                plan.acts.extend(apart.map(|other| told_apart(id, other)));
            }
            Verdict::Known(number) => {
                let Some(actor) = state.numbered(*number) else { continue };
                who.insert(party.name.clone(), actor.id);
                learn(plan, party, profile, actor, choices, import);
            }
            Verdict::SameAs(_) => {}
            Verdict::Possible(question) => {
                plan.organisations.possible += 1;
                plan.ask((party, profile), question, |other| all.get(other).map(|(p, f)| (p, f)));
            }
        }
    }
    spellings(&parties, &verdicts, &mut who);
    let id_of = |row: usize| parties.get(row).and_then(|party| who.get(&party.name)).copied();
    branches_of_rows(plan, &matcher, &parties, state, &id_of, import);
    who
}

/// Names that are another name of the same file lead to the same entry.
fn spellings(parties: &[Party], verdicts: &[Verdict], who: &mut BTreeMap<String, Id>) {
    for (party, verdict) in parties.iter().zip(verdicts) {
        let Verdict::SameAs(other) = verdict else { continue };
        let whole = parties.get(*other).and_then(|other| who.get(&other.name)).copied();
        if let Some(id) = whole {
            who.insert(party.name.clone(), id);
        }
    }
}

/// A known organisation may learn its kind, a number, or a spelling.
fn learn(
    plan: &mut Plan,
    party: &Party,
    profile: &Profile,
    actor: &crate::state::Actor,
    choices: &Choices,
    import: Id,
) {
    let over = Over::chosen(choices, party);
    let (mut act, touched) = profile.changed(actor, party, &over, import);
    // Spellings that fold to a name it has are not worth an act.
    let known: BTreeSet<String> = names_of(actor).map(key).collect();
    let fresh: Vec<&str> = act
        .aliases
        .as_list()
        .iter()
        .map(AsRef::as_ref)
        .filter(|name| !known.contains(&key(name)))
        .collect();
    let fresh = Said::list(fresh);
    let only_spellings = touched.add.iter().all(|column| *column == usize::MAX);
    if touched.nothing() || (only_spellings && touched.update.is_empty() && fresh.is_empty()) {
        plan.organisations.known += 1;
        return;
    }
    act.aliases = fresh;
    plan.organisations.update += 1;
    plan.acts.push(Act::ActorChanged(act));
}

/// The further column of cells that name several organisations, as they stand.
pub(super) const TOGETHER: &str = "together";

fn columnise(lines: &[&Line], who: &BTreeMap<String, Id>, kept: &Kept) -> Dataset {
    let column = |pick: &dyn Fn(&Line) -> Option<Day>| {
        let mut builder = ColumnBuilder::new();
        lines.iter().for_each(|line| builder.push(pick(line)));
        builder.finish()
    };
    let (mut orgs, mut themes) = (ColumnBuilder::new(), ColumnBuilder::new());
    let (mut spots, mut people) = (ColumnBuilder::new(), ColumnBuilder::new());
    let mut more: BTreeMap<String, ColumnBuilder<Box<str>>> = BTreeMap::new();
    for field in MORE {
        if lines.iter().any(|line| line.more.iter().any(|(f, _)| *f == field)) {
            more.insert(field.code().to_owned(), ColumnBuilder::new());
        }
    }
    if lines.iter().any(|line| line.together.is_some()) {
        more.insert(TOGETHER.to_owned(), ColumnBuilder::new());
    }
    for line in lines {
        let actor = who.get(&line.who).copied();
        orgs.push(Some(Org { name: line.who.as_str().into(), actor }));
        themes.push(line.theme.clone());
        spots.push(line.spot.clone());
        people.push(line.people);
        for (code, builder) in &mut more {
            let said = line.more.iter().find(|(field, _)| field.code() == code);
            let said =
                said.map(|(_, text)| text).or(line.together.as_ref().filter(|_| code == TOGETHER));
            builder.push(said.map(|text| text.as_str().into()));
        }
    }
    let more: BTreeMap<String, Column<Box<str>>> =
        more.into_iter().map(|(code, builder)| (code, builder.finish())).collect();
    Dataset {
        form: FORM,
        rows: lines.len() as u32,
        who: orgs.finish(),
        what: themes.finish(),
        place: spots.finish(),
        from: column(&|line| line.from),
        to: column(&|line| line.to),
        people: people.finish(),
        more,
        kept: kept.columns(lines),
        times: lines.iter().map(|line| line.times).collect(),
        numbers: lines.iter().map(|line| line.number).collect(),
    }
}

/// What stands in a row, by the names of the columns: a column more changes no row in which nothing
/// stands in it.
fn filled(columns: &BTreeMap<String, Column<Box<str>>>, row: usize) -> Vec<(&str, &str)> {
    let said = columns.iter();
    said.filter_map(|(name, column)| Some((name.as_str(), &**column.get(row)?))).collect()
}

/// A row's values, for finding it again in another version.
fn values(set: &Dataset, row: usize) -> impl std::hash::Hash + Eq + use<'_> {
    let (more, kept) = (filled(&set.more, row), filled(&set.kept, row));
    let span = (set.from.get(row), set.to.get(row), set.people.get(row));
    (set.presence(row), set.what.get(row), set.place.get(row), span, more, kept)
}

/// The list that a file is the next version of, and the fingerprint of the version that counts now.
type Known = Option<(Id, Box<str>)>;

/// Publishes a version where it differs from the one that counts now; gives the list and the hash
/// of the version that counts then.
fn publish(
    plan: &mut Plan,
    dataset: &Dataset,
    known: Known,
    choices: &Choices,
    ids: &mut Ids,
    import: Id,
) -> Option<(Id, Box<str>)> {
    if dataset.rows == 0 {
        return None;
    }
    let about = About {
        title: choices.title.clone(),
        source: choices.source.clone(),
        licence: choices.licence.clone(),
        shape: plan.shape.as_str().into(),
        owner: choices.owner,
    };
    let (id, hash) = known.map_or_else(|| (ids.next('s'), None), |(id, hash)| (id, Some(hash)));
    plan.dataset = list::publish(plan, (id, hash.as_deref()), dataset, about, import);
    let published = plan.dataset.as_ref().map(|bytes| sha256(bytes).into());
    Some((id, published.or(hash)?))
}

/// What becomes of an activity, the greater change last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    Unchanged,
    Update,
    New,
}

/// New, changed or unchanged, row by row and cell by cell.
fn rows(plan: &mut Plan, dataset: &Dataset, lines: &[Line], before: Option<&Dataset>) {
    let mut exact = std::collections::HashSet::new();
    let mut present = std::collections::HashSet::new();
    if let Some(before) = before {
        for row in 0..before.rows as usize {
            exact.insert(values(before, row));
            present.extend(before.presence(row));
        }
    }
    let change = |row: usize| match () {
        () if exact.contains(&values(dataset, row)) => Change::Unchanged,
        () if dataset.presence(row).is_some_and(|p| present.contains(&p)) => Change::Update,
        () => Change::New,
    };
    let mut row = 0;
    for own in lines.chunk_by(|one, next| one.number == next.number) {
        let all = (row..row + own.len()).map(change);
        row += own.len();
        let change = all.max().unwrap_or(Change::Unchanged);
        for column in own.first().iter().flat_map(|line| line.columns.iter()) {
            let Some(column) = plan.columns.get_mut(*column) else { continue };
            match change {
                Change::Unchanged => column.leave += 1,
                Change::Update => column.update += 1,
                Change::New => column.add += 1,
            }
        }
        match change {
            Change::Unchanged => plan.counts.unchanged += 1,
            Change::Update => plan.counts.update += 1,
            Change::New => plan.counts.new += 1,
        }
    }
}
