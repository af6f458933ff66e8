//! Pages and forms that take longer than a page may: each is made once more beside all others, and
//! whoever waits is told how far it is. What is done within a second is answered as any other.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use axum::http::{Method, StatusCode, header};
use faces::lang::Lang;
use faces::{Counted, Far, parts};
use maud::{Markup, html};
use serde_json::json;
use tokio::runtime::Handle;

use super::address::Sibling;
use super::asked::{self, Answer, Asked};
use super::{form, letter, page, personal, shell, wrong};
use crate::people::viewer::Way;
use crate::work::{Doing, Key, Work};

/// How long an answer is waited for before the progress is shown.
const PATIENCE: Duration = Duration::from_secs(1);

/// Whoever has not come back for an answer after so long has left: the page that waits asks again
/// every second.
const LEFT: Duration = Duration::from_secs(10);

/// The path of the form that stops work.
const STOP: &str = "work/stop";
/// The same for whoever opened a personal link, who is known on those pages alone.
const OWN_STOP: &str = "mine/work/stop";

/// Makes the answer aside, and waits for it a while. `about` is the path that the work is about.
#[must_use]
pub fn made(
    asked: &Asked,
    form: Sibling,
    about: String,
    make: impl FnOnce(&Asked) -> Answer + Send + 'static,
) -> Answer {
    let key = (asked.viewer.owner(), about);
    let of = key.1.clone();
    let work = match asked.live.works().begin(key.clone()) {
        Ok(work) => work,
        Err(going_on) => return progress(asked, form, &key, &going_on),
    };
    let mut own = asked.clone();
    own.aside = Some(work.clone());
    let doing = work.clone();
    let runtime = Handle::try_current().ok();
    let begun = std::thread::Builder::new().name("aside".to_owned()).spawn(move || {
        let _entered = runtime.as_ref().map(Handle::enter);
        let answer = catch_unwind(AssertUnwindSafe(|| make(&own)));
        let answer = answer.unwrap_or_else(|_| {
            tracing::error!("work about `{}` broke off", own.path);
            wrong::plain(&own, StatusCode::INTERNAL_SERVER_ERROR)
        });
        let well = !answer.status().is_client_error() && !answer.status().is_server_error();
        doing.end(address(&own), answer);
        if !doing.is_taken_within(LEFT) {
            letter::send(&own, &of, well);
        }
    });
    if let Err(fault) = begun {
        asked.live.works().forget(&key);
        tracing::error!("no thread for work: {fault}");
        return wrong::plain(asked, StatusCode::INTERNAL_SERVER_ERROR);
    }
    let over = work.wait(PATIENCE);
    match asked.live.works().take(&key) {
        Some((_, answer)) if over => answer,
        _ => progress(asked, form, &key, &work),
    }
}

/// What stands in for a page or form while work goes on that is about it, and the answer of work
/// that is over.
#[must_use]
pub fn standing(asked: &Asked, form: Sibling) -> Option<Answer> {
    let works = asked.live.works();
    let (key, work) = works.about(asked.viewer.owner(), &asked.path)?;
    if !work.is_over() {
        return Some(progress(asked, form, &key, &work));
    }
    if form != Sibling::Page || asked.method != Method::GET {
        return None;
    }
    let (of, answer) = works.take(&key)?;
    // A page that somebody has left is made anew: what it says may no longer be so.
    let same = of == address(asked) || !answer.status().is_success();
    same.then_some(answer)
}

/// What an answer is for: the method tells a form from its page.
fn address(asked: &Asked) -> String {
    format!("{} {}?{}", asked.method, asked.href(&asked.path), asked.question)
}

