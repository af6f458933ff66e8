//! What the landscape's tests share: a hub that lets everything pass, and real files.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

pub mod browser;
pub mod links;

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use formats::{Limits, Workbook};
use hub::testing::Story;
use hub::{AnyAct, At, AtHand, Capability, Hub, Id, Principal, Refusal, Said};
use landscape::act::{ActorAdded, TieAdded};
use landscape::import::{Choices, Plan, plan, recognise};
use landscape::model::TieKind;
use landscape::model::dataset::{Dataset, sha256};
use landscape::view::matrix::{Axis, Count, Question};
use landscape::view::work::{Work, gather};
use landscape::{Act, State};

pub const ROOMS: &[Capability] = &[landscape::CAPABILITY];

fn anything(_: &AnyAct, _: &Principal, _: At, _: &Hub) -> Result<(), Refusal> {
    Ok(())
}

pub fn story() -> Story {
    Story::new(ROOMS, anything)
}

pub fn secretariat() -> Principal {
    Principal::person(Story::id('p', "sam"), "secretariat")
}

/// An organisation that comes to the map.
pub fn added(id: hub::Id, name: &str) -> Act {
    Act::ActorAdded(ActorAdded {
        id,
        kind: None,
        country: None,
        claims: Vec::new(),
        part_of: None,
        import: None,
        name: Said::text(name),
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    })
}

/// Files kept by their hash.
#[derive(Default)]
pub struct Files(pub BTreeMap<String, Arc<[u8]>>);

impl AtHand for Files {
    fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        self.0.get(sha256).cloned()
    }
}

/// A hub into which files are brought.
pub struct Desk {
    pub story: Story,
    pub files: Files,
    pub seed: u8,
}

impl Desk {
    pub fn new() -> Self {
        Self { story: story(), files: Files::default(), seed: 1 }
    }

    pub fn state(&self) -> &State {
        self.story.hub.room()
    }

    pub fn plan(&mut self, book: &Workbook, choices: &Choices) -> Plan {
        self.seed += 1;
        let choices = Choices {
            seed: [self.seed; 16],
            sha256: sha256(book.name.as_bytes()),
            ..choices.clone()
        };
        let source = recognise(book, None, None).unwrap();
        let plan = plan(&source, self.state(), &choices, &|hash| self.files.file(hash));
        assert!(plan.counts.add_up(), "{:?}", plan.counts);
        plan
    }

    /// Plans and brings in; gives the plan.
    pub fn bring(&mut self, book: &Workbook, choices: &Choices) -> Plan {
        let plan = self.plan(book, choices);
        for bytes in plan.files() {
            self.files.0.insert(sha256(bytes), bytes.into());
        }
        for act in plan.acts.clone() {
            self.story.tell(&secretariat(), act).unwrap();
        }
        plan
    }

    /// Everything that is done, of the datasets at hand.
    pub fn work(&self) -> Work {
        let read = |hash: &str| Dataset::from_bytes(self.files.0.get(hash)?).ok().map(Arc::new);
        gather(self.state(), &read)
    }

    pub fn tell(&mut self, act: impl Into<AnyAct>) -> Result<u64, Refusal> {
        self.story.tell(&secretariat(), act)
    }
}

/// Counts by theme and country.
pub fn by_theme(count: Count, currency: &str) -> Question {
    let (rows, columns) = (Axis::Theme.into(), Axis::Country.into());
    Question { rows, columns, only: None, count, currency: currency.into() }
}

/// A tie that says nothing but who is tied to whom, and how.
pub fn tied(id: Id, from: Id, to: Id, kind: TieKind) -> TieAdded {
    TieAdded {
        id,
        from,
        to,
        kind,
        directed: kind.is_directed(),
        weight: None,
        frequency: None,
        intensity: None,
        since: None,
        until: None,
        import: None,
        label: Said::default(),
        source: Said::default(),
    }
}

pub fn imported(plan: &Plan) -> hub::Id {
    match plan.acts.first() {
        Some(Act::ImportMade(made)) => made.id,
        other => panic!("the first act should be the import, not {other:?}"),
    }
}

pub fn book(name: &str, text: &str) -> Workbook {
    formats::read(name, text.as_bytes(), &Limits::default()).unwrap()
}

/// A real file, unpacked; none where the data is not there.
pub fn real(path: &str) -> Option<Workbook> {
    let root = std::env::var_os("CONVOKE_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    let full = root.join("data").join(path);
    let Ok(mut bytes) = std::fs::read(&full) else {
        println!("skipped: {} is not here", full.display());
        return None;
    };
    if path.ends_with(".gz") {
        let mut child = std::process::Command::new("gzip")
            .arg("-dc")
            .arg(&full)
            .stdout(std::process::Stdio::piped())
            .spawn()
            .expect("gzip is installed");
        bytes.clear();
        child.stdout.take().unwrap().read_to_end(&mut bytes).unwrap();
        child.wait().unwrap();
    }
    let name = full.file_name().unwrap().to_string_lossy().replace(".gz", "");
    Some(formats::read(&name, &bytes, &Limits::default()).unwrap())
}
