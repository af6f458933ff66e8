//! The seats of a charter, one by one. A seat's id follows from the charter, so that a record
//! can name it without a list of its own: `board/donor/3`.

use super::{Body, Charter, SeatCount, SeatGroup};
use std::collections::BTreeMap;

/// One seat of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// `<body>/<group>/<number from 1>`.
    pub id: String,
    /// The body.
    pub body: String,
    /// The group within the body.
    pub group: String,
    /// Who fills it.
    pub constituency: String,
    /// Where it is counted, if the charter has chambers.
    pub chamber: Option<String>,
    /// Whether it votes.
    pub voting: bool,
    /// What it weighs, by name of the weight.
    pub weights: BTreeMap<String, u64>,
}

impl Charter {
    /// The seats of a body that the charter counts out. Groups with one seat for each member are
    /// not in it: ask [`Charter::seat`] for them.
    pub fn seats_of(&self, body: &str) -> Vec<Seat> {
        let Some(body) = self.body(body) else { return Vec::new() };
        let mut seats = Vec::new();
        for group in &body.seats {
            if let SeatCount::Fixed(number) = group.seats {
                seats.extend((1..=number).map(|n| self.make_seat(body, group, &n.to_string())));
            }
        }
        seats
    }

    /// The seat with this id, if the charter has one. In a group with one seat for each member
    /// the last part is the member's own id.
    pub fn seat(&self, id: &str) -> Option<Seat> {
        let mut parts = id.splitn(3, '/');
        let (body, group, last) = (parts.next()?, parts.next()?, parts.next()?);
        let body = self.body(body)?;
        let group = body.seats.iter().find(|g| g.key() == group)?;
        let exists = match group.seats {
            SeatCount::Fixed(number) => last
                .parse::<u32>()
                .is_ok_and(|n| (1..=number).contains(&n) && n.to_string() == last),
            SeatCount::EachMember | SeatCount::Unknown => is_member_part(last),
        };
        exists.then(|| self.make_seat(body, group, last))
    }

    fn make_seat(&self, body: &Body, group: &SeatGroup, last: &str) -> Seat {
        Seat {
            id: format!("{}/{}/{last}", body.id, group.key()),
            body: body.id.clone(),
            group: group.key().to_owned(),
            constituency: group.constituency.clone(),
            chamber: self.chamber_of(&group.constituency).map(|chamber| chamber.id.clone()),
            voting: group.voting,
            weights: group.weights.clone(),
        }
    }
}

fn is_member_part(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
