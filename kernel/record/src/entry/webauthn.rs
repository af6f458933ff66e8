//! Passkey approvals that a third party can check (W3C Web Authentication, level 2, section 7.2).
//!
//! What binds the approval to the act is the challenge; a relying-party id adds nothing to that,
//! so a hub may change its address without old approvals ceasing to verify.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signature as EdSignature, VerifyingKey as EdKey};
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature as EcSignature, VerifyingKey as EcKey};
use serde::Deserialize;

use super::{AuthError, EntryError};

/// Longest `sig` text. Authenticator data with an attested key and extensions stays far below.
const LONGEST_SIG: usize = 8_192;
/// Relying-party hash (32), flags (1), counter (4).
const SHORTEST_AUTHENTICATOR_DATA: usize = 37;
const FLAGS_AT: usize = 32;
const USER_PRESENT: u8 = 1;

/// The public key of a passkey. Text form: base64url of 65 bytes (P-256, SEC1 uncompressed)
/// or of 32 bytes (Ed25519).
pub enum WebauthnKey {
    /// ECDSA on P-256 with SHA-256 (COSE algorithm -7).
    Es256(Box<EcKey>),
    /// Ed25519 (COSE algorithm -8).
    Ed25519(Box<EdKey>),
}

#[derive(Deserialize)]
struct ClientData {
    #[serde(rename = "type")]
    type_: String,
    challenge: String,
}

impl WebauthnKey {
    /// Reads a key.
    ///
    /// # Errors
    /// No point on one of the two curves.
    pub fn parse(text: &str) -> Result<Self, AuthError> {
        let wrong = AuthError::Webauthn("the key is no P-256 or Ed25519 key");
        let bytes = decode(text).ok_or_else(|| wrong.clone())?;
        if let Ok(bytes) = <[u8; 32]>::try_from(bytes.as_slice()) {
            let key = EdKey::from_bytes(&bytes).map_err(|_| wrong)?;
            return Ok(Self::Ed25519(Box::new(key)));
        }
        if bytes.len() != 65 {
            return Err(wrong);
        }
        let key = EcKey::from_sec1_bytes(&bytes).map_err(|_| wrong)?;
        Ok(Self::Es256(Box::new(key)))
    }

    fn holds(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::Es256(key) => EcSignature::from_der(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            Self::Ed25519(key) => EdSignature::from_slice(signature)
                .is_ok_and(|signature| key.verify_strict(message, &signature).is_ok()),
        }
    }
}

fn decode(text: &str) -> Option<Vec<u8>> {
    (text.len() <= LONGEST_SIG).then(|| URL_SAFE_NO_PAD.decode(text).ok())?
}

/// Both texts consist of base64url characters and, in `sig`, dots.
pub(super) fn check_text(key: &str, sig: &str) -> Result<(), EntryError> {
    let url = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    if !matches!(key.len(), 43 | 87) || !key.bytes().all(url) {
        let what = "must be a public key in base64url";
        return Err(EntryError::Field { field: "key", what });
    }
    let three = sig.bytes().filter(|b| *b == b'.').count() == 2;
    if !three || sig.len() > LONGEST_SIG || !sig.bytes().all(|b| url(b) || b == b'.') {
        let what = "must be three parts in base64url, joined by dots";
        return Err(EntryError::Field { field: "sig", what });
    }
    Ok(())
}

/// Checks that the passkey approved exactly `message`.
pub(super) fn check(key: &str, sig: &str, message: &[u8]) -> Result<(), AuthError> {
    let fail = |why| Err(AuthError::Webauthn(why));
    let mut parts = sig.split('.').map(decode);
    let (Some(Some(data)), Some(Some(client)), Some(Some(signature)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return fail("the signature has not three parts in base64url");
    };
    let Ok(said) = serde_json::from_slice::<ClientData>(&client) else {
        return fail("the client data is no JSON object with type and challenge");
    };
    if said.type_ != "webauthn.get" {
        return fail("the client data is not of type webauthn.get");
    }
    if said.challenge != crate::sha256(&[message]).to_url() {
        return fail("the challenge is not that of this act");
    }
    let present = data.get(FLAGS_AT).is_some_and(|flags| flags & USER_PRESENT != 0);
    if data.len() < SHORTEST_AUTHENTICATOR_DATA || !present {
        return fail("nobody was present at the authenticator");
    }
    let signed = [data.as_slice(), &crate::sha256(&[&client]).0].concat();
    if WebauthnKey::parse(key)?.holds(&signed, &signature) {
        Ok(())
    } else {
        fail("the signature is not by this key")
    }
}
