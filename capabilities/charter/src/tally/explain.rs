//! A rule in words: the same type that is tallied, explained.

use super::judge::by_key;
use crate::model::{
    BallotMode, Bar, Base, Budget, Consensus, Fallback, Line, Method, Objection, OnObjection,
    Proxies, Rule, Scope, Sharing, Silence, Veto,
};
use crate::words::Sentence;

/// Explains a rule, sentence by sentence.
pub fn explain(rule: &Rule) -> Vec<Sentence> {
    let mut sentences = explain_method(&rule.method);
    for line in &rule.quorum {
        sentences.push(explain_quorum(line));
    }
    if rule.is_vote() && rule.quorum.is_empty() && !is_unknown(rule, "quorum") {
        sentences.push(Sentence::new("charter-rule-no-quorum"));
    }
    sentences.extend(rule.vetoes.iter().map(veto_sentence));
    sentences.extend(proxy_sentences(rule.proxies, rule.is_vote()));
    for carve_out in &rule.carve_outs {
        sentences.push(Sentence::new("charter-rule-carve-out").ids("recused", &carve_out.recused));
        sentences.extend(explain_method(&carve_out.method));
    }
    if rule.is_vote() && rule.carve_outs.is_empty() {
        sentences.push(Sentence::new("charter-rule-recusal"));
    }
    match rule.ballot.mode {
        BallotMode::Open => {}
        BallotMode::Closed => sentences.push(Sentence::new("charter-rule-ballot-closed")),
        BallotMode::Sealed => sentences.push(Sentence::new("charter-rule-ballot-sealed")),
    }
    if rule.ballot.is_final {
        sentences.push(Sentence::new("charter-rule-ballot-final"));
    }
    if rule.ballot.names_on_request {
        sentences.push(Sentence::new("charter-rule-names-on-request"));
    }
    if let Some(review) = &rule.review {
        let days = u64::from(review.days);
        sentences
            .push(Sentence::new("charter-rule-review").id("body", &review.by).number("days", days));
        let days = u64::from(review.lapses_after());
        sentences.push(Sentence::new("charter-rule-review-lapse").number("days", days));
    }
    for field in &rule.unknown {
        sentences.push(Sentence::new("charter-rule-unknown").key("field", field).id("name", field));
    }
    sentences
}

fn is_unknown(rule: &Rule, field: &str) -> bool {
    rule.unknown.iter().any(|f| f == field)
}

fn explain_method(method: &Method) -> Vec<Sentence> {
    match method {
        Method::Consensus(consensus) => consensus_sentences(consensus),
        Method::Silence(silence) => silence_sentences(silence),
        Method::Vote(lists) => {
            let mut sentences = Vec::new();
            for (number, lines) in lists.iter().enumerate() {
                if number > 0 {
                    sentences.push(Sentence::new("charter-rule-or"));
                }
                sentences.extend(lines.iter().map(explain_line));
            }
            if lists.is_empty() {
                sentences.push(Sentence::new("charter-rule-pass-unknown"));
            }
            sentences
        }
        Method::Support(support) => vec![
            Sentence::new("charter-rule-support")
                .number("of", u64::from(support.of.unwrap_or_default()))
                .key("total", if support.of.is_some() { "known" } else { "none" })
                .number("support", u64::from(support.support_min))
                .number("objections", u64::from(support.objections_max)),
        ],
        Method::Standard(standard) => {
            let mut sentences = vec![
                Sentence::new("charter-rule-standard").ids("conditions", &standard.conditions),
            ];
            if let Some(months) = standard.recheck_months {
                sentences.push(
                    Sentence::new("charter-rule-recheck").number("months", u64::from(months)),
                );
            }
            sentences
        }
        Method::Election(election) => vec![
            Sentence::new("charter-rule-election")
                .key("way", election.way.as_str())
                .number("places", u64::from(election.places)),
            Sentence::new("charter-rule-ties").key("ties", election.ties.as_str()),
        ],
        Method::Budget(budget) => budget_sentences(budget),
        Method::Otherwise(way) => {
            vec![Sentence::new("charter-rule-otherwise").key("way", way.as_str())]
        }
    }
}

