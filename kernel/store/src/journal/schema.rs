//! The schema of `record.db`: an append-only list of steps; the version is its length.

use rusqlite::Transaction;

use crate::sqlite::Migration;

pub(super) const MIGRATIONS: &[Migration] = &[first];

/// INVARIANT (append only): the triggers guard against our own mistakes, the signed heads against
/// everybody.
fn first(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch(
        "CREATE TABLE entry (
             idx INTEGER PRIMARY KEY CHECK (idx >= 0),
             leaf BLOB NOT NULL CHECK (length(leaf) BETWEEN 2 AND 16384)
         ) STRICT;
         CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
             BEGIN SELECT raise(ABORT, 'entries never change'); END;
         CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
             BEGIN SELECT raise(ABORT, 'entries never go'); END;
         CREATE TABLE act_key (
             nonce BLOB PRIMARY KEY CHECK (length(nonce) = 16),
             idx INTEGER NOT NULL,
             actor TEXT NOT NULL,
             digest BLOB NOT NULL CHECK (length(digest) = 32)
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE tile (
             level INTEGER NOT NULL,
             n INTEGER NOT NULL,
             data BLOB NOT NULL,
             PRIMARY KEY (level, n)
         ) STRICT;
         CREATE TABLE head (
             one INTEGER PRIMARY KEY CHECK (one = 1),
             size INTEGER NOT NULL,
             root BLOB NOT NULL CHECK (length(root) = 32)
         ) STRICT;
         CREATE TABLE signed (
             size INTEGER PRIMARY KEY,
             root BLOB NOT NULL CHECK (length(root) = 32),
             note TEXT NOT NULL
         ) STRICT;
         CREATE TRIGGER signed_never_forks BEFORE UPDATE ON signed
             WHEN new.size <> old.size OR new.root <> old.root
             BEGIN SELECT raise(ABORT, 'another root of this size was signed'); END;
         CREATE TABLE hidden (
             idx INTEGER NOT NULL REFERENCES entry (idx),
             n INTEGER NOT NULL,
             commitment BLOB NOT NULL CHECK (length(commitment) = 32),
             key_id TEXT REFERENCES subject_key (id),
             ciphertext BLOB,
             audience TEXT NOT NULL,
             PRIMARY KEY (idx, n)
         ) STRICT, WITHOUT ROWID;
         CREATE TABLE subject_key (
             id TEXT PRIMARY KEY,
             wrapped BLOB
         ) STRICT;",
    )
}
