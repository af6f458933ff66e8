//! Analyses on files, without a hub: small files, and the real ones with what is known of them.

use serde_json::{Value, json as value};

use crate::world::{World, convoke, ended, json};

/// A file of the shared data; says so when it is not here.
pub fn shared(path: &str) -> Option<String> {
    let root = std::env::var("CONVOKE_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared").to_owned());
    let file = format!("{root}/data/bench/{path}");
    let here = std::path::Path::new(&file).is_file();
    if !here {
        println!("skipped: {file} is not here");
    }
    here.then_some(file)
}

pub fn written(folder: &tempfile::TempDir, name: &str, text: &str) -> String {
    let file = folder.path().join(name);
    std::fs::write(&file, text).unwrap();
    file.to_str().unwrap().to_owned()
}

/// The JSON of a file.
fn value_of(file: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn a_network_of_a_table_is_said_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let ties =
        "from,to,weight\nAda,Ben,1\nBen,Cem,0.5\nCem,Ada,2\nCem,Dua,1\nDua,Eva,1\nEva,Eva,1\n";
    let ties = written(&folder, "ties.csv", ties);
    let groups = "name,group\nAda,north\nBen,north\nCem,north\nDua,south\nEva,south\n";
    let groups = written(&folder, "groups.csv", groups);
    let asked = ["insight", "network", &ties, "--groups", &groups];
    let (code, out, _) = ended(&convoke(&asked));
    assert_eq!(code, 0);
    for said in [
        "5 nodes, 5 ties without direction",
        "Everyone reaches everyone.",
        "Cem – Dua (cuts off 2)",
        "4 of 5 ties stay within a group",
        "Left out: 1 tie of a node to itself",
        "Weights count for neighbourhoods and constraint; all else counts each tie once.",
    ] {
        assert!(out.contains(said), "{said} is not in:\n{out}");
    }
    let (_, found) = json(&[&asked[..], &["--json"]].concat());
    assert_eq!(found["names"], value!(["Ada", "Ben", "Cem", "Dua", "Eva"]));
    assert_eq!(found["betweenness_undirected"], value!([0.0, 0.0, 4.0, 3.0, 0.0]));
    assert_eq!(found["mixing"], value!([[3, 1], [1, 1]]));
}

#[test]
fn a_network_is_laid_out_the_same_again() {
    let folder = tempfile::tempdir().unwrap();
    let ties = written(&folder, "ties.csv", "from,to\nAda,Ben\nBen,Cem\nCem,Ada\nDua,Eva\n");
    let laid_out = |name: &str| {
        let to = folder.path().join(name);
        let asked = ["insight", "network", &ties, "--layout", to.to_str().unwrap()];
        let (code, out, err) = ended(&convoke(&asked));
        assert_eq!(code, 0, "{out}{err}");
        assert!(out.contains("wrote where 5 nodes stand"), "{out}");
        std::fs::read_to_string(to).unwrap()
    };
    let places = laid_out("one.csv");
    assert_eq!(places.lines().next(), Some("name,x,y"));
    let names: Vec<&str> = places.lines().skip(1).filter_map(|l| l.split(',').next()).collect();
    assert_eq!(names, ["Ada", "Ben", "Cem", "Dua", "Eva"]);
    assert_eq!(places, laid_out("other.csv"));
}

#[test]
fn a_network_is_read_from_every_form_that_the_map_goes_out_in() {
    let world = World::demo();
    let mut first: Option<Value> = None;
    for form in ["graphml", "gexf", "kumu.json", "kumu.xlsx"] {
        let file = world.path(&format!("network.{form}"));
        let address = format!("landscape/network.{form}");
        let asked = ["export", &address, "--to", &file, "--data", &world.data()];
        assert_eq!(ended(&convoke(&asked)).0, 0, "{form}");
        let (code, found) = json(&["insight", "network", &file, "--json"]);
        assert_eq!(code, 0, "{form}: {found}");
        assert!(found["nodes"].as_u64().unwrap() > 10, "{form}: who has no tie is a node too");
        assert!(found["mixing"].is_array(), "{form}: the kinds of organisations are its groups");
        match &first {
            None => first = Some(found),
            Some(first) => assert_eq!(&found, first, "{form}"),
        }
    }
}

