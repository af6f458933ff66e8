//! Who does what where when: rows become a dataset, the organisations they name become entries.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use hub::{Id, Said};

use super::fields::Field;
use super::graph::told_apart;
use super::ids::Ids;
use super::organisations::{count_unknown, fault};
use super::plan::{Answer, Choices, Files};
use super::propose::Mapping;
use super::report::Plan;
use super::rows::{Filled, Over, Profile, Words, absorb_same, columns, free_claims, names_of};
use super::source::Source;
use super::values::{DateOrder, days, number};
use super::who::{Matcher, Party, Verdict, key};
use crate::act::{Act, DatasetPublished};
use crate::model::dataset::{
    Column, ColumnBuilder, Dataset, FORM, Org, Spot, Theme, compare, sha256,
};
use crate::model::{Country, Day, money, normal_place_code};
use crate::state::State;

/// A row that can be brought: what it says, and how often it stands there.
#[derive(Clone)]
struct Line {
    number: u64,
    times: u32,
    who: String,
    theme: Option<Theme>,
    spot: Option<Spot>,
    from: Option<Day>,
    to: Option<Day>,
    people: Option<u64>,
    more: Vec<(Field, String)>,
    /// The columns of its row that say something.
    columns: Box<[usize]>,
}

/// What is wrong with a row that cannot be brought: message, column, value.
type Wrong = (&'static str, Option<usize>, String);

/// Fields kept beside who, what, where, when.
const MORE: [Field; 7] = [
    Field::Activity,
    Field::Whom,
    Field::Funder,
    Field::Status,
    Field::Amount,
    Field::Currency,
    Field::Project,
];

pub(super) fn fill(
    plan: &mut Plan,
    source: &Source,
    state: &State,
    choices: &Choices,
    files: Files,
    ids: &mut Ids,
    import: Id,
) {
    let mapping = source.mapping.clone().with(&source.table, &choices.mapping);
    plan.columns = columns(source, &mapping);
    let mut words = Words::new(choices);
    let mut reader = Reader::new(source, &mapping);
    let lines = reader.read(plan, &mut words);
    let who = settle(plan, reader.parties, state, choices, &mut words, ids, import);
    plan.unknown = words.finish();
    count_unknown(plan);
    let dataset = columnise(&lines, &who);
    let before = publish(plan, &dataset, state, choices, files, ids, import);
    rows(plan, &dataset, &lines, before.as_ref());
}

struct Reader<'a> {
    source: &'a Source<'a>,
    mapping: &'a Mapping,
    dates: BTreeMap<usize, DateOrder>,
    /// Organisations by name as written, with the cells about them.
    parties: BTreeMap<String, (Party, Vec<Filled>)>,
}

impl<'a> Reader<'a> {
    fn new(source: &'a Source<'a>, mapping: &'a Mapping) -> Self {
        let mut dates = BTreeMap::new();
        for field in [Field::From, Field::To, Field::Period] {
            for column in mapping.columns(field) {
                let texts = source.table.rows(source.sheet).map(|row| row.text(column));
                dates.insert(column, DateOrder::of(texts));
            }
        }
        Self { source, mapping, dates, parties: BTreeMap::new() }
    }

