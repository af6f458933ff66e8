//! The rows of the sheets.
use super::Column;
use crate::builder::Builder;
use crate::error::FormatError;
use crate::iati::decimal::Decimal;
use crate::iati::model::{Activity, Organisation, Party, Share, Words};
use crate::limits::Limits;
use crate::sheet::{Held, Sheet};

/// The list OrganisationType.
const KINDS: [(&str, &str); 16] = [
    ("10", "Government"),
    ("11", "Local Government"),
    ("15", "Other Public Sector"),
    ("21", "International NGO"),
    ("22", "National NGO"),
    ("23", "Regional NGO"),
    ("24", "Partner Country based NGO"),
    ("30", "Public Private Partnership"),
    ("40", "Multilateral"),
    ("60", "Foundation"),
    ("70", "Private Sector"),
    ("71", "Private Sector in Provider Country"),
    ("72", "Private Sector in Aid Recipient Country"),
    ("73", "Private Sector in Third Country"),
    ("80", "Academic, Training and Research"),
    ("90", "Other"),
];

/// The list ActivityStatus.
const STATUSES: [(&str, &str); 6] = [
    ("1", "Pipeline"),
    ("2", "Implementation"),
    ("3", "Finalisation"),
    ("4", "Closed"),
    ("5", "Cancelled"),
    ("6", "Suspended"),
];

/// The list TransactionType.
const TYPES: [(&str, &str); 13] = [
    ("1", "Incoming Funds"),
    ("2", "Outgoing Commitment"),
    ("3", "Disbursement"),
    ("4", "Expenditure"),
    ("5", "Interest Payment"),
    ("6", "Loan Repayment"),
    ("7", "Reimbursement"),
    ("8", "Purchase of Equity"),
    ("9", "Sale of Equity"),
    ("10", "Credit Guarantee"),
    ("11", "Incoming Commitment"),
    ("12", "Outgoing Pledge"),
    ("13", "Incoming Pledge"),
];

/// The word for a code; the code itself when it is on no list.
fn word<'w>(list: &[(&str, &'w str)], code: &'w str) -> &'w str {
    list.iter().find(|(other, _)| *other == code).map_or(code, |(_, word)| word)
}

/// The kind of organisation in words.
pub(super) fn kind(code: &str) -> &str {
    word(&KINDS, code)
}

/// A sheet that is filled row by row below its names and tags.
pub(super) struct Rows<'l> {
    builder: Builder<'l>,
    next: usize,
}

impl<'l> Rows<'l> {
    pub(super) fn new(
        name: &str,
        columns: &[Column],
        limits: &'l Limits,
    ) -> Result<Self, FormatError> {
        let mut rows = Self { builder: Builder::new(name, 0, limits), next: 0 };
        let names: Vec<_> = columns.iter().map(|(name, _)| (Held::Text, *name)).collect();
        let tags: Vec<_> = columns.iter().map(|(_, tag)| (Held::Text, *tag)).collect();
        rows.row(&names)?;
        rows.row(&tags)?;
        Ok(rows)
    }

    pub(super) fn row(&mut self, cells: &[(Held, &str)]) -> Result<(), FormatError> {
        self.builder.go_to(self.next)?;
        for (column, (held, text)) in cells.iter().enumerate() {
            self.builder.put(self.next, column, *held, text)?;
        }
        self.next += 1;
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Sheet, FormatError> {
        Ok(self.builder.finish(&[])?.0)
    }
}

/// The text in the record's own language, else in English, else the first.
pub(super) fn said<'w>(words: &'w Words, lang: &str) -> &'w str {
    let in_lang = |wanted: &str| words.iter().find(|(other, _)| other == wanted);
    let own = in_lang("").or_else(|| in_lang(lang)).or_else(|| in_lang("en"));
    own.or(words.first()).map_or("", |(_, text)| text)
}

fn name<'p>(party: &'p Party, lang: &str) -> &'p str {
    let name = said(&party.names, lang);
    if name.is_empty() { &party.reference } else { name }
}

/// Who carries the activity out: its implementing organisations, else the one that reports it.
fn doers(activity: &Activity) -> Vec<&Party> {
    let doers = activity.with_role(Activity::IMPLEMENTING);
    if doers.is_empty() { vec![&activity.reporting] } else { doers }
}

/// The sum of an activity's transactions of one kind; empty when there are none, and when their
/// currencies differ.
fn total(activity: &Activity, kind: &str, currency: &str) -> String {
    let mut amounts =
        activity.transactions.iter().filter(|t| t.kind == kind).map(|t| &t.amount).peekable();
    if amounts.peek().is_none() {
        return String::new();
    }
    let sum = amounts.try_fold(Decimal::default(), |sum, amount| {
        let same = activity.currency_of(amount) == currency;
        sum.plus(Decimal::parse(&amount.value).filter(|_| same)?)
    });
    sum.map(|sum| sum.to_string()).unwrap_or_default()
}

