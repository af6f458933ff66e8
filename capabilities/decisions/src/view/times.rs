//! How long decisions take, by the body that decides and the matter they are.

use std::collections::BTreeMap;

use faces::Ctx;
use hub::At;
use schemars::JsonSchema;
use serde::Serialize;

use super::Made;
use crate::model::{Motion, Standing};
use crate::state::State;

/// The view of `decisions/times`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TimesView {
    /// Each kind of decision, in the order of bodies and matters.
    pub kinds: Vec<TimesRow>,
}

/// How long one kind of decision takes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TimesRow {
    /// The body that decides, by name.
    pub body: String,
    /// The matter, as a code.
    pub matter: String,
    /// How many were decided.
    pub decided: usize,
    /// Median days from coming before the body to the decision, in thousandths.
    pub to_decide: Option<i64>,
    /// Median days from the decision to its outcome statement, in thousandths.
    pub to_explain: Option<i64>,
    /// How many tasks that follow from them are done.
    pub tasks_done: usize,
    /// Median days from the decision until a task is done, in thousandths.
    pub to_done: Option<i64>,
    /// How many are before the body now.
    pub open: usize,
    /// Days that the oldest of these has been, in thousandths.
    pub oldest: Option<i64>,
}

/// How long decisions take.
#[must_use]
pub fn times(ctx: &Ctx) -> TimesView {
    let made = Made::new(ctx);
    let mut kinds: BTreeMap<(&str, &str), Vec<&Motion>> = BTreeMap::new();
    for motion in ctx.hub.room::<State>().motions().filter(|motion| motion.tabled.is_some()) {
        kinds.entry((&motion.body, &motion.matter)).or_default().push(motion);
    }
    let kinds = kinds.into_iter().map(|((body, matter), motions)| TimesRow {
        body: made.labels.body(body),
        matter: matter.to_owned(),
        decided: motions.iter().filter(|motion| decided(motion).is_some()).count(),
        to_decide: median_days(spans(&motions, |motion| {
            Some((motion.tabled.as_ref()?.at, decided(motion)?))
        })),
        to_explain: median_days(spans(&motions, |motion| {
            Some((decided(motion)?, motion.statement.as_ref()?.made.at))
        })),
        tasks_done: done(&motions).len(),
        to_done: median_days(done(&motions)),
        open: motions.iter().filter(|motion| is_before_the_body(motion)).count(),
        oldest: spans(&motions, |motion| {
            let since = motion.tabled.as_ref().filter(|_| is_before_the_body(motion))?.at;
            Some((since, ctx.now))
        })
        .into_iter()
        .max()
        .map(|seconds| seconds * 10 / 864),
    });
    TimesView { kinds: kinds.collect() }
}

fn decided(motion: &Motion) -> Option<At> {
    motion.outcome().map(|closure| closure.made.at)
}

/// The seconds from each decision until each of its tasks was done.
fn done(motions: &[&Motion]) -> Vec<i64> {
    let each = motions.iter().filter_map(|motion| Some((decided(motion)?, &motion.tasks)));
    let spans = each.flat_map(|(from, tasks)| {
        tasks.iter().filter_map(move |task| Some(task.done()?.unix() - from.unix()))
    });
    spans.collect()
}

const fn is_before_the_body(motion: &Motion) -> bool {
    matches!(motion.standing, Standing::Tabled | Standing::Called | Standing::Voting)
}

/// The seconds between two moments of each motion that has both.
fn spans(motions: &[&Motion], of: impl Fn(&Motion) -> Option<(At, At)>) -> Vec<i64> {
    let each = motions.iter().filter_map(|motion| of(motion));
    each.map(|(from, to)| to.unix() - from.unix()).collect()
}

/// The median in thousandths of a day; of an even number the mean of the two in the middle.
fn median_days(mut seconds: Vec<i64>) -> Option<i64> {
    seconds.sort_unstable();
    let upper = seconds.get(seconds.len() / 2)?;
    let lower = seconds.get(seconds.len().checked_sub(1)? / 2)?;
    Some((lower + upper) * 10 / (2 * 864))
}
