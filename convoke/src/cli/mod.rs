//! The command line: roles as words, one file for each command.

mod act;
mod asking;
mod backup;
mod ballot;
mod charter;
mod check;
mod check_proof;
mod conversation;
mod demo;
mod doctor;
mod examples;
mod export;
mod import;
mod insight;
mod monitor;
mod new;
mod prove;
mod read_apart;
mod rebuild;
mod serve;
mod show;
mod source;
mod tables;
mod tally;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

/// The operating system of an impact hub.
#[derive(Debug, Parser)]
#[command(name = "convoke", version, propagate_version = true, after_help = ENDS)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// What a script asks of a command.
const ENDS: &str = "\
How a command ends:

* 0: it holds, or it was done
* 1: it does not hold, or it was refused
* 2: asked the wrong way
* 3: the record is frozen
* 7: a fork is shown

Answers go to standard output, what is wrong to standard error; with --json both are JSON on \
standard output.";

/// What every command takes.
#[derive(Debug, Args)]
pub struct Common {
    /// The data folder.
    #[arg(long, global = true, env = "CONVOKE_DATA", default_value = "convoke-data")]
    pub data: PathBuf,
    /// Answer in JSON.
    #[arg(long, global = true)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Open a hub mid-life, with everything in it.
    Demo(demo::Demo),
    /// Start a hub on the model of a real one.
    New(new::New),
    /// Serve the hubs of the data folder.
    Serve(serve::Serve),
    /// Bring in a partner's file, or a conversation of Pol.is.
    Import(import::Import),
    /// Write the public files, or one table.
    Export(export::Export),
    /// Check a file that you publish: what is wrong, where, and how to mend it.
    Check(check::Check),
    /// Check, explain or compare charter files.
    Charter(charter::CharterFile),
    /// Propose an act.
    Act(act::Act),
    /// Show what a page shows.
    Show(show::Show),
    /// Verify a public record: signatures, tree, entries; with --replay also every rule.
    Verify(verify::Verify),
    /// Write the proof of one entry.
    Prove(prove::Prove),
    /// Check the proof of one entry.
    CheckProof(check_proof::CheckProof),
    /// Compare a record with what this machine saw last.
    Monitor(monitor::Monitor),
    /// Throw derived things away and arrive at the same state.
    Rebuild(rebuild::Rebuild),
    /// Copy a hub, while it is written.
    Backup(backup::Backup),
    /// Put a copy back.
    Restore(backup::Restore),
    /// Look whether everything is as it must be.
    Doctor(doctor::Doctor),
    /// Decide a case: a rule and ballots.
    Tally(tally::Tally),
    /// Vote with sealed ballots, in files: credentials, trustees, ballots, result.
    Ballot(ballot::Ballots),
    /// Analyse a file, without a hub.
    Insight(insight::Insight),
    /// Read a file with limits on memory and time (called by the server).
    #[command(hide = true)]
    ReadApart(read_apart::ReadApart),
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It holds; it was done.
    Holds = 0,
    /// It does not hold; it was refused.
    Not = 1,
    /// Asked the wrong way.
    Usage = 2,
    /// The record is frozen.
    Frozen = 3,
    /// A fork is shown.
    Fork = 7,
}

/// Why a command could not do its work: a sentence, and how it ends.
#[derive(Debug)]
pub struct Trouble {
    /// What is wrong, and what to do about it.
    pub sentence: String,
    /// How the command ends.
    pub exit: Exit,
}

impl<T: std::fmt::Display> From<T> for Trouble {
    fn from(fault: T) -> Self {
        Self { sentence: fault.to_string(), exit: Exit::Not }
    }
}

impl Trouble {
    /// Asked the wrong way.
    pub fn usage(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), exit: Exit::Usage }
    }
}

/// How a command answers.
pub type Outcome = Result<Exit, Trouble>;

/// Reads the command line and does what it says.
pub fn run() -> ExitCode {
    let matches = examples::explained(Cli::command()).get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|fault| fault.exit());
    let common = &cli.common;
    let outcome = match cli.command {
        Command::Demo(command) => command.run(common),
        Command::New(command) => command.run(common),
        Command::Serve(command) => command.run(common),
        Command::Import(command) => command.run(common),
        Command::Export(command) => command.run(common),
        Command::Check(command) => command.run(common),
        Command::Charter(command) => command.run(common),
        Command::Act(command) => command.run(common),
        Command::Show(command) => command.run(common),
        Command::Verify(command) => command.run(common),
        Command::Prove(command) => command.run(common),
        Command::CheckProof(command) => command.run(common),
        Command::Monitor(command) => command.run(common),
        Command::Rebuild(command) => command.run(common),
        Command::Backup(command) => command.run(common),
        Command::Restore(command) => command.run(common),
        Command::Doctor(command) => command.run(common),
        Command::Tally(command) => command.run(common),
        Command::Ballot(command) => command.run(common),
        Command::Insight(command) => command.run(common),
        Command::ReadApart(command) => command.run(),
    };
    let exit = outcome.unwrap_or_else(|trouble| {
        if common.json {
            print(&serde_json::json!({ "error": trouble.sentence }).to_string());
        } else {
            eprintln!("{}", trouble.sentence);
        }
        trouble.exit
    });
    ExitCode::from(exit as u8)
}

/// Prints lines. A reader that has gone away (`| head`) wants no more, and that is no fault.
pub fn print(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Prints an answer: JSON when asked for, else the lines.
pub fn say(common: &Common, json: &Value, lines: impl FnOnce() -> String) {
    if common.json {
        print(&json.to_string());
    } else {
        let text = lines();
        print(text.trim_end());
    }
}

/// A bar for long work on standard error; nothing is drawn when that is no terminal.
pub fn progress(what: &'static str, length: Option<u64>) -> ProgressBar {
    let bar = match length {
        Some(length) => ProgressBar::new(length),
        None => ProgressBar::new_spinner(),
    };
    let style = match length {
        Some(_) => ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {eta}"),
        None => ProgressStyle::with_template("{msg} {spinner} {pos}"),
    };
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar.with_message(what)
}
