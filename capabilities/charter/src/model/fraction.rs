//! Exact fractions: every threshold, share and weight is one; nothing here is ever a float.

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedSub, Zero};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// An exact fraction of two 128-bit integers, always in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fraction(Ratio<i128>);

/// Numbers with more digits than this before or after the point are refused.
const DIGITS_MAX: usize = 15;

impl Fraction {
    /// Nothing.
    pub const ZERO: Fraction = Fraction(Ratio::new_raw(0, 1));
    /// The whole.
    pub const ONE: Fraction = Fraction(Ratio::new_raw(1, 1));

    /// `over / under`; `None` when `under` is zero.
    pub fn new(over: i64, under: i64) -> Option<Fraction> {
        (under != 0).then(|| Fraction(Ratio::new(i128::from(over), i128::from(under))))
    }

    /// A whole number.
    pub fn whole(n: u64) -> Fraction {
        Fraction(Ratio::from_integer(i128::from(n)))
    }

    /// The sum; `None` when it does not fit in 128 bits.
    pub fn plus(self, other: Fraction) -> Option<Fraction> {
        self.0.checked_add(&other.0).map(Fraction)
    }

    /// The difference; `None` when it does not fit in 128 bits.
    pub fn minus(self, other: Fraction) -> Option<Fraction> {
        self.0.checked_sub(&other.0).map(Fraction)
    }

    /// The quotient; `None` when `other` is zero or the result does not fit in 128 bits.
    pub fn over(self, other: Fraction) -> Option<Fraction> {
        if other.is_zero() {
            return None;
        }
        self.0.checked_div(&other.0).map(Fraction)
    }

    /// Whether this is nothing.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is a whole number.
    pub fn is_whole(self) -> bool {
        self.0.is_integer()
    }

    /// The whole number, when it is one and fits.
    pub fn as_whole(self) -> Option<u64> {
        if !self.is_whole() {
            return None;
        }
        u64::try_from(self.0.to_integer()).ok()
    }

    /// As per cent with one digit after the point, rounded down: for reading, never for deciding.
    pub fn per_cent(self) -> String {
        let Some(times_1000) = self.0.numer().checked_mul(1000) else { return self.to_string() };
        let tenths = times_1000 / self.0.denom();
        if tenths % 10 == 0 {
            return format!("{}", tenths / 10);
        }
        format!("{}.{}", tenths / 10, (tenths % 10).abs())
    }

    /// As people write amounts: `7`, `0.4`, `1/2`, else the fraction.
    pub fn shown(self) -> String {
        let Some(ten_thousandths) = self.0.numer().checked_mul(10_000) else {
            return self.to_string();
        };
        if self.is_whole() || ten_thousandths % self.0.denom() != 0 {
            return self.to_string();
        }
        let scaled = ten_thousandths / self.0.denom();
        let text = format!("{}.{:04}", scaled / 10_000, (scaled % 10_000).abs());
        text.trim_end_matches('0').to_owned()
    }

    /// A threshold as people write it: `2/3`, `0.5`, `60%`; and the rounded decimals of simple
    /// fractions (`0.6667`, `0.333`, `66.67%`) mean the fraction.
    pub fn threshold(text: &str) -> Result<Fraction, FractionError> {
        let plain = Fraction::from_str(text)?;
        let (digits, hundred) = match text.trim().strip_suffix('%') {
            Some(number) => (decimals(number), 100),
            None => (decimals(text.trim()), 1),
        };
        let places = digits + if hundred == 100 { 2 } else { 0 };
        Ok(plain.simple_fraction(places).unwrap_or(plain))
    }

