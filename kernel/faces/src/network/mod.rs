//! A network as a picture written by the server. Positions come in (`insight::layout`), so
//! everyone sees the same picture and it can be cited; the island only moves it.
//!
//! Up to 150 organisations every shape is a link and every name that finds room is printed; up to
//! 2,000 the 30 most connected are named; above that the picture shows neighbourhoods as labelled
//! bubbles.

mod encode;
mod labels;
mod lines;

use maud::{Markup, PreEscaped, html};

use crate::lang::Lang;
use crate::parts;
use labels::Label;
pub use lines::{Leads, Line};

/// Up to this many nodes every name is printed that does not cover another.
pub const ALL_NAMES: usize = 150;
/// Above this many nodes the picture shows neighbourhoods.
pub const ALL_NODES: usize = 2_000;
/// Up to this many nodes names are written in the larger size.
const SPACIOUS: usize = 60;
/// The most neighbourhoods shown.
pub const BUBBLES: usize = 40;
/// How many names stand in a picture of more than [`ALL_NAMES`] nodes.
const NAMED: usize = 30;

const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 700.0;
const MARGIN: f64 = 36.0;
const LARGEST_BUBBLE: f64 = 70.0;

/// An organisation in the picture.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// Its sign, 1–8: that of its constituency, or of its neighbourhood; 0 when there is none.
    pub kind: u8,
    /// Whether it is passed over: it fades and stays in the picture.
    pub faded: bool,
    /// How many ties it has.
    pub ties: u32,
    /// Where it stands.
    pub at: (i16, i16),
}

/// A neighbourhood in the picture.
#[derive(Clone, Debug)]
pub struct Bubble {
    /// What it is called: after its best connected members.
    pub name: String,
    /// The page of its members.
    pub href: String,
    /// How many organisations are in it.
    pub members: usize,
    /// Where its middle stands.
    pub at: (i16, i16),
}

/// Organisations and the ties between them.
#[derive(Clone, Debug, Default)]
pub struct Network {
    /// The accessible name of the picture.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub finding: String,
    /// The organisations.
    pub nodes: Vec<Node>,
    /// Pairs of positions in `nodes`.
    pub ties: Vec<(u32, u32)>,
    /// How many of them, counted from the end, are faded.
    pub faded: usize,
    /// How each of them is drawn; plain where nothing is said.
    pub lines: Vec<Line>,
    /// The neighbourhoods; used above [`ALL_NODES`] nodes.
    pub bubbles: Vec<Bubble>,
    /// Units of the layout for one unit of a position; passed on to the island.
    pub scale: f32,
}

/// A line of the legend.
#[derive(Clone, Debug)]
pub struct Sign {
    /// Which sign, 1–8; 0 for those without one.
    pub mark: u8,
    /// What it stands for.
    pub name: String,
    /// How many organisations have it.
    pub count: usize,
    /// Whether they are faded.
    pub faded: bool,
    /// The page on which they are faded, or no longer.
    pub href: String,
}

/// Where the island finds what it moves.
#[derive(Clone, Copy, Debug)]
pub struct Island<'a> {
    /// The address of the bytes of [`Network::encode`].
    pub data: &'a str,
    /// The address of the names: `?ids=3,7` or `?q=words` is answered with JSON,
    /// `[{"i": 3, "name": "…", "href": "…"}]`, where `i` is the position in `nodes`; `?about=3`
    /// with what else is known of that one, in words.
    pub names: &'a str,
}

/// From positions to the canvas.
struct Frame {
    left: f64,
    top: f64,
    unit: f64,
    x0: f64,
    y0: f64,
}

