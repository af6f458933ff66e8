//! A rule tried on hypothetical votes: so many of each constituency for, against, abstaining,
//! absent. The seats are the charter's; who would sit there does not matter.

use std::collections::BTreeMap;

use super::{Choice, Electorate, Needs, Objection, Outcome, Verdict, Voter, Votes, count, judge};
use super::{still_needed, tally};
use crate::model::{Charter, Method, Rule, Seat, SeatCount};

/// The most seats a constituency is tried with, so that nobody keeps the machine busy.
pub const SEATS_MAX: u32 = 2_000;

/// The seats that are tried for a group whose number the charter leaves open.
const SEATS_ASSUMED: u32 = 10;

/// How the seats of a constituency vote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// For; under consensus: content with it.
    pub agree: u32,
    /// Against; under consensus: objecting.
    pub disagree: u32,
    /// Abstaining.
    pub abstain: u32,
    /// Taking no part.
    pub absent: u32,
}

impl Block {
    /// All of them.
    #[must_use]
    pub fn seats(self) -> u32 {
        [self.disagree, self.abstain, self.absent].into_iter().fold(self.agree, u32::saturating_add)
    }

    /// So many seats that all choose alike.
    const fn all(agree: u32, disagree: u32, absent: u32) -> Block {
        Block { agree, disagree, abstain: 0, absent }
    }
}

/// How each constituency votes.
pub type Blocks = BTreeMap<String, Block>;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The outcome, with its reasons.
    pub outcome: Outcome,
    /// What would still be needed.
    pub needs: Needs,
}

/// A case that tells much about a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// What it shows: a message id.
    pub message: &'static str,
    /// The chamber or constituency it is about; empty where it is about all.
    pub who: String,
    /// The votes.
    pub blocks: Blocks,
}

/// The voting seats of the body that decides by a rule, constituency by constituency in the order
/// of the body; with whether the charter says how many there are.
#[must_use]
pub fn seats(charter: &Charter, rule: &Rule) -> Vec<(String, u32, bool)> {
    let body = rule.body.as_deref().and_then(|id| charter.body(id));
    let mut all: Vec<(String, u32, bool)> = Vec::new();
    for group in body.into_iter().flat_map(|body| &body.seats).filter(|group| group.voting) {
        let (number, known) = match group.seats {
            SeatCount::Fixed(number) => (number, true),
            SeatCount::EachMember | SeatCount::Unknown => (0, false),
        };
        match all.iter_mut().find(|(id, ..)| *id == group.constituency) {
            Some((_, seats, fixed)) => {
                *seats = seats.saturating_add(number);
                *fixed &= known;
            }
            None => all.push((group.constituency.clone(), number, known)),
        }
    }
    all
}

/// Applies a rule to hypothetical votes; nothing where the rule has no body in this charter.
#[must_use]
pub fn trial(charter: &Charter, rule: &Rule, blocks: &Blocks) -> Option<Trial> {
    let (electorate, votes) = cast(charter, rule, blocks)?;
    let facts = count(rule, &electorate, &votes);
    Some(Trial { outcome: judge(rule, &facts), needs: still_needed(rule, &facts) })
}

/// Seats and ballots for so many votes: in the order of the charter those for come first.
fn cast(charter: &Charter, rule: &Rule, blocks: &Blocks) -> Option<(Electorate, Votes)> {
    let by_objection = matches!(rule.method, Method::Consensus(_) | Method::Silence(_));
    let mut electorate = Electorate::new();
    let mut votes = Votes::default();
    for (constituency, block) in blocks {
        let own = seats_of(charter, rule, constituency, block.seats())?;
        for (place, seat) in (0_u32..).zip(own) {
            let choice = choice(*block, place);
            let id = seat.id.clone();
            if choice == Some(Choice::Disagree) && by_objection {
                votes.attending.insert(id.clone());
                votes.objections.push(Objection { by: id, stands: true, late: false });
            } else if let Some(choice) = choice {
                votes.ballots.insert(id, choice);
            }
            electorate.push(Voter::of(seat, true));
        }
    }
    Some((electorate, votes))
}

fn choice(block: Block, place: u32) -> Option<Choice> {
    let (agree, disagree, abstain) = (block.agree, block.disagree, block.abstain);
    match place {
        n if n < agree => Some(Choice::Agree),
        n if n < agree.saturating_add(disagree) => Some(Choice::Disagree),
        n if n < agree.saturating_add(disagree).saturating_add(abstain) => Some(Choice::Abstain),
        _ => None,
    }
}