/// How far work is: a page for people, a few fields for programs.
fn progress(asked: &Asked, form: Sibling, key: &Key, work: &Work) -> Answer {
    if asked.method == Method::POST {
        return asked::go(StatusCode::SEE_OTHER, &asked.href(&key.1));
    }
    let doing = work.doing();
    let what = doing.what.unwrap_or("frame-work-begins");
    let mut answer = if form == Sibling::Page {
        shell::bare(asked, StatusCode::OK, &asked.lang.word("frame-work"), said(asked, key, doing))
    } else {
        let said = doing.far.map(|far| how_far(&asked.lang, far));
        let (done, all) = (doing.far.and_then(|far| far.done), doing.far.map(|far| far.all));
        let what = asked.lang.word(what);
        let body = json!({ "doing": what, "how_far": said, "done": done, "of": all });
        asked::json(StatusCode::ACCEPTED, body.to_string())
    };
    asked::with(&mut answer, header::CACHE_CONTROL, "no-store");
    wrong::wait(answer, 1)
}

/// The page of whoever waits, what it is called, and where work is stopped: a link has no desk.
const fn home(asked: &Asked) -> (&'static str, &'static str, &'static str) {
    match asked.viewer.way {
        Way::Personal => (personal::PAGES, "frame-personal-page", OWN_STOP),
        _ => ("desk", "faces-desk", STOP),
    }
}

fn said(asked: &Asked, (_, about): &Key, doing: Doing) -> Markup {
    let lang = &asked.lang;
    let what = lang.word(doing.what.unwrap_or("frame-work-begins"));
    let (home, label, stop) = home(asked);
    let far = doing.far.map(|far| how_far(lang, far));
    let share = doing.far.and_then(|far| Some((far.done?.min(far.all), far.all.max(1))));
    html! {
        // Read out is what is done, not every number of it.
        div #work {
            p.lead aria-live="polite" { (what) }
            p.muted { @if let Some(far) = far { (far) } }
            @match share {
                Some((done, all)) => { progress aria-label=(what) value=(done) max=(all) {} }
                None => { progress aria-label=(what) {} }
            }
        }
        p { a.button href=(asked.href(&asked.path)) { (lang.word("frame-work-again")) } }
        p.muted { (lang.word("frame-work-leave")) " "
            a href=(asked.href(home)) { (lang.word(label)) }
            @if letter::reader(asked, about).is_some() { ". " (lang.word("frame-work-mail")) } }
        @if doing.settled {
            p.small.muted { (lang.word("frame-work-settled")) }
        } @else {
            (shell::form(asked, stop, html! {
                input type="hidden" name="about" value=(about);
                (parts::plain_button(&lang.word("frame-work-stop"), "stop", "yes"))
            }))
        }
    }
}

/// How far it is, in words.
fn how_far(lang: &Lang, far: Far) -> String {
    let Some(done) = far.done else {
        return lang.t("frame-work-rows", &[("n", far.all.into())]);
    };
    let (message, unit) = match far.counted {
        Counted::Bytes => ("frame-work-bytes", 1 << 10),
        Counted::Rows => ("frame-work-rows-done", 1),
        Counted::Steps => ("frame-work-steps", 1),
    };
    lang.t(message, &[("done", (done / unit).into()), ("all", far.all.div_ceil(unit).into())])
}

/// Answers the form that stops work; nothing for other paths.
#[must_use]
pub fn answer(asked: &Asked) -> Option<Answer> {
    if ![STOP, OWN_STOP].contains(&asked.path.as_str()) || asked.method != Method::POST {
        return None;
    }
    if let Some(no) = form::guarded(asked) {
        return Some(no);
    }
    let about = asked.sent.get("about").unwrap_or_default();
    let works = asked.live.works();
    let Some((key, work)) = works.about(asked.viewer.owner(), about) else {
        return Some(asked::go(StatusCode::SEE_OTHER, &asked.href(home(asked).0)));
    };
    if !work.stop() {
        return Some(asked::go(StatusCode::SEE_OTHER, &asked.href(&key.1)));
    }
    works.forget(&key);
    // To the nearest page above: the work's own would begin it again.
    let above = std::iter::successors(key.1.rsplit_once('/'), |(up, _)| up.rsplit_once('/'));
    let up = above.map(|(up, _)| up).find(|up| page::find(up).is_some()).unwrap_or_default();
    let answer = asked::go(StatusCode::SEE_OTHER, &asked.href(up));
    Some(form::saying(asked, answer, "frame-work-stopped"))
}
