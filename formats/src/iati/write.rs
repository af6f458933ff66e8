//! Writes IATI 2.03: whole records as they were read, or activities and organisations from plain
//! values. Records go out one by one, so a file of any length takes no memory.
mod values;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::sync::LazyLock;

use super::mend::{Edits, Mended, New, Standard, Unmended};
use super::reader::{Kind, Reader};
use super::schema::Schema;
use super::tree::{Element, Inside, XML};
use super::upgrade::code;
use super::version::Version;
use crate::xml;

/// What is written is of this version: a record alone may be a file, so it is read once.
static SCHEMA: LazyLock<Schema> = LazyLock::new(|| Schema::of(Version::LATEST));

/// Writes one file.
pub struct Writer<W> {
    out: W,
    kind: Kind,
    schema: &'static Schema,
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
            write!(out, " generated-datetime=\"{}\"", xml::attribute(generated))?;
        }
        writeln!(out, ">")?;
        let schema = &*SCHEMA;
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
            copy(&mut self.last, record, None, &[], &Edits::default())?;
            return writeln!(self.last);
        }
        if version.is_two() {
            copy(&mut self.out, record, None, self.without, &Edits::default())?;
        } else {
            self.renewed(&[record], record.name(), version)?;
        }
        writeln!(self.out)
    }

    /// Writes a record as [`Writer::record`] does, with the changes `known` and mended so far that
    /// the standard takes it; says what was mended, or why nothing was written.
    ///
    /// # Errors
    /// The output fails.
    pub fn accepted(
        &mut self,
        record: Element<'_, '_>,
        version: Version,
        standard: &Standard,
        known: &Edits,
    ) -> io::Result<Result<BTreeSet<Mended>, Unmended>> {
        let mut done = known.kinds().clone();
        if version.is_two() && known.is_empty() && standard.findings(record).is_empty() {
            self.record(record, version)?;
            return Ok(Ok(done));
        }
        let mut text = self.changed(record, version, known)?;
        if !version.is_two() {
            let mut renewed = Writer::begin(Vec::new(), self.kind, "")?.without(self.without);
            if let Some(record) = Reader::open(&text).ok().as_mut().and_then(Reader::next_record) {
                renewed.record(record, version)?;
            }
            if renewed.dropped() > 0 {
                done.insert(Mended::Parts);
            }
            text = String::from_utf8_lossy(&renewed.end()?).into_owned();
        }
        for _ in 0..ROUNDS {
            let changed = {
                let Ok(mut reader) = Reader::open(&text) else { break };
                let Some(record) = reader.next_record() else { break };
                let found = standard.findings(record);
                if found.is_empty() {
                    self.record(record, Version::LATEST)?;
                    return Ok(Ok(done));
                }
                let mut edits = Edits::default();
                for finding in &found {
                    if let Err(why) = edits.mend(record, finding, standard) {
                        return Ok(Err(why));
                    }
                }
                if edits.is_empty() {
                    break;
                }
                done.extend(edits.kinds());
                self.changed(record, Version::LATEST, &edits)?
            };
            text = changed;
        }
        Ok(Err(Unmended::Invalid))
    }

    /// A record with changes, as a file of its own.
    fn changed(
        &self,
        record: Element<'_, '_>,
        version: Version,
        edits: &Edits,
    ) -> io::Result<String> {
        let (root, mut text) = (self.kind.root(), Vec::new());
        write!(text, "<{root} version=\"{}\">", version.name())?;
        copy(&mut text, record, None, self.without, edits)?;
        write!(text, "</{root}>")?;
        Ok(String::from_utf8_lossy(&text).into_owned())
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
            write!(self.out, "{}", xml::text(&first.text()))?;
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
            write!(self.out, " xml:lang=\"{}\"", xml::attribute(lang))?;
        }
        write!(self.out, ">{}</narrative>", xml::text(text.trim()))
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
                write!(self.out, " {name}=\"{}\"", xml::attribute(value))?;
            } else if name != "version" {
                self.dropped += 1;
            }
        }
        match element.lang() {
            Some(lang) if self.schema.has_attribute(of, "xml:lang") => {
                write!(self.out, " xml:lang=\"{}\"", xml::attribute(lang))
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
                copy(&mut self.out, child, None, &[], &Edits::default())?;
            } else if !known.iter().any(|(name, _, _)| name == child.name()) {
                self.dropped += 1;
            }
        }
        Ok(())
    }
}

