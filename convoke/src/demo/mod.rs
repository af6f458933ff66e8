//! The demonstration: a hub mid-life. Its story (`models/demo`) is told to a real hub act by act,
//! with past dates; nothing is written behind the back of the rules.

mod budget;
mod cast;
mod conduct;
mod deciding;
mod files;
mod greeting;
mod landscape;
mod meetings;
mod membership;
mod opinions;
mod partners;
mod place;
mod teller;
mod voting;

use std::path::Path;
use std::sync::Arc;

use hub::Id;
use models::demo::{self, Story};
use store::{Accounts, DataDir};

use crate::founding::{self, Beginning};
use crate::live::{DemoPerson, Live, Opening};
use crate::machine::Clock;

use cast::{Cast, Days};
use teller::{Event, Teller, What};

pub use greeting::greeting;
pub use place::{Found, look, remake};

/// Who founded the hub, as the story calls them.
const FOUNDER: &str = "fatou";

/// Makes the demonstration's hub; says how many acts its record has.
///
/// # Errors
/// A sentence for the terminal.
pub fn make(data: &Path) -> Result<u64, String> {
    let story = demo::story()?;
    let clock = Arc::new(Clock::system());
    let today = clock.now();
    place::begun(data, today)?;
    let days = Days::until(today);
    let founder = found(data, &story, &clock, days)?;
    let folder = DataDir::open(data).map_err(|fault| fault.to_string())?;
    let live = Live::open(&folder, &story.slug, &clock, Opening::Write)?;
    let teller = Teller::new(&live, &clock, founder);
    teller.tell(first_file(&story, days))?;
    let cast = Cast::new(story, founder, days, &live)?;
    let accounts = folder.accounts().map_err(|fault| fault.to_string())?;
    people(&cast, &live, &accounts)?;
    let mut events = other_files(&cast);
    events.extend(membership::events(&cast)?);
    events.extend(deciding::events(&cast)?);
    events.extend(conduct::events(&cast)?);
    events.extend(landscape::events(&cast, &live)?);
    events.extend(partners::events(&cast)?);
    events.extend(opinions::events(&cast)?);
    events.extend(meetings::events(&cast)?);
    teller.tell(events)?;
    teller.end()?;
    place::done(data, today)?;
    Ok(live.read(hub::Hub::size))
}

fn found(data: &Path, story: &Story, clock: &Arc<Clock>, days: Days) -> Result<Id, String> {
    let fault = || format!("demo/story.toml: nobody with an address is called `{FOUNDER}`");
    let person = story.people.iter().find(|person| person.key == FOUNDER).ok_or_else(fault)?;
    let beginning = Beginning {
        goal: None,
        slug: &story.slug,
        origin: &story.origin,
        title: &story.name,
        charter: demo::founding_charter(),
        email: person.email.as_deref().ok_or_else(fault)?,
        officer: &person.name,
    };
    clock.set(days.at(story.founded, 9 * 60));
    founding::found_at(data, &beginning, clock)
}

/// The list of organisations: everything else speaks of them.
fn first_file(story: &Story, days: Days) -> Vec<Event> {
    let first = story.files.iter().take(1);
    first.map(|file| Event::new(days.at(file.day, 10 * 60), What::File(file.clone()))).collect()
}

fn other_files(cast: &Cast) -> Vec<Event> {
    let others = cast.story.files.iter().skip(1);
    others.map(|file| Event::new(cast.at(file.day, 10 * 60), What::File(file.clone()))).collect()
}

/// Accounts for those one can sign in as.
fn people(cast: &Cast, live: &Live, accounts: &Accounts) -> Result<(), String> {
    let mut shown = Vec::new();
    for person in &cast.story.people {
        let Some(email) = &person.email else { continue };
        let id = cast.person(&person.key)?;
        founding::bind(accounts, live.name(), id, email, &person.name, cast.today())?;
        shown.push(DemoPerson {
            email: email.clone(),
            name: person.name.clone(),
            part: person.part.clone(),
        });
    }
    live.keep_demo_people(&shown)
}
