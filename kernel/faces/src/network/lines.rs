//! How ties are drawn: wider the stronger they are, and with an arrowhead where they lead one way.
//! The arrowhead is a shape of its own: a marker would be drawn at the end of a whole path alone.

use maud::{Markup, html};

use super::{Network, reach, whole};

/// Above this many ties the still picture leaves them out; the island draws them all.
const MOST_TIES: usize = 4_000;

/// How long an arrowhead is, and how far each of its sides stands off, in canvas units.
const LONG: f64 = 11.0;
const ASIDE: f64 = 4.5;

/// Where a tie leads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leads {
    /// Both ways, or without direction.
    #[default]
    Both,
    /// From its first end to its second.
    There,
    /// From its second end to its first.
    Back,
}

/// How a tie is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// How wide: 0 thin, 1 middle, 2 thick.
    pub step: u8,
    /// Whether one of its ends has an arrowhead.
    pub leads: Leads,
}

impl Line {
    /// The byte that the island reads: the width in the lowest two bits, then 4 for an arrowhead at
    /// the second end, 8 for one at the first.
    pub(super) fn byte(self) -> u8 {
        let arrow = match self.leads {
            Leads::Both => 0,
            Leads::There => 4,
            Leads::Back => 8,
        };
        self.step.min(2) | arrow
    }
}

/// A tie on the canvas: how it is drawn, between which nodes, from where to where.
struct Drawn {
    line: Line,
    ends: (u32, u32),
    from: (i32, i32),
    to: (i32, i32),
}

impl Network {
    /// Ties in their three widths: those that stand out, or those that are faded.
    pub(super) fn lines(&self, places: &[(i32, i32)], faded: bool) -> Markup {
        let class = |step: u8| {
            let wide = if step > 0 { format!(" w{step}") } else { String::new() };
            format!("ln{wide}{}", if faded { " fade" } else { "" })
        };
        let path = |step: u8| {
            let own = self.drawn(places, faded).filter(|tie| tie.line.step.min(2) == step);
            let each =
                own.map(|Drawn { from: (x, y), to: (u, v), .. }| format!("M{x} {y}L{u} {v}"));
            each.collect::<String>()
        };
        html! { @for step in 0..=2 {
            @let path = path(step);
            @if !path.is_empty() { path class=(class(step)) d=(path) {} }
        } }
    }

    /// The arrowheads of ties that lead one way, at the edge of the shape they lead to.
    pub(super) fn arrows(&self, places: &[(i32, i32)], faded: bool) -> Markup {
        let path: String = self.heads(places, faded).map(|head| head.path()).collect();
        html! { @if !path.is_empty() {
            path class=(if faded { "head fade" } else { "head" }) d=(path) {}
        } }
    }

    /// Where arrowheads stand that names should not cover: their middles and reach.
    pub(super) fn covered(&self, places: &[(i32, i32)]) -> Vec<((i32, i32), i32)> {
        let reach = whole(ASIDE);
        self.heads(places, false).map(|head| (head.middle(), reach)).collect()
    }

    fn heads<'a>(
        &'a self,
        places: &'a [(i32, i32)],
        faded: bool,
    ) -> impl Iterator<Item = Head> + 'a {
        let edge =
            |end: u32| f64::from(self.nodes.get(end as usize).map_or(0, |node| reach(node.ties)));
        self.drawn(places, faded).filter_map(move |tie| match tie.line.leads {
            Leads::Both => None,
            Leads::There => Head::at(tie.from, tie.to, edge(tie.ends.1)),
            Leads::Back => Head::at(tie.to, tie.from, edge(tie.ends.0)),
        })
    }

    /// The ties that are drawn.
    fn drawn<'a>(
        &'a self,
        places: &'a [(i32, i32)],
        faded: bool,
    ) -> impl Iterator<Item = Drawn> + 'a {
        let at = |end: u32| places.get(end as usize).copied();
        self.some(faded).filter_map(move |(place, ends)| {
            let line = self.lines.get(place).copied().unwrap_or_default();
            Some(Drawn { line, ends: *ends, from: at(ends.0)?, to: at(ends.1)? })
        })
    }

    fn some(&self, faded: bool) -> impl Iterator<Item = (usize, &(u32, u32))> {
        let clear = self.ties.len().saturating_sub(self.faded);
        let none = self.ties.len() > MOST_TIES;
        let all = self.ties.iter().enumerate();
        all.filter(move |(place, _)| !none && (*place >= clear) == faded)
    }
}

