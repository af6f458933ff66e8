//! Takes the records out of an IATI file, one after the other.
//!
//! A record that is broken is reported and left out; reading goes on at the next one. There is no
//! DTD here: a file that brings one is refused, so nothing can be defined that grows.
use std::borrow::Cow;

use quick_xml::Reader as Xml;
use quick_xml::events::Event;

use super::fault::{Fault, Finding};
use super::tag::{Names, Tag};
use super::tree::{Element, Tree};
use crate::xml::{is_control, letter};

/// Elements inside elements; real files have nine.
const DEPTH: usize = 64;
/// Elements, texts and attributes of one record.
const PARTS: usize = 2_000_000;
/// Broken records after which a file is given up.
const BROKEN: usize = 200;
/// Findings about the markup that are kept of one record.
const FINDINGS: usize = 1_000;

/// What the file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Activities.
    Activities,
    /// Organisations: their names, budgets and documents.
    Organisations,
}

impl Kind {
    /// The element around all records.
    pub fn root(self) -> &'static str {
        match self {
            Self::Activities => "iati-activities",
            Self::Organisations => "iati-organisations",
        }
    }

    /// The element of one record.
    pub fn record(self) -> &'static str {
        match self {
            Self::Activities => "iati-activity",
            Self::Organisations => "iati-organisation",
        }
    }

    fn of(name: &str) -> Option<Self> {
        let mut kinds = [Self::Activities, Self::Organisations].into_iter();
        kinds.find(|kind| name == kind.root() || name == kind.record())
    }
}

/// Reads the records of one file. The text is the file's, decoded.
pub struct Reader<'a> {
    text: &'a str,
    xml: Xml<&'a [u8]>,
    /// Where `xml` begins in the text: not at 0 after a broken record.
    base: usize,
    kind: Kind,
    /// The root with a childless element for each record.
    root: Tree<'a>,
    record: Tree<'a>,
    names: Names<'a>,
    closed: bool,
    broken: usize,
    findings: Vec<Finding>,
}

impl<'a> Reader<'a> {
    /// Reads up to the root.
    ///
    /// # Errors
    /// It is no IATI file, it brings a DTD, it holds characters that no text has, or the markup
    /// is broken before the first record.
    pub fn open(text: &'a str) -> Result<Self, Finding> {
        if let Some(at) = text.bytes().position(is_control) {
            return Err(Finding::new(Fault::NotText, at));
        }
        let mut reader = Self {
            text,
            xml: xml(text),
            base: 0,
            kind: Kind::Activities,
            root: Tree::default(),
            record: Tree::default(),
            names: Names::default(),
            closed: false,
            broken: 0,
            findings: Vec::new(),
        };
        reader.find_root()?;
        Ok(reader)
    }

    /// What the file holds.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The version the root names.
    pub fn version(&self) -> Option<&str> {
        self.root.root()?.attribute("version")
    }

    /// The root, with a childless element for each record read so far.
    pub fn root(&self) -> Option<Element<'_, 'a>> {
        self.root.root()
    }

    /// Namespaces of others that were met so far.
    pub fn foreign(&self) -> &[&'a str] {
        &self.names.foreign
    }

    /// Records that were left out because they are broken.
    pub fn broken(&self) -> usize {
        self.broken
    }

