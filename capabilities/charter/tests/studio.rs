//! A charter changed clause by clause keeps what is the writer's own; what no longer fits is told.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use charter::file;
use charter::say::{fault_line, language, say_fault};
use charter::studio::tracks::Tracks;
use charter::studio::{PARTS, Part, Text, Values, Why, Wrong};
use common::rule_for;
use faces::lang::{Lang, Tag};

const TWO_CHAMBERS: &str = include_str!("charters/two-chambers.toml");
const ACTS: [&str; 3] = ["charter.adopted", "charter.clauses_drafted", "landscape.actor_added"];

fn text() -> Text {
    Text::read(TWO_CHAMBERS).expect("a charter")
}

fn english() -> Lang {
    language(Tag::En).expect("our messages")
}

/// What is wrong: what was written, or what does not fit and how to mend it.
fn why(wrong: &Wrong) -> String {
    match &wrong.why {
        Why::Unread(_, text) => text.clone(),
        Why::Unfit(fault) => {
            let (text, mend) = say_fault(&english(), fault);
            assert!(!mend.is_empty(), "{fault:?}");
            format!("{text}. {mend}.")
        }
    }
}

fn part(key: &str) -> &'static Part {
    Part::named(key).expect("a part")
}

fn values(pairs: &[(&str, &[&str])]) -> Values {
    let owned = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
    pairs.iter().map(|(key, all)| ((*key).to_owned(), owned(all))).collect()
}

/// The values of a clause with some of them changed.
fn with(text: &Text, part: &Part, clause: &str, pairs: &[(&str, &[&str])]) -> Values {
    let mut all = text.values(part, clause).expect("the clause");
    all.extend(values(pairs));
    all
}

#[test]
fn keeping_every_clause_of_every_model_as_it_is_changes_nothing() {
    for model in models::MODELS {
        let text = Text::read(model.charter()).expect(model.id);
        for part in PARTS {
            // Rows of the table of powers are all alike: a few of each model will do.
            for clause in text.clauses(part).into_iter().take(12) {
                let said = text.values(part, &clause).expect("the clause");
                let kept = text.changed(part, Some(&clause), &said, &ACTS);
                let (kept, _) = kept.unwrap_or_else(|no| panic!("{} {clause}: {no:?}", model.id));
                assert_eq!(kept.to_string(), model.charter(), "{}: {clause}", model.id);
            }
        }
    }
}

#[test]
fn a_form_changes_its_clause_and_leaves_remarks_and_order() {
    let before = TWO_CHAMBERS
        .replace("name = \"Business\"", "# Agreed in Accra.\nname = \"Business\" # for now");
    let text = Text::read(&before).expect("a charter");
    let said = with(
        &text,
        part("constituencies"),
        "business",
        &[("name", &["Companies"]), ("chamber", &["implementer"])],
    );
    let (after, _) =
        text.changed(part("constituencies"), Some("business"), &said, &ACTS).expect("a change");
    let expected = before
        .replace("name = \"Business\" # for now", "name = \"Companies\" # for now")
        .replace(", \"business\"]", "]")
        .replace("\"communities\"]\n\n[[bodies]]", "\"communities\", \"business\"]\n\n[[bodies]]");
    assert_eq!(after.to_string(), expected);
    let chamber = after.charter().chamber_of("business").map(|chamber| chamber.id.as_str());
    assert_eq!(chamber, Some("implementer"));
}

