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
    assert!(!of("L16")["years"].as_object().unwrap().is_empty());
    let page = guest.get("/ar/power/legitimacy");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("dir=\"rtl\""), "{}", page.body);
}
