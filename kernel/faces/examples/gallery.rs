//! Writes every component as a static page in English and Arabic, to be looked at:
//! `cargo run -p faces --example gallery -- FOLDER`, then serve the folder.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use faces::chart::{BarRow, DotRow, DotStrip, LineChart, Matrix, Part, Point, bars, stacked};
use faces::lang::{Lang, Languages, Tag};
use faces::map::{Entry, Style, WorldMap};
use faces::network::{Bubble, Island, Network, Node};
use faces::parts::{self, Choice, Event, Field, SegmentKind, Status, Step, StepState, Tone};
use faces::room::{NextAction, Sheet};
use faces::shell::{Addresses, FooterLinks, Link, Reader, Site, page};
use faces::table::{Cell, Column, Query, Table};
use faces::{assets, chart, map};
use maud::{Markup, html};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("usage: gallery FOLDER")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    for asset in assets::all() {
        fs::write(folder.join("assets").join(&asset.name), &asset.bytes)?;
    }
    let languages = Languages::new(&[]).map_err(|faults| faults.join("\n"))?;
    for tag in Tag::ALL {
        let lang = languages.lang(tag);
        let sheets = [
            ("home", home(&lang)),
            ("decision", decision(&lang)),
            ("landscape", landscape(&lang)),
            ("network", network_page(&lang)),
            ("parts", all_parts(&lang)),
            ("figures", figures(&lang)),
        ];
        for (name, sheet) in sheets {
            let site = site(&lang, name);
            let text = page(&site, &addresses(tag, name), &sheet).into_string();
            fs::create_dir_all(folder.join(tag.code()))?;
            fs::write(folder.join(format!("{}/{name}.html", tag.code())), text)?;
        }
    }
    let network = network(214);
    fs::write(folder.join("network.bin"), network.encode())?;
    fs::write(folder.join("network.svg"), chart::standalone(&network.svg("n").into_string()))?;
    let names: Vec<_> = network.nodes.iter().enumerate().map(|(i, node)| {
        serde_json::json!({ "i": i, "name": node.name, "href": node.href })
    }).collect();
    fs::write(folder.join("names.json"), serde_json::to_string(&names)?)?;
    println!("open {}/en/home.html behind a web server", folder.display());
    Ok(())
}

fn at(text: &str) -> hub::At {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is no moment"))
}

fn site(lang: &Lang, name: &str) -> Site {
    let link = |label: &str, own: &str| Link {
        label: label.to_owned(),
        href: format!("/{}/{own}.html", lang.code()),
        current: own == name,
    };
    let links = match lang.code() {
        "ar" => [("الرئيسية", "home"), ("المشهد", "landscape"), ("القرارات", "decision"), ("الشبكة", "network"), ("الأجزاء", "parts"), ("الأشكال", "figures")],
        _ => [("Home", "home"), ("Landscape", "landscape"), ("Decisions", "decision"), ("Progress", "network"), ("Money", "parts"), ("Handbook", "figures")],
    };
    Site {
        lang: lang.clone(),
        hub: if lang.code() == "ar" { "ميثاق مدن الهواء النقي" } else { "Clean Air Cities Compact" }.to_owned(),
        home: format!("/{}/home.html", lang.code()),
        sections: links.iter().map(|(label, own)| link(label, own)).collect(),
        search: Some("#search".to_owned()),
        reader: if name == "parts" {
            Reader::Person {
                name: "Fatou Sow".to_owned(),
                account: "#me".to_owned(),
                desk: Some(("#desk".to_owned(), 5)),
            }
        } else {
            Reader::Visitor("#sign-in".to_owned())
        },
        as_of: at("2026-11-22T10:00:00Z"),
        footer: FooterLinks {
            verify: "#verify".to_owned(),
            report: "#report".to_owned(),
            data: "#data".to_owned(),
            api: "#api".to_owned(),
            accessibility: "#accessibility".to_owned(),
            licence_href: "#licence".to_owned(),
            licence: "CC BY 4.0".to_owned(),
        },
        fingerprint: Some("9f2c41aa7be01d5c".to_owned()),
        frozen: (name == "figures").then(|| ("the guard file is missing".to_owned(), "#frozen".to_owned())),
        demo: (name == "home").then(|| "#tour".to_owned()),
        save_data: false,
    }
}

