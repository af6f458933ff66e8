//! Odd cases and files: every one is read or refused, none brings the program down.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use charter::case::run;
use charter::file::read;
use charter::say::{language, say_fault};
use faces::lang::Tag;
use serde_json::{Value, json};

/// The same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides.max(1)
    }
}

fn odd(dice: &mut Dice) -> Value {
    let odd = [
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(1e300),
        json!(1e-300),
        json!(0.6667),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(""),
        json!("2/0"),
        json!("1/3/5"),
        json!(">"),
        json!(">=99999999999999/1"),
        json!("999999999999999/7"),
        json!("999999999999989/999999999999877"),
        json!("for 999999999999989 of 999999999999877"),
        json!("--"),
        json!("0-0-0"),
        json!("50%"),
        json!([]),
        json!({}),
        json!([[]]),
        json!({"for_": "1/999999999999989"}),
        json!("all"),
        json!("each_chamber >=2/3 of votes_cast"),
        json!("𝟚/𝟛"),
        json!("كل"),
        json!(["A", null]),
    ];
    odd[dice.roll(odd.len())].clone()
}

/// Replaces, drops or doubles one value somewhere.
fn spoil(value: &mut Value, dice: &mut Dice) {
    match value {
        Value::Object(map) if !map.is_empty() && dice.roll(4) > 0 => {
            let keys: Vec<String> = map.keys().cloned().collect();
            let key = &keys[dice.roll(keys.len())];
            match dice.roll(8) {
                0 => {
                    map.remove(key);
                }
                1 => {
                    let other = map[key].clone();
                    map.insert(keys[dice.roll(keys.len())].clone(), other);
                }
                _ => spoil(&mut map[key], dice),
            }
        }
        Value::Array(items) if !items.is_empty() && dice.roll(4) > 0 => {
            let place = dice.roll(items.len());
            spoil(&mut items[place], dice);
        }
        other => *other = odd(dice),
    }
}

#[test]
fn no_case_brings_the_engine_down() {
    let cases: Value =
        serde_json::from_str(include_str!("other-numbers.json")).expect("the file is JSON");
    let (mut read, mut refused) = (0, 0);
    let mut dice = Dice(7);
    for _ in 0..20_000 {
        let all = cases["cases"].as_array().expect("cases");
        let mut case = all[dice.roll(all.len())].clone();
        for _ in 0..=dice.roll(3) {
            spoil(&mut case, &mut dice);
        }
        match run(&case) {
            Ok(_) => read += 1,
            Err(error) => {
                refused += 1;
                assert!(!error.reason.is_empty() && !error.mend.is_empty(), "{case}");
            }
        }
    }
    assert!(read > 1_000 && refused > 1_000, "{read} read, {refused} refused");
}

#[test]
fn no_charter_file_brings_the_reader_down() {
    let example = include_str!("charters/two-chambers.toml");
    let lines: Vec<&str> = example.lines().collect();
    let odd = [
        "pass = []",
        "pass = [[]]",
        "pass = [\"all >=0/1 of seats\"]",
        "seats = -1",
        "fallback = \"R1\"",
        "quorum = [\"all >=99999999999999/1 of seats\"]",
        "kinds = [1]",
        "id = \"\"",
        "[",
        "]]",
        "= 3",
        "id = \"каша\"",
        "shape = 300",
        "term_years = 4294967295",
        "\u{0}",
        "mode = \"support\"",
    ];
    let mut dice = Dice(11);
    let lang = language(Tag::Ar).expect("our messages");
    for _ in 0..1_500 {
        let mut spoiled = lines.clone();
        for _ in 0..=dice.roll(3) {
            let place = dice.roll(spoiled.len());
            match dice.roll(3) {
                0 => {
                    spoiled.remove(place);
                }
                1 => spoiled.insert(place, lines[dice.roll(lines.len())]),
                _ => spoiled[place] = odd[dice.roll(odd.len())],
            }
        }
        let text = spoiled.join("\n");
        for fault in read(&text, None).err().unwrap_or_default() {
            assert!(fault.line >= 1 && fault.line <= spoiled.len() + 1, "{fault:?}");
            let (reason, mend) = say_fault(&lang, &fault.fault);
            let said =
                [&reason, &mend].iter().all(|text| !text.is_empty() && !text.contains("charter-"));
            assert!(said, "{fault:?}: {reason}. {mend}");
        }
    }
}
