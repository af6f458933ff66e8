//! "Still needed": the fewest further votes that would turn the tally into adoption.

use super::judge::judge;
use super::measure::{pass_parts, quorum_parts};
use super::{Count, Facts, Figures, Outcome, Verdict};
use crate::model::{Counting, Fraction, Line, Method, Rule, Scope, Support};
use crate::words::Sentence;
use serde::Serialize;
use std::collections::BTreeMap;

/// What is still needed for adoption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Needs {
    /// Whether the tally as it stands would adopt.
    pub adopted: bool,
    /// Whether adoption can still be reached.
    pub possible: bool,
    /// The further votes, chamber by chamber.
    pub needs: Vec<Need>,
    /// The same in sentences.
    pub words: Vec<Sentence>,
}

/// Further votes needed from one chamber, or from anybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Need {
    /// The chamber; `None` when any will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chamber: Option<String>,
    /// How many more must vote at all; for "any", beyond those named for chambers.
    pub votes: u64,
    /// How many must agree, if the others abstain; for "any", of all further votes together.
    pub agree: u64,
}

/// Further votes of one chamber, heaviest voters first: those who agree, then those who abstain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct More {
    agree: usize,
    abstain: usize,
}

/// Works out what is still needed. The figures must come from an electorate (with `waiting`).
pub fn still_needed(rule: &Rule, facts: &Facts) -> Needs {
    let now = judge(rule, facts);
    if now.is_adopted() {
        let words = vec![Sentence::new("charter-need-nothing")];
        return Needs { adopted: true, possible: true, needs: Vec::new(), words };
    }
    let blocked = standing_blocks(rule, facts, &now);
    if !blocked.is_empty() {
        return Needs { adopted: false, possible: true, needs: Vec::new(), words: blocked };
    }
    let facts = heaviest_first(facts);
    let plan = match &rule.method {
        Method::Vote(lists) => lists
            .iter()
            .filter_map(|lines| Planner::new(rule, &facts).plan(lines))
            .min_by_key(Planner::total),
        Method::Support(support) => support_plan(rule, support, &facts),
        Method::Consensus(_) | Method::Election(_) | Method::Budget(_) => {
            Planner::new(rule, &facts).plan(&[])
        }
        Method::Silence(_) | Method::Standard(_) | Method::Otherwise(_) => None,
    };
    match plan {
        Some(plan) => plan.needs(),
        None => impossible(),
    }
}

fn impossible() -> Needs {
    let words = vec![Sentence::new("charter-need-impossible")];
    Needs { adopted: false, possible: false, needs: Vec::new(), words }
}

/// Vetoes and objections that no further vote can outweigh.
fn standing_blocks(rule: &Rule, facts: &Facts, now: &Outcome) -> Vec<Sentence> {
    let by_vote = rule.is_vote() && !facts.vetoed_by.is_empty();
    if by_vote {
        return vec![Sentence::new("charter-need-veto").ids("by", &facts.vetoed_by)];
    }
    let stands =
        matches!(now.verdict, Verdict::GoToFallback | Verdict::NotAdopted | Verdict::ToMeeting);
    if stands { vec![Sentence::new("charter-need-objection")] } else { Vec::new() }
}

fn heaviest_first(facts: &Facts) -> Facts {
    let mut facts = facts.clone();
    for figures in &mut facts.chambers {
        figures.waiting.sort_by_key(|weights| std::cmp::Reverse(weights.values().sum::<u64>()));
    }
    facts
}

fn support_plan<'f>(rule: &'f Rule, support: &Support, facts: &'f Facts) -> Option<Planner<'f>> {
    let now: u64 = facts.chambers.iter().filter_map(|f| count(f).agree.as_whole()).sum();
    let objections: u64 = facts.chambers.iter().filter_map(|f| count(f).disagree.as_whole()).sum();
    if objections > u64::from(support.objections_max) {
        return None;
    }
    let mut planner = Planner::new(rule, facts);
    planner.any = usize::try_from(u64::from(support.support_min).saturating_sub(now)).ok()?;
    (planner.any <= facts.chambers.iter().map(|f| f.waiting.len()).sum()).then_some(planner)
}

fn count(figures: &Figures) -> Count {
    figures.counts.get("").copied().unwrap_or_default()
}

/// Looks for the fewest further votes, adding for one line at a time. Every step adds a vote that
/// agrees or a presence, and agreement never hurts another line, so the lines settle.
struct Planner<'f> {
    rule: &'f Rule,
    facts: &'f Facts,
    more: Vec<More>,
    /// How many of all further votes must agree, wherever they come from.
    any: usize,
    /// How many further votes there must be in all.
    any_votes: usize,
}

