//! `convoke act`: propose an act, or several, as JSON.

use std::io::Read as _;
use std::path::PathBuf;

use clap::Args;
use hub::{Principal, Proposal, ProposalJson, Refusal};
use serde_json::json;

use super::{Common, Exit, Outcome, Trouble, asking, say};
use crate::acts;
use crate::house::House;
use crate::live::{Live, NotDone, Opening};

/// `convoke act FILE --by PERSON`
#[derive(Debug, Args)]
pub struct Act {
    /// A file with an act, or a list of acts, as the API takes them; `-` reads standard input.
    file: PathBuf,
    /// Whose act it is: a person's id, the e-mail address of an account, or `host`.
    #[arg(long)]
    by: String,
    /// The role acted in; without it, the first that may.
    #[arg(long)]
    role: Option<String>,
    /// The hub.
    #[arg(long)]
    hub: Option<String>,
}

impl Act {
    /// Proposes it.
    pub fn run(self, common: &Common) -> Outcome {
        let acts = self.read()?;
        let (house, live) = asking::open(common, self.hub.as_deref(), Opening::Write)?;
        let mut proposals = Vec::new();
        for json in &acts {
            match self.proposal(&house, &live, json)? {
                Ok(proposal) => proposals.push(proposal),
                Err(refusal) => return Ok(refused(common, &house, &refusal)),
            }
        }
        match live.propose(proposals) {
            Ok(receipts) => {
                live.publish().map_err(trouble)?;
                let list: Vec<_> = receipts
                    .iter()
                    .map(|r| json!({ "index": r.index, "leaf": r.leaf, "at": r.at }))
                    .collect();
                say(common, &json!({ "recorded": list }), || {
                    let line = |r: &crate::live::Receipt| {
                        format!("recorded as entry {} at {}\n", r.index, r.at)
                    };
                    receipts.iter().map(line).collect()
                });
                Ok(Exit::Holds)
            }
            Err(NotDone::Refused(refusal)) => Ok(refused(common, &house, &refusal)),
            Err(other) => Err(trouble(other)),
        }
    }

    fn read(&self) -> Result<Vec<ProposalJson>, Trouble> {
        let mut text = String::new();
        if self.file.as_os_str() == "-" {
            std::io::stdin().read_to_string(&mut text)?;
        } else {
            let file = std::fs::File::open(&self.file)
                .map_err(|fault| Trouble::usage(format!("{}: {fault}", self.file.display())))?;
            file.take(64 << 20).read_to_string(&mut text)?;
        }
        let parsed = match text.trim_start().starts_with('[') {
            true => serde_json::from_str(&text),
            false => serde_json::from_str(&text).map(|act| vec![act]),
        };
        parsed.map_err(|fault| Trouble::from(format!("not an act as JSON: {fault}")))
    }

    fn proposal(
        &self,
        house: &House,
        live: &Live,
        json: &ProposalJson,
    ) -> Result<Result<Proposal, Refusal>, Trouble> {
        let host = self.by == "host";
        let person = if host { None } else { Some(asking::person(house, live, &self.by)?) };
        let now = house.clock.now();
        Ok(live.read(|hub| {
            let act = acts::from_json(hub, json)?;
            let role = self.role.clone().or_else(|| json.role.clone());
            let by = match person {
                None => Principal::host(),
                Some(person) => {
                    let roles = hub.audience(person, now).roles;
                    let first = || acts::first_role(hub, &act, person, &roles, now);
                    Principal::person(person, &role.unwrap_or_else(first))
                }
            };
            Ok(Proposal { by, act, nonce: acts::nonce(json)? })
        }))
    }
}

/// Says why an act was refused.
fn refused(common: &Common, house: &House, refusal: &Refusal) -> Exit {
    let lang = house.languages.lang(faces::lang::Tag::En);
    let values: Vec<_> =
        refusal.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let sentence = lang.t(refusal.message, &values);
    if common.json {
        super::print(&json!({ "refused": refusal, "sentence": sentence }).to_string());
    } else {
        let clause = refusal.clause.as_ref().map(|c| format!(" (clause {c})")).unwrap_or_default();
        eprintln!("refused: {sentence}{clause}");
    }
    Exit::Not
}

/// What stands in the way, as the end of a command.
pub fn trouble(not_done: NotDone) -> Trouble {
    let exit = if matches!(not_done, NotDone::Frozen(_)) { Exit::Frozen } else { Exit::Not };
    Trouble { sentence: not_done.to_string(), exit }
}
