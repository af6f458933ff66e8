//! Writes a room of the right shape, so that adding a capability starts with what it is for.

use std::fs;
use std::path::Path;

/// The files of a new room: path under its folder, and content with `NAME` for its name.
const FILES: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("room/Cargo.toml.in")),
    ("README.md", include_str!("room/README.md.in")),
    ("src/lib.rs", include_str!("room/lib.rs.in")),
    ("src/model.rs", include_str!("room/model.rs.in")),
    ("src/act.rs", include_str!("room/act.rs.in")),
    ("src/rules.rs", include_str!("room/rules.rs.in")),
    ("src/state.rs", include_str!("room/state.rs.in")),
    ("src/view.rs", include_str!("room/view.rs.in")),
    ("src/pages.rs", include_str!("room/pages.rs.in")),
];

/// Writes `capabilities/<name>`, and says what is left to do.
pub fn write(house: &Path, name: &str) -> Result<String, Vec<String>> {
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_lowercase()) {
        return Err(vec![format!("`{name}`: a room's name is one word in small letters")]);
    }
    let folder = house.join("capabilities").join(name);
    if folder.exists() {
        return Err(vec![format!("capabilities/{name} exists")]);
    }
    for (path, text) in FILES {
        place(&folder.join(path), &text.replace("NAME", name))?;
    }
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        place(&folder.join(format!("messages/{language}.ftl")), "")?;
    }
    Ok(format!(
        "capabilities/{name} is written. Left to do: its README, and one line each in \
         `[workspace.dependencies]`, in convoke/Cargo.toml, in `CAPABILITIES` and `ROOMS` of \
         convoke/src/product.rs, and in the order of rooms in xtask/src/tidy/flow.rs."
    ))
}

fn place(path: &Path, text: &str) -> Result<(), Vec<String>> {
    let written =
        path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.map_err(|fault| vec![format!("{}: {fault}", path.display())])
}
