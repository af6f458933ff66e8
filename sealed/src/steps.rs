//! What happens to an election, in its order: each step puts what it says into the archive, and the
//! event that refers to it. Whether a step may be taken is not asked here: [`crate::verify`] says.

use crate::archive::{Archive, Kind, Owned, SetupData, SizedTally};
use crate::ballot::Ballot;
use crate::decryption::{PartialDecryption, Sums, Tally};
use crate::group::Element;
use crate::trustees::Trustees;
use crate::{Election, Wrong};

impl Archive {
    /// It begins: questions, trustees and public credentials are fixed.
    ///
    /// # Errors
    /// Never in fact.
    pub fn set_up(
        &mut self,
        election: &Election,
        trustees: &Trustees,
        credentials: &[Element],
    ) -> Result<(), Wrong> {
        let setup = SetupData {
            election: self.add(election.to_bytes()?)?,
            trustees: self.add_json(trustees)?,
            credentials: self.add_json(&credentials)?,
        };
        let setup = self.add_json(&setup)?;
        self.happen(Kind::Setup, Some(setup))
    }

    /// A ballot is cast.
    ///
    /// # Errors
    /// Never in fact.
    pub fn receive(&mut self, ballot: &Ballot) -> Result<(), Wrong> {
        let payload = self.add(ballot.to_bytes()?)?;
        self.happen(Kind::Ballot, Some(payload))
    }

    /// The encrypted sums of so many ballots are published.
    ///
    /// # Errors
    /// Never in fact.
    pub fn publish_sums(&mut self, sums: &Sums, counted: usize) -> Result<(), Wrong> {
        let counted = u64::try_from(counted).unwrap_or(u64::MAX);
        let encrypted_tally = self.add_json(sums)?;
        let sized = SizedTally { num_tallied: counted, total_weight: counted, encrypted_tally };
        let payload = self.add_json(&sized)?;
        self.happen(Kind::EncryptedTally, Some(payload))
    }

    /// The trustee of this number, from 1, decrypts the sums.
    ///
    /// # Errors
    /// Never in fact.
    pub fn decrypt(&mut self, owner: usize, own: &PartialDecryption) -> Result<(), Wrong> {
        let payload = self.add_json(own)?;
        let payload = self.add_json(&Owned { owner, payload })?;
        self.happen(Kind::PartialDecryption, Some(payload))
    }

    /// The result is published.
    ///
    /// # Errors
    /// Never in fact.
    pub fn publish(&mut self, result: &Tally) -> Result<(), Wrong> {
        let payload = self.add_json(result)?;
        self.happen(Kind::Result, Some(payload))
    }
}
