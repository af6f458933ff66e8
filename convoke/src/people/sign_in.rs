//! Signing in: asking for a link by mail, using it, passkeys, signing out.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hub::{Audience, Id};
use parking_lot::Mutex;
use store::{Account, Passkey, StoreError};

use super::mail::Mail;
use super::passkey::{self, Answer, Expected, Key, Wrong};
use super::viewer::{self, Viewer, Way};
use crate::house::House;
use crate::live::Live;
use crate::machine;

/// How long a session holds, in seconds.
pub const SESSION_SECONDS: u32 = 12 * 3_600;

/// How long a link in a mail holds, in seconds.
const LINK_SECONDS: i64 = 30 * 60;

/// How long a passkey may take, in seconds.
const CHALLENGE_SECONDS: i64 = 5 * 60;

/// The most passkey questions that wait for an answer.
const CHALLENGES: usize = 10_000;

/// Questions put to authenticators that wait for an answer. They are lost on a restart; then the
/// person presses the button again.
#[derive(Debug, Default)]
pub struct Challenges(Mutex<BTreeMap<String, i64>>);

impl Challenges {
    /// A fresh question.
    #[must_use]
    pub fn ask(&self, now: i64) -> String {
        let challenge = machine::secret();
        let mut open = self.0.lock();
        if open.len() >= CHALLENGES {
            open.retain(|_, until| *until > now);
        }
        if open.len() < CHALLENGES {
            open.insert(challenge.clone(), now + CHALLENGE_SECONDS);
        }
        challenge
    }

    /// Takes the question back that an answer says it answers; each is answered once.
    #[must_use]
    pub fn take(&self, answer: &Answer, now: i64) -> Option<String> {
        let client = URL_SAFE_NO_PAD.decode(&answer.client_data).ok()?;
        let said: serde_json::Value = serde_json::from_slice(&client).ok()?;
        let challenge = said.get("challenge")?.as_str()?;
        let until = self.0.lock().remove(challenge)?;
        (until > now).then(|| challenge.to_owned())
    }
}

/// Who a request comes from, in one hub.
///
/// # Errors
/// When the accounts cannot be read.
pub fn viewer(
    house: &House,
    live: &Live,
    headers: &axum::http::HeaderMap,
) -> Result<Viewer, StoreError> {
    let now = house.clock.now().unix();
    if let Some(secret) = viewer::bearer(headers) {
        return match house.accounts.token(secret, now)? {
            Some(token) => known(house, live, token.account, Way::Token(token.scopes), ""),
            None => Ok(Viewer::default()),
        };
    }
    let Some(secret) = viewer::cookie(headers, viewer::SESSION) else {
        return Ok(Viewer::default());
    };
    match house.accounts.session(secret, now)? {
        Some(session) => known(house, live, session.account, Way::Session(session.handle), secret),
        None => Ok(Viewer::default()),
    }
}

/// Whether a request comes from somebody signed in, whichever hub it is about.
#[must_use]
pub fn is_known(house: &House, headers: &axum::http::HeaderMap) -> bool {
    let now = house.clock.now().unix();
    match (viewer::bearer(headers), viewer::cookie(headers, viewer::SESSION)) {
        (Some(secret), _) => house.accounts.token(secret, now).is_ok_and(|found| found.is_some()),
        (None, Some(secret)) => {
            house.accounts.session(secret, now).is_ok_and(|found| found.is_some())
        }
        (None, None) => false,
    }
}

fn known(
    house: &House,
    live: &Live,
    account: i64,
    way: Way,
    secret: &str,
) -> Result<Viewer, StoreError> {
    let Some(account) = house.accounts.account(account)? else { return Ok(Viewer::default()) };
    let person = house.accounts.person(account.id, live.name())?;
    let person: Option<Id> = person.and_then(|person| person.parse().ok());
    let now = house.clock.now();
    let audience = match person {
        Some(person) => live.read(|hub| hub.audience(person, now)),
        None => Audience::public(),
    };
    let csrf = if secret.is_empty() { String::new() } else { viewer::csrf(secret) };
    let email = if account.name.is_empty() { account.email } else { account.name };
    Ok(Viewer { way, account: Some(account.id), email, person, audience, csrf })
}

