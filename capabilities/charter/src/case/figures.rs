//! The figures of one chamber in a case: `{for_, against, abstain}`, `20/30`, `for 40 of 50`.

use super::json::{At, CaseError, kind};
use crate::model::Fraction;
use crate::tally::{Count, Figures};
use std::collections::BTreeMap;

const FOR: [&str; 7] = ["for_", "for", "yes", "agree", "in_favour", "in_favor", "support"];
const AGAINST: [&str; 4] = ["against", "no", "disagree", "object"];
const ABSTAIN: [&str; 4] = ["abstain", "abstained", "abstentions", "abstention"];
const PRESENT: [&str; 3] = ["present", "attending", "in_person"];
const BY_PROXY: [&str; 3] = ["proxies", "by_proxy", "proxy"];
const TOTAL: [&str; 8] =
    ["of", "total", "seats", "members", "voting_power", "eligible", "size", "registered"];
const OTHER: [&str; 4] = ["recused", "named", "silent", "note"];

/// Whether a key of a test speaks about the figures of the whole.
pub(super) fn is_figure(key: &str) -> bool {
    [&FOR[..], &AGAINST, &ABSTAIN, &PRESENT, &BY_PROXY, &TOTAL, &OTHER]
        .iter()
        .any(|keys| keys.contains(&key))
}

/// Whether the value looks like the figures of a chamber.
pub(super) fn is_chamber(at: &At) -> bool {
    match at.value.as_str() {
        Some(text) => text.chars().any(|c| c.is_ascii_digit()),
        None => at.value.is_object() || at.value.is_array(),
    }
}

/// Whether the figures tell of votes for and against at all.
pub(super) fn tells_votes(at: &At) -> bool {
    FOR.iter().chain(&AGAINST).any(|key| at.has(key))
}

/// Whether the figures tell who is there.
pub(super) fn tells_presence(at: &At) -> bool {
    PRESENT.iter().any(|key| at.has(key))
}

/// The figures of a chamber, whatever their form. `presence`: a bare `20/30` means presence.
pub(super) fn chamber(name: &str, at: &At, presence: bool) -> Result<Figures, CaseError> {
    match at.value {
        serde_json::Value::String(_) => from_text(name, at, presence),
        serde_json::Value::Object(_) => from_object(name, at, true),
        serde_json::Value::Array(items) => match items.len() {
            2 | 3 => {
                let amounts: Result<Vec<Fraction>, CaseError> =
                    at.list()?.iter().map(At::amount).collect();
                let mut amounts = amounts?.into_iter();
                let mut next = || amounts.next().unwrap_or(Fraction::ZERO);
                let (agree, disagree, abstain) = (next(), next(), next());
                finish(name, at, Given { agree, disagree, abstain, ..Given::default() })
            }
            _ => {
                Err(at
                    .error("a list of figures has 2 or 3 numbers", "Write [for, against, abstain]"))
            }
        },
        other => Err(at.error(
            format!("{} are no figures", kind(other)),
            "Write {\"for_\": 7, \"against\": 3, \"abstain\": 0} or \"for 7 of 10\"",
        )),
    }
}

#[derive(Default)]
struct Given {
    agree: Fraction,
    disagree: Fraction,
    abstain: Fraction,
    present: Option<Fraction>,
    by_proxy: Fraction,
    total: Option<Fraction>,
    recused: u64,
}

/// Figures from fields; with `strict`, a field that is not understood is refused.
pub(super) fn from_object(name: &str, at: &At, strict: bool) -> Result<Figures, CaseError> {
    if let Some((key, unknown)) =
        at.entries()?.into_iter().find(|(key, _)| strict && !is_figure(key))
    {
        return Err(unknown.error(
            format!("`{key}` is no figure of a chamber"),
            "Use for_, against, abstain, present, proxies, recused, of",
        ));
    }
    let amount = |keys: &[&str]| at.any(keys).map(|value| value.amount()).transpose();
    let or_none = |amount: Option<Fraction>| amount.unwrap_or(Fraction::ZERO);
    let named = at.any(&["recused"]).map(|recused| recused.count()).transpose()?;
    let proxies = at.any(&BY_PROXY).filter(|proxies| !proxies.value.is_array());
    finish(
        name,
        at,
        Given {
            agree: or_none(amount(&FOR)?),
            disagree: or_none(amount(&AGAINST)?),
            abstain: or_none(amount(&ABSTAIN)?),
            present: amount(&PRESENT)?,
            by_proxy: proxies.map(|p| p.amount()).transpose()?.unwrap_or(Fraction::ZERO),
            total: amount(&TOTAL)?,
            recused: u64::from(named.unwrap_or(0)),
        },
    )
}

