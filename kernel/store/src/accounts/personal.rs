//! Personal links: secrets by which somebody answers for an organisation without an account. What
//! may be done with one, and whether it still holds, is the record's to say.

use rusqlite::{OptionalExtension, params};

use super::{Accounts, hash_of, plain_email};
use crate::error::Result;

/// Where the links of one person of a hub go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondent {
    /// The address; lower case.
    pub email: String,
    /// The language of the mails, by its code.
    pub lang: String,
    /// Until when their links hold.
    pub expires: i64,
}

impl Accounts {
    /// Keeps a personal link. `secret` is 32 random bytes as text, and stands only in the mail.
    /// Earlier links of the same person keep working until their time is over.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_personal(
        &self,
        secret: &str,
        hub: &str,
        person: &str,
        to: &Correspondent,
    ) -> Result<()> {
        let sql = "INSERT INTO personal (hash, hub, person, email, lang, expires)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let email = plain_email(&to.email);
        let row = params![hash_of(secret), hub, person, email, to.lang, to.expires];
        self.db().execute(sql, row)?;
        Ok(())
    }

    /// The person of this hub whose link has this secret, if it holds now.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn personal(&self, secret: &str, hub: &str, now: i64) -> Result<Option<String>> {
        let sql = "SELECT person FROM personal WHERE hash = ?1 AND hub = ?2 AND expires > ?3";
        let row = params![hash_of(secret), hub, now];
        Ok(self.db().query_row(sql, row, |row| row.get(0)).optional()?)
    }

    /// Where the links of a person of a hub go.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn correspondent(&self, hub: &str, person: &str) -> Result<Option<Correspondent>> {
        let sql = "SELECT email, lang, expires FROM personal WHERE hub = ?1 AND person = ?2
                   ORDER BY expires DESC LIMIT 1";
        let found = self.db().query_row(sql, [hub, person], |row| {
            Ok(Correspondent { email: row.get(0)?, lang: row.get(1)?, expires: row.get(2)? })
        });
        Ok(found.optional()?)
    }
}
