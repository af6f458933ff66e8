//! The votes of a case: from a test of the knowledge file to the facts that a rule judges.

use super::figures::{self, is_chamber, is_figure};
use super::json::{At, CaseError};
use super::lines::CHAMBER_WEIGHT;
use super::spec::{Spec, condition_id};
use super::{contest, pot};
use crate::model::{Base, Fraction, Method, Standard, Support};
use crate::tally::{Choice, Count, Facts, Figures, Objection, Proxy, Voter, Votes, count};
use crate::words::Sentence;
use std::collections::{BTreeMap, BTreeSet};

/// Keys of a test that are not chambers.
const OTHER: [&str; 17] = [
    "name",
    "expect",
    "note",
    "objections",
    "replies",
    "voters",
    "chambers",
    "vetoes",
    "vetoed_by",
    "veto",
    "conditions",
    "spec",
    "ballots",
    "id",
    "against_by",
    "sizes",
    "totals",
];

/// The facts of one test under its spec.
pub(super) fn facts(spec: &Spec, test: &At) -> Result<Facts, CaseError> {
    test.object()?;
    if let Some(election) = spec.rule.election() {
        return contest::facts(spec, election.way, test);
    }
    if let Some(budget) = spec.rule.budget() {
        return pot::facts(spec, budget, test);
    }
    if let Some(voters) = test.get("voters") {
        return from_voters(spec, test, &voters);
    }
    let mut facts = Facts {
        chambers: chambers(spec, test)?,
        objections: objections(test)?,
        vetoed_by: names(test, &["vetoed_by", "vetoes", "veto", "against_by"])?
            .into_iter()
            .filter(|by| may_veto(spec, by))
            .collect(),
        recused: recused(spec, test)?,
        ..Facts::default()
    };
    match &spec.rule.method {
        Method::Standard(standard) => facts.conditions = conditions(standard, test)?,
        Method::Support(support) => support_facts(support, test, &mut facts)?,
        Method::Vote(_) if facts.chambers.is_empty() => return Err(no_votes(test)),
        _ => {}
    }
    if spec.quorum_only && facts.chambers.is_empty() {
        return Err(no_votes(test));
    }
    let vetoes = &spec.rule.vetoes;
    let has_veto = !vetoes.is_empty();
    if has_veto && spec.rule.is_vote() {
        // Under a veto an objection that stands is one.
        let standing = facts.objections.iter().filter(|o| o.stands && !o.late);
        let by = standing.map(|objection| objection.by.clone());
        facts.vetoed_by.extend(by.filter(|by| may_veto(spec, by)));
    }
    if let Some(named) = test.get("named") {
        facts
            .notes
            .push(Sentence::new("charter-case-named").number("named", u64::from(named.count()?)));
    }
    weigh_chambers(spec, &mut facts);
    Ok(facts)
}

fn may_veto(spec: &Spec, by: &str) -> bool {
    use crate::model::Veto;
    spec.rule.vetoes.iter().any(|veto| match veto {
        Veto::Any => true,
        Veto::Seat(id) | Veto::Constituency(id) | Veto::Chamber(id) => id == by,
    })
}

fn no_votes(test: &At) -> CaseError {
    test.error(
        "there are no votes to count",
        "Add \"for_\" and \"against\", or one object of them for each chamber",
    )
}

/// The chambers: the object `chambers`, else every key that holds figures; else the whole.
fn chambers(spec: &Spec, test: &At) -> Result<Vec<Figures>, CaseError> {
    let presence = spec.quorum_only;
    let mut found: BTreeMap<String, Figures> = BTreeMap::new();
    let groups = test.get("chambers").filter(|chambers| chambers.value.is_object());
    let entries = match &groups {
        Some(chambers) => chambers.entries()?,
        None => test.entries()?,
    };
    for (key, at) in entries {
        let is_named = spec.chambers.iter().any(|name| name == key);
        let is_other = groups.is_none() && (OTHER.contains(&key) || is_figure(key));
        if is_named || (!is_other && is_chamber(&at) && !is_condition(spec, key)) {
            found.insert(key.to_owned(), figures::chamber(key, &at, presence)?);
        }
    }
    if found.is_empty() {
        let is_support = matches!(spec.rule.method, Method::Support(_));
        let tells = figures::tells_votes(test) || figures::tells_presence(test);
        let is_consensus_of_none = !spec.rule.is_vote() && !tells;
        if is_support || is_consensus_of_none && !spec.quorum_only || !tells {
            return Ok(Vec::new());
        }
        return Ok(vec![figures::from_object("", test, false)?]);
    }
    for figures in found.values_mut() {
        let own = spec.sizes.iter().find(|(id, _)| *id == figures.chamber).map(|(_, size)| *size);
        let stated =
            ["sizes", "totals"].iter().find_map(|key| test.get(key)?.get(&figures.chamber));
        let size = stated.map(|size| size.amount()).transpose()?.or(own);
        if let (Some(size), Some(count)) = (size, figures.counts.get_mut("")) {
            count.seats = count.seats.or(Some(size));
            count.members = count.members.or(Some(size));
        }
    }
    in_order(spec, test, found)
}