/// A ring of funders whose weights alone tell who belongs together, two that pay each other
/// differently, and one bond without direction.
const FUNDERS: [(&str, &str, &str, u32); 9] = [
    ("Ada", "Ben", "directed", 90),
    ("Ben", "Cem", "directed", 80),
    ("Cem", "Dua", "directed", 3),
    ("Dua", "Eva", "directed", 70),
    ("Eva", "Dua", "directed", 20),
    ("Eva", "Fay", "undirected", 60),
    ("Fay", "Gus", "directed", 2),
    ("Gus", "Hal", "directed", 75),
    ("Hal", "Ada", "directed", 1),
];

#[test]
fn the_map_and_the_command_find_the_same_in_the_same_file() {
    let folder = tempfile::tempdir().unwrap();
    let names = ["Ada", "Ben", "Cem", "Dua", "Eva", "Fay", "Gus", "Hal"];
    let elements: Vec<Value> = names.iter().map(|name| value!({"label": name})).collect();
    let funds = FUNDERS.map(|(from, to, direction, weight)| {
        value!({"from": from, "to": to, "direction": direction, "type": "funds", "weight": weight})
    });
    let text = value!({"elements": elements, "connections": funds}).to_string();
    let file = written(&folder, "funders.json", &text);
    let data = folder.path().join("data").to_str().unwrap().to_owned();
    let new = ["new", "Funders", "--model", "organic", "--email", "a@b.example", "--data", &data];
    assert_eq!(ended(&convoke(&new)).0, 0);
    let (code, out, err) = ended(&convoke(&["import", &file, "--yes", "--data", &data]));
    assert_eq!(code, 0, "{out}{err}");

    let (code, found) = json(&["insight", "network", &file, "--json"]);
    assert_eq!(code, 0, "{found}");
    let shown = ["show", "landscape/network/roles", "--csv", "--data", &data];
    let (_, csv, err) = ended(&convoke(&shown));
    let mut lines = csv.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let header = lines.next().expect("a header");
    let rows: Vec<Vec<&str>> = lines.collect();
    assert_eq!(rows.len(), names.len(), "{csv}{err}");
    let cell = |name: &str, column: &str| -> f64 {
        let at = header.iter().position(|title| *title == column).expect(column);
        let row = rows.iter().find(|row| row[0] == name).expect(name);
        row[at].parse().unwrap_or_else(|_| panic!("{name}, {column}: {row:?}"))
    };
    let figures = [
        ("links", "degree", 1.0, 0.0),
        ("links_out", "degree_out", 1.0, 0.0),
        ("links_in", "degree_in", 1.0, 0.0),
        ("bound", "constraint", 1.0, 0.0006),
        ("between", "betweenness_undirected", 1.0 / 21.0, 0.0006),
    ];
    for (at, name) in names.iter().enumerate() {
        for (column, figure, unit, off) in figures {
            let (map, command) = (cell(name, column), found[figure][at].as_f64().unwrap() * unit);
            assert!((map - command).abs() <= off, "{name}, {column}: {map} and {command}");
        }
    }
    let near = |a: &str, b: &str| cell(a, "neighbourhood") == cell(b, "neighbourhood");
    for (one, a) in names.iter().enumerate() {
        for (other, b) in names.iter().enumerate() {
            let together = found["partition"][one] == found["partition"][other];
            assert_eq!(near(a, b), together, "{a} and {b}: {csv}{found}");
        }
    }
    // By their number alone nothing would part the ring there.
    assert!(near("Ada", "Cem") && !near("Cem", "Dua") && near("Dua", "Fay"), "{csv}");
    let (_, page) = json(&["show", "landscape/network", "--json", "--data", &data]);
    assert_eq!(page["findings"]["measured"], value!({"weights": {"said": 9, "of": 9}}), "{page}");
}

