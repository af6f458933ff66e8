//! Answers about look-alikes become acts; each can be taken back.

use std::collections::{BTreeMap, BTreeSet};

use faces::parts;
use faces::{Ctx, Failure, Fields, Next};
use hub::{Id, Refusal, Said};
use maud::{Markup, html};

use super::card::{Answer, kept};
use super::{ends, ids, name, open_pairs};
use crate::act::{Act, ActorChanged, ActorsJoined, ActorsParted, ActorsToldApart, ApartWithdrawn};
use crate::model::Facet;
use crate::view::duplicates::Pair;

/// To how many other pairs one answer may be given.
const ALIKE: usize = 20;

/// What a person says of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// They are one.
    Same,
    /// They are two.
    Different,
    /// The first is a branch of the second.
    FirstIsBranch,
    /// The second is a branch of the first.
    SecondIsBranch,
}

impl Verdict {
    /// The word in forms and spreadsheets.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Different => "different",
            Self::FirstIsBranch => "branch 1",
            Self::SecondIsBranch => "branch 2",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        let all = [Self::Same, Self::Different, Self::FirstIsBranch, Self::SecondIsBranch];
        all.into_iter().find(|verdict| verdict.code() == code)
    }

    /// The act that follows for a pair.
    pub(super) fn act(self, one: Id, other: Id) -> Act {
        let reason = Said::default();
        match self {
            Self::Same => Act::ActorsJoined(ActorsJoined {
                kept: one,
                gone: other,
                take: Vec::new(),
                import: None,
                reason,
                fields: Said::default(),
            }),
            Self::Different => Act::ActorsToldApart(ActorsToldApart { one, other, reason }),
            Self::FirstIsBranch => branch(one, Some(other)),
            Self::SecondIsBranch => branch(other, Some(one)),
        }
    }

    /// The act that takes the answer back.
    fn back(self, one: Id, other: Id) -> Act {
        let reason = Said::default();
        match self {
            Self::Same => Act::ActorsParted(ActorsParted { gone: other, reason }),
            Self::Different => Act::ApartWithdrawn(ApartWithdrawn { one, other, reason }),
            Self::FirstIsBranch => branch(one, None),
            Self::SecondIsBranch => branch(other, None),
        }
    }
}

/// An organisation becomes a branch of another, or its own.
fn branch(id: Id, part_of: Option<Id>) -> Act {
    Act::ActorChanged(ActorChanged {
        id,
        kind: None,
        country: None,
        claims: Vec::new(),
        disclaims: Vec::new(),
        part_of,
        independent: part_of.is_none(),
        unknown: Vec::new(),
        import: None,
        name: Said::default(),
        aliases: Said::default(),
        fields: Said::default(),
        private: Said::default(),
    })
}

/// The answers to a pair, the likeliest first: of a branch and its parent, the branch has the
/// longer name.
pub(super) fn answers(ctx: &Ctx, pair: &Pair) -> Vec<Answer> {
    let (one, other) = (name(ctx, pair.one), name(ctx, pair.other));
    let branch = |verdict: Verdict, part: &str, whole: &str, key: char| {
        let words = [("one", part.into()), ("other", whole.into())];
        Answer::new(verdict.code(), ctx.lang.t("landscape-dup-branch", &words), key)
    };
    let first = branch(Verdict::FirstIsBranch, &one, &other, '5');
    let second = branch(Verdict::SecondIsBranch, &other, &one, '2');
    let longer = one.chars().count() > other.chars().count();
    let (likely, unlikely) = if longer { (first, second) } else { (second, first) };
    let word = |code, label: &str, key| Answer::new(code, ctx.lang.word(label), key);
    let mut all = vec![
        word(Verdict::Same.code(), "landscape-same", '1'),
        likely,
        word(Verdict::Different.code(), "landscape-different", '3'),
        word("later", "landscape-later", '4'),
        unlikely,
    ];
    if pair.likeness.is_of_a_branch() {
        all.swap(0, 1);
    }
    all
}

