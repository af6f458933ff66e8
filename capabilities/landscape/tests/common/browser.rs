//! The pages as a person meets them, without a server: get a page, send a form.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use faces::lang::{Languages, Tag};
use faces::{Ctx, Derived, Failure, Fields, Guard, Next, Retry, Services};
use hub::{Audience, Id, Principal};
use landscape::ROOM;
use landscape::model::dataset::{Dataset, sha256};

use super::Desk;

/// Drafts by their id and whose they are.
type Drafts = BTreeMap<(Id, Option<Id>), Vec<u8>>;

/// A machine that lives in memory.
#[derive(Default)]
pub struct Machine {
    pub files: Mutex<BTreeMap<String, Arc<[u8]>>>,
    /// The files that were read.
    pub read: Mutex<BTreeSet<String>>,
    pub drafts: Mutex<Drafts>,
    pub known: Mutex<BTreeMap<String, Vec<u8>>>,
    pub drawn: Mutex<u8>,
    /// What lies at addresses; fetching from any other is stopped.
    pub addresses: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Services for Machine {
    fn random(&self) -> [u8; 16] {
        let mut drawn = self.drawn.lock().unwrap();
        *drawn += 1;
        // Other than what a desk draws.
        [*drawn | 0x80; 16]
    }

    fn read_apart(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
        let read = formats::read(name, bytes, &formats::Limits::default());
        Ok(formats::isolated::encode(&read))
    }

    fn fetch(&self, address: &str) -> Result<Vec<u8>, Failure> {
        let found = self.addresses.lock().unwrap().get(address).cloned();
        found.ok_or_else(|| Failure::Fault("fetching was stopped".to_owned()))
    }

    fn keep_file(&self, bytes: &[u8]) -> Result<String, String> {
        let hash = sha256(bytes);
        self.files.lock().unwrap().insert(hash.clone(), bytes.into());
        Ok(hash)
    }

    fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        self.read.lock().unwrap().insert(sha256.to_owned());
        self.files.lock().unwrap().get(sha256).cloned()
    }

    fn is_kept(&self, sha256: &str) -> bool {
        self.files.lock().unwrap().contains_key(sha256)
    }

    fn keep_draft(&self, id: Id, owner: Option<Id>, bytes: &[u8]) -> Result<(), String> {
        self.drafts.lock().unwrap().insert((id, owner), bytes.to_vec());
        Ok(())
    }

    fn draft(&self, id: Id, owner: Option<Id>) -> Option<Vec<u8>> {
        self.drafts.lock().unwrap().get(&(id, owner)).cloned()
    }

    fn drafts(&self, owner: Option<Id>) -> Vec<(Id, Vec<u8>)> {
        let drafts = self.drafts.lock().unwrap();
        let own = drafts.iter().filter(|((_, of), _)| *of == owner);
        own.map(|((id, _), bytes)| (*id, bytes.clone())).collect()
    }

    fn end_draft(&self, id: Id, owner: Option<Id>) -> Result<(), String> {
        self.drafts.lock().unwrap().remove(&(id, owner));
        Ok(())
    }

    fn recall(&self, room: &str, key: &str) -> Option<Vec<u8>> {
        self.known.lock().unwrap().get(&format!("{room}/{key}")).cloned()
    }

    fn remember(&self, room: &str, key: &str, bytes: &[u8]) -> Result<(), String> {
        self.known.lock().unwrap().insert(format!("{room}/{key}"), bytes.to_vec());
        Ok(())
    }
}

pub struct Browser {
    pub desk: Desk,
    pub machine: Machine,
    pub languages: Languages,
    pub derived: Derived,
    pub audience: Audience,
    /// What was wrong with the form just sent.
    pub retry: Option<Retry>,
}

impl Browser {
    pub fn new() -> Self {
        let languages = Languages::new(&[ROOM.messages, &formats::MESSAGES]).expect("messages");
        let audience = Audience {
            person: Some(hub::testing::Story::id('p', "sam")),
            actors: BTreeSet::new(),
            roles: BTreeSet::from(["secretariat".to_owned()]),
        };
        let (desk, derived) = (Desk::new(), Derived::default());
        let machine = Machine::default();
        Self { desk, machine, languages, derived, audience, retry: None }
    }

    pub fn with<T>(&self, tag: Tag, path: &str, work: impl FnOnce(&Ctx, &str) -> T) -> T {
        let (bare, question) = path.split_once('?').unwrap_or((path, ""));
        let mut query = Fields::default();
        for (name, value) in faces::table::Query::parse(question).pairs() {
            query.values.push((name.to_owned(), value.to_owned()));
        }
        let mut values = BTreeMap::new();
        let mut pattern = bare.to_owned();
        for part in bare.split('/') {
            if part.parse::<Id>().is_ok() {
                values.insert("id".to_owned(), part.to_owned());
                pattern = bare.replace(part, "{id}");
            }
        }
        let ctx = Ctx {
            hub: &self.desk.story.hub,
            rooms: &[&ROOM],
            now: self.desk.story.now,
            lang: &self.languages.lang(tag),
            audience: &self.audience,
            path: &values,
            query: &query,
            base: "/en",
            root: "",
            here: bare,
            guard: &Guard::default(),
            retry: self.retry.as_ref(),
            services: &self.machine,
            derived: &self.derived,
        };
        work(&ctx, &pattern)
    }

