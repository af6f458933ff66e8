//! A tree of squares over points, for forces between many (Barnes and Hut, "A hierarchical
//! O(N log N) force-calculation algorithm", Nature 324, 1986). Far squares act as one point.

/// Deepest level: points closer than 2⁻²⁴ of the picture share a leaf.
const DEPTH: u8 = 24;
const NONE: u32 = u32::MAX;

#[derive(Clone, Debug)]
struct Square {
    mass: f32,
    /// Sum of mass × position, divided once the tree is complete.
    x: f32,
    y: f32,
    /// Width of the square.
    width: f32,
    child: [u32; 4],
    /// The single point of a leaf.
    point: u32,
}

/// The tree; reused between steps to keep its memory.
#[derive(Clone, Debug, Default)]
pub(super) struct Quadtree {
    squares: Vec<Square>,
}

impl Quadtree {
    /// Builds the tree of `at` with masses `mass` (equal lengths).
    pub(super) fn build(&mut self, at: &[(f32, f32)], mass: &[f32]) {
        self.squares.clear();
        let (mut low, mut high) = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
        for &(x, y) in at {
            low = (low.0.min(x), low.1.min(y));
            high = (high.0.max(x), high.1.max(y));
        }
        let width = (high.0 - low.0).max(high.1 - low.1).max(1e-3) * 1.001;
        self.squares.push(empty(width));
        for (id, (&p, &m)) in at.iter().zip(mass).enumerate() {
            self.insert(id as u32, p, m, low, at, mass);
        }
        for square in &mut self.squares {
            if square.mass > 0.0 {
                square.x /= square.mass;
                square.y /= square.mass;
            }
        }
    }

    fn insert(
        &mut self,
        id: u32,
        p: (f32, f32),
        m: f32,
        mut low: (f32, f32),
        at: &[(f32, f32)],
        mass: &[f32],
    ) {
        let mut here = 0_usize;
        for depth in 0..=DEPTH {
            let fresh = self.squares[here].mass == 0.0;
            let resident = self.squares[here].point;
            let width = self.squares[here].width;
            self.squares[here].mass += m;
            self.squares[here].x += m * p.0;
            self.squares[here].y += m * p.1;
            if fresh {
                self.squares[here].point = id;
                return;
            }
            if depth == DEPTH {
                self.squares[here].point = NONE;
                return;
            }
            if resident != NONE {
                // A leaf becomes a branch: its point moves one level down.
                self.squares[here].point = NONE;
                let (rp, rm) = (at[resident as usize], mass[resident as usize]);
                let (q, _) = quarter(rp, low, width);
                let child = self.child(here, q, width / 2.0);
                let leaf = &mut self.squares[child];
                (leaf.mass, leaf.x, leaf.y) = (rm, rm * rp.0, rm * rp.1);
                leaf.point = resident;
            }
            let (q, corner) = quarter(p, low, width);
            here = self.child(here, q, width / 2.0);
            low = corner;
        }
    }

    fn child(&mut self, parent: usize, q: usize, width: f32) -> usize {
        let known = self.squares[parent].child[q];
        if known != NONE {
            return known as usize;
        }
        let id = self.squares.len();
        self.squares.push(empty(width));
        self.squares[parent].child[q] = id as u32;
        id
    }

    /// The push on `p` (point `id`) by all other points: sum of mass / distance, pointing away.
    /// `stack` is memory to work in.
    pub(super) fn push(&self, id: u32, p: (f32, f32), stack: &mut Vec<u32>) -> (f32, f32) {
        let (mut fx, mut fy) = (0.0, 0.0);
        stack.clear();
        stack.push(0);
        while let Some(next) = stack.pop() {
            let square = &self.squares[next as usize];
            if square.mass == 0.0 || square.point == id {
                continue;
            }
            let (dx, dy) = (p.0 - square.x, p.1 - square.y);
            let far2 = dx * dx + dy * dy;
            let leaf = square.child == [NONE; 4];
            // Opening rule with θ = 1.1.
            if leaf || square.width * square.width < 1.21 * far2 {
                let pull = square.mass / far2.max(1e-4);
                fx += dx * pull;
                fy += dy * pull;
            } else {
                stack.extend(square.child.iter().filter(|c| **c != NONE));
            }
        }
        (fx, fy)
    }
}

fn empty(width: f32) -> Square {
    Square { mass: 0.0, x: 0.0, y: 0.0, width, child: [NONE; 4], point: NONE }
}

/// Which quarter of the square at `low` holds `p`, and that quarter's corner.
fn quarter(p: (f32, f32), low: (f32, f32), width: f32) -> (usize, (f32, f32)) {
    let half = width / 2.0;
    let right = p.0 >= low.0 + half;
    let up = p.1 >= low.1 + half;
    let corner = (low.0 + if right { half } else { 0.0 }, low.1 + if up { half } else { 0.0 });
    (usize::from(right) + 2 * usize::from(up), corner)
}
