//! The schemas as two tables, one for each family of versions; see the head of `version-2.txt`.
use std::collections::BTreeMap;

use super::value::Kind;
use crate::iati::version::Version;

const TABLES: [&str; 2] = [include_str!("version-1.txt"), include_str!("version-2.txt")];

/// What may stand inside an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// The children in their order, then elements of others.
    Sequence,
    /// The children and elements of others in any order, as often as one likes.
    Choice {
        /// At least one of them.
        some: bool,
    },
    /// Text, and between it the children and elements of others.
    Mixed,
    /// Text of one kind, no elements.
    Value(Kind),
}

/// One type of element.
#[derive(Debug)]
pub(super) struct Type {
    pub(super) content: Content,
    /// Attributes of other namespaces are allowed.
    pub(super) open: bool,
    pub(super) children: Vec<Child>,
    /// Children before which elements of others cannot stand.
    pub(super) own: usize,
    pub(super) attributes: Vec<Attribute>,
}

/// A child as its parent has it.
#[derive(Debug)]
pub(super) struct Child {
    pub(super) name: String,
    /// Its type; the kind of its text when it is nothing but text.
    pub(super) of: String,
    /// The place of its type among all.
    place: Option<usize>,
    pub(super) kind: Option<Kind>,
    pub(super) required: bool,
    pub(super) many: bool,
}

#[derive(Debug)]
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) required: bool,
}

/// All types of one version.
#[derive(Debug)]
pub(super) struct Types {
    all: Vec<Type>,
    places: BTreeMap<String, usize>,
}

impl Types {
    pub(super) fn of(version: Version) -> Self {
        let [one, two] = TABLES;
        let table = if version.is_two() { two } else { one };
        let lines = table.lines().filter(|line| !line.starts_with('#'));
        let (mut all, mut places) = (Vec::new(), BTreeMap::new());
        let mut words: Vec<&'static str> = Vec::new();
        for line in lines.chain(["="]) {
            if line.contains('=') {
                if let [name, "=", rest @ ..] = words.as_slice() {
                    places.insert((*name).to_owned(), all.len());
                    all.push(read(rest, version));
                }
                words.clear();
            }
            words.extend(line.split_whitespace());
        }
        for child in all.iter_mut().flat_map(|of: &mut Type| &mut of.children) {
            child.place = places.get(&child.of).copied();
        }
        Self { all, places }
    }

    pub(super) fn named(&self, name: &str) -> Option<&Type> {
        self.all.get(*self.places.get(name)?)
    }

    pub(super) fn of_child(&self, child: &Child) -> Option<&Type> {
        self.all.get(child.place?)
    }
}

fn read(words: &[&'static str], version: Version) -> Type {
    let mut own = None;
    let (children, attributes) = (Vec::new(), Vec::new());
    let mut of = Type { content: Content::Mixed, open: true, children, own: 0, attributes };
    for word in words.iter().filter_map(|word| in_force(word, version)) {
        match word {
            "sequence" => of.content = Content::Sequence,
            "any" => of.content = Content::Choice { some: false },
            "some" => of.content = Content::Choice { some: true },
            "mixed" => of.content = Content::Mixed,
            "closed" => of.open = false,
            "others" => own = Some(of.children.len()),
            _ => match (word.strip_prefix("text:"), word.strip_prefix('@')) {
                (Some(kind), _) => of.content = Content::Value(Kind::named(kind)),
                (_, Some(attribute)) => of.attributes.push(attribute_of(attribute)),
                _ => of.children.push(child_of(word)),
            },
        }
    }
    of.own = own.unwrap_or(of.children.len());
    of
}

/// The word without its versions, when the version is one of them: `tag*{2.03-}`.
fn in_force(word: &'static str, version: Version) -> Option<&'static str> {
    let Some((word, versions)) = word.trim_end_matches('}').split_once('{') else {
        return Some(word);
    };
    let (from, to) = versions.split_once('-').unwrap_or((versions, versions));
    let after = Version::named(from).is_none_or(|from| from <= version);
    let before = Version::named(to).is_none_or(|to| version <= to);
    (after && before).then_some(word)
}

fn attribute_of(word: &str) -> Attribute {
    let bare = word.trim_end_matches('?');
    let (name, kind) = match bare.strip_prefix("xml:lang") {
        Some(_) => ("xml:lang", "lang"),
        None => bare.split_once(':').unwrap_or((bare, "string")),
    };
    Attribute { name: name.to_owned(), kind: Kind::named(kind), required: bare.len() == word.len() }
}

fn child_of(word: &str) -> Child {
    let bare = word.trim_end_matches(['?', '*', '+']);
    let (name, of) = bare.split_once(':').unwrap_or((bare, bare));
    Child {
        name: name.to_owned(),
        of: of.to_owned(),
        place: None,
        kind: Kind::known(of),
        required: !word.ends_with(['?', '*']),
        many: word.ends_with(['*', '+']),
    }
}
