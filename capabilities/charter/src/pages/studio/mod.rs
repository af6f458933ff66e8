//! The charter studio: a draft of the charter written by forms or as text, before it is on the
//! record.

mod choices;
mod clause;
mod draft;
mod fields;
pub(super) mod forms;
mod start;
pub(super) mod tracks;

use faces::Ctx;
use hub::Id;

/// The path of a draft in the making, or of something in it.
fn path(draft: Id, inside: &str) -> String {
    match inside {
        "" => format!("charter/studio/{draft}"),
        inside => format!("charter/studio/{draft}/{inside}"),
    }
}

/// The way here: the charter, the studio, and the draft where one is open.
fn crumbs(ctx: &Ctx, draft: Option<(Id, &str)>) -> Vec<(String, String)> {
    let lang = ctx.lang;
    let mut all = vec![(lang.word("charter-title"), "charter/".to_owned())];
    if let Some((id, title)) = draft {
        all.push((lang.word("charter-studio-title"), "charter/studio".to_owned()));
        let title = match title {
            "" => lang.word("charter-studio-untitled"),
            title => title.to_owned(),
        };
        all.push((title, path(id, "")));
    }
    all
}