fn is_condition(spec: &Spec, key: &str) -> bool {
    matches!(&spec.rule.method, Method::Standard(s) if s.conditions.contains(&condition_id(key)))
}

/// The chambers in the order of the spec; one that the spec names must be there.
fn in_order(
    spec: &Spec,
    test: &At,
    mut found: BTreeMap<String, Figures>,
) -> Result<Vec<Figures>, CaseError> {
    let mut chambers = Vec::new();
    for name in &spec.chambers {
        let figures = found.remove(name).ok_or_else(|| {
            test.error(
                format!("chamber `{name}` has no votes"),
                &format!("Add \"{name}\": {{\"for_\": 0, \"against\": 0, \"abstain\": 0}}"),
            )
        })?;
        chambers.push(figures);
    }
    if let (false, Some(extra)) = (spec.chambers.is_empty(), found.keys().next()) {
        return Err(test.error(
            format!("`{extra}` is none of the chambers of the rule"),
            &format!("The rule names {}", spec.chambers.join(", ")),
        ));
    }
    chambers.extend(found.into_values());
    Ok(chambers)
}

fn objections(test: &At) -> Result<Vec<Objection>, CaseError> {
    let Some(list) = test.get("objections") else { return Ok(Vec::new()) };
    if let Some(number) = list.value.as_u64() {
        let one = |n: u64| Objection { by: format!("{n}"), stands: true, late: false };
        return Ok((1..=number.min(10_000)).map(one).collect());
    }
    let flag = |at: &At, keys: &[&str]| at.any(keys).map(|flag| flag.flag()).transpose();
    list.list()?
        .iter()
        .map(|item| {
            if let Some(by) = item.value.as_str() {
                return Ok(Objection { by: by.to_owned(), stands: true, late: false });
            }
            item.object()?;
            let by = item.get("by").map(|by| by.text()).transpose()?.unwrap_or("?").to_owned();
            let sustained = flag(item, &["sustained", "stands"])?.unwrap_or(true);
            let withdrawn = flag(item, &["withdrawn"])?.unwrap_or(false);
            let late = flag(item, &["after_deadline", "late"])?.unwrap_or(false);
            let recused = flag(item, &["recused"])?.unwrap_or(false);
            Ok(Objection { by, stands: sustained && !withdrawn && !recused, late })
        })
        .collect()
}

fn names(test: &At, keys: &[&str]) -> Result<Vec<String>, CaseError> {
    let Some(list) = test.any(keys) else { return Ok(Vec::new()) };
    list.one_or_more().iter().map(|item| item.text().map(str::to_owned)).collect()
}

fn recused(spec: &Spec, test: &At) -> Result<Vec<BTreeSet<String>>, CaseError> {
    let mut all = spec.recused.clone();
    if let Some(list) = test.get("recused").filter(|r| r.value.is_array() || r.value.is_string()) {
        for item in list.one_or_more() {
            all.push(item.text()?.to_owned());
        }
    }
    Ok(all.into_iter().map(|name| BTreeSet::from([name])).collect())
}

fn conditions(standard: &Standard, test: &At) -> Result<BTreeMap<String, bool>, CaseError> {
    let from = test.get("conditions").filter(|c| c.value.is_object());
    let entries = from.as_ref().unwrap_or(test).entries()?;
    let mut met = BTreeMap::new();
    for (key, at) in entries {
        let id = condition_id(key);
        if standard.conditions.contains(&id) && !at.value.is_null() {
            met.insert(id, at.flag()?);
        }
    }
    Ok(met)
}

/// Support and objection among a few bodies, given as numbers or as lists of names.
fn support_facts(support: &Support, test: &At, facts: &mut Facts) -> Result<(), CaseError> {
    let number = |keys: &[&str]| -> Result<u32, CaseError> {
        Ok(test.any(keys).map(|value| value.count()).transpose()?.unwrap_or(0))
    };
    if facts.chambers.is_empty() {
        let is_told = ["support", "supports", "for_", "for", "yes"].iter().any(|key| test.has(key));
        if !is_told {
            return Err(test.error("nobody's position is given", "Add \"support\" and \"object\""));
        }
        let agree = number(&["support", "supports", "for_", "for", "yes"])?;
        let disagree = number(&["object", "objects", "objections", "against", "no"])?;
        let abstain = number(&["abstain", "abstained"])?;
        let silent = number(&["silent"])?;
        let told = u64::from(agree) + u64::from(disagree) + u64::from(abstain) + u64::from(silent);
        if let Some(of) = support.of.filter(|of| told > u64::from(*of)) {
            let reason = format!("{told} positions among {of} bodies");
            return Err(test.error(reason, "Count each body once"));
        }
        let whole = |n: u32| Fraction::whole(u64::from(n));
        let present = Fraction::whole(told - u64::from(silent));
        let seats = support.of.map(whole);
        let count = Count {
            agree: whole(agree),
            disagree: whole(disagree),
            abstain: whole(abstain),
            present,
            by_proxy: Fraction::ZERO,
            members: seats,
            seats,
        };
        facts.objections.clear();
        facts.chambers.push(Figures {
            counts: BTreeMap::from([(String::new(), count)]),
            ..Figures::default()
        });
    }
    Ok(())
}

