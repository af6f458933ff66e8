//! Checks of the rules: that each can be applied, and can be met.

use super::powers::no_office;
use super::{Findings, Step, missing};
use crate::model::{
    BallotMode, Bar, Base, Body, Budget, Charter, Completion, Consensus, Counting, Fallback,
    Fraction, Line, Method, Rule, Scope, SeatCount, Sharing, Veto,
};
use crate::words::Sentence;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn rules(charter: &Charter, findings: &mut Findings) {
    findings.ids("rules", "id", charter.rules.iter().map(|rule| rule.id.as_str()));
    for (place, rule) in charter.rules.iter().enumerate() {
        let mut checker = Checker { charter, rule, place, findings };
        checker.names();
        checker.method();
        checker.quorum();
        checker.vetoes();
        checker.fallback();
        checker.ballot();
        checker.review();
        checker.carve_outs();
    }
    overlapping(charter, findings);
}

/// Without a rule for changing it a charter stays as it is for ever.
pub(super) fn amendment(charter: &Charter, findings: &mut Findings) {
    let path = vec![Step::Key("amendment")];
    let Some(id) = &charter.amendment else {
        let message = match charter.is_organic() {
            true => "charter-fault-organic",
            false => "charter-fault-no-amendment",
        };
        findings.warning(path, "amendment", Sentence::new(message));
        return;
    };
    match charter.rule(id) {
        None => {
            findings.error(path, "amendment", no_rule(charter, id));
        }
        Some(rule) if rule.body.is_none() => {
            let fault = Sentence::new("charter-fault-amendment-no-body").text("id", id);
            findings.error(path, "amendment", fault);
        }
        Some(_) => {}
    }
}

fn no_rule(charter: &Charter, id: &str) -> Sentence {
    missing("charter-fault-no-rule", id, charter.rules.iter().map(|rule| rule.id.as_str()))
}

fn no_body(charter: &Charter, id: &str) -> Sentence {
    missing("charter-fault-no-body", id, charter.bodies.iter().map(|body| body.id.as_str()))
}

/// Two rules of one body for one matter: only the first would ever be used.
fn overlapping(charter: &Charter, findings: &mut Findings) {
    let fallbacks: BTreeSet<&str> = charter.rules.iter().filter_map(Rule::fallback).collect();
    let mut taken: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (place, rule) in charter.rules.iter().enumerate() {
        let Some(body) = &rule.body else { continue };
        if fallbacks.contains(rule.id.as_str()) {
            continue;
        }
        for matter in rule.matters.iter().map(String::as_str) {
            if let Some(first) = taken.insert((body, matter), &rule.id) {
                let path = vec![Step::Key("rules"), Step::At(place), Step::Key("matters")];
                let fault = Sentence::new("charter-fault-overlap").text("one", first);
                let fault = fault.text("other", &rule.id).text("matter", matter).text("body", body);
                findings.warning(path, &rule.id, fault);
            }
        }
    }
}

struct Checker<'c, 'f> {
    charter: &'c Charter,
    rule: &'c Rule,
    place: usize,
    findings: &'f mut Findings,
}

impl Checker<'_, '_> {
    fn at(&self, key: &'static str) -> Vec<Step> {
        vec![Step::Key("rules"), Step::At(self.place), Step::Key(key)]
    }

    fn error(&mut self, key: &'static str, fault: Sentence) {
        let path = self.at(key);
        self.findings.error(path, &self.rule.id, fault);
    }

    fn warning(&mut self, key: &'static str, fault: Sentence) {
        let path = self.at(key);
        self.findings.warning(path, &self.rule.id, fault);
    }

    fn names(&mut self) {
        if let Some(body) = self.rule.body.as_deref().filter(|b| self.charter.body(b).is_none()) {
            self.error("body", no_body(self.charter, body));
        }
        let Method::Consensus(Consensus { called_by: Some(role), .. }) = &self.rule.method else {
            return;
        };
        if self.charter.officer(role).is_none() {
            self.error("called_by", no_office(self.charter, role));
        }
    }

    /// The body that may call a decision in is another one, and can decide.
    fn review(&mut self) {
        let (charter, rule) = (self.charter, self.rule);
        let Some(review) = &rule.review else { return };
        if charter.body(&review.by).is_none() {
            self.error("review_by", no_body(charter, &review.by));
        } else if rule.body.as_ref() == Some(&review.by) {
            let fault = Sentence::new("charter-fault-review-itself");
            self.error("review_by", fault.text("id", &review.by));
        } else if !charter.rules.iter().any(|other| other.body.as_ref() == Some(&review.by)) {
            let fault = Sentence::new("charter-fault-review-no-rule");
            self.error("review_by", fault.text("id", &review.by));
        }
        if review.lapses_after() == 0 && review.days > 0 {
            self.error("review_lapse_days", Sentence::new("charter-fault-review-lapse"));
        }
        if review.days == 0 {
            self.error("review_days", Sentence::new("charter-fault-review-days"));
        }
    }

