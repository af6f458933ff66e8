//! Trust and value as sums: of the whole network, and of what one constituency says about another.
//!
//! Nobody's own answer can be read off. A mean is shown over [`ENOUGH`] organisations that
//! answered, and only where what is left when everything else that is shown is taken away (other
//! means of the same constituency or of the whole, the standings of single organisations) is
//! nothing, or comes from as many again. Of several means that would do, the smallest is left out.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::trust::{ENOUGH, tenths};
use crate::model::{Constituency, Question};
use crate::state::{Rating, State};

/// What some say about others, and how many of them are tied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Told {
    /// How many pairs of them are tied.
    pub tied: u64,
    /// How many pairs there are: their share is the density.
    pub possible: u64,
    /// How many organisations answered; none where they are fewer than [`ENOUGH`].
    pub answered: Option<u64>,
    /// Each question with the mean of its scores, in tenths; none where it would show too much.
    pub means: Vec<(Question, Option<u64>)>,
}

impl Told {
    /// The mean of several questions, in tenths, where each has one.
    #[must_use]
    pub fn mean(&self, of: [Question; 3]) -> Option<u64> {
        let each = of.map(|question| self.means.iter().find(|one| one.0 == question)?.1);
        let all: Option<u64> = each.into_iter().sum();
        all.map(|sum| (sum + 1) / 3)
    }
}

/// A constituency; none of organisations whose kind is not said.
pub type Group = Option<Constituency>;

/// What one constituency says about another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Pair {
    /// Who answers.
    pub from: Group,
    /// About whom.
    pub about: Group,
    /// What they say.
    #[serde(flatten)]
    pub told: Told,
}

/// Trust and value of a network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Between {
    /// All about all.
    pub whole: Told,
    /// Each about each, where they are tied or enough have answered; those with a mean first.
    pub pairs: Vec<Pair>,
}

/// One answer to a question: who gave it, about whom, and the score.
struct Answer {
    from: u32,
    about: u32,
    score: u64,
}

/// Works out what is told.
#[must_use]
pub fn between(state: &State) -> Between {
    let kind = |number: u32| state.numbered(number).and_then(|actor| actor.kind);
    let (sizes, tied) = ties(state);
    let given = given(state);
    let mut whole = Told::default();
    let all: u64 = sizes.values().sum();
    (whole.tied, whole.possible) = (tied.values().sum(), all * all.saturating_sub(1) / 2);
    let fresh = |(one, other): (Group, Group)| {
        let of = |group: Group| sizes.get(&group).copied().unwrap_or_default();
        let possible = match one == other {
            true => of(one) * of(one).saturating_sub(1) / 2,
            false => of(one) * of(other),
        };
        let tied = tied.get(&(one.min(other), one.max(other))).copied().unwrap_or_default();
        Told { tied, possible, ..Told::default() }
    };
    let ends = tied.keys().flat_map(|(one, other)| [(*one, *other), (*other, *one)]);
    let mut pairs: BTreeMap<(Group, Group), Told> = ends.map(|ends| (ends, fresh(ends))).collect();
    let mut answered: BTreeMap<(Group, Group), BTreeSet<u32>> = BTreeMap::new();
    for (from, about) in given.keys() {
        answered.entry((kind(*from), kind(*about))).or_default().insert(*from);
    }
    let everybody: BTreeSet<u32> = given.keys().map(|(from, _)| *from).collect();
    whole.answered = enough(&everybody);
    for question in Question::ALL {
        let scored = |(ends, rating): (&(u32, u32), &&Rating)| {
            let (from, about) = *ends;
            Some(Answer { from, about, score: rating.score(question)?.into() })
        };
        let answers: Vec<Answer> = given.iter().filter_map(scored).collect();
        let (sum, cells) = sums(&answers, &given, kind);
        whole.means.push((question, sum));
        for (ends, mean) in cells {
            let told = pairs.entry(ends).or_insert_with(|| fresh(ends));
            told.means.push((question, Some(mean)));
        }
    }
    for (ends, told) in &mut pairs {
        told.answered = answered.get(ends).and_then(enough);
        let said = std::mem::take(&mut told.means);
        let mean = |question| said.iter().find(|one| one.0 == question).and_then(|one| one.1);
        told.means = Question::ALL.into_iter().map(|one| (one, mean(one))).collect();
    }
    let pairs = pairs.into_iter().map(|((from, about), told)| Pair { from, about, told });
    let mut pairs: Vec<Pair> = pairs.collect();
    pairs.sort_by_key(|pair| pair.told.means.iter().all(|(_, mean)| mean.is_none()));
    Between { whole, pairs }
}

fn enough(who: &BTreeSet<u32>) -> Option<u64> {
    (who.len() >= ENOUGH).then_some(who.len() as u64)
}

