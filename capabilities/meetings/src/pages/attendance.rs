//! Who came to a meeting: by constituency, seat by seat, and whether they are enough.

use std::collections::BTreeMap;

use decisions::by_line;
use faces::parts::{self, Choice, Status as Tag};
use faces::table::{Cell, Column, Table};
use faces::{Ctx, Failure, Fields, Next};
use maud::{Markup, html};

use crate::act::{Act, AttendanceRecorded, SpeakingRecorded};
use crate::model::Presence;
use crate::view::{self, AttendanceView, ChamberRow, MeetingView, QuorumRow, SeatRow};

/// What is said of a seat whose voice another one carries: before the seat that does.
const PROXY: &str = "proxy ";

/// Who came, and the form that records it.
pub(super) fn block(ctx: &Ctx, view: &MeetingView) -> Markup {
    let lang = ctx.lang;
    if view.attendance.is_none() && view.seats.is_empty() {
        return html! {};
    }
    html! {
        section id="attendance" {
            h2 { (lang.word("meetings-attendance")) }
            @if let Some(attendance) = &view.attendance { (tables(ctx, attendance)) }
            @if view.may.speak { (speaking(ctx, view)) }
            @if !view.seats.is_empty() { (recording(ctx, view)) }
        }
    }
}

/// Who came, by constituency; seat by seat below.
pub(super) fn tables(ctx: &Ctx, view: &AttendanceView) -> Markup {
    let lang = ctx.lang;
    html! {
        (shares_table(ctx, view).plain(lang))
        (parts::details(&lang.word("meetings-every-seat"), seats_table(ctx, view).plain(lang)))
        p { small.muted {
            (by_line(ctx, &view.recorded))
            @if view.earlier > 0 {
                " · " (lang.t("meetings-recorded-before", &[("n", view.earlier.into())]))
            }
        } }
    }
}

fn shares_table(ctx: &Ctx, view: &AttendanceView) -> Table {
    let lang = ctx.lang;
    let number =
        |code: &'static str| Column::number(code, lang.word(&format!("meetings-presence-{code}")));
    let mut columns = vec![
        Column::text("constituency", lang.word("meetings-col-constituency")),
        Column::number("seats", lang.word("meetings-col-seats")),
    ];
    columns.extend(Presence::CODES.map(number));
    let spoke = view.shares.iter().any(|row| row.minutes.is_some());
    if spoke {
        columns.push(Column::number("minutes", lang.word("meetings-col-minutes")));
    }
    let mut table = Table::new(lang.word("meetings-attendance-table"), columns);
    for row in &view.shares {
        let mut cells = vec![
            Cell::Who(row.shape, row.name.clone()),
            Cell::count(row.held),
            Cell::count(row.present),
            Cell::count(row.remote),
            Cell::count(row.proxy),
            Cell::count(row.apologies),
            Cell::count(row.absent),
        ];
        if spoke {
            cells.push(minutes(row.minutes));
        }
        table.push(cells);
    }
    table
}

/// Every seat: who holds it, and how it took part.
pub(super) fn seats_table(ctx: &Ctx, view: &AttendanceView) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::text("seat", lang.word("meetings-seat")),
        Column::text("organisation", lang.word("meetings-col-organisation")),
        Column::text("presence", lang.word("meetings-col-presence")).result(),
        Column::text("carried_by", lang.word("meetings-col-carried")),
        Column::number("minutes", lang.word("meetings-col-minutes")),
    ];
    let mut table = Table::new(lang.word("meetings-every-seat"), columns);
    for row in &view.seats {
        let presence = match &row.organisation {
            Some(_) => lang.word(&format!("meetings-presence-{}", row.presence)),
            None => lang.word("meetings-vacant"),
        };
        table.push(vec![
            Cell::Who(row.shape, row.name.clone()),
            Cell::maybe(row.organisation.as_ref().map(|one| one.name.clone())),
            Cell::text(presence),
            Cell::maybe(row.carried_by.clone()),
            minutes(row.minutes.map(u64::from)),
        ]);
    }
    table
}

fn minutes(of: Option<u64>) -> Cell {
    of.map_or(Cell::Empty, |n| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX)))
}

/// How long each seat spoke that was there.
fn speaking(ctx: &Ctx, view: &MeetingView) -> Markup {
    let lang = ctx.lang;
    let seats = view.attendance.iter().flat_map(|attendance| &attendance.seats);
    let there = seats.filter(|row| matches!(row.presence, "present" | "remote"));
    let body = html! {
        p { (lang.word("meetings-speak-meaning")) }
        @for row in there {
            @let who = row.organisation.as_ref().map_or("", |held| held.name.as_str());
            @let value = row.minutes.map(|n| n.to_string()).unwrap_or_default();
            (parts::Field::new(&format!("minutes.{}", row.seat), &format!("{} – {who}", row.name))
                .value(&value).retry(ctx).text("number"))
        }
        button.button.quiet type="submit" { (lang.word("meetings-speak")) }
    };
    html! {
        div id="speak" {
            (parts::details(
                &lang.word("meetings-speak"),
                parts::form(ctx, &format!("meetings/{}/speak", view.n), body),
            ))
        }
    }
}

