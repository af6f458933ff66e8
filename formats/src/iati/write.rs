//! Writes IATI 2.03: whole records as they were read, or activities and organisations from plain
//! values. Records go out one by one, so a file of any length takes no memory.
mod values;

use std::borrow::Cow;
use std::io::{self, Write};

use super::reader::{Kind, Reader};
use super::schema::Schema;
use super::tree::{Element, Inside, XML};
use super::upgrade::code;
use super::version::Version;

/// Writes one file.
pub struct Writer<W> {
    out: W,
    kind: Kind,
    schema: Schema,
    /// What must come after all records.
    last: Vec<u8>,
    dropped: u64,
    /// Elements directly under a record that are not written.
    without: &'static [&'static str],
}

impl<W: Write> Writer<W> {
    /// Begins a file. `generated` is when it was made, as `2026-01-31T00:00:00Z`.
    ///
    /// # Errors
    /// The output fails.
    pub fn begin(mut out: W, kind: Kind, generated: &str) -> io::Result<Self> {
        let (root, version) = (kind.root(), Version::LATEST.name());
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        write!(out, "<{root} version=\"{version}\"")?;
        if !generated.is_empty() {
            write!(out, " generated-datetime=\"{}\"", escaped(generated))?;
        }
        writeln!(out, ">")?;
        let schema = Schema::of(Version::LATEST);
        Ok(Self { out, kind, schema, last: Vec::new(), dropped: 0, without: &[] })
    }

    /// Leaves elements of these names out of every record, such as `contact-info`.
    #[must_use]
    pub fn without(mut self, names: &'static [&'static str]) -> Self {
        self.without = names;
        self
    }

    /// Ends the file and gives the output back.
    ///
    /// # Errors
    /// The output fails.
    pub fn end(mut self) -> io::Result<W> {
        self.out.write_all(&self.last)?;
        writeln!(self.out, "</{}>", self.kind.root())?;
        Ok(self.out)
    }

    /// Elements and attributes of 1.0x that were left out, because 2.03 has no place for them.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Writes a record as it was read, with everything in it, elements of others too. A record of
    /// 1.0x becomes one of 2.03: text goes into narratives, elements into their order, codes into
    /// numbers.
    ///
    /// # Errors
    /// The output fails.
    pub fn record(&mut self, record: Element<'_, '_>, version: Version) -> io::Result<()> {
        if record.space().is_some() {
            // The schema has elements of others after all records.
            copy(&mut self.last, record, None, &[], None)?;
            return writeln!(self.last);
        }
        if version.is_two() {
            copy(&mut self.out, record, None, self.without, None)?;
        } else {
            self.renewed(&[record], record.name(), version)?;
        }
        writeln!(self.out)
    }

    /// Writes a record as [`Writer::record`] does where the schema of 2.03 takes it, and nothing
    /// where it does not; says which.
    ///
    /// # Errors
    /// The output fails.
    pub fn valid_record(&mut self, record: Element<'_, '_>, version: Version) -> io::Result<bool> {
        if version.is_two() {
            let valid = self.schema.check(record).is_empty();
            return if valid { self.record(record, version).map(|()| true) } else { Ok(false) };
        }
        let mut renewed = Writer::begin(Vec::new(), self.kind, "")?;
        renewed.record(record, version)?;
        let text = String::from_utf8_lossy(&renewed.end()?).into_owned();
        let Ok(mut reader) = Reader::open(&text) else { return Ok(false) };
        match reader.next_record() {
            Some(record) => self.valid_record(record, Version::LATEST),
            None => Ok(false),
        }
    }

    /// Writes a record as [`Writer::valid_record`] does, with some values of attributes mended.
    ///
    /// # Errors
    /// The output fails.
    pub fn valid_mended(
        &mut self,
        record: Element<'_, '_>,
        version: Version,
        mend: Mend<'_>,
    ) -> io::Result<bool> {
        let (root, mut text) = (self.kind.root(), Vec::new());
        write!(text, "<{root} version=\"{}\">", version.name())?;
        copy(&mut text, record, None, &[], Some(mend))?;
        write!(text, "</{root}>")?;
        let text = String::from_utf8_lossy(&text).into_owned();
        let Ok(mut reader) = Reader::open(&text) else { return Ok(false) };
        match reader.next_record() {
            Some(record) => self.valid_record(record, version),
            None => Ok(false),
        }
    }

    /// Elements of 1.0x with one name, as what 2.03 has there: several when they are the languages
    /// of one text.
    fn renewed(&mut self, same: &[Element<'_, '_>], of: &str, version: Version) -> io::Result<()> {
        let Some(first) = same.first() else { return Ok(()) };
        let name = first.name();
        let spoken = self.schema.has_child(of, "narrative");
        write!(self.out, "<{name}")?;
        self.renewed_attributes(*first, of, version)?;
        write!(self.out, ">")?;
        for element in same.iter().filter(|_| spoken) {
            self.narrative(*element)?;
        }
        if !spoken && self.schema.is_text(of) {
            write!(self.out, "{}", escaped(&first.text()))?;
        }
        self.renewed_children(*first, of, version)?;
        write!(self.out, "</{name}>")
    }

    fn narrative(&mut self, element: Element<'_, '_>) -> io::Result<()> {
        let text = element.text();
        if text.trim().is_empty() {
            return Ok(());
        }
        write!(self.out, "<narrative")?;
        if let Some(lang) = element.lang() {
            write!(self.out, " xml:lang=\"{}\"", escaped(lang))?;
        }
        write!(self.out, ">{}</narrative>", escaped(text.trim()))
    }

    fn renewed_attributes(
        &mut self,
        element: Element<'_, '_>,
        of: &str,
        version: Version,
    ) -> io::Result<()> {
        for attribute in element.attributes().iter().filter(|attribute| attribute.space.is_none()) {
            let name = attribute.name;
            if self.schema.has_attribute(of, name) {
                let value = code(version, element.name(), name, &attribute.value);
                write!(self.out, " {name}=\"{}\"", escaped(value))?;
            } else if name != "version" {
                self.dropped += 1;
            }
        }
        match element.lang() {
            Some(lang) if self.schema.has_attribute(of, "xml:lang") => {
                write!(self.out, " xml:lang=\"{}\"", escaped(lang))
            }
            _ => Ok(()),
        }
    }

    fn renewed_children(
        &mut self,
        element: Element<'_, '_>,
        of: &str,
        version: Version,
    ) -> io::Result<()> {
        let known = self.schema.children(of);
        for (name, inner, many) in &known {
            let same: Vec<Element<'_, '_>> = element.all(name).collect();
            if *many {
                for one in same {
                    self.renewed(&[one], inner, version)?;
                }
            } else {
                self.renewed(&same, inner, version)?;
            }
        }
        for child in element.children() {
            if child.space().is_some() {
                copy(&mut self.out, child, None, &[], None)?;
            } else if !known.iter().any(|(name, _, _)| name == child.name()) {
                self.dropped += 1;
            }
        }
        Ok(())
    }
}

