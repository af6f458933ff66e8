//! Two names: what speaks for and against their being one, and why.

use super::evidence::{Reason, Terms};
use super::lexicon::Role;
use super::name::Name;
use super::pairing::{Pair, Pairing, pair};
use super::script::skeleton;

/// What a comparison of two names found.
pub(super) struct Found {
    pub terms: Terms,
    pairing: Option<Pairing>,
    short: Option<Box<str>>,
    /// One has all words of the other and more: 0 or 1, the longer one.
    pub longer: Option<usize>,
}

/// The weight of a word nothing else is known about, by what it does.
pub(super) const fn weight(role: Role, length: usize) -> u32 {
    match role {
        Role::Kind => 10,
        Role::Topic | Role::Place => 22,
        Role::Number => 25,
        Role::Telling if length <= 2 => 20,
        Role::Telling => 40,
    }
}

/// The weights of a name's words where no list of names says how rare they are.
pub(super) fn weights(name: &Name) -> Vec<u32> {
    name.words.iter().map(|w| weight(w.role, w.len())).collect()
}

/// A name, and what its parts weigh.
#[derive(Clone, Copy)]
pub(super) struct Weighed<'n> {
    pub name: &'n Name,
    /// Its words.
    pub words: &'n [u32],
    /// The square of the length of the vector of its pieces.
    pub length: u32,
}

/// Whether both have the same words but for legal form, joining words, translation or where they
/// are cut.
pub(super) fn same_core(a: &Name, b: &Name) -> bool {
    !a.core().is_empty() && (a.core() == b.core() || a.run() == b.run())
}

/// Compares two names that are so alike by their pieces ([`run_alike`]).
pub(super) fn compare(one: Weighed<'_>, other: Weighed<'_>, run_alike: i32) -> Found {
    let (Weighed { name: a, words: wa, .. }, Weighed { name: b, words: wb, .. }) = (one, other);
    let mut found = Found { terms: Terms::default(), pairing: None, short: None, longer: None };
    let terms = &mut found.terms;
    terms.base = 1000;
    terms.script = whole(a.transliterated != b.transliterated);
    terms.other_form = whole(matches!((a.form, b.form), (Some(x), Some(y)) if x != y));
    if a.is_empty() || b.is_empty() {
        terms.swapped = 1000;
        return found;
    }
    if same_core(a, b) {
        terms.same_core = 1000;
        terms.same_text = whole(a.same_text(b));
        terms.head = 1000;
        terms.telling = telling(wa.iter().sum::<u32>() + wb.iter().sum::<u32>());
        terms.run_alike = 1000;
        return found;
    }
    let pairing = pair(a, b);
    weigh(terms, (a, b), (wa, wb), &pairing);
    terms.run_alike = run_alike;
    found.longer = longer(&pairing);
    found.pairing = Some(pairing);
    abbreviated(&mut found, a, b);
    found
}

const fn whole(is: bool) -> i32 {
    if is { 1000 } else { 0 }
}

/// Words of this much weight, both names' together, tell all that words can tell.
const TELLS_ALL: u32 = 240;

fn telling(shared: u32) -> i32 {
    (shared.min(TELLS_ALL) * 1000 / TELLS_ALL) as i32
}

fn weigh(terms: &mut Terms, names: (&Name, &Name), ws: (&[u32], &[u32]), pairing: &Pairing) {
    let ((a, b), (wa, wb)) = (names, ws);
    let all = (wa.iter().sum::<u32>() + wb.iter().sum::<u32>()).max(1);
    let share = |part: u32| (u64::from(part) * 1000 / u64::from(all)) as i32;
    let (mut agree, mut wrong) = (0_u32, 0_u32);
    for pair in pairing.pairs() {
        let weight = wa[usize::from(pair.one)] + wb[usize::from(pair.other)];
        let close = weight * u32::from(pair.close) / 1000;
        agree += close;
        wrong += weight - close;
    }
    let of = |side: usize, name: &Name, ws: &[u32], want: fn(Role) -> bool| -> u32 {
        pairing.lone(side).filter(|i| want(name.words[*i].role)).map(|i| ws[i]).sum()
    };
    let plain = |role: Role| role != Role::Place;
    let places = |role: Role| role == Role::Place;
    let numbers = |role: Role| role == Role::Number;
    let (only_a, only_b) = (of(0, a, wa, plain), of(1, b, wb, plain));
    let (place_a, place_b) = (of(0, a, wa, places), of(1, b, wb, places));
    terms.telling = telling(agree);
    terms.misspelt = share(wrong);
    terms.swapped = share(2 * only_a.min(only_b));
    terms.extra = share(only_a.abs_diff(only_b));
    terms.extra_place = share(place_a.abs_diff(place_b));
    terms.other_place = whole(place_a > 0 && place_b > 0);
    let differ = of(0, a, wa, numbers) > 0 && of(1, b, wb, numbers) > 0;
    terms.other_number = whole(differ);
    terms.head = head(a, b, pairing);
    terms.other_order = whole(other_order(pairing));
}

/// Whether the first telling word of each is the other's.
fn head(a: &Name, b: &Name, pairing: &Pairing) -> i32 {
    let first = |name: &Name| {
        let mut words = name.words.iter();
        words.position(|w| matches!(w.role, Role::Telling | Role::Number)).unwrap_or(0)
    };
    let (i, j) = (first(a), first(b));
    let is = |p: &&Pair| (usize::from(p.one), usize::from(p.other)) == (i, j);
    pairing.pairs().iter().find(is).map_or(0, |p| i32::from(p.close))
}

