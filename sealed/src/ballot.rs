//! Ballots: encrypted answers, with proofs that they are answers, signed by a credential. Source:
//! Belenios specification 2.0, sections 4.11, 4.13 to 4.15.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::credential::Credential;
use crate::election::{Election, Question, fingerprint};
use crate::group::{Element, Scalar};
use crate::proof::{OneOf, Proof, Statement, listed};
use crate::threshold::in_hex;
use crate::{Randomness, Wrong};

/// The most bytes of a ballot: one that answers with 256 answers has fewer.
const BYTES_MAX: usize = 1 << 20;

/// A ballot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    /// The election's identifier.
    pub election_uuid: String,
    /// The election's fingerprint.
    pub election_hash: String,
    /// The public credential of whoever casts it.
    pub credential: Element,
    /// An answer to each question.
    pub answers: Vec<Answer>,
    /// The signature under all of that.
    pub signature: Signature,
}

/// What is signed: a ballot without its signature.
#[derive(Serialize)]
struct Unsigned<'b> {
    election_uuid: &'b str,
    election_hash: &'b str,
    credential: &'b Element,
    answers: &'b [Answer],
}

/// The signature of a credential.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The hash that is signed.
    pub hash: String,
    /// The proof of the credential.
    pub proof: Proof,
}

/// The encrypted answer to a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// One value for each answer, chosen or not; before them one for the blank vote.
    pub choices: Vec<Ciphertext>,
    /// Proofs that each value is 0 or 1.
    pub individual_proofs: Vec<Vec<Proof>>,
    /// The proof that as many are chosen as may be, or that the vote is blank.
    pub overall_proof: Vec<Proof>,
    /// The proof that a blank vote chooses nothing else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blank_proof: Option<Vec<Proof>>,
}

/// An encrypted number, by ElGamal in the exponent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ciphertext {
    /// The generator to a secret power.
    pub alpha: Element,
    /// The key to that power, times the generator to the number.
    pub beta: Element,
}

impl Ciphertext {
    /// Encrypts a number.
    fn of(number: u64, key: &Element, secret: &Scalar) -> Self {
        let plain = Element::of(&Scalar::from(number));
        Self { alpha: Element::of(secret), beta: key.to(secret).times(&plain) }
    }

    /// The sum of all, still encrypted.
    #[must_use]
    pub fn sum<'c>(all: impl IntoIterator<Item = &'c Self> + Clone) -> Self {
        Self {
            alpha: Element::product(all.clone().into_iter().map(|one| &one.alpha)),
            beta: Element::product(all.into_iter().map(|one| &one.beta)),
        }
    }

    /// The statement that this number is encrypted here.
    fn is(&self, number: u64) -> Statement {
        Statement { alpha: self.alpha, beta: self.beta.less(number) }
    }

    fn listed(&self) -> String {
        listed(&[self.alpha, self.beta])
    }
}

/// A value on its way into a ballot.
struct Value {
    number: u64,
    secret: Zeroizing<Scalar>,
    encrypted: Ciphertext,
}

/// What all proofs of an answer have in common.
struct Context<'e> {
    key: Element,
    question: &'e Question,
    /// Fingerprint and credential.
    who: String,
}

