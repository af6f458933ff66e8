//! One group of proposals on its way into the record: checked and applied one by one, appended
//! together.

use std::collections::BTreeMap;

use record::tree::leaf_hash;
use record::{ActBody, At, Auth, Code, Disclosure, Entry, Fields, Hash, Nonce, Open, Ref};
use store::{Append, Journal, NewEntry, NewHidden, Used};

use super::reading::{actor_of, decode};
use super::refused::Refused;
use super::words::{Words, fill, named, seal, words_kept, words_of};
use super::{Machine, Recorded, signed};
use crate::act::NotAnAct;
use crate::audience::Openness;
use crate::capability::AnyAct;
use crate::proposal::{Actor, Principal, Proposal, Stamp};
use crate::refusal::Refusal;
use crate::state::Hub;

/// What somebody offers for the record.
pub(super) enum Offer {
    /// An act that the host vouches for.
    Plain(Proposal),
    /// An act that its actor signed.
    Signed(Box<SignedProposal>),
}

/// An act that its actor wrote and signed: the host adds only its place and time.
#[derive(Debug, Clone)]
pub struct SignedProposal {
    /// The act, with commitments.
    pub body: ActBody,
    /// The signature.
    pub auth: Auth,
    /// The words behind the commitments, and who may read them.
    pub words: Vec<(Disclosure, Openness)>,
}

/// Entries that were applied and are not yet appended.
pub(super) struct Desk<'a> {
    pub hub: &'a mut Hub,
    pub journal: &'a dyn Journal,
    pub machine: &'a Machine,
    first: u64,
    entries: Vec<NewEntry>,
    hashes: Vec<Hash>,
    used: BTreeMap<[u8; 16], usize>,
}

/// An entry's act, ready to be checked and written.
pub(super) struct Draft {
    pub act: AnyAct,
    pub by: Principal,
    pub body: ActBody,
    pub auth: Auth,
    pub kept: Vec<NewHidden>,
    pub digest: Hash,
    pub words: Words,
}

/// What makes two acts with one nonce the same act, apart from their words: those are compared
/// with what was kept, so that no hash of erased words remains.
pub(super) fn digest(kind: &str, role: &str, open: &Fields) -> Hash {
    record::sha256(&[kind.as_bytes(), b"\n", role.as_bytes(), b"\n", open.as_str().as_bytes()])
}

/// The entry of the resolution that an act rests on.
pub(super) fn rests_on(hub: &Hub, act: &AnyAct) -> Option<u64> {
    act.resolution().and_then(|id| hub.resolution(id)).map(|resolution| resolution.entry)
}

/// The open fields in canonical form, decoded again: what is applied is what was recorded.
pub(super) fn decoded(hub: &Hub, kind: &str, open: &Fields) -> Result<AnyAct, NotAnAct> {
    decode(hub.capabilities(), kind, open)
}

impl<'a> Desk<'a> {
    pub fn new(hub: &'a mut Hub, journal: &'a dyn Journal, machine: &'a Machine) -> Self {
        let first = hub.size();
        Self {
            hub,
            journal,
            machine,
            first,
            entries: Vec::new(),
            hashes: Vec::new(),
            used: BTreeMap::new(),
        }
    }

    /// Checks an offer, writes its entry and applies it; or finds that it is recorded already.
    pub fn take(&mut self, offer: Offer) -> Result<Recorded, Refused> {
        let mut draft = match offer {
            Offer::Plain(proposal) => draft(self.hub, proposal)?,
            Offer::Signed(proposal) => {
                signed::check_key(self.hub, self.machine.keys_of, &proposal)?;
                signed::draft(self.hub, *proposal)?
            }
        };
        if let Some(recorded) = self.recorded(&draft)? {
            return Ok(recorded);
        }
        if let Some(reason) = self.machine.frozen() {
            return Err(Refused::Frozen(reason));
        }
        let at = self.machine.clock.now().max(self.hub.latest());
        self.hub.check(&draft.act, &draft.by, at)?;
        self.hub.check_words(&draft.act)?;
        if let Some(check) = self.hub.file_check(&draft.act) {
            self.machine.checked.once(&draft.act, check, &*self.machine.files)?;
        }
        if let Auth::Host = draft.auth {
            self.seal(&mut draft)?;
        } else {
            self.check_refs(&draft)?;
        }
        self.write(draft, at)
    }

