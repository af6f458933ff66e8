//! Proofs that tell nothing but that they hold: of a secret exponent, of a signature, of a
//! correct decryption, and of one statement among several. Source: Belenios specification 2.0,
//! sections 4.5, 4.12 to 4.14 and 4.18; all of them are proofs of Schnorr and of Chaum and
//! Pedersen, made non-interactive by a hash.

use serde::{Deserialize, Serialize};

use zeroize::Zeroizing;

use crate::Randomness;
use crate::group::{Element, Scalar};

/// A proof: the challenge of its hash, and the response to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// The challenge.
    pub challenge: Scalar,
    /// The response.
    pub response: Scalar,
}

impl Proof {
    /// Proves that one exponent leads from each base to the element beside it. The hash is of the
    /// commitments, one for each base.
    pub fn of_exponent(
        secret: &Scalar,
        bases: &[Element],
        hash: impl Fn(&[Element]) -> Scalar,
        random: &mut dyn Randomness,
    ) -> Self {
        let nonce = Zeroizing::new(Scalar::random(random));
        let commitments: Vec<Element> = bases.iter().map(|base| base.to(&nonce)).collect();
        let challenge = hash(&commitments);
        Self { challenge, response: nonce.minus(&secret.times(&challenge)) }
    }

    /// Whether the proof holds for these pairs of a base and its power.
    pub fn holds(&self, pairs: &[(Element, Element)], hash: impl Fn(&[Element]) -> Scalar) -> bool {
        let commitments: Vec<Element> =
            pairs.iter().map(|(base, power)| self.commitment(base, power)).collect();
        hash(&commitments) == self.challenge
    }

    fn commitment(&self, base: &Element, power: &Element) -> Element {
        base.to(&self.response).times(&power.to(&self.challenge))
    }
}

/// A statement about a pair under an election key: some exponent leads from the generator to the
/// first and from the key to the second, so the pair is an encryption of nothing.
#[derive(Debug, Clone, Copy)]
pub struct Statement {
    /// A power of the generator.
    pub alpha: Element,
    /// The same power of the key.
    pub beta: Element,
}

/// Proves that one of the statements holds, without saying which.
pub struct OneOf<'p> {
    /// The election's key.
    pub key: Element,
    /// The statements.
    pub statements: &'p [Statement],
    /// What stands before the commitments in the hash.
    pub prefix: String,
}

impl OneOf<'_> {
    /// The proof, by the exponent of the statement of this number.
    pub fn prove(
        &self,
        holding: usize,
        secret: &Scalar,
        random: &mut dyn Randomness,
    ) -> Vec<Proof> {
        let nonce = Zeroizing::new(Scalar::random(random));
        let mut proofs: Vec<Proof> = Vec::with_capacity(self.statements.len());
        let mut commitments = Vec::with_capacity(2 * self.statements.len());
        let mut others = Scalar::from(0);
        for (number, statement) in self.statements.iter().enumerate() {
            // All others are made up backwards, from their challenge to their commitment.
            let proof =
                Proof { challenge: Scalar::random(random), response: Scalar::random(random) };
            if number == holding {
                commitments.extend([Element::of(&nonce), self.key.to(&nonce)]);
            } else {
                commitments.extend(self.commitments(statement, &proof));
                others = others.plus(&proof.challenge);
            }
            proofs.push(proof);
        }
        if let Some(own) = proofs.get_mut(holding) {
            own.challenge = self.hash(&commitments).minus(&others);
            own.response = nonce.minus(&secret.times(&own.challenge));
        }
        proofs
    }

    /// Whether the proof holds.
    #[must_use]
    pub fn holds(&self, proofs: &[Proof]) -> bool {
        if proofs.len() != self.statements.len() {
            return false;
        }
        let pairs = self.statements.iter().zip(proofs);
        let commitments: Vec<Element> =
            pairs.flat_map(|(statement, proof)| self.commitments(statement, proof)).collect();
        let sum = proofs.iter().fold(Scalar::from(0), |sum, proof| sum.plus(&proof.challenge));
        self.hash(&commitments) == sum
    }

    fn commitments(&self, statement: &Statement, proof: &Proof) -> [Element; 2] {
        [
            proof.commitment(&Element::generator(), &statement.alpha),
            proof.commitment(&self.key, &statement.beta),
        ]
    }

    fn hash(&self, commitments: &[Element]) -> Scalar {
        Scalar::hashed(&format!("{}|{}", self.prefix, listed(commitments)))
    }
}

/// Elements in base 10, with commas between them.
#[must_use]
pub fn listed(elements: &[Element]) -> String {
    elements.iter().map(Element::to_string).collect::<Vec<_>>().join(",")
}
