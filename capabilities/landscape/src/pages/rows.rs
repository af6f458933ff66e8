//! Activities for programs: every row with codes where a page has words, written one after another.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use hub::Id;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};

use super::export_work::Money;
use crate::model::dataset::Dataset;
use crate::model::{Day, Topic, TopicList};
use crate::view::work::{Deed, Work};

/// One activity as it stands in a partner's list.
#[derive(Serialize, JsonSchema)]
struct Row<'r> {
    /// The dataset it stands in, where several are listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    dataset: Option<Id>,
    /// Its number in the file, as people see it. Parts of one activity have the same, and each of
    /// them says all of its people and money.
    row: Option<u64>,
    /// The organisation, where it is one and it is known who that is.
    organisation: Option<Id>,
    /// Its name; of several all, as in a cell of a list.
    name: Option<Cow<'r, str>>,
    /// All who do it together, where activities are listed and not the rows of one dataset.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    organisations: Vec<Doer<'r>>,
    /// The theme; of several all, as in a cell of a list.
    theme: Option<Cow<'r, str>>,
    /// All its themes, where activities are listed and not the rows of one dataset.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    themes: Vec<&'r str>,
    /// Codes of its themes in lists that others use: `cluster` (OCHA), `dac` (OECD), `cofog`,
    /// `sdg` (the goal); several with semicolons between them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    theme_codes: BTreeMap<&'static str, String>,
    /// The country (ISO 3166-1, three letters).
    country: Option<&'r str>,
    /// Name of the first level below the country.
    area: Option<&'r str>,
    /// The level between the area and the place, where three are given.
    #[serde(skip_serializing_if = "Option::is_none")]
    district: Option<&'r str>,
    /// Name of the most detailed level given.
    locality: Option<&'r str>,
    /// Code of the most detailed level.
    place_code: Option<&'r str>,
    /// First day; none where it is not said.
    from: Option<Day>,
    /// Last day; none where it is not said.
    to: Option<Day>,
    /// People reached or targeted, as reported; none is not zero.
    people: Option<u64>,
    /// How often the row stands in the file.
    times: Option<u32>,
    /// Further fields, by the code of their column: `activity`, `whom` … An `amount` is an exact
    /// decimal with a point; where something else was written, that is the `amount_written`.
    #[serde(flatten)]
    #[schemars(with = "BTreeMap<String, String>")]
    more: BTreeMap<&'r str, Cow<'r, str>>,
    /// Columns that no field fits, by the names the partner gave them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    kept: BTreeMap<&'r str, &'r str>,
}

/// Somebody who does an activity.
#[derive(Serialize, JsonSchema)]
struct Doer<'r> {
    /// The organisation, where it is known who that is.
    organisation: Option<Id>,
    /// Its name.
    name: &'r str,
}

impl<'r> Row<'r> {
    fn of(set: &'r Dataset, row: usize, topic: Option<Topic>) -> Self {
        let (who, spot) = (set.who.get(row), set.place.get(row));
        let said = |text: &'r str| (!text.is_empty()).then_some(text);
        let kept = set.kept.iter();
        Self {
            dataset: None,
            row: set.numbers.get(row).copied(),
            organisation: who.and_then(|org| org.actor),
            name: who.and_then(|org| said(&org.name)).map(Cow::Borrowed),
            organisations: Vec::new(),
            theme: set.what.get(row).and_then(|theme| said(&theme.name)).map(Cow::Borrowed),
            themes: Vec::new(),
            theme_codes: codes(topic.as_slice()),
            country: spot.and_then(|spot| spot.country).map(|country| country.alpha3()),
            area: spot.and_then(|spot| said(&spot.area)),
            district: spot.and_then(|spot| said(&spot.district)),
            locality: spot.and_then(|spot| said(&spot.name)),
            place_code: spot.and_then(|spot| said(&spot.code)),
            from: set.from.get(row).copied(),
            to: set.to.get(row).copied(),
            people: set.people.get(row).copied(),
            times: set.times.get(row).copied(),
            more: more(set, row),
            kept: kept.filter_map(|(name, all)| Some((&**name, &**all.get(row)?))).collect(),
        }
    }
}

/// The codes of themes in each list that has them.
fn codes(topics: &[Topic]) -> BTreeMap<&'static str, String> {
    let all = TopicList::ALL.map(|list| (list.code(), Topic::codes(topics, list)));
    all.into_iter().filter(|(_, codes)| !codes.is_empty()).collect()
}

/// What the themes of an activity are in lists that others use.
pub(super) fn topics(work: &Work, deed: &Deed) -> Vec<Topic> {
    work.parts(deed).filter_map(|part| work.topic(part)).collect()
}

