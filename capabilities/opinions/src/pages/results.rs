//! What came out, words first: what is shared, what divides, who thinks alike, then all figures
//! and the picture.

use faces::chart::{DotRow, DotStrip, Part as Kind, stacked};
use faces::parts::{self, Figure, SegmentKind};
use faces::table::{Cell, Column, Query, Table};
use faces::{Ctx, lang::Value};
use maud::{Markup, html};

use crate::model::Count;
use crate::tally::Telling;
use crate::view::{ConversationView, GroupRow, ResultRow, Results};

/// The most statements in the picture: those that divide most.
const PICTURED: usize = 20;

/// The sentence that says it all.
pub(super) fn finding(ctx: &Ctx, view: &ConversationView, found: &Results) -> Markup {
    let shared = if found.groups.is_empty() { &found.agree } else { &found.bridging };
    let values: [(&str, Value); 4] = [
        ("people", i64::from(found.people).into()),
        ("statements", view.statements.into()),
        ("groups", found.groups.len().into()),
        ("shared", shared.len().into()),
    ];
    ctx.lang.html("opinions-lead-closed", &values)
}

/// Everything on the page of a closed conversation.
pub(super) fn sections(ctx: &Ctx, view: &ConversationView, found: &Results) -> Markup {
    let lang = ctx.lang;
    let links = [
        (ctx.href(&format!("opinions/{}/report", view.n)), lang.word("opinions-tab-report")),
        (ctx.href(&format!("opinions/{}.csv", view.n)), "CSV".to_owned()),
        (ctx.href(&format!("opinions/{}.json", view.n)), "JSON".to_owned()),
        (ctx.href(&format!("opinions/{}.zip", view.n)), lang.word("opinions-polis-files")),
    ];
    html! {
        (lists(ctx, found))
        (groups(ctx, found))
        @if !found.constituencies.is_empty() { (by_constituency(ctx, found)) }
        section {
            h2 { (lang.word("opinions-all")) }
            (picture(ctx, view, found))
            (parts::details(&lang.word("opinions-all-figures"),
                table(ctx, found).paged(lang, &ctx.href(ctx.here), &Query::of(ctx.query))))
            (parts::link_row(&links))
        }
    }
}

/// The findings as lists of bars.
pub(super) fn lists(ctx: &Ctx, found: &Results) -> Markup {
    let divides = if found.groups.is_empty() { "opinions-divisive" } else { "opinions-differ" };
    let lists = [
        ("opinions-bridging", &found.bridging),
        ("opinions-agree", &found.agree),
        ("opinions-disagree", &found.disagree),
        (divides, &found.divisive),
        ("opinions-unsure", &found.unsure),
    ];
    html! {
        @for (heading, numbers) in lists.iter().filter(|(_, numbers)| !numbers.is_empty()) {
            section { h2 { (ctx.lang.word(heading)) } (bars(ctx, found, numbers)) }
        }
        @if !found.unseen.is_empty() { section {
            h2 { (ctx.lang.word("opinions-unseen")) }
            ul { @for row in found.unseen.iter().filter_map(|n| found.row(*n)) {
                li { bdi { (row.words) } }
            } }
        } }
    }
}

/// Some statements as bars of agree, disagree and pass.
fn bars(ctx: &Ctx, found: &Results, numbers: &[u64]) -> Markup {
    let lang = ctx.lang;
    let kind =
        |kind, answer: &str| Kind { kind, name: lang.word(&format!("opinions-answer-{answer}")) };
    let kinds = [
        kind(SegmentKind::Main, "agree"),
        kind(SegmentKind::Against, "disagree"),
        kind(SegmentKind::Neutral, "pass"),
    ];
    let row = |row: &ResultRow| {
        let all = row.all?;
        let amounts = [all.agree, all.disagree, all.pass()].map(u64::from).to_vec();
        Some((statement(ctx, found, row), amounts, u64::from(all.seen)))
    };
    let rows: Vec<_> = numbers.iter().filter_map(|n| row(found.row(*n)?)).collect();
    let headings = (lang.word("opinions-col-statement"), lang.word("opinions-col-answers"));
    stacked(lang, "", (&headings.0, &headings.1), &kinds, &rows)
}

/// A statement with how far each group agrees, and the way to a proposal.
fn statement(ctx: &Ctx, found: &Results, row: &ResultRow) -> Markup {
    let lang = ctx.lang;
    let letters = found.groups.iter().map(|group| group.letter);
    let shares =
        letters.zip(&row.groups).map(|(letter, count)| format!("{letter} {}", share(ctx, count)));
    let shares: Vec<String> = shares.collect();
    html! {
        bdi { (row.words) }
        @if !shares.is_empty() { br; small.muted { (shares.join(" · ")) } }
        @if ctx.audience.person.is_some() {
            br; small { a href=(proposal(ctx, row)) { (lang.word("opinions-propose")) } }
        }
    }
}

