//! The connected parts of a network, with numbers of their own.

/// Ties by the places of their ends.
type Ties = Vec<(usize, usize)>;

/// The members of each part, the largest first, and its ties by the place of their ends in it.
pub(super) fn parts(nodes: usize, ties: &[(usize, usize)]) -> (Vec<Vec<usize>>, Vec<Ties>) {
    let (part_of, members) = connected(nodes, ties);
    let mut place = vec![0; nodes];
    for members in &members {
        members.iter().enumerate().for_each(|(inside, node)| place[*node] = inside);
    }
    let mut inside: Vec<Ties> = vec![Vec::new(); members.len()];
    for &(a, b) in ties {
        inside[part_of[a]].push((place[a], place[b]));
    }
    (members, inside)
}

/// The part of each node, and the members of each part, the largest part first.
fn connected(nodes: usize, ties: &[(usize, usize)]) -> (Vec<usize>, Vec<Vec<usize>>) {
    let mut first: Vec<usize> = (0..nodes).collect();
    let root = |first: &mut Vec<usize>, mut node: usize| {
        while first[node] != node {
            first[node] = first[first[node]];
            node = first[node];
        }
        node
    };
    for &(a, b) in ties {
        let (a, b) = (root(&mut first, a), root(&mut first, b));
        first[a.max(b)] = a.min(b);
    }
    let mut members = vec![Vec::new(); nodes];
    for node in 0..nodes {
        let own = root(&mut first, node);
        members[own].push(node);
    }
    members.retain(|part: &Vec<usize>| !part.is_empty());
    members.sort_by_key(|part| (std::cmp::Reverse(part.len()), part[0]));
    let mut part_of = vec![0; nodes];
    for (part, nodes) in members.iter().enumerate() {
        nodes.iter().for_each(|node| part_of[*node] = part);
    }
    (part_of, members)
}
