//! Sealed votes: each act names files, and the rules open them. What is not the next part of the
//! motion's own election is refused, whoever says it and wherever it comes from.
#![allow(clippy::expect_used, reason = "a test that expects in vain has found a fault")]

mod common;
#[path = "../../../sealed/tests/common/mod.rs"]
mod sealing;

use common::{DAY, Hall, SEATS, Shelf, chair, holder, id, secretariat};
use decisions::act::{
    Act, CandidateNamed, MotionChanged, SealedBallotCast, SealedStepTaken, SealedVotePrepared,
};
use decisions::model::{SealedStep, Verdict};
use hub::{Id, Principal, Refusal, Said};
use members::act::InterestDeclared;
use members::model::{About, Nature};
use sealed::archive::Kind;
use sealed::{Archive, Question};
use sealing::{Made, asking};

/// An election of a chair: the hub, the archive that grows beside it, the files at hand.
struct Vote {
    hall: Hall,
    shelf: Shelf,
    made: Made,
    motion: Id,
}

/// Three trustees, of whom two decrypt, and one credential for each seat.
fn election(answers: [&str; 2], voters: usize) -> Made {
    let question = Question {
        answers: answers.map(str::to_owned).to_vec(),
        blank: Some(true),
        min: 1,
        max: 1,
        question: "Who is chair?".to_owned(),
    };
    asking(vec![question], voters, 3)
}

fn candidates(hall: &mut Hall, matter: &str) -> Id {
    let motion = hall.table_matter(matter, "board", matter, None);
    for name in ["Ada", "Bo"] {
        let named = CandidateNamed {
            motion,
            candidate: id('n', name),
            stands: None,
            cost: None,
            name: Said::text(name),
            statement: Said::default(),
        };
        hall.tell(&secretariat(), Act::CandidateNamed(named));
    }
    motion
}

impl Vote {
    /// A tabled election whose archive asks for Ada and Bo.
    fn new() -> Self {
        let mut hall = Hall::new();
        let motion = candidates(&mut hall, "chair");
        let made = election(["Ada", "Bo"], SEATS.len());
        Self { hall, shelf: Shelf::default(), made, motion }
    }

    /// The same, open for ten days.
    fn open() -> Self {
        let mut vote = Self::new();
        let prepared = vote.prepared();
        vote.tell(&secretariat(), Act::SealedVotePrepared(prepared));
        let opening = vote.hall.opening(vote.motion, "R14", 10);
        vote.tell(&chair(), Act::VoteOpened(opening));
        vote
    }

    fn offer(&mut self, by: &Principal, act: Act) -> Result<u64, Refusal> {
        self.hall.story.tell_with(by, act, &self.shelf)
    }

    fn tell(&mut self, by: &Principal, act: Act) {
        self.offer(by, act).unwrap_or_else(|refusal| panic!("refused: {refusal}"));
    }

    /// Refused for what the files hold, with these words of the reason.
    fn does_not_hold(&mut self, by: &Principal, act: Act, why: &str) {
        let size = self.hall.story.hub.size();
        let refusal = self.offer(by, act).expect_err("it does not hold");
        assert_eq!(refusal.message, "decisions-refused-archive", "{refusal}");
        let said = refusal.to_string();
        assert!(said.contains(why), "`{said}` does not say `{why}`");
        assert_eq!(self.hall.story.hub.size(), size, "nothing is recorded");
    }

    fn holder_of(&self, seat: &str) -> Id {
        let charter = self.hall.story.hub.room::<charter::State>().charter().expect("a charter");
        let seat = charter.seat(seat).expect("a seat");
        let roll = members::Roll::of(&self.hall.story.hub);
        roll.holder(charter, &seat, self.hall.story.now).expect("held")
    }