    fn read(&mut self, plan: &mut Plan, words: &mut Words) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        let mut seen: HashMap<Vec<&str>, std::ops::Range<usize>> = HashMap::new();
        for row in self.source.table.rows(self.source.sheet) {
            plan.counts.read += 1;
            // Letter for letter: a `#N/A` is no value, but it makes another row than an empty cell.
            let mut texts: Vec<&str> = row.cells().map(|c| c.original()).collect();
            while texts.last() == Some(&"") {
                texts.pop();
            }
            if let Some(known) = seen.get(&texts) {
                plan.counts.repeated += 1;
                let known = lines.get_mut(known.clone()).unwrap_or_default();
                known.iter_mut().for_each(|line| line.times += 1);
                continue;
            }
            plan.distinct += 1;
            let first = lines.len();
            match self.lines(plan, row, words) {
                Ok(found) => lines.extend(found),
                Err((message, column, value)) => {
                    plan.counts.rejected += 1;
                    let cells = row.cells().map(|c| c.original().to_owned()).collect();
                    let number = row.number();
                    plan.faults.push(fault(self.source, number, column, &value, message, cells));
                }
            }
            seen.insert(texts, first..lines.len());
        }
        lines
    }

    fn text<'r>(&self, row: formats::Row<'r>, field: Field) -> &'r str {
        self.mapping.column(field).map_or("", |column| row.text(column).trim())
    }

    /// The activities of one row: one, or one for each theme where its cell names several.
    fn lines(
        &mut self,
        plan: &mut Plan,
        row: formats::Row,
        words: &mut Words,
    ) -> Result<Vec<Line>, Wrong> {
        let (name, short) = (self.text(row, Field::Name), self.text(row, Field::Acronym));
        let who = if name.is_empty() { short } else { name };
        if who.is_empty() {
            return Err((
                "landscape-fault-nameless",
                self.mapping.column(Field::Name),
                String::new(),
            ));
        }
        let (from, to) = self.when(row)?;
        let spot = self.spot(row, words);
        self.meet(row, who, short, spot.as_ref().and_then(|s| s.country));
        self.unread(plan, row);
        let more = MORE.iter().map(|f| (*f, self.text(row, *f).to_owned()));
        let filled = self.mapping.fields.iter().enumerate();
        let filled = filled
            .filter(|(at, field)| **field != Field::Leave && !row.text(*at).trim().is_empty());
        let line = Line {
            number: row.number(),
            times: 1,
            who: who.to_owned(),
            theme: None,
            spot,
            from,
            to,
            people: number(self.text(row, Field::People)),
            more: self.with_currency(more.filter(|(_, text)| !text.is_empty()).collect()),
            columns: filled.map(|(column, _)| column).collect(),
        };
        let themes = self.themes(row, words);
        let with = |theme| Line { theme, ..line.clone() };
        Ok(match themes.is_empty() {
            true => vec![line],
            false => themes.into_iter().map(Some).map(with).collect(),
        })
    }

    fn themes(&self, row: formats::Row, words: &mut Words) -> Vec<Theme> {
        let code = self.text(row, Field::ThemeCode);
        let names = match self.mapping.column(Field::Theme).zip(self.said(row, Field::Theme)) {
            Some((column, text)) => self.mapping.parts(column, text),
            None if code.is_empty() => return Vec::new(),
            None => vec![code],
        };
        let one = |name: &str, means: Option<&str>| Theme {
            name: name.into(),
            code: code.into(),
            means: means.map(Into::into),
        };
        let mut themes: Vec<Theme> =
            names.into_iter().map(|name| one(name, words.theme(name))).collect();
        themes.dedup();
        themes
    }

    /// The text of a field, where there is some.
    fn said<'r>(&self, row: formats::Row<'r>, field: Field) -> Option<&'r str> {
        Some(self.text(row, field)).filter(|text| !text.is_empty())
    }

    /// Cells that say something which cannot be read: the row is brought without them, aloud.
    fn unread(&self, plan: &mut Plan, row: formats::Row) {
        let mut tell = |field: Field, message: &'static str, read: &dyn Fn(usize, &str) -> bool| {
            let Some(column) = self.mapping.column(field) else { return };
            let text = row.text(column).trim();
            if text.chars().any(char::is_alphanumeric) && !read(column, text) {
                let place = Some(column);
                let fault = fault(self.source, row.number(), place, text, message, Vec::new());
                plan.faults.push(fault);
            }
        };
        let is_date = |column: usize, text: &str| {
            self.dates.get(&column).is_some_and(|order| days(text, *order).is_some())
        };
        for field in [Field::From, Field::To, Field::Period] {
            tell(field, "landscape-fault-date-unread", &is_date);
        }
        tell(Field::People, "landscape-fault-number-unread", &|_, text| number(text).is_some());
    }

    /// An amount without a currency beside it may have one in the name of its column.
    fn with_currency(&self, mut more: Vec<(Field, String)>) -> Vec<(Field, String)> {
        let says = |field| more.iter().any(|(known, _)| *known == field);
        if says(Field::Amount) && !says(Field::Currency) {
            let column = self.mapping.column(Field::Amount);
            let name = column.and_then(|column| self.source.table.keys.get(column));
            let code =
                name.and_then(|name| money::currency(&name.to_uppercase()).map(String::from));
            more.extend(code.map(|code| (Field::Currency, code)));
        }
        more
    }

    fn when(&self, row: formats::Row) -> Result<(Option<Day>, Option<Day>), Wrong> {
        let span = |field: Field| {
            let column = self.mapping.column(field)?;
            days(row.text(column), *self.dates.get(&column)?)
        };
        let period = span(Field::Period);
        let from = span(Field::From).or(period).map(|d| d.0);
        let to = span(Field::To).or(period).map(|d| d.1);
        match (from, to) {
            (Some(from), Some(to)) if to < from => Err((
                "landscape-fault-dates",
                self.mapping.column(Field::To),
                format!("{from} – {to}"),
            )),
            both => Ok(both),
        }
    }

    fn spot(&self, row: formats::Row, words: &mut Words) -> Option<Spot> {
        let levels = [
            (Field::Area, Field::AreaCode),
            (Field::District, Field::DistrictCode),
            (Field::Locality, Field::LocalityCode),
        ];
        let code = |level, field| normal_place_code(self.text(row, field), level);
        let said: Vec<(&str, String)> = (1..)
            .zip(&levels)
            .map(|(level, (name, field))| (self.text(row, *name), code(level, *field)))
            .collect();
        let country = self.text(row, Field::Country);
        let finest = said.iter().rposition(|(name, code)| !name.is_empty() || !code.is_empty());
        if finest.is_none() && country.is_empty() {
            return None;
        }
        let nothing = (String::new(), String::new());
        let (name, code) =
            finest.and_then(|at| said.get(at)).map_or(("", &*nothing.1), |s| (s.0, &s.1));
        let coarser = said.get(..finest.unwrap_or(0)).unwrap_or_default();
        let within = coarser.iter().rev().map(|(_, code)| &**code).find(|code| !code.is_empty());
        let country = if country.is_empty() { None } else { words.country(country) };
        let by_code = said.iter().find_map(|(_, code)| Country::of_place_code(code));
        Some(Spot {
            country: country.or(by_code),
            area: said[0].0.into(),
            name: if name.is_empty() { code } else { name }.into(),
            code: code.into(),
            within: within.unwrap_or_default().into(),
        })
    }

    /// Remembers the organisation of a row.
    fn meet(&mut self, row: formats::Row, who: &str, short: &str, country: Option<Country>) {
        if let Some((party, _)) = self.parties.get_mut(who) {
            party.rows += 1;
            if !short.is_empty() && short != who && !party.others.iter().any(|o| o == short) {
                party.others.push(short.to_owned());
            }
            if party.country != country {
                party.country = None;
            }
            return;
        }
        let kept = [Field::Kind, Field::Iati, Field::Ror, Field::Lei, Field::Wikidata];
        let cells: Vec<Filled> = kept
            .iter()
            .filter_map(|field| {
                let column = self.mapping.column(*field)?;
                let text = row.text(column).trim();
                let key = self.source.table.keys.get(column)?.clone();
                let filled = Filled { column, key, field: *field, text: text.to_owned() };
                (!text.is_empty()).then_some(filled)
            })
            .collect();
        let others = if short.is_empty() || short == who { vec![] } else { vec![short.to_owned()] };
        let says = cells.iter().map(|c| (c.key.clone(), c.text.clone())).collect();
        let party = Party {
            name: who.to_owned(),
            others,
            country: None,
            claims: Vec::new(),
            row: row.number(),
            rows: 1,
            says,
            insists: false,
        };
        self.parties.insert(who.to_owned(), (party, cells));
    }
}

