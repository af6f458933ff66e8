//! Every figure.

use faces::Sheet;
use faces::chart::{BarRow, DotRow, DotStrip, Part, Point, bars, stacked};
use faces::lang::Lang;
use faces::map::{self, Entry, Style, WorldMap};
use faces::parts::{self, SegmentKind};
use faces::table::{Cell, Column, Table};
use maud::html;

use crate::landscape::KINDS;
use crate::stories::pm25;

fn world(style: Style) -> WorldMap {
    let numbers = [
        ("GHA", "Ghana", 18),
        ("NGA", "Nigeria", 31),
        ("IND", "India", 44),
        ("PER", "Peru", 12),
        ("COL", "Colombia", 9),
        ("IDN", "Indonesia", 22),
        ("KEN", "Kenya", 27),
        ("PHL", "Philippines", 15),
        ("TUV", "Tuvalu", 1),
        ("MDV", "Maldives", 3),
        ("FRA", "France", 6),
        ("BRA", "Brazil", 11),
        ("USA", "United States", 5),
    ];
    let entry = |(code, name, value): (&str, &str, u64)| Entry {
        code: code.to_owned(),
        name: name.to_owned(),
        value,
        words: format!("{value} organisations"),
        href: Some(format!("#place-{code}")),
    };
    WorldMap {
        title: "Organisations by country".to_owned(),
        finding: "13 of 195 countries; India has most, 44.".to_owned(),
        style,
        entries: numbers.map(entry).to_vec(),
        crop: None,
    }
}

fn countries(map: &WorldMap) -> Table {
    let columns = vec![Column::text("place", "Country"), Column::number("n", "Organisations")];
    let mut table = Table::new("Organisations by country", columns);
    for entry in map.entries.iter().take(4) {
        let link = Cell::link(&entry.name, format!("#place-{}", entry.code));
        table.push(vec![link, Cell::text(&entry.words)]);
    }
    table
}

pub(crate) fn figures(lang: &Lang) -> Sheet {
    let bar = |name: &str, value: u64| BarRow {
        name: html! { bdi { (name) } },
        value,
        words: format!("{value}%"),
    };
    let part = |kind, name: &str| Part { kind, name: name.to_owned() };
    let strip = DotStrip {
        title: "Trust in the hub, by constituency".to_owned(),
        finding: "Grassroots trust it least.".to_owned(),
        rows: KINDS
            .iter()
            .take(4)
            .map(|(kind, name, count)| DotRow {
                name: (*name).to_owned(),
                dots: (1..6_i64)
                    .map(|n| {
                        let value = i64::try_from(*count).unwrap_or(0) * 100 + n * n * 150;
                        (*kind, value, format!("{value}"))
                    })
                    .collect(),
            })
            .collect(),
    };
    let mut multi = pm25();
    multi.others = vec![(
        4,
        "Delhi".to_owned(),
        (2019..2026).map(|y| Point::measured(y, 60_000 - (y - 2019) * 1_500)).collect(),
    )];
    Sheet {
        title: "Figures".to_owned(),
        main: Some(html! {
            (parts::figure(lang, &map::figure(lang, "shaded", &world(Style::Shaded(|_, value| value.to_string())))))
            (countries(&world(Style::Circles)).plain(lang))
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
