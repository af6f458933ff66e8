//! Checks of the rules: that each can be applied, and can be met.

use super::{Findings, Step, choices};
use crate::model::{
    BallotMode, Bar, Base, Body, Charter, Consensus, Counting, Fallback, Fraction, Line, Method,
    Rule, Scope, SeatCount, Veto,
};
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
    }
    overlapping(charter, findings);
}

/// Without a rule for changing it a charter stays as it is for ever.
pub(super) fn amendment(charter: &Charter, findings: &mut Findings) {
    let path = vec![Step::Key("amendment")];
    let Some(id) = &charter.amendment else {
        let (reason, mend) = match charter.is_organic() {
            true => (
                "there are no bodies: whoever `powers` names for `charter.adopted` changes it alone",
                "Leave it until you agree on a body, its seats and its rule",
            ),
            false => ("no rule says how this charter is changed", "Add `amendment = \"…\"`"),
        };
        findings.warning(path, "amendment", reason.to_owned(), mend);
        return;
    };
    match charter.rule(id) {
        None => {
            let mend = choices(charter.rules.iter().map(|rule| rule.id.as_str()));
            findings.error(path, "amendment", format!("there is no rule `{id}`"), &mend);
        }
        Some(rule) if rule.body.is_none() => {
            let reason = format!("rule `{id}` changes the charter, but belongs to no body");
            findings.error(path, "amendment", reason, "Give the rule a `body`");
        }
        Some(_) => {}
    }
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
                let reason =
                    format!("rules `{first}` and `{}` both decide `{matter}` in `{body}`", rule.id);
                findings.warning(path, &rule.id, reason, "The first is used: name other matters");
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

    fn error(&mut self, key: &'static str, reason: String, mend: &str) {
        let path = self.at(key);
        self.findings.error(path, &self.rule.id, reason, mend);
    }

    fn warning(&mut self, key: &'static str, reason: String, mend: &str) {
        let path = self.at(key);
        self.findings.warning(path, &self.rule.id, reason, mend);
    }

    fn names(&mut self) {
        if let Some(body) = self.rule.body.as_deref().filter(|b| self.charter.body(b).is_none()) {
            let mend = choices(self.charter.bodies.iter().map(|b| b.id.as_str()));
            self.error("body", format!("there is no body `{body}`"), &mend);
        }
        let Method::Consensus(Consensus { called_by: Some(role), .. }) = &self.rule.method else {
            return;
        };
        if self.charter.officer(role).is_none() {
            let mend = choices(self.charter.officers.iter().map(|o| o.role.as_str()));
            self.error("called_by", format!("there is no office `{role}`"), &mend);
        }
    }

    /// The body that may call a decision in is another one, and can decide.
    fn review(&mut self) {
        let (charter, rule) = (self.charter, self.rule);
        let Some(review) = &rule.review else { return };
        if charter.body(&review.by).is_none() {
            let mend = choices(charter.bodies.iter().map(|b| b.id.as_str()));
            self.error("review_by", format!("there is no body `{}`", review.by), &mend);
        } else if rule.body.as_ref() == Some(&review.by) {
            let reason = format!("`{}` would review what it decides itself", review.by);
            self.error("review_by", reason, "Name another body");
        } else if !charter.rules.iter().any(|other| other.body.as_ref() == Some(&review.by)) {
            let reason = format!("`{}` has no rule by which it could decide", review.by);
            self.error("review_by", reason, "Give that body a rule");
        }
        if review.days == 0 {
            let reason = "nobody could call anything in within 0 days".to_owned();
            self.error("review_days", reason, "Write 1 or more, or leave the review out");
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
                    let reason = format!("{} supporters cannot be found", support.support_min);
                    self.error("support_min", reason, "Ask for at most `of`");
                }
                if support.support_min == 0 {
                    let reason = "no supporter is needed: silence would adopt".to_owned();
                    self.error("support_min", reason, "Ask for 1 or more");
                }
            }
            Method::Standard(standard) if standard.conditions.is_empty() => {
                let reason = "a standard without conditions is always met".to_owned();
                self.error("conditions", reason, "Name the conditions");
            }
            Method::Standard(_)
            | Method::Consensus(_)
            | Method::Silence(_)
            | Method::Election(_)
            | Method::Otherwise(_) => {}
        }
        for carve_out in &rule.carve_outs {
            if let Method::Vote(lists) = &carve_out.method {
                lists.iter().flatten().for_each(|line| self.line("carve_outs", line));
            }
        }
    }

    /// What holds for every line, of a threshold or of a quorum.
    fn line(&mut self, key: &'static str, line: &Line) {
        if line.bar.share().is_some_and(|share| share > Fraction::ONE) {
            self.error(
                key,
                format!("`{line}` asks for more than all"),
                "Write a share of at most 1",
            );
        }
        if line.bar == Bar::MoreThan(Fraction::ONE) {
            self.error(key, format!("`{line}` asks for more than all"), "Write `>=1/1` for all");
        }
        match &line.scope {
            Scope::Chamber(id) if self.charter.chambers.iter().all(|c| c.id != *id) => {
                let mend = choices(self.charter.chambers.iter().map(|c| c.id.as_str()));
                self.error(key, format!("there is no chamber `{id}`"), &mend);
            }
            Scope::EachChamber if self.charter.chambers.is_empty() => {
                let reason = "the rule counts by chamber and there are no chambers".to_owned();
                self.error(key, reason, "Define `[[chambers]]`, or write `all`");
            }
            Scope::EachChamber => self.unplaced_seats(key),
            Scope::Chamber(_) | Scope::All => {}
        }
        let body = self.rule.body.as_deref().and_then(|id| self.charter.body(id));
        if let (Counting::Weight(weight), Some(body)) = (&line.by, body)
            && body.seats.iter().all(|group| !group.weights.contains_key(weight))
        {
            let reason = format!("no seat of `{}` has a weight `{weight}`", body.id);
            self.error(key, reason, "Add `weights` to the seats, or count by seats");
        }
        if let (Bar::Count(count), Some(seats)) =
            (line.bar, body.and_then(|b| seats_in(self.charter, b, &line.scope)))
            && line.by == Counting::Seats
            && count > seats
        {
            let reason = format!("`{line}` asks for {count} of {seats} seats");
            let mend = if key == "quorum" {
                "This quorum can never be met: lower it or add seats"
            } else {
                "Nothing could be adopted: lower it or add seats"
            };
            self.error(key, reason, mend);
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
            let reason = format!("`{id}` votes in `{}` and is in no chamber", body.id);
            self.error(key, reason, "Put it into a chamber, or write `voting = false`");
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
            let reason = format!("under `{line}` a motion and its opposite could both be adopted");
            self.warning("pass", reason, "Ask for more than half, or join a second line");
        }
        if line.bar == Bar::Count(0) || line.bar == Bar::AtLeast(Fraction::ZERO) {
            self.error("pass", format!("`{line}` asks for nothing"), "Ask for 1 or more");
        }
    }

    fn quorum(&mut self) {
        for line in &self.rule.quorum {
            self.line("quorum", line);
            if matches!(line.base, Base::VotesCast | Base::PresentLessAbstentions) {
                let reason = format!("a quorum cannot be measured against `{}`", line.base);
                self.error("quorum", reason, "Use `of seats`, `of members` or `of present`");
            }
            let whole = line.bar == Bar::AtLeast(Fraction::ONE);
            if whole && line.base == Base::Seats {
                let reason = format!("`{line}`: one empty seat stops every decision");
                self.warning("quorum", reason, "Measure against `members`, or ask for less");
            }
        }
    }

    fn vetoes(&mut self) {
        for veto in &self.rule.vetoes {
            let missing = match veto {
                Veto::Any => {
                    let reason = "any single voter can stop every decision".to_owned();
                    self.warning("veto", reason, "Add a fallback, and the right to record dissent");
                    continue;
                }
                Veto::Seat(id) => self.charter.seat(id).is_none().then(|| format!("seat `{id}`")),
                Veto::Constituency(id) => {
                    self.charter.constituency(id).is_none().then(|| format!("constituency `{id}`"))
                }
                Veto::Chamber(id) => {
                    let known = self.charter.chambers.iter().any(|chamber| chamber.id == *id);
                    (!known).then(|| format!("chamber `{id}`"))
                }
            };
            if let Some(missing) = missing {
                self.error("veto", format!("there is no {missing}"), "Name one that exists");
            }
        }
    }

    fn fallback(&mut self) {
        if let Method::Consensus(consensus) = &self.rule.method {
            let is_unknown = self.rule.unknown.iter().any(|field| field == "fallback");
            match &consensus.fallback {
                Fallback::None if !is_unknown => self.warning(
                    "fallback",
                    "consensus without a fallback: one objection ends every matter".to_owned(),
                    "Name a rule in `fallback`",
                ),
                Fallback::Required => self.error(
                    "fallback",
                    "a fallback is required and none is named".to_owned(),
                    "Name a rule in `fallback`",
                ),
                Fallback::None | Fallback::Rule(_) => {}
            }
        }
        let Some(next) = self.rule.fallback() else { return };
        let Some(to) = self.charter.rule(next) else {
            let mend = choices(self.charter.rules.iter().map(|rule| rule.id.as_str()));
            self.error("fallback", format!("there is no rule `{next}`"), &mend);
            return;
        };
        if to.body != self.rule.body {
            let reason = format!("the fallback `{next}` belongs to another body");
            self.warning("fallback", reason, "The matter would move there: is that meant?");
        }
        let mut seen = BTreeSet::from([self.rule.id.as_str()]);
        let mut rule = to;
        while seen.insert(&rule.id) {
            match rule.fallback().and_then(|id| self.charter.rule(id)) {
                Some(next) => rule = next,
                None => return,
            }
        }
        self.error("fallback", "the fallbacks go round in a circle".to_owned(), "End in a vote");
    }

    fn ballot(&mut self) {
        let rule = self.rule;
        let names = !rule.vetoes.is_empty() || !rule.carve_outs.is_empty() || rule.proxies.allowed;
        if rule.ballot.mode != BallotMode::Open && names {
            let reason = "a secret ballot cannot say who vetoes, who is recused or who votes for \
                          another: no motion can be put to the vote under this rule";
            let mend = "Write `ballot = \"open\"`, or leave `veto`, `carve_outs` and `proxies` out";
            self.warning("ballot", reason.to_owned(), mend);
        }
        let is_ranked = rule.election().is_some_and(|election| election.way.is_ranked());
        if rule.ballot.mode == BallotMode::Sealed && (is_ranked || !rule.counts_alike()) {
            let reason = "sealed ballots are added up unopened, so they count every seat alike and \
                          know no ranking: no motion can be put to the vote under this rule";
            let mend = "Write `ballot = \"closed\"`, or count `all` by seats";
            self.warning("ballot", reason.to_owned(), mend);
        }
        if self.rule.proxies.cap == Some(0) {
            let reason = "proxies are allowed and nobody may carry one".to_owned();
            self.error("proxies_max", reason, "Write `proxies = false`, or 1 or more");
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
