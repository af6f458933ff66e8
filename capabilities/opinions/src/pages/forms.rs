//! What is sent: fields to acts. The charter and the rules say whether they may happen.

use faces::{Ctx, Failure, FieldError, Fields, Next};
use formats::polis::{self, Export, FILES};
use hub::{At, Refusal, Said};

use crate::act::{Act, Answered, ConversationOpened, StatementAdded, StatementJudged};
use crate::model::{Answer, Given, Publishing, Standing};
use crate::state::State;
use crate::{import, rules, view};

/// An export larger than this is read aside, and the page says how far it is.
const ASIDE_BYTES: usize = 200_000;

pub(super) fn open(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let act = ConversationOpened {
        conversation: ctx.fresh_id('o'),
        until: until(fields)?,
        moderated: fields.get("moderated").is_some(),
        publishing: match fields.get("publishing") {
            Some("rows") => Publishing::Rows,
            _ => Publishing::Counts,
        },
        question: fields.words("question", "opinions-wrong-words")?,
        background: Said::text(fields.get("background").unwrap_or_default()),
    };
    Ok(Next::act(Act::ConversationOpened(act), next_page(ctx)).saying("opinions-said-opened"))
}

/// Where the conversation that is made next will stand.
fn next_page(ctx: &Ctx) -> String {
    format!("opinions/{}", ctx.hub.room::<State>().conversations().count() + 1)
}

pub(super) fn answer(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let one = view::named(ctx)?;
    let statement: u64 =
        fields.need("statement", "opinions-wrong-answer", "opinions-wrong-answer")?;
    let found = one.statement(statement);
    found
        .filter(|it| it.standing == Standing::Accepted)
        .ok_or_else(|| rules::no_statement(statement))?;
    let answer = fields.get("answer").and_then(Answer::of_word);
    let answer = answer.ok_or_else(|| Failure::at_field("answer", "opinions-wrong-answer"))?;
    let answer = Given { statement, answer }.to_said();
    let act = Act::Answered(Answered { conversation: one.id, answer });
    Ok(Next::act(act, format!("opinions/{}#answer", one.n)).saying("opinions-said-answered"))
}

pub(super) fn state(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let one = view::named(ctx)?;
    let act = StatementAdded {
        conversation: one.id,
        words: fields.words("words", "opinions-wrong-words")?,
    };
    let next = Next::act(Act::StatementAdded(act), format!("opinions/{}", one.n));
    Ok(next.saying("opinions-said-stated"))
}

pub(super) fn judge(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let one = view::named(ctx)?;
    let statement: u64 =
        fields.need("statement", "opinions-wrong-answer", "opinions-wrong-answer")?;
    let accepted = fields.get("verdict") == Some("accept");
    let reason = match accepted {
        true => Said::text(fields.get("reason").unwrap_or_default()),
        false => fields.words("reason", "opinions-wrong-words")?,
    };
    let act = StatementJudged { conversation: one.id, statement, accepted, reason };
    let next = Next::act(Act::StatementJudged(act), format!("opinions/{}/statements", one.n));
    Ok(next.saying("opinions-said-judged"))
}

pub(super) fn import(ctx: &Ctx, fields: &Fields) -> Result<Next, Failure> {
    let [comments, votes, participants, summary] =
        FILES.map(|name| fields.file(field_of(name)).map_or(&[][..], |(_, bytes)| bytes));
    if comments.len() + votes.len() + participants.len() > ASIDE_BYTES {
        ctx.aside("opinions/import")?;
    }
    let export = Export { comments, votes, participants, summary };
    let read = polis::read(&export).map_err(|fault| bad_file(&fault))?;
    let source = fields.get("source").unwrap_or_default();
    let acts = import::acts(ctx.fresh_id('o'), &read, source)?;
    Ok(Next::acts(acts, next_page(ctx)).saying("opinions-said-imported"))
}

/// The field a file of an export is sent in.
pub(super) fn field_of(file: &str) -> &str {
    file.trim_end_matches(".csv")
}

fn bad_file(fault: &polis::Fault) -> Failure {
    let message = match fault.wrong {
        polis::Wrong::Missing => "opinions-file-missing",
        polis::Wrong::NoColumn => "opinions-file-no-column",
        polis::Wrong::NotCsv => "opinions-file-not-csv",
        polis::Wrong::NotANumber => "opinions-file-not-a-number",
        polis::Wrong::NoAnswer => "opinions-file-no-answer",
        polis::Wrong::NoStatement => "opinions-file-no-statement",
    };
    let why = Refusal::invalid(message)
        .with("file", fault.file)
        .with("line", fault.line)
        .with("column", &fault.column)
        .with("value", &fault.value);
    Failure::Fields(vec![FieldError { field: field_of(fault.file).to_owned(), why }])
}

/// The day that answers are taken through.
pub(super) fn until(fields: &Fields) -> Result<At, Failure> {
    Ok(fields.day("until", "opinions-wrong-day")?.plus_days(1))
}
