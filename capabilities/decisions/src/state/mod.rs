//! What is known: every motion with all that happened to it.

mod amendment;
mod budget;
mod secret;
mod task;

use std::collections::{BTreeMap, BTreeSet};

use hub::{
    At, AtHand, FileCheck, Fold, Hub, Id, Principal, Refusal, Resolution, Rest, Said, Stamp,
};
use serde::{Deserialize, Serialize};

use crate::act::{Act, Closed, MotionDrafted};
use crate::model::{
    AmendmentEnd, Call, Candidate, CastBallot, CastRanking, Closure, Comment, Dissent, Doer,
    Moment, Motion, Objection, OpenVote, PaperBallot, Proxy, REVIEW, Recusal, Reply, Stage,
    Standing, Statement, Verdict, Version,
};
use crate::{rules, tally};

/// Every motion of the hub.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    motions: BTreeMap<Id, Motion>,
    /// Motions by their number: number 1 first.
    order: Vec<Id>,
}

impl State {
    /// The motion of this id.
    #[must_use]
    pub fn motion(&self, id: Id) -> Option<&Motion> {
        self.motions.get(&id)
    }

    /// The motion of this number, from 1.
    #[must_use]
    pub fn numbered(&self, n: u64) -> Option<&Motion> {
        let place = usize::try_from(n.checked_sub(1)?).ok()?;
        self.motions.get(self.order.get(place)?)
    }

    /// All motions, oldest first.
    pub fn motions(&self) -> impl DoubleEndedIterator<Item = &Motion> {
        self.order.iter().filter_map(|id| self.motions.get(id))
    }

    /// The ballot whose place the one in this entry took, and the ballot that took its place.
    #[must_use]
    pub fn ballots_beside(&self, entry: u64) -> (Option<u64>, Option<u64>) {
        let votes = self.motions().filter_map(|motion| motion.vote.as_ref());
        for vote in votes {
            for seat in vote.voted() {
                let cast: Vec<u64> =
                    vote.earlier(seat).iter().copied().chain(vote.counted(seat)).collect();
                if let Some(place) = cast.iter().position(|one| *one == entry) {
                    let before = place.checked_sub(1).and_then(|at| cast.get(at));
                    return (before.copied(), cast.get(place + 1).copied());
                }
            }
        }
        (None, None)
    }

    fn draft(&mut self, act: MotionDrafted, made: Moment) {
        let MotionDrafted { motion: id, body, matter, permits, concerns, topics, .. } = act;
        self.order.push(id);
        let n = u64::try_from(self.order.len()).unwrap_or(u64::MAX);
        let first = Version { title: act.title, meaning: act.meaning, text: act.text, made };
        let motion = Motion {
            id,
            n,
            body,
            matter,
            permits,
            concerns,
            topics,
            standing: Standing::Draft,
            versions: vec![first],
            tabled: None,
            purse: None,
            candidates: Vec::new(),
            amendments: Vec::new(),
            comments: Vec::new(),
            call: None,
            objections: Vec::new(),
            sealing: None,
            vote: None,
            replies: Vec::new(),
            recusals: Vec::new(),
            closures: Vec::new(),
            dissents: Vec::new(),
            statement: None,
            tasks: Vec::new(),
            withdrawn: None,
            lapsed: None,
        };
        self.motions.insert(id, motion);
    }

    fn with(&mut self, id: Id, change: impl FnOnce(&mut Motion)) {
        if let Some(motion) = self.motions.get_mut(&id) {
            change(motion);
        }
    }

