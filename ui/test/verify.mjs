// The proof check of the browser against a log made here: every entry of every size is found,
// and every kind of damage is named. Run: npm test.
import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { build } from "esbuild";

const { outputFiles } = await build({
  entryPoints: [new URL("../src/verify.ts", import.meta.url).pathname],
  bundle: true, format: "esm", write: false,
});
const { bundlePath, check, entryOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

const sha = (...parts) => createHash("sha256").update(Buffer.concat(parts)).digest();
const leaf = (entry) => sha(Buffer.of(0), entry);
const split = (n) => 2 ** Math.floor(Math.log2(n - 1));

function root(leaves) {
  if (leaves.length === 1) return leaves[0];
  const k = split(leaves.length);
  return sha(Buffer.of(1), root(leaves.slice(0, k)), root(leaves.slice(k)));
}

function path(index, leaves) {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...path(index, leaves.slice(0, k)), root(leaves.slice(k))]
    : [...path(index - k, leaves.slice(k)), root(leaves.slice(0, k))];
}

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const raw = publicKey.export({ type: "spki", format: "der" }).subarray(-32);
const origin = "hub.example/record";
const typed = Buffer.concat([Buffer.of(1), raw]);
const id = sha(Buffer.from(`${origin}\n`), typed).subarray(0, 4);
const verifier = `${origin}+${id.toString("hex")}+${typed.toString("base64")}`;

function proof(index, leaves) {
  const body = `${origin}\n${leaves.length}\n${root(leaves).toString("base64")}\n`;
  const signed = Buffer.concat([id, sign(null, Buffer.from(body), privateKey)]);
  const lines = path(index, leaves).map((hash) => `${hash.toString("base64")}\n`).join("");
  const note = `${body}\n— ${origin} ${signed.toString("base64")}\n`;
  return `c2sp.org/tlog-proof@v1\nindex ${index}\n${lines}\n${note}`;
}

const entries = Array.from({ length: 33 }, (_, i) => Buffer.from(`{"entry":${i}}`));
for (let size = 1; size <= entries.length; size++) {
  const leaves = entries.slice(0, size).map(leaf);
  for (let index = 0; index < size; index++) {
    const found = await check(proof(index, leaves), entries[index], verifier);
    assert.deepEqual(found, { index: String(index), size: String(size) });
  }
}

const leaves = entries.map(leaf);
const good = proof(7, leaves);
const wrong = async (text, entry = entries[7], key = verifier) => (await check(text, entry, key)).wrong;
assert.equal(await wrong(good, entries[8]), "path", "another entry");
assert.equal(await wrong(good.replace("index 7", "index 6")), "path", "another place");
assert.equal(await wrong(good.replace("index 7", "index 99")), "path", "beyond the end");
assert.equal(await wrong(good.replace("\n33\n", "\n31\n")), "path", "another size");
assert.equal(await wrong(good.replace("@v1", "@v2")), "proof", "another format");
assert.equal(await wrong(good.slice(0, 40)), "proof", "cut off");
assert.equal(await wrong(good.replace(/index 7\n.*\n/, "index 7\n???\n")), "proof", "no hash");
assert.equal(await wrong(good, entries[7], verifier.replace("hub.", "hut.")), "key", "another hub");
const forged = good.replace(/(— \S+ )(\S+)/, (_, head, sig) => {
  const bytes = Buffer.from(sig, "base64");
  bytes[20] ^= 1;
  return head + bytes.toString("base64");
});
assert.equal(await wrong(forged), "signature", "a forged signature");
assert.equal(bundlePath(7, 33), "tile/entries/000.p/33");
assert.equal(bundlePath(255, 300), "tile/entries/000");
assert.equal(bundlePath(1234567, 1234568), "tile/entries/x004/822.p/136");
const framed = (entry) => [Buffer.of(entry.length >> 8, entry.length & 255), entry];
const bundle = new Uint8Array(Buffer.concat(entries.flatMap(framed)));
assert.deepEqual(Buffer.from(entryOf(bundle, 32)), entries[32]);
assert.equal(entryOf(bundle, 33), null);
console.log("the browser's proof check: 561 proofs right, 9 kinds of damage named");
