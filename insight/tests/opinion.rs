//! Opinion against what the Pol.is server published for the same votes. Skips without the data.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod shared;

use insight::opinion::{
    Answer, Cast, FEWEST, Map, Votes, analyse, consensus, group_informed, map, representative,
    tally,
};
use serde_json::Value;

/// Conversations whose results the server published.
const CONVERSATIONS: [&str; 3] =
    ["25ptpt-3gp-no-strict-with-meta", "150ptpt-3gp-no-strict-no-meta", "above-100-ptpts"];

fn answer(value: i64) -> Answer {
    match value {
        1 => Answer::Agree,
        0 => Answer::Pass,
        _ => Answer::Disagree,
    }
}

fn ids(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(|id| id.as_u64().unwrap()).collect()
}

/// The votes of a conversation, and what the server made of them.
fn conversation(name: &str) -> Option<(Votes, Value)> {
    let open = |file: &str| {
        let path = shared::path(&format!("bench/opinion/fixtures/{name}/{file}.json.gz"))?;
        Some(serde_json::from_str::<Value>(&shared::gunzip(&path)).expect("JSON"))
    };
    let (votes, published) = (open("votes")?, open("math-pca2")?);
    let casts = votes.as_array().unwrap().iter().map(|vote| Cast {
        participant: vote[0].as_u64().unwrap(),
        statement: vote[1].as_u64().unwrap(),
        answer: answer(vote[2].as_i64().unwrap()),
        at: vote[3].as_i64().unwrap(),
    });
    let casts: Vec<Cast> = casts.collect();
    let votes = Votes::new(&casts, &ids(&published["tids"]), &ids(&published["mod-out"]));
    assert_eq!(votes.statements, ids(&published["tids"]), "{name}");
    Some((votes, published))
}

/// The rows of the published groups.
fn groups(votes: &Votes, published: &Value) -> Vec<Vec<usize>> {
    let base = &published["base-clusters"];
    let bases = ids(&base["id"]);
    let row = |id: u64| votes.participants.binary_search(&id).unwrap();
    let members = |id: u64| ids(&base["members"][bases.iter().position(|b| *b == id).unwrap()]);
    let group = |group: &Value| {
        ids(&group["members"]).into_iter().flat_map(members).map(row).collect::<Vec<_>>()
    };
    published["group-clusters"].as_array().unwrap().iter().map(group).collect()
}

fn near(found: f64, wanted: &Value, within: f64, what: &str) {
    let wanted = wanted.as_f64().unwrap();
    assert!((found - wanted).abs() <= within * wanted.abs().max(1.0), "{what}: {found} {wanted}");
}

#[test]
fn the_map_is_the_published_one() {
    for name in CONVERSATIONS {
        let Some((votes, published)) = conversation(name) else { return };
        let Map { centre, components, extremity, .. } = map(&votes);
        let pca = &published["pca"];
        for (j, mean) in centre.iter().enumerate() {
            // Inside the server, to agree is −1.
            near(-mean, &pca["center"][j], 1e-12, &format!("{name} centre {j}"));
            near(extremity[j], &pca["comment-extremity"][j], 1e-11, &format!("{name} reach {j}"));
        }
        for (c, component) in components.iter().enumerate() {
            let theirs = &pca["comps"][c];
            let along: f64 =
                component.iter().enumerate().map(|(j, x)| x * theirs[j].as_f64().unwrap()).sum();
            for (j, x) in component.iter().enumerate() {
                near(along.signum() * x, &theirs[j], 1e-12, &format!("{name} component {c} {j}"));
            }
        }
    }
}

#[test]
fn people_stand_where_they_were_published_to_stand() {
    for name in CONVERSATIONS {
        let Some((votes, published)) = conversation(name) else { return };
        let (map, base) = (map(&votes), &published["base-clusters"]);
        for (c, axis) in ["x", "y"].iter().enumerate() {
            let theirs = &published["pca"]["comps"][c];
            let ours = map.components[c].iter().enumerate();
            let along: f64 = ours.map(|(j, x)| x * theirs[j].as_f64().unwrap()).sum();
            for (at, members) in base["members"].as_array().unwrap().iter().enumerate() {
                let rows = ids(members)
                    .into_iter()
                    .map(|id| votes.participants.binary_search(&id).unwrap());
                let rows: Vec<usize> = rows.collect();
                let mean = rows.iter().map(|row| map.places[*row][c]).sum::<f64>();
                let mean = -along.signum() * mean / rows.len() as f64;
                near(mean, &base[axis][at], 1e-12, &format!("{name} {axis} of {rows:?}"));
            }
        }
    }
}

