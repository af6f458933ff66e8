//! Scores two folded names and says why. Words are paired best first (each with the closest
//! word of the other name, by edit distance: Levenshtein 1966 via rapidfuzz); what pairs counts
//! for, what is left over counts against, common words count little.

use rapidfuzz::distance::levenshtein;

use super::normal::Name;

/// Why two names are thought alike or not, for words on a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Letter for letter the same once case, accents and signs are folded.
    SameText,
    /// The same but for a legal form or joining words.
    SameButForm,
    /// The same words in another order.
    OtherOrder,
    /// One is the other's abbreviation.
    Acronym(String),
    /// Both give the same abbreviation.
    SameAcronym(String),
    /// One was read from another script.
    OtherScript,
    /// A word is spelt differently: (one, other).
    Spelling(String, String),
    /// Words only one of them has.
    OnlyInOne(Vec<String>),
    /// Numbers differ, so they are rarely the same.
    OtherNumber,
}

/// A score from 0 (nothing alike) to 1000 (the same text), with reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// 0 to 1000.
    pub score: u16,
    /// Ordered, without repeats.
    pub reasons: Vec<Reason>,
}

/// Compares two names. Symmetric in the score.
#[must_use]
pub fn compare(a: &Name, b: &Name) -> Verdict {
    let mut reasons = Vec::new();
    if a.transliterated != b.transliterated {
        reasons.push(Reason::OtherScript);
    }
    if a.is_empty() || b.is_empty() {
        return Verdict { score: 0, reasons };
    }
    let score = if !a.all.is_empty() && a.all == b.all {
        reasons.push(Reason::SameText);
        1000
    } else if a.core == b.core || a.glued == b.glued {
        reasons.push(Reason::SameButForm);
        975
    } else {
        let by_words = words_alike(a, b, &mut reasons);
        let by_acronym = acronym_alike(a, b, &mut reasons);
        by_words.max(by_acronym)
    };
    reasons.sort();
    reasons.dedup();
    Verdict { score, reasons }
}

/// One is the other's abbreviation, or both carry the same one.
fn acronym_alike(a: &Name, b: &Name, reasons: &mut Vec<Reason>) -> u16 {
    let long = |s: &&String| s.len() >= 3;
    for (x, y) in [(a, b), (b, a)] {
        if let Some(found) = x.given.iter().filter(long).find(|g| y.initials.contains(g)) {
            reasons.push(Reason::Acronym(found.clone()));
            // A full name with the same abbreviation and other words is another body.
            return if x.core.len() > 1 { 0 } else { 860 };
        }
    }
    match a.given.iter().filter(long).find(|g| b.given.contains(g)) {
        Some(found) => {
            reasons.push(Reason::SameAcronym(found.clone()));
            if a.core.len() == 1 || b.core.len() == 1 { 880 } else { 0 }
        }
        None => 0,
    }
}

/// Closeness of two words in per mille, 0 when they are not one word misspelt.
fn closeness(a: &str, b: &str) -> u32 {
    if a == b {
        return 1000;
    }
    if number(a) || number(b) {
        return 0;
    }
    let longest = a.len().max(b.len());
    let shortest = a.len().min(b.len());
    // "Tech" for "Technology", "Bangla" for "Bangladesh".
    if shortest >= 4 && (a.starts_with(b) || b.starts_with(a)) {
        return 700 + 300 * shortest as u32 / longest as u32;
    }
    let allowed = match longest {
        0..=3 => 0,
        4..=6 => 1,
        7..=9 => 2,
        _ => 3,
    };
    if longest - shortest > allowed {
        return 0;
    }
    let wrong = levenshtein::distance(a.bytes(), b.bytes());
    if wrong > allowed { 0 } else { 1000 - 1000 * wrong as u32 / longest as u32 }
}

fn number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

