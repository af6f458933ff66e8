//! The product: one list of capabilities, one list of rooms. Navigation, paths, API document,
//! permission matrix and handbook index come from them.

use charter::model::SeatCount;
use decisions::model::Standing;
use faces::lang::Lang;
use faces::{Ctx, Room, Todo};
use hub::engine::KeysOf;
use hub::{At, Audience, Authority, Capability, Hub, Id};
use members::view::Labels;

use crate::pages::{Body, Count, Officer};

/// The capabilities, in the order in which they may use each other.
pub const CAPABILITIES: &[Capability] = &[
    landscape::CAPABILITY,
    charter::CAPABILITY,
    members::CAPABILITY,
    decisions::CAPABILITY,
    meetings::CAPABILITY,
    opinions::CAPABILITY,
];

/// The rooms, in the order in which navigation shows them.
pub const ROOMS: &[&Room] = &[
    &landscape::ROOM,
    &members::ROOM,
    &power::ROOM,
    &decisions::ROOM,
    &meetings::ROOM,
    &opinions::ROOM,
    &charter::ROOM,
    &handbook::ROOM,
];

/// Who may do what: the charter's table of powers.
pub const AUTHORITY: Authority = charter::authority;

/// The keys that sign for a person: no room binds any yet, so no act counts as signed by its actor.
pub const KEYS_OF: KeysOf = |_, _| Vec::new();

/// The most decisions that stand on the first page.
const NEWEST_DECISIONS: usize = 5;

/// Which build this is, by the program file itself: another may write other snapshots.
#[must_use]
pub fn build() -> String {
    let about = std::env::current_exe().and_then(std::fs::metadata);
    let (length, changed) = about
        .ok()
        .and_then(|about| Some((about.len(), about.modified().ok()?)))
        .unwrap_or((0, std::time::UNIX_EPOCH));
    let changed = changed.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    format!("{} {length} {}", env!("CARGO_PKG_VERSION"), changed.as_nanos())
}

/// What the hub calls itself; its name in paths where it says nothing this reader may read.
#[must_use]
pub fn title(hub: &Hub, name: &str, reader: &Audience) -> String {
    let founding = hub.room::<charter::State>().founding();
    let said = founding.and_then(|founding| founding.name.seen_by(reader));
    said.unwrap_or(name).to_owned()
}

/// What waits for the person in front, from every room, most pressing first.
#[must_use]
pub fn todo(ctx: &Ctx) -> Vec<Todo> {
    if ctx.audience.person.is_none() {
        return Vec::new();
    }
    let mut all: Vec<Todo> = ROOMS.iter().flat_map(|room| (room.todo)(ctx)).collect();
    all.sort_by_key(|todo| todo.due.unwrap_or(i64::MAX));
    all
}

/// The files of the hub that everybody may have, by their SHA-256: current versions of datasets,
/// and earlier ones; and the archives of sealed votes. What was taken back is handed out no more:
/// it may tell of people, and no rule needs its rows.
#[must_use]
pub fn public_files(hub: &Hub) -> Vec<String> {
    let datasets = hub.room::<landscape::State>().datasets().values();
    let stand = datasets.filter(|set| !set.withdrawn).flat_map(|set| &set.versions);
    let stand = stand.filter(|version| !version.undone);
    let mut files: Vec<String> = stand.map(|version| version.sha256.to_string()).collect();
    let motions = hub.room::<decisions::State>().motions();
    files.extend(motions.filter_map(|it| it.sealing.as_ref()).flat_map(|it| it.files().cloned()));
    files.sort();
    files.dedup();
    files
}

/// A kind of act in the reader's words; in English from its definition where a room has no
/// message for it.
#[must_use]
pub fn kind_words(lang: &Lang, kind: &str) -> String {
    let message = format!("act-{}", kind.replace(['.', '_'], "-"));
    if lang.has(&message) {
        return lang.word(&message);
    }
    let mut kinds = CAPABILITIES.iter().flat_map(|capability| capability.kinds);
    match kinds.find(|known| known.name == kind) {
        Some(known) => known.about.trim().to_owned(),
        None => kind.to_owned(),
    }
}

