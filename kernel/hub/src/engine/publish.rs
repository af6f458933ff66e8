//! Publishing: tiles, bundles and disclosures first, the checkpoint last, and never a fork.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use record::checkpoint::{Checkpoint, sign_checkpoint};
use record::public::{
    CHECKPOINT, ERASED, KIND_ERASED, POLICY, disclosure_line, disclosures_path, erased_line,
};
use record::signing::{self, Evidence, may_sign};
use record::tile::{TileId, TileKind, TileSource, WIDTH};
use record::{At, Disclosure, Entry, Head, Signer, public};
use store::{Folder, Guard, Journal, Reader, Signed};

use super::Shared;
use super::refused::Refused;
use super::tiles::{JournalTiles, root_at};
use crate::state::Hub;

/// A head is signed again after this time even when nothing changed, so that a stale copy shows.
const STALE_SECONDS: i64 = 3_600;

/// Files written together.
const BATCH: usize = 256;

/// Entries looked through at once.
const SCAN: u64 = 4_096;

/// What was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// The size of the head that is out now.
    pub size: u64,
    /// Whether this call put it out.
    pub fresh: bool,
}

/// Puts a record's public files into a folder that any file server can serve.
pub struct Publisher {
    shared: Arc<Shared>,
    journal: Box<dyn Journal>,
    folder: Folder,
    last: Option<(u64, At)>,
    erased: u64,
}

fn fault(text: impl ToString) -> Refused {
    Refused::Fault(text.to_string())
}

pub(super) fn head_of(head: store::Head) -> Head {
    Head { size: head.size, root: record::Bytes(head.root) }
}

/// Whether `head` may be signed; the reason when it must not be.
fn ask(journal: &dyn Journal, guard: signing::Guard, head: &Head) -> Result<(), Refused> {
    let newest_signed = journal.signed()?.map(|signed| head_of(signed.head));
    let evidence = Evidence { newest_signed, guard, witness_size: None };
    let root = |size| root_at(journal, size).ok();
    may_sign(head, &evidence, root).map_err(|freeze| Refused::Frozen(freeze.to_string()))
}

fn held(guard: &Guard) -> Result<signing::Guard, Refused> {
    Ok(guard.read()?.map_or(signing::Guard::Missing, |head| signing::Guard::Holds(head_of(head))))
}

/// Signs a head: guard first, then the table. The note leaves the process only afterwards.
fn sign(
    journal: &mut dyn Journal,
    guard: &Guard,
    signer: &Signer,
    head: Head,
) -> Result<String, Refused> {
    let kept = store::Head { size: head.size, root: head.root.0 };
    guard.write(&kept)?;
    let note = sign_checkpoint(signer, head);
    journal.sign(&Signed { head: kept, note: note.clone() })?;
    Ok(note)
}

/// Asks the signing rule when a record is opened; an untouched one is started by signing its
/// empty head. Returns why the record is frozen, if it is.
pub(super) fn ask_at_start(
    journal: &mut dyn Journal,
    guard: &Guard,
    signer: &Signer,
) -> Result<Option<String>, Refused> {
    let empty = Head { size: 0, root: record::tree::empty_root() };
    let head = journal.head()?.map_or(empty, head_of);
    let untouched = head.size == 0 && guard.read()?.is_none() && journal.signed()?.is_none();
    let holds = if untouched { signing::Guard::FirstStart } else { held(guard)? };
    match ask(journal, holds, &head) {
        Ok(()) if untouched => sign(journal, guard, signer, empty).map(|_| None),
        Ok(()) => Ok(None),
        Err(Refused::Frozen(reason)) => Ok(Some(reason)),
        Err(other) => Err(other),
    }
}

/// Why the record must not be signed as it is; nothing when it may be.
pub(super) fn ask_again(journal: &dyn Journal, guard: &Guard) -> Result<Option<String>, Refused> {
    let Some(head) = journal.head()?.map(head_of) else { return Ok(None) };
    match ask(journal, held(guard)?, &head) {
        Ok(()) => Ok(None),
        Err(Refused::Frozen(reason)) => Ok(Some(reason)),
        Err(other) => Err(other),
    }
}

impl Publisher {
    pub(super) fn new(shared: Arc<Shared>, journal: Box<dyn Journal>, folder: Folder) -> Self {
        Self { shared, journal, folder, last: None, erased: 0 }
    }

