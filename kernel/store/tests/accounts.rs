//! Accounts: links that work once, sessions and tokens that end, and no secret in the file.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use store::{Accounts, Correspondent, DataDir, DraftOf, Passkey, TokenInfo};

const NOW: i64 = 1_793_520_000;

fn accounts() -> (Accounts, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (DataDir::open(folder.path()).unwrap().accounts().unwrap(), folder)
}

#[test]
fn a_sign_in_link_works_once_and_in_its_time() {
    let (accounts, _folder) = accounts();
    accounts.put_link("s1", " Ada@Example.org ", "/h/x", NOW + 900).unwrap();
    accounts.put_link("s2", "ada@example.org", "/", NOW + 900).unwrap();
    let link = accounts.use_link("s1", NOW).unwrap().unwrap();
    assert_eq!((link.email.as_str(), link.next.as_str()), ("ada@example.org", "/h/x"));
    assert_eq!(accounts.use_link("s1", NOW).unwrap(), None);
    assert_eq!(accounts.use_link("s2", NOW + 900).unwrap(), None);
    assert_eq!(accounts.use_link("never", NOW).unwrap(), None);
}

#[test]
fn one_address_is_one_account_and_one_person_in_a_hub() {
    let (accounts, _folder) = accounts();
    let ada = accounts.account_for("Ada@example.org", "Ada", NOW).unwrap();
    assert_eq!(accounts.account_for("ada@EXAMPLE.org ", "Other", NOW).unwrap(), ada);
    assert_eq!(accounts.bind_person(ada.id, "h", "p_1").unwrap(), "p_1");
    assert_eq!(accounts.bind_person(ada.id, "h", "p_2").unwrap(), "p_1");
    let ben = accounts.account_for("ben@example.org", "Ben", NOW).unwrap();
    assert!(accounts.bind_person(ben.id, "h", "p_1").is_err());
    assert_eq!(accounts.account_of_person("h", "p_1").unwrap(), Some(ada.clone()));
    assert_eq!(accounts.person(ada.id, "other").unwrap(), None);
    accounts.rename(ada.id, "Ada L.").unwrap();
    assert_eq!(accounts.account(ada.id).unwrap().unwrap().name, "Ada L.");
}

#[test]
fn sessions_end_by_time_by_hand_and_from_elsewhere() {
    let (accounts, _folder) = accounts();
    let ada = accounts.account_for("ada@example.org", "Ada", NOW).unwrap().id;
    let ben = accounts.account_for("ben@example.org", "Ben", NOW).unwrap().id;
    for (n, secret) in (0..).zip(["a", "b", "c"]) {
        accounts.put_session(secret, ada, "phone", NOW + n, NOW + 100).unwrap();
    }
    assert_eq!(accounts.session("a", NOW).unwrap().unwrap().account, ada);
    assert_eq!(accounts.session("a", NOW + 100).unwrap(), None);
    accounts.end_session("a").unwrap();
    assert_eq!(accounts.session("a", NOW).unwrap(), None);
    let handle = accounts.session("b", NOW).unwrap().unwrap().handle;
    accounts.end_session_by_handle(ben, &handle).unwrap();
    accounts.end_session_by_handle(ada, "%").unwrap();
    assert_eq!(accounts.sessions(ada, NOW).unwrap().len(), 2);
    accounts.end_session_by_handle(ada, &handle).unwrap();
    assert_eq!(accounts.session("b", NOW).unwrap(), None);
    accounts.tidy(NOW + 100).unwrap();
    assert_eq!(accounts.sessions(ada, 0).unwrap(), vec![]);
}

#[test]
fn tokens_carry_their_scopes_until_they_end() {
    let (accounts, _folder) = accounts();
    let ada = accounts.account_for("ada@example.org", "Ada", NOW).unwrap().id;
    let info = TokenInfo {
        name: "import".into(),
        scopes: vec!["read".into(), "landscape:write".into()],
        created: NOW,
        expires: NOW + 10,
    };
    accounts.put_token("t", ada, &info).unwrap();
    let token = accounts.token("t", NOW).unwrap().unwrap();
    assert_eq!((token.account, token.scopes), (ada, info.scopes.clone()));
    assert_eq!(accounts.token("t", NOW + 10).unwrap(), None);
    assert_eq!(accounts.tokens(ada).unwrap(), vec![info]);
    accounts.end_token(ada, "import").unwrap();
    assert_eq!(accounts.token("t", NOW).unwrap(), None);
}

