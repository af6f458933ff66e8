//! Mends by the numbers of the standard's rules.
use super::{Edits, Element, Mended, Standard, Unmended, Whole};

impl Edits {
    /// Mends what breaks a rule. `at` is the element that the rule is about, or the first part of
    /// it that breaks it.
    pub(super) fn rule(
        &mut self,
        record: Element<'_, '_>,
        at: Element<'_, '_>,
        number: &str,
        standard: &Standard,
    ) -> Result<(), Unmended> {
        let today = standard.today.as_str();
        match number {
            "11.1.1" | "11.4.1" => {
                self.drop_attribute(record, "last-updated-datetime", Mended::Days);
                Ok(())
            }
            "11.1.2" => self.without_day(record, "3"),
            "11.1.3" => self.without_day(record, "4"),
            "11.1.4" => self.planned(record, ["2", "1"], today),
            "11.1.5" => self.planned(record, ["4", "3"], today),
            "11.2.1" => self.not_yet(record, today),
            "11.2.2" => self.value_days(record, today),
            "8.6.1" | "8.6.3" | "11.3.1" => self.leave_out(span(at), Mended::Parts),
            "7.5.3" => self.leave_out(span(at), Mended::Budgets),
            "2.1.1" | "2.1.2" | "2.1.4" | "12.3.1" | "6.2.2" | "6.7.2" => {
                self.once(Whole::Sectors, |edits| match number {
                    "6.2.2" | "6.7.2" => {
                        edits.no_sector(record, standard);
                        Ok(())
                    }
                    _ => edits.sectors(record, standard),
                })
            }
            "3.1.1" | "3.1.2" | "3.1.4" | "3.4.1" | "3.4.2" | "3.4.4" | "12.1.1" => {
                self.once(Whole::Places, |edits| edits.places(record, standard))
            }
            "3.7.1" | "3.7.2" => self.once(Whole::Places, |edits| {
                edits.no_place(record, standard);
                Ok(())
            }),
            "4.1.1" | "4.5.1" => {
                self.once(Whole::Language, |edits| edits.language(record, standard))
            }
            "2.2.1" => {
                let own = |one: &Element<'_, '_>| {
                    matches!(one.attribute("vocabulary"), Some("98" | "99"))
                };
                record.all("sector").filter(own).for_each(|one| self.say_code(one));
                Ok(())
            }
            "6.6.2" => self.said_above(record, &["sector"]),
            "3.6.2" => self.said_above(record, &["recipient-country", "recipient-region"]),
            "6.11.1" => Err(Unmended::Start),
            // Texts without words, somebody without name and number, a mark without weight, a share
            // beyond a hundred, an amount without currency, a measure without figure.
            "4.3.1" | "4.4.1" | "6.8.1" | "6.9.1" | "6.9.2" | "6.10.1" | "6.14.1" | "6.13.1"
            | "12.2.1" | "7.8.1" | "7.8.2" | "8.8.1" | "8.9.1" | "8.10.1" | "8.11.1" => {
                self.leave_out(at, Mended::Parts)
            }
            _ => Err(Unmended::Invalid),
        }
    }

    /// Mends something of the whole record, once for all rules that ask for it.
    fn once(
        &mut self,
        what: Whole,
        mend: impl FnOnce(&mut Self) -> Result<(), Unmended>,
    ) -> Result<(), Unmended> {
        if self.whole.insert(what) { mend(self) } else { Ok(()) }
    }

    /// Leaves the days of a kind out.
    fn without_day(&mut self, record: Element<'_, '_>, kind: &str) -> Result<(), Unmended> {
        let days = record.all("activity-date").filter(|day| day.attribute("type") == Some(kind));
        days.into_iter().try_for_each(|day| self.leave_out(day, Mended::Days))
    }

    /// What is said to have happened on a day to come is planned.
    fn planned(
        &mut self,
        record: Element<'_, '_>,
        [actual, planned]: [&str; 2],
        today: &str,
    ) -> Result<(), Unmended> {
        let kind = |day: &Element<'_, '_>, kind: &str| day.attribute("type") == Some(kind);
        let known = record.all("activity-date").any(|day| kind(&day, planned));
        for day in record.all("activity-date").filter(|day| kind(day, actual)) {
            if !later(day, "iso-date", today) {
                continue;
            }
            if known {
                self.leave_out(day, Mended::Days)?;
            } else {
                self.set(day, "type", planned.to_owned(), Mended::Days);
            }
        }
        Ok(())
    }

    /// Leaves out money that is said to have moved on a day to come.
    fn not_yet(&mut self, record: Element<'_, '_>, today: &str) -> Result<(), Unmended> {
        let ahead = |one: &Element<'_, '_>| {
            one.child("transaction-date").is_some_and(|day| later(day, "iso-date", today))
        };
        let mut all = record.all("transaction").filter(ahead);
        all.try_for_each(|one| self.leave_out(one, Mended::Parts))
    }

    /// An amount whose rate of exchange is of a day to come has that of the day it moved.
    fn value_days(&mut self, record: Element<'_, '_>, today: &str) -> Result<(), Unmended> {
        for one in record.all("transaction") {
            let Some(value) = one.child("value").filter(|v| later(*v, "value-date", today)) else {
                continue;
            };
            let moved = one.child("transaction-date").and_then(|day| day.attribute("iso-date"));
            match moved.filter(|day| day.get(..10).is_some_and(|day| day <= today)) {
                Some(day) => self.set(value, "value-date", day.to_owned(), Mended::Days),
                None => self.leave_out(one, Mended::Parts)?,
            }
        }
        Ok(())
    }

    /// What is said for the whole is not said again for its transactions.
    fn said_above(&mut self, record: Element<'_, '_>, names: &[&str]) -> Result<(), Unmended> {
        let parts = record.all("transaction").flat_map(Element::children);
        let mut parts = parts.filter(|part| names.contains(&part.name()) && part.space().is_none());
        parts.try_for_each(|part| self.leave_out(part, Mended::Parts))
    }
}

/// Whether an attribute is a day to come.
fn later(of: Element<'_, '_>, attribute: &str, today: &str) -> bool {
    let day = of.attribute(attribute).map(str::trim);
    day.and_then(|day| day.get(..10)).is_some_and(|day| day > today)
}

/// The budget, or whatever else is told for a span of time, that something stands in.
fn span<'t, 'a>(at: Element<'t, 'a>) -> Element<'t, 'a> {
    let mut around = std::iter::successors(Some(at), |one| one.parent());
    let is_span = |one: &Element<'_, '_>| {
        let name = one.name();
        name.ends_with("budget")
            || matches!(name, "planned-disbursement" | "total-expenditure" | "period")
    };
    around.find(is_span).unwrap_or(at)
}