/// What an attribute is to say instead of what it says, where it was mended: the element and the
/// name of the attribute are given.
pub type Mend<'m> = &'m dyn Fn(Element<'_, '_>, &str) -> Option<String>;

/// Writes an element as it is, `without` some of its children, with what was mended; `around` is
/// the namespace in force without prefix.
fn copy(
    out: &mut dyn Write,
    of: Element<'_, '_>,
    around: Option<&str>,
    without: &[&str],
    mend: Option<Mend<'_>>,
) -> io::Result<()> {
    let name = of.name();
    write!(out, "<{name}")?;
    if of.space() != around {
        write!(out, " xmlns=\"{}\"", escaped(of.space().unwrap_or_default()))?;
    }
    for (place, attribute) in of.attributes().iter().enumerate() {
        let name = attribute.name;
        let mended = mend.filter(|_| attribute.space.is_none()).and_then(|mend| mend(of, name));
        let value = escaped(mended.as_deref().unwrap_or(&attribute.value));
        match attribute.space {
            None => write!(out, " {name}=\"{value}\"")?,
            Some(XML) => write!(out, " xml:{name}=\"{value}\"")?,
            Some(space) => {
                let space = escaped(space);
                write!(out, " xmlns:a{place}=\"{space}\" a{place}:{name}=\"{value}\"")?;
            }
        }
    }
    if of.inside().next().is_none() {
        return write!(out, "/>");
    }
    write!(out, ">")?;
    for inside in of.inside() {
        match inside {
            Inside::Text(text) => write!(out, "{}", escaped(text))?,
            Inside::Element(child) if without.contains(&child.name()) => {}
            Inside::Element(child) => copy(out, child, of.space(), &[], mend)?,
        }
    }
    write!(out, "</{name}>")
}

/// Text with what XML asks to be written as references; characters that no XML holds become `?`.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    let special = |letter: char| {
        matches!(letter, '&' | '<' | '>' | '"') || !(' '..='\u{FFFD}').contains(&letter)
    };
    if !text.contains(special) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(letter),
            '\r' => out.push_str("&#13;"),
            '\u{FFFE}' | '\u{FFFF}' => out.push('?'),
            letter if letter < ' ' => out.push('?'),
            letter => out.push(letter),
        }
    }
    Cow::Owned(out)
}
