// From an empty hub to an elected chair, by forms alone: the charter gets a rule for elections by
// closed ballots, five people rank three candidates, the deadline passes, everybody finds their
// tracker, and the outcome puts whoever is elected into office, and nobody else.
import assert from 'node:assert/strict';
import { holds, openPage } from '../browser.mjs';
import { CANDIDATES, NEEDS, PARTS, ROOM, chair, electing } from '../election.mjs';
import { says, send, soon, unfold, words } from '../new-hub.mjs';
import { signIn } from '../people.mjs';

const [, PABLO, KWAME] = PARTS;
// In the order of PARTS. Pablo has as many first places as Kwame, whom most prefer to each other one.
// The trackers sort otherwise than the seats vote.
const BALLOTS = [
  ['norland-9f3k', ['Ingrid', 'Kwame', 'Pablo']],
  ['copper-8d2m', ['Pablo', 'Kwame', 'Ingrid']],
  ['accra-7c4n', ['Kwame', 'Ingrid', 'Pablo']],
  ['wanjiru-1b5p', ['Kwame', 'Pablo']],
  ['amazon-6a8q', ['Pablo', 'Kwame']],
];
const RULE = `[[rules]]
id = "R5"
title = "The chair is elected in a closed vote"
body = "mm"
matters = ["chair"]
mode = "election"
way = "schulze"
quorum = ["all >1/2 of members"]
ballot = "closed"

`;
const OTHER = /that resolution allows something else/;
const NARROW = { viewport: { width: 320, height: 640 } };

// One's own order of the candidates, under a tracker of one's own.
async function rank(page, hub, [tracker, order]) {
  await page.goto(`${hub.origin}/en${ROOM}`);
  await place(page, order);
  return send(page, 'decisions/2/secret', { tracker });
}

async function place(page, order) {
  const form = page.locator('form[action$="/decisions/2/secret"]');
  await unfold(form);
  for (const [at, name] of order.entries()) {
    await form.getByLabel(name, { exact: true }).selectOption(String(at + 1));
  }
}

// With script the tracker is drawn, and afterwards the card shows the one that was sent: another
// one comes only with another ballot.
async function drawn(page, hub, order) {
  await page.goto(`${hub.origin}/en${ROOM}`);
  const field = page.locator('input[name=tracker]');
  await page.waitForFunction(() => document.querySelector('input[name=tracker]').value !== '');
  const sent = await field.inputValue();
  assert.match(sent, /^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  await place(page, order);
  await send(page, 'decisions/2/secret');
  for (const lang of ['en', 'ar']) {
    await page.goto(`${hub.origin}/${lang}${ROOM}`);
    await page.locator('[data-cast]').waitFor();
    assert.equal(await page.locator('[data-cast] output').innerText(), sent);
    assert.equal(await field.inputValue(), '', 'no other tracker to be noted by mistake');
  }
}

// The limits stand beside the ballot, and only the turnout is known.
async function isKept(page, hub, cast) {
  await page.goto(`${hub.origin}/en${ROOM}`);
  const text = await words(page);
  for (const limit of [
    /until the close the host could see single votes/,
    /Who voted is public/,
    /A unanimous result reveals everyone/,
    /can prove their own vote/,
    /nothing is counted before it closes/,
  ]) assert.match(text, limit);
  assert.match(text, new RegExp(`Seats that have voted: ${cast}\\.`));
  const shown = text + JSON.stringify(await (await fetch(`${hub.origin}/en${ROOM}.json`)).json());
  for (const [tracker] of BALLOTS) assert.ok(!shown.includes(tracker), `${tracker} is kept`);
  assert.doesNotMatch(text, /\bElected\b|The count|\b0:0\b/);
  assert.doesNotMatch(text, /Agreeing means|Filled: agree|Passes\?/, 'an election is no agreement');
  assert.match(text, /lets whoever is elected become Chair, and nobody else/);
}

// What came out, on the decision and on its outcome alike.
async function isCounted(page, hub, path) {
  await page.goto(`${hub.origin}/en${path}`);
  const text = await words(page);
  assert.match(text, /Kwame ✓ Elected/);
  assert.match(text, /lets Kwame become Chair, and nobody else/);
  assert.doesNotMatch(text, /Agreed|Your tracker|Comes first/);
  const pairs = page.locator('#candidates table tbody tr');
  assert.equal(await pairs.count(), 3, 'each pair once');
  assert.equal(await pairs.filter({ hasText: 'More prefer the first' }).count(), 3);
  const trackers = await page.locator('#secret table tbody tr').allInnerTexts();
  const sorted = BALLOTS.map(([tracker]) => tracker).sort();
  assert.deepEqual(trackers.map((row) => row.trim().split(/\s+/)[0]), sorted);
}

// Small, in Arabic, without sideways scrolling; what the reader sees is kept as a picture.
async function looks(page, hub, out, path, name) {
  for (const lang of ['en', 'ar']) {
    const shoot = () => page.screenshot({ path: `${out}/${name}-${lang}.png`, fullPage: true });
    await holds(page, hub.origin, `/${lang}${path}`, 'phone', shoot);
  }
}

export const tests = {
  async 'five people elect a chair in a closed vote by forms alone'({ browser, out }) {
    const { hub, officer, people } = await electing(browser, `${out}/election`, RULE);
    assert.match(await words(officer), /Kwame has chaired/);
    const phone = await openPage(browser, 'phone', NARROW);
    await signIn(phone, hub, PARTS[0][3]);

    await officer.goto(`${hub.origin}/en${ROOM}`);
    await soon(officer, 'decisions/2/open', 'open_until', { open_rule: 'R5' }, 45);
    await looks(phone, hub, out, ROOM, 'election-ballot');
    // Ingrid votes from her phone, and again from a desk: the last ballot counts.
    await drawn(phone, hub, ['Pablo']);
    for (const [at, page] of people.entries()) {
      await rank(page, hub, BALLOTS[at]);
      await isKept(page, hub, at + 1);
    }
    await looks(phone, hub, out, ROOM, 'election-voted');

    const decided = await says(officer, `${hub.origin}/en${ROOM}`, /outcome awaited/);
    assert.match(decided, /Kwame ✓ Elected/);
    for (const path of [ROOM, `${ROOM}/outcome`]) await isCounted(officer, hub, path);
    for (const [at, page] of people.entries()) {
      const [tracker, order] = BALLOTS[at];
      await page.goto(`${hub.origin}/en${ROOM}`);
      const own = await page.locator('#secret tr', { hasText: tracker }).innerText();
      assert.deepEqual(CANDIDATES.filter((name) => own.includes(name)), [...order].sort());
    }
    await looks(phone, hub, out, ROOM, 'election-decided');
    await looks(phone, hub, out, `${ROOM}/outcome`, 'election-outcome');

    await officer.goto(`${hub.origin}/en${ROOM}`);
    const way = await officer.locator('main a', { hasText: 'Do what it allows' }).getAttribute('href');
    const resolution = new URL(way, hub.origin).searchParams.get('resolution');
    assert.match(await chair(officer, hub, PABLO, resolution), OTHER, 'Pablo was not elected');
    assert.match(await chair(officer, hub, KWAME), NEEDS, 'not without the outcome');
    // The way from the outcome has office, person and resolution filled in.
    await officer.goto(hub.origin + way);
    assert.match(await send(officer, 'charter/appoint'), /The office is filled/);
    assert.match(await words(officer), /Chair\s+Kwame/, 'the elected person chairs');
    for (const page of [officer, phone, ...people]) await page.context().close();
    await hub.close();
  },
};
