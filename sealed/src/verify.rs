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
    /// The public credentials, as they are written.
    pub credentials: BTreeSet<String>,
    /// Every ballot, in the order in which they were cast; none where they were summed up before
    /// it was taken up again.
    pub ballots: Vec<Ballot>,
    /// Whether ballots are still taken.
    pub is_open: bool,
    /// The encrypted sums, once they are published.
    pub sums: Option<Sums>,
    /// How many ballots were summed up.
    pub counted: u64,
    /// What trustees decrypted: each trustee's number, from 1.
    pub decryptions: Vec<(usize, PartialDecryption)>,
    /// The result, once it is published.
    pub result: Option<Tally>,
}

/// Verifies an archive as far as it goes.
///
/// # Errors
/// The first thing that does not hold.
pub fn verify(archive: &Archive) -> Result<Verified, Wrong> {
    resume(archive, 0)
}

/// Verifies an archive of which so many first events were verified before: what they prove is not
/// proven again, so this costs no more than what is new.
///
/// # Errors
/// The first thing that does not hold.
pub fn resume(archive: &Archive, known: usize) -> Result<Verified, Wrong> {
    let (first, rest) = archive.events().split_first().ok_or_else(no_setup)?;
    let mut verified = Verified::begin(archive, first, known > 0)?;
    let (before, new) = rest.split_at(known.saturating_sub(1).min(rest.len()));
    // Ballots are needed for their sums alone.
    let is_summed = before.iter().any(|event| event.kind == Kind::EncryptedTally);
    for event in before.iter().filter(|event| event.kind != Kind::Ballot || !is_summed) {
        verified.recall(archive, event)?;
    }
    for event in new {
        verified.take(archive, event)?;
    }
    let used = archive.events().iter().map(|event| archive.behind(event));
    let used: Vec<Vec<String>> = used.collect::<Result<_, _>>()?;
    if used.iter().flatten().collect::<BTreeSet<_>>().len() != archive.pieces() {
        return Err(Wrong::new("archive", "it holds data that no event refers to"));
    }
    Ok(verified)
}

fn no_setup() -> Wrong {
    Wrong::new("event 0", "an election begins with its setup")
}

impl Verified {
    fn begin(archive: &Archive, event: &Event, is_known: bool) -> Result<Self, Wrong> {
        if event.kind != Kind::Setup {
            return Err(no_setup());
        }
        let setup: SetupData = archive.json(event.refers()?)?;
        let bytes = archive.data(&setup.election)?;
        let verified = Self {
            election_hash: fingerprint(bytes),
            election: Election::read(bytes)?,
            trustees: if is_known {
                archive.json(&setup.trustees)?
            } else {
                Trustees::read(archive.data(&setup.trustees)?)?
            },
            credentials: archive.json(&setup.credentials)?,
            ballots: Vec::new(),
            is_open: true,
            sums: None,
            counted: 0,
            decryptions: Vec::new(),
            result: None,
        };
        if !is_known {
            let all: Vec<Element> = archive.json(&setup.credentials)?;
            verified.check_setup(&all)?;
        }
        Ok(verified)
    }

    fn check_setup(&self, credentials: &[Element]) -> Result<(), Wrong> {
        if self.trustees.election_key()? != self.election.public_key {
            return Err(Wrong::new("trustees", "the election's key is not theirs"));
        }
        if credentials.is_empty() || self.credentials.len() != credentials.len() {
            return Err(Wrong::new("credentials", "each voter has one of their own"));
        }
        Ok(())
    }

    /// Takes an event in that was verified before.
    fn recall(&mut self, archive: &Archive, event: &Event) -> Result<(), Wrong> {
        match event.kind {
            Kind::EndBallots => self.is_open = false,
            Kind::Ballot => self.ballots.push(archive.json(event.refers()?)?),
            Kind::EncryptedTally => {
                let sized: SizedTally = archive.json(event.refers()?)?;
                self.counted = sized.num_tallied;
                self.sums = Some(archive.json(&sized.encrypted_tally)?);
            }
            Kind::PartialDecryption => {
                let owned: Owned = archive.json(event.refers()?)?;
                self.decryptions.push((owned.owner, archive.json(&owned.payload)?));
            }
            Kind::Result => self.result = Some(archive.json(event.refers()?)?),
            Kind::Setup | Kind::Shuffle | Kind::EndShuffles => {}
        }
        Ok(())
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
        if !self.credentials.contains(&ballot.credential.to_string()) {
            return Err(Wrong::new("ballot", "its credential is nobody's"));
        }
        if self.ballots.contains(ballot) {
            return Err(Wrong::new("ballot", "it was cast before"));
        }
        ballot.check(&self.election, &self.election_hash)
    }

    fn ballot(&mut self, archive: &Archive, event: &Event) -> Result<(), Wrong> {
        let number = self.ballots.len() + 1;
        let ballot = Ballot::read(archive.data(event.refers()?)?)
            .and_then(|ballot| self.check_ballot(&ballot).map(|()| ballot));
        let part = format!("ballot {number}");
        self.ballots.push(ballot.map_err(|wrong| Wrong { part, ..wrong })?);
        Ok(())
    }

    /// The encrypted sums that the ballots give, and how many ballots count.
    #[must_use]
    pub fn own_sums(&self) -> (Sums, usize) {
        let counted = last(&self.ballots);
        (sums(&self.election, &counted), counted.len())
    }

    fn encrypted_tally(&mut self, archive: &Archive, event: &Event) -> Result<(), Wrong> {
        let sized: SizedTally = archive.json(event.refers()?)?;
        let published: Sums = archive.json(&sized.encrypted_tally)?;
        let (own, counted) = self.own_sums();
        let counted = u64::try_from(counted).unwrap_or(u64::MAX);
        if published != own || sized.num_tallied != counted || sized.total_weight != counted {
            return Err(Wrong::new("encrypted tally", "it is not the sum of the ballots"));
        }
        self.counted = counted;
        self.sums = Some(own);
        Ok(())
    }

    fn decryption(&mut self, archive: &Archive, event: &Event) -> Result<(), Wrong> {
        let owned: Owned = archive.json(event.refers()?)?;
        let decryption: PartialDecryption = archive.json(&owned.payload)?;
        self.check_decryption(owned.owner, &decryption)?;
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
        tally(&self.trustees, sums, &decryptions, self.counted)
    }

    fn result(&mut self, archive: &Archive, event: &Event) -> Result<(), Wrong> {
        let published: Tally = archive.json(event.refers()?)?;
        if published != self.own_result()? {
            return Err(Wrong::new("result", "it is not what the trustees decrypted"));
        }
        self.result = Some(published);
        Ok(())
    }
}
