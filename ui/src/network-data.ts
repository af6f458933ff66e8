// Reads the network's bytes: u32 nodes, u32 ties, f32 scale, u32 faded, then i16 pairs, kinds (and
// 128 where a node is faded), sizes, padding to 4, then the ties as u16 or (above 65,535 nodes) u32,
// then, where not all are drawn the same, a byte for each tie.

export interface Network {
  n: number;
  m: number;
  /** How many ties stand out; those after them are faded. */
  clear: number;
  /** Which nodes are faded, as 1. */
  faded: Uint8Array;
  xs: Float32Array;
  ys: Float32Array;
  kinds: Uint8Array;
  sizes: Uint8Array;
  ties: Uint16Array | Uint32Array;
  /** How each tie is drawn: its width 0–2, and 4 for an arrowhead at its second end, 8 at its first. */
  lines: Uint8Array | null;
  low: [number, number];
  high: [number, number];
  /** The nodes tied to one. */
  near(index: number): number[];
  /** How many ties it has. */
  links(index: number): number;
}

export function read(buffer: ArrayBuffer): Network {
  const view = new DataView(buffer);
  const [n, m] = [view.getUint32(0, true), view.getUint32(4, true)];
  const [xs, ys] = [new Float32Array(n), new Float32Array(n)];
  const low: [number, number] = [0, 0];
  const high: [number, number] = [0, 0];
  for (let i = 0; i < n; i++) {
    const x = (xs[i] = view.getInt16(16 + i * 4, true));
    const y = (ys[i] = view.getInt16(18 + i * 4, true));
    if (i === 0 || x < low[0]) low[0] = x;
    if (i === 0 || y < low[1]) low[1] = y;
    if (i === 0 || x > high[0]) high[0] = x;
    if (i === 0 || y > high[1]) high[1] = y;
  }
  const marked = new Uint8Array(buffer, 16 + n * 4, n);
  const [kinds, faded] = [marked.map((kind) => kind & 127), marked.map((kind) => kind >> 7)];
  const sizes = new Uint8Array(buffer, 16 + n * 5, n);
  const from = Math.ceil((16 + n * 6) / 4) * 4;
  const ties = n > 65_535 ? new Uint32Array(buffer, from, m * 2) : new Uint16Array(buffer, from, m * 2);
  const behind = from + ties.byteLength;
  const lines = buffer.byteLength >= behind + m ? new Uint8Array(buffer, behind, m) : null;
  const clear = m - Math.min(view.getUint32(12, true), m);
  return { n, m, clear, faded, xs, ys, kinds, sizes, ties, lines, low, high, ...neighbours(n, ties) };
}

/** The ties of each node in one row of memory: its part of `ends` begins at `from[node]`. */
function neighbours(n: number, ties: Uint16Array | Uint32Array): Pick<Network, "near" | "links"> {
  const from = new Uint32Array(n + 1);
  for (const end of ties) from[end + 1]++;
  for (let i = 0; i < n; i++) from[i + 1] += from[i];
  const [ends, next] = [new Uint32Array(ties.length), from.slice()];
  for (let i = 0; i < ties.length; i += 2) {
    ends[next[ties[i]]++] = ties[i + 1];
    ends[next[ties[i + 1]]++] = ties[i];
  }
  return {
    near: (index) => [...new Set(ends.subarray(from[index], from[index + 1]))],
    links: (index) => from[index + 1] - from[index],
  };
}
