//! Step 3 of 5: what words mean that are not known.

use faces::parts::{self, Field as Input};
use faces::{Ctx, Failure, Fields, Next};
use maud::{Markup, html};

use super::steps::StepView;
use super::{draft, onward};
use crate::act::FileKind;
use crate::import::draft::Step;
use crate::import::{Field, LEFT_OUT, UnknownWord, is_person};
use crate::pages::labels;

impl StepView {
    pub(super) fn values_step(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if self.unknown.is_empty() {
            return self.onwards(ctx, "duplicates", "landscape-all-words-known");
        }
        let open = lang.word("landscape-leave-word");
        let (countries, mut kinds) = (labels::countries(lang, &open), labels::kinds(lang, &open));
        if self.kind != FileKind::Activities {
            kinds.push(parts::Choice::new(LEFT_OUT, &lang.word("landscape-word-left-out")));
        }
        let themes = labels::themes(ctx, &open);
        let places = labels::places(ctx, &open);
        html! {
            p { (lang.t("landscape-words-lead", &[("n", self.unknown.len().into())])) }
            (parts::form(ctx, &self.path("values"), html! {
                @for (number, one) in self.unknown.iter().take(200).enumerate() {
                    @let choices = match one.field {
                        Field::Country => &countries,
                        Field::Theme => &themes,
                        Field::Locality => &places,
                        _ => &kinds,
                    };
                    (ask(ctx, number, one).select(choices))
                    input type="hidden" name={ "of-" (number) }
                        value={ (one.field.code()) ":" (one.word) };
                }
                (parts::button(&lang.word("landscape-continue")))
            }))
        }
    }
}

/// The field that asks what a word means. People are proposed to be left out: whoever wrote their
/// names down did not ask them whether they want to stand on a public map.
fn ask(ctx: &Ctx, number: usize, one: &UnknownWord) -> Input {
    let lang = ctx.lang;
    let label = lang.t(
        "landscape-word-in-rows",
        &[
            ("word", (&one.word).into()),
            ("field", lang.word(&format!("landscape-field-{}", one.field.code())).into()),
            ("n", one.rows.into()),
        ],
    );
    let field = Input::new(&format!("word-{number}"), &label);
    if one.field == Field::Kind && is_person(&one.word) {
        return field.value(LEFT_OUT).hint(&lang.word("landscape-word-people"));
    }
    field
}

/// Keeps what words mean.
pub(crate) fn choose_values(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    for number in 0..200 {
        let Some(of) = fields.get(&format!("of-{number}")) else { break };
        let meaning = fields.get(&format!("word-{number}")).unwrap_or_default();
        draft.choices.values.insert(of.to_owned(), meaning.to_owned());
    }
    onward(ctx, id, draft, Step::Values)
}