impl Context<'_> {
    fn one_of<'p>(&self, statements: &'p [Statement], prefix: String) -> OneOf<'p> {
        OneOf { key: self.key, statements, prefix }
    }

    fn individual<'p>(&self, value: &Ciphertext, of: &'p [Statement]) -> OneOf<'p> {
        self.one_of(of, format!("prove|{}|{}", self.who, value.listed()))
    }

    /// What the proofs over a whole answer are bound to.
    fn whole(&self, choices: &[Ciphertext]) -> String {
        let all: Vec<String> = choices.iter().map(Ciphertext::listed).collect();
        format!("{}|{}", self.who, all.join(","))
    }

    /// The statements of which one must hold: the sum is within its bounds, or the vote is blank.
    fn bounds(&self, choices: &[Ciphertext]) -> (Vec<Statement>, String) {
        let whole = self.whole(choices);
        let within = |sum: &Ciphertext| {
            (self.question.min..=self.question.max).map(|number| sum.is(number)).collect()
        };
        match choices.split_first().filter(|_| self.question.is_blank_allowed()) {
            Some((blank, rest)) => {
                let mut all = vec![blank.is(1)];
                let sums: Vec<Statement> = within(&Ciphertext::sum(rest));
                all.extend(sums);
                (all, format!("bproof1|{whole}"))
            }
            None => {
                let sum = Ciphertext::sum(choices);
                (within(&sum), format!("prove|{whole}|{}", sum.listed()))
            }
        }
    }

    /// The statements that a blank vote chooses nothing else; none where no blank vote is allowed.
    fn blank(&self, choices: &[Ciphertext]) -> Option<([Statement; 2], String)> {
        let (blank, rest) = choices.split_first().filter(|_| self.question.is_blank_allowed())?;
        let statements = [blank.is(0), Ciphertext::sum(rest).is(0)];
        Some((statements, format!("bproof0|{}", self.whole(choices))))
    }

    fn answer(&self, chosen: &[usize], random: &mut dyn Randomness) -> Answer {
        let blank = self.question.is_blank_allowed();
        let marks = (0..self.question.answers.len()).map(|number| chosen.contains(&number));
        let first = blank.then_some(chosen.is_empty());
        let numbers = first.into_iter().chain(marks).map(u64::from);
        let values: Vec<Value> = numbers
            .map(|number| {
                let secret = Zeroizing::new(Scalar::random(random));
                let encrypted = Ciphertext::of(number, &self.key, &secret);
                Value { number, secret, encrypted }
            })
            .collect();
        let choices: Vec<Ciphertext> = values.iter().map(|value| value.encrypted).collect();
        let individual = values.iter().map(|value| {
            let of = [value.encrypted.is(0), value.encrypted.is(1)];
            let holding = usize::from(value.number == 1);
            self.individual(&value.encrypted, &of).prove(holding, &value.secret, random)
        });
        let individual_proofs = individual.collect();
        let rest = values.get(usize::from(blank)..).unwrap_or_default();
        let sum: u64 = rest.iter().map(|value| value.number).sum();
        let mut secret = Zeroizing::new(Scalar::from(0));
        for value in rest {
            *secret = secret.plus(&value.secret);
        }
        let first = values.first().filter(|value| blank && value.number == 1);
        let above = usize::try_from(sum.saturating_sub(self.question.min)).unwrap_or(usize::MAX);
        let (statements, prefix) = self.bounds(&choices);
        let overall_proof = match first {
            Some(value) => self.one_of(&statements, prefix).prove(0, &value.secret, random),
            None => {
                let holding = above + usize::from(blank);
                self.one_of(&statements, prefix).prove(holding, &secret, random)
            }
        };
        let blank_proof = self.blank(&choices).map(|(statements, prefix)| {
            let known = values.first().filter(|value| value.number == 0).map(|value| &value.secret);
            let holding = usize::from(known.is_none());
            self.one_of(&statements, prefix).prove(holding, known.unwrap_or(&secret), random)
        });
        Answer { choices, individual_proofs, overall_proof, blank_proof }
    }

    fn holds(&self, answer: &Answer) -> bool {
        let length = self.question.length();
        if answer.choices.len() != length || answer.individual_proofs.len() != length {
            return false;
        }
        let mut pairs = answer.choices.iter().zip(&answer.individual_proofs);
        let each = pairs.all(|(value, proofs)| {
            let of = [value.is(0), value.is(1)];
            self.individual(value, &of).holds(proofs)
        });
        let (statements, prefix) = self.bounds(&answer.choices);
        let blank = match (self.blank(&answer.choices), &answer.blank_proof) {
            (Some((of, prefix)), Some(proofs)) => self.one_of(&of, prefix).holds(proofs),
            (None, None) => true,
            _ => false,
        };
        each && blank && self.one_of(&statements, prefix).holds(&answer.overall_proof)
    }
}

impl Ballot {
    /// Reads a ballot from its bytes. There is one spelling of it: a copy with another hash would
    /// pass for a second ballot.
    ///
    /// # Errors
    /// When it cannot be read, is too large, or is spelled otherwise.
    pub fn read(bytes: &[u8]) -> Result<Self, Wrong> {
        if bytes.len() > BYTES_MAX {
            return Err(Wrong::new("ballot", "it is too large"));
        }
        let ballot: Self =
            serde_json::from_slice(bytes).map_err(|fault| Wrong::new("ballot", fault))?;
        if ballot.to_bytes()? != bytes {
            return Err(Wrong::new("ballot", "it is not in its one spelling"));
        }
        Ok(ballot)
    }

