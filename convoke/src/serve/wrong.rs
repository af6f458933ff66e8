//! What goes wrong, in the reader's language: one page or one problem document for each status.

use axum::http::{StatusCode, header};
use faces::{Failure, Retry};
use hub::{Nature, Refusal};
use maud::html;
use serde_json::json;

use super::asked::{self, Answer, Asked};
use super::shell;

/// The status of a refusal.
#[must_use]
pub const fn status(nature: Nature) -> StatusCode {
    match nature {
        Nature::Forbidden => StatusCode::FORBIDDEN,
        Nature::Unknown => StatusCode::NOT_FOUND,
        Nature::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        Nature::TooLate => StatusCode::CONFLICT,
    }
}

/// The page, or the problem document, for something that went wrong.
#[must_use]
pub fn failure(asked: &Asked, failure: Failure) -> Answer {
    match failure {
        Failure::NotFound => plain(asked, StatusCode::NOT_FOUND),
        Failure::Refused(refusal) | Failure::Bad(refusal) => refused(asked, &refusal),
        Failure::Fields(errors) => match errors.into_iter().next() {
            Some(error) => refused(asked, &error.why),
            None => plain(asked, StatusCode::UNPROCESSABLE_ENTITY),
        },
        Failure::Moved(to) => asked::go(StatusCode::PERMANENT_REDIRECT, &asked.href(&to)),
        // Work is answered where it is begun; what comes here asks for it once more aside.
        Failure::Fault(fault) | Failure::Aside(fault) => {
            tracing::error!(path = %asked.path, "{fault}");
            plain(asked, StatusCode::INTERNAL_SERVER_ERROR)
        }
        Failure::Uncopied(fault) => uncopied(asked, &fault),
    }
}

/// The answer where the state could not be copied: a mistake of ours, which a later state may not
/// have.
#[must_use]
pub fn uncopied(asked: &Asked, fault: &str) -> Answer {
    tracing::error!(path = %asked.path, "the state was not copied: {fault}");
    wait(kept(asked, StatusCode::SERVICE_UNAVAILABLE, "frame-wrong-uncopied"), 60)
}

/// A refusal: what was not done, why, and which clause says so.
#[must_use]
pub fn refused(asked: &Asked, refusal: &Refusal) -> Answer {
    let status = status(refusal.nature);
    if wants_json(asked) {
        return problem_of(asked, status, refusal);
    }
    let lang = &asked.lang;
    let main = html! {
        p { (lang.refusal(refusal)) }
        @if let Some(clause) = &refusal.clause {
            p { a href=(asked.href("charter/")) {
                (lang.html("frame-clause", &[("clause", clause.into())]))
            } }
        }
    };
    let mut answer = shell::bare(asked, status, &lang.word("frame-refused"), main);
    // For the command line, which says it in a sentence.
    answer.extensions_mut().insert(refusal.clone());
    answer
}

/// The page of a status without more to say.
#[must_use]
pub fn plain(asked: &Asked, status: StatusCode) -> Answer {
    let message = message(status);
    if wants_json(asked) {
        return problem(asked, status, message);
    }
    let lang = &asked.lang;
    let title = lang.word(message);
    let main = html! {
        p { (lang.word(&format!("{message}-mend"))) }
        p { a href=(asked.href("")) { (lang.word("frame-go-home")) } }
    };
    shell::bare(asked, status, &title, main)
}

/// The page of a form that cannot be taken, with everything that was typed, so nothing is lost.
#[must_use]
pub fn kept(asked: &Asked, status: StatusCode, message: &'static str) -> Answer {
    if wants_json(asked) {
        return problem(asked, status, message);
    }
    let lang = &asked.lang;
    let typed: Vec<_> = asked
        .sent
        .values
        .iter()
        .filter(|(name, value)| name != "csrf" && name != "once" && !value.trim().is_empty())
        .collect();
    let main = html! {
        p { (lang.word(&format!("{message}-mend"))) }
        @if !asked.viewer.signed_in() && status == StatusCode::UNAUTHORIZED {
            // Beside this page, so that what was typed stays here.
            p { a.button href=(asked.href("sign-in")) target="_blank" rel="noopener" {
                (lang.word("faces-sign-in"))
            } }
        }
        @if !typed.is_empty() {
            h2 { (lang.word("frame-what-you-typed")) }
            form.form method="post" action={ (asked.base) "/" (asked.path) } {
                input type="hidden" name="csrf" value=(asked.viewer.csrf);
                @for (name, value) in &typed {
                    @if value.len() > 40 || value.contains('\n') {
                        label { (name) textarea name=(name) rows="6" dir="auto" { (value) } }
                    } @else {
                        label { (name) input name=(name) value=(value) dir="auto"; }
                    }
                }
                button.button type="submit" { (lang.word("frame-send-again")) }
            }
        }
        p { a href=(asked.href("")) { (lang.word("frame-go-home")) } }
    };
    shell::bare(asked, status, &lang.word(message), main)
}

