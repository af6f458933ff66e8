//! Grants as 360Giving has them: organisations with their registry numbers, links, and each grant
//! as an activity, to the penny.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{Desk, book, real};
use formats::find_table;
use landscape::import::Choices;
use landscape::model::dataset::Dataset;
use landscape::view::matrix::{Axis, Count, Question, counts};

const REAL: &str = "openstandards/360giving/grants-power-to-change.json.gz";

/// The same file as spreadsheets have it, with the standard's titles for its columns.
fn titled(json: &formats::Workbook) -> formats::Workbook {
    let sheet = &json.sheets[0];
    let table = find_table(sheet);
    let title = |key: &String| {
        let parts = key.split('.').filter(|part| part.parse::<u32>().is_err());
        let words = parts.map(|part| match part {
            "fundingOrganization" => "Funding Org".to_owned(),
            "recipientOrganization" => "Recipient Org".to_owned(),
            "id" => "Identifier".to_owned(),
            _ => part.chars().fold(String::new(), |all, letter| match letter {
                'A'..='Z' => format!("{all} {letter}"),
                _ if all.is_empty() => letter.to_uppercase().collect(),
                _ => all + &letter.to_string(),
            }),
        });
        words.collect::<Vec<_>>().join(":")
    };
    let quoted = |text: String| format!("\"{}\"", text.replace('"', "\"\""));
    let line = |cells: Vec<String>| cells.into_iter().map(quoted).collect::<Vec<_>>().join(",");
    let mut text = line(table.keys.iter().map(title).collect());
    for row in table.rows(sheet) {
        text.push('\n');
        text.push_str(&line((0..table.keys.len()).map(|at| row.text(at).to_owned()).collect()));
    }
    book("grants.csv", &text)
}

fn brought(book: &formats::Workbook) -> (Desk, landscape::import::Plan) {
    let mut desk = Desk::new();
    let plan = desk.bring(book, &Choices { title: "Grants".to_owned(), ..Choices::default() });
    (desk, plan)
}

#[test]
fn every_real_grant_arrives_to_the_penny_in_either_form() {
    let Some(json) = real(REAL) else { return };
    for file in [titled(&json), json] {
        let (mut desk, plan) = brought(&file);
        let work = desk.work();
        let money = work.money_in("GBP");
        assert_eq!((money.activities, money.silent), (870, 0), "{}", file.name);
        assert_eq!(money.thousandths, 51_625_696_540, "counted once, {}", file.name);
        let grants = plan.grants.as_ref().expect("grants");
        let [total] = &grants.totals[..] else { panic!("one currency: {grants:?}") };
        assert_eq!((&*total.currency, &*total.amount), ("GBP", "51625696.54"));
        assert_eq!((grants.told, grants.out), (870, 0));
        assert!(plan.counts.repeated < 870 - 721, "no grant is lost: {:?}", plan.counts);
        let grants: u64 = plan.counts.new - plan.organisations.new;
        assert_eq!((grants, work.rows), (870, 870));

        // Who pays and who receives have their registry numbers.
        let holder = |number: &str| {
            let mut actors = desk.state().actors();
            actors.find(|(_, actor)| actor.claims.iter().any(|claim| *claim.value == *number))
        };
        let (_, trust) = holder("GB-CHC-1159982").expect("the funder");
        assert_eq!(trust.name.as_text(), Some("Power to Change Trust"));
        let (_, _, version) = desk.state().current_datasets().next().unwrap();
        assert_eq!(version.owner, Some(trust.id), "a list of one funder is that funder's");
        let claims = desk.state().actors().map(|(_, actor)| actor.claims.len()).sum::<usize>();
        assert!(claims > 700, "{claims}");

        let set = Dataset::from_bytes(&desk.files.0[&*version.sha256]).unwrap();
        let row = (0..870).find(|row| {
            set.more["project"].get(*row).is_some_and(|id| **id == *"360G-ptc-gr-01653")
        });
        let row = row.expect("the first grant");
        let said = |code: &str| set.more[code].get(row).map(AsRef::as_ref);
        assert_eq!(said("amount"), Some("3239.34"));
        assert_eq!(said("funder"), Some("Power to Change Trust"));
        assert_eq!(said("activity"), Some("Hyde Park Source"));
        let days = (set.from.get(row).unwrap().to_string(), set.to.get(row).unwrap().to_string());
        assert_eq!(days, ("2017-01-17".to_owned(), "2017-06-14".to_owned()));
        assert_eq!(&*set.what.get(row).unwrap().name, "CB Leadership (CBL)");
        assert_eq!(&*set.place.get(row).unwrap().code, "E01011681");
        let kept = |name: &str| set.kept[name].get(row).map(AsRef::as_ref);
        assert_eq!(kept("description"), Some("Provided Capacity Support to Hyde Park Source"));
        assert!(kept("award date").is_some_and(|day| day.starts_with("2015-06-01")));

        let again = desk.plan(&file, &Choices::default());
        assert!(again.acts.is_empty(), "the same file again: {:?}", again.acts);
    }
}

