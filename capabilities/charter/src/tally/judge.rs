//! Judging: a rule applied to figures. Every comparison is of exact fractions.

use super::measure::{count_of, pass_parts, quorum_parts, sum};
use super::{
    ChamberLine, Count, Facts, Figures, Outcome, Part, PartKind, Verdict, budget, election,
};
use crate::model::{
    Bar, Base, CarveOut, Consensus, Counting, Fallback, Fraction, Line, Method, Objection,
    OnObjection, Rule, Silence, Standard, Support, Veto,
};
use crate::words::Sentence;
use std::collections::BTreeSet;

/// Applies the rule to the figures.
pub fn judge(rule: &Rule, facts: &Facts) -> Outcome {
    let mut outcome = judge_quorum(rule, facts);
    if matches!(outcome.verdict, Verdict::NoQuorum | Verdict::Void) {
        return outcome;
    }
    outcome.why.retain(|sentence| sentence.id != "charter-tally-quorum-there");
    let carve_out = carve_out_for(rule, facts);
    let method = carve_out.map_or(&rule.method, |carve_out| &carve_out.method);
    if let Some(carve_out) = carve_out {
        outcome
            .why
            .push(Sentence::new("charter-tally-carve-out").ids("recused", &carve_out.recused));
    } else if matches!(rule.method, Method::Support(_)) && !facts.recused.is_empty() {
        outcome.why.push(Sentence::new("charter-tally-no-carve-out"));
    }
    let recused: u64 = facts.chambers.iter().map(|chamber| chamber.recused).sum();
    if recused > 0 {
        outcome.why.push(Sentence::new("charter-tally-recused").number("number", recused));
    }
    match method {
        Method::Consensus(consensus) => consensus_verdict(rule, consensus, facts, &mut outcome),
        Method::Silence(silence) => silence_verdict(silence, facts, &mut outcome),
        Method::Vote(lists) => vote_verdict(lists, facts, &mut outcome),
        Method::Support(support) => support_verdict(support, facts, &mut outcome),
        Method::Standard(standard) => standard_verdict(standard, facts, &mut outcome),
        Method::Election(election) => {
            election::verdict(election, facts.elected.as_ref(), &mut outcome);
        }
        Method::Budget(rule) => {
            budget::verdict(rule, facts.allocated.as_ref(), &mut outcome);
        }
        Method::Otherwise(way) => {
            outcome.verdict = Verdict::NotByBallot;
            outcome.why.push(Sentence::new("charter-tally-otherwise").key("way", way.as_str()));
        }
    }
    mark_chambers(&mut outcome);
    outcome.why.extend(facts.notes.iter().cloned());
    outcome
}

/// Applies only the quorum of the rule: the verdict is `Quorum`, `NoQuorum` or `Void`.
pub fn judge_quorum(rule: &Rule, facts: &Facts) -> Outcome {
    let mut outcome = Outcome {
        verdict: Verdict::Quorum,
        quorum: None,
        chambers: facts.chambers.iter().map(chamber_line).collect(),
        parts: Vec::new(),
        why: Vec::new(),
    };
    let applies = !matches!(rule.method, Method::Silence(_) | Method::Standard(_));
    if rule.quorum.is_empty() || facts.chambers.is_empty() || !applies {
        return outcome;
    }
    for line in &rule.quorum {
        for part in quorum_parts(line, facts, rule.proxies.count_for_quorum) {
            match part.holds {
                Some(false) => {
                    let is_floor = line.base == Base::Present;
                    let id =
                        if is_floor { "charter-tally-void" } else { "charter-tally-no-quorum" };
                    if outcome.verdict == Verdict::Quorum {
                        outcome.verdict = if is_floor { Verdict::Void } else { Verdict::NoQuorum };
                    }
                    outcome.why.push(part_sentence(id, line, &part));
                }
                Some(true) => {}
                None => outcome.why.push(Sentence::new("charter-tally-quorum-unknown")),
            }
            outcome.parts.push(part);
        }
    }
    outcome.why.dedup();
    let is_known = outcome.parts.iter().any(|part| part.holds.is_some());
    outcome.quorum = is_known.then_some(outcome.verdict == Verdict::Quorum);
    if outcome.quorum == Some(true) {
        outcome.why.push(Sentence::new("charter-tally-quorum-there"));
    }
    mark_chambers(&mut outcome);
    outcome
}

fn chamber_line(figures: &Figures) -> ChamberLine {
    let count = count_of(figures, "");
    ChamberLine {
        chamber: figures.chamber.clone(),
        agree: count.agree,
        disagree: count.disagree,
        abstain: count.abstain,
        present: count.present,
        members: count.members,
        recused: figures.recused,
        quorum: None,
        passes: None,
    }
}

