//! The tree as the checks see it: text files with their paths, without what is built or fetched.

use std::fs;
use std::io;
use std::path::Path;

/// Folders that hold nothing of ours.
const FOREIGN: &[&str] = &["target", "node_modules", "dist", ".git", "out", "demo-data"];

/// Kinds of files that are read.
const READ: &[&str] = &["rs", "toml", "md", "ftl", "css", "ts", "mjs", "sh", "json"];

/// One text file.
pub struct Source {
    /// Its path under the root, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl Source {
    /// Whether the path ends so.
    pub fn is(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }

    /// Lines of code with their numbers, without what only tests use and without comments.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let all = self.text.lines().enumerate().map(|(n, line)| (n + 1, line));
        all.take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// Every text file of the house.
pub struct Tree {
    /// In order of path.
    pub files: Vec<Source>,
}

impl Tree {
    /// Reads the tree under the root.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        walk(root, root, &mut files)?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self { files })
    }

    /// Files under this folder.
    pub fn under<'t>(&'t self, folder: &'t str) -> impl Iterator<Item = &'t Source> {
        self.files.iter().filter(move |f| f.path.starts_with(folder))
    }

    /// The file at this path.
    pub fn at(&self, path: &str) -> Option<&Source> {
        self.files.iter().find(|f| f.path == path)
    }

    /// The names of the folders in `capabilities/`.
    pub fn capabilities(&self) -> Vec<&str> {
        let mut names: Vec<&str> =
            self.under("capabilities/").filter_map(|f| f.path.split('/').nth(1)).collect();
        names.dedup();
        names
    }
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<Source>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        if path.is_dir() {
            if !FOREIGN.contains(&name) {
                walk(root, &path, files)?;
            }
            continue;
        }
        let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
        if !READ.contains(&ending) {
            continue;
        }
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let under = path.strip_prefix(root).unwrap_or(&path);
        files.push(Source { path: under.to_string_lossy().replace('\\', "/"), text });
    }
    Ok(())
}
