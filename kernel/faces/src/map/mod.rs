//! The world as a picture written by the server: choropleth or circles, Equal Earth, one shape
//! or dot for every place, so small islands can be seen.

mod areas;
mod crop;
mod world;

use maud::{Markup, html};

use crate::chart::{self, Key};
use crate::lang::Lang;
use crate::parts;
pub use areas::{AreaMap, AreaShape};
pub use crop::Crop;
pub use world::{Place, on_canvas, places};

/// How numbers become a picture.
#[derive(Clone, Copy, Debug)]
pub enum Style {
    /// Shares and rates: the country is filled. The function writes a number for the legend,
    /// such as `|lang, value| lang.number(value)`.
    Shaded(fn(&Lang, u64) -> String),
    /// Counts and amounts: a circle whose area is the number.
    Circles,
}

/// A place with a number.
#[derive(Clone, Debug)]
pub struct Entry {
    /// ISO 3166-1 alpha-3 code, upper case.
    pub code: String,
    /// The name of the place in the reader's language, for its tooltip.
    pub name: String,
    /// The number, not negative: a count, an amount, a share in thousandths.
    pub value: u64,
    /// The number in words, with its unit: `18 organisations`.
    pub words: String,
    /// Where a click leads.
    pub href: Option<String>,
}

/// A map of the world.
#[derive(Clone, Debug)]
pub struct WorldMap {
    /// What is shown; the accessible name of the picture.
    pub title: String,
    /// The finding in one sentence; the accessible description.
    pub finding: String,
    /// How.
    pub style: Style,
    /// The places that have a number. All others are drawn as "no data".
    pub entries: Vec<Entry>,
    /// The part of the world that is shown; all of it where there is none.
    pub crop: Option<Crop>,
}

const RAMP: u64 = 5;
/// The radius of the largest circle, in map units (the map is 1000 wide).
const LARGEST_CIRCLE: f64 = 34.0;

/// Up to which share of the largest value (in thousandths) each step of the ramp reaches:
/// (step/5)^1.5, so that a few large values do not make all others look alike.
const REACH: [u64; 5] = [89, 253, 465, 716, 1000];

/// The step of the ramp (1–5) of a value; 0 is step 0.
pub(crate) fn step(value: u64, largest: u64) -> u64 {
    if value == 0 || largest == 0 {
        return 0;
    }
    let scaled = u128::from(value) * 1000;
    let fits = |reach: &u64| scaled <= u128::from(largest) * u128::from(*reach);
    (1..=RAMP).zip(REACH).find(|(_, reach)| fits(reach)).map_or(RAMP, |(step, _)| step)
}

impl WorldMap {
    /// The codes among the entries that the map does not know.
    pub fn not_on_map(&self) -> Vec<&str> {
        let known = places();
        let codes = self.entries.iter().map(|entry| entry.code.as_str());
        codes.filter(|code| !known.contains_key(code)).collect()
    }

    fn largest(&self) -> u64 {
        self.entries.iter().map(|entry| entry.value).max().unwrap_or(0)
    }

    /// The picture alone. `id` makes its parts unique in the page.
    pub fn svg(&self, id: &str) -> Markup {
        let linked = self.entries.iter().any(|entry| entry.href.is_some());
        let (title, finding) = (format!("{id}-title"), format!("{id}-finding"));
        let part = self.part();
        let (wide, tall) = part.size();
        html! {
            svg.map viewBox=(part.view_box()) width=(wide) height=(tall) direction="ltr"
                role=(if linked { "group" } else { "img" })
                aria-labelledby=(title) aria-describedby=(finding)
                xmlns="http://www.w3.org/2000/svg" {
                title id=(title) { (self.title) }
                desc id=(finding) { (self.finding) }
                (self.land())
                @if matches!(self.style, Style::Circles) { (self.circles()) }
            }
        }
    }

    fn part(&self) -> Crop {
        self.crop.unwrap_or(Crop::WORLD)
    }

