//! The group of all keys and ballots: BELENIOS-2048, a subgroup of prime order of the numbers
//! modulo a prime. Source: Belenios specification 2.0, section 5.1. This file alone knows the
//! library of big numbers; whatever may be secret goes through its constant-time operations.

use std::fmt;
use std::sync::LazyLock;

use crypto_bigint::modular::{FixedMontyForm, FixedMontyParams};
use crypto_bigint::{Odd, U256, U512, U2048};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::Randomness;

/// The name of the group in elections.
pub const NAME: &str = "BELENIOS-2048";

/// The prime that elements are numbers modulo of.
const P: Odd<U2048> = Odd::<U2048>::from_be_hex(concat!(
    "A3EF2D011FEFB1B6E39E568FCCDFFB0FB7DC7EF3A791B6862791811D21FC35F2",
    "1E6D36856B428030421F514ED40BFD4C06E092A495AF8D79A2F85E0FB11C0EDE",
    "07DD973F9C53E50930C6E82AC36DE1AE3FB8C3AABFFF12CE27A5022DDD8912D1",
    "07435012768A2CDD0A4091D8FA447F6C7EBC15A349FA318A6B4FE17D8D47E843",
    "A3E14DFA9B2162F4D7229ABE93A188B46B006517D6F6747EBBB29C9EC3099B60",
    "7F18FB1A8BC858279AA8599411D998D3E3FADA9E010840D082D8C31911ACDD4A",
    "0E7992D0F18CC759CB5DE0ACF66A3882555BC810941E021B6A4CCFA04EE4008F",
    "878AFFA2375E2999B44F6CEF17D707301E59E0E6351E051ED9CEC4157646E64F",
));

/// The generator.
const G: U2048 = U2048::from_be_hex(concat!(
    "1307C1AB5F295885D7CAA3A78A42415E31FD1C5807B61FB1E781878A52230A51",
    "988B98C259597F9C5A9DFD001D26BA31D9D8976F01D95A1C8262EE68A0E92CEA",
    "541E5219E0D0D094301B894236823FE1D4BC04E29F3748AEFD4F10D5B1A356A8",
    "643E673FD9D215FC8FE5FB9CF9FDB8EA88FDB1A3381A697FDF9C2458570B06D2",
    "6AEF1BE365FDD90165F397C6B870DF8C1B9E519EDCEE8BB0F74B7A1615A274BA",
    "60A7EA574A61F552D2DDE0CE514E0927C4FF49B1964C4A913731AE4268D60D7F",
    "22127B6CBBA44D453AC8B72FD04E0991B7AEFF04867D8724AC638F5F34100D2D",
    "47AA680D43771902743D663F42D853C041E1C91FE3823F4BCF284308F1D7E653",
));

/// The order of the group: exponents are numbers modulo of this prime.
const Q: Odd<U256> =
    Odd::<U256>::from_be_hex("ADB6066A73522565F4DAA0F2579DB7F2F0FA90C2168BC709E20263387D55C491");

/// The bits of an exponent.
const EXPONENT_BITS: u32 = 256;

static BASE: LazyLock<FixedMontyParams<{ U2048::LIMBS }>> =
    LazyLock::new(|| FixedMontyParams::new_vartime(P));

static ORDER: LazyLock<FixedMontyParams<{ U256::LIMBS }>> =
    LazyLock::new(|| FixedMontyParams::new_vartime(Q));

/// The inverse of the generator.
static INVERSE: LazyLock<Element> = LazyLock::new(|| Element::one().over(&Element::generator()));

/// An element of the group. What is read from outside is one for sure: reading checks it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Element(FixedMontyForm<{ U2048::LIMBS }>);

/// An exponent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Scalar(FixedMontyForm<{ U256::LIMBS }>);

impl Element {
    /// The generator of the group.
    #[must_use]
    pub fn generator() -> Self {
        Self(FixedMontyForm::new(&G, &BASE))
    }

    /// The neutral element.
    #[must_use]
    pub fn one() -> Self {
        Self(FixedMontyForm::one(&BASE))
    }

    /// The generator to this power: the public part of a secret exponent.
    #[must_use]
    pub fn of(exponent: &Scalar) -> Self {
        Self::generator().to(exponent)
    }

    /// This element to a power, in constant time.
    #[must_use]
    pub fn to(&self, exponent: &Scalar) -> Self {
        Self(self.0.pow_bounded_exp(&exponent.0.retrieve(), EXPONENT_BITS))
    }

