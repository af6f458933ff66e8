//! The six languages and how one is chosen for a reader.

/// A language of the product. The order is the order of the language switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tag {
    /// Arabic, written from right to left.
    Ar,
    /// English, the language every other one falls back to.
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Chinese, simplified.
    Zh,
}

impl Tag {
    /// All six, in the order of the language switch.
    pub const ALL: [Tag; 6] = [Tag::Ar, Tag::En, Tag::Es, Tag::Fr, Tag::Ru, Tag::Zh];

    /// The code used in addresses and in `lang` attributes: `ar en es fr ru zh`.
    pub const fn code(self) -> &'static str {
        match self {
            Tag::Ar => "ar",
            Tag::En => "en",
            Tag::Es => "es",
            Tag::Fr => "fr",
            Tag::Ru => "ru",
            Tag::Zh => "zh",
        }
    }

    /// Writing direction for the `dir` attribute: `rtl` for Arabic, else `ltr`.
    pub const fn dir(self) -> &'static str {
        match self {
            Tag::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The language's name in itself, for the language switch.
    pub const fn own_name(self) -> &'static str {
        match self {
            Tag::Ar => "العربية",
            Tag::En => "English",
            Tag::Es => "Español",
            Tag::Fr => "Français",
            Tag::Ru => "Русский",
            Tag::Zh => "中文",
        }
    }

    /// The language of a code such as `fr`, `fr-CA` or `ZH_Hans`; nothing for a language
    /// the product does not speak.
    pub fn parse(code: &str) -> Option<Tag> {
        let primary = code.trim().split(['-', '_']).next().unwrap_or_default();
        Tag::ALL.into_iter().find(|tag| tag.code().eq_ignore_ascii_case(primary))
    }

    /// The best language for an `Accept-Language` header. The highest `q` wins, the first of
    /// equals wins, `*` means English. Malformed parts are passed over; English when none fits.
    pub fn choose(accept_language: &str) -> Tag {
        let mut best: Option<(u32, Tag)> = None;
        for part in accept_language.split(',').take(64) {
            let (code, weight) = part.split_once(';').unwrap_or((part, "q=1"));
            let tag = if code.trim() == "*" { Some(Tag::En) } else { Tag::parse(code) };
            let (Some(tag), Some(weight)) = (tag, thousandths(weight)) else { continue };
            if weight > 0 && best.is_none_or(|(seen, _)| weight > seen) {
                best = Some((weight, tag));
            }
        }
        best.map_or(Tag::En, |(_, tag)| tag)
    }
}

/// The weight `q=0.8` as thousandths (800); nothing when it is not between 0 and 1.
fn thousandths(weight: &str) -> Option<u32> {
    let (whole, fraction) = {
        let text = weight.trim().strip_prefix("q=")?.trim();
        text.split_once('.').unwrap_or((text, ""))
    };
    let fraction = fraction.get(..fraction.len().min(3))?;
    let value = whole.parse::<u32>().ok()?.checked_mul(1000)?
        + format!("{fraction:0<3}").parse::<u32>().ok()?;
    (value <= 1000).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::Tag;

    #[test]
    fn the_reader_gets_the_language_asked_for() {
        assert_eq!(Tag::choose("fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5"), Tag::Fr);
        assert_eq!(Tag::choose("de, ru;q=0.7, en;q=0.3"), Tag::Ru);
        assert_eq!(Tag::choose("en;q=0.2, ar;q=0.9"), Tag::Ar);
        assert_eq!(Tag::choose("zh-Hans-CN"), Tag::Zh);
    }

    #[test]
    fn nonsense_falls_back_to_english() {
        for header in ["", "xx", ";;;q", "fr;q=abc", "fr;q=0", "es;q=-1", "\u{0},"] {
            assert_eq!(Tag::choose(header), Tag::En, "{header:?}");
        }
    }
}
