//! Percentages that are to add up to a hundred.
use std::collections::BTreeMap;

use super::unsaid::Rest;
use super::{Edits, Element, Mended, Standard, Unmended, vocabulary};

/// A hundred percent, in hundredths of one.
const ALL: i64 = 10_000;

impl Edits {
    /// Sectors add up within each list.
    pub(super) fn sectors(
        &mut self,
        record: Element<'_, '_>,
        standard: &Standard,
    ) -> Result<(), Unmended> {
        let mut lists: BTreeMap<&str, Vec<Element<'_, '_>>> = BTreeMap::new();
        for sector in record.all("sector") {
            lists.entry(vocabulary(sector)).or_default().push(sector);
        }
        let mut lists = lists.into_iter();
        lists.try_for_each(|(name, list)| {
            self.shares(record, &list, Rest::of_sectors(name, standard), standard)
        })
    }

    /// Countries add up with the regions of each list; of several lists the first is kept.
    pub(super) fn places(
        &mut self,
        record: Element<'_, '_>,
        standard: &Standard,
    ) -> Result<(), Unmended> {
        let regions: Vec<Element<'_, '_>> = record.all("recipient-region").collect();
        let list = regions.first().map(|region| vocabulary(*region));
        let (kept, others): (Vec<_>, Vec<_>) =
            regions.into_iter().partition(|region| Some(vocabulary(*region)) == list);
        let countries: Vec<_> = record.all("recipient-country").collect();
        let all: Vec<_> = countries.iter().chain(&kept).copied().collect();
        let rest = Rest::of_places(record);
        if rest.is_none() && !countries.is_empty() && !add_up(&all) {
            // A list without a code for what is not said: its regions are named alone, and what
            // countries have they keep.
            self.named(record, &kept, standard)?;
            self.shares(record, &countries, Some(Rest::OF_COUNTRIES), standard)?;
        } else {
            self.shares(record, &all, rest, standard)?;
        }
        others.into_iter().try_for_each(|region| self.leave_out_whole(region, Mended::Parts))
    }

    /// What is given is kept. What is missing to a hundred is not specified, where the list has a
    /// code for that; shares that miss it by rounding, or are weights rather than shares, are
    /// stretched; the one share that is missing is what is left. Of several without a share nobody
    /// knows: each is named, and gets none.
    fn shares(
        &mut self,
        record: Element<'_, '_>,
        of: &[Element<'_, '_>],
        rest: Option<Rest>,
        standard: &Standard,
    ) -> Result<(), Unmended> {
        let given: Vec<Option<i64>> = of.iter().map(|one| share(*one)).collect();
        let sum: i64 = given.iter().flatten().sum();
        let none: Vec<Element<'_, '_>> =
            of.iter().zip(&given).filter(|(_, share)| share.is_none()).map(|(o, _)| *o).collect();
        let lacks = lacks(&given);
        match (of, none.len(), rest) {
            ([], ..) => Ok(()),
            ([one], ..) if lacks => self.lone(record, *one, ALL - sum, rest, standard),
            // Whether a lone 1 is a hundredth or the whole, nobody knows.
            ([one], ..) if given[0].is_some_and(|share| share <= ONE) => {
                self.named(record, &[*one], standard)
            }
            ([one], ..) => {
                if given != [Some(ALL)] && one.attribute("percentage").is_some() {
                    self.drop_attribute(*one, "percentage", Mended::Shares);
                }
                Ok(())
            }
            (_, 0, _) if sum == ALL => Ok(()),
            (_, 0, Some(rest)) if lacks => {
                self.add(record, rest.share(ALL - sum), standard);
                self.kinds.insert(Mended::Unsaid);
                Ok(())
            }
            (_, 0, None) if lacks => self.named(record, of, standard),
            (_, 0, _) if sum > 0 => {
                let stretched = given.iter().flatten().map(|share| (share * ALL + sum / 2) / sum);
                self.share(of, stretched.collect());
                Ok(())
            }
            // Nothing is left for those that say no share.
            (_, 1.., _) if sum == ALL => {
                none.into_iter().try_for_each(|one| self.leave_out_whole(one, Mended::Shares))
            }
            (_, 1, _) if sum < ALL && are_percentages(&given) => {
                self.share(of, given.iter().map(|share| share.unwrap_or(ALL - sum)).collect());
                Ok(())
            }
            (_, 2.., Some(rest)) if lacks => {
                self.add(record, rest.share(ALL - sum), standard);
                self.named(record, &none, standard)
            }
            _ => {
                if let Some(rest) = rest {
                    self.add(record, rest.of_all(of, record, standard), standard);
                }
                self.named(record, of, standard)
            }
        }
    }

    /// One alone that does not have all of it.
    fn lone(
        &mut self,
        record: Element<'_, '_>,
        one: Element<'_, '_>,
        missing: i64,
        rest: Option<Rest>,
        standard: &Standard,
    ) -> Result<(), Unmended> {
        let Some(rest) = rest else { return self.named(record, &[one], standard) };
        self.add(record, rest.share(missing), standard);
        self.kinds.insert(Mended::Unsaid);
        Ok(())
    }

    /// Gives everyone a share. What rounding leaves goes to the largest: there it matters least.
    fn share(&mut self, of: &[Element<'_, '_>], mut shares: Vec<i64>) {
        let rest = ALL - shares.iter().sum::<i64>();
        if let Some(largest) = shares.iter_mut().max() {
            *largest += rest;
        }
        for (one, share) in of.iter().zip(shares) {
            self.set(*one, "percentage", percent(share), Mended::Shares);
        }
    }
}

/// One percent, in hundredths of one.
const ONE: i64 = 100;

/// Whether shares are above one percent on average: below they may be parts of one, or weights.
fn are_percentages(given: &[Option<i64>]) -> bool {
    let some: Vec<i64> = given.iter().flatten().copied().collect();
    some.iter().sum::<i64>() > ONE * some.len() as i64
}

/// Whether shares miss a hundred by more than rounding, and are no weights.
fn lacks(given: &[Option<i64>]) -> bool {
    let sum: i64 = given.iter().flatten().sum();
    ALL - sum > rounding(given.len()) && are_percentages(given)
}

/// Whether each has a share, or all but one, and they make a hundred, but for rounding, or can be
/// stretched to it.
fn add_up(of: &[Element<'_, '_>]) -> bool {
    let given: Vec<Option<i64>> = of.iter().map(|one| share(*one)).collect();
    let sum: i64 = given.iter().flatten().sum();
    match given.iter().filter(|share| share.is_none()).count() {
        0 => sum > 0 && !lacks(&given),
        1 => sum < ALL && are_percentages(&given),
        _ => sum == ALL,
    }
}

/// What so many shares may miss a hundred by, each rounded to a whole percent.
fn rounding(shares: usize) -> i64 {
    if shares < 2 { 0 } else { 50 * shares as i64 }
}

/// A share as the standard writes it.
pub(super) fn percent(share: i64) -> String {
    format!("{}.{:02}", share / 100, share % 100)
}

/// The share that is given, in hundredths of a percent; none where there is none or no number.
pub(super) fn share(of: Element<'_, '_>) -> Option<i64> {
    let value: f64 = of.attribute("percentage")?.trim().parse().ok()?;
    let known = (0.0..=1_000_000.0).contains(&value);
    known.then_some((value * 100.0).round() as i64)
}
