//! What a reader of names meets: which are one, which are asked about, which are part of another.

use insight::names::{Index, Level, Profile, Reason, Searcher, Weights, judge};

fn level(a: &str, b: &str) -> Level {
    let (one, other) = (Profile::named(a), Profile::named(b));
    let (there, back) =
        (judge(&one, &other, &Weights::DEFAULT), judge(&other, &one, &Weights::DEFAULT));
    assert_eq!((there.points, there.level), (back.points, back.level), "{a} | {b}");
    there.level
}

/// Names as they stand in lists of partners in Arabic, and in the same partners' Latin letters.
#[test]
fn a_name_in_arabic_letters_is_found_by_its_latin_spelling_and_back() {
    let pairs = [
        ("مؤسسة الرحمة", "Al Rahma Foundation"),
        ("جمعية نسمة", "Nasma Association"),
        ("منظمة بنيان", "Bonyan Organization"),
        ("جمعية الأمل", "Al Amal Association"),
        ("جمعية النهضة", "Al Nahda Association"),
    ];
    let strangers = ["Al Noor Foundation", "Basma Association", "Watan Organization"];
    for way in 0..2 {
        let known =
            |pair: &(&str, &str)| if way == 0 { pair.0.to_owned() } else { pair.1.to_owned() };
        let mut index = Index::new(Weights::DEFAULT);
        for pair in &pairs {
            index.add(&Profile::named(&known(pair)));
        }
        let mut searcher = Searcher::default();
        for (number, pair) in (0..).zip(&pairs) {
            let asked = if way == 0 { pair.1 } else { pair.0 };
            let found = index.search(&Profile::named(asked), 3, &|_| true, &mut searcher);
            let first = found.first().map(|one| one.of);
            assert_eq!(first, Some(number), "{asked}: {found:?}");
            assert_ne!(found[0].verdict.level, Level::Same, "{asked}: somebody is to look at it");
        }
        if way == 0 {
            for stranger in strangers {
                let found = index.search(&Profile::named(stranger), 3, &|_| true, &mut searcher);
                assert!(found.is_empty(), "{stranger}: {found:?}");
            }
        }
    }
}

#[test]
fn one_organisation_written_in_many_ways() {
    assert_eq!(level("Save the Children", "SAVE THE CHILDREN"), Level::Same);
    for (a, b) in [
        ("Acme Ltd.", "Acme Limited"),
        ("Children, Save the", "Save the Children"),
        ("Médecins Sans Frontières", "Medecins sans Frontiers"),
        ("World Food Programme", "WFP"),
        ("Красный Крест", "Krasnyi Krest"),
        ("University of Oslo", "Universitetet i Oslo"),
        ("Сомалийский университет", "Somali University"),
        ("北京大学", "Beijing University"),
        ("Friesland Campina", "FrieslandCampina"),
        ("São Paulo Trust", "SÃ£o Paulo Trust"),
    ] {
        assert!(level(a, b) >= Level::Ask, "{a} | {b}");
    }
}

#[test]
fn different_organisations_with_words_in_common() {
    for (a, b) in [
        ("Ministry of Health", "Ministry of Water"),
        ("Rotary Club 12", "Rotary Club 13"),
        ("University of Oslo", "University of Bergen"),
        ("", "World Bank"),
    ] {
        assert_eq!(level(a, b), Level::Different, "{a} | {b}");
    }
    assert_eq!(level("Oxfam in Kenya", "Oxfam"), Level::PartOf);
}

#[test]
fn a_number_in_common_decides_and_a_country_speaks_against() {
    let number = |n: &str| vec![("iati".to_owned(), n.to_owned())];
    let one = Profile { numbers: number("GB-CHC-202918"), ..Profile::named("Oxfam") };
    let other = Profile { numbers: number("gb-chc-202918 "), ..Profile::named("Oxfam GB") };
    let verdict = judge(&one, &other, &Weights::DEFAULT);
    assert_eq!(verdict.level, Level::Same);
    assert!(verdict.reasons.contains(&Reason::SameNumber("GBCHC202918".into())));
    let at =
        |country: &str| Profile { country: Some(country.into()), ..Profile::named("New Hope") };
    assert_eq!(judge(&at("KEN"), &at("ken"), &Weights::DEFAULT).level, Level::Same);
    assert_ne!(judge(&at("KEN"), &at("UGA"), &Weights::DEFAULT).level, Level::Same);
}

#[test]
fn an_index_finds_one_among_many_and_takes_more() {
    let mut index = Index::new(Weights::DEFAULT);
    for i in 0..500 {
        index.add(&Profile::named(&format!("Village committee {i}")));
    }
    let mut searcher = Searcher::default();
    let mut first = |index: &Index, q: &str| {
        let found = index.search(&Profile::named(q), 3, &|_| true, &mut searcher);
        found.first().filter(|c| c.verdict.level >= Level::Ask).map(|c| c.of)
    };
    assert_eq!(first(&index, "WFP"), None);
    let food = index.add(&Profile::named("World Food Programme"));
    let doctors = index.add(&Profile::named("Médecins du Monde"));
    assert_eq!(first(&index, "WFP"), Some(food));
    assert_eq!(first(&index, "Medecin du monde"), Some(doctors));
    assert_eq!(first(&index, "Village committee 77"), Some(77));
    assert_eq!(first(&index, "Something else entirely"), None);
}

#[test]
fn lookalikes_of_a_list_are_told_once() {
    let mut index = Index::new(Weights::DEFAULT);
    for name in ["Oxfam", "Plan", "OXFAM", "Water Aid", "WaterAid"] {
        index.add(&Profile::named(name));
    }
    let found = index.lookalikes(5, &mut |_| {});
    let pairs: Vec<(u32, u32)> = found.iter().map(|(later, c)| (*later, c.of)).collect();
    assert_eq!(pairs, [(2, 0), (4, 3)]);
}
