//! The landscape as IATI 2.03: records of IATI files as their publishers wrote them, and what else
//! the hub knows, as far as it says what the standard asks for. Nothing is made up: what cannot be
//! said is left out and counted by its reason, and so is what was mended.

mod mends;
mod organisations;
mod rows;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::sync::Arc;

use formats::iati::model::Party;
use formats::iati::{
    Edits, Element, Kind, Reader, Standard, Unmended, Version, Writer, identifier, text_of,
};
use hub::{Audience, Id};

use super::{name_of, other_names};
use crate::model::dataset::Dataset;
use crate::model::{Constituency, Day, Scheme};
use crate::state::{Actor, State};
use mends::Mends;

pub use organisations::organisations;

/// Of a record nobody but its publisher should hand on: names and numbers of contact persons. No
/// import of activities brings them either.
const PRIVATE: &[&str] = &["contact-info"];

/// What the file is made from, and for whom.
pub struct Asked<'a> {
    /// The landscape.
    pub state: &'a State,
    /// Who reads.
    pub audience: &'a Audience,
    /// Gives a file as it came, by its hash.
    pub file: &'a dyn Fn(&str) -> Option<Arc<[u8]>>,
    /// Gives a dataset by its hash.
    pub dataset: &'a dyn Fn(&str) -> Option<Arc<Dataset>>,
    /// Who reports what its owner cannot report.
    pub reporter: Option<Id>,
    /// The language that words of lists and names are in, by its code, where whoever asks has said
    /// it. Nothing is taken for being in the language of a page.
    pub words: Option<&'a str>,
    /// The day of asking: what begins later is planned.
    pub today: Day,
}

/// Why something is not in the file.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Left {
    /// Nobody with an identifier reports it.
    Reporter,
    /// An organisation without an identifier of its own.
    Identifier,
    /// It says no theme.
    Theme,
    /// It says no country.
    Country,
    /// It says no first day.
    Start,
    /// It does not say in which language it is.
    Language,
    /// It names several themes or places without saying how much each gets.
    Shares,
    /// A record that the standard does not take in another way.
    Invalid,
    /// Its identifier stands in the file already.
    Repeated,
}

impl Left {
    /// Every reason, the one that is mended most easily first.
    pub const ALL: [Self; 9] = [
        Self::Reporter,
        Self::Language,
        Self::Identifier,
        Self::Theme,
        Self::Country,
        Self::Start,
        Self::Shares,
        Self::Invalid,
        Self::Repeated,
    ];

    /// The code, at the end of its message id.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reporter => "reporter",
            Self::Identifier => "identifier",
            Self::Theme => "theme",
            Self::Country => "country",
            Self::Start => "start",
            Self::Language => "language",
            Self::Shares => "shares",
            Self::Invalid => "invalid",
            Self::Repeated => "repeated",
        }
    }
}

impl From<Unmended> for Left {
    fn from(why: Unmended) -> Self {
        match why {
            Unmended::Sector => Self::Theme,
            Unmended::Country => Self::Country,
            Unmended::Start => Self::Start,
            Unmended::Language => Self::Language,
            Unmended::Shares => Self::Shares,
            Unmended::Invalid => Self::Invalid,
        }
    }
}

/// What became of everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Tally {
    /// Records as their publishers wrote them.
    pub as_written: u64,
    /// Records made from what the hub knows.
    pub made: u64,
    /// How many of them were mended, by what was mended.
    pub mended: BTreeMap<&'static str, u64>,
    /// What is not in the file, by its reason.
    pub left: BTreeMap<Left, u64>,
}

impl Tally {
    /// Whether there is nothing to hand out: the schema wants a record.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.as_written + self.made == 0
    }

    fn leave(&mut self, why: Left) {
        *self.left.entry(why).or_default() += 1;
    }
}

/// One file on its way out. All of it is held against the standard: whatever the hub knows, nobody
/// is handed a file that others do not take.
struct File<W> {
    writer: Writer<W>,
    kind: Kind,
    standard: Standard,
    tally: Tally,
    seen: BTreeSet<String>,
}

impl<W: Write> File<W> {
    fn begin(out: W, kind: Kind, asked: &Asked) -> io::Result<Self> {
        let writer = Writer::begin(out, kind, "")?.without(PRIVATE);
        let standard = Standard::latest(&asked.today.to_string());
        Ok(Self { writer, kind, standard, tally: Tally::default(), seen: BTreeSet::new() })
    }

    fn end(self) -> io::Result<(W, Tally)> {
        Ok((self.writer.end()?, self.tally))
    }

    /// Takes the records of a file, mended where they must be; `wanted` says which by their
    /// identifiers.
    fn take(&mut self, text: &str, mends: &Mends, wanted: &dyn Fn(&str) -> bool) -> io::Result<()> {
        let Ok(mut reader) = Reader::open(text) else { return Ok(()) };
        let version = reader.version().and_then(Version::named).unwrap_or(Version::OLDEST);
        while let Some(record) = reader.next_record() {
            let id = identifier(record).unwrap_or_default();
            if record.name() != self.kind.record() || !wanted(&id) {
                continue;
            }
            let days = mends::edits(record, mends.days(&id));
            if !self.seen.insert(id) {
                self.tally.leave(Left::Repeated);
                continue;
            }
            if self.write(record, version, &days)? {
                self.tally.as_written += 1;
            }
        }
        Ok(())
    }

