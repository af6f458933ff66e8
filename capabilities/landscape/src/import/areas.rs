//! The hub's own boundaries from a file of shapes (GeoJSON): projected and simplified once.
//!
//! The projection is equal in area (Lambert's cylinder, true at the middle of the map), so a large
//! area looks large. Corners are snapped to a grid on the canvas and needless ones dropped; borders
//! that two areas share stay shared, since the same corner snaps to the same point.

use formats::{Sheet, Table, Workbook, find_table};

use crate::model::{Areas, Globe, Shape, normal_place_code};

/// The width of the canvas; its height follows from the shapes, up to the same.
const CANVAS: f64 = 1000.0;
/// All outlines together stay below this many bytes: a page must be light. The grid grows till
/// they do.
const OUTLINES: usize = 120_000;

/// Rings of corners: longitude and latitude.
type Rings = Vec<Vec<(f64, f64)>>;

/// A shape that cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct WrongShape {
    /// Which in the file, from 1.
    pub number: u64,
    /// Its name, if it has one.
    pub name: String,
    /// Message id of what is wrong with it.
    pub message: &'static str,
}

/// Between which whole degrees shapes lie; south and west are below 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Extent {
    /// Of latitude.
    pub south: i32,
    /// Of latitude.
    pub north: i32,
    /// Of longitude.
    pub west: i32,
    /// Of longitude.
    pub east: i32,
}

/// What is wrong with the whole file: a message id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAreas(pub &'static str);

/// A file of shapes.
pub struct Source<'a> {
    sheet: &'a Sheet,
    table: Table,
}

impl<'a> Source<'a> {
    /// Looks at a workbook made of GeoJSON.
    ///
    /// # Errors
    /// When it has no list of features.
    pub fn of(workbook: &'a Workbook) -> Result<Self, NotAreas> {
        let none = NotAreas("landscape-refused-no-features");
        let sheet = workbook.sheets.iter().find(|sheet| sheet.name == "features").ok_or(none)?;
        let table = find_table(sheet);
        let source = Self { sheet, table };
        source.column("geometry.coordinates").ok_or(none)?;
        Ok(source)
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.table.keys.iter().position(|key| key == name)
    }

    /// The properties of the shapes with their first values: what can be a name or a code.
    #[must_use]
    pub fn properties(&self) -> Vec<(String, Vec<String>)> {
        let own = self.table.keys.iter().enumerate();
        let own = own.filter_map(|(at, key)| Some((at, key.strip_prefix("properties.")?)));
        own.map(|(at, name)| {
            let texts = self.table.rows(self.sheet).map(|row| row.text(at).trim().to_owned());
            (name.to_owned(), texts.filter(|text| !text.is_empty()).take(3).collect())
        })
        .collect()
    }

    /// Draws the shapes, where one can be drawn, and says what is wrong with each of the others;
    /// `name` and `code` are the properties that hold those.
    #[must_use]
    pub fn draw(&self, name: &str, code: &str) -> (Option<(Areas, Extent)>, Vec<WrongShape>) {
        let property = |wanted: &str| self.column(&format!("properties.{wanted}"));
        let (name, code) = (property(name), property(code));
        let kind = self.column("geometry.type");
        let corners = self.column("geometry.coordinates");
        let (mut read, mut wrong) = (Vec::new(), Vec::new());
        for (number, row) in (1..).zip(self.table.rows(self.sheet)) {
            let text = |column: Option<usize>| column.map_or("", |at| row.text(at).trim());
            let label = if text(name).is_empty() { text(code) } else { text(name) };
            match rings(text(kind), text(corners)).and_then(|rings| {
                if label.is_empty() { Err("landscape-shape-nameless") } else { Ok(rings) }
            }) {
                // As the first level: of a finer one no form adds a zero, since it may be any.
                Ok(rings) => {
                    let code = normal_place_code(text(code), 1);
                    read.push((code.into(), label.into(), rings));
                }
                Err(message) => {
                    wrong.push(WrongShape { number, name: label.to_owned(), message });
                }
            }
        }
        let drawn = (!read.is_empty()).then(|| {
            let extent = extent(&read);
            (on_canvas(read), extent)
        });
        (drawn, wrong)
    }
}

