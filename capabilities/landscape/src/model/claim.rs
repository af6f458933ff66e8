//! Registry numbers: what an organisation, or somebody about it, claims. Never its identity.
//!
//! Forms and check digits are those of `insight::identifiers`.

use std::fmt;

use insight::identifiers::{self, Oddity, OrgId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which register a number belongs to.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// Research Organization Registry: `05wgpgn02`.
    Ror,
    /// Legal Entity Identifier: 20 letters and digits.
    Lei,
    /// IATI organisation identifier: a list of org-id.guide and the number in it, `GB-CHC-212481`.
    Iati,
    /// Wikidata item: `Q42`.
    Wikidata,
    /// A number in a register the partner did not name.
    Other,
}

/// A number in a register, in its one normal form.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The register.
    pub scheme: Scheme,
    /// The number: letters, digits, `-`, `.`, `/` and `:` only, at most 64.
    pub value: Box<str>,
}

/// Why a text is not a registry number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAClaim {
    /// It does not look like a number of that register.
    Form,
    /// Its check digits do not fit: mistyped.
    CheckDigits,
    /// org-id.guide lists no such register.
    Register,
}

impl Scheme {
    /// Every register, the ones with check digits first.
    pub const ALL: [Self; 5] = [Self::Ror, Self::Lei, Self::Iati, Self::Wikidata, Self::Other];

    /// The name people know it by.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ror => "ROR",
            Self::Lei => "LEI",
            Self::Iati => "IATI",
            Self::Wikidata => "Wikidata",
            Self::Other => "No.",
        }
    }
}

impl Claim {
    /// Reads `text` as a number of `scheme`, in normal form.
    ///
    /// # Errors
    /// When it has another form, or wrong check digits.
    pub fn new(scheme: Scheme, text: &str) -> Result<Self, NotAClaim> {
        let bare = text.trim().trim_end_matches('/');
        let bare = bare.rsplit_once("ror.org/").map_or(bare, |(_, id)| id);
        let bare = bare.rsplit_once("wikidata.org/wiki/").map_or(bare, |(_, id)| id);
        let packed = packed(bare)?;
        let value = match scheme {
            Scheme::Ror => ror(&packed.to_ascii_lowercase())?,
            Scheme::Lei => lei(&packed.to_ascii_uppercase())?,
            Scheme::Wikidata => wikidata(&packed.to_ascii_uppercase())?,
            Scheme::Iati => iati(&packed.to_ascii_uppercase())?,
            Scheme::Other => packed.to_ascii_uppercase(),
        };
        Ok(Self { scheme, value: value.into() })
    }

    /// The register in which an organisation has one number and no other; none where the partner
    /// did not say which register it is. An IATI identifier begins with its register: `GB-CHC`.
    #[must_use]
    pub fn register(&self) -> Option<&str> {
        match self.scheme {
            Scheme::Ror | Scheme::Lei | Scheme::Wikidata => Some(self.scheme.name()),
            Scheme::Iati => {
                let (place, _) = self.value.match_indices('-').nth(1)?;
                self.value.get(..place)
            }
            Scheme::Other => None,
        }
    }

    /// The identifier of org-id.guide that it is, and what is odd about it.
    fn org_id(&self) -> Option<(OrgId, Vec<Oddity>)> {
        if self.scheme == Scheme::Iati { OrgId::read(&self.value).ok() } else { None }
    }

    /// The number without its register and without zeros in front.
    #[must_use]
    pub fn bare(&self) -> Option<String> {
        Some(self.org_id()?.0.number.trim_start_matches('0').to_owned())
    }

    /// Whether both are one number under two registers of a country, which is mostly one number
    /// filed wrongly: that of a charity among the companies.
    #[must_use]
    pub fn is_mixed_up_with(&self, other: &Self) -> bool {
        let both = self.org_id().zip(other.org_id());
        both.is_some_and(|((one, _), (other, _))| one.mixed_up(&other))
    }

    /// Whether its register gives numbers of another form.
    #[must_use]
    pub fn has_other_form(&self) -> bool {
        let wrong = |odd: &Oddity| matches!(odd, Oddity::OtherForm(_) | Oddity::Looks(_));
        self.org_id().is_some_and(|(_, odd)| odd.iter().any(wrong))
    }

    /// Whether the record takes it: the form and check digits of its standard. Which registers
    /// there are, and how long their numbers, changes from one version of the program to the next:
    /// that is asked of what is read (`Claim::new`), never of what was recorded.
    #[must_use]
    pub fn is_normal(&self) -> bool {
        match self.scheme {
            Scheme::Iati => {
                let packed = packed(&self.value).map(|packed| packed.to_ascii_uppercase());
                let names_a_register = self.value.contains('-') || is_of_old_list(&self.value);
                packed.as_deref() == Ok(&*self.value) && names_a_register
            }
            _ => Self::new(self.scheme, &self.value).as_ref() == Ok(self),
        }
    }
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.scheme.name(), self.value)
    }
}

