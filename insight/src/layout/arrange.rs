//! Parts beside each other on the page, and room for names.

use super::Picture;
use super::forces::length;

/// The distance along and across at which a name fits, in thousandths of the picture's width.
const LINE: (f32, f32) = (118.0, 17.0);

/// Turns a picture so that it is widest along the page: its principal axis lies level.
pub(super) fn level(at: &mut [(f32, f32)]) {
    let count = at.len().max(1) as f32;
    let sum = at.iter().fold((0.0, 0.0), |sum: (f32, f32), p| (sum.0 + p.0, sum.1 + p.1));
    let middle = (sum.0 / count, sum.1 / count);
    let (mut xx, mut xy, mut yy) = (0.0_f32, 0.0_f32, 0.0_f32);
    for p in at.iter_mut() {
        *p = (p.0 - middle.0, p.1 - middle.1);
        (xx, xy, yy) = (xx + p.0 * p.0, xy + p.0 * p.1, yy + p.1 * p.1);
    }
    let half = (xx - yy) / 2.0;
    let along = half + (half * half + xy * xy).sqrt();
    let axis = if xy == 0.0 && xx >= yy { (1.0, 0.0) } else { (along, xy) };
    let axis = if axis == (0.0, 0.0) { (0.0, 1.0) } else { axis };
    let size = length(axis.0, axis.1).max(1e-6);
    let (c, s) = (axis.0 / size, axis.1 / size);
    at.iter_mut().for_each(|p| *p = (p.0 * c + p.1 * s, p.1 * c - p.0 * s));
}

/// The smallest and the largest coordinates.
fn edges(at: &[(f32, f32)]) -> ((f32, f32), (f32, f32)) {
    let none = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
    let around = at.iter().fold(none, |(low, high), p| {
        ((low.0.min(p.0), low.1.min(p.1)), (high.0.max(p.0), high.1.max(p.1)))
    });
    if at.is_empty() { ((0.0, 0.0), (0.0, 0.0)) } else { around }
}

/// Moves pictures beside the first: from the top down, column after column.
pub(super) fn beside(drawn: &mut [Vec<(f32, f32)>]) {
    let Some((largest, others)) = drawn.split_first_mut() else { return };
    let (low, high) = edges(largest);
    let gap = ((high.0 - low.0).max(high.1 - low.1) / 12.0).max(10.0);
    let size = |picture: &[(f32, f32)]| {
        let (low, high) = edges(picture);
        (high.0 - low.0 + gap, high.1 - low.1 + gap)
    };
    let area: f32 = others.iter().map(|one| size(one)).map(|(wide, tall)| wide * tall).sum();
    let tall = (high.1 - low.1).max(area.sqrt() * 0.8);
    let (mut x, mut y, mut column) = (high.0 + gap, low.1, 0.0_f32);
    for picture in others {
        let (own_low, _) = edges(picture);
        let (wide, high) = size(picture);
        if y > low.1 && y + high - gap > low.1 + tall {
            (x, y, column) = (x + column, low.1, 0.0);
        }
        let shift = (x - own_low.0, y - own_low.1);
        picture.iter_mut().for_each(|p| *p = (p.0 + shift.0, p.1 + shift.1));
        (y, column) = (y + high, column.max(wide));
    }
}

/// Gives every node of a small picture the room for its name: neighbours on one line move apart
/// up and down, because words are wide and low.
pub(super) fn spread(at: &mut [(f32, f32)]) {
    let (low, high) = edges(at);
    let unit = (high.0 - low.0).max((high.1 - low.1) * 1.4).max(1e-3) / 1000.0;
    let (wide, tall) = (LINE.0 * unit, LINE.1 * unit);
    for _ in 0..120 {
        for a in 0..at.len() {
            for b in a + 1..at.len() {
                let (dx, dy) = (at[b].0 - at[a].0, at[b].1 - at[a].1);
                if dx.abs() >= wide || dy.abs() >= tall {
                    continue;
                }
                let move_by = (tall - dy.abs()) / 4.0;
                let move_by = if dy < 0.0 { -move_by } else { move_by };
                at[a].1 -= move_by;
                at[b].1 += move_by;
            }
        }
    }
}

/// The picture in whole numbers.
pub(super) fn quantise(at: &[(f32, f32)]) -> Picture {
    let (low, high) = edges(at);
    let middle = ((low.0 + high.0) / 2.0, (low.1 + high.1) / 2.0);
    let reach = (high.0 - low.0).max(high.1 - low.1).max(2e-3) / 2.0;
    let scale = reach / 32_000.0;
    let round = |v: f32| (v / scale).round() as i16;
    Picture {
        at: at.iter().map(|p| (round(p.0 - middle.0), round(p.1 - middle.1))).collect(),
        scale,
    }
}
