//! Every component that is no figure.

use faces::Sheet;
use faces::lang::Lang;
use faces::parts::{self, Choice, Field, Status, Step, StepState, Tone};
use faces::table::{Cell, Column, Query, Table};
use maud::{Markup, html};

use crate::at;
use crate::landscape::KINDS;

fn long_table() -> Table {
    let columns = vec![
        Column::text("name", "Organisation"),
        Column::text("kind", "Constituency"),
        Column::text("country", "Country"),
        Column::number("links", "Links"),
        Column::number("money", "Received"),
        Column::text("since", "Member since"),
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

pub(crate) fn all_parts(lang: &Lang) -> Sheet {
    let step = |label: &str, href: Option<&str>, state| Step {
        label: label.to_owned(),
        href: href.map(str::to_owned),
        state,
        hint: None,
    };
    let columns =
        vec![Column::text("who", "Who"), Column::text("what", "What"), Column::number("n", "Days")];
    let mut short = Table::new("Late by most", columns);
    short.push(vec![
        Cell::text("Lagos State"),
        Cell::text("Ban open burning by Jun 2026"),
        Cell::Number(120),
    ]);
    short.push(vec![
        Cell::text("منظمة الهواء النقي"),
        Cell::text("Cut sulphur to 50 ppm"),
        Cell::Empty,
    ]);
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
        side: Some(parts_beside(lang)),
        ..Sheet::default()
    }
}

fn parts_beside(lang: &Lang) -> Markup {
    html! {
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
    }
}
