//! Why a text is no charter file, as a sentence: what the readers of TOML, of its fields and of our
//! own small grammars say in English becomes a message with values.

use crate::words::Sentence;

/// A sentence for what a reader said of a text.
pub(crate) fn unread(message: &str) -> Sentence {
    let message = message.trim();
    of_fields(message)
        .or_else(|| of_values(message))
        .or_else(|| of_rules(message))
        .or_else(|| of_lines(message))
        .unwrap_or_else(|| of_form(message))
}

/// Fields that are unknown, missing or written twice.
fn of_fields(message: &str) -> Option<Sentence> {
    let field = quoted(message).next().unwrap_or_default();
    if message.starts_with("unknown field") {
        let known: Vec<String> = quoted(message).skip(1).map(|one| format!("`{one}`")).collect();
        let sentence = Sentence::new("charter-fault-toml-field").text("field", field);
        let sentence = sentence.number("there-are", known.len() as u64);
        return Some(sentence.text("known", known.join(", ")));
    }
    if message.starts_with("missing field") {
        return Some(Sentence::new("charter-fault-toml-missing").text("field", field));
    }
    let is_twice = message.contains("duplicate key") || message.contains("duplicate field");
    is_twice.then(|| Sentence::new("charter-fault-toml-twice").text("field", field))
}

/// Values of another kind than is asked for, and words that are none of those asked for.
fn of_values(message: &str) -> Option<Sentence> {
    if let Some(rest) = message.strip_prefix("unknown variant") {
        let word = quoted(rest).next().unwrap_or_default();
        let known: Vec<String> = quoted(rest).skip(1).map(|one| format!("`{one}`")).collect();
        let sentence = Sentence::new("charter-fault-toml-word").text("word", word);
        return Some(sentence.text("known", known.join(", ")));
    }
    let rest = message.strip_prefix("invalid type: ").or(message.strip_prefix("invalid value: "))?;
    let (found, expected) = rest.split_once(", expected ")?;
    let value = quoted(found).next().or_else(|| found.split('"').nth(1)).unwrap_or_default();
    let sentence = Sentence::new("charter-fault-toml-kind");
    Some(sentence.key("found", kind(found)).key("wanted", kind(expected)).text("value", value))
}

/// A kind of value, as the message chooses by it.
fn kind(text: &str) -> &'static str {
    const KINDS: [(&str, &str); 17] = [
        ("a number of seats", "seats"),
        ("a line such as", "lines"),
        ("string", "text"),
        ("a string", "text"),
        ("str", "text"),
        ("integer", "number"),
        ("float", "number"),
        ("u32", "number"),
        ("u64", "number"),
        ("u8", "number"),
        ("i64", "number"),
        ("usize", "number"),
        ("boolean", "flag"),
        ("a boolean", "flag"),
        ("sequence", "list"),
        ("a sequence", "list"),
        ("datetime", "day"),
    ];
    let found = KINDS.iter().find(|(start, _)| text.starts_with(start));
    found.map_or("table", |(_, kind)| kind)
}

/// What does not belong together in a rule, a power or a body: our own words.
fn of_rules(message: &str) -> Option<Sentence> {
    let word = |place: usize| quoted(message).nth(place).unwrap_or_default();
    let says = |words: &str| message.contains(words);
    let text = |id: &'static str| Some(Sentence::new(id).text("text", word(0)));
    if says("is no number of seats") {
        return text("charter-fault-seats-number");
    }
    if says("names nobody") {
        return text("charter-fault-grantee");
    }
    if says("is no veto") {
        return text("charter-fault-veto");
    }
    if message.starts_with("unknown mode") {
        return text("charter-fault-mode");
    }
    if says("has no meaning in a rule of mode") {
        return Some(not_in_mode(word(0), word(1)));
    }
    if message.starts_with("in an election") || message.starts_with("an election knows no") {
        return Some(not_in_mode(word(0), "election"));
    }
    let budget = ["in a budget", "a budget ", "a mean or a median", "only equal shares"];
    if budget.iter().any(|start| message.starts_with(start)) {
        return Some(not_in_mode(word(0), "budget"));
    }
    if message.starts_with("name the rule in") {
        return Some(needs("silence", "fallback"));
    }
    if says("is how many are elected") {
        return Some(Sentence::new("charter-fault-places").text("field", "places"));
    }
    if says("has an empty list") || message.starts_with("either every entry of") {
        let how = if says("has an empty list") { "empty" } else { "mixed" };
        return Some(Sentence::new("charter-fault-pass").text("field", "pass").key("how", how));
    }
    if message.starts_with("a carve-out") {
        let how = if says("own threshold") { "threshold" } else { "whom" };
        let sentence = Sentence::new("charter-fault-carve-out").text("field", "carve_outs");
        return Some(sentence.key("how", how));
    }
    let is_need = !word(1).is_empty() && message.starts_with('`') && says("` needs `");
    is_need.then(|| needs(word(0), word(1)))
}

