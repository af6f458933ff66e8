//! Names of tiles: `tile/<L>/<N>[.p/<W>]` and `tile/entries/<N>[.p/<W>]`.

use std::fmt;
use std::str::FromStr;

use super::WIDTH;

/// What a tile holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TileKind {
    /// Hashes; level 0 are leaf hashes, each further level is the roots of 256 below.
    Level(u8),
    /// Entries.
    Entries,
}

/// One tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TileId {
    /// What it holds.
    pub kind: TileKind,
    /// Its index within the level.
    pub n: u64,
    /// How many hashes or entries, 1 to 256. Less than 256 is a partial tile.
    pub width: u16,
}

/// The text names no tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this names no tile")]
pub struct NotATilePath;

const HIGHEST_LEVEL: u8 = 63;

impl TileKind {
    /// The tile with index `n` of this kind in a tree of `size` entries, if it has one.
    pub fn tile(self, n: u64, size: u64) -> Option<TileId> {
        let level = match self {
            Self::Level(level) => u32::from(level),
            Self::Entries => 0,
        };
        let count = size.checked_shr(level.checked_mul(8)?).unwrap_or_default();
        let after = count.checked_sub(n.checked_mul(u64::from(WIDTH))?)?;
        let width = u16::try_from(after.min(u64::from(WIDTH))).ok()?;
        (width > 0).then_some(TileId { kind: self, n, width })
    }

    /// All tiles of this kind in a tree of `size` entries, from the left.
    pub fn tiles(self, size: u64) -> impl Iterator<Item = TileId> {
        (0..).map_while(move |n| self.tile(n, size))
    }
}

impl TileId {
    /// Every tile of a tree of `size` entries: the levels from the bottom, then the entries.
    pub fn all(size: u64) -> impl Iterator<Item = Self> {
        let levels = (0..8).map(TileKind::Level);
        levels.chain([TileKind::Entries]).flat_map(move |kind| kind.tiles(size))
    }

    /// Whether the tile has all its 256 places filled.
    pub fn is_full(&self) -> bool {
        self.width == WIDTH
    }

    /// The same tile when it is full.
    #[must_use]
    pub fn full(self) -> Self {
        Self { width: WIDTH, ..self }
    }
}

/// An index in groups of three digits, all but the last marked: `1234067` is `x001/x234/067`.
pub fn encode_n(n: u64) -> String {
    let mut text = format!("{:03}", n % 1_000);
    let mut rest = n / 1_000;
    while rest > 0 {
        text = format!("x{:03}/{text}", rest % 1_000);
        rest /= 1_000;
    }
    text
}

impl fmt::Display for TileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TileKind::Level(level) => write!(f, "tile/{level}/{}", encode_n(self.n))?,
            TileKind::Entries => write!(f, "tile/entries/{}", encode_n(self.n))?,
        }
        if self.is_full() { Ok(()) } else { write!(f, ".p/{}", self.width) }
    }
}

impl FromStr for TileId {
    type Err = NotATilePath;

    fn from_str(path: &str) -> Result<Self, NotATilePath> {
        let id = read(path).ok_or(NotATilePath)?;
        // One spelling for each tile: no other zeroes, no other marks.
        if id.to_string() == path { Ok(id) } else { Err(NotATilePath) }
    }
}

fn read(path: &str) -> Option<TileId> {
    let (kind, rest) = path.strip_prefix("tile/")?.split_once('/')?;
    let kind = match kind {
        "entries" => TileKind::Entries,
        level => TileKind::Level(level.parse().ok().filter(|l| *l <= HIGHEST_LEVEL)?),
    };
    let (n, width) = match rest.split_once(".p/") {
        Some((n, width)) => (n, width.parse().ok().filter(|w| (1..WIDTH).contains(w))?),
        None => (rest, WIDTH),
    };
    let n = n.split('/').try_fold(0_u64, |sum, group| {
        let group = group.strip_prefix('x').unwrap_or(group);
        let value: u64 = group.parse().ok().filter(|_| group.len() == 3)?;
        sum.checked_mul(1_000)?.checked_add(value)
    })?;
    Some(TileId { kind, n, width })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_for_each_tile() {
        let id = TileId { kind: TileKind::Level(0), n: 1_234_067, width: 256 };
        assert_eq!(id.to_string(), "tile/0/x001/x234/067");
        for path in [
            "tile/0/000",
            "tile/63/x001/000.p/255",
            "tile/entries/x999/999",
            "tile/entries/000.p/1",
        ] {
            assert_eq!(path.parse::<TileId>().unwrap().to_string(), path);
        }
    }

    #[test]
    fn what_names_no_tile_is_refused() {
        for path in [
            "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/01",
            "tile/0/000.p/+1",
            "tile/0/000.p/",
            "tile/64/000",
            "tile/00/000",
            "tile/-1/000",
            "tile/8/0/000",
            "tile/0/x000/001",
            "tile/0/001/002",
            "tile/0/x001/x002",
            "tile/0/1",
            "tile/0/0000",
            "tile/0/+01",
            "tile/0/",
            "tile/0",
            "tile/entries/",
            "tile/data/000",
            "/tile/0/000",
            "tile/0/000/",
            "tile/0/x018/x446/x744/x073/x709/x551/616",
            "",
        ] {
            assert_eq!(path.parse::<TileId>(), Err(NotATilePath), "{path}");
        }
    }

    #[test]
    fn a_tree_of_70_000_has_the_tiles_the_specification_names() {
        let all: Vec<_> = TileId::all(70_000).collect();
        let count = |level| all.iter().filter(|id| id.kind == TileKind::Level(level)).count();
        assert_eq!((count(0), count(1), count(2), count(3)), (274, 2, 1, 0));
        assert!(all.contains(&"tile/0/273.p/112".parse().unwrap()));
        assert!(all.contains(&"tile/1/001.p/17".parse().unwrap()));
        assert!(all.contains(&"tile/2/000.p/1".parse().unwrap()));
        assert!(all.contains(&"tile/entries/273.p/112".parse().unwrap()));
        let of_256: Vec<_> = TileId::all(256).map(|id| id.to_string()).collect();
        assert_eq!(of_256, ["tile/0/000", "tile/1/000.p/1", "tile/entries/000"]);
    }
}
