//! The charter after a change that nobody has made yet. The change stands in the address of the
//! page: nothing is recorded, and whoever gets the address sees the same.

use std::collections::BTreeMap;

use charter::model::{Charter, Constituency, Line, Method, SeatCount, SeatGroup, Veto};

/// The most seats that a group may be given, so that nobody keeps the machine busy.
const SEATS_MAX: u32 = 300;

/// The id of the constituency that a change adds.
pub const NEW: &str = "new";

/// A part of a change that cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unchanged {
    /// This is no number of seats up to [`SEATS_MAX`].
    Seats(String),
    /// This is no weight.
    Weight(String),
    /// This is no threshold; with what to write instead.
    Threshold(String),
}

/// The name of the field for the seats of a group.
#[must_use]
pub fn seats_field(body: &str, group: &str) -> String {
    format!("seats.{body}.{group}")
}

/// The name of the field for a weight of the seats of a group.
#[must_use]
pub fn weight_field(body: &str, group: &str, weight: &str) -> String {
    format!("weight.{body}.{group}.{weight}")
}

/// The name of the field for the chamber in which a constituency is counted.
#[must_use]
pub fn chamber_field(constituency: &str) -> String {
    format!("chamber.{constituency}")
}

/// The name of the field for the constituency that another one is merged into.
#[must_use]
pub fn merge_field(constituency: &str) -> String {
    format!("merge.{constituency}")
}

/// The name of the field for the seats that a new constituency gets in a body.
#[must_use]
pub fn add_field(body: &str) -> String {
    format!("add.{body}")
}

/// The name of the field for what is enough under a rule.
#[must_use]
pub fn threshold_field(rule: &str) -> String {
    format!("pass.{rule}")
}

/// What is enough under a rule, a line for each condition and an empty line before each other way;
/// nothing when the rule has no thresholds.
#[must_use]
pub fn written(method: &Method) -> Option<String> {
    let Method::Vote(lists) = method else { return None };
    let list =
        |lines: &Vec<Line>| lines.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    Some(lists.iter().map(list).collect::<Vec<_>>().join("\n\n"))
}

/// Makes the change that these fields ask for. What cannot be made is left as it was, and told.
#[must_use]
pub fn changed<'q>(
    charter: &Charter,
    field: &dyn Fn(&str) -> Option<&'q str>,
) -> (Charter, Vec<Unchanged>) {
    let mut after = charter.clone();
    let mut faults = Vec::new();
    seats(&mut after, field, &mut faults);
    add(&mut after, field, &mut faults);
    merge(&mut after, field);
    chambers(&mut after, field);
    thresholds(&mut after, field, &mut faults);
    (after, faults)
}

type Field<'f, 'q> = &'f dyn Fn(&str) -> Option<&'q str>;

fn seats(after: &mut Charter, field: Field, faults: &mut Vec<Unchanged>) {
    for body in &mut after.bodies {
        for group in &mut body.seats {
            let key = group.key().to_owned();
            if let Some(text) = field(&seats_field(&body.id, &key)) {
                match text.parse() {
                    Ok(number) if number <= SEATS_MAX => group.seats = SeatCount::Fixed(number),
                    _ => faults.push(Unchanged::Seats(text.to_owned())),
                }
            }
            for (name, weight) in &mut group.weights {
                let Some(text) = field(&weight_field(&body.id, &key, name)) else { continue };
                match text.parse() {
                    Ok(number) => *weight = number,
                    Err(_) => faults.push(Unchanged::Weight(text.to_owned())),
                }
            }
        }
    }
}

/// Adds the new constituency, counted in the first chamber until another is chosen.
fn add(after: &mut Charter, field: Field, faults: &mut Vec<Unchanged>) {
    let mut added = false;
    for body in &mut after.bodies {
        let Some(text) = field(&add_field(&body.id)) else { continue };
        match text.parse() {
            Ok(0) => {}
            Ok(number) if number <= SEATS_MAX => {
                body.seats.push(seats_of_new(number));
                added = true;
            }
            _ => faults.push(Unchanged::Seats(text.to_owned())),
        }
    }
    if added && after.constituency(NEW).is_none() {
        after.constituencies.push(new_constituency());
        if let Some(first) = after.chambers.first_mut() {
            first.constituencies.push(NEW.to_owned());
        }
    }
}

fn seats_of_new(number: u32) -> SeatGroup {
    SeatGroup {
        id: String::new(),
        name: String::new(),
        constituency: NEW.to_owned(),
        seats: SeatCount::Fixed(number),
        voting: true,
        permanent: false,
        weights: BTreeMap::new(),
        basis: None,
    }
}

fn new_constituency() -> Constituency {
    let (id, code) = (NEW.to_owned(), "Ne".to_owned());
    Constituency { id, code, shape: 8, name: String::new(), kinds: Vec::new(), basis: None }
}

/// Gives the seats and vetoes of merged constituencies to those they are merged into.
fn merge(after: &mut Charter, field: Field) {
    let ids: Vec<String> = after.constituencies.iter().map(|one| one.id.clone()).collect();
    for id in &ids {
        let Some(into) = field(&merge_field(id)) else { continue };
        // One that was itself merged away takes nobody in.
        if into == id || after.constituency(into).is_none() || after.constituency(id).is_none() {
            continue;
        }
        let groups = after.bodies.iter_mut().flat_map(|body| &mut body.seats);
        for group in groups.filter(|group| group.constituency == *id) {
            group.id = group.key().to_owned();
            into.clone_into(&mut group.constituency);
        }
        for veto in after.rules.iter_mut().flat_map(|rule| &mut rule.vetoes) {
            if *veto == Veto::Constituency(id.clone()) {
                *veto = Veto::Constituency(into.to_owned());
            }
        }
        for chamber in &mut after.chambers {
            chamber.constituencies.retain(|one| one != id);
        }
        after.constituencies.retain(|one| one.id != *id);
    }
}

fn chambers(after: &mut Charter, field: Field) {
    let ids: Vec<String> = after.constituencies.iter().map(|one| one.id.clone()).collect();
    for id in ids {
        let Some(wanted) = field(&chamber_field(&id)) else { continue };
        if !after.chambers.iter().any(|chamber| chamber.id == wanted) {
            continue;
        }
        for chamber in &mut after.chambers {
            let here = chamber.constituencies.contains(&id);
            if chamber.id != wanted {
                chamber.constituencies.retain(|one| *one != id);
            } else if !here {
                chamber.constituencies.push(id.clone());
            }
        }
    }
}

fn thresholds(after: &mut Charter, field: Field, faults: &mut Vec<Unchanged>) {
    for rule in &mut after.rules {
        let Method::Vote(lists) = &mut rule.method else { continue };
        let Some(text) = field(&threshold_field(&rule.id)) else { continue };
        match parsed(text) {
            Ok(read) if !read.is_empty() => *lists = read,
            Ok(_) => {}
            Err(fault) => faults.push(Unchanged::Threshold(fault)),
        }
    }
}

fn parsed(text: &str) -> Result<Vec<Vec<Line>>, String> {
    let mut lists = vec![Vec::new()];
    for line in text.lines().map(str::trim) {
        match (line.is_empty(), lists.last_mut()) {
            (true, _) => lists.push(Vec::new()),
            (false, Some(list)) => {
                list.push(line.parse::<Line>().map_err(|fault| fault.to_string())?);
            }
            (false, None) => {}
        }
    }
    lists.retain(|list| !list.is_empty());
    Ok(lists)
}