fn needs(what: &str, field: &str) -> Sentence {
    Sentence::new("charter-fault-needs").text("what", what).text("field", field)
}

fn not_in_mode(field: &str, mode: &str) -> Sentence {
    Sentence::new("charter-fault-not-in-mode").text("field", field).text("mode", mode)
}

/// Lines of the grammar of thresholds.
fn of_lines(message: &str) -> Option<Sentence> {
    let (fault, like) = message.split_once("; write it like ")?;
    let (line, why) = fault.split_once("`: ")?;
    let code = [
        ("needs a scope and a threshold", "short"),
        ("after the threshold comes", "tail"),
        ("a share needs a base", "base-missing"),
        ("unknown base", "base"),
        ("equal chambers are counted", "equal"),
        ("is not a number", "number"),
        ("divides by zero", "number"),
        ("too many digits", "number"),
        ("is less than nothing", "number"),
    ];
    let how = code.iter().find(|(words, _)| why.contains(words)).map_or("other", |(_, how)| how);
    let word = quoted(why).next().unwrap_or_default();
    let sentence = Sentence::new("charter-fault-line").text("line", line.trim_start_matches('`'));
    Some(sentence.key("how", how).text("word", word).text("like", like))
}

/// The form of TOML itself. What else a reader says is shown as it says it.
fn of_form(message: &str) -> Sentence {
    const FORMS: [(&str, &str); 19] = [
        ("string values must be quoted", "quotes"),
        ("opening quote", "quotes"),
        ("literal string", "quotes"),
        ("basic string", "quotes"),
        ("closing quote", "quotes"),
        ("invalid string", "quotes"),
        ("unclosed", "brackets"),
        ("array opening", "brackets"),
        ("table opening", "brackets"),
        ("table open", "brackets"),
        ("comma", "comma"),
        ("assignment", "equals"),
        ("`=`", "equals"),
        ("key with no value", "equals"),
        ("missing value", "value"),
        ("escape", "escape"),
        ("unicode", "escape"),
        ("key", "key"),
        ("carriage return", "break"),
    ];
    let numbers = ["radix", "leading zero", "sign", "digits", "number prefix", "number"];
    let how = FORMS.iter().find(|(words, _)| message.contains(words)).map(|(_, how)| *how);
    let number = || numbers.iter().any(|words| message.contains(words)).then_some("number");
    let sentence = Sentence::new("charter-fault-toml-form").text("text", message);
    sentence.key("how", how.or_else(number).unwrap_or("other"))
}

/// What stands between backticks, in order.
fn quoted(message: &str) -> impl Iterator<Item = &str> {
    message.split('`').skip(1).step_by(2)
}

#[cfg(test)]
mod tests {
    use super::unread;
    use crate::words::Arg;

    #[test]
    fn what_readers_say_becomes_a_message_with_values() {
        for (said, id, values) in [
            (
                "unknown field `seets`, expected one of `id`, `seats`",
                "charter-fault-toml-field",
                &[("field", "seets"), ("known", "`id`, `seats`")][..],
            ),
            ("missing field `kind`", "charter-fault-toml-missing", &[("field", "kind")]),
            (
                "invalid type: string \"two\", expected u32",
                "charter-fault-toml-kind",
                &[("found", "text"), ("wanted", "number"), ("value", "two")],
            ),
            (
                "invalid value: integer `-1`, expected u32",
                "charter-fault-toml-kind",
                &[("found", "number"), ("wanted", "number"), ("value", "-1")],
            ),
            (
                "unknown variant `shut`, expected one of `open`, `closed`",
                "charter-fault-toml-word",
                &[("word", "shut"), ("known", "`open`, `closed`")],
            ),
            ("duplicate key", "charter-fault-toml-twice", &[("field", "")]),
            (
                "`vote` needs `pass`, such as [\"all >1/2 of votes_cast\"]",
                "charter-fault-needs",
                &[("what", "vote"), ("field", "pass")],
            ),
            (
                "`pass` has no meaning in a rule of mode `silence`: remove it",
                "charter-fault-not-in-mode",
                &[("field", "pass"), ("mode", "silence")],
            ),
            (
                "`all lots of seats`: `lots` is not a number: write 2/3, 0.5, 60% or 13; write it \
                 like `each_chamber >=2/3 of votes_cast`",
                "charter-fault-line",
                &[("line", "all lots of seats"), ("how", "number"), ("word", "lots")],
            ),
            ("unclosed array, expected `]`", "charter-fault-toml-form", &[("how", "brackets")]),
            ("string values must be quoted", "charter-fault-toml-form", &[("how", "quotes")]),
        ] {
            let sentence = unread(said);
            assert_eq!(sentence.id, id, "{said}");
            for (name, value) in values {
                let found = match sentence.args.get(name) {
                    Some(Arg::Text(text) | Arg::Key(text)) => text.as_str(),
                    _ => "",
                };
                assert_eq!(found, *value, "{said}: {name}");
            }
        }
    }
}
