//! Drafts of forms, and small values that rooms remember (a column mapping, for example).

use rusqlite::{OptionalExtension, params};

use super::Accounts;
use crate::error::Result;

impl Accounts {
    /// Keeps a draft over the one of this name.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_draft(
        &self,
        account: i64,
        hub: &str,
        name: &str,
        body: &str,
        now: i64,
    ) -> Result<()> {
        self.db().execute(
            "INSERT INTO draft (account, hub, name, body, saved) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (account, hub, name)
             DO UPDATE SET body = excluded.body, saved = excluded.saved",
            params![account, hub, name, body, now],
        )?;
        Ok(())
    }

    /// A draft and when it was saved.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn draft(&self, account: i64, hub: &str, name: &str) -> Result<Option<(String, i64)>> {
        let sql = "SELECT body, saved FROM draft WHERE account = ?1 AND hub = ?2 AND name = ?3";
        let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        Ok(self.db().query_row(sql, params![account, hub, name], row).optional()?)
    }

    /// The names of an account's drafts in a hub, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn drafts(&self, account: i64, hub: &str) -> Result<Vec<(String, i64)>> {
        let db = self.db();
        let mut find = db.prepare(
            "SELECT name, saved FROM draft WHERE account = ?1 AND hub = ?2
             ORDER BY saved DESC, name",
        )?;
        let found = find.query_map(params![account, hub], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn end_draft(&self, account: i64, hub: &str, name: &str) -> Result<()> {
        let sql = "DELETE FROM draft WHERE account = ?1 AND hub = ?2 AND name = ?3";
        self.db().execute(sql, params![account, hub, name])?;
        Ok(())
    }

    /// Remembers a value for a room.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn remember(&self, room: &str, name: &str, value: &str) -> Result<()> {
        self.db().execute(
            "INSERT INTO remembered (room, name, value) VALUES (?1, ?2, ?3)
             ON CONFLICT (room, name) DO UPDATE SET value = excluded.value",
            [room, name, value],
        )?;
        Ok(())
    }

    /// The value a room remembers.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn remembered(&self, room: &str, name: &str) -> Result<Option<String>> {
        let sql = "SELECT value FROM remembered WHERE room = ?1 AND name = ?2";
        Ok(self.db().query_row(sql, [room, name], |row| row.get(0)).optional()?)
    }
}
