//! Names against labelled sets: F1 never falls below the best peer on any of them. Skips without
//! the data.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod sets;
mod shared;

use sets::tally::{Tally, of_linking, of_list, of_pairs};

/// The floors are above the best F1 of the peers on each set, as `bench` measures them.
fn holds(what: &str, tally: &Tally, floor: f64) {
    let (best, alone) = (tally.best(), tally.alone());
    let at = tally.figures(|a| a.points >= 0);
    println!(
        "{what}: best F1 {:.4} (precision {:.4}, recall {:.4}), at 500 {:.4}, first {:.4}; \
         alone: precision {:.4}, recall {:.4}",
        best.f1,
        best.precision,
        best.recall,
        at.f1,
        tally.first(),
        alone.precision,
        alone.recall
    );
    assert!(best.f1 >= floor, "{what}: F1 fell to {:.4}, below {floor}", best.f1);
}

#[test]
fn pairs_of_names() {
    let Some((organisations, others)) = sets::pairs() else { return };
    holds("pairs, organisations", &of_pairs(&organisations), 0.874);
    let all: Vec<_> = organisations.into_iter().chain(others).collect();
    holds("pairs, all", &of_pairs(&all), 0.791);
}

#[test]
fn variants_find_their_standard_name() {
    let Some(set) = sets::climactor() else { return };
    holds("ClimActor", &of_linking(&set, false), 0.9624);
}

#[test]
fn other_names_of_research_organisations() {
    let Some(set) = sets::ror_aliases() else { return };
    holds("ROR aliases", &of_linking(&set, false), 0.41);
}

#[test]
fn spellings_in_reports_on_somalia() {
    let Some(set) = sets::somalia() else { return };
    holds("Somalia", &of_linking(&set, false), 0.74);
}

#[test]
fn humanitarian_organisations_in_three_languages() {
    let Some(set) = sets::hapi() else { return };
    holds("HAPI", &of_linking(&set, false), 0.84);
}

#[test]
fn affiliations_of_authors() {
    let crossref = ("er/affiliation-to-ror-train.csv.gz", ["affiliation", "ror_id"]);
    let s2aff = ("bench/entity/s2aff_train_val.csv.gz", ["original_affiliation", "labels"]);
    for (what, (path, columns), floor) in [("Crossref", crossref, 0.72), ("S2AFF", s2aff, 0.71)] {
        let Some(set) = sets::affiliations(path, columns) else { return };
        holds(what, &of_linking(&set, true), floor);
    }
}

#[test]
fn sites_of_child_care() {
    let Some((sites, ids)) = sets::childcare() else { return };
    holds("child care", &of_list(&sites, &ids), 0.94);
}
