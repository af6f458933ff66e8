//! The rule of a case: from the forms of the knowledge files, the hub library and the charter
//! file to the one rule type.

use super::contest;
use super::json::{At, CaseError, kind};
use super::lines::{counting_of, pass_lists, quorum_lines};
use super::pot;
use crate::model::{
    Bar, Base, CarveOut, Consensus, Counting, Fallback, Fraction, Line, Method, Objection,
    OnObjection, Rule, Scope, Silence, Standard, Support, Veto,
};
use crate::words::Sentence;

/// A rule as a case states it.
pub(super) struct Spec {
    pub rule: Rule,
    /// The fallback, when it is written out.
    pub fallback: Option<Rule>,
    /// Only a quorum is asked about.
    pub quorum_only: bool,
    /// The chambers it names, in its order.
    pub chambers: Vec<String>,
    /// Who the spec itself says is recused.
    pub recused: Vec<String>,
    /// Weights of chambers, where stated.
    pub chamber_weights: Vec<(String, Fraction)>,
    /// Sizes of chambers, where the rule states them.
    pub sizes: Vec<(String, Fraction)>,
    /// What was assumed, and what was not understood.
    pub notes: Vec<Sentence>,
}

/// Fields that tell about a rule without changing it.
const TELLING: [&str; 30] = [
    "ballot",
    "names",
    "record",
    "note",
    "name",
    "id",
    "body",
    "body_id",
    "matter",
    "matters",
    "title",
    "confidence",
    "value",
    "source_title",
    "source_year",
    "source_url",
    "called_by",
    "recheck_months",
    "deadline_days",
    "blocking_minority",
    "consensus_definition",
    "seen_in",
    "as_of",
    "conflict",
    "derived_from",
    "names_on_request",
    "vote_change_allowed",
    "chair_votes",
    "source_year_estimated",
    "basis",
];

/// Fields that change a rule and are read.
const READ: [&str; 45] = [
    "mode",
    "default_mode",
    "type",
    "objection",
    "fallback",
    "veto",
    "objection_effect",
    "chambers",
    "threshold",
    "threshold_count",
    "strict",
    "base",
    "parts",
    "all_of",
    "any_of",
    "join",
    "rule",
    "also",
    "scope",
    "weights",
    "weighting",
    "vote_weighting",
    "weight_each_chamber",
    "quorum",
    "proxies_count",
    "proxies",
    "of",
    "support_min",
    "objections_max",
    "recused",
    "conditions",
    "carve_outs",
    "pass_rule",
    "min",
    "total",
    "count",
    "at_least",
    "seats",
    "sizes",
    "members",
    "totals",
    "carve_out",
    "way",
    "places",
    "ties",
];

impl Spec {
    pub fn read(spec: &At) -> Result<Spec, CaseError> {
        spec.object()?;
        if spec.has("pass") {
            return charter_form(spec);
        }
        let mut out = Spec {
            rule: Rule::plain("R", Method::Vote(Vec::new())),
            fallback: None,
            quorum_only: false,
            chambers: chamber_names(spec)?,
            recused: Vec::new(),
            chamber_weights: amounts(spec, &["weights", "weighting"])?,
            sizes: amounts(spec, &["seats", "sizes", "members", "totals"])?,
            notes: Vec::new(),
        };
        out.common(spec)?;
        out.method(spec)?;
        for (key, at) in spec.entries()? {
            if !TELLING.contains(&key) && !READ.contains(&key) && !at.value.is_null() {
                out.notes.push(Sentence::new("charter-case-not-understood").text("field", key));
            }
        }
        Ok(out)
    }

