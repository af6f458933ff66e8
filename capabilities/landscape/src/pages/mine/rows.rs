//! `mine/list/{id}`: the rows of an own list as a spreadsheet that comes back and says the same:
//! one row for each row that was brought, under columns whose meaning is known.

use std::collections::BTreeMap;
use std::sync::Arc;

use faces::lang::{Lang, Tag};
use faces::table::{Cell, Column, Long, Table};
use faces::{AnyView, Ctx, Failure, Sheet, View};
use hub::Id;
use schemars::JsonSchema;
use serde::Serialize;

use super::{lists_crumbs, lists_of, own, shared};
use crate::import::draft::Habit;
use crate::import::{Field, WHERE_KNOWN, name_beside, shape_of, written};
use crate::model::Day;
use crate::model::dataset::{Dataset, MOST_TIMES, Theme};
use crate::pages::rows::Rows;

/// The columns, in their order.
const FIELDS: [Field; 20] = [
    Field::Name,
    Field::Activity,
    Field::Theme,
    Field::ThemeCode,
    Field::Country,
    Field::Area,
    Field::AreaCode,
    Field::District,
    Field::DistrictCode,
    Field::Locality,
    Field::LocalityCode,
    Field::From,
    Field::To,
    Field::People,
    Field::Whom,
    Field::Status,
    Field::Funder,
    Field::Amount,
    Field::Currency,
    Field::Project,
];

/// The sign between the themes of one row.
const BETWEEN: char = '|';

/// The rows of one list.
#[derive(Serialize, JsonSchema)]
pub struct RowsView {
    /// Id of the list.
    id: Id,
    /// The rows, in the order of the file.
    rows: Rows,
}

/// Makes the page.
pub(in crate::pages) fn rows(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (own, wanted) = (own(ctx)?.id, ctx.arg_as::<Id>("id")?);
    let (id, _, version) =
        lists_of(ctx, own).find(|(id, ..)| *id == wanted).ok_or(Failure::NotFound)?;
    Ok(Box::new(RowsView { id, rows: Rows(shared::dataset(ctx, &version.sha256)) }))
}

fn label(lang: &Lang, field: Field) -> String {
    lang.word(&format!("landscape-field-{}", field.code()))
}

/// How a file with these columns is read, in whichever language they were taken: those of our
/// fields, then those that a list of the organisation has of its own.
pub(in crate::pages) fn habit(ctx: &Ctx, own: Id, shape: &str) -> Option<Habit> {
    let ids = FIELDS.map(|field| field.code().to_owned());
    let labels = Tag::ALL.into_iter().map(|tag| {
        let lang = ctx.lang.other(tag);
        FIELDS.map(|field| label(&lang, field))
    });
    let lists = lists_of(ctx, own).filter_map(|(.., one)| shared::dataset(ctx, &one.sha256));
    let lists: Vec<Arc<Dataset>> = lists.collect();
    let kept = lists.iter().map(|set| set.kept.keys().cloned().collect());
    let kept: Vec<Vec<String>> = std::iter::once(Vec::new()).chain(kept).collect();
    let (heads, kept) = std::iter::once(ids).chain(labels).find_map(|heads| {
        let beside = |kept: &Vec<String>| -> Vec<String> {
            kept.iter().map(|name| name_beside(&heads, name)).collect()
        };
        let same = |kept: &Vec<String>| shape_of(&[&heads[..], kept].concat()) == shape;
        let kept = kept.iter().map(beside).find(same)?;
        Some((heads, kept))
    })?;
    let goes = FIELDS.map(|field| match field {
        Field::Theme => written(field, Some(BETWEEN)),
        Field::Name => written(field, Some(WHERE_KNOWN)),
        _ => written(field, None),
    });
    let kept = kept.into_iter().map(|name| (name, written(Field::Keep, None)));
    let mapping: BTreeMap<String, String> = heads.into_iter().zip(goes).chain(kept).collect();
    // What its words for themes were said to mean is not asked again.
    let themes = lists.iter().flat_map(|set| &set.what.words);
    let meant = |theme: &Theme| {
        let means = theme.means.as_deref()?.to_owned();
        Some((format!("{}:{}", Field::Theme.code(), theme.name), means))
    };
    let values = themes.filter_map(meant).collect();
    let file = ctx.lang.word("landscape-mine-lists");
    Some(Habit { mapping, values, file, ..Habit::default() })
}

