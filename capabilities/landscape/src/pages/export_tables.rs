//! The tables of the landscape with their field dictionary.

use std::collections::BTreeMap;

use faces::Ctx;
use formats::write::{Described, Field, Holds};
use hub::Id;

use super::{exports, shared};
use crate::model::dataset::Dataset;
use crate::view::directory::Listed;
use crate::view::{name_of, other_names};

/// A column: its name in files, the message with its title, its HXL tag. What it means stands in
/// the message `landscape-means-{name}`.
fn field(ctx: &Ctx, name: &str, title: &str, tag: &str) -> Field {
    let meaning = ctx.lang.word(&format!("landscape-means-{name}"));
    Field::text(name, &ctx.lang.word(title), &meaning, tag)
}

fn described(ctx: &Ctx, name: &str, title: &str, key: &str, fields: Vec<Field>) -> Described {
    let (name, key, title) = (name.to_owned(), key.to_owned(), ctx.lang.word(title));
    Described { name, title, fields, key, rows: Vec::new() }
}

/// The organisations of these numbers.
pub(super) fn organisations(ctx: &Ctx, numbers: &[u32]) -> Described {
    let state = shared::state(ctx);
    let fields = vec![
        field(ctx, "id", "landscape-export-id", "#org+code"),
        field(ctx, "name", "landscape-field-name", "#org+name"),
        field(ctx, "other_names", "landscape-field-alias", "#org+name+alt"),
        field(ctx, "kind", "landscape-column-kind", "#org+type"),
        field(ctx, "country", "landscape-column-country", "#country+code+iso3"),
        field(ctx, "themes", "landscape-column-themes", "#sector+list"),
        field(ctx, "identifiers", "landscape-field-registry", "#org+code+registry"),
        field(ctx, "part_of", "landscape-tie-part_of", "#org+parent+code"),
    ];
    let mut table = described(ctx, "organisations", "landscape-tab-table", "id", fields);
    let themes = themes(ctx);
    let known = numbers.iter().filter_map(|number| Some((*number, state.numbered(*number)?)));
    table.rows = known
        .map(|(number, actor)| {
            let claims: Vec<String> = actor.claims.iter().map(exports::number).collect();
            vec![
                actor.id.to_string(),
                name_of(actor, ctx.audience).unwrap_or_default().to_owned(),
                other_names(actor, ctx.audience).join("; "),
                actor.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
                actor.country.map(|c| c.alpha3().to_owned()).unwrap_or_default(),
                themes.get(&number).map(|all| all.join("; ")).unwrap_or_default(),
                claims.join("; "),
                actor.part_of.map(|id| id.to_string()).unwrap_or_default(),
            ]
        })
        .collect();
    table
}

/// What organisations work on, by their number.
pub(super) fn themes(ctx: &Ctx) -> BTreeMap<u32, Vec<String>> {
    let (work, listed) = (shared::work(ctx), shared::listed(ctx));
    let named = |theme: &u32| work.whats.get(*theme as usize).map(|name| name.to_string());
    let own = |one: &Listed| (one.number, one.themes.iter().filter_map(named).collect());
    listed.listed.iter().map(own).collect()
}

/// All ties that hold.
pub(super) fn ties(ctx: &Ctx) -> Described {
    let state = shared::state(ctx);
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
    let mut table = described(ctx, "ties", "landscape-tab-network", "id", fields);
    let id = |number| state.numbered(number).map(|a| a.id.to_string()).unwrap_or_default();
    let seen = |said: &hub::Said| said.seen_by(ctx.audience).unwrap_or_default().to_owned();
    let row = |(from, to, tie): (u32, u32, &crate::state::Tie)| {
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
    };
    table.rows = state.ties().map(row).collect();
    table
}

/// The datasets that count now.
pub(super) fn datasets(ctx: &Ctx) -> Described {
    let state = shared::state(ctx);
    let fields = vec![
        field(ctx, "id", "landscape-export-id", "#meta+id"),
        field(ctx, "title", "landscape-import-name", "#meta+title"),
        field(ctx, "source", "landscape-import-source", "#meta+source"),
        field(ctx, "licence", "landscape-import-licence", "#meta+license"),
        field(ctx, "owner", "landscape-data-owner", "#org+code").of("organisations", "id"),
        field(ctx, "rows", "landscape-column-activities", "#meta+count").holding(Holds::Whole),
        field(ctx, "sha256", "landscape-done-hash", "#meta+hash"),
    ];
    let mut table = described(ctx, "datasets", "landscape-tab-data", "id", fields);
    let seen = |said: &hub::Said| said.seen_by(ctx.audience).unwrap_or_default().to_owned();
    let current = state.current_datasets();
    table.rows = current
        .map(|(id, _, version)| {
            let owner = version.owner.and_then(|id| state.actor(id));
            vec![
                id.to_string(),
                seen(&version.title),
                seen(&version.source),
                seen(&version.licence),
                owner.map(|actor| actor.id.to_string()).unwrap_or_default(),
                version.rows.to_string(),
                version.sha256.to_string(),
            ]
        })
        .collect();
    table
}

/// The activities of one dataset, or of all that count now.
pub(super) fn activities(ctx: &Ctx, only: Option<Id>) -> Described {
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
    let mut table = described(ctx, "activities", "landscape-column-activities", "", fields);
    let current = shared::state(ctx).current_datasets();
    for (id, _, version) in current.filter(|(id, ..)| only.is_none_or(|only| only == *id)) {
        if let Some(set) = shared::dataset(ctx, &version.sha256) {
            table.rows.extend((0..set.rows as usize).map(|row| activity(ctx, id, &set, row)));
        }
    }
    table
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
