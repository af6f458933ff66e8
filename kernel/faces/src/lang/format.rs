//! Numbers, shares, money and dates, written as the reader's language writes them.
//! Latin digits everywhere. These are for screens; files (CSV, JSON) carry plain numbers
//! and ISO dates.

use hub::At;

use super::{Lang, Tag};

/// The sign for "there is no value": never 0, never an empty cell.
pub const NO_VALUE: &str = "–";

/// Groups thousands as the language does. Spanish leaves four-digit numbers alone.
pub(super) fn group(tag: Tag, value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let separator = match tag {
        Tag::En | Tag::Zh | Tag::Ar => ",",
        Tag::Es => ".",
        Tag::Fr => "\u{202F}",
        Tag::Ru => "\u{A0}",
    };
    let minus = if value < 0 { "−" } else { "" };
    if digits.len() < 4 || (tag == Tag::Es && digits.len() == 4) {
        return format!("{minus}{digits}");
    }
    let mut grouped = String::from(minus);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push_str(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// The mark between whole and fraction.
const fn decimal_mark(tag: Tag) -> &'static str {
    match tag {
        Tag::En | Tag::Zh | Tag::Ar => ".",
        Tag::Es | Tag::Fr | Tag::Ru => ",",
    }
}

/// How many minor units make one unit of a currency, as a power of ten (ISO 4217).
const fn minor_digits(currency: &[u8]) -> u32 {
    match currency {
        b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF"
        | b"UGX" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
        b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
        _ => 2,
    }
}

/// An amount in minor units as a plain decimal for files: `42000.00`.
pub fn plain_money(minor: i64, currency: &str) -> String {
    let digits = minor_digits(currency.as_bytes());
    let (unit, amount) = (10_u64.pow(digits), minor.unsigned_abs());
    let minus = if minor < 0 { "-" } else { "" };
    if digits == 0 {
        return format!("{minus}{amount}");
    }
    let width = usize::try_from(digits).unwrap_or(2);
    format!("{minus}{}.{:0width$}", amount / unit, amount % unit)
}

/// A plain decimal of a currency in its minor units: `1234.5` of `USD` is 123450. Nothing where it
/// has more decimals than the currency, or is less than nothing.
pub fn minor_units(decimal: &str, currency: &str) -> Option<u64> {
    let (whole, part) = decimal.split_once('.').unwrap_or((decimal, ""));
    let digits = minor_digits(currency.as_bytes());
    let width = usize::try_from(digits).ok()?;
    if part.len() > width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let minor: u64 = if width == 0 { 0 } else { format!("{part:0<width$}").parse().ok()? };
    whole.parse::<u64>().ok()?.checked_mul(10_u64.pow(digits))?.checked_add(minor)
}

/// Year, month (1–12), day, hour and minute of a moment, as written in `YYYY-MM-DDTHH:MM:SSZ`.
fn civil(at: At) -> (u32, usize, u32, String) {
    let text = at.to_string();
    let number = |range| text.get(range).and_then(|digits: &str| digits.parse().ok()).unwrap_or(0);
    let month = text.get(5..7).and_then(|digits| digits.parse().ok()).unwrap_or(1);
    (number(0..4), month, number(8..10), text.get(11..16).unwrap_or_default().to_owned())
}

const MONTHS: [[&str; 12]; 6] = [
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
    [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
    [
        "янв.",
        "февр.",
        "марта",
        "апр.",
        "мая",
        "июня",
        "июля",
        "авг.",
        "сент.",
        "окт.",
        "нояб.",
        "дек.",
    ],
    ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
];

fn month_name(tag: Tag, month: usize) -> &'static str {
    let row = Tag::ALL.iter().position(|seen| *seen == tag).unwrap_or(1);
    MONTHS.get(row).and_then(|names| names.get(month.wrapping_sub(1))).copied().unwrap_or(NO_VALUE)
}

/// An ISO 8601 date in UTC for files: `2026-11-14`.
pub fn iso_date(at: At) -> String {
    at.to_string().get(..10).unwrap_or(NO_VALUE).to_owned()
}

impl Lang {
    /// A whole number with its thousands grouped: `24,088`, `24 088`, `24.088`.
    pub fn number(&self, value: i64) -> String {
        group(self.tag(), value)
    }

    /// A count. Counts beyond 2⁶³ are shown as 2⁶³.
    pub fn count(&self, value: usize) -> String {
        self.number(i64::try_from(value).unwrap_or(i64::MAX))
    }

    /// A signed change: `+3`, `−8`, `0`.
    pub fn signed(&self, value: i64) -> String {
        let plus = if value > 0 { "+" } else { "" };
        format!("{plus}{}", self.number(value))
    }

    /// A number of thousandths, with up to `places` decimals: `milli(1_840, 2)` is `1.84`.
    pub fn milli(&self, thousandths: i64, places: u32) -> String {
        let drop = 10_u64.pow(3 - places.min(3));
        let rounded = (thousandths.unsigned_abs() + drop / 2) / drop * drop;
        let minus = if thousandths < 0 && rounded > 0 { "−" } else { "" };
        let whole = self.number(i64::try_from(rounded / 1000).unwrap_or(i64::MAX));
        let fraction = format!("{:03}", rounded % 1000);
        match fraction.trim_end_matches('0') {
            "" => format!("{minus}{whole}"),
            kept => format!("{minus}{whole}{}{kept}", decimal_mark(self.tag())),
        }
    }

    /// An exact decimal written with a point, such as a sum of money: `1234.50` is `1,234.50`. A
    /// whole part beyond 2⁶³ is not grouped.
    pub fn decimal(&self, exact: &str) -> String {
        let (whole, part) = exact.split_once('.').unwrap_or((exact, ""));
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), |value| self.number(value));
        let mark = if part.is_empty() { "" } else { decimal_mark(self.tag()) };
        format!("{whole}{mark}{part}")
    }

    /// A sum of money in thousandths: whole, or with two decimals at least, as money is written.
    pub fn amount(&self, thousandths: i64) -> String {
        let (whole, part) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
        let part = match (part, part % 10) {
            (0, _) => String::new(),
            (part, 0) => format!(".{:02}", part / 10),
            (part, _) => format!(".{part:03}"),
        };
        let minus = if thousandths < 0 { "−" } else { "" };
        format!("{minus}{}", self.decimal(&format!("{whole}{part}")))
    }

    /// The share `part` of `whole` in whole per cent, halves up; "–" when `whole` is 0.
    pub fn percent(&self, part: i64, whole: i64) -> String {
        if whole == 0 {
            return NO_VALUE.to_owned();
        }
        let (part, whole) = (i128::from(part), i128::from(whole));
        let share = (part * 200 + whole).div_euclid(whole * 2);
        let share = self.number(i64::try_from(share).unwrap_or(i64::MAX));
        match self.tag() {
            Tag::En | Tag::Zh | Tag::Ar => format!("{share}%"),
            Tag::Es | Tag::Ru => format!("{share}\u{A0}%"),
            Tag::Fr => format!("{share}\u{202F}%"),
        }
    }

    /// An amount in minor units (cents) of an ISO 4217 currency: `money(4_200_000, "USD")` is
    /// `$42,000`. Cents are shown only when there are some.
    pub fn money(&self, minor: i64, currency: &str) -> String {
        let digits = minor_digits(currency.as_bytes());
        let unit = 10_u64.pow(digits);
        let amount = minor.unsigned_abs();
        let mut text = self.number(i64::try_from(amount / unit).unwrap_or(i64::MAX));
        if !amount.is_multiple_of(unit) {
            text.push_str(decimal_mark(self.tag()));
            let width = usize::try_from(digits).unwrap_or(2);
            text.push_str(&format!("{:0width$}", amount % unit));
        }
        let minus = if minor < 0 { "−" } else { "" };
        let (sign, gap) = match currency {
            "USD" => ("$", ""),
            "EUR" => ("€", ""),
            "GBP" => ("£", ""),
            other => (other, "\u{A0}"),
        };
        match self.tag() {
            Tag::En | Tag::Zh | Tag::Ar => format!("{minus}{sign}{gap}{text}"),
            Tag::Es | Tag::Fr | Tag::Ru => format!("{minus}{text}\u{A0}{sign}"),
        }
    }

    /// The day of a moment, in UTC: `14 Nov 2026`.
    pub fn date(&self, at: At) -> String {
        let (year, month, day, _) = civil(at);
        let name = month_name(self.tag(), month);
        match self.tag() {
            Tag::Zh => format!("{year}年{name}月{day}日"),
            _ => format!("{day} {name} {year}"),
        }
    }

    /// The minute of a moment with its zone: `14 Nov 2026, 18:02 UTC`.
    pub fn time(&self, at: At) -> String {
        let (.., clock) = civil(at);
        let comma = match self.tag() {
            Tag::Ar => "،",
            Tag::Zh => "",
            _ => ",",
        };
        format!("{}{comma} {clock} UTC", self.date(at))
    }

    /// The distance of a day from today in words: `today`, `in 3 days`, `2 months ago`.
    /// Days are counted in UTC.
    pub fn relative(&self, then: At, now: At) -> String {
        const DAY: i64 = 86_400;
        let days = then.unix().div_euclid(DAY).saturating_sub(now.unix().div_euclid(DAY));
        let distance = days.saturating_abs();
        let side = if days < 0 { "ago" } else { "in" };
        let (unit, count) = match distance {
            0 => return self.word("faces-today"),
            1 if days > 0 => return self.word("faces-tomorrow"),
            1 => return self.word("faces-yesterday"),
            2..=59 => ("days", distance),
            60..=729 => ("months", distance / 30),
            _ => ("years", distance / 365),
        };
        self.t(&format!("faces-{side}-{unit}"), &[("n", count.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Languages, Tag, minor_units};
    use super::{At, iso_date};

    const DAY: i64 = 86_400;

    fn closed() -> At {
        "2026-11-14T18:02:00Z".parse().expect("a moment")
    }

    fn speak(tag: Tag) -> super::Lang {
        Languages::new(&[]).expect("own messages").lang(tag)
    }

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(speak(Tag::En).number(24_088), "24,088");
        assert_eq!(speak(Tag::Fr).number(-1_234_567), "−1\u{202F}234\u{202F}567");
        assert_eq!(speak(Tag::Es).number(2026), "2026");
        assert_eq!(speak(Tag::Ar).number(10_529), "10,529");
        assert_eq!(speak(Tag::En).number(i64::MIN), "−9,223,372,036,854,775,808");
        assert_eq!(speak(Tag::Ru).milli(1_845, 2), "1,85");
        assert_eq!(speak(Tag::En).milli(-2_000, 1), "−2");
        assert_eq!(speak(Tag::Es).decimal("12344609941.790006"), "12.344.609.941,790006");
    }

    #[test]
    fn minor_units_are_exact_or_nothing() {
        assert_eq!(minor_units("1234.5", "USD"), Some(123_450));
        assert_eq!(minor_units("7", "XOF"), Some(7));
        assert_eq!(minor_units("1.005", "KWD"), Some(1_005));
        for (decimal, currency) in [("1.005", "USD"), ("1.5", "XOF"), ("-1", "USD"), ("", "USD")] {
            assert_eq!(minor_units(decimal, currency), None, "{decimal} {currency}");
        }
    }

    #[test]
    fn shares_round_halves_up_and_nothing_is_not_zero() {
        let en = speak(Tag::En);
        assert_eq!(en.percent(1, 8), "13%");
        assert_eq!(en.percent(2, 3), "67%");
        assert_eq!(en.percent(0, 0), "–");
        assert_eq!(speak(Tag::Fr).percent(1, 2), "50\u{202F}%");
    }

    #[test]
    fn money_keeps_cents_only_when_there_are_some() {
        let en = speak(Tag::En);
        assert_eq!(en.money(4_200_000, "USD"), "$42,000");
        assert_eq!(en.money(-4_205, "EUR"), "−€42.05");
        assert_eq!(en.money(1_500, "XOF"), "XOF\u{A0}1,500");
        assert_eq!(en.money(1_005, "KWD"), "KWD\u{A0}1.005");
        assert_eq!(speak(Tag::Fr).money(150, "EUR"), "1,50\u{A0}€");
    }

    #[test]
    fn dates_name_the_month() {
        assert_eq!(speak(Tag::En).time(closed()), "14 Nov 2026, 18:02 UTC");
        assert_eq!(speak(Tag::Ar).date(closed()), "14 نوفمبر 2026");
        assert_eq!(speak(Tag::Zh).time(closed()), "2026年11月14日 18:02 UTC");
        assert_eq!(iso_date(closed()), "2026-11-14");
    }

    #[test]
    fn distances_in_time_use_plural_forms() {
        let now = closed();
        assert_eq!(speak(Tag::En).relative(now.plus_seconds(3 * DAY), now), "in 3 days");
        assert_eq!(speak(Tag::En).relative(now.plus_seconds(-DAY), now), "yesterday");
        assert_eq!(speak(Tag::Ru).relative(now.plus_seconds(2 * DAY), now), "через 2 дня");
        assert_eq!(speak(Tag::Ru).relative(now.plus_seconds(5 * DAY), now), "через 5 дней");
        assert_eq!(speak(Tag::Ar).relative(now.plus_seconds(3 * DAY), now), "بعد 3 أيام");
        assert_eq!(speak(Tag::Fr).relative(now.plus_seconds(-90 * DAY), now), "il y a 3 mois");
    }
}
