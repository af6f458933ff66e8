//! Thresholds and quorums of a case: from the forms of the knowledge files to lines of a rule.

use super::json::{At, CaseError};
use crate::model::{Bar, Base, Counting, Fraction, Line, Scope};

/// The weight under which chambers with stated weights are counted.
pub(super) const CHAMBER_WEIGHT: &str = "chamber_weight";

/// How votes over all chambers are counted, as the whole spec says.
pub(super) fn counting_of(spec: &At) -> Result<Counting, CaseError> {
    if spec.has("weight_each_chamber") || said_equal(spec, "rule") {
        return Ok(Counting::EqualChambers);
    }
    let Some(weights) = spec.any(&["weights", "weighting", "vote_weighting"]) else {
        return Ok(Counting::Seats);
    };
    if weights.value.is_object() {
        return Ok(Counting::Weight(CHAMBER_WEIGHT.to_owned()));
    }
    match weights.text()? {
        "equal_chambers" | "equal_chamber_weight" | "by_sector" | "equal" => {
            Ok(Counting::EqualChambers)
        }
        "seats" | "none" | "one_seat_one_vote" => Ok(Counting::Seats),
        other => Err(weights.error(
            format!("unknown weights `{other}`"),
            "Write \"equal_chambers\", \"seats\", or an object of chamber weights",
        )),
    }
}

fn said_equal(spec: &At, key: &str) -> bool {
    spec.get(key)
        .and_then(|rule| rule.value.as_str())
        .is_some_and(|rule| matches!(rule, "equal_chamber_weight" | "equal_chambers"))
}

/// The lists of lines of a vote, one of which must hold. Empty when no threshold is stated.
pub(super) fn pass_lists(spec: &At, by: &Counting) -> Result<Vec<Vec<Line>>, CaseError> {
    if let Some(any) = spec.get("any_of") {
        return any.list()?.iter().map(|one| all_of(one, spec, by)).collect();
    }
    let mut lines = Vec::new();
    for key in ["parts", "all_of"] {
        if let Some(parts) = spec.get(key) {
            for part in parts.list()? {
                lines.extend(part_lines(&part, spec, by)?);
            }
        }
    }
    if lines.is_empty() || spec.any(&["threshold", "threshold_count"]).is_some() {
        lines.extend(own_lines(spec, by)?);
    }
    if let Some(also) = spec.get("also") {
        for sentence in also.one_or_more() {
            lines.extend(also_lines(&sentence, spec)?);
        }
    }
    let is_any = ["join", "rule"].iter().any(|key| {
        spec.get(key).and_then(|v| v.value.as_str()).is_some_and(|v| matches!(v, "any" | "any_of"))
    });
    if is_any {
        return Ok(lines.into_iter().map(|line| vec![line]).collect());
    }
    Ok(if lines.is_empty() { Vec::new() } else { vec![lines] })
}

fn all_of(one: &At, spec: &At, by: &Counting) -> Result<Vec<Line>, CaseError> {
    let parts = match one.any(&["all_of", "parts"]) {
        Some(parts) => parts.list()?,
        None => one.one_or_more(),
    };
    let mut lines = Vec::new();
    for part in parts {
        lines.extend(part_lines(&part, spec, by)?);
    }
    Ok(lines)
}

/// The threshold that stands in the spec itself.
fn own_lines(spec: &At, by: &Counting) -> Result<Vec<Line>, CaseError> {
    let chambers = spec.get("chambers");
    let bar = bar_of(spec)?;
    let base = base_of(spec, None)?;
    if let Some(chambers) = chambers.as_ref().filter(|c| c.value.is_array()) {
        let items = chambers.list()?;
        if items.iter().any(|item| item.value.is_object()) {
            let line = |item: &At| {
                let own = bar_of(item)?.or(bar).ok_or_else(|| {
                    item.error("this chamber has no threshold", "Add \"threshold\"")
                })?;
                let id = item
                    .any(&["id", "chamber", "name"])
                    .ok_or_else(|| item.error("this chamber has no id", "Add \"id\""))?;
                let scope = Scope::Chamber(id.text()?.to_owned());
                Ok(Line { scope, bar: own, base: base_of(item, Some(base))?, by: Counting::Seats })
            };
            return items.iter().map(line).collect();
        }
    }
    let Some(bar) = bar else { return Ok(Vec::new()) };
    let scope = match spec.get("scope") {
        Some(scope) => return scoped_lines(&scope, bar, base, by),
        None if chambers.is_some() && *by == Counting::Seats => Scope::EachChamber,
        None => Scope::All,
    };
    let by = if scope == Scope::All { by.clone() } else { Counting::Seats };
    Ok(vec![Line { scope, bar, base, by }])
}

