//! `convoke import`: bring in a partner's file; first what it would do, in numbers.

mod words;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use faces::Services as _;
use formats::Workbook;
use hub::{AnyAct, Audience, Id, Principal, Proposal, SECRETARIAT};
use landscape::act::FileKind;
use landscape::import::draft::{Draft, Recall};
use landscape::import::{Choices, Field, Plan, Source, Which, plan, recognise_under};
use words::{Done, as_json, as_lines};

use super::{Common, Exit, Outcome, Trouble, asking, conversation, progress, say, tables};
use crate::house::House;
use crate::live::{Live, Machine, Opening};
use crate::{machine, product};

/// `convoke import members.xlsx --yes`
#[derive(Debug, Args)]
pub struct Import {
    /// The file: CSV, XLSX, XLS, ODS, GraphML, GEXF, IATI XML, JSON lines, JSON-LD, JSON of Kumu,
    /// Popolo or 360Giving, or a data package (ZIP). Or the folder of a Pol.is export: a
    /// conversation.
    pub(super) file: PathBuf,
    /// The hub.
    #[arg(long)]
    pub(super) hub: Option<String>,
    /// The sheet; without it, the one that looks most like a table.
    #[arg(long)]
    sheet: Option<String>,
    /// In which row the column names stand, as the spreadsheet counts them; 0 where there is none.
    /// Without it, the row that looks like it.
    #[arg(long, value_name = "ROW")]
    header: Option<u64>,
    /// What the file holds: organisations, activities or graph.
    #[arg(long = "as")]
    kind: Option<String>,
    /// Which column goes where: a JSON file of column name to field.
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// Activities: a list of its own, although one with the same columns is here already.
    #[arg(long, conflicts_with = "next_of")]
    as_new: bool,
    /// Activities: the next version of this dataset, whose rows it takes the place of.
    #[arg(long, value_name = "DATASET")]
    next_of: Option<Id>,
    /// A list of a data package that was withdrawn here since, or has newer versions here: bring it
    /// in all the same.
    #[arg(long, value_name = "DATASET")]
    restore: Vec<Id>,
    /// Who says so.
    #[arg(long, default_value = "")]
    pub(super) source: String,
    /// What others may do with it.
    #[arg(long, default_value = "")]
    licence: String,
    /// Whose act it is: a person's id or the e-mail address of an account; without it, the first
    /// officer of the secretariat.
    #[arg(long)]
    pub(super) by: Option<String>,
    /// Only say what it would do.
    #[arg(long, conflicts_with = "yes")]
    dry_run: bool,
    /// Bring it in.
    #[arg(long)]
    pub(super) yes: bool,
}

impl Import {
    /// Plans it; brings it in when asked to.
    pub fn run(self, common: &Common) -> Outcome {
        if self.file.is_dir() {
            return conversation::import(&self, common);
        }
        let (name, bytes) = tables::bytes(&self.file)?;
        let opening = if self.yes { Opening::Write } else { Opening::Read };
        let (house, live) = asking::open(common, self.hub.as_deref(), opening)?;
        let workbook = tables::workbook(&name, &bytes)?;
        let machine = Machine { live: &live, house: &house, work: None };
        let recall = |key: &str| machine.recall("landscape", key);
        let (source, mut draft) = self.look(&name, &bytes, &workbook, &recall)?;
        let files = |hash: &str| live.file(hash);
        let planned =
            |draft: &Draft| live.read(|hub| plan(&source, hub.room(), &draft.choices, &files));
        if let Some(list) = self.next_of
            && !live.read(|hub| stands(hub.room(), list))
        {
            return Err(Trouble::usage(format!(
                "--next-of: no list {list} counts here now; `convoke export landscape/data.json` \
                 names them"
            )));
        }
        let mut plan = planned(&draft);
        if draft.followed.is_some() || draft.choices.list.is_some() {
            let office = Audience { roles: [SECRETARIAT.into()].into(), ..Audience::public() };
            let chosen = draft.choices.clone();
            live.read(|hub| draft.belong(&plan, hub.room(), &office));
            if draft.choices.owner.is_some() {
                draft.follow_again(&source, &recall);
            }
            self.said(&mut draft)?;
            if draft.choices != chosen {
                plan = planned(&draft);
            }
        }
        names_somebody(&plan)?;
        let brought = match self.yes {
            true => Some(self.bring(&house, &live, &plan, &bytes)?),
            false => None,
        };
        let notes = if plan.acts.is_empty() { plan.notes(&recall) } else { Vec::new() };
        let has_notes = !notes.is_empty();
        let keep: Vec<(String, Vec<u8>)> = match brought {
            None => Vec::new(),
            Some(0) => notes.into_iter().map(|(_, key, words)| (key, words)).collect(),
            Some(_) => draft.to_remember(&plan, &recall),
        };
        for (key, value) in keep {
            machine.remember("landscape", &key, &value)?;
        }
        let lang = house.languages.lang(faces::lang::Tag::En);
        let done = Done { acts: brought, notes: has_notes };
        say(common, &as_json(&plan, done), || as_lines(&plan, done, &lang));
        // A file of which no row can be understood is a bad file, however well it is read.
        let none = plan.counts.read > 0 && plan.counts.rejected == plan.counts.read;
        Ok(if none { Exit::Not } else { Exit::Holds })
    }