    /// Acts on the words of a motion and on what is said about it.
    fn apply_words(&mut self, act: Act, made: Moment) {
        match act {
            Act::MotionDrafted(act) => self.draft(act, made),
            Act::MotionChanged(act) => self.with(act.motion, |motion| {
                let (title, meaning, text) = (act.title, act.meaning, act.text);
                motion.versions.push(Version { title, meaning, text, made });
                // What was sealed for other words is prepared again.
                motion.sealing = None;
            }),
            Act::AmendmentMoved(act) => self.amend(act, made),
            Act::AmendmentAccepted(act) => {
                self.end_amendment(act.amendment, AmendmentEnd::Accepted, &made);
            }
            Act::AmendmentWithdrawn(act) => {
                self.end_amendment(act.amendment, AmendmentEnd::Withdrawn, &made);
            }
            Act::MotionTabled(act) => self.with(act.motion, |motion| {
                motion.standing = Standing::Tabled;
                motion.tabled = Some(made);
            }),
            Act::CandidateNamed(act) => self.with(act.motion, |motion| {
                motion.candidates.push(Candidate {
                    id: act.candidate,
                    stands: act.stands,
                    cost: act.cost,
                    name: act.name,
                    statement: act.statement,
                    made,
                    withdrawn: None,
                });
                // What was sealed for another ballot is prepared again.
                motion.sealing = None;
            }),
            Act::CandidateWithdrawn(act) => self.with(act.motion, |motion| {
                let mut all = motion.candidates.iter_mut();
                if let Some(one) = all.find(|one| one.id == act.candidate) {
                    one.withdrawn = Some(made);
                }
                motion.sealing = None;
            }),
            Act::Commented(act) => self.with(act.motion, |motion| {
                let (id, actor, words) = (act.comment, act.actor, act.words);
                motion.comments.push(Comment { id, actor, words, made });
            }),
            Act::MotionWithdrawn(act) => self.with(act.motion, |motion| {
                motion.standing = Standing::Withdrawn;
                motion.vote.iter_mut().for_each(OpenVote::forget);
                motion.withdrawn = Some((made, act.reason));
            }),
            Act::ReviewLapsed(act) => self.with(act.motion, |motion| {
                motion.standing = Standing::Withdrawn;
                motion.lapsed = Some(made);
            }),
            Act::OutcomeStated(act) => self.with(act.motion, |motion| {
                let (who, due, review) = (act.who, act.due, act.review);
                let (why, next) = (act.why, act.next);
                motion.statement = Some(Statement { who, due, review, why, next, made });
            }),
            other => self.apply_voices(other, made),
        }
    }

    /// Acts of seats: objections, ballots, proxies, recusals, dissents.
    fn apply_voices(&mut self, act: Act, made: Moment) {
        match act {
            Act::ObjectionRaised(act) => self.with(act.motion, |motion| {
                let (id, seat, reason) = (act.objection, act.seat, act.reason);
                motion.objections.push(Objection { id, seat, reason, made, withdrawn: None });
            }),
            Act::ObjectionWithdrawn(act) => self.with(act.motion, |motion| {
                let mut all = motion.objections.iter_mut();
                if let Some(one) = all.find(|one| one.id == act.objection) {
                    one.withdrawn = Some(made.at);
                }
            }),
            Act::ObjectionAnswered(act) => self.with(act.motion, |motion| {
                motion.replies.push(Reply { to: act.to, words: act.reply, made });
            }),
            Act::BallotCast(act) => self.with_vote(act.motion, |vote| {
                let (choice, reason) = (act.choice, act.reason);
                vote.replace(&act.seat);
                vote.ballots.insert(act.seat, CastBallot { choice, reason, made });
            }),
            Act::PaperBallotsRecorded(act) => self.with_vote(act.motion, |vote| {
                for (seat, choice) in act.ballots {
                    let made = made.clone();
                    bring_in(vote, PaperBallot { seat, choice, corrects: None, made });
                }
            }),
            Act::PaperBallotCorrected(act) => self.with_vote(act.motion, |vote| {
                let (seat, choice, corrects) = (act.seat, act.choice, Some(act.reason));
                bring_in(vote, PaperBallot { seat, choice, corrects, made });
            }),
            Act::RankingCast(act) => self.with_vote(act.motion, |vote| {
                let (order, reason) = (act.ranking, act.reason);
                vote.replace(&act.seat);
                vote.rankings.insert(act.seat, CastRanking { order, reason, made });
            }),
            Act::ProxyGiven(act) => self.with_vote(act.motion, |vote| {
                vote.proxies.push(Proxy { from: act.from, to: act.to, made });
            }),
            Act::ProxyWithdrawn(act) => self.with_vote(act.motion, |vote| {
                vote.proxies.retain(|proxy| proxy.from != act.from);
            }),
            Act::Recused(act) => self.with(act.motion, |motion| {
                let (seat, ground, words) = (act.seat, act.ground, act.words);
                motion.recusals.push(Recusal { seat, ground, words, made });
            }),
            Act::DissentRecorded(act) => self.with(act.motion, |motion| {
                let (id, seat, statement) = (act.dissent, act.seat, act.statement);
                motion.dissents.push(Dissent { id, seat, statement, made });
            }),
            other => self.apply_secret(other, made),
        }
    }