/// Who did an act, by the name they may be shown under; the host by its role.
#[must_use]
pub fn actor_name(ctx: &Ctx, by: &str) -> String {
    match by {
        "host" => ctx.lang.word("frame-by-host"),
        "hidden" => ctx.lang.word("frame-by-hidden"),
        person => {
            let known = person.parse::<Id>().ok();
            let labels = Labels::new(ctx.hub, ctx.audience);
            let name = known.and_then(|person| labels.person(person));
            let name = name.or_else(|| known.and_then(|person| answers_for(ctx, person)));
            name.unwrap_or_else(|| person.to_owned())
        }
    }
}

/// What an id names and the path of its page, for things that have one.
#[must_use]
pub fn named(ctx: &Ctx, id: Id) -> Option<(String, String)> {
    match id.letter() {
        'a' => {
            ctx.hub.room::<landscape::State>().entry(id)?;
            let labels = Labels::new(ctx.hub, ctx.audience);
            Some((labels.organisation(id), format!("orgs/{id}")))
        }
        'p' => {
            let name = Labels::new(ctx.hub, ctx.audience).person(id)?;
            Some((name, format!("people/{id}")))
        }
        'd' => {
            let motion = ctx.hub.room::<decisions::State>().motion(id);
            let motion = motion.filter(|motion| motion.standing != Standing::Draft)?;
            Some((decisions::view::title(ctx, motion), format!("decisions/{}", motion.n)))
        }
        _ => None,
    }
}

/// The organisation somebody without an account answers for.
fn answers_for(ctx: &Ctx, person: Id) -> Option<String> {
    let partners = ctx.hub.room::<landscape::State>().partners();
    let invitation = partners.invitation_of(person)?;
    Some(Labels::new(ctx.hub, ctx.audience).organisation(invitation.actor))
}

/// The one thing the hub wants, in its own words.
#[must_use]
pub fn goal(ctx: &Ctx) -> Option<String> {
    let charter = ctx.hub.room::<charter::State>().charter()?;
    Some(charter.goal.trim().to_owned()).filter(|goal| !goal.is_empty())
}

/// What the first page counts. Each count is defined here and nowhere else.
#[must_use]
pub fn counts(ctx: &Ctx) -> Vec<Count> {
    let landscape = ctx.hub.room::<landscape::State>();
    let members = members::Roll::of(ctx.hub);
    let decided = ctx.hub.room::<decisions::State>().motions();
    let decided = decided.filter(|motion| motion.standing == Standing::Decided).count();
    let count = |what: &str, n: usize, to: &str| Count {
        what: format!("frame-count-{what}"),
        n,
        to: to.to_owned(),
    };
    vec![
        count("organisations", landscape.actors().count(), "landscape/table"),
        count("members", members.members(ctx.now).count(), "members"),
        count("decisions", decided, "decisions"),
    ]
}

/// Who is in charge: the bodies of the charter, their seats, how many of them nobody holds.
#[must_use]
pub fn bodies(ctx: &Ctx) -> Vec<Body> {
    let Some(charter) = ctx.hub.room::<charter::State>().charter() else { return Vec::new() };
    let members = members::Roll::of(ctx.hub);
    let row = |body: &charter::model::Body| {
        let (seats, empty) = members.seats_and_vacant(charter, &body.id, ctx.now);
        let known = body.seats.iter().all(|group| !matches!(group.seats, SeatCount::Unknown));
        Body {
            name: body.name.clone(),
            seats,
            empty,
            known,
            officers: officers(ctx, charter, &body.id),
        }
    };
    charter.bodies.iter().map(row).collect()
}