fn addresses(tag: Tag, name: &str) -> Addresses {
    let language = |tag: Tag| (tag, format!("/{}/{name}.html", tag.code()));
    Addresses {
        base: format!("/{}", tag.code()),
        csv: Some(format!("/{}/{name}.csv", tag.code())),
        json: Some(format!("/{}/{name}.json", tag.code())),
        languages: Tag::ALL.map(language).to_vec(),
        unlisted: true,
    }
}

fn pm25() -> LineChart {
    let values = [
        (2019, 52_000), (2020, 50_000), (2021, 49_000), (2022, 46_000), (2023, 44_000),
        (2024, 41_000), (2025, 39_000), (2026, 37_000),
    ];
    LineChart {
        title: "Average PM2.5 in member cities, µg/m³".to_owned(),
        finding: "Behind: 37, the path says 35.".to_owned(),
        points: values.map(|(year, milli)| Point::measured(year, milli)).to_vec(),
        target: Some((Point::measured(2019, 52_000), Point::measured(2030, 25_000))),
        from_zero: true,
        ..LineChart::default()
    }
}

fn home(lang: &Lang) -> Sheet {
    let mut figure = parts::Figure::new("Average PM2.5 in member cities, µg/m³", html! {
        (pm25().picture(lang, "pm"))
    });
    figure.finding = Some(parts::tag(&Status::Warn("Behind: 2 above the path".to_owned())));
    figure.source = Some(html! { "Source: OpenAQ, 71 of 100 cities report" });
    figure.links = [("#t", "Table"), ("#c", "CSV"), ("#a", "About this indicator")]
        .map(|(href, label)| (href.to_owned(), label.to_owned())).to_vec();
    let row = |what: &str, about: &str, status| (
        html! { a href="#d" { bdi { (what) } } }, html! { (about) }, Some(status),
    );
    Sheet {
        title: "Cut average fine-particle pollution in 100 cities to 25 µg/m³ by 2030".to_owned(),
        over: Some(html! {
            "Started 2021 · 214 organisations · 38 countries · "
            (parts::tag(&Status::Open("Stage 3 of 5: Delivering".to_owned())))
        }),
        next: Some(NextAction {
            why: html! {
                b { "One thing needs you:" } " the vote on the 2027 work plan closes in 3 days. 61 of 120 \
                voting members have voted; Grassroots has not reached its quorum."
            },
            button: "Read and vote".to_owned(),
            to: "decision.html".to_owned(),
        }),
        main: Some(html! {
            h2 { "Are we getting there?" }
            (parts::figure(lang, &figure))
            h2 { "Latest decisions" }
            (parts::row_list(&[
                row("Ban on open waste burning: model by-law",
                    "Closed 14 Nov · 88 for, 9 against, 6 abstain · 2 dissents on record",
                    Status::Good("Agreed".to_owned())),
                row("2027 work plan and budget", "Closes 25 Nov · 61 of 120 have voted",
                    Status::Open("Voting now".to_owned())),
                row("Accept funding from a fuel company",
                    "Closed 2 Oct · Civil society and Grassroots below 50%",
                    Status::Bad("Not agreed".to_owned())),
            ]))
        }),
        side: Some(html! {
            (parts::card("Who is in charge?", html! {
                p { b { "Steering group" } ", 12 seats: 2 empty. Chair "
                    a href="#p" { "Amina Diallo" } " until March 2027." }
                p { a href="#r" { "Rules, terms and conflicts of interest" } }
            }))
            (parts::card("Money this year", html! {
                (parts::stat("$1.84 m", html! { "of $2.60 m spent" }))
                (parts::progress(184, 260, "71% of the plan is spent"))
                small { "3 donors give 68% of income. " a href="#m" { "See every payment" } }
            }))
            (parts::card("Promises", html! {
                (parts::stat("143", html! { "promises" }))
                p { "57 done · 61 on track · " a href="#late" { "18 late" } " · 7 not heard from in 6 months" }
            }))
        }),
        ..Sheet::default()
    }
}

