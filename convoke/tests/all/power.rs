//! Who has a say: shares, the power under each rule, and a change that anybody may try.

use crate::world::World;

#[test]
fn everybody_sees_who_can_decide_and_what_a_change_would_shift() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let page = guest.get("/en/power/rules");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("can each block alone"), "{}", page.body);
    let json = guest.get("/en/power/rules.json").json();
    let rule = json["rules"].as_array().unwrap().iter().find(|rule| rule["rule"] == "R1").unwrap();
    assert_eq!(rule["settled_by"], "R2");
    let of = |who: &str| {
        let each = rule["power"]["each"].as_array().unwrap();
        each.iter().find(|bloc| bloc["constituency"] == who).unwrap().clone()
    };
    assert_eq!(
        (of("donor_governments")["blocks"].clone(), of("communities")["blocks"].clone()),
        (true.into(), false.into())
    );

    let size = guest.get("/api/record").json()["size"].clone();
    let all = "/en/power/what-if?rule=R1&pass.R2=all+%3E1%2F2+of+votes_cast";
    let page = guest.get(all);
    assert!(page.body.contains("could no longer block alone"), "{}", page.body);
    let page = guest.get("/en/power/what-if?rule=R1&seats.board.communities=many");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("is no number of seats"), "{}", page.body);
    assert_eq!(guest.get("/en/power/what-if?rule=none").status, 404);
    assert_eq!(guest.get("/api/record").json()["size"], size, "nothing is recorded");
}

#[test]
fn everybody_sees_who_is_in_who_decides_and_who_has_no_seat() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let page = guest.get("/en/power");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("of the members, but"), "{}", page.body);
    assert!(page.body.contains("can decide"), "{}", page.body);
    let json = guest.get("/en/power.json").json();
    let groups = json["groups"].as_array().unwrap();
    let sum = |measure: &str| {
        let own = groups.iter().filter_map(|group| group["counts"][measure].as_u64());
        own.sum::<u64>()
    };
    for measure in ["members", "seats", "motions", "ballots", "dissents"] {
        assert_eq!(json["total"][measure], sum(measure), "{measure}");
        assert!(sum(measure) > 0, "{measure}: {json}");
    }
    assert_eq!(json["total"]["seats"], 20, "the Board of the demo");
    let science = json["unseated"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["group"]["constituency"] == "science");
    assert!(science.is_some(), "advisers have no vote: {}", json["unseated"]);

    let by_income = guest.get("/en/power.json?by=income").json();
    assert_eq!(by_income["total"]["members"], json["total"]["members"]);
    assert!(guest.get("/en/power?by=region").body.contains("under 5"));
    let csv = guest.get("/en/power.csv").body;
    assert!(csv.lines().next().unwrap().contains("seats_minus_members"), "{csv}");
}

