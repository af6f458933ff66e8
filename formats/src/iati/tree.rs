//! One record (an activity, an organisation) as a tree that borrows from the file's text.
//!
//! All elements lie in one list and all attributes in another, which are emptied and filled again
//! for the next record: reading a file of any length takes the memory of its largest record.
use std::borrow::Cow;

/// No element: the end of a chain.
const NONE: u32 = u32::MAX;

/// The namespace `xml:` always stands for.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Instructions to validators, such as `xsi:schemaLocation`.
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Elements and texts in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct Tree<'a> {
    nodes: Vec<Node<'a>>,
    attributes: Vec<Attribute<'a>>,
    /// Open elements with their last child so far.
    open: Vec<(u32, u32)>,
}

#[derive(Debug)]
struct Node<'a> {
    /// Without prefix; empty for a text.
    name: &'a str,
    space: Option<&'a str>,
    text: Cow<'a, str>,
    at: usize,
    parent: u32,
    child: u32,
    next: u32,
    attributes: (u32, u32),
}

/// An attribute as the file has it, references resolved.
#[derive(Debug)]
pub struct Attribute<'a> {
    /// Its name without prefix.
    pub name: &'a str,
    /// Its namespace; none for an attribute of the standard.
    pub space: Option<&'a str>,
    /// Its value.
    pub value: Cow<'a, str>,
}

impl<'a> Tree<'a> {
    pub(crate) fn clear(&mut self) {
        self.nodes.clear();
        self.attributes.clear();
        self.open.clear();
    }

    /// Elements and texts so far.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len() + self.attributes.len()
    }

    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    pub(crate) fn attribute(&mut self, attribute: Attribute<'a>) {
        self.attributes.push(attribute);
    }

    /// Begins an element whose attributes were added since `from`.
    pub(crate) fn begin(&mut self, name: &'a str, space: Option<&'a str>, at: usize, from: usize) {
        let index = self.push(name, space, Cow::Borrowed(""), at);
        let range = (place(from), place(self.attributes.len()));
        if let Some(node) = self.nodes.get_mut(index as usize) {
            node.attributes = range;
        }
        self.open.push((index, NONE));
    }

    /// How many attributes there are: where the next element's begin.
    pub(crate) fn mark(&self) -> usize {
        self.attributes.len()
    }

    /// The attributes added since `mark`.
    pub(crate) fn attributes_since(&mut self, mark: usize) -> &mut [Attribute<'a>] {
        self.attributes.get_mut(mark..).unwrap_or_default()
    }

    pub(crate) fn end(&mut self) {
        self.open.pop();
    }

    /// Where the innermost open element begins in the text.
    pub(crate) fn open_at(&self) -> Option<usize> {
        let (index, _) = self.open.last()?;
        Some(self.nodes.get(*index as usize)?.at)
    }

    /// Adds text to the innermost open element. Blanks alone between elements are left out.
    pub(crate) fn text(&mut self, text: Cow<'a, str>, at: usize) {
        let last = self.open.last().map_or(NONE, |(_, last)| *last);
        if let Some(node) = self.nodes.get_mut(last as usize)
            && node.name.is_empty()
        {
            node.text.to_mut().push_str(&text);
        } else if !text.trim_ascii().is_empty() {
            self.push("", None, text, at);
        }
    }

    fn push(
        &mut self,
        name: &'a str,
        space: Option<&'a str>,
        text: Cow<'a, str>,
        at: usize,
    ) -> u32 {
        let index = place(self.nodes.len());
        let (parent, last) = self.open.last().copied().unwrap_or((NONE, NONE));
        if let Some(before) = self.nodes.get_mut(last as usize) {
            before.next = index;
        } else if let Some(parent) = self.nodes.get_mut(parent as usize) {
            parent.child = index;
        }
        if let Some((_, last)) = self.open.last_mut() {
            *last = index;
        }
        let (child, next, attributes) = (NONE, NONE, (0, 0));
        self.nodes.push(Node { name, space, text, at, parent, child, next, attributes });
        index
    }

    /// The first element: the record itself.
    pub(crate) fn root(&self) -> Option<Element<'_, 'a>> {
        self.element(0)
    }

    fn element(&self, index: u32) -> Option<Element<'_, 'a>> {
        let node = self.nodes.get(index as usize)?;
        Some(Element { tree: self, index, node })
    }
}

fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(NONE)
}

/// One element of a record.
#[derive(Clone, Copy, Debug)]
pub struct Element<'t, 'a> {
    tree: &'t Tree<'a>,
    index: u32,
    node: &'t Node<'a>,
}

impl PartialEq for Element<'_, '_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.tree, other.tree) && self.index == other.index
    }
}

/// What stands inside an element.
#[derive(Clone, Copy, Debug)]
pub enum Inside<'t, 'a> {
    /// An element.
    Element(Element<'t, 'a>),
    /// A text, references resolved.
    Text(&'t str),
}

impl<'t, 'a> Element<'t, 'a> {
    /// Its name without prefix.
    pub fn name(self) -> &'a str {
        self.node.name
    }

    /// Its namespace; none for an element of the standard.
    pub fn space(self) -> Option<&'a str> {
        self.node.space
    }

    /// Where it begins in the file's text, in bytes.
    pub fn at(self) -> usize {
        self.node.at
    }

    /// The element around it.
    pub fn parent(self) -> Option<Element<'t, 'a>> {
        self.tree.element(self.node.parent)
    }

    /// Its attributes in the file's order.
    pub fn attributes(self) -> &'t [Attribute<'a>] {
        let (from, to) = self.node.attributes;
        self.tree.attributes.get(from as usize..to as usize).unwrap_or(&[])
    }

    /// An attribute of the standard.
    pub fn attribute(self, name: &str) -> Option<&'t str> {
        let mut all = self.attributes().iter();
        Some(&*all.find(|other| other.name == name && other.space.is_none())?.value)
    }

    /// The language said on this very element (`xml:lang`).
    pub fn lang(self) -> Option<&'t str> {
        let mut all = self.attributes().iter();
        Some(&*all.find(|other| other.name == "lang" && other.space == Some(XML))?.value)
    }

    /// Elements and texts inside, in order.
    pub fn inside(self) -> impl Iterator<Item = Inside<'t, 'a>> {
        let mut next = self.node.child;
        std::iter::from_fn(move || {
            let element = self.tree.element(next)?;
            next = element.node.next;
            Some(if element.node.name.is_empty() {
                Inside::Text(&element.node.text)
            } else {
                Inside::Element(element)
            })
        })
    }

    /// The elements inside, in order, those of other namespaces too.
    pub fn children(self) -> impl Iterator<Item = Element<'t, 'a>> {
        self.inside().filter_map(|inside| match inside {
            Inside::Element(element) => Some(element),
            Inside::Text(_) => None,
        })
    }

    /// The elements of the standard with this name.
    pub fn all(self, name: &'t str) -> impl Iterator<Item = Element<'t, 'a>> {
        self.children().filter(move |child| child.name() == name && child.space().is_none())
    }

    /// The first element of the standard with this name.
    pub fn child(self, name: &str) -> Option<Element<'t, 'a>> {
        self.children().find(|child| child.name() == name && child.space().is_none())
    }

    /// The text directly inside, pieces joined, not trimmed.
    pub fn text(self) -> Cow<'t, str> {
        let mut texts = self.inside().filter_map(|inside| match inside {
            Inside::Text(text) => Some(text),
            Inside::Element(_) => None,
        });
        let first = texts.next().unwrap_or_default();
        match texts.next() {
            None => Cow::Borrowed(first),
            Some(second) => {
                let rest: String = texts.collect();
                Cow::Owned(format!("{first}{second}{rest}"))
            }
        }
    }
}
