//! Who does what where when: rows become a dataset, the organisations they name become entries.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use hub::{Id, Said};

use super::fields::Field;
use super::graph::told_apart;
use super::ids::Ids;
use super::organisations::{count_unknown, fault};
use super::plan::{Choices, Files};
use super::propose::Mapping;
use super::report::Plan;
use super::rows::{Filled, Profile, Words, absorb_same, columns, free_claims, names_of};
use super::source::Source;
use super::values::{DateOrder, days, number};
use super::who::{Matcher, Party, Verdict, key};
use crate::act::{Act, DatasetPublished};
use crate::model::dataset::{
    Column, ColumnBuilder, Dataset, FORM, Org, Spot, Theme, compare, sha256,
};
use crate::model::{Country, Day, money};
use crate::state::State;

/// A row that can be brought: what it says, and how often it stands there.
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
}

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
    plan.columns = columns(source, &mapping.0);
    let mut words = Words::new(choices);
    let mut reader = Reader::new(source, &mapping);
    let lines = reader.read(plan, &mut words);
    let who = settle(plan, reader.parties, state, choices, &mut words, ids, import);
    plan.unknown = words.finish();
    count_unknown(plan);
    let dataset = columnise(&lines, &who);
    publish(plan, &dataset, state, choices, files, ids, import);
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
        let mut seen: HashMap<Vec<&str>, Option<usize>> = HashMap::new();
        for row in self.source.table.rows(self.source.sheet) {
            plan.counts.read += 1;
            // Letter for letter: a `#N/A` is no value, but it makes another row than an empty cell.
            let mut texts: Vec<&str> = row.cells().map(|c| c.original()).collect();
            while texts.last() == Some(&"") {
                texts.pop();
            }
            if let Some(known) = seen.get(&texts) {
                plan.counts.repeated += 1;
                if let Some(line) = known.and_then(|place| lines.get_mut(place)) {
                    line.times += 1;
                }
                continue;
            }
            plan.distinct += 1;
            let place = match self.line(row, words) {
                Ok(line) => {
                    lines.push(line);
                    Some(lines.len() - 1)
                }
                Err((message, column, value)) => {
                    plan.counts.rejected += 1;
                    let cells = row.cells().map(|c| c.original().to_owned()).collect();
                    let number = row.number();
                    plan.faults.push(fault(self.source, number, column, &value, message, cells));
                    None
                }
            };
            seen.insert(texts, place);
        }
        lines
    }

    fn text<'r>(&self, row: formats::Row<'r>, field: Field) -> &'r str {
        self.mapping.column(field).map_or("", |column| row.text(column).trim())
    }

    /// One row; or what is wrong with it: message, column, value.
    fn line(
        &mut self,
        row: formats::Row,
        words: &mut Words,
    ) -> Result<Line, (&'static str, Option<usize>, String)> {
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
        let theme = match (self.text(row, Field::Theme), self.text(row, Field::ThemeCode)) {
            ("", "") => None,
            ("", code) => Some(Theme { name: code.into(), code: code.into() }),
            (name, code) => Some(Theme { name: name.into(), code: code.into() }),
        };
        let more = MORE.iter().map(|f| (*f, self.text(row, *f).to_owned()));
        let more = more.filter(|(_, text)| !text.is_empty()).collect();
        Ok(Line {
            number: row.number(),
            times: 1,
            who: who.to_owned(),
            theme,
            spot,
            from,
            to,
            people: number(self.text(row, Field::People)),
            more: self.with_currency(more),
        })
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

    fn when(
        &self,
        row: formats::Row,
    ) -> Result<(Option<Day>, Option<Day>), (&'static str, Option<usize>, String)> {
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
        let said: Vec<(&str, &str)> =
            levels.iter().map(|(n, c)| (self.text(row, *n), self.text(row, *c))).collect();
        let country = self.text(row, Field::Country);
        let finest = said.iter().rposition(|(name, code)| !name.is_empty() || !code.is_empty());
        if finest.is_none() && country.is_empty() {
            return None;
        }
        let (name, code) = finest.and_then(|at| said.get(at)).copied().unwrap_or_default();
        let coarser = said.get(..finest.unwrap_or(0)).unwrap_or_default();
        let within = coarser.iter().rev().map(|(_, code)| *code).find(|code| !code.is_empty());
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
                learn(plan, party, profile, actor, import);
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
    import: Id,
) {
    let (mut act, touched) = profile.changed(actor, party, false, import);
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

/// Compares with the version that counts now, and publishes when anything differs.
fn publish(
    plan: &mut Plan,
    dataset: &Dataset,
    state: &State,
    choices: &Choices,
    files: Files,
    ids: &mut Ids,
    import: Id,
) {
    let known = state
        .current_datasets()
        .filter(|(_, _, v)| !choices.as_new && *v.shape == *plan.shape && v.owner == choices.owner)
        .max_by_key(|(id, _, version)| (version.at, *id));
    let before = known
        .as_ref()
        .and_then(|(_, _, version)| files(&version.sha256))
        .and_then(|bytes| Dataset::from_bytes(&bytes).ok());
    rows(plan, dataset, before.as_ref());
    plan.presences = Some(compare(before.as_ref(), dataset));
    let bytes = dataset.to_bytes();
    let hash = sha256(&bytes);
    let same = known.as_ref().is_some_and(|(_, _, version)| *version.sha256 == *hash);
    if same || dataset.rows == 0 {
        return;
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
}

/// New, changed or unchanged, row by row.
fn rows(plan: &mut Plan, dataset: &Dataset, before: Option<&Dataset>) {
    let mut exact = std::collections::HashSet::new();
    let mut present = std::collections::HashSet::new();
    if let Some(before) = before {
        for row in 0..before.rows as usize {
            exact.insert(values(before, row));
            present.extend(before.presence(row));
        }
    }
    for row in 0..dataset.rows as usize {
        match () {
            () if exact.contains(&values(dataset, row)) => plan.counts.unchanged += 1,
            () if dataset.presence(row).is_some_and(|p| present.contains(&p)) => {
                plan.counts.update += 1;
            }
            () => plan.counts.new += 1,
        }
    }
}
