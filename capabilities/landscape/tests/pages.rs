//! Every page in every language, empty and full, for the public and the secretariat; and the five
//! steps of bringing a spreadsheet as a person takes them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use common::{Desk, book};
use faces::lang::{Languages, Tag};
use faces::{Ctx, Derived, Failure, Fields, Guard, Next, Services};
use hub::{Audience, Id};
use landscape::ROOM;
use landscape::import::Choices;
use landscape::model::dataset::sha256;

/// A machine that lives in memory.
#[derive(Default)]
struct Machine {
    files: Mutex<BTreeMap<String, Arc<[u8]>>>,
    drafts: Mutex<BTreeMap<(Id, Option<Id>), Vec<u8>>>,
    known: Mutex<BTreeMap<String, Vec<u8>>>,
    drawn: Mutex<u8>,
}

impl Services for Machine {
    fn random(&self) -> [u8; 16] {
        let mut drawn = self.drawn.lock().unwrap();
        *drawn += 1;
        [*drawn; 16]
    }

    fn read_apart(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
        let read = formats::read(name, bytes, &formats::Limits::default());
        Ok(formats::isolated::encode(&read))
    }

    fn keep_file(&self, bytes: &[u8]) -> Result<String, String> {
        let hash = sha256(bytes);
        self.files.lock().unwrap().insert(hash.clone(), bytes.into());
        Ok(hash)
    }

