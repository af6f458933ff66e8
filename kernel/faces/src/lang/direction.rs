//! Which way letters run.

use super::Tag;

/// Whether a letter runs against the direction in which a language is written.
pub(super) fn runs_against(tag: Tag, sign: char) -> bool {
    let leftwards = matches!(
        sign,
        '\u{590}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    );
    sign.is_alphabetic() && leftwards != (tag.dir() == "rtl")
}

/// Whether digits would change places: after Arabic letters the parts of `2026-11-28` are numbers
/// of their own, and are read from the right.
pub(super) fn is_turned(tag: Tag, text: &str) -> bool {
    let parts = text.as_bytes().windows(3);
    let mut joined = parts.filter(|at| {
        at[0].is_ascii_digit() && matches!(at[1], b'-' | b'+') && at[2].is_ascii_digit()
    });
    tag.dir() == "rtl" && joined.next().is_some()
}

#[cfg(test)]
mod tests {
    use super::runs_against;
    use crate::lang::{Languages, Tag, unmarked};

    #[test]
    fn letters_run_one_way_and_digits_neither() {
        for (sign, in_english, in_arabic) in
            [('a', false, true), ('é', false, true), ('م', true, false), ('א', true, false)]
        {
            assert_eq!(runs_against(Tag::En, sign), in_english, "{sign}");
            assert_eq!(runs_against(Tag::Ar, sign), in_arabic, "{sign}");
        }
        for sign in ['7', ' ', '–', '('] {
            assert!(!runs_against(Tag::Ar, sign) && !runs_against(Tag::En, sign), "{sign}");
        }
    }

    #[test]
    fn a_name_that_runs_the_other_way_is_kept_together_in_plain_text() {
        let en = "x-said = { $name } and { $n } more";
        let ar = "x-said = { $name } و{ $n } أخرى";
        let languages = Languages::new(&[&[("en", en), ("ar", ar)]]).expect("messages");
        let said = |tag, name: &str| {
            languages.lang(tag).t("x-said", &[("name", name.into()), ("n", 2.into())])
        };
        assert_eq!(said(Tag::En, "Lima Verde"), "Lima Verde and 2 more");
        assert_eq!(said(Tag::En, "مؤسسة"), "\u{2068}مؤسسة\u{2069} and 2 more");
        assert_eq!(said(Tag::Ar, "Lima Verde (LV)"), "\u{2068}Lima Verde (LV)\u{2069} و2 أخرى");
        assert_eq!(said(Tag::Ar, "مؤسسة"), "مؤسسة و2 أخرى");
        assert_eq!(said(Tag::Ar, "https://a.example/b"), "https://a.example/b و2 أخرى");
        assert_eq!(said(Tag::Ar, "2026-11-28"), "\u{2068}2026-11-28\u{2069} و2 أخرى");
        assert_eq!(said(Tag::Ar, "31/12"), "31/12 و2 أخرى");
        assert_eq!(said(Tag::En, "2026-11-28"), "2026-11-28 and 2 more");
        assert_eq!(unmarked(&said(Tag::Ar, "Lima")), "Lima و2 أخرى");
        let html = languages.lang(Tag::Ar).html("x-said", &[("name", "Lima".into())]).0;
        assert!(html.contains("<bdi>Lima</bdi>") && !html.contains('\u{2068}'), "{html}");
    }
}
