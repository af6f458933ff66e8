//! A browser without a network: pages as they are read, forms as they are sent.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU8, Ordering};

use faces::AnyView;
use faces::lang::{Languages, Tag};
use faces::{Ctx, Derived, Failure, Fields, Guard, Room, Services};
use hub::{Audience, Principal};

use super::{Hall, id};

pub static ROOMS: [&Room; 1] = [&meetings::ROOM];

/// A machine that gives other random bytes each time.
#[derive(Default)]
struct Machine(AtomicU8);

impl Services for Machine {
    fn random(&self) -> [u8; 16] {
        [self.0.fetch_add(1, Ordering::Relaxed); 16]
    }
}

/// Reads pages and sends forms as a browser does.
pub struct Browser {
    pub hall: Hall,
    languages: Languages,
    derived: Derived,
    machine: Machine,
    pub reader: Audience,
}

impl Browser {
    pub fn new(hall: Hall) -> Self {
        let rooms = [
            meetings::ROOM.messages,
            decisions::ROOM.messages,
            members::ROOM.messages,
            charter::say::MESSAGES,
        ];
        let languages = Languages::new(&rooms).expect("sound messages");
        let (derived, machine) = (Derived::default(), Machine::default());
        Self { hall, languages, derived, machine, reader: Audience::public() }
    }

    pub fn sign_in(&mut self, person: &str) {
        self.reader = self.hall.story.hub.audience(id('p', person), self.hall.story.now);
    }

    fn with<T>(&self, tag: Tag, path: &str, work: impl FnOnce(&Ctx, &str) -> T) -> T {
        let mut values = BTreeMap::new();
        let part = |part: &str| match part.parse::<u64>() {
            Ok(_) => {
                values.insert("n".to_owned(), part.to_owned());
                "{n}".to_owned()
            }
            Err(_) => part.to_owned(),
        };
        let pattern: Vec<String> = path.split('/').map(part).collect();
        let ctx = Ctx {
            hub: &self.hall.story.hub,
            rooms: &ROOMS,
            now: self.hall.story.now,
            lang: &self.languages.lang(tag),
            audience: &self.reader,
            path: &values,
            query: &Fields::default(),
            base: "/en",
            root: "",
            here: path,
            guard: &Guard::default(),
            retry: None,
            services: &self.machine,
            derived: &self.derived,
        };
        work(&ctx, &pattern.join("/"))
    }

    /// What a view of this path gives.
    pub fn view<T>(
        &self,
        tag: Tag,
        path: &str,
        read: impl FnOnce(&Ctx, &dyn AnyView) -> T,
    ) -> Result<T, Failure> {
        self.with(tag, path, |ctx, pattern| {
            let mut pages = ROOMS.iter().flat_map(|room| room.pages);
            let page = pages.find(|page| page.path == pattern).expect("a page");
            let view = (page.view)(ctx)?;
            Ok(read(ctx, view.as_ref()))
        })
    }

    pub fn get(&self, tag: Tag, path: &str) -> Result<String, Failure> {
        self.view(tag, path, |ctx, view| {
            if let Some(table) = view.table(ctx) {
                table.to_csv(&faces::table::Query::default(), false);
            }
            let sheet = view.sheet(ctx);
            let mut html = sheet.title;
            let parts = [sheet.over, sheet.lead, sheet.main, sheet.side];
            parts.into_iter().flatten().for_each(|part| html.push_str(&part.0));
            if let Some(next) = sheet.next {
                html.push_str(&next.why.0);
                html.push_str(&next.button);
            }
            sheet.tabs.iter().for_each(|(label, ..)| html.push_str(label));
            html
        })
    }

    pub fn english(&self, path: &str) -> String {
        self.get(Tag::En, path).unwrap_or_else(|failure| panic!("{path}: {failure:?}"))
    }

    pub fn post(
        &mut self,
        by: &Principal,
        path: &str,
        values: &[(&str, &str)],
    ) -> Result<String, Failure> {
        let values = values.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let fields = Fields { values, ..Fields::default() };
        let next = self.with(Tag::En, path, |ctx, pattern| {
            let mut forms = ROOMS.iter().flat_map(|room| room.forms);
            let form = forms.find(|form| form.path == pattern).expect("a form");
            (form.handle)(ctx, &fields)
        })?;
        for act in next.acts {
            self.hall.story.tell(by, act).map_err(Failure::Refused)?;
        }
        Ok(next.to)
    }
}
