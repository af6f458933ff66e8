//! What pictures carry with them: their legend, and, as files of their own in the light theme,
//! title and source.

use maud::{Markup, PreEscaped, html};

use crate::lang::Lang;
use crate::parts;

/// Colours of such a file: the light theme.
const STYLE: &str = "<style>\
svg{background:#fff;font-family:sans-serif}text{fill:#1C2126}.soft{fill:#535B63}\
.grid{stroke:#D9D5CC}.path{stroke:#535B63;stroke-dasharray:5 4;fill:none}\
.main{stroke:#0E5A66;stroke-width:2.5;fill:none}.series{stroke-width:2;fill:none}\
.dot{fill:#0E5A66;stroke:#fff}.hollow{fill:#fff;stroke:#0E5A66;stroke-width:2}\
.mark{stroke:#1C2126;stroke-width:2}.ln{stroke:#747B83;stroke-opacity:.35;fill:none}\
.bub{fill:#E2F0F1;stroke:#0E5A66}.land{stroke:#fff}.nd{fill:#F1EFE9;stroke:#747B83}\
.pin{fill:#0E5A66;fill-opacity:.75}.none{fill:#FCE9E6;stroke:#9C2318;stroke-dasharray:2 1}\
.b-main{fill:#0E5A66}.gap{fill:#fff;stroke:#9C2318;stroke-dasharray:4 3}.deep{fill:#fff}\
.fade{opacity:.22}\
.q0{fill:#F4F2EC}.q1{fill:#DDECEE}.q2{fill:#AFD2D7}.q3{fill:#6FA9B2}\
.q4{fill:#2F7883}.q5{fill:#0B4A55}\
.f0{fill:#747B83}\
.f1{fill:#250C98}.f2{fill:#A18E04}.f3{fill:#EF5A97}.f4{fill:#5691E7}.f5{fill:#62520A}\
.f6{fill:#B03177}.f7{fill:#2D57CF}.f8{fill:#5A170E}\
.k1{stroke:#250C98}.k2{stroke:#A18E04}.k3{stroke:#EF5A97}.k4{stroke:#5691E7}\
.k5{stroke:#62520A}.k6{stroke:#B03177}.k7{stroke:#2D57CF}.k8{stroke:#5A170E}</style>";

/// What a shape or colour stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// How it looks.
    pub look: Look,
    /// What it stands for.
    pub words: String,
}

/// How something in a legend looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A filled shape of this class: `q3`, `none`, `nd`.
    Filled(&'static str),
    /// The sign of this number, 1–8; 0 for those without one.
    Sign(u8),
}

impl Key {
    /// A filled shape of this class.
    pub fn filled(class: &'static str, words: impl Into<String>) -> Key {
        Key { look: Look::Filled(class), words: words.into() }
    }

    /// The sign of this number.
    pub fn sign(number: u8, words: impl Into<String>) -> Key {
        Key { look: Look::Sign(number), words: words.into() }
    }
}

/// Shapes and colours with what they stand for, beside a picture in a page.
pub fn legend(keys: &[Key]) -> Markup {
    html! { @if !keys.is_empty() {
        ul.ramp { @for key in keys { li {
            @match key.look {
                Look::Filled(class) => svg viewBox="0 0 20 14" aria-hidden="true" {
                    rect class=(class) width="20" height="14" {}
                },
                Look::Sign(number) => (parts::symbol(number)),
            }
            " " bdi { (key.words) }
        } } }
    } }
}

/// The classes of the ramp, light to dark.
pub const RAMP: [&str; 5] = ["q1", "q2", "q3", "q4", "q5"];

/// What stands around a picture that leaves its page.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// What the shapes and colours stand for.
    pub keys: Vec<Key>,
    /// Whose figures they are and of which day, under which licence, where they are found.
    pub source: Vec<String>,
}

const MARGIN: i32 = 20;
const LINE: i32 = 22;
/// Letters of this size take about this much, most of them.
const LETTER: i32 = 8;

