//! The journal in memory, with a plug that can be pulled: for model runs and tests.

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::Mutex;

use super::{Append, Head, Hidden, Journal, Show, Signed, Used};
use crate::error::{Result, StoreError};

/// What a power cut does to the transaction under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PowerCut {
    /// Nothing of it was written.
    Before,
    /// So many of its entries were written, and no commit mark: a torn transaction.
    Torn(usize),
    /// All of it was written and committed, but nobody was told.
    After,
    /// The write fails with nothing written, and storage goes on working (a full disk).
    Refused,
}

#[derive(Debug, Default)]
struct Disk {
    /// What was written, in order. A power cut leaves the last one without its commit mark.
    log: Vec<(Append, bool)>,
    signed: BTreeMap<u64, Signed>,
    erased: Vec<(u64, u32)>,
    /// What happens to the transactions to come: how many go well first, then this.
    plan: Option<(usize, PowerCut)>,
    power: bool,
    /// Read from the log, as a database is read from its write-ahead log.
    now: Contents,
}

#[derive(Debug, Default, Clone)]
struct Contents {
    leaves: Vec<Vec<u8>>,
    hidden: Vec<Hidden>,
    used: BTreeMap<[u8; 16], Used>,
    tiles: BTreeMap<(u8, u64), Vec<u8>>,
    head: Option<Head>,
}

impl Contents {
    fn take(&mut self, append: &Append) {
        for (index, entry) in (append.first..).zip(&append.entries) {
            self.leaves.push(entry.leaf.clone());
            let used = Used { index, actor: entry.actor.clone(), digest: entry.digest };
            self.used.insert(entry.nonce, used);
            self.hidden.extend((0_u32..).zip(&entry.hidden).map(|(n, h)| Hidden {
                index,
                n,
                commitment: h.commitment,
                disclosure: Some(h.disclosure.clone()),
                audience: h.audience.clone().into(),
            }));
        }
        for tile in &append.tiles {
            self.tiles.insert((tile.level, tile.n), tile.data.clone());
        }
        self.head = Some(append.head);
    }
}

/// A journal in memory. Clones share one disk, as connections share one file.
#[derive(Debug, Clone)]
pub struct Memory(Arc<Mutex<Disk>>);

impl Default for Memory {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Disk { power: true, ..Disk::default() })))
    }
}

impl Memory {
    /// After `good` more transactions, the next one meets this.
    pub fn plan(&self, good: usize, cut: PowerCut) {
        self.0.lock().plan = Some((good, cut));
    }

    /// Whether the power is on.
    #[must_use]
    pub fn has_power(&self) -> bool {
        self.0.lock().power
    }

    /// Power returns: what has no commit mark is rolled back.
    pub fn restart(&self) {
        let mut disk = self.0.lock();
        disk.power = true;
        disk.plan = None;
        disk.log.retain(|(_, committed)| *committed);
        let mut now = Contents::default();
        for (append, _) in &disk.log {
            now.take(append);
        }
        for (index, n) in &disk.erased {
            erase(&mut now.hidden, *index, *n);
        }
        disk.now = now;
    }

    /// A copy of the disk as it is: an old backup.
    #[must_use]
    pub fn copy(&self) -> Self {
        let disk = self.0.lock();
        let copy = Disk {
            log: disk.log.clone(),
            signed: disk.signed.clone(),
            erased: disk.erased.clone(),
            ..Disk::default()
        };
        let copy = Self(Arc::new(Mutex::new(copy)));
        copy.restart();
        copy
    }

    fn read<T>(&self, ask: impl FnOnce(&Disk) -> T) -> Result<T> {
        let disk = self.0.lock();
        if disk.power { Ok(ask(&disk)) } else { Err(StoreError::Gone) }
    }
}

fn erase(hidden: &mut [Hidden], index: u64, n: u32) {
    for value in hidden.iter_mut().filter(|h| h.index == index && h.n == n) {
        value.disclosure = None;
    }
}

impl Disk {
    /// What happens to the transaction that starts now.
    fn fate(&mut self) -> Option<PowerCut> {
        match &mut self.plan {
            Some((0, cut)) => {
                let cut = *cut;
                self.plan = None;
                Some(cut)
            }
            Some((good, _)) => {
                *good -= 1;
                None
            }
            None => None,
        }
    }