#[test]
fn indicators_of_legitimacy_have_a_value_or_say_what_is_missing() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let json = guest.get("/en/power/legitimacy.json").json();
    let rows = json["indicators"].as_array().unwrap();
    assert_eq!(rows.len(), 41);
    for row in rows {
        assert!(row["value"].is_null() != row["not_computable"].is_null(), "{row}");
    }
    let of = |id: &str| rows.iter().find(|row| row["id"] == id).unwrap();
    // The Board: 20 voting seats for seven constituencies, eight of them of donor governments.
    assert_eq!(of("L01")["value"], 743, "1 − |8/20 − 1/7|");
    assert_eq!((&of("L02")["value"], &of("L02")["good"]), (&50.into(), &false.into()));
    assert_eq!(of("L32")["not_computable"], "income");
    // What the record can answer beyond ballots: need on the map, admissions, mandates, powers.
    for id in ["L03", "L36", "L38"] {
        assert!(of(id)["value"].as_i64().is_some_and(|value| value > 0), "{}", of(id));
    }
    assert_eq!(of("L36")["value"], 500, "one admitted, one waits");
    assert_eq!((&of("L37")["value"], &of("L37")["good"]), (&0.into(), &true.into()));
    let trust = of("L28")["by"].as_object().unwrap();
    let by: Vec<i64> = trust.values().filter_map(serde_json::Value::as_i64).collect();
    let (low, high) = (by.iter().min().unwrap(), by.iter().max().unwrap());
    assert!(*low > 1000 && *high < 5000, "{trust:?}");
    assert_eq!(of("L28")["value"], *low, "trust is asked for in every constituency");
    assert_eq!(of("L29")["value"], high - low);
    assert!(!trust.contains_key("communities"), "four communities are too few to be shown");
    assert_eq!(of("L28")["years"].as_object().unwrap().len(), 2);
    let beside = json["beside"].as_array().unwrap();
    assert!(beside.iter().any(|year| year["inside"].is_i64() && year["days"].is_i64()));
    let page = guest.get("/en/power/legitimacy").body;
    assert!(page.contains(" of 5") && page.contains(" days") && page.contains("0 of 6 powers"));
    assert!(!of("L16")["years"].as_object().unwrap().is_empty());
    let page = guest.get("/ar/power/legitimacy");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("dir=\"rtl\""), "{}", page.body);
}

#[test]
fn trust_is_asked_once_a_year_and_answered_for_an_organisation() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let json = guest.get("/en/opinions/survey.json").json();
    assert_eq!(json["years"].as_array().unwrap().len(), 2, "two years have closed");
    assert_eq!(
        (&json["current"]["status"], &json["current"]["mine"]),
        (&"open".into(), &().into())
    );
    let csv = guest.get("/en/opinions/survey.csv").body;
    assert!(csv.lines().next().unwrap().contains("organisations"), "{csv}");
    assert!(guest.get("/ar/opinions/survey").body.contains("dir=\"rtl\""));

    let mut kwame = server.as_demo("kwame@accra-air-watch.example");
    let page = kwame.get("/en/opinions/survey");
    let half = [("trust", "4"), ("fair", "none"), ("results", "9")];
    let wrong = kwame.submit(&page, "/en/opinions/survey/answer", &half);
    assert!(wrong.body.contains("Choose a number from 1 to 5"), "{}", wrong.body);
    let said = ["trust", "fair", "results", "interests", "stay"].map(|question| (question, "2"));
    let answer = kwame.submit(&page, "/en/opinions/survey/answer", &said);
    assert_eq!(answer.status, 303, "{}", answer.body);
    let after = kwame.get("/en/opinions/survey");
    assert!(after.body.contains("Accra Air Watch has answered"));
    assert!(
        !after.body.contains("checked value=\"2\""),
        "what was said is for nobody to see again"
    );
    // Who runs the survey may not ask again until the answer pleases.
    let mut fatou = server.as_demo("fatou@clean-air.example");
    let page = fatou.get("/en/decisions/new");
    let again = fatou.submit(&page, "/en/opinions/survey/open", &[("until", "2099-01-01")]);
    assert!(again.body.contains("one is still open"), "{}", again.body);
}

#[test]
fn what_the_host_may_do_alone_is_read_from_the_table_of_powers() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let json = guest.get("/en/power/host.json").json();
    assert_eq!((&json["held"], json["powers"].as_array().unwrap().len()), (&0.into(), 6));
    let acts = json["acts"].as_array().unwrap();
    let of = |act: &str| acts.iter().find(|row| row["act"] == act);
    assert_eq!(of("decisions.ballots_counted").unwrap()["how"], "machine");
    assert_eq!(of("members.secretariat_stated").unwrap()["how"], "secretariat");
    assert!(of("members.admitted").is_none(), "a resolution is asked for");
    assert!(of("opinions.survey_opened").is_none(), "the chair may too");
    assert_eq!(guest.get("/en/power/host").status, 200);
}
