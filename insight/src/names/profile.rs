//! What is known of an organisation, and whether two such descriptions mean one.

use super::compare::{Found, Weighed, compare, run_alike, weights};
use super::evidence::{ASK, Level, Reason, Terms, Verdict, Weights, score};
use super::name::{Name, fold};

/// What is known of an organisation. Everything but one name may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Its name and what else it is called: other spellings, languages, abbreviations.
    pub names: Vec<String>,
    /// Its country: any code, so long as it is the same code for all.
    pub country: Option<String>,
    /// Registry numbers in normal form: (register, number).
    pub numbers: Vec<(String, String)>,
    /// Web addresses or domains.
    pub domains: Vec<String>,
    /// Street address.
    pub address: Option<String>,
}

impl Profile {
    /// Known by one name alone.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { names: vec![name.to_owned()], ..Self::default() }
    }
}

/// A description made ready to compare, but for its names.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    pub country: Option<Box<str>>,
    pub numbers: Vec<(Box<str>, Box<str>)>,
    pub domains: Vec<Box<str>>,
    pub address: Option<Box<str>>,
}

impl Facts {
    pub fn new(profile: &Profile) -> Self {
        let pair = |(scheme, number): &(String, String)| (fold(scheme).into(), tight(number));
        Self {
            country: profile.country.as_deref().map(tight).filter(|c| !c.is_empty()),
            numbers: profile.numbers.iter().map(pair).filter(|n| !n.1.is_empty()).collect(),
            domains: profile.domains.iter().filter_map(|d| domain(d)).collect(),
            address: profile.address.as_deref().map(street).filter(|a| !a.is_empty()),
        }
    }
}

/// Capital letters and digits alone: "GB-CHC 212481" gives "GBCHC212481".
fn tight(text: &str) -> Box<str> {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_uppercase).collect::<String>().into()
}

/// "https://www.oxfam.org/en" and "info@oxfam.org" give "oxfam.org"; hosts that lend their name
/// to anybody give none.
fn domain(text: &str) -> Option<Box<str>> {
    const LENT: &[&str] = &[
        "gmail.com",
        "yahoo.com",
        "hotmail.com",
        "outlook.com",
        "facebook.com",
        "twitter.com",
        "x.com",
        "linkedin.com",
        "instagram.com",
        "youtube.com",
        "wordpress.com",
        "blogspot.com",
        "google.com",
        "wikipedia.org",
        "weebly.com",
        "wixsite.com",
        "github.io",
    ];
    let lower = text.trim().to_lowercase();
    let host = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or("");
    let host = host.rsplit('@').next().unwrap_or("").trim_start_matches("www.");
    let lent = LENT.iter().any(|l| host == *l || host.ends_with(&format!(".{l}")));
    (host.contains('.') && !host.contains(char::is_whitespace) && !lent).then(|| host.into())
}

/// The first number and the first word after it that is no direction: "1280 S. Halsted St." and
/// "1280-82 S Halsted" both give "1280 halsted".
fn street(text: &str) -> Box<str> {
    const DIRECTIONS: &[&str] = &["n", "s", "e", "w", "north", "south", "east", "west"];
    let folded = fold(text);
    let mut words = folded.split(' ');
    let number = words.find(|w| w.starts_with(|c: char| c.is_ascii_digit()));
    let lettered = |w: &&str| w.contains(|c: char| c.is_ascii_alphabetic());
    let street = words.find(|w| !DIRECTIONS.contains(w) && lettered(w));
    match (number, street) {
        (Some(number), Some(street)) => format!("{number} {street}").into(),
        _ => folded.into(),
    }
}

/// What the facts beside the names add.
pub(super) fn weigh(terms: &mut Terms, a: &Facts, b: &Facts) {
    let whole = |is: bool| if is { 1000 } else { 0 };
    let both = |x: &Option<Box<str>>, y: &Option<Box<str>>| match (x, y) {
        (Some(x), Some(y)) => Some(x == y),
        _ => None,
    };
    let country = both(&a.country, &b.country);
    terms.same_country = whole(country == Some(true));
    terms.other_country = whole(country == Some(false));
    let address = both(&a.address, &b.address);
    terms.same_address = whole(address == Some(true));
    terms.other_address = whole(address == Some(false));
    terms.same_domain = whole(a.domains.iter().any(|d| b.domains.contains(d)));
    let same = a.numbers.iter().any(|n| b.numbers.contains(n));
    let register = |n: &(Box<str>, Box<str>)| b.numbers.iter().any(|m| m.0 == n.0);
    terms.same_number = whole(same);
    terms.other_registration = whole(!same && a.numbers.iter().any(register));
}

