//! `convoke ballot`: sealed ballots as files, in the form of Belenios. Needs no hub and no account:
//! who issues credentials, who decrypts and who votes each runs their own step.

mod election;
mod trustee;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use sealed::{Archive, Verified};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Common, Outcome, Trouble};

/// `convoke ballot credentials|trustee|setup|cast|receive|tally|verify`
#[derive(Debug, Args)]
pub struct Ballots {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Issue credentials: one secret for each voter, and the public list.
    Credentials(election::Credentials),
    /// Make a key with other trustees, step by step, and decrypt.
    Trustee(trustee::Trustee),
    /// Begin an election: questions, trustees and credentials become an archive.
    Setup(election::Setup),
    /// Cast a ballot: it is encrypted here, and nobody else sees it.
    Cast(election::Cast),
    /// Check a ballot and put it at the end of an archive.
    Receive(election::Receive),
    /// End the ballots and publish the sums; then join what trustees decrypted.
    Tally(election::TallyUp),
    /// Check everything in an archive: setup, ballots, sums, decryptions, result.
    Verify(election::Verify),
}

impl Ballots {
    /// Does it.
    pub fn run(self, common: &Common) -> Outcome {
        match self.what {
            What::Credentials(command) => command.run(common),
            What::Trustee(command) => command.run(common),
            What::Setup(command) => command.run(common),
            What::Cast(command) => command.run(common),
            What::Receive(command) => command.run(common),
            What::Tally(command) => command.run(common),
            What::Verify(command) => command.run(common),
        }
    }
}

fn bytes(file: &Path) -> Result<Vec<u8>, Trouble> {
    std::fs::read(file).map_err(|fault| Trouble::usage(format!("{}: {fault}", file.display())))
}

fn json<T: DeserializeOwned>(file: &Path) -> Result<T, Trouble> {
    let wrong = |fault| Trouble::from(format!("{}: {fault}", file.display()));
    serde_json::from_slice(&bytes(file)?).map_err(wrong)
}

/// Reads an archive and checks everything in it.
fn archive(file: &Path) -> Result<(Archive, Verified), Trouble> {
    let wrong = |fault| Trouble::from(format!("{}: {fault}", file.display()));
    let archive = Archive::read(&bytes(file)?).map_err(wrong)?;
    let verified = sealed::verify(&archive).map_err(wrong)?;
    Ok((archive, verified))
}

/// Writes a file beside its place and then puts it there: a crash leaves the old one or the new.
fn put(file: &Path, content: &[u8]) -> Result<(), Trouble> {
    let mut aside = file.as_os_str().to_owned();
    aside.push(".new");
    let aside = PathBuf::from(aside);
    let written = std::fs::write(&aside, content).and_then(|()| std::fs::rename(&aside, file));
    written.map_err(|fault| Trouble::from(format!("{}: {fault}", file.display())))
}

fn put_json<T: Serialize>(file: &Path, value: &T) -> Result<(), Trouble> {
    put(file, &serde_json::to_vec(value)?)
}

/// Writes a secret: a file that only its owner reads, and that is not there yet.
fn put_secret(file: &Path, secret: &str) -> Result<(), Trouble> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(file).and_then(|mut open| writeln!(open, "{secret}"));
    written.map_err(|fault| Trouble::from(format!("{}: {fault}", file.display())))
}
