//! From a rule of the charter to a game over seats: who votes, what each weighs, what is enough.
//!
//! Everybody votes for or against: nobody is absent, abstains, is recused or votes for another.
//! Seats that are empty today count as held, for the charter gives them their power. Under that
//! assumption every base of the charter is the same, and a quorum is always there.

pub mod blocs;
pub mod change;
pub mod seats;

use std::collections::{BTreeMap, BTreeSet};

use charter::model::{
    Bar, Body, Charter, Counting, Fallback, Fraction, Line, Method, OnObjection, Rule, Scope, Seat,
    SeatCount, Support, Veto,
};
use insight::power::{Fault, Game, Power, Quota, measure};

/// How many rules may follow each other when none settles the matter.
const FALLBACKS: u8 = 4;

/// The most voting seats that are measured while somebody waits for a page.
const SEATS_MAX: usize = 600;

/// The most that a criterion's weights may add up to, for the same reason: counting by sums keeps a
/// number for each. The command line measures larger ones.
const SUM_MAX: u64 = 1 << 18;

/// A rule over the seats of its body, ready to be measured.
#[derive(Debug, Clone)]
pub struct Play {
    /// The seats that vote, in the charter's order.
    pub seats: Vec<Seat>,
    /// The rule whose threshold counts in the end: the fallback of a consensus.
    pub settled_by: String,
    /// Whether one objection stops it: a consensus that nothing follows.
    pub unanimous: bool,
    /// What each seat weighs, criterion by criterion.
    columns: Vec<Vec<u64>>,
    clauses: Vec<Vec<Quota>>,
}

/// Why the power under a rule cannot be computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unplayable {
    /// The rule names no body, or one that the charter has not.
    Body,
    /// How many voting seats the body has is not known, or it has none.
    Seats,
    /// The rule does not decide by ballots.
    NotByBallot,
    /// What follows when an objection stands is not stated.
    Fallback,
    /// A seat has no weight of this name.
    Weight(String),
    /// There are too many different seats, or weights too large.
    TooLarge,
}

impl Play {
    /// The game of this rule.
    ///
    /// # Errors
    /// When the charter does not say enough, or the rule is no vote.
    pub fn new(charter: &Charter, rule: &Rule) -> Result<Self, Unplayable> {
        let body = rule.body.as_deref().ok_or(Unplayable::Body)?;
        settled(charter, rule, body, FALLBACKS)
    }

    /// The power of each seat, and which class of it each seat is in.
    ///
    /// # Errors
    /// When it would take too long.
    pub fn measured(&self) -> Result<(Power, Vec<usize>), Unplayable> {
        let sum =
            |column: &Vec<u64>| column.iter().try_fold(0_u64, |sum, one| sum.checked_add(*one));
        let mut sums = self.columns.iter().map(sum);
        if self.seats.len() > SEATS_MAX || !sums.all(|sum| sum.is_some_and(|sum| sum <= SUM_MAX)) {
            return Err(Unplayable::TooLarge);
        }
        let game = Game::new(&self.rows(), self.clauses.clone()).map_err(too_large)?;
        let power = measure(&game).map_err(too_large)?;
        Ok((power, game.class_of().to_vec()))
    }

    /// Whether these seats together pass a motion against all others.
    #[must_use]
    pub fn wins(&self, yes: impl Fn(&Seat) -> bool) -> bool {
        let reached = |criterion: usize| -> u64 {
            let column = self.columns[criterion].iter().zip(&self.seats);
            column.filter(|(_, seat)| yes(seat)).map(|(weight, _)| weight).sum()
        };
        let holds = |quota: &Quota| reached(quota.criterion) >= quota.at_least;
        self.clauses.iter().any(|clause| clause.iter().all(holds))
    }

    fn rows(&self) -> Vec<Vec<u64>> {
        let row = |seat: usize| self.columns.iter().map(|column| column[seat]).collect();
        (0..self.seats.len()).map(row).collect()
    }

    fn over(seats: Vec<Seat>, rule: &Rule) -> Self {
        let settled_by = rule.id.clone();
        Self { seats, settled_by, unanimous: false, columns: Vec::new(), clauses: Vec::new() }
    }

    /// A threshold on a criterion; equal criteria are kept once.
    fn quota(&mut self, column: Vec<u64>, at_least: u64) -> Quota {
        let known = self.columns.iter().position(|one| *one == column);
        let criterion = known.unwrap_or_else(|| {
            self.columns.push(column);
            self.columns.len() - 1
        });
        Quota { criterion, at_least }
    }

