//! A picture as PNG or PDF, for reports and slides: the SVG of a view, drawn by this server. Text
//! is drawn with the pages' letters, and what these lack (Chinese, say) with the system's.

mod fonts;

use std::ops::RangeInclusive;
use std::sync::Arc;

use faces::chart::without_sources;
use hub::Refusal;
use krilla::geom::Size;
use krilla::page::PageSettings;
use krilla_svg::{SurfaceExt, SvgSettings};
use parking_lot::Mutex;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Group, Node, Options, Text, Tree, fontdb::Database};

/// Points of a PNG for each unit of the picture: sharp in print as wide as a page.
const SCALE: f32 = 2.0;

/// A drawing takes a processor for a third of a second: one at a time leaves the others to pages.
static DRAWING: Mutex<()> = Mutex::new(());

/// In which form a picture is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    /// Points: twice as many as the picture has units.
    Png,
    /// Lines and outlines of letters, on one page of the picture's size.
    Pdf,
}

impl Drawn {
    /// The media type.
    #[must_use]
    pub const fn media(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
        }
    }

    /// The ending of its files.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }

    /// Draws a picture that stands on its own.
    ///
    /// # Errors
    /// Which letters no font here has; or that it is no picture that can be drawn.
    pub fn draw(self, svg: &str) -> Result<Vec<u8>, Refusal> {
        let _one = DRAWING.lock();
        let tree = lettered(svg)?;
        let drawn = match self {
            Self::Png => png(&tree),
            Self::Pdf => pdf(&tree),
        };
        drawn.ok_or_else(undrawn)
    }
}

fn undrawn() -> Refusal {
    Refusal::invalid("frame-picture-undrawn")
}

/// What keeps directions apart in a sentence: no letter, and in no font.
const ISOLATES: RangeInclusive<char> = '\u{2066}'..='\u{2069}';

/// The picture with a letter for every sign: by our fonts, else by the system's too. Lines of its
/// source that hold others are left out: the picture is there without them.
fn lettered(svg: &str) -> Result<Tree, Refusal> {
    let svg = &told_apart(&svg.replace(|letter| ISOLATES.contains(&letter), ""));
    let tree = parsed(svg, fonts::own())?;
    if missing(tree.root()).is_empty() {
        return Ok(tree);
    }
    let tree = parsed(svg, fonts::with_system())?;
    let without = missing(tree.root());
    if without.is_empty() {
        return Ok(tree);
    }
    let tree = parsed(&without_sources(svg, &without), fonts::with_system())?;
    let mut missing = missing(tree.root());
    if missing.is_empty() {
        return Ok(tree);
    }
    missing.sort_unstable();
    missing.dedup();
    let some: Vec<&str> = missing.iter().take(10).map(String::as_str).collect();
    Err(Refusal::invalid("frame-picture-letters").with("letters", some.join(" ")))
}

/// Arabic words as spans in a font of their own. One font is looked for for all of a text else, and
/// where it joins letters (lam and alef), what another has of them is not taken in.
fn told_apart(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len());
    for (place, part) in svg.split('>').enumerate() {
        if place > 0 {
            out.push('>');
        }
        let (text, tag) = part.split_at(part.find('<').unwrap_or(part.len()));
        let mut rest = text;
        while let Some(from) = rest.find(is_arabic) {
            let (before, after) = rest.split_at(from);
            let to = after.find(|letter| !is_arabic(letter)).unwrap_or(after.len());
            let (words, behind) = after.split_at(to);
            let family = fonts::ARABIC;
            out.push_str(&format!("{before}<tspan font-family=\"{family}\">{words}</tspan>"));
            rest = behind;
        }
        out.push_str(rest);
        out.push_str(tag);
    }
    out
}

fn is_arabic(letter: char) -> bool {
    let blocks = ['\u{600}'..='\u{6ff}', '\u{750}'..='\u{77f}', '\u{fb50}'..='\u{fefc}'];
    blocks.iter().any(|block| block.contains(&letter))
}

