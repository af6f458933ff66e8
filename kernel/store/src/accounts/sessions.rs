//! Signing in: links sent by e-mail that work once, and the sessions they open.

use rusqlite::{OptionalExtension, params};

use super::{Accounts, hash_of, plain_email};
use crate::error::Result;

/// What a sign-in link that worked says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The address it was sent to: whoever used it reads that mail.
    pub email: String,
    /// The page to go on to.
    pub next: String,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Whose it is.
    pub account: i64,
    /// The browser it was opened in, as far as it says.
    pub device: String,
    /// When it was opened.
    pub created: i64,
    /// Until when it holds.
    pub expires: i64,
    /// A name for it that is no secret: to end it from another session.
    pub handle: String,
}

impl Accounts {
    /// Keeps a sign-in link. `secret` is 32 random bytes as text, and stands only in the mail.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_link(&self, secret: &str, email: &str, next: &str, expires: i64) -> Result<()> {
        let sql = "INSERT INTO link (hash, email, next, expires) VALUES (?1, ?2, ?3, ?4)";
        self.db().execute(sql, params![hash_of(secret), plain_email(email), next, expires])?;
        Ok(())
    }

    /// Uses a sign-in link up. Nothing when there is none, it was used, or its time is over.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn use_link(&self, secret: &str, now: i64) -> Result<Option<Link>> {
        let sql = "DELETE FROM link WHERE hash = ?1 RETURNING email, next, expires";
        let found = self.db().query_row(sql, [hash_of(secret)], |row| {
            Ok((Link { email: row.get(0)?, next: row.get(1)? }, row.get::<_, i64>(2)?))
        });
        Ok(found.optional()?.and_then(|(link, expires)| (expires > now).then_some(link)))
    }

    /// Opens a session. `secret` is 32 random bytes as text, and stands only in the cookie.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_session(
        &self,
        secret: &str,
        account: i64,
        device: &str,
        now: i64,
        expires: i64,
    ) -> Result<()> {
        let sql = "INSERT INTO session (hash, account, device, created, expires)
                   VALUES (?1, ?2, ?3, ?4, ?5)";
        self.db().execute(sql, params![hash_of(secret), account, device, now, expires])?;
        Ok(())
    }

    /// The session of this secret, if it holds now.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn session(&self, secret: &str, now: i64) -> Result<Option<Session>> {
        let sql = format!("{SESSION} WHERE hash = ?1 AND expires > ?2");
        let db = self.db();
        Ok(db.query_row(&sql, params![hash_of(secret), now], session_of).optional()?)
    }

    /// The sessions of an account that hold now, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn sessions(&self, account: i64, now: i64) -> Result<Vec<Session>> {
        let sql = format!("{SESSION} WHERE account = ?1 AND expires > ?2 ORDER BY created DESC");
        let db = self.db();
        let mut find = db.prepare(&sql)?;
        let found = find.query_map(params![account, now], session_of)?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Ends the session of this secret.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn end_session(&self, secret: &str) -> Result<()> {
        self.db().execute("DELETE FROM session WHERE hash = ?1", [hash_of(secret)])?;
        Ok(())
    }

    /// Ends the session of this handle, if it is this account's.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn end_session_by_handle(&self, account: i64, handle: &str) -> Result<()> {
        let sql = "DELETE FROM session WHERE account = ?1 AND lower(hex(hash)) LIKE ?2 || '%'";
        if handle.len() == HANDLE && handle.bytes().all(|b| b.is_ascii_hexdigit()) {
            self.db().execute(sql, params![account, handle])?;
        }
        Ok(())
    }
}

/// How many hex digits of a secret's hash name its session.
const HANDLE: usize = 16;

const SESSION: &str = "SELECT account, device, created, expires, lower(substr(hex(hash), 1, 16))
                       FROM session";

fn session_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        account: row.get(0)?,
        device: row.get(1)?,
        created: row.get(2)?,
        expires: row.get(3)?,
        handle: row.get(4)?,
    })
}
