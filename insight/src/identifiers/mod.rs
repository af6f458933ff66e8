//! Registry numbers of organisations: their normal form, their check digits, and what is wrong
//! with one that does not fit. An organisation identifier is the code of a register of
//! org-id.guide, a dash, and the number in it: `GB-CHC-202918`.

mod checksum;
mod registers;

use registers::{Form, register};

pub use checksum::{lei, ror};

/// An organisation identifier in normal form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrgId {
    /// The register's code: `GB-CHC`.
    pub register: String,
    /// The number in it.
    pub number: String,
}

/// What is odd about an identifier that can nevertheless be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Oddity {
    /// Blanks, dots or small letters were taken out or changed.
    Tidied,
    /// org-id.guide knows no such register.
    UnknownRegister,
    /// The register is no longer used.
    Withdrawn,
    /// Numbers of that register look otherwise: an example of how.
    OtherForm(&'static str),
    /// Its check digits do not fit: mistyped.
    CheckDigits,
    /// It has the form of another register's numbers.
    Looks(&'static str),
}

/// The text is no organisation identifier: no register's code, a dash, and a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnOrgId;

impl OrgId {
    /// Reads an organisation identifier, and says what is odd about it.
    ///
    /// # Errors
    /// When it has not the form of one.
    pub fn read(text: &str) -> Result<(Self, Vec<Oddity>), NotAnOrgId> {
        let kept: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let upper = kept.to_ascii_uppercase();
        let fits = |c: char| c.is_ascii_alphanumeric() || "-./:_+".contains(c);
        if !upper.chars().all(fits) || upper.len() > 64 {
            return Err(NotAnOrgId);
        }
        let (code, number, known) = split(&upper).ok_or(NotAnOrgId)?;
        let mut odd = Vec::new();
        if upper != text {
            odd.push(Oddity::Tidied);
        }
        match known {
            None => odd.push(Oddity::UnknownRegister),
            Some(true) => odd.push(Oddity::Withdrawn),
            Some(false) => {}
        }
        let mut number = number.to_owned();
        if let Some(form) = registers::form(code) {
            odd.extend(in_form(form, code, &mut number));
        }
        Ok((Self { register: code.to_owned(), number }, odd))
    }

    /// Whether two identifiers have one number under two registers of a country, which is mostly
    /// one number filed wrongly: `GB-COH-00212481` and `GB-CHC-212481`.
    #[must_use]
    pub fn mixed_up(&self, other: &Self) -> bool {
        let country = |id: &Self| id.register.split('-').next().map(str::to_owned);
        let bare = |id: &Self| id.number.trim_start_matches('0').to_owned();
        self.register != other.register
            && country(self) == country(other)
            && bare(self).len() >= 4
            && bare(self) == bare(other)
    }
}

impl std::fmt::Display for OrgId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.register, self.number)
    }
}

/// A registry number in whatever form it is written, as its register and the number in it: a ROR
/// id (alone or as a web address), a LEI, or an organisation identifier of a known register. Only
/// what fits its register counts, check digits included. A LEI or ROR id is the same number behind
/// `XI-LEI-` and `XI-ROR-`.
#[must_use]
pub fn recognise(text: &str) -> Option<(String, String)> {
    let bare = text.trim().trim_end_matches('/');
    let bare = bare.rsplit_once("ror.org/").map_or(bare, |(_, id)| id);
    let upper = bare.to_ascii_uppercase();
    let after = |code: &str| upper.strip_prefix(code).unwrap_or(&upper).to_owned();
    let (id, entity) = (after("XI-ROR-").to_ascii_lowercase(), after("XI-LEI-"));
    if ror(&id) == Some(true) {
        return Some(("XI-ROR".to_owned(), id));
    }
    if lei(&entity) == Some(true) {
        return Some(("XI-LEI".to_owned(), entity));
    }
    let (id, odd) = OrgId::read(bare).ok()?;
    let fits = odd.iter().all(|one| matches!(one, Oddity::Tidied | Oddity::Withdrawn));
    fits.then_some((id.register, id.number))
}

