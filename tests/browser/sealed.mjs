// A sealed vote as each role holds it: the issuer's and trustees' files are made by `convoke ballot` in
// a folder of their own, and the pages take files alone.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { send, words } from './new-hub.mjs';

const run = promisify(execFile);

/** `convoke …` in the folder where the roles keep their files. */
export const convoke = (folder, line) => run(process.env.CONVOKE, line.split(' '), { cwd: folder });

/** `convoke ballot …` there. */
export const ballot = (folder, line) => convoke(folder, `ballot ${line}`);

/** Issuer and three trustees take their steps, and the archive begins with the question of the page. */
export async function begun(folder, officer, voters) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/questions.json`, await officer.locator('#steps pre code').textContent());
  await ballot(folder, `credentials --count ${voters} --to voters`);
  for (const step of ['cert', 'polynomial', 'output']) {
    for (const n of [1, 2, 3]) await ballot(folder, `trustee ${step} --number ${n} --key ${n}.key --folder all`);
  }
  await ballot(folder, 'trustee group --folder all');
  await ballot(folder, 'setup chair.bel --questions questions.json --trustees all/trustees.json --credentials voters');
}

/** The officer hands the archive in on the page of decision `n`. */
export async function bringArchive(officer, room, folder, values = {}) {
  await officer.goto(room);
  await officer.setInputFiles('input[name=archive]', `${folder}/chair.bel`);
  return send(officer, `${room.split('/en/').pop()}/seal`, values);
}

/** The whole archive, as anybody may have it. */
export async function fetched(room, folder) {
  const answer = await fetch(`${room}.bel`);
  assert.equal(answer.status, 200);
  await writeFile(`${folder}/chair.bel`, Buffer.from(await answer.arrayBuffer()));
}

/** The voter of this number chooses the candidate of this number. */
export async function vote(page, room, folder, voter, choice) {
  await fetched(room, folder);
  const credential = `--credential voters/voter-${voter}.txt`;
  await ballot(folder, `cast chair.bel ${credential} --choose ${choice} --to ballot.json`);
  await page.goto(room);
  await page.setInputFiles('input[name=ballot]', `${folder}/ballot.json`);
  await send(page, `${room.split('/en/').pop()}/sealed`);
  await page.goto(room);
  assert.match(await words(page), new RegExp(`Seats that have voted: ${voter}\\.`));
}

/** Two of three trustees decrypt the sum, and the count is in the archive. */
export async function decrypted(room, folder) {
  await fetched(room, folder);
  await ballot(folder, 'tally chair.bel');
  for (const n of [1, 3]) {
    await ballot(folder, `trustee decrypt --number ${n} --key ${n}.key --folder all --archive chair.bel --to ${n}.json`);
  }
  await ballot(folder, 'tally chair.bel 1.json 3.json');
}