#[test]
fn bodies_seats_and_rules_are_added_by_fields_alone() {
    let (text, id) = text()
        .changed(
            part("bodies"),
            None,
            &values(&[
                ("name", &["Executive committee"]),
                ("kind", &["committee"]),
                ("term_years", &["2"]),
                ("seats.0.constituency", &["business"]),
                ("seats.0.seats", &["2"]),
                ("seats.0.voting", &["yes"]),
                ("seats.1.constituency", &[""]),
                ("seats.1.seats", &["9"]),
                ("seats.2.constituency", &["communities"]),
                ("seats.2.seats", &["each_member"]),
            ]),
            &ACTS,
        )
        .expect("a body");
    assert_eq!(id, "executive_committee");
    let (text, rule) = text
        .changed(
            part("rules"),
            None,
            &values(&[
                ("mode", &["vote"]),
                ("title", &["Half"]),
                ("body", &[&id]),
                ("pass", &["all >50% of votes_cast", "", "donor >=3/4 of members"]),
                ("quorum", &["all >1/2 of members"]),
                ("proxies_count_for_quorum", &["yes"]),
            ]),
            &ACTS,
        )
        .expect("a rule");
    assert_eq!(rule, "R5");
    let body = text.charter().body(&id).expect("the body");
    assert_eq!((body.seats.len(), body.seats[0].voting, body.seats[1].voting), (2, true, false));
    let written = file::write(text.charter());
    assert!(written.contains("[\"all >1/2 of votes_cast\"]"), "{written}");
    assert!(file::read(&text.to_string(), None).is_ok(), "{text}");
}

