//! Nouns of conduct: a sanction, and a case with all that happened to it. What a case rests on is
//! the charter's clause as it stood when the case was opened, whatever is amended later.

use std::fmt;
use std::str::FromStr;

use charter::model::{Conduct, SanctionKind};
use hub::{At, Id, Said, Stamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Term;

/// A sanction, as the record writes it: `warning`, `suspension-90`, `suspension`, `exclusion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Sanction {
    /// A warning in words.
    Warning,
    /// The member does not vote, for so many days or until it is lifted.
    Suspension(Option<u32>),
    /// The member is one no longer.
    Exclusion,
}

impl Sanction {
    /// Its kind, as the charter names it.
    #[must_use]
    pub const fn kind(self) -> SanctionKind {
        match self {
            Self::Warning => SanctionKind::Warning,
            Self::Suspension(_) => SanctionKind::Suspension,
            Self::Exclusion => SanctionKind::Exclusion,
        }
    }

    /// For how many days, where it ends by itself.
    #[must_use]
    pub const fn days(self) -> Option<u32> {
        match self {
            Self::Suspension(days) => days,
            Self::Warning | Self::Exclusion => None,
        }
    }

    /// Whether a clause of the charter has it.
    #[must_use]
    pub fn fits(self, clause: &Conduct) -> bool {
        let is_long = match (self, clause.suspension_days_max) {
            (Self::Suspension(days), Some(max)) => days.is_none_or(|days| max < days),
            _ => false,
        };
        clause.sanctions.contains(&self.kind()) && !is_long
    }
}

impl fmt::Display for Sanction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind().as_str())?;
        self.days().map_or(Ok(()), |days| write!(f, "-{days}"))
    }
}

impl FromStr for Sanction {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let days = |text: &str| text.parse().ok().filter(|days| *days > 0);
        match text.split_once('-') {
            None if text == "warning" => Ok(Self::Warning),
            None if text == "suspension" => Ok(Self::Suspension(None)),
            None if text == "exclusion" => Ok(Self::Exclusion),
            Some(("suspension", number)) if days(number).is_some() => {
                Ok(Self::Suspension(days(number)))
            }
            _ => Err(format!(
                "`{text}` is no sanction: warning, suspension, suspension-DAYS or exclusion"
            )),
        }
    }
}

impl TryFrom<String> for Sanction {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Sanction> for String {
    fn from(sanction: Sanction) -> Self {
        sanction.to_string()
    }
}

/// When something was done in a case, and the entry that recorded it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// When.
    pub at: At,
    /// The entry.
    pub entry: u64,
    /// The decision it rests on.
    pub resolution: Option<Id>,
}

impl Step {
    /// Now, resting on no decision.
    #[must_use]
    pub const fn now(stamp: &Stamp) -> Self {
        Self { at: stamp.at, entry: stamp.index, resolution: None }
    }

    /// Now, resting on this decision.
    #[must_use]
    pub const fn by(stamp: &Stamp, resolution: Id) -> Self {
        Self { at: stamp.at, entry: stamp.index, resolution: Some(resolution) }
    }
}

/// Words of the member in its own case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plea {
    /// What it says.
    pub words: Said,
    /// When.
    pub made: Step,
}

/// A hearing that was called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hearing {
    /// When it is.
    pub on: At,
    /// Where, and how to take part.
    pub place: Said,
    /// When it was called.
    pub made: Step,
}

/// A sanction that was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// The sanction.
    pub sanction: Sanction,
    /// Until when the member may appeal; nothing where the charter knows no appeal.
    pub appeal_until: Option<At>,
    /// When, and by which decision.
    pub made: Step,
}

/// How a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Whoever raised it took it back.
    Withdrawn,
    /// The body did not adopt a sanction; or the other body did not confirm it.
    Dismissed,
    /// The sanction stands: nobody appealed in time, or there is no appeal.
    Stands,
    /// The other body confirmed the sanction.
    Confirmed,
    /// The member left while the case was open.
    Left,
}

