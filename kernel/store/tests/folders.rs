//! Files and folders: whole or not at all, one process at a time, and backups that come back.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use std::fs;

use store::{
    Append, DataDir, Head, Journal, NewEntry, Reader, StoreError, backup, restore, sha256_hex,
};

fn data() -> (DataDir, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (DataDir::open(folder.path()).unwrap(), folder)
}

#[test]
fn a_file_is_found_by_its_content_and_damage_is_noticed() {
    let (data, _folder) = data();
    let files = data.make_hub("h", "h.example/record").unwrap().files().unwrap();
    let name = files.put(b"who does what where").unwrap();
    assert_eq!(name, sha256_hex(b"who does what where"));
    assert_eq!(files.put(b"who does what where").unwrap(), name);
    assert_eq!(files.list().unwrap(), vec![name.clone()]);
    assert_eq!(files.get(&name).unwrap().as_deref(), Some(&b"who does what where"[..]));
    for absent in ["", "../../keys/h.key", &sha256_hex(b"other"), &name.to_uppercase()] {
        assert_eq!(files.get(absent).unwrap(), None);
        assert!(!files.holds(absent));
    }
    assert!(files.holds(&name));
    let place = data.path().join("hubs/h/files").join(&name[..2]).join(&name);
    fs::write(place, b"something else").unwrap();
    assert!(matches!(files.get(&name), Err(StoreError::Damaged(_))));
}

#[test]
fn names_that_are_paths_are_refused() {
    let (data, _folder) = data();
    for name in ["", ".", "..", "a/b", "../x", "A", "a b", "-a", "a-", "é", &"a".repeat(64)] {
        assert!(matches!(data.make_hub(name, "o"), Err(StoreError::Name(_))), "{name}");
    }
    data.make_hub("b-2", "o").unwrap();
    data.make_hub("a", "o").unwrap();
    assert_eq!(data.hubs().unwrap(), ["a", "b-2"]);
    assert_eq!(data.hub("c").unwrap().map(|hub| hub.name().to_owned()), None);
}

#[test]
fn a_hub_is_open_in_one_place_at_a_time() {
    let (data, _folder) = data();
    let hub = data.make_hub("h", "o").unwrap();
    let lock = hub.lock().unwrap();
    assert!(matches!(hub.lock(), Err(StoreError::InUse(name)) if name == "h"));
    drop(lock);
    hub.lock().unwrap();
}

#[test]
fn the_log_key_is_for_its_owner_only_and_never_written_over() {
    let (data, folder) = data();
    let hub = data.make_hub("h", "o").unwrap();
    assert_eq!(hub.key().unwrap(), None);
    hub.put_key(b"secret").unwrap();
    assert!(hub.put_key(b"other").is_err());
    assert_eq!(hub.key().unwrap().as_deref(), Some(&b"secret"[..]));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &str| {
            fs::metadata(folder.path().join(path)).unwrap().permissions().mode() & 0o777
        };
        assert_eq!((mode("keys/h.key"), mode("keys")), (0o600, 0o700));
    }
}

#[test]
fn the_guard_says_what_was_written_or_that_it_is_damaged() {
    let (data, folder) = data();
    let guard = data.make_hub("h", "o").unwrap().guard();
    assert_eq!(guard.read().unwrap(), None);
    let head = Head { size: 77, root: [0xa7; 32] };
    guard.write(&head).unwrap();
    assert_eq!(guard.read().unwrap(), Some(head));
    for damaged in ["", "77", "77 a7", "x a7", "77 \u{e9}"] {
        fs::write(folder.path().join("guard/h"), damaged).unwrap();
        assert!(matches!(guard.read(), Err(StoreError::Damaged(_))), "{damaged}");
    }
}

fn one_entry() -> Append {
    let entry = NewEntry {
        leaf: b"{}".to_vec(),
        nonce: [1; 16],
        actor: "host".into(),
        digest: [0; 32],
        hidden: Vec::new(),
    };
    let head = Head { size: 1, root: [1; 32] };
    Append { first: 0, entries: vec![entry], tiles: Vec::new(), head }
}

#[test]
fn a_backup_comes_back_elsewhere_without_keys_and_guard() {
    let (data, folder) = data();
    let hub = data.make_hub("h", "h.example/record").unwrap();
    hub.put_key(b"secret key").unwrap();
    hub.guard().write(&Head { size: 1, root: [1; 32] }).unwrap();
    hub.journal().unwrap().append(&one_entry()).unwrap();
    let file = hub.files().unwrap().put(b"dataset").unwrap();
    hub.public().unwrap().put("tile/0/000.p/1", b"tile", Reader::Anybody).unwrap();
    let copy = folder.path().join("copy");
    backup(&hub, &copy).unwrap();
    assert!(backup(&hub, &copy).is_err());
    assert!(restore(&data, &copy).is_err());

    let (elsewhere, _other) = self::data();
    let again = restore(&elsewhere, &copy).unwrap();
    assert_eq!((again.name(), again.origin()), ("h", "h.example/record"));
    assert_eq!(again.journal().unwrap().entries(0, 9).unwrap(), [b"{}"]);
    assert_eq!(again.files().unwrap().get(&file).unwrap().as_deref(), Some(&b"dataset"[..]));
    assert!(again.public().unwrap().get("tile/0/000.p/1").unwrap().is_some());
    assert_eq!((again.key().unwrap(), again.guard().read().unwrap()), (None, None));
}

#[test]
fn what_is_no_backup_is_not_restored() {
    let (data, folder) = data();
    let copy = folder.path().join("copy");
    fs::create_dir(&copy).unwrap();
    assert!(restore(&data, &copy).is_err());
    fs::write(copy.join("hub.json"), r#"{"origin":"o","name":"h"}"#).unwrap();
    assert!(restore(&data, &copy).is_err());
    fs::write(copy.join("record.db"), b"no database at all, but long enough to look at").unwrap();
    assert!(restore(&data, &copy).is_err());
    assert_eq!(data.hubs().unwrap(), Vec::<String>::new());
}
