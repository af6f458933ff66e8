//! Everything that a stranger checks in an archive: setup, each ballot, the sums, each
//! decryption, the result. Source: Belenios specification 2.0, section 3.5.

use std::collections::BTreeSet;

use crate::Wrong;
use crate::archive::{Archive, Event, Kind, Owned, SetupData, SizedTally};
use crate::ballot::Ballot;
use crate::decryption::{PartialDecryption, Sums, Tally, last, sums, tally};
use crate::election::{Election, fingerprint};
use crate::group::Element;
use crate::trustees::Trustees;

/// An archive that holds, and how far the election is.
#[derive(Debug, Clone)]
pub struct Verified {
    /// The election.
    pub election: Election,
    /// Its fingerprint.
    pub election_hash: String,
    /// Its trustees.
    pub trustees: Trustees,
    /// The public credentials.
    pub credentials: Vec<Element>,
    /// Every ballot, in the order in which they were cast.
    pub ballots: Vec<Ballot>,
    /// Whether ballots are still taken.
    pub is_open: bool,
    /// The encrypted sums, once they are published.
    pub sums: Option<Sums>,
    /// What trustees decrypted: each trustee's number, from 1.
    pub decryptions: Vec<(usize, PartialDecryption)>,
    /// The result, once it is published.
    pub result: Option<Tally>,
    /// Data that some event refers to.
    used: BTreeSet<String>,
}

/// Checks the setup of an archive alone: enough for whoever checked everything in it when it came
/// in, and now takes one more ballot.
///
/// # Errors
/// The first thing that does not hold.
pub fn setup(archive: &Archive) -> Result<Verified, Wrong> {
    let first = archive.events().first().filter(|event| event.kind == Kind::Setup);
    let first = first.ok_or_else(|| Wrong::new("event 0", "an election begins with its setup"))?;
    Verified::of_setup(archive, first)
}

/// Verifies an archive as far as it goes.
///
/// # Errors
/// The first thing that does not hold.
pub fn verify(archive: &Archive) -> Result<Verified, Wrong> {
    let mut verified = setup(archive)?;
    for event in archive.events().iter().skip(1) {
        verified.take(archive, event)?;
    }
    if verified.used.len() != archive.pieces() {
        return Err(Wrong::new("archive", "it holds data that no event refers to"));
    }
    Ok(verified)
}

impl Verified {
    fn of_setup(archive: &Archive, event: &Event) -> Result<Self, Wrong> {
        let payload = event.refers()?;
        let setup: SetupData = archive.json(payload)?;
        let bytes = archive.data(&setup.election)?;
        let election = Election::read(bytes)?;
        let trustees = Trustees::read(archive.data(&setup.trustees)?)?;
        if trustees.election_key()? != election.public_key {
            return Err(Wrong::new("trustees", "the election's key is not theirs"));
        }
        let credentials: Vec<Element> = archive.json(&setup.credentials)?;
        let distinct: BTreeSet<String> = credentials.iter().map(Element::to_string).collect();
        if credentials.is_empty() || distinct.len() != credentials.len() {
            return Err(Wrong::new("credentials", "each voter has one of their own"));
        }
        let used = [payload, &setup.election, &setup.trustees, &setup.credentials];
        Ok(Self {
            election_hash: fingerprint(bytes),
            election,
            trustees,
            credentials,
            ballots: Vec::new(),
            is_open: true,
            sums: None,
            decryptions: Vec::new(),
            result: None,
            used: used.into_iter().map(str::to_owned).collect(),
        })
    }

    fn take(&mut self, archive: &Archive, event: &Event) -> Result<(), Wrong> {
        let wrong = |why: &str| Err(Wrong::new(format!("event {}", event.height), why));
        match (event.kind, self.is_open, self.sums.is_some(), self.result.is_some()) {
            (Kind::Ballot, true, ..) => self.ballot(archive, event),
            (Kind::EndBallots, true, ..) if event.payload.is_none() => {
                self.is_open = false;
                Ok(())
            }
            (Kind::EncryptedTally, false, false, _) => self.encrypted_tally(archive, event),
            (Kind::PartialDecryption, _, true, false) => self.decryption(archive, event),
            (Kind::Result, _, true, false) => self.result(archive, event),
            _ => wrong("this does not follow what happened before"),
        }
    }