#[test]
fn a_graph_file_says_what_is_left_out_and_which_weight_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let map = |weight: &str| {
        format!(
            r#"{{"elements":[{{"label":"Ada"}},{{"label":"Ben"}},{{"label":"Cem"}}],
            "connections":[{{"from":"Ada","to":"Ben","weight":"{weight}"}},
            {{"from":"Ben","to":"Nobody"}}]}}"#
        )
    };
    let file = written(&folder, "map.json", &map("2"));
    let (code, out, err) = ended(&convoke(&["insight", "network", &file]));
    assert_eq!(code, 0, "{err}");
    for said in ["3 nodes, 1 tie", "1 tie whose end no node bears"] {
        assert!(out.contains(said), "{said} is not in:\n{out}");
    }
    let file = written(&folder, "map.json", &map("-2"));
    let (code, _, err) = ended(&convoke(&["insight", "network", &file]));
    assert_eq!(code, 1);
    assert!(err.contains("map.json, connection 1 (Ada – Ben): no weight above 0"), "{err}");
}

#[test]
fn a_faulty_network_says_where() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text, where_) in [
        ("a.edges", "# nodes 3 edges 2 undirected\n0 1\n1 3\n", "line 3"),
        ("b.edges", "# something else\n0 1\n", "line 1"),
        ("c.csv", "from,to,weight\nAda,Ben,2\nBen,Cem,-1\n", "row 3, column weight"),
        ("d.csv", "from,to\nAda,Ben\nBen,\n", "row 3, column to"),
        ("e.csv", "who,whom\nAda,Ben\nBen,Cem\n", "no column `from`"),
    ] {
        let file = written(&folder, name, text);
        let (code, _, err) = ended(&convoke(&["insight", "network", &file]));
        assert_ne!(code, 0, "{name}");
        assert!(err.contains(where_), "{name}: {err}");
    }
}

#[test]
fn who_meets_whom_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let table = "org,theme,place,start,end\n\
        Ada,health,Bor,2026-01-01,2026-03-31\n\
        Ben,health,Bor,2026-03-31,\n\
        Cem,water,Bor,2026-01-01,2026-01-02\n\
        Ada,water,Juba,2026-01-01,2026-02-01\n\
        ,water,Juba,,\n";
    let file = written(&folder, "work.csv", table);
    let columns = ["--who", "org", "--what", "theme", "--where", "place"];
    let days = ["--from", "start", "--to", "end"];
    let asked = [&["insight", "overlap", &file][..], &columns, &days].concat();
    let (code, out, _) = ended(&convoke(&asked));
    assert_eq!(code, 0);
    for said in
        ["health at Bor: Ada and Ben from 2026-03-31", "nobody: health at Juba", "Left out: 1 rows"]
    {
        assert!(out.contains(said), "{said} is not in:\n{out}");
    }
    let count = |more: &[&str]| json(&[&asked[..], more, &["--json"]].concat()).1;
    assert_eq!(count(&[])["organisation_pairs"], 1);
    assert_eq!(count(&["--half-open"])["organisation_pairs"], 0);
    // Two themes at two places: one gap. With a place that nobody names there are two more.
    let grid = written(&folder, "grid.csv", "place,people\nBor,10\nJuba,20\nWau,30\n");
    assert_eq!(count(&[])["gap_cells"], 1);
    assert_eq!(count(&["--grid", &grid])["gap_cells"], 3);
    let other = written(&folder, "other.csv", "town,people\nBor,10\nWau,30\n");
    let (code, _, err) = ended(&convoke(&[&asked[..], &["--grid", &other]].concat()));
    assert!(code != 0 && err.contains("no column `place`"), "{err}");
    let broken = written(&folder, "broken.csv", &table.replace("2026-01-02", "soon"));
    let asked = [&["insight", "overlap", &broken][..], &columns, &days].concat();
    let (code, _, err) = ended(&convoke(&asked));
    assert_ne!(code, 0);
    assert!(err.contains("row 4, column end: `soon`"), "{err}");
}

