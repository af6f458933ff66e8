//! Words for the codes that acts hold: kinds, choices, offices, places, in the words that the pages
//! of the rooms use for them.

use charter::model::{Charter, Grantee};
use charter::view::grantee_words;
use faces::Ctx;
use faces::lang::Lang;
use landscape::model::{Area, Country};

use crate::product;

/// Fields of acts, and what the messages of their values begin with. A message ends in the value.
const CHOICES: &[(&str, &[&str])] = &[
    ("answer", &["landscape-answer-", "members-answer-"]),
    ("approach", &["landscape-approach-"]),
    ("asks", &["charter-sanction-"]),
    ("choice", &["decisions-choice-"]),
    ("disposition", &["meetings-end-"]),
    ("face", &["landscape-tab-"]),
    ("frequency", &["landscape-often-"]),
    ("ground", &["decisions-aside-"]),
    ("intensity", &["landscape-close-"]),
    ("kind", &["landscape-kind-", "landscape-tie-", "landscape-file-"]),
    ("kinds", &["landscape-kind-"]),
    ("matter", &["decisions-matter-"]),
    ("nature", &["members-nature-"]),
    ("outcome", &["landscape-outcome-"]),
    ("part", &["members-part-"]),
    ("publishing", &["opinions-publishing-"]),
    ("question", &["opinions-survey-short-"]),
    ("sanction", &["charter-sanction-"]),
    ("scheme", &["landscape-field-", "frame-value-scheme-"]),
    ("seats", &["meetings-presence-"]),
    ("stage", &["frame-value-stage-"]),
    ("step", &["decisions-step-"]),
    ("take", &["frame-field-"]),
    ("verdict", &["decisions-verdict-", "frame-value-verdict-"]),
    ("vote", &["decisions-choice-", "frame-value-vote-"]),
    ("why", &["landscape-absent-"]),
];

/// Steps of a sealed vote that its pages name in shorter words.
const SEALED: [(&str, &str); 3] =
    [("end_ballots", "end"), ("encrypted_tally", "sums"), ("partial_decryption", "decryption")];

/// Whether the values of this field have words; what stands inside it is then of the same field.
pub fn is_choice(field: &str) -> bool {
    CHOICES.iter().any(|(known, _)| *known == field)
}

/// What a code in a field of an act means, in the reader's language; none where it is no code, or
/// one that the hub's charter made up without a name.
pub fn words(ctx: &Ctx, field: &str, code: &str) -> Option<String> {
    let charter = ctx.hub.room::<charter::State>().charter();
    let named = |name: &String| (!name.is_empty()).then(|| name.clone());
    match field {
        "areas" => Some(area(code)?.name(ctx.lang.code()).to_owned()),
        "country" | "countries" => {
            let country = Country::all().find(|country| country.alpha3() == code)?;
            Some(country.name(ctx.lang.code()).to_owned())
        }
        "body" => named(&charter?.bodies.iter().find(|body| body.id == code)?.name),
        "constituency" => {
            named(&charter?.constituencies.iter().find(|group| group.id == code)?.name)
        }
        "role" | "office" | "by" => grantee(ctx, charter?, code),
        _ => choice(ctx.lang, field, code).or_else(|| act(ctx.lang, code)),
    }
}

fn area(code: &str) -> Option<Area> {
    Area::all().find(|area| area.code() == code)
}

/// Whoever may act, as the charter calls them.
fn grantee(ctx: &Ctx, charter: &Charter, code: &str) -> Option<String> {
    let who = code.parse().unwrap_or_else(|_| Grantee::Role(code.to_owned()));
    let words = grantee_words(ctx, charter, &who);
    (words != code).then_some(words)
}

fn choice(lang: &Lang, field: &str, code: &str) -> Option<String> {
    let (_, beginnings) = CHOICES.iter().find(|(known, _)| *known == field)?;
    // How long a suspension lasts stands behind it.
    let (head, more) = match code.rsplit_once('-') {
        Some((head, days)) if days.parse::<u32>().is_ok() => (head, format!(" ({days})")),
        _ => (code, String::new()),
    };
    let sealed = SEALED.iter().find(|(step, _)| *step == head && field == "step");
    let head = sealed.map_or(head, |(_, shown)| shown);
    let found = beginnings.iter().find_map(|beginning| message(lang, beginning, head))?;
    Some(found + &more)
}

fn message(lang: &Lang, beginning: &str, code: &str) -> Option<String> {
    let ids = [code.to_owned(), code.replace('_', "-")].map(|code| format!("{beginning}{code}"));
    ids.iter().find(|id| lang.has(id)).map(|id| lang.word(id))
}

/// A kind of act, as charters and motions name them.
fn act(lang: &Lang, code: &str) -> Option<String> {
    let mut kinds = product::CAPABILITIES.iter().flat_map(|capability| capability.kinds);
    kinds.any(|kind| kind.name == code).then(|| product::kind_words(lang, code))
}
