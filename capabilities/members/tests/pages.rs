//! What people read and send: who is to be admitted, terms ahead, the secretariat's size and cost.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

#[path = "../../decisions/tests/common/mod.rs"]
mod common;

use common::browser::Browser;
use common::{DAY, Hall, charter_text, holder, id, secretariat};
use faces::Failure;
use faces::lang::Tag;
use hub::{Principal, Said};
use members::act::{Act, SeatFilled, SeatVacated};
use members::model::Term;

const LANGUAGES: [Tag; 6] = [Tag::Ar, Tag::En, Tag::Es, Tag::Fr, Tag::Ru, Tag::Zh];

const CRITERION: &str = r#"
[[criteria]]
id = "C1"
words = "Publishes its accounts"
by = ["role:secretariat"]
"#;

/// A hub whose charter asks for a criterion, a member that vouches and thirty days of waiting.
fn strict() -> Browser {
    let mut hall = Hall::new();
    let first = charter_text().replace(
        "\namendment = \"R4\"\n",
        "\namendment = \"R4\"\nvote_after_days = 30\nvouchers_min = 1\n",
    );
    hall.amend(&format!("{first}{CRITERION}"));
    Browser::new(hall)
}

fn is_wrong(answer: Result<String, Failure>, field: &str) -> bool {
    matches!(answer, Err(Failure::Fields(faults)) if faults.iter().any(|one| one.field == field))
}

#[test]
fn an_admission_is_followed_step_by_step_by_everybody() {
    let mut web = strict();
    assert!(web.english("members/candidates").contains("No organisation is to be admitted"));
    assert!(web.english("members/join").contains("Publishes its accounts"));
    let actor = web.hall.add_organisation("New Hope").to_string();
    let (by, seat) = (secretariat(), Principal::person(id('p', "board/states/1"), "member"));
    let answer = [("organisation", "New Hope"), ("criterion", "C1"), ("answer", "met")];
    let silent = web.post(&by, "members/answer", &answer);
    assert!(is_wrong(silent, "evidence"), "an answer without evidence is asked for it");
    let shown = [answer[0], answer[1], answer[2], ("evidence", "Accounts of 2026, page 3")];
    web.post(&by, "members/answer", &shown).expect("answered");
    let page = web.english("members/candidates");
    assert!(page.contains("Accounts of 2026, page 3") && page.contains("Something is open"));
    assert!(page.contains("0 vouch; 1 are needed."), "{page}");
    let member = id('a', "board/states/1").to_string();
    let vouch = [("organisation", actor.as_str()), ("member", &member)];
    assert!(is_wrong(web.post(&seat, "members/vouch", &vouch), "reason"));
    let why = [vouch[0], vouch[1], ("reason", "Three years of work together")];
    web.post(&seat, "members/vouch", &why).expect("vouched");
    for tag in LANGUAGES {
        let page = web.get(tag, "members/candidates").expect("a page");
        assert!(page.contains("Three years of work together"), "{tag:?}");
    }
    assert!(web.english("members/candidates").contains("Nothing is open"));
    let admit = [("organisation", actor.as_str()), ("constituency", "groups")];
    web.post(&by, "members/admit", &admit).expect("admitted");
    assert!(web.english(&format!("members/{actor}")).contains("votes from"));
    web.hall.story.wait(30 * DAY);
    assert!(!web.english(&format!("members/{actor}")).contains("votes from"));
}

#[test]
fn a_seat_whose_next_term_is_not_on_the_record_is_among_the_terms_ahead() {
    let mut web = Browser::new(Hall::new());
    let until = web.hall.story.now.plus_seconds(200 * DAY);
    let seat = "board/groups/2".to_owned();
    let actor = web.hall.admit("Brief", "groups");
    let filled = |from, until| {
        let term = Term::between(from, until);
        Act::SeatFilled(SeatFilled { seat: seat.clone(), actor, term, resolution: None })
    };
    let first = filled(web.hall.story.now, until);
    web.hall.tell(&secretariat(), first);
    let ahead = |web: &Browser| {
        let view: serde_json::Value = serde_json::from_str(&web.json("members")).expect("JSON");
        let rows = view["ahead"].as_array().expect("rows").clone();
        rows.into_iter().filter(|row| row["who"] == "Brief").count()
    };
    assert_eq!(ahead(&web), 1);
    assert!(web.english("members").contains("Terms that end in the next twelve months"));
    web.hall.tell(&secretariat(), filled(until, until.plus_seconds(300 * DAY)));
    assert_eq!(ahead(&web), 0, "its next term is on the record");
    let vacated = SeatVacated { seat: seat.clone(), reason: Said::default() };
    web.hall.tell(&secretariat(), Act::SeatVacated(vacated));
    assert_eq!(ahead(&web), 0, "a vacant seat is no term ahead");
}

#[test]
fn the_secretariat_states_its_size_and_cost_exactly() {
    let mut web = Browser::new(Hall::new());
    let by = secretariat();
    web.hall.story.wait(DAY);
    let on = web.hall.story.now.to_string();
    let day = on.split('T').next().expect("a day").to_owned();
    let told = |people: &'static str, currency: &'static str| {
        [("on", ""), ("people", people), ("cost", "240 000,5"), ("currency", currency)]
    };
    let send = |web: &mut Browser, by: &Principal, told: [(&str, &str); 4]| {
        let [_, people, cost, currency] = told;
        let source = ("source", "Accounts 2026");
        web.post(by, "members/secretariat", &[("on", &day), people, cost, currency, source])
    };
    assert!(is_wrong(send(&mut web, &by, told("many", "USD")), "people"));
    let unknown = send(&mut web, &by, told("3,5", "ZZZ"));
    assert!(matches!(unknown, Err(Failure::Refused(refusal))
        if refusal.message == "members-refused-no-currency"));
    let other = send(&mut web, &holder("board/donors/1"), told("3,5", "USD"));
    assert!(matches!(other, Err(Failure::Refused(_))), "nobody else states it");
    send(&mut web, &by, told("3,5", "usd")).expect("stated");
    let page = web.english("members/secretariat");
    assert!(page.contains("3.5") && page.contains("240,000.5 USD"), "{page}");
    let view: serde_json::Value =
        serde_json::from_str(&web.json("members/secretariat")).expect("JSON");
    assert_eq!(view["list"][0]["members"], 8);
    assert_eq!(view["list"][0]["cost_per_member"], 30_000);
}
