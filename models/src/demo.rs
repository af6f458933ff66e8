//! The story of the demo hub, as `demo/story.toml` tells it: who is who, who holds which seat, what
//! was decided and how. Days are counted from the day the demo is made; today is 0.

mod budget;
mod conduct;
mod landscape;
mod meetings;
mod opinions;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use budget::{Budget, Proposal};
pub use conduct::Case;
pub use landscape::{Absence, Group, Landscape, Named, Plan, Round, Sheet, Talk};
pub use meetings::{Item, Meeting, Paper};
pub use opinions::{Conversation, Statement, Survey};

const STORY: &str = include_str!("../demo/story.toml");
const FOUNDING_CHARTER: &str = include_str!("../demo/charter-1.toml");
const CHARTER_IN_FORCE: &str = include_str!("../demo/charter-2.toml");
const FILES: &[(&str, &str)] = &[
    ("organisations.csv", include_str!("../demo/organisations.csv")),
    ("network.json", include_str!("../demo/network.json")),
    ("activities.csv", include_str!("../demo/activities.csv")),
    ("grants-2025.csv", include_str!("../demo/grants-2025.csv")),
    ("grants-2026.csv", include_str!("../demo/grants-2026.csv")),
    ("need.csv", include_str!("../demo/need.csv")),
    ("areas.geojson", include_str!("../demo/areas.geojson")),
];

/// The whole story.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// What the hub calls itself.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// The origin of its record.
    pub origin: String,
    /// The day it was founded.
    pub founded: i64,
    /// Partners' files, in the order in which they were brought in.
    pub files: Vec<File>,
    /// People the story names.
    pub people: Vec<Person>,
    /// Offices filled without a resolution.
    pub offices: Vec<Office>,
    /// Who may speak for the hub.
    pub speakers: Vec<Speaker>,
    /// Organisations by the seat they hold.
    pub seats: BTreeMap<String, String>,
    /// Members without a seat, by constituency.
    pub members: BTreeMap<String, Vec<String>>,
    /// Name and title of who acts for an organisation whose people are not among [`Self::people`].
    pub delegates: BTreeMap<String, [String; 2]>,
    /// Who was put up for admission.
    pub candidates: Vec<Candidate>,
    /// Declared interests.
    pub interests: Vec<Interest>,
    /// Cases about members' conduct.
    pub cases: Vec<Case>,
    /// Decisions, oldest first.
    pub motions: Vec<Motion>,
    /// What happened on the map.
    pub landscape: Landscape,
    /// What members were asked, oldest first.
    pub conversations: Vec<Conversation>,
    /// Surveys of trust, oldest first, each in a year of its own.
    pub surveys: Vec<Survey>,
    /// What was put on the Board's agenda, oldest first.
    pub items: Vec<Item>,
    /// When the Board met, oldest first.
    pub meetings: Vec<Meeting>,
}

/// A partner's file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Its name.
    pub name: String,
    /// The day it was brought in.
    pub day: i64,
    /// Who says what stands in it.
    pub source: String,
    /// What the list is called, where not by the file's name.
    pub title: Option<String>,
    /// The organisation whose list it is.
    pub owner: Option<String>,
}

/// A person.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// What the story calls them.
    pub key: String,
    /// What they are called.
    pub name: String,
    /// Where they are met, when one can sign in as them.
    pub email: Option<String>,
    /// What they are in the hub, for the sign-in page.
    #[serde(default)]
    pub part: String,
    /// The organisation they act for.
    pub organisation: Option<String>,
    /// What they are there.
    pub title: String,
}

/// An office somebody holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// The office, as the charter names its role.
    pub role: String,
    /// The key of the person.
    pub person: String,
    /// The day they took it.
    pub day: i64,
    /// The day it ended; the charter's term when left out.
    pub until: Option<i64>,
}

/// Somebody who may speak for the hub.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Speaker {
    /// The key of the person.
    pub person: String,
    /// The day the chair named them.
    pub day: i64,
    /// Until which day.
    pub until: i64,
    /// What about, as a code.
    pub scope: String,
    /// What about, in words.
    pub words: String,
}

/// A declared interest.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interest {
    /// What the story calls it.
    pub key: String,
    /// The day it was declared.
    pub day: i64,
    /// Whose it is.
    pub organisation: String,
    /// The organisation it is about; else it is about the topic.
    pub about: Option<String>,
    /// The topic it is about, as a code.
    #[serde(default)]
    pub topic: String,
    /// Of what nature it is.
    pub nature: String,
    /// More about it.
    pub words: String,
}

/// A decision. Seats are named by their ids, and a group of seats by the part before the number.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Motion {
    /// What the story calls it.
    pub key: String,
    /// The day it was written and tabled.
    pub day: i64,
    /// Who wrote it: the key of a person of the secretariat, or an organisation.
    pub by: String,
    /// The matter it is, as a code.
    pub matter: String,
    /// Themes it touches, as codes.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Organisations it is about.
    #[serde(default)]
    pub concerns: Vec<String>,
    /// What it is called.
    pub title: String,
    /// What agreeing means.
    pub agreeing: String,
    /// Its text.
    pub body_text: String,
    /// Other words for its text that were moved.
    #[serde(default)]
    pub amendments: Vec<Amendment>,
    /// Ballots that were cast on paper.
    pub paper: Option<OnPaper>,
    /// It brings the second charter into force.
    pub adopts: Option<Adopts>,
    /// It appoints somebody.
    pub appoints: Option<Office>,
    /// It admits an organisation.
    pub admits: Option<Admits>,
    /// Comments.
    #[serde(default)]
    pub comments: Vec<Comment>,
    /// The money it divides.
    pub budget: Option<Budget>,
    /// The call for objections.
    pub call: Option<Call>,
    /// Objections in that call.
    #[serde(default)]
    pub objections: Vec<Objection>,
    /// The vote.
    pub vote: Option<Vote>,
    /// Votes for.
    #[serde(default)]
    pub agree: Vec<String>,
    /// Abstentions.
    #[serde(default)]
    pub abstain: Vec<String>,
    /// Votes against.
    #[serde(default)]
    pub disagree: Vec<String>,
    /// Votes against with a formal objection.
    #[serde(default)]
    pub object: Vec<String>,
    /// Votes put into other hands.
    #[serde(default)]
    pub proxies: Vec<Proxy>,
    /// Seats that said they take no part.
    #[serde(default)]
    pub recused: Vec<Recused>,
    /// Reasons given with votes.
    #[serde(default)]
    pub reasons: Vec<Reason>,
    /// Dissents beside the outcome.
    #[serde(default)]
    pub dissents: Vec<Dissent>,
    /// What the outcome means.
    pub outcome: Option<Outcome>,
}

