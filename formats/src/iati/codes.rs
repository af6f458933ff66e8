//! Holds the codes of a record against their lists.
use std::collections::{BTreeMap, BTreeSet};

use quick_xml::Reader as Xml;
use quick_xml::events::Event;

use super::fault::{Fault, Finding};
use super::tree::Element;
use super::version::Version;

const LISTS: &str = include_str!("codes/lists.txt");
const PLACES: &str = include_str!("codes/places.txt");

/// Codelists, and where their codes stand.
pub struct Codelists {
    lists: BTreeMap<String, BTreeSet<String>>,
    /// By the name of the element, and by that of the one around it where this one has several.
    places: BTreeMap<&'static str, Places>,
}

/// Where codes stand on elements of one name.
#[derive(Default)]
struct Places {
    anywhere: Vec<Place>,
    inside: BTreeMap<&'static str, Vec<Place>>,
}

/// One place where a code stands.
struct Place {
    /// The attribute; `text` for the element's own text.
    attribute: &'static str,
    list: &'static str,
    /// Only where the vocabulary is this one.
    vocabulary: Option<&'static str>,
    /// Also where no vocabulary is named.
    or_none: bool,
    /// Not in 1.0x.
    only_two: bool,
}

impl Codelists {
    /// The lists that come with us: all that the standard names, except media types.
    pub fn embedded() -> Self {
        let mut lists: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut list = String::new();
        for line in lines(LISTS) {
            let codes = match line.split_once(" = ") {
                Some((name, codes)) => {
                    name.clone_into(&mut list);
                    codes
                }
                None => line,
            };
            let codes = codes.split_whitespace().map(str::to_owned);
            lists.entry(list.clone()).or_default().extend(codes);
        }
        let mut places: BTreeMap<&'static str, Places> = BTreeMap::new();
        let mut element = "";
        for line in lines(PLACES) {
            for word in line.split_whitespace() {
                match word.split_once('=') {
                    Some((attribute, list)) => match element.split_once('/') {
                        None => {
                            let of = places.entry(element).or_default();
                            of.anywhere.push(place(attribute, list));
                        }
                        Some((around, element)) => {
                            let of = places.entry(element).or_default();
                            of.inside.entry(around).or_default().push(place(attribute, list));
                        }
                    },
                    None => element = word,
                }
            }
        }
        Self { lists, places }
    }

    /// Puts a list, as IATI publishes them in XML, in the place of ours. Gives its name.
    ///
    /// # Errors
    /// In technical words, when it is no such list.
    pub fn add(&mut self, xml: &str) -> Result<String, String> {
        let mut reader = Xml::from_str(xml);
        let (mut name, mut codes, mut inside) = (None, BTreeSet::new(), false);
        loop {
            match reader.read_event().map_err(|error| error.to_string())? {
                Event::Start(tag) if tag.name().0 == "codelist" => {
                    let found = tag.try_get_attribute("name").map_err(|error| error.to_string())?;
                    name = found.map(|attribute| attribute.value.into_owned());
                }
                Event::Start(tag) => inside = tag.name().0 == "code",
                Event::End(_) => inside = false,
                Event::Text(text) if inside => {
                    codes.insert(text.xml10_content().trim().to_owned());
                }
                Event::Eof => break,
                _ => {}
            }
        }
        let name = name.ok_or("no <codelist name=…>")?;
        self.lists.insert(name.clone(), codes);
        Ok(name)
    }

    /// Whether a list holds a code; none when there is no such list.
    pub fn holds(&self, list: &str, code: &str) -> Option<bool> {
        Some(self.lists.get(list)?.contains(code))
    }

    /// The codes of a record that are not on their lists.
    pub fn check(&self, record: Element<'_, '_>, version: Version) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.walk(record, version, &mut findings);
        findings
    }

    fn walk(&self, element: Element<'_, '_>, version: Version, findings: &mut Vec<Finding>) {
        if element.space().is_some() {
            return;
        }
        if let Some(code) = element.lang() {
            self.hold("Language", code, "@xml:lang", element, findings);
        }
        for place in self.places_of(element).iter().filter(|p| version.is_two() || !p.only_two) {
            let vocabulary = element.attribute("vocabulary");
            let here = match (place.vocabulary, vocabulary) {
                (None, _) => true,
                (Some(_), None) => place.or_none,
                (Some(wanted), Some(vocabulary)) => wanted == vocabulary,
            };
            if !here {
                continue;
            }
            if let Some(attribute) = place.attribute.strip_prefix('@') {
                if let Some(code) = element.attribute(attribute) {
                    self.hold(place.list, code, place.attribute, element, findings);
                }
            } else {
                self.hold(place.list, element.text().trim(), "text()", element, findings);
            }
        }
        element.children().for_each(|child| self.walk(child, version, findings));
    }

    fn places_of(&self, element: Element<'_, '_>) -> &[Place] {
        let Some(of) = self.places.get(element.name()) else { return &[] };
        if !of.anywhere.is_empty() {
            return &of.anywhere;
        }
        let around = element.parent().map_or("", Element::name);
        of.inside.get(around).map_or(&[], Vec::as_slice)
    }

    fn hold(
        &self,
        list: &str,
        code: &str,
        attribute: &str,
        element: Element<'_, '_>,
        findings: &mut Vec<Finding>,
    ) {
        if self.holds(list, code) == Some(false) {
            let name = format!("{}/{attribute}", element.name());
            let value = code.chars().take(80).collect();
            let fault = Fault::UnknownCode { name, value, list: list.to_owned() };
            findings.push(Finding::new(fault, element.at()));
        }
    }
}

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

/// `List`, `List{2}`, `List{1?}`, each with `+` when it is not for 1.0x.
fn place(attribute: &'static str, word: &'static str) -> Place {
    let bare = word.trim_end_matches('+');
    let (list, condition) = bare.split_once('{').unwrap_or((bare, ""));
    let condition = condition.trim_end_matches('}');
    let vocabulary = condition.trim_end_matches('?');
    Place {
        attribute,
        list,
        vocabulary: (!vocabulary.is_empty()).then_some(vocabulary),
        or_none: condition.ends_with('?'),
        only_two: word.len() != bare.len(),
    }
}
