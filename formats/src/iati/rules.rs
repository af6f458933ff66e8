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
    /// The places of those that begin anywhere, by the name of the first element.
    anywhere: BTreeMap<String, Vec<usize>>,
}

/// Rules that hold for each value of a list, such as each vocabulary. A file names the same few
/// again and again, so what is made for a value is kept.
struct Looped {
    /// As JSON, in which the value stands as `$1`.
    text: String,
    known: Mutex<BTreeMap<String, Arc<Vec<Case>>>>,
}

impl Looped {
    /// How many are kept, and how long they are: values come from whoever wrote the file.
    const MOST: usize = 100;
    const LONGEST: usize = 100;

    fn of(rules: &Rules) -> Result<Self, String> {
        let text = serde_json::to_string(rules).map_err(|error| error.to_string())?;
        Ok(Self { text, known: Mutex::default() })
    }

    fn get(&self, value: &str) -> Arc<Vec<Case>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(value) {
            return found.clone();
        }
        let rules = serde_json::from_str::<Rules>(&self.text.replace("$1", value)).ok();
        let made = Arc::new(rules.and_then(|rules| cases(&rules).ok()).unwrap_or_default());
        if known.len() < Self::MOST && value.len() <= Self::LONGEST {
            known.insert(value.to_owned(), made.clone());
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
            .unwrap_or_else(|_| Self { contexts: Vec::new(), anywhere: BTreeMap::new() })
    }

    /// Reads a ruleset.
    ///
    /// # Errors
    /// What was not understood: the JSON, the name of a rule, a path.
    pub fn parse(json: &str) -> Result<Self, String> {
        let given: BTreeMap<String, Rules> =
            serde_json::from_str(json).map_err(|error| error.to_string())?;
        let (mut contexts, mut anywhere) = (Vec::new(), BTreeMap::new());
        for (context, rules) in &given {
            let path = parse::path(context)?;
            if let Some(name) = path.first_name().filter(|_| path.anywhere) {
                let places: &mut Vec<usize> = anywhere.entry(name.to_owned()).or_default();
                places.push(contexts.len());
            }
            contexts.push((path, cases(rules)?));
        }
        Ok(Self { contexts, anywhere })
    }

    /// The rules that a record does not keep. `today` is the day that "now" stands for; without
    /// it, rules about the future are left out.
    pub fn check(&self, record: Element<'_, '_>, today: Option<&str>) -> Vec<Finding> {
        let today = today.and_then(Day::parse);
        let mut findings = Vec::new();
        for (path, cases) in self.contexts.iter().filter(|(path, _)| !path.anywhere) {
            for node in path.find(record) {
                cases.iter().for_each(|case| case.check(node.element(), today, &mut findings));
            }
        }
        self.below(record, today, &mut findings);
        findings
    }

    /// The rules whose way begins at this element or at one inside it.
    fn below(&self, at: Element<'_, '_>, today: Option<Day>, findings: &mut Vec<Finding>) {
        let places = self.anywhere.get(at.name()).map_or(&[][..], Vec::as_slice);
        for (path, cases) in places.iter().filter_map(|place| self.contexts.get(*place)) {
            path.any_from(at, &mut |node| {
                cases.iter().for_each(|case| case.check(node.element(), today, findings));
                false
            });
        }
        at.children().for_each(|child| self.below(child, today, findings));
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
    fn check(&self, at: Element<'_, '_>, today: Option<Day>, findings: &mut Vec<Finding>) {
        if self.condition.as_ref().is_some_and(|condition| !condition.holds(at)) {
            return;
        }
        if let Rule::Loop { over, inner } = &self.rule {
            return each(&over.find(at), inner, at, today, findings);
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
    inner: &Looped,
    at: Element<'_, '_>,
    today: Option<Day>,
    findings: &mut Vec<Finding>,
) {
    let mut values: Vec<_> = nodes.iter().map(|node| node.text()).collect();
    values.sort();
    values.dedup();
    for value in values.iter().filter(|value| !value.contains(['\'', '"', '\\'])) {
        inner.get(value).iter().for_each(|case| case.check(at, today, findings));
    }
}