    /// A threshold on how many of these seats agree.
    fn heads(&mut self, who: impl Fn(&Seat) -> bool, at_least: u64) -> Quota {
        let column = self.seats.iter().map(|seat| u64::from(who(seat))).collect();
        self.quota(column, at_least)
    }

    fn all_of(&mut self, who: impl Fn(&Seat) -> bool) -> Quota {
        let all = self.seats.iter().filter(|seat| who(seat)).count() as u64;
        self.heads(who, all)
    }

    fn line(&mut self, line: &Line) -> Result<Vec<Quota>, Unplayable> {
        match (&line.by, &line.scope) {
            (Counting::EqualChambers, _) => self.equal_chambers(line.bar).map(|quota| vec![quota]),
            (_, Scope::All) => self.share(line, |_| true).map(|quota| vec![quota]),
            (_, Scope::Chamber(id)) => {
                self.share(line, |seat| chamber(seat) == id).map(|quota| vec![quota])
            }
            (_, Scope::EachChamber) => {
                let chambers = self.chambers();
                let each = chambers.keys().map(|id| self.share(line, |seat| chamber(seat) == id));
                each.collect()
            }
        }
    }

    /// A bar over the seats or a weight of some of the seats.
    fn share(&mut self, line: &Line, who: impl Fn(&Seat) -> bool) -> Result<Quota, Unplayable> {
        let weight = |seat: &Seat| match &line.by {
            Counting::Weight(name) => {
                let weight = seat.weights.get(name).copied();
                weight.ok_or_else(|| Unplayable::Weight(name.clone()))
            }
            Counting::Seats | Counting::EqualChambers => Ok(1),
        };
        let column = self.seats.iter().map(|seat| if who(seat) { weight(seat) } else { Ok(0) });
        let column: Vec<u64> = column.collect::<Result<_, _>>()?;
        let base = column.iter().try_fold(0_u64, |sum, one| sum.checked_add(*one));
        let at_least = enough(line.bar, base.ok_or(Unplayable::TooLarge)?)?;
        Ok(self.quota(column, at_least))
    }

    /// A bar over the mean of the chambers' shares: each seat weighs what its chamber's size
    /// leaves it, in whole units.
    fn equal_chambers(&mut self, bar: Bar) -> Result<Quota, Unplayable> {
        let chambers = self.chambers();
        let unit = chambers.values().try_fold(1_u64, |unit, size| lcm(unit, *size));
        let unit = unit.ok_or(Unplayable::TooLarge)?;
        let column = self.seats.iter().map(|seat| unit / chambers[chamber(seat)]).collect();
        let whole = unit.checked_mul(chambers.len() as u64).ok_or(Unplayable::TooLarge)?;
        let at_least = enough(bar, whole)?;
        Ok(self.quota(column, at_least))
    }

    /// How many seats each chamber has; one without a name where there are none.
    fn chambers(&self) -> BTreeMap<String, u64> {
        let mut sizes = BTreeMap::new();
        for seat in &self.seats {
            *sizes.entry(chamber(seat).to_owned()).or_default() += 1;
        }
        sizes
    }

    fn veto(&mut self, veto: &Veto) -> Quota {
        match veto {
            Veto::Any => self.all_of(|_| true),
            Veto::Seat(id) => self.all_of(|seat| seat.id == *id),
            Veto::Constituency(id) => self.all_of(|seat| seat.constituency == *id),
            Veto::Chamber(id) => self.all_of(|seat| chamber(seat) == id),
        }
    }
}

fn chamber(seat: &Seat) -> &str {
    seat.chamber.as_deref().unwrap_or_default()
}

fn too_large(fault: Fault) -> Unplayable {
    match fault {
        Fault::Empty | Fault::UnknownCriterion(_) => Unplayable::Seats,
        Fault::TooHeavy(_) | Fault::TooLarge => Unplayable::TooLarge,
    }
}

