//! Passkeys: checking what an authenticator answered (W3C Web Authentication level 2, sections 7.1
//! and 7.2), for ES256 and EdDSA.
//!
//! Why our own and not a crate: we ask for no attestation, and browsers hand out the public key in
//! the plain form of certificates (`getPublicKey()`), so what is left is four comparisons and one
//! signature. The complete crates bring an X.509 stack and a second set of curves for forms of
//! attestation that we refuse anyway.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What a browser sends after making or using a passkey; every value in base64url.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The credential's id.
    pub id: String,
    /// What the browser says it signed for.
    pub client_data: String,
    /// What the authenticator says about itself.
    pub authenticator_data: String,
    /// The new public key (SubjectPublicKeyInfo): only when a passkey is made.
    #[serde(default)]
    pub public_key: Option<String>,
    /// The signature: only when a passkey is used.
    #[serde(default)]
    pub signature: Option<String>,
}

/// What we know when an answer comes.
#[derive(Debug, Clone)]
pub struct Expected<'a> {
    /// The challenge we gave out, in base64url.
    pub challenge: &'a str,
    /// Our own origin, for example `https://hub.example`.
    pub origin: &'a str,
    /// The host name the passkey belongs to, for example `hub.example`.
    pub host: &'a str,
}

/// A public key that signs for an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Key {
    /// ECDSA on P-256 with SHA-256: an uncompressed point, 65 bytes.
    Es256(Vec<u8>),
    /// Ed25519: 32 bytes.
    Ed25519(Vec<u8>),
}

/// A passkey that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The credential's id.
    pub id: Vec<u8>,
    /// Its public key.
    pub key: Key,
    /// How often it signed so far, as far as it counts.
    pub count: u32,
}

/// Why an answer is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is not in the form a browser sends.
    #[error("malformed")]
    Malformed,
    /// It answers another question, for another place, or an old one.
    #[error("not for this sign-in")]
    NotForThis,
    /// The person was not checked by the device (finger, face, number).
    #[error("person not checked by the device")]
    NotChecked,
    /// The key is of a kind we do not take.
    #[error("key of another kind")]
    OtherKey,
    /// The signature does not fit the key.
    #[error("signature does not fit")]
    Signature,
    /// The counter went back: the passkey may have been copied.
    #[error("counter went back")]
    Copied,
}

#[derive(Deserialize)]
struct ClientData {
    r#type: String,
    challenge: String,
    origin: String,
    #[serde(default, rename = "crossOrigin")]
    cross_origin: bool,
}

/// What the first bytes of the authenticator's data say.
struct Device<'a> {
    count: u32,
    rest: &'a [u8],
}

const PERSON_PRESENT: u8 = 0x01;
const PERSON_CHECKED: u8 = 0x04;
const HAS_CREDENTIAL: u8 = 0x40;

/// The longest part of an answer that is read, in letters.
const LONGEST: usize = 8_192;

/// Checks the answer to "make a passkey".
///
/// # Errors
/// Why it is not taken.
pub fn made(answer: &Answer, expected: &Expected<'_>) -> Result<Made, Wrong> {
    let client = bytes(&answer.client_data)?;
    let data = bytes(&answer.authenticator_data)?;
    client_data(&client, "webauthn.create", expected)?;
    let device = device(&data, expected, HAS_CREDENTIAL)?;
    let id = bytes(&answer.id)?;
    // After the 16 bytes of the model's number: the length of the credential's id, and the id.
    let length = device.rest.get(16..18).and_then(|l| l.try_into().ok());
    let length = usize::from(u16::from_be_bytes(length.ok_or(Wrong::Malformed)?));
    if device.rest.get(18..18 + length) != Some(id.as_slice()) || id.is_empty() {
        return Err(Wrong::Malformed);
    }
    let key = key(&bytes(answer.public_key.as_deref().ok_or(Wrong::Malformed)?)?)?;
    Ok(Made { id, key, count: device.count })
}

