//! An election made by this crate, and the same by Debian's `belenios-tool`.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]
#![allow(dead_code, reason = "each test file uses its own part of it")]

use std::path::Path;
use std::process::{Command, Stdio};

use sealed::archive::{Archive, Kind};
use sealed::decryption::PartialDecryption;
use sealed::group::{Element, Scalar};
use sealed::threshold::{Cert, Polynomial, Seed, Voutput, group, vinputs};
use sealed::trustees::{self, Trustees};
use sealed::{Ballot, Credential, Election, Question, Randomness, verify};
use sha2::{Digest, Sha256};

/// Randomness that is the same in each run.
pub struct Counter(pub u64);

impl Randomness for Counter {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            self.0 += 1;
            let drawn = Sha256::digest(self.0.to_be_bytes());
            chunk.copy_from_slice(&drawn[..chunk.len()]);
        }
    }
}

/// Who is chair: one of three, or a blank vote; and which days suit, one or two of three.
pub fn questions() -> Vec<Question> {
    let answers = |names: [&str; 3]| names.map(str::to_owned).to_vec();
    vec![
        Question {
            answers: answers(["Ada", "Bo", "Cy"]),
            blank: Some(true),
            min: 1,
            max: 1,
            question: "Who is chair? من؟ 谁?".to_owned(),
        },
        Question {
            answers: answers(["Monday", "Tuesday", "Friday"]),
            blank: None,
            min: 1,
            max: 2,
            question: "Which days suit?".to_owned(),
        },
    ]
}

pub struct Made {
    pub archive: Archive,
    pub election: Election,
    pub credentials: Vec<Credential>,
    pub keys: Vec<Scalar>,
    pub random: Counter,
}

pub const UUID: &str = "Convoke1234567";

/// So many trustees of whom two are enough, by the steps they take.
pub fn group_of(trustees: usize, random: &mut Counter) -> (Trustees, Vec<Scalar>) {
    let seeds: Vec<Seed> = (0..trustees).map(|_| Seed::random(random)).collect();
    let certs: Vec<Cert> = seeds.iter().map(|seed| seed.cert(random).expect("a cert")).collect();
    let polynomials: Vec<Polynomial> = seeds
        .iter()
        .map(|seed| seed.polynomial(&certs, 2, random).expect("a polynomial"))
        .collect();
    let sent = vinputs(&certs, &polynomials, 2).expect("inputs");
    let answers: Vec<Voutput> = seeds
        .iter()
        .zip(&sent)
        .map(|(seed, input)| seed.voutput(&certs, input, random).expect("an output"))
        .collect();
    let pairs = seeds.iter().zip(&answers);
    let keys =
        pairs.map(|(seed, own)| *seed.private_key(&own.private_key).expect("a key")).collect();
    let group = group(&certs, &polynomials, &answers, 2).expect("a group");
    (Trustees(vec![trustees::Kind::Pedersen(group)]), keys)
}

/// An election of these voters, ready for ballots.
pub fn made(voters: usize) -> Made {
    asking(questions(), voters, 3)
}

/// An election with these questions, of so many voters and trustees.
pub fn asking(questions: Vec<Question>, voters: usize, trustees: usize) -> Made {
    let mut random = Counter(7);
    let (trustees, keys) = group_of(trustees, &mut random);
    let credentials: Vec<Credential> =
        (0..voters).map(|_| Credential::random(&mut random)).collect();
    let key = trustees.election_key().expect("a key");
    let election = Election {
        credential_authority: Some("A third organisation".to_owned()),
        ..Election::new(UUID, "Chair", key, questions)
    };
    let mut archive = Archive::begin(1_795_935_866).expect("an archive");
    let public: Vec<Element> = credentials.iter().map(|one| one.public(UUID)).collect();
    archive.set_up(&election, &trustees, &public).expect("an event");
    Made { archive, election, credentials, keys, random }
}

impl Made {
    pub fn cast(&mut self, voter: usize, chosen: &[Vec<usize>]) -> Ballot {
        let credential = &self.credentials[voter];
        Ballot::cast(&self.election, credential, chosen, &mut self.random).expect("a ballot")
    }

    pub fn receive(&mut self, ballot: &Ballot) {
        self.archive.receive(ballot).expect("an event");
    }

    pub fn close(&mut self) {
        self.archive.happen(Kind::EndBallots, None).expect("an event");
        let (sums, counted) = verify(&self.archive).expect("it holds").own_sums();
        self.archive.publish_sums(&sums, counted).expect("an event");
    }

    /// The trustee of this number, from 1, decrypts.
    pub fn decrypt(&mut self, owner: usize) {
        let verified = verify(&self.archive).expect("it holds");
        let sums = verified.sums.expect("sums");
        let key = &self.keys[owner - 1];
        let own = PartialDecryption::of(&sums, &verified.election_hash, key, &mut self.random);
        self.archive.decrypt(owner, &own).expect("an event");
    }

    pub fn publish(&mut self) {
        let result = verify(&self.archive).expect("it holds").own_result().expect("a result");
        self.archive.publish(&result).expect("an event");
    }
}

/// Whether `belenios-tool` is there; else says why the test is skipped.
pub fn has_tool() -> bool {
    let found = Command::new("belenios-tool").arg("--version").output().is_ok();
    if !found {
        println!("skipped: belenios-tool is not installed (apt-get install belenios-tool)");
    }
    found
}

/// Runs `belenios-tool` in a folder, with something on its standard input; its standard output.
pub fn tool(folder: &Path, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, String> {
    use std::io::Write as _;
    let mut child = Command::new("belenios-tool")
        .args(arguments)
        .current_dir(folder)
        .env("BELENIOS_USE_URANDOM", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    child.stdin.take().expect("a pipe").write_all(input).expect("written");
    let output = child.wait_with_output().expect("it ends");
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}
