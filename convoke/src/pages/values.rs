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
    ("unknown", &["frame-field-"]),
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
        "matter" => Some(charter::say::matter(ctx.lang, code)).filter(|words| words != code),
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;

    use faces::lang::Tag;
    use serde_json::Value;

    use super::*;
    use crate::house::languages;
    use crate::serve::openapi;

    /// Fields with the values that they may have, wherever the schema of an act lists them.
    fn listed(
        all: &Value,
        of: &Value,
        seen: &mut BTreeSet<String>,
        out: &mut BTreeSet<[String; 2]>,
    ) {
        for name in codes(all, of, &mut BTreeSet::new()).1 {
            if seen.insert(name.clone()) {
                listed(all, &all[&name], seen, out);
            }
        }
        match of {
            Value::Object(fields) => {
                for (name, field) in
                    fields.get("properties").and_then(Value::as_object).into_iter().flatten()
                {
                    let found = codes(all, field, &mut BTreeSet::new()).0;
                    out.extend(found.into_iter().map(|code| [name.clone(), code]));
                }
                fields.values().for_each(|inner| listed(all, inner, seen, out));
            }
            Value::Array(items) => items.iter().for_each(|inner| listed(all, inner, seen, out)),
            _ => {}
        }
    }

    /// The codes that a value may have, and the types that it names.
    fn codes(all: &Value, of: &Value, seen: &mut BTreeSet<String>) -> (Vec<String>, Vec<String>) {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let mut found: Vec<String> = of["enum"]
            .as_array()
            .into_iter()
            .flatten()
            .chain([&of["const"]])
            .filter_map(text)
            .collect();
        let mut types = Vec::new();
        let name = of["$ref"].as_str().and_then(|path| path.rsplit('/').next()).map(str::to_owned);
        let mut inner: Vec<&Value> = ["oneOf", "anyOf", "allOf"]
            .iter()
            .flat_map(|key| of[*key].as_array().into_iter().flatten())
            .chain(of.get("items"))
            .collect();
        if let Some(name) = name {
            types.push(name.clone());
            if seen.insert(name.clone()) {
                inner.push(&all[name]);
            }
        }
        for part in inner {
            let (more, named) = codes(all, part, seen);
            found.extend(more);
            types.extend(named);
        }
        (found, types)
    }

    #[test]
    fn every_choice_of_every_act_has_words_in_every_language() {
        let document = openapi::document("", "test");
        let schemas = &document["components"]["schemas"];
        let body = &document["paths"]["/api/acts"]["post"]["requestBody"]["content"];
        let acts = &body["application/json"]["schema"]["allOf"][1]["oneOf"];
        let mut pairs = BTreeSet::new();
        for act in acts.as_array().unwrap() {
            let of = &act["properties"]["pub"];
            listed(schemas, of, &mut BTreeSet::new(), &mut pairs);
        }
        assert!(pairs.len() > 100, "{}", pairs.len());
        let languages = languages().unwrap();
        let mut without = Vec::new();
        for tag in Tag::ALL {
            let lang = languages.lang(tag);
            for [field, code] in &pairs {
                let known = match field.as_str() {
                    "areas" => area(code).is_some(),
                    _ => choice(&lang, field, code).is_some(),
                };
                if !known {
                    without.push(format!("{} {field} {code}", tag.code()));
                }
            }
        }
        assert!(without.is_empty(), "{}", without.join("\n"));
    }
}
