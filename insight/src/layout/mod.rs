//! Where to draw each organisation: a force picture in the manner of ForceAtlas2 (Jacomy,
//! Venturini, Heymann, Bastian, PLoS ONE 9(6), 2014), with a quadtree for the pushes. Ties pull,
//! everyone pushes, gravity keeps islands near. Parts without a tie between them are laid out on
//! their own and stand beside the largest, so none of them squeezes the others. Only + − × ÷ √ of
//! 32-bit numbers in a fixed order are used, which IEEE 754 rounds alike everywhere: same input,
//! same picture.

mod arrange;
mod forces;
mod parts;
mod quadtree;

use std::ops::ControlFlow;

use forces::Moving;

/// A finished picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Positions, one a node; the outermost coordinate is ±32,000.
    pub at: Vec<(i16, i16)>,
    /// Units of the layout for one unit of `at`.
    pub scale: f32,
}

/// How the picture is made. Defaults suit organisations and ties.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Steps; more is calmer and slower.
    pub steps: u32,
    /// Strength of the push.
    pub push: f32,
    /// Strength of the pull to the middle.
    pub gravity: f32,
}

impl Settings {
    /// Enough steps for a calm picture of `nodes`, few enough for a page.
    #[must_use]
    pub fn for_size(nodes: usize) -> Self {
        let steps = match nodes {
            0..=200 => 400,
            201..=1000 => 250,
            _ => 150,
        };
        Self { steps, push: 10.0, gravity: 1.0 }
    }
}

/// Lays out `nodes` with undirected `ties` (pairs of node numbers; out-of-range ones are left
/// out). Barnes–Hut makes the pushes approximate (θ = 1.1): this is a drawing.
#[must_use]
pub fn layout(nodes: usize, ties: &[(u32, u32)], settings: Settings) -> Picture {
    let mut drawing = Drawing::new(nodes, ties, settings);
    while drawing.step().is_continue() {}
    drawing.picture()
}

/// The same; `watch` hears after each step how far it is, and breaks it off.
#[must_use]
pub fn layout_watched(
    nodes: usize,
    ties: &[(u32, u32)],
    settings: Settings,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Option<Picture> {
    let mut drawing = Drawing::new(nodes, ties, settings);
    while drawing.step().is_continue() {
        if watch(drawing.progress()).is_break() {
            return None;
        }
    }
    Some(drawing.picture())
}

/// A picture in the making: it can be watched, shown as it is, left, kept and taken up again.
#[derive(Clone, Debug)]
pub struct Drawing {
    settings: Settings,
    nodes: usize,
    /// The connected parts, the largest first, each drawn by itself; all nodes as one part when
    /// there are no ties.
    parts: Vec<Moving>,
    /// The nodes of each part.
    members: Vec<Vec<usize>>,
    /// The part that moves, and the steps it has made.
    at: (usize, u32),
    /// Single steps of single nodes so far.
    made: u64,
    tied: bool,
}

/// How far a drawing is: single steps of single nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Steps made.
    pub done: u64,
    /// Steps to make.
    pub all: u64,
}

impl Drawing {
    /// The start of the picture that [`layout`] gives.
    #[must_use]
    pub fn new(nodes: usize, ties: &[(u32, u32)], settings: Settings) -> Self {
        let ties: Vec<(usize, usize)> = ties
            .iter()
            .map(|t| (t.0 as usize, t.1 as usize))
            .filter(|t| t.0 < nodes && t.1 < nodes && t.0 != t.1)
            .collect();
        let mut mass = vec![1.0_f32; nodes];
        for &(a, b) in &ties {
            mass[a] += 1.0;
            mass[b] += 1.0;
        }
        let (members, inside) = if ties.is_empty() {
            (vec![(0..nodes).collect::<Vec<usize>>()], vec![Vec::new()])
        } else {
            parts::parts(nodes, &ties)
        };
        let own = |members: &Vec<usize>| members.iter().map(|node| mass[*node]).collect();
        let parts = members.iter().zip(inside).map(|(m, ties)| Moving::new(own(m), ties));
        let parts = parts.collect();
        Self { settings, nodes, parts, members, at: (0, 0), made: 0, tied: !ties.is_empty() }
    }

    /// Moves everyone of one part by one step. Breaks when the picture is complete.
    pub fn step(&mut self) -> ControlFlow<()> {
        while self.at.1 >= self.settings.steps && self.at.0 < self.parts.len() {
            self.at = (self.at.0 + 1, 0);
        }
        let Some(part) = self.parts.get_mut(self.at.0) else { return ControlFlow::Break(()) };
        part.step(self.settings);
        self.at.1 += 1;
        self.made += part.at.len() as u64;
        ControlFlow::Continue(())
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress { done: self.made, all: self.nodes as u64 * u64::from(self.settings.steps) }
    }