/// A picture as a file of its own: with its definitions and the light theme's colours, under its
/// title, over its legend and source.
pub fn standalone(lang: &Lang, svg: &str, around: &Around) -> String {
    let (Some(wide), Some(tall)) = (length(svg, "width"), length(svg, "height")) else {
        return svg.to_owned();
    };
    let title = between(svg, "<title", "</title>").and_then(|rest| rest.split_once('>'));
    let title = title.map_or("", |(_, words)| words);
    let keys = placed(&around.keys, wide);
    let under = keys.last().map_or(0, |(_, y, _)| y + LINE);
    let lines = i32::try_from(around.source.len()).unwrap_or(0);
    let head = MARGIN + 30;
    let height = head + tall + MARGIN + under + LINE * lines + MARGIN;
    let (edge, anchor) = match lang.dir() {
        "rtl" => (wide - MARGIN, "end"),
        _ => (MARGIN, "start"),
    };
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (wide) " " (height) }
            width=(wide) height=(height) direction="ltr" role="img"
            aria-label=(PreEscaped(title)) {
            (PreEscaped(STYLE)) (parts::symbol_definitions())
            text x=(edge) y=(MARGIN + 12) text-anchor=(anchor) font-size="20" {
                (PreEscaped(title))
            }
            g transform={ "translate(0 " (head) ")" } { (PreEscaped(svg)) }
            g transform={ "translate(" (MARGIN) " " (head + tall + MARGIN) ")" } {
                @for (x, y, key) in &keys {
                    g transform={ "translate(" (x) " " (y) ")" } { (line(key)) }
                }
            }
            @for (words, at) in around.source.iter().zip(1..) {
                text.soft x=(edge) y=(head + tall + MARGIN + under + LINE * at)
                    text-anchor=(anchor) font-size="13" { (words) }
            }
        }
    }
    .into_string()
}

fn line(key: &Key) -> Markup {
    html! {
        @match key.look {
            Look::Filled(class) => rect class=(class) y="2" width="18" height="12" {},
            Look::Sign(number) => use href={ "#s" (number.max(1)) } class={ "f" (number) }
                transform="translate(8 8)scale(1.3)" {},
        }
        text x="24" y="13" font-size="14" { (key.words) }
    }
}

/// Where each line of the legend stands: beside each other as far as they fit.
fn placed(keys: &[Key], wide: i32) -> Vec<(i32, i32, &Key)> {
    let (mut x, mut y) = (0, 0);
    let mut placed = Vec::with_capacity(keys.len());
    for key in keys {
        let letters = i32::try_from(key.words.chars().count()).unwrap_or(0);
        let own = 24 + letters * LETTER + 20;
        if x > 0 && x + own > wide - 2 * MARGIN {
            (x, y) = (0, y + LINE);
        }
        placed.push((x, y, key));
        x += own;
    }
    placed
}

/// The value of a length of the outer element.
fn length(svg: &str, name: &str) -> Option<i32> {
    let head = svg.split('>').next()?;
    between(head, &format!(" {name}=\""), "\"")?.parse().ok()
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split_once(from)?.1.split_once(to).map(|(found, _)| found)
}

#[cfg(test)]
mod tests {
    use super::{Around, Key, RAMP, standalone};
    use crate::lang::{Languages, Tag};

    #[test]
    fn a_picture_that_leaves_its_page_says_what_it_is_and_where_it_is_from() {
        let languages = Languages::new(&[]).expect("messages");
        let around = Around {
            keys: RAMP.map(|class| Key::filled(class, "a long enough word of the legend")).into(),
            source: vec!["Clean Air Compact".to_owned(), "CC BY 4.0".to_owned()],
        };
        let svg = "<svg class=\"map\" width=\"500\" height=\"100\"><title id=\"t\">A &amp; B</title></svg>";
        let (en, ar) = (languages.lang(Tag::En), languages.lang(Tag::Ar));
        let file = standalone(&en, svg, &around);
        assert!(file.contains("text-anchor=\"start\" font-size=\"20\">A &amp; B</text>"), "{file}");
        assert!(file.contains(">CC BY 4.0</text>") && file.contains("class=\"q5\""), "{file}");
        assert!(file.contains("width=\"500\" height=\"344\""), "five lines of legend: {file}");
        assert!(standalone(&ar, svg, &around).contains("x=\"480\" y=\"32\" text-anchor=\"end\""));
    }
}