fn vote_table(lang: &Lang) -> Markup {
    let columns = vec![
        Column::text("constituency", "Constituency"),
        Column::number("voted", "Voted"),
        Column::text("votes", "Agree · disagree · abstain"),
        Column::text("passes", "Passes?").result(),
    ];
    let mut table = Table::new("", columns);
    let rows: [(u8, &str, u64, [u64; 3], Status); 3] = [
        (1, "Government", 24, [18, 2, 2], Status::Good("Yes so far".to_owned())),
        (3, "Civil society", 40, [24, 5, 2], Status::Good("Yes so far".to_owned())),
        (7, "Grassroots", 30, [4, 5, 0], Status::Warn("Below quorum".to_owned())),
    ];
    for (number, name, seats, votes, status) in rows {
        let kinds = [SegmentKind::Main, SegmentKind::Against, SegmentKind::Neutral];
        let segments: Vec<_> = kinds.iter().zip(votes)
            .map(|(kind, amount)| parts::Segment::new(*kind, amount)).collect();
        let words = format!("{} · {} · {}", votes[0], votes[1], votes[2]);
        table.push(vec![
            Cell::Who(number, name.to_owned()),
            Cell::text(format!("{} of {seats}", votes.iter().sum::<u64>())),
            Cell::Rich(html! {
                (parts::bar(&segments, seats, &words)) small { bdi dir="ltr" { (words) } }
            }, words.clone()),
            Cell::Status(status),
        ]);
    }
    table.plain(lang)
}

fn decision(lang: &Lang) -> Sheet {
    let choices = [
        Choice::with_hint("agree", "Agree", "I support this."),
        Choice::with_hint("abstain", "Abstain", "I am content for others to decide."),
        Choice::with_hint("disagree", "Disagree", "I think we can do better. Say what would change your mind."),
        Choice::with_hint("object", "Object formally", "Put a dissent on the permanent record."),
    ];
    let event = |when: &str, what: &str, ahead| Event {
        when: html! { (when) }, what: html! { (what) }, ahead,
    };
    Sheet {
        title: "2027 work plan and budget".to_owned(),
        crumbs: vec![("Decisions".to_owned(), "decision.html".to_owned())],
        over: Some(html! {
            (parts::tag(&Status::Open("Voting now".to_owned()))) " closes "
            (parts::minute(lang, at("2026-11-25T18:00:00Z"))) " ("
            (lang.relative(at("2026-11-25T18:00:00Z"), at("2026-11-22T10:00:00Z"))) ")"
        }),
        lead: Some(html! {
            "Agreeing means the secretariat may spend up to $2.9 m on the five workstreams below, \
             with 40% going to grassroots members."
        }),
        main: Some(html! {
            (parts::card("Your vote, for Accra Air Watch (Grassroots)", html! {
                form.form method="post" action="#vote" {
                    (Field::new("choice", "Your choice").value("disagree").radios(&choices))
                    (Field::new("reason", "Reason").hint("Published with your organisation’s name.").area(3))
                    div.acts { (parts::button("Cast vote")) small { "You can change it until it closes." } }
                }
            }))
            h2 { "Votes by constituency" }
            (vote_table(lang))
            p.source { "Rule: more than half in every constituency, quorum 50% " a href="#rule" { "Rule in force since 2023" } }
        }),
        side: Some(html! {
            (parts::card("How we got here", parts::time_line(&[
                event("3 Nov 2026", "Proposed by the secretariat", false),
                event("3–15 Nov 2026", "Discussed · 46 comments", false),
                event("16 Nov 2026", "Voting opened", false),
                event("25 Nov 2026", "Voting closes", true),
            ])))
            (parts::card("Dissent on record", parts::quote(
                "Travel is budgeted for staff but not for community monitors.",
                html! { bdi { "Lagos Waste Pickers" } ", 18 Nov" },
            )))
        }),
        ..Sheet::default()
    }
}

