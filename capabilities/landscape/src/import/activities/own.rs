//! A list that an organisation brings of itself: its own rows, and nobody else's. Others stand in
//! it as funders, or beside its own name in one cell; whoever takes part by a row that the
//! secretariat published stays in it.

use std::collections::{BTreeMap, HashMap};

use hub::Id;
use insight::names::fold;

use super::lines::{Line, Lines};
use super::profiled;
use super::remarks::{entries, lines_of};
use crate::import::known::folded_names;
use crate::import::organisations::fault;
use crate::import::plan::{Choices, Files, Watch, Which};
use crate::import::remark::Remark;
use crate::import::report::{Plan, Stranger};
use crate::import::rows::Filled;
use crate::import::source::Source;
use crate::import::who::{Matcher, Party, Verdict, Whom};
use crate::import::words::Words;
use crate::model::dataset::{Dataset, Presence};
use crate::state::State;

/// Whose name one is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Own,
    /// It may be the own one, and nobody has said.
    Open,
    Other,
}

/// Leaves the rows of `own` alone, asks about names that may be it, and says which rows are of
/// somebody else. Gives the entries of the names that stay.
pub(super) fn keep(
    plan: &mut Plan,
    read: &mut Lines,
    source: &Source,
    parties: BTreeMap<String, (Party, Vec<Filled>)>,
    (state, choices, own): (&State, &Choices, Id),
    (files, watch): (Files, Watch),
) -> Option<BTreeMap<String, Id>> {
    // What stands beside a name helps to know it, and changes nothing.
    let mut aside = Words::new(choices);
    let mut all = profiled(parties, &mut aside);
    // Where an activity is says nothing against the organisation whose list it is.
    all.iter_mut().for_each(|(party, _)| party.country = None);
    let parties: Vec<Party> = all.iter().map(|(party, _)| party.clone()).collect();
    let matcher = Matcher::new(state, &choices.answers, &parties);
    let verdicts = matcher.judge(&parties, watch)?;
    plan.matched = matcher.numbered(&parties, &verdicts);
    let names = folded_names(state, own);
    // Its own name in its own list means itself, whoever else bears it, but for a number of theirs.
    let is_own = |party: &Party| {
        let held = party.claims.iter().filter_map(|claim| state.claimed_by(claim));
        names.contains(&fold(&party.name)) && held.into_iter().all(|n| Some(n) == state.lead(own))
    };
    let mut whose: Vec<Whose> = Vec::with_capacity(verdicts.len());
    for (verdict, row) in verdicts.iter().zip(&all) {
        let found = match is_own(&row.0) {
            true => Whose::Own,
            false => judged(verdict, &whose, (state, own)),
        };
        if let (Verdict::Possible(question), Whose::Open) = (verdict, found) {
            plan.organisations.possible += 1;
            plan.ask((&row.0, &row.1), question, |other| all.get(other).map(|(p, f)| (p, f)));
        }
        whose.push(found);
    }
    plan.organisations.known = u64::from(whose.contains(&Whose::Own));
    let named: BTreeMap<&str, Whose> =
        parties.iter().map(|party| party.name.as_str()).zip(whose).collect();
    let joint = read.lines.iter().any(|line| line.together.is_some());
    let before = if joint { before(state, choices, files) } else { None };
    let known = before.as_ref().map(lines_of).unwrap_or_default();
    let others = leave_others(plan, read, source, &named, Joint::of(&known));
    let new = parties.iter().zip(&verdicts).filter(|(party, verdict)| {
        matches!(verdict, Verdict::New { .. }) && !choices.answers.contains_key(&party.key())
    });
    let mut rows: HashMap<&str, u64> = HashMap::new();
    others.values().for_each(|who| *rows.entry(who).or_default() += 1);
    let strangers = new.map(|(party, _)| Stranger {
        name: party.name.clone(),
        key: party.key(),
        rows: rows.get(party.name.as_str()).copied().unwrap_or_default(),
    });
    plan.strangers = strangers.filter(|one| one.rows > 0).collect();
    plan.strangers.sort_by_key(|one| std::cmp::Reverse(one.rows));
    let own_names = named.iter().filter(|(_, whose)| **whose == Whose::Own);
    let mut who = own_names.map(|(name, _)| ((*name).to_owned(), own)).collect();
    entries(&read.lines, &mut who);
    Some(who)
}

