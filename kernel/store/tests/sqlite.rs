//! The journal in SQLite: its settings, what it refuses, and that erased means gone.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use std::path::Path;

use store::{
    Append, Head, Journal, Memory, NewEntry, NewHidden, PowerCut, Signed, Sqlite, StoreError, Tile,
};

fn entry(n: u8) -> NewEntry {
    NewEntry {
        leaf: vec![n; 300],
        nonce: [n; 16],
        actor: "host".to_owned(),
        digest: [n; 32],
        hidden: vec![NewHidden {
            commitment: [n; 32],
            disclosure: format!("planted secret number {n}").into_bytes(),
            key: None,
            audience: "open".to_owned(),
        }],
    }
}

fn append(first: u8, count: u8) -> Append {
    let entries: Vec<_> = (first..first + count).map(entry).collect();
    let size = u64::from(first + count);
    let tile = Tile { level: 0, n: 0, data: vec![first; 32 * usize::from(first + count)] };
    Append {
        first: u64::from(first),
        entries,
        tiles: vec![tile],
        head: Head { size, root: [first + count; 32] },
    }
}

fn signed(size: u64, root: u8) -> Signed {
    Signed { head: Head { size, root: [root; 32] }, note: format!("note of {size}") }
}

/// What any home of a journal keeps to.
fn keeps_its_word(journal: &mut dyn Journal) {
    assert_eq!(journal.head().unwrap(), None);
    journal.append(&append(0, 3)).unwrap();
    journal.append(&append(3, 2)).unwrap();
    let wrong = journal.append(&append(3, 2)).unwrap_err();
    assert!(matches!(wrong, StoreError::NotNext { expected: 5, found: 3 }));
    let other = journal.again().unwrap();
    assert_eq!(other.head().unwrap(), Some(Head { size: 5, root: [5; 32] }));
    assert_eq!(other.entries(1, 2).unwrap(), [vec![1; 300], vec![2; 300]]);
    assert_eq!(other.entries(4, 100).unwrap().len(), 1);
    assert_eq!(other.tile(0, 0).unwrap().unwrap().len(), 32 * 5);
    let used = other.used(&[4; 16]).unwrap().unwrap();
    assert_eq!((used.index, used.digest), (4, [4; 32]));
    assert_eq!(other.used(&[5; 16]).unwrap(), None);

    journal.erase(2, 0).unwrap();
    let hidden = journal.hidden(1, 3).unwrap();
    let found: Vec<_> = hidden.iter().map(|h| (h.index, h.disclosure.is_some())).collect();
    assert_eq!(found, [(1, true), (2, false), (3, true)]);

    journal.sign(&signed(5, 5)).unwrap();
    journal.sign(&signed(5, 5)).unwrap();
    assert!(journal.sign(&signed(5, 6)).is_err());
    assert!(journal.sign(&signed(4, 4)).is_err());
    journal.sign(&signed(7, 7)).unwrap();
    assert_eq!(journal.signed().unwrap(), Some(signed(7, 7)));
}

#[test]
fn both_homes_keep_their_word() {
    let folder = tempfile::tempdir().unwrap();
    keeps_its_word(&mut Sqlite::open(&folder.path().join("record.db")).unwrap());
    keeps_its_word(&mut Memory::default());
}

#[test]
fn the_settings_are_the_safe_ones() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Sqlite::open(&folder.path().join("record.db")).unwrap();
    let found: Vec<_> =
        journal.settings().unwrap().into_iter().map(|(name, now, _)| (name, now)).collect();
    let now = |name: &str| found.iter().find(|(n, _)| *n == name).unwrap().1.clone();
    assert_eq!(now("journal_mode"), "wal");
    assert_eq!(now("synchronous"), "2");
    assert_eq!(now("secure_delete"), "1");
    assert_eq!(now("foreign_keys"), "1");
    assert_eq!(now("trusted_schema"), "0");
    assert_eq!(now("cell_size_check"), "1");
    assert_eq!(now("mmap_size"), "0");
    assert!(rusqlite::version_number() >= 3_051_003);
}

#[test]
fn entries_can_be_neither_changed_nor_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    let mut journal = Sqlite::open(&path).unwrap();
    journal.append(&append(0, 3)).unwrap();
    journal.sign(&signed(3, 3)).unwrap();
    let behind = rusqlite::Connection::open(&path).unwrap();
    for sql in [
        "UPDATE entry SET leaf = x'0000' WHERE idx = 1",
        "DELETE FROM entry WHERE idx = 2",
        "UPDATE signed SET root = zeroblob(32)",
        "INSERT INTO entry (idx, leaf) VALUES (1, x'0000')",
        "INSERT INTO entry (idx, leaf) VALUES (9, zeroblob(16385))",
    ] {
        assert!(behind.execute(sql, []).is_err(), "{sql}");
    }
    assert_eq!(journal.entries(0, 9).unwrap().len(), 3);
}

fn holds(folder: &Path, words: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes.windows(words.len()).any(|window| window == words.as_bytes())
    })
}

#[test]
fn erased_words_are_in_no_file_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Sqlite::open(&folder.path().join("record.db")).unwrap();
    journal.append(&append(0, 40)).unwrap();
    let words = "planted secret number 17";
    assert!(holds(folder.path(), words));
    journal.erase(17, 0).unwrap();
    assert!(!holds(folder.path(), words));
    assert!(holds(folder.path(), "planted secret number 18"));
}

#[test]
fn a_failed_transaction_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Sqlite::open(&folder.path().join("record.db")).unwrap();
    journal.append(&append(0, 3)).unwrap();
    let mut twice = append(3, 3);
    twice.entries[2].nonce = [0; 16];
    assert!(journal.append(&twice).is_err());
    assert_eq!(journal.head().unwrap().unwrap().size, 3);
    assert_eq!(journal.entries(0, 9).unwrap().len(), 3);
    assert_eq!(journal.used(&[3; 16]).unwrap(), None);
    journal.append(&append(3, 3)).unwrap();
}

#[test]
fn a_database_of_a_newer_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    drop(Sqlite::open(&path).unwrap());
    let behind = rusqlite::Connection::open(&path).unwrap();
    behind.pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(Sqlite::open(&path), Err(StoreError::Newer { found: 99, .. })));
}

#[test]
fn a_power_cut_keeps_whole_transactions_only() {
    for (cut, size) in [(PowerCut::Before, 3), (PowerCut::Torn(1), 3), (PowerCut::After, 5)] {
        let memory = Memory::default();
        let mut journal = memory.clone();
        journal.append(&append(0, 3)).unwrap();
        memory.plan(0, cut);
        assert!(journal.append(&append(3, 2)).is_err());
        assert!(journal.head().is_err());
        memory.restart();
        assert_eq!(journal.head().unwrap().unwrap().size, size);
        assert_eq!(journal.entries(0, 9).unwrap().len() as u64, size);
    }
}