    /// The land: places without a number in one path, the others one by one. Where circles are
    /// numbers, those with none are one by one too: a circle would not show them.
    fn land(&self) -> Markup {
        let shaded = matches!(self.style, Style::Shaded(_));
        let drawn = |entry: &&Entry| shaded || entry.value == 0;
        let entry_of = |code: &str| self.entries.iter().filter(drawn).find(|own| own.code == code);
        let (largest, part) = (self.largest(), self.part());
        let empty: Vec<&Place> =
            places().values().filter(|place| entry_of(place.code).is_none()).collect();
        let outlines = empty.iter().map(|place| place.outline).collect::<String>();
        html! {
            path.land.nd d=(outlines) {}
            @for place in empty.iter().filter(|place| place.outline.is_empty()) {
                circle.land.nd cx=(part.across(place)) cy=(place.y) r=(part.unit(2.5)) {}
            }
            @for place in places().values() {
                @if let Some(entry) = entry_of(place.code) {
                    (linked(entry, shape(place, part, step(entry.value, largest))))
                }
            }
        }
    }

    /// Circles, the largest first so that small ones stay on top.
    fn circles(&self) -> Markup {
        let (largest, part) = (self.largest(), self.part());
        let mut shown: Vec<&Entry> = self.entries.iter().filter(|one| one.value > 0).collect();
        shown.sort_by(|a, b| b.value.cmp(&a.value).then_with(|| a.code.cmp(&b.code)));
        html! {
            @for entry in shown {
                @if let Some(place) = places().get(entry.code.as_str()) {
                    (linked(entry, html! {
                        @let wide = part.unit(radius(entry.value, largest));
                        circle.pin cx=(part.across(place)) cy=(place.y) r=(wide) {
                            title { (entry.name) ": " (entry.words) }
                        }
                    }))
                }
            }
        }
    }

    /// What its colours stand for.
    pub fn keys(&self, lang: &Lang) -> Vec<Key> {
        let values: Vec<u64> = self.entries.iter().map(|one| one.value).collect();
        match self.style {
            Style::Shaded(write) => ramp_keys(lang, &values, write),
            Style::Circles if values.contains(&0) => {
                vec![Key::filled("none", lang.word("faces-none"))]
            }
            Style::Circles => Vec::new(),
        }
    }

    /// The picture with its legend and the note about boundaries.
    pub fn with_legend(&self, lang: &Lang, id: &str) -> Markup {
        let missing = self.not_on_map().len();
        html! {
            div dir="ltr" { (self.svg(id)) }
            (chart::legend(&self.keys(lang)))
            @if missing > 0 {
                p.small.muted { (lang.t("faces-not-on-map", &[("n", missing.into())])) }
            }
            p.small.muted { (lang.word("faces-boundaries")) }
        }
    }
}

/// The legend of a ramp: what each step reaches, of these numbers.
fn ramp_keys(lang: &Lang, values: &[u64], write: fn(&Lang, u64) -> String) -> Vec<Key> {
    let none = values.contains(&0).then(|| Key::filled("none", lang.word("faces-none")));
    let first = [Some(Key::filled("nd", lang.word("faces-no-data"))), none];
    first.into_iter().flatten().chain(shades(values, &|value| write(lang, value))).collect()
}

/// The steps of the ramp that some of these numbers reach, light to dark.
pub(crate) fn shades(values: &[u64], write: &dyn Fn(u64) -> String) -> Vec<Key> {
    let shade = |(class, at): (&'static str, u64)| {
        let (low, high) = band(values, at)?;
        let words =
            if low == high { write(low) } else { format!("{}–{}", write(low), write(high)) };
        Some(Key::filled(class, words))
    };
    chart::RAMP.into_iter().zip(1..).filter_map(shade).collect()
}

/// The smallest and the largest number in a step of the ramp.
fn band(values: &[u64], band: u64) -> Option<(u64, u64)> {
    let largest = values.iter().copied().max().unwrap_or(0);
    let within = || values.iter().copied().filter(|value| step(*value, largest) == band);
    Some((within().min()?, within().max()?))
}

/// The class of a step: none at all is a finding and stands out.
fn filled(step: u64) -> String {
    if step == 0 { "land none".to_owned() } else { format!("land q{step}") }
}

