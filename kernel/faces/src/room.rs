//! What a capability shows: its pages, its forms, its place in the navigation. One list of rooms is
//! the product: paths, API, OpenAPI, permission matrix and handbook index come from it.

use std::io;

use hub::{AnyAct, At, Capability, Id, Refusal};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use crate::ctx::{Ctx, Fields};
use crate::lang::Tag;
use crate::view::{AnyView, View};

/// The six parts of the navigation, in their fixed order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The hub's first page.
    Home,
    /// Who is out there, who is in, who has a say.
    Landscape,
    /// What is proposed and decided, and by which rule.
    Decisions,
    /// What is aimed at, promised and changed.
    Progress,
    /// Who paid, who got it.
    Money,
    /// What to know and do.
    Handbook,
}

/// One capability's faces.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// The room's name: the first word of its message ids and of its acts.
    pub name: &'static str,
    /// Its pure part; none for a room that records nothing, such as the handbook.
    pub capability: Option<&'static Capability>,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Its links in the navigation: message id of the label, and path.
    pub nav: &'static [(&'static str, &'static str)],
    /// What can be looked at.
    pub pages: &'static [Page],
    /// What can be done.
    pub forms: &'static [Form],
    /// Its messages: language code and Fluent source.
    pub messages: &'static [(&'static str, &'static str)],
    /// What it is for: its README, which is also its handbook page.
    pub readme: &'static str,
    /// What this room would have the person in front do next, most pressing first.
    pub todo: fn(&Ctx) -> Vec<Todo>,
}

/// Who may open a page or send a form at all. What they then see is the view's to decide, and what
/// they may do the charter's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Everybody.
    Everybody,
    /// People who are signed in.
    SignedIn,
    /// People who hold the role of secretariat.
    Secretariat,
    /// Whoever came by an organisation's personal link.
    Partner,
}

/// Something to look at. The page `/{lang}/decisions/41`, its `.json` and its `.csv`, and the API's
/// `/api/decisions/41` are one view for one audience.
#[derive(Clone, Copy)]
pub struct Page {
    /// The path under the hub, for example `decisions/{n}`.
    pub path: &'static str,
    /// Who may open it.
    pub who: Who,
    /// What it answers, for the API document.
    pub about: &'static str,
    /// Makes the view.
    pub view: fn(&Ctx) -> Result<Box<dyn AnyView>, Failure>,
    /// The schema of the view.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

impl Page {
    /// A page whose view is made by `view`. Usage:
    /// `Page::of::<DecisionView>("decisions/{n}", Who::Everybody, "One decision …", view::decision)`
    #[must_use]
    pub const fn of<V: View + JsonSchema + 'static>(
        path: &'static str,
        who: Who,
        about: &'static str,
        view: fn(&Ctx) -> Result<Box<dyn AnyView>, Failure>,
    ) -> Self {
        Self { path, who, about, view, schema: |generator| generator.subschema_for::<V>() }
    }
}

impl std::fmt::Debug for Page {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Page({})", self.path)
    }
}

/// A view as a page gives it; with `?` inside, the end of making one that may fail.
///
/// # Errors
/// Never any of its own.
pub fn boxed(view: impl View + 'static) -> Result<Box<dyn AnyView>, Failure> {
    Ok(Box::new(view))
}

/// Something to do. Sent by POST; answered by a redirect, or by the page of the same path (without
/// its last part, when that is not a page) with the errors shown and the fields filled in.
#[derive(Clone, Copy)]
pub struct Form {
    /// The path under the hub, for example `decisions/{n}/vote`.
    pub path: &'static str,
    /// The page shown again when something is wrong with the fields.
    pub page: &'static str,
    /// Who may send it.
    pub who: Who,
    /// What it does, for the API document.
    pub about: &'static str,
    /// Turns fields into acts.
    pub handle: fn(&Ctx, &Fields) -> Result<Next, Failure>,
}

