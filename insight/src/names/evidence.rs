//! What speaks for and against two descriptions meaning one organisation, in points that add up
//! (the additive score of Fellegi and Sunter 1969: each field's agreement or disagreement adds
//! its log-odds), and what may be done with the sum.

/// One figure for each thing looked at. As evidence: how much of it there is, in thousandths.
/// As weights: what a whole of it counts for, in hundredths of a unit of log-odds (nats).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// Always whole: what counts before anything is known.
    pub base: i32,
    /// Letter for letter the same, but for case, marks and signs.
    pub same_text: i32,
    /// The same words but for legal form, joining words, translation or where they are cut.
    pub same_core: i32,
    /// How much the words in common tell: rare ones much, "national association" little.
    pub telling: i32,
    /// The first telling words agree.
    pub head: i32,
    /// Share of the weight that agrees only but for a misspelling.
    pub misspelt: i32,
    /// Share of the weight that each has instead of the other's words.
    pub swapped: i32,
    /// Share of the weight that only one of them has.
    pub extra: i32,
    /// Share of the weight of places only one of them names.
    pub extra_place: i32,
    /// They name different places.
    pub other_place: i32,
    /// Their numbers differ.
    pub other_number: i32,
    /// One is a company, the other is not.
    pub other_form: i32,
    /// The same words in another order.
    pub other_order: i32,
    /// How alike they are by their pieces of three letters, wherever these stand.
    pub run_alike: i32,
    /// One is the other's abbreviation.
    pub acronym: i32,
    /// Both give the same abbreviation.
    pub same_acronym: i32,
    /// One was read from another script.
    pub script: i32,
    /// Both are in one country.
    pub same_country: i32,
    /// They are in different countries.
    pub other_country: i32,
    /// They have a registry number in common.
    pub same_number: i32,
    /// They have different numbers in one registry.
    pub other_registration: i32,
    /// They have a web domain in common.
    pub same_domain: i32,
    /// They are at one address.
    pub same_address: i32,
    /// They are at different addresses.
    pub other_address: i32,
}

/// What each thing counts for.
pub type Weights = Terms;

impl Weights {
    /// Fitted on the labelled sets named in the README of this crate (the name terms), the rest
    /// set by judgement.
    pub const DEFAULT: Self = Self {
        base: -190,
        same_text: 0,
        same_core: 115,
        telling: 74,
        head: 78,
        misspelt: -125,
        swapped: -527,
        extra: -325,
        extra_place: -408,
        other_place: -291,
        other_number: -150,
        other_form: -157,
        other_order: -10,
        run_alike: 318,
        acronym: 208,
        same_acronym: 121,
        script: 0,
        same_country: 40,
        other_country: -200,
        same_number: 1000,
        other_registration: -400,
        same_domain: 300,
        same_address: 450,
        other_address: -300,
    };
}

impl Terms {
    /// How many there are.
    pub(super) const COUNT: usize = 24;

    /// In the order of the fields.
    pub(super) fn list(&self) -> [i32; Self::COUNT] {
        let t = self;
        [
            t.base,
            t.same_text,
            t.same_core,
            t.telling,
            t.head,
            t.misspelt,
            t.swapped,
            t.extra,
            t.extra_place,
            t.other_place,
            t.other_number,
            t.other_form,
            t.other_order,
            t.run_alike,
            t.acronym,
            t.same_acronym,
            t.script,
            t.same_country,
            t.other_country,
            t.same_number,
            t.other_registration,
            t.same_domain,
            t.same_address,
            t.other_address,
        ]
    }