#[test]
fn groups_answer_as_published() {
    for name in CONVERSATIONS {
        let Some((votes, published)) = conversation(name) else { return };
        let groups = groups(&votes, &published);
        let tallies: Vec<_> = groups.iter().map(|rows| tally(&votes, rows)).collect();
        let informed = group_informed(&tallies);
        for (j, id) in votes.statements.iter().map(u64::to_string).enumerate() {
            near(informed[j], &published["group-aware-consensus"][&id], 1e-15, name);
            for (g, tallies) in tallies.iter().enumerate() {
                let wanted = &published["group-votes"][g.to_string()]["votes"][&id];
                let found = [tallies[j].agree, tallies[j].disagree, tallies[j].seen];
                assert_eq!(
                    found.map(Value::from).as_slice(),
                    [wanted["A"].clone(), wanted["D"].clone(), wanted["S"].clone()]
                );
            }
        }
    }
}

#[test]
fn what_stands_for_a_group_is_as_published() {
    for name in CONVERSATIONS {
        let Some((votes, published)) = conversation(name) else { return };
        let groups = groups(&votes, &published);
        let tallies: Vec<_> = groups.iter().map(|rows| tally(&votes, rows)).collect();
        for (g, found) in representative(&votes.out, &tallies).iter().enumerate() {
            let wanted = published["repness"][g.to_string()].as_array().unwrap();
            let found_ids: Vec<u64> = found.iter().map(|r| votes.statements[r.statement]).collect();
            let wanted_ids: Vec<u64> = wanted.iter().map(|w| w["tid"].as_u64().unwrap()).collect();
            assert_eq!(found_ids, wanted_ids, "{name}, group {g}");
            for (found, wanted) in found.iter().zip(wanted) {
                let side = if found.agrees { "agree" } else { "disagree" };
                assert_eq!(side, wanted["repful-for"], "{name}, group {g}");
                // The server keeps these in 32 bits.
                near(found.ratio, &wanted["repness"], 3e-7, name);
                near(found.ratio_test, &wanted["repness-test"], 3e-7, name);
                near(found.chance, &wanted["p-success"], 3e-7, name);
                near(found.test, &wanted["p-test"], 3e-7, name);
            }
        }
    }
}

#[test]
fn consensus_is_as_published() {
    for name in CONVERSATIONS {
        let Some((votes, published)) = conversation(name) else { return };
        let all: Vec<usize> = (0..votes.participants.len()).collect();
        let found = consensus(&votes.out, &tally(&votes, &all));
        for (side, found) in [("agree", found.agree), ("disagree", found.disagree)] {
            let wanted = published["consensus"][side].as_array().unwrap();
            let weight =
                |w: &Value| w["p-success"].as_f64().unwrap() * w["p-test"].as_f64().unwrap();
            assert_eq!(found.len(), wanted.len(), "{name} {side}");
            for (found, wanted) in found.iter().zip(wanted) {
                // Statements of equal weight stand in the order of the server's memory.
                let close = (found.chance * found.test - weight(wanted)).abs() < 1e-6;
                assert!(close, "{name} {side}: {found:?} {wanted}");
            }
        }
    }
}

/// Two camps of `each` people who answer twelve statements in opposite ways.
fn camps(each: u64) -> Votes {
    let cast = |participant: u64, statement: u64| {
        let for_it = (participant < each) == statement.is_multiple_of(2) || statement == 11;
        let answer = if for_it { Answer::Agree } else { Answer::Disagree };
        Cast { participant, statement, answer, at: 0 }
    };
    let casts = (0..2 * each).flat_map(|p| (0..12).map(move |s| cast(p, s)));
    Votes::new(&casts.collect::<Vec<_>>(), &[], &[])
}

#[test]
fn two_camps_are_two_groups_who_share_one_statement() {
    let found = analyse(&camps(30));
    let groups = found.groups.expect("enough people");
    assert_eq!(groups.grouping.groups.sizes, [30, 30]);
    assert!(groups.grouping.silhouette > 0.99);
    assert_eq!(found.consensus.agree[0].statement, 11);
    let most = groups.group_informed.iter().copied().fold(0.0, f64::max);
    assert_eq!(groups.group_informed[11], most);
}

#[test]
fn few_people_are_not_grouped() {
    let found = analyse(&camps(24));
    assert!(found.placed.len() < FEWEST && found.groups.is_none());
    assert!(!found.consensus.agree.is_empty());
}

#[test]
fn the_last_vote_counts() {
    let cast = |answer, at| Cast { participant: 7, statement: 3, answer, at };
    let votes = Votes::new(&[cast(Answer::Agree, 2), cast(Answer::Disagree, 1)], &[9], &[]);
    assert_eq!(votes.of(0), [(0, Answer::Agree)]);
    assert_eq!(votes.statements, [3, 9]);
    assert!(analyse(&Votes::new(&[], &[], &[])).placed.is_empty());
}