impl Form {
    /// Something that whoever is signed in may ask for.
    #[must_use]
    pub const fn signed_in(
        path: &'static str,
        page: &'static str,
        about: &'static str,
        handle: fn(&Ctx, &Fields) -> Result<Next, Failure>,
    ) -> Self {
        Self { path, page, who: Who::SignedIn, about, handle }
    }

    /// Something that whoever came by an organisation's personal link may ask for.
    #[must_use]
    pub const fn by_link(
        path: &'static str,
        page: &'static str,
        about: &'static str,
        handle: fn(&Ctx, &Fields) -> Result<Next, Failure>,
    ) -> Self {
        Self { path, page, who: Who::Partner, about, handle }
    }
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Form({})", self.path)
    }
}

/// What follows from a form: acts to propose, all or none, and where to go then.
#[derive(Debug)]
pub struct Next {
    /// The acts, in order. None at all is fine: a step of a wizard keeps a draft.
    pub acts: Vec<AnyAct>,
    /// The role the person acts in; `None` lets the first role that may do it be chosen.
    pub role: Option<String>,
    /// The path under the hub to go to, for example `decisions/41`.
    pub to: String,
    /// The message id of what to say there ("Your vote was recorded").
    pub say: Option<&'static str>,
    /// Whom to tell, once the acts are recorded, that they can sign in.
    pub invite: Option<Invite>,
    /// Unfinished work of this person that is done with, once the acts are recorded.
    pub ends: Option<Id>,
    /// Personal links to send, once the acts are recorded.
    pub letters: Vec<Letter>,
    /// What a room is to remember, once the acts are recorded: were they refused, nothing of it
    /// holds.
    pub keeps: Vec<Kept>,
}

/// A value to be remembered for a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The room's name.
    pub room: &'static str,
    /// Under which key.
    pub key: String,
    /// The value.
    pub bytes: Vec<u8>,
}

/// A mail with a personal link, by which somebody answers for an organisation without an account.
/// The address stays outside the record.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Who they are in the hub.
    pub person: Id,
    /// The organisation they answer for.
    pub organisation: String,
    /// Where the first mail goes; none for a reminder, which goes where the first one went.
    pub first: Option<FirstLetter>,
}

/// Where personal links go.
#[derive(Debug, Clone)]
pub struct FirstLetter {
    /// The address, as it was typed into the field `email`.
    pub email: String,
    /// The language of the mails.
    pub lang: Tag,
    /// Until when the link holds.
    pub until: At,
}

/// A person of the hub who is to sign in with an e-mail address. The address stays outside the
/// record.
#[derive(Debug, Clone)]
pub struct Invite {
    /// Who they are in the hub.
    pub person: Id,
    /// Where sign-in links go, as it was typed into the field `email`.
    pub email: String,
    /// How they are called.
    pub name: String,
}

impl Next {
    /// One act, then a page.
    #[must_use]
    pub fn act(act: impl Into<AnyAct>, to: impl Into<String>) -> Self {
        Self::acts(std::iter::once(act), to)
    }

    /// Several acts, all or none, then a page.
    #[must_use]
    pub fn acts<A: Into<AnyAct>>(acts: impl IntoIterator<Item = A>, to: impl Into<String>) -> Self {
        let acts = acts.into_iter().map(Into::into).collect();
        Self { acts, ..Self::page(to) }
    }

    /// No act: just a page.
    #[must_use]
    pub fn page(to: impl Into<String>) -> Self {
        Self {
            acts: Vec::new(),
            role: None,
            to: to.into(),
            say: None,
            invite: None,
            ends: None,
            letters: Vec::new(),
            keeps: Vec::new(),
        }
    }

    /// Telling this person that they can sign in; without an address nobody is told.
    #[must_use]
    pub fn inviting(mut self, person: Id, email: Option<&str>, name: &str) -> Self {
        let name = name.to_owned();
        let invite = |email: &str| Invite { person, email: email.to_owned(), name };
        self.invite = email.map(invite);
        self
    }

    /// Being done with this draft.
    #[must_use]
    pub fn ending(mut self, draft: Id) -> Self {
        self.ends = Some(draft);
        self
    }

