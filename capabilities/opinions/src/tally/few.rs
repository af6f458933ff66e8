//! Small numbers are left out, so that a count is never about people one could name; and so much
//! beside them that they do not follow from what is shown.

use std::collections::BTreeMap;

use crate::model::{Count, Mean};

/// Fewer people than this are never shown as a part of something.
pub const FEW: u32 = 5;

/// The counts of constituencies that are published. Those left out have together as many answers
/// as one that is shown, or none.
pub(super) fn published<'c>(
    all: impl Iterator<Item = (&'c str, Count)>,
) -> BTreeMap<String, Count> {
    kept(
        all.collect(),
        |count| count.seen,
        |sum, count| sum.seen += count.seen,
        |count| count.seen >= FEW,
    )
}

/// The means of constituencies that are published, by the same rule as counts; none where all
/// answered with one end of the scale, which would tell what each said.
pub(super) fn means(all: BTreeMap<&str, Mean>) -> BTreeMap<String, Mean> {
    kept(
        all.into_iter().collect(),
        |mean| mean.organisations,
        |sum, mean| *sum = sum.and(*mean),
        |mean| is_shown(*mean),
    )
}

/// Whether a mean is about enough organisations, and does not tell what each of them said.
pub(super) fn is_shown(mean: Mean) -> bool {
    mean.organisations >= FEW && !mean.tells_each()
}

/// The constituencies whose people are published by group. Those left out have together in each
/// group as many people as one that is shown, or nobody.
pub(super) fn composition(all: BTreeMap<&str, Vec<u32>>) -> BTreeMap<String, Vec<u32>> {
    let add = |sum: &mut Vec<u32>, cells: &Vec<u32>| {
        sum.resize(cells.len(), 0);
        sum.iter_mut().zip(cells).for_each(|(sum, cell)| *sum += cell);
    };
    kept(
        all.into_iter().collect(),
        |cells| cells.iter().sum(),
        add,
        |cells| cells.iter().all(|cell| *cell >= FEW),
    )
}

/// Leaves out what is too small, and then the smallest that are left until all of what is left out
/// would be large enough itself. People of no constituency count, and are never shown.
fn kept<T: Default>(
    mut all: Vec<(&str, T)>,
    size: impl Fn(&T) -> u32,
    add: impl Fn(&mut T, &T),
    is_enough: impl Fn(&T) -> bool,
) -> BTreeMap<String, T> {
    all.retain(|(_, one)| size(one) > 0);
    all.sort_by_key(|(id, one)| (std::cmp::Reverse(size(one)), *id));
    let (mut shown, few): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(id, one)| !id.is_empty() && is_enough(one));
    let mut rest = T::default();
    few.iter().for_each(|(_, one)| add(&mut rest, one));
    while size(&rest) > 0 && !is_enough(&rest) {
        let Some((_, smallest)) = shown.pop() else { break };
        add(&mut rest, &smallest);
    }
    shown.into_iter().map(|(id, one)| (id.to_owned(), one)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(seen: u32) -> Count {
        Count { agree: 1, disagree: 0, seen }
    }

    fn shown(all: &[(&'static str, u32)]) -> Vec<String> {
        published(all.iter().map(|(id, seen)| (*id, count(*seen)))).into_keys().collect()
    }

    #[test]
    fn what_is_left_out_does_not_follow_from_the_rest() {
        assert_eq!(shown(&[("a", 9), ("b", 5)]), ["a", "b"]);
        assert_eq!(shown(&[("a", 9), ("b", 7), ("c", 4)]), ["a"], "b hides what c says");
        assert_eq!(shown(&[("a", 9), ("b", 3), ("c", 4)]), ["a"], "b and c hide each other");
        assert_eq!(shown(&[("a", 9), ("", 6)]), ["a"]);
        assert_eq!(shown(&[("a", 9), ("", 1)]), [""; 0], "one without a constituency");
        assert_eq!(shown(&[("a", 9), ("b", 0)]), ["a"], "nobody needs no hiding");
    }

    #[test]
    fn a_group_never_shows_few_of_a_constituency() {
        let cells = |rows: &[(&'static str, [u32; 2])]| {
            let rows = rows.iter().map(|(id, cells)| (*id, cells.to_vec())).collect();
            composition(rows).into_keys().collect::<Vec<_>>()
        };
        assert_eq!(cells(&[("a", [9, 6]), ("b", [5, 8])]), ["a", "b"]);
        assert_eq!(cells(&[("a", [9, 6]), ("b", [12, 0])]), [""; 0], "all of b are in one group");
        assert_eq!(cells(&[("a", [9, 6]), ("b", [5, 0]), ("c", [2, 7])]), ["a"]);
    }
}
