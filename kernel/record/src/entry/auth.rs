//! Who vouches that an actor did an act: the actor's key, a passkey, or only the host.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

use super::{ActBody, EntryError, webauthn};
use crate::bytes::Bytes;
use crate::hidden::Commitment;

/// Domain tag: a signature over an act can be nothing else.
const DOMAIN: &[u8] = b"convoke/act/1\n";

/// The proof that the actor did the act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "alg", rename_all = "lowercase", deny_unknown_fields)]
pub enum Auth {
    /// Only the host says so.
    Host,
    /// Signed with a key of the actor.
    Ed25519 {
        /// Public key.
        key: Bytes<32>,
        /// Signature over [`signing_message`].
        sig: Bytes<64>,
    },
    /// Approved with a passkey; the challenge is SHA-256 of [`signing_message`].
    Webauthn {
        /// Public key, see [`super::WebauthnKey`].
        key: Box<str>,
        /// `authenticatorData.clientDataJSON.signature`, each in base64url.
        sig: Box<str>,
    },
    /// The proof is itself a hidden value, because a key would name the person.
    Hidden {
        /// Commitment to a disclosure named `auth`.
        c: Commitment,
    },
}

/// Who vouches, once the proof was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signed {
    /// The key in the entry. That the key is the actor's is a matter of replay.
    ByActor,
    /// The host alone.
    ByHost,
    /// Withheld.
    Withheld,
}

/// Why a proof does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AuthError {
    /// The signature is not by this key over this act in this hub.
    #[error("the signature does not hold")]
    Signature,
    /// The passkey approved something else, or its data has not the expected form.
    #[error("the passkey approval does not hold: {0}")]
    Webauthn(&'static str),
    /// The act itself cannot be written.
    #[error(transparent)]
    Entry(#[from] EntryError),
}

/// `"convoke/act/1\n" ‖ hub ‖ "\n" ‖ JCS(act)`.
pub fn signing_message(hub: &str, act: &[u8]) -> Vec<u8> {
    [DOMAIN, hub.as_bytes(), b"\n", act].concat()
}

/// Signs an act with an actor's Ed25519 key.
///
/// # Errors
/// The act breaks a rule of its fields.
pub fn sign(hub: &str, act: &ActBody, key: &SigningKey) -> Result<Auth, EntryError> {
    let sig = key.sign(&signing_message(hub, &act.to_bytes()?));
    Ok(Auth::Ed25519 { key: Bytes(key.verifying_key().to_bytes()), sig: Bytes(sig.to_bytes()) })
}

impl Auth {
    /// Checks the proof over the canonical bytes of an act.
    ///
    /// # Errors
    /// The proof is there and does not hold.
    pub fn check(&self, hub: &str, act: &[u8]) -> Result<Signed, AuthError> {
        match self {
            Self::Host => Ok(Signed::ByHost),
            Self::Hidden { .. } => Ok(Signed::Withheld),
            Self::Ed25519 { key, sig } => {
                let key = VerifyingKey::from_bytes(&key.0).map_err(|_| AuthError::Signature)?;
                key.verify_strict(&signing_message(hub, act), &Signature::from_bytes(&sig.0))
                    .map_err(|_| AuthError::Signature)?;
                Ok(Signed::ByActor)
            }
            Self::Webauthn { key, sig } => {
                webauthn::check(key, sig, &signing_message(hub, act))?;
                Ok(Signed::ByActor)
            }
        }
    }
}
