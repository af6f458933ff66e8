//! The organisations of a file and who funds whom, gathered while its records go by.
use std::collections::BTreeMap;

use super::rows::{Rows, kind, said};
use super::{ORGANISATIONS, TIES};
use crate::error::FormatError;
use crate::iati::model::{Activity, Organisation, Party};
use crate::limits::Limits;
use crate::sheet::{Held, Sheet};

/// Other names kept of one organisation.
const NAMES: usize = 20;

/// The list OrganisationRole.
const ROLES: [(&str, &str); 4] =
    [("1", "Funding"), ("2", "Accountable"), ("3", "Extending"), ("4", "Implementing")];

/// Everything seen in the file that is told at its end.
#[derive(Default)]
pub(super) struct Seen {
    /// By identifier, else by name.
    organisations: BTreeMap<String, Known>,
    /// From, to: in how many activities.
    ties: BTreeMap<(String, String), u64>,
}

/// One organisation.
#[derive(Default)]
struct Known {
    name: String,
    reference: String,
    kind: String,
    others: Vec<String>,
    roles: Vec<&'static str>,
    activities: u64,
}

impl Seen {
    /// Takes the organisations of an activity, and who funds whom in it.
    pub(super) fn activity(&mut self, activity: &Activity) {
        let lang = activity.lang.as_str();
        let mut here: Vec<String> = Vec::new();
        here.extend(self.meet(&activity.reporting, "Reporting", lang));
        for (role, party) in &activity.participants {
            let role = ROLES.iter().find(|(code, _)| code == role);
            here.extend(self.meet(party, role.map_or("Other", |(_, word)| word), lang));
        }
        here.sort();
        here.dedup();
        for key in here {
            self.organisations.entry(key).or_default().activities += 1;
        }
        let funders = activity.with_role(Activity::FUNDING);
        let funders = if funders.is_empty() { vec![&activity.reporting] } else { funders };
        for funder in funders {
            for doer in activity.with_role(Activity::IMPLEMENTING) {
                self.tie(key(funder, lang), key(doer, lang));
            }
        }
    }

    /// Takes an organisation of an organisation file, and whom it has a budget for.
    pub(super) fn organisation(&mut self, of: &Organisation) {
        let (reference, kind) = (of.id.clone(), of.reporting.kind.clone());
        let own = Party { reference, kind, names: of.names.clone(), activity: String::new() };
        self.meet(&own, "Reporting", &of.lang);
        for budget in of.budgets.iter().filter(|budget| !budget.recipient.is_empty()) {
            self.meet(&budget.recipient, "Recipient", &of.lang);
            self.tie(key(&own, &of.lang), key(&budget.recipient, &of.lang));
        }
    }

    fn tie(&mut self, from: String, to: String) {
        if !from.is_empty() && !to.is_empty() && from != to {
            *self.ties.entry((from, to)).or_default() += 1;
        }
    }

    /// Takes what is said about an organisation here; gives what it is known by.
    fn meet(&mut self, party: &Party, role: &'static str, lang: &str) -> Option<String> {
        let key = Some(key(party, lang)).filter(|key| !key.is_empty())?;
        let known = self.organisations.entry(key.clone()).or_default();
        if known.name.is_empty() {
            said(&party.names, lang).clone_into(&mut known.name);
        }
        if known.kind.is_empty() {
            known.kind.clone_from(&party.kind);
        }
        known.reference.clone_from(&party.reference);
        for (_, other) in &party.names {
            let new = *other != known.name && !known.others.contains(other);
            if new && known.others.len() < NAMES {
                known.others.push(other.clone());
            }
        }
        if !known.roles.contains(&role) {
            known.roles.push(role);
        }
        Some(key)
    }

    /// The sheets of organisations and of ties.
    pub(super) fn sheets(&self, limits: &Limits) -> Result<Vec<Sheet>, FormatError> {
        let mut organisations = Rows::new("Organisations", ORGANISATIONS, limits)?;
        for (key, known) in &self.organisations {
            organisations.row(&[
                (Held::Text, known.name_or(key)),
                (Held::Text, &known.reference),
                (Held::Text, kind(&known.kind)),
                (Held::Text, &known.others.join("; ")),
                (Held::Text, &known.roles.join("; ")),
                (Held::Number, &known.activities.to_string()),
            ])?;
        }
        let mut ties = Rows::new("Ties", TIES, limits)?;
        let name = |key: &String| match self.organisations.get(key) {
            Some(known) => known.name_or(key).to_owned(),
            None => key.clone(),
        };
        for ((from, to), count) in &self.ties {
            ties.row(&[
                (Held::Text, &name(from)),
                (Held::Text, &name(to)),
                (Held::Text, "funds"),
                (Held::Number, &count.to_string()),
            ])?;
        }
        Ok(vec![organisations.finish()?, ties.finish()?])
    }
}

impl Known {
    fn name_or<'k>(&'k self, key: &'k str) -> &'k str {
        if self.name.is_empty() { key } else { &self.name }
    }
}

/// What an organisation is known by here: its identifier, else its name.
fn key(party: &Party, lang: &str) -> String {
    let by_name = party.reference.is_empty();
    (if by_name { said(&party.names, lang) } else { &party.reference }).to_owned()
}