impl Frame {
    /// Fits the positions into the canvas, in the middle, without stretching.
    fn around(points: impl Iterator<Item = (i16, i16)>, margin: f64) -> Frame {
        let (mut low, mut high) = ((i16::MAX, i16::MAX), (i16::MIN, i16::MIN));
        for (x, y) in points {
            low = (low.0.min(x), low.1.min(y));
            high = (high.0.max(x), high.1.max(y));
        }
        if low.0 > high.0 {
            (low, high) = ((0, 0), (0, 0));
        }
        let (x0, y0) = (f64::from(low.0), f64::from(low.1));
        let (wide, tall) = (f64::from(high.0) - x0, f64::from(high.1) - y0);
        let room = (WIDTH - 2.0 * margin, HEIGHT - 2.0 * margin);
        let unit = (room.0 / wide.max(1.0)).min(room.1 / tall.max(1.0));
        let (left, top) = ((WIDTH - wide * unit) / 2.0, (HEIGHT - tall * unit) / 2.0);
        Frame { left, top, unit, x0, y0 }
    }

    fn place(&self, at: (i16, i16)) -> (i32, i32) {
        let x = (f64::from(at.0) - self.x0).mul_add(self.unit, self.left);
        let y = (f64::from(at.1) - self.y0).mul_add(self.unit, self.top);
        (whole(x), whole(y))
    }
}

/// A canvas coordinate in whole units. The canvas is 1000 units wide, so nothing is cut off.
fn whole(value: f64) -> i32 {
    format!("{:.0}", value.clamp(-9_999.0, 9_999.0)).parse().unwrap_or(0)
}

impl Network {
    /// Whether the picture shows neighbourhoods instead of organisations.
    pub fn is_bubbles(&self) -> bool {
        self.nodes.len() > ALL_NODES && !self.bubbles.is_empty()
    }

    /// The picture alone. `id` makes its parts unique in the page.
    pub fn svg(&self, id: &str) -> Markup {
        let linked = self.is_bubbles() || self.nodes.len() <= ALL_NAMES;
        self.frame(id, linked, if linked { ALL_NAMES } else { NAMED })
    }

    /// A small picture without names and links, for a side column that leads to the large one.
    pub fn thumbnail(&self, id: &str) -> Markup {
        self.frame(id, self.is_bubbles(), 0)
    }

