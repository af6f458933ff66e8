//! How trustees make a key together, of which a threshold can decrypt and fewer know nothing:
//! certificates, polynomials, and the secret messages between trustees. Source: Belenios
//! specification 2.0, section 4.6 (the key generation of Pedersen).

use aes::Aes256;
use ccm::Ccm;
use ccm::aead::{Aead, KeyInit, Payload};
use ccm::consts::{U8, U13};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::credential::token;
use crate::group::{Element, Scalar, reduced};
use crate::keys::PublicKey;
use crate::proof::{Proof, listed};
use crate::trustees::{Threshold, expected_key};
use crate::{Randomness, Wrong};

/// Characters of a trustee's seed.
const SEED_CHARACTERS: usize = 22;

/// AES-256 in CCM mode: a nonce of 13 bytes, a tag of 8.
type Cipher = Ccm<Aes256, U8, U13>;

/// The bytes of the nonce.
const NONCE_BYTES: usize = 13;

/// The secret from which a trustee's own keys follow; wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed(Zeroizing<String>);

/// A signed message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    /// The message.
    pub message: String,
    /// The signature.
    pub signature: Proof,
}

/// A trustee's certificate: their keys, signed by themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cert(pub Signed);

/// The keys in a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertKeys {
    /// For signatures.
    pub verification: Element,
    /// For secret messages.
    pub encryption: Element,
}

/// A message that only its recipient can read.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Encrypted {
    alpha: Element,
    beta: Element,
    data: String,
}

/// A message with whom it is for.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Addressed {
    recipient: Element,
    message: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPolynomial {
    polynomial: Vec<Scalar>,
}

impl Drop for RawPolynomial {
    fn drop(&mut self) {
        self.polynomial.zeroize();
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Secret {
    #[serde(deserialize_with = "reduced")]
    secret: Scalar,
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.secret.zeroize();
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCoefexps {
    coefexps: Vec<Element>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DecryptionKey {
    #[serde(deserialize_with = "reduced")]
    decryption_key: Scalar,
}

impl Drop for DecryptionKey {
    fn drop(&mut self) {
        self.decryption_key.zeroize();
    }
}

/// What a trustee sends in the third step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Polynomial {
    /// Their polynomial, for themselves.
    pub polynomial: String,
    /// Its value for each trustee, for that one alone.
    pub secrets: Vec<String>,
    /// The generator to each coefficient, signed.
    pub coefexps: Signed,
}

/// What a trustee receives in the fourth step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vinput {
    /// Their own polynomial.
    pub polynomial: String,
    /// What each sent to this one.
    pub secrets: Vec<String>,
    /// What each published.
    pub coefexps: Vec<Signed>,
}

/// What a trustee answers in the fifth step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voutput {
    /// Their private key, for themselves.
    pub private_key: String,
    /// Their public key.
    pub public_key: PublicKey,
}

impl Seed {
    /// A fresh one.
    #[must_use]
    pub fn random(random: &mut dyn Randomness) -> Self {
        Self(Zeroizing::new(token(SEED_CHARACTERS, random)))
    }

    /// The seed that a trustee kept.
    #[must_use]
    pub fn kept(text: &str) -> Self {
        Self(Zeroizing::new(text.trim().to_owned()))
    }

    /// The text, for the trustee alone.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    fn signing(&self) -> Zeroizing<Scalar> {
        self.derived("sk")
    }

    fn decryption(&self) -> Zeroizing<Scalar> {
        self.derived("dk")
    }

    fn derived(&self, of: &str) -> Zeroizing<Scalar> {
        let text = Zeroizing::new(format!("{of}|{}", self.0.as_str()));
        Zeroizing::new(Scalar::hashed(&text))
    }

    fn keys(&self) -> CertKeys {
        let (signing, decryption) = (self.signing(), self.decryption());
        CertKeys { verification: Element::of(&signing), encryption: Element::of(&decryption) }
    }

