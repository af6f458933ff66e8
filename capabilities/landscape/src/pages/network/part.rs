//! What part of the network is asked for, and its picture.

use std::sync::Arc;

use faces::{Counted, Ctx, Failure, Far};
use insight::names::fold;

use super::look::Look;
use crate::pages::shared;
use crate::picture::{ALL_NODES, Drawing, Pairs, draw, fingerprint};
use crate::view::network::{TieSieve, around, pairs};
use crate::view::structure::{Structure, kinds, structure};

/// What part of the network is asked for.
pub(super) struct Part {
    /// The number of the organisation in the middle.
    pub focus: Option<u32>,
    /// How many steps around it.
    pub steps: u32,
    /// The neighbourhood, counted from 1.
    pub group: Option<u32>,
    /// Which ties stand out; the others fade.
    pub sieve: TieSieve,
    /// Which organisations do, and what their signs say.
    pub look: Look,
    /// Whom the words looked for name, as numbers; the one whom they name is in the middle.
    pub found: Option<Vec<u32>>,
}

impl Part {
    /// Whether it is the whole network.
    pub fn is_whole(&self) -> bool {
        self.focus.is_none() && self.group.is_none()
    }
}

/// How many are listed of those whom a name finds.
const FOUND: usize = 50;

/// Reads the question.
pub(super) fn part(ctx: &Ctx) -> Result<Part, Failure> {
    let asked = match ctx.query.get("focus") {
        Some(text) => {
            let id = text.parse().map_err(|_| Failure::NotFound)?;
            Some(shared::state(ctx).lead(id).ok_or(Failure::NotFound)?)
        }
        None => None,
    };
    let found = ctx.query.get("find").map(|words| {
        let wanted = fold(words);
        let listed = shared::listed(ctx);
        let fits = listed
            .listed
            .iter()
            .filter(|one| !wanted.is_empty() && one.folded.contains(&wanted) && one.ties > 0);
        fits.map(|one| one.number).take(FOUND).collect::<Vec<u32>>()
    });
    let only = found.as_deref().and_then(|found| match found {
        [one] => Some(*one),
        _ => None,
    });
    Ok(Part {
        focus: only.or(asked),
        steps: ctx.query.get_as::<u32>("steps").unwrap_or(1).clamp(1, 3),
        group: ctx.query.get_as::<u32>("group").filter(|group| *group > 0),
        sieve: shared::tie_sieve(ctx),
        look: Look::of(ctx),
        found,
    })
}

/// All pairs with their fingerprint, kept for this version of the landscape.
pub(in crate::pages) fn pairs_of_all(ctx: &Ctx) -> Arc<(u64, Pairs)> {
    let state = shared::state(ctx);
    ctx.derived.get("landscape.pairs", state.version(), || {
        let pairs = pairs(state, TieSieve::default());
        (pairs.fingerprint(), pairs)
    })
}

/// Above this many pairs the picture is worked out aside, and the page says how far it is.
const AT_ONCE: usize = 20_000;

/// The path that working it out is about.
const ABOUT: &str = "landscape/network";

/// The whole picture, kept while the ties are the same.
fn whole(ctx: &Ctx) -> Result<Arc<Drawing>, Failure> {
    let pairs = pairs_of_all(ctx);
    let doing = "landscape-doing-draw";
    worked_out(ctx, "landscape.drawing", pairs.0, pairs.1.ends.len(), doing, || {
        let watch =
            &mut |done, all| shared::goes_on(ctx, doing, Far::of(Counted::Steps, done, all));
        draw(&pairs.1, watch)
    })
}

/// How many answers are kept that are as large as the whole: there are as many questions as kinds
/// times years.
const SLOTS: u64 = 8;

/// The whole picture for a question that only ties of some kind or year answer, kept likewise.
pub(super) fn asked(ctx: &Ctx, sieve: TieSieve) -> Result<Arc<Drawing>, Failure> {
    let whole = whole(ctx)?;
    if sieve == TieSieve::default() {
        return Ok(whole);
    }
    let pairs = pairs(shared::state(ctx), sieve);
    // Two questions that the same ties answer have one picture.
    let (own, all) = (pairs.fingerprint(), pairs_of_all(ctx).0);
    let key = format!("landscape.drawing.{}", own % SLOTS);
    let (doing, size) = ("landscape-doing-structure", pairs.ends.len());
    let version = fingerprint([own, all].into_iter());
    worked_out(ctx, &key, version, size, doing, || Some(whole.asked(&pairs)))
}