fn budget_sentences(budget: &Budget) -> Vec<Sentence> {
    let sharing = budget.sharing;
    let mut sentences = vec![Sentence::new("charter-rule-budget").key("sharing", sharing.as_str())];
    if sharing == Sharing::EqualShares {
        let completion = budget.completion.as_str();
        sentences.push(Sentence::new("charter-rule-completion").key("completion", completion));
    }
    if let Some(weight) = &budget.weight {
        sentences.push(Sentence::new("charter-rule-budget-weight").text("weight", weight));
    }
    if !sharing.divides() {
        let ties = budget.ties.as_str();
        sentences.push(Sentence::new("charter-rule-budget-ties").key("ties", ties));
    }
    sentences
}

fn consensus_sentences(consensus: &Consensus) -> Vec<Sentence> {
    let id = match consensus.objection {
        Objection::Sustained => "charter-rule-consensus-sustained",
        Objection::Any => "charter-rule-consensus-any",
    };
    let mut sentences = vec![Sentence::new(id)];
    if let Some(role) = &consensus.called_by {
        sentences.push(Sentence::new("charter-rule-called-by").id("role", role));
    }
    if let Some(days) = consensus.deadline_days {
        sentences
            .push(Sentence::new("charter-rule-objection-days").number("days", u64::from(days)));
    }
    sentences.push(match &consensus.fallback {
        Fallback::None => Sentence::new("charter-rule-no-fallback"),
        Fallback::Required => Sentence::new("charter-rule-fallback-required"),
        Fallback::Rule(id) => Sentence::new("charter-rule-fallback").id("rule", id),
    });
    sentences
}

fn silence_sentences(silence: &Silence) -> Vec<Sentence> {
    let first = match silence.deadline_days {
        Some(days) => Sentence::new("charter-rule-silence-days").number("days", u64::from(days)),
        None => Sentence::new("charter-rule-silence"),
    };
    let then = match (silence.on_objection, &silence.fallback) {
        (OnObjection::ToMeeting, _) => Sentence::new("charter-rule-to-meeting"),
        (OnObjection::GoToFallback, Some(id)) => {
            Sentence::new("charter-rule-fallback").id("rule", id)
        }
        (OnObjection::GoToFallback, None) => Sentence::new("charter-rule-fallback-required"),
        (OnObjection::NotAdopted, _) => Sentence::new("charter-rule-no-fallback"),
    };
    vec![first, then]
}

/// One line of a threshold in words.
pub fn explain_line(line: &Line) -> Sentence {
    line_sentence("charter-rule-pass", line)
}

/// One line of a quorum in words.
pub fn explain_quorum(line: &Line) -> Sentence {
    let id =
        if line.base == Base::Present { "charter-rule-valid-votes" } else { "charter-rule-quorum" };
    line_sentence(id, line)
}

fn line_sentence(id: &'static str, line: &Line) -> Sentence {
    let (scope, chamber) = match &line.scope {
        Scope::All => ("all", ""),
        Scope::EachChamber => ("each_chamber", ""),
        Scope::Chamber(id) => ("chamber", id.as_str()),
    };
    let sentence = Sentence::new(id)
        .key("scope", scope)
        .id("chamber", chamber)
        .key("base", line.base)
        .key("by", by_key(&line.by));
    match line.bar {
        Bar::Count(min) => sentence.key("bar", "count").number("needed", min),
        Bar::AtLeast(share) => sentence.key("bar", "at_least").share("needed", share),
        Bar::MoreThan(share) => sentence.key("bar", "more_than").share("needed", share),
    }
}

fn veto_sentence(veto: &Veto) -> Sentence {
    match veto {
        Veto::Any => Sentence::new("charter-rule-veto-any"),
        Veto::Seat(id) | Veto::Constituency(id) | Veto::Chamber(id) => {
            Sentence::new("charter-rule-veto").id("who", id)
        }
    }
}

fn proxy_sentences(proxies: Proxies, is_vote: bool) -> Vec<Sentence> {
    if !proxies.allowed {
        return if is_vote { vec![Sentence::new("charter-rule-no-proxies")] } else { Vec::new() };
    }
    let mut sentences = vec![match proxies.cap {
        Some(cap) => Sentence::new("charter-rule-proxies-cap").number("cap", u64::from(cap)),
        None => Sentence::new("charter-rule-proxies"),
    }];
    if !proxies.count_for_quorum {
        sentences.push(Sentence::new("charter-rule-proxies-no-quorum"));
    }
    sentences
}