    /// Publishes what is new. `public_files` names the files that everybody may have.
    ///
    /// # Errors
    /// [`Refused::Frozen`] when the head must not be signed: the record is read-only from then
    /// on. Faults of storage are worth another try.
    pub fn publish(
        &mut self,
        public_files: impl FnOnce(&Hub) -> Vec<String>,
    ) -> Result<Published, Refused> {
        if let Some(reason) = self.shared.machine.frozen() {
            return Err(Refused::Frozen(reason));
        }
        let now = self.shared.machine.clock.now();
        let Some(head) = self.journal.head()?.map(head_of) else {
            return self.publish_empty();
        };
        let from = self.published()?;
        let fresh_until = self.last.map(|(_, at)| at.plus_seconds(STALE_SECONDS));
        if from == Some(head.size) && fresh_until.is_some_and(|until| now < until) {
            return Ok(Published { size: head.size, fresh: false });
        }
        let guard = self.shared.machine.guard.clone();
        let guard = guard.ok_or_else(|| fault("without a guard file nothing is signed"))?;
        let asked = ask(&*self.journal, held(&guard)?, &head);
        if let Err(Refused::Frozen(reason)) = &asked {
            *self.shared.machine.frozen.lock() = Some(reason.clone());
        }
        asked?;
        self.put_tiles(from.unwrap_or(0), head.size)?;
        let erased = self.put_erased(head.size)?;
        self.put_disclosures(from.unwrap_or(0), head.size, &erased)?;
        let files = self.put_files(public_files)?;
        self.put_policy()?;
        let note = sign(&mut *self.journal, &guard, &self.shared.machine.signer, head)?;
        self.folder.put(CHECKPOINT, note.as_bytes(), Reader::Anybody)?;
        self.drop_files_but(&files)?;
        self.last = Some((head.size, now));
        Ok(Published { size: head.size, fresh: true })
    }

    fn publish_empty(&mut self) -> Result<Published, Refused> {
        self.put_policy()?;
        if let Some(signed) = self.journal.signed()? {
            self.folder.put(CHECKPOINT, signed.note.as_bytes(), Reader::Anybody)?;
        }
        Ok(Published { size: 0, fresh: false })
    }

    /// The size that the folder's checkpoint has, when it is of this record.
    fn published(&self) -> Result<Option<u64>, Refused> {
        if let Some((size, _)) = self.last {
            return Ok(Some(size));
        }
        let note = self.folder.get(CHECKPOINT)?;
        let checkpoint = note.and_then(|note| Checkpoint::parse(&note).ok());
        let ours = |c: &Checkpoint| c.origin == self.shared.machine.origin;
        Ok(checkpoint.filter(ours).map(|c| c.head.size))
    }

    fn put_tiles(&self, from: u64, size: u64) -> Result<(), Refused> {
        let levels = (0..8).map(TileKind::Level).chain([TileKind::Entries]);
        let ids: Vec<TileId> = levels
            .flat_map(|kind| {
                let span = match kind {
                    TileKind::Level(level) => 8 * (u32::from(level) + 1),
                    TileKind::Entries => 8,
                };
                let first = from.checked_shr(span).unwrap_or(0);
                (first..).map_while(move |n| kind.tile(n, size))
            })
            .collect();
        for some in ids.chunks(BATCH) {
            let files = some.iter().map(|id| Ok((id.to_string(), self.tile(*id)?)));
            self.folder.put_many(&files.collect::<Result<Vec<_>, Refused>>()?)?;
        }
        Ok(())
    }

    fn tile(&self, id: TileId) -> Result<Vec<u8>, Refused> {
        let mut data = JournalTiles(&*self.journal).tile(id).map_err(fault)?.unwrap_or_default();
        if let TileKind::Level(_) = id.kind {
            let length = usize::from(id.width) * 32;
            if data.len() < length {
                return Err(fault(format!("{id} is too short")));
            }
            data.truncate(length);
        }
        Ok(data)
    }

    /// The open words of new entries, and of those whose words were erased.
    fn put_disclosures(&self, from: u64, size: u64, erased: &[u64]) -> Result<(), Refused> {
        let width = u64::from(WIDTH);
        let mut numbers: Vec<u64> = (from / width..size.div_ceil(width)).collect();
        if self.last.is_none() {
            let absent = |n: &u64| !self.folder.path().join(disclosures_path(*n)).is_file();
            numbers.extend((0..from / width).filter(absent));
        }
        numbers.extend(erased.iter().filter(|entry| **entry < size).map(|entry| entry / width));
        numbers.sort_unstable();
        numbers.dedup();
        for some in numbers.chunks(BATCH) {
            let files = some
                .iter()
                .map(|n| Ok((disclosures_path(*n), self.disclosures(*n, size)?.into_bytes())));
            self.folder.put_many(&files.collect::<Result<Vec<_>, Refused>>()?)?;
        }
        Ok(())
    }

