//! Bars as SVG attributes: inline styles are blocked, and printers drop CSS backgrounds.

use maud::{Markup, html};

/// What a part of a bar stands for; gives its colour and pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// The main measure, or "agree".
    Main,
    /// "Against": hatched, so colour is not alone.
    Against,
    /// Abstained or other: grey.
    Neutral,
    /// Constituency or series 1–8.
    Series(u8),
}

/// One part of a bar.
#[derive(Clone, Debug)]
pub struct Segment {
    /// What it stands for.
    pub kind: SegmentKind,
    /// Its size, in the unit of the bar's whole.
    pub amount: u64,
}

impl Segment {
    /// A part of `amount`.
    pub const fn new(kind: SegmentKind, amount: u64) -> Segment {
        Segment { kind, amount }
    }
}

impl SegmentKind {
    pub(crate) fn class(self) -> String {
        match self {
            SegmentKind::Main => "b-main".to_owned(),
            SegmentKind::Against => "b-against".to_owned(),
            SegmentKind::Neutral => "b-neutral".to_owned(),
            SegmentKind::Series(number) => format!("f{}", number.clamp(1, 8)),
        }
    }
}

/// `part` of `whole` in hundredths of a per cent, cut at 100 %; 0 when `whole` is 0.
pub(crate) fn share(part: u64, whole: u64) -> u64 {
    if whole == 0 {
        return 0;
    }
    let share = u128::from(part.min(whole)) * 10_000 / u128::from(whole);
    u64::try_from(share).unwrap_or(10_000)
}

/// Hundredths of a per cent as an SVG length: `1250` is `12.5%`.
pub(crate) fn length(hundredths: u64) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match format!("{rest:02}").trim_end_matches('0') {
        "" => format!("{whole}%"),
        kept => format!("{whole}.{kept}%"),
    }
}

/// A bar of parts on a sunk track of length `whole`. `finding` is what it says, in words.
pub fn bar(segments: &[Segment], whole: u64, finding: &str) -> Markup {
    let mut at = 0_u64;
    let mut placed = Vec::with_capacity(segments.len());
    for segment in segments {
        let (start, end) = (share(at, whole), share(at.saturating_add(segment.amount), whole));
        at = at.saturating_add(segment.amount);
        if end > start {
            placed.push((segment.kind.class(), length(start), length(end - start)));
        }
    }
    html! {
        svg.bar role="img" aria-label=(finding) height="14" width="100%" {
            rect.b-track width="100%" height="14" rx="3" {}
            @for (class, start, width) in placed {
                rect class=(class) x=(start) width=(width) height="14" {}
            }
        }
    }
}

/// A bar of one part: `part` of `whole`.
pub fn progress(part: u64, whole: u64, finding: &str) -> Markup {
    bar(&[Segment::new(SegmentKind::Main, part)], whole, finding)
}

/// A stretch of a line of length `whole`, such as a time within a year.
pub fn stretch(start: u64, end: u64, whole: u64, finding: &str) -> Markup {
    let (start, end) = (share(start, whole), share(end, whole));
    // Even a day must be seen.
    let width = end.saturating_sub(start).max(50);
    html! {
        svg.bar role="img" aria-label=(finding) height="14" width="100%" {
            rect.b-track width="100%" height="14" rx="3" {}
            rect.b-main x=(length(start.min(9_950))) width=(length(width)) height="14" {}
        }
    }
}

/// A bar that grows to either side of a middle line: "seats minus members". `scale` is the
/// largest absolute value among the bars compared.
pub fn balance(value: i64, scale: u64, finding: &str) -> Markup {
    let half = share(value.unsigned_abs(), scale) / 2;
    let start = if value < 0 { 5_000 - half } else { 5_000 };
    let class = if value < 0 { "b-less" } else { "b-more" };
    html! {
        svg.bar.balance role="img" aria-label=(finding) height="18" width="100%" {
            rect class=(class) x=(length(start)) y="3" width=(length(half)) height="12" {}
            line.b-axis x1="50%" x2="50%" y1="0" y2="18" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Segment, SegmentKind, balance, bar};

    #[test]
    fn parts_never_leave_the_track() {
        let parts = [Segment::new(SegmentKind::Main, u64::MAX), Segment::new(SegmentKind::Main, 9)];
        let svg = bar(&parts, 10, "all of it").into_string();
        assert!(svg.contains("x=\"0%\" width=\"100%\""), "{svg}");
        assert_eq!(svg.matches("b-main").count(), 1, "nothing left for the second part");
    }

    #[test]
    fn thirds_add_up() {
        let third = |kind| Segment::new(kind, 1);
        let parts =
            [third(SegmentKind::Main), third(SegmentKind::Against), third(SegmentKind::Neutral)];
        let svg = bar(&parts, 3, "a third each").into_string();
        assert!(svg.contains("x=\"33.33%\" width=\"33.33%\""), "{svg}");
        assert!(svg.contains("x=\"66.66%\" width=\"33.34%\""), "{svg}");
    }

    #[test]
    fn balance_starts_in_the_middle() {
        assert!(balance(-8, 16, "8 fewer").into_string().contains("x=\"25%\""));
        assert!(balance(8, 16, "8 more").into_string().contains("x=\"50%\""));
    }
}
