//! Several months, quarters, years or days in one cell: all between the first and the last.

use std::borrow::Cow;

use insight::names::fold;

use super::values::{DateOrder, looks_like_a_date, single};
use crate::model::{Day, plain};

/// Signs and words between two dates of one cell.
const BETWEEN: [&str; 20] = [
    "–", "—", "~", "～", " - ", " / ", " to ", " until ", " au ", " à ", " al ", " a ", " hasta ",
    " bis ", " по ", " до ", "至", "到", " إلى ", " حتى ",
];

/// Signs that stand within a date as well: they are asked last.
const WITHIN: [&str; 2] = ["-", "/"];

/// The days a text means: one day, a month, a quarter, a year, or all between two of these.
pub(super) fn days(text: &str, order: DateOrder) -> Option<(Day, Day)> {
    let found = BETWEEN.iter().find_map(|sign| both(text, sign, order)).or_else(|| {
        let one = single(text, order)?;
        // Of two ends that cannot be read nobody knows what they mean; "Q1 - 2024" is one thing.
        let two = ends(text).is_some_and(|(first, last)| {
            one.0 == one.1 || (looks_like_a_date(first) && looks_like_a_date(last))
        });
        Some(one).filter(|_| !two)
    });
    if found.is_some() || order == DateOrder::Serial {
        return found;
    }
    let is_year = |number: &&str| number.len() == 4;
    let two_years = || numbers(&plain(text)).filter(is_year).count() == 2;
    let splits = text.chars().any(char::is_alphabetic) || two_years();
    let within = || WITHIN.iter().find_map(|sign| both(text, sign, order).filter(|_| splits));
    years(text).or_else(within)
}

/// What stands on either side of a sign between two dates, where there are numbers on both.
pub(super) fn ends(text: &str) -> Option<(&str, &str)> {
    let numbered = |end: &str| plain(end).bytes().any(|b| b.is_ascii_digit());
    BETWEEN.iter().find_map(|sign| {
        let (first, last) = text.split_once(sign)?;
        (numbered(first) && numbered(last)).then(|| (first.trim(), last.trim()))
    })
}

/// The days from the first to the last of two dates at a sign. What only one of them says is true
/// of both: "January – June 2024", "Q1–Q2 2024", "2024年1月至6月".
fn both(text: &str, sign: &str, order: DateOrder) -> Option<(Day, Day)> {
    let (first, last) = text.split_once(sign)?;
    let (first, last) = (&*with_unit(first.trim(), last), last.trim());
    let lent = |to: &str, of: &str| single(&format!("{to} {}", year_beside_words(of)?), order);
    let whole = |one: &str| single(one, order);
    let two = match (whole(first), whole(last)) {
        (Some(from), Some(to)) => Some((from, to)),
        (None, Some(to)) => {
            // The last of "15 – 20 January 2024" begins with its day.
            let days = plain(last).starts_with(|c: char| c.is_ascii_digit());
            let from = lent(first, last).or_else(|| day_of(first, to).filter(|_| days));
            from.map(|from| (from, to))
        }
        (Some(from), None) => {
            let to = lent(last, first).or_else(|| day_of(last.trim_end_matches(DAYS), from));
            to.map(|to| (from, to))
        }
        (None, None) => None,
    };
    let ((from, _), (_, to)) = two?;
    (from <= to).then_some((from, to))
}

/// What Chinese puts after the number of a day.
const DAYS: [char; 3] = ['日', '号', '號'];

/// The first of two numbers with the sign that stands at the second alone: "2024年3-6月".
fn with_unit<'t>(first: &'t str, last: &str) -> Cow<'t, str> {
    let last = plain(last.trim());
    let after = last.trim_start_matches(|c: char| c.is_ascii_digit());
    let unit = after.chars().next().filter(|c| *c == '月' || DAYS.contains(c));
    let bare = after.len() < last.len() && plain(first).ends_with(|c: char| c.is_ascii_digit());
    match unit.filter(|_| bare) {
        Some(unit) => Cow::Owned(format!("{first}{unit}")),
        None => Cow::Borrowed(first),
    }
}

/// The year of a date that says a month or a quarter too.
fn year_beside_words(text: &str) -> Option<i64> {
    let folded = fold(&plain(text));
    let is_year = |word: &str| word.len() == 4 && word.starts_with(['1', '2']);
    let text = plain(text);
    let mut years = numbers(&text).filter(|number| is_year(number));
    let year = years.next()?;
    let more = folded.split(' ').any(|word| !is_year(word));
    years.next().is_none().then_some(year).filter(|_| more)?.parse().ok()
}

/// The numbers of a text.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty())
}