/// Whether so many leave nothing, or enough.
fn hides(who: &BTreeSet<u32>) -> bool {
    who.is_empty() || who.len() >= ENOUGH
}

type Tied = BTreeMap<(Group, Group), u64>;

/// How many organisations each constituency has, and how many pairs of each two are tied.
fn ties(state: &State) -> (BTreeMap<Group, u64>, Tied) {
    let mut sizes: BTreeMap<Group, u64> = BTreeMap::new();
    for (_, actor) in state.actors() {
        *sizes.entry(actor.kind).or_default() += 1;
    }
    let ends = state.ties().map(|(from, to, _)| (from.min(to), from.max(to)));
    let ends: BTreeSet<(u32, u32)> = ends.collect();
    let mut tied = Tied::new();
    for (from, to) in ends {
        let [one, other] = [from, to].map(|at| state.numbered(at).and_then(|actor| actor.kind));
        *tied.entry((one.min(other), one.max(other))).or_default() += 1;
    }
    (sizes, tied)
}

/// What was answered, by the places of both: of joined entries the last word.
fn given(state: &State) -> BTreeMap<(u32, u32), &Rating> {
    let mut given: BTreeMap<(u32, u32), &Rating> = BTreeMap::new();
    for ((from, about), rating) in state.partners().ratings() {
        let Some(ends) = state.lead(*from).zip(state.lead(*about)) else { continue };
        let known = given.get(&ends).is_some_and(|known| known.at > rating.at);
        if !known && ends.0 != ends.1 && !rating.scores.is_empty() {
            given.insert(ends, rating);
        }
    }
    given
}

/// A mean in the making.
#[derive(Default)]
struct Sum {
    who: BTreeSet<u32>,
    /// Who spoke about organisations of which no mean of their own is shown.
    loose: BTreeSet<u32>,
    sum: u64,
    count: u64,
}

impl Sum {
    fn add(&mut self, answer: &Answer, loose: bool) {
        self.who.insert(answer.from);
        if loose {
            self.loose.insert(answer.from);
        }
        (self.sum, self.count) = (self.sum + answer.score, self.count + 1);
    }

    fn is_enough(&self) -> bool {
        self.who.len() >= ENOUGH && hides(&self.loose)
    }
}

/// The mean of all answers to a question, and those of each about each that may be shown.
fn sums(
    answers: &[Answer],
    given: &BTreeMap<(u32, u32), &Rating>,
    kind: impl Fn(u32) -> Group,
) -> (Option<u64>, Vec<((Group, Group), u64)>) {
    let count = |all: &mut BTreeMap<u32, usize>, about: u32| *all.entry(about).or_default() += 1;
    let (mut heard, mut asked) = (BTreeMap::new(), BTreeMap::new());
    given.keys().for_each(|(_, about)| count(&mut heard, *about));
    answers.iter().for_each(|answer| count(&mut asked, answer.about));
    let is_loose = |about: &u32| [&heard, &asked].iter().any(|all| all[about] < ENOUGH);
    let (mut whole, mut cells) = (Sum::default(), BTreeMap::<(Group, Group), Sum>::new());
    for answer in answers {
        let loose = is_loose(&answer.about);
        whole.add(answer, loose);
        cells.entry((kind(answer.from), kind(answer.about))).or_default().add(answer, loose);
    }
    let mut shown: BTreeSet<(Group, Group)> =
        cells.iter().filter(|(_, sum)| sum.is_enough()).map(|(ends, _)| *ends).collect();
    let left = |shown: &BTreeSet<(Group, Group)>, about: Option<Group>| -> BTreeSet<u32> {
        let of = |ends: &(Group, Group)| about.is_none_or(|about| about == ends.1);
        let hidden = cells.iter().filter(|(ends, _)| of(ends) && !shown.contains(ends));
        hidden.flat_map(|(_, sum)| &sum.who).copied().collect()
    };
    let about: BTreeSet<Group> = cells.keys().map(|ends| ends.1).collect();
    let scopes: Vec<Option<Group>> =
        about.into_iter().map(Some).chain(std::iter::once(None)).collect();
    // What would be left over takes the smallest that is shown along, until nothing changes.
    while let Some(scope) = scopes.iter().find(|scope| {
        let any = shown.iter().any(|ends| scope.is_none_or(|about| about == ends.1));
        any && !hides(&left(&shown, **scope))
    }) {
        let own = shown.iter().filter(|ends| scope.is_none_or(|about| about == ends.1));
        let Some(least) = own.min_by_key(|ends| cells[ends].who.len()).copied() else { break };
        shown.remove(&least);
    }
    let mean = |sum: &Sum| tenths(sum.sum, sum.count);
    let all = whole.is_enough() && (shown.is_empty() || hides(&left(&shown, None)));
    let each = shown.iter().map(|ends| (*ends, mean(&cells[ends]))).collect();
    (all.then(|| mean(&whole)), each)
}
