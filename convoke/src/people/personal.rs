//! Personal links: whoever opens one answers for an organisation, without an account. The secret
//! stands in the mail and in a cookie for one visit; whether it still holds is the record's to say.

use axum::http::HeaderMap;
use hub::{Id, PARTNER};
use store::{Correspondent, StoreError};

use super::mail::Mail;
use super::viewer::{self, Viewer, Way};
use crate::house::House;
use crate::live::Live;
use crate::machine;

/// The name of the cookie that carries the secret of a personal link for one visit.
pub const COOKIE: &str = "personal";

/// How long a visit lasts, in seconds; the link opens the next one.
pub const VISIT_SECONDS: u32 = 4 * 3_600;

/// Who comes with this secret, if its link holds now.
///
/// # Errors
/// When the accounts cannot be read.
pub fn known(house: &House, live: &Live, secret: &str) -> Result<Option<Viewer>, StoreError> {
    let now = house.clock.now();
    let person = house.accounts.personal(secret, live.name(), now.unix())?;
    let Some(person) = person.and_then(|person| person.parse::<Id>().ok()) else {
        return Ok(None);
    };
    let audience = live.read(|hub| hub.audience(person, now));
    if !audience.holds(PARTNER) {
        return Ok(None);
    }
    let email = live.read(|hub| organisation(hub, &audience));
    let csrf = viewer::csrf(secret);
    let (way, person) = (Way::Personal, Some(person));
    Ok(Some(Viewer { way, account: None, email, person, audience, csrf }))
}

/// Whether a request comes with the secret of a link, whichever hub it is of; whether that link
/// holds is asked when the hub is known.
#[must_use]
pub fn is_known(house: &House, headers: &HeaderMap) -> bool {
    let (now, secret) = (house.clock.now().unix(), viewer::cookie(headers, COOKIE));
    let of = |hub: &str, secret: &str| house.accounts.personal(secret, hub, now).ok().flatten();
    secret.is_some_and(|secret| house.hubs.values().any(|hub| of(hub.name(), secret).is_some()))
}

/// What the organisation is called that somebody answers for.
fn organisation(hub: &hub::Hub, audience: &hub::Audience) -> String {
    let state = hub.room::<landscape::State>();
    let actor = audience.actors.iter().next().and_then(|id| state.actor(*id));
    let name = actor.and_then(|actor| actor.name.seen_by(audience));
    name.unwrap_or_default().to_owned()
}

/// Who a request comes from when it carries a visit's cookie; nobody otherwise.
///
/// # Errors
/// When the accounts cannot be read.
pub fn viewer(house: &House, live: &Live, headers: &HeaderMap) -> Result<Viewer, StoreError> {
    let Some(secret) = viewer::cookie(headers, COOKIE) else { return Ok(Viewer::default()) };
    Ok(known(house, live, secret)?.unwrap_or_default())
}

/// Sends a fresh link of a person to their address. `write` makes subject and body from the secret.
///
/// # Errors
/// A sentence for the log.
pub fn send(
    house: &House,
    live: &Live,
    person: Id,
    to: &Correspondent,
    write: impl FnOnce(&str) -> (String, String),
) -> Result<(), String> {
    let secret = machine::secret();
    let kept = house.accounts.put_personal(&secret, live.name(), &person.to_string(), to);
    kept.map_err(|fault| fault.to_string())?;
    let (subject, body) = write(&secret);
    let mail = Mail { to: to.email.clone(), subject, body };
    house.post.send(&mail).map_err(|fault| fault.to_string())
}
