//! Shapes whose latitude and longitude were written the other way round: they are drawn in a sea
//! far from where anybody works, and would lie at home were they turned.

use faces::Ctx;
use faces::map;

use crate::import::areas::Extent;
use crate::model::Country;
use crate::pages::shared;

/// So many units of the map from a country's middle is at home.
const AT_HOME: f64 = 25.0;

/// The country of the hub's work in which shapes would lie if they were turned; none where they
/// lie near one as they are.
pub(super) fn turned(ctx: &Ctx, extent: Extent) -> Option<Country> {
    let work = shared::work(ctx);
    let countries = work.places.iter().filter_map(|place| place.country);
    let middle = |a: i32, b: i32| f64::from(a + b) / 2.0;
    let latitude = middle(extent.south, extent.north);
    let longitude = middle(extent.west, extent.east);
    let far = |country: &Country, (x, y): (f64, f64)| {
        let place = map::places().get(country.alpha3())?;
        Some((x - f64::from(place.x)).hypot(y - f64::from(place.y)))
    };
    let nearest = |point: (f64, f64)| {
        let all = countries.clone().filter_map(|country| Some((far(&country, point)?, country)));
        all.min_by(|one, other| one.0.total_cmp(&other.0))
    };
    if longitude.abs() > 90.0 {
        return None;
    }
    let (as_it_is, _) = nearest(map::on_canvas(longitude, latitude))?;
    let (if_turned, country) = nearest(map::on_canvas(latitude, longitude))?;
    (if_turned < AT_HOME && as_it_is > AT_HOME && if_turned * 3.0 < as_it_is).then_some(country)
}
