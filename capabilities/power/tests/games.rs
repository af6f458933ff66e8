//! What a charter lets its constituencies do, on the charters of real hubs.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

use std::collections::BTreeMap;

use charter::model::{Charter, Method, Seat};
use charter::tally::{Choice, Voter, Votes, count, judge};
use power::game::blocs::{Blocs, WHOLE, blocs};
use power::game::change::{Unchanged, changed};
use power::game::{Play, Unplayable, counted};

/// The charter of a model hub, with three members in each constituency.
fn model(id: &str) -> Charter {
    let model = models::model(id).expect("a model");
    let charter = charter::file::read(model.charter(), None).expect("readable").charter;
    let three = charter.constituencies.iter().map(|one| (one.id.clone(), 3));
    counted(&charter, &three.collect::<BTreeMap<_, _>>())
}

fn measured(charter: &Charter, rule: &str) -> Blocs {
    let play = Play::new(charter, charter.rule(rule).expect("a rule")).expect("a game");
    blocs(charter, &play).expect("not too large")
}

fn who(power: &Blocs, can: impl Fn(&power::game::blocs::Bloc) -> bool) -> Vec<&str> {
    power.each.iter().filter(|bloc| can(bloc)).map(|bloc| bloc.constituency.as_str()).collect()
}

#[test]
fn donor_governments_alone_can_block_and_civil_society_cannot() {
    let power = measured(&model("global-fund"), "R1");
    assert_eq!(power.seats, 20);
    assert_eq!(who(&power, |bloc| bloc.blocks), ["donor-governments", "implementing-governments"]);
    assert_eq!(who(&power, |bloc| bloc.passes), [""; 0]);
    assert_eq!(who(&power, |bloc| bloc.is_dummy), [""; 0], "every seat matters sometimes");
    assert_eq!(power.winning, [["donor-governments", "implementing-governments"]]);
    assert_eq!(power.blocking, [["donor-governments"], ["implementing-governments"]]);
    // Seven of ten in each of two groups of ten: 176² of 2²⁰ ways to vote.
    let to_act = (176_u64 * 176 * WHOLE as u64 + (1 << 19)) / (1 << 20);
    assert_eq!(power.to_act, to_act as i64);
}

#[test]
fn the_game_agrees_with_the_tally_on_every_model() {
    let (mut compared, mut measured) = (0, 0);
    for model_of in models::MODELS {
        let charter = model(model_of.id);
        for rule in &charter.rules {
            let Ok(play) = Play::new(&charter, rule) else { continue };
            let power = blocs(&charter, &play).expect("not too large");
            let all: i64 = power.each.iter().map(|bloc| bloc.banzhaf).sum();
            let rounded = power.each.len() as i64;
            assert!(
                (all - WHOLE).abs() <= rounded || all == 0,
                "{} {}: {all}",
                model_of.id,
                rule.id
            );
            measured += 1;
            let settling = charter.rule(&play.settled_by).expect("the rule that settles it");
            if play.unanimous || !matches!(settling.method, Method::Vote(_) | Method::Support(_)) {
                continue;
            }
            for coalition in coalitions(play.seats.len()) {
                let says = |seat: &Seat| {
                    let place = play.seats.iter().position(|one| one.id == seat.id);
                    coalition[place.expect("its seat")]
                };
                let ballots = play.seats.iter().map(|seat| {
                    let choice = if says(seat) { Choice::Agree } else { Choice::Disagree };
                    (seat.id.clone(), choice)
                });
                let votes = Votes { ballots: ballots.collect(), ..Votes::default() };
                let voters = play.seats.iter().map(|seat| Voter::of(seat.clone(), true)).collect();
                let outcome = judge(settling, &count(settling, &voters, &votes));
                let place = format!("{} {} {coalition:?}", model_of.id, rule.id);
                assert_eq!(play.wins(says), outcome.is_adopted(), "{place}: {outcome:?}");
                compared += 1;
            }
        }
    }
    assert!(measured >= 20 && compared >= 1_000, "only {measured} rules, {compared} coalitions");
}

/// Nobody, everybody, and coalitions in between, the same on every run.
fn coalitions(seats: usize) -> Vec<Vec<bool>> {
    let mut stream = 7_u64;
    let mut next = |likely: u64| {
        stream = stream.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (stream >> 33) % 100 < likely
    };
    let mut all = vec![vec![false; seats], vec![true; seats]];
    for likely in [30, 50, 60, 67, 75, 85, 95] {
        all.extend((0..8).map(|_| (0..seats).map(|_| next(likely)).collect::<Vec<bool>>()));
    }
    all
}