    /// Sending these personal links.
    #[must_use]
    pub fn writing(mut self, letters: Vec<Letter>) -> Self {
        self.letters = letters;
        self
    }

    /// Remembering this for a room.
    #[must_use]
    pub fn keeping(mut self, room: &'static str, key: String, bytes: Vec<u8>) -> Self {
        self.keeps.push(Kept { room, key, bytes });
        self
    }

    /// Saying this there.
    #[must_use]
    pub fn saying(mut self, message: &'static str) -> Self {
        self.say = Some(message);
        self
    }
}

/// Why a page or form was not answered as asked.
#[derive(Debug)]
pub enum Failure {
    /// There is no such thing.
    NotFound,
    /// A rule said no.
    Refused(Refusal),
    /// Something is wrong with what was typed.
    Fields(Vec<FieldError>),
    /// Something is wrong with what was sent: a message id and its values.
    Bad(Refusal),
    /// It is here now: a permanent redirect to this path under the hub.
    Moved(String),
    /// This takes longer than a page may: see [`Ctx::aside`]. The path under the hub is what the
    /// work is about; while it goes on, its pages say how far it is.
    Aside(String),
    /// Ours: logged once, answered with 500.
    Fault(String),
    /// Ours, of this state alone: the state could not be copied. Logged, answered with 503.
    Uncopied(String),
}

impl Failure {
    /// Something is wrong with one field: the message says how to mend it.
    #[must_use]
    pub fn at_field(field: &str, message: &'static str) -> Self {
        Self::of_field(field, Refusal::invalid(message))
    }

    /// The same with the values that the message names.
    #[must_use]
    pub fn of_field(field: &str, why: Refusal) -> Self {
        Self::Fields(vec![FieldError { field: field.to_owned(), why }])
    }
}

/// An output that fails: the reader has gone, or the disk is full.
impl From<io::Error> for Failure {
    fn from(fault: io::Error) -> Self {
        Self::Fault(fault.to_string())
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// One thing wrong with one field: which, and the message that says how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The name of the field.
    pub field: String,
    /// The message id with its values.
    pub why: Refusal,
}

/// Something that waits for the person in front.
#[derive(Debug, Clone)]
pub struct Todo {
    /// What it is, in the reader's language.
    pub what: String,
    /// What to press.
    pub button: String,
    /// Where, under the hub.
    pub to: String,
    /// When it is due, seconds since 1970.
    pub due: Option<i64>,
}

/// A further form that a view may be handed out in, by the ending of its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileForm {
    /// The ending without its dot: `graphml`, `kumu.json`.
    pub ending: &'static str,
    /// What people call it, the same in every language.
    pub name: &'static str,
    /// Its media type.
    pub media: &'static str,
}

impl FileForm {
    /// Every further form; the longer ending first where one ends like another.
    pub const ALL: [Self; 12] = [
        Self::new("graphml", "GraphML", "application/graphml+xml"),
        Self::new("gexf", "GEXF (Gephi)", "application/gexf+xml"),
        Self::new("kumu.json", "Kumu (JSON)", "application/json"),
        Self::new(
            "kumu.xlsx",
            "Kumu (XLSX)",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        Self::new("popolo.json", "Popolo", "application/json"),
        Self::new("jsonld", "JSON-LD", "application/ld+json"),
        Self::new("hxl.csv", "HXL (CSV)", "text/csv; charset=utf-8"),
        Self::new("iati.xml", "IATI 2.03", "application/xml"),
        Self::new("geojson", "GeoJSON", "application/geo+json"),
        Self::new("zip", "ZIP", "application/zip"),
        Self::new("bel", "Belenios", "application/x-tar"),
        Self::new("txt", "Text", "text/plain; charset=utf-8"),
    ];

    const fn new(ending: &'static str, name: &'static str, media: &'static str) -> Self {
        Self { ending, name, media }
    }

    /// The form of an ending.
    #[must_use]
    pub fn of(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.ending == ending)
    }
}
