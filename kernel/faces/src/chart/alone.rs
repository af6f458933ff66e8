//! What pictures carry with them: their legend, and, as files of their own in the light theme,
//! title and source.

use maud::{Markup, PreEscaped, html};

use super::words::{reach, shorten, wrapped};
use crate::lang::Lang;
use crate::parts;

/// Colours of such a file: the light theme.
const STYLE: &str = "<style>\
svg{background:#fff;font-family:sans-serif}text{fill:#1C2126}.soft{fill:#535B63}\
.grid{stroke:#D9D5CC}.path{stroke:#535B63;stroke-dasharray:5 4;fill:none}\
.main{stroke:#0E5A66;stroke-width:2.5;fill:none}.series{stroke-width:2;fill:none}\
.dot{fill:#0E5A66;stroke:#fff}.hollow{fill:#fff;stroke:#0E5A66;stroke-width:2}\
.mark{stroke:#1C2126;stroke-width:2}.ln{stroke:#747B83;stroke-opacity:.35;fill:none}\
.w1{stroke-width:2.5}.w2{stroke-width:5}.head{fill:#535B63}.key{stroke-opacity:1}\
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
    /// A tie of this width: 0 thin, 1 middle, 2 thick.
    Line(u8),
    /// A tie that leads one way.
    Arrow,
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

    /// A tie of this width, 0–2.
    pub fn line(step: u8, words: impl Into<String>) -> Key {
        Key { look: Look::Line(step), words: words.into() }
    }

    /// A tie that leads one way.
    pub fn arrow(words: impl Into<String>) -> Key {
        Key { look: Look::Arrow, words: words.into() }
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
                Look::Line(_) | Look::Arrow => svg viewBox="0 0 20 14" aria-hidden="true" {
                    (tie(key.look))
                },
            }
            " " bdi { (key.words) }
        } } }
    } }
}

/// A tie as it is drawn, in a space of 20 by 14.
fn tie(look: Look) -> Markup {
    let wide = match look {
        Look::Line(1) => "ln key w1",
        Look::Line(2) => "ln key w2",
        _ => "ln key",
    };
    html! {
        path class=(wide) d="M1 7H19" {}
        @if look == Look::Arrow { path.head d="M19 7L8 2.5L8 11.5Z" {} }
    }
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
/// A picture of a part is narrow; what stands around it is not.
const LEAST: i32 = 640;
/// Sizes of letters, and the most lines of a title.
const TITLE: i32 = 20;
const KEY: i32 = 14;
const SOURCE: i32 = 13;
const TITLES: usize = 3;
/// How each line of the source begins.
const SOURCES: &str = "<g class=\"source\">";
/// Where the words of a line of the legend begin.
const SHAPE: i32 = 24;

/// A picture as a file of its own: with its definitions and the light theme's colours, under its
/// title, over its legend and source.
pub fn standalone(lang: &Lang, svg: &str, around: &Around) -> String {
    let (Some(own), Some(tall)) = (length(svg, "width"), length(svg, "height")) else {
        return svg.to_owned();
    };
    let wide = own.max(LEAST);
    let title = between(svg, "<title", "</title>").and_then(|rest| rest.split_once('>'));
    let title = as_written(title.map_or("", |(_, words)| words));
    let mut titles = wrapped(&title, letters(wide, TITLE));
    titles.truncate(TITLES);
    let keys = placed(&around.keys, wide);
    let under = keys.last().map_or(0, |(_, y, ..)| y + LINE);
    let sources = around.source.iter().map(|words| wrapped(words, letters(wide, SOURCE)));
    let sources: Vec<Vec<String>> = sources.collect();
    let head = MARGIN + 8 + LINE * count(titles.len().max(1));
    let foot = head + tall + MARGIN + under;
    let height = foot + LINE * count(sources.iter().map(Vec::len).sum()) + MARGIN;
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (wide) " " (height) }
            width=(wide) height=(height) direction="ltr" role="img" aria-label=(title) {
            (PreEscaped(STYLE)) (parts::symbol_definitions())
            (lines(lang, (wide, MARGIN + 12), TITLE, &titles))
            g transform={ "translate(" ((wide - own) / 2) " " (head) ")" } { (PreEscaped(svg)) }
            g transform={ "translate(" (MARGIN) " " (head + tall + MARGIN) ")" } {
                @for (x, y, key, words) in &keys {
                    g transform={ "translate(" (x) " " (y) ")" } { (line(key, words)) }
                }
            }
            @for (at, words) in sources.iter().enumerate() {
                @let before = count(sources.iter().take(at).map(Vec::len).sum());
                (PreEscaped(SOURCES))
                (lines(lang, (wide, foot + LINE * (before + 1)), SOURCE, words))
                (PreEscaped("</g>"))
            }
        }
    }
    .into_string()
}

