//! An election made by this crate, and the same by Debian's `belenios-tool`.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]
#![allow(dead_code, reason = "each test file uses its own part of it")]

use std::path::Path;
use std::process::{Command, Stdio};

use sealed::archive::{Archive, Kind, Owned, SetupData, SizedTally};
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

/// Three trustees of whom two are enough, by the steps they take.
pub fn three_trustees(random: &mut Counter) -> (Trustees, Vec<Scalar>) {
    let seeds: Vec<Seed> = (0..3).map(|_| Seed::random(random)).collect();
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
        pairs.map(|(seed, own)| seed.private_key(&own.private_key).expect("a key")).collect();
    let group = group(&certs, &polynomials, &answers, 2).expect("a group");
    (Trustees(vec![trustees::Kind::Pedersen(group)]), keys)
}

/// An election of these voters, ready for ballots.
pub fn made(voters: usize) -> Made {
    let mut random = Counter(7);
    let (trustees, keys) = three_trustees(&mut random);
    let credentials: Vec<Credential> =
        (0..voters).map(|_| Credential::random(&mut random)).collect();
    let election = Election {
        version: 1,
        description: String::new(),
        name: "Chair".to_owned(),
        group: sealed::group::NAME.to_owned(),
        public_key: trustees.election_key().expect("a key"),
        questions: questions(),
        uuid: UUID.to_owned(),
        administrator: None,
        credential_authority: Some("A third organisation".to_owned()),
    };
    let mut archive = Archive::begin(1_795_935_866).expect("an archive");
    let public: Vec<Element> = credentials.iter().map(|one| one.public(UUID)).collect();
    let setup = SetupData {
        election: archive.add(election.to_bytes().expect("bytes")).expect("added"),
        trustees: archive.add_json(&trustees).expect("added"),
        credentials: archive.add_json(&public).expect("added"),
    };
    let setup = archive.add_json(&setup).expect("added");
    archive.happen(Kind::Setup, Some(setup)).expect("an event");
    Made { archive, election, credentials, keys, random }
}

impl Made {
    pub fn cast(&mut self, voter: usize, chosen: &[Vec<usize>]) -> Ballot {
        let credential = &self.credentials[voter];
        Ballot::cast(&self.election, credential, chosen, &mut self.random).expect("a ballot")
    }

    pub fn receive(&mut self, ballot: &Ballot) {
        let payload = self.archive.add_json(ballot).expect("added");
        self.archive.happen(Kind::Ballot, Some(payload)).expect("an event");
    }

    pub fn close(&mut self) {
        self.archive.happen(Kind::EndBallots, None).expect("an event");
        let (sums, counted) = verify(&self.archive).expect("it holds").own_sums();
        let counted = counted as u64;
        let encrypted_tally = self.archive.add_json(&sums).expect("added");
        let sized = SizedTally { num_tallied: counted, total_weight: counted, encrypted_tally };
        let payload = self.archive.add_json(&sized).expect("added");
        self.archive.happen(Kind::EncryptedTally, Some(payload)).expect("an event");
    }

    /// The trustee of this number, from 1, decrypts.
    pub fn decrypt(&mut self, owner: usize) {
        let verified = verify(&self.archive).expect("it holds");
        let sums = verified.sums.expect("sums");
        let key = &self.keys[owner - 1];
        let own = PartialDecryption::of(&sums, &verified.election_hash, key, &mut self.random);
        let payload = self.archive.add_json(&own).expect("added");
        let payload = self.archive.add_json(&Owned { owner, payload }).expect("added");
        self.archive.happen(Kind::PartialDecryption, Some(payload)).expect("an event");
    }

    pub fn publish(&mut self) {
        let result = verify(&self.archive).expect("it holds").own_result().expect("a result");
        let payload = self.archive.add_json(&result).expect("added");
        self.archive.happen(Kind::Result, Some(payload)).expect("an event");
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