impl Ending {
    /// The word of it, in messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Dismissed => "dismissed",
            Self::Stands => "stands",
            Self::Confirmed => "confirmed",
            Self::Left => "left",
        }
    }
}

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaseStage {
    /// The member has time to answer.
    Answer,
    /// A hearing is to be called, or is ahead.
    Hearing,
    /// It can be decided.
    Decision,
    /// A sanction was decided; the member may appeal.
    Appealable,
    /// The member appealed: the sanction rests until the other body decides.
    Appealed,
    /// It is over.
    Over,
}

impl CaseStage {
    /// The word of it, in messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Hearing => "hearing",
            Self::Decision => "decision",
            Self::Appealable => "appealable",
            Self::Appealed => "appealed",
            Self::Over => "over",
        }
    }
}

/// A case about a member's conduct. Nothing of it is taken away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its id.
    pub id: Id,
    /// Its number in this hub, from 1.
    pub n: u64,
    /// The member it is about.
    pub actor: Id,
    /// The member that raised it; nothing where an office did.
    pub raiser: Option<Id>,
    /// The role in which it was raised.
    pub role: String,
    /// The clause of the charter, as it stood then.
    pub clause: Conduct,
    /// What is asked for.
    pub asks: Sanction,
    /// What the member is said to have done.
    pub grounds: Said,
    /// When it was opened.
    pub opened: Step,
    /// Until when nothing is decided without the member's answer.
    pub answer_until: At,
    /// What the member answered, oldest first.
    pub answers: Vec<Plea>,
    /// The hearing, as it was last called.
    pub hearing: Option<Hearing>,
    /// The sanction that was decided.
    pub ruling: Option<Ruling>,
    /// The member's appeal.
    pub appeal: Option<Plea>,
    /// How and when it ended.
    pub end: Option<(Ending, Step)>,
    /// Why whoever raised it took it back.
    pub withdrawn_because: Said,
    /// When a sanction was lifted before its end.
    pub lifted: Option<Step>,
    /// When the member did not vote because of it: an appeal cuts the first, a confirmation
    /// begins the second.
    pub suspensions: Vec<Term>,
}

impl Case {
    /// Where it stands now.
    #[must_use]
    pub fn stage(&self, now: At) -> CaseStage {
        match (&self.end, &self.ruling, &self.appeal) {
            (Some(_), ..) => CaseStage::Over,
            (None, Some(_), Some(_)) => CaseStage::Appealed,
            (None, Some(_), None) => CaseStage::Appealable,
            (None, None, _) if self.waits_for_answer(now) => CaseStage::Answer,
            (None, None, _) if self.waits_for_hearing(now) => CaseStage::Hearing,
            (None, None, _) => CaseStage::Decision,
        }
    }

    /// Whether the member has neither answered nor let the time for it pass.
    #[must_use]
    pub fn waits_for_answer(&self, now: At) -> bool {
        self.answers.is_empty() && now < self.answer_until
    }

    /// Whether a hearing that the charter asks for was not called, or one that was is ahead.
    #[must_use]
    pub fn waits_for_hearing(&self, now: At) -> bool {
        match &self.hearing {
            Some(hearing) => now < hearing.on,
            None => self.clause.hearing_days.is_some(),
        }
    }

    /// Whether no sanction was decided and it is not over.
    #[must_use]
    pub const fn is_undecided(&self) -> bool {
        self.end.is_none() && self.ruling.is_none()
    }

    /// The stretch in which the member does not vote because of it, if the moment lies in one.
    #[must_use]
    pub fn suspension(&self, at: At) -> Option<Term> {
        self.suspensions.iter().copied().find(|term| term.covers(at))
    }

    /// Whether a suspension runs that a decision can lift: what an exclusion holds back is none.
    #[must_use]
    pub fn can_be_lifted(&self, at: At) -> bool {
        let suspends = |ruling: &Ruling| matches!(ruling.sanction, Sanction::Suspension(_));
        self.ruling.as_ref().is_some_and(suspends) && self.suspension(at).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sanction_reads_back_as_it_is_written() {
        let all = [
            Sanction::Warning,
            Sanction::Suspension(None),
            Sanction::Suspension(Some(90)),
            Sanction::Exclusion,
        ];
        for sanction in all {
            assert_eq!(sanction.to_string().parse(), Ok(sanction));
        }
        for text in ["", "fine", "suspension-", "suspension-0", "suspension-x", "warning-3"] {
            assert!(text.parse::<Sanction>().is_err(), "{text}");
        }
    }
}
