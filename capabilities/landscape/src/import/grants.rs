//! Grants as 360Giving has them: each is an activity of whoever receives it, with who pays, how
//! much, when and where, beside the link of the two.

use std::collections::{BTreeSet, HashMap};

use formats::graph::{Connection, Graph};
use hub::Id;

use super::activities::{Before, TOGETHER, before};
use super::became::{Became, Earlier};
use super::columns::added_up;
use super::dates::Dates;
use super::fields::Field;
use super::guard;
use super::ids::Ids;
use super::list::{self, About};
use super::plan::{Choices, Files};
use super::propose::names_what_is_private;
use super::report::{Grants, Plan, Total};
use crate::model::Country;
use crate::model::dataset::{Dataset, DatasetBuilder, Org, Row, Spot, Theme, compare};
use crate::state::State;

/// What a grant says that is a field of ours, by its names here and there.
const MORE: [(&str, &str); 2] = [("amount", "amount"), ("currency", "currency")];
/// What else is no column of the partner's own.
const TOLD: [&str; 8] =
    ["amount", "currency", "start", "end", "programme", "place", "place code", "country"];

/// What the file and the map know of.
pub(super) struct Known<'a> {
    pub graph: &'a Graph,
    /// Entries by label, or by id where labels are not enough.
    pub found: &'a HashMap<String, Id>,
    pub days: &'a Dates,
    pub state: &'a State,
    pub files: Files<'a>,
}

/// Which grants are told as activities, by the places of their connections, and which of them are
/// new.
#[derive(Default)]
pub(super) struct Told {
    pub all: BTreeSet<usize>,
    pub fresh: BTreeSet<usize>,
}

/// A grant: its connections, one for each who receives it and each who pays.
struct Grant<'g> {
    places: Vec<usize>,
    said: &'g Connection,
    /// Whoever receives it, with what is said of where.
    parts: Vec<(&'g str, &'g Connection)>,
    funders: Vec<&'g str>,
}

impl<'g> Grant<'g> {
    /// Whoever receives it, each once.
    fn whos(&self) -> Vec<&'g str> {
        let mut seen = BTreeSet::new();
        self.parts.iter().map(|(who, _)| *who).filter(|who| seen.insert(*who)).collect()
    }

    fn take(&mut self, at: usize, who: &'g str, funder: &'g str, said: &'g Connection) {
        self.places.push(at);
        let is_known = |(known, other): &(&str, &Connection)| {
            *known == who && where_said(other).eq(where_said(said))
        };
        if !self.parts.iter().any(is_known) {
            self.parts.push((who, said));
        }
        if !self.funders.contains(&funder) {
            self.funders.push(funder);
        }
    }
}

/// Whether a name is one of those that say where.
fn says_where(name: &str) -> bool {
    let plain: String = name.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let standard = plain.to_lowercase().starts_with("beneficiarylocation");
    standard || ["place", "place code", "country"].contains(&name)
}

/// What is said of where.
fn where_said(said: &Connection) -> impl Iterator<Item = (&String, &String)> {
    said.attributes.iter().filter(|(name, _)| says_where(name))
}

/// What is said of anything but where.
fn else_said(said: &Connection) -> Vec<(&String, &String)> {
    said.attributes.iter().filter(|(name, _)| !says_where(name)).collect()
}

/// Publishes the grants as a list of activities. A grant to a person names nobody here.
pub(super) fn activities(
    plan: &mut Plan,
    known: &Known,
    choices: &Choices,
    ids: &mut Ids,
    import: Id,
) -> Told {
    let loose: BTreeSet<usize> = known.graph.dangling.iter().map(|one| one.connection).collect();
    let grants = grants(known, &loose);
    let left = left(&grants);
    let mut rows = DatasetBuilder::default();
    for (number, grant) in (FIRST_ROW..).zip(&grants) {
        push(&mut rows, known, number, grant, &left);
    }
    let dataset = rows.finish();
    let before = before(plan, &dataset, known.state, choices, known.files);
    let old = before.as_ref().and_then(|before| before.rows.as_ref());
    plan.presences = Some(compare(old, &dataset));
    let (told, out) = (grants.len() as u64, loose.len() as u64);
    plan.grants =
        Some(Grants { told, out, totals: sums(&grants), left: left.into_iter().collect() });
    let told = self::told(&grants, &dataset, old);
    if dataset.rows > 0 {
        publish(plan, known, &dataset, (&grants, before), choices, ids, import);
    }
    told
}

/// The grants, in the file's order. A row is one, whoever receives it and whoever pays; so are rows
/// of one number that say the same of it, also where each names another place. Rows of one number
/// that differ in more, as in their amounts or days, are parts of it, and each counts.
fn grants<'g>(known: &Known<'g>, loose: &BTreeSet<usize>) -> Vec<Grant<'g>> {
    let with_id = known.graph.elements.iter().filter(|element| !element.id.is_empty());
    let labels: HashMap<&str, &str> =
        with_id.map(|element| (element.id.as_str(), element.label.trim())).collect();
    // Where several are called the same, an end is an id: the grant has its name.
    let name = |end: &'g str| labels.get(end).copied().unwrap_or(end.trim());
    let mut grants: Vec<Grant> = Vec::new();
    let (mut by_row, mut by_words) = (HashMap::new(), HashMap::new());
    for (at, one) in known.graph.connections.iter().enumerate() {
        if loose.contains(&at) {
            continue;
        }
        let (who, funder) = (name(&one.to), name(&one.from));
        let words = (&one.id, &one.label, &one.description, else_said(one));
        let numbered = !one.id.is_empty();
        let same = by_words.get(&words).filter(|_| numbered).or(by_row.get(&one.row)).copied();
        let place = same.unwrap_or(grants.len());
        by_row.entry(one.row).or_insert(place);
        by_words.entry(words).or_insert(place);
        if place == grants.len() {
            let (places, parts, funders) = Default::default();
            grants.push(Grant { said: one, places, parts, funders });
        }
        if let Some(grant) = grants.get_mut(place) {
            grant.take(at, who, funder, one);
        }
    }
    grants
}

