//! Registers of org-id.guide, and the form of the numbers of those met most.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::checksum::{cvr, kbo, orgnr_no, siren};

static REGISTERS: LazyLock<HashMap<String, bool>> = LazyLock::new(|| {
    let mut all = HashMap::new();
    for line in include_str!("registers.txt").lines().filter(|l| !l.starts_with('#')) {
        let mut words = line.split(' ');
        let Some(country) = words.next() else { continue };
        for word in words {
            let (name, gone) = word.strip_prefix('!').map_or((word, false), |rest| (rest, true));
            all.insert(format!("{country}-{name}").to_ascii_uppercase(), gone);
        }
    }
    all
});

/// Whether a register's code is withdrawn; none for a code that is not known.
pub(super) fn register(code: &str) -> Option<bool> {
    REGISTERS.get(code).copied()
}

/// The form of a register's numbers.
pub(super) struct Form {
    code: &'static str,
    /// A letter stands for itself, `9` for a digit, `?` for a letter or digit.
    shapes: &'static [&'static str],
    /// What a number looks like.
    pub example: &'static str,
    /// Whether its check digits fit.
    pub check: Option<fn(&str) -> bool>,
    /// Whether numbers are written with zeros in front.
    zeros: bool,
}

const fn plain(code: &'static str, shapes: &'static [&'static str], example: &'static str) -> Form {
    Form { code, shapes, example, check: None, zeros: false }
}

const fn checked(
    code: &'static str,
    shapes: &'static [&'static str],
    example: &'static str,
    check: fn(&str) -> bool,
) -> Form {
    Form { code, shapes, example, check: Some(check), zeros: false }
}

/// From each register's own description of its numbers.
const FORMS: &[Form] = &[
    plain("GB-CHC", &["999999", "9999999", "99999999"], "202918"),
    Form {
        code: "GB-COH",
        shapes: &["99999999", "??999999"],
        example: "00294860",
        check: None,
        zeros: true,
    },
    plain("GB-SC", &["SC999999", "999999"], "SC028814"),
    plain("GB-NIC", &["NIC999999", "999999"], "101763"),
    plain("US-EIN", &["999999999"], "13-3327220"),
    plain("NL-KVK", &["99999999"], "27264198"),
    checked("DK-CVR", &["99999999"], "12921047", cvr),
    checked("NO-BRC", &["999999999"], "871033552", orgnr_no),
    checked("BE-BCE_KBO", &["9999999999"], "0421210424", kbo),
    checked("FR-RCS", &["999999999"], "384193357", siren),
    plain("CH-FDJP", &["CHE999999999"], "CHE109740078"),
    plain("CA-CRA_ACR", &["999999999RR9999"], "118785914RR0001"),
    plain("BR-CNPJ", &["99999999999999"], "00000000000191"),
];

/// The form of a register's numbers, where it is known.
pub(super) fn form(code: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.code == code)
}

/// Another register of the same country whose numbers have this form, and only this one.
pub(super) fn alike(code: &str, number: &str) -> Option<&'static str> {
    let country = code.get(..3)?;
    let mut fit = FORMS
        .iter()
        .filter(|f| f.code != code && f.code.starts_with(country) && f.fits(number))
        .map(|f| f.code);
    fit.next().filter(|_| fit.next().is_none()).or_else(|| {
        let scottish = number.starts_with("SC") && country == "GB-";
        scottish.then_some("GB-SC")
    })
}

impl Form {
    /// Whether a number without signs has this form.
    pub fn fits(&self, bare: &str) -> bool {
        let same = |(shape, c): (char, char)| match shape {
            '9' => c.is_ascii_digit(),
            '?' => c.is_ascii_alphanumeric(),
            letter => letter == c,
        };
        self.shapes.iter().any(|s| s.len() == bare.len() && s.chars().zip(bare.chars()).all(same))
    }

    /// The number as it is kept: without signs, unless a dash belongs to it.
    pub fn written(&self, number: &str, bare: &str) -> String {
        let dashed = self.example.contains('-') || self.code == "GB-CHC";
        if dashed { number.to_owned() } else { bare.to_owned() }
    }

    /// A number that lost its leading zeros, with them.
    pub fn filled(&self, bare: &str) -> Option<String> {
        let length = self.shapes.first().map_or(0, |s| s.len());
        let digits = bare.bytes().all(|b| b.is_ascii_digit()) && bare.len() >= 4;
        (self.zeros && digits && bare.len() < length).then(|| format!("{bare:0>length$}"))
    }
}