#[test]
fn days_are_read_as_their_column_shows_and_asked_for_where_nothing_does() {
    let folder = tempfile::tempdir().unwrap();
    let asked = |name: &str, rows: &str, more: &[&str]| {
        let file = written(&folder, name, &format!("org,theme,place,start,end\n{rows}"));
        let fixed = ["--who", "org", "--what", "theme", "--where", "place"];
        let days = ["--from", "start", "--to", "end", "--json"];
        let asked = [&["insight", "overlap", &file][..], &fixed, &days, more].concat();
        let (code, said, _) = ended(&convoke(&asked));
        (code, said)
    };
    let overlaps = |answer: &(i32, String)| {
        let found: serde_json::Value = serde_json::from_str(&answer.1).unwrap();
        let one = found["overlaps"][0].clone();
        format!("{} – {}", one["from"].as_str().unwrap(), one["to"].as_str().unwrap())
    };
    let rows = "Ada,health,Bor,03/04/2026,Q3 2026\nBen,health,Bor,2026,31/08/2026\n";
    let found = asked("shown.csv", rows, &[]);
    assert_eq!(overlaps(&found), "2026-04-03 – 2026-09-01", "the other column shows the order");
    let open = "Ada,health,Bor,03/04/2026,05/06/2026\nBen,health,Bor,2026,2026\n";
    let (code, said) = asked("open.csv", open, &[]);
    let why = "row 2, column start: `03/04/2026` may be two days";
    assert!(code != 0 && said.contains(why), "{said}");
    assert_eq!(overlaps(&asked("d.csv", open, &["--day-first"])), "2026-04-03 – 2026-06-06");
    assert_eq!(overlaps(&asked("m.csv", open, &["--month-first"])), "2026-03-04 – 2026-05-07");
    let soon = rows.replace("2026,", "soon,").replace("Q3 2026", "later");
    let (code, said) = asked("soon.csv", &soon, &[]);
    assert!(code != 0 && said.contains("(rows like this: 2)"), "{said}");
}

#[test]
fn what_cannot_be_read_is_said_and_rows_without_a_name_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    let (code, _, err) = ended(&convoke(&["insight", "match", folder.path().to_str().unwrap()]));
    assert!(code != 0 && err.contains("is a folder"), "{err}");
    let (code, _, err) = ended(&convoke(&["insight", "match", "nowhere.csv"]));
    assert!(code != 0 && err.contains("nowhere.csv: there is no such file"), "{err}");
    let list = written(&folder, "list.csv", "name,country\nRed Trust,ML\n,ML\nRed Trusts,ML\n");
    let (_, out, _) = ended(&convoke(&["insight", "match", &list]));
    assert!(out.contains("2 rows, 1 pairs\nLeft out: 1 rows without a name"), "{out}");
}

#[test]
fn real_tables_overlap_as_known() {
    let Some(expected) = shared("overlap/expected.json") else { return };
    let expected = value_of(&expected);
    let asked: [(&str, &str, &[&str]); 3] = [
        (
            "rowca_3w",
            "rowca-3w-hxl.csv.gz",
            &["--who", "#org", "--what", "#sector", "--where", "#country", "--where", "#adm1"],
        ),
        (
            "unhcr_3w",
            "unhcr-3w.csv.gz",
            &["--who", "#org", "--what", "#sector", "--where", "#country", "--where", "#adm1"],
        ),
        (
            "kenya_4w",
            "kenya-4w.json.gz",
            &[
                "--who",
                "Agency",
                "--what",
                "Activities",
                "--where",
                "COUNTY",
                "--from",
                "start date",
                "--to",
                "End date",
            ],
        ),
    ];
    for (name, file, columns) in asked {
        let Some(file) = shared(&format!("overlap/{file}")) else { return };
        let (code, found) = json(&[&["insight", "overlap", &file, "--json"][..], columns].concat());
        assert_eq!(code, 0, "{name}: {found}");
        for (figure, known) in expected[name].as_object().unwrap() {
            // Kenya's table calls these by its own columns, and lists pairs under `first`.
            let ours = match figure.as_str() {
                "agencies" => "organisations",
                "activities" => "whats",
                "counties" => "places",
                "first" => "overlaps",
                other => other,
            };
            let mut known = known.clone();
            if figure == "activities" {
                // The one row without an activity is none of ours: it is left out.
                assert_eq!(found["left_out"], 1);
                known = (known.as_u64().unwrap() - 1).into();
            }
            assert_eq!(found.get(ours), Some(&known), "{name}: {figure}");
        }
    }
}