/// `20/30`, `for 40 of 50`, `for 40, against 5, abstain 5`, `40-5-5`, `60%`.
fn from_text(name: &str, at: &At, presence: bool) -> Result<Figures, CaseError> {
    let mend = "Write \"20/30\", \"for 40 of 50\" or \"for 40, against 5, abstain 5\"";
    let text = at.text()?.trim().to_lowercase();
    let number = |part: &str| -> Result<Fraction, CaseError> {
        part.trim().parse().map_err(|error| at.error(format!("{error}"), mend))
    };
    if text.contains(',') || text.contains("against") {
        return from_words(name, at, &text, mend);
    }
    let dashes: Vec<&str> = text.split(['-', '–']).collect();
    if let [agree, disagree, rest @ ..] = dashes.as_slice()
        && rest.len() <= 1
    {
        let abstain = rest.first().map_or(Ok(Fraction::ZERO), |part| number(part))?;
        let (agree, disagree) = (number(agree)?, number(disagree)?);
        return finish(name, at, Given { agree, disagree, abstain, ..Given::default() });
    }
    let is_presence = presence || text.starts_with("present");
    let plain = ["for ", "present ", "yes "]
        .iter()
        .fold(text.as_str(), |text, word| text.strip_prefix(word).unwrap_or(text));
    let (part, whole) = plain
        .split_once(" of ")
        .or_else(|| plain.split_once('/'))
        .or_else(|| plain.strip_suffix('%').map(|percent| (percent, "100")))
        .ok_or_else(|| at.error(format!("`{text}` are no figures"), mend))?;
    let (part, whole) = (number(part)?, number(whole)?);
    let rest = whole.minus(part).filter(|rest| *rest >= Fraction::ZERO).ok_or_else(|| {
        at.error(format!("{} is more than {}", part.shown(), whole.shown()), mend)
    })?;
    let given = if is_presence {
        Given { present: Some(part), total: Some(whole), ..Given::default() }
    } else {
        // "40 of 50" tells who agreed; the other ten did not, so they stand against it.
        Given { agree: part, disagree: rest, total: Some(whole), ..Given::default() }
    };
    finish(name, at, given)
}

fn from_words(name: &str, at: &At, text: &str, mend: &str) -> Result<Figures, CaseError> {
    let mut given = Given::default();
    for part in text.split([',', ';']) {
        let words: Vec<&str> = part.split_whitespace().collect();
        let [word, number] = words.as_slice() else {
            return Err(at.error(format!("`{}` is not understood", part.trim()), mend));
        };
        let (word, number) =
            if number.parse::<Fraction>().is_ok() { (word, number) } else { (number, word) };
        let amount: Fraction =
            number.parse().map_err(|error| at.error(format!("{error}"), mend))?;
        if FOR.contains(word) {
            given.agree = amount;
        } else if AGAINST.contains(word) {
            given.disagree = amount;
        } else if ABSTAIN.contains(word) {
            given.abstain = amount;
        } else if TOTAL.contains(word) {
            given.total = Some(amount);
        } else if PRESENT.contains(word) {
            given.present = Some(amount);
        } else {
            return Err(at.error(format!("`{word}` is not understood"), mend));
        }
    }
    finish(name, at, given)
}

/// Puts what was given together and refuses figures that cannot be.
fn finish(name: &str, at: &At, given: Given) -> Result<Figures, CaseError> {
    let too_large = || at.error("the numbers are too large", "Use smaller units");
    let voted = given
        .agree
        .plus(given.disagree)
        .and_then(|sum| sum.plus(given.abstain))
        .ok_or_else(too_large)?;
    let present = match given.present {
        Some(present) => present.plus(given.by_proxy).ok_or_else(too_large)?,
        None => voted
            .plus(if voted.is_zero() { given.by_proxy } else { Fraction::ZERO })
            .ok_or_else(too_large)?,
    };
    if voted > present {
        return Err(at.error(
            format!("{} votes from {} present", voted.shown(), present.shown()),
            "Count everybody who votes as present",
        ));
    }
    let all_shares = [given.agree, given.disagree, given.abstain, present]
        .iter()
        .all(|amount| *amount <= Fraction::ONE);
    let is_share = all_shares
        && [given.agree, given.disagree, given.abstain, present].iter().any(|a| !a.is_whole());
    let total = given.total.or(is_share.then_some(Fraction::ONE));
    if total.is_some_and(|total| present > total) {
        return Err(at.error(
            format!("{} present of {}", present.shown(), total.unwrap_or_default().shown()),
            "Give the whole chamber as `of`",
        ));
    }
    // INVARIANT (recusal): the recused are out of every base.
    let seats = match total {
        Some(total) => Some(total.minus(Fraction::whole(given.recused)).ok_or_else(too_large)?),
        None => None,
    };
    let count = Count {
        agree: given.agree,
        disagree: given.disagree,
        abstain: given.abstain,
        present,
        by_proxy: given.by_proxy,
        members: seats,
        seats,
    };
    Ok(Figures {
        chamber: name.to_owned(),
        counts: BTreeMap::from([(String::new(), count)]),
        recused: given.recused,
        waiting: Vec::new(),
    })
}
