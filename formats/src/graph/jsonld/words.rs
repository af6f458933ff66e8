//! What the words of linked data mean.
use crate::json::Node;

/// Types of organisations whose names do not end with "Organization".
const TYPES: [&str; 14] = [
    "NGO",
    "Corporation",
    "CollegeOrUniversity",
    "School",
    "Consortium",
    "Cooperative",
    "FundingAgency",
    "Hospital",
    "Library",
    "LocalBusiness",
    "MedicalClinic",
    "Museum",
    "OrganizationalCollaboration",
    "OrganizationalUnit",
];

/// Registers that our maps know by name, and how others call them.
const REGISTERS: [(&str, &[&str]); 4] = [
    ("ROR", &["ror", "ror.org"]),
    ("LEI", &["lei", "leicode"]),
    ("Wikidata", &["wikidata", "wikidata.org", "www.wikidata.org"]),
    ("IATI", &["iati", "org-id", "org-id.guide"]),
];

/// Whether a key is a word of JSON-LD itself.
pub(super) fn is_mark(key: &str) -> bool {
    key.starts_with('@')
}

/// A word without its vocabulary: `name` of `schema:name` and `https://schema.org/name`.
pub(super) fn local(word: &str) -> &str {
    word.rsplit(['/', '#', ':']).next().unwrap_or(word)
}

/// The last part of an address.
pub(super) fn tail(id: &str) -> &str {
    let id = id.trim_end_matches(['/', '#']);
    id.rsplit(['/', '#']).next().unwrap_or(id)
}

/// Whether a text is an address on the web.
pub(super) fn names_page(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("https://") || text.starts_with("http://")
}

/// The types of a node.
pub(super) fn types(node: &Node) -> impl Iterator<Item = &str> {
    let own = node.fields().iter().filter(|(key, _)| key == "@type" || key == "type");
    own.flat_map(|(_, value)| texts(value)).map(local)
}

pub(super) fn is_organisation(node: &Node) -> bool {
    types(node).any(|kind| kind.ends_with("Organization") || TYPES.contains(&kind))
}

/// Whether a node says who is tied to whom, as a membership does.
pub(super) fn is_tie(node: &Node) -> bool {
    let has = |wanted: &str| node.fields().iter().any(|(key, _)| local(key) == wanted);
    let told = |kind: &str| kind.ends_with("Role") || kind == "Membership";
    types(node).any(told) && has("member") && has("organization")
}

/// What a type says of an organisation beside being one, in words: `College Or University`.
pub(super) fn kind_of(kind: &str) -> Option<String> {
    let vague = ["Organization", "FormalOrganization", "OrganizationalUnit"];
    if vague.contains(&kind) || !(kind.ends_with("Organization") || TYPES.contains(&kind)) {
        return None;
    }
    let mut words = String::new();
    let mut small = false;
    for letter in kind.chars() {
        if small && letter.is_uppercase() {
            words.push(' ');
        }
        small = letter.is_lowercase();
        words.push(letter);
    }
    Some(words)
}

/// A property that ties organisations, and which way.
pub(super) struct Link {
    pub(super) kind: &'static str,
    /// From the one that has the property to the one it names.
    outward: bool,
}

impl Link {
    /// The kind of tie from a part to the whole.
    pub(super) const PART_OF: &'static str = "part of";

    pub(super) fn of(name: &str) -> Option<Self> {
        let (kind, outward) = match name {
            "parentOrganization" | "subOrganizationOf" | "unitOf" => (Self::PART_OF, true),
            "subOrganization" | "department" | "hasSubOrganization" | "hasUnit" => {
                (Self::PART_OF, false)
            }
            "memberOf" => ("member of", true),
            "member" | "members" | "hasMember" => ("member of", false),
            "funder" | "sponsor" => ("funds", false),
            _ => return None,
        };
        Some(Self { kind, outward })
    }

    pub(super) fn ends(&self, own: &str, other: &str) -> (String, String) {
        let (own, other) = (own.to_owned(), other.to_owned());
        if self.outward { (own, other) } else { (other, own) }
    }
}