/// Which grants the version before does not have.
fn told(grants: &[Grant], dataset: &Dataset, old: Option<&Dataset>) -> Told {
    let earlier = Earlier::of(old);
    let mut told = Told::default();
    for row in 0..dataset.rows as usize {
        let at = dataset.numbers.get(row).map_or(0, |number| *number as usize - FIRST_ROW as usize);
        let places = grants.get(at).map_or(&[][..], |grant| &grant.places);
        told.all.extend(places);
        if earlier.became(dataset, row) != Became::Unchanged {
            told.fresh.extend(places);
        }
    }
    told
}

fn publish(
    plan: &mut Plan,
    known: &Known,
    dataset: &Dataset,
    (grants, before): (&[Grant], Option<Before>),
    choices: &Choices,
    ids: &mut Ids,
    import: Id,
) {
    // Grants of one funder are that funder's list.
    let funders: BTreeSet<&str> = grants.iter().flat_map(|grant| &grant.funders).copied().collect();
    let funder = || funders.first().filter(|_| funders.len() == 1);
    let owner = choices.owner.or_else(|| known.found.get(*funder()?).copied());
    let about = About::chosen(choices, &plan.shape, owner);
    let (id, hash) = match &before {
        Some(before) => (before.id, Some(&*before.sha256)),
        None => (ids.next('s'), None),
    };
    let bytes = list::publish(plan, (id, hash), dataset, about, import);
    plan.lists.extend(bytes);
}

/// What the grants add up to, by currency; nothing where an amount cannot be read.
fn sums(grants: &[Grant]) -> Vec<Total> {
    added_up(grants.iter().map(|grant| {
        let said = |name: &str| grant.said.attributes.get(name).map_or("", |text| text.trim());
        (said("currency"), said("amount"))
    }))
}

/// Columns of the file's own that may speak of persons, by their names or by any of their cells:
/// grants are published as they are, so nobody else can leave them out.
fn left(grants: &[Grant]) -> BTreeSet<String> {
    let all = grants.iter().flat_map(|grant| own(grant.said));
    let reached = all.clone().filter(|(_, text)| guard::says_how_to_reach(text));
    let reached = reached.map(|(name, _)| name);
    let names: BTreeSet<&str> = all.map(|(name, _)| name).collect();
    let named = names.into_iter().filter(|name| names_what_is_private(name));
    reached.chain(named).map(str::to_owned).collect()
}

/// What a grant says that is no field of ours, by the names of the file.
fn own(said: &Connection) -> impl Iterator<Item = (&str, &str)> + Clone {
    let own = said.attributes.iter().map(|(name, text)| (name.as_str(), text.trim()));
    let own = own.filter(|(name, _)| !TOLD.contains(name));
    own.chain([(DESCRIPTION, said.description.trim())]).filter(|(_, text)| !text.is_empty())
}

/// The name of what is said of a grant at length.
const DESCRIPTION: &str = "description";

/// The row of the first grant, as people count.
const FIRST_ROW: u64 = 2;

/// The rows of a grant: one for each who receives it and each place, without the columns that are
/// left out.
fn push(
    rows: &mut DatasetBuilder,
    known: &Known,
    number: u64,
    grant: &Grant,
    left: &BTreeSet<String>,
) {
    let said = |name: &str| filled(grant.said, name);
    let day = |names: [&str; 2], field| {
        names.into_iter().filter_map(said).find_map(|text| known.days.read(field, text))
    };
    // A grant begins when it was planned to, else when it was awarded.
    let from = day(["start", "award date"], Field::From).map(|days| days.0);
    let to = day(["end", "end"], Field::To).map(|days| days.1);
    let theme = said("programme").map(|name| Theme { name: name.into(), ..Theme::default() });
    let (funders, whos) = (grant.funders.join("; "), grant.whos());
    let together = if whos.len() > 1 { whos.join("; ") } else { String::new() };
    let mut more = vec![
        ("activity", grant.said.label.trim()),
        ("project", grant.said.id.trim()),
        ("funder", &funders),
        (TOGETHER, &together),
    ];
    more.extend(MORE.iter().filter_map(|(to, name)| Some((*to, said(name)?))));
    for (who, told) in &grant.parts {
        let org = Org { name: (*who).into(), actor: known.found.get(*who).copied() };
        let spot = spot(told);
        rows.push(&Row {
            who: Some(&org),
            what: theme.as_ref(),
            place: Some(&spot).filter(|spot| **spot != Spot::default()),
            from,
            to: to.filter(|to| from.is_none_or(|from| from <= *to)),
            people: None,
            more: more.clone(),
            kept: own(told).filter(|(name, _)| !left.contains(*name)).collect(),
            times: 1,
            number: Some(number),
        });
    }
}

/// What is said of a grant by this name, if anything is.
fn filled<'g>(said: &'g Connection, name: &str) -> Option<&'g str> {
    said.attributes.get(name).map(|text| text.trim()).filter(|text| !text.is_empty())
}

/// Where a grant is for.
fn spot(said: &Connection) -> Spot {
    Spot {
        country: filled(said, "country").and_then(Country::of_cell),
        name: filled(said, "place").unwrap_or_default().into(),
        code: filled(said, "place code").unwrap_or_default().into(),
        ..Spot::default()
    }
}
