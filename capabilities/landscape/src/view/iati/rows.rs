//! A row of a partner's list as an IATI activity.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::ops::Range;

use formats::iati::model::{Activity, Location, Party, Share, Words};
use hub::Id;
use insight::names::fold;

use super::{Asked, File, Left, party, reporter};
use crate::model::dataset::{Column, Dataset, Mark, Spot, Theme};
use crate::model::{Country, Day, TopicList};

/// Target groups, in the list DescriptionType.
const TARGET_GROUPS: &str = "3";
/// The reporting organisation's own number, in the list OtherIdentifierType.
const OWN_NUMBER: &str = "A1";

/// Writes the rows of a dataset that say what the standard asks for.
pub(super) fn write<W: Write>(
    file: &mut File<W>,
    asked: &Asked,
    owner: Option<Id>,
    set: &Dataset,
) -> io::Result<()> {
    let reporting = reporter(asked, owner).or_else(|| reporter(asked, asked.reporter));
    let marks = set.marks();
    let mut rest = 0..set.rows as usize;
    while let Some(first) = rest.next() {
        let end = rest.clone().take_while(|row| set.are_parts(first, *row)).last();
        rest.start = end.map_or(rest.start, |end| end + 1);
        let Some(mark) = marks.get(first) else { break };
        let parts = first..rest.start;
        let by = reporting.as_ref().ok_or(Left::Reporter);
        match by.and_then(|by| activity(asked, by, set, (parts, *mark))) {
            Err(why) => file.tally.leave(why),
            Ok(activity) if !file.seen.insert(activity.id.clone()) => {
                file.tally.leave(Left::Repeated);
            }
            Ok(activity) => file.make(|writer| writer.activity(&activity))?,
        }
    }
    Ok(())
}

/// What each of these rows says in a column, each once, in their order.
fn said<T>(column: &Column<T>, rows: Range<usize>) -> Vec<&T> {
    let mut seen = BTreeSet::new();
    rows.filter(|row| seen.insert(column.of.get(*row))).filter_map(|row| column.get(row)).collect()
}

/// The rows of one activity of several organisations or themes, by the mark of the first.
fn activity(
    asked: &Asked,
    by: &Party,
    set: &Dataset,
    (rows, mark): (Range<usize>, Mark),
) -> Result<Activity, Left> {
    let (row, themes) = (rows.start, said(&set.what, rows.clone()));
    if themes.is_empty() {
        return Err(Left::Theme);
    }
    let spots = said(&set.place, rows.clone());
    let countries: BTreeSet<Option<Country>> = spots.iter().map(|spot| spot.country).collect();
    let country = countries.first().copied().flatten().ok_or(Left::Country)?;
    // How much of a grant is for each of several countries nobody says.
    if countries.len() > 1 {
        return Err(Left::Shares);
    }
    let from = *set.from.get(row).ok_or(Left::Start)?;
    let to = set.to.get(row).copied();
    let more = |field: &str| {
        let text = set.more.get(field)?.get(row)?.trim();
        (!text.is_empty()).then_some(text)
    };
    let title =
        spoken(&title(more("activity"), &themes, spots.first().copied(), country, asked.words));
    let mut descriptions = vec![(String::new(), title.clone())];
    descriptions.extend(more("whom").map(|whom| (TARGET_GROUPS.to_owned(), spoken(whom))));
    Ok(Activity {
        id: format!("{}-{}", by.reference, mark),
        lang: asked.words.unwrap_or_default().to_owned(),
        reporting: by.clone(),
        title,
        descriptions,
        participants: participants(asked, set, rows, by),
        others: more("project")
            .map(|id| (OWN_NUMBER.to_owned(), id.to_owned()))
            .into_iter()
            .collect(),
        status: status(asked.today, from, to).to_owned(),
        days: days(asked.today, from, to),
        countries: vec![Share { code: country.alpha2().to_owned(), ..Share::default() }],
        locations: spots.into_iter().filter_map(location).collect(),
        sectors: themes.into_iter().map(sector).collect(),
        ..Activity::default()
    })
}

/// A text in the language of the activity.
fn spoken(text: &str) -> Words {
    vec![(String::new(), text.to_owned())]
}