/// How often a record is mended: a part that is left out may take along the one around it.
const ROUNDS: usize = 12;

/// Writes an element with changes, `without` some of its children; `around` is the namespace in
/// force without prefix.
fn copy(
    out: &mut dyn Write,
    of: Element<'_, '_>,
    around: Option<&str>,
    without: &[&str],
    edits: &Edits,
) -> io::Result<()> {
    let name = edits.names.get(&of.at()).copied().unwrap_or(of.name());
    write!(out, "<{name}")?;
    if of.space() != around {
        write!(out, " xmlns=\"{}\"", xml::attribute(of.space().unwrap_or_default()))?;
    }
    attributes(out, of, edits)?;
    let words = edits.words.get(&of.at());
    let first = edits.first.get(&of.at());
    if of.inside().next().is_none() && words.is_none() && first.is_none() {
        return write!(out, "/>");
    }
    write!(out, ">")?;
    first.into_iter().flatten().try_for_each(|one| new(out, one))?;
    for inside in of.inside() {
        match inside {
            Inside::Text(text) => write!(out, "{}", xml::text(text))?,
            Inside::Element(child) if without.contains(&child.name()) => {}
            Inside::Element(child) => {
                if !edits.without.contains(&child.at()) {
                    copy(out, child, of.space(), &[], edits)?;
                }
                let behind = edits.behind.get(&child.at());
                behind.into_iter().flatten().try_for_each(|one| new(out, one))?;
            }
        }
    }
    if let Some(words) = words {
        write!(out, "<narrative>{}</narrative>", xml::text(words))?;
    }
    write!(out, "</{name}>")
}

/// Writes an element that is added.
fn new(out: &mut dyn Write, new: &New) -> io::Result<()> {
    write!(out, "<{}", new.name)?;
    for (name, value) in &new.attributes {
        write!(out, " {name}=\"{}\"", xml::attribute(value))?;
    }
    write!(out, ">")?;
    for (lang, words) in &new.words {
        write!(out, "<narrative")?;
        if let Some(lang) = lang {
            write!(out, " xml:lang=\"{}\"", xml::attribute(lang))?;
        }
        write!(out, ">{}</narrative>", xml::text(words))?;
    }
    new.inside.iter().try_for_each(|one| self::new(out, one))?;
    write!(out, "</{}>", new.name)
}

fn attributes(out: &mut dyn Write, of: Element<'_, '_>, edits: &Edits) -> io::Result<()> {
    let first = (of.at(), String::new());
    let own = edits.attributes.range(first..).take_while(|((at, _), _)| *at == of.at());
    let mut new: Vec<_> = own.map(|((_, name), value)| (name.as_str(), value)).collect();
    for (place, attribute) in of.attributes().iter().enumerate() {
        let name = match attribute.space {
            None => Cow::Borrowed(attribute.name),
            Some(XML) => Cow::Owned(format!("xml:{}", attribute.name)),
            Some(space) => {
                let (name, space) = (attribute.name, xml::attribute(space));
                let value = xml::attribute(&attribute.value);
                write!(out, " xmlns:a{place}=\"{space}\" a{place}:{name}=\"{value}\"")?;
                continue;
            }
        };
        let changed = new.iter().position(|(other, _)| *other == name);
        match changed.map(|place| new.swap_remove(place).1) {
            Some(None) => {}
            Some(Some(value)) => write!(out, " {name}=\"{}\"", xml::attribute(value))?,
            None => write!(out, " {name}=\"{}\"", xml::attribute(&attribute.value))?,
        }
    }
    for (name, value) in new {
        if let Some(value) = value {
            write!(out, " {name}=\"{}\"", xml::attribute(value))?;
        }
    }
    Ok(())
}