/// The whole number that is enough of a base; of an empty base nothing is, but a count of 0.
fn enough(bar: Bar, base: u64) -> Result<u64, Unplayable> {
    if base == 0 && bar.share().is_some() {
        return Ok(1);
    }
    if let Bar::Count(count) = bar {
        return Ok(count);
    }
    // The bar holds from some whole number on: look for it by halving.
    let of = Fraction::whole(base);
    let (mut low, mut high) = (0, base.checked_add(1).ok_or(Unplayable::TooLarge)?);
    while low < high {
        let middle = low + (high - low) / 2;
        if bar.holds(Fraction::whole(middle), of) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(low)
}

fn lcm(one: u64, other: u64) -> Option<u64> {
    let (mut a, mut b) = (one, other);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    (one / a).checked_mul(other)
}

fn settled(charter: &Charter, rule: &Rule, body: &str, depth: u8) -> Result<Play, Unplayable> {
    let depth = depth.checked_sub(1).ok_or(Unplayable::Fallback)?;
    let next = |id: &str| {
        let next = charter.rule(id).ok_or(Unplayable::Fallback)?;
        settled(charter, next, next.body.as_deref().unwrap_or(body), depth)
    };
    let seats = || voting_seats(charter.body(body).ok_or(Unplayable::Body)?, charter);
    match &rule.method {
        Method::Consensus(consensus) => match &consensus.fallback {
            Fallback::Rule(id) => next(id),
            Fallback::None => Ok(unanimous(seats()?, rule)),
            Fallback::Required => Err(Unplayable::Fallback),
        },
        Method::Silence(silence) => match (silence.on_objection, &silence.fallback) {
            (OnObjection::GoToFallback, Some(id)) => next(id),
            (OnObjection::NotAdopted, _) => Ok(unanimous(seats()?, rule)),
            _ => Err(Unplayable::Fallback),
        },
        Method::Vote(lists) if !lists.is_empty() => vote(seats()?, rule, lists),
        Method::Support(support) => supported(seats()?, rule, *support),
        Method::Vote(_)
        | Method::Standard(_)
        | Method::Election(_)
        | Method::Budget(_)
        | Method::Otherwise(_) => Err(Unplayable::NotByBallot),
    }
}

fn voting_seats(body: &Body, charter: &Charter) -> Result<Vec<Seat>, Unplayable> {
    let counted = |group: &&charter::model::SeatGroup| matches!(group.seats, SeatCount::Fixed(_));
    let voting: Vec<_> = body.seats.iter().filter(|group| group.voting).collect();
    if !voting.iter().all(counted) {
        return Err(Unplayable::Seats);
    }
    let mut seats = charter.seats_of(&body.id);
    seats.retain(|seat| seat.voting);
    if seats.is_empty() { Err(Unplayable::Seats) } else { Ok(seats) }
}

fn unanimous(seats: Vec<Seat>, rule: &Rule) -> Play {
    let mut play = Play::over(seats, rule);
    let all = play.all_of(|_| true);
    play.unanimous = true;
    play.clauses = vec![vec![all]];
    play
}

fn vote(seats: Vec<Seat>, rule: &Rule, lists: &[Vec<Line>]) -> Result<Play, Unplayable> {
    let mut play = Play::over(seats, rule);
    let mut clauses = Vec::new();
    for lines in lists {
        let mut clause = Vec::new();
        for line in lines {
            clause.extend(play.line(line)?);
        }
        clause.extend(rule.vetoes.iter().map(|veto| play.veto(veto)).collect::<Vec<_>>());
        clauses.push(clause);
    }
    play.clauses = clauses;
    Ok(play)
}

fn supported(seats: Vec<Seat>, rule: &Rule, support: Support) -> Result<Play, Unplayable> {
    let objectors = u64::from(support.objections_max);
    let most = (seats.len() as u64).saturating_sub(objectors).max(u64::from(support.support_min));
    let mut play = Play::over(seats, rule);
    let mut clause = vec![play.heads(|_| true, most)];
    clause.extend(rule.vetoes.iter().map(|veto| play.veto(veto)).collect::<Vec<_>>());
    play.clauses = vec![clause];
    Ok(play)
}

/// The charter with one seat written out for each member, where it says so. `members` counts them
/// by constituency.
#[must_use]
pub fn counted(charter: &Charter, members: &BTreeMap<String, u32>) -> Charter {
    let mut charter = charter.clone();
    for group in charter.bodies.iter_mut().flat_map(|body| &mut body.seats) {
        if group.seats == SeatCount::EachMember {
            group.seats = SeatCount::Fixed(members.get(&group.constituency).copied().unwrap_or(0));
        }
    }
    charter
}

/// The constituencies with a voting seat, in the charter's order.
#[must_use]
pub fn constituencies<'c>(charter: &'c Charter, seats: &[Seat]) -> Vec<&'c str> {
    let there: BTreeSet<&str> = seats.iter().map(|seat| seat.constituency.as_str()).collect();
    let all = charter.constituencies.iter().map(|one| one.id.as_str());
    all.filter(|id| there.contains(id)).collect()
}
