//! The whole product in one process: the data folder, the hubs in it, accounts, languages, mail.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use faces::lang::Languages;
use store::{Accounts, DataDir};

use crate::live::{Live, Opening};
use crate::machine::Clock;
use crate::people::limits::Limits;
use crate::people::mail::Post;
use crate::people::sign_in::Challenges;
use crate::product;

/// What the person who runs it decided.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Our own address from outside, for example `https://hub.example`; without it, the address
    /// by which a request came.
    pub origin: Option<String>,
    /// Whether this is a demonstration: the sign-in page then offers its people.
    pub demo: bool,
    /// Where mail goes: `smtp://…`, `smtps://…`; without it, into the folder `mail`.
    pub smtp: Option<String>,
    /// Who mail comes from.
    pub from: Option<String>,
    /// Where readers report a problem, as a link.
    pub contact: Option<String>,
    /// Hosts that partners' files may be fetched from.
    pub hosts: Vec<String>,
}

/// Everything a request may need.
pub struct House {
    /// What the person who runs it decided.
    pub settings: Settings,
    /// Who signs in here.
    pub accounts: Accounts,
    /// The hubs here, by name.
    pub hubs: BTreeMap<String, Arc<Live>>,
    /// The messages of all rooms.
    pub languages: Languages,
    /// How often somebody may try something costly.
    pub limits: Limits,
    /// Where mail goes.
    pub post: Post,
    /// Passkey questions that wait for an answer.
    pub challenges: Challenges,
    /// The clock.
    pub clock: Arc<Clock>,
    /// The data folder, where what is too long for memory may stand for a while.
    pub data: PathBuf,
}

/// Why the product does not start: a sentence for the terminal.
#[derive(Debug, thiserror::Error)]
pub enum NotOpen {
    /// The data folder or a database in it.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// A hub.
    #[error("hub `{0}`: {1}")]
    Hub(String, String),
    /// Mail.
    #[error(transparent)]
    Mail(#[from] crate::people::mail::NotSent),
    /// Messages: a mistake of ours that a test meets.
    #[error("messages: {0}")]
    Messages(String),
}

impl House {
    /// Opens every hub of a data folder, or only the one named.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn open(
        data: &Path,
        settings: Settings,
        opening: Opening,
        only: Option<&str>,
    ) -> Result<Self, NotOpen> {
        let clock = Arc::new(Clock::system());
        let folder = DataDir::open(data)?;
        let mut hubs = BTreeMap::new();
        let names = folder.hubs()?.into_iter().filter(|name| only.is_none_or(|o| o == name));
        for name in names {
            let live = Live::open(&folder, &name, &clock, opening)
                .map_err(|fault| NotOpen::Hub(name.clone(), fault))?;
            hubs.insert(name, Arc::new(live));
        }
        let from = settings.from.as_deref().unwrap_or("Convoke <convoke@localhost>");
        let post = match &settings.smtp {
            Some(url) => Post::smtp(url, from)?,
            None => Post::folder(data.join("mail"), from)?,
        };
        Ok(Self {
            accounts: folder.accounts()?,
            hubs,
            languages: languages()?,
            limits: Limits::default(),
            post,
            challenges: Challenges::default(),
            clock,
            data: data.to_owned(),
            settings,
        })
    }

    /// The hub meant by an address: the one named, or the only one there is.
    #[must_use]
    pub fn only(&self) -> Option<&Arc<Live>> {
        if self.hubs.len() == 1 { self.hubs.values().next() } else { None }
    }

    /// Whether readers come by HTTPS.
    #[must_use]
    pub fn https(&self) -> bool {
        self.settings.origin.as_deref().is_some_and(|origin| origin.starts_with("https://"))
    }
}

/// All messages in all languages.
///
/// # Errors
/// When a message file is faulty: a mistake of ours that a test meets.
pub fn languages() -> Result<Languages, NotOpen> {
    let mut sources = vec![crate::pages::MESSAGES, formats::MESSAGES.as_slice()];
    sources.extend(product::ROOMS.iter().map(|room| room.messages));
    Languages::new(&sources).map_err(|faults| NotOpen::Messages(faults.join("; ")))
}
