//! Where a draft can begin.

use super::parts::Part;
use super::values::Values;
use crate::check::CONSTITUENCIES_MAX;
use crate::file;
use crate::model::Charter;
use crate::state::State;
use models::{MODELS, ORGANIC};

/// The word for the charter in force.
pub const IN_FORCE: &str = "in_force";

/// The word for a charter without bodies.
pub const NOTHING: &str = "organic";

/// The charter file that a draft begins with: that in force, a model's, or that of a hub that has
/// no bodies yet; nothing where there is no such beginning.
#[must_use]
pub fn text(state: &State, from: &str) -> Option<String> {
    match from {
        IN_FORCE => state.charter().map(file::write),
        NOTHING => Some(ORGANIC.to_owned()),
        model => MODELS.iter().find(|one| one.id == model).map(|model| model.charter().to_owned()),
    }
}

/// What a new clause of a part begins with, where something is likely.
#[must_use]
pub fn new_clause(charter: &Charter, part: &Part) -> Values {
    let said: Vec<(&str, String)> = match part.key {
        "constituencies" => vec![("shape", free_shape(charter).to_string())],
        "bodies" => vec![("kind", "board".to_owned())],
        "rules" => vec![
            ("quorum", "all >1/2 of members".to_owned()),
            ("pass", "all >1/2 of votes_cast".to_owned()),
        ],
        _ => Vec::new(),
    };
    said.into_iter().map(|(key, value)| (key.to_owned(), vec![value])).collect()
}

/// The first shape that no constituency has.
fn free_shape(charter: &Charter) -> usize {
    let taken =
        |shape: &usize| charter.constituencies.iter().any(|one| usize::from(one.shape) == *shape);
    (1..=CONSTITUENCIES_MAX).find(|shape| !taken(shape)).unwrap_or(CONSTITUENCIES_MAX)
}