impl RowsView {
    fn columns(&self, ctx: &Ctx) -> Table {
        let column = |field: Field| match field {
            Field::People => Column::number(field.code(), label(ctx.lang, field)).unsorted(),
            _ => Column::text(field.code(), label(ctx.lang, field)).unsorted(),
        };
        let kept = self.rows.0.iter().flat_map(|set| set.kept.keys());
        let codes = FIELDS.map(Field::code);
        let labels = FIELDS.map(|field| label(ctx.lang, field));
        let kept = kept.map(|name| {
            Column::text(name_beside(&codes, name), name_beside(&labels, name)).unsorted()
        });
        let heads = FIELDS.map(column).into_iter().chain(kept).collect();
        Table::new(ctx.lang.word("landscape-data-rows"), heads)
    }
}

/// The places of rows that stood in one row of the file.
pub(super) fn together(set: &Dataset) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = Vec::new();
    for row in 0..set.rows as usize {
        let here = |last: usize| set.place.of.get(last) == set.place.of.get(row);
        let is_part = |group: &&mut Vec<usize>| {
            group.last().is_some_and(|last| set.are_parts(*last, row) && here(*last))
        };
        match all.last_mut().filter(is_part) {
            Some(group) => group.push(row),
            None => all.push(vec![row]),
        }
    }
    all
}

fn cells(ctx: &Ctx, set: &Dataset, group: &[usize]) -> Vec<Cell> {
    let Some(&row) = group.first() else { return Vec::new() };
    let word = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::text(text) };
    let kept = |code: &str| set.more.get(code).and_then(|column| column.get(row));
    let name = set.who.get(row).map_or("", |org| &org.name);
    let mut themes: Vec<&str> = Vec::new();
    for theme in group.iter().filter_map(|row| set.what.get(*row)) {
        if !themes.contains(&&*theme.name) {
            themes.push(&theme.name);
        }
    }
    let code = set.what.get(row).map_or("", |theme| &theme.code);
    let themes = themes.join(&format!(" {BETWEEN} "));
    let day = |day: Option<&Day>| day.map_or(Cell::Empty, |day| Cell::Day(day.start()));
    let place = place(set, row);
    let country = set.place.get(row).and_then(|spot| spot.country);
    let people = set.people.get(row).and_then(|n| i64::try_from(*n).ok());
    let cell = |field: Field| match field {
        Field::Name => word(kept("together").map_or(name, |all| all)),
        Field::Theme => word(&themes),
        Field::ThemeCode => word(code),
        Field::Country => Cell::maybe(country.map(|country| country.name(ctx.lang.code()))),
        Field::Area => word(place[0]),
        Field::AreaCode => word(place[1]),
        Field::District => word(place[2]),
        Field::DistrictCode => word(place[3]),
        Field::Locality => word(place[4]),
        Field::LocalityCode => word(place[5]),
        Field::From => day(set.from.get(row)),
        Field::To => day(set.to.get(row)),
        Field::People => people.map_or(Cell::Empty, Cell::Number),
        other => kept(other.code()).map_or(Cell::Empty, |text| word(text)),
    };
    let own = set.kept.values().map(|column| Cell::maybe(column.get(row).map(AsRef::as_ref)));
    FIELDS.map(cell).into_iter().chain(own).collect()
}

/// Area, district and place, each with its code. What is known of the area alone stands alone.
fn place(set: &Dataset, row: usize) -> [&str; 6] {
    let Some(spot) = set.place.get(row) else { return [""; 6] };
    let finer = [&spot.within, &spot.district, &spot.district_code];
    if spot.name == spot.area && finer.into_iter().all(|said| said.is_empty()) {
        return [&spot.area, &spot.code, "", "", "", ""];
    }
    // Where a place has no name its code stands for it.
    let name = if spot.name == spot.code { "" } else { &*spot.name };
    let (district, code) = (&spot.district, &spot.district_code);
    [&spot.area, spot.code_of_area(), district, code, name, &spot.code]
}

impl View for RowsView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        Sheet {
            title: ctx.lang.word("landscape-mine-lists"),
            crumbs: lists_crumbs(ctx),
            ..Sheet::default()
        }
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        let rows = self.rows.0.iter().flat_map(move |set| {
            // A row that stood there twice stands there twice again.
            together(set).into_iter().flat_map(move |group| {
                let times = group.first().and_then(|row| set.times.get(*row)).copied();
                let times = times.unwrap_or(1).clamp(1, MOST_TIMES) as usize;
                std::iter::repeat_n(cells(ctx, set, &group), times)
            })
        });
        Some(Long::new(self.columns(ctx), rows))
    }

    fn is_long(&self) -> bool {
        let rows =
            |set: &Arc<Dataset>| set.times.iter().map(|times| u64::from(*times)).sum::<u64>();
        self.rows.0.as_ref().is_some_and(|set| rows(set) >= shared::LONG)
    }
}
