//! How a hub begins: its places, its charter, its first officer.

use std::path::Path;
use std::sync::Arc;

use charter::act::HubFounded;
use charter::founding::founding_acts;
use charter::say::{fault_line, language};
use faces::lang::Tag;
use hub::{At, Id, Principal, Proposal, SECRETARIAT, Said};
use store::{Accounts, DataDir};

use crate::live::{self, Live, Opening};
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
    /// Its goal in its own words; nothing where the charter's own is meant.
    pub goal: Option<&'a str>,
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

/// As [`found`], at the moment a clock says.
///
/// # Errors
/// As [`found`].
pub fn found_at(data: &Path, new: &Beginning, clock: &Arc<Clock>) -> Result<Id, String> {
    let kinds: Vec<&str> =
        product::CAPABILITIES.iter().flat_map(|c| c.kinds).map(|kind| kind.name).collect();
    let read = charter::file::read(new.charter, Some(&kinds)).map_err(|faults| {
        match language(Tag::En) {
            Ok(lang) => {
                faults.iter().map(|one| format!("charter:{}\n", fault_line(&lang, one))).collect()
            }
            Err(wrong) => wrong.join("\n"),
        }
    })?;
    let mut charter = read.charter;
    if let Some(goal) = new.goal {
        goal.trim().clone_into(&mut charter.goal);
    }
    let founder = Id::new('p', machine::random());
    let founded = HubFounded {
        founder,
        office: SECRETARIAT.to_owned(),
        name: Said::text(new.title),
        founder_name: Said::text(new.officer),
    };
    let draft = Id::new('c', machine::random());
    let acts = founding_acts(founded, &charter, draft);
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
    live.propose(proposals).map_err(|no| no.to_string())?;
    live.publish().map_err(|no| no.to_string())?;
    let accounts = folder.accounts().map_err(|fault| fault.to_string())?;
    bind(&accounts, new.slug, founder, new.email, new.officer, clock.now())
}

/// Says which account a person of the hub signs in with.
///
/// # Errors
/// When the accounts cannot be written.
pub fn bind(
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

/// Takes the places of a hub away: one that did not come to be, or a demonstration that is over.
pub fn unmake(data: &Path, name: &str) {
    // Where this is for a fault, that one is to be reported; what stays is met at the next making.
    let _ = std::fs::remove_dir_all(data.join("hubs").join(name));
    let _ = std::fs::remove_file(data.join("keys").join(format!("{name}.key")));
    let _ = std::fs::remove_file(data.join("guard").join(name));
    let _ = std::fs::remove_dir_all(data.join("cache").join(name));
}