/// Recognises the organisations; gives each name its entry where one is certain.
fn settle(
    plan: &mut Plan,
    parties: BTreeMap<String, (Party, Vec<Filled>)>,
    state: &State,
    choices: &Choices,
    words: &mut Words,
    ids: &mut Ids,
    import: Id,
) -> BTreeMap<String, Id> {
    let mut all: Vec<(Party, Profile)> = parties
        .into_values()
        .map(|(mut party, cells)| {
            let profile = Profile::of(&cells, words);
            party.claims = profile.claims.iter().map(|(c, _)| c.clone()).collect();
            (party, profile)
        })
        .collect();
    all.sort_by_key(|(party, _)| party.row);
    let parties: Vec<Party> = all.iter().map(|(party, _)| party.clone()).collect();
    let verdicts = Matcher::new(state, &choices.answers, &parties).judge(&parties);
    absorb_same(&mut all, &verdicts, |one| (&mut one.0, &mut one.1));
    let mut used = BTreeSet::new();
    for ((party, profile), verdict) in all.iter_mut().zip(&verdicts) {
        free_claims(plan, (party, profile), verdict, state, &mut used);
    }
    let mut who: BTreeMap<String, Id> = BTreeMap::new();
    for ((party, profile), verdict) in all.iter().zip(&verdicts) {
        match verdict {
            Verdict::New { part_of, apart } => {
                let id = ids.next('a');
                who.insert(party.name.clone(), id);
                plan.organisations.new += 1;
                let added = profile.added(id, party, *part_of, import);
                plan.acts.push(Act::ActorAdded(added));
                plan.acts.extend(apart.map(|other| told_apart(id, other)));
            }
            Verdict::Known(number) => {
                let Some(actor) = state.numbered(*number) else { continue };
                who.insert(party.name.clone(), actor.id);
                learn(plan, party, profile, actor, choices, import);
            }
            Verdict::SameAs(_) => {}
            Verdict::Possible(duplicate) => {
                plan.organisations.possible += 1;
                plan.duplicates.push((**duplicate).clone());
            }
        }
    }
    spellings(&parties, &verdicts, &mut who);
    who
}