/// One entry of `parts`.
fn part_lines(part: &At, spec: &At, by: &Counting) -> Result<Vec<Line>, CaseError> {
    if part.value.is_string() {
        return also_lines(part, spec);
    }
    let bar = bar_of(part)?
        .ok_or_else(|| part.error("this part has no threshold", "Add \"threshold\": \"2/3\""))?;
    let base = base_of(part, Some(base_of(spec, None)?))?;
    let own_by = match counting_of(part)? {
        Counting::Seats => by.clone(),
        own => own,
    };
    let scope = part
        .get("scope")
        .ok_or_else(|| part.error("this part has no scope", "Add \"scope\": \"all\""))?;
    scoped_lines(&scope, bar, base, &own_by)
}

fn scoped_lines(scope: &At, bar: Bar, base: Base, by: &Counting) -> Result<Vec<Line>, CaseError> {
    let line = |scope: Scope, by: Counting| Line { scope, bar, base, by };
    let mut lines = Vec::new();
    for item in scope.one_or_more() {
        lines.push(match item.text()? {
            "all" | "total" | "overall" | "whole" if bar.share().is_some() => {
                line(Scope::All, by.clone())
            }
            "all" | "total" | "overall" | "whole" => line(Scope::All, Counting::Seats),
            "all_weighted" => match by {
                Counting::Seats => line(Scope::All, Counting::EqualChambers),
                by => line(Scope::All, by.clone()),
            },
            "each_chamber" | "each" | "every_chamber" | "each_constituency" => {
                line(Scope::EachChamber, Counting::Seats)
            }
            chamber => line(Scope::Chamber(chamber.to_owned()), Counting::Seats),
        });
    }
    Ok(lines)
}

/// A threshold in words: `1/3 of each chamber`, `>1/2 of all`.
fn also_lines(sentence: &At, spec: &At) -> Result<Vec<Line>, CaseError> {
    if sentence.value.is_object() {
        return part_lines(sentence, spec, &counting_of(spec)?);
    }
    let mend = "Write \"1/3 of each chamber\" or \"2/3 of all\"";
    let text = sentence.text()?;
    if let Ok(line) = text.parse::<Line>() {
        return Ok(vec![line]);
    }
    let (bar, of) = text
        .split_once(" of ")
        .or_else(|| text.split_once(" in "))
        .ok_or_else(|| sentence.error(format!("`{text}` is no threshold"), mend))?;
    let bar: Bar = bar
        .trim_start_matches("at least ")
        .parse()
        .map_err(|reason: String| sentence.error(reason, mend))?;
    let of = of.trim().trim_start_matches("the ");
    let scope = match of {
        "each chamber" | "each_chamber" | "every chamber" | "each constituency" => {
            Scope::EachChamber
        }
        "all" | "all votes" | "total" | "whole" => Scope::All,
        chamber => Scope::Chamber(chamber.replace(' ', "_")),
    };
    let by = if scope == Scope::All { counting_of(spec)? } else { Counting::Seats };
    Ok(vec![Line { scope, bar, base: base_of(spec, None)?, by }])
}

fn bar_of(of: &At) -> Result<Option<Bar>, CaseError> {
    let strict = match of.get("strict") {
        Some(strict) => strict.flag()?,
        None => false,
    };
    if let Some(count) = of.any(&["threshold_count", "count", "votes_min"]) {
        return Ok(Some(Bar::Count(u64::from(count.count()?) + u64::from(strict))));
    }
    match of.any(&["threshold", "min", "at_least"]) {
        Some(threshold) => threshold.bar(strict).map(Some),
        None => Ok(None),
    }
}

