//! A browser without a network: pages as they are read, forms as they are sent.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use charter::say::MESSAGES as CHARTER;
use faces::lang::{Languages, Tag};
use faces::{Ctx, Derived, Failure, Fields, Guard, Room, Services};
use hub::{AtHand, Audience, Id, Principal};

use super::{Hall, Shelf, id};

pub static ROOMS: [&Room; 3] = [&charter::ROOM, &members::ROOM, &decisions::ROOM];

/// A machine that keeps files in memory.
#[derive(Default)]
struct Machine {
    files: Mutex<Shelf>,
    drafts: Mutex<BTreeMap<Id, Vec<u8>>>,
}

impl Services for Machine {
    fn random(&self) -> [u8; 16] {
        [7; 16]
    }
    fn read_apart(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
        let read = formats::read(name, bytes, &formats::Limits::default());
        Ok(formats::isolated::encode(&read))
    }
    fn keep_draft(&self, id: Id, _: Option<Id>, bytes: &[u8]) -> Result<(), String> {
        self.drafts.lock().expect("a lock").insert(id, bytes.to_vec());
        Ok(())
    }
    fn draft(&self, id: Id, _: Option<Id>) -> Option<Vec<u8>> {
        self.drafts.lock().expect("a lock").get(&id).cloned()
    }
    fn keep_file(&self, bytes: &[u8]) -> Result<String, String> {
        Ok(self.files.lock().expect("a lock").keep(bytes))
    }
    fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        self.files.lock().expect("a lock").file(sha256)
    }
}

impl AtHand for Machine {
    fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        Services::file(self, sha256)
    }
}

/// Reads pages and sends forms as a browser does.
pub struct Browser {
    pub hall: Hall,
    languages: Languages,
    derived: Derived,
    pub reader: Audience,
    machine: Machine,
}

impl Browser {
    pub fn new(hall: Hall) -> Self {
        let rooms = [members::ROOM.messages, decisions::ROOM.messages, CHARTER];
        let languages = Languages::new(&rooms).expect("sound messages");
        Self {
            hall,
            languages,
            derived: Derived::default(),
            reader: Audience::public(),
            machine: Machine::default(),
        }
    }

    pub fn sign_in(&mut self, person: &str) {
        self.reader = self.hall.story.hub.audience(id('p', person), self.hall.story.now);
    }

    pub fn with<T>(&self, tag: Tag, path: &str, work: impl FnOnce(&Ctx, &str) -> T) -> T {
        let (bare, question) = path.split_once('?').unwrap_or((path, ""));
        let mut query = Fields::default();
        for (name, value) in faces::table::Query::parse(question).pairs() {
            query.values.push((name.to_owned(), value.to_owned()));
        }
        let mut values = BTreeMap::new();
        let pattern: Vec<String> = bare
            .split('/')
            .map(|part| {
                let is_id = part.parse::<Id>().is_ok();
                if !is_id && part.parse::<u64>().is_err() {
                    return part.to_owned();
                }
                let name = match bare.split('/').next() {
                    Some("people" | "members") if is_id => "id",
                    _ => "n",
                };
                values.insert(name.to_owned(), part.to_owned());
                format!("{{{name}}}")
            })
            .collect();
        let ctx = Ctx {
            hub: &self.hall.story.hub,
            rooms: &ROOMS,
            now: self.hall.story.now,
            lang: &self.languages.lang(tag),
            audience: &self.reader,
            path: &values,
            query: &query,
            base: "/en",
            root: "",
            here: bare,
            guard: &Guard::default(),
            retry: None,
            services: &self.machine,
            derived: &self.derived,
        };
        work(&ctx, &pattern.join("/"))
    }

    pub fn get(&self, tag: Tag, path: &str) -> Result<String, Failure> {
        self.with(tag, path, |ctx, pattern| {
            let mut pages = ROOMS.iter().flat_map(|room| room.pages);
            let page = pages.find(|page| page.path == pattern).expect("a page");
            let view = (page.view)(ctx)?;
            let mut html = view.json().expect("JSON");
            html.clear();
            if let Some(table) = view.table(ctx) {
                table.to_csv(&faces::table::Query::default(), false);
            }
            let sheet = view.sheet(ctx);
            html.push_str(&sheet.title);
            let parts = [sheet.over, sheet.lead, sheet.main, sheet.side];
            parts.into_iter().flatten().for_each(|part| html.push_str(&part.0));
            if let Some(next) = sheet.next {
                html.push_str(&next.why.0);
                html.push_str(&next.button);
            }
            sheet.tabs.iter().for_each(|(label, ..)| html.push_str(label));
            Ok(html)
        })
    }

    pub fn english(&self, path: &str) -> String {
        self.get(Tag::En, path).unwrap_or_else(|failure| panic!("{path}: {failure:?}"))
    }

    pub fn json(&self, path: &str) -> String {
        self.with(Tag::En, path, |ctx, pattern| {
            let mut pages = ROOMS.iter().flat_map(|room| room.pages);
            let page = pages.find(|page| page.path == pattern).expect("a page");
            (page.view)(ctx).and_then(|view| view.json())
        })
        .expect("a view")
    }

    pub fn post(
        &mut self,
        by: &Principal,
        path: &str,
        values: &[(&str, &str)],
    ) -> Result<String, Failure> {
        self.send(by, path, values, &[])
    }

    /// The same with files: field and bytes.
    pub fn send(
        &mut self,
        by: &Principal,
        path: &str,
        values: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Result<String, Failure> {
        let values = values.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let file = |(field, bytes): &(&str, &[u8])| {
            ((*field).to_owned(), "file.csv".to_owned(), Arc::from(*bytes))
        };
        let fields = Fields { values, files: files.iter().map(file).collect() };
        let next = self.with(Tag::En, path, |ctx, pattern| {
            let mut forms = ROOMS.iter().flat_map(|room| room.forms);
            let form = forms.find(|form| form.path == pattern).expect("a form");
            let page = ROOMS.iter().flat_map(|room| room.pages).any(|page| page.path == form.page);
            assert!(page, "{}: errors have a page to be shown on", form.path);
            (form.handle)(ctx, &fields)
        })?;
        for act in next.acts {
            self.hall.story.tell_with(by, act, &self.machine).map_err(Failure::Refused)?;
        }
        Ok(next.to)
    }
}
