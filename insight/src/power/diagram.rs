//! Any rule, by a decision diagram: classes are asked one after the other how many of their voters
//! are in favour, and what is still needed is all that is kept. Ways that need the same from the
//! rest are one node (Bolus 2011, "Power indices of simple games and vector-weighted majority games
//! by means of binary decision diagrams"). Two passes count coalitions by size: ways that lead to a
//! node, and winning ways that lead on from it.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use num_bigint::BigUint;

use super::Counted;
use super::by_size::BySize;
use super::game::{Fault, Game, Quota};
use super::number::{Count, choose};

/// The most nodes of a diagram.
const NODES: usize = 4_000_000;

/// Up to this many voters, counts fit machine words: see [`Count`] for `u64`.
const WORD_VOTERS: u32 = 57;

/// The most sums of a rest that are kept.
const SUMS: usize = 1 << 13;

/// Where a way leads.
const LOST: u32 = u32::MAX;
const WON: u32 = u32::MAX - 1;

/// Where all quotas of a clause stand once it can no longer hold.
const DEAD: u64 = u64::MAX;

/// An upper bound for the nodes of a diagram of one quota.
pub(super) fn steps(game: &Game) -> u64 {
    let quota = game.only_quota().map_or(u64::MAX, |quota| quota.at_least);
    let mut width = 1_u64;
    let mut all = 0_u64;
    for voters in game.class_sizes() {
        width = width.saturating_mul(u64::from(voters) + 1).min(quota);
        all = all.saturating_add(width);
    }
    all
}

/// Counts winning coalitions and swings.
pub(super) fn count(game: &Game) -> Result<Counted, Fault> {
    let diagram = Diagram::new(game)?;
    let sizes = game.class_sizes();
    let by_size = match game.voters() <= WORD_VOTERS {
        true => diagram.by_size::<u64>(),
        false => diagram.by_size::<BigUint>(),
    };
    Ok(by_size.counted(&sizes))
}

/// One class and the nodes that ask it.
struct Level {
    class: usize,
    voters: u32,
    /// Voters of all levels before this one, and after it.
    before: usize,
    after: usize,
    nodes: usize,
    /// For each node and each number in favour: the node of the next level, `WON` or `LOST`.
    next: Vec<u32>,
}

struct Diagram {
    levels: Vec<Level>,
    /// `WON` or `LOST` when nothing has to be asked.
    decided: Option<u32>,
}

impl Diagram {
    fn new(game: &Game) -> Result<Self, Fault> {
        let order = heaviest_first(game);
        let clauses = game.clauses();
        let sizes = game.class_sizes();
        let rests = rests(game, &order);
        let mut needs = vec![clauses.iter().flatten().map(|q| q.at_least).collect::<Vec<u64>>()];
        let decided = settle(&mut needs[0], clauses, &rests[0]);
        let mut levels = Vec::new();
        let (mut before, mut all) = (0, 0);
        for (at, class) in order.iter().enumerate() {
            let voters = sizes[*class];
            let gain: Vec<u64> =
                clauses.iter().flatten().map(|q| game.weight(*class, q.criterion)).collect();
            let step = Step { clauses, gain: &gain, voters, after: &rests[at + 1] };
            let nodes = needs.len();
            let (next, found) = step.ask(&needs);
            all += found.len();
            if all > NODES {
                return Err(Fault::TooLarge);
            }
            let after = order[at + 1..].iter().map(|class| sizes[*class] as usize).sum();
            levels.push(Level { class: *class, voters, before, after, nodes, next });
            before += voters as usize;
            needs = found;
        }
        Ok(Self { levels, decided })
    }

    fn by_size<C: Count>(&self) -> BySize {
        let n: usize = self.levels.iter().map(|level| level.voters as usize).sum();
        let mut by_size = BySize {
            winning: vec![BigUint::ZERO; n + 1],
            members: vec![vec![BigUint::ZERO; n + 1]; self.levels.len()],
        };
        match self.decided {
            Some(LOST) => {}
            Some(_) => {
                by_size.winning = choose(n as u32);
                for level in &self.levels {
                    // Of the voters of all coalitions of a size, each class has its part.
                    let of = by_size.winning.iter().enumerate();
                    let members = of.map(|(s, ways)| ways * s * level.voters / n);
                    by_size.members[level.class] = members.collect();
                }
            }
            None => self.passes::<C>(n, &mut by_size),
        }
        by_size
    }

    fn passes<C: Count>(&self, n: usize, by_size: &mut BySize) {
        let ahead = self.winning_ways::<C>();
        let mut leading = vec![C::one()];
        let mut later = vec![C::default(); n + 1];
        for (at, level) in self.levels.iter().enumerate() {
            let ways = choose::<C>(level.voters);
            let sums = level.members(&leading, &ahead[at + 1], &ways, &mut later);
            by_size.members[level.class] = sums.iter().map(Count::big).collect();
            leading = level.lead_on(&leading, &ways);
        }
        by_size.winning = ahead[0].iter().map(Count::big).collect();
    }