/// The texts of a value: one, several, in several languages, or those of things with a name.
pub(super) fn texts(value: &Node) -> Vec<&str> {
    match value {
        Node::Text(text) | Node::Number(text) => vec![text],
        Node::List(items) => items.iter().flat_map(texts).collect(),
        Node::Map(fields) => {
            let told = ["@value", "@list", "@set", "name", "@id"].iter();
            let told = told.filter_map(|wanted| {
                fields.iter().find(|(key, _)| key == wanted || local(key) == *wanted)
            });
            match told.map(|(_, value)| value).next() {
                Some(value) => texts(value),
                // A text in each language.
                None if fields.iter().all(|(key, value)| !is_mark(key) && value.is_plain()) => {
                    fields.iter().flat_map(|(_, value)| texts(value)).collect()
                }
                None => Vec::new(),
            }
        }
        Node::Null | Node::Truth(_) => Vec::new(),
    }
}

/// The texts of a value that is nothing but texts; none where it tells of things.
pub(super) fn plain(value: &Node) -> Option<Vec<&str>> {
    let is_text = |node: &Node| match node {
        Node::Map(fields) => fields.iter().any(|(key, _)| key == "@value"),
        node => node.is_plain(),
    };
    let all = match value {
        Node::List(items) => items.iter().all(is_text),
        value => is_text(value),
    };
    all.then(|| texts(value))
}

/// The property of a thing, by the last part of its name.
fn of<'n>(node: &'n Node, wanted: &str) -> Option<&'n Node> {
    node.fields().iter().find(|(key, _)| local(key) == wanted).map(|(_, value)| value)
}

/// The country of an address, of a place with an address, or of its own.
pub(super) fn country<'n>(name: &str, value: &'n Node) -> Option<&'n str> {
    if name == "addressCountry" {
        let code = of(value, "identifier").filter(|code| code.is_plain());
        return texts(code.unwrap_or(value)).into_iter().next();
    }
    match value {
        Node::List(items) => items.iter().find_map(|item| country(name, item)),
        value => {
            let own = of(value, "addressCountry").and_then(|own| country("addressCountry", own));
            own.or_else(|| of(value, "address").and_then(|own| country("address", own)))
        }
    }
}

/// Values with a name: `additionalProperty`.
pub(super) fn properties(value: &Node) -> Vec<(String, String)> {
    match value {
        Node::List(items) => items.iter().flat_map(properties).collect(),
        one => {
            let text = |wanted| of(one, wanted).map(texts).and_then(|all| all.first().copied());
            let name = text("name").or_else(|| text("propertyID")).map(str::trim);
            let both = name.filter(|name| !name.is_empty()).zip(text("value"));
            both.map(|(name, text)| (name.to_owned(), text.to_owned())).into_iter().collect()
        }
    }
}

/// Registry numbers, each with its register before a colon where it is said.
pub(super) fn identifiers(name: &str, value: &Node) -> Vec<String> {
    match value {
        Node::List(items) => items.iter().flat_map(|item| identifiers(name, item)).collect(),
        Node::Map(_) => {
            let text = |wanted| of(value, wanted).map(texts).and_then(|all| all.first().copied());
            let number = text("value").or_else(|| text("identifier")).unwrap_or_default();
            let register = text("propertyID").or_else(|| text("name")).unwrap_or_default();
            numbered(register, number).into_iter().collect()
        }
        value => {
            let register = if name == "identifier" { "" } else { name };
            texts(value).into_iter().filter_map(|number| numbered(register, number)).collect()
        }
    }
}

/// A number with its register. An address of a register says both.
fn numbered(register: &str, number: &str) -> Option<String> {
    let number = number.trim();
    if number.is_empty() {
        return None;
    }
    let said = register_of(number).or_else(|| known(tail(register)));
    let register = said.unwrap_or(register.trim());
    Some(match (said, register) {
        (Some(_), register) => format!("{register}:{}", tail(number)),
        (None, "") => number.to_owned(),
        (None, register) => format!("{register}:{number}"),
    })
}

fn known(word: &str) -> Option<&'static str> {
    let word = word.trim().to_lowercase();
    REGISTERS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(name, _)| *name)
}

/// The register that an address is of.
fn register_of(address: &str) -> Option<&'static str> {
    let inside = address.split_once("://")?.1;
    known(inside.split('/').next().unwrap_or_default())
}

/// Another address of the same organisation: a number in a register, or a page.
pub(super) fn same_as(address: &str) -> (&'static str, String) {
    match register_of(address) {
        Some(register) => ("identifiers", format!("{register}:{}", tail(address))),
        None => ("sameAs", address.to_owned()),
    }
}