/// The sector with the largest share, and the codes of the others.
fn sectors(activity: &Activity) -> (Option<&Share>, String) {
    let each = activity.transactions.iter().flat_map(|transaction| &transaction.sectors);
    let all: Vec<&Share> = activity.sectors.iter().chain(each).collect();
    let part = |share: &Share| Decimal::parse(&share.share).unwrap_or_default();
    let main = all.iter().copied().reduce(
        |most, share| {
            if part(share) > part(most) { share } else { most }
        },
    );
    let mut others: Vec<&str> = Vec::new();
    for share in &all {
        let code = share.code.as_str();
        if main.is_some_and(|main| main.code != code) && !others.contains(&code) {
            others.push(code);
        }
    }
    (main, others.join("; "))
}

/// Countries and regions of an activity or of its transactions; one empty place when none is said.
fn places(activity: &Activity) -> Vec<&str> {
    let own = activity.countries.iter().chain(&activity.regions);
    let each = activity.transactions.iter();
    let each = each.flat_map(|t| t.country.iter().chain(t.region.iter()));
    let mut places: Vec<&str> = Vec::new();
    for place in own.chain(each) {
        if !places.contains(&place.code.as_str()) {
            places.push(&place.code);
        }
    }
    if places.is_empty() { vec![""] } else { places }
}

pub(super) fn activity(activity: &Activity, rows: &mut Rows<'_>) -> Result<(), FormatError> {
    let lang = activity.lang.as_str();
    let funders = activity.with_role(Activity::FUNDING);
    let funders: Vec<&str> = funders.iter().map(|funder| name(funder, lang)).collect();
    let (sector, others) = sectors(activity);
    let code = sector.map_or("", |sector| &sector.code);
    let theme = sector.map_or("", |sector| said(&sector.words, lang));
    let first = activity.transactions.first().map(|transaction| &transaction.amount);
    let currency = first.map_or(activity.currency.as_str(), |amount| activity.currency_of(amount));
    let [mut commitments, mut disbursements, mut expenditure] =
        ["2", "3", "4"].map(|kind| total(activity, kind, currency));
    let named = activity.locations.iter().map(|location| said(&location.names, lang));
    let locations: Vec<&str> = named.filter(|name| !name.is_empty()).collect();
    for doer in doers(activity) {
        for place in places(activity) {
            rows.row(&[
                (Held::Text, name(doer, lang)),
                (Held::Text, &doer.reference),
                (Held::Text, kind(&doer.kind)),
                (Held::Text, &funders.join("; ")),
                (Held::Text, said(&activity.title, lang)),
                (Held::Text, &activity.id),
                (Held::Text, if theme.is_empty() { code } else { theme }),
                (Held::Text, code),
                (Held::Text, &others),
                (Held::Text, place),
                (Held::Text, &locations.join("; ")),
                (Held::Date, activity.first_day()),
                (Held::Date, activity.last_day()),
                (Held::Text, word(&STATUSES, &activity.status)),
                (Held::Text, currency),
                (Held::Number, &std::mem::take(&mut commitments)),
                (Held::Number, &std::mem::take(&mut disbursements)),
                (Held::Number, &std::mem::take(&mut expenditure)),
                (Held::Text, &activity.reporting.reference),
            ])?;
        }
    }
    Ok(())
}

pub(super) fn transactions(activity: &Activity, rows: &mut Rows<'_>) -> Result<(), FormatError> {
    let lang = activity.lang.as_str();
    for transaction in &activity.transactions {
        let place = transaction.country.as_ref().or(transaction.region.as_ref());
        rows.row(&[
            (Held::Text, &activity.id),
            (Held::Text, word(&TYPES, &transaction.kind)),
            (Held::Date, &transaction.day),
            (Held::Number, &transaction.amount.value),
            (Held::Text, activity.currency_of(&transaction.amount)),
            (Held::Date, &transaction.amount.day),
            (Held::Text, said(&transaction.provider.names, lang)),
            (Held::Text, &transaction.provider.reference),
            (Held::Text, said(&transaction.receiver.names, lang)),
            (Held::Text, &transaction.receiver.reference),
            (Held::Text, said(&transaction.description, lang)),
            (Held::Text, transaction.sectors.first().map_or("", |sector| &sector.code)),
            (Held::Text, place.map_or("", |place| &place.code)),
        ])?;
    }
    Ok(())
}

pub(super) fn budgets(of: &Organisation, rows: &mut Rows<'_>) -> Result<(), FormatError> {
    for budget in &of.budgets {
        let amount = &budget.period.amount;
        let own = amount.currency.is_empty();
        rows.row(&[
            (Held::Text, said(&of.names, &of.lang)),
            (Held::Text, &budget.element),
            (Held::Text, name(&budget.recipient, &of.lang)),
            (Held::Text, budget.place.as_ref().map_or("", |place| &place.code)),
            (Held::Date, &budget.period.from),
            (Held::Date, &budget.period.to),
            (Held::Number, &amount.value),
            (Held::Text, if own { &of.currency } else { &amount.currency }),
        ])?;
    }
    Ok(())
}
