//! Activities as a table with its field dictionary: every field that one can hold.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use faces::Ctx;
use formats::write::{Described, Field, Holds};
use hub::Id;

use super::export_tables::{described, field};
use super::shared;
use crate::import::{name_in_files, tag_of};
use crate::model::dataset::Dataset;
use crate::model::{Topic, TopicList, money};
use crate::state::Version;

/// The activities of one dataset, or of all that count now.
pub(super) fn activities<'r>(ctx: &'r Ctx<'r>, only: Option<Id>) -> Described<'r> {
    let names = ("activities", "landscape-column-activities", "");
    let kept = Rc::new(kept(ctx, only));
    let meaning = ctx.lang.word("landscape-means-kept");
    let own = kept.iter().map(|name| Field::text(&name_in_files(name), name, &meaning, ""));
    let fields = fields(ctx).into_iter().chain(own).collect();
    described(ctx, names, fields, move || {
        let kept = kept.clone();
        Box::new(wanted(ctx, only).flat_map(move |(id, version)| {
            let (set, kept) = (shared::dataset(ctx, &version.sha256), kept.clone());
            set.into_iter().flat_map(move |set| {
                let own = own_names(&set, &kept);
                let (topics, mut part) = (set.topics(), 0_u32);
                (0..set.rows as usize).map(move |row| {
                    part = if set.begins(row) { 1 } else { part + 1 };
                    activity(ctx, id, (&set, row, part), (set.topic(row, &topics), &own))
                })
            })
        }))
    })
}

