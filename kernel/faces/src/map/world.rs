//! The shapes of the world, read once from `world.txt` (see its head for where it is from).

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A country or territory on the canvas of 1000 × 487 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// ISO 3166-1 alpha-3, or a code of our own that begins with X.
    pub code: &'static str,
    /// Where its circle and label stand, from the left.
    pub x: i32,
    /// Where its circle and label stand, from the top.
    pub y: i32,
    /// Its outline as an SVG path; empty for places too small to have one.
    pub outline: &'static str,
}

static WORLD: LazyLock<BTreeMap<&'static str, Place>> =
    LazyLock::new(|| include_str!("world.txt").lines().filter_map(read).collect());

fn read(line: &'static str) -> Option<(&'static str, Place)> {
    let mut parts = line.splitn(4, ' ');
    let code = parts.next().filter(|code| code.len() == 3)?;
    let (x, y) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some((code, Place { code, x, y, outline: parts.next().unwrap_or_default() }))
}

/// All places by code.
pub fn places() -> &'static BTreeMap<&'static str, Place> {
    &WORLD
}

/// Where a point lies on the canvas, within a few units: the Equal Earth projection, fitted as
/// `ui/world/build.mjs` fits it. Degrees of longitude and latitude.
#[must_use]
pub fn on_canvas(longitude: f64, latitude: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    const SCALE: f64 = 184.4;
    let half = 3_f64.sqrt() / 2.0;
    let l = (half * latitude.to_radians().sin()).asin();
    let (l2, l6) = (l.powi(2), l.powi(6));
    let wide = half * (A[0] + 3.0 * A[1] * l2 + l6 * (7.0 * A[2] + 9.0 * A[3] * l2));
    let x = longitude.to_radians() * l.cos() / wide;
    let y = l * (A[0] + A[1] * l2 + l6 * (A[2] + A[3] * l2));
    (500.0 + SCALE * x, 265.5 - SCALE * y)
}

#[cfg(test)]
mod tests {
    use super::{on_canvas, places};

    #[test]
    fn a_point_lies_where_its_country_is_drawn() {
        let known = [("GHA", -1.2, 7.9), ("AFG", 66.0, 33.9), ("PER", -74.5, -9.2)];
        for (code, longitude, latitude) in known {
            let (place, (x, y)) = (places()[code], on_canvas(longitude, latitude));
            let far = (x - f64::from(place.x)).hypot(y - f64::from(place.y));
            assert!(far < 8.0, "{code}: {x}, {y} is {far} units from {place:?}");
        }
    }

    /// The 193 members of the United Nations and its two observer states.
    const UNITED_NATIONS: &str = "
        AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH
        BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP
        CZE PRK COD DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU
        GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ
        KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS
        MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN
        PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC
        SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN
        TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE VAT PSE";

    #[test]
    fn every_member_and_observer_is_on_the_map() {
        let codes: Vec<&str> = UNITED_NATIONS.split_whitespace().collect();
        assert_eq!(codes.len(), 193 + 2);
        let missing: Vec<_> =
            codes.into_iter().filter(|code| !places().contains_key(code)).collect();
        assert_eq!(missing, Vec::<&str>::new());
    }

    #[test]
    fn every_place_lies_on_the_canvas() {
        assert!(places().len() > 230, "{} places", places().len());
        for place in places().values() {
            assert!((0..=1000).contains(&place.x) && (0..=487).contains(&place.y), "{place:?}");
        }
    }
}
