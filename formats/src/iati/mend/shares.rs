//! Percentages that are to add up to a hundred.
use std::collections::BTreeMap;

use super::{Edits, Element, Mended, Unmended, vocabulary};

/// A hundred percent, in hundredths of one.
const ALL: i64 = 10_000;

impl Edits {
    /// Sectors add up within each list.
    pub(super) fn sectors(&mut self, record: Element<'_, '_>) -> Result<(), Unmended> {
        let mut lists: BTreeMap<&str, Vec<Element<'_, '_>>> = BTreeMap::new();
        for sector in record.all("sector") {
            lists.entry(vocabulary(sector)).or_default().push(sector);
        }
        lists.values().try_for_each(|list| self.shares(list))
    }

    /// Countries add up with the regions of each list; of several lists the first is kept.
    pub(super) fn places(&mut self, record: Element<'_, '_>) -> Result<(), Unmended> {
        let regions: Vec<Element<'_, '_>> = record.all("recipient-region").collect();
        let list = regions.first().map(|region| vocabulary(*region));
        let (kept, others): (Vec<_>, Vec<_>) =
            regions.into_iter().partition(|region| Some(vocabulary(*region)) == list);
        let countries = record.all("recipient-country");
        self.shares(&countries.chain(kept).collect::<Vec<_>>())?;
        others.into_iter().try_for_each(|region| self.leave_out_whole(region, Mended::Parts))
    }

    /// One alone needs no share; of several the shares are stretched to a hundred, and the one that
    /// is missing is what is left. Where more are missing, nobody knows.
    fn shares(&mut self, of: &[Element<'_, '_>]) -> Result<(), Unmended> {
        let given: Vec<Option<i64>> = of.iter().map(|one| share(*one)).collect();
        let sum: i64 = given.iter().flatten().sum();
        let missing = given.iter().filter(|share| share.is_none()).count();
        match (of, missing) {
            ([], _) => return Ok(()),
            ([one], _) => {
                if given != [Some(ALL)] && one.attribute("percentage").is_some() {
                    self.drop_attribute(*one, "percentage", Mended::Shares);
                }
                return Ok(());
            }
            (_, 0) if sum == ALL => return Ok(()),
            (_, 0) if sum > 0 => {}
            (_, 1) if sum < ALL => {}
            _ => return Err(Unmended::Shares),
        }
        let mut shares: Vec<i64> = given
            .iter()
            .map(|share| match share {
                Some(share) if missing == 0 => (share * ALL + sum / 2) / sum,
                Some(share) => *share,
                None => ALL - sum,
            })
            .collect();
        let rest = ALL - shares.iter().sum::<i64>();
        // What rounding leaves goes to the largest, where it is the least of its share.
        if let Some(largest) = shares.iter_mut().max() {
            *largest += rest;
        }
        for (one, share) in of.iter().zip(shares) {
            let text = format!("{}.{:02}", share / 100, share % 100);
            self.set(*one, "percentage", text, Mended::Shares);
        }
        Ok(())
    }
}

/// The share that is given, in hundredths of a percent; none where there is none or no number.
fn share(of: Element<'_, '_>) -> Option<i64> {
    let value: f64 = of.attribute("percentage")?.trim().parse().ok()?;
    let known = (0.0..=1_000_000.0).contains(&value);
    known.then_some((value * 100.0).round() as i64)
}