fn other_order(pairing: &Pairing) -> bool {
    // As many words, all paired: in the same order just where each stands as in the other.
    pairing.alone == [0, 0] && pairing.pairs().iter().any(|p| p.one != p.other)
}

/// How alike the names are by their pieces of letters: the cosine of the vectors of rarities
/// (Salton and Buckley 1988), in thousandths.
pub(super) fn run_alike(
    one: Weighed<'_>,
    other: Weighed<'_>,
    of_piece: impl Fn(u16) -> u32,
) -> i32 {
    if one.name.consonantal != other.name.consonantal {
        return bones_alike(one.name, other.name);
    }
    let (a, b) = (&one.name.pieces, &other.name.pieces);
    let (mut i, mut j, mut common) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        common += if x == y { u64::from(of_piece(*x).pow(2)) } else { 0 };
        i += usize::from(x <= y);
        j += usize::from(y <= x);
    }
    let both = (u64::from(one.length) * u64::from(other.length)).isqrt().max(1);
    (1000 * common / both) as i32
}

/// The same of two names of which one is in a script without short vowels: by pairs of consonants
/// of the words that tell them from others, all weighing the same.
fn bones_alike(a: &Name, b: &Name) -> i32 {
    let (a, mut b) = (bones(a), bones(b));
    let both = (a.len() as u64 * b.len() as u64).isqrt().max(1);
    let mut common = 0;
    for pair in &a {
        if let Some(at) = b.iter().position(|other| other == pair) {
            b.swap_remove(at);
            common += 1;
        }
    }
    (1000 * common / both).min(1000) as i32
}

fn bones(name: &Name) -> Vec<(u8, u8)> {
    let telling = |all: bool| {
        let words = name.words.iter().filter(move |word| all || word.role == Role::Telling);
        words.flat_map(|word| {
            let bones = skeleton(name.word(*word)).into_bytes();
            let ends = std::iter::once(b' ').chain(bones.iter().copied());
            ends.zip(bones.iter().copied().chain([b' '])).collect::<Vec<_>>()
        })
    };
    let bones: Vec<_> = telling(false).collect();
    if bones.is_empty() { telling(true).collect() } else { bones }
}

fn longer(pairing: &Pairing) -> Option<usize> {
    match (pairing.pairs().is_empty(), pairing.alone) {
        (true, _) | (_, [0, 0]) => None,
        (false, [0, _]) => Some(1),
        (false, [_, 0]) => Some(0),
        _ => None,
    }
}

/// One is the other's abbreviation, or both carry the same one.
fn abbreviated(found: &mut Found, a: &Name, b: &Name) {
    for (x, y) in [(a, b), (b, a)] {
        // A full name that gives an abbreviation of other words is another body.
        let hit = x.given.iter().find(|g| g.len() >= 3 && y.initials.contains(g));
        if let Some(short) = hit.filter(|_| x.words.len() <= 1) {
            let script = found.terms.script;
            found.terms = Terms { base: 1000, acronym: 1000, script, ..Terms::default() };
            found.short = Some(short.clone());
            found.longer = None;
            return;
        }
    }
    if let Some(short) = a.given.iter().find(|g| g.len() >= 3 && b.given.contains(g)) {
        found.terms.same_acronym = 1000;
        found.short = Some(short.clone());
        if a.words.len() <= 1 || b.words.len() <= 1 {
            let script = found.terms.script;
            found.terms =
                Terms { base: 1000, same_acronym: 1000, acronym: 1000, script, ..Terms::default() };
            found.longer = None;
        }
    }
}

impl Found {
    /// Why, for words on a page; ordered, without repeats.
    pub fn reasons(&self, a: &Name, b: &Name) -> Vec<Reason> {
        let mut out = Vec::new();
        let t = &self.terms;
        let mut say = |is: i32, reason: Reason| {
            if is > 0 {
                out.push(reason);
            }
        };
        say(t.script, Reason::OtherScript);
        say(t.same_text, Reason::SameText);
        say(if t.same_text == 0 { t.same_core } else { 0 }, Reason::SameButForm);
        say(t.other_order, Reason::OtherOrder);
        say(t.other_number, Reason::OtherNumber);
        say(t.other_form, Reason::OtherForm);
        say(t.other_place, Reason::OtherPlace);
        if let Some(short) = &self.short {
            let short = short.to_string();
            out.push(match t.same_acronym {
                0 => Reason::Acronym(short),
                _ => Reason::SameAcronym(short),
            });
        }
        if let Some(pairing) = self.pairing.as_ref().filter(|_| t.acronym == 0) {
            self.say_words(&mut out, (a, b), pairing);
        }
        out.sort();
        out.dedup();
        out
    }

    fn say_words(&self, out: &mut Vec<Reason>, names: (&Name, &Name), pairing: &Pairing) {
        let (a, b) = names;
        for pair in pairing.pairs() {
            if pair.close < 1000 {
                let text = |name: &Name, i: u8| name.word(name.words[usize::from(i)]).to_owned();
                out.push(Reason::Spelling(text(a, pair.one), text(b, pair.other)));
            }
        }
        let lone = |side: usize, name: &Name| {
            let words = pairing.lone(side).map(|i| name.word(name.words[i]).to_owned());
            words.collect::<Vec<_>>()
        };
        let mut only = lone(0, a);
        only.extend(lone(1, b));
        match (self.longer, only.is_empty()) {
            (_, true) => {}
            (Some(_), _) => out.push(Reason::PartOf(only)),
            (None, _) => out.push(Reason::OnlyInOne(only)),
        }
    }
}