/// Names that are another name of the same file lead to the same entry.
fn spellings(parties: &[Party], verdicts: &[Verdict], who: &mut BTreeMap<String, Id>) {
    for (party, verdict) in parties.iter().zip(verdicts) {
        let Verdict::SameAs(other) = verdict else { continue };
        let whole = parties.get(*other).and_then(|other| who.get(&other.name)).copied();
        if let Some(id) = whole {
            who.insert(party.name.clone(), id);
        }
    }
}

/// A known organisation may learn its kind, a number, or a spelling.
fn learn(
    plan: &mut Plan,
    party: &Party,
    profile: &Profile,
    actor: &crate::state::Actor,
    choices: &Choices,
    import: Id,
) {
    let over = match choices.answers.get(&key(&party.name)) {
        Some(Answer::Same { take, .. }) => Over::These(take),
        _ => Over::Nothing,
    };
    let (mut act, touched) = profile.changed(actor, party, &over, import);
    // Spellings that fold to a name it has are not worth an act.
    let known: BTreeSet<String> = names_of(actor).map(key).collect();
    let fresh: Vec<&str> = act
        .aliases
        .as_list()
        .iter()
        .map(AsRef::as_ref)
        .filter(|name| !known.contains(&key(name)))
        .collect();
    let fresh = Said::list(fresh);
    let only_spellings = touched.add.iter().all(|column| *column == usize::MAX);
    if touched.nothing() || (only_spellings && touched.update.is_empty() && fresh.is_empty()) {
        plan.organisations.known += 1;
        return;
    }
    act.aliases = fresh;
    plan.organisations.update += 1;
    plan.acts.push(Act::ActorChanged(act));
}

fn columnise(lines: &[Line], who: &BTreeMap<String, Id>) -> Dataset {
    let column = |pick: &dyn Fn(&Line) -> Option<Day>| {
        let mut builder = ColumnBuilder::new();
        lines.iter().for_each(|line| builder.push(pick(line)));
        builder.finish()
    };
    let (mut orgs, mut themes) = (ColumnBuilder::new(), ColumnBuilder::new());
    let (mut spots, mut people) = (ColumnBuilder::new(), ColumnBuilder::new());
    let mut more: BTreeMap<String, ColumnBuilder<Box<str>>> = BTreeMap::new();
    for field in MORE {
        if lines.iter().any(|line| line.more.iter().any(|(f, _)| *f == field)) {
            more.insert(field.code().to_owned(), ColumnBuilder::new());
        }
    }
    for line in lines {
        let actor = who.get(&line.who).copied();
        orgs.push(Some(Org { name: line.who.as_str().into(), actor }));
        themes.push(line.theme.clone());
        spots.push(line.spot.clone());
        people.push(line.people);
        for (code, builder) in &mut more {
            let said = line.more.iter().find(|(field, _)| field.code() == code);
            builder.push(said.map(|(_, text)| text.as_str().into()));
        }
    }
    let more: BTreeMap<String, Column<Box<str>>> =
        more.into_iter().map(|(code, builder)| (code, builder.finish())).collect();
    Dataset {
        form: FORM,
        rows: lines.len() as u32,
        who: orgs.finish(),
        what: themes.finish(),
        place: spots.finish(),
        from: column(&|line| line.from),
        to: column(&|line| line.to),
        people: people.finish(),
        more,
        times: lines.iter().map(|line| line.times).collect(),
        numbers: lines.iter().map(|line| line.number).collect(),
    }
}

