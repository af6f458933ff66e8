//! The model run: random acts, retries, restarts and power cuts, driven by one seed, against a
//! model so simple that it cannot be wrong.
//!
//! `CONVOKE_SEEDS=10000 CONVOKE_STEPS=200 cargo test -p hub --test model_run --release` runs more.
//! `CONVOKE_SEED=17` runs one.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod support;

use std::collections::BTreeMap;
use std::sync::Arc;

use hub::engine::{Engine, Parts, Refused, rebuilt};
use hub::{NothingAtHand, Proposal};
use record::tree::{Frontier, leaf_hash};
use store::{Folder, Journal, Memory, PowerCut};
use support::*;

/// What must be true: which counters are open, and what was counted on them.
#[derive(Debug, Clone, Default)]
struct Model {
    sums: BTreeMap<u8, i64>,
    /// Every act that is in the record, by nonce, and its place.
    recorded: BTreeMap<[u8; 16], (Told, u64)>,
}

/// An act as the model knows it.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Told {
    Open(u8),
    Count(u8, i64),
}

impl Told {
    fn proposal(self, nonce: [u8; 16]) -> Proposal {
        let act = match self {
            Self::Open(n) => open(n),
            Self::Count(n, by) => count(n, by, "counted"),
        };
        Proposal::new(somebody(), act, nonce)
    }
}

impl Model {
    fn may(&self, told: Told) -> bool {
        match told {
            Told::Open(n) => !self.sums.contains_key(&n),
            Told::Count(n, by) => {
                self.sums.get(&n).is_some_and(|sum| (0..=1_000).contains(&(sum + by)))
            }
        }
    }

    fn take(&mut self, nonce: [u8; 16], told: Told) {
        let place = self.recorded.len() as u64;
        match told {
            Told::Open(n) => drop(self.sums.insert(n, 0)),
            Told::Count(n, by) => *self.sums.get_mut(&n).unwrap() += by,
        }
        self.recorded.insert(nonce, (told, place));
    }
}

/// One run: the engine, its disk, the model, and what decides what happens next.
struct Run {
    random: Arc<Seeded>,
    clock: Arc<TestClock>,
    memory: Memory,
    folder: tempfile::TempDir,
    engine: Option<Engine>,
    model: Model,
    /// Proposals whose fate nobody was told.
    unsure: Vec<([u8; 16], Told)>,
}

impl Run {
    fn new(seed: u64) -> Self {
        let mut run = Self {
            random: Seeded::new(seed),
            clock: TestClock::new(),
            memory: Memory::default(),
            folder: tempfile::tempdir().unwrap(),
            engine: None,
            model: Model::default(),
            unsure: Vec::new(),
        };
        run.start();
        run
    }

    fn start(&mut self) {
        self.engine = None;
        self.memory.restart();
        let salts = self.random.next();
        let snapshot = Folder::open(self.folder.path().join("snapshot")).unwrap();
        let parts = Parts {
            snapshot: Some((snapshot, "model".to_owned())),
            ..parts(self.memory.clone(), &self.clock, salts)
        };
        self.engine = Some(Engine::open(parts).unwrap());
    }

    fn engine(&self) -> &Engine {
        self.engine.as_ref().unwrap()
    }

    fn told(&self) -> Told {
        let n = self.random.below(4) as u8;
        match self.random.below(6) {
            0 => Told::Open(n),
            _ => Told::Count(n, self.random.below(400) as i64 - 150),
        }
    }

    fn step(&mut self) {
        match self.random.below(12) {
            0 => self.cut(),
            1 => self.start(),
            2 if self.random.below(3) == 0 => self.engine().save_snapshot().unwrap(),
            3 => self.clock.advance(self.random.below(3_600) as i64 - 1_800),
            4 | 5 => self.bulk(),
            6 => self.old_again(),
            7 => self.settle(),
            _ => {
                let told = self.told();
                let nonce = self.random.nonce();
                self.propose(nonce, told);
            }
        }
    }

    /// Plans a power cut for one of the next transactions.
    fn cut(&mut self) {
        let cut = match self.random.below(4) {
            0 => PowerCut::Before,
            1 => PowerCut::Torn(self.random.below(5) as usize),
            2 => PowerCut::After,
            _ => PowerCut::Refused,
        };
        self.memory.plan(self.random.below(3) as usize, cut);
    }