    pub fn get(&self, tag: Tag, path: &str) -> Result<String, Failure> {
        self.with(tag, path, |ctx, pattern| {
            let page = ROOM.pages.iter().find(|p| p.path == pattern);
            let view = match page {
                Some(page) => (page.view)(ctx)?,
                // The room of members shows this one, with what it knows of it.
                None if pattern == "orgs/{id}" => Box::new(landscape::org(ctx, None)?),
                None => panic!("no page {pattern}"),
            };
            view.json().expect("JSON");
            if let Some(file) = view.file(ctx) {
                let mut bytes = Vec::new();
                (file.write)(&mut bytes)?;
                return Ok(String::from_utf8_lossy(&bytes).into_owned());
            }
            if let Some(table) = view.table(ctx) {
                table.to_csv(&faces::table::Query::default(), false);
            }
            let sheet = view.sheet(ctx);
            let mut html = sheet.title.clone();
            let parts = [sheet.over, sheet.lead, sheet.main, sheet.side];
            parts.into_iter().flatten().for_each(|part| html.push_str(&part.0));
            if let Some(next) = sheet.next {
                html.push_str(&next.why.0);
                html.push_str(&next.button);
                html.push_str(&next.to);
            }
            if let Some(figure) = view.figure(ctx) {
                assert!(figure.0.contains("<svg"));
            }
            Ok(html)
        })
    }

    /// The rows behind a page, as a file has them.
    pub fn csv(&self, tag: Tag, path: &str) -> String {
        self.with(tag, path, |ctx, pattern| {
            let page = ROOM.pages.iter().find(|p| p.path == pattern).expect("a page");
            let view = (page.view)(ctx).expect("a view");
            let table = view.table(ctx).or_else(|| view.long(ctx).map(|long| long.gathered()));
            table.expect("a table").to_csv(&faces::table::Query::default(), false)
        })
    }

    /// The file that a page gives, as a workbook.
    pub fn file(&self, path: &str) -> formats::Workbook {
        let (name, bytes) = self.with(Tag::En, path, |ctx, pattern| {
            let page = ROOM.pages.iter().find(|p| p.path == pattern).expect("a page");
            let view = (page.view)(ctx).expect("a view");
            let (file, mut bytes) = (view.file(ctx).expect("a file"), Vec::new());
            (file.write)(&mut bytes).expect("it is written");
            (file.name, bytes)
        });
        formats::read(&name, &bytes, &formats::Limits::default()).expect("it is read")
    }

    /// Sends a form with something wrong in it; the page again, at `page`.
    pub fn wrong(&mut self, path: &str, sent: Fields, page: &str) -> String {
        let Err(Failure::Fields(errors)) = self.post(path, sent.clone()) else {
            panic!("{path} should be wrong")
        };
        self.retry = Some(Retry { path: path.to_owned(), errors, refusal: None, fields: sent });
        let html = self.get(Tag::En, page).expect("the page again");
        self.retry = None;
        html
    }

    pub fn post(&mut self, path: &str, fields: Fields) -> Result<String, Failure> {
        let next: Next = self.with(Tag::En, path, |ctx, pattern| {
            let form = ROOM.forms.iter().find(|f| f.path == pattern).expect("a form");
            (form.handle)(ctx, &fields)
        })?;
        let link = self.audience.person.filter(|_| self.audience.holds(hub::PARTNER));
        let by = link.map_or_else(super::secretariat, |id| Principal::person(id, hub::PARTNER));
        for act in next.acts {
            self.desk.story.tell(&by, act).map_err(Failure::Refused)?;
        }
        // What the pages kept, the desk finds.
        self.desk.files.0.extend(self.machine.files.lock().unwrap().clone());
        for kept in next.keeps {
            self.machine.remember(kept.room, &kept.key, &kept.bytes).map_err(Failure::Fault)?;
        }
        if let Some(draft) = next.ends {
            self.machine.end_draft(draft, self.audience.person).map_err(Failure::Fault)?;
        }
        Ok(next.to)
    }
}

pub fn fields(values: &[(&str, &str)]) -> Fields {
    let values = values.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    Fields { values, files: Vec::new() }
}

pub fn upload(name: &str, text: &str) -> Fields {
    let file = ("file".to_owned(), name.to_owned(), Arc::from(text.as_bytes()));
    Fields { values: Vec::new(), files: vec![file] }
}

/// The rows of the first list that counts.
pub fn rows(browser: &Browser) -> Dataset {
    let (_, _, version) = browser.desk.state().current_datasets().next().expect("a list");
    let bytes = browser.machine.files.lock().unwrap()[&*version.sha256].clone();
    Dataset::from_bytes(&bytes).unwrap()
}