impl<'f> Planner<'f> {
    fn new(rule: &'f Rule, facts: &'f Facts) -> Planner<'f> {
        let more = vec![More::default(); facts.chambers.len()];
        Planner { rule, facts, more, any: 0, any_votes: 0 }
    }

    fn total(&self) -> usize {
        let chambers: usize = self.more.iter().map(|m| m.agree + m.abstain).sum();
        chambers.max(self.any_votes).max(self.any)
    }

    fn plan(mut self, lines: &[Line]) -> Option<Planner<'f>> {
        // Three rounds: a presence can widen a base that was already met, an agreement cannot.
        for _ in 0..3 {
            let before = (self.more.clone(), self.any, self.any_votes);
            for line in &self.rule.quorum {
                self.fill(line, Kind::Quorum)?;
            }
            for line in lines {
                self.fill(line, Kind::Pass)?;
            }
            if before == (self.more.clone(), self.any, self.any_votes) {
                return Some(self);
            }
        }
        Some(self)
    }

    /// Adds the fewest votes that make the line hold.
    fn fill(&mut self, line: &Line, kind: Kind) -> Option<()> {
        match &line.scope {
            Scope::All if line.by == Counting::EqualChambers => self.fill_equal(line, kind),
            Scope::All => self.fill_any(line, kind),
            Scope::EachChamber | Scope::Chamber(_) => {
                let places: Vec<usize> = (0..self.more.len())
                    .filter(|place| match (&line.scope, self.facts.chambers.get(*place)) {
                        (Scope::Chamber(id), Some(figures)) => figures.chamber == *id,
                        _ => true,
                    })
                    .collect();
                places.into_iter().try_for_each(|place| self.fill_chamber(line, kind, place))
            }
        }
    }

    fn fill_chamber(&mut self, line: &Line, kind: Kind, place: usize) -> Option<()> {
        let figures = self.facts.chambers.get(place)?;
        let has = *self.more.get(place)?;
        let room = figures.waiting.len();
        let id = figures.chamber.clone();
        let holds = |more: More| {
            let facts = Facts { chambers: vec![with(figures, more)], ..Facts::default() };
            self.parts(line, kind, &facts)
                .iter()
                .filter(|part| part.chamber.as_ref() == Some(&id))
                .all(|part| part.holds == Some(true))
        };
        let found = least(room, |votes| kind.widen(has, votes, room), holds)?;
        *self.more.get_mut(place)? = found;
        Some(())
    }

    /// A line over all: by seats or weight any chamber's vote will do, heaviest first.
    fn fill_any(&mut self, line: &Line, kind: Kind) -> Option<()> {
        let room: usize = self.facts.chambers.iter().map(|f| f.waiting.len()).sum();
        let holds = |more: More| {
            let facts = self.with_any(more);
            self.parts(line, kind, &facts).iter().all(|part| part.holds == Some(true))
        };
        let has = More { agree: self.any, abstain: self.any_votes.saturating_sub(self.any) };
        let found = least(room, |votes| kind.widen(has, votes, room), holds)?;
        self.any = found.agree;
        self.any_votes = found.agree + found.abstain;
        Some(())
    }

    /// The mean over chambers: each vote goes where it lifts the mean most.
    fn fill_equal(&mut self, line: &Line, kind: Kind) -> Option<()> {
        loop {
            let facts = self.with_any(More::default());
            let parts = self.parts(line, kind, &facts);
            if parts.iter().all(|part| part.holds == Some(true)) {
                return Some(());
            }
            let best = (0..self.more.len())
                .filter_map(|place| Some((self.lifted(line, kind, place)?, place)))
                .max_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)))?;
            let more = self.more.get_mut(best.1)?;
            more.agree += 1;
            more.abstain = more.abstain.saturating_sub(1);
        }
    }

    fn lifted(&self, line: &Line, kind: Kind, place: usize) -> Option<Fraction> {
        let figures = self.facts.chambers.get(place)?;
        let has = *self.more.get(place)?;
        if has.agree >= figures.waiting.len() {
            return None;
        }
        let lifted = More { agree: has.agree + 1, abstain: has.abstain.saturating_sub(1) };
        let mut facts = self.with_any(More::default());
        *facts.chambers.get_mut(place)? = with(figures, lifted);
        self.parts(line, kind, &facts).first().map(|part| part.reached)
    }

    fn parts(&self, line: &Line, kind: Kind, facts: &Facts) -> Vec<super::Part> {
        match kind {
            Kind::Quorum => quorum_parts(line, facts, self.rule.proxies.count_for_quorum),
            Kind::Pass => pass_parts(line, facts, 0),
        }
    }

    /// The figures with what each chamber adds, and with as many votes in all as `any` asks for.
    fn with_any(&self, any: More) -> Facts {
        let mut plan = self.more.clone();
        let agreed: usize = plan.iter().map(|more| more.agree).sum();
        let mut agree = any.agree.saturating_sub(agreed);
        // An abstention that was planned may as well agree; only then are new voters taken.
        for more in &mut plan {
            let turned = agree.min(more.abstain);
            agree -= turned;
            *more = More { agree: more.agree + turned, abstain: more.abstain - turned };
        }
        let voted: usize = plan.iter().map(|more| more.agree + more.abstain).sum();
        let mut abstain = (any.agree + any.abstain).saturating_sub(voted + agree);
        let mut chambers = Vec::new();
        for (figures, more) in self.facts.chambers.iter().zip(&mut plan) {
            let free = figures.waiting.len().saturating_sub(more.agree + more.abstain);
            let new = agree.min(free);
            agree -= new;
            let idle = abstain.min(free - new);
            abstain -= idle;
            let more = More { agree: more.agree + new, abstain: more.abstain + idle };
            chambers.push(with(figures, more));
        }
        Facts { chambers, ..Facts::default() }
    }

    fn needs(self) -> Needs {
        let (mut needs, mut words) = (Vec::new(), Vec::new());
        for (figures, more) in self.facts.chambers.iter().zip(&self.more) {
            let (votes, agree) = ((more.agree + more.abstain) as u64, more.agree as u64);
            if votes > 0 {
                let need = Need { chamber: Some(figures.chamber.clone()), votes, agree };
                words.push(need_sentence(&need));
                needs.push(need);
            }
        }
        let own: u64 = needs.iter().map(|need| need.votes).sum();
        let agreed: u64 = needs.iter().map(|need| need.agree).sum();
        let (any, all) = (self.any as u64, self.any_votes.max(self.any) as u64);
        let extra = all.saturating_sub(own);
        if own == 0 && extra > 0 {
            let need = Need { chamber: None, votes: extra, agree: any };
            words.push(need_sentence(&need));
            needs.push(need);
        } else if extra > 0 || any > agreed {
            if extra > 0 {
                words.push(Sentence::new("charter-need-votes-anywhere").number("votes", extra));
            }
            if any > agreed {
                words.push(Sentence::new("charter-need-agree-in-all").number("agree", any));
            }
            needs.push(Need { chamber: None, votes: extra, agree: any });
        }
        Needs { adopted: false, possible: true, needs, words }
    }
}

