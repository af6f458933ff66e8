//! The rules of HXL's default schema (`hxl-default-schema.json` of libhxl-python, public domain):
//! which columns, how grave, which test.
use serde::{Deserialize, Serialize};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a look.
    Info,
    /// Most likely wrong.
    Warning,
    /// Wrong.
    Error,
}

/// What is tested, and what a finding says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A column of dates holds something else.
    NotDate,
    /// A column of numbers holds something else.
    NotNumber,
    /// A number more than three standard deviations from the mean of its column.
    Outlier,
    /// A rare word close to a frequent one.
    Spelling,
    /// Words among numbers, or a number among words.
    Inconsistent,
    /// Blanks at the ends, doubled blanks, tabs or line breaks.
    Blanks,
}

impl What {
    /// The message id.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotDate => "format-hxl-not-date",
            Self::NotNumber => "format-hxl-not-number",
            Self::Outlier => "format-hxl-outlier",
            Self::Spelling => "format-hxl-spelling",
            Self::Inconsistent => "format-hxl-inconsistent",
            Self::Blanks => "format-hxl-blanks",
        }
    }
}

const NUMBERS: &str =
    "#population,#affected,#inneed,#targeted,#reached,#indicator+num,#output+num,#value";
const WORDS: &str = "#org,#sector,#subsector,#status,#beneficiary,#indicator+name,#access,\
    #frequency,#item,#operations,#service,#channel,#modality,#currency,#impact,#group,#severity";
const PLACES: &str = "#region,#country,#adm1,#adm2,#adm3,#adm4,#adm5,#loc";

/// Columns, gravity, test. Every pattern of a list is a rule of its own.
pub(super) const RULES: [(&str, Severity, What); 7] = [
    ("#date", Severity::Error, What::NotDate),
    (NUMBERS, Severity::Error, What::NotNumber),
    (NUMBERS, Severity::Info, What::Outlier),
    (WORDS, Severity::Warning, What::Spelling),
    (PLACES, Severity::Info, What::Spelling),
    ("#indicator", Severity::Warning, What::Inconsistent),
    ("#*", Severity::Warning, What::Blanks),
];
