//! Brings a file of the story in as the pages do: read in a limited process, columns proposed by
//! their names and contents, planned, recorded together.

use hub::{Id, Principal, Proposal};
use landscape::State;
use landscape::import::{Choices, Plan, plan, recognise};
use models::demo::{self, File};

use crate::apart;
use crate::live::Live;
use crate::machine;

/// What the files may be used for.
const LICENCE: &str = "CC-BY-4.0";

/// Brings it in.
///
/// # Errors
/// What stands in the way, as a sentence for the terminal.
pub fn bring(live: &Live, file: &File, person: Id) -> Result<(), String> {
    let text = demo::file(&file.name).ok_or_else(|| format!("there is no `{}`", file.name))?;
    let bytes = text.as_bytes();
    let planned = planned(live, file, bytes)?;
    if planned.counts.rejected > 0 || planned.organisations.possible > 0 {
        return Err(format!("{}: {:?}, {:?}", file.name, planned.counts, planned.organisations));
    }
    live.keep_file(bytes)?;
    for dataset in planned.files() {
        live.keep_file(dataset)?;
    }
    let by = Principal::person(person, hub::SECRETARIAT);
    let acts = planned.acts.into_iter();
    let proposals = acts.map(|act| Proposal::new(by.clone(), act, machine::random())).collect();
    live.propose(proposals).map_err(|no| format!("{}: {no}", file.name))?;
    Ok(())
}

/// The organisation of this name.
fn known(live: &Live, name: &str) -> Result<Id, String> {
    let found = live.read(|hub| {
        let state: &State = hub.room();
        state.actors().find(|(_, actor)| actor.name.as_text() == Some(name)).map(|(_, a)| a.id)
    });
    found.ok_or_else(|| format!("demo/story.toml: nobody on the map is called `{name}`"))
}

fn planned(live: &Live, file: &File, bytes: &[u8]) -> Result<Plan, String> {
    let workbook = apart::workbook(&file.name, bytes)?;
    let source = recognise(&workbook, None, None);
    let source = source.map_err(|fault| fault.in_file(&file.name).to_string())?;
    let name = || file.name.split('.').next().unwrap_or_default().to_owned();
    let choices = Choices {
        seed: machine::random(),
        sha256: store::sha256_hex(bytes),
        title: file.title.clone().unwrap_or_else(name),
        owner: file.owner.as_deref().map(|name| known(live, name)).transpose()?,
        source: file.source.clone(),
        licence: LICENCE.to_owned(),
        ..Choices::default()
    };
    let files = |hash: &str| live.file(hash);
    Ok(live.read(|hub| plan(&source, hub.room(), &choices, &files)))
}
