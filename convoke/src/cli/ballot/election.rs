//! The steps of whoever issues credentials, runs the vote, votes, or looks on.

use std::path::{Path, PathBuf};

use clap::Args;
use sealed::archive::Kind;
use sealed::credential::token;
use sealed::decryption::PartialDecryption;
use sealed::group::Element;
use sealed::trustees::Trustees;
use sealed::{Archive, Ballot, Credential, Election, Question, Verified};
use serde::Deserialize;
use serde_json::{Value, json as value};
use zeroize::Zeroizing;

use super::{archive, bytes, json, put, put_json, put_secret};
use crate::cli::{Common, Exit, Outcome, Trouble, say};
use crate::machine::{Clock, System};

/// Characters of an election's identifier.
const UUID_CHARACTERS: usize = 14;

/// The names of files in a folder of credentials.
const PUBLIC: &str = "public.json";
const UUID: &str = "uuid.txt";

/// `convoke ballot credentials`
#[derive(Debug, Args)]
pub struct Credentials {
    /// How many voters there are.
    #[arg(long)]
    count: usize,
    /// The folder: one secret file for each voter, the public list, and the election's identifier.
    #[arg(long)]
    to: PathBuf,
}

impl Credentials {
    pub(super) fn run(self, common: &Common) -> Outcome {
        let random = &mut System;
        std::fs::create_dir_all(&self.to)?;
        let uuid = token(UUID_CHARACTERS, random);
        let mut public: Vec<String> = Vec::with_capacity(self.count);
        for number in 1..=self.count {
            let credential = Credential::random(random);
            public.push(credential.public(&uuid).to_string());
            put_secret(&self.to.join(format!("voter-{number}.txt")), credential.reveal())?;
        }
        // Sorted, so that the list does not tell who is which.
        public.sort();
        put_json(&self.to.join(PUBLIC), &public)?;
        put(&self.to.join(UUID), uuid.as_bytes())?;
        say(common, &value!({ "uuid": uuid, "credentials": self.count }), || {
            format!(
                "issued {} credentials for election {uuid}: hand each voter-N.txt to one voter, \
                 give {PUBLIC} and {UUID} to whoever runs the vote, and keep nothing else",
                self.count
            )
        });
        Ok(Exit::Holds)
    }
}

/// `convoke ballot setup`
#[derive(Debug, Args)]
pub struct Setup {
    /// The archive to write.
    archive: PathBuf,
    /// The questions: name, description, questions with answers, min, max, blank.
    #[arg(long)]
    questions: PathBuf,
    /// The trustees, as their group step wrote them.
    #[arg(long)]
    trustees: PathBuf,
    /// The folder with the public credentials and the election's identifier.
    #[arg(long)]
    credentials: PathBuf,
}

/// What an election asks, in the form of Belenios' templates.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Template {
    name: String,
    #[serde(default)]
    description: String,
    questions: Vec<Question>,
    #[serde(default)]
    administrator: Option<String>,
    #[serde(default)]
    credential_authority: Option<String>,
}

impl Setup {
    pub(super) fn run(self, common: &Common) -> Outcome {
        let template: Template = json(&self.questions)?;
        let trustees = Trustees::read(&bytes(&self.trustees)?)?;
        let public: Vec<Element> = json(&self.credentials.join(PUBLIC))?;
        let uuid = String::from_utf8(bytes(&self.credentials.join(UUID))?)?;
        let key = trustees.election_key()?;
        let election = Election {
            description: template.description,
            administrator: template.administrator,
            credential_authority: template.credential_authority,
            ..Election::new(uuid.trim(), &template.name, key, template.questions)
        };
        let begins = u64::try_from(Clock::system().now().unix()).unwrap_or_default();
        let mut made = Archive::begin(begins)?;
        made.set_up(&election, &trustees, &public)?;
        sealed::verify(&made)?;
        put(&self.archive, made.as_bytes())?;
        let head = made.head().unwrap_or_default();
        say(common, &value!({ "archive": self.archive, "event": head }), || {
            format!("wrote {}; its first event is {head}", self.archive.display())
        });
        Ok(Exit::Holds)
    }
}

/// `convoke ballot cast`
#[derive(Debug, Args)]
pub struct Cast {
    /// The archive of the election.
    archive: PathBuf,
    /// The file with the voter's credential.
    #[arg(long)]
    credential: PathBuf,
    /// The answers chosen, by number from 1, with commas; once for each question. 0: a blank vote.
    #[arg(long, required = true)]
    choose: Vec<String>,
    /// The file to write; else it goes to standard output.
    #[arg(long)]
    to: Option<PathBuf>,
}

impl Cast {
    pub(super) fn run(self, _: &Common) -> Outcome {
        let (_, verified) = archive(&self.archive)?;
        let text = Zeroizing::new(String::from_utf8(bytes(&self.credential)?)?);
        let credential: Credential = text.parse()?;
        let public = credential.public(&verified.election.uuid).to_string();
        if !verified.credentials.contains(&public) {
            return Err(Trouble::from("this credential is none of this election"));
        }
        let chosen: Vec<Vec<usize>> =
            self.choose.iter().map(|text| chosen(text)).collect::<Result<_, _>>()?;
        let ballot = Ballot::cast(&verified.election, &credential, &chosen, &mut System)?;
        let ballot = ballot.to_bytes()?;
        match &self.to {
            Some(file) => put(file, &ballot)?,
            None => crate::cli::print(&String::from_utf8(ballot)?),
        }
        Ok(Exit::Holds)
    }
}