/// Minutes as they were typed seat by seat; an empty field is none.
pub(super) fn speak(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let meeting = view::named(ctx)?;
    let mut minutes = BTreeMap::new();
    for (name, text) in fields.values.iter().filter(|(_, text)| !text.trim().is_empty()) {
        let Some(seat) = name.strip_prefix("minutes.") else { continue };
        let wrong = |_| Failure::at_field(name, "meetings-wrong-minutes");
        minutes.insert(seat.to_owned(), text.trim().parse().map_err(wrong)?);
    }
    let act = Act::SpeakingRecorded(SpeakingRecorded { meeting: meeting.id, minutes });
    let to = format!("meetings/{}#attendance", meeting.n);
    Ok(Next::act(act, to).saying("meetings-said-speaking"))
}

/// Whether enough have come, by the charter's own rule.
pub(super) fn quorum_card(ctx: &Ctx, quorum: Option<&QuorumRow>) -> Markup {
    let lang = ctx.lang;
    let body = match quorum {
        None => html! { p { (lang.word("meetings-no-quorum-rule")) } },
        Some(row) => html! {
            @if let Some(there) = row.there {
                p { (parts::tag(&match there {
                    true => Tag::Good(lang.word("meetings-quorum-there")),
                    false => Tag::Warn(lang.word("meetings-quorum-missing")),
                })) }
            }
            ul { @for words in &row.why { li { (words) } } }
            @if row.there.is_some() {
                ul { @for one in &row.chambers { li { (chamber(ctx, one)) } } }
            }
            p.source { a href=(ctx.href(&format!("charter#rule-{}", row.rule))) {
                (lang.html("meetings-clause", &[("clause", (&row.rule).into())]))
            } }
        },
    };
    html! { div id="quorum" { (parts::card(&lang.word("meetings-quorum"), body)) } }
}

fn chamber(ctx: &Ctx, row: &ChamberRow) -> Markup {
    let name = row.name.clone().unwrap_or_else(|| ctx.lang.word("meetings-all-seats"));
    let values = [("name", name.into()), ("n", row.present.into()), ("of", row.held.into())];
    html! {
        (ctx.lang.html("meetings-chamber", &values))
        @if let Some(there) = row.there { " " (if there { "✓" } else { "▲" }) }
    }
}

fn recording(ctx: &Ctx, view: &MeetingView) -> Markup {
    let lang = ctx.lang;
    let body = html! {
        p { (lang.word("meetings-attend-meaning")) }
        @for row in &view.seats { (presence_field(ctx, view, row)) }
        (parts::button(&lang.word("meetings-attend")))
    };
    html! {
        div id="attend" { (parts::form(ctx, &format!("meetings/{}/attend", view.n), body)) }
    }
}

/// How one seat takes part: there, by proxy of one of the others, or not there.
fn presence_field(ctx: &Ctx, view: &MeetingView, row: &SeatRow) -> Markup {
    let lang = ctx.lang;
    let plain = Presence::CODES.into_iter().filter(|code| *code != "proxy");
    let mut choices: Vec<Choice> = plain
        .map(|code| Choice::new(code, &lang.word(&format!("meetings-presence-{code}"))))
        .collect();
    let others = view.seats.iter().filter(|other| other.seat != row.seat && other.voting);
    choices.extend(others.filter(|_| row.voting).map(|other| {
        let label = lang.t("meetings-proxy-of", &[("seat", (&other.name).into())]);
        Choice::new(&format!("{PROXY}{}", other.seat), &label)
    }));
    let carried = view.seats.iter().find(|other| Some(&other.name) == row.carried_by.as_ref());
    let value = match carried {
        Some(other) => format!("{PROXY}{}", other.seat),
        None => row.presence.to_owned(),
    };
    let who = row.organisation.as_ref().map_or("", |held| held.name.as_str());
    let label = format!("{} – {who}", row.name);
    parts::Field::new(&format!("seat.{}", row.seat), &label)
        .value(&value)
        .retry(ctx)
        .select(&choices)
}

/// Who came, as it was typed seat by seat.
pub(super) fn attend(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let meeting = view::named(ctx)?;
    let mut seats = BTreeMap::new();
    for (name, value) in &fields.values {
        let Some(seat) = name.strip_prefix("seat.") else { continue };
        let presence =
            presence(value).ok_or_else(|| Failure::at_field(name, "meetings-wrong-presence"))?;
        seats.insert(seat.to_owned(), presence);
    }
    let act = Act::AttendanceRecorded(AttendanceRecorded { meeting: meeting.id, seats });
    let to = format!("meetings/{}#attendance", meeting.n);
    Ok(Next::act(act, to).saying("meetings-said-attended"))
}

fn presence(text: &str) -> Option<Presence> {
    match text.strip_prefix(PROXY) {
        Some(to) => Some(Presence::Proxy(to.to_owned())),
        None => Presence::of_code(text),
    }
}
