//! Subject keys of one transaction or one reading: each is unwrapped once, and none is kept for
//! longer, so that a destroyed key is gone at once.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::{Hash, NewHidden};
use crate::error::{Result, StoreError};
use crate::vault::{SubjectKey, Vault, seal, unseal};

pub(super) struct Keys<'a> {
    db: &'a Connection,
    vault: Option<&'a Vault>,
    /// By subject; nothing where the key was destroyed.
    known: BTreeMap<String, Option<SubjectKey>>,
}

impl<'a> Keys<'a> {
    pub fn new(db: &'a Connection, vault: Option<&'a Vault>) -> Self {
        Self { db, vault, known: BTreeMap::new() }
    }

    /// What is written of a hidden value: the key's name and the ciphertext, or the plain value
    /// when there is no vault.
    pub fn seal(&mut self, hidden: &NewHidden) -> Result<(Option<String>, Vec<u8>)> {
        let (Some(vault), Some(subject)) = (self.vault, &hidden.key) else {
            return Ok((None, hidden.disclosure.clone()));
        };
        if !self.known.contains_key(subject) {
            let key = match self.find(vault, subject)? {
                Some(found) => found,
                None => Some(self.make(vault, subject)?),
            };
            self.known.insert(subject.clone(), key);
        }
        let key = self.known.get(subject).and_then(Option::as_ref);
        // Words of somebody whose words were all erased are not kept in the clear either.
        let key = key.ok_or(StoreError::Damaged("the key of this person was destroyed"))?;
        let value = seal(key, &hidden.commitment, &hidden.disclosure)?;
        Ok((Some(subject.clone()), value))
    }

    /// Decrypts the value of this commitment where it lies; false when its subject's key was
    /// destroyed, and then it stays sealed.
    pub fn unseal(
        &mut self,
        subject: &str,
        commitment: &Hash,
        value: &mut Vec<u8>,
    ) -> Result<bool> {
        if !self.known.contains_key(subject) {
            let vault = self.vault.ok_or(StoreError::Damaged("master.key is needed"))?;
            let key = self.find(vault, subject)?.flatten();
            self.known.insert(subject.to_owned(), key);
        }
        let key = self.known.get(subject).and_then(Option::as_ref);
        key.map_or(Ok(false), |key| unseal(key, commitment, value).map(|()| true))
    }

    /// The key of a subject: `None` when there never was one, `Some(None)` when it was destroyed.
    fn find(&self, vault: &Vault, subject: &str) -> Result<Option<Option<SubjectKey>>> {
        let mut find = self.db.prepare_cached("SELECT wrapped FROM subject_key WHERE id = ?1")?;
        let found: Option<Option<Vec<u8>>> =
            find.query_row([subject], |row| row.get(0)).optional()?;
        found.map(|wrapped| wrapped.map(|w| vault.unwrap(&w)).transpose()).transpose()
    }

    fn make(&self, vault: &Vault, subject: &str) -> Result<SubjectKey> {
        let (key, wrapped) = vault.new_key()?;
        let sql = "INSERT INTO subject_key (id, wrapped) VALUES (?1, ?2)";
        self.db.prepare_cached(sql)?.execute(params![subject, wrapped])?;
        Ok(key)
    }
}
