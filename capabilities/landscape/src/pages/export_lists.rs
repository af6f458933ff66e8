//! What the map is held against and what came of it, as tables with their field dictionary: lists
//! of need, boundaries, reference groups, saved views, settled talks, names that were taken up.

use faces::Ctx;
use formats::write::{Described, Holds};
use hub::{Id, Said};

use super::export_tables::{described, field};
use super::{areas, missing, shared};
use crate::model::Answer;
use crate::model::need::{Measure, NeedRow};
use crate::state::Sight;
use crate::state::coordination::Talk;
use crate::state::missing::Nomination;
use crate::state::reference::Group;

pub(super) fn seen(ctx: &Ctx, said: &Said) -> String {
    said.seen_by(ctx.audience).unwrap_or_default().to_owned()
}

/// The id of the organisation an id leads to, if it is on the map.
pub(super) fn led(ctx: &Ctx, id: Id) -> String {
    shared::state(ctx).actor(id).map(|actor| actor.id.to_string()).unwrap_or_default()
}

pub(super) fn written(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// The lists of need that count now.
pub(super) fn need_lists<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let fields = vec![
        field(ctx, "id", "landscape-export-id", "#meta+id"),
        field(ctx, "title", "landscape-import-name", "#meta+title"),
        field(ctx, "source", "landscape-import-source", "#meta+source"),
        field(ctx, "day", "landscape-need-day", "#date").holding(Holds::Day),
    ];
    described(ctx, ("need-lists", "landscape-need-title", "id"), fields, move || {
        let current = shared::state(ctx).reference().current_needs();
        Box::new(current.map(move |(id, sheet)| {
            let (title, source) = (seen(ctx, &sheet.title), seen(ctx, &sheet.source));
            vec![id.to_string(), title, source, written(sheet.day)]
        }))
    })
}

/// Their rows, as far as their files are at hand.
pub(super) fn need<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let mut fields = vec![
        field(ctx, "list", "landscape-need-title", "#meta+id").of("need-lists", "id"),
        field(ctx, "theme", "landscape-field-theme", "#sector+name"),
        field(ctx, "country", "landscape-column-country", "#country+code+iso3"),
        field(ctx, "area", "landscape-field-area", "#adm1+name"),
        field(ctx, "area_code", "landscape-field-area_code", "#adm1+code"),
        field(ctx, "locality", "landscape-field-locality", "#loc+name"),
        field(ctx, "place_code", "landscape-column-code", "#loc+code"),
    ];
    let tags = ["#population", "#inneed", "#targeted", "#reached"];
    fields.extend(Measure::ALL.into_iter().zip(tags).map(|(measure, tag)| {
        let title = format!("landscape-need-{}", measure.code());
        let unit = ctx.lang.word("landscape-export-unit-people");
        field(ctx, measure.code(), &title, tag).holding(Holds::Whole).in_unit(&unit)
    }));
    described(ctx, ("need", "landscape-export-need", ""), fields, move || {
        let lists = super::need::current(ctx).into_iter();
        Box::new(lists.flat_map(|(id, list)| {
            let rows: Vec<Vec<String>> = list.rows.iter().map(|row| needed(id, row)).collect();
            rows
        }))
    })
}

fn needed(id: Id, row: &NeedRow) -> Vec<String> {
    let place = &row.place;
    vec![
        id.to_string(),
        row.theme.to_string(),
        place.country.map(|c| c.alpha3().to_owned()).unwrap_or_default(),
        place.area.to_string(),
        place.within.to_string(),
        place.name.to_string(),
        place.code.to_string(),
        written(row.population),
        written(row.in_need),
        written(row.targeted),
        written(row.reached),
    ]
}

/// The areas of the hub's own boundaries. Their outlines are kept as drawn, without degrees.
pub(super) fn boundaries<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let fields = vec![
        field(ctx, "list", "landscape-export-id", "#meta+id"),
        field(ctx, "title", "landscape-import-name", "#meta+title"),
        field(ctx, "source", "landscape-import-source", "#meta+source"),
        field(ctx, "area", "landscape-field-area", "#adm1+name"),
        field(ctx, "place_code", "landscape-column-code", "#adm1+code"),
    ];
    described(ctx, ("boundaries", "landscape-areas-title", ""), fields, move || {
        let current = shared::state(ctx).reference().current_areas();
        Box::new(current.flat_map(move |(id, sheet)| {
            let (title, source) = (seen(ctx, &sheet.title), seen(ctx, &sheet.source));
            let drawn = areas::read(ctx, &sheet.sha256);
            let row = |name: &str, code: &str| {
                vec![id.to_string(), title.clone(), source.clone(), name.into(), code.into()]
            };
            let rows = drawn.iter().flat_map(|areas| &areas.shapes);
            rows.map(|shape| row(&shape.name, &shape.code)).collect::<Vec<_>>()
        }))
    })
}

/// Groups of the hub's own, and shares that it set.
pub(super) fn groups<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let share = field(ctx, "share", "landscape-groups-share", "#indicator+share");
    let fields = vec![
        field(ctx, "group", "landscape-export-id", "#meta+id"),
        field(ctx, "title", "landscape-groups-name", "#meta+title"),
        share.holding(Holds::Decimal).in_unit("%"),
        field(ctx, "kinds", "landscape-groups-kinds", "#org+type+list"),
        field(ctx, "countries", "landscape-groups-countries", "#country+code+list"),
        field(ctx, "areas", "landscape-groups-areas", "#adm1+name+list"),
        field(ctx, "source", "landscape-import-source", "#meta+source"),
    ];
    described(ctx, ("groups", "landscape-groups-set", "group"), fields, move || {
        let all = shared::state(ctx).reference().groups().iter();
        Box::new(all.map(move |(code, group)| self::group(ctx, code, group)))
    })
}