fn shape(place: &Place, part: Crop, step: u64) -> Markup {
    let class = filled(step);
    html! {
        @if place.outline.is_empty() {
            circle class=(class) cx=(part.across(place)) cy=(place.y) r=(part.unit(2.5)) {}
        } @else {
            path class=(class) d=(place.outline) {}
        }
    }
}

/// A shape with its tooltip, as a link when it leads somewhere.
fn linked(entry: &Entry, shape: Markup) -> Markup {
    let words = format!("{}: {}", entry.name, entry.words);
    html! {
        @match &entry.href {
            Some(href) => a href=(href) aria-label=(words) { title { (words) } (shape) },
            None => g { title { (words) } (shape) },
        }
    }
}

/// The radius of a circle whose area is in proportion; at least 2.
fn radius(value: u64, largest: u64) -> f64 {
    let share = u128::from(value.min(largest)) * 10_000 / u128::from(largest.max(1));
    let share = u32::try_from(share).unwrap_or(10_000);
    ((f64::from(share) / 10_000.0).sqrt() * LARGEST_CIRCLE).max(2.0)
}

/// A figure with the map, its finding and the note about boundaries. A place and the table row
/// with a link to the same address show each other.
pub fn figure(lang: &Lang, id: &str, map: &WorldMap) -> parts::Figure {
    let mut figure = parts::Figure::new(&map.title, map.with_legend(lang, id));
    figure.finding = Some(html! { (map.finding) });
    figure.island = Some(("map", String::new()));
    figure
}

#[cfg(test)]
mod tests {
    use super::{Entry, Style, WorldMap, step};

    fn entry(code: &str, value: u64) -> Entry {
        let words = value.to_string();
        Entry { code: code.to_owned(), name: code.to_owned(), value, words, href: None }
    }

    #[test]
    fn the_ramp_spreads_small_values() {
        assert_eq!(step(0, 100), 0);
        assert_eq!(step(1, 100), 1);
        assert_eq!(step(25, 100), 2);
        assert_eq!(step(100, 100), 5);
        assert_eq!(step(u64::MAX, u64::MAX), 5);
    }

    #[test]
    fn small_states_are_dots_and_unknown_codes_are_counted() {
        let map = WorldMap {
            title: "Members".to_owned(),
            finding: "Most are in Ghana".to_owned(),
            style: Style::Shaded(|_, value| value.to_string()),
            entries: vec![entry("GHA", 9), entry("TUV", 1), entry("ZZZ", 4)],
            crop: None,
        };
        let svg = map.svg("m").into_string();
        assert!(svg.contains("<title>GHA: 9</title><path class=\"land q5\""), "Ghana is filled");
        assert!(svg.contains("<title>TUV: 1</title><circle class=\"land q2\""), "Tuvalu is a dot");
        assert_eq!(map.not_on_map(), ["ZZZ"]);
    }

    #[test]
    fn circles_have_areas_in_proportion() {
        assert_eq!(super::Crop::WORLD.unit(super::radius(100, 100)), "34.0");
        assert_eq!(super::Crop::WORLD.unit(super::radius(25, 100)), "17.0");
        assert_eq!(super::Crop::WORLD.unit(super::radius(0, 0)), "2.0");
    }

    #[test]
    fn a_place_with_none_stands_out_and_a_crop_keeps_it_in_the_picture() {
        let map = WorldMap {
            title: "Members".to_owned(),
            finding: "Nobody in Samoa".to_owned(),
            style: Style::Circles,
            entries: vec![entry("NZL", 9), entry("WSM", 0)],
            crop: Some(super::Crop::OCEANIA),
        };
        let svg = map.svg("m").into_string();
        assert!(svg.contains("viewBox=\"800 195 370 245\""), "{svg}");
        let dot = "<title>WSM: 0</title><circle class=\"land none\" cx=\"1006\" cy=\"318\"";
        assert!(svg.contains(dot), "beyond the date line: {svg}");
        assert!(svg.contains("<circle class=\"pin\" cx=\"924\""), "{svg}");
    }
}