/// What holds a picture together, kept while its ties and the constituencies at their ends are the
/// same: no other act has it worked out again.
pub(super) fn held(ctx: &Ctx, drawing: &Drawing) -> Result<Arc<Structure>, Failure> {
    let state = shared::state(ctx);
    let held = drawing.strength.iter().filter(|own| own.holds()).count();
    let own = drawn(drawing);
    let large = drawing.numbers.len() > ALL_NODES;
    let key = format!("landscape.structure.{:x}", if large { own % SLOTS } else { own });
    let ends = drawing.numbers.iter().copied().zip(kinds(state, drawing));
    let ends = ends.flat_map(|(number, kind)| [number.into(), kind.into()]);
    let version = fingerprint(std::iter::once(own).chain(ends));
    worked_out(ctx, &key, version, held, "landscape-doing-structure", || {
        Some(structure(state, drawing))
    })
}

/// A fingerprint of its ties and strengths, in whatever order: what is passed over stands last.
fn drawn(drawing: &Drawing) -> u64 {
    let number = |place: u32| drawing.numbers.get(place as usize).copied().unwrap_or(place);
    let ends = drawing.ties.iter().map(|(a, b)| (number(*a), number(*b)));
    let both = ends.zip(&drawing.strength);
    let mut ties: Vec<_> =
        both.map(|((a, b), own)| [a.into(), b.into(), own.forth, own.back]).collect();
    ties.sort_unstable();
    fingerprint(ties.into_iter().flatten())
}

/// What is kept under this key, or worked out now: aside where there is much of it. It comes to
/// nothing when nobody waits for it any more.
fn worked_out<T: Send + Sync + 'static>(
    ctx: &Ctx,
    key: &str,
    version: u64,
    size: usize,
    doing: &'static str,
    work_out: impl FnOnce() -> Option<T>,
) -> Result<Arc<T>, Failure> {
    if let Some(found) = ctx.derived.find(key, version) {
        return Ok(found);
    }
    if size > AT_ONCE {
        ctx.aside(ABOUT)?;
        ctx.services.doing(doing, None);
    }
    let made = work_out().ok_or_else(shared::stopped)?;
    Ok(ctx.derived.get(key, version, || made))
}

/// The picture of the part asked for, with what stands out.
pub(super) struct Shown {
    pub drawing: Arc<Drawing>,
    /// The sign of each organisation, 1–8; 0 for those without one.
    pub signs: Vec<u8>,
    /// Whom the question passes over.
    pub quiet: Vec<bool>,
    /// How many ties it passes over: they stand last.
    pub faded: usize,
}

/// The picture of the part asked for.
pub(super) fn drawing(ctx: &Ctx, part: &Part) -> Result<Shown, Failure> {
    let all = asked(ctx, part.sieve)?;
    let ties: Option<Vec<usize>> = match (part.focus, part.group) {
        (Some(focus), _) => match all.numbers.binary_search(&focus) {
            Ok(node) => Some(around(&all.ties, node as u32, part.steps)),
            Err(_) => Some(Vec::new()),
        },
        (None, Some(group)) => {
            let inside = |node: u32| all.group.get(node as usize) == Some(&(group - 1));
            let both = all.ties.iter().enumerate().filter(|(_, (a, b))| inside(*a) && inside(*b));
            Some(both.map(|(place, _)| place).collect())
        }
        (None, None) => None,
    };
    let shown = ties.map_or(all.clone(), |ties| Arc::new(all.part(&ties)));
    let signs = part.look.signs(ctx, &shown);
    let quiet = part.look.quiet(ctx, &shown, &signs);
    if part.sieve == TieSieve::default() && !quiet.contains(&true) {
        return Ok(Shown { drawing: shown, signs, quiet, faded: 0 });
    }
    Ok(passed_over(&shown, signs, quiet))
}

/// The same with the ties last that the question passes over: ties of other kinds or years, and
/// those of whoever is passed over.
fn passed_over(shown: &Drawing, signs: Vec<u8>, mut quiet: Vec<bool>) -> Shown {
    let is_quiet = |place: u32| quiet.get(place as usize) == Some(&true);
    let ties = shown.ties.iter().copied().zip(shown.strength.iter().copied());
    let (kept, faded): (Vec<_>, Vec<_>) =
        ties.partition(|((a, b), own)| own.holds() && !is_quiet(*a) && !is_quiet(*b));
    // Who has no tie of the kind or year asked for fades with the ties.
    quiet.iter_mut().zip(&shown.degree).for_each(|(quiet, links)| *quiet |= *links == 0);
    let count = faded.len();
    let (ties, strength) = kept.into_iter().chain(faded).unzip();
    let drawing = Arc::new(Drawing { ties, strength, ..shown.clone() });
    Shown { drawing, signs, quiet, faded: count }
}
