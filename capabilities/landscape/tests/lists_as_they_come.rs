//! Lists as partners have them: with a row of sums, in their own language, with telephone numbers
//! of people. What is brought is what was shown, and what is taken back is shown no more.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::book;
use common::browser::{Browser, fields, upload};
use common::links::{self, partner};
use faces::Failure;
use faces::lang::Tag;
use hub::Audience;
use landscape::import::Choices;

const OWN: &str = "Accra Air Watch";

/// A hub that knows two organisations and sent one of them a link.
fn hub() -> Browser {
    let mut browser = links::hub(&[OWN, "Lima Verde"], &[OWN]);
    browser.audience = partner(OWN);
    browser
}

/// Sends a list, and gives the address of its steps.
fn sent(browser: &mut Browser, text: &str) -> String {
    let to = browser.post("mine/lists", upload("ours.csv", text)).unwrap();
    to.rsplit_once('/').unwrap().0.to_owned()
}

fn check(browser: &Browser, at: &str) -> String {
    browser.get(Tag::En, &format!("{at}/check")).unwrap()
}

/// What is sent with "Publish it" on this page.
fn shown(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"seen\" value=\"").expect("what was shown");
    rest.split_once('"').unwrap().0.to_owned()
}

#[test]
fn a_row_of_sums_is_no_activity() {
    let mut browser = hub();
    let at = sent(
        &mut browser,
        "Project,Organisation,Town,Country,Start,Budget USD,People\n\
         Sensors,Accra Air Watch,Accra,Ghana,2026-01-01,100,5\n\
         Masks,,Accra,Ghana,2026-02-01,50.5,6\n\
         Subtotal,Accra Air Watch,,,,150.5,11\n\
         Grand total:,,,,,USD 150.50,11\n\
         Total,,Kumasi,Ghana,2026-03-01,7,1\n",
    );
    let page = check(&browser, &at);
    assert!(page.contains("Activities added: 3"), "the last is called so: {page}");
    assert!(page.contains("Rows left out: 2") && page.contains("reads like the sum"), "{page}");
    assert!(page.contains("157.50 USD"), "sums are not added once more: {page}");
}

#[test]
fn what_is_published_is_what_was_shown() {
    let mut browser = hub();
    let at = sent(
        &mut browser,
        "Project,Town,Country,Mobile\nSensors,Accra,Ghana,+233 24 111 2233\nMasks,Accra,Ghana,\n",
    );
    let (before, path) = (check(&browser, &at), format!("{at}/check"));
    assert!(!before.contains("how people can be reached"), "it is private: {before}");
    // In another window the numbers are opened.
    browser.post(&format!("{at}/columns"), fields(&[("column-3", "keep")])).unwrap();
    let seen = [("seen", &*shown(&before))];
    let Err(Failure::Refused(why)) = browser.post(&path, fields(&seen)) else {
        panic!("nobody saw that the numbers would be open")
    };
    assert_eq!(why.message, "landscape-refused-chosen-anew");
    assert_eq!(browser.desk.state().current_datasets().count(), 0);
    let after = check(&browser, &at);
    assert!(after.contains("how people can be reached, for ever: Mobile"), "{after}");
    let columns = browser.get(Tag::En, &format!("{at}/columns")).unwrap();
    assert!(columns.contains("better a private note"), "{columns}");
    browser.post(&path, fields(&[("seen", &*shown(&after))])).unwrap();
    assert_eq!(browser.desk.state().current_datasets().count(), 1);
}

