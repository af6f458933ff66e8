//! Stories for tests: acts told to a hub without a database, each checked, written as the record
//! writes it, read back, applied; and told again from what was written, with or without words.

use serde_json::Value;

use crate::{
    ActKind, ActSet, AnyAct, At, AtHand, Authority, Capability, Fold, Hub, Id, NothingAtHand,
    Principal, Refusal, Said, Stamp,
};

/// A hub and everything that was told to it.
pub struct Story {
    /// The hub as it stands.
    pub hub: Hub,
    /// The moment it is in the story.
    pub now: At,
    capabilities: &'static [Capability],
    authority: Authority,
    told: Vec<Told>,
}

/// One act as it was written.
struct Told {
    kind: &'static str,
    open: String,
    said: Vec<Said>,
    stamp: Stamp,
}

impl Story {
    /// An empty hub on the morning of 1 November 2026.
    #[must_use]
    pub fn new(capabilities: &'static [Capability], authority: Authority) -> Self {
        let hub = Hub::new("story.example/record", capabilities, authority);
        let now = At::EPOCH.plus_seconds(1_793_520_000);
        Self { hub, now, capabilities, authority, told: Vec::new() }
    }

    /// An id: the same letter and name give the same id.
    #[must_use]
    pub fn id(letter: char, name: &str) -> Id {
        let mut bits = [0_u8; 16];
        for (place, byte) in name.bytes().enumerate() {
            let bit = &mut bits[place % 16];
            *bit = bit.wrapping_mul(31).wrapping_add(byte);
        }
        Id::new(letter, bits)
    }

    /// Lets time pass.
    pub fn wait(&mut self, seconds: i64) {
        self.now = self.now.plus_seconds(seconds);
    }

    /// The act, if it may happen; the index of its entry.
    ///
    /// # Errors
    /// The refusal. Nothing is told then.
    pub fn tell(&mut self, by: &Principal, act: impl Into<AnyAct>) -> Result<u64, Refusal> {
        self.tell_with(by, act, &NothingAtHand)
    }

    /// The same with files at hand.
    ///
    /// # Errors
    /// The refusal. Nothing is told then.
    ///
    /// # Panics
    /// When an act cannot be written as the record writes it: the test has found a fault.
    pub fn tell_with(
        &mut self,
        by: &Principal,
        act: impl Into<AnyAct>,
        at_hand: &dyn AtHand,
    ) -> Result<u64, Refusal> {
        let mut act = act.into();
        self.hub.check(&act, by, self.now)?;
        self.hub.check_words(&act)?;
        self.hub.check_files(&act, at_hand)?;
        let index = self.hub.size();
        let stamp = Stamp { index, at: self.now, by: by.by, role: by.role.clone(), signed: false };
        let (kind, open) = (act.kind().name, open_of(&act));
        let mut said = Vec::new();
        act.said(&mut |_, words| said.push(words.clone()));
        let told = Told { kind, open, said, stamp };
        replay(&mut self.hub, &told, true, at_hand);
        self.told.push(told);
        Ok(index)
    }

    /// Lets everything happen that happens by itself now; the kinds that did.
    ///
    /// # Panics
    /// When the host proposes what is then refused, or never comes to an end.
    pub fn settle(&mut self) -> Vec<&'static str> {
        let mut kinds = Vec::new();
        loop {
            let due = self.hub.due(self.now);
            let Some(act) = due.into_iter().next() else { return kinds };
            kinds.push(act.kind().name);
            assert!(kinds.len() < 1_000, "the host proposes without end: {kinds:?}");
            if let Err(refusal) = self.tell(&Principal::host(), act) {
                unreachable!("the host's own act is refused: {refusal}");
            }
        }
    }

    /// The hub told again from what was written; without words, as after every erasure.
    #[must_use]
    pub fn retell(&self, with_words: bool) -> Hub {
        let mut hub = Hub::new(self.hub.origin(), self.capabilities, self.authority);
        for told in &self.told {
            replay(&mut hub, told, with_words, &NothingAtHand);
        }
        hub
    }
}

fn open_of(act: &AnyAct) -> String {
    let open = act.open().unwrap_or_else(|fault| unreachable!("{fault}"));
    assert!(is_plain(&open), "the record takes no null and no fraction: {open}");
    open.to_string()
}

fn replay(hub: &mut Hub, told: &Told, with_words: bool, at_hand: &dyn AtHand) {
    let act = hub.decode(told.kind, &told.open);
    let mut act = act.unwrap_or_else(|fault| unreachable!("read back: {fault}"));
    let mut words = told.said.iter();
    act.said(&mut |_, place| {
        let said = words.next().cloned().unwrap_or_default();
        *place = if with_words { said } else { Said::default() };
    });
    hub.apply(act, &told.stamp, at_hand);
}

/// Whether the record takes this value: no null, no fraction.
fn is_plain(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Number(number) => number.is_i64() || number.is_u64(),
        Value::Array(all) => all.iter().all(is_plain),
        Value::Object(all) => all.values().all(is_plain),
        Value::Bool(_) | Value::String(_) => true,
    }
}

/// What an act looks like in the record, for golden files: kind, words, open fields, names of
/// its disclosures.
#[must_use]
pub fn golden(act: impl Into<AnyAct>) -> String {
    let mut act = act.into();
    let open: Value = serde_json::from_str(&open_of(&act)).unwrap_or_default();
    let mut said = Vec::new();
    act.said(&mut |name, _| said.push(name));
    let ActKind { name, words, .. } = act.kind();
    assert!(said.len() <= *words, "`{name}` discloses more than its {words} places hold");
    let shown = serde_json::json!({ "kind": name, "words": words, "pub": open, "said": said });
    serde_json::to_string_pretty(&shown).unwrap_or_default() + "\n"
}

/// The golden files of a room: file name and text of one example for each kind.
///
/// # Panics
/// When a kind of the room has no example.
#[must_use]
pub fn goldens<S: Fold>(acts: Vec<AnyAct>) -> Vec<(String, String)> {
    let files: Vec<(String, String)> =
        acts.into_iter().map(|act| (format!("{}.json", act.kind().name), golden(act))).collect();
    for kind in S::Act::KINDS {
        let name = format!("{}.json", kind.name);
        assert!(files.iter().any(|(file, _)| *file == name), "`{}` has no example", kind.name);
    }
    files
}

impl std::fmt::Debug for Story {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Story({} acts, now {})", self.told.len(), self.now)
    }
}
