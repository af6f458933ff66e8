//! Looking: one view, as a page, as JSON, as rows, as a picture.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use axum::http::{StatusCode, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use faces::chart::{Around, standalone};
use faces::lang::Lang;
use faces::table::{Cell, Long, Query, Table, write_csv};
use faces::view::{LONG, Writing};
use faces::{AnyView, Ctx, Failure, Guard, Page, Retry, Who};
use hub::Hub;

use super::address::{self, Sibling};
use super::asked::{self, Answer, Asked};
use super::flow::{self, Content};
use super::{aside, personal, shell, wrong};
use crate::live::Machine;
use crate::pages::{FRAME, FramePage, Front};
use crate::people::viewer::{self, SAY, Way};
use crate::product::ROOMS;
use crate::workbook;

/// A page, whoever offers it.
#[derive(Clone, Copy)]
pub enum Found {
    /// A room's.
    Room(&'static Page),
    /// The frame's own.
    Frame(&'static FramePage),
}

impl Found {
    /// Who may open it.
    #[must_use]
    pub const fn who(self) -> Who {
        match self {
            Self::Room(page) => page.who,
            Self::Frame(page) => page.who,
        }
    }

    /// Makes the view.
    ///
    /// # Errors
    /// Why there is none for this reader.
    pub fn view(self, front: &Front) -> Result<Box<dyn AnyView>, Failure> {
        match self {
            Self::Room(page) => (page.view)(front.ctx),
            Self::Frame(page) => (page.view)(front),
        }
    }
}

/// The page at a path, and the values in the path.
#[must_use]
pub fn find(path: &str) -> Option<(Found, BTreeMap<String, String>)> {
    let rooms = ROOMS.iter().flat_map(|room| room.pages.iter());
    let rooms = rooms.map(|page| (page.path, Found::Room(page)));
    let frame = FRAME.iter().map(|page| (page.path, Found::Frame(page)));
    address::find(rooms.chain(frame), path)
}

/// Answers a GET of a page or of one of its forms.
#[must_use]
pub fn get(asked: &Asked, form: Sibling) -> Answer {
    let Some((found, values)) = find(&asked.path) else {
        return wrong::plain(asked, StatusCode::NOT_FOUND);
    };
    if let Some(no) = refuse(asked, found.who()).or_else(|| aside::standing(asked, form)) {
        return no;
    }
    if asked.viewer.way != Way::Nobody {
        return render(asked, found, &values, form, None);
    }
    let key = format!("{} {:?} {} {}", asked.lang.code(), form, asked.path, asked.question);
    let size = asked.live.read(hub::Hub::size);
    // Words such as "in 3 days" hold for a minute.
    let version = size.wrapping_mul(1 << 32).wrapping_add(asked.now.unix().unsigned_abs() / 60);
    let plain =
        asked.headers.get("save-data").is_none() && asked.headers.get(header::COOKIE).is_none();
    if plain && let Some(kept) = asked.live.kept(&key, version) {
        return not_modified(asked, &kept).unwrap_or_else(|| kept.as_ref().clone());
    }
    let mut answer = render(asked, found, &values, form, None);
    if answer.status() == StatusCode::OK {
        let tag = answer.body().whole().map(|body| URL_SAFE_NO_PAD.encode(sha2_of(body)));
        if let Some(tag) = &tag {
            asked::with(&mut answer, header::ETAG, &format!("W/\"{tag}\""));
        }
        asked::with(&mut answer, header::CACHE_CONTROL, "public, max-age=0, must-revalidate");
        asked::with(&mut answer, header::VARY, "Cookie, Save-Data");
        if plain && tag.is_some() {
            asked.live.keep(key, version, Arc::new(answer.clone()));
        }
    }
    not_modified(asked, &answer).unwrap_or(answer)
}

fn sha2_of(body: &[u8]) -> [u8; 12] {
    use sha2::Digest as _;
    let mut short = [0; 12];
    short.copy_from_slice(&sha2::Sha256::digest(body)[..12]);
    short
}

fn not_modified(asked: &Asked, answer: &Answer) -> Option<Answer> {
    let tag = answer.headers().get(header::ETAG)?;
    let known = asked.headers.get(header::IF_NONE_MATCH)?;
    if tag != known {
        return None;
    }
    let mut same = asked::answer(StatusCode::NOT_MODIFIED, "text/plain", Vec::new());
    *same.headers_mut() = answer.headers().clone();
    Some(same)
}

/// Default deny: what to answer somebody for whom this is not.
#[must_use]
pub fn refuse(asked: &Asked, who: Who) -> Option<Answer> {
    if !asked.viewer.scope("read") {
        return Some(wrong::plain(asked, StatusCode::FORBIDDEN));
    }
    if asked.viewer.is(who) {
        return None;
    }
    if asked.viewer.signed_in() {
        return Some(wrong::plain(asked, StatusCode::FORBIDDEN));
    }
    if who == Who::Partner {
        return Some(wrong::kept(asked, StatusCode::FORBIDDEN, personal::CLOSED));
    }
    if wrong::wants_json(asked) || asked.method == axum::http::Method::POST {
        return Some(wrong::kept(asked, StatusCode::UNAUTHORIZED, "frame-wrong-signed-out"));
    }
    let mark = if asked.question.is_empty() { "" } else { "?" };
    let here = address::encoded(&format!("{}{mark}{}", asked.path, asked.question));
    Some(asked::go(StatusCode::SEE_OTHER, &asked.href(&format!("sign-in?to={here}"))))
}

/// What is made while the state is looked at.
enum Made {
    /// All of the answer.
    Answer(Answer),
    /// A picture that is still to be drawn.
    Picture(String),
    /// A file that is still to be written, from what it keeps.
    File(Handed),
    /// A file of so many rows that it is written on a copy of the state.
    Long,
}

/// A file that no longer needs the state.
struct Handed {
    /// The answer without it.
    head: Answer,
    write: Writing,
    /// Whether it is so long that it is sent as it is written.
    long: bool,
}

/// Makes the view and writes it in the form asked for; `retry` when it answers a form.
#[must_use]
pub fn render(
    asked: &Asked,
    found: Found,
    values: &BTreeMap<String, String>,
    form: Sibling,
    retry: Option<(StatusCode, &Retry)>,
) -> Answer {
    let made = with_ctx(asked, values, retry.map(|(_, retry)| retry), |ctx| {
        let front = Front { ctx, asked };
        let view = found.view(&front)?;
        if view.is_long() && kind(form).is_some() {
            return Ok(Made::Long);
        }
        make(asked, ctx, view.as_ref(), form)
    });
    // The state is let go: nobody's act waits for what is drawn or written from here on.
    let made = match (made, form) {
        (Ok(Made::Long), _) => return flow::answer(asked, found, values, form),
        (Ok(Made::Answer(answer)), _) => Ok(answer),
        (Ok(Made::File(file)), _) => handed(asked, file),
        (Ok(Made::Picture(picture)), Sibling::Drawn(drawn)) => {
            let body = drawn.draw(&picture).map_err(Failure::from);
            body.map(|body| picture_of(asked, drawn.ending(), drawn.media(), body))
        }
        (Ok(Made::Picture(picture)), _) => {
            Ok(picture_of(asked, "svg", "image/svg+xml", picture.into_bytes()))
        }
        (Err(failure), _) => Err(failure),
    };
    match made {
        Ok(mut answer) => {
            if let Some((status, _)) = retry {
                *answer.status_mut() = status;
            }
            answer
        }
        Err(Failure::Aside(about)) => {
            let values = values.clone();
            let retry = retry.map(|(status, retry)| (status, Retry::clone(retry)));
            aside::made(asked, form, about, move |own| {
                let retry = retry.as_ref().map(|(status, retry)| (*status, retry));
                render(own, found, &values, form, retry)
            })
        }
        Err(failure) => wrong::failure(asked, failure),
    }
}

/// A picture, which browsers show, named after its page for whoever keeps it.
fn picture_of(asked: &Asked, ending: &str, media: &'static str, body: Vec<u8>) -> Answer {
    let mut answer = asked::answer(StatusCode::OK, media, body);
    name(&mut answer, "inline", &named(asked, ending));
    answer
}

fn handed(asked: &Asked, file: Handed) -> Result<Answer, Failure> {
    let Handed { mut head, write, long } = file;
    if long {
        return flow::handed(asked, head, write);
    }
    let mut body = Vec::new();
    write(&mut body)?;
    *head.body_mut() = Content::Whole(body);
    Ok(head)
}

fn make(asked: &Asked, ctx: &Ctx, view: &dyn AnyView, form: Sibling) -> Result<Made, Failure> {
    match form {
        Sibling::Json | Sibling::Further(_) => {
            let mut body = Vec::new();
            write_file(ctx, view, form, &mut body)?;
            Ok(Made::Answer(file(asked, form, Content::Whole(body))))
        }
        Sibling::Csv | Sibling::Xlsx => rows(asked, ctx, view, form),
        Sibling::Svg | Sibling::Drawn(_) => {
            let figure = view.figure(ctx).ok_or(Failure::NotFound)?;
            let source = shell::source(asked, ctx);
            let around = Around { keys: view.keys(ctx), source };
            Ok(Made::Picture(standalone(ctx.lang, &figure.into_string(), &around)))
        }
        Sibling::Page => {
            if let Some(file) = view.file(ctx) {
                let mut head = asked::answer(StatusCode::OK, file.media, Vec::new());
                attach(&mut head, &file.name);
                return Ok(Made::File(Handed { head, write: file.write, long: view.is_long() }));
            }
            let sheet = view.sheet(ctx);
            let has_table = view.long(ctx).is_some() || view.table(ctx).is_some();
            let mut answer = asked::html(StatusCode::OK, shell::page(asked, ctx, sheet, has_table));
            if viewer::cookie(&asked.headers, SAY).is_some() {
                // It was said here; said again on the next page it would speak of the wrong thing.
                let said = viewer::set_cookie(SAY, "", 0, asked.house.https());
                asked::with(&mut answer, header::SET_COOKIE, &said);
            }
            Ok(Made::Answer(answer))
        }
    }
}

/// The rows of a view that is not long: taken as they are, written later.
fn rows(asked: &Asked, ctx: &Ctx, view: &dyn AnyView, form: Sibling) -> Result<Made, Failure> {
    let head = file(asked, form, Content::Whole(Vec::new()));
    if form == Sibling::Xlsx {
        let mut body = Vec::new();
        match view.write(ctx, "xlsx", &mut body) {
            Err(Failure::NotFound) => {}
            made => {
                made?;
                return Ok(Made::Answer(file(asked, form, Content::Whole(body))));
            }
        }
    }
    let query = Query::of(ctx.query);
    let table = match view.long(ctx).map(|long| long.chosen(&query)) {
        // Their order is the order of the file.
        Some(Long { table, rows }) => {
            Table { rows: rows.collect::<io::Result<_>>()?, total: Some(0), ..table }
        }
        None => view.table(ctx).ok_or(Failure::NotFound)?,
    };
    let (long, lang) = (table.rows.len() as u64 >= LONG, ctx.lang.clone());
    let write: Writing = Box::new(move |out| {
        let rows = table.select(&query).into_iter().map(Ok);
        Ok(write_rows(out, &lang, form, &table, rows)?)
    });
    Ok(Made::File(Handed { head, write, long }))
}

/// Writes a view in a form that is a file; with the question of its page.
///
/// # Errors
/// Where it has no such form, cannot be written now, or the output fails.
pub fn write_file(
    ctx: &Ctx,
    view: &dyn AnyView,
    form: Sibling,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let query = Query::of(ctx.query);
    match form {
        Sibling::Json => view.write_json(out),
        Sibling::Xlsx => match view.write(ctx, "xlsx", out) {
            Err(Failure::NotFound) => write_table(ctx, view, form, &query, out),
            made => made,
        },
        Sibling::Csv => write_table(ctx, view, form, &query, out),
        Sibling::Further(further) => view.write(ctx, further.ending, out),
        Sibling::Page | Sibling::Svg | Sibling::Drawn(_) => Err(Failure::NotFound),
    }
}

fn write_table(
    ctx: &Ctx,
    view: &dyn AnyView,
    form: Sibling,
    query: &Query,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    if let Some(long) = view.long(ctx) {
        let long = long.chosen(query);
        return Ok(write_rows(out, ctx.lang, form, &long.table, long.rows)?);
    }
    let table = view.table(ctx).ok_or(Failure::NotFound)?;
    let rows = table.select(query).into_iter().map(Ok);
    Ok(write_rows(out, ctx.lang, form, &table, rows)?)
}

fn write_rows(
    out: &mut dyn Write,
    lang: &Lang,
    form: Sibling,
    table: &Table,
    rows: impl Iterator<Item = io::Result<impl AsRef<[Cell]>>>,
) -> io::Result<()> {
    match form {
        Sibling::Xlsx => workbook::write(out, lang, table, rows),
        _ => write_csv(out, &table.columns, rows, true),
    }
}

/// The ending and media type of a form that is a file of rows; none for pages and pictures.
const fn kind(form: Sibling) -> Option<(&'static str, &'static str)> {
    match form {
        Sibling::Json => Some(("json", "application/json")),
        Sibling::Csv => Some(("csv", "text/csv; charset=utf-8")),
        Sibling::Xlsx => Some(("xlsx", workbook::TYPE)),
        Sibling::Further(further) => Some((further.ending, further.media)),
        Sibling::Page | Sibling::Svg | Sibling::Drawn(_) => None,
    }
}

/// A file, named after its page where people keep it.
#[must_use]
pub fn file(asked: &Asked, form: Sibling, content: Content) -> Answer {
    let (ending, media) = kind(form).unwrap_or(("bin", "application/octet-stream"));
    let mut answer = asked::answer(StatusCode::OK, media, Vec::new());
    *answer.body_mut() = content;
    let how = if form == Sibling::Json { "inline" } else { "attachment" };
    name(&mut answer, how, &named(asked, ending));
    answer
}

/// What a file is called that people keep: after its hub and its page.
fn named(asked: &Asked, ending: &str) -> String {
    let stem = if asked.path.is_empty() { "index" } else { &asked.path };
    format!("{}-{}.{ending}", asked.live.name(), stem.replace('/', "-"))
}

/// Hands the answer out as a file of this name.
pub fn attach(answer: &mut Answer, file: &str) {
    name(answer, "attachment", file);
}

/// Says how a browser is to take the answer, and under which name.
fn name(answer: &mut Answer, how: &str, name: &str) {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' })
        .collect();
    let value = format!("{how}; filename=\"{plain}\"; filename*=UTF-8''{}", address::encoded(name));
    asked::with(answer, header::CONTENT_DISPOSITION, &value);
}

/// What the machine does for this request.
#[must_use]
pub fn machine(asked: &Asked) -> Machine<'_> {
    Machine { live: &asked.live, house: &asked.house, work: asked.aside.as_deref() }
}

/// Why there is no copy of the state.
pub struct Uncopied(String);

impl From<Uncopied> for Failure {
    fn from(Uncopied(fault): Uncopied) -> Self {
        Self::Uncopied(fault)
    }
}

impl From<Uncopied> for String {
    fn from(Uncopied(fault): Uncopied) -> Self {
        fault
    }
}

/// Gives what a view or form is made from. What takes long works on a copy: nobody's act waits
/// for it, and where there is no copy it is not done.
///
/// # Errors
/// Those of the work, or that the state could not be copied.
pub fn with_ctx<R, E: From<Uncopied>>(
    asked: &Asked,
    values: &BTreeMap<String, String>,
    retry: Option<&Retry>,
    work: impl FnOnce(&Ctx) -> Result<R, E>,
) -> Result<R, E> {
    let made = |hub: &Hub| on(hub, asked, values, retry, work);
    if asked.aside.is_none() {
        return asked.live.read(made);
    }
    let copy = asked.live.copied().map_err(Uncopied)?;
    made(&copy)
}

/// The same of a state that is at hand.
pub fn on<R>(
    hub: &Hub,
    asked: &Asked,
    values: &BTreeMap<String, String>,
    retry: Option<&Retry>,
    work: impl FnOnce(&Ctx) -> R,
) -> R {
    let guard = Guard {
        csrf: asked.viewer.csrf.clone(),
        once: URL_SAFE_NO_PAD.encode(crate::machine::random::<16>()),
    };
    let machine = machine(asked);
    work(&Ctx {
        hub,
        rooms: ROOMS,
        now: asked.now,
        lang: &asked.lang,
        audience: &asked.viewer.audience,
        path: values,
        query: &asked.query,
        base: &asked.base,
        root: &asked.root,
        here: &asked.path,
        guard: &guard,
        retry,
        services: &machine,
        derived: asked.live.derived(),
    })
}