    fn prepared(&mut self) -> SealedVotePrepared {
        let trustees = ["board/donors/1", "board/states/1", "board/groups/1"];
        SealedVotePrepared {
            motion: self.motion,
            authority: self.hall.add_organisation("credential authority"),
            trustees: trustees.iter().map(|seat| self.holder_of(seat)).collect(),
            threshold: 2,
            credentials: u64::try_from(self.made.credentials.len()).expect("few"),
            event: self.made.archive.head().expect("an event").to_owned(),
            archive: self.shelf.keep(self.made.archive.as_bytes()),
        }
    }

    /// The ballot of this voter for a candidate, at the end of the archive as it stands.
    fn ballot(&mut self, voter: usize, chosen: &[usize]) -> SealedBallotCast {
        let ballot = self.made.cast(voter, &[chosen.to_vec()]);
        let mut longer = self.made.archive.clone();
        longer.receive(&ballot).expect("an event");
        SealedBallotCast {
            motion: self.motion,
            seat: SEATS[voter].to_owned(),
            credential: ballot.credential_hash(),
            parent: self.made.archive.head().expect("an event").to_owned(),
            event: longer.head().expect("an event").to_owned(),
            ballot: self.shelf.keep(&ballot.to_bytes().expect("bytes")),
        }
    }

    fn cast(&mut self, voter: usize, chosen: &[usize]) {
        let act = self.ballot(voter, chosen);
        let ballot = hub::AtHand::file(&self.shelf, &act.ballot).expect("kept");
        self.made.receive(&sealed::Ballot::read(&ballot).expect("a ballot"));
        self.tell(&holder(SEATS[voter]), Act::SealedBallotCast(act));
    }

    /// What the archive has beyond the record, as the acts that say so.
    fn steps(&mut self, sums: &[u64]) -> Vec<SealedStepTaken> {
        let known = self.hall.motion(self.motion).sealing.as_ref().expect("sealed").events.len();
        let archive = self.made.archive.clone();
        let hashes = archive.event_hashes();
        let fresh = archive.events().iter().enumerate().skip(known);
        fresh.map(|(place, event)| self.step(&archive, hashes, place, event, sums)).collect()
    }

    fn step(
        &mut self,
        archive: &Archive,
        hashes: &[String],
        place: usize,
        event: &sealed::Event,
        sums: &[u64],
    ) -> SealedStepTaken {
        let data = archive.behind(event).expect("data");
        for name in &data {
            self.shelf.keep(archive.data(name).expect("there"));
        }
        let (step, result) = match event.kind {
            Kind::EndBallots => (SealedStep::EndBallots, Vec::new()),
            Kind::EncryptedTally => (SealedStep::EncryptedTally, Vec::new()),
            Kind::PartialDecryption => (SealedStep::PartialDecryption, Vec::new()),
            _ => (SealedStep::Result, sums.to_vec()),
        };
        let (parent, event) = (hashes[place - 1].clone(), hashes[place].clone());
        SealedStepTaken { motion: self.motion, step, parent, event, data, result }
    }
}

