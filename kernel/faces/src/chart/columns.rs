//! Columns over time: how many in each year or month, as a picture that can leave its page.

use maud::{Markup, html};

use super::words::reach;

/// One column for each step of time.
#[derive(Clone, Debug)]
pub struct Columns {
    /// What is counted; the accessible name of the picture.
    pub title: String,
    /// The finding in one sentence; the accessible description.
    pub finding: String,
    /// The step, its number, and the number in words.
    pub steps: Vec<(String, u64, String)>,
}

const WIDTH: i32 = 1000;
const TOP: i32 = 30;
const TALL: i32 = 260;
/// Sizes of letters, of which the first one that fits is taken.
const SIZES: [i32; 2] = [14, 11];

impl Columns {
    /// The picture alone. `id` makes its parts unique in the page.
    pub fn svg(&self, id: &str) -> Markup {
        let (title, finding) = (format!("{id}-title"), format!("{id}-finding"));
        let largest = self.steps.iter().map(|(_, count, _)| *count).max().unwrap_or(0).max(1);
        let each = (WIDTH - 40) / i32::try_from(self.steps.len().max(6)).unwrap_or(WIDTH);
        let foot = TOP + TALL;
        let upright = self.steps.iter().all(|(step, ..)| reach(step, SIZES[0]) <= each);
        // A number that does not fit is not drawn over its neighbour: it is in the table.
        let fits = |words: &str| SIZES.into_iter().find(|size| reach(words, *size) <= each);
        html! {
            svg.ch viewBox={ "0 0 " (WIDTH) " " (foot + 60) } width=(WIDTH) height=(foot + 60)
                direction="ltr" font-size="14" role="img" aria-labelledby=(title)
                aria-describedby=(finding) xmlns="http://www.w3.org/2000/svg" {
                title id=(title) { (self.title) }
                desc id=(finding) { (self.finding) }
                line.grid x1="20" x2=(WIDTH - 20) y1=(foot) y2=(foot) {}
                @for ((step, count, words), at) in self.steps.iter().zip(0..) {
                    @let x = 20 + each * at;
                    @let high = height(*count, largest);
                    @let middle = x + each / 2;
                    g {
                        title { (step) ": " (words) }
                        rect.b-main x=(x + each / 8) y=(foot - high) width=(each * 3 / 4)
                            height=(high) {}
                        @if let Some(size) = fits(words) {
                            text x=(middle) y=(foot - high - 6) text-anchor="middle"
                                font-size=(size) { (words) }
                        }
                        @if upright {
                            text x=(middle) y=(foot + 20) text-anchor="middle" { (step) }
                        } @else {
                            text text-anchor="end"
                                transform={ "translate(" (middle + 5) " " (foot + 10) ")rotate(-60)" }
                                { (step) }
                        }
                    }
                }
            }
        }
    }
}

/// How high a column is; what is not none is seen.
fn height(count: u64, largest: u64) -> i32 {
    let share = u128::from(count) * u128::from(TALL.unsigned_abs()) / u128::from(largest);
    i32::try_from(share).unwrap_or(TALL).max(i32::from(count > 0))
}

#[cfg(test)]
mod tests {
    use super::Columns;

    #[test]
    fn columns_are_in_proportion_and_say_their_number() {
        let steps = [("2024", 0), ("2025", 1), ("2026", 2_000)];
        let columns = Columns {
            title: "Activities".to_owned(),
            finding: "Most in 2026".to_owned(),
            steps: steps.map(|(step, n)| (step.to_owned(), n, n.to_string())).to_vec(),
        };
        let svg = columns.svg("c").into_string();
        for height in ["height=\"0\"", "height=\"1\"", "height=\"260\""] {
            assert_eq!(svg.matches(height).count(), 1, "{height}: {svg}");
        }
        assert!(svg.contains("<title>2026: 2000</title>"), "{svg}");
    }
    #[test]
    fn numbers_that_do_not_fit_are_left_out() {
        let step = |year: i32| (year.to_string(), 2_000, "2,000".to_owned());
        let columns = |years: std::ops::Range<i32>| Columns {
            title: "Activities".to_owned(),
            finding: String::new(),
            steps: years.map(step).collect(),
        };
        let (few, many) = (columns(2020..2030).svg("c"), columns(1970..2030).svg("c"));
        assert_eq!(few.into_string().matches(">2,000</text>").count(), 10);
        let many = many.into_string();
        assert!(!many.contains(">2,000</text>") && many.contains("<title>1970: 2,000</title>"));
    }
}