/// The day of a number in the month of another day.
fn day_of(number: &str, of: (Day, Day)) -> Option<(Day, Day)> {
    let number = plain(number).parse::<u8>().ok().filter(|_| of.0 == of.1)?;
    let (year, month, _) = of.0.start().date();
    let day = format!("{year:04}-{month:02}-{number:02}").parse().ok()?;
    Some((day, day))
}

/// The years of "2023/24": both, since nobody knows in which month such a year begins. "2011/12" is
/// a month.
fn years(text: &str) -> Option<(Day, Day)> {
    let text = plain(text.trim());
    let (first, last) = text.split_once(['/', '-'])?;
    let number = |part: &str| part.trim().parse::<i64>().ok();
    let (from, to) = (number(first).filter(|_| first.trim().len() == 4)?, number(last)?);
    let to = match last.trim().len() {
        4 => to,
        2 if to > 12 => from / 100 * 100 + to,
        _ => return None,
    };
    let of = |year: i64| single(&year.to_string(), DateOrder::default());
    (from < to).then(|| Some((of(from)?.0, of(to)?.1)))?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        let (from, to) = days(text, DateOrder::DayFirst)?;
        Some(format!("{from}..{to}"))
    }

    #[test]
    fn two_dates_of_one_cell_are_all_between_them() {
        let year = Some("2024-03-01..2025-03-31");
        for text in ["March 2024 – March 2025", "mars 2024 au mars 2025", "03/2024 - 03/2025"] {
            assert_eq!(read(text).as_deref(), year, "{text}");
        }
        assert_eq!(read("01/02/2024 - 30/06/2024").as_deref(), Some("2024-02-01..2024-06-30"));
        assert_eq!(read("2024-02-01 to 2024-06-30").as_deref(), Some("2024-02-01..2024-06-30"));
        assert_eq!(read("2023年1月至2024年1月").as_deref(), Some("2023-01-01..2024-01-31"));
        assert_eq!(read("June 2023 to May 2024").as_deref(), Some("2023-06-01..2024-05-31"));
        for text in ["March 2024, March 2025", "March 2025 – March 2024", "2025/24"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_year_or_a_month_that_stands_once_is_true_of_both() {
        for text in [
            "January – June 2024",
            "Jan-Jun 2024",
            "Jan - Jun 2024",
            "Jan/Jun 2024",
            "2024 January – June",
            "Q1–Q2 2024",
            "Q1-Q2 2024",
            "Q1 2024 - Q2",
            "T1 à T2 2024",
            "janvier à juin 2024",
            "de janvier à juin 2024",
            "enero - junio de 2024",
            "de enero a junio de 2024",
            "январь – июнь 2024",
            "с января по июнь 2024 г.",
            "من يناير إلى يونيو 2024",
            "يناير - يونيو ٢٠٢٤",
            "2024年1月至6月",
            "2024年1-6月",
            "2024年1月-6月",
            "2024年一月到六月",
            "2024年第一季度至第二季度",
            "01/2024-06/2024",
        ] {
            assert_eq!(read(text).as_deref(), Some("2024-01-01..2024-06-30"), "{text}");
        }
        for text in ["15–20 January 2024", "15-20 January 2024", "2024年1月15日至20日"] {
            assert_eq!(read(text).as_deref(), Some("2024-01-15..2024-01-20"), "{text}");
        }
        assert_eq!(read("2024年3月1日至6月30日").as_deref(), Some("2024-03-01..2024-06-30"));
    }

    #[test]
    fn a_year_of_two_years_is_both() {
        for text in ["2023/24", "2023-24", "2023–24", "2023/2024", "2023 / 2024", "2023–2024"] {
            assert_eq!(read(text).as_deref(), Some("2023-01-01..2024-12-31"), "{text}");
        }
        assert_eq!(read("2011/12").as_deref(), Some("2011-12-01..2011-12-31"), "a month");
        assert_eq!(days("2023/24", DateOrder::Serial), None);
    }

    #[test]
    fn one_date_with_signs_in_it_is_one() {
        let day = Some("2024-01-15..2024-01-15");
        for text in ["15-Jan-2024", "15/Jan/2024", "Jan-15-2024", "2024-01-15", "15-01-2024"] {
            assert_eq!(read(text).as_deref(), day, "{text}");
        }
        for text in ["Jan-2024", "Jan/2024", "Q1 - 2024", "Q1-2024"] {
            assert!(
                read(text).is_some_and(|said| said.starts_with("2024-01-01..2024-0")),
                "{text}"
            );
        }
        for text in ["Nov – Feb 2024", "health-water", "A/B 2024", "Jan-Jun"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
