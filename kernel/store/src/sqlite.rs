//! Opening SQLite the one way the record may be opened, and bringing its schema up to date.

use std::path::Path;
use std::time::Duration;

use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::{Result, StoreError};

/// One step of a schema's history. The list only ever grows at its end.
pub(crate) type Migration = fn(&Transaction<'_>) -> rusqlite::Result<()>;

/// 3.7.0 to 3.51.2 can corrupt a WAL database when two connections write and checkpoint at once.
const OLDEST_SAFE: i32 = 3_051_003;

/// How long a connection waits for another one's transaction.
const PATIENCE: Duration = Duration::from_secs(10);

/// Each setting and what it must read back as.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("secure_delete", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
];

/// Opens (or makes) the database at `path` and brings its schema up to date.
pub(crate) fn open(path: &Path, migrations: &[Migration]) -> Result<Connection> {
    if rusqlite::version_number() < OLDEST_SAFE {
        return Err(StoreError::OldSqlite { found: rusqlite::version().to_owned() });
    }
    let mut db = Connection::open(path)?;
    db.busy_timeout(PATIENCE)?;
    for (setting, value, _) in SETTINGS {
        db.pragma_update(None, setting, value)?;
    }
    db.pragma_update(None, "cache_size", -32_000)?;
    db.set_prepared_statement_cache_capacity(64);
    for (setting, found, expected) in settings(&db)? {
        if found != expected {
            return Err(StoreError::Setting { setting, found });
        }
    }
    migrate(&mut db, migrations)?;
    Ok(db)
}

/// Each setting as the database reports it, beside what it must be.
pub(crate) fn settings(db: &Connection) -> Result<Vec<(&'static str, String, &'static str)>> {
    let read = |name: &str| -> Result<String> {
        Ok(match db.pragma_query_value(None, name, |row| row.get::<_, Value>(0)) {
            Ok(Value::Integer(n)) => n.to_string(),
            Ok(Value::Text(text)) => text,
            // A build without memory mapping answers nothing at all: none is in use.
            Err(rusqlite::Error::QueryReturnedNoRows) if name == "mmap_size" => "0".to_owned(),
            Ok(_) => "?".to_owned(),
            Err(fault) => return Err(fault.into()),
        })
    };
    SETTINGS.iter().map(|(name, _, expected)| Ok((*name, read(name)?, *expected))).collect()
}

/// A transaction that takes the write lock at once, so that what it read stays true.
pub(crate) fn immediate(db: &mut Connection) -> Result<Transaction<'_>> {
    Ok(db.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

fn migrate(db: &mut Connection, migrations: &[Migration]) -> Result<()> {
    let version = |db: &Connection| -> Result<usize> {
        let n: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
        usize::try_from(n).map_err(|_| StoreError::Damaged("user_version"))
    };
    if version(db)? == migrations.len() {
        return Ok(());
    }
    let tx = immediate(db)?;
    let found = version(&tx)?;
    let missing =
        migrations.get(found..).ok_or(StoreError::Newer { found, known: migrations.len() })?;
    for step in missing {
        step(&tx)?;
    }
    tx.pragma_update(None, "user_version", i64::try_from(migrations.len()).unwrap_or(i64::MAX))?;
    tx.commit()?;
    Ok(())
}