    /// The picture as it stands.
    #[must_use]
    pub fn picture(&self) -> Picture {
        let nodes = self.nodes;
        let mut drawn: Vec<Vec<(f32, f32)>> = self.parts.iter().map(|p| p.at.clone()).collect();
        if self.tied {
            drawn.iter_mut().for_each(|picture| arrange::level(picture));
            arrange::beside(&mut drawn);
        }
        let mut at = vec![(0.0, 0.0); nodes];
        for (members, picture) in self.members.iter().zip(&drawn) {
            members.iter().zip(picture).for_each(|(node, spot)| at[*node] = *spot);
        }
        if self.tied && nodes <= NAMED {
            arrange::spread(&mut at);
        }
        arrange::quantise(&at)
    }
}

/// Up to this many nodes every name is printed, so they keep the distance of a line of words.
const NAMED: usize = 150;

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Two complete groups of ten joined by one tie.
    fn two_groups() -> Vec<(u32, u32)> {
        let mut ties = vec![(0, 10)];
        for base in [0, 10] {
            for a in 0..10 {
                ties.extend((0..a).map(|b| (base + a, base + b)));
            }
        }
        ties
    }

    #[test]
    fn friends_stand_closer_than_strangers() {
        let p = layout(20, &two_groups(), Settings::for_size(20)).at;
        let far = |a: usize, b: usize| {
            f64::hypot(f64::from(p[a].0) - f64::from(p[b].0), f64::from(p[a].1) - f64::from(p[b].1))
        };
        let inside = (1..10).map(|i| far(1, i)).fold(0.0, f64::max);
        let across = (11..20).map(|i| far(1, i)).fold(f64::MAX, f64::min);
        assert!(inside < across, "{inside} {across}");
    }

    #[test]
    fn the_same_input_gives_the_same_picture_and_no_two_share_a_spot() {
        let a = layout(20, &two_groups(), Settings::for_size(20));
        assert_eq!(a, layout(20, &two_groups(), Settings::for_size(20)));
        let mut spots = a.at.clone();
        spots.sort_unstable();
        spots.dedup();
        assert_eq!(spots.len(), 20);
    }

    #[test]
    fn a_drawing_can_be_watched_left_and_taken_up_again() {
        let settings = Settings::for_size(22);
        let ties = [two_groups(), vec![(20, 21)]].concat();
        let mut drawing = Drawing::new(22, &ties, settings);
        for _ in 0..100 {
            assert!(drawing.step().is_continue());
        }
        assert_eq!(drawing.progress(), Progress { done: 2_000, all: 8_800 });
        assert_eq!(drawing.picture().at.len(), 22);
        let mut later = drawing.clone();
        while later.step().is_continue() {}
        assert_eq!(later.progress(), Progress { done: 8_800, all: 8_800 });
        assert_eq!(later.picture(), layout(22, &ties, settings));
    }

    #[test]
    fn parts_without_ties_between_them_stand_beside_the_largest() {
        let mut ties = two_groups();
        ties.push((20, 21));
        let at = layout(23, &ties, Settings::for_size(23)).at;
        let right = at[..20].iter().map(|p| p.0).max().unwrap();
        for lone in [20, 21, 22] {
            assert!(at[lone].0 > right, "{at:?}");
        }
        let reach =
            at[..20].iter().map(|p| i32::from(p.0)).fold((0, 0), |(l, h), x| (l.min(x), h.max(x)));
        assert!(
            reach.1 - reach.0 > 40_000,
            "the largest part keeps most of the picture: {reach:?}"
        );
    }

    #[test]
    fn names_of_a_small_picture_find_room() {
        let star: Vec<(u32, u32)> = (1..40).map(|leaf| (0, leaf)).collect();
        let at = layout(40, &star, Settings::for_size(40)).at;
        let near = |a: usize, b: usize| {
            let (dx, dy) = (at[a].0.abs_diff(at[b].0), at[a].1.abs_diff(at[b].1));
            dx < 4_000 && dy < 500
        };
        let close = (0..40).flat_map(|a| (0..a).map(move |b| (a, b))).filter(|(a, b)| near(*a, *b));
        assert_eq!(close.count(), 0);
    }

    #[test]
    fn nobody_one_and_impossible_ties_are_fine() {
        assert!(layout(0, &[], Settings::for_size(0)).at.is_empty());
        assert_eq!(layout(1, &[(0, 0), (0, 9)], Settings::for_size(1)).at.len(), 1);
    }
}