    /// What every kind of rule may state.
    fn common(&mut self, spec: &At) -> Result<(), CaseError> {
        if let Some(quorum) = spec.get("quorum") {
            self.rule.quorum = quorum_lines(&quorum)?;
            if let Some(count) = quorum.get("proxies_count") {
                self.rule.proxies.count_for_quorum = count.flag()?;
            }
        }
        if let Some(count) = spec.get("proxies_count") {
            self.rule.proxies.count_for_quorum = count.flag()?;
        }
        if let Some(proxies) = spec.get("proxies") {
            self.rule.proxies.allowed = proxies.value.as_bool().unwrap_or(true);
            let cap = proxies.any(&["max", "cap", "max_per_member", "organisations_max"]);
            self.rule.proxies.cap = match cap.or_else(|| Some(proxies).filter(|p| p.value.is_u64()))
            {
                Some(cap) => Some(cap.count()?),
                None => None,
            };
        }
        if let Some(veto) = spec.get("veto") {
            for item in veto.one_or_more() {
                self.rule.vetoes.push(match item.text()? {
                    "any" | "any_member" | "any participant" | "any_participant" => Veto::Any,
                    named => Veto::Seat(named.to_owned()),
                });
            }
        }
        if let Some(recused) = spec.get("recused") {
            for item in recused.one_or_more() {
                self.recused.push(item.text()?.to_owned());
            }
        }
        self.rule.ballot.names_on_request =
            spec.get("names").is_some_and(|names| names.value == "on_request");
        Ok(())
    }

    fn method(&mut self, spec: &At) -> Result<(), CaseError> {
        let mode = spec.any(&["mode", "default_mode"]).map(|mode| mode.text()).transpose()?;
        match mode {
            Some("consensus") => self.consensus(spec),
            Some("silence" | "no_objection" | "non_objection") => self.silence(spec),
            Some("standard" | "standard_test") => self.standard(spec),
            Some("support") => self.support(spec),
            Some("vote") => self.vote(spec),
            Some("quorum") => self.only_quorum(spec),
            Some("election") => {
                self.rule.method = Method::Election(contest::election(spec)?);
                Ok(())
            }
            Some("budget") => {
                self.rule.method = Method::Budget(pot::budget(spec)?);
                Ok(())
            }
            Some(other) => Err(spec.error(
                format!("unknown mode `{other}`"),
                "Use consensus, silence, vote, support, standard, election, budget or quorum",
            )),
            None => self.by_fields(spec),
        }
    }

    /// A spec without a mode is known by its fields.
    fn by_fields(&mut self, spec: &At) -> Result<(), CaseError> {
        let is_quorum = spec.get("type").is_some_and(|t| t.value == "quorum");
        let threshold = ["threshold", "threshold_count", "parts", "all_of", "any_of", "also"];
        if is_quorum {
            return self.only_quorum(spec);
        }
        if let Some(rule) = spec.get("pass_rule") {
            return if rule.has("support_min") { self.support(&rule) } else { self.vote(&rule) };
        }
        if spec.has("support_min") {
            return self.support(spec);
        }
        if spec.has("conditions") {
            return self.standard(spec);
        }
        let says = |keys: &[&str]| spec.any(keys).is_some();
        if says(&threshold) || says(&["ballot", "weight_each_chamber", "rule"]) {
            return self.vote(spec);
        }
        if let Some(fallback) = spec.get("fallback").filter(|fallback| fallback.value.is_object()) {
            return self.vote(&fallback);
        }
        if spec.has("quorum") {
            self.quorum_only = true;
            return Ok(());
        }
        let fields: Vec<String> = spec.object()?.keys().map(|key| format!("`{key}`")).collect();
        Err(spec.error(
            format!("no rule can be read from {}", fields.join(", ")),
            "Give it a `mode`: consensus, silence, vote, support, standard, election, budget or quorum",
        ))
    }

    fn only_quorum(&mut self, spec: &At) -> Result<(), CaseError> {
        self.quorum_only = true;
        if self.rule.quorum.is_empty() {
            self.rule.quorum = quorum_lines(spec)?;
        }
        Ok(())
    }