#[test]
fn what_was_taken_back_is_told_to_whoever_sent_it_and_shown_to_no_stranger() {
    let mut browser = hub();
    let at = sent(&mut browser, "Project,Town\nSensors,Accra\n");
    browser.post(&format!("{at}/check"), fields(&[])).unwrap();
    let list = browser.desk.state().current_datasets().next().unwrap().0;
    let text = "Project,Town,Mobile\nSensors,Accra,+233 24 111 2233\nMasks,Accra,\n";
    let mut next = upload("next.csv", text);
    next.values.push(("list".to_owned(), list.to_string()));
    let to = browser.post("mine/lists", next).unwrap();
    let at = to.rsplit_once('/').unwrap().0.to_owned();
    browser.post(&format!("{at}/columns"), fields(&[("column-2", "keep")])).unwrap();
    let done = browser.post(&format!("{at}/check"), fields(&[])).unwrap();
    let import = done.split('/').nth(2).unwrap().to_owned();
    let state = browser.desk.state();
    let versions = &state.datasets()[&list].versions;
    let compared = format!(
        "landscape/data/{list}/versions?old={}&new={}",
        versions[0].sha256, versions[1].sha256
    );
    browser.audience = Audience::public();
    assert!(browser.get(Tag::En, &compared).unwrap().contains("111 2233"), "it was open");

    browser.audience = Browser::new().audience;
    let why = [("reason", "Numbers of people")];
    browser.post(&format!("import/{import}/undo"), fields(&why)).unwrap();
    let page = browser.get(Tag::En, &format!("import/{import}/done")).unwrap();
    assert!(page.contains("It has been taken back") && !page.contains("undo it below"), "{page}");
    assert!(browser.get(Tag::En, &compared).unwrap().contains("111 2233"), "the office may look");
    browser.audience = Audience::public();
    let page = browser.get(Tag::En, &compared).unwrap();
    assert!(!page.contains("111 2233"), "{page}");
    browser.audience = partner(OWN);
    let page = browser.get(Tag::En, "mine/lists").unwrap();
    assert!(page.contains("took back what you sent last"), "{page}");
    assert!(page.contains("Numbers of people"), "it is told why: {page}");
    let page = browser.get(Tag::En, &format!("orgs/{}/given", links::actor(OWN))).unwrap();
    assert!(page.contains("datasets 1, rows 1"), "what it gave is what counts: {page}");
    let page = browser.get(Tag::En, &format!("orgs/{}", links::actor(OWN))).unwrap();
    assert!(page.contains("activities?organisation=a_"), "they are named: {page}");
}

#[test]
fn a_list_in_arabic_is_read_and_its_name_in_it_is_known_when_said() {
    let mut browser = hub();
    let first = "Project,Town,Country\nSensors,Accra,Ghana\n";
    let at = sent(&mut browser, first);
    browser.post(&format!("{at}/check"), fields(&[])).unwrap();
    let at = sent(
        &mut browser,
        "اسم المشروع,الجهة المنفذة,الموضوع,المدينة,البلد,تاريخ البداية,الميزانية (USD),ملاحظات\n\
         رصد الهواء,مرصد هواء أكرا,رصد,أكرا,غانا,٢٠٢٦/٠٣/٠١,١٠٠,اتصلوا بأمينة\n\
         أقنعة,ليما فيردي,صحة,تيما,غانا,٢٠٢٦/٠٤/٠١,٥٠,\n",
    );
    let columns = browser.get(Tag::En, &format!("{at}/columns")).unwrap();
    let goes = ["activity", "name", "theme", "locality", "country", "from", "amount", "private"];
    for field in goes {
        let chosen = format!("value=\"{field}\" selected");
        assert!(columns.contains(&chosen), "{field}: {columns}");
    }
    let page = check(&browser, &at);
    assert!(page.contains("Rows left out: 2") && page.contains("That is us"), "{page}");
    let key = insight::names::fold("مرصد هواء أكرا");
    browser.post(&format!("{at}/ours"), fields(&[("key", &key)])).unwrap();
    let page = check(&browser, &at);
    assert!(page.contains("Activities added: 1") && page.contains("Rows left out: 1"), "{page}");
    // A town in another language may be one that is known.
    let values = browser.get(Tag::En, &format!("{at}/values")).unwrap();
    assert!(values.contains("أكرا") && values.contains("Accra (Ghana)"), "{values}");
    let meant = [("of-0", "locality:أكرا"), ("word-0", "Accra")];
    browser.post(&format!("{at}/values"), fields(&meant)).unwrap();
    browser.post(&format!("{at}/check"), fields(&[])).unwrap();
    let spots = &browser.desk.work().spots;
    assert!(spots.iter().all(|spot| &*spot.name == "Accra"), "{spots:?}");
}

