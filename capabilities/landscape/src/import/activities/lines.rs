//! Rows that say who does what where when, read one by one.

use crate::import::columns::currency;
use crate::import::dates::Dates;
use crate::import::fields::Field;
use crate::import::guard::{TELLS_HOW_TO_REACH, says_how_to_reach};
use crate::import::headings::headings;
use crate::import::organisations::fault;
use crate::import::place::spot;
use crate::import::plan::Choices;
use crate::import::propose::Mapping;
use crate::import::remark::Remark;
use crate::import::report::{Plan, TURNED};
use crate::import::rows::{Filled, is_example, is_heading, letters};
use crate::import::several::{MOST, Several, each_once, own_parts};
use crate::import::source::Source;
use crate::import::totals::added_up;
use crate::import::values::{is_total, number, says_nothing};
use crate::import::who::Party;
use crate::import::words::Words;
use crate::model::dataset::{Dataset, Spot, Theme};
use crate::model::{Country, Day, plain};
use crate::state::State;
use hub::{Audience, Id};
use std::collections::{BTreeMap, HashMap};

/// Where a line comes from: what it says beside the fields is read there, and not held twice.
#[derive(Clone, Copy)]
pub(super) enum From<'a> {
    /// A row of the file.
    File(formats::Row<'a>),
    /// A row of the version before.
    Before(&'a Dataset, usize),
}

/// A row that can be brought: what it says, and how often it stands there.
#[derive(Clone)]
pub(super) struct Line<'a> {
    pub(super) of: From<'a>,
    pub(super) number: u64,
    pub(super) times: u32,
    /// What its row asks for.
    pub(super) remark: Remark,
    /// Its entry, where it comes from the version before.
    pub(super) actor: Option<Id>,
    pub(super) who: String,
    /// The cell as it stands, where it names several organisations.
    pub(super) together: Option<String>,
    pub(super) theme: Option<Theme>,
    pub(super) spot: Option<Spot>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
    pub(super) people: Option<u64>,
    pub(super) more: Vec<(Field, String)>,
    /// The columns of its row that say something which is brought.
    pub(super) columns: Vec<usize>,
}

/// The rows of a file.
pub(super) struct Lines<'a> {
    pub(super) lines: Vec<Line<'a>>,
    /// Whether each of them says that it is a change.
    pub(super) changes: bool,
    /// Whether each of them says that it is new.
    pub(super) all_new: bool,
}

impl Lines<'_> {
    /// Whether any row asks for something.
    pub(super) fn asks(&self) -> bool {
        self.lines.iter().any(|line| line.remark != Remark::None)
    }
}

/// What a row names: organisations, each once, and themes.
struct Apart<'r> {
    whos: Vec<&'r str>,
    themes: Vec<&'r str>,
    /// The columns whose cells name too many, and so stay whole.
    whole: Vec<usize>,
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

/// Fields that tell of an organisation beside its name.
const BESIDE: [Field; 8] = [
    Field::Acronym,
    Field::Alias,
    Field::Kind,
    Field::Iati,
    Field::Ror,
    Field::Lei,
    Field::Wikidata,
    Field::Registry,
];

/// A cell beside the names: its field, its column, and its parts.
type Beside<'r> = (Field, usize, Vec<&'r str>);