    /// Casts a ballot: for each question the numbers of the answers chosen, from 0; none is a
    /// blank vote.
    ///
    /// # Errors
    /// When the choices are not what the questions allow.
    pub fn cast(
        election: &Election,
        credential: &Credential,
        chosen: &[Vec<usize>],
        random: &mut dyn Randomness,
    ) -> Result<Self, Wrong> {
        allowed(election, chosen)?;
        let election_hash = fingerprint(&election.to_bytes()?);
        let secret = credential.key(&election.uuid);
        let public = Element::of(&secret);
        let who = format!("{election_hash}|{public}");
        let pairs = election.questions.iter().zip(chosen);
        let answers: Vec<Answer> = pairs
            .map(|(question, chosen)| {
                let key = election.public_key;
                Context { key, question, who: who.clone() }.answer(chosen, random)
            })
            .collect();
        let hash = unsigned_hash(&election.uuid, &election_hash, &public, &answers)?;
        let sign = |of: &[Element]| signature_hash(&hash, of);
        let proof = Proof::of_exponent(&secret, &[Element::generator()], sign, random);
        Ok(Self {
            election_uuid: election.uuid.clone(),
            election_hash,
            credential: public,
            answers,
            signature: Signature { hash, proof },
        })
    }

    /// Whether this is a ballot of the election, with every proof and its signature.
    ///
    /// # Errors
    /// What does not hold.
    pub fn check(&self, election: &Election, election_hash: &str) -> Result<(), Wrong> {
        let wrong = |why: &str| Err(Wrong::new("ballot", why));
        if self.election_uuid != election.uuid || self.election_hash != election_hash {
            return wrong("it is of another election");
        }
        if self.answers.len() != election.questions.len() {
            return wrong("it does not answer each question");
        }
        let (uuid, credential) = (&self.election_uuid, &self.credential);
        let hash = unsigned_hash(uuid, election_hash, credential, &self.answers)?;
        let pair = [(Element::generator(), self.credential)];
        let sign = |of: &[Element]| signature_hash(&hash, of);
        if self.signature.hash != hash || !self.signature.proof.holds(&pair, sign) {
            return wrong("its signature does not hold");
        }
        let who = format!("{election_hash}|{}", self.credential);
        let mut pairs = election.questions.iter().zip(&self.answers);
        let holds = pairs.all(|(question, answer)| {
            Context { key: election.public_key, question, who: who.clone() }.holds(answer)
        });
        if holds { Ok(()) } else { wrong("a proof does not hold") }
    }

    /// The SHA-256 of the public credential, in hexadecimal: a short name for it.
    #[must_use]
    pub fn credential_hash(&self) -> String {
        in_hex(&Sha256::digest(self.credential.to_string()))
    }

    /// Its bytes, as they are hashed.
    ///
    /// # Errors
    /// Never for a ballot that was read or made here.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Wrong> {
        serde_json::to_vec(self).map_err(|fault| Wrong::new("ballot", fault))
    }
}

/// Whether these choices are answers to the questions.
fn allowed(election: &Election, chosen: &[Vec<usize>]) -> Result<(), Wrong> {
    if chosen.len() != election.questions.len() {
        let why = format!("there are {} questions: answer each", election.questions.len());
        return Err(Wrong::new("choices", why));
    }
    for (number, (question, chosen)) in election.questions.iter().zip(chosen).enumerate() {
        let part = format!("question {}", number + 1);
        let mut sorted = chosen.clone();
        sorted.sort_unstable();
        sorted.dedup();
        if sorted.len() != chosen.len() || sorted.iter().any(|one| *one >= question.answers.len()) {
            return Err(Wrong::new(part, "choose among its answers, each once"));
        }
        let bounds = question.min..=question.max;
        let within = u64::try_from(chosen.len()).is_ok_and(|number| bounds.contains(&number));
        let is_blank = chosen.is_empty() && question.is_blank_allowed();
        if !within && !is_blank {
            let why = format!("choose {} to {} answers", question.min, question.max);
            return Err(Wrong::new(part, why));
        }
    }
    Ok(())
}

fn unsigned_hash(
    election_uuid: &str,
    election_hash: &str,
    credential: &Element,
    answers: &[Answer],
) -> Result<String, Wrong> {
    let unsigned = Unsigned { election_uuid, election_hash, credential, answers };
    let bytes = serde_json::to_vec(&unsigned).map_err(|fault| Wrong::new("ballot", fault))?;
    Ok(fingerprint(&bytes))
}

fn signature_hash(hash: &str, commitments: &[Element]) -> Scalar {
    Scalar::hashed(&format!("sig|{hash}|{}", listed(commitments)))
}