fn parsed(svg: &str, fonts: Arc<Database>) -> Result<Tree, Refusal> {
    let options = Options {
        fontdb: fonts,
        font_family: "sans-serif".to_owned(),
        // Our fonts have every weight and begin with the thinnest.
        style_sheet: Some("text{font-variation-settings:\"wght\" 400}".to_owned()),
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|fault| {
        tracing::error!("a picture that cannot be drawn: {fault}");
        undrawn()
    })
}

/// What stands in the picture's text and has no letter in the fonts.
fn missing(group: &Group) -> Vec<String> {
    group
        .children()
        .iter()
        .flat_map(|node| match node {
            Node::Group(group) => missing(group),
            Node::Text(text) => without_letter(text),
            _ => Vec::new(),
        })
        .collect()
}

fn without_letter(text: &Text) -> Vec<String> {
    let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
    glyphs.filter(|glyph| glyph.id.0 == 0).map(|glyph| glyph.text.clone()).collect()
}

fn png(tree: &Tree) -> Option<Vec<u8>> {
    let size = tree.size().to_int_size().scale_by(SCALE)?;
    let mut points = Pixmap::new(size.width(), size.height())?;
    resvg::render(tree, Transform::from_scale(SCALE, SCALE), &mut points.as_mut());
    points.encode_png().ok()
}

fn pdf(tree: &Tree) -> Option<Vec<u8>> {
    let size = Size::from_wh(tree.size().width(), tree.size().height())?;
    let mut document = krilla::Document::new();
    let mut page = document.start_page_with(PageSettings::new(size));
    let mut surface = page.surface();
    // Embedded fonts would be their thinnest weight: outlines keep what is seen.
    let settings = SvgSettings { embed_text: false, ..SvgSettings::default() };
    surface.draw_svg(tree, size, settings)?;
    surface.finish();
    page.finish();
    document.finish().ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn saying(words: &str) -> String {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='40'>\
             <text x='5' y='20' font-family='sans-serif'>{words}</text></svg>"
        )
    }

    #[test]
    fn a_picture_is_drawn_in_the_letters_of_its_names() {
        if !faces::assets::has_islands() {
            eprintln!("skipped: built without fonts");
            return;
        }
        let empty = Drawn::Png.draw(&saying("")).unwrap();
        for words in [
            "Œuvre Żółw",
            "Агентство",
            "Ελλάδα",
            "مؤسسة الهواء",
            "الأعمال: 16",
            "Air · البيانات حتى 29 · الترخيص \u{2068}CC BY\u{2069}",
        ] {
            let png = Drawn::Png.draw(&saying(words)).unwrap();
            assert_eq!(png[16..24], [0, 0, 2, 88, 0, 0, 0, 80], "600 by 80 points");
            assert_ne!(png, empty, "{words} is not to be seen");
            let pdf = Drawn::Pdf.draw(&saying(words)).unwrap();
            assert!(pdf.starts_with(b"%PDF"));
        }
    }

    #[test]
    fn a_letter_that_no_font_has_is_named() {
        let no = Drawn::Pdf.draw(&saying("\u{10fffd}a")).unwrap_err();
        assert_eq!(no.message, "frame-picture-letters");
        assert!(format!("{no:?}").contains("10fffd"), "{no:?}");
    }

    #[test]
    fn a_line_of_the_source_with_letters_that_no_font_has_is_left_out() {
        if !faces::assets::has_islands() {
            eprintln!("skipped: built without fonts");
            return;
        }
        let lang = faces::lang::Languages::new(&[]).unwrap().lang(faces::lang::Tag::En);
        let source = ["Air \u{10fffd}", "CC BY 4.0"].map(str::to_owned).to_vec();
        let around = faces::chart::Around { source, ..Default::default() };
        let svg = faces::chart::standalone(&lang, &saying("Air").replace('\'', "\""), &around);
        assert!(svg.contains('\u{10fffd}'), "{svg}");
        Drawn::Png.draw(&svg).unwrap();
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        assert_eq!(Drawn::Png.draw("<svg").unwrap_err().message, "frame-picture-undrawn");
    }
}
