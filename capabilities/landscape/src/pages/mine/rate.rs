//! `mine/about/{id}`: trust and value, one organisation a page.

use std::collections::BTreeMap;

use faces::parts::{self, Choice, Field};
use faces::{AnyView, Ctx, Failure, Fields, Next, Sheet, View};
use hub::{Id, Openness, Refusal, SECRETARIAT, Said};
use maud::{Markup, html};
use schemars::JsonSchema;
use serde::Serialize;

use super::{crumbs, labels, other, own, shared, waiting};
use crate::act::{Act, PartnerRated};
use crate::model::Question;
use crate::model::question::{HIGHEST, score, scores};
use crate::view::trust::{ENOUGH, Side, side};

/// The questions about one organisation, with what was answered before.
#[derive(Serialize, JsonSchema)]
pub struct RateView {
    /// About whom.
    about: Id,
    /// How many organisations are still to come, this one among them.
    left: u64,
    /// What was answered before.
    before: Option<Side>,
}

/// Makes the page.
pub(in crate::pages) fn rate(ctx: &Ctx) -> Result<Box<dyn AnyView>, Failure> {
    let (own, about) = (own(ctx)?.id, other(ctx)?.id);
    let left = waiting(ctx)?.unrated.len() as u64;
    let before = side(shared::state(ctx), own, about, ctx.audience);
    Ok(Box::new(RateView { about, left, before }))
}

impl RateView {
    fn question(&self, ctx: &Ctx, question: Question) -> Markup {
        let lang = ctx.lang;
        let choices: Vec<Choice> = (1..=HIGHEST)
            .map(|n| Choice::new(&n.to_string(), &lang.word(&format!("landscape-score-{n}"))))
            .collect();
        let before = self.before.iter().flat_map(|side| &side.scores);
        let known = before.filter(|(own, _)| *own == question).map(|(_, n)| n.to_string()).next();
        Field::new(question.code(), &lang.word(&format!("landscape-ask-{}", question.code())))
            .value(&known.unwrap_or_default())
            .retry(ctx)
            .radios(&choices)
    }
}

impl View for RateView {
    fn sheet(&self, ctx: &Ctx) -> Sheet {
        let lang = ctx.lang;
        let actor = shared::state(ctx).actor(self.about);
        let name = actor.map(|actor| labels::actor(ctx, actor)).unwrap_or_default();
        Sheet {
            title: lang.t("landscape-rate-title", &[("name", name.into())]),
            crumbs: crumbs(ctx),
            over: (self.left > 0)
                .then(|| html! { (lang.t("landscape-rate-left", &[("n", self.left.into())])) }),
            lead: Some(html! { (lang.t("landscape-rate-lead", &[("n", ENOUGH.into())])) }),
            main: Some(html! {
                (parts::errors(ctx))
                (parts::form(ctx, &format!("mine/about/{}", self.about), html! {
                    div.scales { @for question in Question::ALL { (self.question(ctx, question)) } }
                    (Field::new("note", &lang.word("landscape-rate-note")).optional(lang)
                        .max_length(1_000).retry(ctx).area(2))
                    div.acts {
                        (parts::button(&lang.word("landscape-rate-save")))
                        (parts::plain_button(&lang.word("landscape-rate-skip"), "skip", "yes"))
                    }
                }))
            }),
            ..Sheet::default()
        }
    }
}

/// Records the answers, or that there will be none; then the next organisation comes.
pub(in crate::pages) fn save_rating(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (from, about) = (own(ctx)?.id, other(ctx)?.id);
    let skip = fields.get("skip").is_some();
    let given: BTreeMap<Question, u8> = if skip {
        BTreeMap::new()
    } else {
        let answered = |one: Question| Some((one, score(fields.get(one.code())?)?));
        Question::ALL.into_iter().filter_map(answered).collect()
    };
    if given.is_empty() && !skip {
        let why = Refusal::invalid("landscape-fault-unanswered");
        let field = Question::ALL[0].code().to_owned();
        return Err(Failure::of_field(&field, why));
    }
    let note = Said::text(fields.get("note").unwrap_or_default());
    let note = note.only(Openness::Role(SECRETARIAT.into()));
    let act = PartnerRated { from, about, scores: scores(&given), note };
    let unrated = waiting(ctx)?.unrated;
    let next = unrated.iter().map(|(id, _)| *id).find(|id| *id != about);
    let to = next.map_or("mine".to_owned(), |id| format!("mine/about/{id}"));
    Ok(Next::act(Act::PartnerRated(act), to).saying("landscape-said-rated"))
}
