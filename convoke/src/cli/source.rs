//! Where public files come from: a folder, or an address.

use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;
use std::time::Duration;

use record::{Policy, Source, SourceError};

use super::Trouble;

/// The public files of a record.
pub enum Public {
    /// In a folder.
    Folder(PathBuf),
    /// At an address.
    Address(Box<ureq::Agent>, String),
}

impl Public {
    /// The public files at `place`: a folder, or an address that begins with `http`.
    pub fn at(place: &str) -> Result<Self, Trouble> {
        if place.starts_with("http://") || place.starts_with("https://") {
            let config = ureq::Agent::config_builder()
                .timeout_global(Some(Duration::from_secs(60)))
                .user_agent("convoke")
                .build();
            let address = place.trim_end_matches('/').to_owned();
            return Ok(Self::Address(Box::new(config.into()), address));
        }
        let folder = PathBuf::from(place);
        if folder.is_dir() {
            Ok(Self::Folder(folder))
        } else {
            Err(Trouble::usage(format!("`{place}` is neither a folder nor an address")))
        }
    }

    /// The policy in this file; without one, the policy that the record itself offers, which shows
    /// only that the files fit each other.
    pub fn policy(&self, file: Option<&PathBuf>) -> Result<Policy, Trouble> {
        let bytes = match file {
            Some(file) => std::fs::read(file)
                .map_err(|fault| Trouble::usage(format!("{}: {fault}", file.display())))?,
            None => self.fetch("policy", 1 << 16)?.ok_or("there is no policy; name one")?,
        };
        Policy::parse(&bytes).map_err(|fault| Trouble::from(format!("policy: {fault}")))
    }
}

impl Source for Public {
    fn fetch(&self, path: &str, limit: usize) -> Result<Option<Vec<u8>>, SourceError> {
        let fail = |reason: String| SourceError { path: path.to_owned(), reason };
        let found = match self {
            Self::Folder(folder) => {
                let file = folder.join(path);
                match File::open(&file) {
                    Ok(_) if file.is_dir() => None,
                    Ok(file) => Some(Box::new(file) as Box<dyn std::io::Read>),
                    Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => None,
                    Err(fault) => return Err(fail(fault.to_string())),
                }
            }
            Self::Address(agent, address) => match agent.get(format!("{address}/{path}")).call() {
                Ok(answer) => Some(Box::new(answer.into_body().into_reader()) as Box<_>),
                Err(ureq::Error::StatusCode(404)) => None,
                Err(fault) => return Err(fail(fault.to_string())),
            },
        };
        let Some(found) = found else { return Ok(None) };
        let mut bytes = Vec::new();
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        found.take(most).read_to_end(&mut bytes).map_err(|fault| fail(fault.to_string()))?;
        if bytes.len() > limit {
            return Err(fail(format!("longer than {limit} bytes")));
        }
        Ok(Some(bytes))
    }
}