    /// The product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        Self(self.0 * other.0)
    }

    /// The quotient.
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        self.times(&other.to(&Scalar::from(0).minus(&Scalar::from(1))))
    }

    /// The quotient by the generator to a small public number: so many numbers less encrypted.
    #[must_use]
    pub fn less(&self, number: u64) -> Self {
        (0..number).fold(*self, |rest, _| rest.times(&INVERSE))
    }

    /// The product of all.
    #[must_use]
    pub fn product<'e>(all: impl IntoIterator<Item = &'e Self>) -> Self {
        all.into_iter().fold(Self::one(), |product, one| product.times(one))
    }

    fn read(text: &str) -> Option<Self> {
        if !is_decimal(text) {
            return None;
        }
        let number = U2048::from_str_radix_vartime(text, 10).ok()?;
        if number == U2048::ZERO || number >= *P.as_ref() {
            return None;
        }
        let element = FixedMontyForm::new(&number, &BASE);
        let is_member = element.pow_vartime(Q.as_ref()) == FixedMontyForm::one(&BASE);
        is_member.then_some(Self(element))
    }
}

impl Scalar {
    /// A random exponent. Twice the bits it needs are drawn, so that none is likelier.
    #[must_use]
    pub fn random(random: &mut dyn Randomness) -> Self {
        let mut bytes = Zeroizing::new([0; 64]);
        random.fill(&mut *bytes);
        Self::reduced(&U512::from_be_slice(&*bytes).rem(Q.as_nz_ref()))
    }

    /// The exponent that the SHA-256 of a text gives.
    #[must_use]
    pub fn hashed(text: &str) -> Self {
        Self::from_bytes(&Sha256::digest(text).into())
    }

    /// The exponent of a 256-bit number, the highest byte first.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self::reduced(&U256::from_be_slice(bytes).rem(Q.as_nz_ref()))
    }

    fn reduced(number: &U256) -> Self {
        Self(FixedMontyForm::new(number, &ORDER))
    }

    /// The sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self(self.0 + other.0)
    }

    /// The difference.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        Self(self.0 - other.0)
    }

    /// The product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        Self(self.0 * other.0)
    }

    /// The quotient; nothing when `other` is zero.
    #[must_use]
    pub fn over(&self, other: &Self) -> Option<Self> {
        let inverse: Option<_> = other.0.invert().into();
        inverse.map(|inverse: FixedMontyForm<_>| Self(self.0 * inverse))
    }

    fn read(text: &str) -> Option<Self> {
        let number = U256::from_str_radix_vartime(text, 10).ok().filter(|_| is_decimal(text))?;
        (number < *Q.as_ref()).then(|| Self::reduced(&number))
    }
}

/// What is secret among exponents is kept in [`Zeroizing`], and so is gone after use.
impl Zeroize for Scalar {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

impl From<u64> for Scalar {
    fn from(number: u64) -> Self {
        Self::reduced(&U256::from(number))
    }
}

/// Reads a number as the exponent that it is modulo of: Belenios writes the sums of a trustee's
/// secrets as they are. For `#[serde(deserialize_with = …)]`.
///
/// # Errors
/// When it is no number in base 10.
pub(crate) fn reduced<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Scalar, D::Error> {
    let text = String::deserialize(deserializer)?;
    let number = U512::from_str_radix_vartime(&text, 10).ok().filter(|_| is_decimal(&text));
    let number = number.ok_or_else(|| de::Error::custom("not a number in base 10"))?;
    Ok(Scalar::reduced(&number.rem(Q.as_nz_ref())))
}

/// The one spelling of a number in base 10: hashes are taken of it. No number of the group has
/// more digits.
fn is_decimal(text: &str) -> bool {
    const DIGITS_MAX: usize = 617;
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    is_plain && (1..=DIGITS_MAX).contains(&text.len()) && (text == "0" || !text.starts_with('0'))
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.retrieve().to_string_radix_vartime(10))
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.retrieve().to_string_radix_vartime(10))
    }
}

impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Element({self})")
    }
}

/// An exponent may be a secret: it is not shown.
impl fmt::Debug for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Scalar(…)")
    }
}

impl Serialize for Element {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Element {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let fault = || de::Error::custom("a number that is no element of the group BELENIOS-2048");
        Self::read(&text).ok_or_else(fault)
    }
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let fault = || de::Error::custom("a number that is no exponent of the group BELENIOS-2048");
        Self::read(&text).ok_or_else(fault)
    }
}
