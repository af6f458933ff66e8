//! `convoke read-apart`: reads a partner's file in this process, which has limits and nothing else.

use std::io::{Read as _, Write as _};

use clap::Args;

use super::{Exit, Outcome};
use crate::apart;
use crate::serve::sent::UPLOAD_BYTES;

/// `convoke read-apart --name members.xlsx --memory-mb 512 --seconds 30 < members.xlsx`
#[derive(Debug, Args)]
pub struct ReadApart {
    /// What the partner calls the file.
    #[arg(long)]
    name: String,
    /// Megabytes of memory it may take.
    #[arg(long)]
    memory_mb: u64,
    /// Seconds of the processor it may take.
    #[arg(long)]
    seconds: u64,
}

impl ReadApart {
    /// Reads standard input, writes what was read to standard output and how far it is to standard
    /// error.
    pub fn run(self) -> Outcome {
        apart::confine(self.memory_mb, self.seconds)?;
        let mut bytes = Vec::new();
        let most = u64::try_from(UPLOAD_BYTES).unwrap_or(u64::MAX);
        std::io::stdin().take(most + 1).read_to_end(&mut bytes)?;
        let limits = formats::Limits::default();
        let outcome = formats::read_watched(&self.name, &bytes, &limits, &apart::tell);
        std::io::stdout().write_all(&formats::isolated::encode(&outcome))?;
        Ok(Exit::Holds)
    }
}