#[test]
fn grants_to_persons_name_nobody_and_are_told() {
    let Some(trust) = real("openstandards/360giving/grants-ab-charitable-trust.json.gz") else {
        return;
    };
    let (desk, plan) = brought(&trust);
    assert_eq!(plan.counts.rejected, 99, "{:?}", plan.counts);
    let grants = plan.grants.as_ref().map(|grants| (grants.told, grants.out));
    assert_eq!((desk.work().rows, grants), (55, Some((55, 99))));
    let (_, _, version) = desk.state().current_datasets().next().unwrap();
    let file = String::from_utf8_lossy(&desk.files.0[&*version.sha256]).into_owned();
    assert!(!file.contains("grantPurpose"), "what is said of persons stays in the file");
}

const TWICE: &str = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,\
    Recipient Org:Identifier,Recipient Org:Name,Recipient Org:Charity Number,\
    Funding Org:Identifier,Funding Org:Name,Grant Programme:Title\n";

#[test]
fn a_second_grant_of_the_same_words_is_another_grant() {
    let row = |id: &str, amount: &str, day: &str| {
        format!(
            "{id},Core costs,For staff,GBP,{amount},{day},360G-x-1,Ada,1089464,GB-CHC-1159982,Fund,Core\n"
        )
    };
    let rows = [row("g-1", "500.10", "2020-01-02"), row("g-2", "500.10", "2020-01-02")];
    let text = format!("{TWICE}{}{}", rows.concat(), row("g-3", "0.80", "2021-01-02"));
    let (mut desk, plan) = brought(&book("grants.csv", &text));
    assert_eq!(desk.state().ties().count(), 2, "two years: {:?}", plan.counts);
    assert_eq!((plan.counts.new, plan.counts.repeated), (2 + 3, 0));
    assert_eq!(desk.work().money_in("GBP").thousandths, 1_001_000);
    let ada = desk.state().actors().find(|(_, actor)| actor.name.as_text() == Some("Ada"));
    assert_eq!(&*ada.unwrap().1.claims[0].value, "GB-CHC-1089464");

    // Next year's file holds one more: the others are known.
    let more = format!("{text}{}", row("g-4", "9", "2022-01-02"));
    let plan = desk.bring(&book("grants.csv", &more), &Choices::default());
    assert_eq!((plan.counts.new, plan.counts.unchanged), (1, 2 + 3), "{:?}", plan.counts);
    assert_eq!(desk.state().current_datasets().count(), 1);
    assert_eq!(desk.work().money_in("GBP").thousandths, 1_010_000);
}

#[test]
fn rows_of_one_number_with_two_amounts_both_count_and_a_row_told_twice_counts_once() {
    let row = |amount: &str| {
        format!(
            "g-1,Core costs,For staff,GBP,{amount},2020-01-02,360G-x-1,Ada,,GB-CHC-1,Fund,Core\n"
        )
    };
    let text = format!("{TWICE}{}{}{}", row("100"), row("200"), row("100"));
    let (desk, _) = brought(&book("grants.csv", &text));
    assert_eq!(desk.work().money_in("GBP").thousandths, 300_000);
}

#[test]
fn a_grant_told_once_for_each_place_counts_once_and_instalments_add_up() {
    let header =
        format!("{},Beneficiary Location:Name,Beneficiary Location:Country Code", TWICE.trim_end());
    let row = |amount: &str, day: &str, place: &str| {
        format!(
            "g-1,Core costs,For staff,GBP,{amount},{day},360G-x-1,Ada,,GB-CHC-1,Fund,Core,{place}\n"
        )
    };
    let rows = [
        row("100", "2020-01-02", "Coast,KE"),
        row("100", "2020-01-02", "Nyanza,KE"),
        row("100", "2020-01-02", "Nyanza,KE"),
        row("30", "2020-01-02", "Coast,KE"),
        row("100", "2021-01-02", "Coast,KE"),
    ];
    let text = format!("{header}\n{}", rows.concat());
    let (mut desk, plan) = brought(&book("grants.csv", &text));
    let grants = plan.grants.as_ref().expect("grants");
    assert_eq!((grants.told, &*grants.totals[0].amount), (3, "230.00"));
    let work = desk.work();
    assert_eq!((work.money_in("GBP").thousandths, work.rows), (230_000, 3));
    let question = Question { rows: Axis::Spot.into(), ..common::by_theme(Count::Money, "GBP") };
    let counts = counts(desk.state(), &work, &question);
    let rows: Vec<u64> = counts.rows.iter().map(|(edge, _)| edge.total).collect();
    assert_eq!(rows, [230_000, 100_000], "all of it at each place");
    assert_eq!(counts.columns[0].total, 230_000, "and once in the total");
    let again = desk.plan(&book("grants.csv", &text), &Choices::default());
    assert!(again.acts.is_empty(), "the same file again: {:?}", again.acts);
}

