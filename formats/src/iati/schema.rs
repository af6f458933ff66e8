//! Holds a record against the schema of its version: elements, attributes, order, kinds of values.
mod table;
mod value;

use std::borrow::Cow;

use super::fault::{Fault, Finding};
use super::tree::{Element, Inside, XML, XSI};
use super::version::Version;
use table::{Attribute, Child, Content, Type, Types};
pub(crate) use value::Day;
use value::Kind;

/// The schema of one version, for activities and organisations.
pub struct Schema {
    types: Types,
}

impl Schema {
    /// The schema of a version.
    pub fn of(version: Version) -> Self {
        Self { types: Types::of(version) }
    }

    /// What is wrong with a record and everything in it.
    pub fn check(&self, record: Element<'_, '_>) -> Vec<Finding> {
        let mut check = Checking { types: &self.types, deep: true, findings: Vec::new() };
        if record.space().is_none()
            && let Some(of) = self.types.named(record.name())
        {
            check.element(record, of);
        }
        check.findings
    }

    /// What is wrong with the root itself, whose records were checked before.
    pub fn check_root(&self, root: Element<'_, '_>) -> Vec<Finding> {
        let mut check = Checking { types: &self.types, deep: false, findings: Vec::new() };
        if let Some(of) = self.types.named(root.name()) {
            check.element(root, of);
        }
        check.findings
    }

    /// The children of a type in their order: name, type, and whether there may be many.
    pub(super) fn children(&self, of: &str) -> Vec<(String, String, bool)> {
        let children = self.types.named(of).map_or(&[][..], |of| &of.children);
        children.iter().map(|child| (child.name.clone(), child.of.clone(), child.many)).collect()
    }

    pub(super) fn has_child(&self, of: &str, name: &str) -> bool {
        self.types.named(of).is_some_and(|of| of.children.iter().any(|child| child.name == name))
    }

    pub(super) fn has_attribute(&self, of: &str, name: &str) -> bool {
        self.types.named(of).is_some_and(|of| of.attributes.iter().any(|a| a.name == name))
    }

    /// Whether elements of this type hold text and nothing else.
    pub(super) fn is_text(&self, of: &str) -> bool {
        self.types.named(of).is_none_or(|of| matches!(of.content, Content::Value(_)))
    }
}

struct Checking<'s> {
    types: &'s Types,
    deep: bool,
    findings: Vec<Finding>,
}

impl<'s> Checking<'s> {
    fn found(&mut self, fault: Fault, at: usize) {
        self.findings.push(Finding::new(fault, at));
    }

    fn element(&mut self, element: Element<'_, '_>, of: &'s Type) {
        self.attributes(element, &of.attributes, of.open);
        match of.content {
            Content::Sequence => self.sequence(element, of),
            Content::Choice { some } => self.choice(element, of, some),
            Content::Mixed => self.children(element, of),
            Content::Value(kind) => self.value_of(element, kind),
        }
    }

    fn attributes(&mut self, element: Element<'_, '_>, known: &[Attribute], open: bool) {
        for attribute in element.attributes() {
            let full = match attribute.space {
                None => Cow::Borrowed(attribute.name),
                Some(XML) => Cow::Owned(format!("xml:{}", attribute.name)),
                Some(XSI) => continue,
                Some(_) if open => continue,
                Some(space) => Cow::Owned(format!("{space}:{}", attribute.name)),
            };
            let kind = match known.iter().find(|other| *other.name == *full) {
                Some(attribute) => attribute.kind,
                None if open && full == "xml:lang" => Kind::Lang,
                None if open && attribute.space.is_some() => continue,
                None => {
                    let (name, within) = (full.into_owned(), element.name().to_owned());
                    self.found(Fault::UnknownAttribute { name, within }, element.at());
                    continue;
                }
            };
            if !kind.allows(&attribute.value) {
                let name = format!("{}/@{full}", element.name());
                self.bad_value(name, &attribute.value, kind, element.at());
            }
        }
        for attribute in known.iter().filter(|attribute| attribute.required) {
            if element.attribute(&attribute.name).is_none() {
                let (name, within) = (attribute.name.clone(), element.name().to_owned());
                self.found(Fault::MissingAttribute { name, within }, element.at());
            }
        }
    }

