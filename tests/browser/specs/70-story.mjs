// A hub with three chambers, told from its first day by those who live in it, by forms alone: members
// are admitted, an interest is declared, a motion has two thirds of all and fails in one chamber, two
// dissents stay beside it, the charter is amended after its shift of power was looked at, a chair is
// elected by sealed ballots; and a stranger replays it all from the public files.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { holds, openPage } from '../browser.mjs';
import { openNew } from '../demo.mjs';
import { elected, nominated } from '../election.mjs';
import { admit, amend, bring, says, send, soon, words } from '../new-hub.mjs';
import { signIn } from '../people.mjs';
import { ballot, begun, bringArchive, convoke, decrypted, vote } from '../sealed.mjs';

const OFFICER = 'office@forests.example';
const PARTS = [
  ['Timber Holdings', 'economic', 'Pablo', 'pablo@timber.example'],
  ['Northern Mills', 'economic', 'Ingrid', 'ingrid@mills.example'],
  ['Oak & Sons', 'economic', 'Tomasz', 'tomasz@oak.example'],
  ['Forest Workers United', 'social', 'Kwame', 'kwame@workers.example'],
  ['Upper Valley Council', 'social', 'Rosa', 'rosa@valley.example'],
  ['Canopy Watch', 'environmental', 'Wanjiru', 'wanjiru@canopy.example'],
  ['River Trust', 'environmental', 'Mei', 'mei@river.example'],
];
const TYPES = { economic: 'Business', social: 'NGO', environmental: 'NGO' };
const LIST = ['Name,Type', ...PARTS.map(([name, chamber]) => `${name},${TYPES[chamber]}`)].join('\n');
const AGREES = { Ingrid: false, Pablo: false, Tomasz: true, Kwame: true, Rosa: true, Wanjiru: true };
const ELECTS = `[[rules]]
id = "R5"
title = "The chair is elected by sealed ballots"
body = "ga"
matters = ["chair"]
mode = "election"
way = "plurality"
quorum = ["all >1/2 of members"]
ballot = "sealed"

`;
// The weight of each chamber is no longer asked for, and the chair is elected.
const amended = (toml) => elected(ELECTS)(toml)
  .replace(/, "all >=2\/3 of present_less_abstentions by equal_chambers"/, '');
const CANDIDATES = ['Ingrid', 'Kwame', 'Wanjiru'];
// Of each voter in the order of PARTS: the number of a candidate.
const CHOICES = [1, 1, 2, 2, 2, 3, 2];

const room = (hub, n) => `${hub.origin}/en/decisions/${n}`;

// Mei's River Trust holds shares in Timber Holdings, and says so before anybody asks.
async function declared(mei, hub) {
  await mei.goto(`${hub.origin}/en/members/manage?do=declare`);
  await send(mei, 'members/declare', {
    organisation: 'River Trust', about: 'Timber Holdings', nature: 'financial', words: 'We hold shares.',
  });
}

// Decision 1: agreed by more than two thirds with chambers weighing the same, and lost in one.
async function lostInOneChamber(hub, officer, by) {
  await by.Rosa.goto(`${hub.origin}/en/decisions/new`);
  await send(by.Rosa, 'decisions/new', {
    place: 'ga any', title: 'No wood from the upper valley', concerns: 'Timber Holdings',
    meaning: 'no member buys wood from the upper valley.', text: 'From next year on.',
  });
  await by.Rosa.goto(room(hub, 1));
  await send(by.Rosa, 'decisions/1/table');
  await officer.goto(room(hub, 1));
  await soon(officer, 'decisions/1/call', 'call_until', { call_rule: 'R1' });
  await by.Pablo.goto(room(hub, 1));
  await send(by.Pablo, 'decisions/1/object', { reason: 'It closes our mill.' });
  await says(officer, room(hub, 1), /Open the vote/);
  await soon(officer, 'decisions/1/open', 'open_until', { open_rule: 'R1F' }, 30);

  await by.Mei.goto(room(hub, 1));
  const aside = await words(by.Mei);
  assert.match(aside, /It concerns Timber Holdings/);
  assert.match(aside, /declared an interest that touches this/, 'she is recused by herself having said so');
  assert.equal(await by.Mei.locator('form[action$="/vote"]').count(), 0, 'and has no ballot');
  for (const [name, agrees] of Object.entries(AGREES)) {
    await by[name].goto(room(hub, 1));
    await send(by[name], 'decisions/1/vote', { choice: agrees ? 'agree' : 'disagree', reason: `So says ${name}.` });
  }
  const decided = await says(officer, room(hub, 1), /outcome awaited/);
  assert.match(decided, /Not agreed/);
  const { votes } = await (await fetch(`${room(hub, 1)}.json`)).json();
  const chamber = (id) => votes.shares.find((share) => share.id === id && share.passes !== null);
  assert.deepEqual(['economic', 'social', 'environmental'].map((id) => chamber(id).passes), [false, true, true]);
  assert.equal(chamber('environmental').of, 1, 'who is recused is in no base');
  assert.ok(votes.why.some((why) => /^All together: 7\/3 of 3 .*: enough\.$/.test(why)), votes.why.join('\n'));
}