/// A name shorter than this, or without telling words, belongs to too many to act on alone.
const LONG_ENOUGH: usize = 5;

/// What may be done: narrow rules act, broad rules ask.
pub(super) fn level(terms: &Terms, found_longer: bool, points: i32, letters: usize) -> Level {
    let t = terms;
    let against = t.other_country + t.other_registration + t.other_form + t.other_number;
    let narrow = t.same_text > 0 && letters >= LONG_ENOUGH;
    match () {
        () if t.same_number > 0 && t.other_country == 0 => Level::Same,
        () if narrow && against == 0 && t.other_address == 0 => Level::Same,
        () if found_longer && t.extra_place > 0 && t.telling >= 150 => Level::PartOf,
        () if score(points) >= ASK => Level::Ask,
        () if found_longer && t.telling >= 250 => Level::PartOf,
        () => Level::Different,
    }
}

/// Compares two descriptions: the best of their names, and all other facts. Symmetric but for
/// the order of words in reasons.
#[must_use]
pub fn judge(a: &Profile, b: &Profile, weights_: &Weights) -> Verdict {
    let (fa, fb) = (Facts::new(a), Facts::new(b));
    let names = |p: &Profile| p.names.iter().map(|n| Name::new(n)).collect::<Vec<_>>();
    let (na, nb) = (names(a), names(b));
    let empty = (Name::default(), Name::default());
    let mut best: Option<(i32, Found, &Name, &Name)> = None;
    for x in &na {
        for y in &nb {
            let mut found = plainly(x, y);
            weigh(&mut found.terms, &fa, &fb);
            let points = found.terms.points(weights_);
            if best.as_ref().is_none_or(|b| points > b.0) {
                best = Some((points, found, x, y));
            }
        }
    }
    match best {
        Some((_, found, x, y)) => verdict(&found, (x, &fa), (y, &fb), weights_),
        None => {
            let mut found = plainly(&empty.0, &empty.1);
            weigh(&mut found.terms, &fa, &fb);
            verdict(&found, (&empty.0, &fa), (&empty.1, &fb), weights_)
        }
    }
}

/// Compares two names where no list says how rare their words and pieces are.
fn plainly(a: &Name, b: &Name) -> Found {
    let (wa, wb) = (weights(a), weights(b));
    let length = |name: &Name| name.pieces.len() as u32;
    let one = Weighed { name: a, words: &wa, length: length(a) };
    let other = Weighed { name: b, words: &wb, length: length(b) };
    compare(one, other, run_alike(one, other, |_| 1))
}

/// The verdict on a comparison that was found best.
pub(super) fn verdict(
    found: &Found,
    (a, fa): (&Name, &Facts),
    (b, fb): (&Name, &Facts),
    weights: &Weights,
) -> Verdict {
    let terms = found.terms;
    let points = terms.points(weights);
    let mut reasons = found.reasons(a, b);
    let common = |x: &[Box<str>], y: &[Box<str>]| x.iter().find(|d| y.contains(d)).cloned();
    if let Some(domain) = common(&fa.domains, &fb.domains) {
        reasons.push(Reason::SameDomain(domain.into()));
    }
    if let Some((_, number)) = fa.numbers.iter().find(|n| fb.numbers.contains(n)) {
        reasons.push(Reason::SameNumber(number.to_string()));
    }
    for (is, reason) in [
        (terms.other_country, Reason::OtherCountry),
        (terms.other_registration, Reason::OtherRegistration),
        (terms.same_address, Reason::SameAddress),
    ] {
        if is > 0 {
            reasons.push(reason);
        }
    }
    reasons.sort();
    let letters = a.core().len().min(b.core().len());
    let level = level(&terms, found.longer.is_some(), points, letters);
    let alike = score(terms.of_names().points(weights));
    Verdict { points, score: score(points), alike, level, reasons, evidence: terms }
}
