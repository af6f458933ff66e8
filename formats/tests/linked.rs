//! Linked data about organisations, as partners' sites and other programs write it.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use std::borrow::Cow;

use formats::graph::{Connection, Direction, Graph, Tied, graph, is_graph};
use formats::write::{Party, json_ld};
use formats::{Kind, Limits, Note, Trouble, Workbook, read};

fn book(text: &str) -> Workbook {
    read("a.jsonld", text.as_bytes(), &Limits::default()).unwrap_or_else(|e| panic!("{e}"))
}

fn drawn(text: &str) -> Graph {
    let book = book(text);
    assert!(is_graph(&book) && book.kind == Kind::Json);
    graph(&book).unwrap()
}

/// Name, type, and all that is said besides.
fn said(graph: &Graph) -> Vec<String> {
    let of = |one: &formats::graph::Element| {
        let own = one.attributes.iter().map(|(name, text)| format!("{name}={text}"));
        let all = [one.label.clone(), one.kind.clone(), one.description.clone()];
        all.into_iter().chain(own).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ")
    };
    graph.elements.iter().map(of).collect()
}

fn ties(graph: &Graph) -> Vec<String> {
    let of = |one: &Connection| {
        let days = ["since", "until"].map(|name| one.attributes.get(name).cloned());
        let days = days.into_iter().flatten().map(|day| format!(" {day}")).collect::<String>();
        format!("{} > {} > {}{days}", one.from, one.kind, one.to)
    };
    graph.connections.iter().map(of).collect()
}

#[test]
fn a_site_tells_of_its_organisation_and_those_it_is_tied_to() {
    let graph = drawn(
        r#"{
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": "About us",
        "publisher": {
            "@type": ["NGO"], "@id": "https://green.example/#org",
            "name": "Green Trust", "legalName": "Green Trust Ltd",
            "alternateName": ["GT", "Fondation verte"],
            "url": "https://green.example/", "leiCode": "2138003EK6LQ3Y2O1I85",
            "sameAs": ["https://www.wikidata.org/entity/Q42", "https://social.example/green"],
            "identifier": [
                {"@type": "PropertyValue", "propertyID": "https://ror.org", "value": "05wgpgn02"},
                {"@type": "PropertyValue", "propertyID": "org-id", "value": "GB-CHC-212481"}
            ],
            "address": {"@type": "PostalAddress", "addressCountry": {"@type": "Country", "name": "KE"}},
            "email": "awa@green.example", "foundingDate": 1998,
            "employee": {"@type": "Person", "name": "Awa"},
            "knowsAbout": ["Clean air", "Health"],
            "parentOrganization": {"@type": "Organization", "name": "Green Union"},
            "subOrganization": [{"@type": "Organization", "name": "Green Lab"}],
            "memberOf": [
                {"@type": "OrganizationRole", "startDate": "2020-01-01",
                 "memberOf": {"@type": "Organization", "name": "Air Alliance"}},
                "Clean Cities Club"
            ],
            "member": [{"@type": "Person", "name": "Tom"}],
            "funder": {"@id": "https://fund.example/"}
        }}"#,
    );
    assert_eq!(
        said(&graph),
        [
            "Green Trust; NGO; country=KE; foundingDate=1998; \
             identifiers=LEI:2138003EK6LQ3Y2O1I85|Wikidata:Q42|ROR:05wgpgn02|IATI:GB-CHC-212481; \
             other_names=Green Trust Ltd|GT|Fondation verte; sameAs=https://social.example/green; \
             themes=Clean air; Health; website=https://green.example/",
            "Green Union",
            "Green Lab",
            "Air Alliance",
            "Clean Cities Club",
        ]
    );
    assert_eq!(
        ties(&graph),
        [
            "Green Trust > part of > Green Union",
            "Green Lab > part of > Green Trust",
            "Green Trust > member of > Air Alliance 2020-01-01",
            "Green Trust > member of > Clean Cities Club",
            "https://fund.example/ > funds > Green Trust",
        ]
    );
    // Whom nobody describes is named by its address, and counted.
    assert_eq!(graph.dangling.len(), 1);
}

#[test]
fn what_is_no_organisation_is_counted_and_people_are_left_out() {
    let text = r##"[
        {"@context": {"s": "http://schema.org/"}, "@id": "#a", "@type": "s:Organization",
         "s:name": {"@language": "fr", "@value": "Air pur"}, "s:telephone": "+1 555",
         "s:alternateName": {"@set": ["AP", {"@value": "Clean Air"}]},
         "s:member": [{"@id": "#tom"}, {"@id": "#b"}]},
        {"@id": "#tom", "@type": "s:Person", "s:name": "Tom"},
        {"@id": "#b", "@type": "https://schema.org/CollegeOrUniversity",
         "s:name": {"en": "North School", "es": "Escuela del Norte"}, "s:memberOf": {"@id": "#a"}}
    ]"##;
    let graph = drawn(text);
    let wanted = [
        "Air pur; other_names=AP|Clean Air",
        "North School; College Or University; other_names=Escuela del Norte",
    ];
    assert_eq!(said(&graph), wanted);
    assert_eq!(ties(&graph), ["North School > member of > Air pur"], "said by both, and once here");
    let notes = book(text).notes;
    for what in ["Person", "telephone"] {
        let left = Note::LeftOut { what: what.to_owned(), count: 1 };
        assert!(notes.contains(&left), "{notes:?}");
    }
}