#[test]
fn a_passkey_never_changes_hands() {
    let (accounts, _folder) = accounts();
    let ada = accounts.account_for("ada@example.org", "Ada", NOW).unwrap().id;
    let ben = accounts.account_for("ben@example.org", "Ben", NOW).unwrap().id;
    let key = Passkey {
        id: vec![1, 2, 3],
        account: ada,
        name: "phone".into(),
        credential: b"one".to_vec(),
        created: NOW,
    };
    accounts.put_passkey(&key).unwrap();
    accounts.put_passkey(&Passkey { account: ben, ..key.clone() }).unwrap();
    assert_eq!(accounts.passkey(&[1, 2, 3]).unwrap(), Some(key.clone()));
    let moved = Passkey { credential: b"two".to_vec(), ..key };
    accounts.put_passkey(&moved).unwrap();
    assert_eq!(accounts.passkeys(ada).unwrap(), vec![moved]);
    accounts.remove_passkey(ben, &[1, 2, 3]).unwrap();
    assert_eq!(accounts.passkeys(ada).unwrap().len(), 1);
    accounts.remove_passkey(ada, &[1, 2, 3]).unwrap();
    assert_eq!(accounts.passkeys(ada).unwrap(), vec![]);
}

#[test]
fn drafts_and_remembered_values_come_back() {
    let (accounts, _folder) = accounts();
    let ada = accounts.account_for("ada@example.org", "Ada", NOW).unwrap().id;
    let whose = [DraftOf::Account(ada), DraftOf::Link("p_1")];
    for (of, other) in [(whose[0], whose[1]), (whose[1], whose[0])] {
        accounts.put_draft(of, "h", "motion", "first", NOW).unwrap();
        accounts.put_draft(of, "h", "motion", "second", NOW + 1).unwrap();
        let kept = Some(("second".to_owned(), NOW + 1));
        assert_eq!(accounts.draft(of, "h", "motion").unwrap(), kept);
        assert_eq!(accounts.drafts(of, "h").unwrap(), vec![("motion".into(), NOW + 1)]);
        assert_eq!(accounts.draft(other, "h", "motion").unwrap(), None, "it is its owner's alone");
        assert_eq!(accounts.draft(DraftOf::Link("p_2"), "h", "motion").unwrap(), None);
        accounts.end_draft(of, "h", "motion").unwrap();
        assert_eq!(accounts.draft(of, "h", "motion").unwrap(), None);
    }
    accounts.remember("landscape", "mapping", "{}").unwrap();
    assert_eq!(accounts.remembered("landscape", "mapping").unwrap(), Some("{}".into()));
    assert_eq!(accounts.remembered("other", "mapping").unwrap(), None);
}

#[test]
fn a_forgotten_account_leaves_nothing_and_no_secret_is_ever_in_the_file() {
    let (accounts, folder) = accounts();
    let ada = accounts.account_for("planted@example.org", "Planted Name", NOW).unwrap().id;
    accounts.put_link("planted-link", "planted@example.org", "/", NOW + 1).unwrap();
    accounts.put_session("planted-session", ada, "", NOW, NOW + 1).unwrap();
    let has = |words: &str| {
        std::fs::read_dir(folder.path())
            .unwrap()
            .filter_map(|f| std::fs::read(f.ok()?.path()).ok())
            .any(|bytes| bytes.windows(words.len()).any(|w| w == words.as_bytes()))
    };
    assert!(!has("planted-link") && !has("planted-session"));
    assert!(has("Planted Name"));
    accounts.forget(ada).unwrap();
    assert!(!has("Planted Name"));
    assert_eq!(accounts.session("planted-session", NOW).unwrap(), None);
}

#[test]
fn a_personal_link_works_again_and_again_in_its_hub_and_in_its_time() {
    let (accounts, _folder) = accounts();
    let to = |expires: i64| Correspondent {
        email: " Rosa@Example.org".to_owned(),
        lang: "es".to_owned(),
        expires,
    };
    accounts.put_personal("first", "h", "p_1", &to(NOW + 100)).unwrap();
    accounts.put_personal("again", "h", "p_1", &to(NOW + 200)).unwrap();
    for _ in 0..2 {
        assert_eq!(accounts.personal("first", "h", NOW).unwrap().as_deref(), Some("p_1"));
    }
    assert_eq!(accounts.personal("first", "other", NOW).unwrap(), None, "of one hub alone");
    assert_eq!(accounts.personal("first", "h", NOW + 100).unwrap(), None);
    assert_eq!(accounts.personal("again", "h", NOW + 100).unwrap().as_deref(), Some("p_1"));
    let known = accounts.correspondent("h", "p_1").unwrap().unwrap();
    assert_eq!((known.email.as_str(), known.expires), ("rosa@example.org", NOW + 200));
    assert_eq!(accounts.correspondent("h", "p_2").unwrap(), None);
    accounts.tidy(NOW + 300).unwrap();
    assert_eq!(accounts.correspondent("h", "p_1").unwrap(), None, "nothing is kept of it");
}