#[test]
fn a_chair_is_elected_by_sealed_ballot_event_by_event() {
    let mut vote = Vote::open();
    let officer = secretariat();
    for voter in 0..6 {
        vote.cast(voter, if voter < 4 { &[1] } else { &[0] });
    }
    // Again, with the same credential: the archive grows, the turnout does not.
    vote.cast(0, &[]);
    vote.made.close();
    let closing = vote.steps(&[]);
    let [end, tally] = closing.as_slice() else { panic!("two steps") };
    let act = |step: &SealedStepTaken| Act::SealedStepTaken(step.clone());
    vote.hall.refused(&officer, act(end), "decisions-refused-before-deadline");
    assert!(vote.hall.pass_days(10).is_empty(), "it waits for the trustees");
    vote.hall.refused(&officer, act(tally), "decisions-refused-sealed-parent");
    vote.tell(&officer, act(end));
    vote.tell(&officer, act(tally));
    vote.made.decrypt(1);
    let first = vote.steps(&[]);
    vote.tell(&officer, act(&first[0]));
    let early =
        SealedStepTaken { step: SealedStep::Result, result: vec![1, 2, 3], ..first[0].clone() };
    let early = SealedStepTaken { parent: first[0].event.clone(), ..early };
    vote.hall.refused(&officer, act(&early), "decisions-refused-sealed-step");
    vote.made.decrypt(3);
    vote.made.publish();
    let last = vote.steps(&[1, 2, 3]);
    let [second, result] = last.as_slice() else { panic!("two steps") };
    vote.tell(&officer, act(second));
    // Sums that could be, and are not those that were decrypted.
    let other = SealedStepTaken { result: vec![1, 3, 2], ..result.clone() };
    vote.does_not_hold(&officer, act(&other), "not the sums that were decrypted");
    vote.tell(&officer, act(result));
    assert_eq!(vote.hall.story.settle(), ["decisions.closed"]);
    let outcome = vote.hall.outcome(vote.motion);
    assert_eq!(
        (outcome.verdict, outcome.elected.as_slice()),
        (Verdict::Adopted, &[id('n', "Bo")][..])
    );
    // Seats that are counted together have no figures of their chambers: nobody knows them.
    let voted = outcome.figures[""].voted();
    assert_eq!((outcome.figures.len(), voted), (1, 6));
    // Whoever has the files puts the whole archive together again, and it holds.
    let sealing = vote.hall.motion(vote.motion).sealing.as_ref().expect("sealed");
    let files = |name: &str| hub::AtHand::file(&vote.shelf, name);
    let whole = decisions::rules::assembled(sealing, &files).expect("the files are there");
    assert_eq!(whole.as_bytes(), vote.made.archive.as_bytes(), "byte for byte");
}

#[test]
fn a_vote_begins_with_an_archive_that_asks_for_what_is_counted() {
    let mut vote = Vote::new();
    let officer = secretariat();
    let good = vote.prepared();
    let act = |act: SealedVotePrepared| Act::SealedVotePrepared(act);
    let missing = SealedVotePrepared { archive: "7".repeat(64), ..good.clone() };
    vote.does_not_hold(&officer, act(missing), "is missing");
    // Whatever else is kept here, such as a partner's upload, cannot be named and so published.
    let upload = vote.shelf.keep(b"Name,Phone\nAda,+49 30 1234567\n");
    vote.does_not_hold(&officer, act(SealedVotePrepared { archive: upload, ..good.clone() }), "");
    // Answers the other way round would turn the outcome round.
    for (answers, why) in [(["Bo", "Ada"], "`Bo` should be `Ada`"), (["Ada", "Cy"], "`Cy`")] {
        let made = election(answers, SEATS.len());
        let event = made.archive.head().expect("an event").to_owned();
        let archive = vote.shelf.keep(made.archive.as_bytes());
        let other = SealedVotePrepared { event, archive, ..good.clone() };
        vote.does_not_hold(&officer, act(other), why);
    }
    let three = SealedVotePrepared { threshold: 3, ..good.clone() };
    vote.does_not_hold(&officer, act(three), "not as many as named");
    let more = SealedVotePrepared { credentials: 9, ..good.clone() };
    vote.does_not_hold(&officer, act(more), "credentials");
    let ballot = vote.made.cast(0, &[vec![0]]);
    let mut begun = vote.made.archive.clone();
    begun.receive(&ballot).expect("an event");
    let archive = vote.shelf.keep(begun.as_bytes());
    let begun = SealedVotePrepared { archive, ..good.clone() };
    vote.does_not_hold(&officer, act(begun), "others follow it");
    // What was prepared for other words is prepared again.
    vote.tell(&officer, act(good));
    let words = || Said::text("Somebody else decides.");
    let (title, meaning, text) = (words(), words(), words());
    let changed = MotionChanged { motion: vote.motion, title, meaning, text };
    vote.tell(&officer, Act::MotionChanged(changed));
    assert_eq!(vote.hall.motion(vote.motion).sealing, None);
    let opening = vote.hall.opening(vote.motion, "R14", 10);
    vote.hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-not-prepared");
}