    /// The first step: the certificate.
    ///
    /// # Errors
    /// Never in fact.
    pub fn cert(&self, random: &mut dyn Randomness) -> Result<Cert, Wrong> {
        Ok(Cert(self.sign(written(&self.keys())?, random)))
    }

    fn sign(&self, message: String, random: &mut dyn Randomness) -> Signed {
        let hash = |of: &[Element]| message_hash(&message, of);
        let signature = Proof::of_exponent(&self.signing(), &[Element::generator()], hash, random);
        Signed { message, signature }
    }

    /// Which of these trustees this is.
    fn place(&self, keys: &[CertKeys]) -> Result<usize, Wrong> {
        let own = self.keys();
        let place = keys.iter().position(|keys| *keys == own);
        place.ok_or_else(|| Wrong::new("certificates", "this trustee is not among them"))
    }

    /// The third step: a random polynomial, and its value for each trustee.
    ///
    /// # Errors
    /// When a certificate does not hold, or the threshold cannot be.
    pub fn polynomial(
        &self,
        certs: &[Cert],
        threshold: usize,
        random: &mut dyn Randomness,
    ) -> Result<Polynomial, Wrong> {
        let keys = checked(certs)?;
        self.place(&keys)?;
        if !(1..=keys.len()).contains(&threshold) {
            return Err(Wrong::new("threshold", "it is between one and all trustees"));
        }
        let polynomial = (0..threshold).map(|_| Scalar::random(random)).collect();
        let whole = RawPolynomial { polynomial };
        let own = &whole.polynomial;
        let coefexps = RawCoefexps { coefexps: own.iter().map(Element::of).collect() };
        let secrets = (1_u64..).zip(&keys).map(|(number, keys)| {
            let secret = value_at(own, &Scalar::from(number));
            self.send(&keys.encryption, &Secret { secret }, random)
        });
        let secrets = secrets.collect::<Result<_, _>>()?;
        Ok(Polynomial {
            polynomial: self.send(&self.keys().encryption, &whole, random)?,
            secrets,
            coefexps: self.sign(written(&coefexps)?, random),
        })
    }

    /// The fifth step: checks what the others sent, and makes this trustee's key of it.
    ///
    /// # Errors
    /// When something that another trustee sent does not hold.
    pub fn voutput(
        &self,
        certs: &[Cert],
        vinput: &Vinput,
        random: &mut dyn Randomness,
    ) -> Result<Voutput, Wrong> {
        let keys = checked(certs)?;
        let number = self.place(&keys)? + 1;
        if vinput.secrets.len() != keys.len() || vinput.coefexps.len() != keys.len() {
            return Err(Wrong::new("vinput", "there is one secret from each trustee"));
        }
        let own: RawPolynomial = self.receive(&self.keys(), &vinput.polynomial)?;
        let threshold = own.polynomial.len();
        let mut private_key = Zeroizing::new(Scalar::from(0));
        for ((from, secret), published) in keys.iter().zip(&vinput.secrets).zip(&vinput.coefexps) {
            let sent: Secret = self.receive(from, secret)?;
            let coefficients = from.coefficients(published, threshold)?;
            if Element::of(&sent.secret) != evaluated(&coefficients, number) {
                return Err(Wrong::new("vinput", "a secret is not of its polynomial"));
            }
            *private_key = private_key.plus(&sent.secret);
        }
        let public_key = PublicKey::of(&private_key, random);
        let own = DecryptionKey { decryption_key: *private_key };
        let private_key = self.send(&self.keys().encryption, &own, random)?;
        Ok(Voutput { private_key, public_key })
    }

    /// The private key that this trustee sent to themselves in the fifth step.
    ///
    /// # Errors
    /// When it is of another trustee, or damaged.
    pub fn private_key(&self, kept: &str) -> Result<Zeroizing<Scalar>, Wrong> {
        let own: DecryptionKey = self.receive(&self.keys(), kept.trim())?;
        Ok(Zeroizing::new(own.decryption_key))
    }

