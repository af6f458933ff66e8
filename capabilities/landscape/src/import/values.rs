//! What the words in cells mean: dates, numbers, people, remarks.

use std::collections::HashSet;
use std::sync::LazyLock;

use insight::names::fold;

use super::calendar::{month, of_chinese};
use super::periods::{days, ends};
use crate::model::{Day, plain};

/// In which order a column writes day and month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum DateOrder {
    /// 31/01/2023.
    #[default]
    DayFirst,
    /// 01/31/2023.
    MonthFirst,
    /// 45366: days counted as spreadsheets do, as they stand where a file lost their format.
    Serial,
}

/// The order that a column's dates show: none where they show both, or nothing. And one of them
/// that may be two days.
pub(super) fn order_of<'a>(
    texts: impl Iterator<Item = &'a str>,
) -> (Option<DateOrder>, Option<String>) {
    let (mut day_first, mut month_first, mut two) = (0, 0, None);
    let texts = filled(texts);
    if are_serials(&texts) {
        return (Some(DateOrder::Serial), None);
    }
    let halves = texts.into_iter().flat_map(|text| match ends(text) {
        Some((first, last)) => [Some(first), Some(last)],
        None => [Some(text), None],
    });
    for text in halves.flatten() {
        let parts = numbers(text);
        if let [a, b, c] = parts[..]
            && (c >= 1000 || (a < 1000 && c < 100))
        {
            day_first += u32::from(a > 12);
            month_first += u32::from(b > 12);
            if two.is_none() && a != b && a <= 12 && b <= 12 {
                two = Some(text.trim().to_owned());
            }
        }
    }
    match (day_first, month_first) {
        (0, 1..) => (Some(DateOrder::MonthFirst), two),
        (1.., 0) => (Some(DateOrder::DayFirst), two),
        _ => (None, two),
    }
}

/// Whether a cell can be a day counted as spreadsheets do: from 1954 to 2064.
pub(super) fn is_serial(text: &str) -> bool {
    serial(text).is_some()
}

/// The cells in which something stands.
pub(super) fn filled<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    texts.filter(|text| !text.trim().is_empty()).collect()
}

/// Whether the filled cells of a column are all such days.
fn are_serials(texts: &[&str]) -> bool {
    !texts.is_empty() && texts.iter().all(|text| is_serial(text))
}

/// The day that a number of a spreadsheet means.
fn serial(text: &str) -> Option<Day> {
    let text = plain(text.trim());
    let whole = text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit());
    let number: i32 = text.parse().ok().filter(|n| whole && (20_000..=60_000).contains(n))?;
    // Spreadsheets count from 1899-12-30.
    Day::from_number(number - 25_569)
}

fn numbers(text: &str) -> Vec<i64> {
    let text = plain(text);
    let date = text.split(['T', ' ']).next().unwrap_or_default();
    date.split(['/', '-', '.']).filter_map(|part| part.trim().parse().ok()).collect()
}

fn day(year: i64, month: i64, day: i64) -> Option<Day> {
    let year = if year < 100 { year + 2000 } else { year };
    (1900..2200).contains(&year).then(|| format!("{year:04}-{month:02}-{day:02}").parse().ok())?
}

fn last_of(year: i64, month: i64) -> Option<Day> {
    let (year, next) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    day(year, next, 1).and_then(|d| Day::from_number(d.number() - 1))
}

