//! Organisations as an IATI organisation file.

use std::collections::BTreeSet;
use std::io::{self, Write};

use formats::iati::Kind;
use formats::iati::model::Organisation;
use formats::iati::text_of;

use super::mends::Mends;
use super::{Asked, File, Left, Tally, names, org_identifier, reporter};
use crate::act::FileKind;

/// Writes the organisations of these numbers: those of organisation files as they were written,
/// with their budgets and documents, the newest file first; of others the identifier and names.
/// Links say who funds whom, but not how much when, which a budget would need.
///
/// # Errors
/// The output fails.
pub fn organisations<W: Write>(asked: &Asked, numbers: &[u32], out: W) -> io::Result<(W, Tally)> {
    let mut file = File::begin(out, Kind::Organisations, asked)?;
    let actors: Vec<_> = numbers.iter().filter_map(|n| asked.state.numbered(*n)).collect();
    let wanted: BTreeSet<String> =
        actors.iter().filter_map(|actor| org_identifier(actor)).collect();
    let mut imports: Vec<_> = asked.state.imports().values().collect();
    imports.retain(|import| import.undone.is_none() && import.kind == FileKind::Organisations);
    imports.sort_by_key(|import| std::cmp::Reverse(import.at));
    for import in imports {
        let came = (asked.file)(&import.sha256);
        if let Some(text) = came.as_deref().and_then(|bytes| text_of(bytes, Kind::Organisations)) {
            let wanted = |id: &str| wanted.contains(&id.to_uppercase());
            file.take(&text, &Mends::default(), &wanted)?;
        }
    }
    let written: BTreeSet<String> = file.seen.iter().map(|id| id.to_uppercase()).collect();
    let by = reporter(asked, asked.reporter);
    for actor in actors {
        let Some(id) = org_identifier(actor) else {
            file.tally.leave(Left::Identifier);
            continue;
        };
        if written.contains(&id) {
            continue;
        }
        let Some(reporting) = by.clone() else {
            file.tally.leave(Left::Reporter);
            continue;
        };
        let lang = asked.words.unwrap_or_default().to_owned();
        let names = names(actor, asked.audience);
        let made = Organisation { id, lang, names, reporting, ..Organisation::default() };
        file.make(|writer| writer.organisation(&made))?;
    }
    file.end()
}
