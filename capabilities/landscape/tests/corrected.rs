//! Whatever is known of an organisation can be corrected on its page, and taken back.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::book;
use common::browser::{Browser, fields};
use faces::lang::Tag;
use faces::{Failure, Fields};
use hub::Id;
use landscape::import::Choices;

const LIST: &str = "Organisation,Country,Website,Budget band,City,Email,IATI organisation number,Owner of contact,Story\n\
    Accra Air Watch,Ghana,https://aaw.example,Small,Accra,ama@aaw.example,GB-CHC-212481,+233 20 123 4567,\"First line\n  second, \"\"quoted\"\" & long\"\n\
    Air Trust,,https://trust.example,Large,London,info@trust.example,,+44 20 7946 0958,\n";

fn id_of(browser: &Browser, name: &str) -> Id {
    let mut all = browser.desk.state().actors();
    all.find(|(_, actor)| actor.name.as_text() == Some(name)).expect("on the map").1.id
}

/// The fields of the correction form as a browser sends them, with what the page shows in each.
fn shown(html: &str) -> Vec<(String, String)> {
    let piece = |text: &str, name: &str| {
        let rest = text.split(&format!(" {name}=\"")).nth(1)?;
        Some(rest.split('"').next().unwrap_or_default().to_owned())
    };
    let form = html.split("<form").nth(1).expect("a form").split("</form>").next().unwrap();
    let mut out = Vec::new();
    for rest in form.split('<').filter(|rest| !rest.starts_with('/')) {
        let (tag, text) = rest.split_once('>').unwrap_or((rest, ""));
        let name = || piece(tag, "name");
        let value = match () {
            () if tag.contains("type=\"checkbox\"") => continue,
            () if tag.starts_with("input") => piece(tag, "value"),
            () if tag.starts_with("textarea") => Some(text.to_owned()),
            () if tag.starts_with("select") => {
                let own = form.split(tag).nth(1).unwrap().split("</select>").next().unwrap();
                own.split("<option")
                    .find(|o| o.contains(" selected"))
                    .and_then(|o| piece(o, "value"))
            }
            () => continue,
        };
        out.extend(name().zip(value.or(Some(String::new()))));
    }
    let plain = |text: String| text.replace("&quot;", "\"").replace("&amp;", "&");
    out.into_iter().map(|(name, value)| (name, plain(value))).collect()
}

/// The form of a page with some values changed, named by what they hold.
fn changed(html: &str, changes: &[(&str, &str)]) -> Fields {
    let mut values = shown(html);
    for (old, new) in changes {
        let held = values.iter_mut().find(|(_, value)| value == old);
        held.unwrap_or_else(|| panic!("no field holds {old}")).1 = (*new).to_owned();
    }
    Fields { values, files: Vec::new() }
}

#[test]
fn columns_contacts_numbers_and_branches_are_corrected_and_taken_back() {
    let mut browser = Browser::new();
    browser.desk.bring(&book("list.csv", LIST), &Choices::default());
    let (watch, trust) = (id_of(&browser, "Accra Air Watch"), id_of(&browser, "Air Trust"));
    let (page, edit) = (format!("orgs/{watch}"), format!("orgs/{watch}/edit"));
    let html = browser.get(Tag::En, &edit).unwrap();
    let mut sent = changed(
        &html,
        &[
            ("Small", "Middle"),
            ("Accra", ""),
            ("https://aaw.example", ""),
            ("ama@aaw.example", "esi@aaw.example"),
            ("+233 20 123 4567", ""),
        ],
    );
    let box_of = html.split("name=\"gone-").nth(1).expect("the number can be taken back");
    let gone = format!("gone-{}", box_of.split('"').next().unwrap());
    let branch = sent.values.iter_mut().find(|(name, _)| name == "part_of").expect("a field");
    branch.1 = "Air Trust".to_owned();
    sent.values.push((gone, "yes".to_owned()));
    browser.post(&edit, sent).expect("corrected");

    let html = browser.get(Tag::En, &page).unwrap();
    let says = |word: &str| html.contains(word);
    assert!(says("Middle") && says("Air Trust") && says("esi@aaw.example"), "{html}");
    for word in ["Small", "aaw.example\"", "GB-CHC-212481", "+233", "ama@"] {
        assert!(!says(word), "{word} was taken back: {html}");
    }
    let public = browser.desk.state().actor(watch).unwrap();
    let everybody = landscape::view::said_of(&public.fields, &hub::Audience::public());
    assert!(!everybody.values().any(|said| said.contains('@')), "contacts stay private");

    // Once more, with nothing changed: nothing is recorded.
    let before = browser.desk.story.hub.size();
    let html = browser.get(Tag::En, &edit).unwrap();
    browser.post(&edit, changed(&html, &[])).expect("nothing");
    assert_eq!(browser.desk.story.hub.size(), before);
    // Made independent again; the number that is mistyped says so at its field.
    browser.post(&edit, changed(&html, &[("Air Trust", "")])).expect("independent");
    assert!(browser.desk.state().actor(watch).unwrap().part_of.is_none());
    let mistyped = fields(&[("name", "Air Trust"), ("ror", "05wgpgn02")]);
    let refused = browser.post(&format!("orgs/{trust}/edit"), mistyped);
    let Err(Failure::Fields(errors)) = refused else { panic!("a wrong number was taken") };
    assert_eq!(
        (errors[0].field.as_str(), errors[0].why.message),
        ("ror", "landscape-wrong-claim-digits")
    );
}