/// The days one date means.
pub(super) fn single(text: &str, order: DateOrder) -> Option<(Day, Day)> {
    let text = plain(text.trim());
    let chinese = of_chinese(&text);
    let text = chinese.as_deref().unwrap_or(&text).trim();
    let one = |d: Option<Day>| d.map(|d| (d, d));
    if order == DateOrder::Serial {
        return one(serial(text));
    }
    let whole = |year, from, to| Some((day(year, from, 1)?, last_of(year, to)?));
    match (numbers(text)[..].as_ref(), order) {
        ([y, m, d], _) if *y >= 1000 => return one(day(*y, *m, *d)),
        ([d, m, y], DateOrder::DayFirst) | ([m, d, y], DateOrder::MonthFirst) => {
            return one(day(*y, *m, *d));
        }
        ([y, m], _) if *y >= 1000 && *m <= 12 => return whole(*y, *m, *m),
        ([m, y], _) if *y >= 1000 && *m <= 12 => return whole(*y, *m, *m),
        ([y], _) if *y >= 1000 && text.len() == 4 => return whole(*y, 1, 12),
        _ => {}
    }
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let number = |w: &str| w.parse::<i64>().ok();
    let mut years = words.iter().filter_map(|w| number(w).filter(|n| *n >= 1000));
    let year = years.next();
    // Of two years nobody knows which is meant.
    if years.any(|other| Some(other) != year) {
        return None;
    }
    let quarter = |w: &&str| {
        let bare = w.strip_prefix(['q', 't'])?;
        number(bare).filter(|q| (1..=4).contains(q))
    };
    let mut quarters = words.iter().filter_map(quarter);
    if let Some(quarter) = quarters.next() {
        let is_one = quarters.all(|other| other == quarter);
        return whole(year.filter(|_| is_one)?, quarter * 3 - 2, quarter * 3);
    }
    let named = month(text)?;
    let is_day = |w: &&str| number(w).is_some_and(|n| (1..=31).contains(&n));
    // Of two days nobody knows which is meant; what stands after the year is a time.
    let mut before = words.iter().take_while(|w| number(w) != year).filter(|w| is_day(w));
    if before.next().is_some_and(|day| before.any(|other| other != day)) && year.is_some() {
        return None;
    }
    match words.iter().find(|w| is_day(w)).and_then(|w| number(w)) {
        Some(d) if words.len() >= 3 => {
            let year = year.or_else(|| words.last().and_then(|w| number(w)))?;
            one(day(year, named, d))
        }
        _ => whole(year?, named, named),
    }
}

/// Names of rows that add others up, folded: in six languages and in German.
const TOTALS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "sub total",
    "subtotal",
    "sum",
    "total sum",
    "overall",
    "overall total",
    "total general",
    "total generale",
    "somme",
    "sous total",
    "totaux",
    "suma",
    "suma total",
    "totales",
    "subtotales",
    "итого",
    "всего",
    "сумма",
    "общая сумма",
    "общий итог",
    "总计",
    "合计",
    "总和",
    "小计",
    "المجموع",
    "الاجمالي",
    "المجموع الكلي",
    "summe",
    "gesamt",
    "gesamtsumme",
];

/// Words that every cell of a file is held against: folded once, and not for each cell.
fn folded(words: &[&str]) -> HashSet<String> {
    words.iter().map(|word| fold(word)).collect()
}

/// Whether a name reads like that of a row which adds others up.
pub(super) fn is_total(name: &str) -> bool {
    static FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(TOTALS));
    FOLDED.contains(&fold(name))
}

/// What people write into a cell of which nothing is known, folded.
const NOTHING: &[&str] = &[
    "n a",
    "na",
    "n d",
    "nd",
    "none",
    "nil",
    "null",
    "tbd",
    "tbc",
    "unknown",
    "not available",
    "not applicable",
    "non disponible",
    "inconnu",
    "s o",
    "sans objet",
    "s d",
    "sin datos",
    "no disponible",
    "no aplica",
    "нет",
    "нет данных",
    "н д",
    "неизвестно",
    "无",
    "不详",
    "暂无",
    "未知",
    "غير متوفر",
    "غير متاح",
    "لا يوجد",
    "لا ينطبق",
    "غير معروف",
    "k a",
    "unbekannt",
];

/// Whether nothing is said in a cell: no letter and no digit, or that nothing is known.
pub(super) fn says_nothing(text: &str) -> bool {
    static FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(NOTHING));
    !text.chars().any(char::is_alphanumeric) || FOLDED.contains(&fold(text))
}

/// Whether a text reads like a date.
pub(super) fn looks_like_a_date(text: &str) -> bool {
    days(text, DateOrder::DayFirst).is_some() || days(text, DateOrder::MonthFirst).is_some()
}

/// A whole number, with blanks, commas or points between thousands; fractions are cut off. A word
/// beside it makes it something else: "1.5 million", "10,000 households".
pub(super) fn number(text: &str) -> Option<u64> {
    let packed: String = plain(text).trim().chars().filter(|c| !c.is_whitespace()).collect();
    let groups: Vec<&str> = packed.split([',', '.']).collect();
    let (head, rest) = groups.split_first()?;
    let digits = |group: &&str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    if !groups.iter().all(digits) {
        return None;
    }
    let thousands = !rest.is_empty() && rest.iter().all(|g| g.len() == 3);
    let digits = match rest {
        [] => (*head).to_owned(),
        _ if thousands => groups.concat(),
        [_fraction] => (*head).to_owned(),
        _ => return None,
    };
    digits.parse().ok().filter(|n| *n < 1 << 53)
}

