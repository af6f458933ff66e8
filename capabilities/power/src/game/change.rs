//! The charter after a change that nobody has made yet. The change stands in the address of the
//! page: nothing is recorded, and whoever gets the address sees the same.

use charter::model::{Charter, Line, Method, SeatCount};

/// The most seats that a group may be given, so that nobody keeps the machine busy.
const SEATS_MAX: u32 = 300;

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