    /// INVARIANT (only what is open is public): withheld words never leave by this door.
    fn disclosures(&self, n: u64, size: u64) -> Result<String, Refused> {
        let first = n * u64::from(WIDTH);
        let count = u64::from(WIDTH).min(size - first);
        let mut lines = String::new();
        for kept in self.journal.hidden(first, count)?.iter().filter(|h| h.audience == "open") {
            let Some(bytes) = &kept.disclosure else { continue };
            let disclosure = Disclosure::parse(bytes).map_err(fault)?;
            lines.push_str(&disclosure_line(kept.index, &disclosure));
        }
        Ok(lines)
    }

    /// Every erasure that the record names. Says of which entries the new ones are.
    fn put_erased(&mut self, size: u64) -> Result<Vec<u64>, Refused> {
        let mut lines = match self.erased {
            0 => String::new(),
            _ => String::from_utf8(self.folder.get(ERASED)?.unwrap_or_default()).map_err(fault)?,
        };
        let mut of = Vec::new();
        while self.erased < size {
            let batch = self.journal.entries(self.erased, SCAN.min(size - self.erased))?;
            for (index, leaf) in (self.erased..).zip(&batch) {
                let Some(erasure) = erasure(leaf) else { continue };
                let more = erasure.hid.iter().map(|c| erased_line(index, erasure.entry, c));
                lines.extend(more);
                of.push(erasure.entry);
            }
            self.erased += batch.len() as u64;
        }
        if self.last.is_none() || !of.is_empty() {
            self.folder.put(ERASED, lines.as_bytes(), Reader::Anybody)?;
        }
        Ok(of)
    }

    fn put_files(&self, named: impl FnOnce(&Hub) -> Vec<String>) -> Result<Vec<String>, Refused> {
        let names = named(&self.shared.hub.read());
        for name in &names {
            let path = format!("files/{name}");
            if !self.folder.path().join(&path).is_file()
                && let Some(bytes) = self.shared.machine.files.file(name)
            {
                self.folder.put_once(&path, &bytes)?;
            }
        }
        Ok(names)
    }

    /// Hands no file out any more that nobody is to have since: what was taken back may tell of
    /// people. It stays with the host, and comes out again when it counts again.
    fn drop_files_but(&self, named: &[String]) -> Result<(), Refused> {
        let named: BTreeSet<&str> = named.iter().map(String::as_str).collect();
        let Ok(there) = std::fs::read_dir(self.folder.path().join("files")) else { return Ok(()) };
        for file in there.flatten() {
            let name = file.file_name();
            match name.to_str() {
                Some(name) if is_hash(name) && !named.contains(name) => {
                    self.folder.remove(&format!("files/{name}"))?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn put_policy(&self) -> Result<(), Refused> {
        let policy = format!("log {}\nquorum none\n", self.shared.machine.signer.verifier());
        Ok(self.folder.put(POLICY, policy.as_bytes(), Reader::Anybody)?)
    }
}

/// Whether a file is called by its SHA-256: others are still being written.
fn is_hash(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The erasure that an entry names, if it names one.
fn erasure(leaf: &[u8]) -> Option<public::Erasure> {
    let mark = format!("\"kind\":\"{KIND_ERASED}\"");
    if !leaf.windows(mark.len()).any(|window| window == mark.as_bytes()) {
        return None;
    }
    let entry = Entry::parse(leaf).ok().filter(|entry| entry.act.kind == KIND_ERASED)?;
    entry.act.pub_.read().ok()
}

/// Copies the public files to a new place: the checkpoint last, as a publisher would.
///
/// # Errors
/// When the disk refuses.
pub fn export_public(public: &Folder, out: &Path) -> Result<usize, Refused> {
    let note = public.get(CHECKPOINT)?.ok_or_else(|| fault("nothing was published yet"))?;
    let to = Folder::open(out)?;
    let names = public.list()?;
    for name in names.iter().filter(|name| *name != CHECKPOINT) {
        if let Some(bytes) = public.get(name)? {
            to.put(name, &bytes, Reader::Anybody)?;
        }
    }
    to.put(CHECKPOINT, &note, Reader::Anybody)?;
    Ok(names.len())
}