    fn propose(&mut self, nonce: [u8; 16], told: Told) {
        let answer = self.engine().propose(told.proposal(nonce));
        match answer {
            Ok(recorded) => {
                if !self.model.recorded.contains_key(&nonce) {
                    assert!(self.model.may(told), "recorded what the rules refuse: {told:?}");
                    self.model.take(nonce, told);
                }
                assert_eq!(self.model.recorded[&nonce], (told, recorded.index));
            }
            Err(Refused::Rule(_)) => {
                assert!(!self.model.may(told), "refused what the rules allow: {told:?}");
                assert!(!self.model.recorded.contains_key(&nonce));
            }
            Err(Refused::Fault(_)) => self.lost(vec![(nonce, told)]),
            Err(other) => panic!("{other}"),
        }
    }

    /// Several at once, all or none.
    fn bulk(&mut self) {
        let count = 1 + self.random.below(5);
        let acts: Vec<_> = (0..count).map(|_| (self.random.nonce(), self.told())).collect();
        let proposals = acts.iter().map(|(nonce, told)| told.proposal(*nonce)).collect();
        let mut after = self.model.clone();
        let allowed = acts.iter().all(|(nonce, told)| {
            let may = after.may(*told);
            if may {
                after.take(*nonce, *told);
            }
            may
        });
        match self.engine().propose_all(proposals) {
            Ok(recorded) => {
                assert!(allowed && recorded.len() == acts.len());
                self.model = after;
            }
            Err(Refused::Rule(_)) => assert!(!allowed),
            Err(Refused::Fault(_)) => self.lost(acts),
            Err(other) => panic!("{other}"),
        }
    }

    /// Storage failed: the acts are in the record, all of them or none. The journal says which.
    fn lost(&mut self, acts: Vec<([u8; 16], Told)>) {
        if !self.memory.has_power() {
            self.start();
        }
        let kept: Vec<bool> =
            acts.iter().map(|(nonce, _)| self.memory.used(nonce).unwrap().is_some()).collect();
        assert!(kept.iter().all(|k| *k == kept[0]), "a transaction was torn");
        for (nonce, told) in acts {
            if kept[0] && !self.model.recorded.contains_key(&nonce) {
                assert!(self.model.may(told));
                self.model.take(nonce, told);
            }
            self.unsure.push((nonce, told));
        }
    }

    /// Whoever was not told asks again.
    fn settle(&mut self) {
        for (nonce, told) in std::mem::take(&mut self.unsure) {
            self.propose(nonce, told);
        }
    }

    /// An old act is sent again, and another act under its nonce.
    fn old_again(&mut self) {
        let count = self.model.recorded.len() as u64;
        if count == 0 {
            return;
        }
        let place = self.random.below(count) as usize;
        let (nonce, (told, index)) =
            self.model.recorded.iter().nth(place).map(|(n, r)| (*n, *r)).unwrap();
        let answer = self.engine().propose(told.proposal(nonce)).unwrap();
        assert_eq!(answer.index, index);
        let other = Told::Count(9, 1);
        assert_eq!(self.engine().propose(other.proposal(nonce)), Err(Refused::Conflict(index)));
    }

    /// State, order, tree and journal are what the model says.
    fn check(&self) {
        let engine = self.engine();
        let sums: BTreeMap<u8, i64> =
            (0..4).map(|n| (n, engine.read(|hub| sum(hub, n)))).filter(|(_, s)| *s >= 0).collect();
        assert_eq!(sums, self.model.sums);
        assert_eq!(engine.size(), self.model.recorded.len() as u64);
        let leaves = self.memory.entries(0, u64::MAX).unwrap();
        let mut tree = Frontier::new();
        leaves.iter().for_each(|leaf| tree.append(leaf_hash(leaf)));
        if let Some(head) = self.memory.head().unwrap() {
            assert_eq!((head.size, head.root), (tree.size(), tree.root().0));
        }
        for (nonce, (_, index)) in &self.model.recorded {
            assert_eq!(self.memory.used(nonce).unwrap().unwrap().index, *index);
        }
        let files: hub::engine::Files = Arc::new(NothingAtHand);
        let again = rebuilt(ORIGIN, &self.memory, &files, ROOMS, authority).unwrap();
        let live = engine.read(|hub| hub.fingerprint().unwrap());
        assert_eq!(again.fingerprint().unwrap(), live);
    }
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn acts_crashes_and_retries_leave_what_the_model_says() {
    let steps = number("CONVOKE_STEPS", 60);
    let seeds = match std::env::var("CONVOKE_SEED").ok().and_then(|s| s.parse().ok()) {
        Some(seed) => seed..=seed,
        None => 1..=number("CONVOKE_SEEDS", 300),
    };
    for seed in seeds {
        let told = std::panic::catch_unwind(|| {
            let mut run = Run::new(seed);
            for _ in 0..steps {
                run.step();
            }
            run.start();
            run.settle();
            run.check();
            run.model.recorded.len()
        });
        assert!(told.is_ok(), "seed {seed} fails: CONVOKE_SEED={seed} runs it alone");
    }
}
