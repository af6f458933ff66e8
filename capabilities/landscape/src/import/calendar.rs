//! Names of months in the languages that partners write, and dates as Chinese writes them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use insight::names::fold;

/// What a word for a month begins with in English, French, Spanish, Portuguese, German and Russian;
/// January first.
const BEGINNINGS: [&[&str]; 12] = [
    &["jan", "ene", "янв"],
    &["feb", "fev", "фев"],
    &["mar", "maerz", "мар"],
    &["apr", "avr", "abr", "апр"],
    &["may", "mai", "май", "мая"],
    &["jun", "juin", "июн"],
    &["jul", "juil", "июл"],
    &["aug", "aou", "ago", "авг"],
    &["sep", "setemb", "сен"],
    &["oct", "okt", "outub", "окт"],
    &["nov", "ноя"],
    &["dec", "dic", "dez", "дек"],
];

/// Arabic words for months in the families of Egypt and the Gulf, of the Levant and Iraq, of the
/// Maghreb. They are never written in Latin letters: "آب" would be the German "ab".
const ARABIC: [&[&str]; 12] = [
    &["يناير", "كانون الثاني", "جانفي"],
    &["فبراير", "شباط", "فيفري"],
    &["مارس", "آذار"],
    &["أبريل", "نيسان", "أفريل"],
    &["مايو", "أيار", "ماي"],
    &["يونيو", "يونيه", "حزيران", "جوان"],
    &["يوليو", "يوليه", "تموز", "جويلية", "يوليوز"],
    &["أغسطس", "آب", "أوت", "غشت"],
    &["سبتمبر", "أيلول", "شتنبر"],
    &["أكتوبر", "تشرين الأول"],
    &["نوفمبر", "تشرين الثاني", "نونبر"],
    &["ديسمبر", "كانون الأول", "دجنبر"],
];

/// Short Portuguese months that are English words as well: months only beside numbers alone.
const SHORT: [(&str, i64); 2] = [("set", 9), ("out", 10)];

/// Words for months as they are compared.
struct Words {
    beginnings: Vec<(String, i64)>,
    arabic: Vec<(String, i64)>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let all = |names: &[&[&str]], as_compared: fn(&str) -> String| -> Vec<(String, i64)> {
        let numbered = (1..).zip(names);
        let each = numbered.flat_map(|(month, own)| own.iter().map(move |name| (*name, month)));
        each.map(|(name, month)| (as_compared(name), month)).collect()
    };
    Words { beginnings: all(&BEGINNINGS, fold), arabic: all(&ARABIC, arabic) }
});

const fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

/// The Arabic words of a text, each between blanks: without marks, and with one kind of alif.
fn arabic(text: &str) -> String {
    let plain = text.chars().filter(|c| !matches!(c, '\u{640}' | '\u{64b}'..='\u{655}'));
    let letters = plain.map(|c| match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        c if is_arabic(c) && c.is_alphabetic() => c,
        _ => ' ',
    });
    let text: String = letters.collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

/// The month that a text names; none where it names two.
pub(super) fn month(text: &str) -> Option<i64> {
    let own = arabic(text);
    let named = WORDS.arabic.iter().filter(|(name, _)| own.contains(name.as_str()));
    let mut found: BTreeSet<i64> = named.map(|(_, month)| *month).collect();
    let other: String = text.chars().map(|c| if is_arabic(c) { ' ' } else { c }).collect();
    let folded = fold(&other);
    let words = || folded.split(' ');
    let begins = |word: &str| {
        let found = WORDS.beginnings.iter().find(|(name, _)| word.starts_with(name.as_str()));
        found.map(|(_, month)| *month)
    };
    found.extend(words().filter_map(begins));
    let number = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    let short = |word: &str| SHORT.iter().find(|(name, _)| *name == word).map(|(_, month)| *month);
    if words().all(|word| number(word) || word == "de" || short(word).is_some()) {
        found.extend(words().filter_map(short));
    }
    found.pop_first().filter(|_| found.is_empty())
}

/// Chinese words for the numbers of months and quarters, longer ones first.
const NUMERALS: [(&str, i64); 12] = [
    ("十二", 12),
    ("十一", 11),
    ("十", 10),
    ("九", 9),
    ("八", 8),
    ("七", 7),
    ("六", 6),
    ("五", 5),
    ("四", 4),
    ("三", 3),
    ("二", 2),
    ("一", 1),
];

