// Builds the islands and gathers the fonts into dist/, which cargo embeds when it is there.
// Names stay plain; the server adds the hash of the content and compresses.
import { build } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("dist/", import.meta.url);
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

// live.js is on every page, each other file of src/ that begins a page's island is on its own.
const islands = ["keys", "map", "network", "passkey", "tracker", "verify"];
await build({
  entryPoints: [
    { in: "src/live.ts", out: "live" },
    ...islands.map((name) => ({ in: `src/${name}.ts`, out: `island-${name}` })),
  ],
  bundle: true, minify: true, format: "esm", target: "es2020", legalComments: "none",
  outdir: "dist", absWorkingDir: new URL(".", import.meta.url).pathname,
});

/** Fonts: package, file prefix, family, ranges to keep. */
const fonts = [
  ["@fontsource-variable/source-sans-3", "Source Sans 3",
    ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"]],
  ["@fontsource-variable/vazirmatn", "Vazirmatn", ["arabic"]],
];
const lines = [];
for (const [name, family, ranges] of fonts) {
  const home = new URL(`node_modules/${name}/`, import.meta.url);
  const short = name.split("/")[1];
  const css = readFileSync(new URL("index.css", home), "utf8");
  for (const range of ranges) {
    const file = `${short}-${range}-wght-normal.woff2`;
    const rule = css.split("@font-face").find((part) => part.includes(file));
    if (!rule) throw new Error(`${name} has no ${range}`);
    const value = (key) => rule.match(new RegExp(`${key}: ([^;]+);`))[1];
    const served = `${short}-${range}.woff2`;
    copyFileSync(new URL(`files/${file}`, home), new URL(served, dist));
    lines.push([served, family, value("font-weight"), value("unicode-range")].join("\t"));
  }
  copyFileSync(new URL("LICENSE", home), new URL(`${short}-licence.txt`, dist));
}
writeFileSync(new URL("fonts.txt", dist), lines.join("\n") + "\n");

// Budgets: the product is for slow networks.
const budgets = { "live.js": 3, "island-network.js": 23.5, "island-map.js": 3, "island-verify.js": 3, "island-keys.js": 1 };
for (const file of readdirSync(dist).sort()) {
  const bytes = readFileSync(new URL(file, dist));
  const size = (file.endsWith("woff2") ? bytes : gzipSync(bytes, { level: 9 })).length / 1024;
  console.log(`${file.padEnd(34)} ${size.toFixed(1)} kB`);
  if (size > (budgets[file] ?? 70)) throw new Error(`${file} is over its budget`);
}