    /// What the file is, as asked for, else as the last file of its shape was said to be.
    fn look<'a>(
        &self,
        name: &str,
        bytes: &[u8],
        workbook: &'a Workbook,
        recall: Recall,
    ) -> Result<(Source<'a>, Draft), Trouble> {
        let look = |kind, header| {
            let source = recognise_under(workbook, self.sheet.as_deref(), kind, header);
            source.map_err(|fault| Trouble::from(fault.in_file(name)))
        };
        let mut source = look(self.kind()?, self.header)?;
        let header = self.header.or_else(|| source.known_header(recall));
        if header != self.header {
            source = look(self.kind()?, header)?;
        }
        let draft = self.draft(name, bytes, &source, recall)?;
        if let Some(kind) = draft.kind.filter(|kind| *kind != source.kind) {
            source = look(Some(self.kind()?.unwrap_or(kind)), header)?;
        }
        Ok((source, draft))
    }

    fn kind(&self) -> Result<Option<FileKind>, Trouble> {
        Ok(match self.kind.as_deref() {
            None => None,
            Some("organisations" | "organizations") => Some(FileKind::Organisations),
            Some("activities") => Some(FileKind::Activities),
            Some("graph") => Some(FileKind::Graph),
            Some(other) => {
                return Err(Trouble::usage(format!(
                    "`{other}` is not one of organisations, activities, graph"
                )));
            }
        })
    }

    /// What was chosen for the last file of this shape, and over it what is asked for now.
    fn draft(
        &self,
        name: &str,
        bytes: &[u8],
        source: &Source,
        recall: Recall,
    ) -> Result<Draft, Trouble> {
        let stem = Path::new(name).file_stem().map(|s| s.to_string_lossy().into_owned());
        let choices = Choices {
            seed: machine::random(),
            sha256: store::sha256_hex(bytes),
            title: stem.unwrap_or_default(),
            ..Choices::default()
        };
        let mut draft = Draft { file: name.to_owned(), choices, ..Draft::default() };
        draft.follow_last(source, recall);
        draft.choices.list = match self.as_new {
            true => Some(Which::Own),
            false => self.next_of.map(Which::Next),
        };
        draft.choices.restore = self.restore.iter().copied().collect();
        self.said(&mut draft)?;
        Ok(draft)
    }

    /// What the command says goes over what the last file said.
    fn said(&self, draft: &mut Draft) -> Result<(), Trouble> {
        if let Some(file) = &self.mapping {
            draft.choices.mapping.extend(mapping(file)?);
        }
        for (said, kept) in
            [(&self.source, &mut draft.choices.source), (&self.licence, &mut draft.choices.licence)]
        {
            if !said.is_empty() {
                kept.clone_from(said);
            }
        }
        Ok(())
    }

    /// Brings it in, all or nothing; says how many acts were recorded.
    fn bring(
        &self,
        house: &House,
        live: &Arc<Live>,
        plan: &Plan,
        bytes: &[u8],
    ) -> Result<usize, Trouble> {
        if plan.acts.is_empty() {
            return Ok(0);
        }
        live.keep_file(bytes)?;
        for dataset in plan.files() {
            live.keep_file(dataset)?;
        }
        record(house, live, self.by.as_deref(), plan.acts.iter().cloned())
    }
}

/// Whether a list of activities counts now.
fn stands(landscape: &landscape::state::State, list: Id) -> bool {
    landscape.current_datasets().any(|(id, ..)| id == list)
}

/// Without a column of names every row would be rejected, each with the same words; of two columns
/// for one field the second would be lost.
fn names_somebody(plan: &Plan) -> Result<(), Trouble> {
    let fields: Vec<Field> = plan.columns.iter().map(|column| column.field).collect();
    let columns: Vec<&str> = plan.columns.iter().map(|column| column.name.as_str()).collect();
    if let Some([one, other]) = landscape::import::doubled(&fields) {
        let (one, other) = (columns.get(one).unwrap_or(&""), columns.get(other).unwrap_or(&""));
        return Err(format!(
            "`{one}` and `{other}` both go to one field, which takes one column: keep one of them \
             under its own name with --mapping, a file such as {{\"{other}\": \"keep\"}}"
        )
        .into());
    }
    if landscape::import::names_somebody(plan.kind, &fields) {
        return Ok(());
    }
    Err(format!(
        "no column holds the names of organisations: say which with --mapping, a file such as \
         {{\"{}\": \"name\"}}; there are: {}",
        columns.first().unwrap_or(&"Partner"),
        columns.join(", ")
    )
    .into())
}

/// Records acts of the secretariat, all or nothing, and publishes them; says how many there are.
/// `by` is whose they are: without it, the first officer's.
pub(super) fn record(
    house: &House,
    live: &Arc<Live>,
    by: Option<&str>,
    acts: impl Iterator<Item = impl Into<AnyAct>>,
) -> Result<usize, Trouble> {
    let person = match by {
        Some(who) => asking::person(house, live, who)?,
        None => live
            .read(|hub| product::first_officer(hub, house.clock.now()))
            .ok_or_else(|| Trouble::usage("nobody holds the secretariat: say --by"))?,
    };
    let by = Principal::person(person, hub::SECRETARIAT);
    let proposals: Vec<Proposal> =
        acts.map(|act| Proposal::new(by.clone(), act, machine::random())).collect();
    let bar = progress("recording", None);
    let done = live.propose(proposals);
    bar.finish_and_clear();
    match done {
        Ok(receipts) => {
            live.publish().map_err(super::act::trouble)?;
            Ok(receipts.len())
        }
        Err(not_done) => Err(super::act::trouble(not_done)),
    }
}

fn mapping(file: &Path) -> Result<BTreeMap<String, String>, Trouble> {
    let text = std::fs::read_to_string(file)
        .map_err(|fault| Trouble::usage(format!("{}: {fault}", file.display())))?;
    serde_json::from_str(&text)
        .map_err(|fault| Trouble::usage(format!("{}: {fault}", file.display())))
}
