//! What waits for whoever has a personal link: talks about an overlap, read and written as the
//! charter and the map allow now; rounds that ask whom else to include.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::book;
use common::browser::{Browser, fields};
use common::links::{self, actor, partner};
use faces::lang::Tag;
use hub::testing::Story;
use hub::{AnyAct, At, Hub, Id, Openness, Principal, Refusal, Said};
use landscape::act::{Act, ActorsJoined, InvitationEnded, OverlapRaised, RoundOpened};
use landscape::import::Choices;
use landscape::model::coordination::cell;

const ONE: &str = "Accra Air Watch";
const OTHER: &str = "Lima Verde";
const BIG: &str = "Air Alliance";

/// A talk that the office asked for.
fn talk(browser: &mut Browser) -> Id {
    let id = Story::id('o', "talk");
    let between = [actor(ONE), actor(OTHER)];
    let raised = OverlapRaised {
        id,
        one: between[0],
        other: between[1],
        cell: cell(None, "Osu", "Air"),
        from: None,
        to: None,
        speaks_for: None,
        place: Said::text("Osu"),
        theme: Said::text("Air"),
        note: Said::text("Could you share sensors?").only(Openness::Organisations(between.into())),
    };
    browser.desk.tell(Act::OverlapRaised(raised)).unwrap();
    id
}

fn join(browser: &mut Browser, kept: &str, gone: &str) {
    let joined = ActorsJoined {
        kept: actor(kept),
        gone: actor(gone),
        take: Vec::new(),
        import: None,
        reason: Said::default(),
        fields: Said::default(),
    };
    browser.desk.tell(Act::ActorsJoined(joined)).unwrap();
}

#[test]
fn whoever_an_organisation_was_joined_to_reads_and_answers_for_it() {
    let mut browser = links::hub(&[ONE, OTHER, BIG], &[ONE, OTHER, BIG]);
    let id = talk(&mut browser);
    let office = browser.audience.clone();
    join(&mut browser, BIG, ONE);
    browser.audience = office;
    let given = browser.get(Tag::En, &format!("orgs/{}/given", actor(BIG))).unwrap();
    assert!(given.contains(&format!("landscape/overlaps/{id}")), "it waits for it: {given}");
    for name in [ONE, BIG] {
        browser.audience = partner(name);
        let home = browser.get(Tag::En, "mine").unwrap();
        assert!(home.contains(&format!("mine/talks/{id}")), "{name}: {home}");
        let page = browser.get(Tag::En, &format!("mine/talks/{id}")).unwrap();
        assert!(page.contains("share sensors") && page.contains("Your answer"), "{name}: {page}");
    }
    let path = format!("mine/talks/{id}/answer");
    browser.post(&path, fields(&[("note", "Gladly, from May.")])).unwrap();
    let home = browser.get(Tag::En, "mine").unwrap();
    assert!(!home.contains("Read and answer"), "nothing more is asked of it: {home}");
    browser.audience = partner(OTHER);
    let page = browser.get(Tag::En, &format!("mine/talks/{id}")).unwrap();
    assert!(page.contains("Gladly, from May.") && page.contains(BIG), "{page}");
    assert!(browser.get(Tag::En, "mine").unwrap().contains("Read and answer"), "it is its turn");
}

/// A charter of before: links have no word in talks, and bring no list.
fn older(act: &AnyAct, by: &Principal, _: At, _: &Hub) -> Result<(), Refusal> {
    let kind = act.kind().name;
    let new = kind.starts_with("landscape.overlap") || kind == "landscape.import_made";
    match by.role == hub::PARTNER && new {
        true => Err(Refusal::forbidden("landscape-refused-not-yours")),
        false => Ok(()),
    }
}

