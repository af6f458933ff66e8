//! What a clause on conduct says, sentence by sentence: for the page of the charter, the page of a
//! case and the command line.

use faces::lang::Lang;

use crate::model::{Charter, Conduct, Grantee, SanctionKind};
use crate::say::say;
use crate::words::{Sentence, names_of};

/// Explains a clause.
#[must_use]
pub fn explain(charter: &Charter, clause: &Conduct) -> Vec<Sentence> {
    let days = |days: u32| u64::from(days);
    let body = |rule: &str| charter.rule(rule).and_then(|rule| rule.body.clone());
    let mut all: Vec<Sentence> = clause.by.iter().map(raised_by).collect();
    all.push(Sentence::new("charter-conduct-answer").number("n", days(clause.answer_days)));
    all.push(match clause.hearing_days {
        Some(ahead) => Sentence::new("charter-conduct-hearing")
            .id("body", &clause.hears)
            .number("n", days(ahead)),
        None => Sentence::new("charter-conduct-hears").id("body", &clause.hears),
    });
    all.push(
        Sentence::new("charter-conduct-decides")
            .id("body", &body(&clause.rule).unwrap_or_default())
            .id("rule", &clause.rule),
    );
    all.extend(clause.sanctions.iter().map(|kind| sanction(*kind, clause)));
    match clause.appeal() {
        Some((rule, to_appeal)) => all.push(
            Sentence::new("charter-conduct-appeal")
                .id("body", &body(rule).unwrap_or_default())
                .id("rule", rule)
                .number("n", days(to_appeal)),
        ),
        None => all.push(Sentence::new("charter-conduct-no-appeal")),
    }
    all
}

fn raised_by(grantee: &Grantee) -> Sentence {
    match grantee {
        Grantee::Role(role) => Sentence::new("charter-conduct-raised-office").id("who", role),
        Grantee::Seat(body) => Sentence::new("charter-conduct-raised-seat").id("body", body),
        Grantee::Anyone | Grantee::Member | Grantee::Partner | Grantee::Host => {
            Sentence::new("charter-conduct-raised").key("who", grantee)
        }
    }
}

fn sanction(kind: SanctionKind, clause: &Conduct) -> Sentence {
    match (kind, clause.suspension_days_max) {
        (SanctionKind::Suspension, Some(max)) => {
            Sentence::new("charter-conduct-suspension").number("n", u64::from(max))
        }
        (kind, _) => Sentence::new("charter-conduct-sanction").key("kind", kind.as_str()),
    }
}

/// The same in a language.
#[must_use]
pub fn in_words(lang: &Lang, charter: &Charter, clause: &Conduct) -> Vec<String> {
    let names = names_of(charter);
    explain(charter, clause).iter().map(|sentence| say(lang, &names, sentence)).collect()
}