fn base_of(of: &At, default: Option<Base>) -> Result<Base, CaseError> {
    match of.get("base") {
        Some(base) => base
            .text()?
            .parse()
            .map_err(|reason: String| base.error(reason, "Use one of these bases")),
        None => Ok(default.unwrap_or(Base::VotesCast)),
    }
}

/// The lines of a quorum in any of its forms.
pub(super) fn quorum_lines(quorum: &At) -> Result<Vec<Line>, CaseError> {
    if quorum.value.is_string() || quorum.value.is_number() {
        let bar = quorum.bar(false)?;
        return Ok(vec![Line { scope: Scope::All, bar, base: Base::Seats, by: Counting::Seats }]);
    }
    if let Some(lines) = quorum.value.as_array() {
        let at = |(place, value)| At::new(value, &format!("{}[{place}]", quorum.path));
        let lists: Result<Vec<Vec<Line>>, CaseError> =
            lines.iter().enumerate().map(at).map(|item| quorum_item(&item)).collect();
        return Ok(lists?.into_iter().flatten().collect());
    }
    let form = quorum.get("type").map(|form| form.text()).transpose()?.unwrap_or_default();
    match form {
        "unknown" => Ok(Vec::new()),
        "all_of" | "quorum" | "" if quorum.has("parts") => {
            let mut lines = Vec::new();
            for part in
                quorum.get("parts").map(|parts| parts.list()).transpose()?.unwrap_or_default()
            {
                lines.extend(quorum_item(&part)?);
            }
            Ok(lines)
        }
        "votes_cast_fraction" => quorum_part(quorum, Scope::All, Base::Present),
        "count" | "fraction" | "quorum" | "" => {
            let scope = quorum_scope(quorum)?;
            quorum_part(quorum, scope, Base::Seats)
        }
        "per_chamber_fraction" | "per_chamber" | "per_chamber_count" => {
            quorum_part(quorum, Scope::EachChamber, Base::Seats)
        }
        other => Err(quorum.error(
            format!("unknown quorum type `{other}`"),
            "Use count, per_chamber_fraction, all_of, votes_cast_fraction or unknown",
        )),
    }
}

fn quorum_item(item: &At) -> Result<Vec<Line>, CaseError> {
    if let Some(text) = item.value.as_str() {
        let line = text.parse().map_err(|error| {
            item.error(format!("{error}"), "Write it like \"each_chamber >1/2 of seats\"")
        })?;
        return Ok(vec![line]);
    }
    let scope = quorum_scope(item)?;
    quorum_part(item, scope, Base::Seats)
}

fn quorum_scope(quorum: &At) -> Result<Scope, CaseError> {
    let Some(scope) = quorum.get("scope") else { return Ok(Scope::All) };
    Ok(match scope.text()? {
        "all" | "total" | "overall" | "all_weighted" => Scope::All,
        "each_chamber" | "each" | "each_constituency" => Scope::EachChamber,
        chamber => Scope::Chamber(chamber.to_owned()),
    })
}

fn quorum_part(quorum: &At, scope: Scope, default: Base) -> Result<Vec<Line>, CaseError> {
    let bar = bar_of(quorum)?
        .ok_or_else(|| quorum.error("this quorum has no `min`", "Add \"min\": \"1/2\""))?;
    let base = match quorum.get("of").filter(|of| of.value.is_string()) {
        Some(of) => match of.text()?.parse::<Base>() {
            // A valid-vote floor keeps its own base, whatever the attendance is called.
            Ok(_) | Err(_) if default == Base::Present => Base::Present,
            Ok(base @ (Base::Present | Base::Members | Base::Seats)) => base,
            Ok(Base::VotesCast | Base::PresentLessAbstentions) => {
                return Err(of.error(
                    "a quorum cannot be measured against votes",
                    "Use seats, members or voting_power",
                ));
            }
            Err(reason) => return Err(of.error(reason, "Use seats, members or voting_power")),
        },
        None => default,
    };
    // A stated total turns a share into nothing new, but is where the base comes from.
    let bar = match bar {
        Bar::AtLeast(share) if share.is_zero() => Bar::AtLeast(Fraction::ZERO),
        bar => bar,
    };
    Ok(vec![Line { scope, bar, base, by: Counting::Seats }])
}
