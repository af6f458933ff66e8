// From an empty hub to a decided vote, by forms alone: bring a list, admit, appoint with addresses,
// propose, object, vote by constituency as four people, let the deadline pass, state the outcome.
import assert from 'node:assert/strict';
import { openPage } from '../browser.mjs';
import { openNew } from '../demo.mjs';
import { admit, amend, bring, says, send, soon, words } from '../new-hub.mjs';
import { signIn } from '../people.mjs';

const OFFICER = 'you@example.org';
const LIST = `Name,Type,Country
Ministry of Mines of Norland,Government,Norway
Copper Holdings,Business,Chile
Accra Air Watch,NGO,Ghana
Publish It All,NGO,Kenya
`;
const PARTS = [
  ['Ministry of Mines of Norland', 'countries', 'Ingrid', 'ingrid@norland.example'],
  ['Copper Holdings', 'companies', 'Pablo', 'pablo@copper.example'],
  ['Accra Air Watch', 'civil-society', 'Kwame', 'kwame@accra.example'],
  ['Publish It All', 'civil-society', 'Wanjiru', 'wanjiru@publish.example'],
];

// A fault in the draft is named by its place before the sound one goes its way.
async function giveGoalADate(hub, officer, delegate) {
  await officer.goto(`${hub.origin}/en/charter/manage`);
  const toml = await officer.locator('textarea[name=toml]').inputValue();
  const broken = await send(officer, 'charter/draft', { toml: toml.replace('"R1F"', '"R9"') });
  assert.match(broken, /Line \d+, column \d+: there is no rule `R9`/);
  await amend(hub, officer, delegate, 2, (text) => text.replace('goal = "', 'goal = "By 2030: '), {
    title: 'A goal with a date', meaning: 'the goal has a date.', text: 'By 2030.',
  });
  assert.match(await words(officer), /By 2030: /, 'the changed charter is in force');
}

export const tests = {
  async 'from an empty hub to a decided vote by forms alone'({ browser, out }) {
    const hub = await openNew(process.env.CONVOKE, `${out}/new`, 'Clean Air Compact', 'eiti', OFFICER);
    const officer = await openPage(browser, 'nojs');
    await signIn(officer, hub, OFFICER);
    const desk = await words(officer);
    for (const step of [/Bring your spreadsheet/, /Admit the first/, /Write a proposal/]) {
      assert.match(desk, step, 'the desk says what to set up');
    }

    await bring(officer, hub, LIST, PARTS.length);
    const people = await admit(browser, officer, hub, PARTS);
    const [ingrid, pablo, kwame] = people;

    await kwame.goto(`${hub.origin}/en/decisions/new`);
    await send(kwame, 'decisions/new', {
      place: 'mm any',
      title: 'Publish every contract',
      meaning: 'every member publishes its contracts within a year.',
      text: 'Contracts are published in full.',
    });
    const room = `${hub.origin}/en/decisions/1`;
    assert.equal(kwame.url(), room);
    await officer.goto(room);
    await send(officer, 'decisions/1/table');

    await officer.goto(room);
    await soon(officer, 'decisions/1/call', 'call_until', { call_rule: 'R1' });
    await pablo.goto(room);
    await send(pablo, 'decisions/1/object', { reason: 'Trade secrets stand in them.' });
    const after = await says(officer, room, /Open the vote/);
    assert.match(after, /Trade secrets stand in them/);

    await soon(officer, 'decisions/1/open', 'open_until', { open_rule: 'R1F' }, 20);
    for (const [page, choice] of [[ingrid, 'agree'], [pablo, 'disagree'], [kwame, 'agree'], [people[3], 'agree']]) {
      await page.goto(room);
      await send(page, 'decisions/1/vote', { choice, reason: `We ${choice}.` });
    }
    const decided = await says(officer, room, /outcome awaited/);
    assert.match(decided, /Not agreed\s+Companies: 0 of 1 votes cast agree/, 'one constituency stops it');
    const phone = await openPage(browser, 'phone');
    await phone.goto(room);
    await phone.screenshot({ path: `${out}/new-hub-phone.png`, fullPage: true });

    await pablo.goto(room);
    await send(pablo, 'decisions/1/dissent', { statement: 'A third of us was not heard.' });
    const outcome = await (await fetch(`${hub.origin}/en/decisions/1/outcome.json`)).json();
    assert.ok(JSON.stringify(outcome).includes('A third of us was not heard.'), 'dissent stands beside it');
    await giveGoalADate(hub, officer, pablo);
    for (const page of [officer, phone, ...people]) await page.context().close();
    await hub.close();
  },
};