#[test]
fn two_people_who_correct_at_once_do_not_undo_each_other_unawares() {
    let mut browser = Browser::new();
    browser.desk.bring(&book("list.csv", LIST), &Choices::default());
    let watch = id_of(&browser, "Accra Air Watch");
    let edit = format!("orgs/{watch}/edit");
    let loaded = browser.get(Tag::En, &edit).unwrap();
    browser.post(&edit, changed(&loaded, &[("Small", "Middle"), ("ama@aaw.example", "")])).unwrap();

    // Loaded before that, sent after it: what was not touched says nothing.
    browser.post(&edit, changed(&loaded, &[("GHA", "")])).expect("the country alone");
    let actor = browser.desk.state().actor(watch).unwrap();
    assert_eq!(actor.country, None, "taken back");
    let office = landscape::view::said_of(&actor.fields, &browser.audience);
    assert_eq!(office.get("Budget band").map(String::as_str), Some("Middle"));
    let private = landscape::view::said_of(&actor.private, &browser.audience);
    assert!(!private.contains_key("email"), "it stays taken back");

    // Where both touched it, the second one is asked.
    let refused = browser.post(&edit, changed(&loaded, &[("Small", "Large")]));
    let Err(Failure::Fields(errors)) = refused else { panic!("overwritten") };
    assert_eq!(errors[0].why.message, "landscape-wrong-meanwhile");
}

#[test]
fn the_newest_address_is_the_one_a_personal_link_is_sent_to() {
    let mut browser = Browser::new();
    let list =
        "Organisation,E-mail contact,Email\nAccra Air Watch,old@aaw.example,first@aaw.example\n";
    browser.desk.bring(&book("list.csv", list), &Choices::default());
    let edit = format!("orgs/{}/edit", id_of(&browser, "Accra Air Watch"));
    let html = browser.get(Tag::En, &edit).unwrap();
    browser.post(&edit, changed(&html, &[("first@aaw.example", "new@aaw.example")])).unwrap();
    let next = browser.with(Tag::En, "landscape/partners/all", |ctx, pattern| {
        let form = landscape::ROOM.forms.iter().find(|form| form.path == pattern).expect("a form");
        (form.handle)(ctx, &fields(&[])).expect("links for all others")
    });
    let to: Vec<_> =
        next.letters.iter().filter_map(|one| Some(&*one.first.as_ref()?.email)).collect();
    assert_eq!(to, ["new@aaw.example"]);
}