fn matrix() -> Matrix {
    let rows: [(&str, [u64; 6]); 8] = [
        ("Accra", [0, 5, 2, 0, 18, 4]), ("Bogotá", [6, 5, 5, 2, 1, 12]),
        ("Delhi", [0, 3, 8, 16, 3, 0]), ("Jakarta", [1, 13, 8, 7, 5, 1]),
        ("Lagos", [2, 15, 0, 1, 8, 12]), ("Lima", [0, 3, 19, 6, 0, 9]),
        ("Manila", [22, 2, 20, 0, 12, 16]), ("Nairobi", [22, 2, 1, 15, 22, 13]),
    ];
    Matrix {
        caption: "Organisations at work, by place and theme".to_owned(),
        corner: "Place".to_owned(),
        columns: ["Transport", "Cooking", "Waste burning", "Industry", "Farming", "Monitoring"]
            .map(str::to_owned).to_vec(),
        rows: rows.map(|(name, counts)| (name.to_owned(), counts.to_vec())).to_vec(),
        gaps: true,
    }
}

const KINDS: [(u8, &str, usize); 8] = [
    (1, "Government", 31), (2, "Intergovernmental", 14), (3, "Civil society", 62), (4, "Business", 23),
    (5, "Funders", 17), (6, "Research", 28), (7, "Grassroots", 34), (8, "Indigenous peoples", 5),
];

fn kinds() -> Vec<(u8, String, usize)> {
    KINDS.map(|(number, name, count)| (number, name.to_owned(), count)).to_vec()
}

/// A made-up network: clusters on a spiral.
fn network(count: u32) -> Network {
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
        ties: 1 + (index * 7919) % 13,
        at: place(index),
    };
    Network {
        title: "Who works with whom".to_owned(),
        finding: "7 neighbourhoods. Three organisations hold 60% of the links between them.".to_owned(),
        nodes: (0..count).map(node).collect(),
        ties: (0..count).flat_map(|a| [(a, (a + 7) % count), (a, (a * 5 + 3) % count)]).step_by(2)
            .chain((0..count / 9).map(|a| (a * 9, (a * 31) % count))).collect(),
        bubbles: Vec::new(),
        scale: 1.0,
    }
}

fn landscape(lang: &Lang) -> Sheet {
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
        tabs: vec![tab("Gaps and overlaps", "landscape"), tab("Network", "network"), tab("Map", "figures"), tab("Table", "parts")],
        main: Some(html! {
            h2 { "Gaps and overlaps" }
            (matrix.html(lang, &|row, column| Some(format!("#cell-{row}-{column}"))))
            p.source { "Counts are organisations that say they work there; 31 of 214 have not said." }
            (parts::link_row(&[("#csv".to_owned(), lang.word("faces-csv"))]))
        }),
        side: Some(html! {
            h2 { "Network" }
            (parts::figure(lang, &small))
        }),
        ..Sheet::default()
    }
}

fn network_page(lang: &Lang) -> Sheet {
    let island = Island { data: "/network.bin", names: "/names.json" };
    let mut bubbles = network(3_000);
    bubbles.title = "Neighbourhoods".to_owned();
    bubbles.bubbles = (0..7_u32).map(|index| Bubble {
        name: ["Fuel and transport", "Health data", "Waste", "Community monitors", "Farming", "Clean cooking", "City networks"]
            [usize::try_from(index).unwrap_or(0)].to_owned(),
        href: format!("#group-{index}"),
        members: 700 - usize::try_from(index).unwrap_or(0) * 90,
        at: network(214).nodes.get(usize::try_from(index).unwrap_or(0)).map_or((0, 0), |node| node.at),
    }).collect();
    let mut small = network(40);
    small.title = "One organisation and its neighbours".to_owned();
    Sheet {
        title: "Who works with whom?".to_owned(),
        main: Some(html! {
            (parts::figure(lang, &network(214).figure(lang, "net", &kinds(), Some(&island))))
            (parts::figure(lang, &small.figure(lang, "near", &kinds(), None)))
            (parts::figure(lang, &bubbles.figure(lang, "groups", &kinds(), None)))
        }),
        ..Sheet::default()
    }
}