/// Words for people, in six languages and in German.
const PERSON_WORDS: &[&str] = &[
    "person",
    "persons",
    "people",
    "individual",
    "individuals",
    "personne",
    "personnes",
    "particulier",
    "persona",
    "personas",
    "einzelperson",
    "privatperson",
    "individuo",
    "человек",
    "люди",
    "физическое лицо",
    "个人",
    "人",
    "شخص",
    "أشخاص",
    "فرد",
    "أفراد",
];

/// Whether a partner's word for a type of organisation means people, who belong on a public map
/// only if they agreed.
#[must_use]
pub fn is_person(words: &str) -> bool {
    static FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(PERSON_WORDS));
    FOLDED.contains(&fold(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, order: DateOrder) -> Option<String> {
        days(text, order).map(|(a, b)| if a == b { a.to_string() } else { format!("{a}..{b}") })
    }

    #[test]
    fn dates_are_read_as_partners_write_them() {
        let day = |t| shown(t, DateOrder::DayFirst);
        assert_eq!(day("2023-01-31").as_deref(), Some("2023-01-31"));
        assert_eq!(day("2023-01-31T00:00:00").as_deref(), Some("2023-01-31"));
        assert_eq!(day("31/01/2023").as_deref(), Some("2023-01-31"));
        assert_eq!(shown("01/31/2023", DateOrder::MonthFirst).as_deref(), Some("2023-01-31"));
        assert_eq!(day("31 janvier 2023").as_deref(), Some("2023-01-31"));
        assert_eq!(day("2021-02").as_deref(), Some("2021-02-01..2021-02-28"));
        assert_eq!(day("Q2 2022").as_deref(), Some("2022-04-01..2022-06-30"));
        assert_eq!(day("2020").as_deref(), Some("2020-01-01..2020-12-31"));
        assert_eq!(day("31/02/2023"), None);
        assert_eq!(day("ongoing"), None);
    }

    #[test]
    fn a_column_of_days_counted_by_a_spreadsheet_is_one() {
        let order = |texts: &[&str]| order_of(texts.iter().copied()).0;
        assert_eq!(order(&["45366", "", "45382"]), Some(DateOrder::Serial));
        assert_eq!(shown("45366", DateOrder::Serial).as_deref(), Some("2024-03-15"));
        assert_ne!(order(&["45366", "2024-03-15"]), Some(DateOrder::Serial));
        assert_ne!(order(&["2024", "2023"]), Some(DateOrder::Serial));
        assert_ne!(order(&["99999"]), Some(DateOrder::Serial));
        assert_ne!(order(&[]), Some(DateOrder::Serial));
        assert_eq!(shown("45366", DateOrder::DayFirst), None);
    }

    #[test]
    fn years_of_two_digits_show_the_order_as_well() {
        let order = |texts: &[&str]| order_of(texts.iter().copied());
        assert_eq!(order(&["03/15/24", "03/04/24"]).0, Some(DateOrder::MonthFirst));
        assert_eq!(order(&["15/03/24", "03/04/24"]).0, Some(DateOrder::DayFirst));
        assert_eq!(order(&["03/04/24"]), (None, Some("03/04/24".to_owned())), "it is asked");
        assert_eq!(order(&["2024-03-15", "2024-03-04"]), (None, None));
    }

    #[test]
    fn numbers_keep_their_thousands() {
        assert_eq!(number("١٬٢٣٤"), Some(1_234));
        assert_eq!(number("１２３"), Some(123));
        assert_eq!(number("80 418"), Some(80_418));
        assert_eq!(number("1,234,567"), Some(1_234_567));
        assert_eq!(number("12.5"), Some(12));
        for words in
            ["-", "10,000 people", "3.000 familias", "1,500 HH", "2,000*", "1.5 million", "12."]
        {
            assert_eq!(number(words), None, "{words}");
        }
    }

    #[test]
    fn people_are_told_from_organisations() {
        for word in ["Person", " PEOPLE", "Personne", "Человек", "个人", "أفراد"] {
            assert!(is_person(word), "{word}");
        }
        for word in ["", "People's organisation", "Personnel agency"] {
            assert!(!is_person(word), "{word}");
        }
    }
}