/// Chambers with stated weights: each one's figures scaled so that its base is its weight.
fn weigh_chambers(spec: &Spec, facts: &mut Facts) {
    if spec.chamber_weights.is_empty() {
        return;
    }
    let lines = match &spec.rule.method {
        Method::Vote(lists) => lists.as_slice(),
        _ => &[],
    };
    let base = lines.iter().flatten().next().map_or(Base::VotesCast, |line| line.base);
    for figures in &mut facts.chambers {
        let weight = spec
            .chamber_weights
            .iter()
            .find(|(id, _)| *id == figures.chamber)
            .map_or(Fraction::ONE, |(_, weight)| *weight);
        let count = figures.counts.get("").copied().unwrap_or_default();
        let whole = match base {
            Base::VotesCast => count.agree.plus(count.disagree),
            Base::PresentLessAbstentions => count.present.minus(count.abstain),
            Base::Present => Some(count.present),
            Base::Members | Base::Seats => count.seats,
        };
        let scaled = |amount: Fraction| {
            let share = amount.over(whole.unwrap_or(Fraction::ZERO))?;
            share.over(Fraction::ONE.over(weight)?)
        };
        let or_none = |amount: Option<Fraction>| amount.unwrap_or(Fraction::ZERO);
        let weighed = Count {
            agree: or_none(scaled(count.agree)),
            disagree: or_none(scaled(count.disagree)),
            abstain: or_none(scaled(count.abstain)),
            present: or_none(scaled(count.present)),
            by_proxy: or_none(scaled(count.by_proxy)),
            members: count.members.and_then(scaled),
            seats: count.seats.and_then(scaled),
        };
        figures.counts.insert(CHAMBER_WEIGHT.to_owned(), weighed);
    }
}

/// A case that lists every voter: chamber, weight, vote, proxy, recusal.
fn from_voters(spec: &Spec, test: &At, voters: &At) -> Result<Facts, CaseError> {
    let (mut electorate, mut votes) = (Vec::new(), Votes::default());
    let mut seen = BTreeSet::new();
    for voter in voters.list()? {
        let id = voter
            .any(&["id", "seat", "name"])
            .ok_or_else(|| voter.error("this voter has no id", "Add \"id\""))?
            .text()?
            .to_owned();
        let text = |key: &str| voter.get(key).map(|v| v.text().map(str::to_owned)).transpose();
        let weight = voter.get("weight").map(|weight| weight.count()).transpose()?;
        let weights = weight.map(|weight| ("weight".to_owned(), u64::from(weight)));
        if !seen.insert(id.clone()) {
            return Err(voter.error(format!("`{id}` is listed twice"), "List each voter once"));
        }
        electorate.push(Voter {
            seat: id.clone(),
            constituency: text("constituency")?.unwrap_or_default(),
            chamber: text("chamber")?,
            weights: weights.into_iter().collect(),
            held: true,
        });
        if let Some(vote) = voter.any(&["vote", "choice"]) {
            votes.ballots.insert(id.clone(), choice(&vote)?);
        }
        if let Some(to) = text("proxy_to")? {
            votes.proxies.push(Proxy { from: id.clone(), to });
        }
        if voter.get("present").map(|p| p.flag()).transpose()?.unwrap_or(false) {
            votes.attending.insert(id.clone());
        }
        if voter.get("recused").map(|r| r.flag()).transpose()?.unwrap_or(false) {
            votes.recused.insert(id);
        }
    }
    votes.objections = objections(test)?;
    Ok(count(&spec.rule, &electorate, &votes))
}

fn choice(vote: &At) -> Result<Choice, CaseError> {
    match vote.text()? {
        "for" | "for_" | "yes" | "agree" => Ok(Choice::Agree),
        "against" | "no" | "disagree" => Ok(Choice::Disagree),
        "abstain" => Ok(Choice::Abstain),
        other => Err(vote.error(format!("`{other}` is no vote"), "Write for, against or abstain")),
    }
}
