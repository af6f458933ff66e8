//! The landscape: matrix and networks.

use faces::chart::Matrix;
use faces::lang::Lang;
use faces::network::{Bubble, Island, Leads, Line, Network, Node, Sign};
use faces::parts;
use faces::{NextAction, Sheet};
use maud::html;

fn matrix() -> Matrix {
    let rows: [(&str, [u64; 6]); 8] = [
        ("Accra", [0, 5, 2, 0, 18, 4]),
        ("Bogotá", [6, 5, 5, 2, 1, 12]),
        ("Delhi", [0, 3, 8, 16, 3, 0]),
        ("Jakarta", [1, 13, 8, 7, 5, 1]),
        ("Lagos", [2, 15, 0, 1, 8, 12]),
        ("Lima", [0, 3, 19, 6, 0, 9]),
        ("Manila", [22, 2, 20, 0, 12, 16]),
        ("Nairobi", [22, 2, 1, 15, 22, 13]),
    ];
    Matrix {
        caption: "Organisations at work, by place and theme".to_owned(),
        corner: "Place".to_owned(),
        columns: ["Transport", "Cooking", "Waste burning", "Industry", "Farming", "Monitoring"]
            .map(str::to_owned)
            .to_vec(),
        rows: rows.map(|(name, counts)| (name.to_owned(), counts.to_vec())).to_vec(),
        gaps: true,
        rest: [false; 2],
    }
}

pub(crate) const KINDS: [(u8, &str, usize); 8] = [
    (1, "Government", 31),
    (2, "Intergovernmental", 14),
    (3, "Civil society", 62),
    (4, "Business", 23),
    (5, "Funders", 17),
    (6, "Research", 28),
    (7, "Grassroots", 34),
    (8, "Indigenous peoples", 5),
];

fn kinds() -> Vec<(u8, String, usize)> {
    KINDS.map(|(number, name, count)| (number, name.to_owned(), count)).to_vec()
}

fn signs() -> Vec<Sign> {
    let sign = |(mark, name, count): (u8, &str, usize)| Sign {
        mark,
        name: name.to_owned(),
        count,
        faded: false,
        href: format!("network.html?fade={mark}"),
    };
    KINDS.map(sign).to_vec()
}

/// A made-up network: clusters on a spiral.
pub(crate) fn network(count: u32) -> Network {
    let place = |index: u32| {
        let cluster = f64::from(index % 7);
        let turn = f64::from(index) * 2.399_963;
        let reach = f64::from(index / 7).sqrt() * 1_500.0;
        let (x, y) = ((cluster * 0.9).cos() * 16_000.0, (cluster * 0.9).sin() * 11_000.0);
        let short = |value: f64| format!("{value:.0}").parse().unwrap_or(0);
        (short(turn.cos().mul_add(reach, x)), short(turn.sin().mul_add(reach, y)))
    };
    let node = |index: u32| Node {
        name: format!("Organisation {index}"),
        href: format!("#org-{index}"),
        kind: u8::try_from(index % 7).unwrap_or(0) + 1,
        faded: false,
        ties: 1 + (index * 7919) % 13,
        at: place(index),
    };
    Network {
        title: "Who works with whom".to_owned(),
        finding: "7 neighbourhoods. Three organisations hold 60% of the links between them."
            .to_owned(),
        nodes: (0..count).map(node).collect(),
        ties: (0..count)
            .flat_map(|a| [(a, (a + 7) % count), (a, (a * 5 + 3) % count)])
            .step_by(2)
            .chain((0..count / 9).map(|a| (a * 9, (a * 31) % count)))
            .collect(),
        faded: 0,
        lines: Vec::new(),
        bubbles: Vec::new(),
        scale: 1.0,
    }
}

pub(crate) fn landscape(lang: &Lang) -> Sheet {
    let tab = |label: &str, to: &str| (label.to_owned(), format!("{to}.html"), to == "landscape");
    let matrix = matrix();
    let mut small = parts::Figure::new("Who works with whom", network(214).thumbnail("small"));
    small.legend = Some(parts::legend(lang, &kinds()));
    small.links = vec![("network.html".to_owned(), lang.word("faces-same-as-table"))];
    Sheet {
        title: "Landscape: who does what, where".to_owned(),
        next: Some(NextAction {
            why: html! { b { (matrix.gap_count()) " gaps:" } " no member works on cooking in Lima or on farming in 6 other places." },
            button: "Find organisations for the gaps".to_owned(),
            to: "#gaps".to_owned(),
        }),
        tabs: vec![
            tab("Who does what, where", "landscape"),
            tab("Network", "network"),
            tab("Map", "figures"),
            tab("Table", "parts"),
        ],
        main: Some(html! {
            h2 { "Who does what, where" }
            (matrix.html(lang, &|row, column| Some(format!("#cell-{row}-{column}"))))
            p.source { "These counts rest on what organisations report; 31 of 214 have reported nothing." }
            (parts::link_row(&[("#csv".to_owned(), lang.word("faces-csv"))]))
        }),
        side: Some(html! {
            h2 { "Network" }
            (parts::figure(lang, &small))
        }),
        ..Sheet::default()
    }
}

pub(crate) fn network_page(lang: &Lang) -> Sheet {
    let island = Island { data: "/network.bin", names: "/names.json" };
    let mut bubbles = network(3_000);
    bubbles.title = "Neighbourhoods".to_owned();
    bubbles.bubbles = (0..7_u32)
        .map(|index| Bubble {
            name: [
                "Fuel and transport",
                "Health data",
                "Waste",
                "Community monitors",
                "Farming",
                "Clean cooking",
                "City networks",
            ][usize::try_from(index).unwrap_or(0)]
            .to_owned(),
            href: format!("#group-{index}"),
            members: 700 - usize::try_from(index).unwrap_or(0) * 90,
            at: network(214)
                .nodes
                .get(usize::try_from(index).unwrap_or(0))
                .map_or((0, 0), |node| node.at),
        })
        .collect();
    let mut small = network(40);
    // Each third is wider than the one before, some lead one way.
    let line = |index: u8| Line {
        step: index % 3,
        leads: if index.is_multiple_of(4) { Leads::There } else { Leads::Both },
    };
    small.lines = (0..44).map(line).collect();
    small.title = "One organisation and its neighbours".to_owned();
    Sheet {
        title: "Who works with whom?".to_owned(),
        main: Some(html! {
            (parts::figure(lang, &network(214).figure(lang, "net", &signs(), Some(&island))))
            (parts::figure(lang, &small.figure(lang, "near", &signs(), None)))
            (parts::figure(lang, &bubbles.figure(lang, "groups", &signs(), None)))
        }),
        ..Sheet::default()
    }
}