pub(super) struct Reader<'a> {
    source: &'a Source<'a>,
    pub(super) mapping: &'a Mapping,
    choices: &'a Choices,
    dates: Dates,
    several: Option<Several>,
    headings: BTreeMap<u64, String>,
    /// The name of the organisation that brings its own list: rows without a name are its own.
    own: Option<&'a str>,
    /// Organisations by name as written, with the cells about them.
    pub(super) parties: BTreeMap<String, (Party, Vec<Filled>)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        source: &'a Source<'a>,
        mapping: &'a Mapping,
        choices: &'a Choices,
        state: &'a State,
    ) -> Self {
        let dates = Dates::of(source, mapping);
        let several = Several::of(source, mapping, state);
        let headings = headings(source, mapping, state);
        let own = choices.partner.and_then(|id| state.actor(id));
        let own = own.and_then(|own| own.name.seen_by(&Audience::public()));
        let parties = BTreeMap::new();
        Self { source, mapping, choices, dates, several, headings, own, parties }
    }

    pub(super) fn read(&mut self, plan: &mut Plan, words: &mut Words) -> Lines<'a> {
        let mut lines: Vec<Line<'a>> = Vec::new();
        let (mut rows, mut changes, mut new) = (0_u64, 0_u64, 0_u64);
        let mut seen: HashMap<Vec<&str>, std::ops::Range<usize>> = HashMap::new();
        for row in self.source.table.rows(self.source.sheet) {
            plan.counts.read += 1;
            if is_heading(plan, &mut self.headings, row) || is_example(plan, self.mapping, row) {
                continue;
            }
            let texts = letters(row);
            if let Some(known) = seen.get(&texts) {
                plan.counts.repeated += 1;
                let known = lines.get_mut(known.clone()).unwrap_or_default();
                known.iter_mut().for_each(|line| line.times += 1);
                continue;
            }
            plan.distinct += 1;
            let first = lines.len();
            let remark = Remark::of(self.text(row, Field::Remarks));
            // Its partner's remark takes it off: nothing is said of whom it names.
            let off = remark == Remark::Delete;
            let found = if off { self.taken_off(row) } else { self.lines(plan, row, words) };
            match found {
                Ok(found) => {
                    // A row that cannot be read, such as a sum, tells nothing of the file.
                    rows += 1;
                    changes += u64::from(remark.is_change());
                    new += u64::from(remark == Remark::New);
                    plan.counts.left += u64::from(off);
                    lines.extend(found);
                }
                Err((message, column, value)) => {
                    plan.counts.rejected += 1;
                    let cells = row.cells().map(|c| c.original().to_owned()).collect();
                    let number = row.number();
                    plan.faults.push(fault(self.source, number, column, &value, message, cells));
                }
            }
            seen.insert(texts, first..lines.len());
        }
        let all = |some: u64| rows > 0 && some == rows;
        Lines { lines, changes: all(changes), all_new: all(new) }
    }

    /// The parts of a row that is taken off, as far as it can be read.
    fn taken_off(&self, row: formats::Row<'a>) -> Result<Vec<Line<'a>>, Wrong> {
        let mut aside = Words::new(self.choices);
        let (column, who) = self.named(row)?;
        let (from, to) = self.when(row)?;
        let spot = self.spot(row, &mut aside);
        let apart = self.apart(row, (column, who), &aside);
        Ok(self.parts(row, (who, &apart), spot, (from, to), &mut aside))
    }

    fn text<'r>(&self, row: formats::Row<'r>, field: Field) -> &'r str {
        self.mapping.column(field).map_or("", |column| row.text(column).trim())
    }

    /// The activity of one row, as one part for each organisation and theme that it names.
    fn lines(
        &mut self,
        plan: &mut Plan,
        row: formats::Row<'a>,
        words: &mut Words,
    ) -> Result<Vec<Line<'a>>, Wrong> {
        if let Some(column) = added_up(self.mapping, row) {
            let text = row.text(column).trim().to_owned();
            return Err(("landscape-fault-total", Some(column), text));
        }
        let (column, who) = self.named(row)?;
        let tells = |of: &Field| of.tells_an_organisation() || of.tells_a_deed();
        let told = self.mapping.columns_of(tells).any(|column| !row.text(column).trim().is_empty());
        if is_total(who) && !told {
            return Err(("landscape-fault-total", column, who.to_owned()));
        }
        if column.is_none() && !told {
            return Err(("landscape-fault-nameless", None, String::new()));
        }
        let (from, to) = self.when(row)?;
        let spot = self.spot(row, words);
        let apart = self.apart(row, (column, who), words);
        let named = column.and_then(|column| plan.columns.get_mut(column));
        if let Some(column) = named.filter(|_| apart.whos.len() > 1) {
            column.several += 1;
        }
        for column in &apart.whole {
            let (at, text) = (Some(*column), row.text(*column).trim());
            let message = "landscape-fault-too-many";
            plan.faults.push(fault(self.source, row.number(), at, text, message, Vec::new()));
        }
        let beside = self.beside(row, apart.whos.len());
        for (at, who) in apart.whos.iter().enumerate() {
            self.meet(row.number(), (at, *who), &beside, spot.as_ref().and_then(|s| s.country));
        }
        let unread = self.unread(plan, row);
        let mut parts = self.parts(row, (who, &apart), spot, (from, to), words);
        for line in &mut parts {
            line.columns.retain(|column| !unread.contains(column));
        }
        Ok(parts)
    }

    /// The column that names who does it, and what stands there; no column where nobody is named
    /// in an organisation's own list.
    fn named<'r>(&self, row: formats::Row<'r>) -> Result<(Option<usize>, &'r str), Wrong>
    where
        'a: 'r,
    {
        let named = [Field::Name, Field::Acronym].map(|field| self.mapping.column(field));
        let named = named.into_iter().flatten().find(|at| !row.text(*at).trim().is_empty());
        let said = named.map(|column| (Some(column), row.text(column).trim()));
        said.or(self.own.map(|own| (None, own))).ok_or_else(|| {
            ("landscape-fault-nameless", self.mapping.column(Field::Name), String::new())
        })
    }

    /// A row as one part for each organisation and theme.
    fn parts(
        &self,
        row: formats::Row<'a>,
        (who, apart): (&str, &Apart),
        spot: Option<Spot>,
        (from, to): (Option<Day>, Option<Day>),
        words: &mut Words,
    ) -> Vec<Line<'a>> {
        let more = MORE.iter().map(|f| (*f, self.text(row, *f).to_owned()));
        let filled = self.mapping.fields.iter().enumerate();
        let filled = filled
            .filter(|(at, field)| **field != Field::Leave && !row.text(*at).trim().is_empty());
        let line = Line {
            of: From::File(row),
            number: row.number(),
            times: 1,
            remark: Remark::of(self.text(row, Field::Remarks)),
            actor: None,
            who: who.to_owned(),
            together: (apart.whos.len() > 1).then(|| who.to_owned()),
            theme: None,
            spot,
            from,
            to,
            people: number(self.text(row, Field::People)),
            more: self.with_currency(more.filter(|(_, text)| !text.is_empty()).collect()),
            columns: filled.map(|(column, _)| column).collect(),
        };
        let themes = self.themes(row, &apart.themes, words);
        let themes: Vec<Option<Theme>> = match themes.is_empty() {
            true => vec![None],
            false => themes.into_iter().map(Some).collect(),
        };
        let with = |theme: &Option<Theme>, who: &&str| Line {
            theme: theme.clone(),
            who: (*who).to_owned(),
            ..line.clone()
        };
        let all =
            themes.iter().flat_map(|theme| apart.whos.iter().map(move |who| with(theme, who)));
        all.collect()
    }

    /// The organisations that a cell names, each once.
    fn whos<'r>(&self, column: Option<usize>, text: &'r str) -> Vec<&'r str> {
        let Some(column) = column else { return vec![text] };
        let sign = self.mapping.splits.get(&column).copied();
        let names = self.several.as_ref().map_or(vec![text], |all| all.names(sign, text));
        each_once(names)
    }

    /// What a row names. Of two cells that are too much together, the one of themes stays whole.
    fn apart<'r>(
        &self,
        row: formats::Row<'r>,
        (column, who): (Option<usize>, &'r str),
        words: &Words,
    ) -> Apart<'r> {
        let whos = self.whos(column, who);
        let overfull = column.filter(|column| {
            let sign = self.mapping.splits.get(column).copied();
            self.several.as_ref().is_some_and(|all| all.is_overfull(sign, who))
        });
        let mut whole: Vec<usize> = overfull.into_iter().collect();
        let code = self.text(row, Field::ThemeCode);
        let themes = match self.mapping.column(Field::Theme).zip(self.said(row, Field::Theme)) {
            Some((column, text)) => {
                let parts = self.themes_in(column, (text, code), words);
                match parts.len() > 1 && parts.len() * whos.len() > MOST {
                    true => {
                        whole.push(column);
                        vec![text]
                    }
                    false => parts,
                }
            }
            None if code.is_empty() => Vec::new(),
            None => vec![code],
        };
        Apart { whos, themes, whole }
    }

    /// The themes of a cell. Where its parts are not themes that somebody knows, a name that is
    /// known whole is one, and so is what has one code beside it: "Relief co-ordination; protection
    /// and support services" is 720.
    fn themes_in<'t>(
        &self,
        column: usize,
        (text, code): (&'t str, &str),
        words: &Words,
    ) -> Vec<&'t str> {
        let parts = self.mapping.parts(column, text);
        if parts.len() < 2 || parts.iter().all(|part| words.knows_theme(part)) {
            return parts;
        }
        let coded = !code.is_empty() && self.mapping.parts(column, code).len() == 1;
        if coded || words.knows_theme(text) { vec![text] } else { parts }
    }

    fn themes(&self, row: formats::Row, names: &[&str], words: &mut Words) -> Vec<Theme> {
        let code = self.text(row, Field::ThemeCode);
        // One code beside several names is not said to be that of each.
        let beside = if names.len() == 1 { code } else { "" };
        let one = |name: &str, means: Option<&str>| Theme {
            name: name.into(),
            code: code.into(),
            means: means.map(Into::into),
        };
        let mut themes: Vec<Theme> =
            names.iter().map(|name| one(name, words.theme(name, beside))).collect();
        themes.dedup();
        themes
    }

    /// The text of a field, where there is some.
    fn said<'r>(&self, row: formats::Row<'r>, field: Field) -> Option<&'r str> {
        Some(self.text(row, field)).filter(|text| !text.is_empty())
    }

    /// Cells that say something which cannot be read: the row is brought without them, aloud, and
    /// their columns are given. So are those told that everybody reads and that tell how to reach
    /// a person.
    fn unread(&self, plan: &mut Plan, row: formats::Row) -> Vec<usize> {
        let mut tell = |field: Field, message: &'static str, read: &dyn Fn(&str) -> bool| {
            let column = self.mapping.column(field)?;
            let text = row.text(column).trim();
            if says_nothing(text) || read(text) {
                return None;
            }
            let place = Some(column);
            plan.faults.push(fault(self.source, row.number(), place, text, message, Vec::new()));
            Some(column)
        };
        let mut unread = Vec::new();
        for field in [Field::From, Field::To, Field::Period] {
            let read = |_: &str| self.days(row, field).is_some();
            unread.extend(tell(field, "landscape-fault-date-unread", &read));
        }
        let people = |text: &str| number(text).is_some();
        unread.extend(tell(Field::People, "landscape-fault-number-unread", &people));
        for field in [Field::Activity, Field::Whom, Field::Status, Field::Funder] {
            tell(field, TELLS_HOW_TO_REACH, &|text| !says_how_to_reach(text));
        }
        for column in &unread {
            if let Some(column) = plan.columns.get_mut(*column) {
                column.unread += 1;
            }
        }
        unread
    }

    /// An amount without a currency beside it has the one of its column, or the one chosen.
    fn with_currency(&self, mut more: Vec<(Field, String)>) -> Vec<(Field, String)> {
        let says = |field| more.iter().any(|(known, _)| *known == field);
        let amount = self.mapping.column(Field::Amount).filter(|_| says(Field::Amount));
        if let Some(column) = amount.filter(|_| !says(Field::Currency)) {
            let code = currency(self.source, column, self.choices);
            more.extend((!code.is_empty()).then(|| (Field::Currency, code.to_owned())));
        }
        more
    }

    /// The days of a field. Several columns say it together: the month in one, the year in another.
    fn days(&self, row: formats::Row, field: Field) -> Option<(Day, Day)> {
        let said: Vec<&str> = self.mapping.columns(field).map(|at| row.text(at).trim()).collect();
        let numbers = said.iter().all(|part| plain(part).bytes().all(|b| b.is_ascii_digit()));
        // "April" and "2023" are one day together; of two whole days the first counts.
        let together = self.dates.read(field, &said.join(if numbers { "/" } else { " " }));
        together.or_else(|| said.iter().find_map(|one| self.dates.read(field, one)))
    }

    fn when(&self, row: formats::Row) -> Result<(Option<Day>, Option<Day>), Wrong> {
        let period = self.days(row, Field::Period);
        let from = self.days(row, Field::From).or(period).map(|d| d.0);
        let to = self.days(row, Field::To).or(period).map(|d| d.1);
        match (from, to) {
            (Some(from), Some(to)) if to < from => {
                Err((TURNED, self.mapping.column(Field::To), format!("{from} – {to}")))
            }
            both => Ok(both),
        }
    }

    fn spot(&self, row: formats::Row, words: &mut Words) -> Option<Spot> {
        let said = |(name, code): (Field, Field)| (self.text(row, name), self.text(row, code));
        let country = self.text(row, Field::Country);
        let read = if country.is_empty() { None } else { words.country(country) };
        let mut spot = spot(Field::LEVELS.map(said), !country.is_empty(), read)?;
        if spot.code.is_empty() && !spot.name.is_empty() {
            let meant = words.place(&spot.name, spot.country).into();
            if spot.area == spot.name {
                spot.area = Box::clone(&meant);
            }
            spot.name = meant;
        }
        Some(spot)
    }

    /// What stands beside the names of a row, with its column, in as many parts as there are names.
    fn beside<'r>(&self, row: formats::Row<'r>, of: usize) -> Vec<Beside<'r>> {
        let column = |field: &Field| Some((*field, self.mapping.column(*field)?));
        let all = BESIDE.iter().filter_map(column);
        all.map(|(field, at)| (field, at, own_parts(row.text(at).trim(), of))).collect()
    }

    /// Remembers an organisation of a row. What stands beside several is of one of them only where
    /// its cell has as many parts.
    fn meet(
        &mut self,
        row: u64,
        (at, who): (usize, &str),
        beside: &[Beside],
        country: Option<Country>,
    ) {
        let own = |parts: &[&str]| parts.get(at).map_or_else(String::new, |own| (*own).to_owned());
        let short = beside.iter().find(|(field, ..)| *field == Field::Acronym);
        let short = short.map_or_else(String::new, |(_, _, parts)| own(parts));
        if let Some((party, _)) = self.parties.get_mut(who) {
            party.rows += 1;
            if !short.is_empty() && short != who && !party.others.contains(&short) {
                party.others.push(short);
            }
            if party.country != country {
                party.country = None;
            }
            return;
        }
        let kept = beside.iter().filter(|(field, ..)| *field != Field::Acronym);
        let cells = kept.filter_map(|(field, column, parts)| {
            let text = own(parts);
            let key = self.source.table.keys.get(*column)?.clone();
            let filled = Filled { column: *column, key, field: *field, text };
            (!filled.text.is_empty()).then_some(filled)
        });
        let cells: Vec<Filled> = cells.collect();
        let others = if short.is_empty() || short == who { vec![] } else { vec![short] };
        let party = Party { name: who.to_owned(), others, row, rows: 1, ..Party::default() };
        self.parties.insert(who.to_owned(), (party, cells));
    }
}