/// Checks the answer to "use a passkey"; gives the new count.
///
/// # Errors
/// Why it is not taken.
pub fn used(answer: &Answer, key: &Key, count: u32, expected: &Expected<'_>) -> Result<u32, Wrong> {
    let client = bytes(&answer.client_data)?;
    let data = bytes(&answer.authenticator_data)?;
    client_data(&client, "webauthn.get", expected)?;
    let device = device(&data, expected, 0)?;
    let signature = bytes(answer.signature.as_deref().ok_or(Wrong::Malformed)?)?;
    let mut signed = data.clone();
    signed.extend_from_slice(&Sha256::digest(&client));
    verify(key, &signed, &signature)?;
    // Authenticators that do not count say 0 for ever.
    if (device.count != 0 || count != 0) && device.count <= count {
        return Err(Wrong::Copied);
    }
    Ok(device.count)
}

fn client_data(client: &[u8], what: &str, expected: &Expected<'_>) -> Result<(), Wrong> {
    let said: ClientData = serde_json::from_slice(client).map_err(|_| Wrong::Malformed)?;
    let fits = said.r#type == what
        && said.challenge == expected.challenge
        && said.origin == expected.origin
        && !said.cross_origin;
    if fits { Ok(()) } else { Err(Wrong::NotForThis) }
}

fn device<'a>(data: &'a [u8], expected: &Expected<'_>, needs: u8) -> Result<Device<'a>, Wrong> {
    let (head, rest) = data.split_at_checked(37).ok_or(Wrong::Malformed)?;
    let (place, after) = head.split_at_checked(32).ok_or(Wrong::Malformed)?;
    let [flags, count @ ..] = after else { return Err(Wrong::Malformed) };
    let count: [u8; 4] = count.try_into().map_err(|_| Wrong::Malformed)?;
    if place != Sha256::digest(expected.host).as_slice() {
        return Err(Wrong::NotForThis);
    }
    if flags & PERSON_PRESENT == 0 || flags & PERSON_CHECKED == 0 {
        return Err(Wrong::NotChecked);
    }
    if flags & needs != needs {
        return Err(Wrong::Malformed);
    }
    Ok(Device { count: u32::from_be_bytes(count), rest })
}

/// The head of a SubjectPublicKeyInfo of an uncompressed P-256 point (RFC 5480).
const ES256_HEAD: [u8; 26] = [
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a,
    0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];

