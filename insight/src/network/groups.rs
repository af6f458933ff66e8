//! A division of the nodes into groups, numbered so that equal divisions look equal.

/// Which group each node is in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// The group of each node: 0 is the largest; equal sizes by lowest member.
    pub of: Vec<u32>,
    /// How many nodes each group has.
    pub sizes: Vec<u32>,
}

impl Groups {
    /// Numbers groups that have any numbers below `u32::MAX`.
    pub(crate) fn new(raw: &[u32]) -> Self {
        let (of, count) = by_first_member(raw);
        let mut size = vec![0_u32; count];
        of.iter().for_each(|group| size[*group as usize] += 1);
        let mut order: Vec<u32> = (0..count as u32).collect();
        order.sort_by_key(|group| (std::cmp::Reverse(size[*group as usize]), *group));
        let mut rank = vec![0_u32; count];
        for (place, group) in order.iter().enumerate() {
            rank[*group as usize] = place as u32;
        }
        Self {
            of: of.iter().map(|group| rank[*group as usize]).collect(),
            sizes: order.iter().map(|group| size[*group as usize]).collect(),
        }
    }

    /// The number of groups.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sizes.len()
    }
}

/// Groups numbered 0.. in order of first member, and how many.
pub(super) fn by_first_member(raw: &[u32]) -> (Vec<u32>, usize) {
    let most = raw.iter().max().map_or(0, |m| *m as usize + 1);
    let mut new = vec![u32::MAX; most];
    let mut count = 0_u32;
    let mut number = |group: &u32| {
        let slot = &mut new[*group as usize];
        if *slot == u32::MAX {
            *slot = count;
            count += 1;
        }
        *slot
    };
    let of = raw.iter().map(&mut number).collect();
    (of, count as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_group_is_the_first() {
        let groups = Groups::new(&[9, 4, 4, 7, 7]);
        assert_eq!(groups.of, [2, 0, 0, 1, 1]);
        assert_eq!(groups.sizes, [2, 2, 1]);
    }
}
