//! For programs: the same views as JSON, acts as JSON, one document that describes both.

use axum::http::{StatusCode, header};
use hub::{Nature, Principal, Proposal, ProposalJson, Refusal};
use serde_json::json;

use super::address::Sibling;
use super::asked::{self, Answer, Asked};
use super::{form, openapi, page, wrong};
use crate::acts;
use crate::live::{NotDone, Receipt};

/// Answers what is asked under `/api/`. The path of `asked` still begins with `api`.
#[must_use]
pub fn answer(asked: Asked) -> Answer {
    let path = asked.path.strip_prefix("api").unwrap_or_default().trim_matches('/').to_owned();
    if asked.method == axum::http::Method::POST {
        return match path.as_str() {
            "acts" => propose(&asked),
            _ => wrong::plain(&asked, StatusCode::METHOD_NOT_ALLOWED),
        };
    }
    match path.as_str() {
        "openapi.json" => {
            let document = openapi::document(&asked.root, asked.live.name());
            let mut answer = asked::json(StatusCode::OK, document.to_string());
            asked::with(&mut answer, header::CACHE_CONTROL, "public, max-age=3600");
            answer
        }
        "acts" => wrong::plain(&asked, StatusCode::METHOD_NOT_ALLOWED),
        _ => view(asked, &path),
    }
}

/// A view as JSON: the path under `/api/` is the path of its page.
fn view(mut asked: Asked, path: &str) -> Answer {
    let Some((found, values)) = page::find(path) else {
        return wrong::plain(&asked, StatusCode::NOT_FOUND);
    };
    if let Some(no) = page::refuse(&asked, found.who()) {
        return no;
    }
    // Problems are still answered as JSON: `wrong` looks at the beginning of the path.
    asked.path = format!("api/{path}");
    page::render(&asked, found, &values, Sibling::Json, None)
}

/// Proposes an act: 201 with a receipt; the same again with the same nonce gives the same.
fn propose(asked: &Asked) -> Answer {
    if let Some(no) = form::guarded(asked) {
        return no;
    }
    if !asked.viewer.signed_in() {
        return wrong::plain(asked, StatusCode::UNAUTHORIZED);
    }
    let json: ProposalJson = match serde_json::from_slice(&asked.body) {
        Ok(json) => json,
        Err(fault) => {
            let refusal = Refusal::invalid("frame-refused-not-json").with("fault", fault);
            return wrong::problem_of(asked, StatusCode::BAD_REQUEST, &refusal);
        }
    };
    let room = json.kind.split('.').next().unwrap_or_default();
    if !asked.viewer.scope(&format!("act:{room}")) {
        let refusal = Refusal::forbidden("frame-refused-scope");
        return wrong::problem_of(asked, StatusCode::FORBIDDEN, &refusal);
    }
    let proposal = match proposal(asked, &json) {
        Ok(proposal) => proposal,
        Err(refusal) => return wrong::refused(asked, &refusal),
    };
    match asked.live.propose(vec![proposal]) {
        Ok(receipts) => match receipts.first() {
            Some(receipt) => recorded(asked, receipt),
            None => wrong::plain(asked, StatusCode::INTERNAL_SERVER_ERROR),
        },
        Err(not_done) => not_recorded(asked, not_done),
    }
}

fn proposal(asked: &Asked, json: &ProposalJson) -> Result<Proposal, Refusal> {
    let person = form::person(asked)?;
    let nonce = acts::nonce(json)?;
    let role = json.role.clone().or_else(|| asked.live.role_used(&nonce));
    asked.live.read(|hub| {
        let act = acts::from_json(hub, json)?;
        let role = role.unwrap_or_else(|| {
            acts::first_role(hub, &act, person, &asked.viewer.audience.roles, asked.now)
        });
        Ok(Proposal { by: Principal::person(person, &role), act, nonce })
    })
}

fn recorded(asked: &Asked, receipt: &Receipt) -> Answer {
    let status = if receipt.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let body = json!({
        "index": receipt.index,
        "leaf": receipt.leaf,
        "at": receipt.at,
        "state": "recorded",
        "receipt": receipt.note,
        "entry": format!("{}/api/record/{}", asked.root, receipt.index),
    });
    let mut answer = asked::json(status, body.to_string());
    let place = format!("{}/api/record/{}", asked.root, receipt.index);
    asked::with(&mut answer, header::LOCATION, &place);
    answer
}

fn not_recorded(asked: &Asked, not_done: NotDone) -> Answer {
    match not_done {
        NotDone::Refused(refusal) => wrong::refused(asked, &refusal),
        NotDone::OtherAct => {
            let refusal = Refusal::new(Nature::TooLate, "frame-refused-sent-otherwise");
            wrong::refused(asked, &refusal)
        }
        NotDone::Frozen(_) => wrong::plain(asked, StatusCode::SERVICE_UNAVAILABLE),
        NotDone::Fault(fault) => {
            tracing::error!("act not recorded: {fault}");
            wrong::plain(asked, StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}