/// Another text of a motion.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// The day it was moved.
    pub day: i64,
    /// The organisation that moved it.
    pub by: String,
    /// The whole text as it would be.
    pub body_text: String,
    /// The day whoever moved the motion took it over.
    pub accepted: Option<i64>,
}

/// Ballots of a vote that came in on one sheet of paper.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnPaper {
    /// The day.
    pub day: i64,
    /// Whose; what they chose stands with the other votes.
    pub seats: Vec<String>,
}

/// An organisation that is to be admitted.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// The organisation.
    pub organisation: String,
    /// Criteria that it meets.
    pub met: Vec<Met>,
    /// Members that vouch for it.
    pub vouches: Vec<Comment>,
}

/// A criterion that an organisation meets.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Met {
    /// The day the secretariat said so.
    pub day: i64,
    /// The criterion, by its clause.
    pub criterion: String,
    /// What shows it.
    pub words: String,
}

/// When a charter came into force.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adopts {
    /// The day.
    pub day: i64,
}

/// An organisation that was admitted.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Admits {
    /// The organisation.
    pub organisation: String,
    /// Into which constituency.
    pub constituency: String,
    /// The day.
    pub day: i64,
}

/// A comment, or a member's word for somebody.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// The day.
    pub day: i64,
    /// In whose name.
    pub organisation: String,
    /// What was said.
    pub words: String,
}

/// A call for objections.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// The rule by which it was called.
    pub rule: String,
    /// The day it was called.
    pub day: i64,
    /// The day on which it ended.
    pub until: i64,
}

/// An objection.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objection {
    /// The day.
    pub day: i64,
    /// The organisation whose seat objected.
    pub organisation: String,
    /// Why.
    pub words: String,
    /// What the secretariat answered the day after.
    pub answer: Option<String>,
    /// The day it was withdrawn.
    pub withdrawn: Option<i64>,
}

/// A vote.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// The rule by which it is decided.
    pub rule: String,
    /// The day it opened.
    pub opened: i64,
    /// The day it closes; after today when it is open.
    pub closes: i64,
}

/// A vote put into other hands.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proxy {
    /// The seat that is represented.
    pub from: String,
    /// The seat that carries its vote.
    pub to: String,
}

/// A seat that takes no part.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recused {
    /// The seat.
    pub seat: String,
    /// The key of the interest that is the ground.
    pub interest: String,
    /// What it said.
    pub words: String,
}

/// A reason given with a vote.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The seat.
    pub seat: String,
    /// The reason.
    pub words: String,
}

/// A dissent.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dissent {
    /// The day.
    pub day: i64,
    /// The seat.
    pub seat: String,
    /// What it says.
    pub words: String,
}

/// What an outcome means.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The day the chair stated it.
    pub day: i64,
    /// Why it came out so.
    pub why: String,
    /// What happens next.
    pub next: String,
    /// By which day.
    pub due_day: Option<i64>,
    /// The day the decision is looked at again.
    pub review_day: i64,
    /// What follows from it.
    #[serde(default)]
    pub tasks: Vec<Task>,
}

/// A task that follows from a decision.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// What is to be done.
    pub what: String,
    /// The organisation that is to do it; the secretariat when left out.
    pub who: Option<String>,
    /// By which day.
    pub due_day: i64,
    /// The day it was taken on.
    pub taken: Option<i64>,
    /// The day it was reported done, with the words of the report.
    pub reported: Option<(i64, String)>,
    /// The day the chair accepted the report.
    pub accepted: Option<i64>,
}

/// The story.
///
/// # Errors
/// Where the file is not of the form above: a mistake of ours that a test would meet.
pub fn story() -> Result<Story, String> {
    toml::from_str(STORY).map_err(|fault| format!("demo/story.toml: {fault}"))
}

/// The charter the hub was founded with.
#[must_use]
pub const fn founding_charter() -> &'static str {
    FOUNDING_CHARTER
}

/// The charter in force.
#[must_use]
pub const fn charter_in_force() -> &'static str {
    CHARTER_IN_FORCE
}

/// One of the story's files, by its name.
#[must_use]
pub fn file(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_story_reads_and_its_charters_can_be_executed() {
        let story = story().unwrap_or_else(|fault| panic!("{fault}"));
        for given in &story.files {
            assert!(file(&given.name).is_some(), "{}", given.name);
        }
        for text in [founding_charter(), charter_in_force()] {
            let charter = charter::file::read(text, None).unwrap_or_else(|f| panic!("{f:?}"));
            for seat in story.seats.keys() {
                assert!(charter.charter.seat(seat).is_some(), "{seat}");
            }
        }
    }
}
