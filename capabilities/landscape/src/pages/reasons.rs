//! Why two descriptions are thought to mean one organisation, in words: as text for spreadsheets
//! and programs, and as markup in which names of another direction stand apart.

use faces::lang::{Lang, Value};
use insight::names::Reason;
use maud::{Markup, html};

use crate::model::Likeness;

/// A reason as a message with its values.
pub(super) struct Phrase(pub &'static str, pub Vec<(&'static str, Value)>);

/// Reasons as one text.
pub(super) fn said(lang: &Lang, reasons: &[Phrase]) -> String {
    reasons.iter().map(|Phrase(id, values)| lang.t(id, values)).collect::<Vec<_>>().join("; ")
}

/// Reasons as markup.
pub(super) fn shown(lang: &Lang, reasons: &[Phrase]) -> Markup {
    html! { @for (place, Phrase(id, values)) in reasons.iter().enumerate() {
        @if place > 0 { "; " } (lang.html(id, values))
    } }
}

/// Why somebody is asked whether two are one, reason by reason.
pub(super) fn why(likeness: &Likeness) -> Vec<Phrase> {
    let country = match likeness.same_country {
        Some(true) => Some(Phrase("landscape-why-country", vec![])),
        Some(false) => Some(Phrase("landscape-why-other-country", vec![])),
        None => None,
    };
    let alike = vec![("n", Value::from(u64::from(likeness.alike) / 10))];
    let letters = likeness.reasons.contains(&Reason::SameText);
    let alike = (!letters).then_some(Phrase("landscape-why-alike", alike));
    country.into_iter().chain(alike).chain(likeness.reasons.iter().map(phrase)).collect()
}

/// Why two names are thought alike, as a sentence.
pub fn reason(lang: &Lang, reason: &Reason) -> String {
    said(lang, &[phrase(reason)])
}

fn phrase(reason: &Reason) -> Phrase {
    let words = |id, name, words: &[String]| Phrase(id, vec![(name, words.join(" ").into())]);
    let one = |id, name, value: &String| Phrase(id, vec![(name, value.into())]);
    let plain = |id| Phrase(id, Vec::new());
    match reason {
        Reason::SameText => plain("landscape-why-same"),
        Reason::SameButForm => plain("landscape-why-form"),
        Reason::OtherOrder => plain("landscape-why-order"),
        Reason::Acronym(short) => one("landscape-why-acronym", "short", short),
        Reason::SameAcronym(short) => one("landscape-why-same-acronym", "short", short),
        Reason::OtherScript => plain("landscape-why-script"),
        Reason::Spelling(one, other) => {
            let both = vec![("one", one.into()), ("other", other.into())];
            Phrase("landscape-why-spelling", both)
        }
        Reason::OnlyInOne(only) => words("landscape-why-only", "words", only),
        Reason::OtherNumber => plain("landscape-why-number"),
        Reason::OtherForm => plain("landscape-why-other-form"),
        Reason::OtherPlace => plain("landscape-why-other-place"),
        Reason::OtherCountry => plain("landscape-why-other-country"),
        Reason::OtherRegistration => plain("landscape-why-other-registration"),
        Reason::SameAddress => plain("landscape-why-address"),
        Reason::SameDomain(domain) => one("landscape-why-domain", "domain", domain),
        Reason::SameNumber(number) => one("landscape-why-same-number", "number", number),
        Reason::PartOf(part) => words("landscape-why-part", "words", part),
    }
}
