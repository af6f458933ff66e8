//! How a hub begins: its places, its charter, its first officer; and stories told with past dates.

use std::path::Path;
use std::sync::Arc;

use charter::act::HubFounded;
use charter::founding::founding_acts;
use hub::{AnyAct, At, Id, Principal, Proposal, SECRETARIAT, Said};
use store::{Accounts, DataDir};

use crate::live::{self, DemoPerson, Live, NotDone, Opening};
use crate::machine::{self, Clock};
use crate::product;

/// What a new hub is.
#[derive(Debug, Clone, Copy)]
pub struct Beginning<'a> {
    /// Its name in addresses.
    pub slug: &'a str,
    /// The origin of its record.
    pub origin: &'a str,
    /// What it calls itself.
    pub title: &'a str,
    /// Its charter, as a file.
    pub charter: &'a str,
    /// The e-mail address of the first officer of the secretariat.
    pub email: &'a str,
    /// What they are called.
    pub officer: &'a str,
}

/// Starts a hub: its places and key, its charter, and the account of its first officer.
///
/// # Errors
/// A sentence for the terminal; nothing half-made stays.
pub fn found(data: &Path, beginning: &Beginning) -> Result<Id, String> {
    found_at(data, beginning, &Arc::new(Clock::system()))
}

fn found_at(data: &Path, new: &Beginning, clock: &Arc<Clock>) -> Result<Id, String> {
    let kinds: Vec<&str> =
        product::CAPABILITIES.iter().flat_map(|c| c.kinds).map(|kind| kind.name).collect();
    let read = charter::file::read(new.charter, Some(&kinds)).map_err(|faults| {
        faults.iter().map(|fault| format!("charter:{fault}\n")).collect::<String>()
    })?;
    let founder = Id::new('p', machine::random());
    let founded = HubFounded {
        founder,
        office: SECRETARIAT.to_owned(),
        name: Said::text(new.title),
        founder_name: Said::text(new.officer),
    };
    let draft = Id::new('c', machine::random());
    let acts = founding_acts(founded, &read.charter, draft);
    live::make(data, new.slug, new.origin)?;
    let done = begin(data, new, clock, founder, acts);
    if done.is_err() {
        unmake(data, new.slug);
    }
    done.map(|()| founder)
}

fn begin(
    data: &Path,
    new: &Beginning,
    clock: &Arc<Clock>,
    founder: Id,
    acts: Vec<charter::act::Act>,
) -> Result<(), String> {
    let folder = DataDir::open(data).map_err(|fault| fault.to_string())?;
    let live = Live::open(&folder, new.slug, clock, Opening::Write)?;
    let by = Principal::person(founder, SECRETARIAT);
    let proposals =
        acts.into_iter().map(|act| Proposal::new(by.clone(), act, machine::random())).collect();
    live.propose(proposals).map_err(|not_done| sentence(&not_done))?;
    live.publish().map_err(|not_done| sentence(&not_done))?;
    let accounts = folder.accounts().map_err(|fault| fault.to_string())?;
    bind(&accounts, new.slug, founder, new.email, new.officer, clock.now())
}

/// Says which account a person of the hub signs in with.
fn bind(
    accounts: &Accounts,
    hub: &str,
    person: Id,
    email: &str,
    name: &str,
    now: At,
) -> Result<(), String> {
    let account = accounts.account_for(email, name, now.unix());
    account
        .and_then(|account| accounts.bind_person(account.id, hub, &person.to_string()))
        .map(|_| ())
        .map_err(|fault| fault.to_string())
}

/// Takes the places of a hub away that did not come to be.
fn unmake(data: &Path, name: &str) {
    // The fault that stopped the founding is the one to report.
    let _ = std::fs::remove_dir_all(data.join("hubs").join(name));
    let _ = std::fs::remove_file(data.join("keys").join(format!("{name}.key")));
    let _ = std::fs::remove_file(data.join("guard").join(name));
}

