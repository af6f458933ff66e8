//! Who can decrypt: single trustees whom every decryption needs, and groups of trustees of whom a
//! threshold is enough. Source: Belenios specification 2.0, sections 4.6.7, 4.7 and 4.19.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::Wrong;
use crate::group::{Element, Scalar};
use crate::keys::PublicKey;
use crate::threshold::{Cert, Signed, evaluated};

/// The most trustees of an election.
const TRUSTEES_MAX: usize = 64;

/// Everybody who can decrypt, in the order of their numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Trustees(pub Vec<Kind>);

/// A trustee, or a group with a threshold.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// One whom every decryption needs.
    Single(Box<PublicKey>),
    /// Several of whom a threshold is enough.
    Pedersen(Threshold),
}

/// A group of trustees of whom a threshold is enough.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// How many are enough.
    pub threshold: usize,
    /// Their certificates.
    pub certs: Vec<Cert>,
    /// What each published of their polynomial, signed.
    pub coefexps: Vec<Signed>,
    /// Their keys.
    pub verification_keys: Vec<PublicKey>,
}

impl Trustees {
    /// Reads trustees from their bytes and checks everything that can be checked of them.
    ///
    /// # Errors
    /// What does not hold.
    pub fn read(bytes: &[u8]) -> Result<Self, Wrong> {
        let trustees: Self =
            serde_json::from_slice(bytes).map_err(|fault| Wrong::new("trustees", fault))?;
        if trustees.0.is_empty() || trustees.keys().count() > TRUSTEES_MAX {
            let why = format!("there are 1 to {TRUSTEES_MAX} trustees");
            return Err(Wrong::new("trustees", why));
        }
        trustees.0.iter().try_for_each(Kind::check)?;
        Ok(trustees)
    }

    /// The key of each trustee, in the order of their numbers.
    pub fn keys(&self) -> impl Iterator<Item = &PublicKey> {
        self.0.iter().flat_map(|kind| match kind {
            Kind::Single(key) => std::slice::from_ref(key.as_ref()),
            Kind::Pedersen(group) => group.verification_keys.as_slice(),
        })
    }

    /// The key that ballots are encrypted to.
    ///
    /// # Errors
    /// When what a group published of its polynomials cannot be read.
    pub fn election_key(&self) -> Result<Element, Wrong> {
        let keys = self.0.iter().map(|kind| match kind {
            Kind::Single(key) => Ok(key.public_key),
            Kind::Pedersen(group) => group.key(),
        });
        Ok(Element::product(&keys.collect::<Result<Vec<_>, _>>()?))
    }

    /// Joins the decryption factors of one value: of single trustees all, of a group as many as
    /// its threshold. Factors stand at the trustees' numbers.
    #[must_use]
    pub fn joined(&self, factors: &[Option<Element>]) -> Option<Element> {
        let mut rest = factors;
        let mut product = Element::one();
        for kind in &self.0 {
            let length = match kind {
                Kind::Single(_) => 1,
                Kind::Pedersen(group) => group.verification_keys.len(),
            };
            let (own, after) = rest.split_at_checked(length)?;
            rest = after;
            product = product.times(&match (kind, own) {
                (Kind::Single(_), [own]) => (*own)?,
                (Kind::Pedersen(group), own) => group.joined(own)?,
                _ => return None,
            });
        }
        Some(product)
    }
}

impl Kind {
    fn check(&self) -> Result<(), Wrong> {
        match self {
            Self::Single(key) if key.is_known() => Ok(()),
            Self::Single(_) => Err(Wrong::new("trustees", "a key comes without its proof")),
            Self::Pedersen(group) => group.check(),
        }
    }
}

impl Threshold {
    fn check(&self) -> Result<(), Wrong> {
        let wrong = |why: &str| Err(Wrong::new("trustees", why));
        let number = self.certs.len();
        let same = self.coefexps.len() == number && self.verification_keys.len() == number;
        if !same || !(1..=number).contains(&self.threshold) {
            return wrong("the threshold is between one and all trustees");
        }
        let polynomials = self.polynomials()?;
        for (place, key) in self.verification_keys.iter().enumerate() {
            if !key.is_known() || key.public_key != expected_key(&polynomials, place + 1) {
                return wrong("a key is not the one that the polynomials give");
            }
        }
        Ok(())
    }

    /// What each published of their polynomial, with certificate and signature checked.
    fn polynomials(&self) -> Result<Vec<Vec<Element>>, Wrong> {
        let pairs = self.certs.iter().zip(&self.coefexps);
        pairs.map(|(cert, signed)| cert.keys()?.coefficients(signed, self.threshold)).collect()
    }

    fn key(&self) -> Result<Element, Wrong> {
        let all = self.polynomials()?;
        Ok(Element::product(all.iter().filter_map(|coefficients| coefficients.first())))
    }

    /// Interpolates at zero by the coefficients of Lagrange.
    fn joined(&self, factors: &[Option<Element>]) -> Option<Element> {
        let numbers = (1_u64..).zip(factors);
        let given: Vec<(Scalar, Element)> = numbers
            .filter_map(|(number, factor)| Some((Scalar::from(number), (*factor)?)))
            .take(self.threshold)
            .collect();
        if given.len() < self.threshold {
            return None;
        }
        let mut product = Element::one();
        for (own, factor) in &given {
            let others = given.iter().filter(|(other, _)| other != own);
            let share = others.map(|(other, _)| other.over(&other.minus(own)));
            let lambda = share.collect::<Option<Vec<_>>>()?;
            let lambda = lambda.iter().fold(Scalar::from(1), |all, one| all.times(one));
            product = product.times(&factor.to(&lambda));
        }
        Some(product)
    }
}

/// The key of the trustee of this number that published polynomials give.
pub(crate) fn expected_key(polynomials: &[Vec<Element>], number: usize) -> Element {
    let values: Vec<Element> =
        polynomials.iter().map(|coefficients| evaluated(coefficients, number)).collect();
    Element::product(&values)
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Single(key) => ("Single", key).serialize(serializer),
            Self::Pedersen(group) => ("Pedersen", group).serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (kind, value) = <(String, serde_json::Value)>::deserialize(deserializer)?;
        match kind.as_str() {
            "Single" => serde_json::from_value(value).map(Self::Single),
            "Pedersen" => serde_json::from_value(value).map(Self::Pedersen),
            other => return Err(de::Error::custom(format!("unknown kind of trustee `{other}`"))),
        }
        .map_err(de::Error::custom)
    }
}