/// Such a file without what its source says in any of these letters, which cannot be drawn: the
/// picture is there without it.
pub fn without_sources(file: &str, letters: &[String]) -> String {
    let mut parts = file.split(SOURCES);
    let before = parts.next().unwrap_or_default().to_owned();
    let kept = parts.map(|part| {
        let (said, behind) = part.split_once("</g>").unwrap_or((part, ""));
        let mut words = said.split('<').filter_map(|part| Some(part.split_once('>')?.1));
        let holds = |words: &str| letters.iter().any(|letter| words.contains(letter.as_str()));
        match words.any(holds) {
            true => behind.to_owned(),
            false => format!("{SOURCES}{said}</g>{behind}"),
        }
    });
    std::iter::once(before).chain(kept).collect()
}

fn count(lines: usize) -> i32 {
    i32::try_from(lines).unwrap_or(0)
}

/// How many letters of a size stand in a line.
fn letters(wide: i32, size: i32) -> usize {
    usize::try_from((wide - 2 * MARGIN) * 7 / (4 * size)).unwrap_or(0)
}

/// Lines from a height on, at the edge where the language begins.
fn lines(lang: &Lang, (wide, y): (i32, i32), size: i32, lines: &[String]) -> Markup {
    let (x, anchor) = match lang.dir() {
        "rtl" => (wide - MARGIN, "end"),
        _ => (MARGIN, "start"),
    };
    html! {
        @for (words, at) in lines.iter().zip(0..) {
            text class=[(size == SOURCE).then_some("soft")] x=(x) y=(y + LINE * at)
                text-anchor=(anchor) font-size=(size) { (words) }
        }
    }
}

/// Words of a picture before they were escaped.
fn as_written(words: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    signs.iter().fold(words.to_owned(), |words, (escaped, sign)| words.replace(escaped, sign))
}

fn line(key: &Key, words: &str) -> Markup {
    html! {
        @match key.look {
            Look::Filled(class) => rect class=(class) y="2" width="18" height="12" {},
            Look::Sign(number) => use href={ "#s" (number.max(1)) } class={ "f" (number) }
                transform="translate(8 8)scale(1.3)" {},
            Look::Line(_) | Look::Arrow => (tie(key.look)),
        }
        text x=(SHAPE) y="13" font-size=(KEY) { (words) }
    }
}

/// Where each line of the legend stands, and its words: beside each other as far as they fit.
fn placed(keys: &[Key], wide: i32) -> Vec<(i32, i32, &Key, String)> {
    let (mut x, mut y) = (0, 0);
    let mut placed = Vec::with_capacity(keys.len());
    for key in keys {
        let words = shorten(&key.words, letters(wide - SHAPE, KEY));
        let own = SHAPE + reach(&words, KEY) + 20;
        if x > 0 && x + own > wide - 2 * MARGIN {
            (x, y) = (0, y + LINE);
        }
        placed.push((x, y, key, words));
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
    use super::super::words::wide;
    use super::{Around, Key, RAMP, standalone, without_sources};
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
        assert!(file.contains("width=\"640\" height=\"300\""), "three lines of legend: {file}");
        assert!(file.contains("translate(70 50)"), "in the middle: {file}");
        let without = without_sources(&file, &["C".to_owned(), "&".to_owned()]);
        assert!(!without.contains("Clean") && without.contains("A &amp; B"), "{without}");
        assert_eq!(without_sources(&file, &["z".to_owned()]), file);
        assert!(standalone(&ar, svg, &around).contains("x=\"620\" y=\"32\" text-anchor=\"end\""));
    }

    /// The licence stands last, and went first.
    #[test]
    fn title_and_source_of_any_length_stay_on_the_page() {
        let lang = Languages::new(&[]).expect("messages").lang(Tag::Zh);
        let (long, sentence) = ("空气质量联盟".repeat(20), "Clean Air Compact · ".repeat(9));
        let around = Around {
            keys: vec![Key::sign(1, long.clone()), Key::sign(2, "空气质量")],
            source: vec![format!("{sentence}CC BY 4.0"), "https://a.org/".repeat(20)],
        };
        let svg = format!("<svg width=\"467\" height=\"100\"><title id=\"t\">{long}</title></svg>");
        let file = standalone(&lang, &svg, &around);
        assert!(file.contains("CC BY 4.0</text>"), "{file}");
        let texts = file.split("<text").skip(1);
        let texts: Vec<&str> = texts.filter_map(|text| text.split(['>', '<']).nth(1)).collect();
        assert!(texts.len() > 8, "{file}");
        for text in texts {
            assert!(wide(text) <= 80, "{text} leaves 640: {file}");
        }
    }
}