/// Writes into each chamber's line whether its own conditions hold.
fn mark_chambers(outcome: &mut Outcome) {
    for chamber in &mut outcome.chambers {
        let holds = |kind: PartKind| {
            let mut own = outcome
                .parts
                .iter()
                .filter(|part| part.kind == kind && part.list == 0)
                .filter(|part| part.chamber.as_ref() == Some(&chamber.chamber))
                .filter_map(|part| part.holds)
                .peekable();
            own.peek().is_some().then(|| own.all(|holds| holds))
        };
        chamber.quorum = holds(PartKind::Quorum);
        chamber.passes = holds(PartKind::Pass);
    }
}

/// The carve-out that names exactly those who are recused.
fn carve_out_for<'r>(rule: &'r Rule, facts: &Facts) -> Option<&'r CarveOut> {
    if facts.recused.is_empty() {
        return None;
    }
    rule.carve_outs.iter().find(|carve_out| {
        let named: BTreeSet<&str> = carve_out.recused.iter().map(String::as_str).collect();
        let covers = |who: &BTreeSet<String>| who.iter().any(|id| named.contains(id.as_str()));
        let is_there = |id: &&String| facts.recused.iter().any(|who| who.contains(id.as_str()));
        facts.recused.iter().all(covers) && carve_out.recused.iter().all(|id| is_there(&id))
    })
}

fn part_sentence(id: &'static str, line: &Line, part: &Part) -> Sentence {
    let mut sentence = Sentence::new(id)
        .key("scope", if part.chamber.is_some() { "chamber" } else { "all" })
        .id("chamber", part.chamber.as_deref().unwrap_or_default())
        .key("base", line.base)
        .key("by", by_key(&line.by))
        .amount("reached", part.reached);
    if let Some(base) = part.base {
        sentence = sentence.amount("of", base);
        let percent = part.reached.over(base).unwrap_or(Fraction::ZERO).per_cent();
        sentence = sentence.text("percent", percent);
    }
    match line.bar {
        Bar::Count(min) => sentence.key("bar", "count").number("needed", min),
        Bar::AtLeast(share) => sentence.key("bar", "at_least").share("needed", share),
        Bar::MoreThan(share) => sentence.key("bar", "more_than").share("needed", share),
    }
}

/// The word by which messages choose how something is counted.
pub(super) fn by_key(by: &Counting) -> &'static str {
    match by {
        Counting::Seats => "seats",
        Counting::EqualChambers => "equal_chambers",
        Counting::Weight(_) => "weight",
    }
}

fn vote_verdict(lists: &[Vec<Line>], facts: &Facts, outcome: &mut Outcome) {
    if lists.is_empty() {
        outcome.verdict = Verdict::NotByBallot;
        outcome.why.push(Sentence::new("charter-tally-rule-unknown"));
        return;
    }
    let mut adopted = false;
    let (mut held, mut failed, mut unclear) = (Vec::new(), Vec::new(), false);
    for (number, lines) in lists.iter().enumerate() {
        let mut list_holds = true;
        for line in lines {
            let parts = pass_parts(line, facts, number);
            list_holds &= !parts.is_empty();
            for part in parts {
                list_holds &= part.holds == Some(true);
                match part.holds {
                    Some(true) => held.push(part_sentence("charter-tally-enough", line, &part)),
                    Some(false) => failed.push(not_enough(line, &part)),
                    None => unclear = true,
                }
                outcome.parts.push(part);
            }
        }
        adopted |= list_holds;
    }
    outcome.verdict = if adopted { Verdict::Adopted } else { Verdict::Rejected };
    let (first, second) = if adopted { (held, Vec::new()) } else { (failed, held) };
    outcome.why.splice(0..0, first.into_iter().chain(second));
    if unclear {
        outcome.why.push(Sentence::new("charter-tally-base-unknown"));
    }
    if !facts.vetoed_by.is_empty() {
        outcome.verdict = Verdict::Rejected;
        outcome.why.insert(0, Sentence::new("charter-tally-vetoed").ids("by", &facts.vetoed_by));
    }
}

fn not_enough(line: &Line, part: &Part) -> Sentence {
    match part.base {
        Some(base) if base.is_zero() => part_sentence("charter-tally-nobody-voted", line, part),
        _ => part_sentence("charter-tally-not-enough", line, part),
    }
}

/// The objections that have an effect.
fn standing_objections(facts: &Facts) -> Vec<String> {
    facts
        .objections
        .iter()
        .filter(|objection| objection.stands && !objection.late)
        .map(|objection| objection.by.clone())
        .collect()
}

fn note_other_objections(facts: &Facts, outcome: &mut Outcome) {
    for objection in &facts.objections {
        if objection.late {
            outcome.why.push(Sentence::new("charter-tally-objection-late").id("by", &objection.by));
        } else if !objection.stands {
            outcome
                .why
                .push(Sentence::new("charter-tally-objection-withdrawn").id("by", &objection.by));
        }
    }
}

