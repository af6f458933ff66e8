//! Asking from the command line what the pages ask: the same views, for a person or for anybody.

use std::sync::Arc;

use axum::http::{HeaderMap, Method};
use faces::lang::Tag;
use hub::{Audience, Id};

use super::{Common, Trouble};
use crate::house::{House, Settings};
use crate::live::{Live, Opening};
use crate::people::viewer::{Viewer, Way};
use crate::serve::address;
use crate::serve::asked::Asked;

/// Opens the data folder and one hub in it: the one named, or the only one.
pub fn open(
    common: &Common,
    hub: Option<&str>,
    opening: Opening,
) -> Result<(Arc<House>, Arc<Live>), Trouble> {
    let name = only(common, hub)?;
    let house = House::open(&common.data, Settings::default(), opening, Some(&name))?;
    let live = house.hubs.get(&name).cloned();
    let live = live.ok_or_else(|| Trouble::usage(format!("there is no hub `{name}`")))?;
    Ok((Arc::new(house), live))
}

/// The name of the hub that is meant.
pub fn only(common: &Common, hub: Option<&str>) -> Result<String, Trouble> {
    if !common.data.is_dir() {
        let sentence = format!("there is no data folder `{}`", common.data.display());
        return Err(Trouble::usage(sentence));
    }
    let names = store::DataDir::open(&common.data)?.hubs()?;
    match (hub, names.as_slice()) {
        (Some(name), _) if names.iter().any(|known| known == name) => Ok(name.to_owned()),
        (Some(name), _) => Err(Trouble::usage(format!(
            "there is no hub `{name}` in `{}`; there are: {}",
            common.data.display(),
            names.join(", ")
        ))),
        (None, [only]) => Ok(only.clone()),
        (None, []) => Err(Trouble::usage(format!(
            "there is no hub in `{}` yet: `convoke new NAME --model ID` starts one",
            common.data.display()
        ))),
        (None, _) => Err(Trouble::usage(format!("say which hub with --hub: {}", names.join(", ")))),
    }
}

/// A request from the command line, as a person or as anybody.
pub fn asked(
    house: &Arc<House>,
    live: &Arc<Live>,
    path: &str,
    person: Option<Id>,
    lang: &str,
) -> Result<Asked, Trouble> {
    let tag = Tag::parse(lang)
        .ok_or_else(|| Trouble::usage(format!("`{lang}` is not one of ar en es fr ru zh")))?;
    let (path, question) = path.split_once('?').unwrap_or((path, ""));
    let now = house.clock.now();
    let audience = match person {
        Some(person) => live.read(|hub| hub.audience(person, now)),
        None => Audience::public(),
    };
    let way = if person.is_some() { Way::Session(String::new()) } else { Way::Nobody };
    let viewer = Viewer { way, account: person.map(|_| 0), person, audience, ..Viewer::default() };
    Ok(Asked {
        house: house.clone(),
        live: live.clone(),
        method: Method::GET,
        path: path.trim_matches('/').to_owned(),
        question: question.to_owned(),
        query: address::fields(question),
        headers: HeaderMap::new(),
        sent: faces::Fields::default(),
        body: Vec::new(),
        from: std::net::Ipv4Addr::LOCALHOST.into(),
        lang: house.languages.lang(tag),
        viewer,
        now,
        base: format!("/{}", tag.code()),
        root: String::new(),
        // Nobody else waits on the command line: what takes long is done here.
        aside: Some(Arc::default()),
    })
}

/// The person that is meant: by id, or by the e-mail address of an account.
pub fn person(house: &House, live: &Live, who: &str) -> Result<Id, Trouble> {
    if let Ok(id) = who.parse() {
        return Ok(id);
    }
    let unknown = || Trouble::usage(format!("`{who}` is neither a person's id nor an account"));
    let account = house.accounts.account_by_email(who)?.ok_or_else(unknown)?;
    let person = house.accounts.person(account.id, live.name())?.ok_or_else(unknown)?;
    person.parse().map_err(|_| unknown())
}