#[test]
fn a_sealed_ballot_is_the_voters_own_and_the_next_one() {
    let mut vote = Vote::open();
    vote.cast(0, &[0]);
    let good = vote.ballot(1, &[1]);
    let by = holder(SEATS[1]);
    let act = |act: SealedBallotCast| Act::SealedBallotCast(act);
    let garbage = vote.shelf.keep(b"{}");
    vote.does_not_hold(&by, act(SealedBallotCast { ballot: garbage, ..good.clone() }), "ballot");
    let event = "9".repeat(64);
    vote.does_not_hold(&by, act(SealedBallotCast { event, ..good.clone() }), "its event");
    let credential = "9".repeat(64);
    vote.does_not_hold(&by, act(SealedBallotCast { credential, ..good.clone() }), "its credential");
    let stranger = sealed::Credential::random(&mut vote.made.random);
    let own = std::mem::replace(&mut vote.made.credentials[1], stranger);
    let forged = vote.ballot(1, &[1]);
    vote.does_not_hold(&by, act(forged), "nobody's");
    vote.made.credentials[1] = own;
    // Behind another ballot, with another seat's credential, for another seat, garbled.
    let beside = SealedBallotCast { parent: "0".repeat(64), ..good.clone() };
    vote.hall.refused(&by, act(beside), "decisions-refused-sealed-parent");
    let cast = vote.hall.motion(vote.motion).vote.clone().expect("a vote").secret;
    let credential = cast[SEATS[0]].credential.clone().expect("cast");
    let stolen = SealedBallotCast { credential, ..good.clone() };
    vote.hall.refused(&by, act(stolen), "decisions-refused-credential");
    let other = SealedBallotCast { seat: SEATS[0].to_owned(), ..good.clone() };
    vote.hall.refused(&holder(SEATS[0]), act(other), "decisions-refused-credential");
    let garbled = SealedBallotCast { event: "no hash".to_owned(), ..good.clone() };
    vote.hall.refused(&by, act(garbled), "decisions-refused-hash");
    vote.hall.refused(&holder(SEATS[2]), act(good.clone()), "decisions-refused-other-seat");
    vote.cast(1, &[1]);
    // The very ballot that was cast, once more: it would stand in the archive twice.
    let sealing = vote.hall.motion(vote.motion).sealing.clone().expect("sealed");
    let name = sealing.events.last().expect("an event").data[0].clone();
    let event = decisions::rules::ballot_event(&sealing, &name).hash().expect("a hash");
    let parent = sealing.head().to_owned();
    let again = SealedBallotCast { parent, event, ballot: name, ..good };
    vote.does_not_hold(&by, act(again), "cast before");
    let late = vote.ballot(1, &[0]);
    vote.hall.story.wait(10 * DAY);
    vote.hall.refused(&by, act(late), "decisions-refused-over");
}