/// An arrowhead: its tip, and the middle of its back.
struct Head {
    tip: (f64, f64),
    back: (f64, f64),
}

impl Head {
    /// Its tip touches a shape of this radius, or stands halfway where there is no room.
    fn at((x, y): (i32, i32), (u, v): (i32, i32), radius: f64) -> Option<Self> {
        let (u, v) = (f64::from(u), f64::from(v));
        let (wide, tall) = (u - f64::from(x), v - f64::from(y));
        let far = wide.hypot(tall);
        let (dx, dy) = (wide / far, tall / far);
        let off = (radius + 1.0).min(far / 2.0);
        let at = |off: f64| (u - dx * off, v - dy * off);
        (far >= 1.0).then(|| Self { tip: at(off), back: at(off + LONG) })
    }

    fn path(&self) -> String {
        let ((x, y), (u, v)) = (self.tip, self.back);
        let (sx, sy) = ((y - v) / LONG * ASIDE, (u - x) / LONG * ASIDE);
        format!("M{x:.1} {y:.1}L{:.1} {:.1}L{:.1} {:.1}Z", u + sx, v + sy, u - sx, v - sy)
    }

    fn middle(&self) -> (i32, i32) {
        let ((x, y), (u, v)) = (self.tip, self.back);
        (whole((x + u) / 2.0), whole((y + v) / 2.0))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::ring;
    use super::{Leads, Line};

    #[test]
    fn ties_are_as_wide_as_they_are_strong_and_lead_where_they_lead() {
        let mut network = ring(4);
        assert_eq!(network.svg("n").into_string().matches("<path").count(), 1, "one plain path");
        let line = |step, leads| Line { step, leads };
        network.lines = vec![line(0, Leads::There), line(2, Leads::Back), line(2, Leads::Both)];
        let svg = network.svg("n").into_string();
        assert!(svg.contains("class=\"ln\"") && svg.contains("class=\"ln w2\""), "{svg}");
        assert!(!svg.contains("w1"), "{svg}");
        let heads = svg.split("class=\"head\" d=\"").nth(1).expect("arrowheads");
        let heads = heads.split('"').next().unwrap_or_default();
        assert_eq!(heads.matches('Z').count(), 2, "{heads}");
        // The first leads to the right, the second back to the left: the tip is farthest that way.
        let xs = |head: &str| -> Vec<f64> {
            let points = head.split(['M', 'L']).filter(|point| !point.is_empty());
            points.filter_map(|point| point.split(' ').next()?.parse().ok()).collect()
        };
        let mut both = heads.split('Z').map(xs);
        let (one, other) = (both.next().unwrap_or_default(), both.next().unwrap_or_default());
        assert!(one[0] > one[1] && one[0] > one[2], "{one:?}");
        assert!(other[0] < other[1] && other[0] < other[2], "{other:?}");
    }

    #[test]
    fn the_island_is_told_how_each_is_drawn_where_anything_is_to_be_told() {
        let mut network = ring(3);
        let plain = network.encode().len();
        network.lines = vec![Line::default(), Line { step: 1, leads: Leads::Back }];
        let bytes = network.encode();
        assert_eq!(bytes[plain..], [0, 8 + 1, 0], "a byte for each tie");
        network.ties.insert(0, (9, 0));
        assert_eq!(network.encode()[plain..], [9, 0, 0], "none for a broken tie");
    }
}