    fn with_vote(&mut self, id: Id, change: impl FnOnce(&mut OpenVote)) {
        self.with(id, |motion| {
            if let Some(vote) = &mut motion.vote {
                change(vote);
            }
        });
    }

    /// Opens a call or a vote: what it rests on is fixed from here on, whatever changes later.
    fn open(&mut self, id: Id, rule: &str, until: At, stage: Stage, made: Moment, hub: &Hub) {
        let version = hub.room::<charter::State>().version();
        self.with(id, |motion| {
            let charter = rules::terms(motion.permits.as_ref(), hub);
            let Some(rule) = charter.and_then(|charter| charter.rule(rule)).cloned() else {
                return;
            };
            let electorate = tally::electorate(motion, hub, made.at);
            match stage {
                Stage::Call => {
                    motion.standing = Standing::Called;
                    // Objections answer the newest call; earlier ones were settled by its closure.
                    motion.call = Some(Call { rule, electorate, until, made });
                }
                Stage::Vote => {
                    motion.standing = Standing::Voting;
                    motion.vote = Some(OpenVote {
                        rule,
                        charter: version,
                        electorate,
                        until,
                        made,
                        ballots: BTreeMap::new(),
                        paper: Vec::new(),
                        rankings: BTreeMap::new(),
                        allocations: BTreeMap::new(),
                        secret: BTreeMap::new(),
                        replaced: BTreeMap::new(),
                        slips: Vec::new(),
                        proxies: Vec::new(),
                    });
                }
            }
        });
    }

    fn close(&mut self, act: Closed, made: Moment, hub: &Hub) {
        let members = members::Roll::of(hub);
        let (id, verdict, moment) = (act.motion, act.verdict, made.clone());
        self.with(act.motion, |motion| {
            let recused = tally::recused(motion, members, made.at);
            motion.standing =
                if act.verdict.is_final() { Standing::Decided } else { Standing::Tabled };
            motion.closures.push(Closure {
                stage: act.stage,
                rule: act.rule,
                verdict: act.verdict,
                figures: act.figures,
                objections: act.objections,
                elected: act.elected,
                allocated: act.allocated,
                recused,
                made,
            });
        });
        self.settle_amendment(id, verdict, &moment);
    }
}

/// Takes a ballot on paper in: it counts, and what was brought in before stays beside it.
fn bring_in(vote: &mut OpenVote, ballot: PaperBallot) {
    let (choice, reason, made) = (ballot.choice, Said::default(), ballot.made.clone());
    vote.replace(&ballot.seat);
    vote.ballots.insert(ballot.seat.clone(), CastBallot { choice, reason, made });
    vote.paper.push(ballot);
}

impl State {
    /// The motion by which a decision was called in, as long as it is not decided, and for good
    /// when it set the decision aside.
    #[must_use]
    pub fn review_of(&self, decision: Id) -> Option<&Motion> {
        let is_on = |motion: &&Motion| {
            let permit = motion.permits.as_ref().filter(|permit| permit.kind == REVIEW);
            permit.is_some_and(|permit| permit.subject == Some(decision))
        };
        self.motions().filter(is_on).find(|motion| match motion.standing {
            Standing::Draft | Standing::Withdrawn => false,
            Standing::Decided => motion.outcome().is_some_and(|it| it.verdict == Verdict::Adopted),
            _ => true,
        })
    }
}

impl Fold for State {
    type Act = Act;

    fn check(act: &Act, by: &Principal, now: At, hub: &Hub) -> Result<(), Refusal> {
        rules::check(act, by, now, hub)
    }