/// Pairs that were left for later.
pub(super) fn left_for_later(ctx: &Ctx) -> BTreeSet<(Id, Id)> {
    let kept = ctx.services.recall("landscape", "later");
    kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

fn leave_for_later(ctx: &Ctx, pairs: &BTreeSet<(Id, Id)>) -> Result<(), Failure> {
    let bytes = serde_json::to_vec(pairs).unwrap_or_default();
    ctx.services.remember("landscape", "later", &bytes).map_err(Failure::Fault)
}

/// Other pairs that are alike for the same reasons, each about organisations of its own.
pub(super) fn alike(open: &[Pair], shown: &Pair) -> Vec<Pair> {
    let mut taken = BTreeSet::from([shown.one, shown.other]);
    let like = open.iter().filter(|pair| *pair != shown && pair.likeness.is_like(&shown.likeness));
    let own = like.filter(|pair| taken.insert(pair.one) & taken.insert(pair.other));
    own.take(ALIKE).cloned().collect()
}

/// Records an answer about a pair, and about those like it where asked to.
pub(in crate::pages) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let here = "landscape/duplicates";
    if fields.get("again").is_some() {
        leave_for_later(ctx, &BTreeSet::new())?;
        return Ok(Next::page(here));
    }
    let missing = "landscape-refused-name";
    let (one, other): (Id, Id) =
        (fields.need("one", missing, missing)?, fields.need("other", missing, missing)?);
    let Some(verdict) = fields.get("answer").and_then(Verdict::from_code) else {
        let mut later = left_for_later(ctx);
        later.insert((one, other));
        leave_for_later(ctx, &later)?;
        return Ok(Next::page(here));
    };
    let mut answered = vec![(one, other)];
    if fields.get("alike").is_some() {
        let open = open_pairs(ctx).0;
        let shown = open.iter().find(|pair| ids(ctx, pair) == Some((one, other)));
        let others = shown.map(|shown| alike(&open, shown)).unwrap_or_default();
        answered.extend(others.iter().filter_map(|pair| ids(ctx, pair)));
    }
    let mut acts: Vec<Act> = answered.iter().map(|(a, b)| verdict.act(*a, *b)).collect();
    if let Some(Act::ActorsJoined(join)) = acts.first_mut() {
        (join.take, join.fields) = taken(fields);
    }
    let undo: Vec<String> = answered.iter().map(|(a, b)| format!("{a}.{b}")).collect();
    let code = verdict.code().replace(' ', "-");
    let to = format!("{here}?undo={code}~{}", undo.join("~"));
    Ok(Next::acts(acts, to).saying("landscape-dup-said"))
}

/// What was chosen to be kept of the second entry.
fn taken(fields: &Fields) -> (Vec<Facet>, Said) {
    let is_taken = |facet: &Facet| kept(fields).any(|(key, _)| key == facet.code());
    let columns = kept(fields)
        .filter_map(|(key, keep)| Some((key.strip_prefix("f-")?.into(), keep.code().into())));
    let take = Facet::ALL.into_iter().filter(is_taken).collect();
    (take, Said::table(columns.collect::<BTreeMap<Box<str>, Box<str>>>()))
}

/// What the form sends that takes back that two entries are different.
pub(in crate::pages) fn taking_back(one: Id, other: Id) -> String {
    format!("{}~{one}.{other}", Verdict::Different.code())
}

/// Reads `same~a_….a_…~a_….a_…`.
fn undoing(text: &str) -> Option<(Verdict, Vec<(Id, Id)>)> {
    let mut parts = text.split('~');
    let verdict = Verdict::from_code(&parts.next()?.replace('-', " "))?;
    Some((verdict, parts.map(ends).collect::<Option<_>>()?))
}

/// The button that takes the last answer back, on the page that follows it.
pub(super) fn undo_form(ctx: &Ctx) -> Markup {
    let Some(text) = ctx.query.get("undo").filter(|text| undoing(text).is_some()) else {
        return html! {};
    };
    parts::form(
        ctx,
        "landscape/duplicates/undo",
        html! {
            button.button.quiet type="submit" name="undo" value=(text) data-key="0" {
                (ctx.lang.word("landscape-dup-undo"))
            }
        },
    )
}

/// Takes an answer back.
pub(in crate::pages) fn undo(_: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let found = fields.get("undo").and_then(undoing);
    let (verdict, pairs) =
        found.ok_or_else(|| Failure::Bad(Refusal::invalid("landscape-refused-name")))?;
    let acts = pairs.into_iter().map(|(one, other)| verdict.back(one, other));
    Ok(Next::acts(acts, "landscape/duplicates").saying("landscape-dup-undone"))
}