/// What the row says is done, else its themes and place.
fn title(
    said: Option<&str>,
    themes: &[&Theme],
    spot: Option<&Spot>,
    country: Country,
    lang: Option<&str>,
) -> String {
    let place = spot.map(|spot| spot.name.as_ref()).filter(|name| !name.is_empty());
    // A name of a country is in a language: where none is said, the code stands for it.
    let place = place.unwrap_or_else(|| lang.map_or(country.alpha2(), |lang| country.name(lang)));
    let themes = || themes.iter().map(|theme| &*theme.name).collect::<Vec<_>>().join(", ");
    said.map_or_else(|| format!("{}, {place}", themes()), str::to_owned)
}

/// Who pays and who does the work; where the row names nobody, whoever reports it.
fn participants(
    asked: &Asked,
    set: &Dataset,
    rows: Range<usize>,
    by: &Party,
) -> Vec<(String, Party)> {
    let named = |name: &str| Party { names: spoken(name), ..Party::default() };
    let funder = set.more.get("funder").and_then(|column| column.get(rows.start));
    let doers = said(&set.who, rows).into_iter().map(|org| {
        let known = org.actor.and_then(|id| asked.state.actor(id));
        let known = known.map(|actor| party(actor, asked.audience));
        known.filter(|party| !party.names.is_empty()).unwrap_or_else(|| named(&org.name))
    });
    let funder = funder.filter(|name| !name.trim().is_empty());
    let funder = funder.map(|name| (Activity::FUNDING.to_owned(), named(name)));
    let mut doers: Vec<Party> = doers.collect();
    if doers.is_empty() {
        doers.push(by.clone());
    }
    let doers = doers.into_iter().map(|doer| (Activity::IMPLEMENTING.to_owned(), doer));
    funder.into_iter().chain(doers).collect()
}

/// The code in the list ActivityStatus that its days say: pipeline, implementation or closed.
fn status(today: Day, from: Day, to: Option<Day>) -> &'static str {
    match to {
        _ if from > today => "1",
        Some(to) if to < today => "4",
        _ => "2",
    }
}

/// Days that lie ahead are planned, others actual.
fn days(today: Day, from: Day, to: Option<Day>) -> Vec<(String, String)> {
    let kind = |day: Day, planned: &str, actual: &str| {
        let kind = if day > today { planned } else { actual };
        (kind.to_owned(), day.to_string())
    };
    let end = to.map(|day| kind(day, "3", "4"));
    [kind(from, "1", "2")].into_iter().chain(end).collect()
}

/// The place below the country, with the partner's code for it.
fn location(spot: &Spot) -> Option<Location> {
    let name = if spot.name.is_empty() { &spot.area } else { &spot.name };
    let location =
        Location { reference: spot.code.to_string(), names: spoken(name), ..Location::default() };
    (!name.is_empty()).then_some(location)
}

/// The DAC group of a theme that several lists know; else the partner's own word.
fn sector(theme: &Theme) -> Share {
    let (vocabulary, code) = match theme.topic().and_then(|topic| topic.code(TopicList::Dac)) {
        Some(code) => {
            let general = GENERAL.iter().find(|(above, _)| *above == code);
            (DAC_GROUPS, general.map_or(code, |(_, general)| general).to_owned())
        }
        None if theme.code.is_empty() => {
            let code = fold(&theme.name).replace(' ', "-");
            // Letters that fold to nothing, such as signs, are their own code.
            (OWN_WORDS, if code.is_empty() { theme.name.to_string() } else { code })
        }
        None => (OWN_WORDS, theme.code.to_string()),
    };
    let vocabulary = vocabulary.to_owned();
    Share { code, vocabulary, words: spoken(&theme.name), ..Share::default() }
}

/// Sector groups of the DAC, in the list SectorVocabulary.
const DAC_GROUPS: &str = "2";
/// Groups above those of the list SectorCategory, and what of that list says no more than they do:
/// education of no level, health in general.
const GENERAL: [(&str, &str); 2] = [("110", "111"), ("120", "121")];
/// The publisher's own list, in the list SectorVocabulary.
const OWN_WORDS: &str = "99";
