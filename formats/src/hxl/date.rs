//! What counts as a date in a column of dates.

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// Words that stand beside dates and mean nothing for them.
const FILLERS: [&str; 11] = ["am", "pm", "z", "utc", "gmt", "of", "at", "st", "nd", "rd", "th"];

/// Whether a text says a date: ISO (also `2015`, `2015-03`, `2015Q1`, `2015W12`), a count of
/// days or seconds since 1970, or day, month and year in any usual order, with the month in
/// figures or in English. The same answers as the standard's own library gives.
pub fn is_date(text: &str) -> bool {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    if let Ok(count) = text.parse::<i64>() {
        // From 2200 on, days since 1970; four figures below are a year.
        return count >= 1000;
    }
    iso(&text).unwrap_or_else(|| loose(&text))
}

/// A year with a quarter, a week, a month, or month and day; none when it is written otherwise.
fn iso(text: &str) -> Option<bool> {
    let (year, rest) = text.split_at_checked(4)?;
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !(year.starts_with(['1', '2']) && figures(year)) {
        return None;
    }
    let within = |text: &str, most: u32| {
        text.len() <= 2 && text.parse::<u32>().is_ok_and(|value| (1..=most).contains(&value))
    };
    if let Some(quarter) = rest.strip_prefix('q') {
        return Some(quarter.len() == 1 && within(quarter, 4));
    }
    if let Some(week) = rest.strip_prefix('w') {
        return Some(within(week, 53));
    }
    let day = rest.strip_prefix('-')?.split([' ', 't']).next()?;
    let (month, day) = day.split_once('-').unwrap_or((day, "1"));
    (figures(month) && figures(day)).then(|| within(month, 12) && within(day, longest(month)))
}

/// Days of a month given in figures.
fn longest(month: &str) -> u32 {
    match month.trim_start_matches('0') {
        "4" | "6" | "9" | "11" => 30,
        "2" => 29,
        _ => 31,
    }
}

/// Day, month and year in any order.
fn loose(text: &str) -> bool {
    let (mut figures, mut months) = (Vec::new(), 0);
    for token in text.split([' ', ',']).flat_map(|part| part.split("t0")).filter(|t| !t.is_empty())
    {
        if token.contains(':') {
            let clock = |letter: char| letter.is_ascii_digit() || ":.+-zapm".contains(letter);
            if !token.chars().all(clock) {
                return false;
            }
            continue;
        }
        for part in token.split(['-', '/', '.']).filter(|part| !part.is_empty()) {
            let split = part.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(part.len());
            let (number, word) = part.split_at(split);
            if !number.is_empty() {
                figures.push(number.to_owned());
            }
            match word {
                "" => {}
                word if named(word, &MONTHS) => months += 1,
                word if named(word, &DAYS) || FILLERS.contains(&word) => {}
                _ => return false,
            }
        }
    }
    arranged(&figures, months)
}

/// A name in full or by at least its first three letters.
fn named(word: &str, names: &[&str]) -> bool {
    const FULL: [&str; 19] = [
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "sept",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let starts = names.iter().any(|name| word.starts_with(name));
    starts && (word.len() == 3 || FULL.contains(&word))
}

/// Whether the figures can be what is still missing: the day, the month unless it was named,
/// the year.
fn arranged(figures: &[String], months: usize) -> bool {
    let values: Vec<u32> = figures.iter().filter_map(|text| text.parse().ok()).collect();
    if values.len() != figures.len() || values.iter().any(|value| *value > 9999) {
        return false;
    }
    let days = values.iter().filter(|value| (1..=31).contains(*value)).count();
    let low = values.iter().filter(|value| (1..=12).contains(*value)).count();
    match (months, values.len()) {
        (1, 0 | 1) => true,
        (1, 2) => days >= 1,
        (0, 2) => low >= 1,
        (0, 3) => low >= 1 && days >= 2,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn dates_and_others() {
        for date in [
            "2015",
            "2015-03",
            "2015-3-1",
            "2015Q1",
            "2015W12",
            "1 March 2015",
            "March 2015",
            "Mar 1, 2015",
            "27/10/14",
            "27/10/2014 13:45",
            "2014-10-27 00:00:00",
            "2014-10-27T00:00:00Z",
            "45000",
            "1st of March 2015",
            "12.05.2015",
            " 2015 ",
        ] {
            assert!(is_date(date), "{date}");
        }
        for other in [
            "",
            "soon",
            "12",
            "2015Q5",
            "2015-13",
            "2015-02-30",
            "33/44/2015",
            "March April 2015",
            "xxx",
            "n/a",
            "1 marzo 2015",
            "TBD 2015",
        ] {
            assert!(!is_date(other), "{other}");
        }
    }
}
