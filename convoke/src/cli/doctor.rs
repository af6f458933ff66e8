//! `convoke doctor`: looks whether everything is as it must be.

use clap::Args;
use serde_json::{Value, json};
use store::{DataDir, HubDir};

use super::source::Public;
use super::{Common, Exit, Outcome, Trouble, say};

/// `convoke doctor`
#[derive(Debug, Args)]
pub struct Doctor {}

/// What was found of one thing.
struct Finding {
    what: String,
    wrong: Option<String>,
}

impl Doctor {
    /// Looks.
    pub fn run(self, common: &Common) -> Outcome {
        if !common.data.is_dir() {
            let sentence = format!("there is no data folder `{}`", common.data.display());
            return Err(Trouble::usage(sentence));
        }
        let data = DataDir::open(&common.data)?;
        let mut found = vec![accounts(&data)];
        for name in data.hubs()? {
            match data.hub(&name)? {
                Some(dir) => found.extend(hub(&dir)),
                None => continue,
            }
        }
        let frozen = found.iter().any(|f| f.wrong.as_deref().is_some_and(is_frozen));
        let well = found.iter().all(|finding| finding.wrong.is_none());
        let json: Vec<Value> =
            found.iter().map(|f| json!({ "what": f.what, "wrong": f.wrong })).collect();
        say(common, &json!({ "well": well, "found": json }), || {
            let line = |f: &Finding| match &f.wrong {
                None => format!("well   {}\n", f.what),
                Some(wrong) => format!("WRONG  {}: {wrong}\n", f.what),
            };
            found.iter().map(line).collect()
        });
        Ok(match (well, frozen) {
            (true, _) => Exit::Holds,
            (false, true) => Exit::Frozen,
            (false, false) => Exit::Not,
        })
    }
}

fn is_frozen(wrong: &str) -> bool {
    wrong.starts_with("frozen")
}

fn finding(what: impl Into<String>, wrong: Result<(), String>) -> Finding {
    Finding { what: what.into(), wrong: wrong.err() }
}

fn accounts(data: &DataDir) -> Finding {
    let faults = data.accounts().and_then(|accounts| accounts.faults());
    finding("accounts", faults.map_err(|fault| fault.to_string()).and_then(none))
}

fn none(faults: Vec<String>) -> Result<(), String> {
    if faults.is_empty() { Ok(()) } else { Err(faults.join("; ")) }
}

fn hub(dir: &HubDir) -> Vec<Finding> {
    let name = dir.name();
    let text = |fault: store::StoreError| fault.to_string();
    let database = dir.journal().and_then(|journal| journal.faults()).map_err(text).and_then(none);
    let key = match dir.key() {
        Ok(Some(_)) => Ok(()),
        Ok(None) => Err("the log key is missing: nothing can be signed".to_owned()),
        Err(fault) => Err(fault.to_string()),
    };
    vec![
        finding(format!("{name}: database"), database),
        finding(format!("{name}: log key"), key),
        finding(format!("{name}: last signed head"), guard(dir)),
        finding(format!("{name}: files"), files(dir)),
        finding(format!("{name}: public record"), public(dir)),
    ]
}

/// Whether the record still reaches what was signed last.
fn guard(dir: &HubDir) -> Result<(), String> {
    use store::Journal as _;
    let text = |fault: store::StoreError| fault.to_string();
    let journal = dir.journal().map_err(text)?;
    let (head, signed) = (journal.head().map_err(text)?, journal.signed().map_err(text)?);
    let size = head.map_or(0, |head| head.size);
    match dir.guard().read().map_err(text)? {
        Some(guard) if guard.size > size => Err(format!(
            "frozen: a head of {} entries was signed, the record has {size}: an old copy was put \
             back. Catch up from a mirror of the public files",
            guard.size
        )),
        Some(_) => Ok(()),
        None if signed.is_none() && size == 0 => Ok(()),
        None => Err("frozen: the guard file is missing".to_owned()),
    }
}

fn files(dir: &HubDir) -> Result<(), String> {
    let files = dir.files().map_err(|fault| fault.to_string())?;
    for name in files.list().map_err(|fault| fault.to_string())? {
        files.get(&name).map_err(|fault| format!("{name}: {fault}"))?;
    }
    Ok(())
}

fn public(dir: &HubDir) -> Result<(), String> {
    let folder = dir.public().map_err(|fault| fault.to_string())?;
    if folder.get("checkpoint").map_err(|fault| fault.to_string())?.is_none() {
        return Err("nothing was published yet: serve it once".to_owned());
    }
    let source = Public::Folder(folder.path().to_owned());
    let policy = source.policy(None).map_err(|trouble| trouble.sentence)?;
    let report = record::verify(&source, &policy, None, |_, _, _| ());
    match report.faults.first() {
        None => Ok(()),
        Some(fault) => Err(format!("{fault}; {}", fault.kind.mend())),
    }
}
