//! The tables of the landscape with their field dictionary.

use std::rc::Rc;
use std::sync::Arc;

use faces::Ctx;
use formats::write::{Described, Field, Holds, Rows};
use hub::Id;

use super::{exports, shared};
use crate::model::dataset::Dataset;
use crate::state::{Actor, Tie, Version};
use crate::view::directory::Directory;
use crate::view::work::Work;
use crate::view::{name_of, other_names};

/// A column: its name in files, the message with its title, its HXL tag. What it means stands in
/// the message `landscape-means-{name}`.
fn field(ctx: &Ctx, name: &str, title: &str, tag: &str) -> Field {
    let meaning = ctx.lang.word(&format!("landscape-means-{name}"));
    Field::text(name, &ctx.lang.word(title), &meaning, tag)
}

fn described<'r>(
    ctx: &Ctx,
    (name, title, key): (&str, &str, &str),
    fields: Vec<Field>,
    rows: impl Fn() -> Rows<'r> + 'r,
) -> Described<'r> {
    let (name, key, title) = (name.to_owned(), key.to_owned(), ctx.lang.word(title));
    Described { name, title, fields, key, rows: Box::new(rows) }
}

/// The organisations of these numbers.
pub(super) fn organisations<'r>(ctx: &'r Ctx<'r>, numbers: &'r [u32]) -> Described<'r> {
    let fields = vec![
        field(ctx, "id", "landscape-export-id", "#org+code"),
        field(ctx, "name", "landscape-field-name", "#org+name"),
        field(ctx, "other_names", "landscape-field-alias", "#org+name+alt"),
        field(ctx, "kind", "landscape-column-kind", "#org+type"),
        field(ctx, "country", "landscape-column-country", "#country+code+iso3"),
        field(ctx, "themes", "landscape-column-themes", "#sector+list"),
        field(ctx, "identifiers", "landscape-field-registry", "#org+code+registry"),
        field(ctx, "part_of", "landscape-tie-part_of", "#org+parent+code"),
        field(ctx, "part_of_name", "landscape-export-part_of_name", "#org+parent+name"),
    ];
    let themes = Rc::new(Themes::of(ctx));
    described(ctx, ("organisations", "landscape-tab-table", "id"), fields, move || {
        let (state, themes) = (shared::state(ctx), themes.clone());
        Box::new(numbers.iter().filter_map(move |number| {
            let actor = state.numbered(*number)?;
            Some(organisation(ctx, actor, themes.of_number(*number).join("; ")))
        }))
    })
}

fn organisation(ctx: &Ctx, actor: &Actor, themes: String) -> Vec<String> {
    let claims: Vec<String> = actor.claims.iter().map(exports::number).collect();
    let (part_of, part_of_name) = exports::part_of(ctx, actor).unwrap_or_default();
    vec![
        actor.id.to_string(),
        name_of(actor, ctx.audience).unwrap_or_default().to_owned(),
        other_names(actor, ctx.audience).join("; "),
        actor.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
        actor.country.map(|c| c.alpha3().to_owned()).unwrap_or_default(),
        themes,
        claims.join("; "),
        part_of,
        part_of_name,
    ]
}

/// What organisations work on.
pub(super) struct Themes {
    work: Arc<Work>,
    listed: Arc<Directory>,
    /// The place in the list, by number.
    places: Vec<u32>,
}

impl Themes {
    pub(super) fn of(ctx: &Ctx) -> Self {
        let (work, listed) = (shared::work(ctx), shared::listed(ctx));
        let mut places = vec![u32::MAX; shared::state(ctx).all_actors().len()];
        for (place, one) in (0_u32..).zip(&listed.listed) {
            if let Some(own) = places.get_mut(one.number as usize) {
                *own = place;
            }
        }
        Self { work, listed, places }
    }

    /// The themes of an organisation by its number.
    pub(super) fn of_number(&self, number: u32) -> Vec<String> {
        let place = self.places.get(number as usize);
        let own = place.and_then(|place| self.listed.listed.get(*place as usize));
        let themes = own.map_or(&[][..], |one| &one.themes);
        let names = themes.iter().filter_map(|theme| self.work.whats.get(*theme as usize));
        names.map(|name| name.to_string()).collect()
    }
}

/// All ties that hold.
pub(super) fn ties<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let fields = vec![
        field(ctx, "id", "landscape-export-id", ""),
        field(ctx, "from_org", "landscape-column-from", "#org+code+from").of("organisations", "id"),
        field(ctx, "to_org", "landscape-column-to", "#org+code+to").of("organisations", "id"),
        field(ctx, "tie", "landscape-column-tie", "#service+type"),
        field(ctx, "directed", "landscape-export-directed", "").holding(Holds::Truth),
        field(ctx, "weight", "landscape-export-weight", "").holding(Holds::Whole),
        field(ctx, "since", "landscape-column-since", "#date+start").holding(Holds::Day),
        field(ctx, "until", "landscape-field-to", "#date+end").holding(Holds::Day),
        field(ctx, "label", "landscape-column-label", "#description"),
        field(ctx, "source", "landscape-import-source", "#meta+source"),
    ];
    described(ctx, ("ties", "landscape-tab-network", "id"), fields, move || {
        Box::new(shared::state(ctx).ties().map(move |tie| self::tie(ctx, tie)))
    })
}

