//! The steps of a trustee. Several make one key together: each writes public files into a folder
//! that all of them share (by any means, it holds no secrets), and keeps one secret file.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use sealed::decryption::PartialDecryption;
use sealed::threshold::{Cert, Polynomial, Seed, Vinput, Voutput, group, vinputs};
use sealed::trustees::{Kind, Trustees};
use serde::de::DeserializeOwned;
use serde_json::json as value;
use zeroize::Zeroizing;

use super::election::Decrypted;
use super::{archive, bytes, json, put_json, put_secret};
use crate::cli::{Common, Exit, Outcome, Trouble, say};
use crate::machine::System;

/// The most trustees of a group.
const TRUSTEES_MAX: usize = 64;

/// `convoke ballot trustee`
#[derive(Debug, Args)]
pub struct Trustee {
    /// The step: each begins when all trustees have done the one before.
    step: Step,
    /// The folder of public files that the trustees share.
    #[arg(long)]
    folder: PathBuf,
    /// This trustee's number, from 1.
    #[arg(long, default_value_t = 1)]
    number: usize,
    /// This trustee's secret file: made in the first step, never shared.
    #[arg(long)]
    key: Option<PathBuf>,
    /// How many trustees are enough to decrypt.
    #[arg(long, default_value_t = 2)]
    threshold: usize,
    /// The archive to decrypt.
    #[arg(long)]
    archive: Option<PathBuf>,
    /// The file to write a decryption to.
    #[arg(long)]
    to: Option<PathBuf>,
}

/// The steps of a trustee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// Make a secret and publish a certificate.
    Cert,
    /// Publish a polynomial, with a secret message in it for each trustee.
    Polynomial,
    /// Check what all others sent, and publish this trustee's key.
    Output,
    /// Join everything into the group of trustees (no secret needed).
    Group,
    /// Decrypt the sums of an archive.
    Decrypt,
}

impl Trustee {
    pub(super) fn run(self, common: &Common) -> Outcome {
        let written = match self.step {
            Step::Cert => self.cert()?,
            Step::Polynomial => self.polynomial()?,
            Step::Output => self.output()?,
            Step::Group => self.group()?,
            Step::Decrypt => self.decrypt()?,
        };
        say(common, &value!({ "written": written }), || format!("wrote {}", written.display()));
        Ok(Exit::Holds)
    }

    fn key(&self) -> Result<&Path, Trouble> {
        self.key.as_deref().ok_or_else(|| Trouble::usage("name this trustee's secret file: --key"))
    }

    fn seed(&self) -> Result<Seed, Trouble> {
        let text = Zeroizing::new(String::from_utf8(bytes(self.key()?)?)?);
        Ok(Seed::kept(&text))
    }

    fn file(&self, number: usize, what: &str) -> PathBuf {
        self.folder.join(format!("{number}.{what}.json"))
    }

    /// The files of all trustees, in the order of their numbers.
    fn all<T: DeserializeOwned>(&self, what: &str) -> Result<Vec<T>, Trouble> {
        let files = (1..=TRUSTEES_MAX).map(|number| self.file(number, what));
        files.take_while(|file| file.exists()).map(|file| json(&file)).collect()
    }

    fn cert(&self) -> Result<PathBuf, Trouble> {
        std::fs::create_dir_all(&self.folder)?;
        let seed = Seed::random(&mut System);
        put_secret(self.key()?, seed.reveal())?;
        let file = self.file(self.number, "cert");
        put_json(&file, &seed.cert(&mut System)?)?;
        Ok(file)
    }

    fn polynomial(&self) -> Result<PathBuf, Trouble> {
        let certs: Vec<Cert> = self.all("cert")?;
        let own = self.seed()?.polynomial(&certs, self.threshold, &mut System)?;
        let file = self.file(self.number, "polynomial");
        put_json(&file, &own)?;
        Ok(file)
    }

    fn output(&self) -> Result<PathBuf, Trouble> {
        let certs: Vec<Cert> = self.all("cert")?;
        let polynomials: Vec<Polynomial> = self.all("polynomial")?;
        let sent = vinputs(&certs, &polynomials, self.threshold)?;
        let missing = || Trouble::from("not every trustee has published a polynomial yet");
        let place = self.number.checked_sub(1);
        let own: &Vinput = place.and_then(|place| sent.get(place)).ok_or_else(missing)?;
        let file = self.file(self.number, "output");
        put_json(&file, &self.seed()?.voutput(&certs, own, &mut System)?)?;
        Ok(file)
    }

    fn group(&self) -> Result<PathBuf, Trouble> {
        let outputs: Vec<Voutput> = self.all("output")?;
        let (certs, polynomials) = (self.all::<Cert>("cert")?, self.all("polynomial")?);
        let joined = group(&certs, &polynomials, &outputs, self.threshold)?;
        let file = self.folder.join("trustees.json");
        put_json(&file, &Trustees(vec![Kind::Pedersen(joined)]))?;
        Ok(file)
    }

    fn decrypt(&self) -> Result<PathBuf, Trouble> {
        let no_archive = || Trouble::usage("name the archive to decrypt: --archive");
        let (_, verified) = archive(self.archive.as_deref().ok_or_else(no_archive)?)?;
        let none = || Trouble::from("the sums are not published yet: convoke ballot tally");
        let sums = verified.sums.as_ref().ok_or_else(none)?;
        let output: Voutput = json(&self.file(self.number, "output"))?;
        let private = self.seed()?.private_key(&output.private_key)?;
        let hash = &verified.election_hash;
        let decryption = PartialDecryption::of(sums, hash, &private, &mut System);
        verified.check_decryption(self.number, &decryption)?;
        let named = self.to.clone();
        let file = named.unwrap_or_else(|| format!("{}.decryption.json", self.number).into());
        put_json(&file, &Decrypted { owner: self.number, decryption })?;
        Ok(file)
    }
}
