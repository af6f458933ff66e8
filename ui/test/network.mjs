// What the network island reads: a ring of so many organisations that ends of ties need four bytes,
// with one tie told twice. Who is tied to each is asked of every one, as the picture does for names.
import assert from "node:assert/strict";
import { build } from "esbuild";

const { outputFiles } = await build({
  entryPoints: [new URL("../src/network-data.ts", import.meta.url).pathname],
  bundle: true, format: "esm", write: false,
});
const { read } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

function bytes(n, ties) {
  const from = Math.ceil((16 + n * 6) / 4) * 4;
  const width = n > 65_535 ? 4 : 2;
  const buffer = new ArrayBuffer(from + ties.length * 2 * width);
  const view = new DataView(buffer);
  view.setUint32(0, n, true);
  view.setUint32(4, ties.length, true);
  const put = width === 4 ? "setUint32" : "setUint16";
  ties.flat().forEach((end, i) => view[put](from + i * width, end, true));
  view.setUint8(16 + n * 4, 3);
  view.setUint8(17 + n * 4, 128 + 7);
  return buffer;
}

for (const n of [5, 70_000]) {
  const ring = Array.from({ length: n }, (_, i) => [i, (i + 1) % n]);
  const network = read(bytes(n, [...ring, [1, 0]]));
  assert.equal(network.m, n + 1);
  assert.deepEqual([...network.kinds.slice(0, 3)], [3, 7, 0], "a faded one keeps its sign");
  assert.deepEqual([...network.faded.slice(0, 3)], [0, 1, 0]);
  for (let i = 0; i < n; i++) {
    assert.deepEqual(network.near(i).sort((a, b) => a - b), [(i + 1) % n, (i + n - 1) % n].sort((a, b) => a - b));
  }
}

// How ties are drawn stands behind them, where anything is to be said of any.
const two = [[0, 1], [1, 2]];
assert.equal(read(bytes(3, two)).lines, null);
const drawn = new Uint8Array(bytes(3, two).byteLength + two.length);
drawn.set(new Uint8Array(bytes(3, two)));
drawn.set([6, 8], drawn.length - 2);
assert.deepEqual([...read(drawn.buffer).lines], [6, 8]);
console.log("network: every organisation finds those it is tied to");