/// The page of a status for something that was sent.
#[must_use]
pub fn kept_status(asked: &Asked, status: StatusCode) -> Answer {
    kept(asked, status, message(status))
}

/// The message id of a status.
const fn message(status: StatusCode) -> &'static str {
    match status {
        StatusCode::UNAUTHORIZED => "frame-wrong-signed-out",
        StatusCode::FORBIDDEN => "frame-wrong-forbidden",
        StatusCode::NOT_FOUND => "frame-wrong-not-found",
        StatusCode::METHOD_NOT_ALLOWED => "frame-wrong-method",
        StatusCode::CONFLICT => "frame-wrong-conflict",
        StatusCode::PAYLOAD_TOO_LARGE => "frame-wrong-too-large",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "frame-wrong-type",
        StatusCode::TOO_MANY_REQUESTS => "frame-wrong-too-many",
        StatusCode::SERVICE_UNAVAILABLE => "frame-wrong-frozen",
        StatusCode::INTERNAL_SERVER_ERROR => "frame-wrong-ours",
        _ => "frame-wrong-bad",
    }
}

/// Whether the answer is for a program.
#[must_use]
pub fn wants_json(asked: &Asked) -> bool {
    asked.path == "api" || asked.path.starts_with("api/")
}

/// A problem document (RFC 9457) with a message of ours.
#[must_use]
pub fn problem(asked: &Asked, status: StatusCode, message: &str) -> Answer {
    document(
        status,
        json!({
            "type": "about:blank",
            "status": status.as_u16(),
            "title": asked.lang.word(message),
            "message": message,
        }),
    )
}

/// A problem document for a refusal: message id, its values, the sentence, the charter's clause.
#[must_use]
pub fn problem_of(asked: &Asked, status: StatusCode, refusal: &Refusal) -> Answer {
    document(
        status,
        json!({
            "type": "about:blank",
            "status": status.as_u16(),
            "title": sentence(asked, refusal),
            "message": refusal.message,
            "args": refusal.args,
            "clause": refusal.clause,
            "nature": refusal.nature,
        }),
    )
}

fn document(status: StatusCode, body: serde_json::Value) -> Answer {
    asked::answer(status, "application/problem+json", body.to_string())
}

/// A refusal as one plain sentence.
#[must_use]
pub fn sentence(asked: &Asked, refusal: &Refusal) -> String {
    let values: Vec<_> =
        refusal.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    asked.lang.t(refusal.message, &values)
}

/// What a form's page needs to show the form again: the errors and all that was typed.
#[must_use]
pub fn retry(failure: &Failure, path: &str, fields: &faces::Fields) -> Option<(StatusCode, Retry)> {
    let (status, errors, refusal) = match failure {
        Failure::Fields(errors) => (StatusCode::UNPROCESSABLE_ENTITY, errors.clone(), None),
        Failure::Refused(r) | Failure::Bad(r) => (status(r.nature), Vec::new(), Some(r.clone())),
        Failure::NotFound
        | Failure::Moved(_)
        | Failure::Aside(_)
        | Failure::Fault(_)
        | Failure::Uncopied(_) => {
            return None;
        }
    };
    let values = fields.values.clone();
    let fields = faces::Fields { values, files: Vec::new() };
    Some((status, Retry { path: path.to_owned(), errors, refusal, fields }))
}

/// Adds how long to wait.
#[must_use]
pub fn wait(mut answer: Answer, seconds: u32) -> Answer {
    asked::with(&mut answer, header::RETRY_AFTER, &seconds.to_string());
    answer
}
