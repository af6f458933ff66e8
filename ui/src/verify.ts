// Checks an offline proof in the browser: the path from the entry to the signed head, and the
// signature of the head. Uses WebCrypto only; asks nobody.

const HEAD = "c2sp.org/tlog-proof@v1\n";

type Bytes = Uint8Array<ArrayBuffer>;

const text = new TextEncoder();
const bytes = (base64: string): Bytes => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

function joined(...parts: (Uint8Array | number)[]): Bytes {
  const all = parts.flatMap((part) => (typeof part === "number" ? [part] : [...part]));
  return Uint8Array.from(all);
}

const hash = async (...parts: (Uint8Array | number)[]): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", joined(...parts)));

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** The root that `path` leads to from the leaf at `index` of a tree of `size` (RFC 9162, 2.1.3.2). */
async function root(leaf: Bytes, index: bigint, size: bigint, path: Bytes[]): Promise<Bytes | null> {
  if (index >= size) return null;
  let [node, at, last] = [leaf, index, size - 1n];
  for (const other of path) {
    if (last === 0n) return null;
    if (at % 2n === 1n || at === last) {
      node = await hash(1, other, node);
      while (at % 2n === 0n && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else {
      node = await hash(1, node, other);
    }
    [at, last] = [at >> 1n, last >> 1n];
  }
  return last === 0n ? node : null;
}

/** A verifier key: name+8 hex digits+base64 of the type byte and the key. */
function readKey(line: string): { name: string; id: Bytes; key: Bytes } | null {
  const [name, id, ...rest] = line.split("+");
  const key = bytes(rest.join("+"));
  if (!/^[0-9a-f]{8}$/.test(id ?? "") || key[0] !== 1 || key.length !== 33) return null;
  const digits = id.match(/../g) ?? [];
  return { name, id: Uint8Array.from(digits, (d) => parseInt(d, 16)), key: key.slice(1) };
}

/** What is wrong with a proof of `entry`, as the name of a message; or the place it proves. */
export async function check(
  proof: string, entry: Bytes, verifier: string,
): Promise<{ wrong: string } | { index: string; size: string }> {
  const end = proof.indexOf("\n\n");
  if (!proof.startsWith(HEAD) || end < 0) return { wrong: "proof" };
  const lines = proof.slice(HEAD.length, end).split("\n");
  if (lines[0]?.startsWith("extra ")) lines.shift();
  const index = /^index (0|[1-9][0-9]{0,15})$/.exec(lines.shift() ?? "")?.[1];
  const note = proof.slice(end + 2);
  const cut = note.indexOf("\n\n");
  const [origin, size, head] = note.slice(0, cut).split("\n");
  if (index === undefined || cut < 0 || !/^[0-9]{1,16}$/.test(size ?? "")) return { wrong: "proof" };
  let path: Bytes[];
  let expected: Bytes;
  try {
    path = lines.map(bytes);
    expected = bytes(head);
  } catch {
    return { wrong: "proof" };
  }
  const found = await root(await hash(0, entry), BigInt(index), BigInt(size), path);
  if (!found || !same(found, expected)) return { wrong: "path" };
  const key = readKey(verifier);
  const signed = note.slice(cut + 2).split("\n").find((line) => line.startsWith(`— ${key?.name} `));
  if (!key || key.name !== origin || !signed) return { wrong: "key" };
  const signature = bytes(signed.split(" ")[2]);
  if (!same(signature.slice(0, 4), key.id)) return { wrong: "key" };
  const own = await crypto.subtle.importKey("raw", key.key, "Ed25519", false, ["verify"]);
  const body = text.encode(note.slice(0, cut + 1));
  const right = await crypto.subtle.verify("Ed25519", own, signature.slice(4), body);
  return right ? { index, size } : { wrong: "signature" };
}

/** The path of a bundle of 256 entries in the public log (C2SP tlog-tiles). */
export function bundlePath(index: number, size: number): string {
  const number = Math.floor(index / 256);
  const digits = String(number).padStart(Math.ceil(String(number).length / 3) * 3, "0");
  const groups = digits.match(/.../g) ?? [];
  const path = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join("/");
  const width = Math.min(size - number * 256, 256);
  return `tile/entries/${path}${width < 256 ? `.p/${width}` : ""}`;
}

/** The entry at a place of a bundle: each has its length in two bytes before it. */
export function entryOf(bundle: Bytes, place: number): Bytes | null {
  let at = 0;
  for (let i = 0; at + 2 <= bundle.length; i++) {
    const length = bundle[at] * 256 + bundle[at + 1];
    if (i === place) return bundle.slice(at + 2, at + 2 + length);
    at += 2 + length;
  }
  return null;
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Checks a proof against the public log at `log`: the entry and the key are read from there. */
async function checkAgainst(log: string, proof: string): ReturnType<typeof check> {
  const index = Number(/\nindex (\d{1,15})\n/.exec(proof)?.[1] ?? NaN);
  const size = Number(/\n\n[^\n]+\n(\d{1,15})\n/.exec(proof)?.[1] ?? NaN);
  if (!(index < size)) return { wrong: "proof" };
  const policy = await (await fetched(`${log}policy`)).text();
  const key = /^log (\S+)/m.exec(policy)?.[1] ?? "";
  const bundle = await (await fetched(log + bundlePath(index, size))).arrayBuffer();
  const entry = entryOf(new Uint8Array(bundle), index % 256);
  return entry ? check(proof, entry, key) : { wrong: "path" };
}

/** Builds the control: a file to choose or to drop. */
export function start(place: HTMLElement): void {
  if (!crypto.subtle) return;
  const words = place.dataset;
  const label = document.createElement("label");
  const input = document.createElement("input");
  const answer = document.createElement("p");
  label.textContent = words.choose ?? "";
  label.className = "field";
  input.type = "file";
  input.accept = ".tlog-proof";
  answer.setAttribute("role", "status");
  label.append(input);
  place.append(label, answer);
  const run = async (file: File): Promise<void> => {
    const result = await checkAgainst(words.src!, await file.text());
    answer.className = "wrong" in result ? "next bad" : "next good";
    answer.textContent = "wrong" in result
      ? (words.no ?? "").replace("{why}", words[`no${result.wrong}`] ?? result.wrong)
      : (words.yes ?? "").replace("{index}", result.index).replace("{size}", result.size);
  };
  const chosen = (files: FileList | null | undefined): void => {
    if (files?.[0]) run(files[0]).catch((why) => (answer.textContent = String(why)));
  };
  input.addEventListener("change", () => chosen(input.files));
  place.addEventListener("dragover", (event) => event.preventDefault());
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    chosen(event.dataTransfer?.files);
  });
}
