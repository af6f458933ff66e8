//! Secret votes as people see them: who voted while they are open; when they have closed, what
//! was counted and what anyone can check.

use charter::model::{BallotMode, Way};
use hub::{Id, serde_json};
use schemars::JsonSchema;
use serde::Serialize;

use super::votes::by_name;
use super::{Done, Made, Organisation};
use crate::model::{Choice, Motion, SealedStep, Vote};
use crate::{rules, tally};

/// The secret vote of a motion.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SecretView {
    /// Whether trustees count it, so that not even the host can open a ballot.
    pub sealed: bool,
    /// How many seats voted.
    pub cast: usize,
    /// Whether everything is counted.
    pub counted: bool,
    /// Closed ballots that were counted, in the order of their trackers.
    pub slips: Vec<SlipRow>,
    /// What the archive of a sealed vote must ask, as `convoke ballot setup` takes it.
    pub questions: Option<String>,
    /// The sealed election, once it is prepared.
    pub sealing: Option<SealingView>,
}

/// A closed ballot that was counted.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SlipRow {
    /// What its voter finds it by.
    pub tracker: String,
    /// What it chooses.
    pub choice: Option<Choice>,
    /// How it marks or ranks candidates, by name.
    pub ranking: Vec<Vec<String>>,
    /// Whether it could not be read: it took part, for nobody.
    pub spoilt: bool,
}

/// A sealed election.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SealingView {
    /// Who issued the credentials.
    pub authority: Organisation,
    /// Who decrypts, in the order of their numbers.
    pub trustees: Vec<Organisation>,
    /// How many of them are enough.
    pub threshold: u64,
    /// How many credentials there are.
    pub credentials: u64,
    /// Every event that the record names.
    pub events: Vec<SealedEventRow>,
    /// The sums by answer, the blank votes first; nothing before they are decrypted.
    pub sums: Vec<SumRow>,
}

/// An event of the archive.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SealedEventRow {
    /// Its hash.
    pub hash: String,
    /// What happened.
    pub step: SealedStep,
    /// When the record named it.
    pub made: Done,
}

/// The sum of one answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SumRow {
    /// The answer.
    pub answer: String,
    /// How many chose it.
    pub votes: u64,
}

impl SecretView {
    /// The secret vote of a motion; none when its ballots are open.
    pub(crate) fn of(made: &Made, motion: &Motion) -> Option<Self> {
        let fixed = motion.vote.as_ref().map(|vote| vote.rule.ballot.mode);
        let charter = rules::terms(motion.permits.as_ref(), made.ctx.hub);
        let coming = || {
            let rules = rules::vote_rules(charter?, motion).ok()?;
            rules.first().map(|rule| rule.ballot.mode)
        };
        let mode = fixed.or_else(coming).filter(|mode| *mode != BallotMode::Open)?;
        let vote = motion.vote.as_ref();
        let slips = vote.map(|vote| vote.slips.as_slice()).unwrap_or_default();
        let row = |slip: &crate::model::Slip| SlipRow {
            tracker: slip.tracker.clone(),
            choice: match &slip.vote {
                Vote::Choice(choice) => Some(*choice),
                _ => None,
            },
            ranking: match &slip.vote {
                Vote::Ranking(order) => by_name(made, motion, order),
                _ => Vec::new(),
            },
            spoilt: slip.vote == Vote::Spoilt,
        };
        Some(Self {
            sealed: mode == BallotMode::Sealed,
            cast: vote.map_or(0, |vote| vote.secret.len()),
            counted: vote.is_some() && tally::is_known(motion),
            slips: slips.iter().map(row).collect(),
            questions: (mode == BallotMode::Sealed).then(|| questions(made, motion)),
            sealing: sealing(made, motion),
        })
    }
}

/// The question of a sealed vote: whoever begins an archive with it asks for what is counted.
fn questions(made: &Made, motion: &Motion) -> String {
    let title = made.title(motion);
    let answers = rules::answers(motion).into_iter().map(Option::unwrap_or_default);
    let answers: Vec<String> = answers.map(str::to_owned).collect();
    let charter = rules::terms(motion.permits.as_ref(), made.ctx.hub);
    let rules = charter.map(|charter| rules::vote_rules(charter, motion));
    let approves = rules.and_then(Result::ok).is_some_and(|rules| {
        let mut elections = rules.iter().filter_map(|rule| rule.election());
        elections.any(|election| election.way == Way::Approval)
    });
    let max = if approves { answers.len() } else { 1 };
    let question = serde_json::json!({
        "question": title, "answers": answers, "blank": true, "min": 1, "max": max,
    });
    let all = serde_json::json!({ "name": title, "questions": [question] });
    serde_json::to_string_pretty(&all).unwrap_or_default()
}

fn sealing(made: &Made, motion: &Motion) -> Option<SealingView> {
    let sealing = motion.sealing.as_ref()?;
    let events = sealing.events.iter().map(|event| SealedEventRow {
        hash: event.hash.clone(),
        step: event.step,
        made: made.done(&event.made),
    });
    let answers = answers(made, motion);
    let sums = sealing.result.iter().flatten().zip(answers);
    Some(SealingView {
        authority: made.organisation(sealing.authority),
        trustees: sealing.trustees.iter().map(|id: &Id| made.organisation(*id)).collect(),
        threshold: sealing.threshold,
        credentials: sealing.credentials,
        events: events.collect(),
        sums: sums.map(|(votes, answer)| SumRow { answer, votes: *votes }).collect(),
    })
}

/// The answers of a sealed ballot by name, the blank vote first.
fn answers(made: &Made, motion: &Motion) -> Vec<String> {
    let word = |choice: &str| made.ctx.lang.word(&format!("decisions-choice-{choice}"));
    let ballot = motion.ballot();
    let mut all = vec![word("abstain")];
    match ballot.as_slice() {
        [] => all.extend([word("agree"), word("disagree")]),
        ballot => all.extend(ballot.iter().map(|one| made.candidate(motion, one))),
    }
    all
}

/// The word of a step, as files and messages write it.
#[must_use]
pub const fn step_word(step: SealedStep) -> &'static str {
    match step {
        SealedStep::Setup => "setup",
        SealedStep::Ballot => "ballot",
        SealedStep::EndBallots => "end",
        SealedStep::EncryptedTally => "sums",
        SealedStep::PartialDecryption => "decryption",
        SealedStep::Result => "result",
    }
}