    fn frame(&self, id: &str, linked: bool, named: usize) -> Markup {
        let (title, finding) = (format!("{id}-title"), format!("{id}-finding"));
        html! {
            svg.net viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } width=(WIDTH) height=(HEIGHT)
                direction="ltr" font-size=(self.font()) role=(if linked { "group" } else { "img" })
                aria-labelledby=(title) aria-describedby=(finding)
                xmlns="http://www.w3.org/2000/svg" {
                title id=(title) { (self.title) }
                desc id=(finding) { (self.finding) }
                @if self.is_bubbles() { (self.neighbourhoods()) }
                @else { (self.organisations(linked, named)) }
            }
        }
    }

    fn organisations(&self, linked: bool, named: usize) -> Markup {
        let frame = Frame::around(self.nodes.iter().map(|node| node.at), MARGIN);
        let places: Vec<(i32, i32)> = self.nodes.iter().map(|node| frame.place(node.at)).collect();
        let clear: Vec<bool> = self.nodes.iter().map(|node| !node.faded).collect();
        let mut by_ties: Vec<usize> =
            (0..self.nodes.len()).filter(|at| clear.get(*at) == Some(&true)).collect();
        by_ties.sort_by_key(|index| {
            (std::cmp::Reverse(self.nodes.get(*index).map_or(0, |node| node.ties)), *index)
        });
        let mut shapes: Vec<_> =
            places.iter().zip(&self.nodes).map(|(at, node)| (*at, reach(node.ties))).collect();
        shapes.extend(self.covered(&places));
        let labels = labels::place(
            &shapes,
            self.font(),
            by_ties.iter().take(named).filter_map(|index| {
                let (node, at) = (self.nodes.get(*index)?, places.get(*index)?);
                Some((node.name.as_str(), *at, reach(node.ties)))
            }),
        );
        html! {
            (self.lines(&places, true)) (self.lines(&places, false))
            @for ((node, at), clear) in self.nodes.iter().zip(&places).zip(clear) {
                @if linked && clear {
                    a href=(node.href) { title { (node.name) } (mark(node, *at)) }
                } @else if linked {
                    a.fade href=(node.href) { title { (node.name) } (mark(node, *at)) }
                } @else if clear { (mark(node, *at)) } @else { g.fade { (mark(node, *at)) } }
            }
            (self.arrows(&places, true)) (self.arrows(&places, false))
            g aria-hidden="true" { @for label in &labels { (label_text(label)) } }
        }
    }

    /// The size of the names: smaller where there are many.
    fn font(&self) -> i32 {
        if !self.is_bubbles() && (SPACIOUS..=ALL_NAMES).contains(&self.nodes.len()) {
            12
        } else {
            15
        }
    }

    fn neighbourhoods(&self) -> Markup {
        let shown = self.bubbles.get(..self.bubbles.len().min(BUBBLES)).unwrap_or_default();
        let frame = Frame::around(shown.iter().map(|bubble| bubble.at), LARGEST_BUBBLE + 8.0);
        let largest = shown.iter().map(|bubble| bubble.members).max().unwrap_or(1).max(1);
        html! {
            @for bubble in shown {
                @let (x, y) = frame.place(bubble.at);
                @let size = bubble_radius(bubble.members, largest);
                a href=(bubble.href) {
                    circle.bub cx=(x) cy=(y) r=(size) {}
                    text x=(x) y=(y) text-anchor="middle" { (bubble.name) }
                    text x=(x) y=(y + 18) text-anchor="middle" font-size="13" { (bubble.members) }
                }
            }
        }
    }

    /// A figure with the picture, its legend and what it says.
    pub fn figure(
        &self,
        lang: &Lang,
        id: &str,
        signs: &[Sign],
        island: Option<&Island>,
    ) -> parts::Figure {
        let word = |id: &str| island.map(|_| lang.word(id));
        let picture = html! {
            div.stage dir="ltr" data-title=(self.title) data-names=[island.map(|one| one.names)]
                data-help=[word("faces-network-help")]
                data-in=[word("faces-network-in")] data-out=[word("faces-network-out")]
                data-fit=[word("faces-network-fit")] data-open=[word("faces-network-open")]
                data-full=[word("faces-network-full")] data-around=[word("faces-network-around")]
                { (self.svg(id)) }
        };
        let mut figure = parts::Figure::new(&self.title, picture);
        // The page of a network is headed by its title.
        figure.titled = true;
        figure.finding = Some(html! { (self.finding) });
        // Neighbourhoods have no signs: the island shows the legend with the organisations.
        figure.legend = Some(legend(lang, signs, self.is_bubbles()));
        figure.island = island.map(|one| ("network", one.data.to_owned()));
        figure
    }
}

/// Signs with what they stand for; each leads to where those who have it are faded, or not.
fn legend(lang: &Lang, signs: &[Sign], hidden: bool) -> Markup {
    let title = |faded: bool| match faded {
        true => lang.word("faces-network-unfade"),
        false => lang.word("faces-network-fade"),
    };
    html! {
        ul.legend.signs hidden[hidden] { @for sign in signs {
            li {
                a.off[sign.faded] href=(sign.href) title=(title(sign.faded)) data-sign=(sign.mark)
                    data-turned=(title(!sign.faded)) {
                    (parts::symbol(sign.mark)) " " bdi { (sign.name) } " "
                    span.muted { (lang.count(sign.count)) }
                }
            }
        } }
    }
}

/// The radius of a node's shape, in canvas units: by the square root of its ties.
fn reach(ties: u32) -> i32 {
    whole(f64::from(ties.min(10_000)).sqrt().mul_add(1.1, 4.0).min(16.0))
}

fn mark(node: &Node, (x, y): (i32, i32)) -> Markup {
    let (kind, shape) = (node.kind.min(8), node.kind.clamp(1, 8));
    // Shapes are about 5 units from middle to edge.
    let (ones, tenths) = (reach(node.ties) / 5, reach(node.ties) % 5 * 2);
    PreEscaped(format!(
        "<use href=\"#s{shape}\" class=\"f{kind}\" transform=\"translate({x} {y})scale({ones}.{tenths})\"/>"
    ))
}

fn label_text(label: &Label) -> Markup {
    html! { text x=(label.x) y=(label.y) text-anchor=(label.anchor) { (label.words) } }
}

