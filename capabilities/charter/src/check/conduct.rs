//! Checks of the clauses on conduct: somebody raises, hears and decides, the member has time to
//! answer, and another body hears the appeal.

use super::powers::missing_grantee;
use super::{Findings, Step, missing};
use crate::model::{Charter, Conduct, Method, Rule};
use crate::words::Sentence;

/// One clause, and where a fault of it is told.
struct Clause<'f> {
    charter: &'f Charter,
    clause: &'f Conduct,
    place: usize,
    findings: &'f mut Findings,
}

pub(super) fn conduct(charter: &Charter, findings: &mut Findings) {
    findings.ids("conduct", "id", charter.conduct.iter().map(|one| one.id.as_str()));
    for (place, clause) in charter.conduct.iter().enumerate() {
        let mut one = Clause { charter, clause, place, findings };
        one.id_and_words();
        one.raised();
        one.heard();
        one.decided();
        one.appealed();
    }
}

impl Clause<'_> {
    fn error(&mut self, key: &'static str, fault: Sentence) {
        let path = vec![Step::Key("conduct"), Step::At(self.place), Step::Key(key)];
        self.findings.error(path, &self.clause.id, fault);
    }

    fn about(&self, message: &'static str) -> Sentence {
        Sentence::new(message).text("id", &self.clause.id)
    }

    fn id_and_words(&mut self) {
        let (charter, id) = (self.charter, &self.clause.id);
        let is_taken = charter.rule(id).is_some()
            || charter.criterion(id).is_some()
            || charter.powers.iter().any(|power| power.id == *id);
        if is_taken {
            self.error("id", self.about("charter-fault-conduct-taken"));
        }
    }

    fn raised(&mut self) {
        if self.clause.by.is_empty() {
            self.error("by", self.about("charter-fault-conduct-nobody"));
        }
        for grantee in &self.clause.by {
            if let Some(fault) = missing_grantee(self.charter, grantee) {
                self.error("by", fault);
            }
        }
    }

    fn heard(&mut self) {
        if self.charter.body(&self.clause.hears).is_none() {
            let known = self.charter.bodies.iter().map(|body| body.id.as_str());
            self.error("hears", missing("charter-fault-no-body", &self.clause.hears, known));
        }
        if self.clause.answer_days == 0 {
            self.error("answer_days", self.about("charter-fault-conduct-no-answer"));
        }
    }

    fn decided(&mut self) {
        self.by_ballot("rule", &self.clause.rule);
        if self.clause.sanctions.is_empty() {
            self.error("sanctions", self.about("charter-fault-conduct-no-sanction"));
        }
    }

    fn appealed(&mut self) {
        match (&self.clause.appeal_rule, self.clause.appeal_days) {
            (None, None) => {
                let path =
                    vec![Step::Key("conduct"), Step::At(self.place), Step::Key("appeal_rule")];
                let fault = self.about("charter-fault-conduct-no-appeal");
                self.findings.warning(path, &self.clause.id, fault);
            }
            (Some(rule), Some(days)) if days > 0 => {
                self.by_ballot("appeal_rule", rule);
                let body = |id: &str| self.charter.rule(id).and_then(|rule| rule.body.as_deref());
                let decides = body(&self.clause.rule);
                if decides.is_some() && decides == body(rule) {
                    self.error("appeal_rule", self.about("charter-fault-conduct-own-appeal"));
                }
            }
            _ => self.error("appeal_days", self.about("charter-fault-conduct-half-appeal")),
        }
    }

    /// A rule that is there, has a body, and decides by its own ballots or objections.
    fn by_ballot(&mut self, key: &'static str, id: &str) {
        let Some(rule) = self.charter.rule(id) else {
            let known = self.charter.rules.iter().map(|rule| rule.id.as_str());
            return self.error(key, missing("charter-fault-no-rule", id, known));
        };
        let decides = matches!(
            rule.method,
            Method::Consensus(_) | Method::Silence(_) | Method::Vote(_) | Method::Support(_)
        );
        if rule.body.is_none() || !decides {
            let fault = self.about("charter-fault-conduct-no-ballot").text("rule", id);
            self.error(key, fault);
        }
        // A sanction takes effect at once: whoever doubts it appeals, and the other body decides.
        let stands = |one: &&Rule| self.charter.stands_for(&one.id, id) && one.review.is_some();
        if let Some(called_in) = self.charter.rules.iter().find(stands) {
            let fault = self.about("charter-fault-conduct-review").text("rule", &called_in.id);
            self.error(key, fault);
        }
    }
}