    /// From figures in the order of the fields.
    pub(super) const fn listed(figures: [i32; Self::COUNT]) -> Self {
        let [
            base,
            same_text,
            same_core,
            telling,
            head,
            misspelt,
            swapped,
            extra,
            extra_place,
            other_place,
            other_number,
            other_form,
            other_order,
            run_alike,
            acronym,
            same_acronym,
            script,
            same_country,
            other_country,
            same_number,
            other_registration,
            same_domain,
            same_address,
            other_address,
        ] = figures;
        Self {
            base,
            same_text,
            same_core,
            telling,
            head,
            misspelt,
            swapped,
            extra,
            extra_place,
            other_place,
            other_number,
            other_form,
            other_order,
            run_alike,
            acronym,
            same_acronym,
            script,
            same_country,
            other_country,
            same_number,
            other_registration,
            same_domain,
            same_address,
            other_address,
        }
    }

    /// What the names alone say: all but registry numbers, domains, countries and addresses.
    pub(super) const fn of_names(&self) -> Self {
        Self {
            same_country: 0,
            other_country: 0,
            same_number: 0,
            other_registration: 0,
            same_domain: 0,
            same_address: 0,
            other_address: 0,
            ..*self
        }
    }

    /// The most points that names can come to, beside what their pieces and all else that is
    /// known give, which are neither the same nor each other's abbreviation.
    pub(super) fn gains_of_words(&self) -> i32 {
        let words = Self { base: 0, same_text: 0, same_core: 0, run_alike: 0, ..self.of_names() };
        let words = Self { acronym: 0, same_acronym: 0, ..words };
        words.list().into_iter().map(|weight| weight.max(0)).sum()
    }

    /// The points this evidence comes to.
    pub(super) fn points(&self, weights: &Weights) -> i32 {
        let each = self.list().into_iter().zip(weights.list());
        each.map(|(amount, weight)| amount * weight / 1000).sum()
    }
}

/// Why two descriptions are thought to mean one organisation or not, for words on a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// They have this registry number in common.
    SameNumber(String),
    /// They have this web domain in common.
    SameDomain(String),
    /// Letter for letter the same once case, accents and signs are folded.
    SameText,
    /// The same but for a legal form or joining words.
    SameButForm,
    /// The same words in another order.
    OtherOrder,
    /// One is the other's abbreviation.
    Acronym(String),
    /// Both give the same abbreviation.
    SameAcronym(String),
    /// One was read from another script.
    OtherScript,
    /// A word is spelt differently: (one, other).
    Spelling(String, String),
    /// Words only one of them has.
    OnlyInOne(Vec<String>),
    /// Numbers differ, so they are rarely the same.
    OtherNumber,
    /// One is a company, the other is not.
    OtherForm,
    /// One names the other and adds a place or a branch.
    PartOf(Vec<String>),
    /// They name different places.
    OtherPlace,
    /// They are in different countries.
    OtherCountry,
    /// They have different numbers in one registry.
    OtherRegistration,
    /// They are at one address.
    SameAddress,
}

/// What may be done about a pair: narrow rules act alone, broad rules ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing suggests that they are the same.
    Different,
    /// One names the other and adds to it: a branch, a department, a country office.
    PartOf,
    /// They may be the same: ask.
    Ask,
    /// The same for sure: a number in common, or the same name, nobody else's, and nothing
    /// against it.
    Same,
}

impl Level {
    /// Its name in files and answers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Different => "different",
            Self::PartOf => "part_of",
            Self::Ask => "ask",
            Self::Same => "same",
        }
    }
}

/// From this score on we ask.
pub(super) const ASK: u16 = 500;

/// A score, what may be done, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The evidence in points, hundredths of a unit of log-odds: 0 is as likely as not.
    pub points: i32,
    /// The points on a scale from 0 to 1000; 500 is as likely as not.
    pub score: u16,
    /// The same for the names alone, whatever else speaks for or against.
    pub alike: u16,
    /// What may be done.
    pub level: Level,
    /// Ordered, without repeats.
    pub reasons: Vec<Reason>,
    /// What was looked at, to learn from the answer.
    pub evidence: Terms,
}

/// The score of so many points: 0 to 1000, 100 a unit of log-odds.
pub(super) fn score(points: i32) -> u16 {
    u16::try_from((500 + points).clamp(0, 1000)).unwrap_or(0)
}
