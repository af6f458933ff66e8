//! What a record does not say: that it is not specified is said by the standard's own codes.
use super::shares::{percent, share};
use super::{Edits, Element, Mended, New, Standard, Unmended, is_shared, vocabulary};

/// The lists of the DAC: purposes, groups of purposes; regions.
const DAC: &str = "1";
const DAC_GROUPS: &str = "2";
/// "Sectors not specified", in the list Sector.
const NO_SECTOR: &str = "99810";
/// The same in the list SectorCategory; "developing countries, unspecified" in the list Region.
const NO_GROUP: &str = "998";
const NO_REGION: &str = "998";
/// "Multisector aid", in the lists Sector and SectorCategory.
const SEVERAL: &str = "43010";
const SEVERAL_GROUPS: &str = "430";
/// The publisher's own list, in the list TagVocabulary.
const OWN_TAGS: &str = "99";
/// Countries by two letters, in the list GeographicVocabulary.
const COUNTRIES: &str = "A4";

/// How a list says that a share is of nothing in particular.
#[derive(Clone, Copy)]
pub(super) struct Rest {
    name: &'static str,
    list: &'static str,
    code: &'static str,
}

impl Rest {
    /// Of a list of sectors, where it has a code for that.
    pub(super) fn of_sectors(list: &str, standard: &Standard) -> Option<Self> {
        let (list, code, codes) = match list {
            DAC => (DAC, NO_SECTOR, "Sector"),
            DAC_GROUPS => (DAC_GROUPS, NO_GROUP, "SectorCategory"),
            _ => return None,
        };
        let known = standard.codes.holds(codes, code) == Some(true);
        known.then_some(Self { name: "sector", list, code })
    }

    /// Of countries and regions: none where the regions are of another list than the DAC's, with
    /// which they would have to add up once more.
    pub(super) fn of_places(around: Element<'_, '_>) -> Option<Self> {
        let first = around.all("recipient-region").next();
        let fits = first.is_none_or(|region| vocabulary(region) == DAC);
        fits.then_some(Self::OF_COUNTRIES)
    }

    /// Of countries alone.
    pub(super) const OF_COUNTRIES: Self =
        Self { name: "recipient-region", list: DAC, code: NO_REGION };

    fn coded(self, code: &str, list: &str) -> New {
        let attributes = vec![("vocabulary", list.to_owned()), ("code", code.to_owned())];
        New { name: self.name, attributes, ..New::default() }
    }

    /// The element that has this share.
    pub(super) fn share(self, share: i64) -> New {
        let mut new = self.coded(self.code, self.list);
        new.attributes.push(("percentage", percent(share)));
        new
    }

    /// The element that stands for all of these, of which none has a share: their common group,
    /// several sectors, or nothing in particular.
    pub(super) fn of_all(
        self,
        of: &[Element<'_, '_>],
        record: Element<'_, '_>,
        standard: &Standard,
    ) -> New {
        if self.name != "sector" {
            return self.coded(self.code, self.list);
        }
        let first = of.first().and_then(|one| group(*one));
        let one = first.filter(|first| of.iter().all(|one| group(*one) == Some(first)));
        let free = record.all("sector").all(|one| vocabulary(one) != DAC_GROUPS);
        let known = |code: &&str| standard.codes.holds("SectorCategory", code) == Some(true);
        match one.filter(known) {
            Some(group) if free || self.list == DAC_GROUPS => self.coded(group, DAC_GROUPS),
            _ if self.list == DAC_GROUPS => self.coded(SEVERAL_GROUPS, DAC_GROUPS),
            _ => self.coded(SEVERAL, DAC),
        }
    }
}

impl Edits {
    /// Takes elements from among those that share a hundred percent, and names each elsewhere: a
    /// country as a location, all else as a tag.
    pub(super) fn named(
        &mut self,
        record: Element<'_, '_>,
        of: &[Element<'_, '_>],
        standard: &Standard,
    ) -> Result<(), Unmended> {
        for one in of {
            self.leave_out_whole(*one, Mended::Unsaid)?;
            if let Some(new) = name(*one, standard) {
                self.add(record, new, standard);
            }
        }
        Ok(())
    }