#[test]
fn whoever_may_not_read_contacts_cannot_correct_them_either() {
    let mut browser = Browser::new();
    browser.desk.bring(&book("list.csv", LIST), &Choices::default());
    let edit = format!("orgs/{}/edit", id_of(&browser, "Accra Air Watch"));
    browser.audience.roles.clear();
    let html = browser.get(Tag::En, &edit).unwrap();
    assert!(html.contains("Small"), "what is public is in the form");
    assert!(!html.contains("ama@aaw.example") && !html.contains("name=\"email\""), "{html}");
    let forged = fields(&[("name", "Accra Air Watch"), ("email", "eve@example.org")]);
    let before = browser.desk.story.hub.size();
    browser.post(&edit, forged).expect("nothing else is said");
    assert_eq!(browser.desk.story.hub.size(), before, "nothing was recorded");
}

#[test]
fn another_name_that_a_list_brought_wrongly_is_taken_back_for_good() {
    let mut browser = Browser::new();
    let list = book(
        "list.csv",
        "Organisation,Also known as,City\nAccra Air Watch,Ghana Clean Air Forum,Accra\n",
    );
    browser.desk.bring(&list, &Choices::default());
    let watch = id_of(&browser, "Accra Air Watch");
    let edit = format!("orgs/{watch}/edit");
    let says = |browser: &Browser, name: &str| {
        browser.get(Tag::En, &format!("orgs/{watch}")).unwrap().contains(name)
    };
    let forum = book("next.csv", "Organisation,City\nGhana Clean Air Forum,Kumasi\n");
    let plan = browser.desk.plan(&forum, &Choices::default());
    assert_eq!(plan.organisations.new, 0, "by that name it is taken for the one it is not");

    let html = browser.get(Tag::En, &edit).unwrap();
    let mut sent = changed(&html, &[]);
    let mark = html.split("name=\"gone-").nth(1).expect("the name can be taken back");
    let mark = format!("gone-{}", mark.split('"').next().unwrap());
    sent.values.push((mark, "yes".to_owned()));
    sent.values.retain(|(name, _)| name != "alias");
    sent.values.push(("alias".to_owned(), "AAW".to_owned()));
    browser.post(&edit, sent).expect("taken back");
    assert!(says(&browser, "AAW") && !says(&browser, "Ghana Clean Air Forum"));

    // Who bears it is somebody else, and the same list does not bring it again.
    let plan = browser.desk.plan(&list, &Choices::default());
    assert_eq!((plan.organisations.known, plan.organisations.update), (1, 0));
    let plan = browser.desk.plan(&forum, &Choices::default());
    assert_eq!(plan.organisations.new, 1, "{:?}", plan.counts);

    // Whoever types it again means it.
    let html = browser.get(Tag::En, &edit).unwrap();
    let mut sent = changed(&html, &[]);
    sent.values.retain(|(name, _)| name != "alias");
    sent.values.push(("alias".to_owned(), "Ghana Clean Air Forum".to_owned()));
    browser.post(&edit, sent).expect("said again");
    assert!(says(&browser, "Ghana Clean Air Forum"));
}

#[test]
fn the_name_of_a_joined_entry_is_taken_back_until_the_two_are_parted() {
    let mut browser = Browser::new();
    browser.desk.bring(&book("list.csv", LIST), &Choices::default());
    let (watch, trust) = (id_of(&browser, "Accra Air Watch"), id_of(&browser, "Air Trust"));
    let edit = format!("orgs/{watch}/edit");
    browser.post(&format!("orgs/{watch}/join"), fields(&[("other", "Air Trust")])).unwrap();
    let html = browser.get(Tag::En, &edit).unwrap();
    let known = |browser: &Browser| {
        let actor = browser.desk.state().actor(watch).unwrap();
        landscape::view::other_names(actor, &browser.audience)
    };
    assert_eq!(known(&browser), ["Air Trust"]);
    let mut sent = changed(&html, &[]);
    let marks = html.split("name=\"gone-").skip(1).map(|rest| rest.split('"').next().unwrap());
    let first = marks.into_iter().next().expect("the name stands before the numbers");
    sent.values.push((format!("gone-{first}"), "yes".to_owned()));
    browser.post(&edit, sent).expect("taken back");
    assert!(known(&browser).is_empty());
    browser.post(&format!("orgs/{watch}/part"), fields(&[("gone", &trust.to_string())])).unwrap();
    assert_eq!(id_of(&browser, "Air Trust"), trust, "its own name is its own again");
}
