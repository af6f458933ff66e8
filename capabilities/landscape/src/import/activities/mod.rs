//! Who does what where when: rows become a dataset, the organisations they name become entries.

mod kept;
mod lines;
mod meet;
mod own;
mod remarks;
mod version;

use crate::act::Act;
use crate::import::became::{Became, Earlier, emptied};
use crate::import::columns::columns;
use crate::import::dates::serials;
use crate::import::graph::told_apart;
use crate::import::ids::Ids;
use crate::import::known::names_of;
use crate::import::list::{self, About};
use crate::import::organisations::{branches_of_rows, count_unknown, fault};
use crate::import::plan::{Choices, Files, Watch};
use crate::import::private::Private;
use crate::import::report::Plan;
use crate::import::rows::{Filled, Over, Profile, absorb_same, free_claims};
use crate::import::source::Source;
use crate::import::who::{Matcher, Party, Verdict, key};
use crate::import::words::Words;
use crate::model::dataset::{Dataset, DatasetBuilder, Org, Row, compare, sha256};
use crate::state::State;
use hub::{Id, Said};
use kept::Kept;
use lines::{Line, Reader};
use remarks::{Heeded, entries, heed};
use std::collections::{BTreeMap, BTreeSet};
pub(super) use version::{Before, before};

pub(super) fn fill(
    plan: &mut Plan,
    source: &Source,
    (state, files, watch): (&State, Files, Watch),
    choices: &Choices,
    ids: &mut Ids,
    import: Id,
) -> Option<()> {
    let mapping = source.mapping.clone().with(&source.table, &choices.mapping);
    plan.columns = columns(source, &mapping, choices);
    let mut words = Words::new(choices);
    let mut reader = Reader::new(source, &mapping, choices, state);
    let mut read = reader.read(plan, &mut words);
    plan.read_so.serials = serials(source, &mapping);
    let mut who = match choices.partner {
        Some(partner) => {
            let known = (state, choices, partner);
            own::keep(plan, &mut read, source, reader.parties, known, (files, watch))?
        }
        None => {
            let known = (state, watch);
            settle(plan, reader.parties, known, choices, &mut words, ids, import)?
        }
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
    plan.read_so.emptied = before.as_ref().map_or(0, |before| emptied(&dataset, before));
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
    Some(())
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
    (state, watch): (&State, Watch),
    choices: &Choices,
    words: &mut Words,
    ids: &mut Ids,
    import: Id,
) -> Option<BTreeMap<String, Id>> {
    let mut all = profiled(parties, words);
    let parties: Vec<Party> = all.iter().map(|(party, _)| party.clone()).collect();
    let matcher = Matcher::new(state, &choices.answers, &parties);
    let verdicts = matcher.judge(&parties, watch)?;
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
    Some(who)
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
    let mut rows = DatasetBuilder::default();
    for line in lines {
        let org = Org { name: line.who.as_str().into(), actor: who.get(&line.who).copied() };
        let more = line.more.iter().map(|(field, text)| (field.code(), text.as_str()));
        rows.push(&Row {
            who: Some(&org),
            what: line.theme.as_ref(),
            place: line.spot.as_ref(),
            from: line.from,
            to: line.to,
            people: line.people,
            more: more.chain(line.together.iter().map(|cell| (TOGETHER, cell.as_str()))).collect(),
            kept: kept.said(line).collect(),
            times: line.times,
            number: Some(line.number),
        });
    }
    rows.finish()
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
    let about = About::chosen(choices, &plan.shape, choices.owner);
    let (id, hash) = known.map_or_else(|| (ids.next('s'), None), |(id, hash)| (id, Some(hash)));
    plan.dataset = list::publish(plan, (id, hash.as_deref()), dataset, about, import);
    let published = plan.dataset.as_ref().map(|bytes| sha256(bytes).into());
    Some((id, published.or(hash)?))
}

/// New, changed or unchanged, row by row and cell by cell.
fn rows(plan: &mut Plan, dataset: &Dataset, lines: &[Line], before: Option<&Dataset>) {
    let earlier = Earlier::of(before);
    let mut row = 0;
    for own in lines.chunk_by(|one, next| one.number == next.number) {
        let all = (row..row + own.len()).map(|row| earlier.became(dataset, row));
        row += own.len();
        let became = all.max().unwrap_or(Became::Unchanged);
        for column in own.first().iter().flat_map(|line| line.columns.iter()) {
            let Some(column) = plan.columns.get_mut(*column) else { continue };
            match became {
                Became::New => column.add += 1,
                Became::Update => column.update += 1,
                _ => column.leave += 1,
            }
        }
        became.count(&mut plan.counts);
    }
}
