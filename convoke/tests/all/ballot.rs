//! `convoke ballot`: a whole sealed election by files, each role with its own step; and Belenios
//! agrees with what came out.

use std::path::Path;
use std::process::Command;

use crate::world::ended;

/// Runs `convoke ballot` in a folder; how it ended and what it said.
fn ballot(folder: &Path, line: &str) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convoke"));
    command.arg("ballot").args(line.split_whitespace()).current_dir(folder);
    said(command)
}

fn said(mut command: Command) -> (i32, String) {
    let (exit, out, err) = ended(&command.output().expect("it runs"));
    (exit, out + &err)
}

fn holds(folder: &Path, line: &str) -> String {
    let (exit, said) = ballot(folder, line);
    assert_eq!(exit, 0, "{line}: {said}");
    said
}

fn refused(folder: &Path, line: &str, why: &str) {
    let (exit, said) = ballot(folder, line);
    assert!(exit != 0 && said.contains(why), "{line}: {said}");
}

/// Three trustees of whom two are enough, six credentials, two candidates.
fn set_up(folder: &Path) {
    holds(folder, "credentials --count 6 --to voters");
    for step in ["cert", "polynomial", "output"] {
        for number in 1..=3 {
            let line = format!("trustee {step} --number {number} --key {number}.key --folder all");
            holds(folder, &line);
        }
    }
    holds(folder, "trustee group --folder all");
    let questions = r#"{"name":"Chair","questions":[{"question":"Who is chair?",
        "answers":["Ada","Bo"],"blank":true,"min":1,"max":1}]}"#;
    std::fs::write(folder.join("questions.json"), questions).expect("written");
    let with = "--questions questions.json --trustees all/trustees.json --credentials voters";
    holds(folder, &format!("setup chair.bel {with}"));
}

fn vote(folder: &Path, voter: usize, choice: usize) {
    let credential = format!("voters/voter-{voter}.txt");
    let cast = format!("cast chair.bel --credential {credential} --choose {choice} --to b.json");
    holds(folder, &cast);
    holds(folder, "receive chair.bel b.json");
}

#[test]
fn a_chair_is_elected_by_files_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    set_up(folder);
    // Voter 1 changes their mind; voter 4 votes blank.
    for (voter, choice) in [(1, 2), (2, 1), (3, 1), (4, 0), (5, 2), (1, 1)] {
        vote(folder, voter, choice);
    }
    refused(folder, "receive chair.bel b.json", "cast before");
    let verified = holds(folder, "verify chair.bel --json");
    assert!(verified.contains("\"ballots\":6") && verified.contains("\"result\":null"));
    holds(folder, "tally chair.bel");
    let late = "cast chair.bel --credential voters/voter-6.txt --choose 1 --to late.json";
    holds(folder, late);
    refused(folder, "receive chair.bel late.json", "no more ballots");
    for number in [1, 3] {
        let line = format!("trustee decrypt --number {number} --key {number}.key --folder all");
        holds(folder, &format!("{line} --archive chair.bel --to {number}.json"));
    }
    // One trustee alone opens nothing.
    let one = holds(folder, "tally chair.bel 1.json --json");
    assert!(one.contains("\"result\":null"), "{one}");
    let both = holds(folder, "tally chair.bel 3.json");
    assert!(both.contains("(blank): 1") && both.contains("Ada: 3") && both.contains("Bo: 1"));
    // The other implementation reads the archive under the election's own name.
    if Command::new("belenios-tool").arg("--version").output().is_err() {
        println!("skipped: belenios-tool is not installed (apt-get install belenios-tool)");
        return;
    }
    let uuid = std::fs::read_to_string(folder.join("voters/uuid.txt")).expect("an identifier");
    std::fs::rename(folder.join("chair.bel"), folder.join(format!("{uuid}.bel"))).expect("moved");
    let mut command = Command::new("belenios-tool");
    command.args(["election", "verify"]).current_dir(folder);
    let (exit, words) = said(command);
    assert_eq!(exit, 0, "{words}");
}

#[test]
fn what_is_damaged_or_foreign_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    set_up(folder);
    let cast = |credential: &str, choice: &str| {
        format!("cast chair.bel --credential {credential} --choose {choice} --to b.json")
    };
    std::fs::write(folder.join("typo.txt"), "gYX-QE8-A3F-nsF-J8b").expect("written");
    refused(folder, &cast("typo.txt", "1"), "mistyped");
    std::fs::write(folder.join("other.txt"), "gYX-QE8-A3F-nsF-J8a").expect("written");
    refused(folder, &cast("other.txt", "1"), "none of this election");
    refused(folder, &cast("voters/voter-1.txt", "3"), "among its answers");
    refused(folder, &cast("voters/voter-1.txt", "1,2"), "choose 1 to 1");
    refused(folder, "credentials --count 2 --to voters", "voter-1.txt");
    let mut bytes = std::fs::read(folder.join("chair.bel")).expect("an archive");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(folder.join("damaged.bel"), bytes).expect("written");
    refused(folder, "verify damaged.bel", "damaged.bel");
}