#[test]
fn trustees_and_issuer_are_rivals_and_the_vote_is_prepared_for_its_voters() {
    let mut vote = Vote::new();
    let opening = vote.hall.opening(vote.motion, "R14", 10);
    vote.hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-not-prepared");
    let good = vote.prepared();
    let refuse = |vote: &mut Vote, act: SealedVotePrepared, message: &str| {
        vote.hall.refused(&secretariat(), Act::SealedVotePrepared(act), message);
    };
    let authority = good.trustees[0];
    refuse(
        &mut vote,
        SealedVotePrepared { authority, ..good.clone() },
        "decisions-refused-authority",
    );
    let host = vote.hall.admit("the host", "states");
    vote.hall.appoint("secretariat", host);
    let authority = SealedVotePrepared { authority: host, ..good.clone() };
    refuse(&mut vote, authority, "decisions-refused-authority");
    let with = |one: Id, other: Id| SealedVotePrepared {
        trustees: vec![good.trustees[0], one, other],
        ..good.clone()
    };
    // Whoever runs the hub sees every ballot come in: it must not decrypt as well.
    refuse(&mut vote, with(host, good.trustees[2]), "decisions-refused-trustee-host");
    refuse(
        &mut vote,
        SealedVotePrepared { threshold: 1, ..good.clone() },
        "decisions-refused-trustees",
    );
    refuse(&mut vote, with(good.trustees[0], good.trustees[1]), "decisions-refused-trustees");
    // Two donors of three trustees would open every ballot among themselves; and so would two that
    // are no members, whom nobody knows to be rivals.
    let friend = vote.hall.admit("another donor", "donors");
    refuse(&mut vote, with(friend, good.trustees[1]), "decisions-refused-trustees-alike");
    let outside = ["a notary", "a bank"].map(|name| vote.hall.add_organisation(name));
    refuse(&mut vote, with(outside[0], outside[1]), "decisions-refused-trustees-alike");
    let unknown = SealedVotePrepared { authority: id('a', "nobody"), ..good.clone() };
    refuse(&mut vote, unknown, "decisions-refused-no-actor");
    vote.made = election(["Ada", "Bo"], 7);
    let few = SealedVotePrepared { authority: good.authority, ..vote.prepared_again(&good) };
    vote.tell(&secretariat(), Act::SealedVotePrepared(few));
    let opening = vote.hall.opening(vote.motion, "R14", 10);
    vote.hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-not-prepared");
    // A ranking cannot be sealed: only sums are decrypted.
    vote.motion = vote.order();
    let order = SealedVotePrepared { motion: vote.motion, ..good };
    vote.tell(&secretariat(), Act::SealedVotePrepared(order));
    let opening = vote.hall.opening(vote.motion, "R18", 10);
    vote.hall.refused(&chair(), Act::VoteOpened(opening), "decisions-refused-sealed-ranking");
}

/// Eight seats are held, one has an interest in who is chair: seven credentials are issued.
#[test]
fn a_seat_that_takes_no_part_needs_no_credential() {
    let mut vote = Vote::new();
    let declared = InterestDeclared {
        interest: id('i', "chair"),
        actor: id('a', SEATS[7]),
        person: None,
        about: About::Topic("chair".to_owned()),
        nature: Nature::Family,
        words: Said::default(),
    };
    vote.hall.tell(&secretariat(), members::act::Act::InterestDeclared(declared));
    let eight = vote.prepared();
    vote.tell(&secretariat(), Act::SealedVotePrepared(eight.clone()));
    let opening = Act::VoteOpened(vote.hall.opening(vote.motion, "R14", 10));
    let clause =
        vote.hall.refused(&chair(), opening.clone(), "decisions-refused-not-prepared").clause;
    assert_eq!(clause.as_deref(), Some("R14"));
    vote.made = election(["Ada", "Bo"], SEATS.len() - 1);
    let seven = vote.prepared_again(&eight);
    vote.tell(&secretariat(), Act::SealedVotePrepared(seven));
    vote.tell(&chair(), opening);
    vote.cast(0, &[1]);
}

impl Vote {
    /// The archive as it is made now, under the same names.
    fn prepared_again(&mut self, before: &SealedVotePrepared) -> SealedVotePrepared {
        SealedVotePrepared {
            credentials: u64::try_from(self.made.credentials.len()).expect("few"),
            event: self.made.archive.head().expect("an event").to_owned(),
            archive: self.shelf.keep(self.made.archive.as_bytes()),
            ..before.clone()
        }
    }

    /// Another motion with the same candidates, under a rule that ranks.
    fn order(&mut self) -> Id {
        candidates(&mut self.hall, "order")
    }
}
