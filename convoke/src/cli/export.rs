//! `convoke export`: the public files of a hub, or one table.

use std::path::PathBuf;

use clap::Args;
use hub::Refusal;
use serde_json::json;

use super::{Common, Exit, Outcome, Trouble, asking, say};
use crate::live::Opening;
use crate::serve::address::{Sibling, sibling};
use crate::serve::{page, wrong};

/// `convoke export --public OUT` or `convoke export landscape/table.csv`
#[derive(Debug, Args)]
pub struct Export {
    /// The table: the path of its page and `.csv`, `.xlsx`, `.json`, `.svg`, `.png`, `.pdf` or a
    /// further form such as `landscape/network.graphml` or `landscape/data.zip`; a question after
    /// `?` is honoured.
    table: Option<String>,
    /// Write the public files into this folder: any file server can serve them.
    #[arg(long, conflicts_with = "table")]
    public: Option<PathBuf>,
    /// The hub.
    #[arg(long)]
    hub: Option<String>,
    /// Where to write the table; `-` is standard output. Without it, a file of the table's name.
    #[arg(long)]
    to: Option<PathBuf>,
    /// As whom to look: a person's id, or the e-mail address of an account.
    #[arg(long = "as")]
    as_person: Option<String>,
    /// The language: ar en es fr ru zh.
    #[arg(long, default_value = "en")]
    lang: String,
}

impl Export {
    /// Writes it.
    pub fn run(self, common: &Common) -> Outcome {
        match (&self.public, &self.table) {
            (Some(out), _) => public(common, self.hub.as_deref(), out),
            (None, Some(table)) => self.table(common, table),
            (None, None) => Err(Trouble::usage("say --public FOLDER, or which table")),
        }
    }

    fn table(&self, common: &Common, table: &str) -> Outcome {
        let (address, question) = table.split_once('?').unwrap_or((table, ""));
        let (path, form) = sibling(address);
        if form == Sibling::Page {
            let endings: Vec<String> = Sibling::endings().collect();
            return Err(Trouble::usage(format!(
                "`{table}` must end in one of {}",
                endings.join(", ")
            )));
        }
        let (house, live) = asking::open(common, self.hub.as_deref(), Opening::Read)?;
        let person = match &self.as_person {
            Some(who) => Some(asking::person(&house, &live, who)?),
            None => None,
        };
        let path = &format!("{path}?{question}");
        let asked = asking::asked(&house, &live, path, person, &self.lang)?;
        let answer = page::get(&asked, form);
        if !answer.status().is_success() {
            return Err(match answer.extensions().get::<Refusal>() {
                Some(refusal) => wrong::sentence(&asked, refusal),
                None => format!("there is no table `{path}` for this reader"),
            }
            .into());
        }
        let name = table.split('?').next().unwrap_or(table).replace('/', "-");
        let to = self.to.clone().unwrap_or_else(|| PathBuf::from(name));
        if to.as_os_str() == "-" {
            answer.into_body().write_to(&mut std::io::stdout().lock())?;
            return Ok(Exit::Holds);
        }
        let mut file = std::fs::File::create(&to)?;
        let bytes = answer.into_body().write_to(&mut file).inspect_err(|_| {
            // A part of a table would be taken for the whole.
            let _ = std::fs::remove_file(&to);
        })?;
        say(common, &json!({ "file": to, "bytes": bytes }), || {
            format!("wrote {} ({bytes} bytes)", to.display())
        });
        Ok(Exit::Holds)
    }
}

/// The public files as they were published last; first, what is new is published, when no server
/// has the hub open.
fn public(common: &Common, hub: Option<&str>, out: &std::path::Path) -> Outcome {
    let name = asking::only(common, hub)?;
    let folder = match asking::open(common, Some(&name), Opening::Write) {
        Ok((_house, live)) => {
            live.publish().map_err(super::act::trouble)?;
            live.public().clone()
        }
        // A running server publishes by itself.
        Err(_) => {
            let dir = store::DataDir::open(&common.data)?.hub(&name)?;
            dir.ok_or_else(|| Trouble::usage(format!("there is no hub `{name}`")))?.public()?
        }
    };
    let files = hub::engine::export_public(&folder, out)?;
    say(common, &json!({ "folder": out, "files": files }), || {
        format!("wrote {files} public files into {}", out.display())
    });
    Ok(Exit::Holds)
}
