//! Embeds the stylesheet and, when it is there, what the island build left in `ui/dist`.
//! Only reads files: it runs no program and needs no node.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let ui = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../ui").canonicalize()?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo:rerun-if-changed={}", ui.join("style.css").display());
    // A folder that is not there counts as changed at every build: watch its parent instead.
    let dist = ui.join("dist");
    let watched = if dist.is_dir() { &dist } else { &ui };
    println!("cargo:rerun-if-changed={}", watched.display());

    fs::write(out.join("style.css"), tighten(&fs::read_to_string(ui.join("style.css"))?))?;
    fs::write(out.join("embedded.rs"), embed(&dist)?)?;
    Ok(())
}

/// A constant with every file of the folder; an empty one when there is no folder.
fn embed(dist: &Path) -> Result<String, Box<dyn Error>> {
    let mut files = Vec::new();
    if dist.is_dir() {
        for entry in fs::read_dir(dist)? {
            files.push(entry?.path());
        }
    }
    files.sort();
    let mut source = String::from("const DIST: &[(&str, &[u8])] = &[\n");
    for path in files.iter().filter(|path| path.is_file()) {
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a name not in UTF-8")?;
        println!("cargo:rerun-if-changed={}", path.display());
        writeln!(source, "    ({name:?}, include_bytes!({:?})),", path.display().to_string())?;
    }
    source.push_str("];\n");
    Ok(source)
}

/// CSS without comments, line ends and the spaces that mean nothing.
fn tighten(source: &str) -> String {
    let mut text = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let mut css = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for mark in ["{", "}", ";", ",", ">"] {
        css = css.replace(&format!(" {mark}"), mark).replace(&format!("{mark} "), mark);
    }
    // A colon keeps the space before it: "a :hover" and "a:hover" differ.
    css.replace(": ", ":").replace(";}", "}")
}