#[test]
fn a_charter_that_gives_links_no_word_asks_for_none() {
    let mut browser = Browser::new();
    browser.desk.story = Story::new(common::ROOMS, older);
    links::fill(&mut browser, &[ONE, OTHER], &[ONE]);
    let id = talk(&mut browser);
    browser.audience = partner(ONE);
    let home = browser.get(Tag::En, "mine").unwrap();
    assert!(!home.contains("mine/talks/"), "nobody is asked for what is refused: {home}");
    let page = browser.get(Tag::En, &format!("mine/talks/{id}")).unwrap();
    assert!(page.contains("share sensors"), "it is read all the same: {page}");
    assert!(page.contains("Tell the secretariat") && !page.contains("<form"), "{page}");
    let lists = browser.get(Tag::En, "mine/lists").unwrap();
    assert!(lists.contains("Send it to the secretariat") && !lists.contains("<form"), "{lists}");
}

/// A round asks whoever came to the map, and is told to them: by a link on its page, a member on
/// its desk.
#[test]
fn whoever_a_round_asks_is_told() {
    let mut browser = links::hub(&[ONE, OTHER], &[ONE, OTHER]);
    let asked = RoundOpened {
        id: Story::id('q', "round"),
        asked: vec![actor(ONE)],
        question: Said::text("Who drives at night?"),
    };
    browser.desk.tell(Act::RoundOpened(asked)).unwrap();
    browser.audience = partner(OTHER);
    assert!(!browser.get(Tag::En, "mine").unwrap().contains("Who drives at night?"));
    browser.audience = partner(ONE);
    let home = browser.get(Tag::En, "mine").unwrap();
    assert!(home.contains("Who drives at night?"), "{home}");
    assert!(home.contains("landscape/nominate?by=Accra"), "{home}");

    browser.audience.roles = ["member".to_owned()].into();
    let waits = |browser: &Browser| {
        let todo = browser.with(Tag::En, "desk", |ctx, _| (landscape::ROOM.todo)(ctx));
        todo.iter().any(|one| one.what == "Who drives at night?")
    };
    assert!(waits(&browser));
    let form = browser.get(Tag::En, "landscape/nominate").unwrap();
    assert!(form.contains(&format!("value=\"{ONE}\"")), "it is named for the organisation: {form}");
    let name = [("name", "Night Drivers"), ("source", "Seen at the gate"), ("by", ONE)];
    browser.post("landscape/nominate", fields(&name)).unwrap();
    assert!(!waits(&browser), "it has answered");
}

/// The next file goes by it without asking, so somebody looks.
#[test]
fn what_a_link_says_an_organisation_is_called_is_looked_at() {
    let mut browser = links::hub(&[ONE, OTHER], &[ONE]);
    let office = browser.audience.clone();
    let waits = |browser: &Browser| {
        let todo = browser.with(Tag::En, "desk", |ctx, _| (landscape::ROOM.todo)(ctx));
        todo.iter().any(|one| one.what.contains("what it is called"))
    };
    let org = format!("orgs/{}", actor(ONE));
    for alias in ["Gavi", "Gavi Alliance"] {
        browser.audience = partner(ONE);
        browser.post("mine/entry", fields(&[("name", ONE), ("alias", alias)])).unwrap();
        browser.audience = office.clone();
        assert!(waits(&browser));
        let page = browser.get(Tag::En, &org).unwrap();
        assert!(page.contains("said by its personal link") && page.contains(alias), "{page}");
        browser.post(&format!("import/{}/seen", actor(ONE)), fields(&[])).unwrap();
        assert!(!waits(&browser));
        let page = browser.get(Tag::En, &org).unwrap();
        assert!(!page.contains("said by its personal link"), "{page}");
        browser.desk.story.now = browser.desk.story.now.plus_seconds(60);
    }
    browser.audience = partner(ONE);
    let about = [("name", ONE), ("alias", ""), ("about", "We measure air.")];
    browser.post("mine/entry", fields(&about)).unwrap();
    browser.audience = office;
    assert!(browser.get(Tag::En, &org).unwrap().contains("We measure air."));
    assert!(!waits(&browser), "words about it are no name");
}