/// A date as Chinese writes it (2024年3月15日, 2024年三月, 2024年第一季度) with strokes, or as a
/// quarter; none where it is not written so. Digits are plain already.
pub(super) fn of_chinese(text: &str) -> Option<String> {
    if !text.contains(['年', '月', '季']) {
        return None;
    }
    // Of two months nobody knows which is meant, or whether all between them are.
    let before = |marks: &[char]| {
        let found = numbers_before(text, marks);
        if found.len() > 1 { None } else { Some(found.first().copied()) }
    };
    let mut apart = text.split(|c: char| !c.is_ascii_digit());
    let year = match before(&['年'])? {
        Some(year) => year,
        None => apart.rfind(|part| part.len() == 4)?.parse().ok()?,
    };
    match (before(&['季'])?, before(&['月'])?, before(&['日', '号', '號'])?) {
        (Some(quarter), ..) => Some(format!("Q{quarter} {year}")),
        (_, Some(month), Some(day)) => Some(format!("{year}-{month}-{day}")),
        (_, Some(month), None) => Some(format!("{year}-{month}")),
        _ => Some(year.to_string()),
    }
}

/// The different numbers that stand before any of these marks.
fn numbers_before(text: &str, marks: &[char]) -> BTreeSet<i64> {
    let mut heads: Vec<&str> = text.split(marks).collect();
    heads.pop();
    let number = |head: &&str| {
        let head = head.trim_end();
        let digits = digits_at_end(head);
        let number = digits.parse::<i64>().ok();
        number.or_else(|| NUMERALS.iter().find(|(word, _)| head.ends_with(word)).map(|(_, n)| *n))
    };
    // "1-6月" names two.
    let first = |head: &&str| {
        let head = head.trim_end();
        let rest = head.strip_suffix(digits_at_end(head))?.strip_suffix(['-', '~', '至', '到'])?;
        let first = digits_at_end(rest);
        first.parse::<i64>().ok().filter(|_| first.len() <= 2)
    };
    heads.iter().filter_map(number).chain(heads.iter().filter_map(first)).collect()
}

/// The digits with which a text ends.
fn digits_at_end(text: &str) -> &str {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    text.get(text.len() - digits..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::import::periods::days;
    use crate::import::values::DateOrder;

    fn read(text: &str) -> Option<String> {
        let (from, to) = days(text, DateOrder::DayFirst)?;
        Some(if from == to { from.to_string() } else { format!("{from}..{to}") })
    }

    #[test]
    fn dates_are_read_in_every_language_of_ours() {
        for text in [
            "١٥/٠٣/٢٠٢٤",
            "\u{200f}١٥/٠٣/٢٠٢٤",
            "۱۵/۰۳/۲۰۲۴",
            "१५-०३-२०२४",
            "１５／０３／２０２４",
            "15 مارس 2024",
            "١٥ مارس ٢٠٢٤",
            "15 آذار 2024",
            "15 مارس/آذار 2024",
            "2024年3月15日",
            "2024年三月15日",
            "２０２４年３月１５日",
            "15 марта 2024",
            "15 марта 2024 г.",
            "15 março 2024",
            "15 de março de 2024",
        ] {
            assert_eq!(read(text).as_deref(), Some("2024-03-15"), "{text}");
        }
        assert_eq!(read("31 декабря 2024").as_deref(), Some("2024-12-31"));
        assert_eq!(read("31 كانون الأول 2024").as_deref(), Some("2024-12-31"));
        for text in ["январь 2024", "января 2024", "يناير 2024", "كانون الثاني 2024", "2024年1月"]
        {
            assert_eq!(read(text).as_deref(), Some("2024-01-01..2024-01-31"), "{text}");
        }
        assert_eq!(read("十二月 2024").as_deref(), Some("2024-12-01..2024-12-31"));
        assert_eq!(read("2024年第二季度").as_deref(), Some("2024-04-01..2024-06-30"));
        assert_eq!(read("2024年").as_deref(), Some("2024-01-01..2024-12-31"));
        assert_eq!(read("setembro 2024").as_deref(), Some("2024-09-01..2024-09-30"));
        for text in ["out 2024", "outubro 2024", "اكتوبر 2024", "تشرين الاول 2024"]
        {
            assert_eq!(read(text).as_deref(), Some("2024-10-01..2024-10-31"), "{text}");
        }
        assert_eq!(read("الصحة"), None);
        assert_eq!(read("每月"), None);
    }

    #[test]
    fn what_is_no_month_or_several_is_no_date() {
        for text in
            ["ab 2024", "ab 15.03.2024", "Yr 2024", "My 2024", "Phase out 2025", "set of 2024"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn each_language_has_a_word_for_each_month() {
        let all = [
            "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
            "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "january february march april may june july august september october november december",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
            "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        ];
        for names in all {
            for (month, name) in (1..).zip(names.split(' ')) {
                let first =
                    days(&format!("{name} 2024"), DateOrder::DayFirst).map(|d| d.0.to_string());
                assert_eq!(first, Some(format!("2024-{month:02}-01")), "{name}");
            }
        }
    }
}
