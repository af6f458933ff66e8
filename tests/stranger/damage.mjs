// The damage drill: 13 kinds of damage to the public files, each at several seeded places; every one
// must be noticed (exit 1), and none may crash the verifier (any other exit).
import { cp, readFile, writeFile, rm, readdir, stat, truncate } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';

const [convoke, good, bad] = process.argv.slice(2);
const ROUNDS = Number(process.env.ROUNDS ?? 4);

// A small generator with a seed, so that a failure can be run again.
let seed = Number(process.env.SEED ?? 20261123);
function below(n) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
}
const pick = (list) => list[below(list.length)];

async function files(folder, under = '') {
  const found = [];
  for (const name of (await readdir(join(folder, under))).sort()) {
    const path = join(under, name);
    if ((await stat(join(folder, path))).isDirectory()) found.push(...await files(folder, path));
    else found.push(path);
  }
  return found;
}
// Partial tiles of sizes that were published before stay beside the newest; a reader of the newest
// head does not ask for them. What is damaged must be what a reader reads.
const head = await readFile(join(good, 'checkpoint'), 'utf8');
const size = Number(head.split('\n')[1]);
const inUse = (path) => {
  const partial = /^tile\/(entries|\d+)\/(.*)\.p\/(\d+)$/.exec(path);
  if (!partial) return true;
  const level = partial[1] === 'entries' ? 0 : Number(partial[1]);
  return Number(partial[3]) === Math.floor(size / 256 ** level) % 256;
};
const all = (await files(good)).filter(inUse);
const bundles = all.filter((f) => f.startsWith('tile/entries/'));
const tiles = all.filter((f) => f.startsWith('tile/') && !f.startsWith('tile/entries/'));
const disclosures = all.filter((f) => f.startsWith('disclosures/'));

async function change(file, how) {
  const path = join(bad, file);
  await writeFile(path, how(await readFile(path)));
}
function flip(bytes) {
  const changed = Buffer.from(bytes);
  changed[below(changed.length)] ^= 1 << below(8);
  return changed;
}
// Entry bundles are entries behind 16-bit lengths.
function entriesOf(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes.readUInt16BE(at);
    found.push(bytes.subarray(at, at + 2 + length));
    at += 2 + length;
  }
  return found;
}
const lines = (bytes) => bytes.toString('utf8').split('\n').filter(Boolean);
const text = (list) => Buffer.from(list.map((line) => `${line}\n`).join(''));

const KINDS = {
  'a bit flipped in an entry bundle': () => change(pick(bundles), flip),
  'a bit flipped in a tile': () => change(pick(tiles), flip),
  'an entry bundle cut short': async () => {
    const file = join(bad, pick(bundles));
    await truncate(file, below((await stat(file)).size));
  },
  'a tile cut short': async () => {
    const file = join(bad, pick(tiles));
    await truncate(file, below((await stat(file)).size));
  },
  'two entries exchanged': () => change(pick(bundles), (bytes) => {
    const found = entriesOf(bytes);
    const i = below(found.length - 1);
    [found[i], found[i + 1]] = [found[i + 1], found[i]];
    return Buffer.concat(found);
  }),
  'an entry dropped': () => change(pick(bundles), (bytes) => {
    const found = entriesOf(bytes);
    found.splice(below(found.length), 1);
    return Buffer.concat(found);
  }),
  'an entry twice': () => change(pick(bundles), (bytes) => {
    const found = entriesOf(bytes);
    const i = below(found.length);
    found.splice(i, 0, found[i]);
    return Buffer.concat(found);
  }),
  'an entry bundle missing': () => rm(join(bad, pick(bundles))),
  'a tile missing': () => rm(join(bad, pick(tiles))),
  'another size in the checkpoint': () => change('checkpoint', (bytes) => {
    const [origin, size, ...rest] = bytes.toString().split('\n');
    return Buffer.from([origin, String(Number(size) - 1 - below(5)), ...rest].join('\n'));
  }),
  'another signature on the checkpoint': () => change('checkpoint', (bytes) => {
    const note = bytes.toString();
    const at = note.lastIndexOf(' ') + 12 + below(40);
    const letter = note[at] === 'A' ? 'B' : 'A';
    return Buffer.from(note.slice(0, at) + letter + note.slice(at + 1));
  }),
  'words changed in a disclosure': () => change(pick(disclosures), (bytes) => {
    const all = lines(bytes);
    const i = below(all.length);
    const line = JSON.parse(all[i]);
    line.d[2] = 'nobody ever said this';
    all[i] = JSON.stringify(line);
    return text(all);
  }),
  'a disclosure that no entry commits to': () => change(pick(disclosures), (bytes) => {
    const all = lines(bytes);
    const line = JSON.parse(pick(all));
    line.d[0] = Buffer.alloc(32, below(255)).toString('base64url');
    return text([...all, JSON.stringify(line)]);
  }),
};

let unnoticed = 0;
let drilled = 0;
for (const [kind, damage] of Object.entries(KINDS)) {
  for (let round = 0; round < ROUNDS; round += 1) {
    await rm(bad, { recursive: true, force: true });
    await cp(good, bad, { recursive: true });
    await damage();
    const answer = spawnSync(convoke, ['verify', bad, '--policy', `${good}/policy`], { encoding: 'utf8' });
    drilled += 1;
    if (answer.status !== 1) {
      unnoticed += 1;
      console.error(`${kind}, round ${round}: exit ${answer.status}\n${answer.stdout}${answer.stderr}`);
    }
  }
}
await rm(bad, { recursive: true, force: true });
console.log(`${drilled} damaged copies of ${Object.keys(KINDS).length} kinds, ${unnoticed} unnoticed`);
process.exit(unnoticed === 0 ? 0 : 1);
