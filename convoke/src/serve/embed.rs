//! Pictures for other sites: a path of its own, without a session, that may stand in a frame.

use axum::http::{Method, StatusCode, header};

use faces::Failure;

use super::address::Sibling;
use super::asked::{self, Answer, Asked};
use super::{aside, page, shell, wrong};

/// The first part of these paths.
const PLACE: &str = "embed/";

/// What a picture in a frame may do: be drawn, and nothing else. Anybody may frame it: it shows
/// only what is public, and asks for nothing.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

/// Whether a path is one of these: then nobody is signed in.
#[must_use]
pub fn is_own(path: &str) -> bool {
    path.starts_with(PLACE)
}

/// Answers what belongs here; `None` for everything else.
#[must_use]
pub fn answer(asked: &Asked) -> Option<Answer> {
    if !is_own(&asked.path) || asked.method != Method::GET {
        return None;
    }
    let Some((found, values)) = page::find(&asked.path) else {
        return Some(wrong::plain(asked, StatusCode::NOT_FOUND));
    };
    let made = page::with_ctx(asked, &values, None, |ctx| {
        let view = found.view(&crate::pages::Front { ctx, asked })?;
        Ok::<_, Failure>(shell::framed(asked, ctx, &view.sheet(ctx)))
    });
    Some(match made {
        Ok(body) => {
            let mut answer = asked::html(StatusCode::OK, body);
            asked::with(&mut answer, header::CONTENT_SECURITY_POLICY, POLICY);
            asked::with(&mut answer, header::CACHE_CONTROL, "public, max-age=300");
            answer
        }
        Err(Failure::Aside(about)) => {
            let again = |own: &Asked| {
                answer(own).unwrap_or_else(|| wrong::plain(own, StatusCode::NOT_FOUND))
            };
            let mut made = aside::made(asked, Sibling::Page, about, again);
            asked::with(&mut made, header::CONTENT_SECURITY_POLICY, POLICY);
            made
        }
        Err(failure) => wrong::failure(asked, failure),
    })
}
