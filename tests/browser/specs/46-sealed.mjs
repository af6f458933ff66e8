// A chair elected by sealed ballots: credentials, keys and ballots are made by each role's own program,
// the pages take files alone, and a stranger replays all of it from the public files.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { PARTS, ROOM, electing } from '../election.mjs';
import { says, send, soon, words } from '../new-hub.mjs';

const RULE = `[[rules]]
id = "R5"
title = "The chair is elected by sealed ballots"
body = "mm"
matters = ["chair"]
mode = "election"
way = "plurality"
quorum = ["all >1/2 of members"]
ballot = "sealed"

`;
const TRUSTEES = PARTS.slice(0, 3).map(([organisation]) => organisation).join('\n');
// Candidates by number: Ingrid, Kwame, Pablo.
const CHOICES = [2, 3, 2, 2, 1];
const run = promisify(execFile);

// `convoke …` in the folder where the roles keep their files.
const convoke = (folder, line) => run(process.env.CONVOKE, line.split(' '), { cwd: folder });
const ballot = (folder, line) => convoke(folder, `ballot ${line}`);

// Issuer and trustees take their steps, and the archive begins with the question of the page.
async function begun(folder, officer) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/questions.json`, await officer.locator('#steps pre code').textContent());
  await ballot(folder, `credentials --count ${PARTS.length} --to voters`);
  for (const step of ['cert', 'polynomial', 'output']) {
    for (const n of [1, 2, 3]) await ballot(folder, `trustee ${step} --number ${n} --key ${n}.key --folder all`);
  }
  await ballot(folder, 'trustee group --folder all');
  await ballot(folder, 'setup chair.bel --questions questions.json --trustees all/trustees.json --credentials voters');
}

async function bringArchive(officer, hub, folder, values = {}) {
  await officer.goto(`${hub.origin}/en${ROOM}`);
  await officer.setInputFiles('input[name=archive]', `${folder}/chair.bel`);
  return send(officer, 'decisions/2/seal', values);
}

// The whole archive, as anybody may have it.
async function fetched(hub, folder) {
  const answer = await fetch(`${hub.origin}/en${ROOM}.bel`);
  assert.equal(answer.status, 200);
  await writeFile(`${folder}/chair.bel`, Buffer.from(await answer.arrayBuffer()));
}

async function vote(page, hub, folder, voter) {
  await fetched(hub, folder);
  const credential = `--credential voters/voter-${voter + 1}.txt`;
  await ballot(folder, `cast chair.bel ${credential} --choose ${CHOICES[voter]} --to ballot.json`);
  await page.goto(`${hub.origin}/en${ROOM}`);
  await page.setInputFiles('input[name=ballot]', `${folder}/ballot.json`);
  await send(page, 'decisions/2/sealed');
  await page.goto(`${hub.origin}/en${ROOM}`);
  assert.match(await words(page), new RegExp(`Seats that have voted: ${voter + 1}\\.`));
}

export const tests = {
  async 'a chair is elected by sealed ballots, and a stranger opens every one of them'({ browser, out }) {
    const { hub, officer, people } = await electing(browser, `${out}/sealed`, RULE);
    const folder = resolve(out, 'sealed-files');
    await officer.goto(`${hub.origin}/en${ROOM}`);
    await begun(folder, officer);
    await bringArchive(officer, hub, folder, { authority: 'Publish It All', trustees: TRUSTEES });
    await says(officer, `${hub.origin}/en${ROOM}`, /2 of them decrypt together/);
    await soon(officer, 'decisions/2/open', 'open_until', { open_rule: 'R5' }, 45);
    for (const [voter, page] of people.entries()) await vote(page, hub, folder, voter);

    // The deadline passes; two of three trustees decrypt the sum, and the officer brings it.
    await fetched(hub, folder);
    await ballot(folder, 'tally chair.bel');
    for (const n of [1, 3]) {
      await ballot(folder, `trustee decrypt --number ${n} --key ${n}.key --folder all --archive chair.bel --to ${n}.json`);
    }
    await ballot(folder, 'tally chair.bel 1.json 3.json');
    await says(officer, `${hub.origin}/en${ROOM}`, /Bring the count on/);
    await bringArchive(officer, hub, folder);
    const decided = await says(officer, `${hub.origin}/en${ROOM}`, /outcome awaited/);
    assert.match(decided, /Kwame ✓ Elected/);

    // A stranger has public files alone: a static copy.
    for (const page of [officer, ...people]) await page.context().close();
    await hub.close();
    const [name] = await readdir(`${hub.data}/hubs`);
    await convoke(folder, `export --public copy --data ${resolve(hub.data)} --hub ${name}`);
    const { stdout } = await convoke(folder, 'verify copy --replay --files --archives archives');
    assert.match(stdout, /events of sealed votes: 11[\s\S]*HOLDS/);
    const whole = await readFile(`${folder}/archives/decision-2.bel`);
    assert.deepEqual(whole, await readFile(`${folder}/chair.bel`), 'byte for byte');
    assert.match((await ballot(folder, 'verify archives/decision-2.bel')).stdout, /Kwame: 3/);
  },
};
