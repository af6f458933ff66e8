//! The 16 constituencies: which part of society an organisation belongs to.
//!
//! A starting point, not a judgement: real organisations differ from their category, and a hub
//! edits it for each. Facts retyped from the project's knowledge base, each with its source.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which part of society an organisation belongs to.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Constituency {
    /// States (national governments): ministries, missions, regulators, legislators.
    States,
    /// States where the non-state role is restricted: governments that limit civil society, and
    /// their technical agencies.
    StatesAuthoritarian,
    /// Intergovernmental organisations: UN agencies, development banks, regional bodies.
    Igos,
    /// NGOs and civil society organisations: advocacy groups, service groups, unions, think tanks.
    Csos,
    /// Companies and business bodies: global firms, small firms, investors, trade bodies.
    Business,
    /// Subnational governments: states, provinces, cities, districts.
    Subnational,
    /// Grassroots movements and community groups: self-help groups, cooperatives, local
    /// committees, unions of informal workers.
    Grassroots,
    /// Indigenous peoples: recognised and unrecognised peoples and their own governing bodies.
    Indigenous,
    /// Women and gender groups: women's groups, gender networks, care workers, women leaders.
    Women,
    /// Youth: youth-led groups, students, young leaders.
    Youth,
    /// Faith communities: congregations, faith councils, faith-based services.
    Faith,
    /// Academia and research: universities, institutes, statistics bodies.
    Academia,
    /// Foundations and philanthropy: private and corporate foundations.
    Foundations,
    /// Media and open-data communities: journalists, fact checkers, civic data groups.
    Media,
    /// Military and security actors (de facto): armed forces, peacekeepers, police.
    Security,
    /// Actors who lose from success: firms, officials or groups who profit from the problem.
    Spoilers,
}

/// What is known of a constituency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The code, as in the record and in message ids (`landscape-kind-csos`).
    pub code: &'static str,
    /// The broader type of stakeholder.
    pub stakeholder: &'static str,
    /// The mark (shape and colour, 1 to 8) it is drawn with.
    pub mark: u8,
    /// Where the description comes from: author, title, year, and how sure it is.
    pub source: &'static str,
}

impl Constituency {
    /// All sixteen, in the order they are listed.
    pub const ALL: [Self; 16] = [
        Self::States,
        Self::StatesAuthoritarian,
        Self::Igos,
        Self::Csos,
        Self::Business,
        Self::Subnational,
        Self::Grassroots,
        Self::Indigenous,
        Self::Women,
        Self::Youth,
        Self::Faith,
        Self::Academia,
        Self::Foundations,
        Self::Media,
        Self::Security,
        Self::Spoilers,
    ];

    /// The code: `csos`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.facts().code
    }

    /// The constituency of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.code() == code)
    }

    /// What is known of it.
    #[must_use]
    pub const fn facts(self) -> Facts {
        match self {
            Self::States => facts("states", "state", 1, SOURCE_1),
            Self::StatesAuthoritarian => facts("states-authoritarian", "state", 1, SOURCE_1),
            Self::Igos => facts("igos", "igo", 2, SOURCE_1),
            Self::Csos => facts("csos", "cso", 3, SOURCE_1),
            Self::Business => facts("business", "business", 4, SOURCE_2),
            Self::Subnational => facts("subnational", "subnational", 1, SOURCE_3),
            Self::Grassroots => facts("grassroots", "grassroots", 7, SOURCE_2),
            Self::Indigenous => facts("indigenous", "indigenous", 8, SOURCE_4),
            Self::Women => facts("women", "women", 3, SOURCE_1),
            Self::Youth => facts("youth", "youth", 3, SOURCE_2),
            Self::Faith => facts("faith", "faith", 3, SOURCE_2),
            Self::Academia => facts("academia", "academia", 6, SOURCE_1),
            Self::Foundations => facts("foundations", "foundation", 5, SOURCE_2),
            Self::Media => facts("media", "media", 3, SOURCE_1),
            Self::Security => facts("security", "security", 1, SOURCE_1),
            Self::Spoilers => facts("spoilers", "spoiler", 4, SOURCE_1),
        }
    }
}

const fn facts(
    code: &'static str,
    stakeholder: &'static str,
    mark: u8,
    source: &'static str,
) -> Facts {
    Facts { code, stakeholder, mark, source }
}

const SOURCE_1: &str = "Stanley Foundation, New America, Stimson Center, Multistakeholder Coalitions: \
    Innovating or Complicating Global Governance?, 2016 (seed)";
const SOURCE_2: &str = "New America, Dialogue on impact hubs (key takeaways) (seed)";
const SOURCE_3: &str = "Regions4, Regions4 on COP26 ambition, 2021 (sourced-secondary)";
const SOURCE_4: &str = "Regions4, FSC International annual review 2013, 2014 (sourced-primary)";