#[test]
fn speakers_disclosure_and_what_seats_weigh_are_written_by_forms() {
    let whole = |text: &Text, key: &str, pairs: &[(&str, &[&str])]| {
        let said = with(text, part(key), "charter", pairs);
        text.changed(part(key), Some("charter"), &said, &ACTS)
    };
    let rows: &[(&str, &[&str])] = &[
        ("speakers.0.role", &["chair"]),
        ("speakers.0.scope", &["board"]),
        ("speakers.0.until", &["2027-12-31"]),
        ("speakers.1.role", &[""]),
        ("speakers.1.scope", &["nobody"]),
    ];
    let (text, _) = whole(&text(), "speakers", rows).expect("a speaker");
    let rows: &[(&str, &[&str])] =
        &[("disclosure.0.fields", &["contacts"]), ("disclosure.0.audience", &["body:board"])];
    let (text, _) = whole(&text, "disclosure", rows).expect("a disclosure");
    let (speakers, read) = (&text.charter().speakers, &text.charter().disclosure);
    assert_eq!((speakers.len(), speakers[0].until.as_deref()), (1, Some("2027-12-31")));
    assert_eq!((read.len(), read[0].audience.as_str()), (2, "body:board"));
    let wrong = whole(&text, "speakers", &[("speakers.0.role", &["herald"])]).expect_err("refused");
    assert_eq!(wrong[0].field, "speakers.0.role");
    let (text, _) = whole(&text, "speakers", &[("speakers.0.role", &[""])]).expect("nobody");
    assert!(text.charter().speakers.is_empty() && !text.to_string().contains("speakers"), "{text}");

    let weighed = |pairs: &[(&str, &[&str])]| {
        let said = with(&text, part("bodies"), "board", pairs);
        text.changed(part("bodies"), Some("board"), &said, &ACTS)
    };
    let (after, _) = weighed(&[("seats.0.weights", &["money = 3، votes: 12"])]).expect("weights");
    let weights = &after.charter().body("board").expect("the board").seats[0].weights;
    assert_eq!((weights.get("money"), weights.get("votes")), (Some(&3), Some(&12)));
    let again = after.values(part("bodies"), "board").expect("the board");
    assert_eq!(again["seats.0.weights"], ["money = 3, votes = 12"]);
    let wrong = weighed(&[("seats.0.weights", &["money = 3, votes"])]).expect_err("refused");
    assert_eq!((wrong[0].field.as_str(), &*why(&wrong[0])), ("seats.0.weights", "votes"));
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_nothing_is_changed() {
    let text = text();
    let wrong = |key: &str, clause: &str, pairs: &[(&str, &[&str])]| {
        let part = part(key);
        let said = with(&text, part, clause, pairs);
        text.changed(part, Some(clause), &said, &ACTS).expect_err("refused")
    };
    let found = wrong("rules", "R2", &[("pass", &["all lots of seats"])]);
    assert_eq!(found[0].field, "pass");
    assert!(why(&found[0]).contains("`lots` is not a number"), "{found:?}");
    let found = wrong("rules", "R2", &[("pass", &[])]);
    assert_eq!(found[0].field, "pass");
    let found = wrong("bodies", "board", &[("term_years", &["many"])]);
    assert_eq!((found[0].field.as_str(), &*why(&found[0])), ("term_years", "many"));
    let found = wrong("constituencies", "business", &[("code", &["Dg"])]);
    assert_eq!(found[0].field, "code");
    assert!(why(&found[0]).contains("Give each its own two letters"), "{found:?}");
    let found = wrong("bodies", "board", &[("seats.1.seats", &["1000000"])]);
    assert_eq!(found[0].field, "seats.1.seats");
}

#[test]
fn what_no_longer_fits_elsewhere_is_kept_and_told_where() {
    let text = text().without(part("constituencies"), "business").expect("a charter");
    let found = text.findings(&ACTS);
    let at = |part: &str, clause: &str, field: &str| {
        found.iter().any(|(place, _)| {
            (place.part, place.clause.as_str(), place.field.as_str()) == (part, clause, field)
        })
    };
    assert!(at("chambers", "donor", "constituencies"), "{found:?}");
    assert!(at("bodies", "board", "seats.2.constituency"), "{found:?}");
}

#[test]
fn a_changed_clause_is_no_longer_what_was_read_in_its_source() {
    let gavi = models::model("gavi").expect("a model").charter();
    let text = Text::read(gavi).expect("a charter");
    let bodies = part("bodies");
    let body = text.clauses(bodies).into_iter().next().expect("a body");
    assert!(text.source(bodies, &body).is_some());
    let renamed = with(&text, bodies, &body, &[("name", &["Our board"])]);
    let (renamed, _) = text.changed(bodies, Some(&body), &renamed, &ACTS).expect("a change");
    assert!(renamed.source(bodies, &body).is_some(), "a name is ours to choose");
    let longer = with(&text, bodies, &body, &[("term_years", &["9"])]);
    let (longer, _) = text.changed(bodies, Some(&body), &longer, &ACTS).expect("a change");
    assert_eq!(longer.source(bodies, &body), None);
}

#[test]
fn two_tracks_are_put_in_by_one_form_and_the_small_body_can_be_called_in() {
    let tracks = |days: &str| Tracks {
        policy: "Policy council".to_owned(),
        seats: "3".to_owned(),
        operations: "Executive committee".to_owned(),
        days: days.to_owned(),
    };
    let text = text();
    let both = text.with_tracks(&tracks("10"), &ACTS).expect("two tracks");
    let charter = both.charter();
    let quick = charter.rules.iter().find(|rule| rule.review.is_some()).expect("the rule");
    let review = quick.review.as_ref().expect("a review");
    assert_eq!((review.by.as_str(), review.days), ("policy_council", 10));
    assert_eq!(quick.body.as_deref(), Some("executive_committee"));
    assert_eq!(charter.seats_of("policy_council").len(), 3 * charter.constituencies.len());
    let calm = rule_for(charter, "policy_council", "any").and_then(charter::model::Rule::fallback);
    assert!(calm.is_some(), "consensus with a vote where it fails");
    assert_eq!(charter.amendment.as_deref(), Some("R4"), "the rule there was stays");
    assert!(file::read(&both.to_string(), None).is_ok(), "{both}");
    let again = file::read(&file::write(charter), None).expect("a charter").charter;
    assert_eq!(&again, charter, "the right to call in is written and read");

    let wrong = text.with_tracks(&tracks("none"), &ACTS).expect_err("refused");
    assert_eq!((wrong[0].field.as_str(), &*why(&wrong[0])), ("days", "none"));
    let wrong = both.with_tracks(&tracks("10"), &ACTS).expect_err("refused");
    assert_eq!(wrong[0].field, "policy", "bodies of these names are there already");
}

#[test]
fn a_review_by_nobody_or_by_the_body_itself_is_a_fault() {
    let with = |by: &str, days: &str| {
        let added = format!("id = \"R2\"\nreview_by = \"{by}\"\nreview_days = {days}");
        let faults = file::read(&TWO_CHAMBERS.replace("id = \"R2\"", &added), None);
        faults.map(|_| ()).map_err(|all| fault_line(&english(), &all[0])).expect_err("a fault")
    };
    assert!(with("senate", "3").contains("there is no body `senate`"));
    assert!(with("board", "3").contains("would review what it decides itself"));
    assert!(with("forum", "3").contains("has no rule"));
}

#[test]
fn exceptions_of_a_rule_are_written_by_its_form_and_are_somebody_who_votes() {
    let rules = part("rules");
    let row: [(&str, &[&str]); 2] = [
        ("carve_outs.0.recused", &["business"]),
        ("carve_outs.0.pass", &["all >3/4 of votes_cast"]),
    ];
    let said = with(&text(), rules, "R2", &row);
    let (after, _) = text().changed(rules, Some("R2"), &said, &ACTS).expect("an exception");
    let toml = after.to_string();
    assert!(
        toml.contains("[[rules.carve_outs]]\nrecused = [\"business\"]\npass = [\"all >3/4 of"),
        "{toml}"
    );
    let rule = after.charter().rule("R2").expect("the rule");
    assert_eq!(rule.carve_outs[0].recused, ["business"]);
    assert!(after.beyond(rules, "R2").is_empty(), "the form shows it");

    let wrong = |pairs: &[(&str, &[&str])]| {
        let said = with(&text(), rules, "R2", pairs);
        text().changed(rules, Some("R2"), &said, &ACTS).expect_err("no exception")
    };
    let nobody = wrong(&[("carve_outs.0.recused", &["busyness"]), row[1]]);
    assert_eq!(nobody[0].field, "carve_outs");
    assert!(why(&nobody[0]).contains("`busyness` is no constituency, chamber or seat. Use `"));
    let bare = wrong(&[row[0], ("carve_outs.0.pass", &[])]);
    assert_eq!(bare[0].field, "carve_outs");
    assert!(why(&bare[0]).contains("states no threshold of its own"), "{}", why(&bare[0]));

    // Nobody ticked any more: the row goes, and with it the list.
    let gone = with(&after, rules, "R2", &[("carve_outs.0.recused", &[])]);
    let (without, _) = after.changed(rules, Some("R2"), &gone, &ACTS).expect("a change");
    assert_eq!(without.to_string(), TWO_CHAMBERS);
    // Another way to decide knows no exceptions.
    let standard = [("mode", &["standard"][..]), ("conditions", &["audited"])];
    let other = with(&after, rules, "R2", &standard);
    let (other, _) = after.changed(rules, Some("R2"), &other, &ACTS).expect("another mode");
    assert!(!other.to_string().contains("carve_outs"), "{other}");
}

#[test]
fn a_budget_that_is_divided_in_another_way_loses_what_means_nothing_there() {
    let text = Text::read(models::demo::charter_in_force()).expect("a charter");
    let (rules, kept) = (part("rules"), |text: &Text| text.charter().rule("R6").cloned());
    let form = with(&text, rules, "R6", &[("sharing", &["median"]), ("ties", &["vote_again"])]);
    let (divided, _) = text.changed(rules, Some("R6"), &form, &ACTS).expect("a median");
    let budget = kept(&divided).and_then(|rule| rule.budget().cloned()).expect("a budget");
    assert!(budget.sharing.divides());
    // And back: what is in the form counts again where it means something.
    let form = with(
        &divided,
        rules,
        "R6",
        &[("sharing", &["equal_shares"]), ("completion", &["votes_per_cost"])],
    );
    let (back, _) = divided.changed(rules, Some("R6"), &form, &ACTS).expect("equal shares");
    assert_eq!(kept(&back), kept(&text));
}