    /// Whether this act is recorded already, on this desk or in the journal.
    fn recorded(&self, draft: &Draft) -> Result<Option<Recorded>, Refused> {
        let nonce = &draft.body.nonce.0;
        if let Some(place) = self.used.get(nonce)
            && let Some(entry) = self.entries.get(*place)
        {
            let index = self.first + *place as u64;
            let used = Used { index, actor: entry.actor.clone(), digest: entry.digest };
            let words = words_of_new(&entry.hidden);
            return same(&used, &words, draft)
                .and_then(|()| recorded_leaf(index, &entry.leaf))
                .map(Some);
        }
        let Some(used) = self.journal.used(nonce)? else { return Ok(None) };
        let words = words_kept(&self.journal.hidden(used.index, 1)?);
        same(&used, &words, draft)?;
        let leaf = self.journal.entries(used.index, 1)?.pop().unwrap_or_default();
        recorded_leaf(used.index, &leaf).map(Some)
    }

    /// Adds commitments and references: what only the host does for acts it vouches for.
    fn seal(&self, draft: &mut Draft) -> Result<(), Refused> {
        let places = draft.act.kind().words;
        let sealed = seal(&draft.words, &draft.body.by, places, &*self.machine.randomness)?;
        draft.body.hid = sealed.places.hid;
        draft.body.open = sealed.places.open;
        draft.kept = sealed.kept;
        if let Some(i) = rests_on(self.hub, &draft.act) {
            let h = self.leaf_hash_of(i)?;
            draft.body.refs.push(Ref { i, h });
        }
        Ok(())
    }

    /// The references of a signed act: each is there, and the resolution it rests on is named.
    fn check_refs(&self, draft: &Draft) -> Result<(), Refused> {
        let refs = &draft.body.refs;
        if let Some(i) = rests_on(self.hub, &draft.act).filter(|i| refs.iter().all(|r| r.i != *i)) {
            return Err(Refusal::invalid("hub-refused-unnamed-ref").with("entry", i).into());
        }
        for wanted in refs {
            if wanted.i >= self.hub.size() || self.leaf_hash_of(wanted.i)? != wanted.h {
                return Err(Refusal::unknown("hub-refused-ref").with("entry", wanted.i).into());
            }
        }
        Ok(())
    }

    fn leaf_hash_of(&self, index: u64) -> Result<Hash, Refused> {
        let here = index.checked_sub(self.first).and_then(|n| usize::try_from(n).ok());
        if let Some(hash) = here.and_then(|n| self.hashes.get(n)) {
            return Ok(*hash);
        }
        let leaf = self.journal.entries(index, 1)?.pop();
        leaf.map(|leaf| leaf_hash(&leaf))
            .ok_or_else(|| Refused::Fault(format!("entry {index} is missing")))
    }

    fn write(&mut self, draft: Draft, at: At) -> Result<Recorded, Refused> {
        let Draft { act, by, body, auth, kept, digest, .. } = draft;
        let index = self.first + self.entries.len() as u64;
        let signed = !matches!(auth, Auth::Host);
        let stamp = Stamp { index, at, by: by.by, role: by.role, signed };
        let (nonce, actor) = (body.nonce.0, body.by.to_string());
        let entry = Entry { hub: self.hub.origin().into(), at, act: body, auth };
        let too_large = |fault: record::entry::EntryError| {
            Refusal::invalid("hub-refused-too-large").with("fault", fault)
        };
        let leaf = entry.to_leaf().map_err(too_large)?;
        let hash = leaf_hash(&leaf);
        self.used.insert(nonce, self.entries.len());
        self.hashes.push(hash);
        self.entries.push(NewEntry { leaf, nonce, actor, digest: digest.0, hidden: kept });
        self.hub.apply(act, &stamp, &*self.machine.files);
        Ok(Recorded { index, leaf: hash, at })
    }