/// "Send to all" sends a link to whoever holds none: not to one that a holder was joined to, and not
/// anew where somebody ended the link.
#[test]
fn a_link_to_all_leaves_out_whoever_holds_one_and_whose_link_was_ended() {
    const FREE: &str = "Green Three";
    let mut browser = links::hub(&[ONE, OTHER, BIG, FREE], &[ONE, OTHER]);
    let addresses = format!(
        "Organisation,Email\n{BIG},big@ngo.example\n{OTHER},lima@ngo.example\n\
         {FREE},green@ngo.example\n"
    );
    browser.desk.bring(&book("addresses.csv", &addresses), &Choices::default());
    join(&mut browser, BIG, ONE);
    let ended = InvitationEnded { id: Story::id('l', OTHER), reason: Said::default() };
    browser.desk.tell(Act::InvitationEnded(ended)).unwrap();
    browser.post("landscape/partners/all", fields(&[])).unwrap();
    let all = browser.desk.state().partners().invitations().values();
    let mut sent: Vec<Id> = all.map(|one| one.actor).collect();
    sent.sort_unstable();
    let mut wanted = [ONE, OTHER, FREE].map(actor);
    wanted.sort_unstable();
    assert_eq!(sent, wanted, "one link more, to whoever had none");
}

/// Whether the link with this id is answered so at `mine/links/{other}`.
fn is_checked(page: &str, answer: &str) -> bool {
    page.split("<input").any(|field| {
        let field = field.split('>').next().unwrap_or_default();
        field.contains(&format!("value=\"{answer}\"")) && field.contains("checked")
    })
}

#[test]
fn an_answer_to_a_link_is_seen_and_can_be_changed() {
    let mut browser = links::hub(&[ONE, OTHER, BIG], &[ONE]);
    let office = browser.audience.clone();
    for (name, with) in [("told", OTHER), ("more", BIG)] {
        browser.desk.tell(links::tie(name, with, ONE)).unwrap();
    }
    browser.audience = partner(ONE);
    let told = format!("tie-{}", Story::id('t', "told"));
    let to = browser.post("mine/answers", fields(&[(&told, "no")])).unwrap();
    let page = browser.get(Tag::En, &to).unwrap();
    assert!(page.contains("you said no") && !page.contains("you said yes"), "{page}");
    let there = format!("mine/links/{}", actor(OTHER));
    let page = browser.get(Tag::En, &there).unwrap();
    assert!(page.contains("Is it so?") && page.contains("you said no"), "{page}");
    assert!(is_checked(&page, "no") && !is_checked(&page, "yes"), "{page}");
    // The same once more says nothing new; the other answer takes its place.
    let before = browser.desk.state().version();
    browser.post("mine/answers", fields(&[(&told, "no")])).unwrap();
    assert_eq!(browser.desk.state().version(), before);
    let to = browser.post("mine/answers", fields(&[(&told, "yes")])).unwrap();
    assert_eq!(to, "mine/links", "the other question still waits");
    let page = browser.get(Tag::En, &to).unwrap();
    assert!(page.contains("you said yes") && !page.contains("you said no"), "{page}");
    assert!(is_checked(&browser.get(Tag::En, &there).unwrap(), "yes"));
    browser.audience = office;
    let page = browser.get(Tag::En, &format!("landscape/ties/{}", Story::id('t', "told"))).unwrap();
    assert!(page.contains("says it is so") && !page.contains("says it is not so"), "{page}");
}

#[test]
fn a_personal_page_leads_to_what_the_map_gives_back() {
    let mut browser = links::hub(&[ONE, OTHER], &[ONE]);
    browser.audience = partner(ONE);
    let page = browser.get(Tag::En, "mine").unwrap();
    for to in ["/given", "landscape/overlaps?org=Accra", "landscape/nominate?by=Accra"] {
        let to = page.split("href=\"").find(|rest| rest.split('"').next().unwrap().contains(to));
        let to = to.expect("a way there").split('"').next().unwrap();
        let (_, path) = to.split_once("/en/").expect("an address of the hub");
        browser.get(Tag::En, path).expect(path);
    }
    let page = browser.get(Tag::En, "mine/links?q=zzzz").unwrap();
    assert!(page.contains("href=\"/en/landscape/nominate\""), "{page}");
}
