//! "Who may do this, and why not I?": the answer of the table of powers for a role and an act.

use faces::Ctx;
use schemars::JsonSchema;
use serde::Serialize;

use super::{act_words, rows::Rows};
use crate::authority;
use crate::model::{Charter, Grantee};
use crate::state::State;
use crate::words::{name_of, names_of};

/// The answer, with what can be asked.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MayView {
    /// The role that was asked about.
    pub role: String,
    /// The same in words.
    pub role_words: String,
    /// The kind of act that was asked about.
    pub act: String,
    /// The same in words.
    pub act_words: String,
    /// Whether anything was asked.
    pub asked: bool,
    /// Whether the role may do it (where `resolution` is not empty: on such a resolution).
    pub may: bool,
    /// The clauses that say so, or that speak about the act.
    pub clauses: Vec<String>,
    /// The rules one of which must have adopted a resolution.
    pub resolution: Vec<String>,
    /// Everybody who may.
    pub who: Vec<String>,
    /// The roles of the person in front that may do it.
    pub yours: Vec<String>,
    /// The roles that can be asked about.
    pub roles: Vec<RoleChoice>,
    /// The acts that can be asked about.
    pub acts: Vec<RoleChoice>,
}

/// Something that can be chosen.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RoleChoice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
}

/// The answer for `?who=&act=`.
#[must_use]
pub fn may(ctx: &Ctx) -> MayView {
    let nothing = Charter::default();
    let state = ctx.hub.room::<State>();
    let charter = state.charter().unwrap_or(&nothing);
    let names = names_of(charter);
    let rows = Rows { ctx, state, charter, names: &names };
    let roles = roles(&rows, charter);
    let acts = acts(ctx);
    // Only what can be chosen is answered: nothing from the address is ever echoed.
    let asked_role = ctx.query.get("who").and_then(|who| roles.iter().find(|r| r.value == who));
    let asked_act = ctx.query.get("act").and_then(|act| acts.iter().find(|a| a.value == act));
    let role = asked_role.map(|role| role.value.clone()).unwrap_or_else(|| "anyone".to_owned());
    let act = asked_act.map(|act| act.value.clone()).unwrap_or_default();
    let answer = authority::may(charter, &role, &act);
    let is_granted = !answer.granted_by.is_empty();
    let yours = ctx
        .audience
        .roles
        .iter()
        .filter(|own| !authority::may(charter, own, &act).granted_by.is_empty());
    MayView {
        role_words: roles
            .iter()
            .find(|choice| choice.value == role)
            .map(|choice| choice.label.clone())
            .unwrap_or_default(),
        act_words: if act.is_empty() { String::new() } else { act_words(ctx, &act) },
        asked: asked_act.is_some(),
        may: is_granted,
        clauses: if is_granted { answer.granted_by } else { answer.clauses },
        resolution: answer.resolution.iter().map(|rule| name_of(&names, rule)).collect(),
        who: answer.who.iter().map(|grantee| rows.grantee(grantee)).collect(),
        yours: yours.map(|own| name_of(&names, own)).collect(),
        role,
        act,
        roles,
        acts,
    }
}

fn roles(rows: &Rows, charter: &Charter) -> Vec<RoleChoice> {
    let choice =
        |value: String, grantee: &Grantee| RoleChoice { value, label: rows.grantee(grantee) };
    let mut roles = vec![
        choice("anyone".to_owned(), &Grantee::Anyone),
        choice("member".to_owned(), &Grantee::Member),
        choice(hub::PARTNER.to_owned(), &Grantee::Partner),
    ];
    for body in &charter.bodies {
        let grantee = Grantee::Seat(body.id.clone());
        roles.push(choice(grantee.to_string(), &grantee));
    }
    for officer in &charter.officers {
        roles.push(choice(officer.role.clone(), &Grantee::Role(officer.role.clone())));
    }
    roles.push(choice("host".to_owned(), &Grantee::Host));
    roles
}

fn acts(ctx: &Ctx) -> Vec<RoleChoice> {
    let kinds = ctx.hub.capabilities().iter().flat_map(|capability| capability.kinds);
    kinds
        .map(|kind| RoleChoice { value: kind.name.to_owned(), label: act_words(ctx, kind.name) })
        .collect()
}