    /// Who is excepted must be somebody who votes.
    fn carve_outs(&mut self) {
        let (charter, rule) = (self.charter, self.rule);
        let groups = || {
            let chambers = charter.chambers.iter().map(|one| one.id.as_str());
            charter.constituencies.iter().map(|one| one.id.as_str()).chain(chambers)
        };
        for id in rule.carve_outs.iter().flat_map(|one| &one.recused) {
            if !groups().any(|known| known == id) && charter.seat(id).is_none() {
                self.error("carve_outs", missing("charter-fault-no-voter", id, groups()));
            }
        }
    }

    fn method(&mut self) {
        let rule = self.rule;
        match &rule.method {
            Method::Vote(lists) => {
                for line in lists.iter().flatten() {
                    self.line("pass", line);
                    self.pass_line(line);
                }
            }
            Method::Support(support) => {
                if support.of.is_some_and(|of| support.support_min > of) {
                    let fault = Sentence::new("charter-fault-supporters");
                    self.error("support_min", fault.number("n", support.support_min.into()));
                }
                if support.support_min == 0 {
                    self.error("support_min", Sentence::new("charter-fault-no-supporter"));
                }
            }
            Method::Standard(standard) if standard.conditions.is_empty() => {
                self.error("conditions", Sentence::new("charter-fault-standard-empty"));
            }
            Method::Standard(_)
            | Method::Consensus(_)
            | Method::Silence(_)
            | Method::Election(_)
            | Method::Otherwise(_) => {}
            Method::Budget(budget) => self.budget(budget),
        }
        for carve_out in &rule.carve_outs {
            if let Method::Vote(lists) = &carve_out.method {
                lists.iter().flatten().for_each(|line| self.line("carve_outs", line));
            }
        }
    }

    fn budget(&mut self, budget: &Budget) {
        let completed = budget.completion != Completion::None;
        if budget.sharing == Sharing::EqualShares && !completed {
            self.warning("completion", Sentence::new("charter-fault-budget-left"));
        }
        if budget.sharing == Sharing::Mean {
            self.warning("sharing", Sentence::new("charter-fault-budget-mean"));
        }
        if let Some(weight) = &budget.weight {
            self.weight("weight", weight);
        }
    }

    /// Some seat of the body has this weight.
    fn weight(&mut self, key: &'static str, weight: &str) {
        let body = self.rule.body.as_deref().and_then(|id| self.charter.body(id));
        let without =
            |body: &&Body| body.seats.iter().all(|group| !group.weights.contains_key(weight));
        if let Some(body) = body.filter(without) {
            let fault = Sentence::new("charter-fault-no-weight").text("body", &body.id);
            self.error(key, fault.text("weight", weight));
        }
    }

    /// What holds for every line, of a threshold or of a quorum.
    fn line(&mut self, key: &'static str, line: &Line) {
        if line.bar.share().is_some_and(|share| share > Fraction::ONE) {
            self.error(key, Sentence::new("charter-fault-more-than-all").text("line", line));
        }
        if line.bar == Bar::MoreThan(Fraction::ONE) {
            self.error(key, Sentence::new("charter-fault-more-than-whole").text("line", line));
        }
        match &line.scope {
            Scope::Chamber(id) if self.charter.chambers.iter().all(|c| c.id != *id) => {
                let known = self.charter.chambers.iter().map(|c| c.id.as_str());
                self.error(key, missing("charter-fault-no-chamber", id, known));
            }
            Scope::EachChamber if self.charter.chambers.is_empty() => {
                self.error(key, Sentence::new("charter-fault-no-chambers"));
            }
            Scope::EachChamber => self.unplaced_seats(key),
            Scope::Chamber(_) | Scope::All => {}
        }
        let body = self.rule.body.as_deref().and_then(|id| self.charter.body(id));
        if let Counting::Weight(weight) = &line.by {
            self.weight(key, weight);
        }
        if let (Bar::Count(count), Some(seats)) =
            (line.bar, body.and_then(|b| seats_in(self.charter, b, &line.scope)))
            && line.by == Counting::Seats
            && count > seats
        {
            let fault = Sentence::new("charter-fault-too-many-seats").text("line", line);
            self.error(key, fault.number("n", count).number("seats", seats).key("where", key));
        }
    }

    /// A voting seat outside all chambers would have to be won as a chamber of its own.
    fn unplaced_seats(&mut self, key: &'static str) {
        let Some(body) = self.rule.body.as_deref().and_then(|id| self.charter.body(id)) else {
            return;
        };
        let unplaced: Vec<&str> = body
            .seats
            .iter()
            .filter(|group| group.voting)
            .map(|group| group.constituency.as_str())
            .filter(|id| self.charter.constituency(id).is_some())
            .filter(|id| self.charter.chamber_of(id).is_none())
            .collect();
        if let Some(id) = unplaced.first() {
            let fault = Sentence::new("charter-fault-unplaced").text("id", id);
            self.error(key, fault.text("body", &body.id));
        }
    }