#[test]
fn linked_data_without_organisations_is_json_as_before() {
    let text = r#"{"@context": "https://schema.org", "@type": "ItemList",
        "itemListElement": [{"name": "A", "country": "KE"}, {"name": "B", "country": "ML"}]}"#;
    let book = book(text);
    assert!(!is_graph(&book));
    assert_eq!((book.sheets[0].name.as_str(), book.sheets[0].height()), ("itemListElement", 3));
    // A list that calls a column of its own "type" is no linked data either.
    let plain = r#"[{"name": "A", "type": "Organization"}, {"name": "B", "type": "NGO"}]"#;
    assert!(!is_graph(&read("a.json", plain.as_bytes(), &Limits::default()).unwrap()));
}

#[test]
fn our_own_list_comes_back_as_it_was_written() {
    let at = |id: &str| format!("https://hub.example/en/orgs/{id}");
    let first = Party {
        id: at("a_1"),
        name: "Añil".to_owned(),
        kind: "csos".to_owned(),
        description: "Air, \"and\" what is in it".to_owned(),
        website: "https://anil.example".to_owned(),
        part_of: vec![at("a_2")],
        member_of: vec![at("a_2")],
        identifiers: vec![("ROR".to_owned(), "05wgpgn02".to_owned())],
        more: [("part_of", "a_2"), ("part_of_name", "Air Union"), ("telephone", "of its list")]
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .into(),
        ..Party::default()
    };
    let second = Party { id: at("a_2"), name: "Air Union".to_owned(), ..Party::default() };
    let tie = |id: &str, kind: &str, direction, told: &[(&str, &str)]| {
        let told = told.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let (kind, attributes) = (kind.to_owned(), told.collect());
        Tied {
            id: Cow::Owned(format!("https://hub.example/en/landscape/ties/{id}")),
            from: Cow::Owned(at("a_1")),
            to: Cow::Owned(at("a_2")),
            connection: Cow::Owned(Connection {
                kind,
                direction,
                attributes,
                ..Default::default()
            }),
        }
    };
    let told =
        [("since", "2020-01-01"), ("until", "2024-12-31"), ("weight", "3"), ("source", "us")];
    let ties = [
        tie("t_1", "member of", Direction::Directed, &told),
        tie("t_2", "works with", Direction::Undirected, &[]),
    ];
    let mut out = Vec::new();
    json_ld(&mut out, [first, second].into_iter(), ties.into_iter()).unwrap();
    let graph = drawn(std::str::from_utf8(&out).unwrap());
    assert_eq!(graph.elements[0].id, "a_1", "the id of the hub, by which ends are known");
    assert_eq!(
        said(&graph),
        [
            "Añil; csos; Air, \"and\" what is in it; identifiers=ROR:05wgpgn02; part_of=a_2; \
             part_of_name=Air Union; telephone=of its list; website=https://anil.example",
            "Air Union",
        ]
    );
    let all: Vec<(&str, Direction, &str)> =
        graph.connections.iter().map(|one| (&*one.kind, one.direction, &*one.id)).collect();
    let wanted =
        [("member of", Direction::Directed, "t_1"), ("works with", Direction::Undirected, "t_2")];
    assert_eq!(all, wanted, "membership and part are said once");
    let own = graph.connections[0].attributes.iter();
    let own: Vec<(&str, &str)> = own.map(|(name, text)| (&**name, &**text)).collect();
    let mut told = told.to_vec();
    told.sort_unstable();
    assert_eq!(own, told);
}

#[test]
fn what_is_broken_says_where() {
    let cut = r#"{"@context": "https://schema.org", "@type": "Organization", "name": "A"#;
    let fault = read("a.jsonld", cut.as_bytes(), &Limits::default()).unwrap_err();
    assert!(matches!(fault.trouble, Trouble::BadJson { .. }) && fault.row == Some(1), "{fault}");
    let small = Limits { rows: 3, ..Limits::default() };
    let one = r#"{"@type": "Organization", "name": "N"}"#;
    let many: Vec<String> = (0..9).map(|n| one.replace('N', &n.to_string())).collect();
    let fault = read("a.jsonld", format!("[{}]", many.join(",")).as_bytes(), &small).unwrap_err();
    assert_eq!(fault.trouble, Trouble::TooManyRows { limit: 3 });
}