/// The networks of the benchmark, but for the one whose exact betweenness takes a minute.
const NETWORKS: [&str; 12] = [
    "karate",
    "dolphins",
    "lesmis",
    "polbooks",
    "football",
    "netscience",
    "polblogs",
    "power",
    "email-eu-core",
    "wiki-vote",
    "email-enron",
    "epinions-undirected",
];

/// How far a figure may be from the known one, as a share of it.
const CLOSE: f64 = 1e-9;

fn close(found: &Value, known: &Value) -> bool {
    match (found.as_f64(), known.as_f64()) {
        (Some(found), Some(known)) => (found - known).abs() <= CLOSE * known.abs().max(CLOSE),
        _ => found == known,
    }
}

/// A figure, a list of them for all nodes, or what is known of a long list: the largest with
/// their nodes, the sum, the sum of the squares, how many nodes have none.
fn agree(found: &Value, known: &Value, what: &str) {
    if let (Some(found), Some(known)) = (found.as_array(), known.as_array()) {
        assert_eq!(found.len(), known.len(), "{what}");
        for (node, (found, known)) in found.iter().zip(known).enumerate() {
            assert!(close(found, known), "{what} of {node}: {found} instead of {known}");
        }
        return;
    }
    let Some(parts) = known.as_object() else {
        assert!(close(found, known), "{what}: {found} instead of {known}");
        return;
    };
    let all = || found.as_array().unwrap().iter().filter_map(Value::as_f64);
    for (part, known) in parts {
        let found = match part.as_str() {
            "top20" => {
                known.as_array().unwrap().iter().map(|one| found[index(&one[0])].clone()).collect()
            }
            "sum" => value!(all().sum::<f64>()),
            "sum_squares" => value!(all().map(|one| one * one).sum::<f64>()),
            "isolates" => value!(found.as_array().unwrap().iter().filter(|v| v.is_null()).count()),
            other => panic!("{what}: `{other}` of the benchmark is compared with nothing"),
        };
        let known = known.as_array().map_or_else(
            || known.clone(),
            |pairs| pairs.iter().map(|pair| pair[1].clone()).collect(),
        );
        agree(&found, &known, &format!("{part} of {what}"));
    }
}

fn index(number: &Value) -> usize {
    usize::try_from(number.as_u64().unwrap()).unwrap()
}