#[test]
fn whose_rows_are_is_said_where_no_column_says_it() {
    let mut browser = hub();
    let at = sent(&mut browser, "Project,Town,District,Country\nSensors,Osu,Greater Accra,Ghana\n");
    assert!(check(&browser, &at).contains("every row counts as yours"));
    let page = browser.get(Tag::En, "mine").unwrap();
    assert!(page.contains("Not finished"), "whoever left in the middle finds it: {page}");
    browser.post(&format!("{at}/check"), fields(&[])).unwrap();
    let list = browser.desk.state().current_datasets().next().unwrap().0;
    let page = browser.get(Tag::En, &format!("landscape/data/{list}")).unwrap();
    assert!(page.contains("Greater Accra") && page.contains("Osu"), "both levels stay: {page}");
}

#[test]
fn a_cell_that_says_that_nothing_is_known_is_no_fault() {
    let mut browser = hub();
    let at = sent(
        &mut browser,
        "Projet,Ville,Pays,Début,Bénéficiaires\nCapteurs,Accra,Ghana,n.d.,N/A\n\
         Masques,Accra,Ghana,2026-01-01,12\nArbres,Accra,Ghana,bientôt,30\n",
    );
    let page = check(&browser, &at);
    assert!(page.contains("something wrong: 1"), "only the last is not understood: {page}");
}

#[test]
fn a_one_way_linkage_points_the_way_it_is_read() {
    let browser = Browser::new();
    let arrows = |tag| browser.get(tag, "landscape/linkages").unwrap();
    assert!(arrows(Tag::En).contains('→') && !arrows(Tag::En).contains('←'));
    assert!(arrows(Tag::Ar).contains('←') && !arrows(Tag::Ar).contains('→'));
}

#[test]
fn the_name_of_one_sector_is_not_cut_at_its_own_sign() {
    let mut browser = Browser::new();
    let file = "Organisation,Sector,Sector code,Activity,Country\n\
                Accra Air Watch,Relief co-ordination; protection and support services,72050,,Iraq\n\
                Accra Air Watch,Health; Education,,B,Iraq\n\
                Accra Air Watch,Protection; Child Protection,152,,Iraq\n\
                Accra Air Watch,Food Security; Livelihoods,,,Iraq\n";
    let at = browser.post("import", upload("iraq.csv", file)).unwrap();
    let (draft, _) = at.rsplit_once('/').unwrap();
    browser.post(&format!("{draft}/check"), fields(&[])).expect("brought in");
    let set = common::browser::rows(&browser);
    let themes: Vec<&str> =
        (0..set.rows as usize).filter_map(|row| Some(&*set.what.get(row)?.name)).collect();
    let whole = "Relief co-ordination; protection and support services";
    let two = ["Protection", "Child Protection", "Food Security", "Livelihoods"];
    assert_eq!(themes, [&[whole, "Health", "Education"][..], &two].concat());
}

/// The template in each language, with a row of somebody's own below the example that was left in.
#[test]
fn the_example_of_the_template_is_passed_over_and_told() {
    for lang in Tag::ALL {
        let mut browser = Browser::new();
        let empty = browser.with(lang, "import/template", |ctx, pattern| {
            let page = landscape::ROOM.pages.iter().find(|page| page.path == pattern).unwrap();
            let mut out = Vec::new();
            let file = (page.view)(ctx).unwrap().file(ctx).unwrap();
            (file.write)(&mut out).unwrap();
            String::from_utf8(out).unwrap()
        });
        assert_eq!(empty.lines().count(), 2, "{empty}");
        let plan = browser.desk.plan(&book("template.csv", &empty), &Choices::default());
        assert!(plan.acts.is_empty(), "{lang:?}: {:?}", plan.acts);
        let filled = format!("{empty}Redwood Trust,NGO,Mali,Water,Gao,2026-03-01,2026-04-30,\n");
        let plan = browser.desk.plan(&book("template.csv", &filled), &Choices::default());
        let counts = plan.counts;
        assert_eq!((counts.read, counts.left, counts.new), (2, 1, 1), "{lang:?}");
        assert_eq!((plan.read_so.examples, plan.organisations.new), (1, 1), "{lang:?}");
        let at = browser.post("import", upload("template.csv", &filled)).unwrap();
        let (draft, _) = at.rsplit_once('/').unwrap();
        let html = browser.get(Tag::En, &format!("{draft}/check")).unwrap();
        assert!(html.contains("how to fill the list in, left out: 1"), "{lang:?}: {html}");
    }
}

