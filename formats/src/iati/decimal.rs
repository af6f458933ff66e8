//! Amounts and percentages, exact.

/// Decimal places kept.
const PLACES: usize = 18;

/// An exact decimal: money and percentages are never floating-point numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal(i128);

impl Decimal {
    /// A number as XML Schema writes it: `-12`, `+3.50`, `.5`. None for anything else, and for a
    /// number with more than 18 decimal places or 20 digits before them.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let part = part.trim_end_matches('0');
        let all = whole.bytes().chain(part.bytes()).all(|byte| byte.is_ascii_digit());
        if !all || whole.len() + part.len() == 0 && digits != "0." || part.len() > PLACES {
            return None;
        }
        let units: i128 = format!("0{whole}{part:0<PLACES$}").parse().ok()?;
        Some(Self(if text.starts_with('-') { -units } else { units }))
    }

    /// The sum; none when it is too large.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }
}

impl std::fmt::Display for Decimal {
    /// With at least two decimal places, as money is written.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let digits = format!("{:0>1$}", self.0.unsigned_abs(), PLACES + 1);
        let (whole, part) = digits.split_at(digits.len() - PLACES);
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{whole}.{:0<2}", part.trim_end_matches('0'))
    }
}
