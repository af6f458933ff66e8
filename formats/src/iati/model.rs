//! What an activity and an organisation say, as plain values. Codes are those of 2.03, whatever
//! the version that was read; amounts, days and percentages are the texts of the file.

/// A text in several languages: language (empty when none is named) and text.
pub type Words = Vec<(String, String)>;

/// An organisation as an activity names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// Its identifier (`@ref`).
    pub reference: String,
    /// Its kind, of the list OrganisationType.
    pub kind: String,
    /// Its names.
    pub names: Words,
    /// The activity of its own that it reports (`@activity-id`, `@provider-activity-id`, …).
    pub activity: String,
}

impl Party {
    /// Nothing is said about it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A country, region, sector or policy marker with its share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// The code.
    pub code: String,
    /// The list the code is from; empty for the standard's own.
    pub vocabulary: String,
    /// Of a hundred; empty when none is given. For a policy marker: its significance.
    pub share: String,
    /// What the code means, in the publisher's words.
    pub words: Words,
}

/// A place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// The publisher's own code for it (`@ref`).
    pub reference: String,
    /// Its names.
    pub names: Words,
    /// Latitude and longitude, a blank between them.
    pub point: String,
    /// Administrative areas: vocabulary, level, code.
    pub areas: Vec<(String, String, String)>,
}

/// An amount of money.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// The figure, to the letter.
    pub value: String,
    /// Its currency; empty for the activity's own.
    pub currency: String,
    /// The day whose rate of exchange counts.
    pub day: String,
}

/// Money for a span of time: a budget, or a planned disbursement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// 1 original, 2 revised.
    pub kind: String,
    /// For a budget: 1 indicative, 2 committed.
    pub status: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// How much.
    pub amount: Amount,
    /// For a planned disbursement: who gives.
    pub provider: Party,
    /// For a planned disbursement: who gets.
    pub receiver: Party,
}

/// Money that moved or was promised.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transaction {
    /// Its number in the publisher's books.
    pub reference: String,
    /// Its kind, of the list TransactionType: 2 commitment, 3 disbursement, 4 expenditure …
    pub kind: String,
    /// The day it happened.
    pub day: String,
    /// How much.
    pub amount: Amount,
    /// What it was for.
    pub description: Words,
    /// Who gives.
    pub provider: Party,
    /// Who gets.
    pub receiver: Party,
    /// Sectors, when they are given for each transaction.
    pub sectors: Vec<Share>,
    /// The country, when it is given for each transaction.
    pub country: Option<Share>,
    /// The region, when it is given for each transaction.
    pub region: Option<Share>,
}

/// A document on the web.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its address.
    pub url: String,
    /// Its media type.
    pub format: String,
    /// Its title.
    pub title: Words,
    /// Its kinds, of the list DocumentCategory.
    pub categories: Vec<String>,
}

/// One activity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// Its identifier.
    pub id: String,
    /// The language of texts that name none.
    pub lang: String,
    /// The currency of amounts that name none.
    pub currency: String,
    /// When it was last changed.
    pub updated: String,
    /// Who publishes it.
    pub reporting: Party,
    /// Its title.
    pub title: Words,
    /// Descriptions with their kinds, of the list DescriptionType.
    pub descriptions: Vec<(String, Words)>,
    /// Organisations with their roles: 1 funding, 2 accountable, 3 extending, 4 implementing.
    pub participants: Vec<(String, Party)>,
    /// Further identifiers with their kinds, of the list OtherIdentifierType.
    pub others: Vec<(String, String)>,
    /// Its status, of the list ActivityStatus.
    pub status: String,
    /// Days by kind: 1 planned start, 2 actual start, 3 planned end, 4 actual end.
    pub days: Vec<(String, String)>,
    /// Countries that benefit.
    pub countries: Vec<Share>,
    /// Regions that benefit.
    pub regions: Vec<Share>,
    /// Places.
    pub locations: Vec<Location>,
    /// Sectors.
    pub sectors: Vec<Share>,
    /// Policy markers.
    pub markers: Vec<Share>,
    /// Budgets.
    pub budgets: Vec<Period>,
    /// Planned disbursements.
    pub planned: Vec<Period>,
    /// Transactions.
    pub transactions: Vec<Transaction>,
    /// Documents.
    pub documents: Vec<Document>,
    /// Related activities: kind (1 parent, 2 child …) and identifier.
    pub related: Vec<(String, String)>,
}

impl Activity {
    /// The role of those who give the money.
    pub const FUNDING: &'static str = "1";
    /// The role of those who do the work.
    pub const IMPLEMENTING: &'static str = "4";

    /// The organisations with a role.
    pub fn with_role(&self, role: &str) -> Vec<&Party> {
        let parties = self.participants.iter().filter(|(other, _)| other == role);
        parties.map(|(_, party)| party).collect()
    }

    /// When it began, else when it was to begin.
    pub fn first_day(&self) -> &str {
        if self.day("2").is_empty() { self.day("1") } else { self.day("2") }
    }

    /// When it ended, else when it is to end.
    pub fn last_day(&self) -> &str {
        if self.day("4").is_empty() { self.day("3") } else { self.day("4") }
    }

    /// The day of a kind; empty when there is none.
    pub fn day(&self, kind: &str) -> &str {
        let mut days = self.days.iter();
        days.find(|(other, _)| other == kind).map_or("", |(_, day)| day)
    }

    /// The currency of an amount.
    pub fn currency_of<'a>(&'a self, amount: &'a Amount) -> &'a str {
        if amount.currency.is_empty() { &self.currency } else { &amount.currency }
    }
}

/// A budget of an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Budget {
    /// `total-budget`, `recipient-org-budget`, `recipient-region-budget`,
    /// `recipient-country-budget` or `total-expenditure`.
    pub element: String,
    /// Whom it is for; empty for totals.
    pub recipient: Party,
    /// The country or region it is for.
    pub place: Option<Share>,
    /// When, how much, and its status.
    pub period: Period,
}

/// One organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    /// Its identifier.
    pub id: String,
    /// The language of texts that name none.
    pub lang: String,
    /// The currency of amounts that name none.
    pub currency: String,
    /// Its names.
    pub names: Words,
    /// Who publishes this.
    pub reporting: Party,
    /// Its budgets.
    pub budgets: Vec<Budget>,
    /// Its documents.
    pub documents: Vec<Document>,
}