/// The page that writes a proposal, with these words in it.
fn proposal(ctx: &Ctx, row: &ResultRow) -> String {
    let all = row.all.unwrap_or_default();
    let values: [(&str, Value); 3] = [
        ("words", (&row.words).into()),
        ("agree", i64::from(all.agree).into()),
        ("seen", i64::from(all.seen).into()),
    ];
    let text = ctx.lang.t("opinions-proposal-text", &values);
    let query = Query::default().with("title", &row.words).with("text", &text);
    ctx.href(&format!("decisions/new{query}"))
}

fn share(ctx: &Ctx, count: &Count) -> String {
    match count.seen {
        0 => "–".to_owned(),
        seen => ctx.lang.percent(i64::from(count.agree), i64::from(seen)),
    }
}

/// Who thinks alike: each group, of whom it is, what stands for it.
pub(super) fn groups(ctx: &Ctx, found: &Results) -> Markup {
    let lang = ctx.lang;
    html! {
        section {
            h2 { (lang.word("opinions-groups")) }
            @if found.groups.is_empty() {
                p { (lang.t("opinions-no-groups", &[("min", insight::opinion::FEWEST.into())])) }
            }
            @for one in &found.groups { (group(ctx, found, one)) }
        }
    }
}

fn group(ctx: &Ctx, found: &Results, one: &GroupRow) -> Markup {
    let lang = ctx.lang;
    let values: [(&str, Value); 2] =
        [("letter", one.letter.to_string().into()), ("n", i64::from(one.people).into())];
    let told = |told: &Telling| {
        let row = found.row(told.statement)?;
        let says = if told.agrees { "opinions-group-agrees" } else { "opinions-group-disagrees" };
        let share = lang.percent(i64::from(told.successes), i64::from(told.trials.max(1)));
        Some((row.words.clone(), lang.t(says, &[("share", share.into())])))
    };
    html! {
        h3 { (lang.t("opinions-group", &values)) }
        @if !one.from.is_empty() { p {
            @for (place, (part, people)) in one.from.iter().enumerate() {
                @if place > 0 { " · " }
                (parts::constituency(part.shape, &part.name)) " "
                (lang.number(i64::from(*people)))
            }
        } }
        ul { @for (words, says) in one.stands_for.iter().filter_map(told) {
            li { bdi { (words) } " " small.muted { (says) } }
        } }
    }
}

/// Who agrees by constituency; a constituency of which too few answered says so.
pub(super) fn by_constituency(ctx: &Ctx, found: &Results) -> Markup {
    let lang = ctx.lang;
    let few = lang.t("opinions-under", &[("n", i64::from(found.few).into())]);
    let title = lang.word("opinions-by-constituency");
    let kept = found.statements.iter().filter(|row| row.accepted && row.all.is_some());
    html! {
        section {
            h2 { (title) }
            p { (lang.t("opinions-by-meaning", &[("n", i64::from(found.few).into())])) }
            div.scroll tabindex="0" role="region" aria-label=(title) { table.stacks.many.said {
                thead { tr {
                    th scope="col" { (lang.word("opinions-col-statement")) }
                    @for part in &found.constituencies {
                        th scope="col" { (parts::constituency(part.shape, &part.name)) }
                    }
                } }
                tbody { @for row in kept { tr {
                    th scope="row" { span { bdi { (row.words) } } }
                    @for part in &found.constituencies {
                        td data-l=(part.name) { span {
                            @match row.by.get(&part.id) {
                                Some(count) => (share(ctx, count)),
                                None => (few),
                            }
                        } }
                    }
                } } }
            } }
        }
    }
}

