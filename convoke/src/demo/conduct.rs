//! Cases about members' conduct of the story, as events.

use hub::{Id, Openness, Said};
use members::act::{Act, CaseAnswered, CaseOpened, HearingCalled};

use super::cast::Cast;
use super::teller::Event;
use crate::machine;

/// Raised, answered, and called to a hearing.
///
/// # Errors
/// What the story leaves open: a mistake of ours that a test meets.
pub fn events(cast: &Cast) -> Result<Vec<Event>, String> {
    let mut events = Vec::new();
    for told in &cast.story.cases {
        let case = Id::new('j', machine::random());
        let words = |text: &str| Said::text(text).only(Openness::Members);
        let opened = CaseOpened {
            case,
            actor: cast.organisation(&told.about)?,
            raiser: Some(cast.organisation(&told.raiser)?),
            clause: told.clause.clone(),
            asks: told.asks.parse()?,
            grounds: words(&told.grounds),
        };
        let answered = CaseAnswered { case, answer: words(&told.answer) };
        let [called, on] = told.hearing;
        let hearing = HearingCalled { case, on: cast.at(on, 12 * 60), place: words(&told.place) };
        let (raiser, member) = (cast.member(&told.raiser)?, cast.member(&told.about)?);
        let at = |day| cast.at(day, 10 * 60);
        events.push(Event::act(at(told.day), raiser, Act::CaseOpened(opened)));
        events.push(Event::act(at(told.answered), member, Act::CaseAnswered(answered)));
        events.push(Event::act(at(called), cast.chair(called)?, Act::HearingCalled(hearing)));
    }
    Ok(events)
}
