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

// Through the five steps, looking at each title; ends on the page that says what will change.
export async function walk(page) {
  for (const [step, title] of TITLES.entries()) {
    await page.waitForFunction((t) => new RegExp(t).test(document.querySelector('h1')?.textContent),
      title.source);
    assert.match(await words(page), new RegExp(`Step ${step + 1} of 5`));
    if (step < 4) await page.locator('main').getByText('Continue', { exact: true }).click();
  }
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
