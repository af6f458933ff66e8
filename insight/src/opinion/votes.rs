//! Raw votes, and the sparse matrix of what counts.

/// What a person answers to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Agrees.
    Agree,
    /// Neither.
    Pass,
    /// Disagrees.
    Disagree,
}

impl Answer {
    /// +1, 0 or −1, as in exports of Pol.is.
    #[must_use]
    pub fn value(self) -> f64 {
        match self {
            Self::Agree => 1.0,
            Self::Pass => 0.0,
            Self::Disagree => -1.0,
        }
    }
}

/// One vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cast {
    /// Who.
    pub participant: u64,
    /// On which statement.
    pub statement: u64,
    /// What.
    pub answer: Answer,
    /// When: any clock; of two votes of one person on one statement the later counts.
    pub at: i64,
}

/// The votes that count, by person.
#[derive(Clone, Debug, PartialEq)]
pub struct Votes {
    /// Who voted, ascending: the rows.
    pub participants: Vec<u64>,
    /// All statements, ascending: the columns.
    pub statements: Vec<u64>,
    /// Whether each statement was moderated out.
    pub out: Vec<bool>,
    starts: Vec<usize>,
    entries: Vec<(u32, Answer)>,
}

impl Votes {
    /// Counts the last vote of each person on each statement. `statements` may name some on which
    /// nobody voted yet; `out` names those moderated out.
    #[must_use]
    pub fn new(casts: &[Cast], statements: &[u64], out: &[u64]) -> Self {
        let voted = casts.iter().map(|cast| cast.statement);
        let columns = ascending(voted.chain(statements.iter().copied()));
        let participants = ascending(casts.iter().map(|cast| cast.participant));
        let mut sorted: Vec<&Cast> = casts.iter().collect();
        sorted.sort_by_key(|cast| (cast.participant, cast.statement, cast.at));
        let mut votes = Self {
            out: columns.iter().map(|statement| out.contains(statement)).collect(),
            starts: vec![0],
            entries: Vec::with_capacity(sorted.len()),
            participants,
            statements: columns,
        };
        for own in sorted.chunk_by(|a, b| a.participant == b.participant) {
            for on_one in own.chunk_by(|a, b| a.statement == b.statement) {
                let Some(last) = on_one.last() else { continue };
                let column = votes.statements.partition_point(|s| *s < last.statement);
                votes.entries.push((column as u32, last.answer));
            }
            votes.starts.push(votes.entries.len());
        }
        votes
    }

    /// The votes of a person: column and answer, columns ascending.
    #[must_use]
    pub fn of(&self, row: usize) -> &[(u32, Answer)] {
        &self.entries[self.starts[row]..self.starts[row + 1]]
    }

    /// How many votes count.
    #[must_use]
    pub fn count(&self) -> usize {
        self.entries.len()
    }

    /// The rows of those who voted on at least seven statements, or on all when there are fewer.
    #[must_use]
    pub fn with_enough(&self) -> Vec<usize> {
        let enough = self.statements.len().min(7);
        (0..self.participants.len()).filter(|row| self.of(*row).len() >= enough).collect()
    }
}

fn ascending(ids: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut ids: Vec<u64> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