/// Numbers from 1 to places from 0; 0 alone is nothing chosen.
fn chosen(text: &str) -> Result<Vec<usize>, Trouble> {
    let numbers = text.split(',').map(|one| one.trim().parse::<usize>());
    let numbers: Vec<usize> = numbers.collect::<Result<_, _>>().map_err(|_| {
        Trouble::usage(format!("`{text}`: write numbers of answers, such as 1 or 1,3; 0 for blank"))
    })?;
    match numbers.as_slice() {
        [0] => Ok(Vec::new()),
        all => all
            .iter()
            .map(|one| one.checked_sub(1).ok_or_else(|| Trouble::usage("answers count from 1")))
            .collect(),
    }
}

/// `convoke ballot receive`
#[derive(Debug, Args)]
pub struct Receive {
    /// The archive of the election.
    archive: PathBuf,
    /// The ballot.
    ballot: PathBuf,
}

impl Receive {
    pub(super) fn run(self, common: &Common) -> Outcome {
        let (mut own, verified) = archive(&self.archive)?;
        if !verified.is_open {
            return Err(Trouble::from("no more ballots are taken"));
        }
        let ballot: Ballot = json(&self.ballot)?;
        verified.check_ballot(&ballot)?;
        own.receive(&ballot)?;
        put(&self.archive, own.as_bytes())?;
        say(common, &value!({ "event": own.head() }), || {
            format!("ballot {} received: event {}", verified.ballots.len() + 1, head(&own))
        });
        Ok(Exit::Holds)
    }
}

fn head(archive: &Archive) -> &str {
    archive.head().unwrap_or_default()
}

/// `convoke ballot tally`
#[derive(Debug, Args)]
pub struct TallyUp {
    /// The archive of the election.
    archive: PathBuf,
    /// What trustees decrypted, as their decrypt step wrote it.
    decryptions: Vec<PathBuf>,
}

impl TallyUp {
    pub(super) fn run(self, common: &Common) -> Outcome {
        let (mut own, verified) = archive(&self.archive)?;
        if verified.is_open {
            own.happen(Kind::EndBallots, None)?;
        }
        if verified.sums.is_none() {
            let (sums, counted) = verified.own_sums();
            own.publish_sums(&sums, counted)?;
        }
        for file in &self.decryptions {
            decrypt(&mut own, file)?;
        }
        let verified = sealed::verify(&own)?;
        if let (None, Ok(result)) = (&verified.result, verified.own_result()) {
            own.publish(&result)?;
        }
        put(&self.archive, own.as_bytes())?;
        told(common, &own, &sealed::verify(&own)?);
        Ok(Exit::Holds)
    }
}

/// What a trustee's decrypt step writes.
#[derive(serde::Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Decrypted {
    pub owner: usize,
    pub decryption: PartialDecryption,
}

fn decrypt(own: &mut Archive, file: &Path) -> Result<(), Trouble> {
    let Decrypted { owner, decryption } = json(file)?;
    sealed::verify(own)?.check_decryption(owner, &decryption)?;
    Ok(own.decrypt(owner, &decryption)?)
}

/// `convoke ballot verify`
#[derive(Debug, Args)]
pub struct Verify {
    /// The archive.
    archive: PathBuf,
}

impl Verify {
    pub(super) fn run(self, common: &Common) -> Outcome {
        let (own, verified) = archive(&self.archive)?;
        told(common, &own, &verified);
        Ok(Exit::Holds)
    }
}

/// How far an election is, and what came out.
fn told(common: &Common, own: &Archive, verified: &Verified) {
    let result = verified.result.as_ref().map(|tally| &tally.result);
    let answer = value!({
        "uuid": verified.election.uuid,
        "fingerprint": verified.election_hash,
        "credentials": verified.credentials.len(),
        "ballots": verified.ballots.len(),
        "open": verified.is_open,
        "decryptions": verified.decryptions.iter().map(|(owner, _)| owner).collect::<Vec<_>>(),
        "events": own.event_hashes(),
        "result": result.map_or(Value::Null, |counts| value!(counts)),
    });
    say(common, &answer, || in_words(own, verified));
}

fn in_words(own: &Archive, verified: &Verified) -> String {
    let mut lines = format!(
        "{}: {} credentials, {} ballots, {}; everything in it holds\nlast event {}\n",
        verified.election.name,
        verified.credentials.len(),
        verified.ballots.len(),
        if verified.is_open { "still open" } else { "closed" },
        head(own),
    );
    let counts = verified.result.iter().flat_map(|tally| &tally.result);
    for (question, counts) in verified.election.questions.iter().zip(counts) {
        lines.push_str(&format!("\n{}\n", question.question));
        let blank = question.is_blank_allowed().then_some("(blank)");
        let answers = blank.into_iter().chain(question.answers.iter().map(String::as_str));
        for (answer, votes) in answers.zip(counts) {
            lines.push_str(&format!("  {answer}: {votes}\n"));
        }
    }
    lines
}