async function dissented(hub, by) {
  for (const [name, statement] of [['Rosa', 'One mill outweighs a valley.'], ['Wanjiru', 'The river was not asked.']]) {
    await by[name].goto(room(hub, 1));
    await send(by[name], 'decisions/1/dissent', { statement });
  }
  const outcome = JSON.stringify(await (await fetch(`${room(hub, 1)}/outcome.json`)).json());
  for (const words of ['One mill outweighs a valley.', 'The river was not asked.']) assert.ok(outcome.includes(words));
}

// Decision 2, and what it would change in who can stop what is read before it is agreed.
async function amendedAfterALook(hub, officer, kwame) {
  await amend(hub, officer, kwame, 2, amended, {
    place: 'ga any', title: 'We elect our chair', meaning: 'the chair is elected.', text: 'By sealed ballots.',
  }, async (draft) => {
    const page = await kwame.context().newPage();
    await page.goto(`${hub.origin}/en/power/shift?draft=${draft}`);
    const text = await words(page);
    assert.match(text, /R1F/);
    assert.match(text, /Economic/);
    await page.close();
  });
  assert.match(await words(officer), /The chair is elected by sealed ballots/);
}

// Decision 3: sealed by three members as trustees, counted, and the way to the office.
async function electedBySealedBallots(hub, officer, people, by, folder) {
  await nominated(hub, by.Rosa, officer, 3, 'ga chair', CANDIDATES);
  await officer.goto(room(hub, 3));
  await begun(folder, officer, PARTS.length);
  const trustees = [PARTS[0], PARTS[3], PARTS[5]].map(([organisation]) => organisation).join('\n');
  await bringArchive(officer, room(hub, 3), folder, { authority: 'Upper Valley Council', trustees });
  await says(officer, room(hub, 3), /2 of them decrypt together/);
  await soon(officer, 'decisions/3/open', 'open_until', { open_rule: 'R5' }, 60);
  for (const [at, page] of people.entries()) await vote(page, room(hub, 3), folder, at + 1, CHOICES[at]);
  await decrypted(room(hub, 3), folder);
  await says(officer, room(hub, 3), /Bring the count on/);
  await bringArchive(officer, room(hub, 3), folder);
  assert.match(await says(officer, room(hub, 3), /outcome awaited/), /Kwame ✓ Elected/);
  await officer.locator('main a', { hasText: 'Do what it allows' }).click();
  await officer.waitForLoadState();
  assert.match(await send(officer, 'charter/appoint'), /The office is filled/);
}

// What a visitor reads on a phone, and a stranger works out again from a static copy.
async function publicAndReplayed(hub, browser, folder, out) {
  const phone = await openPage(browser, 'phone');
  for (const path of ['/en/charter/', '/ar/decisions/1', '/en/decisions/3/outcome']) {
    const shoot = () => phone.screenshot({ path: `${out}/story${path.replaceAll('/', '-')}.png`, fullPage: true });
    await holds(phone, hub.origin, path, 'phone', shoot);
  }
  await phone.goto(`${hub.origin}/en/charter/`);
  assert.match(await words(phone), /Kwame/, 'who is in charge');
  await phone.context().close();
  await hub.close();
  const [name] = await readdir(`${hub.data}/hubs`);
  await convoke(folder, `export --public copy --data ${resolve(hub.data)} --hub ${name}`);
  const { stdout } = await convoke(folder, 'verify copy --replay --files --archives archives');
  assert.match(stdout, /events of sealed votes: 13[\s\S]*HOLDS/);
  const whole = await readFile(`${folder}/archives/decision-3.bel`);
  assert.deepEqual(whole, await readFile(`${folder}/chair.bel`), 'byte for byte');
  assert.match((await ballot(folder, 'verify archives/decision-3.bel')).stdout, /Kwame: 4/);
}

export const tests = {
  async 'three chambers, a motion lost in one, two dissents, an amendment, a sealed election, a replay'({ browser, out }) {
    const hub = await openNew(process.env.CONVOKE, `${out}/story`, 'Forest Compact', 'fsc', OFFICER);
    const officer = await openPage(browser, 'nojs');
    await signIn(officer, hub, OFFICER);
    await bring(officer, hub, LIST, PARTS.length);
    const people = await admit(browser, officer, hub, PARTS);
    const by = Object.fromEntries(PARTS.map(([, , name], at) => [name, people[at]]));

    await declared(by.Mei, hub);
    await lostInOneChamber(hub, officer, by);
    await dissented(hub, by);
    await amendedAfterALook(hub, officer, by.Kwame);
    const folder = resolve(out, 'story-files');
    await electedBySealedBallots(hub, officer, people, by, folder);
    for (const page of [officer, ...people]) await page.context().close();
    await publicAndReplayed(hub, browser, folder, out);
  },
};
