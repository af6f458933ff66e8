//! A matrix as a picture that can leave its page; in the page it is a table.

use maud::{Markup, html};

use super::Matrix;
use super::words::{reach, shorten};
use crate::lang::Lang;
use crate::map::step;

const WIDTH: i32 = 1000;
/// Room for the names of rows and, slanting, of columns.
const NAMES: i32 = 250;
const HEADS: i32 = 140;
const ROW: i32 = 30;
/// What slants beyond the last column needs room too.
const BEYOND: i32 = 140;
/// The most letters of the name of a row, and of a column.
const LETTERS: [usize; 2] = [30, 24];

impl Matrix {
    /// The picture alone. `id` makes its parts unique in the page, `finding` is its description.
    pub fn svg(&self, lang: &Lang, id: &str, finding: &str) -> Markup {
        let (title, desc) = (format!("{id}-title"), format!("{id}-finding"));
        let many = i32::try_from(self.columns.len().max(1)).unwrap_or(1);
        let wide = ((WIDTH - NAMES - BEYOND) / many).min(110);
        let tall = HEADS + ROW * i32::try_from(self.rows.len()).unwrap_or(0) + 6;
        let largest = self.largest();
        html! {
            svg.ch.heat viewBox={ "0 0 " (WIDTH) " " (tall) } width=(WIDTH) height=(tall)
                direction="ltr" font-size="14" role="img" aria-labelledby=(title)
                aria-describedby=(desc) xmlns="http://www.w3.org/2000/svg" {
                title id=(title) { (self.caption) }
                desc id=(desc) { (finding) }
                @for (column, at) in self.columns.iter().zip(0..) {
                    text transform={ "translate(" (NAMES + wide * at + wide / 2) " " (HEADS - 8)
                        ")rotate(-40)" } { (shorten(column, LETTERS[1])) }
                }
                @for ((name, counts), at) in self.rows.iter().zip(0..) {
                    @let y = HEADS + ROW * at;
                    text x=(NAMES - 10) y=(y + 20) text-anchor="end" { (shorten(name, LETTERS[0])) }
                    @for (count, column) in counts.iter().zip(0..) {
                        @let rest = usize::try_from(at).ok().zip(usize::try_from(column).ok())
                            .is_some_and(|(row, column)| self.is_rest(row, column));
                        g transform={ "translate(" (NAMES + wide * column) " " (y) ")" } {
                            (self.drawn(lang, wide, *count, if rest { 0 } else { largest }))
                        }
                    }
                }
            }
        }
    }

    fn drawn(&self, lang: &Lang, wide: i32, count: u64, largest: u64) -> Markup {
        let step = step(count, largest);
        let class = if count == 0 && self.gaps { "gap".to_owned() } else { format!("q{step}") };
        let words = self.shown(lang, count);
        // What does not fit is not drawn over its neighbour: it is in the table.
        let size = [14, 11].into_iter().find(|size| reach(&words, *size) <= wide);
        html! {
            rect class=(class) x="1" y="1" width=(wide - 2) height=(ROW - 2) {
                @if size.is_none() { title { (words) } }
            }
            @if let Some(size) = size {
                text.deep[step > 3] x=(wide / 2) y="20" text-anchor="middle" font-size=(size) {
                    (words)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Matrix;
    use crate::lang::{Languages, Tag};

    #[test]
    fn a_gap_is_a_gap_in_the_picture_too() {
        let lang = Languages::new(&[]).expect("messages").lang(Tag::En);
        let matrix = Matrix {
            caption: "Work".to_owned(),
            corner: "Place".to_owned(),
            columns: vec!["Waste".to_owned(), "Transport".to_owned()],
            rows: vec![("Accra".to_owned(), vec![5, 0]), ("Lima".to_owned(), vec![1, 0])],
            gaps: true,
            rest: [false; 2],
        };
        let svg = matrix.svg(&lang, "m", "Gaps: 2").into_string();
        assert_eq!(svg.matches("class=\"gap\"").count(), 2, "{svg}");
        assert!(svg.contains("class=\"deep\"") && svg.contains(">gap</text>"), "{svg}");
        let words: Vec<String> = matrix.keys(&lang).into_iter().map(|key| key.words).collect();
        assert_eq!(words, ["gap", "1", "5"]);
        let bars = matrix.row(&lang, 1, "Theme", &|_, _| None).into_string();
        assert!(bars.contains("Lima") && bars.contains("gap"), "{bars}");
    }
    #[test]
    fn what_does_not_fit_is_left_out() {
        let lang = Languages::new(&[]).expect("messages").lang(Tag::Zh);
        let matrix = Matrix {
            caption: "Money".to_owned(),
            corner: "Place".to_owned(),
            columns: vec!["空气质量".repeat(8); 20],
            rows: vec![("空气质量".repeat(8), vec![1_234_567; 20])],
            gaps: false,
            rest: [false; 2],
        };
        let svg = matrix.svg(&lang, "m", "").into_string();
        assert!(!svg.contains(&"空气质量".repeat(4)), "names are cut: {svg}");
        assert_eq!(svg.matches("<title>1,234,567</title>").count(), 20, "{svg}");
        assert!(!svg.contains(">1,234,567</text>"), "{svg}");
        let few = Matrix { columns: vec!["a".to_owned()], ..matrix };
        assert!(few.svg(&lang, "m", "").into_string().contains(">1,234,567</text>"));
    }
}
