//! The journal in a SQLite file.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator as _;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::keys::Keys;
use super::schema::MIGRATIONS;
use super::{Append, Hash, Head, Hidden, Journal, NewEntry, Show, Signed, Used};
use crate::error::{Result, StoreError};
use crate::sqlite;
use crate::vault::Vault;

/// A record's journal in one SQLite file.
pub struct Sqlite {
    path: PathBuf,
    db: Connection,
    vault: Option<Vault>,
}

impl Sqlite {
    /// Opens the journal at `path`, or makes an empty one.
    ///
    /// # Errors
    /// When SQLite is too old, a setting did not take, the file is newer than this program, or
    /// the file cannot be opened.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, None)
    }

    /// As [`Sqlite::open`]; with a vault, hidden values that name a subject are encrypted.
    pub(crate) fn open_with(path: &Path, vault: Option<Vault>) -> Result<Self> {
        Ok(Self { path: path.to_owned(), db: sqlite::open(path, MIGRATIONS)?, vault })
    }

    /// Each safety setting, what it is now, and what it must be.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn settings(&self) -> Result<Vec<(&'static str, String, &'static str)>> {
        sqlite::settings(&self.db)
    }

    /// Writes a consistent copy while others write. `to` must not exist.
    ///
    /// # Errors
    /// When the copy cannot be written.
    pub fn backup_to(&self, to: &Path) -> Result<()> {
        let to_text = to.to_str().ok_or(StoreError::Damaged("the path is not Unicode"))?;
        self.db.execute("VACUUM INTO ?1", [to_text])?;
        Ok(())
    }

    /// What SQLite itself finds wrong with the file; empty when it is sound.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn faults(&self) -> Result<Vec<String>> {
        let mut check = self.db.prepare("PRAGMA integrity_check")?;
        let found = check.query_map([], |row| row.get::<_, String>(0))?;
        let found: Vec<String> = found.collect::<rusqlite::Result<_>>()?;
        Ok(found.into_iter().filter(|line| line != "ok").collect())
    }
}

fn int(n: u64) -> Result<i64> {
    i64::try_from(n).map_err(|_| StoreError::Damaged("a number beyond 2^63"))
}

/// From one index to before another, as a query asks.
fn range(first: u64, limit: u64) -> Result<[i64; 2]> {
    Ok([int(first)?, int(first.saturating_add(limit))?])
}

fn index(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    Ok(u64::try_from(row.get::<_, i64>(column)?).unwrap_or(u64::MAX))
}

fn head_of(row: &Row<'_>) -> rusqlite::Result<Head> {
    Ok(Head { size: index(row, 0)?, root: row.get(1)? })
}

fn head(db: &Connection) -> Result<Option<Head>> {
    let mut find = db.prepare_cached("SELECT size, root FROM head")?;
    Ok(find.query_row([], head_of).optional()?)
}

const LEAVES: &str = "SELECT idx, leaf FROM entry WHERE idx >= ?1 AND idx < ?2 ORDER BY idx";

const HIDDEN: &str = "SELECT idx, n, commitment, ciphertext, key_id, audience FROM hidden
    WHERE idx >= ?1 AND idx < ?2 ORDER BY idx, n";

/// A hidden value, decrypted where it is encrypted. It takes the place of `old`, in its memory.
fn hidden_of(row: &Row<'_>, keys: &mut Keys<'_>, old: Hidden) -> Result<Hidden> {
    let commitment: Hash = row.get(2)?;
    let kept = row.get_ref(3)?.as_blob_or_null().map_err(rusqlite::Error::from)?;
    let subject = row.get_ref(4)?.as_str_or_null().map_err(rusqlite::Error::from)?;
    let mut disclosure = kept.map(|kept| {
        let mut bytes = old.disclosure.unwrap_or_default();
        bytes.clear();
        bytes.extend_from_slice(kept);
        bytes
    });
    if let (Some(sealed), Some(subject)) = (&mut disclosure, subject)
        && !keys.unseal(subject, &commitment, sealed)?
    {
        disclosure = None;
    }
    let audience = match row.get_ref(5)?.as_str().map_err(rusqlite::Error::from)? {
        "open" => Cow::Borrowed("open"),
        other => Cow::Owned(other.to_owned()),
    };
    Ok(Hidden { index: index(row, 0)?, n: row.get(1)?, commitment, disclosure, audience })
}