    /// The fraction with a denominator of at most 12 that rounds to this at `places` decimals.
    fn simple_fraction(self, places: usize) -> Option<Fraction> {
        let unders: &[i128] = match places {
            0..=2 => return None,
            3 => &[3, 6],
            _ => &[3, 6, 7, 9, 11, 12],
        };
        let scale = 10_i128.checked_pow(u32::try_from(places).ok()?)?;
        unders.iter().find_map(|under| {
            let over = (self.0 * Ratio::from_integer(*under)).round().to_integer();
            let exact = Ratio::new(over, *under);
            let scaled = exact * Ratio::from_integer(scale);
            let shown = self.0 * Ratio::from_integer(scale);
            let near = scaled.round() == shown || scaled.floor() == shown;
            near.then_some(Fraction(exact))
        })
    }
}

fn decimals(text: &str) -> usize {
    text.split_once('.').map_or(0, |(_, after)| after.len())
}

/// Why a text is not a fraction.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FractionError {
    /// Not of a known form.
    #[error("`{0}` is not a number: write 2/3, 0.5, 60% or 13")]
    Form(String),
    /// A zero below the line.
    #[error("`{0}` divides by zero")]
    Zero(String),
    /// More digits than can be exact.
    #[error("`{0}` has too many digits")]
    Long(String),
}

impl FromStr for Fraction {
    type Err = FractionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let trimmed = text.trim();
        if let Some((over, under)) = trimmed.split_once('/') {
            let (over, under) = (decimal(over.trim())?, decimal(under.trim())?);
            return over.over(under).ok_or_else(|| FractionError::Zero(trimmed.to_owned()));
        }
        match trimmed.strip_suffix('%') {
            Some(number) => decimal(number.trim())?
                .over(Fraction::whole(100))
                .ok_or_else(|| FractionError::Long(trimmed.to_owned())),
            None => decimal(trimmed),
        }
    }
}

/// Reads `12`, `-3`, `0.95` or `5e-1` exactly.
fn decimal(text: &str) -> Result<Fraction, FractionError> {
    let form = || FractionError::Form(text.to_owned());
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().map_err(|_| form())?),
        None => (text, 0),
    };
    let (negative, digits) = match mantissa.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, mantissa),
    };
    let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if before.is_empty() && after.is_empty() || !all_digits(before) || !all_digits(after) {
        return Err(form());
    }
    if before.len() > DIGITS_MAX || after.len() > DIGITS_MAX + 3 || exponent.abs() > 15 {
        return Err(FractionError::Long(text.to_owned()));
    }
    let number: i128 = format!("{before}{after}").parse().map_err(|_| form())?;
    let places = i32::try_from(after.len()).map_err(|_| form())? - exponent;
    let scale = 10_i128.checked_pow(places.unsigned_abs()).ok_or_else(form)?;
    let number = if negative { -number } else { number };
    let too_long = || FractionError::Long(text.to_owned());
    let ratio = if places >= 0 {
        Ratio::new(number, scale)
    } else {
        Ratio::from_integer(number.checked_mul(scale).ok_or_else(too_long)?)
    };
    Ok(Fraction(ratio))
}

impl Default for Fraction {
    fn default() -> Self {
        Fraction::ZERO
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        Fraction::threshold(text).map_or_else(|error| error.to_string(), |f| f.to_string())
    }

    #[test]
    fn thresholds_are_read_exactly() {
        for (text, exact) in [
            ("2/3", "2/3"),
            ("4/6", "2/3"),
            ("0.6667", "2/3"),
            ("0.667", "2/3"),
            ("66.67%", "2/3"),
            ("0.3333", "1/3"),
            ("0.5", "1/2"),
            ("60%", "3/5"),
            ("0.67", "67/100"),
            ("0.1429", "1/7"),
            ("0.525", "21/40"),
            ("13", "13"),
            ("5e-1", "1/2"),
        ] {
            assert_eq!(read(text), exact, "{text}");
        }
    }

    #[test]
    fn odd_numbers_are_refused_with_the_mend() {
        assert_eq!(read("most"), "`most` is not a number: write 2/3, 0.5, 60% or 13");
        assert_eq!(read("1/0"), "`1/0` divides by zero");
        assert_eq!(read("99999999999999999999"), "`99999999999999999999` has too many digits");
        assert!(read("").contains("is not a number"));
    }
}