fn tie(ctx: &Ctx, (from, to, tie): (u32, u32, &Tie)) -> Vec<String> {
    let state = shared::state(ctx);
    let id = |number| state.numbered(number).map(|a| a.id.to_string()).unwrap_or_default();
    let seen = |said: &hub::Said| said.seen_by(ctx.audience).unwrap_or_default().to_owned();
    vec![
        tie.id.to_string(),
        id(from),
        id(to),
        tie.kind.code().to_owned(),
        tie.directed.to_string(),
        tie.weight.map(|weight| weight.to_string()).unwrap_or_default(),
        tie.since.map(|day| day.to_string()).unwrap_or_default(),
        tie.until.map(|day| day.to_string()).unwrap_or_default(),
        seen(&tie.label),
        seen(&tie.source),
    ]
}

/// The datasets that count now.
pub(super) fn datasets<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let fields = vec![
        field(ctx, "id", "landscape-export-id", "#meta+id"),
        field(ctx, "title", "landscape-import-name", "#meta+title"),
        field(ctx, "source", "landscape-import-source", "#meta+source"),
        field(ctx, "licence", "landscape-import-licence", "#meta+license"),
        field(ctx, "owner", "landscape-data-owner", "#org+code").of("organisations", "id"),
        field(ctx, "rows", "landscape-column-activities", "#meta+count").holding(Holds::Whole),
        field(ctx, "sha256", "landscape-done-hash", "#meta+hash"),
    ];
    described(ctx, ("datasets", "landscape-tab-data", "id"), fields, move || {
        let current = shared::state(ctx).current_datasets();
        Box::new(current.map(move |(id, _, version)| dataset(ctx, id, version)))
    })
}

fn dataset(ctx: &Ctx, id: Id, version: &Version) -> Vec<String> {
    let seen = |said: &hub::Said| said.seen_by(ctx.audience).unwrap_or_default().to_owned();
    let owner = version.owner.and_then(|id| shared::state(ctx).actor(id));
    vec![
        id.to_string(),
        seen(&version.title),
        seen(&version.source),
        seen(&version.licence),
        owner.map(|actor| actor.id.to_string()).unwrap_or_default(),
        version.rows.to_string(),
        version.sha256.to_string(),
    ]
}

/// The activities of one dataset, or of all that count now.
pub(super) fn activities<'r>(ctx: &'r Ctx<'r>, only: Option<Id>) -> Described<'r> {
    let people = field(ctx, "people", "landscape-field-people", "#reached+ind");
    let fields = vec![
        field(ctx, "dataset", "landscape-tab-data", "#meta+id").of("datasets", "id"),
        field(ctx, "row", "landscape-column-row", "#meta+row").holding(Holds::Whole),
        field(ctx, "organisation", "landscape-export-id", "#org+code").of("organisations", "id"),
        field(ctx, "org_name", "landscape-field-name", "#org+name"),
        field(ctx, "theme", "landscape-field-theme", "#sector+name"),
        field(ctx, "activity", "landscape-field-activity", "#activity+name"),
        field(ctx, "country", "landscape-column-country", "#country+code+iso3"),
        field(ctx, "area", "landscape-field-area", "#adm1+name"),
        field(ctx, "locality", "landscape-field-locality", "#loc+name"),
        field(ctx, "place_code", "landscape-column-code", "#loc+code"),
        field(ctx, "since", "landscape-field-from", "#date+start").holding(Holds::Day),
        field(ctx, "until", "landscape-field-to", "#date+end").holding(Holds::Day),
        people.holding(Holds::Whole).in_unit(&ctx.lang.word("landscape-export-unit-people")),
        field(ctx, "times", "landscape-export-times", "#meta+times").holding(Holds::Whole),
    ];
    described(ctx, ("activities", "landscape-column-activities", ""), fields, move || {
        let current = shared::state(ctx).current_datasets();
        let wanted = current.filter(move |(id, ..)| only.is_none_or(|only| only == *id));
        Box::new(wanted.flat_map(move |(id, _, version)| {
            let set = shared::dataset(ctx, &version.sha256);
            set.into_iter().flat_map(move |set| {
                (0..set.rows as usize).map(move |row| activity(ctx, id, &set, row))
            })
        }))
    })
}

fn activity(ctx: &Ctx, id: Id, set: &Dataset, row: usize) -> Vec<String> {
    let (who, spot) = (set.who.get(row), set.place.get(row));
    let actor = who.and_then(|org| org.actor).and_then(|id| shared::state(ctx).actor(id));
    let more = set.more.get("activity").and_then(|column| column.get(row));
    let count = |value: Option<String>| value.unwrap_or_default();
    vec![
        id.to_string(),
        count(set.numbers.get(row).map(u64::to_string)),
        count(actor.map(|actor| actor.id.to_string())),
        count(who.map(|org| org.name.to_string())),
        count(set.what.get(row).map(|theme| theme.name.to_string())),
        count(more.map(|text| text.to_string())),
        count(spot.and_then(|s| s.country).map(|c| c.alpha3().to_owned())),
        count(spot.map(|s| s.area.to_string())),
        count(spot.map(|s| s.name.to_string())),
        count(spot.map(|s| s.code.to_string())),
        count(set.from.get(row).map(ToString::to_string)),
        count(set.to.get(row).map(ToString::to_string)),
        count(set.people.get(row).map(u64::to_string)),
        count(set.times.get(row).map(u32::to_string)),
    ]
}
