//! Reads an activity or an organisation out of its element, of any version.
use super::model::{
    Activity, Amount, Budget, Document, Location, Organisation, Party, Period, Share, Transaction,
    Words,
};
use super::tree::Element;
use super::upgrade::code;
use super::version::Version;

type At<'t, 'a> = Element<'t, 'a>;

/// What an `iati-activity` says.
pub fn activity(element: Element<'_, '_>, version: Version) -> Activity {
    let mut activity = Activity {
        id: text(element.child("iati-identifier")),
        lang: element.lang().unwrap_or_default().to_owned(),
        currency: get(element, "default-currency"),
        updated: get(element, "last-updated-datetime"),
        ..Activity::default()
    };
    for child in element.children().filter(|child| child.space().is_none()) {
        take(&mut activity, child, version);
    }
    activity
}

fn take(activity: &mut Activity, child: At<'_, '_>, version: Version) {
    let kind = || code(version, child.name(), "type", child.attribute("type").unwrap_or_default());
    match child.name() {
        "reporting-org" => activity.reporting = party(child),
        "title" => activity.title.append(&mut words(child)),
        "description" => activity.descriptions.push((kind().to_owned(), words(child))),
        "participating-org" => {
            let role = child.attribute("role").unwrap_or_default();
            let role = code(version, child.name(), "role", role).to_owned();
            activity.participants.push((role, party(child)));
        }
        "other-identifier" => activity.others.push((kind().to_owned(), get(child, "ref"))),
        "activity-status" => activity.status = get(child, "code"),
        "activity-date" => {
            let day = child.attribute("iso-date").map_or_else(|| text(Some(child)), str::to_owned);
            activity.days.push((kind().to_owned(), day));
        }
        "recipient-country" => activity.countries.push(share(child, version, "percentage")),
        "recipient-region" => activity.regions.push(share(child, version, "percentage")),
        "sector" => activity.sectors.push(share(child, version, "percentage")),
        "policy-marker" => activity.markers.push(share(child, version, "significance")),
        "location" => activity.locations.push(location(child)),
        "budget" => activity.budgets.push(period(child, version)),
        "planned-disbursement" => activity.planned.push(period(child, version)),
        "transaction" => activity.transactions.push(transaction(child, version)),
        "document-link" => activity.documents.push(document(child)),
        "related-activity" => activity.related.push((get(child, "type"), get(child, "ref"))),
        _ => {}
    }
}

/// What an `iati-organisation` says.
pub fn organisation(element: Element<'_, '_>, version: Version) -> Organisation {
    let id = element.child("organisation-identifier").or(element.child("iati-identifier"));
    let mut organisation = Organisation {
        id: text(id),
        lang: element.lang().unwrap_or_default().to_owned(),
        currency: get(element, "default-currency"),
        ..Organisation::default()
    };
    for child in element.children().filter(|child| child.space().is_none()) {
        match child.name() {
            "name" => organisation.names.append(&mut words(child)),
            "reporting-org" => organisation.reporting = party(child),
            "document-link" => organisation.documents.push(document(child)),
            name if name.starts_with("total-") || name.ends_with("-budget") => {
                let place = child.child("recipient-country").or(child.child("recipient-region"));
                organisation.budgets.push(Budget {
                    element: name.to_owned(),
                    recipient: child.child("recipient-org").map(party).unwrap_or_default(),
                    place: place.map(|place| share(place, version, "percentage")),
                    period: period(child, version),
                });
            }
            _ => {}
        }
    }
    organisation
}

fn get(element: At<'_, '_>, attribute: &str) -> String {
    element.attribute(attribute).unwrap_or_default().trim().to_owned()
}

fn text(element: Option<At<'_, '_>>) -> String {
    element.map(|element| element.text().trim().to_owned()).unwrap_or_default()
}

/// The narratives of 2.0x, or the text itself as in 1.0x.
fn words(element: At<'_, '_>) -> Words {
    let said = |element: At<'_, '_>| {
        let text = element.text().trim().to_owned();
        (!text.is_empty()).then(|| (element.lang().unwrap_or_default().to_owned(), text))
    };
    let mut words: Words = element.all("narrative").filter_map(said).collect();
    if words.is_empty() {
        words.extend(said(element));
    }
    words
}

fn party(element: At<'_, '_>) -> Party {
    let own = ["activity-id", "provider-activity-id", "receiver-activity-id"];
    Party {
        reference: get(element, "ref"),
        kind: get(element, "type"),
        names: words(element),
        activity: own
            .iter()
            .map(|name| get(element, name))
            .find(|id| !id.is_empty())
            .unwrap_or_default(),
    }
}

fn share(element: At<'_, '_>, version: Version, share: &str) -> Share {
    let vocabulary = element.attribute("vocabulary").unwrap_or_default();
    Share {
        code: get(element, "code"),
        vocabulary: code(version, element.name(), "vocabulary", vocabulary).to_owned(),
        share: get(element, share),
        words: words(element),
    }
}

fn location(element: At<'_, '_>) -> Location {
    // 1.0x had attributes where 2.0x has a point.
    let old = element
        .child("coordinates")
        .map(|at| format!("{} {}", get(at, "latitude"), get(at, "longitude")).trim().to_owned());
    let areas = element.all("administrative");
    Location {
        reference: get(element, "ref"),
        names: element.child("name").map(words).unwrap_or_default(),
        point: element.child("point").map_or(old.unwrap_or_default(), |p| text(p.child("pos"))),
        areas: areas.map(|at| (get(at, "vocabulary"), get(at, "level"), get(at, "code"))).collect(),
    }
}

fn amount(element: At<'_, '_>) -> Amount {
    let value = element.child("value");
    let said = |name| value.map(|value| get(value, name)).unwrap_or_default();
    Amount { value: text(value), currency: said("currency"), day: said("value-date") }
}

fn day(element: At<'_, '_>, name: &str) -> String {
    element.child(name).map(|child| get(child, "iso-date")).unwrap_or_default()
}

fn period(element: At<'_, '_>, version: Version) -> Period {
    let kind = element.attribute("type").unwrap_or_default();
    Period {
        kind: code(version, element.name(), "type", kind).to_owned(),
        status: get(element, "status"),
        from: day(element, "period-start"),
        to: day(element, "period-end"),
        amount: amount(element),
        provider: element.child("provider-org").map(party).unwrap_or_default(),
        receiver: element.child("receiver-org").map(party).unwrap_or_default(),
    }
}

fn transaction(element: At<'_, '_>, version: Version) -> Transaction {
    let kind = element.child("transaction-type").map(|kind| get(kind, "code")).unwrap_or_default();
    Transaction {
        reference: get(element, "ref"),
        kind: code(version, "transaction-type", "code", &kind).to_owned(),
        day: day(element, "transaction-date"),
        amount: amount(element),
        description: element.child("description").map(words).unwrap_or_default(),
        provider: element.child("provider-org").map(party).unwrap_or_default(),
        receiver: element.child("receiver-org").map(party).unwrap_or_default(),
        sectors: element.all("sector").map(|at| share(at, version, "percentage")).collect(),
        country: element.child("recipient-country").map(|at| share(at, version, "percentage")),
        region: element.child("recipient-region").map(|at| share(at, version, "percentage")),
    }
}

fn document(element: At<'_, '_>) -> Document {
    Document {
        url: get(element, "url"),
        format: get(element, "format"),
        title: element.all("title").flat_map(words).collect(),
        categories: element.all("category").map(|at| get(at, "code")).collect(),
    }
}
