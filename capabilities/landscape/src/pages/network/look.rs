//! What a sign in the picture says, and who stands out: colour, size, constituency, faded signs.

use faces::Ctx;
use faces::network::Sign;
use faces::table::Query;

use super::NetworkView;
use crate::model::{Constituency, coded};
use crate::pages::{labels, shared};
use crate::picture::Drawing;

coded! {
    /// What shape and colour say.
    pub enum Colour {
        /// The constituency.
        Constituency = "constituency",
        /// The neighbourhood: the eight largest have a sign each.
        Neighbourhood = "neighbourhood",
    }
}

/// How the picture looks.
pub(super) struct Look {
    pub colour: Colour,
    /// Whether shapes are sized by standing between others instead of by links.
    pub by_brokerage: bool,
    /// Only this constituency stands out.
    pub only: Option<Constituency>,
    /// Signs that are faded.
    pub fade: Vec<u8>,
}

/// How many different signs there are.
const SIGNS: u32 = 8;

impl Look {
    /// Reads the question.
    pub fn of(ctx: &Ctx) -> Self {
        let colour = ctx.query.get("colour").and_then(Colour::from_code);
        let colour = colour.unwrap_or(Colour::Constituency);
        let fade = ctx.query.get("fade").unwrap_or_default();
        // The form says of which colours: a sign of others stands for somebody else.
        let (of, fade) = fade.split_once(':').unwrap_or((colour.code(), fade));
        let fade = if of == colour.code() { fade } else { "" }.split(',');
        let mut fade: Vec<u8> = fade.filter_map(|sign| sign.trim().parse().ok()).collect();
        fade.sort_unstable();
        fade.dedup();
        fade.retain(|sign| u32::from(*sign) <= SIGNS);
        Self {
            colour,
            by_brokerage: ctx.query.get("size") == Some("brokerage"),
            only: ctx.query.get("only").and_then(Constituency::from_code),
            fade,
        }
    }

    /// The sign of each organisation.
    pub fn signs(&self, ctx: &Ctx, drawing: &Drawing) -> Vec<u8> {
        let state = shared::state(ctx);
        let of_kind = |number: &u32| labels::mark(state.numbered(*number).and_then(|a| a.kind));
        // Whose links the question all passes over is alone, and in no neighbourhood.
        let of_group = |(group, links): (&u32, &u32)| match *group < SIGNS && *links > 0 {
            true => u8::try_from(group + 1).unwrap_or(0),
            false => 0,
        };
        match self.colour {
            Colour::Constituency => drawing.numbers.iter().map(of_kind).collect(),
            Colour::Neighbourhood => {
                drawing.group.iter().zip(&drawing.degree).map(of_group).collect()
            }
        }
    }

    /// Who is passed over.
    pub fn quiet(&self, ctx: &Ctx, drawing: &Drawing, signs: &[u8]) -> Vec<bool> {
        let state = shared::state(ctx);
        let other = |number: &u32| {
            self.only.is_some() && state.numbered(*number).and_then(|a| a.kind) != self.only
        };
        let both = drawing.numbers.iter().zip(signs);
        both.map(|(number, sign)| self.fade.contains(sign) || other(number)).collect()
    }

    /// The question with one sign faded, or no longer.
    fn turned(&self, query: &Query, sign: u8) -> Query {
        let mut fade = self.fade.clone();
        match fade.binary_search(&sign) {
            Ok(at) => {
                fade.remove(at);
            }
            Err(at) => fade.insert(at, sign),
        }
        query.with("fade", &listed(&fade))
    }

    /// The faded signs for a form, which may ask for other colours.
    pub fn faded(&self) -> String {
        format!("{}:{}", self.colour.code(), listed(&self.fade))
    }
}

fn listed(signs: &[u8]) -> String {
    signs.iter().map(u8::to_string).collect::<Vec<_>>().join(",")
}

impl NetworkView {
    /// A line for each sign: several constituencies are drawn with the same.
    pub(super) fn legend(&self, ctx: &Ctx) -> Vec<Sign> {
        let look = &self.asked.look;
        let query = Query::of(ctx.query);
        let here = ctx.href("landscape/network");
        let name = |mark: u8| match (look.colour, mark) {
            (Colour::Constituency, 0) => labels::maybe_kind(ctx.lang, None),
            (Colour::Constituency, _) => ctx.lang.word(&format!("landscape-mark-{mark}")),
            (Colour::Neighbourhood, 0) => ctx.lang.word("landscape-net-other-groups"),
            (Colour::Neighbourhood, _) => {
                let members = self.ties.groups.get(usize::from(mark) - 1);
                self.group_name(ctx, members.map_or(&[], Vec::as_slice))
            }
        };
        let count = |mark: u8| self.signs.iter().filter(|sign| **sign == mark).count();
        let marks = (0..=SIGNS).filter_map(|mark| u8::try_from(mark).ok());
        let counted = marks.map(|mark| (mark, count(mark))).filter(|(_, count)| *count > 0);
        let sign = |(mark, count)| Sign {
            mark,
            name: name(mark),
            count,
            faded: look.fade.contains(&mark),
            href: format!("{here}{}", look.turned(&query, mark)),
        };
        counted.map(sign).collect()
    }
}