/// Who holds the offices of a body now.
fn officers(ctx: &Ctx, charter: &charter::model::Charter, body: &str) -> Vec<Officer> {
    let state = ctx.hub.room::<charter::State>();
    let of_body = charter.officers.iter().filter(|office| office.body.as_deref() == Some(body));
    let holders = of_body.flat_map(|office| {
        state.holders(&office.role, ctx.now).map(move |term| Officer {
            office: if office.name.is_empty() { &office.role } else { &office.name }.clone(),
            name: actor_name(ctx, &term.person.to_string()),
            to: format!("people/{}", term.person),
            until: term.until,
        })
    });
    holders.collect()
}

/// Decisions: those under way, what closes first before the others; then those that are over,
/// newest first.
#[must_use]
pub fn decisions(ctx: &Ctx) -> Vec<crate::pages::Decision> {
    let mut rows = decisions::view::list(ctx).decisions;
    rows.retain(|row| row.status != decisions::view::Status::Draft);
    rows.sort_by_key(|row| (row.until.is_none(), row.until, std::cmp::Reverse(row.at)));
    rows.truncate(NEWEST_DECISIONS);
    let shown = |row: decisions::view::DecisionRow| {
        let voting = row.status == decisions::view::Status::Voting;
        crate::pages::Decision {
            state: ctx.lang.word(row.status.message()),
            tag: decisions::status_tag(ctx, row.status, row.verdict),
            title: row.title,
            to: format!("decisions/{}", row.n),
            voting,
            figures: row.agree.zip(row.abstain).zip(row.disagree).map(|((a, b), c)| [a, b, c]),
            voted: row.voted.zip(row.of).filter(|_| voting).map(|(voted, of)| [voted, of]),
            below_quorum: if voting {
                decisions::view::below_quorum(ctx, row.id)
            } else {
                Vec::new()
            },
            until: row.until,
            closed: row.verdict.and(row.at),
            dissents: row.dissents,
        }
    };
    rows.into_iter().map(shown).collect()
}

/// Where the tour stops: the open vote that closes first, and the newest decision with a dissent.
#[must_use]
pub fn tour_stops(hub: &Hub) -> [Option<u64>; 2] {
    let motions = || hub.room::<decisions::State>().motions();
    let open = motions().filter(|motion| motion.standing == Standing::Voting);
    let decided = motions().filter(|motion| motion.standing == Standing::Decided);
    let dissented = decided.filter(|motion| !motion.dissents.is_empty());
    let first = open.min_by_key(|motion| motion.until());
    [first.map(|motion| motion.n), dissented.map(|motion| motion.n).max()]
}

/// What a replay computes again, counted: memberships, seats held, tallies, outcomes.
#[must_use]
pub fn recomputed(hub: &Hub) -> Vec<(&'static str, usize)> {
    let now = hub.latest();
    let members = members::Roll::of(hub);
    let seats = hub.room::<charter::State>().charter().map_or(0, |charter| {
        let of_body = |body: &charter::model::Body| {
            let (seats, vacant) = members.seats_and_vacant(charter, &body.id, now);
            seats - vacant
        };
        charter.bodies.iter().map(of_body).sum()
    });
    let motions = hub.room::<decisions::State>().motions();
    let (mut ballots, mut sealed, mut outcomes, mut dissents) = (0, 0, 0, 0);
    for motion in motions {
        ballots += motion.vote.as_ref().map_or(0, |vote| vote.ballots.len());
        sealed += motion.sealing.as_ref().map_or(0, |sealing| sealing.events.len());
        outcomes += motion.closures.len();
        dissents += motion.dissents.len();
    }
    vec![
        ("organisations", hub.room::<landscape::State>().actors().count()),
        ("memberships", members.members(now).count()),
        ("seats held", seats),
        ("ballots tallied", ballots),
        ("events of sealed votes", sealed),
        ("outcomes", outcomes),
        ("dissents", dissents),
    ]
}

/// Somebody who holds the secretariat now: for acts from the command line.
#[must_use]
pub fn first_officer(hub: &Hub, now: At) -> Option<Id> {
    let mut holders = hub.room::<charter::State>().holders(hub::SECRETARIAT, now);
    holders.next().map(|term| term.person)
}
