//! The public record as static files: any copy of them serves just as well.

use axum::http::{StatusCode, header};

use super::asked::{self, Answer, Asked};
use super::wrong;

/// A public file of the record: `checkpoint`, `tile/0/000`, `disclosures/0.jsonl`, `files/…`.
#[must_use]
pub fn file(asked: &Asked, path: &str) -> Answer {
    if !is_name(path) {
        return wrong::plain(asked, StatusCode::NOT_FOUND);
    }
    match asked.live.public_file(path) {
        Ok(Some(bytes)) => {
            let mut answer = asked::answer(StatusCode::OK, kind(path), bytes);
            asked::with(&mut answer, header::CACHE_CONTROL, cache(path));
            // Mirrors and checks in a browser on another page may read it.
            asked::with(&mut answer, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            asked::with(
                &mut answer,
                header::HeaderName::from_static("cross-origin-resource-policy"),
                "cross-origin",
            );
            answer
        }
        Ok(None) => wrong::plain(asked, StatusCode::NOT_FOUND),
        Err(fault) => {
            tracing::error!("public file {path}: {fault}");
            wrong::plain(asked, StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

/// Letters, digits and inner dots, dashes, in parts that do not begin with a dot: no way out of
/// the folder.
fn is_name(path: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
    };
    path.len() <= 200 && path.split('/').all(part)
}

fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("jsonl") => "application/jsonl",
        Some("json") => "application/json",
        Some("toml" | "tlog-proof") => "text/plain; charset=utf-8",
        _ if path == "checkpoint" || path == "policy" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Tiles, bundles and files never change; the head and what may be erased do.
fn cache(path: &str) -> &'static str {
    let first = path.split('/').next().unwrap_or_default();
    match first {
        "tile" | "files" => "public, max-age=31536000, immutable",
        "checkpoint" => "no-cache",
        _ => "public, max-age=60",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        for path in ["checkpoint", "tile/0/x001/067", "tile/entries/000.p/5", "files/aa/bb"] {
            assert!(is_name(path), "{path}");
        }
        for path in ["", "../record.db", "tile/../../x", ".lock", "a//b", "/etc/passwd", "a/.b"] {
            assert!(!is_name(path), "{path}");
        }
    }
}
