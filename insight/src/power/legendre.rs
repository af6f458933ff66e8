//! Gauss–Legendre quadrature on 0..1: exact for polynomials of degree below twice the points.

/// The points in the lower half with their weights (which also hold for their mirror images above
/// one half), and the weight of the middle point where their number is odd.
pub(super) struct Points {
    pub lower: Vec<(f64, f64)>,
    pub middle: Option<f64>,
}

/// The quadrature of `n` points, found by Newton's method on the Legendre polynomial.
pub(super) fn points(n: u32) -> Points {
    let lower = (0..n / 2).map(|i| {
        let start = (std::f64::consts::PI * (f64::from(i) + 0.75) / (f64::from(n) + 0.5)).cos();
        let (x, slope) = (0..8).fold((start, 1.0), |(x, _), _| {
            let (value, slope) = legendre(n, x);
            (x - value / slope, slope)
        });
        ((1.0 - x) / 2.0, 1.0 / ((1.0 - x * x) * slope * slope))
    });
    let lower = lower.collect();
    let middle = (n % 2 == 1).then(|| {
        let (_, slope) = legendre(n, 0.0);
        1.0 / (slope * slope)
    });
    Points { lower, middle }
}

/// The Legendre polynomial of degree `n` and its derivative at `x`, |x| < 1.
fn legendre(n: u32, x: f64) -> (f64, f64) {
    let (mut before, mut value) = (1.0, x);
    for k in 2..=n {
        let k = f64::from(k);
        (before, value) = (value, ((2.0 * k - 1.0) * x * value - (k - 1.0) * before) / k);
    }
    (value, f64::from(n) * (x * value - before) / (x * x - 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polynomials_are_integrated_exactly() {
        for n in [2, 5, 24, 95] {
            let Points { lower, middle } = points(n);
            for degree in [0, 1, 2 * n as i32 - 1] {
                let pairs =
                    lower.iter().map(|(p, w)| w * (p.powi(degree) + (1.0 - p).powi(degree)));
                let sum = pairs.sum::<f64>() + middle.unwrap_or(0.0) * 0.5_f64.powi(degree);
                assert!((sum - 1.0 / f64::from(degree + 1)).abs() < 1e-14, "{n} {degree} {sum}");
            }
        }
    }
}
