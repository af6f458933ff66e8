//! What people see: a plain struct that becomes a page, rows, a picture, a file.

use std::io::Write;

use maud::Markup;
use serde::Serialize;

use crate::chart::Key;
use crate::ctx::Ctx;
use crate::room::Failure;
use crate::table::{Long, Table};

/// Rows from which on a file is written piece by piece, beside the state, and sent as it is
/// written.
pub const LONG: u64 = 2_000;

/// What people see of something: a plain struct that a page renders, the API serialises and the
/// export writes.
pub trait View: Serialize + Send {
    /// The page.
    fn sheet(&self, ctx: &Ctx) -> Sheet;

    /// The rows behind it, for the table beside each picture and for `.csv`.
    fn table(&self, ctx: &Ctx) -> Option<Table> {
        self.long(ctx).map(Long::gathered)
    }

    /// The same rows one after another, where there may be so many that a file of them is never
    /// held in memory.
    fn long<'v>(&'v self, _ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        None
    }

    /// Whether its files are so long that they are written beside the state, piece by piece.
    fn is_long(&self) -> bool {
        false
    }

    /// The picture alone, for `.svg`, `.png` and `.pdf`.
    fn figure(&self, _ctx: &Ctx) -> Option<Markup> {
        None
    }

    /// What shapes and colours of the picture stand for, where it leaves its page.
    fn keys(&self, _ctx: &Ctx) -> Vec<Key> {
        Vec::new()
    }

    /// Writes the view in a further form: what the ending `graphml` of its address gives. Asked
    /// for `xlsx` too, where a view has a better workbook than its table alone.
    ///
    /// # Errors
    /// [`Failure::NotFound`] where it has no such form; else why it cannot be written now.
    fn write(&self, _ctx: &Ctx, _ending: &str, _out: &mut dyn Write) -> Result<(), Failure> {
        Err(Failure::NotFound)
    }

    /// A file to hand out instead of a page: a template, rejected rows.
    fn file(&self, _ctx: &Ctx) -> Option<Handout> {
        None
    }
}

/// A file that is handed out instead of a page. It is written once the state is let go, and so
/// keeps what it is written from.
pub struct Handout {
    /// What it is called where people keep it.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    /// Writes it.
    pub write: Writing,
}

/// Something to be written, later and by whoever takes it.
pub type Writing = Box<dyn FnOnce(&mut dyn Write) -> Result<(), Failure> + Send>;

impl Handout {
    /// A file that `write` writes.
    pub fn new(
        name: impl Into<String>,
        media: &'static str,
        write: impl FnOnce(&mut dyn Write) -> Result<(), Failure> + Send + 'static,
    ) -> Self {
        Self { name: name.into(), media, write: Box::new(write) }
    }

    /// A file whose text is at hand.
    pub fn text(name: impl Into<String>, media: &'static str, text: String) -> Self {
        Self::new(name, media, move |out| Ok(out.write_all(text.as_bytes())?))
    }
}

/// A [`View`] whose type is not known; every view is one.
pub trait AnyView: Send {
    /// The page.
    fn sheet(&self, ctx: &Ctx) -> Sheet;

    /// The rows behind it.
    fn table(&self, ctx: &Ctx) -> Option<Table>;

    /// The same rows one after another.
    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>>;

    /// Whether its files are written beside the state, piece by piece.
    fn is_long(&self) -> bool;

    /// The picture alone.
    fn figure(&self, ctx: &Ctx) -> Option<Markup>;

    /// What shapes and colours of the picture stand for.
    fn keys(&self, ctx: &Ctx) -> Vec<Key>;

    /// Writes the view in a further form.
    ///
    /// # Errors
    /// Where it has no such form, or cannot be written now.
    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure>;

    /// A file to hand out instead of a page.
    fn file(&self, ctx: &Ctx) -> Option<Handout>;

    /// Writes the view as JSON.
    ///
    /// # Errors
    /// When the output fails, or it holds what JSON cannot: a mistake of ours.
    fn write_json(&self, out: &mut dyn Write) -> Result<(), Failure>;

    /// All of that JSON.
    ///
    /// # Errors
    /// As [`AnyView::write_json`].
    fn json(&self) -> Result<String, Failure> {
        let mut out = Vec::new();
        self.write_json(&mut out)?;
        Ok(String::from_utf8_lossy(&out).into_owned())
    }
}

impl<V: View> AnyView for V {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        View::sheet(self, ctx)
    }

    fn table(&self, ctx: &Ctx) -> Option<Table> {
        View::table(self, ctx)
    }

    fn long<'v>(&'v self, ctx: &'v Ctx<'v>) -> Option<Long<'v>> {
        View::long(self, ctx)
    }

    fn is_long(&self) -> bool {
        View::is_long(self)
    }

    fn figure(&self, ctx: &Ctx) -> Option<Markup> {
        View::figure(self, ctx)
    }

    fn keys(&self, ctx: &Ctx) -> Vec<Key> {
        View::keys(self, ctx)
    }

    fn write(&self, ctx: &Ctx, ending: &str, out: &mut dyn Write) -> Result<(), Failure> {
        View::write(self, ctx, ending, out)
    }

    fn file(&self, ctx: &Ctx) -> Option<Handout> {
        View::file(self, ctx)
    }

    fn write_json(&self, out: &mut dyn Write) -> Result<(), Failure> {
        serde_json::to_writer(out, self).map_err(|fault| Failure::Fault(fault.to_string()))
    }
}

/// What a page says, before the shell is drawn around it.
#[derive(Debug, Default)]
pub struct Sheet {
    /// A question or a thing: the one `h1`, and the first part of the window's title.
    pub title: String,
    /// Where it stands: label and path under the hub, outermost first, without the page itself.
    pub crumbs: Vec<(String, String)>,
    /// The line above the title: status and dates.
    pub over: Option<Markup>,
    /// The sentence below the title.
    pub lead: Option<Markup>,
    /// The one thing to do next.
    pub next: Option<NextAction>,
    /// Sibling pages: label, path under the hub, whether it is this one.
    pub tabs: Vec<(String, String, bool)>,
    /// The main column.
    pub main: Option<Markup>,
    /// The side column.
    pub side: Option<Markup>,
}

/// The one filled button of a page, and why to press it.
#[derive(Debug)]
pub struct NextAction {
    /// Why, in a sentence.
    pub why: Markup,
    /// The button's words: a verb and the thing.
    pub button: String,
    /// Where it leads, under the hub (or an anchor).
    pub to: String,
}
