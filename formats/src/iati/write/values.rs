//! Activities and organisations from plain values.
use std::io::{self, Write};

use super::Writer;
use crate::iati::model::{
    Activity, Amount, Budget, Document, Location, Organisation, Party, Period, Share, Transaction,
    Words,
};
use crate::xml;

/// Attributes by name; those without value are left out.
type Attributes<'v> = &'v [(&'v str, &'v str)];

impl<W: Write> Writer<W> {
    /// Writes an activity from plain values, its elements in the order of the schema.
    ///
    /// # Errors
    /// The output fails.
    pub fn activity(&mut self, activity: &Activity) -> io::Result<()> {
        self.open(
            "iati-activity",
            &[
                ("last-updated-datetime", &activity.updated),
                ("xml:lang", &activity.lang),
                ("default-currency", &activity.currency),
            ],
        )?;
        self.plain("iati-identifier", &activity.id)?;
        self.party("reporting-org", &[], &activity.reporting, "")?;
        self.spoken("title", &[], &activity.title)?;
        for (kind, words) in &activity.descriptions {
            self.spoken("description", &[("type", kind)], words)?;
        }
        for (role, party) in &activity.participants {
            self.party("participating-org", &[("role", role)], party, "activity-id")?;
        }
        for (kind, id) in &activity.others {
            self.bare("other-identifier", &[("ref", id), ("type", kind)])?;
        }
        self.bare("activity-status", &[("code", &activity.status)])?;
        for (kind, day) in &activity.days {
            self.bare("activity-date", &[("type", kind), ("iso-date", day)])?;
        }
        self.shares("recipient-country", &activity.countries)?;
        self.shares("recipient-region", &activity.regions)?;
        for location in &activity.locations {
            self.location(location)?;
        }
        self.shares("sector", &activity.sectors)?;
        for marker in &activity.markers {
            self.share("policy-marker", marker, "significance")?;
        }
        for budget in &activity.budgets {
            self.period("budget", budget)?;
        }
        for planned in &activity.planned {
            self.period("planned-disbursement", planned)?;
        }
        for transaction in &activity.transactions {
            self.transaction(transaction)?;
        }
        for document in &activity.documents {
            self.document(document)?;
        }
        for (kind, id) in &activity.related {
            self.bare("related-activity", &[("ref", id), ("type", kind)])?;
        }
        self.close("iati-activity")
    }

    /// Writes an organisation from plain values.
    ///
    /// # Errors
    /// The output fails.
    pub fn organisation(&mut self, organisation: &Organisation) -> io::Result<()> {
        let attributes =
            [("xml:lang", &*organisation.lang), ("default-currency", &organisation.currency)];
        self.open("iati-organisation", &attributes)?;
        self.plain("organisation-identifier", &organisation.id)?;
        self.spoken("name", &[], &organisation.names)?;
        self.party("reporting-org", &[], &organisation.reporting, "")?;
        for element in BUDGETS {
            for budget in organisation.budgets.iter().filter(|budget| budget.element == element) {
                self.budget(budget)?;
            }
        }
        for document in &organisation.documents {
            self.document(document)?;
        }
        self.close("iati-organisation")
    }

    fn open(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        self.start(name, attributes)?;
        writeln!(self.out, ">")
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        writeln!(self.out, "</{name}>")
    }

