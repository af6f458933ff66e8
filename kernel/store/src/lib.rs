#![doc = include_str!("../README.md")]

mod accounts;
mod backup;
mod datadir;
mod error;
mod files;
mod folder;
mod journal;
mod sqlite;
mod vault;

pub use accounts::{
    Account, Accounts, Correspondent, DraftOf, Link, Passkey, Session, Token, TokenInfo,
};
pub use backup::{about, backup, restore};
pub use datadir::{DataDir, Guard, HubDir, HubFile, HubLock};
pub use error::{Result, StoreError};
pub use files::{Files, is_sha256, sha256_hex};
pub use folder::{Folder, Reader};
pub use journal::{
    Append, Hash, Head, Hidden, Journal, Memory, NewEntry, NewHidden, PowerCut, Show, Signed,
    Sqlite, Tile, Used,
};
pub use vault::Fresh;
