//! Two members of the hub turn out to be one: joined on the map, and parted again.

use crate::world::{Page, World};

const OFFICE: &str = "fatou@clean-air.example";
const KEPT: &str = "Norland Development Agency";
const GONE: &str = "Agency for Clean Growth, Helvia";

/// The id of an organisation, from the table of members.
fn id_of(page: &Page, name: &str) -> String {
    let before = page.body.split(&format!(">{name}<")).next().unwrap();
    let at = before.rfind("/members/a_").expect("a link to the member");
    before[at + "/members/".len()..].split('"').next().unwrap().to_owned()
}

/// How often the page offers a vote.
fn votes(page: &Page) -> usize {
    page.body.matches("Your vote, for").count()
}

#[test]
fn two_members_are_joined_after_a_look_and_nobody_gets_the_vote_of_the_other() {
    let world = World::demo();
    let server = world.serve();
    let (mut office, mut ingrid) =
        (server.as_demo(OFFICE), server.as_demo("ingrid@norland.example"));
    let members = server.guest().get("/en/members");
    let (kept, gone) = (id_of(&members, KEPT), id_of(&members, GONE));
    let (edit, join) = (format!("/en/orgs/{kept}/edit"), format!("/en/orgs/{kept}/join"));
    let public = |path: &str| server.guest().get(path).body;
    let (vote, before) = ("/en/decisions/8", public("/en/members.csv"));
    assert_eq!(votes(&ingrid.get(vote)), 1);

    let page = office.get(&edit);
    let asked = office.submit(&page, &join, &[("other", GONE)]);
    assert_eq!(asked.status, 422, "{}", asked.body);
    assert!(asked.body.contains("Both entries have a part in this hub"), "{}", asked.body);
    assert!(asked.body.contains("It holds or held the seat board/donor_governments/2"));
    assert!(public("/en/members").contains(GONE), "nothing is recorded yet");

    let sure = [("other", GONE), ("sure", "yes")];
    assert_eq!(office.submit(&asked, &join, &sure).status, 303);
    assert_eq!(votes(&ingrid.get(vote)), 1, "the other's seat is not hers to vote for");
    let row = public("/en/members").split("Donor governments 2").nth(1).unwrap().to_owned();
    let row = row.split("</tr>").next().unwrap();
    assert!(row.contains("Reto Ammann") && !row.contains("Ingrid"), "who acts for the seat: {row}");
    let table = public("/en/members.csv");
    assert!(
        !table.contains(GONE) && table.contains("Donor governments 1; Board: Donor governments 2")
    );

    let (page, gone) = (office.get(&edit), [("gone", gone.as_str())]);
    assert_eq!(office.submit(&page, &format!("/en/orgs/{kept}/part"), &gone).status, 303);
    assert_eq!(public("/en/members.csv"), before, "as it was");
}