fn insert(
    tx: &Transaction<'_>,
    vault: Option<&Vault>,
    first: u64,
    entries: &[NewEntry],
) -> Result<()> {
    let mut keys = Keys::new(tx, vault);
    let mut entry_row = tx.prepare_cached("INSERT INTO entry (idx, leaf) VALUES (?1, ?2)")?;
    let mut key_row = tx.prepare_cached(
        "INSERT INTO act_key (nonce, idx, actor, digest) VALUES (?1, ?2, ?3, ?4)",
    )?;
    let mut hidden_row = tx.prepare_cached(
        "INSERT INTO hidden (idx, n, commitment, key_id, ciphertext, audience)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (idx, entry) in (int(first)?..).zip(entries) {
        entry_row.execute(params![idx, entry.leaf])?;
        key_row.execute(params![entry.nonce, idx, entry.actor, entry.digest])?;
        for (n, h) in (0_u32..).zip(&entry.hidden) {
            let (key, value) = keys.seal(h)?;
            hidden_row.execute(params![idx, n, h.commitment, key, value, h.audience])?;
        }
    }
    Ok(())
}

fn put_tiles(tx: &Transaction<'_>, append: &Append) -> Result<()> {
    let mut row = tx.prepare_cached(
        "INSERT INTO tile (level, n, data) VALUES (?1, ?2, ?3)
         ON CONFLICT (level, n) DO UPDATE SET data = excluded.data",
    )?;
    for tile in &append.tiles {
        row.execute(params![tile.level, int(tile.n)?, tile.data])?;
    }
    let mut row = tx.prepare_cached(
        "INSERT INTO head (one, size, root) VALUES (1, ?1, ?2)
         ON CONFLICT (one) DO UPDATE SET size = excluded.size, root = excluded.root",
    )?;
    row.execute(params![int(append.head.size)?, append.head.root])?;
    Ok(())
}

/// Reads every new row back before the commit and compares it with what was meant.
fn read_back(tx: &Transaction<'_>, append: &Append) -> Result<()> {
    let mut rows = tx.prepare_cached("SELECT idx, leaf FROM entry WHERE idx >= ?1 ORDER BY idx")?;
    let mut rows = rows.query([int(append.first)?])?;
    let mut expected = (append.first..).zip(&append.entries);
    while let Some(row) = rows.next()? {
        let found = index(row, 0)?;
        match expected.next() {
            Some((i, e)) if i == found && row.get_ref(1)?.as_blob() == Ok(&e.leaf[..]) => {}
            _ => return Err(StoreError::ReadBack(found)),
        }
    }
    match expected.next() {
        Some((missing, _)) => Err(StoreError::ReadBack(missing)),
        None => Ok(()),
    }
}

impl Journal for Sqlite {
    fn again(&self) -> Result<Box<dyn Journal>> {
        Ok(Box::new(Self::open_with(&self.path, self.vault.clone())?))
    }

    fn append(&mut self, append: &Append) -> Result<()> {
        let Self { db, vault, .. } = self;
        let tx = sqlite::immediate(db)?;
        let expected = head(&tx)?.map_or(0, |head| head.size);
        if expected != append.first {
            return Err(StoreError::NotNext { expected, found: append.first });
        }
        insert(&tx, vault.as_ref(), append.first, &append.entries)?;
        put_tiles(&tx, append)?;
        read_back(&tx, append)?;
        tx.commit()?;
        Ok(())
    }

    fn head(&self) -> Result<Option<Head>> {
        head(&self.db)
    }

    fn entries(&self, first: u64, limit: u64) -> Result<Vec<Vec<u8>>> {
        let mut find = self.db.prepare_cached(LEAVES)?;
        let leaves = find.query_map(range(first, limit)?, |row| row.get(1))?;
        Ok(leaves.collect::<rusqlite::Result<_>>()?)
    }