    fn bad_value(&mut self, name: String, value: &str, kind: Kind, at: usize) {
        let value = value.chars().take(80).collect();
        self.found(Fault::BadValue { name, value, kind: kind.name().to_owned() }, at);
    }

    /// Text alone, of one kind.
    fn value_of(&mut self, element: Element<'_, '_>, kind: Kind) {
        for child in element.children() {
            self.unknown(child, element);
        }
        let text = element.text();
        if !kind.allows(&text) {
            self.bad_value(element.name().to_owned(), &text, kind, element.at());
        }
    }

    /// Elements in a fixed order, then those of others.
    fn sequence(&mut self, element: Element<'_, '_>, of: &'s Type) {
        self.no_text(element);
        let mut seen = vec![0_usize; of.children.len()];
        let mut reached = 0;
        let mut before = "";
        for child in element.children() {
            if child.space().is_some() {
                if of.own >= reached {
                    (reached, before) = (of.own, child.name());
                }
                continue;
            }
            let Some(place) = of.children.iter().position(|known| known.name == child.name())
            else {
                self.unknown(child, element);
                continue;
            };
            let Some(known) = of.children.get(place) else { continue };
            if place < reached {
                let (name, before) = (known.name.clone(), before.to_owned());
                self.found(Fault::WrongPlace { name, before }, child.at());
            } else {
                (reached, before) = (place, child.name());
            }
            if let Some(count) = seen.get_mut(place) {
                *count += 1;
                if *count == 2 && !known.many {
                    let (name, within) = (known.name.clone(), element.name().to_owned());
                    self.found(Fault::Repeated { name, within }, child.at());
                }
            }
            self.child(child, known);
        }
        for (known, _) in of.children.iter().zip(&seen).filter(|(c, n)| c.required && **n == 0) {
            let (name, within) = (known.name.clone(), element.name().to_owned());
            self.found(Fault::MissingElement { name, within }, element.at());
        }
    }

    /// Elements in any order, as often as one likes; `some`: at least one.
    fn choice(&mut self, element: Element<'_, '_>, of: &'s Type, some: bool) {
        self.no_text(element);
        if some && element.children().next().is_none() {
            let names: Vec<&str> = of.children.iter().map(|child| child.name.as_str()).collect();
            let (name, within) = (names.join(", "), element.name().to_owned());
            self.found(Fault::MissingElement { name, within }, element.at());
        }
        self.children(element, of);
    }

    fn children(&mut self, element: Element<'_, '_>, of: &'s Type) {
        for child in element.children().filter(|child| child.space().is_none()) {
            match of.children.iter().find(|known| known.name == child.name()) {
                Some(known) => self.child(child, known),
                None => self.unknown(child, element),
            }
        }
    }

    fn child(&mut self, child: Element<'_, '_>, known: &'s Child) {
        if !self.deep {
            return;
        }
        match self.types.of_child(known) {
            Some(of) => self.element(child, of),
            None => {
                if let Some(kind) = known.kind {
                    self.attributes(child, &[], false);
                    self.value_of(child, kind);
                }
            }
        }
    }

    fn unknown(&mut self, child: Element<'_, '_>, around: Element<'_, '_>) {
        let (name, within) = (child.name().to_owned(), around.name().to_owned());
        self.found(Fault::UnknownElement { name, within }, child.at());
    }

    fn no_text(&mut self, element: Element<'_, '_>) {
        let text = |inside| matches!(inside, Inside::Text(text) if !text.trim_ascii().is_empty());
        if element.inside().any(text) {
            self.found(Fault::StrayText(element.name().to_owned()), element.at());
        }
    }
}