    fn consensus(&mut self, spec: &At) -> Result<(), CaseError> {
        let objection = match spec.get("objection").map(|o| o.text()).transpose()? {
            None | Some("sustained") => Objection::Sustained,
            Some("any") => Objection::Any,
            Some(other) => {
                return Err(spec.error(
                    format!("unknown kind of objection `{other}`"),
                    "Use sustained or any",
                ));
            }
        };
        let fallback = match spec.get("fallback") {
            None => Fallback::None,
            Some(at) if at.value.is_object() => {
                let mut inner = Spec::read(&at)?;
                inner.rule.quorum.extend(self.rule.quorum.iter().cloned());
                self.chambers.append(&mut inner.chambers);
                self.chamber_weights.append(&mut inner.chamber_weights);
                self.notes.append(&mut inner.notes);
                self.fallback = Some(inner.rule);
                Fallback::Required
            }
            Some(at) => match (at.value.as_bool(), at.value.as_str()) {
                (Some(false), _) | (_, Some("none" | "no")) => Fallback::None,
                (Some(true), _) | (_, Some("required" | "vote" | "yes")) => Fallback::Required,
                (_, Some(rule)) => Fallback::Rule(rule.to_owned()),
                _ => {
                    let reason = format!("{} is no fallback", kind(at.value));
                    return Err(at.error(reason, "Write \"required\", \"none\" or a rule"));
                }
            },
        };
        self.rule.method = Method::Consensus(Consensus {
            objection,
            called_by: None,
            deadline_days: days(spec)?,
            fallback,
        });
        Ok(())
    }

    fn silence(&mut self, spec: &At) -> Result<(), CaseError> {
        let effect = spec.any(&["objection_effect", "on_objection"]);
        let on_objection = match effect.as_ref().map(|effect| effect.text()).transpose()? {
            None | Some("to_meeting" | "meeting") => OnObjection::ToMeeting,
            Some("go_to_fallback" | "fallback" | "vote" | "to_vote") => OnObjection::GoToFallback,
            Some("not_adopted" | "rejected" | "stops") => OnObjection::NotAdopted,
            Some(other) => {
                return Err(spec.error(
                    format!("unknown effect of an objection `{other}`"),
                    "Use to_meeting, go_to_fallback or not_adopted",
                ));
            }
        };
        let deadline_days = days(spec)?;
        self.rule.method = Method::Silence(Silence { deadline_days, on_objection, fallback: None });
        Ok(())
    }

    fn standard(&mut self, spec: &At) -> Result<(), CaseError> {
        let conditions = spec.get("conditions").ok_or_else(|| {
            spec.error("a standard needs conditions", "Add \"conditions\": [\"…\"]")
        })?;
        let names: Result<Vec<String>, CaseError> =
            conditions.list()?.iter().map(|item| item.text().map(condition_id)).collect();
        self.rule.method = Method::Standard(Standard { conditions: names?, recheck_months: None });
        Ok(())
    }

    fn support(&mut self, spec: &At) -> Result<(), CaseError> {
        let support = support_of(spec)?;
        if support.of.is_some_and(|of| support.support_min > of) {
            let reason = format!("{} supporters cannot be found", support.support_min);
            return Err(spec.error(reason, "Ask for at most `of`"));
        }
        self.rule.method = Method::Support(support);
        if spec.any(&["carve_outs", "carve_out"]).is_some() {
            self.carve_outs(spec, &|item| support_of(item).map(Method::Support))?;
        } else if !self.recused.is_empty() {
            // The spec states the thresholds of the carve-out itself.
            let recused = self.recused.clone();
            self.rule.carve_outs.push(CarveOut { recused, method: Method::Support(support) });
        }
        Ok(())
    }

    /// What applies instead when the named voters are recused.
    fn carve_outs(
        &mut self,
        spec: &At,
        method: &dyn Fn(&At) -> Result<Method, CaseError>,
    ) -> Result<(), CaseError> {
        let Some(carve_outs) = spec.any(&["carve_outs", "carve_out"]) else { return Ok(()) };
        for item in carve_outs.one_or_more() {
            let recused = item.get("recused").ok_or_else(|| {
                item.error("a carve-out names who is recused", "Add \"recused\": [\"…\"]")
            })?;
            let names = recused.one_or_more();
            let names: Result<Vec<String>, CaseError> =
                names.iter().map(|name| name.text().map(str::to_owned)).collect();
            self.rule.carve_outs.push(CarveOut { recused: names?, method: method(&item)? });
        }
        Ok(())
    }