/// The rings of a shape.
fn rings(kind: &str, corners: &str) -> Result<Rings, &'static str> {
    type Ring = Vec<Vec<f64>>;
    let polygons: Vec<Vec<Ring>> = match kind {
        "Polygon" => serde_json::from_str(corners).map(|one: Vec<Ring>| vec![one]),
        "MultiPolygon" => serde_json::from_str(corners),
        _ => return Err("landscape-shape-not-an-area"),
    }
    .map_err(|_| "landscape-shape-broken")?;
    let mut rings = Rings::new();
    for ring in polygons.into_iter().flatten() {
        let corner = |at: &Vec<f64>| match at[..] {
            [lon, lat, ..] if lon.abs() <= 180.0 && lat.abs() <= 90.0 => Ok((lon, lat)),
            [_, _, ..] => Err("landscape-shape-not-degrees"),
            _ => Err("landscape-shape-broken"),
        };
        rings.push(ring.iter().map(corner).collect::<Result<_, _>>()?);
    }
    if rings.iter().all(|ring| ring.len() < 4) {
        return Err("landscape-shape-broken");
    }
    Ok(rings)
}

/// Smallest and largest of numbers.
fn bounds(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)))
}

fn extent(read: &[(Box<str>, Box<str>, Rings)]) -> Extent {
    let corners = || read.iter().flat_map(|one| one.2.iter().flatten());
    let (west, east) = bounds(corners().map(|corner| corner.0));
    let (south, north) = bounds(corners().map(|corner| corner.1));
    let (low, high) = (|value: f64| value.floor() as i32, |value: f64| value.ceil() as i32);
    Extent { south: low(south), north: high(north), west: low(west), east: high(east) }
}

/// Where the globe is cut open: west of this longitude everything moves beside the east. It is cut
/// where the widest stretch without any corner is, so shapes across the date line stay whole.
fn cut(mut longitudes: Vec<f64>) -> f64 {
    longitudes.sort_by(f64::total_cmp);
    let (west, east) = bounds(longitudes.iter().copied());
    let steps =
        longitudes.windows(2).filter_map(|pair| Some((pair.get(1)? - pair.first()?, pair.get(1)?)));
    let widest = steps.max_by(|one, other| one.0.total_cmp(&other.0));
    match widest {
        Some((gap, after)) if gap > west + 360.0 - east => *after,
        _ => f64::NEG_INFINITY,
    }
}

fn on_canvas(mut read: Vec<(Box<str>, Box<str>, Rings)>) -> Areas {
    let corners = |read: &[(Box<str>, Box<str>, Rings)]| -> Vec<(f64, f64)> {
        read.iter().flat_map(|one| one.2.iter().flatten()).copied().collect()
    };
    let cut = cut(corners(&read).iter().map(|corner| corner.0).collect());
    let each = read.iter_mut().flat_map(|one| one.2.iter_mut().flatten());
    each.filter(|corner| corner.0 < cut).for_each(|corner| corner.0 += 360.0);
    let (south, north) = bounds(corners(&read).iter().map(|c| c.1));
    let middle = f64::midpoint(south, north).to_radians().cos().max(0.01);
    for corner in read.iter_mut().flat_map(|one| one.2.iter_mut().flatten()) {
        *corner = Globe::projected(middle, *corner);
    }
    let all = corners(&read);
    let ((left, right), (top, bottom)) =
        (bounds(all.iter().map(|c| c.0)), bounds(all.iter().map(|c| c.1)));
    let span = (right - left).max(bottom - top).max(f64::MIN_POSITIVE);
    let scale = CANVAS / span;
    let place = |corner: &(f64, f64)| ((corner.0 - left) * scale, (corner.1 - top) * scale);
    for corner in read.iter_mut().flat_map(|one| one.2.iter_mut().flatten()) {
        *corner = place(corner);
    }
    let mut grid = 1.0;
    loop {
        let shapes: Vec<Shape> = read.iter().map(|one| shape(one, grid)).collect();
        let bytes: usize = shapes.iter().map(|shape| shape.outline.len()).sum();
        if bytes <= OUTLINES || grid >= 16.0 {
            let side = |from: f64, to: f64| ((to - from) * scale).ceil() as i32;
            let (width, height) = (side(left, right).max(1), side(top, bottom).max(1));
            return Areas::new(width, height, shapes).on(Globe { scale, middle, left, top });
        }
        grid *= 2.0;
    }
}

fn shape((code, name, rings): &(Box<str>, Box<str>, Rings), grid: f64) -> Shape {
    let mut outline = String::new();
    for ring in rings {
        trace(&snapped(ring, grid), &mut outline);
    }
    let largest = rings.iter().max_by_key(|ring| ring.len());
    let corners = largest.map(Vec::as_slice).unwrap_or_default();
    let (left, right) = bounds(corners.iter().map(|c| c.0));
    let (top, bottom) = bounds(corners.iter().map(|c| c.1));
    let middle = |a: f64, b: f64| f64::midpoint(a, b).round() as i32;
    Shape {
        code: code.clone(),
        name: name.clone(),
        x: middle(left, right),
        y: middle(top, bottom),
        outline: outline.into(),
    }
}

