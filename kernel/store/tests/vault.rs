//! Hidden values at rest: unreadable without the master key, gone with the subject's key.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use store::{Append, DataDir, Fresh, Head, HubDir, Journal, NewEntry, NewHidden};

/// Never the same bytes twice.
fn fresh() -> Fresh {
    let turn = Arc::new(AtomicU8::new(1));
    Arc::new(move |bytes: &mut [u8]| bytes.fill(turn.fetch_add(1, Ordering::SeqCst)))
}

fn hub(folder: &Path) -> HubDir {
    let data = DataDir::open(folder).unwrap().with_encryption(fresh()).unwrap();
    data.make_hub("h", "h.example/record").unwrap()
}

fn append(first: u8, subject: &str) -> Append {
    let entries = (first..first + 3).map(|n| NewEntry {
        leaf: vec![n; 100],
        nonce: [n; 16],
        actor: subject.to_owned(),
        digest: [n; 32],
        hidden: vec![NewHidden {
            commitment: [n; 32],
            disclosure: format!("planted words {n} of {subject}").into_bytes(),
            key: Some(subject.to_owned()),
            audience: "members".to_owned(),
        }],
    });
    let size = u64::from(first) + 3;
    let head = Head { size, root: [0; 32] };
    Append { first: u64::from(first), entries: entries.collect(), tiles: Vec::new(), head }
}

fn readable(journal: &dyn Journal) -> Vec<String> {
    let hidden = journal.hidden(0, 100).unwrap();
    hidden.into_iter().filter_map(|h| String::from_utf8(h.disclosure?).ok()).collect()
}

fn holds(folder: &Path, words: &str) -> bool {
    std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).any(|path| {
        if path.is_dir() {
            return holds(&path, words);
        }
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(words.len()).any(|window| window == words.as_bytes())
    })
}

#[test]
fn words_are_readable_with_the_master_key_and_nowhere_in_the_hubs_folder() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = hub(folder.path()).journal().unwrap();
    journal.append(&append(0, "p_ada")).unwrap();
    journal.append(&append(3, "p_ben")).unwrap();
    assert_eq!(readable(&journal).len(), 6);
    assert_eq!(readable(&*journal.again().unwrap())[4], "planted words 4 of p_ben");
    assert!(!holds(folder.path(), "planted"));

    // A program that only reads finds the master key by itself.
    let reader = DataDir::open(folder.path()).unwrap().hub("h").unwrap().unwrap();
    assert_eq!(readable(&reader.journal().unwrap()).len(), 6);

    std::fs::remove_file(folder.path().join("keys/master.key")).unwrap();
    let locked = DataDir::open(folder.path()).unwrap().hub("h").unwrap().unwrap();
    assert!(locked.journal().unwrap().hidden(0, 100).is_err());
    std::fs::write(folder.path().join("keys/master.key"), [7; 32]).unwrap();
    let wrong = DataDir::open(folder.path()).unwrap().hub("h").unwrap().unwrap();
    assert!(wrong.journal().unwrap().hidden(0, 100).is_err());
}

#[test]
fn a_destroyed_key_takes_all_words_of_its_subject_along() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = hub(folder.path()).journal().unwrap();
    journal.append(&append(0, "p_ada")).unwrap();
    journal.append(&append(3, "p_ben")).unwrap();
    let mut other = journal.again().unwrap();
    assert_eq!(readable(&*other).len(), 6);
    journal.destroy_key("p_ada").unwrap();
    assert_eq!(readable(&*other).len(), 3);
    assert!(readable(&*other).iter().all(|words| words.ends_with("p_ben")));
    // Nothing of that subject is ever kept in the clear, or under a new key, by mistake.
    assert!(other.append(&append(6, "p_ada")).is_err());
    other.append(&append(6, "p_ben")).unwrap();
}

#[test]
fn a_value_moved_to_another_place_is_not_believed() {
    let folder = tempfile::tempdir().unwrap();
    let hub = hub(folder.path());
    hub.journal().unwrap().append(&append(0, "p_ada")).unwrap();
    let behind = rusqlite::Connection::open(hub.path().join("record.db")).unwrap();
    behind
        .execute(
            "UPDATE hidden SET ciphertext = (SELECT ciphertext FROM hidden WHERE idx = 0)
             WHERE idx = 1",
            [],
        )
        .unwrap();
    assert!(hub.journal().unwrap().hidden(0, 100).is_err());
}

#[test]
fn what_was_written_before_encryption_stays_readable() {
    let folder = tempfile::tempdir().unwrap();
    let plain = DataDir::open(folder.path()).unwrap().make_hub("h", "o").unwrap();
    plain.journal().unwrap().append(&append(0, "p_ada")).unwrap();
    let mut journal = hub(folder.path()).journal().unwrap();
    journal.append(&append(3, "p_ada")).unwrap();
    assert_eq!(readable(&journal).len(), 6);
    assert!(!holds(folder.path(), "planted words 4"));
}
