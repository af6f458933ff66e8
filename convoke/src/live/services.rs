//! What the machine does for a page of one hub: randomness, files, drafts, memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use faces::{Failure, Services};
use hub::Id;

use super::Live;
use crate::house::House;
use crate::work::Work;
use crate::{fetch, machine};

/// What the machine does for a page of one hub.
pub struct Machine<'a> {
    /// The hub.
    pub live: &'a Live,
    /// The whole product.
    pub house: &'a House,
    /// The work that the page is, when it is made aside.
    pub work: Option<&'a Work>,
}

/// For what nobody stops.
static NEVER: AtomicBool = AtomicBool::new(false);

impl Machine<'_> {
    fn stop(&self) -> &AtomicBool {
        self.work.map_or(&NEVER, Work::stopped)
    }

    fn account(&self, owner: Option<Id>) -> Option<i64> {
        let person = owner?.to_string();
        let found = self.house.accounts.account_of_person(self.live.name(), &person);
        found.ok().flatten().map(|account| account.id)
    }
}

impl Services for Machine<'_> {
    fn random(&self) -> [u8; 16] {
        machine::random()
    }

    fn origin(&self) -> Option<String> {
        self.house.settings.origin.clone()
    }

    fn may_take_long(&self) -> bool {
        self.work.is_some()
    }

    fn doing(&self, what: &'static str, rows: Option<u64>) {
        if let Some(work) = self.work {
            work.say(what, rows);
        }
    }

    fn person_at(&self, email: &str) -> Option<Id> {
        let account = self.house.accounts.account_by_email(email).ok().flatten()?;
        self.house.accounts.person(account.id, self.live.name()).ok().flatten()?.parse().ok()
    }

    fn read_apart(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
        crate::apart::read(name, bytes, self.stop())
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
        self.house
            .accounts
            .put_draft(account, self.live.name(), &name, &body, now)
            .map_err(|fault| fault.to_string())
    }

    fn draft(&self, id: Id, owner: Option<Id>) -> Option<Vec<u8>> {
        let account = self.account(owner)?;
        let kept = self.house.accounts.draft(account, self.live.name(), &id.to_string()).ok()??;
        STANDARD_NO_PAD.decode(kept.0).ok()
    }

    fn drafts(&self, owner: Option<Id>) -> Vec<(Id, Vec<u8>)> {
        let Some(account) = self.account(owner) else { return Vec::new() };
        let names = self.house.accounts.drafts(account, self.live.name()).unwrap_or_default();
        let ids = names.iter().filter_map(|(name, _)| name.parse::<Id>().ok());
        ids.filter_map(|id| Some((id, self.draft(id, owner)?))).collect()
    }

    fn end_draft(&self, id: Id, owner: Option<Id>) -> Result<(), String> {
        let Some(account) = self.account(owner) else { return Ok(()) };
        let ended = self.house.accounts.end_draft(account, self.live.name(), &id.to_string());
        ended.map_err(|fault| fault.to_string())
    }

    fn hosts(&self) -> &[String] {
        &self.house.settings.hosts
    }

    fn fetch(&self, address: &str) -> Result<Vec<u8>, Failure> {
        let fetched = fetch::file(address, self.hosts(), self.stop());
        fetched.map_err(|why| match self.stop().load(Ordering::Relaxed) {
            true => Failure::Fault("fetching was stopped".to_owned()),
            false => Failure::Refused(why),
        })
    }

    fn recall(&self, room: &str, key: &str) -> Option<Vec<u8>> {
        let place = format!("{}/{room}", self.live.name());
        STANDARD_NO_PAD.decode(self.house.accounts.remembered(&place, key).ok()??).ok()
    }

    fn remember(&self, room: &str, key: &str, bytes: &[u8]) -> Result<(), String> {
        let place = format!("{}/{room}", self.live.name());
        let value = STANDARD_NO_PAD.encode(bytes);
        self.house.accounts.remember(&place, key, &value).map_err(|fault| fault.to_string())
    }
}