fn wanted<'r>(
    ctx: &'r Ctx<'r>,
    only: Option<Id>,
) -> impl Iterator<Item = (Id, &'r Version)> + use<'r> {
    let current = shared::state(ctx).current_datasets();
    let wanted = current.filter(move |(id, ..)| only.is_none_or(|only| only == *id));
    wanted.map(|(id, _, version)| (id, version))
}

/// Columns that no field fits, by the first spelling of their names.
fn kept(ctx: &Ctx, only: Option<Id>) -> Vec<String> {
    let (mut names, mut known) = (Vec::new(), HashSet::new());
    let sets = wanted(ctx, only).filter_map(|(_, version)| shared::dataset(ctx, &version.sha256));
    for set in sets {
        let own = set.kept.keys().filter(|name| known.insert(name.to_lowercase()));
        names.extend(own.cloned());
    }
    names
}

/// A list's own spelling of each of these names; capitals do not tell columns of a file apart.
fn own_names(set: &Dataset, names: &[String]) -> Vec<Option<String>> {
    let own: HashMap<String, &String> =
        set.kept.keys().map(|name| (name.to_lowercase(), name)).collect();
    names.iter().map(|name| own.get(&name.to_lowercase()).map(|own| (*own).clone())).collect()
}

fn fields(ctx: &Ctx) -> Vec<Field> {
    let field = |name, title| field(ctx, name, title, tag_of(name));
    let people = field("people", "landscape-field-people");
    vec![
        field("dataset", "landscape-tab-data").of("datasets", "id"),
        field("row", "landscape-column-row").holding(Holds::Whole),
        field("part", "landscape-export-part").holding(Holds::Whole),
        field("organisation", "landscape-export-id").of("organisations", "id"),
        field("org_name", "landscape-field-name"),
        field("theme", "landscape-field-theme"),
        field("theme_code", "landscape-field-theme_code"),
        field("theme_means", "landscape-export-theme_means"),
        field("theme_cluster", "landscape-export-theme_cluster"),
        field("theme_dac", "landscape-export-theme_dac"),
        field("theme_cofog", "landscape-export-theme_cofog"),
        field("theme_sdg", "landscape-export-theme_sdg"),
        field("activity", "landscape-field-activity"),
        field("project", "landscape-field-project"),
        field("country", "landscape-column-country"),
        field("area", "landscape-field-area"),
        field("area_code", "landscape-field-area_code"),
        field("district", "landscape-field-district"),
        field("district_code", "landscape-field-district_code"),
        field("locality", "landscape-field-locality"),
        field("place_code", "landscape-column-code"),
        field("since", "landscape-field-from").holding(Holds::Day),
        field("until", "landscape-field-to").holding(Holds::Day),
        field("status", "landscape-field-status"),
        field("whom", "landscape-field-whom"),
        people.holding(Holds::Whole).in_unit(&ctx.lang.word("landscape-export-unit-people")),
        field("funder", "landscape-field-funder"),
        field("amount", "landscape-field-amount").holding(Holds::Decimal),
        field("currency", "landscape-field-currency"),
        field("amount_written", "landscape-export-amount_written"),
        field("currency_written", "landscape-export-currency_written"),
        field("together", "landscape-export-together"),
        field("times", "landscape-export-times").holding(Holds::Whole),
    ]
}

/// One activity or a part of one, in the order of the columns. `own` are its list's names of the
/// last of them. People and money stand in the first part alone: else a column would add them up
/// as often as there are parts.
fn activity(
    ctx: &Ctx,
    id: Id,
    (set, row, part): (&Dataset, usize, u32),
    (topic, own): (Option<Topic>, &[Option<String>]),
) -> Vec<String> {
    let (who, theme, spot) = (set.who.get(row), set.what.get(row), set.place.get(row));
    let actor = who.and_then(|org| org.actor).and_then(|id| shared::state(ctx).actor(id));
    let more = |code: &str| set.more.get(code).and_then(|column| column.get(row));
    let said = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let kept = |code: &str| said(more(code).map(AsRef::as_ref));
    let count = |value: Option<String>| value.unwrap_or_default();
    let [cluster, dac, cofog, goal] =
        TopicList::ALL.map(|list| said(topic.and_then(|topic| topic.code(list))));
    let once = |code: &str| more(code).filter(|_| part < 2).map(AsRef::as_ref);
    let money = Money::of(once("amount"), once("currency"));
    let own = own.iter().map(|name| {
        let column = name.as_ref().and_then(|name| set.kept.get(name));
        said(column.and_then(|column| column.get(row)).map(AsRef::as_ref))
    });
    let fields = [
        id.to_string(),
        count(set.numbers.get(row).map(u64::to_string)),
        part.to_string(),
        count(actor.map(|actor| actor.id.to_string())),
        said(who.map(|org| &*org.name)),
        said(theme.map(|theme| &*theme.name)),
        said(theme.map(|theme| &*theme.code)),
        said(theme.and_then(|theme| theme.means.as_deref())),
        cluster,
        dac,
        cofog,
        goal,
        kept("activity"),
        kept("project"),
        count(spot.and_then(|s| s.country).map(|c| c.alpha3().to_owned())),
        said(spot.map(|s| &*s.area)),
        said(spot.map(|s| s.code_of_area())),
        said(spot.map(|s| &*s.district)),
        said(spot.map(|s| &*s.district_code)),
        said(spot.map(|s| &*s.name)),
        said(spot.map(|s| &*s.code)),
        count(set.from.get(row).map(ToString::to_string)),
        count(set.to.get(row).map(ToString::to_string)),
        kept("status"),
        kept("whom"),
        count(set.people.get(row).filter(|_| part < 2).map(u64::to_string)),
        kept("funder"),
        money.amount,
        money.currency,
        money.written,
        money.own_currency,
        kept("together"),
        count(set.times.get(row).map(u32::to_string)),
    ];
    fields.into_iter().chain(own).collect()
}

/// Money as files have it.
pub(super) struct Money {
    /// An exact decimal with a point; empty where what was written is none.
    pub(super) amount: String,
    /// As it stands beside the amount, or in it.
    pub(super) currency: String,
    /// What was written, where that is something else than the decimal.
    pub(super) written: String,
    /// What the list has for the currency, where the amount names one as well.
    pub(super) own_currency: String,
}

impl Money {
    pub(super) fn of(amount: Option<&str>, currency: Option<&str>) -> Self {
        let written = amount.unwrap_or_default();
        let decimal = money::decimal(written).unwrap_or_default();
        let named = money::currency(written);
        let own = currency.or(named);
        Self {
            own_currency: currency.filter(|_| named.is_some()).unwrap_or_default().to_owned(),
            written: if decimal == written { String::new() } else { written.to_owned() },
            currency: own.unwrap_or_default().to_owned(),
            amount: decimal,
        }
    }
}