    fn each(&self, first: u64, limit: u64, show: Show<'_>) -> Result<()> {
        let (mut leaves, mut values) =
            (self.db.prepare_cached(LEAVES)?, self.db.prepare_cached(HIDDEN)?);
        let mut leaves = leaves.query(range(first, limit)?)?;
        let mut values = values.query(range(first, limit)?)?;
        let mut keys = Keys::new(&self.db, self.vault.as_ref());
        let mut hidden: Vec<Hidden> = Vec::new();
        values.advance()?;
        while let Some(row) = leaves.next()? {
            let (at, mut count) = (index(row, 0)?, 0);
            while let Some(value) = values.get()
                && index(value, 0)? == at
            {
                if hidden.len() == count {
                    hidden.push(Hidden::default());
                }
                let old = std::mem::take(&mut hidden[count]);
                hidden[count] = hidden_of(value, &mut keys, old)?;
                count += 1;
                values.advance()?;
            }
            let leaf = row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
            show(at, leaf, hidden.get(..count).unwrap_or_default());
        }
        Ok(())
    }

    fn hidden(&self, first: u64, limit: u64) -> Result<Vec<Hidden>> {
        let mut find = self.db.prepare_cached(HIDDEN)?;
        let mut keys = Keys::new(&self.db, self.vault.as_ref());
        let mut rows = find.query(range(first, limit)?)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(hidden_of(row, &mut keys, Hidden::default())?);
        }
        Ok(found)
    }

    fn used(&self, nonce: &[u8; 16]) -> Result<Option<Used>> {
        let sql = "SELECT idx, actor, digest FROM act_key WHERE nonce = ?1";
        let mut find = self.db.prepare_cached(sql)?;
        let used = find.query_row([nonce], |row| {
            Ok(Used { index: index(row, 0)?, actor: row.get(1)?, digest: row.get(2)? })
        });
        Ok(used.optional()?)
    }

    fn tile(&self, level: u8, n: u64) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT data FROM tile WHERE level = ?1 AND n = ?2";
        let mut find = self.db.prepare_cached(sql)?;
        Ok(find.query_row(params![level, int(n)?], |row| row.get(0)).optional()?)
    }

    fn signed(&self) -> Result<Option<Signed>> {
        let sql = "SELECT size, root, note FROM signed ORDER BY size DESC LIMIT 1";
        let mut find = self.db.prepare_cached(sql)?;
        let newest =
            find.query_row([], |row| Ok(Signed { head: head_of(row)?, note: row.get(2)? }));
        Ok(newest.optional()?)
    }

    fn sign(&mut self, signed: &Signed) -> Result<()> {
        let tx = sqlite::immediate(&mut self.db)?;
        let newest: Option<i64> = tx.query_row("SELECT max(size) FROM signed", [], |r| r.get(0))?;
        if newest.is_some_and(|newest| int(signed.head.size).is_ok_and(|size| size < newest)) {
            return Err(StoreError::Damaged("a larger size was signed before"));
        }
        let root: &Hash = &signed.head.root;
        tx.execute(
            "INSERT INTO signed (size, root, note) VALUES (?1, ?2, ?3)
             ON CONFLICT (size) DO UPDATE SET root = excluded.root, note = excluded.note",
            params![int(signed.head.size)?, root, signed.note],
        )?;
        tx.commit()?;
        Ok(())
    }

    fn erase(&mut self, index: u64, n: u32) -> Result<()> {
        let sql = "UPDATE hidden SET ciphertext = NULL WHERE idx = ?1 AND n = ?2";
        self.db.execute(sql, params![int(index)?, n])?;
        // Without this the erased bytes stay in the write-ahead log.
        self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    fn destroy_key(&mut self, subject: &str) -> Result<()> {
        self.db.execute("UPDATE subject_key SET wrapped = NULL WHERE id = ?1", [subject])?;
        self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}