    fn pass_line(&mut self, line: &Line) {
        let half = Fraction::new(1, 2).unwrap_or(Fraction::ONE);
        let low = line.bar.share().is_some_and(|share| share < half);
        let only = match &self.rule.method {
            Method::Vote(lists) => lists.iter().any(|lines| lines.len() == 1),
            _ => false,
        };
        if low && only && line.base == Base::VotesCast {
            self.warning("pass", Sentence::new("charter-fault-both-ways").text("line", line));
        }
        if line.bar == Bar::Count(0) || line.bar == Bar::AtLeast(Fraction::ZERO) {
            self.error("pass", Sentence::new("charter-fault-asks-nothing").text("line", line));
        }
    }

    fn quorum(&mut self) {
        for line in &self.rule.quorum {
            self.line("quorum", line);
            if matches!(line.base, Base::VotesCast | Base::PresentLessAbstentions) {
                let fault = Sentence::new("charter-fault-quorum-base");
                self.error("quorum", fault.text("base", line.base));
            }
            let whole = line.bar == Bar::AtLeast(Fraction::ONE);
            if whole && line.base == Base::Seats {
                let fault = Sentence::new("charter-fault-quorum-whole");
                self.warning("quorum", fault.text("line", line));
            }
        }
    }

    fn vetoes(&mut self) {
        for veto in &self.rule.vetoes {
            let nowhere = match veto {
                Veto::Any => {
                    self.warning("veto", Sentence::new("charter-fault-veto-any"));
                    continue;
                }
                Veto::Seat(id) => self.charter.seat(id).is_none().then_some(("seat", id)),
                Veto::Constituency(id) => {
                    self.charter.constituency(id).is_none().then_some(("constituency", id))
                }
                Veto::Chamber(id) => {
                    let known = self.charter.chambers.iter().any(|chamber| chamber.id == *id);
                    (!known).then_some(("chamber", id))
                }
            };
            if let Some((what, id)) = nowhere {
                let fault = Sentence::new("charter-fault-no-veto").key("what", what);
                self.error("veto", fault.text("id", id));
            }
        }
    }

    fn fallback(&mut self) {
        if let Method::Consensus(consensus) = &self.rule.method {
            let is_unknown = self.rule.unknown.iter().any(|field| field == "fallback");
            match &consensus.fallback {
                Fallback::None if !is_unknown => {
                    self.warning("fallback", Sentence::new("charter-fault-no-fallback"));
                }
                Fallback::Required => {
                    self.error("fallback", Sentence::new("charter-fault-fallback-required"));
                }
                Fallback::None | Fallback::Rule(_) => {}
            }
        }
        let Some(next) = self.rule.fallback() else { return };
        let Some(to) = self.charter.rule(next) else {
            self.error("fallback", no_rule(self.charter, next));
            return;
        };
        if to.body != self.rule.body {
            let fault = Sentence::new("charter-fault-fallback-elsewhere");
            self.warning("fallback", fault.text("id", next));
        }
        let mut seen = BTreeSet::from([self.rule.id.as_str()]);
        let mut rule = to;
        while seen.insert(&rule.id) {
            match rule.fallback().and_then(|id| self.charter.rule(id)) {
                Some(next) => rule = next,
                None => return,
            }
        }
        self.error("fallback", Sentence::new("charter-fault-fallback-circle"));
    }

    fn ballot(&mut self) {
        let rule = self.rule;
        let names = !rule.vetoes.is_empty() || !rule.carve_outs.is_empty() || rule.proxies.allowed;
        if rule.ballot.mode != BallotMode::Open && names {
            self.warning("ballot", Sentence::new("charter-fault-secret-names"));
        }
        let is_ranked = rule.election().is_some_and(|election| election.way.is_ranked());
        if rule.ballot.mode == BallotMode::Sealed && (is_ranked || !rule.counts_alike()) {
            self.warning("ballot", Sentence::new("charter-fault-sealed-alike"));
        }
        if self.rule.proxies.cap == Some(0) {
            self.error("proxies_max", Sentence::new("charter-fault-proxies-zero"));
        }
    }
}

/// How many voting seats a line can count on, when the charter says.
fn seats_in(charter: &Charter, body: &Body, scope: &Scope) -> Option<u64> {
    let mut by_chamber: BTreeMap<Option<&str>, u64> = BTreeMap::new();
    for group in body.seats.iter().filter(|group| group.voting) {
        let SeatCount::Fixed(count) = group.seats else { return None };
        let chamber = charter.chamber_of(&group.constituency).map(|c| c.id.as_str());
        *by_chamber.entry(chamber).or_default() += u64::from(count);
    }
    if by_chamber.is_empty() {
        return None;
    }
    match scope {
        Scope::All => Some(by_chamber.values().sum()),
        Scope::EachChamber => by_chamber.values().min().copied(),
        Scope::Chamber(id) => Some(by_chamber.get(&Some(id.as_str())).copied().unwrap_or(0)),
    }
}