    /// Checks a ballot against the election and its voters.
    ///
    /// # Errors
    /// What of it does not hold.
    pub fn check_ballot(&self, ballot: &Ballot) -> Result<(), Wrong> {
        if !self.credentials.contains(&ballot.credential) {
            return Err(Wrong::new("ballot", "its credential is nobody's"));
        }
        if self.ballots.contains(ballot) {
            return Err(Wrong::new("ballot", "it was cast before"));
        }
        ballot.check(&self.election, &self.election_hash)
    }

    fn ballot(&mut self, archive: &Archive, event: &Event) -> Result<(), Wrong> {
        let payload = event.refers()?;
        let ballot: Ballot = archive.json(payload)?;
        // One spelling of a ballot, or a copy with another hash would pass for a second one.
        let is_plain = ballot.to_bytes()? == archive.data(payload)?;
        let checked = if is_plain {
            self.check_ballot(&ballot)
        } else {
            Err(Wrong::new("ballot", "it is not in its one spelling"))
        };
        let number = self.ballots.len() + 1;
        checked.map_err(|wrong| Wrong { part: format!("ballot {number}"), ..wrong })?;
        self.used.insert(payload.to_owned());
        self.ballots.push(ballot);
        Ok(())
    }

    /// The encrypted sums that the ballots give, and how many ballots count.
    #[must_use]
    pub fn own_sums(&self) -> (Sums, usize) {
        let counted = last(&self.ballots);
        (sums(&self.election, &counted), counted.len())
    }

    fn encrypted_tally(&mut self, archive: &Archive, event: &Event) -> Result<(), Wrong> {
        let payload = event.refers()?;
        let sized: SizedTally = archive.json(payload)?;
        let published: Sums = archive.json(&sized.encrypted_tally)?;
        let (own, counted) = self.own_sums();
        let counted = u64::try_from(counted).unwrap_or(u64::MAX);
        if published != own || sized.num_tallied != counted || sized.total_weight != counted {
            return Err(Wrong::new("encrypted tally", "it is not the sum of the ballots"));
        }
        self.used.extend([payload.to_owned(), sized.encrypted_tally]);
        self.sums = Some(own);
        Ok(())
    }

    fn decryption(&mut self, archive: &Archive, event: &Event) -> Result<(), Wrong> {
        let payload = event.refers()?;
        let owned: Owned = archive.json(payload)?;
        let decryption: PartialDecryption = archive.json(&owned.payload)?;
        self.check_decryption(owned.owner, &decryption)?;
        self.used.extend([payload.to_owned(), owned.payload]);
        self.decryptions.push((owned.owner, decryption));
        Ok(())
    }

    /// Checks what the trustee of this number, from 1, decrypted.
    ///
    /// # Errors
    /// When there is no such trustee, or their proofs do not hold.
    pub fn check_decryption(&self, owner: usize, own: &PartialDecryption) -> Result<(), Wrong> {
        let part = format!("partial decryption {owner}");
        let key = owner.checked_sub(1).and_then(|place| self.trustees.keys().nth(place));
        let key = key.ok_or_else(|| Wrong::new(&part, "there is no such trustee"))?;
        if self.decryptions.iter().any(|(other, _)| *other == owner) {
            return Err(Wrong::new(part, "this trustee has decrypted already"));
        }
        let sums = self.sums.as_ref();
        if sums.is_some_and(|sums| own.holds(sums, &self.election_hash, key)) {
            return Ok(());
        }
        Err(Wrong::new(part, "its proofs do not hold"))
    }

    /// The result that the decryptions give.
    ///
    /// # Errors
    /// When too few trustees decrypted.
    pub fn own_result(&self) -> Result<Tally, Wrong> {
        let none = || Wrong::new("result", "the sums are not published yet");
        let sums = self.sums.as_ref().ok_or_else(none)?;
        let decryptions: Vec<(usize, &PartialDecryption)> =
            self.decryptions.iter().map(|(owner, one)| (*owner, one)).collect();
        tally(&self.trustees, sums, &decryptions, self.ballots.len())
    }

    fn result(&mut self, archive: &Archive, event: &Event) -> Result<(), Wrong> {
        let payload = event.refers()?;
        let published: Tally = archive.json(payload)?;
        if published != self.own_result()? {
            return Err(Wrong::new("result", "it is not what the trustees decrypted"));
        }
        self.used.insert(payload.to_owned());
        self.result = Some(published);
        Ok(())
    }
}