    fn file(&self, sha256: &str) -> Option<Arc<[u8]>> {
        self.files.lock().unwrap().get(sha256).cloned()
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

struct Browser {
    desk: Desk,
    machine: Machine,
    languages: Languages,
    derived: Derived,
    audience: Audience,
}

impl Browser {
    fn new() -> Self {
        let languages = Languages::new(&[ROOM.messages, &formats::MESSAGES]).expect("messages");
        let audience = Audience {
            person: Some(hub::testing::Story::id('p', "sam")),
            actors: BTreeSet::new(),
            roles: BTreeSet::from(["secretariat".to_owned()]),
        };
        let (desk, derived) = (Desk::new(), Derived::default());
        Self { desk, machine: Machine::default(), languages, derived, audience }
    }

    fn with<T>(&self, tag: Tag, path: &str, work: impl FnOnce(&Ctx, &str) -> T) -> T {
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
            retry: None,
            services: &self.machine,
            derived: &self.derived,
        };
        work(&ctx, &pattern)
    }

    fn get(&self, tag: Tag, path: &str) -> Result<String, Failure> {
        self.with(tag, path, |ctx, pattern| {
            let page = ROOM.pages.iter().find(|p| p.path == pattern).expect("a page");
            let view = (page.view)(ctx)?;
            view.json().expect("JSON");
            if let Some((_, _, bytes)) = view.file(ctx) {
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
            }
            if let Some(figure) = view.figure(ctx) {
                assert!(figure.0.contains("<svg"));
            }
            Ok(html)
        })
    }

    fn post(&mut self, path: &str, fields: Fields) -> Result<String, Failure> {
        let next: Next = self.with(Tag::En, path, |ctx, pattern| {
            let form = ROOM.forms.iter().find(|f| f.path == pattern).expect("a form");
            (form.handle)(ctx, &fields)
        })?;
        for act in next.acts {
            self.desk.story.tell(&common::secretariat(), act).map_err(Failure::Refused)?;
        }
        Ok(next.to)
    }
}

fn fields(values: &[(&str, &str)]) -> Fields {
    let values = values.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    Fields { values, files: Vec::new() }
}

fn upload(name: &str, text: &str) -> Fields {
    let file = ("file".to_owned(), name.to_owned(), Arc::from(text.as_bytes()));
    Fields { values: Vec::new(), files: vec![file] }
}

const ACTIVITIES: &str = "Organisation,Type,Pays,Province,Secteur,Date de début,Date de fin\n\
    Accra Air Watch,NGO,Ghana,Accra,Waste,2026-01-01,2026-12-31\n\
    Lima Verde,NGO,Ghana,Accra,Waste,2026-06-01,2027-01-31\n\
    Net Clean,Sorcerers,Ghana,Kumasi,Transport,,\n\
    Net Clean,Sorcerers,Atlantis,Kumasi,Transport,,\n\
    ,NGO,Ghana,Accra,Waste,,\n";

fn no_gap(html: &str, path: &str, tag: Tag) {
    assert!(!html.contains("[landscape-"), "{path} {tag:?}: a message is missing");
    assert!(!html.contains("class=\"untranslated\""), "{path} {tag:?}: an English fallback");
    assert!(!html.contains(" style="), "{path}: the content policy forbids style attributes");
}

/// Pages that stand without anything in the hub.
const PAGES: &[&str] = &[
    "landscape",
    "landscape?rows=kind&cols=country&count=activities&only=csos",
    "landscape?rows=whom&cols=status&count=people",
    "landscape?rows=spot&cols=year&count=money&currency=USD",
    "landscape/activities?place=Accra&theme=Waste",
    "landscape/overlaps?theme=Waste&place=Accra&state=new",
    "landscape/doubles",
    "landscape/gaps",
    "landscape/need",
    "landscape/areas",
    "landscape/map/areas",
    "landscape/timeline?year=2026",
    "landscape/nominate",
    "landscape/nominations",
    "landscape/groups",
    "landscape/network",
    "landscape/map?measure=activities",
    "landscape/table?q=lima&sort=-ties&kind=csos&theme=Waste&place=Accra",
    "landscape/add",
    "landscape/data",
    "landscape/network/data",
    "landscape/network/names?q=a",
    "landscape/network?tie=funds&year=2025&size=brokerage",
    "landscape/network/roles",
    "landscape/ties?tie=funds",
    "landscape/linkages",
    "landscape/accounts",
    "landscape/partners",
    "landscape/views",
    "landscape/views/new?face=network&query=tie%3Dfunds",
    "import",
    "import/template",
];

#[test]
fn every_page_in_every_language_empty_and_full() {
    let mut browser = Browser::new();
    for tag in Tag::ALL {
        for path in PAGES {
            no_gap(&browser.get(tag, path).expect("a page"), path, tag);
        }
    }
    let plan = browser.desk.bring(&book("work.csv", ACTIVITIES), &Choices::default());
    browser.machine.keep_file(plan.dataset.as_ref().expect("a dataset")).unwrap();
    let ids: Vec<Id> = browser.desk.state().actors().map(|(_, a)| a.id).collect();
    browser
        .post(
            &format!("orgs/{}/tie", ids[0]),
            fields(&[("tie_kind", "funds"), ("with", "Lima Verde")]),
        )
        .expect("tied");
    let set = *browser.desk.state().datasets().keys().next().expect("a dataset");
    let org = [
        format!("orgs/{}", ids[0]),
        format!("orgs/{}/edit", ids[0]),
        format!("landscape/data/{set}"),
        format!("landscape/data/{set}/versions"),
        format!("orgs/{}/given", ids[0]),
        format!("landscape/plan/{}", ids[0]),
        format!("landscape/network?focus={}&steps=2", ids[0]),
        "landscape/network?group=1".to_owned(),
    ];
    for tag in Tag::ALL {
        for path in PAGES.iter().copied().chain(org.iter().map(String::as_str)) {
            no_gap(&browser.get(tag, path).expect("a page"), path, tag);
        }
    }
    let html = browser.get(Tag::En, "landscape").unwrap();
    assert!(html.contains("Accra") && html.contains("Waste") && html.contains("gap"), "{html}");
    let overlap = "Places and themes where several organisations work at the same time: 1";
    assert!(html.contains(overlap), "the two activities share half a year: {html}");
    let html = browser.get(Tag::En, "landscape/network").unwrap();
    assert!(html.contains("<svg") && html.contains("Lima Verde"));
    let html = browser.get(Tag::Fr, "landscape/table?country=GHA").unwrap();
    assert!(html.contains("Accra Air Watch"));
    let page = format!("landscape/data/{set}");
    assert!(browser.get(Tag::En, &page).unwrap().contains("Kumasi"));
    let at = browser.post(&page, fields(&[])).expect("withdrawn");
    assert!(browser.get(Tag::En, &at).unwrap().contains("No dataset has been published yet"));
    assert!(!browser.get(Tag::En, "landscape").unwrap().contains("Kumasi"));
}

#[test]
fn five_steps_bring_a_spreadsheet_and_one_undoes_it() {
    let mut browser = Browser::new();
    let at = browser.post("import", upload("work.csv", ACTIVITIES)).expect("step 1");
    assert!(at.ends_with("/file"));
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("work.csv") && html.contains("Who does what, where"));
    let at =
        browser.post(&at, fields(&[("title", "Work"), ("kind", "activities")])).expect("step 2");
    let html = browser.get(Tag::En, &at).unwrap();
    assert!(html.contains("Secteur") && html.contains("Theme or sector"), "{html}");
    let at = browser.post(&at, fields(&[])).expect("step 3");
    let html = browser.get(Tag::Ar, &at).unwrap();
    assert!(html.contains("Atlantis") && html.contains("Sorcerers"));
    let words = [
        ("of-0", "kind:Sorcerers"),
        ("word-0", "business"),
        ("of-1", "country:Atlantis"),
        ("word-1", "GHA"),
    ];
    let at = browser.post(&at, fields(&words)).expect("step 4");
    assert!(browser.get(Tag::En, &at).unwrap().contains("No look-alikes found"));
    let check = at.replace("duplicates", "check");
    let html = browser.get(Tag::En, &check).unwrap();
    assert!(html.contains("Will put 3 organisations on the map"), "{html}");
    let rejected = browser.get(Tag::En, &at.replace("duplicates", "rejected")).unwrap();
    assert_eq!(rejected.lines().count(), 2, "{rejected}");
    let done = browser.post(&check, fields(&[])).expect("brought in");
    let html = browser.get(Tag::En, &done).unwrap();
    assert!(html.contains("Rows read: 5. New: 4"), "{html}");
    assert!(browser.get(Tag::En, "landscape").unwrap().contains("Kumasi"));

