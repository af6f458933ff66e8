//! One start tag: its name, its attributes, and the namespaces they belong to.
use std::borrow::Cow;

use quick_xml::events::attributes::{AttrError, Attributes};

use super::fault::{Fault, Finding};
use super::tree::{Attribute, Tree, XML, XSI};
use crate::xml::letter;

/// Attributes of one element.
const ATTRIBUTES: usize = 256;

/// A start tag as it stands in the text.
#[derive(Clone, Copy)]
pub(crate) struct Tag<'a> {
    /// The name with its prefix.
    pub(crate) name: &'a str,
    /// The name and everything after it, without `<` and `>`.
    inside: &'a str,
    /// Where its `<` stands.
    pub(crate) at: usize,
}

impl<'a> Tag<'a> {
    /// The tag between two places of the text.
    pub(crate) fn between(text: &'a str, from: usize, to: usize) -> Self {
        let inside = text.get(from + 1..to).unwrap_or_default();
        let inside = inside.strip_suffix('>').unwrap_or(inside);
        let inside = inside.strip_suffix('/').unwrap_or(inside);
        let end = inside.bytes().position(|byte| byte.is_ascii_whitespace());
        let name = inside.get(..end.unwrap_or(inside.len())).unwrap_or_default();
        Self { name, inside, at: from }
    }

    /// The name without its prefix.
    pub(crate) fn local(self) -> &'a str {
        split(self.name).1
    }

    /// Begins this element in a tree, below `depth` others.
    ///
    /// # Errors
    /// The tag is broken, or has more attributes than any real one.
    pub(crate) fn begin(
        self,
        tree: &mut Tree<'a>,
        names: &mut Names<'a>,
        depth: usize,
        findings: &mut Vec<Finding>,
    ) -> Result<(), Finding> {
        let mark = tree.mark();
        let mut prefixed = false;
        let mut attributes = Attributes::new(self.inside, self.name.len());
        for attribute in attributes.with_checks(false) {
            let attribute = attribute.map_err(|error| self.broken(&error))?;
            let (key, Cow::Borrowed(raw)) = (attribute.key.0, attribute.value) else { continue };
            if tree.mark() - mark >= ATTRIBUTES {
                return Err(Finding::new(Fault::TooLarge(ATTRIBUTES as u64), self.at));
            }
            if names.declare(key, raw, depth) {
                continue;
            }
            if tree.attributes_since(mark).iter().any(|other| other.name == key) {
                let name = key.to_owned();
                findings.push(Finding::new(Fault::DoubledAttribute(name), self.at));
                continue;
            }
            prefixed |= key.contains(':');
            let value = resolved(raw, self.at, findings);
            tree.attribute(Attribute { name: key, space: None, value });
        }
        if prefixed {
            for attribute in tree.attributes_since(mark) {
                let (prefix, local) = split(attribute.name);
                if !prefix.is_empty() {
                    attribute.space = Some(names.of(prefix, self.at, findings));
                    attribute.name = local;
                }
            }
        }
        let (prefix, local) = split(self.name);
        let space = if prefix.is_empty() {
            names.default()
        } else {
            Some(names.of(prefix, self.at, findings))
        };
        tree.begin(local, space, self.at, mark);
        Ok(())
    }

    fn broken(self, error: &AttrError) -> Finding {
        Finding::new(Fault::Broken(error.to_string()), self.at)
    }
}

/// The namespaces in force.
#[derive(Default)]
pub(crate) struct Names<'a> {
    /// Prefix, namespace, and how many elements lie around the one that declares it.
    declared: Vec<(&'a str, &'a str, usize)>,
    /// Namespaces of others that were used, in the order in which they were met.
    pub(crate) foreign: Vec<&'a str>,
}

impl<'a> Names<'a> {
    /// Takes a declaration; false for any other attribute.
    fn declare(&mut self, key: &'a str, uri: &'a str, depth: usize) -> bool {
        let Some(rest) = key.strip_prefix("xmlns") else { return false };
        match rest.strip_prefix(':') {
            Some(prefix) => self.declared.push((prefix, uri, depth)),
            None if rest.is_empty() => self.declared.push(("", uri, depth)),
            None => return false,
        }
        true
    }

    /// Forgets what was declared by elements with at least `depth` others around them.
    pub(crate) fn leave(&mut self, depth: usize) {
        while self.declared.last().is_some_and(|(_, _, at)| *at >= depth) {
            self.declared.pop();
        }
    }

    fn find(&self, prefix: &str) -> Option<&'a str> {
        let found = self.declared.iter().rev().find(|(other, _, _)| *other == prefix);
        found.map(|(_, uri, _)| *uri)
    }

    /// The namespace of names without prefix; almost always none.
    fn default(&mut self) -> Option<&'a str> {
        let uri = self.find("").filter(|uri| !uri.is_empty())?;
        self.meet(uri);
        Some(uri)
    }

    /// The namespace of a prefix. One that nobody declared stands for itself, and is reported.
    fn of(&mut self, prefix: &'a str, at: usize, findings: &mut Vec<Finding>) -> &'a str {
        if prefix == "xml" {
            return XML;
        }
        let uri = self.find(prefix).unwrap_or_else(|| {
            let name = prefix.to_owned();
            findings.push(Finding::new(Fault::UnknownPrefix(name), at));
            prefix
        });
        self.meet(uri);
        uri
    }

    fn meet(&mut self, uri: &'a str) {
        if uri != XSI && !self.foreign.contains(&uri) && self.foreign.len() < ATTRIBUTES {
            self.foreign.push(uri);
        }
    }
}

fn split(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or(("", name))
}

/// An attribute's value with its references resolved and its blanks made spaces.
fn resolved<'a>(raw: &'a str, at: usize, findings: &mut Vec<Finding>) -> Cow<'a, str> {
    if !raw.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'\t' | b'\n' | b'\r')) {
        return Cow::Borrowed(raw);
    }
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(place) = rest.find(['&', '<', '\t', '\n', '\r']) {
        let (before, from) = rest.split_at(place);
        value.push_str(before);
        let mut length = 1;
        if let Some(after) = from.strip_prefix('&') {
            let name = after.split_once(';').map_or("", |(name, _)| name);
            if let Some(letter) = letter(name) {
                value.push(letter);
                length += name.len() + 1;
            } else {
                findings.push(Finding::new(Fault::reference(name), at));
                value.push('&');
            }
        } else if from.starts_with('<') {
            findings.push(Finding::new(Fault::Unescaped('<'), at));
            value.push('<');
        } else {
            value.push(' ');
            length += usize::from(from.starts_with("\r\n"));
        }
        rest = from.get(length..).unwrap_or_default();
    }
    value.push_str(rest);
    Cow::Owned(value)
}