#[test]
fn real_networks_have_every_known_figure() {
    let folder = tempfile::tempdir().unwrap();
    for name in NETWORKS {
        let (Some(edges), Some(expected)) = (
            shared(&format!("network/{name}.edges.gz")),
            shared(&format!("network/{name}.expected.json")),
        ) else {
            return;
        };
        let known = value_of(&expected)["computed"].clone();
        let asked = |groups: Option<&str>| {
            let mut asked = vec!["insight", "network", &edges, "--json"];
            asked.extend(groups.iter().flat_map(|file| ["--groups", *file]));
            json(&asked).1
        };
        let labels =
            known.get("ei_index").and_then(|_| shared(&format!("network/{name}.labels.gz")));
        let found = asked(labels.as_deref());
        for (figure, value) in known.as_object().unwrap() {
            let ours = &found[figure];
            match figure.as_str() {
                // How often the peer tried, which is no figure of the network.
                "modularity_runs" => {}
                "modularity_best_of_leiden" => {
                    let (ours, best) = (found["modularity"].as_f64(), value.as_f64().unwrap());
                    assert!(ours.unwrap() >= best - 1e-4, "{name}: {ours:?}, {best}");
                }
                // What the peer found is as good by our measure as by its own.
                "partition_of_best" => {
                    let lines: Vec<String> =
                        value.as_array().unwrap().iter().map(Value::to_string).collect();
                    let file = written(&folder, "partition.labels", &(lines.join("\n") + "\n"));
                    let found = &asked(Some(&file))["label_modularity_undirected"];
                    let best = &known["modularity_best_of_leiden"];
                    assert!(close(found, best), "{name}: {found} instead of {best}");
                }
                _ => agree(ours, value, &format!("{name}: {figure}")),
            }
        }
        if labels.is_some() {
            let file = shared(&format!("network/{name}.brokerage.json")).unwrap();
            assert_eq!(found["brokerage"], value_of(&file)["counts"], "{name}");
        }
    }
}

#[test]
fn opinions_are_grouped_and_a_faulty_vote_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let comments = "comment-id,moderated,comment-body\n0,1,More trees\n1,1,More roads\n\
        2,1,Clean water\n3,-1,Buy now\n";
    written(&folder, "comments.csv", comments);
    let votes = |people: u32| {
        let mut votes = "timestamp,comment-id,voter-id,vote\n".to_owned();
        for who in 0..people {
            let trees = if who % 3 == 0 { 1 } else { -1 };
            for (statement, vote) in [(0, trees), (1, -trees), (2, 1), (3, 0)] {
                votes.push_str(&format!("{who},{statement},{who},{vote}\n"));
            }
        }
        votes
    };
    written(&folder, "votes.csv", &votes(60));
    let path = folder.path().to_str().unwrap();
    let (code, out, err) = ended(&convoke(&["insight", "opinion", path]));
    assert_eq!(code, 0, "{err}");
    for said in ["Group 1, 40 people", "Group 2, 20 people", "2: Clean water"] {
        assert!(out.contains(said), "{said} is not in:\n{out}");
    }
    let (_, found) = json(&["insight", "opinion", path, "--json"]);
    let own: Vec<u32> = (0..60).filter(|who| who % 3 == 0).collect();
    assert_eq!(found["groups"][1]["members"], value!(own));
    assert_eq!((&found["bridging"][0], &found["agree"][0]), (&value!(2), &value!(2)), "{found}");
    assert_ne!(found["divisive"][0], 2, "{found}");

    written(&folder, "votes.csv", &votes(12));
    let (_, out, _) = ended(&convoke(&["insight", "opinion", path]));
    assert!(out.contains("fewer than 50") && !out.contains("Group 1"), "{out}");
    written(&folder, "votes.csv", &votes(12).replace("2,1,2,1\n", "2,1,2,yes\n"));
    let (code, _, err) = ended(&convoke(&["insight", "opinion", path]));
    assert_ne!(code, 0);
    assert!(err.contains("column vote: `yes`"), "{err}");
    written(&folder, "votes.csv", "timestamp,comment-id,voter-id,vote\n");
    assert_ne!(ended(&convoke(&["insight", "opinion", path])).0, 0, "nobody has voted");
}

#[test]
fn a_real_conversation_without_single_votes_is_read_from_its_people() {
    let folder = "opinion/openData/american-assembly.bowling-green";
    let Some(file) = shared(&format!("{folder}/participants-votes.csv.gz")) else { return };
    let folder = std::path::Path::new(&file).parent().unwrap().to_str().unwrap();
    let (code, found) = json(&["insight", "opinion", folder, "--json"]);
    assert_eq!(code, 0);
    assert!(found["participants"].as_u64().unwrap() > 1_000, "{}", found["participants"]);
    assert!(found["groups"].as_array().unwrap().len() >= 2, "{found}");
}