    /// Signs a message and encrypts it for its recipient.
    fn send<T: Serialize>(
        &self,
        recipient: &Element,
        message: &T,
        random: &mut dyn Randomness,
    ) -> Result<String, Wrong> {
        let addressed = Addressed { recipient: *recipient, message: written(message)? };
        let signed = self.sign(written(&addressed)?, random);
        let plain = Zeroizing::new(written(&signed)?);
        let secret = Zeroizing::new(Scalar::random(random));
        let key = Zeroizing::new(Scalar::random(random));
        let (alpha, shared) = (Element::of(&secret), Element::of(&key));
        let (cipher, nonce) = cipher(&shared, &alpha);
        let data = cipher.encrypt((&nonce).into(), plain.as_bytes());
        let data = data.map_err(|_| Wrong::new("message", "it is too long"))?;
        let beta = recipient.to(&secret).times(&shared);
        written(&Encrypted { alpha, beta, data: in_hex(&data) })
    }

    /// Decrypts a message and checks who signed it, and for whom.
    fn receive<T: DeserializeOwned>(&self, from: &CertKeys, text: &str) -> Result<T, Wrong> {
        let wrong = |why: &str| Wrong::new("message", why);
        let encrypted: Encrypted = read("message", text)?;
        let shared = encrypted.beta.over(&encrypted.alpha.to(&self.decryption()));
        let (cipher, nonce) = cipher(&shared, &encrypted.alpha);
        let data = from_hex(&encrypted.data).ok_or_else(|| wrong("it is not hexadecimal"))?;
        let payload = Payload { msg: &data, aad: &[] };
        let plain = cipher.decrypt((&nonce).into(), payload);
        let plain = plain.map_err(|_| wrong("it is for another trustee, or damaged"))?;
        let plain = Zeroizing::new(plain);
        let plain = std::str::from_utf8(&plain).map_err(|_| wrong("it is damaged"))?;
        let signed: Signed = read("message", plain)?;
        if !signed.is_by(&from.verification) {
            return Err(wrong("its signature does not hold"));
        }
        let addressed: Addressed = read("message", &signed.message)?;
        if addressed.recipient != self.keys().encryption {
            return Err(wrong("it is for another trustee"));
        }
        read("message", &addressed.message)
    }
}

impl Signed {
    /// Whether the holder of this key signed it.
    #[must_use]
    pub fn is_by(&self, key: &Element) -> bool {
        let hash = |of: &[Element]| message_hash(&self.message, of);
        self.signature.holds(&[(Element::generator(), *key)], hash)
    }
}

impl Cert {
    /// The keys, when they are signed.
    ///
    /// # Errors
    /// When the signature does not hold.
    pub fn keys(&self) -> Result<CertKeys, Wrong> {
        let keys: CertKeys = read("certificate", &self.0.message)?;
        let is_own = self.0.is_by(&keys.verification);
        is_own
            .then_some(keys)
            .ok_or_else(|| Wrong::new("certificate", "its signature does not hold"))
    }
}

impl CertKeys {
    /// What this trustee published of their polynomial.
    ///
    /// # Errors
    /// When the signature does not hold, or there are not as many as the threshold says.
    pub(crate) fn coefficients(
        &self,
        published: &Signed,
        threshold: usize,
    ) -> Result<Vec<Element>, Wrong> {
        let RawCoefexps { coefexps } = read("polynomial", &published.message)?;
        if !published.is_by(&self.verification) || coefexps.len() != threshold {
            return Err(Wrong::new("polynomial", "it is not signed, or of another threshold"));
        }
        Ok(coefexps)
    }
}

