//! Amounts of money as partners write them: exact, in thousandths of a unit, never a float.

/// Reads an amount in thousandths of its currency's unit: `1 234,50`, `1.234.567`, `USD 12,5`.
/// A single separator before exactly three digits stands between thousands. Nothing is rounded:
/// an amount with more than three decimals that are not zeros is not read.
#[must_use]
pub fn thousandths(text: &str) -> Option<i64> {
    let plain = decimal(text)?;
    let (minus, plain) =
        plain.strip_prefix('-').map_or((false, plain.as_str()), |rest| (true, rest));
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    if fraction.len() > 3 {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let part: i64 = format!("{fraction:0<3}").parse().ok()?;
    let value = whole.checked_mul(1000)?.checked_add(part)?;
    Some(if minus { -value } else { value })
}

/// The same amount with a point before its decimals and without anything else: `-1234.5`.
#[must_use]
pub fn decimal(text: &str) -> Option<String> {
    let mark = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let minus = is_minus(text)?;
    let text = super::plain(text);
    let kept: String = text.chars().filter(|c| mark(*c)).collect();
    let (whole, fraction) = split(&kept);
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let fraction = fraction.trim_end_matches('0');
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let sign = if minus { "-" } else { "" };
    let whole = if whole.is_empty() { "0" } else { &whole };
    let point = if fraction.is_empty() { "" } else { "." };
    Some(format!("{sign}{whole}{point}{fraction}"))
}

/// Whether an amount is below zero; none where the text is no single amount.
///
/// A sign stands directly before the first digit, or as a plain minus before everything:
/// `USD -5`, `- USD 5`. Other dashes are marks between words or stand for no cents: `USD – 5`,
/// `12'500.–`. One between digits is a range or a day.
fn is_minus(text: &str) -> Option<bool> {
    let first = text.trim_start();
    let plain = super::plain(text);
    let digit = |c: char| c.is_ascii_digit();
    let (begin, end) = (plain.find(digit)?, plain.rfind(digit)?);
    if plain.get(begin..end)?.contains('-') {
        return None;
    }
    let before = plain.get(..begin)?.trim_end_matches(['.', ',']);
    Some(before.ends_with('-') || first.starts_with(['-', '\u{2212}', '\u{ff0d}']))
}

/// The whole part and the decimals.
fn split(text: &str) -> (&str, &str) {
    let Some(at) = text.rfind(['.', ',']) else { return (text, "") };
    let (whole, rest) = text.split_at(at);
    let fraction = rest.get(1..).unwrap_or_default();
    let own = rest.chars().next().unwrap_or('.');
    let other = if own == '.' { ',' } else { '.' };
    let thousands = whole.contains(own) || (fraction.len() == 3 && !whole.contains(other));
    if thousands { (text, "") } else { (whole, fraction) }
}

/// The ISO 4217 code that a word holds: `USD`, `Budget (EUR)`.
#[must_use]
pub fn currency(text: &str) -> Option<&'static str> {
    if let Some((_, code)) = SIGNS.iter().find(|(sign, _)| text.contains(sign)) {
        return Some(code);
    }
    let words = text.split(|c: char| !c.is_ascii_alphabetic());
    words.filter_map(|word| CODES.iter().find(|code| **code == word)).next().copied()
}

/// Signs that are of one currency alone; a dollar or a pound is of many.
const SIGNS: [(&str, &str); 2] = [("€", "EUR"), ("US$", "USD")];

/// Currencies that partners' sheets are written in (ISO 4217).
const CODES: &[&str] = &[
    "AED", "AFN", "ARS", "AUD", "BDT", "BIF", "BOB", "BRL", "CAD", "CDF", "CHF", "CLP", "CNY",
    "COP", "DKK", "DZD", "EGP", "ETB", "EUR", "GBP", "GHS", "GNF", "GTQ", "HNL", "HTG", "IDR",
    "ILS", "INR", "IQD", "IRR", "JOD", "JPY", "KES", "KRW", "KWD", "KZT", "LBP", "LKR", "LYD",
    "MAD", "MDL", "MGA", "MMK", "MNT", "MWK", "MXN", "MYR", "MZN", "NGN", "NOK", "NPR", "NZD",
    "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RUB", "RWF", "SAR", "SDG", "SEK", "SLE", "SOS",
    "SSP", "SYP", "THB", "TND", "TRY", "TZS", "UAH", "UGX", "USD", "UZS", "VND", "XAF", "XCD",
    "XOF", "XPF", "YER", "ZAR", "ZMW",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_in_many_conventions_and_stay_exact() {
        for (text, want) in [
            ("1234.5", 1_234_500),
            ("1 234,50", 1_234_500),
            ("1.234.567", 1_234_567_000),
            ("1,234,567.89", 1_234_567_890),
            ("1.234,5", 1_234_500),
            ("12,000", 12_000_000),
            ("USD 12.5", 12_500),
            ("-3", -3_000),
            ("0.1250", 125),
            ("\u{2212}3", -3_000),
            ("USD -12.5", -12_500),
            ("- USD 7", -7_000),
            ("USD \u{2013} 500", 500_000),
            ("US-Dollar 500", 500_000),
            ("12'500.\u{2013}", 12_500_000),
            ("500,- EUR", 500_000),
            ("500 \u{2013} USD", 500_000),
        ] {
            assert_eq!(thousandths(text), Some(want), "{text}");
        }
        for text in ["", "n/a", "0.12345", "1-2", "1 \u{2013} 2", "99999999999999999999"] {
            assert_eq!(thousandths(text), None, "{text}");
        }
    }

    #[test]
    fn a_currency_is_found_in_words() {
        assert_eq!(currency("Budget (USD)"), Some("USD"));
        assert_eq!(currency("Budget (US$)"), Some("USD"));
        assert_eq!(currency("Montant €"), Some("EUR"));
        assert_eq!(currency("Total"), None);
        assert_eq!(currency("Cost, $"), None);
    }
}
