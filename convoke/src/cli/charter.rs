//! `convoke charter`: a charter file checked, said in words, and compared with another. Works
//! without a hub.

use std::path::{Path, PathBuf};

use charter::file::{Fault, Read};
use charter::model::Charter;
use charter::model::compare::differences;
use charter::say::{fault_line, language, say as in_words, say_fault};
use charter::tally::explain;
use charter::view::conduct::in_words as in_words_of;
use charter::words::names_of;
use clap::{Args, Subcommand};
use faces::lang::{Lang, Tag};
use serde_json::{Value, json};

use super::{Common, Exit, Outcome, Trouble, say};
use crate::product::CAPABILITIES;

/// `convoke charter check|explain|compare`
#[derive(Debug, Args)]
pub struct CharterFile {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Say what is wrong with charter files, where, and how to mend it.
    Check {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The language: ar, en, es, fr, ru or zh.
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Say in words how decisions are made under a charter.
    Explain {
        /// The file.
        file: PathBuf,
        /// The language: ar, en, es, fr, ru or zh.
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Say clause by clause in what a second charter differs from a first.
    Compare {
        /// The first.
        before: PathBuf,
        /// The second.
        after: PathBuf,
    },
}

impl CharterFile {
    /// Does it.
    pub fn run(self, common: &Common) -> Outcome {
        match self.what {
            What::Check { files, lang } => check(&files, &lang, common),
            What::Explain { file, lang } => explained(&file, &lang, common),
            What::Compare { before, after } => compared(&before, &after, common),
        }
    }
}

fn text(file: &Path) -> Result<String, Trouble> {
    let unread = |fault: std::io::Error| Trouble::usage(format!("{}: {fault}", file.display()));
    let bytes = std::fs::read(file).map_err(unread)?;
    let not_text = |_| Trouble::from(format!("{} is not UTF-8 text", file.display()));
    String::from_utf8(bytes).map_err(not_text)
}

fn read(file: &Path) -> Result<Result<Read, Vec<Fault>>, Trouble> {
    let kinds = CAPABILITIES.iter().flat_map(|room| room.kinds).map(|kind| kind.name);
    Ok(charter::file::read(&text(file)?, Some(&kinds.collect::<Vec<_>>())))
}

/// The charter of a file, which must be without errors.
fn whole(file: &Path) -> Result<Charter, Trouble> {
    let lang = spoken(Tag::En)?;
    let lines = |faults: Vec<Fault>| {
        let each =
            faults.iter().map(|one| format!("{}:{}", file.display(), fault_line(&lang, one)));
        Trouble::from(each.collect::<Vec<_>>().join("\n"))
    };
    read(file)?.map(|read| read.charter).map_err(lines)
}

fn as_json(lang: &Lang, fault: &Fault) -> Value {
    let (reason, mend) = say_fault(lang, &fault.fault);
    json!({
        "severity": fault.severity,
        "line": fault.line,
        "column": fault.column,
        "reason": reason,
        "mend": mend,
    })
}

fn named(lang: &str) -> Result<Tag, Trouble> {
    Tag::parse(lang).ok_or_else(|| {
        Trouble::usage(format!("`{lang}` is none of our languages: ar, en, es, fr, ru, zh"))
    })
}

fn spoken(tag: Tag) -> Result<Lang, Trouble> {
    language(tag).map_err(|faults| Trouble::from(faults.join("; ")))
}

fn check(files: &[PathBuf], lang: &str, common: &Common) -> Outcome {
    let lang = spoken(named(lang)?)?;
    let (mut holds, mut lines, mut json) = (true, Vec::new(), Vec::new());
    for file in files {
        let read = read(file)?;
        holds &= read.is_ok();
        let (valid, faults) = match &read {
            Ok(read) => (true, &read.warnings),
            Err(faults) => (false, faults),
        };
        let shown = |one: &Fault| format!("{}:{}", file.display(), fault_line(&lang, one));
        lines.extend(faults.iter().map(shown));
        let word = if valid { "HOLDS" } else { "DOES NOT HOLD" };
        lines.push(format!("{}: {word}", file.display()));
        let findings: Vec<Value> = faults.iter().map(|one| as_json(&lang, one)).collect();
        json.push(json!({ "file": file, "holds": valid, "findings": findings }));
    }
    say(common, &json!({ "holds": holds, "files": json }), || lines.join("\n"));
    Ok(if holds { Exit::Holds } else { Exit::Not })
}

fn explained(file: &Path, lang: &str, common: &Common) -> Outcome {
    let lang = spoken(named(lang)?)?;
    let charter = whole(file)?;
    let names = names_of(&charter);
    let rules: Vec<(&str, &str, Vec<String>)> = charter
        .rules
        .iter()
        .map(|rule| {
            let words = explain(rule).iter().map(|one| in_words(&lang, &names, one)).collect();
            (rule.id.as_str(), rule.title.as_str(), words)
        })
        .collect();
    let conduct: Vec<(&str, &str, Vec<String>)> = charter
        .conduct
        .iter()
        .map(|one| (one.id.as_str(), one.words.as_str(), in_words_of(&lang, &charter, one)))
        .collect();
    let json: Vec<_> = rules
        .iter()
        .map(|(id, title, words)| json!({ "rule": id, "title": title, "words": words }))
        .collect();
    let on_conduct: Vec<_> = conduct
        .iter()
        .map(|(id, title, words)| json!({ "clause": id, "title": title, "words": words }))
        .collect();
    let json = json!({ "title": charter.title, "rules": json, "conduct": on_conduct });
    say(common, &json, || {
        let mut lines = vec![charter.title.clone()];
        for (id, title, words) in rules.iter().chain(&conduct) {
            lines.push(format!("\n{id}  {title}"));
            lines.extend(words.iter().map(|sentence| format!("  {sentence}")));
        }
        lines.join("\n")
    });
    Ok(Exit::Holds)
}

/// Ends with 1 when they differ, as comparing programs do.
fn compared(before: &Path, after: &Path, common: &Common) -> Outcome {
    let found = differences(&whole(before)?, &whole(after)?);
    let same = found.is_empty();
    say(common, &json!({ "same": same, "differences": found }), || {
        if same {
            return "Both say the same.".to_owned();
        }
        let lines = found.iter().map(|one| match (&one.before, &one.after) {
            (None, Some(new)) => format!("+ {}: {new}", one.place),
            (Some(old), None) => format!("- {}: {old}", one.place),
            (old, new) => {
                let text = |value: &Option<String>| value.clone().unwrap_or_default();
                format!("~ {}: {}\n  → {}", one.place, text(old), text(new))
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    });
    Ok(if same { Exit::Holds } else { Exit::Not })
}