/// Who agrees, by group or else by constituency, for the statements that divide most.
pub(super) fn strip(ctx: &Ctx, found: &Results) -> Option<DotStrip> {
    let lang = ctx.lang;
    let dots = |row: &ResultRow| -> Vec<(u8, i64, String)> {
        let dot = |shape: u8, name: String, count: &Count| {
            let part = i64::from(count.agree) * 1_000 / i64::from(count.seen.max(1));
            (shape, part, format!("{name}: {}", share(ctx, count)))
        };
        let groups = (1..).zip(found.groups.iter().zip(&row.groups));
        let groups = groups.map(|(shape, (one, count))| dot(shape, one.letter.to_string(), count));
        let parts = found.constituencies.iter();
        let parts = parts.filter_map(|one| Some((one, row.by.get(&one.id)?)));
        let parts = parts.map(|(one, count)| dot(one.shape, one.name.clone(), count));
        if found.groups.is_empty() { parts.collect() } else { groups.collect() }
    };
    let kept = found.statements.iter().filter(|row| row.accepted);
    let mut rows: Vec<(i64, u64, Vec<_>)> = kept
        .map(|row| {
            let dots = dots(row);
            let values = || dots.iter().map(|(_, value, _)| *value);
            let spread = values().max().unwrap_or(0) - values().min().unwrap_or(0);
            (spread, row.n, dots)
        })
        .filter(|(.., dots)| !dots.is_empty())
        .collect();
    rows.sort_by_key(|(spread, n, _)| (std::cmp::Reverse(*spread), *n));
    rows.truncate(PICTURED);
    let row = |(_, n, dots): (i64, u64, Vec<(u8, i64, String)>)| DotRow {
        name: lang.t("opinions-number", &[("n", n.into())]),
        dots,
    };
    (!rows.is_empty()).then(|| DotStrip {
        title: lang.word("opinions-picture"),
        finding: lang.word("opinions-picture-finding"),
        rows: rows.into_iter().map(row).collect(),
    })
}

/// The picture, folded away: bars are read more easily.
fn picture(ctx: &Ctx, view: &ConversationView, found: &Results) -> Markup {
    let lang = ctx.lang;
    let Some(strip) = strip(ctx, found) else { return html! {} };
    let mut figure = Figure::new(&strip.title, strip.picture(lang, "opinions"));
    figure.finding = Some(html! { (strip.finding) });
    figure.legend = Some(legend(ctx, found));
    let here = ctx.href(&format!("opinions/{}", view.n));
    figure.links = parts::picture_files(&here, &Query::default());
    parts::details(&lang.word("opinions-picture-open"), parts::figure(lang, &figure))
}

fn legend(ctx: &Ctx, found: &Results) -> Markup {
    let lang = ctx.lang;
    let people = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let groups = (1..).zip(&found.groups).map(|(shape, one)| {
        let values: [(&str, Value); 2] =
            [("letter", one.letter.to_string().into()), ("n", i64::from(one.people).into())];
        (shape, lang.t("opinions-group", &values), people(one.people))
    });
    let groups: Vec<(u8, String, usize)> = groups.collect();
    html! {
        @if groups.is_empty() {
            ul.legend { @for part in &found.constituencies {
                li { (parts::constituency(part.shape, &part.name)) }
            } }
        } @else { (parts::legend(lang, &groups)) }
    }
}

/// Every figure: a row for each statement and each of everybody, groups and constituencies.
pub(super) fn table(ctx: &Ctx, found: &Results) -> Table {
    let lang = ctx.lang;
    let columns = vec![
        Column::number("n", lang.word("opinions-col-n")),
        Column::text("statement", lang.word("opinions-col-statement")),
        Column::text("who", lang.word("opinions-col-who")),
        Column::number("agree", lang.word("opinions-answer-agree")),
        Column::number("disagree", lang.word("opinions-answer-disagree")),
        Column::number("pass", lang.word("opinions-answer-pass")),
        Column::number("seen", lang.word("opinions-col-seen")),
    ];
    let mut table = Table::new(lang.word("opinions-all-figures"), columns);
    for row in &found.statements {
        for (who, count) in parts_of(ctx, found, row) {
            let figures = match count {
                Some(it) => [it.agree, it.disagree, it.pass(), it.seen]
                    .map(|figure| Cell::Number(i64::from(figure))),
                None => [const { Cell::Empty }; 4],
            };
            let mut cells = vec![
                Cell::Number(i64::try_from(row.n).unwrap_or(i64::MAX)),
                Cell::text(&row.words),
            ];
            cells.push(Cell::text(who));
            cells.extend(figures);
            table.push(cells);
        }
    }
    table
}

/// Everybody, then groups, then constituencies, with their answers to a statement.
fn parts_of(ctx: &Ctx, found: &Results, row: &ResultRow) -> Vec<(String, Option<Count>)> {
    let group = |(one, count): (&GroupRow, &Count)| {
        let letter = one.letter.to_string();
        (ctx.lang.t("opinions-group-name", &[("letter", letter.into())]), Some(*count))
    };
    let everybody = (ctx.lang.word("opinions-everybody"), row.all);
    let groups = found.groups.iter().zip(&row.groups).map(group);
    let parts = found.constituencies.iter();
    let parts = parts.map(|one| (one.name.clone(), row.by.get(&one.id).copied()));
    std::iter::once(everybody).chain(groups).chain(parts).collect()
}
