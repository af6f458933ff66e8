//! Keys of trustees, with the proof that somebody knows the private part. Source: Belenios
//! specification 2.0, section 4.5.

use serde::{Deserialize, Serialize};

use crate::Randomness;
use crate::group::{self, Element, Scalar};
use crate::proof::{Proof, listed};

/// A public key and the proof that its private part is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicKey {
    /// The proof.
    pub pok: Proof,
    /// The key.
    pub public_key: Element,
}

impl PublicKey {
    /// The public part of a private key.
    #[must_use]
    pub fn of(private: &Scalar, random: &mut dyn Randomness) -> Self {
        let public_key = Element::of(private);
        let hash = |of: &[Element]| pok_hash(&public_key, of);
        let pok = Proof::of_exponent(private, &[Element::generator()], hash, random);
        Self { pok, public_key }
    }

    /// Whether the proof holds.
    #[must_use]
    pub fn is_known(&self) -> bool {
        let hash = |of: &[Element]| pok_hash(&self.public_key, of);
        self.pok.holds(&[(Element::generator(), self.public_key)], hash)
    }
}

fn pok_hash(key: &Element, commitments: &[Element]) -> Scalar {
    Scalar::hashed(&format!("pok|{}|{key}|{}", group::NAME, listed(commitments)))
}
