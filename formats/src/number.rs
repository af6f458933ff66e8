//! Numbers and dates as people see them in a spreadsheet.

/// A number in plain digits, with the 15 significant digits that spreadsheets keep: `1` and
/// not `1.0`, `0.3` and not `0.30000000000000004`.
pub(crate) fn plain(value: f64) -> String {
    if !value.is_finite() {
        return String::new();
    }
    if value == 0.0 {
        return "0".to_owned();
    }
    let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    let size = rounded.abs();
    if (1e-9..1e21).contains(&size) {
        format!("{rounded}")
    } else {
        format!("{rounded:e}").to_uppercase()
    }
}

/// A whole number padded with zeros by a number format of zeros only, as `00000` does.
pub(crate) fn padded(plain: &str, format: &str) -> Option<String> {
    let width = format.len();
    let zeros = width > 1 && width <= 32 && format.bytes().all(|byte| byte == b'0');
    let whole = plain.bytes().all(|byte| byte.is_ascii_digit());
    (zeros && whole && plain.len() < width).then(|| format!("{plain:0>width$}"))
}

/// A date, time or date and time as ISO 8601. Whole days print as `2023-12-31`, times of day
/// without a day as `08:30:00`.
pub(crate) fn iso(days: f64, parts: (u16, u8, u8, u8, u8, u8, u16)) -> String {
    let (year, month, day, hour, minute, second, _) = parts;
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if (0.0..1.0).contains(&days) {
        return time;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date}T{time}") }
}

/// A length of time given in days, as `36:30:00`.
pub(crate) fn duration(days: f64) -> String {
    let sign = if days < 0.0 { "-" } else { "" };
    let seconds = (days.abs() * 86_400.0).round();
    let hours = (seconds / 3600.0).floor();
    let minutes = ((seconds - hours * 3600.0) / 60.0).floor();
    let rest = seconds - hours * 3600.0 - minutes * 60.0;
    format!("{sign}{hours:02}:{minutes:02}:{rest:02}")
}