    /// Writes a record that the hub makes.
    fn make(
        &mut self,
        make: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut made = Writer::begin(Vec::new(), self.kind, "")?;
        make(&mut made)?;
        let text = String::from_utf8_lossy(&made.end()?).into_owned();
        if let Some(record) = Reader::open(&text).ok().as_mut().and_then(Reader::next_record)
            && self.write(record, Version::LATEST, &Edits::default())?
        {
            self.tally.made += 1;
        }
        Ok(())
    }

    /// Writes a record as far as the standard takes it, and counts what was done.
    fn write(
        &mut self,
        record: Element<'_, '_>,
        version: Version,
        known: &Edits,
    ) -> io::Result<bool> {
        match self.writer.accepted(record, version, &self.standard, known)? {
            Ok(mended) => {
                for what in mended {
                    *self.tally.mended.entry(what.code()).or_default() += 1;
                }
                Ok(true)
            }
            Err(why) => {
                self.tally.leave(why.into());
                Ok(false)
            }
        }
    }
}

/// Writes the activities of all current datasets, or of `only` one.
///
/// # Errors
/// The output fails.
pub fn activities<W: Write>(asked: &Asked, only: Option<Id>, out: W) -> io::Result<(W, Tally)> {
    let mut file = File::begin(out, Kind::Activities, asked)?;
    let mut versions: Vec<_> = asked.state.current_datasets().collect();
    versions.retain(|(id, ..)| only.is_none_or(|only| only == *id));
    // Of two files that tell of one activity the newer one does.
    versions.sort_by_key(|(id, _, version)| (std::cmp::Reverse(version.at), *id));
    for (_, _, version) in versions {
        let import = version.import.and_then(|id| asked.state.imports().get(&id));
        let came = import.and_then(|import| (asked.file)(&import.sha256));
        if let Some(text) = came.as_deref().and_then(|bytes| text_of(bytes, Kind::Activities)) {
            let cells = import.and_then(|import| import.mends.table_seen_by(asked.audience));
            let cells = cells.filter(|cells| !cells.is_empty());
            let mends =
                cells.and_then(|cells| Some(Mends::of(cells, &*(asked.dataset)(&version.sha256)?)));
            file.take(&text, &mends.unwrap_or_default(), &|_| true)?;
        } else if let Some(set) = (asked.dataset)(&version.sha256) {
            rows::write(&mut file, asked, version.owner, &set)?;
        }
    }
    file.end()
}

/// The identifier that IATI knows an organisation by: its own claim, else its number in the
/// register of legal entities or of research organisations, as org-id.guide writes them.
#[must_use]
pub fn org_identifier(actor: &Actor) -> Option<String> {
    let of = |scheme: Scheme, before: &str| {
        let claim = actor.claims.iter().find(|claim| claim.scheme == scheme)?;
        Some(format!("{before}{}", claim.value))
    };
    of(Scheme::Iati, "")
        .or_else(|| of(Scheme::Lei, "XI-LEI-"))
        .or_else(|| of(Scheme::Ror, "XI-ROR-"))
}

/// An organisation as IATI names it; what it is not known by stays empty.
fn party(actor: &Actor, audience: &Audience) -> Party {
    Party {
        reference: org_identifier(actor).unwrap_or_default(),
        kind: actor.kind.map(organisation_type).unwrap_or_default().to_owned(),
        names: names(actor, audience).into_iter().take(1).collect(),
        ..Party::default()
    }
}

/// Who reports: an organisation with an identifier. The standard asks for its kind too; where its
/// list does not know the hub's, it is "Other".
fn reporter(asked: &Asked, id: Option<Id>) -> Option<Party> {
    let mut party = party(asked.state.actor(id?)?, asked.audience);
    if party.kind.is_empty() {
        OTHER.clone_into(&mut party.kind);
    }
    (!party.reference.is_empty()).then_some(party)
}

/// All names of an organisation, its own first.
fn names(actor: &Actor, audience: &Audience) -> Vec<(String, String)> {
    let own = name_of(actor, audience).map(str::to_owned);
    let all = own.into_iter().chain(other_names(actor, audience));
    all.map(|name| (String::new(), name)).collect()
}

/// "Other" in the list OrganisationType.
const OTHER: &str = "90";

/// The code in the list OrganisationType; empty where that tells more apart than the hub does,
/// such as international from national organisations of civil society.
const fn organisation_type(kind: Constituency) -> &'static str {
    match kind {
        Constituency::States | Constituency::StatesAuthoritarian => "10",
        Constituency::Subnational => "11",
        Constituency::Igos => "40",
        Constituency::Foundations => "60",
        Constituency::Business => "70",
        Constituency::Academia => "80",
        _ => "",
    }
}
