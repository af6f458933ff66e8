//! Belenios and this crate take each other's elections: setup, credentials, ballots, decryptions.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;

use std::fs;
use std::path::Path;

use common::{has_tool, made, tool};
use sealed::threshold::Seed;
use sealed::{Archive, Ballot, Credential, verify};

const GROUP: [&str; 2] = ["--group", "BELENIOS-2048"];
const UUID: &str = "Bonn1234567abc";

/// Writes an archive where `belenios-tool` looks for it.
fn put(folder: &Path, uuid: &str, bytes: &[u8]) {
    fs::write(folder.join(format!("{uuid}.bel")), bytes).expect("written");
}

fn get(folder: &Path, uuid: &str) -> Archive {
    let bytes = fs::read(folder.join(format!("{uuid}.bel"))).expect("an archive");
    Archive::read(&bytes).expect("it reads")
}

fn add(folder: &Path, kind: &str, payload: &[u8]) {
    tool(folder, &["archive", "add-event", &format!("--type={kind}")], payload).expect("added");
}

#[test]
fn belenios_verifies_and_decrypts_what_we_made() {
    if !has_tool() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut made = made(5);
    for (voter, chosen) in
        [(0, [vec![0], vec![0]]), (1, [vec![], vec![0, 2]]), (0, [vec![1], vec![1]])]
    {
        let ballot = made.cast(voter, &chosen);
        made.receive(&ballot);
    }
    put(folder.path(), common::UUID, made.archive.as_bytes());
    tool(folder.path(), &["election", "verify"], b"").expect("Belenios accepts the open election");
    // Their voter casts in our election, and we count the ballot.
    fs::write(folder.path().join("cred"), made.credentials[3].reveal()).expect("written");
    fs::write(folder.path().join("choice"), "[[0,0,1,0],[0,0,1]]").expect("written");
    let ballot = tool(
        folder.path(),
        &["election", "generate-ballot", "--privcred=cred", "--ballot=choice"],
        b"",
    )
    .expect("their ballot");
    let ballot: Ballot = serde_json::from_slice(&ballot).expect("a ballot");
    let verified = verify(&made.archive).expect("it holds");
    assert_eq!(verified.check_ballot(&ballot), Ok(()));
    made.receive(&ballot);
    made.close();
    made.decrypt(1);
    made.decrypt(3);
    made.publish();
    put(folder.path(), common::UUID, made.archive.as_bytes());
    tool(folder.path(), &["election", "verify"], b"").expect("Belenios accepts the result");
    let result = verify(&made.archive).expect("it holds").result.expect("a result");
    assert_eq!(result.result, [vec![1, 0, 2, 0], vec![1, 1, 2]]);
}

/// An election that `belenios-tool` sets up: three trustees of whom two are enough, four voters.
fn set_up(folder: &Path) -> Vec<Credential> {
    let run = |arguments: &[&str], input: &[u8]| tool(folder, arguments, input).expect("it runs");
    run(
        &[&["setup", "generate-credentials", "--uuid", UUID, "--count", "4"], &GROUP[..]].concat(),
        b"",
    );
    let file = |ending: &str| -> Vec<std::path::PathBuf> {
        let all = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("one").path());
        let mut found: Vec<_> =
            all.filter(|path| path.extension().is_some_and(|it| it == ending)).collect();
        found.sort();
        found
    };
    let text = |path: &Path| fs::read_to_string(path).expect("text");
    fs::copy(&file("pubcreds")[0], folder.join("public_creds.json")).expect("copied");
    let private = text(&file("privcreds")[0]);
    let keygen = |more: &[&str], input: &[u8]| {
        let all = [&["setup", "generate-trustee-key-threshold"], &GROUP[..], more].concat();
        run(&all, input)
    };
    for _ in 0..3 {
        keygen(&["--step", "1"], b"");
    }
    let certs: String = file("cert").iter().map(|path| text(path)).collect();
    fs::write(folder.join("certs.jsons"), certs).expect("written");
    let mut polynomials = Vec::new();
    for key in file("key") {
        let key = key.to_string_lossy().into_owned();
        let step = ["--certs", "certs.jsons", "--step", "3", "--threshold", "2", "--key", &key];
        polynomials.extend(keygen(&step, b""));
    }
    fs::write(folder.join("polynomials.jsons"), polynomials).expect("written");
    let shared = ["--certs", "certs.jsons", "--polynomials", "polynomials.jsons"];
    keygen(&[&shared[..], &["--step", "4"]].concat(), b"");
    let mut outputs = Vec::new();
    for key in file("key") {
        let input = text(&key.with_extension("vinput"));
        let key = key.to_string_lossy().into_owned();
        let step = ["--certs", "certs.jsons", "--step", "5", "--key", &key];
        outputs.extend(keygen(&step, input.as_bytes()));
    }
    let threshold = keygen(&[&shared[..], &["--step", "6"]].concat(), &outputs);
    fs::write(folder.join("threshold.json"), threshold).expect("written");
    fs::write(folder.join("public_keys.jsons"), "").expect("written");
    run(&["setup", "make-trustees"], b"");
    let template = serde_json::json!({
        "description": "", "name": "Chair", "questions": common::questions(),
        "administrator": "the hub", "credential_authority": "a third organisation",
    });
    fs::write(folder.join("template.json"), template.to_string()).expect("written");
    let make = ["setup", "make-election", "--uuid", UUID, "--template", "template.json"];
    run(&[&make[..], &GROUP[..]].concat(), b"");
    run(&["archive", "init"], b"");
    let ids = private.lines().filter_map(|line| line.split_whitespace().last());
    ids.map(|text| text.parse().expect("a credential")).collect()
}

