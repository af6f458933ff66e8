//! The hub's own boundaries as GeoJSON (RFC 7946): outlines as they are drawn, in degrees.

use std::io::Write;

use faces::shell::LICENCE;
use faces::{Ctx, Failure};
use hub::Id;
use serde_json::{Map, Value, json};

use super::{areas, shared};
use crate::model::{Areas, Globe, Shape, lies_in};
use crate::state::reference::Sheet;

/// Corners in degrees: longitude and latitude.
type Ring = Vec<(f64, f64)>;

/// Half the side of the square that stands for an area too small to be drawn, on the canvas.
const SPECK: f64 = 0.4;

/// Writes the boundaries that are shown, or those of one set, as a collection of features.
pub(super) fn geojson(ctx: &Ctx, only: Option<Id>, out: &mut dyn Write) -> Result<(), Failure> {
    let licence = json!({ "name": LICENCE.code, "href": LICENCE.href });
    write!(out, "{{\"type\":\"FeatureCollection\",\"licence\":{licence},\"features\":[")?;
    let current = shared::state(ctx).reference().current_areas();
    let mut first = true;
    for (id, sheet) in current.filter(|(id, _)| only.is_none_or(|only| only == *id)) {
        let Some(drawn) = areas::read(ctx, &sheet.sha256) else { continue };
        // Boundaries that were drawn before this was kept are names without degrees.
        let Some(globe) = drawn.globe else { continue };
        for shape in &drawn.shapes {
            if !std::mem::take(&mut first) {
                write!(out, ",")?;
            }
            write!(out, "\n{}", feature(ctx, (id, sheet), &drawn, &globe, shape))?;
        }
    }
    Ok(write!(out, "\n]}}\n")?)
}

fn feature(
    ctx: &Ctx,
    (id, sheet): (Id, &Sheet),
    all: &Areas,
    globe: &Globe,
    shape: &Shape,
) -> Value {
    let text = |text: &str| (!text.is_empty()).then(|| json!(text));
    let said = |said: &hub::Said| said.seen_by(ctx.audience).and_then(text);
    let own = [
        ("name", text(&shape.name)),
        ("code", text(&shape.code)),
        ("parent", parent(all, shape).and_then(text)),
        ("list", Some(json!(id))),
        ("title", said(&sheet.title)),
        ("source", said(&sheet.source)),
        ("licence", Some(json!(LICENCE.code))),
    ];
    let own = own.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let geometry = match polygons(globe, shape).as_slice() {
        [one] => json!({ "type": "Polygon", "coordinates": one }),
        several => json!({ "type": "MultiPolygon", "coordinates": several }),
    };
    json!({ "type": "Feature", "properties": own.collect::<Map<_, _>>(), "geometry": geometry })
}

/// The code of the narrowest other area whose code this one's begins with.
fn parent<'a>(all: &'a Areas, shape: &Shape) -> Option<&'a str> {
    let codes = all.shapes.iter().map(|other| &*other.code);
    let within = |code: &&str| *code != &*shape.code && lies_in(&shape.code, code);
    codes.filter(within).max_by_key(|code| code.len())
}

/// The polygons of a shape: each an outer ring and the holes in it, closed, the outer ring against
/// the clock and holes with it.
fn polygons(globe: &Globe, shape: &Shape) -> Vec<Vec<Vec<[f64; 2]>>> {
    let mut rings: Vec<Ring> = shape.rings().iter().map(|ring| in_degrees(globe, ring)).collect();
    rings.retain(|ring| ring.len() > 2);
    if rings.is_empty() {
        let (x, y) = (f64::from(shape.x), f64::from(shape.y));
        let corners = [(-SPECK, -SPECK), (SPECK, -SPECK), (SPECK, SPECK), (-SPECK, SPECK)];
        rings.push(turned(corners.map(|(u, v)| globe.degrees((x + u, y + v))).to_vec()));
    }
    // A ring lies in those before it alone.
    rings.sort_by(|a, b| area(b).abs().total_cmp(&area(a).abs()));
    let mut polygons: Vec<Vec<&Ring>> = Vec::new();
    for (at, ring) in rings.iter().enumerate() {
        let larger = rings.iter().take(at);
        let depth = larger.filter(|outer| holds(outer, ring)).count();
        let outer = polygons.iter_mut().rev().find(|polygon| {
            depth % 2 == 1 && polygon.first().is_some_and(|outer| holds(outer, ring))
        });
        match outer {
            Some(polygon) => polygon.push(ring),
            None => polygons.push(vec![ring]),
        }
    }
    let written = |polygon: Vec<&Ring>| {
        let rings = polygon.into_iter().enumerate();
        rings.map(|(at, ring)| closed(ring, at == 0)).collect()
    };
    polygons.into_iter().map(written).collect()
}

