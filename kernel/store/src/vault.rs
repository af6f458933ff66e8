//! Hidden values at rest: each is encrypted with the key of the person who typed it, and that key
//! with the master key. Destroying a person's key destroys their words in every backup.
//!
//! XChaCha20-Poly1305. The nonce of a value is the beginning of its commitment, which a fresh salt
//! makes unique; the commitment is authenticated too, so no value passes for another.

use std::sync::Arc;

use chacha20poly1305::aead::{Aead, AeadInOut, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::error::{Result, StoreError};
use crate::folder::{Folder, Reader};
use crate::journal::Hash;

/// Where fresh keys come from: fills the bytes with random ones.
pub type Fresh = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

const NONCE: usize = 24;
const MASTER: &str = "master.key";
const WRAPPED_FOR: &[u8] = b"convoke/subject-key/1";

/// The key of one person's words.
pub(crate) type SubjectKey = Zeroizing<[u8; 32]>;

/// The master key, and what it opens.
#[derive(Clone)]
pub(crate) struct Vault {
    master: Arc<Zeroizing<[u8; 32]>>,
    fresh: Option<Fresh>,
}

impl std::fmt::Debug for Vault {
    /// Never shows the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault")
    }
}

impl Vault {
    /// The vault of this folder of keys; nothing when it has no master key.
    pub fn open(keys: &Folder) -> Result<Option<Self>> {
        let Some(bytes) = keys.get(MASTER)?.map(Zeroizing::new) else { return Ok(None) };
        let master = <[u8; 32]>::try_from(bytes.as_slice())
            .map_err(|_| StoreError::Damaged("master.key does not hold 32 bytes"))?;
        Ok(Some(Self { master: Arc::new(Zeroizing::new(master)), fresh: None }))
    }

    /// The vault of this folder of keys, with a master key made now when there is none.
    pub fn make(keys: &Folder, fresh: Fresh) -> Result<Self> {
        if keys.get(MASTER)?.is_none() {
            let mut master = Zeroizing::new([0; 32]);
            fresh(&mut *master);
            // Another process may have made one meanwhile: that one stays.
            keys.put_new(MASTER, &*master, Reader::Owner)?;
        }
        let vault = Self::open(keys)?.ok_or(StoreError::Damaged("master.key went away"))?;
        Ok(Self { fresh: Some(fresh), ..vault })
    }

    /// A fresh key, and as it is kept.
    pub fn new_key(&self) -> Result<(SubjectKey, Vec<u8>)> {
        let fresh =
            self.fresh.as_ref().ok_or(StoreError::Damaged("no source of fresh keys was given"))?;
        let mut key = Zeroizing::new([0; 32]);
        let mut wrapped = vec![0; NONCE];
        fresh(&mut *key);
        fresh(&mut wrapped);
        let sealed = encrypt(&self.master, &wrapped, &*key, WRAPPED_FOR)?;
        wrapped.extend(sealed);
        Ok((key, wrapped))
    }

    /// A key from what is kept of it.
    pub fn unwrap(&self, wrapped: &[u8]) -> Result<SubjectKey> {
        let wrong = || StoreError::Damaged("a subject key that this master key does not open");
        let (nonce, sealed) = wrapped.split_at_checked(NONCE).ok_or_else(wrong)?;
        let mut key = Zeroizing::new(sealed.to_vec());
        decrypt(&self.master, nonce, &mut key, WRAPPED_FOR).ok_or_else(wrong)?;
        let key = <[u8; 32]>::try_from(key.as_slice()).map_err(|_| wrong())?;
        Ok(Zeroizing::new(key))
    }
}

/// Encrypts the value of this commitment.
pub(crate) fn seal(key: &SubjectKey, commitment: &Hash, value: &[u8]) -> Result<Vec<u8>> {
    let (nonce, _) = commitment.split_at(NONCE);
    encrypt(key, nonce, value, commitment)
}

/// Decrypts the value of this commitment where it lies.
pub(crate) fn unseal(key: &SubjectKey, commitment: &Hash, value: &mut Vec<u8>) -> Result<()> {
    let (nonce, _) = commitment.split_at(NONCE);
    decrypt(key, nonce, value, commitment)
        .ok_or(StoreError::Damaged("a hidden value that its key does not open"))
}

fn encrypt(key: &[u8; 32], nonce: &[u8], msg: &[u8], aad: &[u8]) -> Result<Vec<u8>> {
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let nonce = XNonce::try_from(nonce).map_err(|_| StoreError::Damaged("a nonce"))?;
    let sealed = cipher.encrypt(&nonce, Payload { msg, aad });
    sealed.map_err(|_| StoreError::Damaged("a value too long to encrypt"))
}

fn decrypt(key: &[u8; 32], nonce: &[u8], value: &mut Vec<u8>, aad: &[u8]) -> Option<()> {
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let nonce = XNonce::try_from(nonce).ok()?;
    cipher.decrypt_in_place(&nonce, aad, value).ok()
}
