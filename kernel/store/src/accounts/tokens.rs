//! API tokens: long-lived secrets for programs, each with scopes.

use rusqlite::{OptionalExtension, params};

use super::{Accounts, hash_of};
use crate::error::Result;

/// What a token that was shown allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Whose it is.
    pub account: i64,
    /// What it may be used for, by name.
    pub scopes: Vec<String>,
}

/// A token as its owner sees it: never the secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenInfo {
    /// What its owner calls it.
    pub name: String,
    /// What it may be used for, by name.
    pub scopes: Vec<String>,
    /// When it was made.
    pub created: i64,
    /// Until when it holds.
    pub expires: i64,
}

fn scopes_of(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

impl Accounts {
    /// Keeps a token. `secret` is 32 random bytes as text, shown once. A scope holds no spaces.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_token(&self, secret: &str, account: i64, info: &TokenInfo) -> Result<()> {
        let sql = "INSERT INTO token (hash, account, name, scopes, created, expires)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let scopes = info.scopes.join(" ");
        let (created, expires) = (info.created, info.expires);
        let row = params![hash_of(secret), account, info.name, scopes, created, expires];
        self.db().execute(sql, row)?;
        Ok(())
    }

    /// What the token of this secret allows, if it holds now.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn token(&self, secret: &str, now: i64) -> Result<Option<Token>> {
        let sql = "SELECT account, scopes FROM token WHERE hash = ?1 AND expires > ?2";
        let found = self.db().query_row(sql, params![hash_of(secret), now], |row| {
            let scopes = scopes_of(&row.get::<_, String>(1)?);
            Ok(Token { account: row.get(0)?, scopes })
        });
        Ok(found.optional()?)
    }

    /// The tokens of an account, by name.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn tokens(&self, account: i64) -> Result<Vec<TokenInfo>> {
        let db = self.db();
        let mut find = db.prepare(
            "SELECT name, scopes, created, expires FROM token WHERE account = ?1 ORDER BY name",
        )?;
        let found = find.query_map([account], |row| {
            Ok(TokenInfo {
                name: row.get(0)?,
                scopes: scopes_of(&row.get::<_, String>(1)?),
                created: row.get(2)?,
                expires: row.get(3)?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Ends the tokens of this name.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn end_token(&self, account: i64, name: &str) -> Result<()> {
        let sql = "DELETE FROM token WHERE account = ?1 AND name = ?2";
        self.db().execute(sql, params![account, name])?;
        Ok(())
    }
}