fn in_degrees(globe: &Globe, ring: &[(i32, i32)]) -> Ring {
    let corners = ring.iter().map(|(x, y)| globe.degrees((f64::from(*x), f64::from(*y))));
    turned(corners.collect())
}

/// The same within 180 degrees of Greenwich: a canvas across the date line goes on beyond.
fn turned(mut ring: Ring) -> Ring {
    let middle = ring.iter().map(|corner| corner.0).sum::<f64>() / ring.len().max(1) as f64;
    let round = if middle > 180.0 { 360.0 } else { 0.0 };
    for corner in &mut ring {
        *corner = ((corner.0 - round).clamp(-180.0, 180.0), corner.1.clamp(-90.0, 90.0));
    }
    ring
}

/// Twice the area of a ring; above 0 where it goes against the clock.
fn area(ring: &Ring) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum()
}

/// Whether a ring lies in another: its first corner does, counted by the borders to one side.
fn holds(outer: &Ring, ring: &Ring) -> bool {
    let Some((x, y)) = ring.first().copied() else { return false };
    let next = outer.iter().cycle().skip(1);
    let crossed = outer
        .iter()
        .zip(next)
        .filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0);
    crossed.count() % 2 == 1
}

/// A ring that ends where it begins, to about a metre.
fn closed(ring: &Ring, outer: bool) -> Vec<[f64; 2]> {
    let rounded = |value: f64| (value * 100_000.0).round() / 100_000.0;
    let mut corners: Vec<[f64; 2]> =
        ring.iter().map(|(lon, lat)| [rounded(*lon), rounded(*lat)]).collect();
    if (area(ring) > 0.0) != outer {
        corners.reverse();
    }
    corners.extend(corners.first().copied());
    corners
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::{area, polygons};
    use crate::import::areas::Source;
    use crate::model::Areas;

    fn drawn(geometry: &str) -> Areas {
        let feature =
            format!(r#"{{"type":"Feature","properties":{{"name":"A"}},"geometry":{geometry}}}"#);
        let text = format!(r#"{{"type":"FeatureCollection","features":[{feature}]}}"#);
        let limits = formats::Limits::default();
        let book = formats::read("a.geojson", text.as_bytes(), &limits).expect("GeoJSON");
        Source::of(&book).expect("features").draw("name", "").0.expect("drawn").0
    }

    #[test]
    fn a_hole_stays_a_hole_and_turns_the_other_way() {
        let areas = drawn(
            r#"{"type":"Polygon","coordinates":[[[0,0],[8,0],[8,8],[0,8],[0,0]],
            [[2,2],[2,4],[4,4],[4,2],[2,2]]]}"#,
        );
        let globe = areas.globe.expect("it is known where");
        let found = polygons(&globe, &areas.shapes[0]);
        let rings: Vec<f64> = found[0]
            .iter()
            .map(|ring| area(&ring.iter().map(|c| (c[0], c[1])).collect()))
            .collect();
        assert_eq!((found.len(), rings.len()), (1, 2));
        assert!(rings[0] > 0.0 && rings[1] < 0.0, "{rings:?}");
        let near = |corner: &[f64; 2], to: [f64; 2]| {
            (corner[0] - to[0]).abs() < 0.02 && (corner[1] - to[1]).abs() < 0.02
        };
        assert!(found[0][1].iter().any(|corner| near(corner, [2.0, 4.0])), "{found:?}");
    }

    #[test]
    fn islands_beyond_the_date_line_come_out_within_it() {
        let areas = drawn(
            r#"{"type":"MultiPolygon","coordinates":[[[[176,-18],[180,-18],[180,-16],[176,-18]]],
            [[[-180,-18],[-178,-18],[-178,-16],[-180,-18]]]]}"#,
        );
        let globe = areas.globe.expect("it is known where");
        let found = polygons(&globe, &areas.shapes[0]);
        let corners: Vec<f64> = found.iter().flatten().flatten().map(|corner| corner[0]).collect();
        assert_eq!(found.len(), 2);
        assert!(corners.iter().all(|lon| (-180.0..=180.0).contains(lon)), "{corners:?}");
        assert!(corners.iter().any(|lon| (lon + 178.0).abs() < 0.02), "{corners:?}");
    }
}