/// Sends a link to an address. Says nothing about whether the address is known: everybody who can
/// read mail may have an account; what they may do is the charter's.
///
/// # Errors
/// A sentence for the log.
pub fn send_link(
    house: &House,
    email: &str,
    to: &str,
    link: impl FnOnce(&str) -> (String, String),
) -> Result<(), String> {
    let secret = machine::secret();
    let expires = house.clock.now().unix() + LINK_SECONDS;
    house.accounts.put_link(&secret, email, to, expires).map_err(|e| e.to_string())?;
    let (subject, body) = link(&secret);
    let mail = Mail { to: email.to_owned(), subject, body };
    house.post.send(&mail).map_err(|e| e.to_string())
}

/// Uses a link up: the session's secret, and where to go.
///
/// # Errors
/// When the accounts cannot be written.
pub fn use_link(
    house: &House,
    secret: &str,
    device: &str,
) -> Result<Option<(String, String)>, StoreError> {
    let now = house.clock.now().unix();
    let Some(link) = house.accounts.use_link(secret, now)? else { return Ok(None) };
    let account = house.accounts.account_for(&link.email, "", now)?;
    Ok(Some((open_session(house, &account, device)?, link.next)))
}

/// Opens a session for an account; its secret goes into the cookie.
///
/// # Errors
/// When the accounts cannot be written.
pub fn open_session(house: &House, account: &Account, device: &str) -> Result<String, StoreError> {
    let (secret, now) = (machine::secret(), house.clock.now().unix());
    let device: String = device.chars().filter(|c| !c.is_control()).take(120).collect();
    let expires = now + i64::from(SESSION_SECONDS);
    house.accounts.put_session(&secret, account.id, &device, now, expires)?;
    Ok(secret)
}

/// What is kept of a passkey: its public key and its counter.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Credential {
    key: Key,
    count: u32,
}

/// Adds a passkey to an account.
///
/// # Errors
/// Why the answer is not taken.
pub fn add_passkey(
    house: &House,
    account: i64,
    answer: &Answer,
    origin: &str,
) -> Result<(), Wrong> {
    let now = house.clock.now().unix();
    let challenge = house.challenges.take(answer, now).ok_or(Wrong::NotForThis)?;
    let expected = Expected { challenge: &challenge, origin, host: host_of(origin) };
    let made = passkey::made(answer, &expected)?;
    if house.accounts.passkey(&made.id).ok().flatten().is_some() {
        return Err(Wrong::NotForThis);
    }
    keep(house, &made.id, account, Credential { key: made.key, count: made.count }, now)
}

/// Signs in with a passkey: the account.
///
/// # Errors
/// Why the answer is not taken.
pub fn with_passkey(house: &House, answer: &Answer, origin: &str) -> Result<Account, Wrong> {
    let now = house.clock.now().unix();
    let challenge = house.challenges.take(answer, now).ok_or(Wrong::NotForThis)?;
    let id = URL_SAFE_NO_PAD.decode(&answer.id).map_err(|_| Wrong::Malformed)?;
    let known = house.accounts.passkey(&id).ok().flatten().ok_or(Wrong::NotForThis)?;
    let credential: Credential =
        serde_json::from_slice(&known.credential).map_err(|_| Wrong::Malformed)?;
    let expected = Expected { challenge: &challenge, origin, host: host_of(origin) };
    let count = passkey::used(answer, &credential.key, credential.count, &expected)?;
    keep(house, &id, known.account, Credential { count, ..credential }, now)?;
    house.accounts.account(known.account).ok().flatten().ok_or(Wrong::NotForThis)
}

fn keep(
    house: &House,
    id: &[u8],
    account: i64,
    credential: Credential,
    now: i64,
) -> Result<(), Wrong> {
    let credential = serde_json::to_vec(&credential).map_err(|_| Wrong::Malformed)?;
    let passkey =
        Passkey { id: id.to_vec(), account, name: String::new(), credential, created: now };
    house.accounts.put_passkey(&passkey).map_err(|fault| {
        tracing::error!("passkey not kept: {fault}");
        Wrong::NotForThis
    })
}

/// The host name of an origin: `hub.example` of `https://hub.example:8443`.
#[must_use]
pub fn host_of(origin: &str) -> &str {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    host.split(':').next().unwrap_or(host)
}
