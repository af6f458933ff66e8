//! Passkeys: public halves only, as the sign-in page wrote them.

use rusqlite::{OptionalExtension, Row, params};

use super::Accounts;
use crate::error::Result;

/// A passkey of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// The credential's id, chosen by the authenticator.
    pub id: Vec<u8>,
    /// Whose it is.
    pub account: i64,
    /// What its owner calls it.
    pub name: String,
    /// The credential in the form of the sign-in page.
    pub credential: Vec<u8>,
    /// When it was added.
    pub created: i64,
}

const PASSKEY: &str = "SELECT id, account, name, credential, created FROM passkey";

fn passkey_of(row: &Row<'_>) -> rusqlite::Result<Passkey> {
    Ok(Passkey {
        id: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        credential: row.get(3)?,
        created: row.get(4)?,
    })
}

impl Accounts {
    /// Keeps a passkey, or its newer state (its counter moves). It never changes hands.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_passkey(&self, passkey: &Passkey) -> Result<()> {
        let Passkey { id, account, name, credential, created } = passkey;
        self.db().execute(
            "INSERT INTO passkey (id, account, name, credential, created)
             VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, credential = excluded.credential
             WHERE account = excluded.account",
            params![id, account, name, credential, created],
        )?;
        Ok(())
    }

    /// The passkeys of an account, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn passkeys(&self, account: i64) -> Result<Vec<Passkey>> {
        let db = self.db();
        let mut find = db.prepare(&format!("{PASSKEY} WHERE account = ?1 ORDER BY created, id"))?;
        let found = find.query_map([account], passkey_of)?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The passkey of this credential id.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn passkey(&self, id: &[u8]) -> Result<Option<Passkey>> {
        let sql = format!("{PASSKEY} WHERE id = ?1");
        Ok(self.db().query_row(&sql, [id], passkey_of).optional()?)
    }

    /// Takes a passkey of this account away.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn remove_passkey(&self, account: i64, id: &[u8]) -> Result<()> {
        let sql = "DELETE FROM passkey WHERE account = ?1 AND id = ?2";
        self.db().execute(sql, params![account, id])?;
        Ok(())
    }
}
