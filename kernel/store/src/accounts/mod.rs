//! Accounts: who signs in here. None of it is in any record, and none of it decides what somebody
//! may do: roles come from the charter.
//!
//! Secrets (links, sessions, tokens) are kept as SHA-256 of 32 random bytes, so a stolen copy of
//! the database signs nobody in. All times are seconds since 1970 in UTC and come from the caller.

mod keep;
mod passkeys;
mod personal;
mod schema;
mod sessions;
mod tokens;

pub use keep::DraftOf;
pub use passkeys::Passkey;
pub use personal::Correspondent;
pub use sessions::{Link, Session};
pub use tokens::{Token, TokenInfo};

use std::path::Path;

use parking_lot::{Mutex, MutexGuard};
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use crate::error::{Result, StoreError};
use crate::sqlite;

/// Somebody who can sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its number on this installation.
    pub id: i64,
    /// Where sign-in links go; lower case.
    pub email: String,
    /// How the person wants to be called.
    pub name: String,
    /// When it was made, seconds since 1970.
    pub created: i64,
}

/// The accounts of one installation. May be shared between threads.
pub struct Accounts(Mutex<Connection>);

const ACCOUNT: &str = "SELECT id, email, name, created FROM account";

fn account_of(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account { id: row.get(0)?, email: row.get(1)?, name: row.get(2)?, created: row.get(3)? })
}

/// What is kept of a secret.
fn hash_of(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// An address as it is compared: without outer spaces, in lower case.
fn plain_email(email: &str) -> String {
    email.trim().to_lowercase()
}

impl Accounts {
    /// The accounts in the database at `path`, made when it is not there.
    ///
    /// # Errors
    /// When the database cannot be opened.
    pub fn open(path: &Path) -> Result<Self> {
        Ok(Self(Mutex::new(sqlite::open(path, schema::MIGRATIONS)?)))
    }

    fn db(&self) -> MutexGuard<'_, Connection> {
        self.0.lock()
    }

    /// The account of this address, made now when there is none.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn account_for(&self, email: &str, name: &str, now: i64) -> Result<Account> {
        let email = plain_email(email);
        let db = self.db();
        db.execute(
            "INSERT INTO account (email, name, created) VALUES (?1, ?2, ?3)
             ON CONFLICT (email) DO NOTHING",
            params![email, name.trim(), now],
        )?;
        let sql = format!("{ACCOUNT} WHERE email = ?1");
        Ok(db.query_row(&sql, [email], account_of)?)
    }

    /// The account of this number.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn account(&self, id: i64) -> Result<Option<Account>> {
        let sql = format!("{ACCOUNT} WHERE id = ?1");
        Ok(self.db().query_row(&sql, [id], account_of).optional()?)
    }

    /// The account of this address.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn account_by_email(&self, email: &str) -> Result<Option<Account>> {
        let sql = format!("{ACCOUNT} WHERE email = ?1");
        Ok(self.db().query_row(&sql, [plain_email(email)], account_of).optional()?)
    }

    /// Changes how the person wants to be called.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn rename(&self, account: i64, name: &str) -> Result<()> {
        let sql = "UPDATE account SET name = ?2 WHERE id = ?1";
        self.db().execute(sql, params![account, name.trim()])?;
        Ok(())
    }

    /// Takes an account away, with its sessions, tokens, passkeys and drafts. What the person did
    /// in a hub stays in that hub's record, under an id that then leads nowhere.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn forget(&self, account: i64) -> Result<()> {
        let db = self.db();
        db.execute("DELETE FROM account WHERE id = ?1", [account])?;
        // Without this the deleted bytes stay in the write-ahead log.
        db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Who this account is in a hub.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn person(&self, account: i64, hub: &str) -> Result<Option<String>> {
        let sql = "SELECT person FROM person WHERE account = ?1 AND hub = ?2";
        Ok(self.db().query_row(sql, params![account, hub], |row| row.get(0)).optional()?)
    }

    /// Which account a person of a hub signs in with.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn account_of_person(&self, hub: &str, person: &str) -> Result<Option<Account>> {
        let sql = format!(
            "{ACCOUNT} WHERE id = (SELECT account FROM person WHERE hub = ?1 AND person = ?2)"
        );
        Ok(self.db().query_row(&sql, [hub, person], account_of).optional()?)
    }

    /// Says who this account is in a hub. Once said, it stays: says what holds now.
    ///
    /// # Errors
    /// When the person belongs to another account.
    pub fn bind_person(&self, account: i64, hub: &str, person: &str) -> Result<String> {
        let db = self.db();
        db.execute(
            "INSERT INTO person (account, hub, person) VALUES (?1, ?2, ?3)
             ON CONFLICT (account, hub) DO NOTHING",
            params![account, hub, person],
        )?;
        let sql = "SELECT person FROM person WHERE account = ?1 AND hub = ?2";
        Ok(db.query_row(sql, params![account, hub], |row| row.get(0))?)
    }

    /// Clears away what has expired.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn tidy(&self, now: i64) -> Result<()> {
        let db = self.db();
        for table in ["link", "session", "token", "personal"] {
            db.execute(&format!("DELETE FROM {table} WHERE expires <= ?1"), [now])?;
        }
        Ok(())
    }

    /// What SQLite itself finds wrong with the file; empty when it is sound.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn faults(&self) -> Result<Vec<String>> {
        let db = self.db();
        let mut check = db.prepare("PRAGMA integrity_check")?;
        let found = check.query_map([], |row| row.get::<_, String>(0))?;
        let found = found.collect::<rusqlite::Result<Vec<_>>>().map_err(StoreError::from)?;
        Ok(found.into_iter().filter(|line| line != "ok").collect())
    }
}