    /// For each level and node: winning ways on from there, by the number of voters in favour.
    fn winning_ways<C: Count>(&self) -> Vec<Vec<C>> {
        let mut ahead: Vec<Vec<C>> = vec![Vec::new(); self.levels.len() + 1];
        for (at, level) in self.levels.iter().enumerate().rev() {
            let ways = choose::<C>(level.voters);
            ahead[at] = level.win_from(&ahead[at + 1], &ways);
        }
        ahead
    }
}

impl Level {
    fn answers(&self) -> usize {
        self.voters as usize + 1
    }

    /// Winning ways from each node of this level, given those of the next.
    fn win_from<C: Count>(&self, next: &[C], ways: &[C]) -> Vec<C> {
        let (wide, narrow) = (self.after + self.voters as usize + 1, self.after + 1);
        let free = choose::<C>(self.after as u32);
        let mut from = vec![C::default(); self.nodes * wide];
        for (node, sums) in from.chunks_mut(wide).enumerate() {
            let answers = &self.next[node * self.answers()..][..self.answers()];
            for (x, to) in answers.iter().enumerate() {
                let tail = match *to {
                    LOST => continue,
                    WON => &free,
                    to => &next[to as usize * narrow..][..narrow],
                };
                for (sum, ahead) in sums[x..].iter_mut().zip(tail) {
                    sum.add_product(&ways[x], ahead);
                }
            }
        }
        from
    }

    /// Ways that lead to each node of the next level, by size.
    fn lead_on<C: Count>(&self, leading: &[C], ways: &[C]) -> Vec<C> {
        let (narrow, wide) = (self.before + 1, self.before + self.voters as usize + 1);
        let found = self.next.iter().filter(|to| **to < WON).max().map_or(0, |to| *to as usize + 1);
        let mut on = vec![C::default(); found * wide];
        for (node, paths) in leading.chunks(narrow).enumerate() {
            let answers = &self.next[node * self.answers()..][..self.answers()];
            for (x, to) in answers.iter().enumerate().filter(|(_, to)| **to < WON) {
                let sums = &mut on[*to as usize * wide..][..wide];
                for (sum, path) in sums[x..].iter_mut().zip(paths) {
                    sum.add_product(&ways[x], path);
                }
            }
        }
        on
    }

    /// Adds voters of this class in winning coalitions, by the size of the coalition; and to
    /// `later` those coalitions that are won here whatever later voters do, for each voter of them.
    fn members<C: Count>(&self, leading: &[C], next: &[C], ways: &[C], later: &mut [C]) -> Vec<C> {
        let (narrow, tail) = (self.before + 1, self.after + 1);
        let mut sums: Vec<C> = later.iter().map(|sum| sum.times(self.voters)).collect();
        let mut won = vec![C::default(); self.answers() * narrow];
        for (node, paths) in leading.chunks(narrow).enumerate() {
            let answers = &self.next[node * self.answers()..][..self.answers()];
            for (x, to) in answers.iter().enumerate() {
                match *to {
                    LOST => {}
                    WON => add_all(&mut won[x * narrow..][..narrow], paths),
                    _ if x == 0 => {}
                    to => {
                        let ahead = &next[to as usize * tail..][..tail];
                        convolve(&mut sums[x..], &ways[x].times(x as u32), paths, ahead);
                    }
                }
            }
        }
        let free = choose::<C>(self.after as u32);
        for (x, paths) in won.chunks(narrow).enumerate() {
            convolve(&mut sums[x..], &ways[x].times(x as u32), paths, &free);
            if self.after > 0 {
                // One later voter is in; the others are free.
                let others = choose::<C>(self.after as u32 - 1);
                convolve(&mut later[x + 1..], &ways[x], paths, &others);
            }
        }
        sums
    }
}

fn add_all<C: Count>(sums: &mut [C], more: &[C]) {
    for (sum, more) in sums.iter_mut().zip(more) {
        sum.add(more);
    }
}

/// Adds `times` × the product of two counts by size.
fn convolve<C: Count>(sums: &mut [C], times: &C, paths: &[C], ahead: &[C]) {
    for (s, path) in paths.iter().enumerate().filter(|(_, path)| **path != C::default()) {
        let mut path_times = C::default();
        path_times.add_product(path, times);
        for (sum, ahead) in sums[s..].iter_mut().zip(ahead) {
            sum.add_product(&path_times, ahead);
        }
    }
}

