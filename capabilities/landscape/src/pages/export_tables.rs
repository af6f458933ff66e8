//! The tables of the landscape with their field dictionary.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use faces::Ctx;
use formats::graph::is_meaning;
use formats::write::{Described, Field, Holds, Rows};
use hub::Id;

use super::{exports, shared};
use crate::import::OWN;
use crate::state::{Actor, Tie, Version};
use crate::view::directory::Directory;
use crate::view::work::Work;
use crate::view::{name_of, other_names, said_of};

/// A column: its name in files, the message with its title, its HXL tag. What it means stands in
/// the message `landscape-means-{name}`.
pub(super) fn field(ctx: &Ctx, name: &str, title: &str, tag: &str) -> Field {
    let meaning = ctx.lang.word(&format!("landscape-means-{name}"));
    Field::text(name, &ctx.lang.word(title), &meaning, tag)
}

pub(super) fn described<'r>(
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
    let mut fields = vec![
        field(ctx, "id", "landscape-export-id", "#org+code+v_hub"),
        field(ctx, "name", "landscape-field-name", "#org+name"),
        field(ctx, "other_names", "landscape-field-alias", "#org+name+alt"),
        field(ctx, "kind", "landscape-column-kind", "#org+type"),
        field(ctx, "country", "landscape-column-country", "#country+code+iso3"),
        field(ctx, "themes", "landscape-column-themes", "#sector+list"),
        field(ctx, "identifiers", "landscape-field-registry", "#org+code+registry"),
        field(ctx, "part_of", "landscape-tie-part_of", "#org+parent+code+v_hub"),
        field(ctx, "part_of_name", "landscape-export-part_of_name", "#org+parent+name"),
        field(ctx, "website", "landscape-field-website", "#contact+url"),
        field(ctx, "about", "landscape-field-about", "#description"),
    ];
    let kept = Rc::new(Kept::of(ctx, numbers));
    let meaning = ctx.lang.word("landscape-means-kept");
    fields.extend(kept.columns.iter().map(|(key, name)| Field::text(name, key, &meaning, "")));
    let themes = Rc::new(Themes::of(ctx));
    described(ctx, ("organisations", "landscape-tab-table", "id"), fields, move || {
        let (state, themes, kept) = (shared::state(ctx), themes.clone(), kept.clone());
        Box::new(numbers.iter().filter_map(move |number| {
            let actor = state.numbered(*number)?;
            Some(organisation(ctx, actor, &themes.of_actor(ctx, *number, actor), &kept))
        }))
    })
}

fn organisation(ctx: &Ctx, actor: &Actor, themes: &[String], kept: &Kept) -> Vec<String> {
    let claims: Vec<String> = actor.claims.iter().map(exports::number).collect();
    let (part_of, part_of_name) = exports::part_of(ctx, actor).unwrap_or_default();
    let mut said = said_of(&actor.fields, ctx.audience);
    let mut cells = vec![
        actor.id.to_string(),
        name_of(actor, ctx.audience).unwrap_or_default().to_owned(),
        other_names(actor, ctx.audience).join("; "),
        actor.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
        actor.country.map(|c| c.alpha3().to_owned()).unwrap_or_default(),
        themes.join("; "),
        claims.join("; "),
        part_of,
        part_of_name,
    ];
    let own = ["website", "about"].into_iter().chain(kept.columns.iter().map(|(key, _)| &**key));
    cells.extend(own.map(|key| said.remove(key).unwrap_or_default()));
    cells
}

/// Columns that partners' lists have and the map has no field of its own for.
pub(super) struct Kept {
    /// What each is called, and its name in files.
    pub(super) columns: Vec<(String, String)>,
}

/// What is told by columns of the map's own.
const TOLD: [&str; 3] = ["website", "about", THEME];
/// Where the themes of an organisation's own stand.
const THEME: &str = "theme";
/// Names of our columns: a column kept under one of them is told apart.
const OURS: [&str; 9] = [
    "name",
    "other_names",
    "aliases",
    "kind",
    "country",
    "themes",
    "identifiers",
    "part_of",
    "part_of_name",
];

impl Kept {
    /// Those of the organisations of these numbers that whoever asks may read.
    pub(super) fn of(ctx: &Ctx, numbers: &[u32]) -> Self {
        let mut keys = BTreeSet::new();
        for actor in numbers.iter().filter_map(|number| shared::state(ctx).numbered(*number)) {
            let said = said_of(&actor.fields, ctx.audience).into_keys();
            keys.extend(said.filter(|key| !TOLD.contains(&&**key)));
        }
        let mut taken: BTreeSet<String> = OURS.into_iter().chain(TOLD).map(str::to_owned).collect();
        let named = |key: String| {
            let mut name = key.clone();
            while is_meaning(&name) || !taken.insert(name.to_lowercase()) {
                name = format!("{OWN}{name}");
            }
            (key, name)
        };
        Self { columns: keys.into_iter().map(named).collect() }
    }
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

    /// The themes of an organisation and its number: those of its own entry, then those of its
    /// activities.
    pub(super) fn of_actor(&self, ctx: &Ctx, number: u32, actor: &Actor) -> Vec<String> {
        let said = said_of(&actor.fields, ctx.audience).remove(THEME).unwrap_or_default();
        let words = said.split(';').map(str::trim).filter(|word| !word.is_empty());
        let mut names: Vec<String> = words.map(str::to_owned).collect();
        let place = self.places.get(number as usize);
        let own = place.and_then(|place| self.listed.listed.get(*place as usize));
        let themes = own.map_or(&[][..], |one| &one.themes);
        for name in themes.iter().filter_map(|theme| self.work.whats.get(*theme as usize)) {
            if !names.iter().any(|known| **known == **name) {
                names.push(name.to_string());
            }
        }
        names
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
        field(ctx, "rows", "landscape-rows", "#meta+count").holding(Holds::Whole),
        field(ctx, "activities", "landscape-column-activities", "#activity+num")
            .holding(Holds::Whole),
        field(ctx, "sha256", "landscape-done-hash", "#meta+hash"),
        field(ctx, "shape", "landscape-export-shape", "#meta+shape"),
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
        activities(ctx, id, version).to_string(),
        version.sha256.to_string(),
        version.shape.to_string(),
    ]
}

/// How many activities the rows of a list tell of; as many as rows where they are not at hand. A
/// large list is not counted again for everybody who looks.
pub(super) fn activities(ctx: &Ctx, id: Id, version: &Version) -> u64 {
    let Some(rows) = shared::dataset(ctx, &version.sha256) else { return version.rows };
    let key = format!("landscape.activities.{id}");
    *ctx.derived.get(&key, shared::state(ctx).version(), || rows.activities())
}