#[test]
fn a_row_with_two_recipients_is_one_grant_whether_it_is_numbered_or_not() {
    for id in ["", "g-1"] {
        let text = format!(
            "{TWICE}{id},Core costs,For staff,GBP,100,2020-01-02,360G-x-1|360G-x-2,Ada|Bea,,\
             GB-CHC-1,Fund,Core\n"
        );
        let (desk, plan) = brought(&book("grants.csv", &text));
        let grants = plan.grants.as_ref().expect("grants");
        assert_eq!((grants.told, &*grants.totals[0].amount), (1, "100.00"), "{id}");
        assert_eq!(desk.work().money_in("GBP").thousandths, 100_000, "{id}");
    }
}

#[test]
fn who_stands_in_a_file_with_two_numbers_is_called_by_name() {
    let row = |id: &str, org: &str, fund: &str, amount: &str| {
        format!("{id},Core,For staff,GBP,{amount},2020-01-02,{org},Ada,,{fund},Fund,Core\n")
    };
    let rows = [row("g-1", "360G-x-org1", "GB-CHC-1", "1"), row("g-2", "360G-x-org2", "Y-1", "2")];
    let (desk, _) = brought(&book("grants.csv", &format!("{TWICE}{}", rows.concat())));
    let (_, _, version) = desk.state().current_datasets().next().unwrap();
    let set = Dataset::from_bytes(&desk.files.0[&*version.sha256]).unwrap();
    let fund = desk.state().actors().find(|(_, actor)| actor.name.as_text() == Some("Fund"));
    assert_eq!(version.owner, fund.map(|(_, actor)| actor.id), "one funder, with two numbers");
    for row in 0..2 {
        let who = set.who.get(row).unwrap();
        assert_eq!((&*who.name, who.actor.is_some()), ("Ada", true));
        assert_eq!(set.more["funder"].get(row).map(AsRef::as_ref), Some("Fund"));
    }
}

#[test]
fn a_column_of_the_files_own_is_not_taken_for_the_standards() {
    let header = TWICE.trim_end();
    let text = format!(
        "{header},amount,start\n\
         g-1,Core,For staff,GBP,100,2020-01-02,360G-x-1,Ada,,GB-CHC-1,Fund,Core,7,soon\n"
    );
    let (desk, _) = brought(&book("grants.csv", &text));
    assert_eq!(desk.work().money_in("GBP").thousandths, 100_000);
    let (_, _, version) = desk.state().current_datasets().next().unwrap();
    let set = Dataset::from_bytes(&desk.files.0[&*version.sha256]).unwrap();
    assert_eq!(set.kept["amount (2)"].get(0).map(AsRef::as_ref), Some("7"));
    assert_eq!(set.from.get(0).map(ToString::to_string).as_deref(), Some("2020-01-02"));
}

#[test]
fn what_may_be_said_of_persons_is_not_kept_and_is_named() {
    let header = TWICE.trim_end();
    let row = |id: &str, note: &str| {
        format!(
            "{id},Core,For staff,GBP,100,2020-01-02,360G-x-1,Ada,,GB-CHC-1,Fund,Core,\
             a@b.example,Tom,Ana,{note},Wales\n"
        )
    };
    let rows = [row("g-1", "Good"), row("g-2", "call Tom +44 20 7946 0000")].concat();
    let own = "Contact email,Applicant name,Grant manager,Progress,Region";
    let header = header.replace("Charity Number", "Contact Name");
    let rows = rows.replace("Ada,,", "Ada,Nadia,");
    let (desk, plan) = brought(&book("grants.csv", &format!("{header},{own}\n{rows}")));
    let left = plan.grants.expect("grants").left;
    assert_eq!(left, ["Applicant name", "Contact email", "Grant manager", "Progress"]);
    let (_, _, version) = desk.state().current_datasets().next().unwrap();
    let set = Dataset::from_bytes(&desk.files.0[&*version.sha256]).unwrap();
    assert_eq!(set.kept.keys().collect::<Vec<_>>(), ["Region", "award date", "description"]);
    let ada = desk.state().actors().find(|(_, actor)| actor.name.as_text() == Some("Ada"));
    let (_, ada) = ada.unwrap();
    assert!(!format!("{:?}", ada.fields).contains("Nadia"), "{:?}", ada.fields);
    assert!(format!("{:?}", ada.private).contains("Nadia"), "{:?}", ada.private);
}