/// A number without blanks, of letters, digits and few signs.
fn packed(text: &str) -> Result<String, NotAClaim> {
    let packed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let fits = |c: char| c.is_ascii_alphanumeric() || "-./:_".contains(c);
    let fit = !packed.is_empty() && packed.len() <= 64 && packed.chars().all(fits);
    if fit { Ok(packed) } else { Err(NotAClaim::Form) }
}

/// A number whose check digits were looked at; none if it has another form.
fn checked(text: &str, fits: Option<bool>) -> Result<String, NotAClaim> {
    match fits {
        Some(true) => Ok(text.to_owned()),
        Some(false) => Err(NotAClaim::CheckDigits),
        None => Err(NotAClaim::Form),
    }
}

fn ror(text: &str) -> Result<String, NotAClaim> {
    checked(text, identifiers::ror(text))
}

fn lei(text: &str) -> Result<String, NotAClaim> {
    checked(text, identifiers::lei(text))
}

fn wikidata(text: &str) -> Result<String, NotAClaim> {
    let digits = text.strip_prefix('Q').ok_or(NotAClaim::Form)?;
    let fits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if fits { Ok(text.to_owned()) } else { Err(NotAClaim::Form) }
}

/// With its register's number in that register's form: `GB-COH-294860` is `GB-COH-00294860`.
fn iati(text: &str) -> Result<String, NotAClaim> {
    if let Ok((id, odd)) = OrgId::read(text) {
        return match odd.contains(&Oddity::UnknownRegister) {
            true => Err(NotAClaim::Register),
            false => Ok(id.to_string()),
        };
    }
    let parts: Vec<&str> = text.split('-').collect();
    let listed = parts.len() >= 3 && parts.first().is_some_and(|one| (2..=3).contains(&one.len()));
    if listed || is_of_old_list(text) { Ok(text.to_owned()) } else { Err(NotAClaim::Form) }
}

/// Whether it is a number of the old list of the DAC, which names no register.
fn is_of_old_list(text: &str) -> bool {
    text.len() >= 5 && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registry_numbers_have_one_form_and_true_check_digits() {
        let value = |s, t| Claim::new(s, t).map(|c| c.value.to_string());
        assert_eq!(value(Scheme::Ror, "https://ror.org/05WGPGN02/"), Err(NotAClaim::CheckDigits));
        assert_eq!(value(Scheme::Ror, "https://ror.org/00cvxb145"), Ok("00cvxb145".into()));
        assert_eq!(value(Scheme::Lei, "529900T8BM49AURSDO55"), Ok("529900T8BM49AURSDO55".into()));
        assert_eq!(value(Scheme::Lei, "529900T8BM49AURSDO56"), Err(NotAClaim::CheckDigits));
        assert_eq!(value(Scheme::Iati, " gb-chc-212481 "), Ok("GB-CHC-212481".into()));
        assert_eq!(value(Scheme::Iati, "none"), Err(NotAClaim::Form));
        assert_eq!(value(Scheme::Iati, "GB-XXX-1"), Err(NotAClaim::Register));
        assert_eq!(value(Scheme::Wikidata, "q42"), Ok("Q42".into()));
        assert_eq!(value(Scheme::Other, "CG 118/2014"), Ok("CG118/2014".into()));
    }

    #[test]
    fn what_was_recorded_holds_whatever_registers_there_are_today() {
        let holds = |scheme, value: &str| Claim { scheme, value: value.into() }.is_normal();
        // No such register, and a number shorter than its register has them.
        for value in ["GB-XXX-1", "GB-COH-294860", "CA_AB-ABT-20343579", "41114"] {
            assert!(holds(Scheme::Iati, value), "{value}");
        }
        for value in ["gb-chc-212481", "GB-CHC-21 2481", "none", "GB-CHC-é", ""] {
            assert!(!holds(Scheme::Iati, value), "{value}");
        }
        assert!(!holds(Scheme::Lei, "529900T8BM49AURSDO56"), "wrong check digits");
    }

    #[test]
    fn a_number_names_its_register_where_it_can() {
        let register = |scheme, text| {
            let claim = Claim::new(scheme, text).ok()?;
            claim.register().map(str::to_owned)
        };
        assert_eq!(register(Scheme::Iati, "GB-CHC-212481").as_deref(), Some("GB-CHC"));
        assert_eq!(register(Scheme::Wikidata, "Q42").as_deref(), Some("Wikidata"));
        assert_eq!(register(Scheme::Other, "CG 118/2014"), None);
    }
}