/// Classes with the greatest part of what is asked first: what is undecided after them is little.
fn heaviest_first(game: &Game) -> Vec<usize> {
    let all: Vec<usize> = (0..game.class_sizes().len()).collect();
    let quotas: Vec<Quota> = game.clauses().iter().flatten().copied().collect();
    let totals: Vec<u64> =
        quotas.iter().map(|quota| game.weight_of(&all, quota.criterion).max(1)).collect();
    let part = |class: &usize| {
        let parts = quotas.iter().zip(&totals).map(|(quota, total)| {
            u128::from(game.weight(*class, quota.criterion)) * (1 << 32) / u128::from(*total)
        });
        parts.sum::<u128>()
    };
    let mut order = all;
    order.sort_by_key(|class| std::cmp::Reverse(part(class)));
    order
}

/// What the rest of the classes can still add to one quota.
struct Rest {
    most: u64,
    /// Every sum they can add up to, in order; none when there are too many to keep.
    sums: Option<Vec<u64>>,
}

impl Rest {
    /// A need as it stands for all needs that the same answers of the rest meet: the smallest sum
    /// that meets it.
    fn round_up(&self, need: u64) -> u64 {
        let Some(sums) = &self.sums else { return need };
        sums.get(sums.partition_point(|sum| *sum < need)).copied().unwrap_or(DEAD)
    }
}

/// For each number of classes asked so far, and each quota: what the rest can add.
fn rests(game: &Game, order: &[usize]) -> Vec<Vec<Rest>> {
    let sizes = game.class_sizes();
    let nothing = || Rest { most: 0, sums: Some(vec![0]) };
    let mut all = vec![game.clauses().iter().flatten().map(|_| nothing()).collect::<Vec<Rest>>()];
    for class in order.iter().rev() {
        let before = &all[all.len() - 1];
        let quotas = game.clauses().iter().flatten();
        let with = quotas.zip(before).map(|(quota, rest)| {
            let weight = game.weight(*class, quota.criterion);
            let voters = u64::from(sizes[*class]);
            let sums = rest.sums.as_ref().and_then(|sums| sums_with(sums, weight, voters));
            Rest { most: rest.most + weight * voters, sums }
        });
        let with = with.collect();
        all.push(with);
    }
    all.reverse();
    all
}

fn sums_with(sums: &[u64], weight: u64, voters: u64) -> Option<Vec<u64>> {
    let mut with: Vec<u64> =
        (0..=voters).flat_map(|x| sums.iter().map(move |sum| sum + x * weight)).collect();
    with.sort_unstable();
    with.dedup();
    (with.len() <= SUMS).then_some(with)
}

/// One class answers.
struct Step<'a> {
    clauses: &'a [Vec<Quota>],
    gain: &'a [u64],
    voters: u32,
    after: &'a [Rest],
}

impl Step<'_> {
    /// Where each answer of each node leads, and the needs of the nodes found.
    fn ask(&self, needs: &[Vec<u64>]) -> (Vec<u32>, Vec<Vec<u64>>) {
        let mut numbers: HashMap<Vec<u64>, u32, BuildHasherDefault<Mix>> = HashMap::default();
        let mut next = Vec::with_capacity(needs.len() * (self.voters as usize + 1));
        let mut found = Vec::new();
        let mut left = Vec::new();
        for need in needs {
            for x in 0..=u64::from(self.voters) {
                self.answer(need, x, &mut left);
                next.push(settle(&mut left, self.clauses, self.after).unwrap_or_else(|| {
                    *numbers.entry(left.clone()).or_insert_with(|| {
                        found.push(left.clone());
                        found.len() as u32 - 1
                    })
                }));
            }
        }
        (next, found)
    }

    /// What is still needed when `x` voters of this class are in favour.
    fn answer(&self, need: &[u64], x: u64, left: &mut Vec<u64>) {
        left.clear();
        left.extend(need.iter().zip(self.gain).map(|(need, gain)| match *need {
            DEAD => DEAD,
            need => need.saturating_sub(x * gain),
        }));
    }
}

/// Brings needs into the one form that stands for all that are alike: a clause that can no longer
/// hold is dead throughout. Says `WON` or `LOST` when all is decided.
fn settle(needs: &mut [u64], clauses: &[Vec<Quota>], after: &[Rest]) -> Option<u32> {
    let (mut at, mut open) = (0, false);
    for clause in clauses {
        let range = at..at + clause.len();
        at = range.end;
        let rests = after[range.clone()].iter();
        let lives = needs[range.clone()].iter().zip(rests.clone()).all(|(n, rest)| *n <= rest.most);
        if !lives {
            needs[range].fill(DEAD);
        } else if needs[range.clone()].iter().all(|need| *need == 0) {
            return Some(WON);
        } else {
            for (need, rest) in needs[range].iter_mut().zip(rests) {
                *need = rest.round_up(*need);
            }
            open = true;
        }
    }
    if open { None } else { Some(LOST) }
}

/// A quick hash for lists of numbers; only ever used to find, never to order.
#[derive(Default)]
struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u64(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word) * 0x9E37_79B9_7F4A_7C15;
        self.0 = (product >> 64) as u64 ^ product as u64;
    }
}