    /// Leaves out an element that the standard does not take; its share is of nothing in particular
    /// then.
    pub(super) fn drop(
        &mut self,
        element: Element<'_, '_>,
        why: Mended,
        standard: &Standard,
    ) -> Result<(), Unmended> {
        let Some(around) = element.parent().filter(|_| is_shared(element)) else {
            return self.leave_out(element, why);
        };
        let rest = match element.name() {
            "sector" => Rest::of_sectors(vocabulary(element), standard),
            _ => Rest::of_places(around),
        };
        let share = share(element).ok_or(Unmended::Shares)?;
        let new = rest.ok_or(Unmended::Shares)?.share(share);
        self.add(around, new, standard);
        self.leave_out_whole(element, Mended::Unsaid)
    }

    /// An activity that says nothing about itself but its title has that for its description.
    pub(super) fn describe(
        &mut self,
        record: Element<'_, '_>,
        standard: &Standard,
    ) -> Result<(), Unmended> {
        let title = record.child("title").ok_or(Unmended::Invalid)?;
        let words = narratives(title, "");
        if words.is_empty() {
            return Err(Unmended::Invalid);
        }
        self.add(record, New { name: "description", words, ..New::default() }, standard);
        self.kinds.insert(Mended::Unsaid);
        Ok(())
    }

    /// No sector is said: of all of it, or of some transactions where others say theirs.
    pub(super) fn no_sector(&mut self, record: Element<'_, '_>, standard: &Standard) {
        let rest = Rest { name: "sector", list: DAC, code: NO_SECTOR };
        self.not_said(record, rest, &["sector"], standard);
    }

    /// No country or region is said.
    pub(super) fn no_place(&mut self, record: Element<'_, '_>, standard: &Standard) {
        let rest = Rest::OF_COUNTRIES;
        self.not_said(record, rest, &["recipient-country", "recipient-region"], standard);
    }

    fn not_said(
        &mut self,
        record: Element<'_, '_>,
        rest: Rest,
        names: &[&str],
        standard: &Standard,
    ) {
        self.kinds.insert(Mended::Unsaid);
        let says = |one: &Element<'_, '_>| {
            one.children().any(|child| names.contains(&child.name()) && child.space().is_none())
        };
        let all = || record.all("transaction");
        if !all().any(|one| says(&one)) {
            return self.add(record, rest.coded(rest.code, rest.list), standard);
        }
        for one in all().filter(|one| !says(one)) {
            self.add(one, rest.coded(rest.code, rest.list), standard);
        }
    }
}

/// The group of a purpose: its first three digits.
fn group<'t>(of: Element<'t, '_>) -> Option<&'t str> {
    of.attribute("code")?.get(..3)
}

/// What names a country or a sector without giving it a share; none where it has no code.
fn name(of: Element<'_, '_>, standard: &Standard) -> Option<New> {
    let code = of.attribute("code").map(str::trim).filter(|code| !code.is_empty())?;
    if of.name() == "recipient-country" && standard.codes.holds("Country", code) == Some(true) {
        let attributes = vec![("vocabulary", COUNTRIES.to_owned()), ("code", code.to_owned())];
        let inside = vec![New { name: "administrative", attributes, ..New::default() }];
        return Some(New { name: "location", inside, ..New::default() });
    }
    let share = share(of).filter(|share| *share > 0);
    let share = share.map(|share| format!(" ({} %)", percent(share))).unwrap_or_default();
    let mut words = narratives(of, &share);
    if words.is_empty() {
        words.push((None, format!("{code}{share}")));
    }
    let attributes = vec![("vocabulary", OWN_TAGS.to_owned()), ("code", code.to_owned())];
    Some(New { name: "tag", attributes, words, ..New::default() })
}

/// The texts of an element with their languages, and something behind each.
fn narratives(of: Element<'_, '_>, behind: &str) -> Vec<(Option<String>, String)> {
    let told = |one: Element<'_, '_>| (one.lang().map(str::to_owned), one.text().trim().to_owned());
    let said = of.all("narrative").map(told).filter(|(_, words)| !words.is_empty());
    said.map(|(lang, words)| (lang, words + behind)).collect()
}
