//! The schema of `server.db`: an append-only list of steps; the version is its length.

use rusqlite::Transaction;

use crate::sqlite::Migration;

pub(super) const MIGRATIONS: &[Migration] = &[first, personal, drafts_by_link];

fn first(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch(
        "CREATE TABLE account (
             id INTEGER PRIMARY KEY,
             email TEXT NOT NULL UNIQUE,
             name TEXT NOT NULL,
             created INTEGER NOT NULL
         ) STRICT;
         CREATE TABLE person (
             account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
             hub TEXT NOT NULL,
             person TEXT NOT NULL,
             PRIMARY KEY (account, hub),
             UNIQUE (hub, person)
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE link (
             hash BLOB PRIMARY KEY,
             email TEXT NOT NULL,
             next TEXT NOT NULL,
             expires INTEGER NOT NULL
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE session (
             hash BLOB PRIMARY KEY,
             account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
             device TEXT NOT NULL,
             created INTEGER NOT NULL,
             expires INTEGER NOT NULL
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE token (
             hash BLOB PRIMARY KEY,
             account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
             name TEXT NOT NULL,
             scopes TEXT NOT NULL,
             created INTEGER NOT NULL,
             expires INTEGER NOT NULL
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE passkey (
             id BLOB PRIMARY KEY,
             account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
             name TEXT NOT NULL,
             credential BLOB NOT NULL,
             created INTEGER NOT NULL
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE draft (
             account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
             hub TEXT NOT NULL,
             name TEXT NOT NULL,
             body TEXT NOT NULL,
             saved INTEGER NOT NULL,
             PRIMARY KEY (account, hub, name)
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE remembered (
             room TEXT NOT NULL,
             name TEXT NOT NULL,
             value TEXT NOT NULL,
             PRIMARY KEY (room, name)
         ) STRICT, WITHOUT ROWID;",
    )
}

fn personal(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch(
        "CREATE TABLE personal (
             hash BLOB PRIMARY KEY,
             hub TEXT NOT NULL,
             person TEXT NOT NULL,
             email TEXT NOT NULL,
             lang TEXT NOT NULL,
             expires INTEGER NOT NULL
         ) STRICT, WITHOUT ROWID;",
    )
}

fn drafts_by_link(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch(
        "CREATE TABLE draft_by_link (
             person TEXT NOT NULL,
             hub TEXT NOT NULL,
             name TEXT NOT NULL,
             body TEXT NOT NULL,
             saved INTEGER NOT NULL,
             PRIMARY KEY (person, hub, name)
         ) STRICT, WITHOUT ROWID;",
    )
}
