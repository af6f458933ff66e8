// The demo hub, or an empty one, on a free port, with its mail in a folder.
import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

export async function openDemo(convoke, data) {
  if (!convoke) throw new Error('CONVOKE must name the binary');
  await rm(data, { recursive: true, force: true });
  return open(convoke, 'demo', data);
}

// An empty hub on a model, as `convoke new` makes it.
export async function openNew(convoke, data, name, model, email) {
  await rm(data, { recursive: true, force: true });
  const goal = 'What this coalition is there for.';
  const args = ['new', name, '--model', model, '--goal', goal, '--email', email, '--data', data];
  await promisify(execFile)(convoke, args);
  return open(convoke, 'serve', data);
}

// Servers that run: whoever fails leaves its own behind.
const running = new Set();

/** Ends every server that was opened here and still runs, but for these. */
export async function closeOthers(...kept) {
  await Promise.all([...running].filter((hub) => !kept.includes(hub)).map((hub) => hub.close()));
}

async function open(convoke, what, data) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(convoke, [what, '--data', data, '--listen', `127.0.0.1:${port}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await ready(origin, ended);
  const hub = {
    origin,
    data,
    lastMailTo: (address) => lastMailTo(`${data}/mail`, address),
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      running.delete(hub);
    },
  };
  running.add(hub);
  return hub;
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

// Asks until the server answers or has ended: no guess about how long a start takes.
async function ready(origin, ended) {
  let over = false;
  ended.then(() => { over = true; });
  for (;;) {
    if (over) throw new Error('the demo ended before it answered');
    try {
      const answer = await fetch(`${origin}/health`);
      if (answer.ok) return;
    } catch { /* not listening yet */ }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// Names of mails are random, so the newest is found by its time.
async function lastMailTo(folder, address) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(names.map(async (name) => ({
    text: await readFile(`${folder}/${name}`, 'utf8'),
    at: (await stat(`${folder}/${name}`)).mtimeMs,
  })));
  const theirs = mails.filter(({ text }) => text.includes(address)).sort((a, b) => a.at - b.at);
  const newest = theirs.at(-1);
  if (!newest) throw new Error(`no mail to ${address} among ${names.length}`);
  const [head, ...body] = newest.text.split(/\r?\n\r?\n/);
  if (/^Content-Transfer-Encoding: base64/im.test(head)) {
    return Buffer.from(body.join('\n'), 'base64').toString('utf8');
  }
  // Quoted-printable: soft line ends and `=3D`.
  return newest.text.replaceAll('=\r\n', '').replaceAll('=\n', '').replaceAll('=3D', '=');
}
