//! Numbers and names that do not go together: a row is asked about where two narrow rules lead to
//! two organisations, or one leads to an organisation that the other rules out.

use insight::names::{Weights, judge};

use super::{Matcher, Party, Question, Verdict, Whom};
use crate::import::duplicate::Conflict;
use crate::import::known::profile_of;
use crate::model::{Claim, Likeness};

impl Matcher<'_> {
    /// Asks where the numbers of a row are of two organisations, or its number is of one and its
    /// name of another, or the organisation of its name has another number in the same register.
    pub(super) fn conflicting(&self, party: &Party) -> Option<Verdict> {
        let named = self.named(party);
        match self.held(party) {
            Some((number, holder)) => {
                let conflict = self
                    .second_holder(party, number, holder)
                    .or_else(|| Self::other_form(number, holder, &named))
                    .or_else(|| self.name_of_another(number, holder, &named))?;
                self.contradicts(party, holder, conflict)
            }
            None => match named[..] {
                [entry] if !party.insists => {
                    self.contradicts(party, entry, self.other_number(party, entry)?)
                }
                _ => None,
            },
        }
    }

    fn second_holder(&self, party: &Party, number: &Claim, holder: u32) -> Option<Conflict> {
        let (second, other) = self.holders(party).find(|(_, other)| *other != holder)?;
        let other = self.state.numbered(other)?.id;
        Some(Conflict::NumberOfAnother { number: number.clone(), second: second.clone(), other })
    }

    /// A number that its register never gave says nothing by itself.
    fn other_form(number: &Claim, holder: u32, named: &[u32]) -> Option<Conflict> {
        let odd = !named.contains(&holder) && number.has_other_form();
        odd.then(|| Conflict::OtherForm(number.clone()))
    }

    fn name_of_another(&self, number: &Claim, holder: u32, named: &[u32]) -> Option<Conflict> {
        let other = named.first().filter(|_| !named.contains(&holder))?;
        let other = self.state.numbered(*other)?.id;
        Some(Conflict::NameOfAnother { number: number.clone(), other })
    }

    /// A number of the same register in which the entry has another.
    pub(super) fn other_number(&self, party: &Party, entry: u32) -> Option<Conflict> {
        let actor = self.state.numbered(entry)?;
        let same_register = |said: &Claim, known: &Claim| {
            said.register().is_some() && said.register() == known.register()
        };
        party.claims.iter().find_map(|said| {
            let known = actor.claims.iter().find(|known| same_register(said, known))?;
            Some(Conflict::OtherNumber { said: said.clone(), known: known.clone() })
        })
    }

    /// Asks whether a party is this entry, for which and against which something speaks.
    pub(super) fn contradicts(
        &self,
        party: &Party,
        entry: u32,
        conflict: Conflict,
    ) -> Option<Verdict> {
        let actor = self.state.numbered(entry)?;
        let known = insight::names::Profile { country: None, ..profile_of(actor) };
        let verdict = judge(&party.profile(), &known, &Weights::DEFAULT);
        let likeness = Likeness::of(verdict, self.fits_country(party, entry));
        let of = Whom::Entry(actor.id);
        Some(Verdict::Possible(Box::new(Question { of, likeness, conflict: Some(conflict) })))
    }
}