    /// What was found wrong with the markup since this was last asked.
    pub fn take_findings(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.findings)
    }

    /// The next record: an activity, an organisation, or whatever else stands under the root.
    pub fn next_record(&mut self) -> Option<Element<'_, 'a>> {
        while !self.closed {
            self.record.clear();
            match self.step() {
                Ok(true) => return self.record.root(),
                Ok(false) => {}
                Err(finding) => self.give_up_record(finding),
            }
        }
        None
    }

    fn find_root(&mut self) -> Result<(), Finding> {
        let mut wrapped = false;
        loop {
            let (event, at) = self.event()?;
            let empty = matches!(event, Event::Empty(_));
            match event {
                Event::Start(_) | Event::Empty(_) => {
                    let tag = Tag::between(self.text, at, self.at());
                    let Some(kind) = Kind::of(tag.local()) else {
                        wrapped = true;
                        continue;
                    };
                    self.kind = kind;
                    self.closed = empty;
                    if wrapped {
                        self.found(Fault::Wrapped, at);
                    }
                    return self.begin_root(tag);
                }
                Event::DocType(_) => return Err(Finding::new(Fault::Dtd, at)),
                Event::Eof => return Err(Finding::new(Fault::NotIati, 0)),
                _ => {}
            }
        }
    }

    fn begin_root(&mut self, tag: Tag<'a>) -> Result<(), Finding> {
        if tag.local() == self.kind.record() {
            // A record without the root around it is read as the only one.
            let name = self.kind.root().to_owned();
            self.found(Fault::NoRoot(name), tag.at);
            self.root.begin(self.kind.root(), None, tag.at, 0);
            self.closed = false;
            self.resume(tag.at);
            return Ok(());
        }
        tag.begin(&mut self.root, &mut self.names, 0, &mut self.findings)
    }

    /// Reads one step under the root; true when a record is ready.
    fn step(&mut self) -> Result<bool, Finding> {
        let (event, at) = self.event()?;
        match event {
            Event::Start(_) => {
                self.begin(at)?;
                self.fill()?;
                return Ok(true);
            }
            Event::Empty(_) => {
                self.begin(at)?;
                self.end();
                return Ok(true);
            }
            Event::End(_) => self.closed = true,
            Event::Eof => {
                self.closed = true;
                let name = self.kind.root().to_owned();
                self.found(Fault::Unclosed(name), at);
            }
            Event::Text(text) if !text.xml10_content().trim_ascii().is_empty() => {
                let within = self.kind.root().to_owned();
                self.found(Fault::StrayText(within), at);
            }
            _ => {}
        }
        Ok(false)
    }

    /// Reads up to the end of the record that was begun.
    fn fill(&mut self) -> Result<(), Finding> {
        while self.record.depth() > 0 {
            let (event, at) = self.event()?;
            match event {
                Event::Start(_) => self.begin(at)?,
                Event::Empty(_) => {
                    self.begin(at)?;
                    self.end();
                }
                Event::End(tag) => {
                    self.check_end(tag.name().0, at)?;
                    self.end();
                }
                Event::Text(text) => self.take_text(text.xml10_content(), at),
                Event::CData(text) => self.record.text(text.xml10_content(), at),
                Event::GeneralRef(name) => self.reference(&name, at),
                Event::DocType(_) => return Err(Finding::new(Fault::Dtd, at)),
                Event::Eof => return Err(self.unclosed(at)),
                _ => {}
            }
            if self.record.len() > PARTS {
                return Err(Finding::new(Fault::TooLarge(PARTS as u64), at));
            }
        }
        Ok(())
    }

    fn begin(&mut self, at: usize) -> Result<(), Finding> {
        let tag = Tag::between(self.text, at, self.at());
        let depth = self.record.depth();
        if depth >= DEPTH {
            return Err(Finding::new(Fault::TooDeep(DEPTH as u64), at));
        }
        if depth > 0 && tag.name == self.kind.record() {
            return Err(self.unclosed(at));
        }
        tag.begin(&mut self.record, &mut self.names, depth + 1, &mut self.findings)?;
        if depth == 0
            && let Some(record) = self.record.root()
        {
            self.root.begin(record.name(), record.space(), at, self.root.mark());
            self.root.end();
        }
        self.findings.truncate(FINDINGS);
        Ok(())
    }

    fn end(&mut self) {
        self.names.leave(self.record.depth());
        self.record.end();
    }

    fn check_end(&self, found: &str, at: usize) -> Result<(), Finding> {
        let open = self.record.open_at().unwrap_or(at);
        let begun = self.text.get(open + 1..).and_then(|text| text.strip_prefix(found));
        if begun.is_some_and(|rest| rest.bytes().next().is_some_and(ends_name)) {
            return Ok(());
        }
        let (expected, found) = (name_at(self.text, open).to_owned(), found.to_owned());
        Err(Finding::new(Fault::WrongEnd { expected, found }, at))
    }

    fn unclosed(&self, at: usize) -> Finding {
        let open = self.record.open_at().unwrap_or(at);
        Finding::new(Fault::Unclosed(name_at(self.text, open).to_owned()), open)
    }

    fn take_text(&mut self, text: Cow<'a, str>, at: usize) {
        // A lone `&` is let through by the parser; one written properly is a reference.
        if text.contains('&') {
            self.found(Fault::Unescaped('&'), at);
        }
        self.record.text(text, at);
    }

    fn reference(&mut self, name: &str, at: usize) {
        let text = match letter(name) {
            Some(letter) => String::from(letter),
            None => {
                self.found(Fault::reference(name), at);
                format!("&{name};")
            }
        };
        self.record.text(Cow::Owned(text), at);
    }

    fn found(&mut self, fault: Fault, at: usize) {
        if self.findings.len() < FINDINGS {
            self.findings.push(Finding::new(fault, at));
        }
    }

    /// Reports a broken record and goes on at the next one.
    fn give_up_record(&mut self, finding: Finding) {
        let record = self.record.root();
        let from = record.map_or(finding.at, Element::at);
        let id = record.and_then(identifier).unwrap_or_default();
        self.broken += 1;
        self.findings.push(finding.about(&id));
        self.names.leave(1);
        let next = next_record(self.text, from + 1, self.kind.record());
        match next {
            Some(at) if self.broken < BROKEN => self.resume(at),
            Some(at) => {
                self.found(Fault::TooManyBroken(BROKEN as u64), at);
                self.closed = true;
            }
            None => self.closed = true,
        }
    }

    fn resume(&mut self, at: usize) {
        self.base = at;
        self.xml = xml(self.text.get(at..).unwrap_or_default());
    }

    /// How far the text was read.
    fn at(&self) -> usize {
        self.base + usize::try_from(self.xml.buffer_position()).unwrap_or(usize::MAX)
    }

    /// The next event and where it begins.
    fn event(&mut self) -> Result<(Event<'a>, usize), Finding> {
        let at = self.at();
        match self.xml.read_event() {
            Ok(event) => Ok((event, at)),
            Err(error) => {
                let place = usize::try_from(self.xml.error_position()).unwrap_or(usize::MAX);
                let detail = error.to_string();
                Err(Finding::new(Fault::Broken(detail), self.base.saturating_add(place)))
            }
        }
    }
}

fn xml(text: &str) -> Xml<&[u8]> {
    let mut xml = Xml::from_str(text);
    let config = xml.config_mut();
    // Names are compared here, where the record's id is known.
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    xml
}

/// The identifier of a record, whole or not.
pub fn identifier(record: Element<'_, '_>) -> Option<String> {
    let id = ["iati-identifier", "organisation-identifier"].iter().find_map(|n| record.child(n))?;
    Some(id.text().trim().to_owned())
}

/// The name of the tag that begins here.
fn name_at(text: &str, at: usize) -> &str {
    let rest = text.get(at + 1..).unwrap_or_default();
    let end = rest.bytes().position(ends_name).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

fn ends_name(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>')
}

/// Where the next record begins.
fn next_record(text: &str, from: usize, name: &str) -> Option<usize> {
    let open = format!("<{name}");
    let mut from = from.min(text.len());
    while !text.is_char_boundary(from) {
        from += 1;
    }
    loop {
        let at = from + text.get(from..)?.find(&open)?;
        if name_at(text, at) == name {
            return Some(at);
        }
        from = at + 1;
    }
}