    fn start(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        write!(self.out, "<{name}")?;
        for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            write!(self.out, " {name}=\"{}\"", xml::attribute(value))?;
        }
        Ok(())
    }

    fn bare(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        if attributes.iter().all(|(_, value)| value.is_empty()) {
            return Ok(());
        }
        self.start(name, attributes)?;
        writeln!(self.out, "/>")
    }

    fn plain(&mut self, name: &str, text: &str) -> io::Result<()> {
        writeln!(self.out, "<{name}>{}</{name}>", xml::text(text))
    }

    fn spoken(&mut self, name: &str, attributes: Attributes<'_>, words: &Words) -> io::Result<()> {
        if words.is_empty() {
            return self.bare(name, attributes);
        }
        self.open(name, attributes)?;
        for (lang, text) in words {
            self.start("narrative", &[("xml:lang", lang)])?;
            writeln!(self.out, ">{}</narrative>", xml::text(text))?;
        }
        self.close(name)
    }

    fn party(
        &mut self,
        name: &str,
        more: Attributes<'_>,
        party: &Party,
        own: &str,
    ) -> io::Result<()> {
        let mut attributes: Vec<(&str, &str)> =
            vec![("ref", &party.reference), ("type", &party.kind)];
        attributes.extend(more);
        if !own.is_empty() {
            attributes.push((own, &party.activity));
        }
        self.spoken(name, &attributes, &party.names)
    }

    fn shares(&mut self, name: &str, shares: &[Share]) -> io::Result<()> {
        shares.iter().try_for_each(|share| self.share(name, share, "percentage"))
    }

    fn share(&mut self, name: &str, share: &Share, part: &str) -> io::Result<()> {
        let attributes =
            [("vocabulary", &*share.vocabulary), ("code", &share.code), (part, &share.share)];
        self.spoken(name, &attributes, &share.words)
    }

    fn location(&mut self, location: &Location) -> io::Result<()> {
        self.open("location", &[("ref", &location.reference)])?;
        if !location.names.is_empty() {
            self.spoken("name", &[], &location.names)?;
        }
        for (vocabulary, level, code) in &location.areas {
            let attributes = [("vocabulary", &**vocabulary), ("level", level), ("code", code)];
            self.bare("administrative", &attributes)?;
        }
        if !location.point.is_empty() {
            self.open("point", &[("srsName", "http://www.opengis.net/def/crs/EPSG/0/4326")])?;
            self.plain("pos", &location.point)?;
            self.close("point")?;
        }
        self.close("location")
    }

    fn amount(&mut self, amount: &Amount) -> io::Result<()> {
        self.start("value", &[("currency", &amount.currency), ("value-date", &amount.day)])?;
        writeln!(self.out, ">{}</value>", xml::text(&amount.value))
    }

    fn period(&mut self, name: &str, period: &Period) -> io::Result<()> {
        self.open(name, &[("type", &period.kind), ("status", &period.status)])?;
        self.span(period)?;
        self.sides(&period.provider, &period.receiver)?;
        self.close(name)
    }

    fn span(&mut self, period: &Period) -> io::Result<()> {
        self.bare("period-start", &[("iso-date", &period.from)])?;
        self.bare("period-end", &[("iso-date", &period.to)])?;
        self.amount(&period.amount)
    }

    fn sides(&mut self, provider: &Party, receiver: &Party) -> io::Result<()> {
        if !provider.is_empty() {
            self.party("provider-org", &[], provider, "provider-activity-id")?;
        }
        if !receiver.is_empty() {
            self.party("receiver-org", &[], receiver, "receiver-activity-id")?;
        }
        Ok(())
    }

    fn transaction(&mut self, transaction: &Transaction) -> io::Result<()> {
        self.open("transaction", &[("ref", &transaction.reference)])?;
        self.bare("transaction-type", &[("code", &transaction.kind)])?;
        self.bare("transaction-date", &[("iso-date", &transaction.day)])?;
        self.amount(&transaction.amount)?;
        if !transaction.description.is_empty() {
            self.spoken("description", &[], &transaction.description)?;
        }
        self.sides(&transaction.provider, &transaction.receiver)?;
        self.shares("sector", &transaction.sectors)?;
        if let Some(country) = &transaction.country {
            self.share("recipient-country", country, "percentage")?;
        }
        if let Some(region) = &transaction.region {
            self.share("recipient-region", region, "percentage")?;
        }
        self.close("transaction")
    }

    fn document(&mut self, document: &Document) -> io::Result<()> {
        self.open("document-link", &[("url", &document.url), ("format", &document.format)])?;
        self.spoken("title", &[], &document.title)?;
        for category in &document.categories {
            self.bare("category", &[("code", category)])?;
        }
        self.close("document-link")
    }

    fn budget(&mut self, budget: &Budget) -> io::Result<()> {
        self.open(&budget.element, &[("status", &budget.period.status)])?;
        if !budget.recipient.is_empty() {
            self.party("recipient-org", &[], &budget.recipient, "")?;
        }
        if let Some(place) = &budget.place {
            let name = budget.element.trim_end_matches("-budget");
            self.share(name, place, "percentage")?;
        }
        self.span(&budget.period)?;
        self.close(&budget.element)
    }
}

/// The budgets of an organisation in the order of the schema.
const BUDGETS: [&str; 5] = [
    "total-budget",
    "recipient-org-budget",
    "recipient-region-budget",
    "recipient-country-budget",
    "total-expenditure",
];