    fn apply(&mut self, act: Act, stamp: &Stamp, hub: &Hub, _at_hand: &dyn AtHand) {
        let made = Moment::from(stamp);
        match act {
            Act::ConsensusCalled(act) => {
                self.open(act.motion, &act.rule, act.until, Stage::Call, made, hub);
            }
            Act::VoteOpened(act) => {
                self.open(act.motion, &act.rule, act.until, Stage::Vote, made, hub);
            }
            Act::Closed(act) => self.close(act, made, hub),
            other => self.apply_words(other, made),
        }
    }

    fn check_words(act: &Act) -> Result<(), Refusal> {
        rules::check_words(act)
    }

    fn check_files(act: &Act, hub: &Hub) -> Option<FileCheck> {
        rules::check_files(act, hub)
    }

    fn due(&self, now: At, hub: &Hub) -> Vec<Act> {
        let members = members::Roll::of(hub);
        let over = self.motions().filter(|motion| motion.until().is_some_and(|end| end <= now));
        let next = |motion| match tally::to_count(motion) {
            Some(counted) => Some(Act::BallotsCounted(counted)),
            None => tally::closing(motion, members, now).map(Act::Closed),
        };
        let lapsed = rules::lapsed(self, now, hub).map(Act::ReviewLapsed);
        over.filter_map(next).chain(lapsed).collect()
    }

    fn forgets(&self) -> Vec<u64> {
        self.served_ballots()
    }

    fn resolution(&self, id: Id) -> Option<Resolution> {
        let motion = self.motion(id)?;
        let closure = motion.outcome()?;
        Some(Resolution {
            id,
            entry: closure.made.entry,
            body: motion.body.clone(),
            rule: closure.rule.clone(),
            adopted: closure.verdict == Verdict::Adopted && self.review_of(id).is_none(),
            permits: motion.permits.as_ref().map(|permit| permit.kind.clone()),
            subject: match motion.elected().first() {
                Some(elected) => elected.stands,
                None => motion.permits.as_ref().and_then(|permit| permit.subject),
            },
            place: motion.permits.as_ref().and_then(|permit| permit.place.clone()),
        })
    }

    fn resolutions_on(&self, thing: Id) -> Vec<Resolution> {
        let names = |motion: &&Motion| {
            motion.permits.as_ref().is_some_and(|permit| permit.subject == Some(thing))
        };
        let is_settled = |motion: &&Motion| {
            let review = self.review_of(motion.id);
            motion.outcome().is_some_and(|closure| rules::decided(closure.verdict))
                && review.is_none_or(|review| review.standing == Standing::Decided)
        };
        let settled = self.motions().filter(names).filter(is_settled);
        let mut all: Vec<Resolution> =
            settled.filter_map(|motion| Fold::resolution(self, motion.id)).collect();
        all.sort_by_key(|resolution| resolution.entry);
        all
    }

    fn resolutions(&self, kind: &str) -> Vec<(Resolution, Said)> {
        let is_for = |motion: &&Motion| motion.permits.as_ref().is_some_and(|it| it.kind == kind);
        let all = self.motions().filter(is_for).filter_map(|motion| {
            let resolution = self.resolution(motion.id).filter(|found| found.adopted)?;
            let called = motion.words().map(|words| words.title.clone());
            Some((resolution, called.unwrap_or_default()))
        });
        all.collect()
    }

    fn rests_on(&self, things: &BTreeSet<Id>, _hub: &Hub) -> Vec<Rest> {
        let mut found = Vec::new();
        for motion in self.motions() {
            let page = format!("decisions/{}", motion.n);
            let subject = motion.permits.as_ref().and_then(|permit| permit.subject);
            let stated = motion.statement.as_ref().and_then(|statement| statement.who);
            let spoke = motion.comments.iter().filter_map(|comment| comment.actor);
            let does = motion.tasks.iter().filter_map(|task| match &task.doer {
                Doer::Organisation(id) => Some(*id),
                Doer::Office(_) => None,
            });
            let said = motion.concerns.iter().copied().chain(subject).chain(stated).chain(spoke);
            let all = said.chain(does);
            let on: BTreeSet<Id> = all.filter(|id| things.contains(id)).collect();
            found.extend(on.into_iter().map(|id| {
                Rest::new(id, "decisions-rest-motion", page.clone()).with("n", motion.n)
            }));
        }
        found
    }
}
