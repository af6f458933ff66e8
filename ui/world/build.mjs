// Writes the world as short SVG paths in whole numbers: Natural Earth (public domain) by way of
// the package world-atlas, Equal Earth projection, simplified after projecting.
// Run by hand: npm run build, then look at the map and commit world.txt.
import { readFileSync } from "node:fs";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { codeOf } from "./iso.mjs";

const WIDTH = 1000;
const HEIGHT = 487;
const DOT_BELOW = 5; // square units: a smaller country is drawn as a dot
const TOLERANCE = 0.9; // units a simplified line may leave the true one
const SMALLEST_RING = 1.6; // square units: smaller islands of a larger country are left out

const read = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/world-atlas/${name}`, import.meta.url)));
const shapes = (file) => feature(read(file), read(file).objects.countries).features;
const world = shapes("countries-50m.json").filter((f) => codeOf(f) !== "ATA");
const projection = geoEqualEarth().fitExtent(
  [[2, 2], [WIDTH - 2, HEIGHT - 2]],
  { type: "FeatureCollection", features: world },
);
const path = geoPath(projection);

/** The rings of a projected shape, as lists of points. */
function rings(shape) {
  const text = path(shape) ?? "";
  return text.split("M").filter(Boolean).map((ring) =>
    ring.replace("Z", "").split("L").map((point) => point.split(",").map(Number)));
}

function area(ring) {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    sum += x * v - u * y;
  });
  return Math.abs(sum) / 2;
}

/** Ramer, Douglas and Peucker. */
function simplify(points) {
  if (points.length < 3) return points;
  const [a, b] = [points[0], points.at(-1)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  let [worst, at] = [0, 0];
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = points[i];
    const away = length === 0
      ? Math.hypot(x - a[0], y - a[1])
      : Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length;
    if (away > worst) [worst, at] = [away, i];
  }
  if (worst < TOLERANCE) return [a, b];
  return [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
}

/** A ring in whole numbers relative to each other: M10 20l3-4z. */
function write(ring) {
  const half = Math.floor(ring.length / 2);
  const closed = [...ring, ring[0]];
  const kept = [...simplify(closed.slice(0, half + 1)).slice(0, -1), ...simplify(closed.slice(half))];
  const whole = kept.map(([x, y]) => [Math.round(x), Math.round(y)]);
  const steps = [];
  let [px, py] = whole[0];
  for (const [x, y] of whole.slice(1, -1)) {
    if (x === px && y === py) continue;
    const [dx, dy] = [x - px, y - py];
    steps.push(`${dx < 0 || steps.length === 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`);
    [px, py] = [x, y];
  }
  return steps.length < 2 ? "" : `M${whole[0][0]} ${whole[0][1]}l${steps.join("")}z`;
}

const tuvalu = shapes("countries-10m.json").filter((f) => codeOf(f) === "TUV");
const lines = new Map();
for (const shape of [...world, ...tuvalu]) {
  const code = codeOf(shape);
  if (!code || lines.has(code)) continue;
  const all = rings(shape).sort((a, b) => area(b) - area(a));
  const total = all.reduce((sum, ring) => sum + area(ring), 0);
  const [cx, y] = path.centroid(shape).map(Math.round);
  const x = Math.min(Math.max(cx, 4), WIDTH - 4); // a dot at the edge stays whole
  const largest = all.filter((ring, i) => i === 0 || area(ring) >= SMALLEST_RING);
  const drawn = total < DOT_BELOW ? "" : largest.map(write).join("");
  lines.set(code, `${code} ${x} ${y}${drawn === "" ? "" : ` ${drawn}`}`);
}
process.stdout.write(
  "# The world on a canvas of 1000 x 487 units, Equal Earth. One line a place: code, the point\n" +
  "# for circles and labels, and its outline; places without outline are dots.\n" +
  "# From Natural Earth (public domain), package world-atlas 2.0.2, by ui/world/build.mjs.\n" +
  [...lines.keys()].sort().map((code) => lines.get(code)).join("\n") + "\n",
);