/// The corners on the grid, without those that repeat or stand on the line between two others.
fn snapped(ring: &[(f64, f64)], grid: f64) -> Vec<(i32, i32)> {
    let snap = |value: f64| ((value / grid).round() * grid) as i32;
    let mut kept: Vec<(i32, i32)> = Vec::new();
    for corner in ring.iter().map(|c| (snap(c.0), snap(c.1))) {
        if kept.last() == Some(&corner) {
            continue;
        }
        if let [.., before, last] = kept[..] {
            let (ax, ay) = (last.0 - before.0, last.1 - before.1);
            let (bx, by) = (corner.0 - last.0, corner.1 - last.1);
            if ax * by == ay * bx && ax * bx + ay * by > 0 {
                kept.pop();
            }
        }
        kept.push(corner);
    }
    if kept.len() > 1 && kept.first() == kept.last() {
        kept.pop();
    }
    kept
}

/// Writes a ring as an SVG path: the first corner, then steps.
fn trace(ring: &[(i32, i32)], out: &mut String) {
    let [first, rest @ ..] = ring else { return };
    if rest.len() < 2 {
        return;
    }
    out.push_str(&format!("M{} {}l", first.0, first.1));
    let mut at = *first;
    for (number, next) in rest.iter().enumerate() {
        if number > 0 {
            out.push(' ');
        }
        out.push_str(&format!("{} {}", next.0 - at.0, next.1 - at.1));
        at = *next;
    }
    out.push('z');
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    fn square(west: f64, south: f64) -> Rings {
        let corner = |x: f64, y: f64| (west + x, south + y);
        vec![vec![corner(0., 0.), corner(4., 0.), corner(4., 4.), corner(0., 4.), corner(0., 0.)]]
    }

    fn drawn(rings: Vec<Rings>) -> Areas {
        on_canvas(rings.into_iter().map(|rings| ("".into(), "Somewhere".into(), rings)).collect())
    }

    #[test]
    fn a_map_around_half_the_globe_is_not_torn_at_greenwich() {
        let areas = drawn(vec![square(-99., 19.), square(-2., 5.), square(106., -6.)]);
        for shape in &areas.shapes {
            let steps = shape.outline.split_once('l').map_or("", |(_, steps)| steps);
            let steps = steps.trim_end_matches('z').split(' ').map(str::parse::<i32>);
            assert!(steps.flatten().all(|step| step.abs() < 40), "{shape:?}");
        }
    }

    #[test]
    fn where_shapes_lie_is_told_in_whole_degrees() {
        let read = vec![("".into(), "Somewhere".into(), square(-2.5, 4.5))];
        let told = Extent { south: 4, north: 9, west: -3, east: 2 };
        assert_eq!(extent(&read), told);
    }

    #[test]
    fn islands_on_both_sides_of_the_date_line_stand_together() {
        let mut west = square(176., -18.);
        west.extend(square(-180., -18.));
        let areas = drawn(vec![west]);
        assert!(areas.height > 400, "8 by 4 degrees, not 360 by 4: {}", areas.height);
    }

    #[test]
    fn a_file_in_which_nothing_can_be_drawn_says_why_of_each_shape() {
        let shape = |properties: &str, kind: &str, corners: &str| {
            format!(
                r#"{{"type":"Feature","properties":{properties},"geometry":{{"type":"{kind}","coordinates":{corners}}}}}"#
            )
        };
        let metres = "[[[812345,620000],[816345,620000],[816345,624000],[812345,620000]]]";
        let degrees = "[[[0,5],[1,5],[1,6],[0,5]]]";
        let all = [
            shape(r#"{"name":"Accra"}"#, "Polygon", metres),
            shape(r#"{"name":"Tema"}"#, "Point", "[0,5]"),
            shape(r#"{"name":""}"#, "Polygon", degrees),
        ];
        let text = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, all.join(","));
        let book = formats::read("areas.geojson", text.as_bytes(), &formats::Limits::default())
            .expect("GeoJSON");
        let (drawn, wrong) = Source::of(&book).expect("features").draw("name", "");
        assert!(drawn.is_none());
        let why: Vec<&str> = wrong.iter().map(|one| one.message).collect();
        let expected =
            ["not-degrees", "not-an-area", "nameless"].map(|w| format!("landscape-shape-{w}"));
        assert_eq!(why, expected);
    }
}
