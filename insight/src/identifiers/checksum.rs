//! Check digits. LEI: ISO 17442 (ISO 7064 mod 97-10 over 20 letters and digits). ROR: the same
//! sum over its base-32 number (ROR, "Create custom ROR identifiers", 2019). The national ones:
//! as each register describes its numbers.

/// Whether a text in capitals is a Legal Entity Identifier, but for its check digits; and
/// whether these fit.
#[must_use]
pub fn lei(text: &str) -> Option<bool> {
    if text.len() != 20 || !text.chars().all(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    let left = text.chars().fold(0_u32, |sum, c| {
        let value = c.to_digit(36).unwrap_or(0);
        (sum * if value < 10 { 10 } else { 100 } + value) % 97
    });
    Some(left == 1)
}

/// Whether a text in small letters is a ROR id, but for its check digits; and whether these fit.
#[must_use]
pub fn ror(text: &str) -> Option<bool> {
    const LETTERS: &str = "0123456789abcdefghjkmnpqrstvwxyz";
    let number = text.get(..7).filter(|_| text.len() == 9 && text.starts_with('0'))?;
    let check: u64 = text.get(7..)?.parse().ok()?;
    let mut sum = 0_u64;
    for c in number.chars() {
        sum = sum * 32 + LETTERS.find(c)? as u64;
    }
    Some(98 - (sum * 100) % 97 == check)
}

fn digits(text: &str) -> impl Iterator<Item = u32> + '_ {
    text.chars().filter_map(|c| c.to_digit(10))
}

fn weighted(text: &str, weights: &[u32]) -> u32 {
    digits(text).zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// Danish CVR number: weighted sum divisible by 11.
pub(super) fn cvr(text: &str) -> bool {
    weighted(text, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

/// Norwegian organisation number: weighted sum divisible by 11.
pub(super) fn orgnr_no(text: &str) -> bool {
    weighted(text, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

/// Belgian enterprise number: 97 less the remainder of the first eight digits.
pub(super) fn kbo(text: &str) -> bool {
    let number = |part: Option<&str>| part.and_then(|p| p.parse::<u64>().ok());
    match (number(text.get(..8)), number(text.get(8..))) {
        (Some(head), Some(check)) => 97 - head % 97 == check,
        _ => false,
    }
}

/// French SIREN: Luhn's sum divisible by ten.
pub(super) fn siren(text: &str) -> bool {
    let doubled = |(i, digit): (usize, u32)| match i % 2 {
        1 if digit >= 5 => 2 * digit - 9,
        1 => 2 * digit,
        _ => digit,
    };
    digits(text).enumerate().map(doubled).sum::<u32>().is_multiple_of(10)
}
