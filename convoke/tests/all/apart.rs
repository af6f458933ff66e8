//! The limits of the process that reads partners' files: each holds, says what to do, and leaves
//! the server as it was.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::aside::settled;
use crate::world::{World, convoke, ended};

/// More bytes than a pipe holds: who has taken them all off has begun to read.
const PIPE: usize = 1 << 20;

#[test]
fn the_reading_process_has_the_limits_it_was_given_before_it_reads() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_convoke"))
        .args(["read-apart", "--name", "a.csv", "--memory-mb", "400", "--seconds", "7"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        // It tells there how far it is, and may write no file.
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(&b"Name\n".repeat(PIPE / 5)).unwrap();
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    let of = |name: &str| {
        let line = limits.lines().find_map(|line| line.strip_prefix(name)).expect("Linux says so");
        line.split_whitespace().take(2).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(of("Max address space"), ["419430400", "419430400"]);
    assert_eq!(of("Max cpu time"), ["7", "8"]);
    assert_eq!(of("Max file size"), ["0", "0"], "it writes no file");
    assert_eq!(of("Max open files"), ["16", "16"]);
    drop(input);
    assert!(child.wait_with_output().unwrap().status.success());
}

/// A file that takes more memory than the process is given, and far less than it may have.
fn large() -> Vec<u8> {
    let mut file = b"Name,Country\n".to_vec();
    while file.len() < 12 << 20 {
        file.extend_from_slice(format!("Organisation {},Ghana\n", file.len()).as_bytes());
    }
    file
}

#[test]
fn a_file_that_takes_too_much_ends_the_reading_and_nothing_else() {
    let world = World::demo();
    let server = world.serve_with(&[("CONVOKE_READ_MEMORY_MB", MEMORY_MB)]);
    let mut fatou = server.as_demo("fatou@clean-air.example");
    let mut bring = |lang: &str, name: &str, file: &[u8]| {
        let form = format!("/{lang}/import");
        let page = fatou.get(&format!("{form}/"));
        // It is answered at once, or after a while on a page of its own.
        let mut page = fatou.upload(&page, &form, name, file);
        while let Some(to) = page.headers.get("location").cloned() {
            page = settled(&mut fatou, &to);
        }
        page.body
    };
    let refused = bring("en", "large.csv", &large());
    for said in ["more memory than one file may take", "save the data sheet alone as CSV"] {
        assert!(refused.contains(said), "{said} is not in:\n{refused}");
    }
    let refused = bring("fr", "large.csv", &large());
    assert!(refused.contains("apportez-la en plusieurs parties"), "{refused}");
    let read = bring("en", "small.csv", b"Name,Country\nZz Trust,Ghana\n");
    assert!(read.contains("Step 1 of 5"), "others are read as ever: {read}");
}

/// Enough for the program and a small file.
const MEMORY_MB: &str = "160";

#[test]
fn a_file_that_takes_too_long_and_a_wrong_setting_are_told() {
    let world = World::demo();
    let file = world.file("members.csv", b"Name,Country\nZz Trust,Ghana\n");
    let asked = ["import", &file, "--yes", "--data", &world.data()];
    let with = |name: &str, value: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_convoke"));
        ended(&command.args(asked).env(name, value).output().unwrap())
    };
    // Nobody reads anything in no time at all.
    let (code, _, err) = with("CONVOKE_READ_SECONDS", "0");
    assert_eq!(code, 1);
    assert!(err.contains("takes longer than one file may take; file members.csv"), "{err}");
    let (code, _, err) = with("CONVOKE_READ_MEMORY_MB", "plenty");
    assert_eq!(code, 1);
    assert!(err.contains("CONVOKE_READ_MEMORY_MB: `plenty` is no number"), "{err}");
    let (code, _, err) = ended(&convoke(&asked));
    assert_eq!(code, 0, "{err}");
}