    /// The places of everything that this subject said.
    fn said_by(&self, subject: &str) -> Vec<(u64, u32)> {
        let committed = self.log.iter().filter(|(_, committed)| *committed);
        let entries = committed.flat_map(|(append, _)| (append.first..).zip(&append.entries));
        let values = entries
            .flat_map(|(index, entry)| (0..).zip(&entry.hidden).map(move |(n, h)| (index, n, h)));
        let theirs = values.filter(|(.., h)| h.key.as_deref() == Some(subject));
        theirs.map(|(index, n, _)| (index, n)).collect()
    }

    fn cut(&mut self, append: &Append, cut: PowerCut) -> Result<()> {
        match cut {
            PowerCut::Before | PowerCut::Refused => {}
            PowerCut::Torn(kept) => {
                let mut torn = append.clone();
                torn.entries.truncate(kept);
                self.log.push((torn, false));
            }
            PowerCut::After => self.log.push((append.clone(), true)),
        }
        self.power = cut == PowerCut::Refused;
        Err(StoreError::Gone)
    }
}

fn window<T>(items: &[T], first: u64, limit: u64) -> &[T] {
    let from = usize::try_from(first).unwrap_or(usize::MAX).min(items.len());
    let to = usize::try_from(first.saturating_add(limit)).unwrap_or(usize::MAX).min(items.len());
    items.get(from..to).unwrap_or_default()
}

impl Journal for Memory {
    fn again(&self) -> Result<Box<dyn Journal>> {
        Ok(Box::new(self.clone()))
    }

    fn append(&mut self, append: &Append) -> Result<()> {
        let mut disk = self.0.lock();
        if !disk.power {
            return Err(StoreError::Gone);
        }
        let expected = disk.now.head.map_or(0, |head| head.size);
        if expected != append.first {
            return Err(StoreError::NotNext { expected, found: append.first });
        }
        if let Some(cut) = disk.fate() {
            return disk.cut(append, cut);
        }
        disk.now.take(append);
        disk.log.push((append.clone(), true));
        Ok(())
    }

    fn head(&self) -> Result<Option<Head>> {
        self.read(|disk| disk.now.head)
    }

    fn entries(&self, first: u64, limit: u64) -> Result<Vec<Vec<u8>>> {
        self.read(|disk| window(&disk.now.leaves, first, limit).to_vec())
    }

    fn each(&self, first: u64, limit: u64, show: Show<'_>) -> Result<()> {
        let (leaves, hidden) = (self.entries(first, limit)?, self.hidden(first, limit)?);
        for (index, leaf) in (first..).zip(&leaves) {
            let from = hidden.partition_point(|h| h.index < index);
            let to = hidden.partition_point(|h| h.index <= index);
            show(index, leaf, hidden.get(from..to).unwrap_or_default());
        }
        Ok(())
    }

    fn hidden(&self, first: u64, limit: u64) -> Result<Vec<Hidden>> {
        let range = first..first.saturating_add(limit);
        self.read(|disk| {
            let from = disk.now.hidden.partition_point(|h| h.index < range.start);
            let to = disk.now.hidden.partition_point(|h| h.index < range.end);
            disk.now.hidden.get(from..to).unwrap_or_default().to_vec()
        })
    }

    fn used(&self, nonce: &[u8; 16]) -> Result<Option<Used>> {
        self.read(|disk| disk.now.used.get(nonce).cloned())
    }

    fn tile(&self, level: u8, n: u64) -> Result<Option<Vec<u8>>> {
        self.read(|disk| disk.now.tiles.get(&(level, n)).cloned())
    }

    fn signed(&self) -> Result<Option<Signed>> {
        self.read(|disk| disk.signed.values().next_back().cloned())
    }

    fn sign(&mut self, signed: &Signed) -> Result<()> {
        let mut disk = self.0.lock();
        let forks = |old: &Signed| {
            old.head.size > signed.head.size
                || (old.head.size == signed.head.size && old.head.root != signed.head.root)
        };
        match disk.signed.values().next_back() {
            _ if !disk.power => Err(StoreError::Gone),
            Some(old) if forks(old) => Err(StoreError::Damaged("another head was signed before")),
            _ => {
                disk.signed.insert(signed.head.size, signed.clone());
                Ok(())
            }
        }
    }

    fn erase(&mut self, index: u64, n: u32) -> Result<()> {
        let mut disk = self.0.lock();
        if !disk.power {
            return Err(StoreError::Gone);
        }
        disk.erased.push((index, n));
        erase(&mut disk.now.hidden, index, n);
        Ok(())
    }

    /// As if every value of this subject were erased.
    fn destroy_key(&mut self, subject: &str) -> Result<()> {
        let theirs = self.read(|disk| disk.said_by(subject))?;
        theirs.into_iter().try_for_each(|(index, n)| self.erase(index, n))
    }
}
