//! What the machine does for a page of one hub: randomness, files, drafts, memory.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use faces::Services;
use hub::Id;
use store::Accounts;

use super::Live;
use crate::machine;

/// What the machine does for a page of one hub.
pub struct Machine<'a> {
    /// The hub.
    pub live: &'a Live,
    /// The accounts.
    pub accounts: &'a Accounts,
}

/// What a file that was read ahead is known by.
type AheadKey = (String, String);

/// A file that was read ahead of the page that asks for it.
pub(super) type Ahead = Option<(AheadKey, Result<Vec<u8>, String>)>;

fn ahead_key(name: &str, bytes: &[u8]) -> AheadKey {
    (name.to_owned(), store::sha256_hex(bytes))
}

impl Live {
    /// Reads a file apart before the state is looked at: a hostile file takes its time, and nobody
    /// else's act may wait for it.
    pub fn read_ahead(&self, name: &str, bytes: &[u8]) {
        let answer = crate::apart::read(name, bytes);
        *self.ahead.lock() = Some((ahead_key(name, bytes), answer));
    }
}

impl Machine<'_> {
    fn account(&self, owner: Option<Id>) -> Option<i64> {
        let person = owner?.to_string();
        let found = self.accounts.account_of_person(self.live.name(), &person);
        found.ok().flatten().map(|account| account.id)
    }
}

impl Services for Machine<'_> {
    fn random(&self) -> [u8; 16] {
        machine::random()
    }

    fn person_at(&self, email: &str) -> Option<Id> {
        let account = self.accounts.account_by_email(email).ok().flatten()?;
        self.accounts.person(account.id, self.live.name()).ok().flatten()?.parse().ok()
    }

    fn read_apart(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
        match self.live.ahead.lock().take() {
            Some((key, answer)) if key == ahead_key(name, bytes) => answer,
            _ => crate::apart::read(name, bytes),
        }
    }

    fn keep_file(&self, bytes: &[u8]) -> Result<String, String> {
        self.live.keep_file(bytes)
    }

    fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        self.live.file(sha256)
    }

    fn keep_draft(&self, id: Id, owner: Option<Id>, bytes: &[u8]) -> Result<(), String> {
        let account = self.account(owner).ok_or("nobody is signed in to keep a draft for")?;
        let (name, body) = (id.to_string(), STANDARD_NO_PAD.encode(bytes));
        let now = self.live.clock.now().unix();
        self.accounts
            .put_draft(account, self.live.name(), &name, &body, now)
            .map_err(|fault| fault.to_string())
    }

    fn draft(&self, id: Id, owner: Option<Id>) -> Option<Vec<u8>> {
        let account = self.account(owner)?;
        let kept = self.accounts.draft(account, self.live.name(), &id.to_string()).ok()??;
        STANDARD_NO_PAD.decode(kept.0).ok()
    }

    fn recall(&self, room: &str, key: &str) -> Option<Vec<u8>> {
        let place = format!("{}/{room}", self.live.name());
        STANDARD_NO_PAD.decode(self.accounts.remembered(&place, key).ok()??).ok()
    }

    fn remember(&self, room: &str, key: &str, bytes: &[u8]) -> Result<(), String> {
        let place = format!("{}/{room}", self.live.name());
        let value = STANDARD_NO_PAD.encode(bytes);
        self.accounts.remember(&place, key, &value).map_err(|fault| fault.to_string())
    }

    fn aside(&self, work: Box<dyn FnOnce() + Send>) {
        if let Err(fault) = std::thread::Builder::new().name("aside".to_owned()).spawn(work) {
            tracing::error!("nothing could be worked out aside: {fault}");
        }
    }
}
