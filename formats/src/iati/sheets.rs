//! An IATI file as sheets that a hub reads like any partner's: who does what where when, which
//! organisations there are, who pays whom. Each sheet has a row of HXL tags, so that mapping its
//! columns asks no questions.
mod rows;
mod seen;

use super::activity::{activity, organisation};
use super::fault::{Fault, Finding};
use super::lines::Lines;
use super::reader::{Kind, Reader};
use super::version::Version;
use crate::error::{FormatError, Trouble};
use crate::limits::Limits;
use crate::note::Note;
use crate::sheet::{Sheet, Workbook};
use rows::Rows;
use seen::Seen;

/// A column: its name and its HXL tag.
type Column = (&'static str, &'static str);

/// One row for each organisation that carries an activity out and each country or region of it.
/// Money stands in an activity's first row alone, so that the columns add up.
const ACTIVITIES: &[Column] = &[
    ("Organisation", "#org+name"),
    ("Organisation identifier", "#org+code+iati"),
    ("Organisation type", "#org+type"),
    ("Funder", "#org+funder"),
    ("Activity", "#activity+name"),
    ("Activity identifier", "#activity+code"),
    ("Sector", "#sector+name"),
    ("Sector code", "#sector+code"),
    ("Other sectors", "#sector+code+list"),
    ("Country", "#country+code"),
    ("Location", "#loc+name"),
    ("Start date", "#date+start"),
    ("End date", "#date+end"),
    ("Status", "#status"),
    ("Currency", "#currency+code"),
    ("Commitments", "#value+commitment"),
    ("Disbursements", "#value+disbursement"),
    ("Expenditure", "#value+expenditure"),
    ("Reporting organisation identifier", "#org+code+reporting"),
];

const ORGANISATIONS: &[Column] = &[
    ("Organisation", "#org+name"),
    ("Organisation identifier", "#org+code+iati"),
    ("Organisation type", "#org+type"),
    ("Other names", "#org+name+alt"),
    ("Roles", "#org+role+list"),
    ("Number of activities", "#activity+num"),
];

const TIES: &[Column] = &[
    ("From", "#org+name+from"),
    ("To", "#org+name+to"),
    ("Type", "#link+type"),
    ("Number of activities", "#activity+num"),
];

const TRANSACTIONS: &[Column] = &[
    ("Activity identifier", "#activity+code"),
    ("Type", "#value+type"),
    ("Date", "#date+transaction"),
    ("Value", "#value"),
    ("Currency", "#currency+code"),
    ("Value date", "#date+value"),
    ("Provider", "#org+name+provider"),
    ("Provider identifier", "#org+code+provider"),
    ("Receiver", "#org+name+receiver"),
    ("Receiver identifier", "#org+code+receiver"),
    ("Description", "#description"),
    ("Sector code", "#sector+code"),
    ("Country", "#country+code"),
];

const BUDGETS: &[Column] = &[
    ("Organisation", "#org+name"),
    ("Budget", "#value+type"),
    ("For", "#org+name+receiver"),
    ("Country", "#country+code"),
    ("Start date", "#date+start"),
    ("End date", "#date+end"),
    ("Value", "#value"),
    ("Currency", "#currency+code"),
];

/// Reads an IATI file as sheets.
pub(crate) fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, FormatError> {
    let (text, encoding) = super::decode(bytes);
    let mut reader = Reader::open(&text).map_err(|finding| refused(&finding, &text))?;
    let version = reader.version().and_then(Version::named).unwrap_or(Version::OLDEST);
    let mut seen = Seen::default();
    let sheets = match reader.kind() {
        Kind::Activities => activities(&mut reader, version, &mut seen, limits)?,
        Kind::Organisations => organisations(&mut reader, version, &mut seen, limits)?,
    };
    let mut notes = vec![Note::Encoding(encoding.to_owned())];
    notes.extend(reader.foreign().iter().map(|space| Note::Foreign((*space).to_owned())));
    if reader.broken() > 0 {
        notes.push(Note::Broken(reader.broken() as u64));
    }
    Ok(Workbook { name: name.to_owned(), kind: crate::sheet::Kind::Iati, sheets, notes })
}

fn refused(finding: &Finding, text: &str) -> FormatError {
    let trouble = match &finding.fault {
        Fault::NotIati => Trouble::Unsupported { found: "XML".to_owned() },
        Fault::Dtd => Trouble::Dtd,
        Fault::NotText => Trouble::NotText,
        fault => Trouble::BadXml { detail: fault.says() },
    };
    let line = Lines::new(text).place(finding.at).line;
    let error = FormatError::new(trouble);
    if finding.fault == Fault::NotIati { error } else { error.at_row(line) }
}

fn activities(
    reader: &mut Reader<'_>,
    version: Version,
    seen: &mut Seen,
    limits: &Limits,
) -> Result<Vec<Sheet>, FormatError> {
    let mut activities = Rows::new("Activities", ACTIVITIES, limits)?;
    let mut transactions = Rows::new("Transactions", TRANSACTIONS, limits)?;
    while let Some(record) = reader.next_record() {
        if record.name() != Kind::Activities.record() {
            continue;
        }
        let activity = activity(record, version);
        rows::activity(&activity, &mut activities)?;
        rows::transactions(&activity, &mut transactions)?;
        seen.activity(&activity);
    }
    let first = activities.finish()?;
    let mut sheets = vec![first];
    sheets.extend(seen.sheets(limits)?);
    sheets.push(transactions.finish()?);
    Ok(sheets)
}

fn organisations(
    reader: &mut Reader<'_>,
    version: Version,
    seen: &mut Seen,
    limits: &Limits,
) -> Result<Vec<Sheet>, FormatError> {
    let mut budgets = Rows::new("Budgets", BUDGETS, limits)?;
    while let Some(record) = reader.next_record() {
        if record.name() != Kind::Organisations.record() {
            continue;
        }
        let organisation = organisation(record, version);
        rows::budgets(&organisation, &mut budgets)?;
        seen.organisation(&organisation);
    }
    let mut sheets = seen.sheets(limits)?;
    sheets.push(budgets.finish()?);
    Ok(sheets)
}
