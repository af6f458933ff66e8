//! Step 3 of 5: what words mean that are not known.

use faces::parts::{self, Field as Input};
use faces::{Ctx, Failure, Fields, Next};
use maud::{Markup, html};

use super::steps::StepView;
use super::{draft, onward, place, plan};
use crate::act::FileKind;
use crate::import::draft::Step;
use crate::import::{Field, LEFT_OUT, TakenWord, UnknownWord, is_person};
use crate::model::Topic;
use crate::pages::drafts::keep;
use crate::pages::labels;

impl StepView {
    pub(super) fn values_step(&self, ctx: &Ctx) -> Markup {
        let lang = ctx.lang;
        if self.unknown.is_empty() && self.taken.is_empty() {
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
            @let left = self.unknown.len().saturating_sub(ASKED);
            @if self.unknown.is_empty() { p { (lang.word("landscape-all-words-known")) } }
            @else { p { (lang.t("landscape-words-lead", &[("n", self.unknown.len().into())])) } }
            @if left > 0 {
                p { (lang.t("landscape-words-first", &[
                    ("n", ASKED.into()), ("left", left.into()),
                ])) }
            }
            (parts::form(ctx, &self.path("values"), html! {
                @for (number, one) in self.unknown.iter().take(ASKED).enumerate() {
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
                (self.sectors(ctx, &themes))
                div.acts {
                    (parts::button(&lang.word("landscape-continue")))
                    @if left > 0 {
                        (parts::plain_button(&lang.word("landscape-words-next"), MORE, "yes"))
                    }
                }
            }))
        }
    }
}

impl StepView {
    /// Sectors that a theme of the hub plainly covers: nobody is asked, and each can be changed.
    fn sectors(&self, ctx: &Ctx, themes: &[parts::Choice]) -> Markup {
        let taken: Vec<&TakenWord> = self.taken.iter().take(ASKED).collect();
        if taken.is_empty() {
            return html! {};
        }
        let label = ctx.lang.t("landscape-words-taken", &[("n", self.taken.len().into())]);
        let meant = |topic: Topic| themes.iter().find(|one| means(&one.value) == Some(topic));
        let more = html! {
            p.hint { (ctx.lang.word("landscape-words-taken-hint")) }
            @for (number, one) in taken.iter().enumerate() {
                @let label = word_in_rows(ctx, &one.word, Field::Theme, one.rows);
                @let value = meant(one.topic).map_or(one.topic.key(), |choice| &*choice.value);
                (Input::new(&format!("taken-{number}"), &label).value(value).retry(ctx)
                    .select(themes))
                input type="hidden" name={ "sector-" (number) } value=(one.word);
            }
        };
        parts::details(&label, more)
    }
}

/// The theme of several lists that a word of the hub, or its key, means.
fn means(word: &str) -> Option<Topic> {
    Topic::from_key(word).or_else(|| Topic::from_words(word))
}

/// A word with its field and the rows it stands in.
fn word_in_rows(ctx: &Ctx, word: &str, field: Field, rows: u64) -> String {
    let field = ctx.lang.word(&format!("landscape-field-{}", field.code()));
    let values = [("word", word.into()), ("field", field.into()), ("n", rows.into())];
    ctx.lang.t("landscape-word-in-rows", &values)
}

/// So many words are asked about at once, the most frequent first.
const ASKED: usize = 200;

/// The button that asks about the words after these.
const MORE: &str = "more";

/// The field that asks what a word means. People are proposed to be left out: whoever wrote their
/// names down did not ask them whether they want to stand on a public map.
fn ask(ctx: &Ctx, number: usize, one: &UnknownWord) -> Input {
    let lang = ctx.lang;
    let label = word_in_rows(ctx, &one.word, one.field, one.rows);
    let field = Input::new(&format!("word-{number}"), &label);
    if one.field == Field::Kind && is_person(&one.word) {
        return field.value(LEFT_OUT).hint(&lang.word("landscape-word-people"));
    }
    field
}

/// Keeps what words mean.
pub(crate) fn choose_values(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let (id, mut draft) = draft(ctx)?;
    let mut asked = 0;
    while let Some(of) = fields.get(&format!("of-{asked}")).filter(|_| asked < ASKED) {
        let meaning = fields.get(&format!("word-{asked}")).unwrap_or_default();
        draft.choices.values.insert(of.to_owned(), meaning.to_owned());
        asked += 1;
    }
    let planned = plan(ctx, id, &draft)?;
    for number in 0..ASKED {
        let Some(word) = fields.get(&format!("sector-{number}")) else { break };
        let meaning = fields.get(&format!("taken-{number}")).unwrap_or_default();
        let taken = planned.taken.iter().find(|one| one.word == word);
        // What stays as it was taken is no choice: the next file takes it so by itself.
        if taken.is_some_and(|one| means(meaning) != Some(one.topic)) {
            let of = format!("{}:{word}", Field::Theme.code());
            draft.choices.values.insert(of, meaning.to_owned());
        }
    }
    // The next words are asked about at the same step; else they stay as they are written.
    if fields.get(MORE).is_some() {
        keep(ctx, id, &draft)?;
        if !plan(ctx, id, &draft)?.unknown.is_empty() {
            return Ok(Next::page(format!("{}/{id}/{}", place(ctx), Step::Values.code())));
        }
    }
    onward(ctx, id, draft, Step::Values)
}