fn need_sentence(need: &Need) -> Sentence {
    let id = match (need.agree, &need.chamber) {
        (0, Some(chamber)) if !chamber.is_empty() => "charter-need-votes-chamber",
        (0, _) => "charter-need-votes",
        (agree, Some(chamber)) if !chamber.is_empty() && agree == need.votes => {
            "charter-need-agree-chamber"
        }
        (agree, _) if agree == need.votes => "charter-need-agree",
        (_, Some(chamber)) if !chamber.is_empty() => "charter-need-votes-agree-chamber",
        _ => "charter-need-votes-agree",
    };
    Sentence::new(id)
        .id("chamber", need.chamber.as_deref().unwrap_or_default())
        .number("votes", need.votes)
        .number("agree", need.agree)
}

/// Whether a line is about presence or about agreement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Quorum,
    Pass,
}

impl Kind {
    /// What was planned, widened to at least `votes` more presences or agreements.
    fn widen(self, has: More, votes: usize, room: usize) -> More {
        match self {
            Kind::Quorum => {
                More { agree: has.agree, abstain: has.abstain.max(votes.saturating_sub(has.agree)) }
            }
            Kind::Pass => {
                let agree = has.agree.max(votes);
                let all = (has.agree + has.abstain).max(agree).min(room);
                More { agree, abstain: all.saturating_sub(agree) }
            }
        }
    }
}

/// The least number for which the widened plan holds, by halving.
fn least(room: usize, widen: impl Fn(usize) -> More, holds: impl Fn(More) -> bool) -> Option<More> {
    if !holds(widen(room)) {
        return None;
    }
    let (mut low, mut high) = (0, room);
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(widen(middle)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(widen(high))
}

/// The figures after `more` of the waiting voters voted.
fn with(figures: &Figures, more: More) -> Figures {
    let mut counts: BTreeMap<String, Count> = figures.counts.clone();
    let voters = figures.waiting.iter().take(more.agree + more.abstain).enumerate();
    let mut added: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for (place, weights) in voters {
        let unit = [("", 1_u64)];
        let weighed = weights.iter().map(|(name, weight)| (name.as_str(), *weight));
        for (name, weight) in unit.into_iter().chain(weighed) {
            let sums = added.entry(name).or_default();
            if place < more.agree {
                sums.0 = sums.0.saturating_add(weight);
            } else {
                sums.1 = sums.1.saturating_add(weight);
            }
        }
    }
    for (name, (agree, abstain)) in added {
        let Some(count) = counts.get_mut(name) else { continue };
        let (agree, abstain) = (Fraction::whole(agree), Fraction::whole(abstain));
        let plus = |amount: Fraction, more: Fraction| amount.plus(more).unwrap_or(amount);
        count.agree = plus(count.agree, agree);
        count.abstain = plus(count.abstain, abstain);
        count.present = plus(plus(count.present, agree), abstain);
    }
    Figures { counts, waiting: Vec::new(), ..figures.clone() }
}