fn consensus_verdict(rule: &Rule, consensus: &Consensus, facts: &Facts, outcome: &mut Outcome) {
    let mut against = standing_objections(facts);
    let any_stops = consensus.objection == Objection::Any || rule.vetoes.contains(&Veto::Any);
    if any_stops {
        against.extend(facts.vetoed_by.iter().cloned());
    }
    if against.is_empty() {
        outcome.verdict = Verdict::Adopted;
        outcome.why.insert(0, Sentence::new("charter-tally-consensus"));
    } else {
        let by_verdict = match &consensus.fallback {
            Fallback::None => (Verdict::NotAdopted, Sentence::new("charter-tally-no-fallback")),
            Fallback::Required => {
                (Verdict::GoToFallback, Sentence::new("charter-tally-fallback-required"))
            }
            Fallback::Rule(id) => {
                (Verdict::GoToFallback, Sentence::new("charter-tally-fallback").id("rule", id))
            }
        };
        outcome.verdict = by_verdict.0;
        let stands = Sentence::new("charter-tally-objection-stands")
            .number("number", against.len() as u64)
            .ids("by", &against);
        outcome.why.splice(0..0, [stands, by_verdict.1]);
    }
    note_other_objections(facts, outcome);
}

fn silence_verdict(silence: &Silence, facts: &Facts, outcome: &mut Outcome) {
    let against = standing_objections(facts);
    if against.is_empty() {
        outcome.verdict = Verdict::Adopted;
        let sentence = match silence.deadline_days {
            Some(days) => {
                Sentence::new("charter-tally-silence-days").number("days", u64::from(days))
            }
            None => Sentence::new("charter-tally-silence"),
        };
        outcome.why.insert(0, sentence);
    } else {
        outcome.verdict = match silence.on_objection {
            OnObjection::ToMeeting => Verdict::ToMeeting,
            OnObjection::GoToFallback => Verdict::GoToFallback,
            OnObjection::NotAdopted => Verdict::NotAdopted,
        };
        let stands = Sentence::new("charter-tally-objection-stands")
            .number("number", against.len() as u64)
            .ids("by", &against);
        let then = match (silence.on_objection, &silence.fallback) {
            (OnObjection::GoToFallback, Some(id)) => {
                Sentence::new("charter-tally-fallback").id("rule", id)
            }
            (OnObjection::GoToFallback, None) => Sentence::new("charter-tally-fallback-required"),
            (OnObjection::ToMeeting, _) => Sentence::new("charter-tally-to-meeting"),
            (OnObjection::NotAdopted, _) => Sentence::new("charter-tally-no-fallback"),
        };
        outcome.why.splice(0..0, [stands, then]);
    }
    note_other_objections(facts, outcome);
}

fn support_verdict(support: &Support, facts: &Facts, outcome: &mut Outcome) {
    let all: Vec<&Figures> = facts.chambers.iter().collect();
    let total = |measure: &dyn Fn(&Count) -> Option<Fraction>| {
        sum(&all, "", measure).unwrap_or(Fraction::ZERO)
    };
    let (agree, disagree) =
        (total(&|count| Some(count.agree)), total(&|count| Some(count.disagree)));
    let enough = agree >= Fraction::whole(u64::from(support.support_min));
    let few_object = disagree <= Fraction::whole(u64::from(support.objections_max));
    outcome.verdict = if enough && few_object && facts.vetoed_by.is_empty() {
        Verdict::Adopted
    } else {
        Verdict::Rejected
    };
    let figures = |id, reached, needed: u32, ok| {
        Sentence::new(id)
            .amount("reached", reached)
            .number("needed", u64::from(needed))
            .key("ok", if ok { "yes" } else { "no" })
    };
    let sentences = [
        figures("charter-tally-support", agree, support.support_min, enough),
        figures("charter-tally-objections", disagree, support.objections_max, few_object),
    ];
    outcome.why.splice(0..0, sentences);
    if !facts.vetoed_by.is_empty() {
        outcome.why.insert(0, Sentence::new("charter-tally-vetoed").ids("by", &facts.vetoed_by));
    }
}

fn standard_verdict(standard: &Standard, facts: &Facts, outcome: &mut Outcome) {
    outcome.verdict = Verdict::StatusHolds;
    let mut sentences = Vec::new();
    for condition in &standard.conditions {
        let id = match facts.conditions.get(condition) {
            Some(true) => continue,
            Some(false) => "charter-tally-condition-missed",
            None => "charter-tally-condition-not-reported",
        };
        outcome.verdict = Verdict::StatusLapses;
        sentences.push(Sentence::new(id).id("condition", condition));
    }
    if sentences.is_empty() {
        sentences.push(Sentence::new("charter-tally-conditions-met"));
    }
    outcome.why.splice(0..0, sentences);
}