    /// What is to be appended, and the hashes of its leaves. The tiles and the head are the
    /// tree's to say.
    pub fn finish(self) -> Option<(Append, Vec<Hash>)> {
        if self.entries.is_empty() {
            return None;
        }
        let head = store::Head { size: self.first, root: [0; 32] };
        let append = Append { first: self.first, entries: self.entries, tiles: Vec::new(), head };
        Some((append, self.hashes))
    }
}

/// Writes the draft of an act that the host vouches for.
fn draft(hub: &Hub, proposal: Proposal) -> Result<Draft, Refused> {
    let Proposal { by, mut act, nonce } = proposal;
    let kind = act.kind().name;
    let words = words_of(&mut act)?;
    let malformed = |fault: record::canon::CanonError| NotAnAct::Malformed {
        kind: kind.to_owned(),
        fault: fault.to_string(),
    };
    let open = Fields::new(&act.open()?).map_err(malformed)?;
    let code = |text: &str| {
        let fault = |_| Refusal::invalid("hub-refused-code").with("code", text);
        Code::new(text).map_err(fault)
    };
    let mut act = decoded(hub, kind, &open)?;
    fill(&mut act, named(&words));
    let body = ActBody {
        kind: code(kind)?,
        by: code(&by.by.to_string())?,
        role: code(&by.role)?,
        nonce: record::Bytes(nonce),
        refs: Vec::new(),
        pub_: open,
        hid: Vec::new(),
        open: Open::new(),
    };
    let digest = digest(kind, &by.role, &body.pub_);
    Ok(Draft { act, by, body, auth: Auth::Host, kept: Vec::new(), digest, words })
}

impl Draft {
    /// The draft of an act that its actor wrote; its signature was checked.
    pub fn signed(
        hub: &Hub,
        body: ActBody,
        auth: Auth,
        words: Words,
        kept: Vec<NewHidden>,
    ) -> Result<Self, Refused> {
        let mut act = decoded(hub, &body.kind, &body.pub_)?;
        fill(&mut act, named(&words));
        let by = actor_of(&body.by).unwrap_or(Actor::Hidden);
        let by = Principal { by, role: body.role.to_string() };
        let digest = digest(&body.kind, &body.role, &body.pub_);
        Ok(Self { act, by, body, auth, kept, digest, words })
    }
}

fn words_of_new(hidden: &[NewHidden]) -> Words {
    let kept = hidden.iter().map(|h| store::Hidden {
        index: 0,
        n: 0,
        commitment: h.commitment,
        disclosure: Some(h.disclosure.clone()),
        audience: h.audience.clone().into(),
    });
    words_kept(&kept.collect::<Vec<_>>())
}

/// The same nonce must mean the same act. Words that were erased since are not compared.
fn same(used: &Used, words: &Words, draft: &Draft) -> Result<(), Refused> {
    let same_words = words
        .iter()
        .all(|(name, (value, _))| draft.words.get(name).is_some_and(|(other, _)| value == other));
    let same_act = used.actor == *draft.body.by && used.digest == draft.digest.0;
    if same_act && same_words && words.len() <= draft.words.len() {
        Ok(())
    } else {
        Err(Refused::Conflict(used.index))
    }
}

/// What is known of an entry from its bytes.
pub(super) fn recorded_leaf(index: u64, leaf: &[u8]) -> Result<Recorded, Refused> {
    let entry = Entry::parse(leaf).map_err(|fault| Refused::Fault(fault.to_string()))?;
    Ok(Recorded { index, leaf: leaf_hash(leaf), at: entry.at })
}

/// A nonce for what the host does by itself.
pub(super) fn fresh_nonce(machine: &Machine) -> Nonce {
    let mut nonce = [0; 16];
    machine.randomness.fill(&mut nonce);
    record::Bytes(nonce)
}
