//! Exports of Pol.is: what goes out comes in again, and a fault says where it is.
#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Read as _};

use formats::polis::{Export, Fault, Out, Vote, Wrong, read, zipped};

const COMMENTS: &[u8] =
    b"comment-id,moderated,is-meta,comment-body\n1,1,false,\"Trees,\nplease\"\n2,-1,false,Buy\n";

fn fault(comments: &[u8], votes: &[u8]) -> Fault {
    read(&Export { comments, votes, ..Export::default() }).unwrap_err()
}

fn nobody() -> Out<'static> {
    let votes = || -> formats::polis::Votes<'static> { Box::new(std::iter::empty()) };
    Out {
        topic: String::new(),
        description: String::new(),
        address: String::new(),
        ended: (0, String::new()),
        people: 0,
        statements: Vec::new(),
        groups: 0,
        votes: Box::new(votes),
    }
}

/// The files of an export: name and text.
fn files(out: &Out) -> Vec<(String, String)> {
    let mut packed = Vec::new();
    zipped(out, &mut packed).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
    let count = archive.len();
    let file = |place| {
        let mut file = archive.by_index(place).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        (file.name().unwrap().into_owned(), text)
    };
    (0..count).map(file).collect()
}

#[test]
fn what_goes_out_comes_in_again() {
    let votes = vec![
        Vote { participant: 0, statement: 1, answer: 1, at: 7 },
        Vote { participant: 0, statement: 2, answer: 0, at: 7 },
        Vote { participant: 1, statement: 1, answer: -1, at: 7 },
    ];
    let out = Out {
        topic: "Trees, \"really\"".to_owned(),
        ended: (7, "1970-01-01".to_owned()),
        people: 2,
        statements: vec![
            (1, "=More, trees".to_owned(), Some([1, 1]), true),
            (2, "قليل".to_owned(), None, false),
        ],
        votes: Box::new(|| Box::new(votes.iter().copied())),
        ..nobody()
    };
    let files = files(&out);
    let of = |name: &str| files.iter().find(|(file, _)| *file == name).unwrap().1.as_bytes();
    let export = Export {
        comments: of("comments.csv"),
        votes: of("votes.csv"),
        participants: of("participants-votes.csv"),
        summary: of("summary.csv"),
    };
    let again = read(&export).unwrap();
    assert_eq!((&again.topic, &again.votes), (&out.topic, &votes));
    assert_eq!(again.statements[&2].text, "قليل");
    assert!(again.statements[&2].out && !again.statements[&1].out);
    // A spreadsheet must not run a statement; it is kept with the mark that stops it.
    assert_eq!(again.statements[&1].text, "'=More, trees");
    let without = read(&Export { votes: &[], ..export }).unwrap();
    let timeless: Vec<Vote> = votes.iter().map(|vote| Vote { at: 0, ..*vote }).collect();
    assert_eq!(without.votes, timeless, "the last votes say the same");
}

#[test]
fn counts_alone_have_no_files_of_votes() {
    let files = files(&nobody());
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["comments.csv", "summary.csv"]);
}

#[test]
fn a_fault_says_file_line_and_column() {
    let head = "timestamp,comment-id,voter-id,vote\n";
    let votes = |row: &str| format!("{head}1,1,0,1\n{row}\n").into_bytes();
    let of = |row: &str| fault(COMMENTS, &votes(row));
    let found = of("2,1,0,yes");
    assert_eq!((found.wrong, found.line, found.column.as_str()), (Wrong::NoAnswer, 3, "vote"));
    assert_eq!(of("2,one,0,1").wrong, Wrong::NotANumber);
    let found = of("2,9,0,1");
    assert_eq!((found.wrong, found.value.as_str()), (Wrong::NoStatement, "9"));
    assert!(found.to_string().contains("votes.csv, line 3, column comment-id: `9`"), "{found}");
    assert_eq!(fault(b"", b"").wrong, Wrong::Missing);
    assert_eq!(fault(b"comment-id,moderated\n1,1\n", b"").column, "comment-body");
    let none = read(&Export { comments: COMMENTS, ..Export::default() }).unwrap_err();
    assert_eq!((none.file, none.wrong), ("participants-votes.csv", Wrong::Missing));
}