/// Why acts were not recorded, as a sentence for the terminal.
fn sentence(not_done: &NotDone) -> String {
    match not_done {
        NotDone::Refused(refusal) => format!("refused: {refusal}"),
        other => format!("{other:?}"),
    }
}

/// Something that happened in a story.
pub struct Told {
    /// When.
    pub at: At,
    /// Who did it, in which role.
    pub by: Principal,
    /// What.
    pub act: AnyAct,
}

/// Somebody in a story who can be signed in as.
pub struct Person {
    /// Who they are in the hub.
    pub id: Id,
    /// Where they are met.
    pub shown: DemoPerson,
}

/// Tells a story to a hub: the clock is set to each moment, and what falls due by itself happens
/// in between. Says how many acts were told.
///
/// # Errors
/// The first act that is refused, with its place in the story.
pub fn tell(
    live: &Live,
    clock: &Clock,
    accounts: &Accounts,
    people: &[Person],
    story: impl IntoIterator<Item = Told>,
) -> Result<usize, String> {
    for person in people {
        let shown = &person.shown;
        bind(accounts, live.name(), person.id, &shown.email, &shown.name, clock.now())?;
    }
    let shown: Vec<DemoPerson> = people.iter().map(|person| person.shown.clone()).collect();
    live.keep_demo_people(&shown)?;
    let mut told = 0;
    let mut group: Vec<Proposal> = Vec::new();
    let mut moment = clock.now();
    for next in story {
        if next.at > moment {
            told += tell_group(live, &mut group, told)?;
            moment = next.at;
            clock.set(moment);
            live.tick().map_err(|not_done| sentence(&not_done))?;
        }
        group.push(Proposal { by: next.by, act: next.act, nonce: machine::random() });
    }
    told += tell_group(live, &mut group, told)?;
    clock.release();
    live.tick().map_err(|not_done| sentence(&not_done))?;
    live.publish().map_err(|not_done| sentence(&not_done))?;
    live.save().map_err(|not_done| sentence(&not_done))?;
    Ok(told)
}

/// Tells what happens at one moment, all or none.
fn tell_group(live: &Live, group: &mut Vec<Proposal>, before: usize) -> Result<usize, String> {
    if group.is_empty() {
        return Ok(0);
    }
    let kinds: Vec<&str> = group.iter().map(|proposal| proposal.act.kind().name).collect();
    let about = format!("acts {before} and following ({} …)", kinds.first().unwrap_or(&""));
    let recorded = live
        .propose(std::mem::take(group))
        .map_err(|not_done| format!("{about}: {}", sentence(&not_done)))?;
    Ok(recorded.len())
}

/// Makes the demonstration's hub; says how many acts its record has.
///
/// # Errors
/// A sentence for the terminal.
pub fn demo(data: &Path) -> Result<usize, String> {
    let model = models::model("global-fund").ok_or("the model of the demo is missing")?;
    let clock = Arc::new(Clock::system());
    let beginning = Beginning {
        slug: "clean-air",
        origin: "clean-air.example/record",
        title: "Clean Air Compact",
        charter: model.charter(),
        email: "fatou@clean-air.example",
        officer: "Fatou Ndiaye",
    };
    let founder = found_at(data, &beginning, &clock)?;
    let folder = DataDir::open(data).map_err(|fault| fault.to_string())?;
    let live = Live::open(&folder, beginning.slug, &clock, Opening::Write)?;
    let accounts = folder.accounts().map_err(|fault| fault.to_string())?;
    let shown = DemoPerson {
        email: beginning.email.to_owned(),
        name: beginning.officer.to_owned(),
        part: SECRETARIAT.to_owned(),
    };
    tell(&live, &clock, &accounts, &[Person { id: founder, shown }], [])?;
    Ok(usize::try_from(live.read(hub::Hub::size)).unwrap_or(usize::MAX))
}
