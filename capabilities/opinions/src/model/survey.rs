//! The survey of trust: what is asked every year, an answer, and what is published.

use std::collections::BTreeMap;

use decisions::model::Moment;
use hub::{At, Id, Said};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::answer::for_the_host;

/// The highest score: agrees fully. The lowest is 1.
pub const HIGHEST: u8 = 5;

/// What is asked, each year in the same words. Confidence is how beliefs in the legitimacy of an
/// organisation are usually measured; process, results and interests are what they rest on
/// (Tallberg and Zürn, *The legitimacy and legitimation of international organizations:
/// introduction and framework*, 2019); whether one would stay is Hirschman's *Exit, voice, and
/// loyalty*, 1970.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Confidence in the hub.
    Trust,
    /// Decisions are made in a fair way.
    Fair,
    /// The results are good.
    Results,
    /// One's interests count when decisions are made.
    Interests,
    /// One would join again.
    Stay,
}

impl Question {
    /// All, in the order in which they are asked.
    pub const ALL: [Self; 5] =
        [Self::Trust, Self::Fair, Self::Results, Self::Interests, Self::Stay];

    /// Those that indicator L28 is the mean of.
    pub const OF_LEGITIMACY: [Self; 3] = [Self::Fair, Self::Results, Self::Interests];

    /// The word as written in forms, files and messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Trust => "trust",
            Self::Fair => "fair",
            Self::Results => "results",
            Self::Interests => "interests",
            Self::Stay => "stay",
        }
    }
}

/// What one organisation answers: a score for each question that it has an answer to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scores(BTreeMap<Question, u8>);

impl Scores {
    /// An answer; nothing when it says nothing, or a score is none.
    #[must_use]
    pub fn of(scores: BTreeMap<Question, u8>) -> Option<Self> {
        let is_sound = scores.values().all(|score| (1..=HIGHEST).contains(score));
        (is_sound && !scores.is_empty()).then_some(Self(scores))
    }

    /// The score of a question.
    #[must_use]
    pub fn get(&self, question: Question) -> Option<u8> {
        self.0.get(&question).copied()
    }

    /// The words that the host keeps until the survey has closed.
    #[must_use]
    pub fn to_said(&self) -> Said {
        for_the_host(self)
    }

    /// Reads them back; nothing when they were erased or are no answer.
    #[must_use]
    pub fn of_said(said: &Said) -> Option<Self> {
        let read: Self = hub::serde_json::from_str(said.as_text()?).ok()?;
        Self::of(read.0)
    }
}

/// The scores of several organisations, added up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mean {
    /// How many organisations answered.
    pub organisations: u32,
    /// Their scores together.
    pub sum: u32,
}

impl Mean {
    /// The mean score in thousandths, rounded to the nearest; nothing where nobody answered.
    #[must_use]
    pub fn milli(self) -> Option<i64> {
        let (sum, all) = (i64::from(self.sum), i64::from(self.organisations));
        (all > 0).then(|| (sum * 2_000 + all) / (all * 2))
    }

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            organisations: self.organisations.saturating_add(other.organisations),
            sum: self.sum.saturating_add(other.sum),
        }
    }

    /// Whether it tells what each of them answered: all gave the lowest score, or the highest.
    #[must_use]
    pub fn tells_each(self) -> bool {
        let highest = u64::from(self.organisations) * u64::from(HIGHEST);
        self.sum == self.organisations || u64::from(self.sum) == highest
    }

    /// Whether it can be what at least `few` and at most `most` organisations answered, and does
    /// not tell what each of them did.
    #[must_use]
    pub fn fits(self, few: u32, most: u32) -> bool {
        let highest = u64::from(self.organisations) * u64::from(HIGHEST);
        (few..=most).contains(&self.organisations)
            && (u64::from(self.organisations)..=highest).contains(&u64::from(self.sum))
            && !self.tells_each()
    }
}

/// What is published of the answers to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Believed {
    /// The question.
    pub question: Question,
    /// Everybody's; none where too few answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all: Option<Mean>,
    /// By constituency, as the charter names it, without those of which too few answered.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub by: BTreeMap<String, Mean>,
    /// That of organisations that are no members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside: Option<Mean>,
}

/// An organisation that answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Respondent {
    /// Its constituency when it answered first; none for one that is no member.
    pub constituency: Option<String>,
    /// The entries of its answers.
    pub entries: Vec<u64>,
    /// Its answer; forgotten when the survey closes.
    pub answer: Option<Scores>,
}

/// How a survey ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Surveyed {
    /// What is published, question by question.
    pub results: Vec<Believed>,
    /// When.
    pub made: Moment,
}

/// The survey of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    /// Its id.
    pub id: Id,
    /// Until when answers are taken.
    pub until: At,
    /// When it was opened, by whom.
    pub made: Moment,
    /// Who answers.
    pub respondents: BTreeMap<Id, Respondent>,
    /// Set when it is closed.
    pub closing: Option<Surveyed>,
}

impl Survey {
    /// The year it is of: that in which it was opened.
    #[must_use]
    pub fn year(&self) -> i64 {
        self.made.at.date().0
    }

    /// Whether answers are taken now.
    #[must_use]
    pub fn is_open(&self, now: At) -> bool {
        self.closing.is_none() && now < self.until
    }

    /// What is published of a question, once the survey is closed.
    #[must_use]
    pub fn believed(&self, question: Question) -> Option<&Believed> {
        self.closing.as_ref()?.results.iter().find(|one| one.question == question)
    }

    /// Indicator L28 of whoever `pick` picks: the mean over its three questions. Nothing where one
    /// of them is left out.
    #[must_use]
    pub fn legitimacy(&self, pick: impl Fn(&Believed) -> Option<Mean>) -> Option<i64> {
        let means = Question::OF_LEGITIMACY.map(|one| self.believed(one).and_then(&pick));
        let all = means.into_iter().try_fold(Mean::default(), |sum, one| Some(sum.and(one?)));
        all?.milli()
    }
}

#[cfg(test)]
mod tests {
    use super::{Mean, Question, Scores};

    #[test]
    fn an_answer_is_a_score_or_several() {
        let of = |scores: &[(Question, u8)]| Scores::of(scores.iter().copied().collect());
        assert!(of(&[]).is_none() && of(&[(Question::Fair, 0)]).is_none());
        assert!(of(&[(Question::Fair, 5), (Question::Stay, 6)]).is_none());
        let answer = of(&[(Question::Fair, 5)]).map(|answer| answer.to_said());
        let read = answer.as_ref().and_then(Scores::of_said);
        assert_eq!(read.and_then(|read| read.get(Question::Fair)), Some(5));
    }

    #[test]
    fn a_mean_is_one_of_scores() {
        let mean = |organisations, sum| Mean { organisations, sum };
        assert_eq!(mean(6, 20).milli(), Some(3_333));
        assert_eq!(mean(0, 0).milli(), None);
        assert!(mean(5, 24).fits(5, 5) && mean(5, 6).fits(5, 9));
        assert!(!mean(5, 25).fits(5, 5) && !mean(5, 5).fits(5, 9), "it tells what each said");
        assert!(!mean(5, 26).fits(5, 9) && !mean(5, 4).fits(5, 9));
        assert!(!mean(4, 8).fits(5, 9) && !mean(10, 20).fits(5, 9));
    }
}
