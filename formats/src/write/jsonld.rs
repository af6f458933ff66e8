//! Organisations as linked data: JSON-LD in the words of schema.org and of the W3C's
//! organisation ontology.
use std::io::{self, Write};

use serde_json::{Map, Value, json};

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
}

/// Writes the organisations one by one.
///
/// # Errors
/// What the writer reports.
pub fn json_ld(out: &mut dyn Write, parties: impl Iterator<Item = Party>) -> io::Result<()> {
    let context = json!({
        "@vocab": "https://schema.org/",
        "org": "http://www.w3.org/ns/org#",
        "classification": "org:classification",
    });
    write!(out, "{{\"@context\":{context},\"@graph\":[")?;
    for (place, party) in parties.enumerate() {
        let between = if place == 0 { "\n" } else { ",\n" };
        write!(out, "{between}{}", Value::Object(node(party)))?;
    }
    writeln!(out, "\n]}}")
}

fn node(party: Party) -> Map<String, Value> {
    let links = |all: &[String]| all.iter().map(|id| json!({ "@id": id })).collect::<Vec<_>>();
    let number = |(scheme, own): &(String, String)| json!({ "@type": "PropertyValue", "propertyID": scheme, "value": own });
    let numbers: Vec<Value> = party.identifiers.iter().map(number).collect();
    let address = match party.country.as_str() {
        "" => Value::Null,
        code => json!({ "@type": "PostalAddress", "addressCountry": code }),
    };
    let all = [
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
    ];
    let says = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    let said = all.into_iter().filter(|(_, value)| says(value));
    said.map(|(name, value)| (name.to_owned(), value)).collect()
}