/// Further fields of a row, with its money as files have it.
fn more(set: &Dataset, row: usize) -> BTreeMap<&str, Cow<'_, str>> {
    let said = set.more.iter();
    let mut more: BTreeMap<&str, Cow<str>> =
        said.filter_map(|(code, all)| Some((&**code, Cow::Borrowed(&**all.get(row)?)))).collect();
    let (amount, currency) = (more.remove("amount"), more.remove("currency"));
    let money = Money::of(amount.as_deref(), currency.as_deref());
    let parts = [
        ("amount", money.amount),
        ("currency", money.currency),
        ("amount_written", money.written),
        ("currency_written", money.own_currency),
    ];
    let said = parts.into_iter().filter(|(_, text)| !text.is_empty());
    more.extend(said.map(|(code, text)| (code, Cow::Owned(text))));
    more
}

fn schema_of_rows(generator: &mut SchemaGenerator) -> Schema {
    Vec::<Row<'_>>::json_schema(generator)
}

/// All rows of one dataset, where its file is at hand.
pub(super) struct Rows(pub Option<Arc<Dataset>>);

impl Serialize for Rows {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sets = self.0.iter();
        let rows = sets.flat_map(|set| {
            let topics = set.topics();
            (0..set.rows as usize).map(move |row| Row::of(set, row, set.topic(row, &topics)))
        });
        serializer.collect_seq(rows)
    }
}

impl JsonSchema for Rows {
    fn schema_name() -> Cow<'static, str> {
        "ActivityRows".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema_of_rows(generator)
    }
}

/// Activities out of all datasets, by their places in the whole, and who does them.
pub(super) struct Found {
    /// Their places.
    pub deeds: Vec<u32>,
    /// Everything that is done.
    pub work: Arc<Work>,
    /// Whoever does them, by their place: their entry, where it is known who that is, and name.
    pub whos: HashMap<u32, (Option<Id>, String)>,
}

impl Found {
    /// The activities.
    pub(super) fn each(&self) -> impl Iterator<Item = &Deed> {
        self.deeds.iter().filter_map(|at| self.work.deeds.get(*at as usize))
    }

    fn row<'r>(&'r self, deed: &Deed) -> Row<'r> {
        let work = &*self.work;
        let set = work.sets.get(deed.set as usize);
        let plain = Row {
            dataset: None,
            row: None,
            organisation: None,
            name: None,
            organisations: Vec::new(),
            theme: None,
            themes: Vec::new(),
            theme_codes: BTreeMap::new(),
            country: work
                .spots
                .get(deed.spot as usize)
                .and_then(|spot| spot.country)
                .map(|country| country.alpha3()),
            area: None,
            district: None,
            locality: None,
            place_code: None,
            from: None,
            to: None,
            people: None,
            times: None,
            more: BTreeMap::new(),
            kept: BTreeMap::new(),
        };
        let said = set.map_or(plain, |set| Row::of(&set.rows, deed.row as usize, None));
        let (organisations, themes) = (self.doers(deed), self.themes(deed));
        let one = match organisations.as_slice() {
            [one] => one.organisation,
            _ => None,
        };
        Row {
            dataset: set.map(|set| set.id),
            organisation: one,
            name: joined(organisations.iter().map(|doer| doer.name)),
            theme: joined(themes.iter().copied()),
            organisations,
            themes,
            theme_codes: codes(&topics(work, deed)),
            ..said
        }
    }

    /// Everybody who does it, in the order of the list.
    fn doers<'r>(&'r self, deed: &Deed) -> Vec<Doer<'r>> {
        let mut seen = BTreeSet::new();
        let parts = self.work.parts(deed).filter(|part| seen.insert(part.who));
        let known = parts.filter_map(|part| self.whos.get(&part.who));
        known.map(|(id, name)| Doer { organisation: *id, name }).collect()
    }

    /// Its themes, in the words of the list where they are at hand.
    fn themes<'r>(&'r self, deed: &Deed) -> Vec<&'r str> {
        let work = &*self.work;
        let written = |part: &Deed| -> Option<&'r str> {
            let set = work.sets.get(part.set as usize)?;
            Some(&*set.rows.what.get(part.row as usize)?.name)
        };
        let known = |part: &Deed| -> Option<&'r str> {
            work.whats.get(part.what as usize).map(AsRef::as_ref)
        };
        let mut seen = BTreeSet::new();
        let parts = work.parts(deed).filter(|part| seen.insert(part.what));
        let words = parts.filter_map(|part| {
            let written = written(part).filter(|word| !word.is_empty());
            written.or_else(|| known(part))
        });
        words.collect()
    }
}

/// Words in one cell; none where there is none.
fn joined<'r>(mut words: impl Iterator<Item = &'r str>) -> Option<Cow<'r, str>> {
    let first = Cow::Borrowed(words.next()?);
    Some(words.fold(first, |all, word| Cow::Owned(format!("{all}; {word}"))))
}

impl Serialize for Found {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.each().map(|deed| self.row(deed)))
    }
}

impl JsonSchema for Found {
    fn schema_name() -> Cow<'static, str> {
        "FoundActivities".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema_of_rows(generator)
    }
}
