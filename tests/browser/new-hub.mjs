// A hub that starts empty and is filled by forms alone: a list is brought, members are admitted,
// people appointed, and the charter is amended by its own rule.
import assert from 'node:assert/strict';
import { openPage } from './browser.mjs';
import { signIn } from './people.mjs';

export const words = (page) => page.locator('main').innerText();

// Opens what a form is folded into.
export async function unfold(form) {
  const folded = form.locator('xpath=ancestor::details[not(@open)]');
  if (await folded.count()) await folded.first().locator('summary').first().click();
}

// Fills the form with this action and sends it; gives what the page then says.
export async function send(page, action, values = {}) {
  const form = page.locator(`form[action$="/${action}"]`).first();
  await unfold(form);
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
export async function soon(page, action, field, values, seconds = 8) {
  await page.$eval(`form[action$="/${action}"]`, (form, name) => {
    form.noValidate = true;
    form.elements[name].type = 'text';
  }, field);
  const until = new Date(Date.now() + seconds * 1000).toISOString().slice(0, 19);
  return send(page, action, { ...values, [field]: until });
}

// Asks again until the page says so.
export async function says(page, path, wanted) {
  for (let tries = 0; tries < 120; tries += 1) {
    await page.goto(path);
    const text = await words(page);
    if (wanted.test(text)) return text;
    await page.waitForTimeout(250);
  }
  assert.fail(`${path} never said ${wanted}: ${await words(page)}`);
}

// Brings a list of `count` organisations through the five steps.
export async function bring(officer, hub, list, count) {
  await officer.goto(`${hub.origin}/en/import/`);
  await officer.setInputFiles('input[type=file]', {
    name: 'partners.csv', mimeType: 'text/csv', buffer: Buffer.from(list),
  });
  await officer.click('main form button');
  for (let step = 0; step < 4; step += 1) {
    await officer.locator('main').getByText('Continue', { exact: true }).click();
  }
  await officer.locator('main').getByText('Bring them in', { exact: true }).click();
  assert.match(await words(officer), new RegExp(`New: ${count}`));
}

// Admits each organisation and appoints its person; gives a page on which each has signed in.
export async function admit(browser, officer, hub, parts) {
  for (const [organisation, constituency, name, email] of parts) {
    await officer.goto(`${hub.origin}/en/members/manage?do=admit`);
    const admitted = await send(officer, 'members/admit', { organisation, constituency });
    assert.match(admitted, /The organisation is in/);
    await officer.goto(`${hub.origin}/en/members/manage?do=appoint`);
    const appointed = await send(officer, 'members/appoint', { organisation, name, email });
    assert.match(appointed, /now acts for/);
    assert.match(await hub.lastMailTo(email), /sign-in\?email=/, `${name} is told by mail`);
  }
  const people = [];
  for (const [, , , email] of parts) {
    const page = await openPage(browser, 'nojs');
    await signIn(page, hub, email);
    people.push(page);
  }
  return people;
}

// The charter is changed by its own rule: a draft, a proposal that names it (decision `n`),
// consent, into force. `look` is shown the draft before anybody decides on it.
export async function amend(hub, officer, delegate, n, change, paper, look = async () => {}) {
  const manage = `${hub.origin}/en/charter/manage`;
  await officer.goto(manage);
  const toml = await officer.locator('textarea[name=toml]').inputValue();
  assert.notEqual(change(toml), toml, 'the amendment changes something');
  assert.match(await send(officer, 'charter/draft', { toml: change(toml) }), /The draft is on the record/);

  await officer.goto(manage);
  const propose = await officer.locator('a[href*="permit=charter.adopted"]').getAttribute('href');
  await says(officer, manage, /No decision on which you could act allows this yet/);
  await delegate.goto(hub.origin + propose);
  await look(new URL(propose, hub.origin).searchParams.get('subject'));
  await send(delegate, 'decisions/new', { place: 'mm any', ...paper });
  const room = `${hub.origin}/en/decisions/${n}`;
  await delegate.goto(room);
  await send(delegate, `decisions/${n}/table`);
  await officer.goto(room);
  await soon(officer, `decisions/${n}/call`, 'call_until', { call_rule: 'R1' });
  await says(officer, room, /Do what it allows/);
  await officer.locator('main a', { hasText: 'Do what it allows' }).click();
  await officer.waitForLoadState();
  await send(officer, 'charter/adopt');
  await officer.goto(`${hub.origin}/en/charter/`);
}