fn long_table() -> Table {
    let columns = vec![
        Column::text("name", "Organisation"), Column::text("kind", "Constituency"),
        Column::text("country", "Country"), Column::number("links", "Links"),
        Column::number("money", "Received"), Column::text("since", "Member since"),
    ];
    let mut table = Table::new("Organisations", columns);
    for index in 0..120_i64 {
        let kind = u8::try_from(index % 8).unwrap_or(0);
        table.push(vec![
            Cell::link(format!("Organisation {index}"), format!("#org-{index}")),
            Cell::Who(kind + 1, KINDS[usize::from(kind)].1.to_owned()),
            Cell::maybe((index % 5 != 0).then_some("Ghana")),
            Cell::Number(index * 37 % 90),
            Cell::Money(index * 1_234_500, "USD".to_owned()),
            Cell::Day(at("2022-03-01T00:00:00Z")),
        ]);
    }
    table
}

fn form_parts() -> Markup {
    html! {
        section.errors role="alert" tabindex="-1" aria-labelledby="errors-title" {
            h2 id="errors-title" { "1 thing to mend before this can be sent" }
            ul { li { a href="#email" { "Write the address with an @, as in name@example.org." } } }
        }
        form.form method="post" action="#join" {
            (Field::new("org", "Name of the organisation").hint("As it stands in its register.").text("text"))
            (Field::new("email", "E-mail").value("fatou").autocomplete("email").text("email"))
            (Field::new("kind", "Constituency").value("7").select(&[
                Choice::new("3", "Civil society"), Choice::new("7", "Grassroots")]))
            (Field::new("sheet", "Your spreadsheet").file(".csv,.xlsx,.json"))
            (Field::new("public", "Publish this with our name").checkbox())
            div.acts { (parts::button("Ask to join")) (parts::plain_button("Save for later", "later", "yes")) }
        }
    }
}

fn all_parts(lang: &Lang) -> Sheet {
    let step = |label: &str, href: Option<&str>, state| Step {
        label: label.to_owned(), href: href.map(str::to_owned), state, hint: None,
    };
    let columns = vec![Column::text("who", "Who"), Column::text("what", "What"), Column::number("n", "Days")];
    let mut short = Table::new("Late by most", columns);
    short.push(vec![Cell::text("Lagos State"), Cell::text("Ban open burning by Jun 2026"), Cell::Number(120)]);
    short.push(vec![Cell::text("منظمة الهواء النقي"), Cell::text("Cut sulphur to 50 ppm"), Cell::Empty]);
    Sheet {
        title: "Every part".to_owned(),
        crumbs: vec![("Landscape".to_owned(), "landscape.html".to_owned())],
        main: Some(html! {
            (parts::notice(Tone::Good, &html! {
                b { "✓ Yes." } " Decision 41 is exactly as it was published on 14 Nov 2026 at 18:02 UTC. \
                It is entry 1,207 of 1,391 in this hub’s public record."
            }, Some(("#proof", "Download proof"))))
            (parts::notice(Tone::Warn, &html! { b { "▲ Not yet witnessed." } " This usually takes under a minute." }, None))
            p { (parts::hash("9f2c41aa7be01d5c88e30b7f2a61c0de551077af90bb13ce4d2e61f8a3c45e09")) }
            h2 { "Set up your hub" }
            (parts::task_list(lang, &[
                step("Write the goal", Some("#1"), StepState::Completed),
                step("Bring your list of organisations", Some("#2"), StepState::InProgress),
                step("Name constituencies and seats", Some("#3"), StepState::NotStarted),
                step("Choose how decisions pass", Some("#4"), StepState::Problem),
                step("Publish the public page", None, StepState::CannotStart),
            ]))
            h2 { "Form" }
            (form_parts())
            h2 { "Tables" }
            (short.plain(lang))
            (long_table().paged(lang, "/en/parts.html", &Query::parse("sort=-links&page=2")))
            h2 { "Nothing yet" }
            (parts::empty_state(lang, "Nobody has promised anything yet.",
                Some(html! { p { "Lagos State: ban open burning by June 2026." } }),
                Some(("#new", "Record the first promise"))))
        }),
        side: Some(html! {
            (parts::card("Tour", parts::steps(&[
                (html! { "The goal." }, html! { "What this coalition wants, in one number." }),
                (html! { "The people." }, html! { "Who is in, and who is missing." }),
                (html! { "A decision." }, html! { "How it was taken and who dissents." }),
            ])))
            (parts::card("Facts", parts::definitions(&[
                (html! { "Seats" }, html! { "12, of which 2 are empty" }),
                (html! { "Received" }, parts::money(lang, 4_200_000, "USD")),
            ])))
            (parts::card("What changed", html! { p { (parts::diff(
                "The secretariat may spend up to two million on travel.",
                "The secretariat may spend up to three million on travel and monitors.")) } }))
            (parts::details("How we count", html! { p { "Each organisation counts once." } }))
            p { @for status in [
                Status::Good(lang.word("faces-status-on-track")), Status::Warn(lang.word("faces-status-behind")),
                Status::Bad(lang.word("faces-status-missed")), Status::Open(lang.word("faces-status-open")),
                Status::Unknown(lang.word("faces-status-not-reported")),
            ] { (parts::tag(&status)) " " } }
        }),
        ..Sheet::default()
    }
}