/// The fourth step: what each trustee receives.
///
/// # Errors
/// When a certificate or a polynomial does not hold.
pub fn vinputs(
    certs: &[Cert],
    polynomials: &[Polynomial],
    threshold: usize,
) -> Result<Vec<Vinput>, Wrong> {
    let keys = checked(certs)?;
    let fits = |one: &Polynomial| one.secrets.len() == keys.len();
    if polynomials.len() != keys.len() || !polynomials.iter().all(fits) {
        return Err(Wrong::new("polynomials", "there is one from each trustee, for each trustee"));
    }
    for (keys, polynomial) in keys.iter().zip(polynomials) {
        keys.coefficients(&polynomial.coefexps, threshold)?;
    }
    let of = |(place, own): (usize, &Polynomial)| Vinput {
        polynomial: own.polynomial.clone(),
        secrets: polynomials.iter().filter_map(|one| one.secrets.get(place).cloned()).collect(),
        coefexps: polynomials.iter().map(|one| one.coefexps.clone()).collect(),
    };
    Ok(polynomials.iter().enumerate().map(of).collect())
}

/// The sixth step: the group of trustees, ready to be published.
///
/// # Errors
/// When a key is not the one that the polynomials give.
pub fn group(
    certs: &[Cert],
    polynomials: &[Polynomial],
    voutputs: &[Voutput],
    threshold: usize,
) -> Result<Threshold, Wrong> {
    let keys = checked(certs)?;
    let published = keys.iter().zip(polynomials);
    let coefficients = published
        .map(|(keys, polynomial)| keys.coefficients(&polynomial.coefexps, threshold))
        .collect::<Result<Vec<_>, _>>()?;
    let expected = (1..=keys.len()).map(|number| expected_key(&coefficients, number));
    let is_right = |(voutput, key): (&Voutput, Element)| {
        voutput.public_key.public_key == key && voutput.public_key.is_known()
    };
    if voutputs.len() != keys.len() || !voutputs.iter().zip(expected).all(is_right) {
        return Err(Wrong::new("voutputs", "a key is not the one that the polynomials give"));
    }
    Ok(Threshold {
        threshold,
        certs: certs.to_vec(),
        coefexps: polynomials.iter().map(|one| one.coefexps.clone()).collect(),
        verification_keys: voutputs.iter().map(|one| one.public_key.clone()).collect(),
    })
}

fn checked(certs: &[Cert]) -> Result<Vec<CertKeys>, Wrong> {
    certs.iter().map(Cert::keys).collect()
}

/// The value of a polynomial, by Horner.
fn value_at(coefficients: &[Scalar], at: &Scalar) -> Scalar {
    coefficients.iter().rev().fold(Scalar::from(0), |value, one| value.times(at).plus(one))
}

/// The generator to the value of a polynomial, from what was published of it.
pub(crate) fn evaluated(coefficients: &[Element], number: usize) -> Element {
    let number = Scalar::from(u64::try_from(number).unwrap_or(u64::MAX));
    coefficients.iter().rev().fold(Element::one(), |value, one| value.to(&number).times(one))
}

fn message_hash(message: &str, commitments: &[Element]) -> Scalar {
    Scalar::hashed(&format!("sigmsg|{message}|{}", listed(commitments)))
}

/// The cipher and nonce of a message.
fn cipher(shared: &Element, alpha: &Element) -> (Cipher, [u8; NONCE_BYTES]) {
    let key = Sha256::digest(format!("key|{shared}"));
    let iv = Sha256::digest(format!("iv|{alpha}"));
    let mut nonce = [0; NONCE_BYTES];
    nonce.copy_from_slice(&iv[..NONCE_BYTES]);
    (Cipher::new(&key), nonce)
}

fn written<T: Serialize>(message: &T) -> Result<String, Wrong> {
    serde_json::to_string(message).map_err(|fault| Wrong::new("message", fault))
}

fn read<T: DeserializeOwned>(part: &str, text: &str) -> Result<T, Wrong> {
    serde_json::from_str(text).map_err(|fault| Wrong::new(part, fault))
}

pub(crate) fn in_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    if text.len().is_multiple_of(2) { pairs.map(byte).collect() } else { None }
}