/// A row's values, for finding it again in another version.
fn values(set: &Dataset, row: usize) -> impl std::hash::Hash + Eq + use<'_> {
    let more: Vec<Option<&Box<str>>> = set.more.values().map(|c| c.get(row)).collect();
    let span = (set.from.get(row), set.to.get(row), set.people.get(row));
    (set.presence(row), set.what.get(row), set.place.get(row), span, more)
}

/// Compares with the version that counts now, and publishes when anything differs; gives that
/// version.
fn publish(
    plan: &mut Plan,
    dataset: &Dataset,
    state: &State,
    choices: &Choices,
    files: Files,
    ids: &mut Ids,
    import: Id,
) -> Option<Dataset> {
    let lead = |owner: Option<Id>| owner.map(|id| state.lead_id(id));
    let follows =
        |shape: &str| shape == plan.shape.as_str() || choices.follows.as_deref() == Some(shape);
    let known = state
        .current_datasets()
        .filter(|(_, _, v)| !choices.as_new && follows(&v.shape))
        .filter(|(_, _, v)| lead(v.owner) == lead(choices.owner))
        .max_by_key(|(id, _, version)| (version.at, *id));
    let before = known
        .as_ref()
        .and_then(|(_, _, version)| files(&version.sha256))
        .and_then(|bytes| Dataset::from_bytes(&bytes).ok());
    plan.presences = Some(compare(before.as_ref(), dataset));
    let bytes = dataset.to_bytes();
    let hash = sha256(&bytes);
    let same = known.as_ref().is_some_and(|(_, _, version)| *version.sha256 == *hash);
    if same || dataset.rows == 0 {
        return before;
    }
    let id = known.map_or_else(|| ids.next('s'), |(id, ..)| id);
    let (from, to) = dataset.period();
    plan.acts.push(Act::DatasetPublished(DatasetPublished {
        id,
        sha256: hash.into(),
        rows: u64::from(dataset.rows),
        owner: choices.owner,
        shape: plan.shape.as_str().into(),
        from,
        to,
        import: Some(import),
        title: Said::text(&choices.title),
        source: Said::text(&choices.source),
        licence: Said::text(&choices.licence),
        mapping: Said::default(),
    }));
    plan.dataset = Some(bytes);
    before
}

/// What becomes of an activity, the greater change last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    Unchanged,
    Update,
    New,
}

/// New, changed or unchanged, row by row and cell by cell.
fn rows(plan: &mut Plan, dataset: &Dataset, lines: &[Line], before: Option<&Dataset>) {
    let mut exact = std::collections::HashSet::new();
    let mut present = std::collections::HashSet::new();
    if let Some(before) = before {
        for row in 0..before.rows as usize {
            exact.insert(values(before, row));
            present.extend(before.presence(row));
        }
    }
    let change = |row: usize| match () {
        () if exact.contains(&values(dataset, row)) => Change::Unchanged,
        () if dataset.presence(row).is_some_and(|p| present.contains(&p)) => Change::Update,
        () => Change::New,
    };
    let mut row = 0;
    for own in lines.chunk_by(|one, next| one.number == next.number) {
        let all = (row..row + own.len()).map(change);
        row += own.len();
        let change = all.max().unwrap_or(Change::Unchanged);
        for column in own.first().iter().flat_map(|line| line.columns.iter()) {
            let Some(column) = plan.columns.get_mut(*column) else { continue };
            match change {
                Change::Unchanged => column.leave += 1,
                Change::Update => column.update += 1,
                Change::New => column.add += 1,
            }
        }
        match change {
            Change::Unchanged => plan.counts.unchanged += 1,
            Change::Update => plan.counts.update += 1,
            Change::New => plan.counts.new += 1,
        }
    }
}
