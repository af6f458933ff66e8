//! How ties are drawn where there is room to tell them apart: wider the stronger they are, with an
//! arrowhead where they lead one way; and what that means, in words.

use faces::Ctx;
use faces::chart::Key;
use faces::network::{ALL_NAMES, Leads, Line};

use crate::picture::{Drawing, Measure, Strength, steps};

/// How each tie is drawn; nothing where all are drawn the same.
pub(super) fn lines(drawing: &Drawing) -> Vec<Line> {
    if drawing.numbers.len() > ALL_NAMES {
        return Vec::new();
    }
    let widths = widths(drawing);
    let step = |own: Strength| {
        let found =
            widths.iter().find(|(_, least, most)| (*least..=*most).contains(&own.heavier()));
        found.map_or(0, |(step, ..)| *step)
    };
    let leads = |own: Strength| match own {
        Strength { forth: 1.., back: 0 } => Leads::There,
        Strength { forth: 0, back: 1.. } => Leads::Back,
        _ => Leads::Both,
    };
    let line = |own: &Strength| Line { step: step(*own), leads: leads(*own) };
    drawing.strength.iter().map(line).collect()
}

/// The widths that are told apart, each with the least and the most strength it stands for.
fn widths(drawing: &Drawing) -> Vec<(u8, u64, u64)> {
    let found = steps(drawing.strength.iter().copied());
    // Two are told apart best as the thinnest and the thickest; of one kind nothing is said.
    let drawn: &[u8] = match found.len() {
        2 => &[0, 2],
        3 => &[0, 1, 2],
        _ => &[],
    };
    drawn.iter().zip(found).map(|(step, (least, most))| (*step, least, most)).collect()
}

/// What arrowheads and widths mean; nothing of what is not there.
pub(super) fn keys(ctx: &Ctx, drawing: &Drawing) -> Vec<Key> {
    if drawing.numbers.len() > ALL_NAMES {
        return Vec::new();
    }
    let lang = ctx.lang;
    let one_way = drawing.strength.iter().any(|own| own.one_way());
    let arrow = one_way.then(|| Key::arrow(lang.word("landscape-net-key-arrow")));
    let said = match drawing.by {
        Measure::Ties | Measure::Kinds => "landscape-net-key-ties",
        Measure::Weights { .. } => "landscape-net-key-weight",
    };
    let number = |own: u64| lang.count(usize::try_from(own).unwrap_or(usize::MAX));
    let range = |(least, most): (u64, u64)| match least == most {
        true => number(least),
        false => format!("{}–{}", number(least), number(most)),
    };
    let wide = widths(drawing).into_iter().map(|(step, least, most)| {
        Key::line(step, lang.t(said, &[("range", range((least, most)).into())]))
    });
    arrow.into_iter().chain(wide).collect()
}
