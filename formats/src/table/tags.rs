//! HXL tags: `#org +name` and the older `#country/en`.
use crate::sheet::Row;

/// A tag in its normal form, `#org+name`: small letters, no blanks, attributes as typed in
/// order. None when the text is no tag.
pub fn normal_tag(text: &str) -> Option<String> {
    let body = text.trim().strip_prefix('#')?;
    let tight: String = body.chars().filter(|letter| !letter.is_whitespace()).collect();
    let tight = tight.to_lowercase();
    // `#N/A` and `#REF!` as typed text are errors, not tags.
    if tight == "n/a" {
        return None;
    }
    let mut parts = tight.split(['+', '/']);
    let word = |part: &str| {
        part.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
    };
    (parts.clone().count() <= 12 && parts.all(word)).then(|| format!("#{tight}"))
}

/// A row of tags: at least one, and at least half of its filled cells.
pub(super) fn is_tag_row(row: Row<'_>) -> bool {
    let (mut filled, mut tags) = (0, 0);
    for cell in row.cells().filter(|cell| !cell.is_empty()) {
        filled += 1;
        tags += usize::from(normal_tag(cell.text()).is_some());
    }
    tags > 0 && tags * 2 >= filled
}
