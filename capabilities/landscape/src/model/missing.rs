//! Who is missing: what can be done about it, and why somebody is not here.

use super::coded;

coded! {
    /// What is to be done about an organisation of influence that is not a member.
    pub enum Approach {
        /// Ask it to join.
        Invite = "invite",
        /// Ask what it thinks, without membership.
        Consult = "consult",
        /// Leave it outside, on purpose.
        Leave = "leave",
    }
}

coded! {
    /// What became of a nomination.
    pub enum Answer {
        /// It was put on the map.
        Added = "added",
        /// It was on the map already.
        Known = "known",
        /// It was not taken up.
        Declined = "declined",
    }
}

coded! {
    /// Why somebody is not here.
    pub enum WhyNot {
        /// They were asked and said no.
        Declined = "declined",
        /// Nobody has asked them yet.
        NotAsked = "not_asked",
        /// They could not be reached.
        NotReached = "not_reached",
        /// Being named here would put them at risk.
        Unsafe = "unsafe",
    }
}