/// So many seats of a constituency in the body of a rule; an open group has as many as are asked.
fn seats_of(charter: &Charter, rule: &Rule, constituency: &str, number: u32) -> Option<Vec<Seat>> {
    let body = charter.body(rule.body.as_deref()?)?;
    let mut all = charter.seats_of(&body.id);
    all.retain(|seat| seat.voting && seat.constituency == constituency);
    let open = body.seats.iter().find(|group| {
        let fixed = matches!(group.seats, SeatCount::Fixed(_));
        group.voting && !fixed && group.constituency == constituency
    });
    if let Some(group) = open {
        let have = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let more = (1..=number.saturating_sub(have).min(SEATS_MAX))
            .filter_map(|n| charter.seat(&format!("{}/{}/{n}", body.id, group.key())));
        all.extend(more);
    }
    Some(all)
}

/// The cases that tell most about a rule: just short of its quorum, one vote short of passing, one
/// chamber against all others.
#[must_use]
pub fn telling(charter: &Charter, rule: &Rule) -> Vec<Telling> {
    let counted = rule.is_vote() && !rule.chooses();
    let by_objection = matches!(rule.method, Method::Consensus(_) | Method::Silence(_));
    let sizes: Vec<(String, u32)> = seats(charter, rule)
        .into_iter()
        .map(|(id, seats, known)| (id, if known { seats } else { seats.max(SEATS_ASSUMED) }))
        .collect();
    let whole: u32 = sizes.iter().map(|(_, seats)| *seats).fold(0, u32::saturating_add);
    if whole == 0 || whole > SEATS_MAX || !(counted || by_objection) {
        return Vec::new();
    }
    let case = |message, who: &str, blocks| Telling { message, who: who.to_owned(), blocks };
    let mut all = Vec::new();
    let verdict = |blocks: &Blocks| {
        cast(charter, rule, blocks).map(|(seats, votes)| tally(rule, &seats, &votes).verdict)
    };
    let meets = |blocks: &Blocks| {
        verdict(blocks).is_some_and(|v| !matches!(v, Verdict::NoQuorum | Verdict::Void))
    };
    if !rule.quorum.is_empty() {
        let with = |n| spread(&sizes, n, |agree, rest| Block::all(agree, 0, rest));
        let short = last_that_fails(whole, |n| meets(&with(n)));
        all.extend(short.map(|n| case("charter-try-short-of-quorum", "", with(n))));
    }
    if counted {
        let with = |n| spread(&sizes, n, |agree, rest| Block::all(agree, rest, 0));
        let short = last_that_fails(whole, |n| verdict(&with(n)) == Some(Verdict::Adopted));
        all.extend(short.map(|n| case("charter-try-short-of-passing", "", with(n))));
    }
    for who in opponents(charter, &sizes) {
        all.push(case("charter-try-against", &who, against(charter, &sizes, &who)));
    }
    all
}

/// Who is put against all others: each chamber, else each constituency.
fn opponents(charter: &Charter, sizes: &[(String, u32)]) -> Vec<String> {
    let ids = sizes.iter().map(|(id, _)| match charter.chamber_of(id) {
        Some(chamber) => chamber.id.clone(),
        None => id.clone(),
    });
    let mut all: Vec<String> = Vec::new();
    for id in ids {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

fn against(charter: &Charter, sizes: &[(String, u32)], who: &str) -> Blocks {
    let is_of =
        |id: &str| id == who || charter.chamber_of(id).is_some_and(|chamber| chamber.id == who);
    let block = |id: &str, seats| {
        if is_of(id) { Block::all(0, seats, 0) } else { Block::all(seats, 0, 0) }
    };
    sizes.iter().map(|(id, seats)| (id.clone(), block(id, *seats))).collect()
}

/// So many seats agree, taken in turn from each constituency; `block` says what the others do.
fn spread(sizes: &[(String, u32)], agree: u32, block: impl Fn(u32, u32) -> Block) -> Blocks {
    let mut agreeing = vec![0_u32; sizes.len()];
    let mut left = agree;
    while left > 0 {
        let before = left;
        for (taken, (_, seats)) in agreeing.iter_mut().zip(sizes) {
            if left > 0 && *taken < *seats {
                *taken += 1;
                left -= 1;
            }
        }
        if left == before {
            break;
        }
    }
    let each = sizes.iter().zip(agreeing);
    each.map(|((id, seats), taken)| (id.clone(), block(taken, seats.saturating_sub(taken))))
        .collect()
}

/// The largest number below the first for which it holds; nothing where it holds for none or for 0.
fn last_that_fails(whole: u32, holds: impl Fn(u32) -> bool) -> Option<u32> {
    if holds(0) || !holds(whole) {
        return None;
    }
    let (mut fails, mut works) = (0, whole);
    while works - fails > 1 {
        let middle = fails + (works - fails) / 2;
        if holds(middle) {
            works = middle;
        } else {
            fails = middle;
        }
    }
    Some(fails)
}
