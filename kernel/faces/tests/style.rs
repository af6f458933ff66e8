//! The stylesheet keeps its promises: small, mirrored by itself, readable in both themes.
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use faces::assets::{self, STYLE};

/// The cap on all CSS, compressed as it is sent.
const MOST_BYTES: usize = 12 * 1024;

#[test]
fn the_stylesheet_is_small() {
    let sent = assets::get(assets::style_address().trim_start_matches("/assets/"));
    let sent = sent.and_then(|asset| asset.gzip.as_ref()).map_or(usize::MAX, Vec::len);
    assert!(sent <= MOST_BYTES, "{sent} bytes compressed");
}

#[test]
fn nothing_is_placed_by_left_and_right() {
    let physical = |word: &&str| matches!(*word, "left" | "right" | "top-left" | "top-right");
    let words = STYLE.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    assert_eq!(words.filter(physical).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn nothing_in_the_markup_needs_inline_style_or_script() {
    for source in [
        include_str!("../src/shell.rs"),
        include_str!("../src/parts/blocks.rs"),
        include_str!("../src/parts/bar.rs"),
        include_str!("../src/parts/form.rs"),
        include_str!("../src/chart/line.rs"),
        include_str!("../src/map/mod.rs"),
        include_str!("../src/network/mod.rs"),
    ] {
        assert!(!source.contains(" style="), "a style attribute");
        assert!(!source.contains("onclick"), "an event attribute");
    }
}

/// The tokens of a theme: those of the first `:root` block, or of the one after `prefers…dark`.
fn tokens(dark: bool) -> BTreeMap<String, String> {
    let light = STYLE.split(":root").nth(1).expect("tokens");
    let night = STYLE.split("prefers-color-scheme:dark").nth(1).expect("dark tokens");
    let mut found = BTreeMap::new();
    for block in [Some(light), dark.then_some(night)].into_iter().flatten() {
        let inside = block.split('}').next().unwrap_or_default();
        for line in inside.split([';', '{']) {
            if let Some((name, value)) =
                line.trim().split_once(':').filter(|(n, _)| n.starts_with("--"))
            {
                found.insert(name.to_owned(), value.trim().to_owned());
            }
        }
    }
    found
}

/// Relative luminance (WCAG 2.2) of `#RGB` or `#RRGGBB`.
fn luminance(colour: &str) -> f64 {
    let digits = colour.trim_start_matches('#');
    let digits: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let part = |at: usize| {
        let byte = u8::from_str_radix(&digits[at..at + 2], 16).expect("two hex digits");
        let share = f64::from(byte) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.0722_f64.mul_add(part(4), 0.2126_f64.mul_add(part(0), 0.7152 * part(2)))
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_has_a_contrast_of_at_least_four_and_a_half() {
    let pairs = [
        ("ink", "paper"),
        ("ink", "surface"),
        ("ink", "sunk"),
        ("ink", "accent-soft"),
        ("ink", "good-soft"),
        ("ink", "warn-soft"),
        ("ink", "bad-soft"),
        ("muted", "paper"),
        ("muted", "surface"),
        ("muted", "sunk"),
        ("muted", "accent-soft"),
        ("link", "paper"),
        ("link", "surface"),
        ("link", "sunk"),
        ("link", "accent-soft"),
        ("link", "good-soft"),
        ("link", "warn-soft"),
        ("link", "bad-soft"),
        ("accent-ink", "accent"),
        ("good", "good-soft"),
        ("warn", "warn-soft"),
        ("bad", "bad-soft"),
        ("bad", "surface"),
        ("bad", "paper"),
        ("bad", "s0"),
        ("paper", "bad"),
        ("on-ramp", "s0"),
        ("on-ramp", "s1"),
        ("on-ramp", "s2"),
        ("on-ramp", "s3"),
        ("on-deep", "s4"),
        ("on-deep", "s5"),
    ];
    check(&pairs, 4.5);
}

#[test]
fn edges_and_figures_have_a_contrast_of_at_least_three() {
    let mut pairs = vec![
        ("control", "paper"),
        ("control", "surface"),
        ("control", "sunk"),
        ("accent", "surface"),
        ("accent", "paper"),
        ("accent", "sunk"),
        ("accent", "accent-soft"),
        ("good", "good-soft"),
        ("bad", "surface"),
    ];
    let kinds = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"];
    pairs.extend(kinds.map(|kind| (kind, "surface")));
    check(&pairs, 3.0);
}

fn check(pairs: &[(&str, &str)], least: f64) {
    for dark in [false, true] {
        let tokens = tokens(dark);
        let colour = |name: &str| {
            let value = tokens.get(&format!("--{name}"));
            value.unwrap_or_else(|| panic!("no token {name}")).clone()
        };
        for (front, back) in pairs {
            let found = contrast(&colour(front), &colour(back));
            let theme = if dark { "dark" } else { "light" };
            assert!(found >= least, "{theme}: {front} on {back} is {found:.2}");
        }
    }
}
