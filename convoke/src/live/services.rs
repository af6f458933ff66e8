//! What the machine does for a page of one hub: randomness, files, drafts, memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use faces::{Counted, Failure, Far, Services};
use hub::{Id, Refusal};
use store::DraftOf;

use super::Live;
use crate::apart::NotRead;
use crate::house::House;
use crate::work::{Waits, Work};
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

    /// Tells whoever waits how many bytes of a file are done.
    fn told(&self, done: u64, all: u64) {
        if let Some(work) = self.work {
            work.say_far(Far::of(Counted::Bytes, done, all));
        }
    }

    /// Does something with the drafts of a person: of their account, else of their personal link;
    /// nothing for anybody else.
    fn drafting<T>(&self, owner: Option<Id>, work: impl FnOnce(DraftOf) -> T) -> Option<T> {
        let (accounts, hub, person) = (&self.house.accounts, self.live.name(), owner?.to_string());
        let account = accounts.account_of_person(hub, &person).ok()?;
        match account {
            Some(account) => Some(work(DraftOf::Account(account.id))),
            None => {
                accounts.correspondent(hub, &person).ok()??;
                Some(work(DraftOf::Link(&person)))
            }
        }
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

    fn doing(&self, what: &'static str, far: Option<Far>) {
        if let Some(work) = self.work {
            work.say(what, far);
        }
    }

    fn is_wanted(&self) -> bool {
        !self.stop().load(Ordering::Relaxed)
    }

    fn person_at(&self, email: &str) -> Option<Id> {
        let account = self.house.accounts.account_by_email(email).ok().flatten()?;
        self.house.accounts.person(account.id, self.live.name()).ok().flatten()?.parse().ok()
    }

    fn read_apart(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
        let waits = Waits { stop: self.stop(), told: &|done, all| self.told(done, all) };
        crate::apart::read(name, bytes, &waits).map_err(|why| match why {
            NotRead::Busy => Refusal::too_late("frame-busy-reading").into(),
            NotRead::Fault(why) => Failure::Fault(why),
        })
    }

    fn keep_file(&self, bytes: &[u8]) -> Result<String, String> {
        self.live.keep_file(bytes)
    }

    fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        self.live.file(sha256)
    }

    fn is_kept(&self, sha256: &str) -> bool {
        self.live.is_kept(sha256)
    }

    fn keep_draft(&self, id: Id, owner: Option<Id>, bytes: &[u8]) -> Result<(), String> {
        let (name, body) = (id.to_string(), STANDARD_NO_PAD.encode(bytes));
        let (now, hub) = (self.live.clock.now().unix(), self.live.name());
        self.drafting(owner, |whose| self.house.accounts.put_draft(whose, hub, &name, &body, now))
            .ok_or("nobody is here to keep a draft for")?
            .map_err(|fault| fault.to_string())
    }

    fn draft(&self, id: Id, owner: Option<Id>) -> Option<Vec<u8>> {
        let (hub, name) = (self.live.name(), id.to_string());
        let kept =
            self.drafting(owner, |whose| self.house.accounts.draft(whose, hub, &name))?.ok()??;
        STANDARD_NO_PAD.decode(kept.0).ok()
    }

    fn drafts(&self, owner: Option<Id>) -> Vec<(Id, Vec<u8>)> {
        let hub = self.live.name();
        let names = self.drafting(owner, |whose| self.house.accounts.drafts(whose, hub));
        let names = names.and_then(Result::ok).unwrap_or_default();
        let ids = names.iter().filter_map(|(name, _)| name.parse::<Id>().ok());
        ids.filter_map(|id| Some((id, self.draft(id, owner)?))).collect()
    }

    fn end_draft(&self, id: Id, owner: Option<Id>) -> Result<(), String> {
        let (hub, name) = (self.live.name(), id.to_string());
        let ended = self.drafting(owner, |whose| self.house.accounts.end_draft(whose, hub, &name));
        ended.unwrap_or(Ok(())).map_err(|fault| fault.to_string())
    }

    fn hosts(&self) -> &[String] {
        &self.house.settings.hosts
    }

    fn fetch(&self, address: &str) -> Result<Vec<u8>, Failure> {
        let waits = Waits { stop: self.stop(), told: &|done, all| self.told(done, all) };
        let fetched = fetch::file(address, self.hosts(), &waits);
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
