// Bringing a file in as the demo's secretariat does: sent, and through the five steps.
import assert from 'node:assert/strict';
import { openPage } from './browser.mjs';
import { signIn } from './people.mjs';

const FATOU = 'fatou@clean-air.example';
const TITLES = [/What is this file/, /Which column is what/, /What do these words mean/,
  /Are these the same organisation/, /What will change/];

export const words = (page) => page.locator('main').innerText();

// Sends a file; gives the status of the answer, or of the progress shown in its place.
export async function bring(page, demo, name, bytes) {
  await page.goto(`${demo.origin}/en/import/`);
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  const [answer] = await Promise.all([
    page.waitForResponse((r) => r.request().method() === 'POST'),
    page.click('main form:has(input[type=file]) button'),
  ]);
  return answer.status();
}

// Waits until a step is there, whatever is worked out before; `step` counts from 1.
export async function at(page, step) {
  await page.waitForFunction((t) => new RegExp(t).test(document.querySelector('h1')?.textContent),
    TITLES[step - 1].source);
  assert.match(await words(page), new RegExp(`Step ${step} of 5`));
}

// The step where a file opens: one of a known shape has less to ask.
export async function opened(page) {
  const step = await page.waitForFunction((titles) => {
    const title = document.querySelector('h1')?.textContent;
    return titles.findIndex((t) => new RegExp(t).test(title)) + 1;
  }, TITLES.map((title) => title.source));
  return step.jsonValue();
}

// Through the steps from the one where it opens, looking at each title; ends on the page that says
// what will change. Gives the step where it opened.
export async function walk(page) {
  const first = await opened(page);
  for (let step = first; step <= 5; step += 1) {
    await at(page, step);
    if (step < 5) await page.locator('main').getByText('Continue', { exact: true }).click();
  }
  return first;
}

// Leaves all look-alikes of step 4 for later, where there are some.
export async function settle(page) {
  const later = page.locator('main').getByText('Leave all for later', { exact: true });
  if (!await later.count()) return;
  await later.click();
  await page.waitForFunction(() => !document.querySelector('main button[value=later]'));
  await at(page, 4);
}

// Brings the file in; what its page then says.
export async function finish(page) {
  await page.locator('main').getByText('Bring them in', { exact: true }).click();
  await page.waitForURL(/\/done/);
  return words(page);
}

// Signs in once for all modes: mails to one address are few a minute.
let cookies;
export async function asFatou(browser, demo, mode) {
  if (!cookies) {
    const page = await openPage(browser, 'nojs');
    await signIn(page, demo, FATOU);
    cookies = await page.context().storageState();
    await page.context().close();
  }
  return openPage(browser, mode, { storageState: cookies });
}