fn group(ctx: &Ctx, code: &str, group: &Group) -> Vec<String> {
    let kinds: Vec<&str> = group.kinds.iter().map(|kind| kind.code()).collect();
    let countries: Vec<&str> = group.countries.iter().map(|country| country.alpha3()).collect();
    vec![
        code.to_owned(),
        seen(ctx, &group.name),
        group.share.map(|share| format!("{}.{}", share / 10, share % 10)).unwrap_or_default(),
        kinds.join("; "),
        countries.join("; "),
        missing::area_names(ctx, &group.areas).join("; "),
        seen(ctx, &group.source),
    ]
}

/// Saved views; a story has a row for each of its steps too.
pub(super) fn views<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let fields = vec![
        field(ctx, "view", "landscape-export-id", "#meta+id"),
        field(ctx, "step", "landscape-views-steps", "").holding(Holds::Whole),
        field(ctx, "title", "landscape-views-name", "#meta+title"),
        field(ctx, "note", "landscape-views-note", "#description"),
        field(ctx, "page", "landscape-views-page", "#meta+page"),
        field(ctx, "question", "landscape-views-address", "#meta+query"),
    ];
    described(ctx, ("views", "landscape-views-title", ""), fields, move || {
        let all = shared::state(ctx).views().all().into_iter();
        Box::new(all.flat_map(move |(id, saved)| {
            let steps = saved.steps.iter().zip(1_u32..);
            let steps = steps.map(|(sight, step)| sight_row(ctx, id, Some(step), sight));
            std::iter::once(sight_row(ctx, id, None, &saved.sight)).chain(steps).collect::<Vec<_>>()
        }))
    })
}

fn sight_row(ctx: &Ctx, id: Id, step: Option<u32>, sight: &Sight) -> Vec<String> {
    vec![
        id.to_string(),
        written(step),
        seen(ctx, &sight.title),
        seen(ctx, &sight.note),
        sight.face.path().to_owned(),
        seen(ctx, &sight.query),
    ]
}

/// What became of overlaps that two organisations talked about.
pub(super) fn talks<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let fields = vec![
        field(ctx, "id", "landscape-export-id", "#meta+id"),
        field(ctx, "one", "landscape-overlap-one", "#org+code+one").of("organisations", "id"),
        field(ctx, "other", "landscape-overlap-other", "#org+code+other").of("organisations", "id"),
        field(ctx, "place", "landscape-axis-place", "#loc+name"),
        field(ctx, "theme", "landscape-field-theme", "#sector+name"),
        field(ctx, "since", "landscape-field-from", "#date+start").holding(Holds::Day),
        field(ctx, "until", "landscape-field-to", "#date+end").holding(Holds::Day),
        field(ctx, "outcome", "landscape-talk-outcome", "#status"),
        field(ctx, "agreed", "landscape-talk-agreed", "#description"),
    ];
    described(ctx, ("talks", "landscape-export-talks", "id"), fields, move || {
        let all = shared::state(ctx).coordination().talks().iter();
        Box::new(all.filter_map(move |(id, talk)| self::talk(ctx, *id, talk)))
    })
}

fn talk(ctx: &Ctx, id: Id, talk: &Talk) -> Option<Vec<String>> {
    let settled = talk.settled.as_ref()?;
    let [one, other] = talk.between.map(|end| led(ctx, end));
    Some(vec![
        id.to_string(),
        one,
        other,
        seen(ctx, &talk.place),
        seen(ctx, &talk.theme),
        written(talk.from),
        written(talk.to),
        settled.outcome.code().to_owned(),
        seen(ctx, &settled.words),
    ])
}

/// Names brought forward that led to an organisation of the map.
pub(super) fn nominations<'r>(ctx: &'r Ctx<'r>) -> Described<'r> {
    let named_by = field(ctx, "named_by", "landscape-nominations-by", "#org+code+by");
    let fields = vec![
        field(ctx, "id", "landscape-export-id", "#meta+id"),
        field(ctx, "organisation", "landscape-field-name", "#org+code").of("organisations", "id"),
        named_by.of("organisations", "id"),
        field(ctx, "outcome", "landscape-nominations-answer", "#status"),
        field(ctx, "reason", "landscape-nominate-reason", "#description"),
        field(ctx, "source", "landscape-import-source", "#meta+source"),
    ];
    described(ctx, ("nominations", "landscape-nominations-title", "id"), fields, move || {
        let all = shared::state(ctx).missing().nominations().iter();
        Box::new(all.filter_map(move |(id, one)| nomination(ctx, *id, one)))
    })
}

fn nomination(ctx: &Ctx, id: Id, one: &Nomination) -> Option<Vec<String>> {
    let answered = one.answered.as_ref().filter(|said| said.answer != Answer::Declined)?;
    Some(vec![
        id.to_string(),
        led(ctx, answered.actor?),
        one.by.map(|by| led(ctx, by)).unwrap_or_default(),
        answered.answer.code().to_owned(),
        seen(ctx, &one.reason),
        seen(ctx, &one.source),
    ])
}
