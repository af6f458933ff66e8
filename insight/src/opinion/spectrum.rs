//! The two leading eigenvectors of a symmetric matrix that is only known by its products.
//!
//! Lanczos 1950 with full reorthogonalisation; the small matrix it leaves is solved by Jacobi's
//! rotations.

use crate::random::Stream;

/// Steps at most; the directions of votes are found in far fewer.
const MOST: usize = 300;
/// Steps between two looks at whether the directions still move.
const LOOK: usize = 20;

/// The two eigenvectors of largest eigenvalue of a matrix of `size` rows, heaviest entry positive.
/// A direction that is not there is 0.
pub(super) fn leading(size: usize, product: impl Fn(&[f64]) -> Vec<f64>) -> [Vec<f64>; 2] {
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let (mut diagonal, mut beside) = (Vec::new(), Vec::new());
    let mut stream = Stream::new(1);
    let mut next = drawn(&mut stream, size, &basis);
    while basis.len() < size.min(MOST) {
        let mut image = product(&next);
        diagonal.push(dot(&image, &next));
        basis.push(next);
        remove(&mut image, &basis);
        let left = dot(&image, &image).sqrt();
        let scale = diagonal.iter().copied().fold(0.0, f64::max);
        let closed = left <= 1e-13 * scale;
        beside.push(if closed { 0.0 } else { left });
        if basis.len().is_multiple_of(LOOK) && settled(&diagonal, &beside, left, scale) {
            break;
        }
        next = match closed {
            true => drawn(&mut stream, size, &basis),
            false => image.iter().map(|x| x / left).collect(),
        };
    }
    let (values, vectors) = rotated(&diagonal, &beside);
    let order = descending(&values);
    [0, 1].map(|place| match order.get(place) {
        Some(at) if values[*at] > 1e-13 => turned(combined(&basis, &vectors[*at], size)),
        _ => vec![0.0; size],
    })
}

/// Whether both directions are known to the last digits.
fn settled(diagonal: &[f64], beside: &[f64], left: f64, scale: f64) -> bool {
    let (values, vectors) = rotated(diagonal, beside);
    let moves = |at: &usize| vectors[*at].last().map_or(0.0, |last| (last * left).abs());
    descending(&values).iter().take(2).all(|at| moves(at) <= 1e-14 * scale)
}

fn drawn(stream: &mut Stream, size: usize, basis: &[Vec<f64>]) -> Vec<f64> {
    let one = |_| (stream.next() >> 11) as f64 / (1_u64 << 52) as f64 - 1.0;
    let mut vector: Vec<f64> = (0..size).map(one).collect();
    remove(&mut vector, basis);
    let length = dot(&vector, &vector).sqrt().max(f64::MIN_POSITIVE);
    vector.iter_mut().for_each(|x| *x /= length);
    vector
}

/// Takes out of a vector what lies along the basis; twice, as once leaves rounding behind.
fn remove(vector: &mut [f64], basis: &[Vec<f64>]) {
    for known in basis.iter().chain(basis) {
        let along = dot(vector, known);
        vector.iter_mut().zip(known).for_each(|(x, k)| *x -= along * k);
    }
}

/// Eigenvalues and eigenvectors of a symmetric tridiagonal matrix.
fn rotated(diagonal: &[f64], beside: &[f64]) -> (Vec<f64>, Vec<Vec<f64>>) {
    let n = diagonal.len();
    let mut a = vec![vec![0.0; n]; n];
    let mut vectors = vec![vec![0.0; n]; n];
    for i in 0..n {
        (a[i][i], vectors[i][i]) = (diagonal[i], 1.0);
        if i + 1 < n {
            (a[i][i + 1], a[i + 1][i]) = (beside[i], beside[i]);
        }
    }
    let scale = diagonal.iter().fold(0.0_f64, |most, d| most.max(d.abs()));
    loop {
        let mut turned = false;
        for p in 0..n {
            for q in p + 1..n {
                if a[p][q].abs() > 1e-16 * scale {
                    turn(&mut a, &mut vectors, p, q);
                    turned = true;
                }
            }
        }
        if !turned {
            return ((0..n).map(|i| a[i][i]).collect(), vectors);
        }
    }
}

/// One rotation, after which `a[p][q]` is 0 (Golub and Van Loan, Matrix Computations, 8.5).
fn turn(a: &mut [Vec<f64>], vectors: &mut [Vec<f64>], p: usize, q: usize) {
    let tau = (a[q][q] - a[p][p]) / (2.0 * a[p][q]);
    let t = tau.signum() / (tau.abs() + tau.hypot(1.0));
    let c = 1.0 / t.hypot(1.0);
    let s = t * c;
    for row in a.iter_mut() {
        (row[p], row[q]) = (c * row[p] - s * row[q], s * row[p] + c * row[q]);
    }
    for rows in [&mut *a, vectors] {
        let (head, tail) = rows.split_at_mut(q);
        for (x, y) in head[p].iter_mut().zip(&mut tail[0]) {
            (*x, *y) = (c * *x - s * *y, s * *x + c * *y);
        }
    }
    // What rounding leaves would be turned again for ever.
    (a[p][q], a[q][p]) = (0.0, 0.0);
}

fn descending(values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*b].total_cmp(&values[*a]));
    order
}

fn combined(basis: &[Vec<f64>], weights: &[f64], size: usize) -> Vec<f64> {
    let mut sum = vec![0.0; size];
    for (vector, weight) in basis.iter().zip(weights) {
        sum.iter_mut().zip(vector).for_each(|(s, x)| *s += weight * x);
    }
    sum
}

fn turned(mut vector: Vec<f64>) -> Vec<f64> {
    let heaviest =
        vector.iter().copied().fold(0.0_f64, |h, x| if x.abs() > h.abs() { x } else { h });
    if heaviest < 0.0 {
        vector.iter_mut().for_each(|x| *x = -*x);
    }
    vector
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
