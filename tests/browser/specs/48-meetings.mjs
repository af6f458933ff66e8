// A minority puts an item on the agenda by right and the chair fails to take it off; ballots on paper
// come in by sheet; minutes print.
import assert from 'node:assert/strict';
import { holds, openPage } from '../browser.mjs';
import { openVote, signIn } from '../people.mjs';

const TITLE = 'Who repairs the sensors in the markets?';
const SHEET = `seat,answer
Implementing governments 5,yes
Implementing governments 5,no
Donor governments 1,contre
Nobody at all,yes
`;

let item;

export const tests = {
  'one constituency puts an item on by right, without script': async ({ demo, browser }) => {
    const page = await openPage(browser, 'nojs');
    await signIn(page, demo, 'blessing@lagos-pickers.example');
    await page.goto(`${demo.origin}/en/meetings/2`);
    await page.click('section.next a');
    await page.fill('#title', TITLE);
    await page.click('#propose button');
    await page.waitForURL(/meetings\/agenda\/\d+/);
    item = new URL(page.url()).pathname;
    assert.match(await page.locator('main').innerText(), /On by right/);
    await holds(page, demo.origin, item, 'nojs');
    await page.context().close();
  },

  'the chair cannot take it off, and reads why': async ({ demo, browser }) => {
    const page = await openPage(browser, 'desk');
    await signIn(page, demo, 'amina@clean-air.example');
    await page.goto(demo.origin + item);
    await page.locator('details summary', { hasText: 'Take it off' }).click();
    await page.fill('#reason', 'There is no time.');
    await page.locator('details[open] button').click();
    const errors = page.locator('section.errors');
    assert.match(await errors.innerText(), /stands by right[\s\S]*P94/);
    await page.goto(`${demo.origin}/en/meetings/2`);
    await page.locator('#agenda').getByText(TITLE).waitFor();
    await page.context().close();
  },

  'ballots on paper come in by sheet, each row accounted for': async ({ demo, browser }) => {
    const page = await openPage(browser, 'desk');
    await signIn(page, demo, 'fatou@clean-air.example');
    const vote = await openVote(page, demo);
    await page.goto(`${demo.origin}${vote}/paper`);
    await page.setInputFiles('#sheet', { name: 'paper.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) });
    await page.click('#upload button');
    const preview = page.locator('#preview');
    await preview.waitFor();
    const text = await preview.innerText();
    assert.match(text, /Rows in the sheet: 4/);
    assert.match(text, /Twice in the sheet: 1/);
    assert.match(text, /No seat of this vote by that name, or several: 1/);
    await holds(page, demo.origin, new URL(page.url()).pathname + new URL(page.url()).search, 'phone');
    await page.context().close();
  },

  'papers are out by a day, and how long they were out is a figure': async ({ demo, browser }) => {
    const page = await openPage(browser, 'nojs');
    await signIn(page, demo, 'blessing@lagos-pickers.example');
    await page.goto(`${demo.origin}/en/meetings/1`);
    assert.match(await page.locator('#papers').innerText(), /In time[\s\S]*Too late/);
    await page.goto(`${demo.origin}/en/meetings/2`);
    await page.locator('#papers details summary').click();
    await page.fill('#paper_title', 'Sensors that were sold');
    await page.fill('#paper_link', 'https://lagos-pickers.example/sensors');
    await page.click('#papers details[open] button');
    await page.locator('#papers').getByText('Sensors that were sold').waitFor();
    await page.goto(`${demo.origin}/en/power/legitimacy`);
    const text = await page.locator('main').innerText();
    for (const name of ['Paper lead time', 'Speaking balance']) assert.match(text, new RegExp(name));
    await page.context().close();
  },

  'minutes print on one page, and are read on a phone in Arabic': async ({ demo, browser, out }) => {
    const page = await openPage(browser, 'desk');
    await page.goto(`${demo.origin}/en/meetings/1/minutes`);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('div.one-page').getByText('By proxy').first().isVisible());
    await page.screenshot({ path: `${out}/minutes-print.png`, fullPage: true });
    await page.context().close();
    const phone = await openPage(browser, 'phone');
    await holds(phone, demo.origin, '/ar/meetings/1/minutes', 'phone');
    await phone.context().close();
  },
};