    // Next month's file is mapped without questions, and the same one brings nothing.
    let again = browser.post("import", upload("work.csv", ACTIVITIES)).expect("again");
    let html = browser.get(Tag::En, &again.replace("/file", "/values")).unwrap();
    assert!(html.contains("Every word was recognised"), "{html}");
    let html = browser.get(Tag::En, &again.replace("/file", "/check")).unwrap();
    assert!(html.contains("brings nothing new"), "{html}");

    browser.post(&done.replace("done", "undo"), fields(&[])).expect("undone");
    assert_eq!(browser.desk.state().actors().count(), 0);
    assert!(browser.get(Tag::En, &done).unwrap().contains("was undone on"));
}

#[test]
fn bad_files_are_refused_with_the_mend_and_nothing_is_kept() {
    let mut browser = Browser::new();
    for (name, text) in
        [("empty.csv", ""), ("fake.xlsx", "PK\u{3}\u{4}nonsense"), ("a.pdf", "%PDF-1.4 x")]
    {
        match browser.post("import", upload(name, text)) {
            Err(Failure::Fields(errors)) => {
                assert_eq!(errors[0].field, "file", "{name}");
                let why = errors[0].why.args.get("why").cloned().unwrap_or_default();
                assert!(name == "empty.csv" || !why.is_empty(), "{name} says why");
            }
            other => panic!("{name}: {other:?}"),
        }
    }
    assert_eq!(browser.desk.story.hub.size(), 0);
    assert!(browser.machine.drafts.lock().unwrap().is_empty());
}

#[test]
fn contacts_are_for_the_secretariat_alone_and_joined_pages_lead_on() {
    let mut browser = Browser::new();
    let list = "Organisation,Email\nLima Verde,secret@lima.example\nCopper Hill Fund,\n";
    browser.desk.bring(&book("a.csv", list), &Choices::default());
    let ids: Vec<Id> = browser.desk.state().actors().map(|(_, a)| a.id).collect();
    let page = format!("orgs/{}", ids[0]);
    assert!(browser.get(Tag::En, &page).unwrap().contains("secret@lima.example"));
    let staff = std::mem::take(&mut browser.audience);
    for path in [page.as_str(), "landscape/table", "landscape"] {
        assert!(!browser.get(Tag::En, path).unwrap().contains("secret@lima.example"), "{path}");
    }
    browser.audience = staff;
    let join = fields(&[("other", &format!("https://hub.example/en/orgs/{}", ids[1]))]);
    browser.post(&format!("orgs/{}/join", ids[0]), join).expect("joined");
    match browser.get(Tag::En, &format!("orgs/{}", ids[1])) {
        Err(Failure::Moved(to)) => assert_eq!(to, page),
        other => panic!("{other:?}"),
    }
}
