//! Names of reference groups.

use faces::lang::Lang;

use crate::model::reference::Known;
use crate::pages::labels;

/// What people read: the name of a known group, or what the hub calls its own.
pub(super) fn name(lang: &Lang, code: &str, own: Option<&str>) -> String {
    match Known::of(code) {
        Some(Known::Kind(kind)) => labels::kind(lang, kind),
        Some(Known::Affected) => lang.word("landscape-group-affected"),
        Some(_) => {
            let last = code.rsplit('.').next().unwrap_or_default();
            lang.word(&format!("landscape-group-{last}"))
        }
        None => own.map_or_else(|| code.to_owned(), str::to_owned),
    }
}
