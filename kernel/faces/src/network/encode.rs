//! The data of the network island, little-endian: `u32 nodes, u32 ties, f32 scale, u32 faded`, then
//! `nodes` × (`i16 x`, `i16 y`), `nodes` × `u8 kind` (and 128 where it is faded), `nodes` × `u8
//! size`, zeros up to a multiple of 4, then `ties` × 2 × `u16` (`u32` when there are more than
//! 65,535 nodes), then, where anything is to be said of any, `ties` × `u8` for how it is drawn: its
//! width 0–2, and 4 for an arrowhead at its second end, 8 for one at its first.

use super::{Line, Network, reach};

impl Network {
    /// The bytes the island reads. Ties that name a node that is not there are left out.
    pub fn encode(&self) -> Vec<u8> {
        let nodes = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        let whole = |(_, (a, b)): &(usize, &(u32, u32))| *a < nodes && *b < nodes;
        let ties: Vec<_> = self.ties.iter().enumerate().filter(whole).collect();
        let tie_count = u32::try_from(ties.len()).unwrap_or(u32::MAX);
        let mut bytes = Vec::with_capacity(16 + self.nodes.len() * 6 + ties.len() * 8);
        bytes.extend(nodes.to_le_bytes());
        bytes.extend(tie_count.to_le_bytes());
        bytes.extend(self.scale.to_le_bytes());
        bytes.extend(u32::try_from(self.faded).unwrap_or(u32::MAX).to_le_bytes());
        for node in &self.nodes {
            bytes.extend(node.at.0.to_le_bytes());
            bytes.extend(node.at.1.to_le_bytes());
        }
        bytes.extend(self.nodes.iter().map(|node| node.kind.min(8) | (u8::from(node.faded) << 7)));
        bytes.extend(self.nodes.iter().map(|node| u8::try_from(reach(node.ties)).unwrap_or(4)));
        while !bytes.len().is_multiple_of(4) {
            bytes.push(0);
        }
        for end in ties.iter().flat_map(|(_, (a, b))| [a, b]) {
            match u16::try_from(*end) {
                Ok(short) if nodes <= 65_535 => bytes.extend(short.to_le_bytes()),
                _ => bytes.extend(end.to_le_bytes()),
            }
        }
        if self.lines.iter().any(|line| *line != Line::default()) {
            let line = |place: usize| self.lines.get(place).copied().unwrap_or_default();
            bytes.extend(ties.iter().map(|(place, _)| line(*place).byte()));
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::ring;

    #[test]
    fn the_bytes_stand_where_the_island_reads_them() {
        let mut network = ring(3);
        network.scale = 1.5;
        network.ties.push((9, 0));
        let bytes = network.encode();
        assert_eq!(bytes[..4], 3_u32.to_le_bytes());
        assert_eq!(bytes[4..8], 3_u32.to_le_bytes(), "the broken tie is left out");
        assert_eq!(bytes[8..12], 1.5_f32.to_le_bytes());
        assert_eq!(bytes[20..24], [100, 0, 0, 0], "x and y of the second node");
        assert_eq!(bytes[28..31], [1, 2, 3], "kinds");
        assert_eq!(bytes.len(), 16 + 3 * 6 + 2 + 3 * 4, "two bytes of padding");
    }

    #[test]
    fn large_networks_use_wide_numbers() {
        assert_eq!(ring(70_000).encode().len(), 16 + 70_000 * 6 + 70_000 * 8);
        assert_eq!(ring(20_000).encode().len(), 16 + 20_000 * 6 + 20_000 * 4);
    }
}
