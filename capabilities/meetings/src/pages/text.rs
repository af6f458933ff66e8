//! Minutes as plain text: for a mail, or for whoever keeps their own file.

use std::fmt::Write;

use faces::Ctx;

use super::minutes::{ended, figures};
use crate::view::{DecidedRow, ItemRow, MinutesView};

/// The minutes of a meeting, line by line.
pub(super) fn minutes(ctx: &Ctx, view: &MinutesView) -> String {
    let lang = ctx.lang;
    let name = lang.t("meetings-name", &[("body", (&view.body).into()), ("n", view.n.into())]);
    let mut text = Text(String::new());
    text.line(&lang.t("meetings-minutes-title", &[("meeting", (&name).into())]));
    if let Some(plan) = &view.plan {
        let chair = plan
            .chair_name
            .iter()
            .map(|chair| lang.t("meetings-chaired", &[("chair", chair.into())]));
        let parts = std::iter::once(lang.time(plan.at)).chain(plan.place.clone()).chain(chair);
        text.line(&parts.collect::<Vec<_>>().join(" · "));
    }
    attendance(ctx, view, &mut text);
    text.heading(&lang.word("meetings-agenda"));
    for row in view.settled.iter().chain(&view.passed_on) {
        item(ctx, view, row, &mut text);
    }
    if !view.decided.is_empty() {
        text.heading(&lang.word("meetings-decisions"));
        view.decided.iter().for_each(|row| decided(ctx, row, &mut text));
    }
    if !view.corrections.is_empty() {
        text.heading(&lang.t("meetings-corrections", &[("n", view.corrections.len().into())]));
        for row in &view.corrections {
            text.line(row.words.as_deref().unwrap_or(&lang.word("meetings-erased")));
        }
    }
    text.0
}

/// Lines and headings.
struct Text(String);

impl Text {
    fn line(&mut self, words: &str) {
        // Writing into a text cannot fail.
        let _ = writeln!(self.0, "{words}");
    }

    fn heading(&mut self, words: &str) {
        self.line("");
        self.line(words);
    }
}

fn attendance(ctx: &Ctx, view: &MinutesView, text: &mut Text) {
    let Some(attendance) = &view.attendance else { return };
    let lang = ctx.lang;
    text.heading(&lang.word("meetings-attendance"));
    for row in attendance.seats.iter().filter(|row| row.organisation.is_some()) {
        let who = row.organisation.as_ref().map_or("", |held| held.name.as_str());
        let presence = lang.word(&format!("meetings-presence-{}", row.presence));
        let carried = row.carried_by.iter().map(|seat| format!(" ({seat})")).collect::<String>();
        text.line(&format!("{}, {who}: {presence}{carried}", row.name));
    }
    for words in view.quorum.iter().flat_map(|quorum| &quorum.why) {
        text.line(words);
    }
}

fn item(ctx: &Ctx, view: &MinutesView, row: &ItemRow, text: &mut Text) {
    text.line(&format!("{}. {} – {}", row.n, row.title, ended(ctx, view, row).word()));
    let own = row.ending.as_ref().filter(|ending| ending.meeting == Some(view.n));
    if let Some(words) = own.and_then(|ending| ending.words.as_deref()) {
        text.line(&format!("   {words}"));
    }
}

fn decided(ctx: &Ctx, row: &DecidedRow, text: &mut Text) {
    let decision = &row.decision;
    let status = decisions::status_tag(ctx, decision.status, decision.verdict);
    text.line(&format!("{}. {} – {}", decision.n, decision.title, status.word()));
    if let Some(figures) = figures(ctx, row) {
        text.line(&format!("   {figures}"));
    }
    for task in &row.tasks {
        let what = task.what.as_deref().unwrap_or_default();
        let due = ctx.lang.date(task.due);
        text.line(&format!(
            "   {}: {what} – {}, {due}",
            ctx.lang.word("meetings-tasks"),
            task.doer()
        ));
    }
    for dissent in &row.dissenting {
        let who = dissent.organisation.as_ref().map_or(&dissent.seat, |held| &held.name);
        let words = dissent.statement.as_deref().unwrap_or_default();
        text.line(&format!("   {} – {who}: {words}", ctx.lang.word("meetings-dissent")));
    }
}