fn world(style: Style) -> WorldMap {
    let numbers = [
        ("GHA", "Ghana", 18), ("NGA", "Nigeria", 31), ("IND", "India", 44), ("PER", "Peru", 12),
        ("COL", "Colombia", 9), ("IDN", "Indonesia", 22), ("KEN", "Kenya", 27), ("PHL", "Philippines", 15),
        ("TUV", "Tuvalu", 1), ("MDV", "Maldives", 3), ("FRA", "France", 6), ("BRA", "Brazil", 11), ("USA", "United States", 5),
    ];
    let entry = |(code, name, value): (&str, &str, u64)| Entry {
        code: code.to_owned(), name: name.to_owned(), value, words: format!("{value} organisations"),
        href: Some(format!("#place-{code}")),
    };
    WorldMap {
        title: "Organisations by country".to_owned(),
        finding: "13 of 195 countries; India has most, 44.".to_owned(),
        style,
        entries: numbers.map(entry).to_vec(),
    }
}

fn figures(lang: &Lang) -> Sheet {
    let bar = |name: &str, value: u64| BarRow {
        name: html! { bdi { (name) } }, value, words: format!("{value}%"),
    };
    let part = |kind, name: &str| Part { kind, name: name.to_owned() };
    let strip = DotStrip {
        title: "Trust in the hub, by constituency".to_owned(),
        finding: "Grassroots trust it least.".to_owned(),
        rows: KINDS.iter().take(4).map(|(kind, name, count)| DotRow {
            name: (*name).to_owned(),
            dots: (1..6_i64).map(|n| {
                let value = i64::try_from(*count).unwrap_or(0) * 100 + n * n * 150;
                (*kind, value, format!("{value}"))
            }).collect(),
        }).collect(),
    };
    let mut multi = pm25();
    multi.others = vec![(4, "Delhi".to_owned(), (2019..2026).map(|y| Point::measured(y, 60_000 - (y - 2019) * 1_500)).collect())];
    Sheet {
        title: "Figures".to_owned(),
        main: Some(html! {
            (parts::figure(lang, &map::figure(lang, "shaded", &world(Style::Shaded(|_, value| value.to_string())))))
            (parts::figure(lang, &map::figure(lang, "circles", &world(Style::Circles))))
            (parts::figure(lang, &parts::Figure::new("Line with another series", html! { (multi.picture(lang, "multi")) })))
            (parts::figure(lang, &parts::Figure::new("Dot strip", html! { (strip.picture(lang, "strip")) })))
            (parts::figure(lang, &parts::Figure::new("Bars", bars("Income by giver", ("Giver", "Share"), &[
                bar("Foundation A", 31), bar("Government B", 24), bar("9 others", 32)]))))
            (parts::figure(lang, &parts::Figure::new("Stacked bars", stacked(lang, "Votes", ("Constituency", "Votes"), &[
                part(SegmentKind::Main, "Agree"), part(SegmentKind::Against, "Disagree"), part(SegmentKind::Neutral, "Abstain")], &[
                (parts::constituency(1, "Government"), vec![18, 2, 2], 24),
                (parts::constituency(7, "Grassroots"), vec![4, 5, 0], 30)]))))
            (parts::figure(lang, &parts::Figure::new("Seats minus members", html! {
                (parts::balance(3, 17, "+3")) (parts::balance(-8, 17, "−8")) (parts::balance(17, 17, "+17"))
            })))
        }),
        ..Sheet::default()
    }
}
