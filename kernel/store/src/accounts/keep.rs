//! Drafts of forms, and small values that rooms remember (a column mapping, for example).

use rusqlite::types::ToSqlOutput;
use rusqlite::{OptionalExtension, ToSql, params};

use super::Accounts;
use crate::error::Result;

/// Whose draft it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftOf<'a> {
    /// An account's.
    Account(i64),
    /// That of a person of the hub who came by a personal link.
    Link(&'a str),
}

impl DraftOf<'_> {
    /// The table, and the column that says whose.
    const fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::Account(_) => ("draft", "account"),
            Self::Link(_) => ("draft_by_link", "person"),
        }
    }
}

impl ToSql for DraftOf<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Self::Account(id) => id.to_sql(),
            Self::Link(person) => person.to_sql(),
        }
    }
}

/// A draft that a personal link left so many seconds ago is forgotten: links end, and nobody else
/// could throw it away.
const FORGOTTEN: i64 = 366 * 86_400;

impl Accounts {
    /// Keeps a draft over the one of this name.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_draft(
        &self,
        whose: DraftOf,
        hub: &str,
        name: &str,
        body: &str,
        now: i64,
    ) -> Result<()> {
        let (table, column) = whose.place();
        let db = self.db();
        db.execute(
            &format!(
                "INSERT INTO {table} ({column}, hub, name, body, saved) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT ({column}, hub, name)
                 DO UPDATE SET body = excluded.body, saved = excluded.saved"
            ),
            params![whose, hub, name, body, now],
        )?;
        db.execute("DELETE FROM draft_by_link WHERE saved < ?1", [now - FORGOTTEN])?;
        Ok(())
    }

    /// A draft and when it was saved.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn draft(&self, whose: DraftOf, hub: &str, name: &str) -> Result<Option<(String, i64)>> {
        let (table, column) = whose.place();
        let sql = format!(
            "SELECT body, saved FROM {table} WHERE {column} = ?1 AND hub = ?2 AND name = ?3"
        );
        let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        Ok(self.db().query_row(&sql, params![whose, hub, name], row).optional()?)
    }

    /// The names of somebody's drafts in a hub, newest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn drafts(&self, whose: DraftOf, hub: &str) -> Result<Vec<(String, i64)>> {
        let (table, column) = whose.place();
        let db = self.db();
        let mut find = db.prepare(&format!(
            "SELECT name, saved FROM {table} WHERE {column} = ?1 AND hub = ?2
             ORDER BY saved DESC, name"
        ))?;
        let found = find.query_map(params![whose, hub], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn end_draft(&self, whose: DraftOf, hub: &str, name: &str) -> Result<()> {
        let (table, column) = whose.place();
        let sql = format!("DELETE FROM {table} WHERE {column} = ?1 AND hub = ?2 AND name = ?3");
        self.db().execute(&sql, params![whose, hub, name])?;
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