/// Writes what should stand in the first cells with something wrong.
fn mend(browser: &mut Browser, at: &str, texts: &[&str]) {
    let page = check(browser, at);
    let cell = |number: usize| {
        let from = page.split(&format!("name=\"cell-{number}\" value=\"")).nth(1).expect("a cell");
        from.split('"').next().unwrap().to_owned()
    };
    let sent: Vec<(String, String)> = texts
        .iter()
        .enumerate()
        .flat_map(|(at, text)| {
            [(format!("cell-{at}"), cell(at)), (format!("text-{at}"), (*text).to_owned())]
        })
        .collect();
    let sent: Vec<(&str, &str)> = sent.iter().map(|(name, text)| (&**name, &**text)).collect();
    browser.post(&format!("{at}/mend"), fields(&sent)).unwrap();
}

/// The figures of a column at step 5.
fn figures<'p>(page: &'p str, column: &str) -> Vec<&'p str> {
    let (_, table) = page.split_once("What each column does").expect("what each column does");
    let row = table.split("<tr>").find(|row| row.contains(&format!(">{column}<"))).expect(column);
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    row.split(['<', '>']).filter(digits).collect()
}

/// Sends the next version of the one list.
fn sent_again(browser: &mut Browser, text: &str) -> String {
    let (list, ..) = browser.desk.state().current_datasets().next().expect("its list");
    let mut file = upload("ours.csv", text);
    file.values.push(("list".to_owned(), list.to_string()));
    let to = browser.post("mine/lists", file).unwrap();
    to.rsplit_once('/').unwrap().0.to_owned()
}

const MENDED: &str = "Project,Town,Country,Start,End\n\
    Sensors,Accra,Ghana,2026-01-01,2027-03-01\nMasks,Accra,Ghana,soon,2026-12-01\n\
    Stoves,Kumasi,Ghana,after the rains,2025-06-01\n";

#[test]
fn cells_that_cannot_be_read_add_nothing_and_are_mended_next_month_as_this_month() {
    let mut browser = hub();
    let at = sent(&mut browser, MENDED);
    let page = check(&browser, &at);
    assert_eq!(figures(&page, "Start"), ["1", "0", "0", "2"], "two are not read: {page}");
    mend(&mut browser, &at, &["2026-02-01", "2025-05-01"]);
    let page = check(&browser, &at);
    assert_eq!(figures(&page, "Start"), ["3", "0", "0"], "all are read: {page}");
    browser.post(&format!("{at}/check"), fields(&[("seen", &*shown(&page))])).unwrap();

    // A month in which nothing is wrong lets nothing be forgotten.
    let plain = MENDED.replace("soon", "2026-02-02").replace("after the rains", "2025-05-01");
    let at = sent_again(&mut browser, &plain);
    let page = check(&browser, &at);
    assert!(!page.contains("as in the file before"), "{page}");
    browser.post(&format!("{at}/check"), fields(&[("seen", &*shown(&page))])).unwrap();

    // "2025-06-01" was never wrong; "soon" stands in one more row, and in another column.
    let next =
        format!("{MENDED}Trees,Tema,Ghana,soon,2026-09-01\nTalks,Tema,Ghana,2026-01-01,soon\n");
    let at = sent_again(&mut browser, &next);
    let page = check(&browser, &at);
    assert!(page.contains("as in the file before") && page.contains("column: 3"), "{page}");
    assert!(page.contains("Row 3, Start: <bdi>soon</bdi> → <bdi>2026-02-01</bdi>"), "{page}");
    assert!(page.contains("Row 6, End") && !page.contains("those days are gone"), "{page}");
    // Taken back, the same rows would lose their days, and it is said.
    browser.post(&format!("{at}/mend"), fields(&[("mend", "back")])).unwrap();
    let page = check(&browser, &at);
    assert!(!page.contains("as in the file before"), "{page}");
    assert!(page.contains("your list has one now: 2. Published like this"), "{page}");
}
