//! Pages that tell the hub's story: home and a decision.

use faces::chart::{LineChart, Point};
use faces::lang::Lang;
use faces::parts::{self, Choice, Event, Field, SegmentKind, Status};
use faces::table::{Cell, Column, Table};
use faces::{NextAction, Sheet};
use maud::{Markup, html};

use crate::at;

pub(crate) fn pm25() -> LineChart {
    let values = [
        (2019, 52_000),
        (2020, 50_000),
        (2021, 49_000),
        (2022, 46_000),
        (2023, 44_000),
        (2024, 41_000),
        (2025, 39_000),
        (2026, 37_000),
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

pub(crate) fn home(lang: &Lang) -> Sheet {
    let mut figure = parts::Figure::new(
        "Average PM2.5 in member cities, µg/m³",
        html! {
            (pm25().picture(lang, "pm"))
        },
    );
    figure.finding = Some(parts::tag(&Status::Warn("Behind: 2 above the path".to_owned())));
    figure.source = Some(html! { "Source: OpenAQ, 71 of 100 cities report" });
    figure.links = [("#t", "Table"), ("#c", "CSV"), ("#a", "About this indicator")]
        .map(|(href, label)| (href.to_owned(), label.to_owned()))
        .to_vec();
    let row = |what: &str, about: &str, status| {
        (html! { a href="#d" { bdi { (what) } } }, html! { (about) }, Some(status))
    };
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
        let segments: Vec<_> = kinds
            .iter()
            .zip(votes)
            .map(|(kind, amount)| parts::Segment::new(*kind, amount))
            .collect();
        let words = format!("{} · {} · {}", votes[0], votes[1], votes[2]);
        table.push(vec![
            Cell::Who(number, name.to_owned()),
            Cell::text(format!("{} of {seats}", votes.iter().sum::<u64>())),
            Cell::Rich(
                html! {
                    (parts::bar(&segments, seats, &words)) small { bdi dir="ltr" { (words) } }
                },
                words.clone(),
            ),
            Cell::Status(status),
        ]);
    }
    table.plain(lang)
}

pub(crate) fn decision(lang: &Lang) -> Sheet {
    let choices = [
        Choice::with_hint("agree", "Agree", "I support this."),
        Choice::with_hint("abstain", "Abstain", "I am content for others to decide."),
        Choice::with_hint(
            "disagree",
            "Disagree",
            "I think we can do better. Say what would change your mind.",
        ),
        Choice::with_hint("object", "Object formally", "Put a dissent on the permanent record."),
    ];
    let event = |when: &str, what: &str, ahead| Event {
        when: html! { (when) },
        what: html! { (what) },
        ahead,
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
