//! Canonical JSON: what is accepted is exactly what would have been written.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use record::canon::{self, CanonFault};
use serde_json::{Value, json};

#[test]
fn keys_are_sorted_by_utf_16_code_units() {
    // The example of RFC 8785, section 3.2.3, with a last key that is in normal form C.
    let value = json!({
        "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{ffe0}": "Cent Sign",
        "1": "One", "\u{1f600}": "Smiley", "\u{80}": "Control", "\u{f6}": "o with Diaeresis",
    });
    let bytes = canon::to_bytes(&value).unwrap();
    assert_eq!(
        String::from_utf8(bytes.clone()).unwrap(),
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\
         \"\u{f6}\":\"o with Diaeresis\",\"\u{20ac}\":\"Euro Sign\",\
         \"\u{1f600}\":\"Smiley\",\"\u{ffe0}\":\"Cent Sign\"}"
    );
    assert_eq!(canon::parse(&bytes).unwrap(), value);
}

#[test]
fn strings_are_escaped_as_in_rfc_8785() {
    let value = json!("\u{20ac}$\u{f}\nA'B\"\\\\\"/\u{7f}");
    let expected = "\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u{7f}\"";
    assert_eq!(canon::to_bytes(&value).unwrap(), expected.as_bytes());
    assert_eq!(canon::parse(expected.as_bytes()).unwrap(), value);
}

#[test]
fn odd_forms_are_refused() {
    let deep = format!("{}{}", "[".repeat(9), "]".repeat(9));
    let odd: &[(&str, CanonFault)] = &[
        ("{\"a\":1,\"a\":1}", CanonFault::KeyOrder),
        ("{\"b\":1,\"a\":1}", CanonFault::KeyOrder),
        ("{\"\u{e000}\":1,\"\u{10000}\":1}", CanonFault::KeyOrder),
        ("1.0", CanonFault::NotAnInteger),
        ("1e2", CanonFault::NotAnInteger),
        ("-0", CanonFault::NotAnInteger),
        ("01", CanonFault::NotAnInteger),
        ("-", CanonFault::NotAnInteger),
        ("9007199254740992", CanonFault::IntegerTooLarge),
        ("-9007199254740992", CanonFault::IntegerTooLarge),
        ("99999999999999999999999999999999", CanonFault::IntegerTooLarge),
        ("null", CanonFault::Null),
        ("{\"a\":null}", CanonFault::Null),
        ("\"\\u0041\"", CanonFault::Escape),
        ("\"\\/\"", CanonFault::Escape),
        ("\"\\u000A\"", CanonFault::Escape),
        ("\"\\u000a\"", CanonFault::Escape),
        ("\"\\u001F\"", CanonFault::Escape),
        ("\"\\ud83d\\ude00\"", CanonFault::Escape),
        ("\"\\", CanonFault::Escape),
        ("\"a\u{301}\"", CanonFault::NotNfc),
        ("\"\\na\u{301}\"", CanonFault::NotNfc),
        ("\"\u{212b}\"", CanonFault::NotNfc),
        ("{\"e\u{301}\":1}", CanonFault::NotNfc),
        ("{ \"a\":1}", CanonFault::Unexpected),
        ("{\"a\": 1}", CanonFault::Unexpected),
        ("{\"a\":1,}", CanonFault::Unexpected),
        ("{,}", CanonFault::Unexpected),
        ("[1,]", CanonFault::Unexpected),
        ("[1 ,2]", CanonFault::Unexpected),
        ("\"tab\tinside\"", CanonFault::Unexpected),
        ("\"open", CanonFault::Unexpected),
        ("{\"a\"", CanonFault::Unexpected),
        ("true ", CanonFault::Unexpected),
        ("True", CanonFault::Unexpected),
        ("", CanonFault::Unexpected),
        ("\u{feff}1", CanonFault::Unexpected),
        (&deep, CanonFault::TooDeep),
    ];
    for (text, fault) in odd {
        let found = canon::parse(text.as_bytes()).map_err(|e| e.fault);
        assert_eq!(found, Err(*fault), "{text}");
    }
    assert_eq!(canon::check(b"\"\xff\"").unwrap_err().fault, CanonFault::NotUtf8);
    let long = format!("\"{}\"", "a".repeat(canon::MAX_BYTES));
    assert_eq!(canon::check(long.as_bytes()).unwrap_err().fault, CanonFault::TooLong);
}

#[test]
fn an_escape_before_a_combining_mark_is_judged_by_its_meaning() {
    // `\n` followed by U+0301 is in normal form, although the letter n would not be.
    let text = "\"\\n\u{301}\"";
    assert_eq!(canon::parse(text.as_bytes()).unwrap(), json!("\n\u{301}"));
}

#[test]
fn limits_themselves_are_allowed() {
    let deepest = format!("{}{}", "[".repeat(8), "]".repeat(8));
    canon::check(deepest.as_bytes()).unwrap();
    for n in ["9007199254740991", "-9007199254740991", "0", "-1"] {
        canon::check(n.as_bytes()).unwrap();
    }
    let longest = format!("\"{}\"", "a".repeat(canon::MAX_BYTES - 2));
    canon::check(longest.as_bytes()).unwrap();
}

#[test]
fn values_without_canonical_form_are_not_written() {
    for (value, fault) in [
        (json!({"a": null}), CanonFault::Null),
        (json!(0.5), CanonFault::NotAnInteger),
        (json!(1.0), CanonFault::NotAnInteger),
        (json!(9_007_199_254_740_992_i64), CanonFault::IntegerTooLarge),
        (json!(u64::MAX), CanonFault::IntegerTooLarge),
        (json!("e\u{301}"), CanonFault::NotNfc),
        (json!([[[[[[[[[]]]]]]]]]), CanonFault::TooDeep),
    ] {
        assert_eq!(canon::to_bytes(&value).unwrap_err().fault, fault, "{value}");
    }
    assert_eq!(canon::nfc("e\u{301}"), "\u{e9}");
}

/// The definition, slow and plain: the bytes are what writing their meaning gives.
fn by_definition(bytes: &[u8]) -> bool {
    serde_json::from_slice::<Value>(bytes)
        .is_ok_and(|value| canon::to_bytes(&value).is_ok_and(|again| again == bytes))
}

fn values() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        "[ -~]{0,20}",
        "[\u{0}-\u{1f}a\"\\\\]{0,8}",
        "[a-zé\u{301}\u{e000}水\u{1f600}\n]{0,8}",
    ];
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-50_i64..50).prop_map(Value::from),
        text.clone().prop_map(Value::from),
        Just(Value::Null),
        Just(json!(1.5)),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(text.clone(), inner, 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(value in values()) {
        if let Ok(bytes) = canon::to_bytes(&value) {
            prop_assert_eq!(canon::parse(&bytes).unwrap(), value);
        }
    }

    #[test]
    fn the_one_pass_check_is_the_definition(
        value in values(),
        edits in prop::collection::vec((any::<usize>(), any::<u8>(), 0..4_u8), 0..3),
    ) {
        let mut bytes = serde_json::to_vec(&value).unwrap();
        for (at, byte, how) in edits {
            let at = at % (bytes.len() + 1);
            match how {
                0 => bytes.insert(at, byte & 0x7f),
                1 if at < bytes.len() => { bytes.remove(at); }
                2 if at < bytes.len() => { bytes[at] = byte & 0x7f; }
                _ => bytes.truncate(at),
            }
        }
        prop_assert_eq!(canon::check(&bytes).is_ok(), by_definition(&bytes));
    }
}
