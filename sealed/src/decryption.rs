//! The sum of all ballots, its decryption by each trustee, and the result. Source: Belenios
//! specification 2.0, sections 4.15, 4.16, 4.18 and 4.19.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::ballot::{Ballot, Ciphertext};
use crate::election::Election;
use crate::group::{Element, Scalar};
use crate::keys::PublicKey;
use crate::proof::{Proof, listed};
use crate::trustees::Trustees;
use crate::{Randomness, Wrong};

/// The encrypted sums: for each question one for each answer.
pub type Sums = Vec<Vec<Ciphertext>>;

/// What one trustee takes from the encrypted sums.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartialDecryption {
    /// A factor for each sum.
    pub decryption_factors: Vec<Vec<Element>>,
    /// The proof that it is the right one.
    pub decryption_proofs: Vec<Vec<Proof>>,
}

/// The result: for each question how many chose each answer, the blank votes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// The numbers.
    pub result: Vec<Vec<u64>>,
}

/// The ballots that count: of each credential the last, in the order in which they were cast.
#[must_use]
pub fn last(ballots: &[Ballot]) -> Vec<&Ballot> {
    let mut seen = BTreeSet::new();
    let newest = ballots.iter().rev();
    let mut counted: Vec<&Ballot> =
        newest.filter(|ballot| seen.insert(ballot.credential.to_string())).collect();
    counted.reverse();
    counted
}

/// Adds up the ballots that count, without decrypting any.
#[must_use]
pub fn sums(election: &Election, ballots: &[&Ballot]) -> Sums {
    let questions = election.questions.iter().enumerate();
    questions
        .map(|(question, asked)| {
            let of = |answer: usize| {
                let answers = ballots.iter().filter_map(move |ballot| {
                    ballot.answers.get(question).and_then(|it| it.choices.get(answer))
                });
                Ciphertext::sum(answers)
            };
            (0..asked.length()).map(of).collect()
        })
        .collect()
}

impl PartialDecryption {
    /// Decrypts by the private key of one trustee.
    #[must_use]
    pub fn of(
        sums: &Sums,
        election_hash: &str,
        private: &Scalar,
        random: &mut dyn Randomness,
    ) -> Self {
        let public = Element::of(private);
        let mut prove = |sum: &Ciphertext| {
            let hash = |of: &[Element]| decryption_hash(election_hash, &public, of);
            Proof::of_exponent(private, &[Element::generator(), sum.alpha], hash, random)
        };
        let proofs = sums.iter().map(|row| row.iter().map(&mut prove).collect()).collect();
        let factors = sums.iter().map(|row| row.iter().map(|sum| sum.alpha.to(private)).collect());
        Self { decryption_factors: factors.collect(), decryption_proofs: proofs }
    }

    /// Whether these are the factors of the holder of this key.
    #[must_use]
    pub fn holds(&self, sums: &Sums, election_hash: &str, key: &PublicKey) -> bool {
        let rows = [&self.decryption_factors.len(), &self.decryption_proofs.len()];
        if rows.iter().any(|length| **length != sums.len()) {
            return false;
        }
        let hash = |of: &[Element]| decryption_hash(election_hash, &key.public_key, of);
        let mut rows = sums.iter().zip(&self.decryption_factors).zip(&self.decryption_proofs);
        rows.all(|((sums, factors), proofs)| {
            let mut cells = sums.iter().zip(factors).zip(proofs);
            let same = factors.len() == sums.len() && proofs.len() == sums.len();
            same && cells.all(|((sum, factor), proof)| {
                let pairs = [(Element::generator(), key.public_key), (sum.alpha, *factor)];
                proof.holds(&pairs, hash)
            })
        })
    }
}

/// Joins what the trustees decrypted into the result. Each stands at the trustee's number, from 1.
///
/// # Errors
/// When too few decrypted, or the factors do not lead to numbers of ballots.
pub fn tally(
    trustees: &Trustees,
    sums: &Sums,
    decryptions: &[(usize, &PartialDecryption)],
    ballots: u64,
) -> Result<Tally, Wrong> {
    let number = trustees.keys().count();
    let mut result = Vec::with_capacity(sums.len());
    for (question, row) in sums.iter().enumerate() {
        let mut counts = Vec::with_capacity(row.len());
        for (answer, sum) in row.iter().enumerate() {
            let mut factors = vec![None; number];
            for (owner, decryption) in decryptions {
                let found = decryption.decryption_factors.get(question);
                let own = factors.get_mut(owner.wrapping_sub(1));
                if let Some((own, factor)) = own.zip(found.and_then(|row| row.get(answer))) {
                    *own = Some(*factor);
                }
            }
            let joined = trustees.joined(&factors);
            let joined =
                joined.ok_or_else(|| Wrong::new("result", "too few trustees decrypted"))?;
            counts.push(counted(&sum.beta.over(&joined), ballots)?);
        }
        result.push(counts);
    }
    Ok(Tally { result })
}

/// The number to which the generator was raised: at most the number of ballots.
fn counted(power: &Element, ballots: u64) -> Result<u64, Wrong> {
    let mut reached = Element::one();
    for number in 0..=ballots {
        if reached == *power {
            return Ok(number);
        }
        reached = reached.times(&Element::generator());
    }
    Err(Wrong::new("result", "the decryption leads to no number of ballots"))
}

fn decryption_hash(election_hash: &str, key: &Element, commitments: &[Element]) -> Scalar {
    Scalar::hashed(&format!("decrypt|{election_hash}|{key}|{}", listed(commitments)))
}