#[test]
fn we_verify_vote_and_decrypt_in_an_election_of_belenios() {
    if !has_tool() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let credentials = set_up(folder);
    let verified = verify(&get(folder, UUID)).expect("we accept their setup");
    let mut random = common::Counter(99);
    for (voter, chosen) in [(0, [vec![2], vec![0]]), (1, [vec![], vec![1]])] {
        let ballot = Ballot::cast(&verified.election, &credentials[voter], &chosen, &mut random);
        let ballot = ballot.expect("a ballot").to_bytes().expect("bytes");
        add(folder, "Ballot", &ballot);
    }
    fs::write(folder.join("cred"), credentials[2].reveal()).expect("written");
    fs::write(folder.join("choice"), "[[0,0,0,1],[0,1,1]]").expect("written");
    let cast = ["election", "generate-ballot", "--privcred=cred", "--ballot=choice"];
    add(folder, "Ballot", &tool(folder, &cast, b"").expect("their ballot"));
    add(folder, "EndBallots", b"");
    let sums = tool(folder, &["election", "compute-encrypted-tally"], b"").expect("sums");
    add(folder, "EncryptedTally", &sums);
    let verified = verify(&get(folder, UUID)).expect("we accept the sums");
    let sums = verified.sums.as_ref().expect("sums");
    // One trustee with their program, one with ours, by the key that their set-up kept.
    let mut kept: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("one").path())
        .filter(|path| path.extension().is_some_and(|it| it == "key"))
        .collect();
    kept.sort();
    let (first, second) = (&kept[0], &kept[1]);
    let (key, dkey) = (first.to_string_lossy(), first.with_extension("dkey"));
    let theirs = tool(
        folder,
        &[
            "election",
            "decrypt-threshold",
            "--key",
            &key,
            "--decryption-key",
            &dkey.to_string_lossy(),
            "--trustee-id",
            "1",
        ],
        b"",
    );
    add(folder, "PartialDecryption", &theirs.expect("their decryption"));
    let seed = Seed::kept(&fs::read_to_string(second).expect("a seed"));
    let dkey = fs::read_to_string(second.with_extension("dkey")).expect("a key");
    let private = seed.private_key(&dkey).expect("we read their secret message");
    let hash = &verified.election_hash;
    let ours = sealed::decryption::PartialDecryption::of(sums, hash, &private, &mut random);
    let mut archive = get(folder, UUID);
    archive.decrypt(2, &ours).expect("an event");
    put(folder, UUID, archive.as_bytes());
    let result = tool(folder, &["election", "compute-result"], b"").expect("their result");
    add(folder, "Result", &result);
    tool(folder, &["election", "verify"], b"").expect("Belenios accepts it");
    let result = verify(&get(folder, UUID)).expect("we accept it").result.expect("a result");
    assert_eq!(result.result, [vec![1, 0, 0, 2], vec![1, 2, 1]]);
}
