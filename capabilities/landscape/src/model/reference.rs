//! Reference groups: parts of society and groups of countries that a map can be held against.
//!
//! Facts about countries are in `data/groups.tsv`, with their sources at its head. A group is not a
//! judgement and not a quota: the hub says which share it expects, or none.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::coordination::cell;
use super::{Constituency, Country};

/// What is known of a country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Fact {
    region: &'static str,
    income: &'static str,
    flags: &'static str,
}

static FACTS: LazyLock<HashMap<&'static str, Fact>> = LazyLock::new(|| {
    let lines = include_str!("../../data/groups.tsv").lines().filter(|l| !l.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let code = cells.next()?;
            let mut next = || cells.next().unwrap_or_default();
            Some((code, Fact { region: next(), income: next(), flags: next() }))
        })
        .collect()
});

/// UN M49 regions.
const REGIONS: [&str; 5] = ["africa", "americas", "asia", "europe", "oceania"];
/// World Bank income groups, poorest first, as the taxonomy names them.
const INCOMES: [&str; 4] = ["low", "lower_middle", "upper_middle", "high"];
/// Countries that are hard to reach or poor by their place: code and the letter in the file.
const REMOTE: [(&str, char); 3] = [("sids", 's'), ("ldc", 'l'), ("lldc", 'x')];
/// Those whom the work is about, and who are seldom asked.
const AFFECTED: [Constituency; 4] =
    [Constituency::Grassroots, Constituency::Indigenous, Constituency::Women, Constituency::Youth];

/// In which of the lists a group stands.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// The 16 constituencies.
    Kind,
    /// UN regions.
    Region,
    /// World Bank income groups.
    Income,
    /// Small islands, least developed, landlocked.
    Remote,
    /// People affected.
    Affected,
    /// The hub's own.
    Own,
}

impl Dimension {
    /// Every list, in the order shown.
    pub const ALL: [Self; 6] =
        [Self::Kind, Self::Region, Self::Income, Self::Remote, Self::Affected, Self::Own];

    /// The code, as at the start of a group's code and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Region => "region",
            Self::Income => "income",
            Self::Remote => "remote",
            Self::Affected => "affected",
            Self::Own => "own",
        }
    }
}

/// A group that is known without the hub's doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// A constituency.
    Kind(Constituency),
    /// A UN region.
    Region(&'static str),
    /// An income group.
    Income(&'static str),
    /// Small islands, least developed, landlocked.
    Remote(&'static str, char),
    /// People affected.
    Affected,
}

impl Known {
    /// Every known group, list by list.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let kinds = Constituency::ALL.into_iter().map(Self::Kind);
        let regions = REGIONS.into_iter().map(Self::Region);
        let incomes = INCOMES.into_iter().map(Self::Income);
        let remote = REMOTE.into_iter().map(|(code, letter)| Self::Remote(code, letter));
        kinds.chain(regions).chain(incomes).chain(remote).chain([Self::Affected]).collect()
    }

    /// The group of a code.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::all().into_iter().find(|group| group.code() == code)
    }

    /// In which list it stands.
    #[must_use]
    pub const fn dimension(self) -> Dimension {
        match self {
            Self::Kind(_) => Dimension::Kind,
            Self::Region(_) => Dimension::Region,
            Self::Income(_) => Dimension::Income,
            Self::Remote(..) => Dimension::Remote,
            Self::Affected => Dimension::Affected,
        }
    }

    /// The code: `kind.csos`, `region.africa`, `income.low`, `remote.sids`, `affected.all`.
    #[must_use]
    pub fn code(self) -> String {
        let last = match self {
            Self::Kind(kind) => kind.code(),
            Self::Region(code) | Self::Income(code) | Self::Remote(code, _) => code,
            Self::Affected => "all",
        };
        format!("{}.{last}", self.dimension().code())
    }

    /// Whether somebody of this kind in this country belongs to it; `None` when that cannot be
    /// said, because the kind or the country is not known.
    #[must_use]
    pub fn holds(self, kind: Option<Constituency>, country: Option<Country>) -> Option<bool> {
        let fact = || country.map(|c| FACTS.get(c.alpha3()).copied().unwrap_or_default());
        match self {
            Self::Kind(one) => Some(kind? == one),
            Self::Affected => Some(AFFECTED.contains(&kind?)),
            Self::Region(region) => Some(fact()?.region == region),
            Self::Income(income) => Some(fact()?.income == income),
            Self::Remote(_, letter) => Some(fact()?.flags.contains(letter)),
        }
    }
}

/// The mark of an area, by its name or code, in a form that rules may see: the same words in other
/// case or with other accents give the same.
#[must_use]
pub fn area_mark(words: &str) -> Box<str> {
    cell(None, words, "")
}

/// The mark of an area of one country alone: many have a Central.
#[must_use]
pub fn area_mark_in(country: Country, words: &str) -> Box<str> {
    cell(Some(country), words, "")
}

/// Whether a code can be that of a group of the hub's own: `own.` and a short word.
#[must_use]
pub fn is_own(code: &str) -> bool {
    code.strip_prefix("own.").is_some_and(|word| {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        (1..=40).contains(&word.len()) && word.bytes().all(fits)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(letter: char) -> usize {
        FACTS.values().filter(|fact| fact.flags.contains(letter)).count()
    }

    #[test]
    fn the_lists_of_countries_are_whole() {
        assert_eq!((count('s'), count('l'), count('x')), (39, 44, 32));
        let placed = Country::all().filter(|c| FACTS.get(c.alpha3()).is_some()).count();
        assert_eq!(placed, Country::all().count());
        let mali = "MLI".parse().ok();
        let of = |code: &str| Known::of(code).and_then(|known| known.holds(None, mali));
        assert_eq!(of("region.africa"), Some(true));
        assert_eq!(of("income.low"), Some(true));
        assert_eq!(of("remote.lldc"), Some(true));
        assert_eq!(of("remote.sids"), Some(false));
        assert_eq!(of("kind.csos"), None, "nobody has said of which kind");
    }

    #[test]
    fn codes_read_back_and_own_ones_are_told_apart() {
        assert!(Known::all().iter().all(|known| Known::of(&known.code()) == Some(*known)));
        assert!(is_own("own.river-people") && !is_own("own.") && !is_own("kind.csos"));
    }
}
