//! How a rule is written: the flat row of a charter file and of the record. Reading a row checks
//! that its fields belong together, so that a [`Rule`] cannot mix two ways of deciding.

use super::budget::{Budget, Completion, Sharing};
use super::election::{Election, Ties, Way};
use super::line::Line;
use super::parts::Basis;
use super::pass::Pass;
use super::rule::{
    Ballot, BallotMode, CarveOut, Consensus, Fallback, Method, Objection, OnObjection, Otherwise,
    Proxies, Review, Rule, Silence, Standard, Support, Veto,
};
use serde::{Deserialize, Serialize};

/// A rule as written.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleRow {
    id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    matters: Vec<String>,
    mode: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    objection: Option<Objection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    called_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline_days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on_objection: Option<OnObjection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fallback: Option<Fallback>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pass: Option<Pass>,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    support_min: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    objections_max: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conditions: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recheck_months: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    way: Option<Way>,
    #[serde(skip_serializing_if = "Option::is_none")]
    places: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sharing: Option<Sharing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    completion: Option<Completion>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ties: Option<Ties>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    quorum: Vec<Line>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    veto: Vec<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    proxies: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    proxies_max: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proxies_count_for_quorum: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ballot: Option<BallotMode>,
    #[serde(default, skip_serializing_if = "is_false")]
    ballot_final: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    names_on_request: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    review_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    review_days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    review_lapse_days: Option<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    unknown: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    carve_outs: Vec<CarveOutRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    basis: Option<Basis>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CarveOutRow {
    recused: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pass: Option<Vec<Line>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    support_min: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    objections_max: Option<u32>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_false(value: &bool) -> bool {
    !value
}

impl TryFrom<RuleRow> for Rule {
    type Error = String;

    fn try_from(mut row: RuleRow) -> Result<Rule, String> {
        let method = method_of(&mut row)?;
        let review = review_of(&mut row)?;
        refuse_left_over(&row)?;
        let vetoes =
            row.veto.iter().map(|text| veto_of(text)).collect::<Result<Vec<_>, String>>()?;
        let carve_outs =
            row.carve_outs.into_iter().map(carve_out_of).collect::<Result<Vec<_>, String>>()?;
        let has_proxy_terms = row.proxies_max.is_some() || row.proxies_count_for_quorum.is_some();
        Ok(Rule {
            id: row.id,
            title: row.title,
            body: row.body,
            matters: row.matters,
            method,
            quorum: row.quorum,
            vetoes,
            proxies: Proxies {
                allowed: row.proxies || has_proxy_terms,
                cap: row.proxies_max,
                count_for_quorum: row.proxies_count_for_quorum.unwrap_or(true),
            },
            carve_outs,
            ballot: Ballot {
                mode: row.ballot.unwrap_or_default(),
                is_final: row.ballot_final,
                names_on_request: row.names_on_request,
            },
            review,
            unknown: row.unknown,
            basis: row.basis,
        })
    }
}

/// Takes the fields of the row's mode out of it.
fn method_of(row: &mut RuleRow) -> Result<Method, String> {
    match row.mode.as_str() {
        "consensus" => Ok(Method::Consensus(Consensus {
            objection: row.objection.take().unwrap_or(Objection::Sustained),
            called_by: row.called_by.take(),
            deadline_days: row.deadline_days.take(),
            fallback: row.fallback.take().unwrap_or(Fallback::None),
        })),
        "silence" => silence_of(row),
        "vote" => vote_of(row),
        "support" => Ok(Method::Support(Support {
            of: row.of.take(),
            support_min: row.support_min.take().ok_or("`support` needs `support_min`")?,
            objections_max: row.objections_max.take().ok_or("`support` needs `objections_max`")?,
        })),
        "standard" => Ok(Method::Standard(Standard {
            conditions: row.conditions.take().ok_or("`standard` needs `conditions`")?,
            recheck_months: row.recheck_months.take(),
        })),
        "election" => election_of(row),
        "budget" => budget_of(row),
        other => Otherwise::deserialize(
            serde::de::value::StrDeserializer::<serde::de::value::Error>::new(other),
        )
        .map(Method::Otherwise)
        .map_err(|_| {
            format!(
                "unknown mode `{other}`: consensus, silence, vote, support, standard, election, budget, \
                         appointment, rotation, criteria, self_organised, board_after_advice, \
                         consultation, committee, recommendation, working_group or unknown"
            )
        }),
    }
}

fn review_of(row: &mut RuleRow) -> Result<Option<Review>, String> {
    let lapse_days = row.review_lapse_days.take();
    match (row.review_by.take(), row.review_days.take()) {
        (Some(by), Some(days)) => Ok(Some(Review { by, days, lapse_days })),
        (None, None) if lapse_days.is_some() => {
            Err("`review_lapse_days` needs `review_by`: which body".to_owned())
        }
        (None, None) => Ok(None),
        (Some(_), None) => Err("`review_by` needs `review_days`: for how long".to_owned()),
        (None, Some(_)) => Err("`review_days` needs `review_by`: which body".to_owned()),
    }
}

fn silence_of(row: &mut RuleRow) -> Result<Method, String> {
    let fallback = match row.fallback.take() {
        Some(Fallback::Rule(id)) => Some(id),
        Some(Fallback::Required) => return Err("name the rule in `fallback`".to_owned()),
        Some(Fallback::None) | None => None,
    };
    let default = match fallback {
        Some(_) => OnObjection::GoToFallback,
        None => OnObjection::ToMeeting,
    };
    Ok(Method::Silence(Silence {
        deadline_days: row.deadline_days.take(),
        on_objection: row.on_objection.take().unwrap_or(default),
        fallback,
    }))
}

fn vote_of(row: &mut RuleRow) -> Result<Method, String> {
    let lists = match row.pass.take() {
        Some(Pass::All(lines)) => vec![lines],
        Some(Pass::Any(lists)) => lists,
        None if row.unknown.iter().any(|field| field == "pass") => Vec::new(),
        None => return Err("`vote` needs `pass`, such as [\"all >1/2 of votes_cast\"]".to_owned()),
    };
    if lists.iter().any(Vec::is_empty) {
        return Err("`pass` has an empty list: every motion would be adopted".to_owned());
    }
    Ok(Method::Vote(lists))
}

fn election_of(row: &mut RuleRow) -> Result<Method, String> {
    let way = row.way.take().ok_or(
        "`election` needs `way`: plurality, approval, schulze or stv (the single transferable vote)",
    )?;
    if row.proxies || row.proxies_max.is_some() {
        return Err("in an election each seat votes itself: remove `proxies`".to_owned());
    }
    if !row.veto.is_empty() || !row.carve_outs.is_empty() {
        return Err("an election knows no `veto` and no `carve_outs`: remove them".to_owned());
    }
    match row.places.take().unwrap_or(1) {
        0 => Err("`places` is how many are elected: 1 or more".to_owned()),
        places => {
            let ties = row.ties.take().unwrap_or_default();
            Ok(Method::Election(Election { way, places, ties }))
        }
    }
}

fn budget_of(row: &mut RuleRow) -> Result<Method, String> {
    let sharing = row
        .sharing
        .take()
        .ok_or("`budget` needs `sharing`: equal_shares, votes_per_cost, mean or median")?;
    if row.proxies || row.proxies_max.is_some() {
        return Err("in a budget each seat votes itself: remove `proxies`".to_owned());
    }
    if !row.veto.is_empty() || !row.carve_outs.is_empty() {
        return Err("a budget knows no `veto` and no `carve_outs`: remove them".to_owned());
    }
    if row.ballot.is_some_and(|mode| mode != BallotMode::Open) {
        return Err("a budget is divided by open ballots: remove `ballot`".to_owned());
    }
    if sharing.divides() && row.ties.is_some() {
        return Err("a mean or a median knows no tie: remove `ties`".to_owned());
    }
    if sharing != Sharing::EqualShares && row.completion.is_some() {
        return Err("only equal shares leave something to complete: remove `completion`".to_owned());
    }
    let (completion, ties) = (row.completion.take(), row.ties.take());
    Ok(Method::Budget(Budget {
        sharing,
        completion: completion.unwrap_or_default(),
        ties: ties.unwrap_or_default(),
        weight: row.weight.take(),
    }))
}

/// A field that its mode does not use would be silently ignored: refuse it.
fn refuse_left_over(row: &RuleRow) -> Result<(), String> {
    let left = [
        ("objection", row.objection.is_some()),
        ("called_by", row.called_by.is_some()),
        ("deadline_days", row.deadline_days.is_some()),
        ("on_objection", row.on_objection.is_some()),
        ("fallback", row.fallback.is_some()),
        ("pass", row.pass.is_some()),
        ("of", row.of.is_some()),
        ("support_min", row.support_min.is_some()),
        ("objections_max", row.objections_max.is_some()),
        ("conditions", row.conditions.is_some()),
        ("recheck_months", row.recheck_months.is_some()),
        ("way", row.way.is_some()),
        ("places", row.places.is_some()),
        ("sharing", row.sharing.is_some()),
        ("completion", row.completion.is_some()),
        ("weight", row.weight.is_some()),
        ("ties", row.ties.is_some()),
    ];
    match left.iter().find(|(_, is_left)| *is_left) {
        Some((field, _)) => {
            Err(format!("`{field}` has no meaning in a rule of mode `{}`: remove it", row.mode))
        }
        None => Ok(()),
    }
}

/// `any_member`, `seat:board/chair/1`, `constituency:women` or `chamber:donor`.
fn veto_of(text: &str) -> Result<Veto, String> {
    match text.split_once(':') {
        None if matches!(text, "any" | "any_member" | "any participant") => Ok(Veto::Any),
        Some(("seat", id)) => Ok(Veto::Seat(id.to_owned())),
        Some(("constituency", id)) => Ok(Veto::Constituency(id.to_owned())),
        Some(("chamber", id)) => Ok(Veto::Chamber(id.to_owned())),
        _ => {
            Err(format!("`{text}` is no veto: any_member, seat:ID, constituency:ID or chamber:ID"))
        }
    }
}

fn veto_text(veto: &Veto) -> String {
    match veto {
        Veto::Any => "any_member".to_owned(),
        Veto::Seat(id) => format!("seat:{id}"),
        Veto::Constituency(id) => format!("constituency:{id}"),
        Veto::Chamber(id) => format!("chamber:{id}"),
    }
}

fn carve_out_of(row: CarveOutRow) -> Result<CarveOut, String> {
    let method = match (row.pass, row.support_min, row.objections_max) {
        (Some(lines), None, None) if !lines.is_empty() => Method::Vote(vec![lines]),
        (None, Some(support_min), Some(objections_max)) => {
            Method::Support(Support { of: None, support_min, objections_max })
        }
        _ => {
            return Err("a carve-out states its own threshold: `pass`, or `support_min` with \
                        `objections_max`"
                .to_owned());
        }
    };
    if row.recused.is_empty() {
        return Err("a carve-out names who is `recused`".to_owned());
    }
    Ok(CarveOut { recused: row.recused, method })
}

impl From<Rule> for RuleRow {
    fn from(rule: Rule) -> RuleRow {
        let mut row = RuleRow {
            id: rule.id,
            title: rule.title,
            body: rule.body,
            matters: rule.matters,
            quorum: rule.quorum,
            veto: rule.vetoes.iter().map(veto_text).collect(),
            proxies: rule.proxies.allowed,
            proxies_max: rule.proxies.cap,
            proxies_count_for_quorum: (!rule.proxies.count_for_quorum).then_some(false),
            ballot: (rule.ballot.mode != BallotMode::Open).then_some(rule.ballot.mode),
            ballot_final: rule.ballot.is_final,
            names_on_request: rule.ballot.names_on_request,
            review_by: rule.review.as_ref().map(|review| review.by.clone()),
            review_days: rule.review.as_ref().map(|review| review.days),
            review_lapse_days: rule.review.as_ref().and_then(|review| review.lapse_days),
            unknown: rule.unknown,
            carve_outs: rule.carve_outs.into_iter().map(carve_out_row).collect(),
            basis: rule.basis,
            ..RuleRow::default()
        };
        write_method(&mut row, rule.method);
        row
    }
}

fn write_method(row: &mut RuleRow, method: Method) {
    match method {
        Method::Consensus(consensus) => {
            row.mode = "consensus".to_owned();
            row.objection = Some(consensus.objection);
            row.called_by = consensus.called_by;
            row.deadline_days = consensus.deadline_days;
            row.fallback = Some(consensus.fallback);
        }
        Method::Silence(silence) => {
            row.mode = "silence".to_owned();
            row.deadline_days = silence.deadline_days;
            row.on_objection = Some(silence.on_objection);
            row.fallback = silence.fallback.map(Fallback::Rule);
        }
        Method::Vote(lists) => {
            row.mode = "vote".to_owned();
            row.pass = match <[Vec<Line>; 1]>::try_from(lists) {
                Ok([lines]) => Some(Pass::All(lines)),
                Err(lists) if lists.is_empty() => None,
                Err(lists) => Some(Pass::Any(lists)),
            };
        }
        Method::Support(support) => {
            row.mode = "support".to_owned();
            row.of = support.of;
            row.support_min = Some(support.support_min);
            row.objections_max = Some(support.objections_max);
        }
        Method::Standard(standard) => {
            row.mode = "standard".to_owned();
            row.conditions = Some(standard.conditions);
            row.recheck_months = standard.recheck_months;
        }
        Method::Election(election) => {
            row.mode = "election".to_owned();
            row.way = Some(election.way);
            row.places = Some(election.places);
            row.ties = Some(election.ties);
        }
        Method::Budget(budget) => {
            let marks = !budget.sharing.divides();
            row.mode = "budget".to_owned();
            row.sharing = Some(budget.sharing);
            row.completion = (budget.sharing == Sharing::EqualShares).then_some(budget.completion);
            row.ties = marks.then_some(budget.ties);
            row.weight = budget.weight;
        }
        Method::Otherwise(way) => row.mode = way.as_str().to_owned(),
    }
}

fn carve_out_row(carve_out: CarveOut) -> CarveOutRow {
    let (pass, support) = match carve_out.method {
        Method::Vote(lists) => (lists.into_iter().next(), None),
        Method::Support(support) => (None, Some(support)),
        _ => (None, None),
    };
    CarveOutRow {
        recused: carve_out.recused,
        pass,
        support_min: support.map(|s| s.support_min),
        objections_max: support.map(|s| s.objections_max),
    }
}

impl Otherwise {
    /// The word of the charter file.
    pub fn as_str(self) -> &'static str {
        match self {
            Otherwise::Appointment => "appointment",
            Otherwise::Rotation => "rotation",
            Otherwise::Criteria => "criteria",
            Otherwise::SelfOrganised => "self_organised",
            Otherwise::BoardAfterAdvice => "board_after_advice",
            Otherwise::Consultation => "consultation",
            Otherwise::Committee => "committee",
            Otherwise::Recommendation => "recommendation",
            Otherwise::WorkingGroup => "working_group",
            Otherwise::Unknown => "unknown",
        }
    }
}