#[test]
fn a_change_shifts_power_and_records_nothing() {
    let before = model("global-fund");
    let mut asked = BTreeMap::from([("pass.R1F".to_owned(), "all >1/2 of votes_cast".to_owned())]);
    for body in &before.bodies {
        for group in body.seats.iter().filter(|one| one.constituency == "implementing-governments")
        {
            asked.insert(format!("seats.{}.{}", body.id, group.key()), "0".to_owned());
        }
    }
    let (after, faults) = changed(&before, &|name| asked.get(name).map(String::as_str));
    assert_eq!(faults, []);
    let power = measured(&after, "R1");
    // Eight donor governments of thirteen seats decide alone: all others are there for nothing.
    assert_eq!(who(&power, |bloc| bloc.passes), ["donor-governments"]);
    let others = ["foundations", "business", "affected-people", "civil-society"];
    let mut watching = who(&power, |bloc| !bloc.passes && !bloc.blocks && bloc.seats > 0);
    watching.sort_unstable();
    let mut expected = others.to_vec();
    expected.sort_unstable();
    assert_eq!(watching, expected);
    assert_eq!(measured(&before, "R1").seats, 20, "the charter itself is as it was");
}

#[test]
fn constituencies_are_merged_and_one_is_added() {
    let before = model("global-fund");
    let body = before.rule("R1").and_then(|rule| rule.body.clone()).expect("a body");
    let asked = BTreeMap::from([
        ("merge.foundations".to_owned(), "donor-governments"),
        ("merge.business".to_owned(), "donor-governments"),
        ("merge.civil-society".to_owned(), "nobody-here"),
        (format!("add.{body}"), "4"),
    ]);
    let (after, faults) = changed(&before, &|name| asked.get(name).copied());
    assert_eq!(faults, []);
    let power = measured(&after, "R1");
    assert_eq!(power.seats, 24, "four more, and none lost by merging");
    let seats = |id: &str| power.each.iter().find(|bloc| bloc.constituency == id).map(|b| b.seats);
    assert_eq!(seats("donor-governments"), Some(10), "with the foundation and the company");
    assert_eq!((seats("foundations"), seats("new")), (None, Some(4)));
    assert!(seats("civil-society").is_some(), "there is no such constituency to merge into");
    let own: Vec<&str> = power.alike.iter().map(|seats| seats.banzhaf_exact.as_str()).collect();
    assert!(own.iter().all(|fraction| fraction.contains('/')), "{own:?}");
}

#[test]
fn what_cannot_be_changed_is_told_and_left() {
    let before = model("global-fund");
    let body = &before.bodies[0];
    let group = body.seats.iter().find(|group| group.voting).expect("seats");
    let seats = format!("seats.{}.{}", body.id, group.key());
    let asked = BTreeMap::from([(seats, "-1"), ("pass.R1F".to_owned(), "most of us")]);
    let (after, faults) = changed(&before, &|name| asked.get(name).copied());
    assert_eq!(after, before);
    assert!(faults.contains(&Unchanged::Seats("-1".to_owned())), "{faults:?}");
    let threshold = faults
        .iter()
        .any(|fault| matches!(fault, Unchanged::Threshold(text) if text.contains("`most of us`")));
    assert!(threshold, "{faults:?}");
}

#[test]
fn what_is_not_voted_on_has_no_voting_power() {
    let charter = model("global-fund");
    let rotation = charter.rule("R2").expect("a rotation");
    assert_eq!(Play::new(&charter, rotation).err(), Some(Unplayable::NotByBallot));
}

#[test]
fn a_change_that_would_keep_the_machine_busy_is_not_measured() {
    let before = model("fsc");
    let rule = before
        .rules
        .iter()
        .find(|rule| Play::new(&before, rule).is_ok_and(|play| play.settled_by == rule.id))
        .expect("a vote");
    let body = before.body(rule.body.as_deref().expect("a body")).expect("its body");
    let sizes = ["293", "283", "281"].iter().cycle();
    let voting = body.seats.iter().filter(|group| group.voting).zip(sizes);
    let mut asked: BTreeMap<String, &str> =
        voting.map(|(group, size)| (format!("seats.{}.{}", body.id, group.key()), *size)).collect();
    let pass = format!("pass.{}", rule.id);
    for threshold in ["all >=2/3 of votes_cast by equal_chambers", "all >=2/3 of votes_cast"] {
        asked.insert(pass.clone(), threshold);
        let (after, faults) = changed(&before, &|name| asked.get(name).copied());
        assert_eq!(faults, []);
        let play = Play::new(&after, after.rule(&rule.id).expect("it")).expect("a game");
        assert_eq!(play.measured().err(), Some(Unplayable::TooLarge), "{threshold}");
    }
}