    fn vote(&mut self, spec: &At) -> Result<(), CaseError> {
        let by = counting_of(spec)?;
        self.carve_outs(spec, &|item| {
            let lists = pass_lists(item, &by)?;
            if lists.is_empty() {
                return Err(item.error("a carve-out states its own threshold", "Add \"threshold\""));
            }
            Ok(Method::Vote(lists))
        })?;
        let mut lists = pass_lists(spec, &by)?;
        if lists.is_empty() {
            let half = Bar::MoreThan(Fraction::new(1, 2).unwrap_or(Fraction::ONE));
            let scope = match by {
                Counting::Seats if !self.chambers.is_empty() => Scope::EachChamber,
                _ => Scope::All,
            };
            lists.push(vec![Line { scope, bar: half, base: Base::VotesCast, by }]);
            self.notes.push(Sentence::new("charter-case-majority-assumed"));
        }
        self.rule.method = Method::Vote(lists);
        Ok(())
    }
}

fn support_of(spec: &At) -> Result<Support, CaseError> {
    let need = |key: &str| {
        spec.get(key)
            .ok_or_else(|| spec.error(format!("`{key}` is missing"), &format!("Add \"{key}\": 1")))
    };
    Ok(Support {
        of: spec.any(&["of", "total"]).map(|of| of.count()).transpose()?,
        support_min: need("support_min")?.count()?,
        objections_max: need("objections_max")?.count()?,
    })
}

fn days(spec: &At) -> Result<Option<u32>, CaseError> {
    spec.get("deadline_days").map(|days| days.count()).transpose()
}

/// `data quality` and `data_quality` are one condition.
pub(super) fn condition_id(text: &str) -> String {
    text.trim().to_lowercase().replace([' ', '-'], "_")
}

fn chamber_names(spec: &At) -> Result<Vec<String>, CaseError> {
    let from = |at: &At| -> Result<Vec<String>, CaseError> {
        let Some(chambers) = at.get("chambers").filter(|c| c.value.is_array()) else {
            return Ok(Vec::new());
        };
        let name = |item: &At| match item.any(&["id", "chamber", "name"]) {
            Some(id) => id.text().map(str::to_owned),
            None => item.text().map(str::to_owned),
        };
        chambers.list()?.iter().map(name).collect()
    };
    let own = from(spec)?;
    match spec.get("quorum") {
        Some(quorum) if own.is_empty() => from(&quorum),
        _ => Ok(own),
    }
}

/// An object of amounts by chamber under one of these keys.
fn amounts(spec: &At, keys: &[&str]) -> Result<Vec<(String, Fraction)>, CaseError> {
    let found = keys.iter().find_map(|key| spec.get(key).filter(|at| at.value.is_object()));
    let Some(found) = found else { return Ok(Vec::new()) };
    found.entries()?.into_iter().map(|(key, at)| Ok((key.to_owned(), at.amount()?))).collect()
}

/// A rule in the form of the charter file.
fn charter_form(spec: &At) -> Result<Spec, CaseError> {
    let mut row = spec.value.clone();
    if let Some(map) = row.as_object_mut() {
        map.entry("id").or_insert_with(|| "R".into());
        map.entry("mode").or_insert_with(|| "vote".into());
    }
    let rule: Rule = serde_json::from_value(row)
        .map_err(|error| spec.error(error.to_string(), "Write it as a rule of the charter file"))?;
    Ok(Spec {
        rule,
        fallback: None,
        quorum_only: false,
        chambers: Vec::new(),
        recused: Vec::new(),
        chamber_weights: Vec::new(),
        sizes: Vec::new(),
        notes: Vec::new(),
    })
}
