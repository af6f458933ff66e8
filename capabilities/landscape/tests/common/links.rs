//! Organisations that were sent a personal link.

use hub::testing::Story;
use hub::{Audience, Id, Said};
use landscape::act::{Act, PartnerInvited};
use landscape::model::TieKind;

use super::browser::Browser;

pub fn actor(name: &str) -> Id {
    Story::id('a', name)
}

pub fn person(name: &str) -> Id {
    Story::id('p', name)
}

/// One works with the other.
pub fn tie(id: &str, from: &str, to: &str) -> Act {
    Act::TieAdded(super::tied(Story::id('t', id), actor(from), actor(to), TieKind::WorksWith))
}

/// Whoever came by the link of an organisation.
pub fn partner(name: &str) -> Audience {
    let actors = [actor(name)].into_iter().collect();
    let roles = [hub::PARTNER.to_owned()].into_iter().collect();
    Audience { person: Some(person(name)), actors, roles }
}

/// A hub that knows these organisations and sent some of them a link.
pub fn hub(all: &[&str], asked: &[&str]) -> Browser {
    let mut browser = Browser::new();
    fill(&mut browser, all, asked);
    browser
}

/// The same in a hub that is there.
pub fn fill(browser: &mut Browser, all: &[&str], asked: &[&str]) {
    for name in all {
        browser.desk.tell(super::added(actor(name), name)).unwrap();
    }
    for name in asked {
        let act = PartnerInvited {
            id: Story::id('l', name),
            person: person(name),
            actor: actor(name),
            until: browser.desk.story.now.plus_seconds(90 * 86_400),
            contact: Said::default(),
        };
        browser.desk.tell(Act::PartnerInvited(act)).unwrap();
    }
}