/// The longest known register the text begins with, else its first two parts; the number after
/// it; and, where the register is known, whether it is withdrawn.
fn split(text: &str) -> Option<(&str, &str, Option<bool>)> {
    let dashes: Vec<usize> = text.match_indices('-').map(|(at, _)| at).collect();
    let cut = |at: &usize| Some((text.get(..*at)?, text.get(at + 1..)?));
    let known = dashes.iter().rev().filter_map(cut).find_map(|(code, number)| {
        register(code).filter(|_| !number.is_empty()).map(|gone| (code, number, Some(gone)))
    });
    let plain = || {
        let (code, number) = dashes.get(1).and_then(cut)?;
        let country = code.split('-').next()?;
        let country = country.split('_').next().unwrap_or(country);
        (country.len() == 2 && !number.is_empty()).then_some((code, number, None))
    };
    known.or_else(plain)
}

/// Puts the number into its register's form, and says what does not fit.
fn in_form(form: &Form, code: &str, number: &mut String) -> Option<Oddity> {
    let bare: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
    if form.fits(&bare) {
        let wrong = form.check.is_some_and(|check| !check(&bare));
        *number = form.written(number, &bare);
        return wrong.then_some(Oddity::CheckDigits);
    }
    // British company numbers are often written without their leading zeros.
    if let Some(filled) = form.filled(&bare) {
        *number = filled;
        return Some(Oddity::Tidied);
    }
    let other = registers::alike(code, &bare);
    Some(other.map_or(Oddity::OtherForm(form.example), Oddity::Looks))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, Vec<Oddity>) {
        let (id, odd) = OrgId::read(text).unwrap_or_else(|_| panic!("{text}"));
        (id.to_string(), odd)
    }

    #[test]
    fn identifiers_have_one_form_and_what_is_odd_is_said() {
        assert_eq!(read("GB-CHC-202918"), ("GB-CHC-202918".into(), vec![]));
        assert_eq!(read(" gb-chc-202918 "), ("GB-CHC-202918".into(), vec![Oddity::Tidied]));
        assert_eq!(read("BE-BCE_KBO-0421.210.424").0, "BE-BCE_KBO-0421210424");
        assert_eq!(read("GB-COH-294860"), ("GB-COH-00294860".into(), vec![Oddity::Tidied]));
        assert_eq!(read("GB-CHC-SC028814").1, [Oddity::Looks("GB-SC")]);
        assert_eq!(read("XX-NONE-1").1, [Oddity::UnknownRegister]);
        assert_eq!(read("DK-CVR-12921048").1, [Oddity::CheckDigits]);
        assert_eq!(read("DK-CVR-12921047").1, []);
        assert_eq!(OrgId::read("Oxfam"), Err(NotAnOrgId));
    }

    #[test]
    fn numbers_are_recognised_in_whatever_form_they_are_written() {
        let found = |text: &str| recognise(text).map(|(code, number)| format!("{code} {number}"));
        let ror = Some("XI-ROR 00cvxb145".to_owned());
        for text in ["https://ror.org/00cvxb145", "00CVXB145", "XI-ROR-00cvxb145"] {
            assert_eq!(found(text), ror, "{text}");
        }
        let lei = Some("XI-LEI 529900T8BM49AURSDO55".to_owned());
        assert_eq!(found("529900t8bm49aursdo55"), lei);
        assert_eq!(found("XI-LEI-529900T8BM49AURSDO55"), lei);
        assert_eq!(found("gb-chc-202918"), Some("GB-CHC 202918".to_owned()));
        for text in ["00cvxb146", "529900T8BM49AURSDO56", "DK-CVR-12921048", "XX-NONE-1", "2023"] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn one_number_under_two_registers_is_seen() {
        let id = |text: &str| OrgId::read(text).map(|r| r.0);
        let (company, charity) = (id("GB-COH-00212481"), id("GB-CHC-212481"));
        assert!(company.is_ok_and(|c| charity.is_ok_and(|h| c.mixed_up(&h))));
    }
}