/// The head of a SubjectPublicKeyInfo of an Ed25519 key (RFC 8410).
const ED25519_HEAD: [u8; 12] =
    [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

fn key(info: &[u8]) -> Result<Key, Wrong> {
    if let Some(point) = info.strip_prefix(&ES256_HEAD) {
        p256::ecdsa::VerifyingKey::from_sec1_bytes(point).map_err(|_| Wrong::OtherKey)?;
        return Ok(Key::Es256(point.to_vec()));
    }
    let raw = info.strip_prefix(&ED25519_HEAD).ok_or(Wrong::OtherKey)?;
    let raw: [u8; 32] = raw.try_into().map_err(|_| Wrong::OtherKey)?;
    ed25519_dalek::VerifyingKey::from_bytes(&raw).map_err(|_| Wrong::OtherKey)?;
    Ok(Key::Ed25519(raw.to_vec()))
}

fn verify(key: &Key, signed: &[u8], signature: &[u8]) -> Result<(), Wrong> {
    match key {
        Key::Es256(point) => {
            use p256::ecdsa::signature::Verifier as _;
            let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(point);
            let signature = p256::ecdsa::Signature::from_der(signature);
            let (key, signature) = key.ok().zip(signature.ok()).ok_or(Wrong::Signature)?;
            key.verify(signed, &signature).map_err(|_| Wrong::Signature)
        }
        Key::Ed25519(raw) => {
            let raw: [u8; 32] = raw.as_slice().try_into().map_err(|_| Wrong::Signature)?;
            let key = ed25519_dalek::VerifyingKey::from_bytes(&raw);
            let signature = ed25519_dalek::Signature::from_slice(signature);
            let (key, signature) = key.ok().zip(signature.ok()).ok_or(Wrong::Signature)?;
            key.verify_strict(signed, &signature).map_err(|_| Wrong::Signature)
        }
    }
}

fn bytes(text: &str) -> Result<Vec<u8>, Wrong> {
    if text.len() > LONGEST {
        return Err(Wrong::Malformed);
    }
    URL_SAFE_NO_PAD.decode(text).map_err(|_| Wrong::Malformed)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use ed25519_dalek::Signer as _;

    const EXPECTED: Expected<'_> =
        Expected { challenge: "Y2hhbGxlbmdl", origin: "https://hub.example", host: "hub.example" };

    fn b64(bytes: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(bytes)
    }

    fn client(what: &str, origin: &str) -> Vec<u8> {
        format!(r#"{{"type":"{what}","challenge":"Y2hhbGxlbmdl","origin":"{origin}"}}"#).into()
    }

    fn data(host: &str, flags: u8, count: u32, rest: &[u8]) -> Vec<u8> {
        let mut data = Sha256::digest(host).to_vec();
        data.push(flags);
        data.extend(count.to_be_bytes());
        data.extend(rest);
        data
    }

    /// An authenticator with an Ed25519 key answers; `change` spoils what it signed.
    fn sign_in(origin: &str, host: &str, flags: u8, count: u32) -> (Answer, Key) {
        let key = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
        let (client, data) = (client("webauthn.get", origin), data(host, flags, count, &[]));
        let mut signed = data.clone();
        signed.extend_from_slice(&Sha256::digest(&client));
        let answer = Answer {
            id: b64(b"one"),
            client_data: b64(&client),
            authenticator_data: b64(&data),
            public_key: None,
            signature: Some(b64(&key.sign(&signed).to_bytes())),
        };
        (answer, Key::Ed25519(key.verifying_key().to_bytes().to_vec()))
    }

    #[test]
    fn a_right_answer_signs_in_and_a_wrong_one_does_not() {
        let (answer, key) = sign_in("https://hub.example", "hub.example", 5, 3);
        assert_eq!(used(&answer, &key, 2, &EXPECTED), Ok(3));
        assert_eq!(used(&answer, &key, 3, &EXPECTED), Err(Wrong::Copied));
        let other = Key::Ed25519(
            ed25519_dalek::SigningKey::from_bytes(&[8; 32]).verifying_key().to_bytes().to_vec(),
        );
        assert_eq!(used(&answer, &other, 2, &EXPECTED), Err(Wrong::Signature));
        let late = Expected { challenge: "other", ..EXPECTED };
        assert_eq!(used(&answer, &key, 2, &late), Err(Wrong::NotForThis));
    }

    #[test]
    fn answers_for_other_places_or_unchecked_persons_are_refused() {
        let (answer, key) = sign_in("https://evil.example", "hub.example", 5, 3);
        assert_eq!(used(&answer, &key, 0, &EXPECTED), Err(Wrong::NotForThis));
        let (answer, key) = sign_in("https://hub.example", "evil.example", 5, 3);
        assert_eq!(used(&answer, &key, 0, &EXPECTED), Err(Wrong::NotForThis));
        let (answer, key) = sign_in("https://hub.example", "hub.example", 1, 3);
        assert_eq!(used(&answer, &key, 0, &EXPECTED), Err(Wrong::NotChecked));
    }

    #[test]
    fn a_passkey_on_p256_can_be_made_and_used() {
        use p256::ecdsa::signature::Signer as _;
        let secret = p256::ecdsa::SigningKey::from_slice(&[9; 32]).unwrap();
        let point = secret.verifying_key().to_sec1_point(false);
        let mut info = ES256_HEAD.to_vec();
        info.extend_from_slice(point.as_bytes());
        let mut rest = vec![0; 16];
        rest.extend([0, 3]);
        rest.extend(b"one");
        let answer = Answer {
            id: b64(b"one"),
            client_data: b64(&client("webauthn.create", "https://hub.example")),
            authenticator_data: b64(&data("hub.example", 0x45, 0, &rest)),
            public_key: Some(b64(&info)),
            signature: None,
        };
        let made = made(&answer, &EXPECTED).unwrap();
        assert_eq!((made.id.as_slice(), made.count), (b"one".as_slice(), 0));

        let (client, data) =
            (client("webauthn.get", "https://hub.example"), data("hub.example", 5, 0, &[]));
        let mut signed = data.clone();
        signed.extend_from_slice(&Sha256::digest(&client));
        let signature: p256::ecdsa::Signature = secret.sign(&signed);
        let answer = Answer {
            id: b64(b"one"),
            client_data: b64(&client),
            authenticator_data: b64(&data),
            public_key: None,
            signature: Some(b64(signature.to_der().as_bytes())),
        };
        assert_eq!(used(&answer, &made.key, 0, &EXPECTED), Ok(0));
    }
}
