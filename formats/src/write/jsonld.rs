//! Organisations as linked data: JSON-LD in the words of schema.org and of the W3C's
//! organisation ontology.
use std::io::{self, Write};

use serde_json::{Map, Value, json};

use crate::graph::{Direction, Tied};

/// One organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// Its address on the web, which is its identity.
    pub id: String,
    /// Its name; empty when it is withheld.
    pub name: String,
    /// Its other names.
    pub other_names: Vec<String>,
    /// Which part of society it belongs to.
    pub kind: String,
    /// The code of its country (ISO 3166-1).
    pub country: String,
    /// Registry numbers: the register, and the number in it.
    pub identifiers: Vec<(String, String)>,
    /// What it works on.
    pub themes: Vec<String>,
    /// Addresses of organisations it is a part of.
    pub part_of: Vec<String>,
    /// Addresses of organisations it is a member of.
    pub member_of: Vec<String>,
    /// What it is, in words.
    pub description: String,
    /// Its website.
    pub website: String,
    /// All that is said besides, by name.
    pub more: Vec<(String, String)>,
}

/// Writes the organisations one by one, then the ties among them, whose ids and ends are addresses
/// too. A tie of any kind is a membership with a role, as Popolo has it.
///
/// # Errors
/// What the writer reports.
pub fn json_ld<'t>(
    out: &mut dyn Write,
    parties: impl Iterator<Item = Party>,
    ties: impl Iterator<Item = Tied<'t>>,
) -> io::Result<()> {
    let context = json!({
        "@vocab": "https://schema.org/",
        "org": "http://www.w3.org/ns/org#",
        "classification": "org:classification",
        "member": "org:member",
        "organization": "org:organization",
        "source": "http://purl.org/dc/terms/source",
    });
    write!(out, "{{\"@context\":{context},\"@graph\":[")?;
    let nodes = parties.map(node).chain(ties.map(|tie| self::tie(&tie)));
    for (place, node) in nodes.enumerate() {
        let between = if place == 0 { "\n" } else { ",\n" };
        write!(out, "{between}{}", Value::Object(node))?;
    }
    writeln!(out, "\n]}}")
}

fn tie(tie: &Tied) -> Map<String, Value> {
    let own = &*tie.connection;
    // A membership goes one way; what does not says so.
    let way = (own.direction != Direction::Directed).then(|| own.direction.word());
    let told = |name: &str| own.attributes.get(name).map_or("", String::as_str);
    let of_words = ["since", "until", "source"];
    let rest = own.attributes.iter().filter(|(name, _)| !of_words.contains(&name.as_str()));
    let rest = rest.map(|(name, text)| property(name, text));
    let more: Vec<Value> =
        way.map(|way| property("direction", way)).into_iter().chain(rest).collect();
    filled([
        ("@id", json!(tie.id)),
        ("@type", json!(["Role", "org:Membership"])),
        ("member", json!({ "@id": tie.from })),
        ("organization", json!({ "@id": tie.to })),
        ("roleName", json!(own.kind)),
        ("description", json!(own.label)),
        ("startDate", json!(told("since"))),
        ("endDate", json!(told("until"))),
        ("source", json!(told("source"))),
        ("additionalProperty", json!(more)),
    ])
}

fn property(name: &str, text: &str) -> Value {
    json!({ "@type": "PropertyValue", "name": name, "value": text })
}

fn node(party: Party) -> Map<String, Value> {
    let more: Vec<Value> = party.more.iter().map(|(name, text)| property(name, text)).collect();
    let links = |all: &[String]| all.iter().map(|id| json!({ "@id": id })).collect::<Vec<_>>();
    let number = |(scheme, own): &(String, String)| json!({ "@type": "PropertyValue", "propertyID": scheme, "value": own });
    let numbers: Vec<Value> = party.identifiers.iter().map(number).collect();
    let address = match party.country.as_str() {
        "" => Value::Null,
        code => json!({ "@type": "PostalAddress", "addressCountry": code }),
    };
    filled([
        ("@id", json!(party.id)),
        ("@type", json!(["Organization", "org:Organization"])),
        ("name", json!(party.name)),
        ("alternateName", json!(party.other_names)),
        ("classification", json!(party.kind)),
        ("address", address),
        ("identifier", json!(numbers)),
        ("knowsAbout", json!(party.themes)),
        ("parentOrganization", json!(links(&party.part_of))),
        ("memberOf", json!(links(&party.member_of))),
        ("description", json!(party.description)),
        ("url", json!(party.website)),
        ("additionalProperty", json!(more)),
    ])
}

/// What is not known is not said.
fn filled<const N: usize>(all: [(&str, Value); N]) -> Map<String, Value> {
    let says = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    let said = all.into_iter().filter(|(_, value)| says(value));
    said.map(|(name, value)| (name.to_owned(), value)).collect()
}
