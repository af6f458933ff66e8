// From an empty hub to a decided vote, by forms alone: bring a list, admit, appoint with addresses,
// propose, object, vote by constituency as four people, let the deadline pass, state the outcome.
import assert from 'node:assert/strict';
import { openPage } from '../browser.mjs';
import { openNew } from '../demo.mjs';
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

const words = (page) => page.locator('main').innerText();

// Fills the form with this action and sends it; gives what the page then says.
async function send(page, action, values = {}) {
  const form = page.locator(`form[action$="/${action}"]`).first();
  const folded = form.locator('xpath=ancestor::details[not(@open)]');
  if (await folded.count()) await folded.first().locator('summary').first().click();
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]`);
    const kind = await field.first().evaluate((f) => (f.tagName === 'SELECT' ? 'select' : f.type));
    if (kind === 'select') await field.selectOption(value);
    else if (kind === 'radio') await form.locator(`[name="${name}"][value="${value}"]`).check();
    else if (kind !== 'hidden') await field.fill(value);
  }
  await form.locator('button').last().click();
  await page.waitForLoadState();
  return words(page);
}

// A deadline so near that the test can see it pass, and so far that everybody has acted before:
// the browser's own field stops at minutes.
async function soon(page, action, field, values, seconds = 8) {
  await page.$eval(`form[action$="/${action}"]`, (form, name) => {
    form.noValidate = true;
    form.elements[name].type = 'text';
  }, field);
  const until = new Date(Date.now() + seconds * 1000).toISOString().slice(0, 19);
  return send(page, action, { ...values, [field]: until });
}

// Asks again until the page says so.
async function says(page, path, wanted) {
  for (let tries = 0; tries < 120; tries += 1) {
    await page.goto(path);
    const text = await words(page);
    if (wanted.test(text)) return text;
    await page.waitForTimeout(250);
  }
  assert.fail(`${path} never said ${wanted}: ${await words(page)}`);
}

// The charter is changed by its own rule: a draft, a proposal that names it, consent, into force.
async function amend(hub, officer, delegate) {
  const manage = `${hub.origin}/en/charter/manage`;
  await officer.goto(manage);
  const toml = await officer.locator('textarea[name=toml]').inputValue();
  const broken = await send(officer, 'charter/draft', { toml: toml.replace('"R1F"', '"R9"') });
  assert.match(broken, /Line \d+, column \d+: there is no rule `R9`/);
  await officer.goto(manage);
  await send(officer, 'charter/draft', { toml: toml.replace('goal = "', 'goal = "By 2030: ') });

  await officer.goto(manage);
  const propose = await officer.locator('a[href*="permit=charter.adopted"]').getAttribute('href');
  const refused = await send(officer, 'charter/adopt');
  assert.match(refused, /resolution/, 'nobody changes the charter alone');
  await delegate.goto(hub.origin + propose);
  await send(delegate, 'decisions/new', {
    place: 'mm any', title: 'A goal with a date', meaning: 'the goal has a date.', text: 'By 2030.',
  });
  const room = `${hub.origin}/en/decisions/2`;
  await delegate.goto(room);
  await send(delegate, 'decisions/2/table');
  await officer.goto(room);
  await soon(officer, 'decisions/2/call', 'call_until', { call_rule: 'R1' });
  await says(officer, room, /Do what it allows/);
  await officer.locator('main a', { hasText: 'Do what it allows' }).click();
  await officer.waitForLoadState();
  await send(officer, 'charter/adopt');
  await officer.goto(`${hub.origin}/en/charter/`);
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

    await officer.goto(`${hub.origin}/en/import/`);
    await officer.setInputFiles('input[type=file]', {
      name: 'partners.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST),
    });
    await officer.click('main form button');
    for (let step = 0; step < 4; step += 1) {
      await officer.locator('main').getByText('Continue', { exact: true }).click();
    }
    await officer.locator('main').getByText('Bring them in', { exact: true }).click();
    assert.match(await words(officer), /New: 4/);

    for (const [organisation, constituency, name, email] of PARTS) {
      await officer.goto(`${hub.origin}/en/members/manage?do=admit`);
      const admitted = await send(officer, 'members/admit', { organisation, constituency });
      assert.match(admitted, /The organisation is in/);
      await officer.goto(`${hub.origin}/en/members/manage?do=appoint`);
      const appointed = await send(officer, 'members/appoint', { organisation, name, email });
      assert.match(appointed, /now acts for/);
      assert.match(await hub.lastMailTo(email), /sign-in\?email=/, `${name} is told by mail`);
    }

    const people = [];
    for (const [, , , email] of PARTS) {
      const page = await openPage(browser, 'nojs');
      await signIn(page, hub, email);
      people.push(page);
    }
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
    await amend(hub, officer, pablo);
    for (const page of [officer, phone, ...people]) await page.context().close();
    await hub.close();
  },
};