/// The version that the list takes the place of.
fn before(state: &State, choices: &Choices, files: Files) -> Option<Dataset> {
    let Some(Which::Next(list)) = choices.list else { return None };
    let version = state.datasets().get(&list)?.current()?;
    Dataset::from_bytes(&files(&version.sha256)?).ok()
}

/// Parts of rows that name several, as the version before has them: who does what where by which
/// cell, how often, and whose entry it is. A part of another organisation stays with its row, with
/// whatever that says of days and people now; a link adds none.
struct Joint<'a>(HashMap<(Presence<'a>, &'a str), (u32, Option<Id>)>);

impl<'a> Joint<'a> {
    fn of(before: &'a [Line]) -> Self {
        let mut all = HashMap::new();
        for line in before {
            let Some(key) = Self::key(line) else { continue };
            all.entry(key).or_insert((0, line.actor)).0 += 1;
        }
        Self(all)
    }

    fn key(line: &'a Line) -> Option<(Presence<'a>, &'a str)> {
        let together = line.together.as_deref()?;
        Some((Presence::of(&line.who, line.spot.as_ref(), line.theme.as_ref()), together))
    }

    /// The part of another organisation, where it stood there before; each stays once.
    fn stays<'f>(&mut self, line: &'a Line<'f>) -> Option<Line<'f>> {
        let (times, actor) = self.0.get_mut(&Self::key(line)?)?;
        *times = times.checked_sub(1)?;
        Some(Line { actor: *actor, ..line.clone() })
    }
}

fn judged(verdict: &Verdict, earlier: &[Whose], (state, own): (&State, Id)) -> Whose {
    let number = state.lead(own);
    match verdict {
        Verdict::Known(entry) if Some(*entry) == number => Whose::Own,
        Verdict::SameAs(other) => earlier.get(*other).copied().unwrap_or(Whose::Other),
        // A name that is like the own one, or like another that may be, is asked about.
        Verdict::Possible(question) => {
            let likely = match question.of {
                Whom::Entry(entry) => state.lead(entry) == number,
                Whom::Party(other) => earlier.get(other).is_some_and(|one| *one != Whose::Other),
            };
            if likely { Whose::Open } else { Whose::Other }
        }
        Verdict::Known(_) | Verdict::New { .. } => Whose::Other,
    }
}

/// Takes the rows out that are of somebody else, or wait for an answer; each is accounted for.
/// Gives the names of those that are somebody else's, by their rows.
fn leave_others(
    plan: &mut Plan,
    read: &mut Lines,
    source: &Source,
    named: &BTreeMap<&str, Whose>,
    joint: Joint,
) -> BTreeMap<u64, String> {
    let all = std::mem::take(&mut read.lines);
    // From here on its keys are those of the rows, too.
    let mut joint = joint;
    let whose = |line: &Line| named.get(line.who.as_str()).copied().unwrap_or(Whose::Other);
    let mut others: BTreeMap<u64, String> = BTreeMap::new();
    for row in all.chunk_by(|one, next| one.number == next.number) {
        let Some(first) = row.first() else { continue };
        // A row that is taken off is looked for among the own rows that are known.
        if first.remark == Remark::Delete {
            read.lines.extend_from_slice(row);
            continue;
        }
        let is_own = |line: &&Line| whose(line) == Whose::Own;
        let part = |line| if is_own(&line) { Some(line.clone()) } else { joint.stays(line) };
        match row.iter().any(|line| is_own(&line)) {
            true => read.lines.extend(row.iter().filter_map(part)),
            false if row.iter().any(|line| whose(line) == Whose::Open) => plan.counts.possible += 1,
            false => {
                plan.counts.rejected += 1;
                others.insert(first.number, first.together.as_ref().unwrap_or(&first.who).clone());
            }
        }
    }
    tell(plan, source, &others);
    others
}

/// Says of each row that it is of somebody else.
fn tell(plan: &mut Plan, source: &Source, others: &BTreeMap<u64, String>) {
    let rows = source.table.rows(source.sheet).filter(|row| others.contains_key(&row.number()));
    for row in rows {
        let who = others.get(&row.number()).map_or("", String::as_str);
        let cells = row.cells().map(|cell| cell.original().to_owned()).collect();
        let message = "landscape-fault-of-another";
        plan.faults.push(fault(source, row.number(), None, who, message, cells));
    }
}