fn words_alike(a: &Name, b: &Name, reasons: &mut Vec<Reason>) -> u16 {
    let mut pairs: Vec<(u32, usize, usize)> = Vec::new();
    for (i, x) in a.core.iter().enumerate() {
        for (j, y) in b.core.iter().enumerate() {
            let close = closeness(x, y);
            if close > 0 {
                pairs.push((close, i, j));
            }
        }
    }
    pairs.sort_unstable_by_key(|p| (std::cmp::Reverse(p.0), p.1.abs_diff(p.2), p.1, p.2));
    let (mut used_a, mut used_b) = (vec![false; a.core.len()], vec![false; b.core.len()]);
    let (mut shared, mut order) = (0_u32, Vec::new());
    for (close, i, j) in pairs {
        if used_a[i] || used_b[j] {
            continue;
        }
        (used_a[i], used_b[j]) = (true, true);
        shared += close * (a.weights[i] + b.weights[j]);
        order.push((i, j));
        if close < 1000 {
            reasons.push(Reason::Spelling(a.core[i].clone(), b.core[j].clone()));
        }
    }
    let left = |name: &Name, used: &[bool]| -> (Vec<String>, bool) {
        let open = name.core.iter().zip(&name.weights).zip(used).filter(|(_, used)| !**used);
        let telling = open.clone().any(|((_, weight), _)| *weight >= 3);
        (open.map(|((word, _), _)| word.clone()).collect(), telling)
    };
    let ((only_a, telling_a), (only_b, telling_b)) = (left(a, &used_a), left(b, &used_b));
    let whole = a.weights.iter().sum::<u32>() + b.weights.iter().sum::<u32>();
    let mut score = shared / whole.max(1);
    let differ = |one: &[String], other: &[String]| {
        one.iter().any(|w| number(w)) && other.iter().any(|w| number(w))
    };
    if differ(&only_a, &only_b) {
        reasons.push(Reason::OtherNumber);
        score = score.min(500);
    }
    score = penalised(score, telling_a, telling_b);
    // Two whole names that differ in little are also judged as one long word ("Health Net").
    if (only_a.is_empty() && only_b.is_empty()) || glued_differently(&only_a, &only_b) {
        score = score.max(text_alike(a, b));
    }
    order.sort_unstable();
    if order.windows(2).any(|w| w[0].1 > w[1].1) && only_a.is_empty() && only_b.is_empty() {
        reasons.push(Reason::OtherOrder);
    }
    let mut only = only_a;
    only.extend(only_b);
    if !only.is_empty() {
        reasons.push(Reason::OnlyInOne(only));
    }
    u16::try_from(score.min(970)).unwrap_or(970)
}

/// Telling words on both sides that found no partner speak against (other city, other branch).
fn penalised(score: u32, one: bool, other: bool) -> u32 {
    match (one, other) {
        (true, true) => score.saturating_sub(120),
        (true, false) | (false, true) => score.saturating_sub(40),
        (false, false) => score,
    }
}

/// Whether the words left over are the same letters cut elsewhere ("Health Net", "Healthnet").
fn glued_differently(only_a: &[String], only_b: &[String]) -> bool {
    let (x, y) = (only_a.concat(), only_b.concat());
    only_a.len() != only_b.len() && levenshtein::distance(x.bytes(), y.bytes()) <= 1
}

/// Edit likeness of the glued core, counted only when near.
fn text_alike(a: &Name, b: &Name) -> u32 {
    let (x, y) = (&a.glued, &b.glued);
    let longest = x.len().max(y.len());
    if longest < 5 || x.len().abs_diff(y.len()) * 5 > longest {
        return 0;
    }
    let differ = |n: &Name| n.core.iter().filter(|w| number(w)).cloned().collect::<Vec<_>>();
    if differ(a) != differ(b) {
        return 0;
    }
    let wrong = levenshtein::distance(x.bytes(), y.bytes());
    let alike = 1000 - 1000 * wrong.min(longest) as u32 / longest as u32;
    if alike >= 850 { alike } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(a: &str, b: &str) -> u16 {
        let (one, other) = (Name::new(a), Name::new(b));
        assert_eq!(compare(&one, &other).score, compare(&other, &one).score, "{a} | {b}");
        compare(&one, &other).score
    }

    #[test]
    fn the_same_body_scores_high_and_says_why() {
        assert_eq!(score("Save the Children", "SAVE THE CHILDREN"), 1000);
        assert_eq!(score("Acme Ltd.", "Acme Limited"), 975);
        assert!(score("Children, Save the", "Save the Children") >= 950);
        assert!(score("WFP", "World Food Programme") >= 850);
        assert!(score("Médecins Sans Frontières", "Medecins sans Frontiers") >= 900);
        assert!(score("Красный Крест", "Krasnyi Krest") >= 900);
        let why = compare(&Name::new("UNHCR"), &Name::new("U.N.H.C.R."));
        assert_eq!(why.reasons, [Reason::SameText]);
    }

    #[test]
    fn another_body_scores_low() {
        assert!(score("Ministry of Health", "Ministry of Water") < 700);
        assert!(score("Rotary Club 12", "Rotary Club 13") <= 500);
        assert!(score("University of Oslo", "University of Bergen") < 700);
        assert_eq!(score("", "World Bank"), 0);
    }
}
