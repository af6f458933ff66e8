//! Walks through the XML of a graph tag by tag, and never deeper or further than the limits.
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::error::{FormatError, Trouble};
use crate::xml;

/// How deep tags may be nested. Graph files nest seven; groups within groups a few more.
const DEEP: usize = 64;

/// A tag that opens: its name without prefix, and its attributes.
pub(super) struct Tag {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// The line on which it stands.
    pub(super) line: u32,
}

impl Tag {
    /// An attribute's value; empty when there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }
}

/// One step of the walk.
pub(super) enum Step {
    /// A tag opens.
    Open(Tag),
    /// A tag closes: its name, and the text directly before.
    Close(String, String),
    /// The document ends.
    End,
}

/// The walk.
pub(super) struct Walk<'t> {
    xml: Reader<&'t [u8]>,
    source: &'t str,
    /// Bytes and lines passed.
    at: usize,
    line: u32,
    depth: usize,
    text: String,
    /// A tag that opened and closed at once: what closes next.
    closing: Option<String>,
    longest: usize,
}

impl<'t> Walk<'t> {
    /// Begins; `longest` bytes of text at most between two tags.
    pub(super) fn new(source: &'t str, longest: usize) -> Self {
        let xml = Reader::from_str(source);
        let (text, closing) = (String::new(), None);
        Self { xml, source, at: 0, line: 1, depth: 0, text, closing, longest }
    }

    /// The next step.
    ///
    /// # Errors
    /// The XML is broken, nested too deeply, or names an entity that only a DTD could define.
    pub(super) fn step(&mut self) -> Result<Step, FormatError> {
        if let Some(name) = self.closing.take() {
            return Ok(Step::Close(name, String::new()));
        }
        loop {
            let event = match self.xml.read_event() {
                Ok(event) => event,
                Err(error) => return Err(self.damaged(&error.to_string())),
            };
            match event {
                Event::Start(tag) => {
                    self.depth += 1;
                    if self.depth > DEEP {
                        return Err(self.damaged(&format!("tags nested deeper than {DEEP}")));
                    }
                    self.text.clear();
                    return Ok(Step::Open(self.tag(&tag)?));
                }
                Event::Empty(tag) => {
                    self.text.clear();
                    let tag = self.tag(&tag)?;
                    self.closing = Some(tag.name.clone());
                    return Ok(Step::Open(tag));
                }
                Event::End(tag) => {
                    self.depth = self.depth.saturating_sub(1);
                    let name = tag.local_name().as_ref().to_owned();
                    return Ok(Step::Close(name, std::mem::take(&mut self.text)));
                }
                Event::Text(text) => self.push(&text.xml10_content())?,
                Event::CData(text) => self.push(&text.xml10_content())?,
                Event::GeneralRef(name) => match xml::letter(&name) {
                    Some(letter) => self.push(letter.encode_utf8(&mut [0; 4]))?,
                    None => return Err(self.damaged(&format!("unknown entity &{};", &*name))),
                },
                Event::Eof if self.depth > 0 => {
                    return Err(self.damaged("the file ends before its tags are closed"));
                }
                Event::Eof => return Ok(Step::End),
                _ => {}
            }
        }
    }

    fn push(&mut self, text: &str) -> Result<(), FormatError> {
        if self.text.len() + text.len() > self.longest {
            let limit = self.longest as u64;
            return Err(self.here(Trouble::CellTooLong { limit }));
        }
        self.text.push_str(text);
        Ok(())
    }

    fn tag(&mut self, tag: &BytesStart<'_>) -> Result<Tag, FormatError> {
        let line = self.line();
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.damaged(&error.to_string()))?;
            let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
            let value = value.map_err(|error| self.damaged(&error.to_string()))?.into_owned();
            attributes.push((attribute.key.local_name().as_ref().to_owned(), value));
        }
        Ok(Tag { name: tag.local_name().as_ref().to_owned(), attributes, line })
    }

    /// The line reached.
    fn line(&mut self) -> u32 {
        let to = usize::try_from(self.xml.buffer_position()).unwrap_or(usize::MAX);
        let passed = self.source.get(self.at..to).unwrap_or("");
        let more = passed.bytes().filter(|byte| *byte == b'\n').count();
        self.line = self.line.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
        self.at = self.at.max(to);
        self.line
    }

    /// A trouble at the line reached.
    pub(super) fn here(&mut self, trouble: Trouble) -> FormatError {
        FormatError::new(trouble).at_row(u64::from(self.line()))
    }

    fn damaged(&mut self, detail: &str) -> FormatError {
        self.here(Trouble::Damaged { detail: detail.to_owned() })
    }
}