/// The radius of a bubble whose area is in proportion, between 14 and 70 units.
fn bubble_radius(members: usize, largest: usize) -> i32 {
    let thousandths = u32::try_from(members.saturating_mul(1000) / largest).unwrap_or(1000);
    whole((f64::from(thousandths) / 1000.0).sqrt() * LARGEST_BUBBLE).max(14)
}

#[cfg(test)]
mod tests {
    use super::{Bubble, Network, Node};

    pub(super) fn ring(count: u32) -> Network {
        let node = |index: u32| Node {
            name: format!("Organisation {index}"),
            href: format!("/en/orgs/{index}"),
            kind: u8::try_from(index % 8).unwrap_or(0) + 1,
            faded: false,
            ties: 2 + index % 5,
            at: (
                i16::try_from(index % 100).unwrap_or(0) * 100,
                i16::try_from(index / 100).unwrap_or(0) * 10,
            ),
        };
        Network {
            title: "Network".to_owned(),
            finding: "A ring".to_owned(),
            nodes: (0..count).map(node).collect(),
            ties: (0..count).map(|index| (index, (index + 1) % count.max(1))).collect(),
            ..Network::default()
        }
    }

    fn grid() -> Vec<Node> {
        let mut nodes = ring(100).nodes;
        for (index, node) in nodes.iter_mut().enumerate() {
            let index = i16::try_from(index).unwrap_or(0);
            node.at = (index % 5 * 2000, index / 5 * 350);
        }
        nodes
    }

    #[test]
    fn small_networks_name_and_link_everyone() {
        let svg = ring(150).svg("n").into_string();
        assert_eq!(svg.matches("<a href=").count(), 150);
        assert_eq!(svg.matches("<title>").count(), 150);
        let spaced = Network { nodes: grid(), ..Network::default() }.svg("n").into_string();
        assert_eq!(spaced.matches("<text").count(), 100, "where there is room, all are printed");
        assert!(svg.contains("role=\"group\""), "links must not hide behind role img");
    }

    #[test]
    fn larger_networks_name_the_thirty_most_connected() {
        let svg = ring(2_000).svg("n").into_string();
        assert!((5..=30).contains(&svg.matches("<text").count()), "as many as find room");
        assert_eq!(svg.matches("<use").count(), 2_000);
        assert_eq!(svg.matches("<a ").count(), 0);
    }

    #[test]
    fn the_largest_networks_show_at_most_forty_neighbourhoods() {
        let mut network = ring(2_001);
        let bubble = |index: i16| Bubble {
            name: format!("Neighbourhood {index}"),
            href: "/".to_owned(),
            members: 10,
            at: (index * 10, index * 7),
        };
        network.bubbles = (0..60).map(bubble).collect();
        let svg = network.svg("n").into_string();
        assert_eq!(svg.matches("class=\"bub\"").count(), 40);
        assert!(!svg.contains("<use"));
    }

    #[test]
    fn what_is_passed_over_is_faded_and_not_hidden() {
        let mut network = ring(6);
        network.faded = 4;
        network.nodes.iter_mut().skip(3).for_each(|node| node.faded = true);
        let svg = network.svg("n").into_string();
        assert_eq!(svg.matches("<use").count(), 6, "nobody is gone");
        assert_eq!(svg.matches("class=\"fade\"").count(), 3, "three ends of two ties stand out");
        assert_eq!(svg.matches("class=\"ln").count(), 2);
        let bytes = network.encode();
        assert_eq!(bytes[12..16], 4_u32.to_le_bytes());
        let kinds = 16 + 6 * 4;
        assert_eq!(bytes[kinds..kinds + 6], [1, 2, 3, 128 + 4, 128 + 5, 128 + 6]);
    }

    #[test]
    fn empty_and_broken_networks_are_drawn_without_harm() {
        assert!(Network::default().svg("n").into_string().contains("<svg"));
        let mut network = ring(3);
        network.ties.push((7, 1));
        assert_eq!(network.svg("n").into_string().matches('M').count(), 3);
    }
}
