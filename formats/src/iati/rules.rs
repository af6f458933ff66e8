//! Holds a record against a ruleset: what the schema cannot say.
//!
//! Rulesets are JSON as IATI publishes them; names and meaning of the rules are those of the
//! ruleset specification (github.com/IATI/IATI-Rulesets, SPEC.rst). The standard's own rules come
//! with us (`standard.json`): those of the official validator, by their numbers, without the two
//! that ask the registry which organisations exist.
mod parse;
mod path;
mod rule;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::fault::{Fault, Finding};
use super::schema::Day;
use super::tree::Element;
use path::{Node, Path};
use rule::Rule;

const STANDARD: &str = include_str!("rules/standard.json");

/// Rules by the elements they are about.
pub struct Ruleset {
    contexts: Vec<(Path, Vec<Case>)>,
    looped: Looped,
}

/// Rules that hold for each value of a list, such as each vocabulary, by their text with the value
/// in it: a file names the same few again and again.
#[derive(Default)]
struct Looped(Mutex<BTreeMap<String, Arc<Vec<Case>>>>);

impl Looped {
    /// How many are kept, and how long they are: values come from whoever wrote the file.
    const MOST: usize = 1_000;
    const LONGEST: usize = 4_096;

    fn get(&self, text: String) -> Arc<Vec<Case>> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(&text) {
            return found.clone();
        }
        let rules = serde_json::from_str::<Rules>(&text).ok();
        let made = Arc::new(rules.and_then(|rules| cases(&rules).ok()).unwrap_or_default());
        if known.len() < Self::MOST && text.len() <= Self::LONGEST {
            known.insert(text, made.clone());
        }
        made
    }
}

/// One rule with what it says in words for programs.
struct Case {
    condition: Option<path::Expr>,
    rule: Rule,
    number: String,
    advice: bool,
}

/// The rules of one element as JSON has them: name of the rule, cases.
type Rules = BTreeMap<String, Cases>;

#[derive(Clone, Debug, Deserialize, Serialize)]
struct Cases {
    cases: Vec<Given>,
}

/// One case as JSON has it; which keys there are depends on the rule.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Given {
    id: String,
    advice: bool,
    condition: Option<String>,
    paths: Vec<String>,
    less: String,
    more: String,
    regex: String,
    sum: f64,
    excluded: Vec<String>,
    date: String,
    start: String,
    end: String,
    one: String,
    all: String,
    foreach: String,
    #[serde(rename = "do")]
    inner: Rules,
    #[serde(rename = "if")]
    when: String,
    then: String,
    prefix: Vec<String>,
    separator: String,
    min: Option<f64>,
    max: Option<f64>,
}

impl Ruleset {
    /// The rules of the standard.
    pub fn standard() -> Self {
        // The file is ours, and a test reads it; were it broken, no rule would be held against.
        Self::parse(STANDARD)
            .unwrap_or_else(|_| Self { contexts: Vec::new(), looped: Looped::default() })
    }

    /// Reads a ruleset.
    ///
    /// # Errors
    /// What was not understood: the JSON, the name of a rule, a path.
    pub fn parse(json: &str) -> Result<Self, String> {
        let given: BTreeMap<String, Rules> =
            serde_json::from_str(json).map_err(|error| error.to_string())?;
        let mut contexts = Vec::new();
        for (context, rules) in &given {
            contexts.push((parse::path(context)?, cases(rules)?));
        }
        Ok(Self { contexts, looped: Looped::default() })
    }

    /// The rules that a record does not keep. `today` is the day that "now" stands for; without
    /// it, rules about the future are left out.
    pub fn check(&self, record: Element<'_, '_>, today: Option<&str>) -> Vec<Finding> {
        let today = today.and_then(Day::parse);
        let mut findings = Vec::new();
        for (context, cases) in &self.contexts {
            for node in context.find(record) {
                for case in cases {
                    case.check(node.element(), today, &self.looped, &mut findings);
                }
            }
        }
        findings
    }
}

fn cases(rules: &Rules) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    for (name, given) in rules {
        for given in &given.cases {
            cases.push(Case {
                condition: given.condition.as_deref().map(parse::expression).transpose()?,
                rule: Rule::read(name, given)?,
                number: given.id.clone(),
                advice: given.advice,
            });
        }
    }
    Ok(cases)
}

impl Case {
    fn check(
        &self,
        at: Element<'_, '_>,
        today: Option<Day>,
        looped: &Looped,
        findings: &mut Vec<Finding>,
    ) {
        if self.condition.as_ref().is_some_and(|condition| !condition.holds(at)) {
            return;
        }
        if let Rule::Loop { over, inner } = &self.rule {
            return each(&over.find(at), inner, at, today, looped, findings);
        }
        if let Some(place) = self.rule.broken(at, today) {
            let (id, paths, against) = self.rule.words();
            let (number, advice) = (self.number.clone(), self.advice);
            let fault = Fault::Rule { id, number, advice, paths, against };
            findings.push(Finding::new(fault, place.element().at()));
        }
    }
}

/// Checks the inner rules once for each different value, which stands in them as `$1`.
fn each(
    nodes: &[Node<'_, '_>],
    inner: &str,
    at: Element<'_, '_>,
    today: Option<Day>,
    looped: &Looped,
    findings: &mut Vec<Finding>,
) {
    let mut values: Vec<String> = nodes.iter().map(|node| node.text().into_owned()).collect();
    values.sort();
    values.dedup();
    for value in values.iter().filter(|value| !value.contains(['\'', '"', '\\'])) {
        for case in looped.get(inner.replace("$1", value)).iter() {
            case.check(at, today, looped, findings);
        }
    }
}
