// Look-alikes of a file, one card after the other: by keyboard alone, and on a phone by touch.
import assert from 'node:assert/strict';
import { asFatou, at, bring, finish, words } from '../bring.mjs';
import { holds } from '../browser.mjs';

const KNOWN = `Name,Country,Website
Redwood Trust for Rivers,Kenya,https://redwood.example
Bluebell Water Union,Kenya,https://bluebell.example
Green Hills Cycling Club,Kenya,
`;
const NEXT = `Organisation,Country,Website,Motto
Redwoood Trust for Rivers,Kenya,https://redwood.example/en,Rivers
Bluebel Water Union,Kenya,https://bluebel.example,Water
Green Hillz Cycling Club,Kenya,,Cycling
`;

const BRANCH = `Name,Country,Website
Valley Growers Association,Kenya,https://growers.example
Valley Growers Association Kampala,Uganda,
`;

const place = async (page) => Number(/this is number (\d+)/.exec(await words(page))?.[1]);
const inCard = (page) => page.evaluate(() => !!document.activeElement?.closest('#card'));
const keys = (page) => page.locator('#card kbd').count();

// Moves the focus on until it is on what this finds.
async function tabTo(page, selector) {
  for (let step = 0; step < 120; step += 1) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${selector}`);
}

const numbered = (page, number) =>
  page.waitForFunction((n) => document.querySelector('main').innerText.includes(`this is number ${n}`), number);

// Brings the organisations in that the next file is like; gives the address that undoes it.
async function known(page, demo, list = KNOWN) {
  await bring(page, demo, 'known.csv', list);
  await page.waitForURL(/\/import\/w_/);
  await page.goto(page.url().replace(/(w_[^/]+).*/, '$1/check'));
  await finish(page);
  return page.url();
}

async function undo(page, done) {
  await page.goto(done);
  await page.locator('form[action*="undo"] button').last().click();
  await page.waitForFunction(() => /was undone on/.test(document.querySelector('main').innerText));
}

// To the look-alikes of a file that was just sent.
async function look(page) {
  await page.waitForURL(/\/import\/w_/);
  await page.goto(page.url().replace(/(w_[^/]+).*/, '$1/duplicates'));
  await page.locator('#card').waitFor();
}

export const tests = {
  async 'look-alikes are answered by keyboard alone'({ demo, browser, out }) {
    const page = await asFatou(browser, demo, 'desk');
    const first = await known(page, demo);
    await bring(page, demo, 'next.csv', NEXT);
    for (const step of [1, 2, 3]) {
      await at(page, step);
      await tabTo(page, step < 3 ? 'main .button[type=submit]' : 'main a.button:not(.quiet)');
      await page.keyboard.press('Enter');
    }
    await at(page, 4);
    await page.locator('#card kbd').first().waitFor();
    assert.equal(await place(page), 1);

    // Outside the card a digit is a digit.
    assert.equal(await inCard(page), false);
    await page.keyboard.press('1');
    assert.equal(await place(page), 1);
    await tabTo(page, '#card select');
    await page.keyboard.press('1');
    assert.equal(await place(page), 1, 'a digit in a list chooses in the list');
    await page.screenshot({ path: `${out}/look-alike-keys.png`, fullPage: true });

    await tabTo(page, '#card button');
    await page.keyboard.press('1');
    await numbered(page, 2);
    await page.waitForFunction(() => document.activeElement?.id === 'card');
    await page.keyboard.press('4');
    await numbered(page, 3);
    await page.waitForFunction(() => document.activeElement?.id === 'card');
    await page.keyboard.press('0');
    await numbered(page, 2);

    // Turned off they stay off, and a digit does nothing.
    await page.waitForFunction(() => document.activeElement?.id === 'card');
    await tabTo(page, '#card label.check:last-child input');
    await page.keyboard.press('Space');
    assert.equal(await keys(page), 0);
    await page.keyboard.press('3');
    await page.reload();
    await page.locator('#card label.check:last-child').waitFor();
    assert.equal(await keys(page), 0);
    assert.equal(await place(page), 2);
    await tabTo(page, '#card label.check:last-child input');
    await page.keyboard.press('Space');
    assert.ok(await keys(page) > 3);

    await page.keyboard.press('3');
    await numbered(page, 3);
    await page.waitForFunction(() => document.activeElement?.id === 'card');
    await tabTo(page, '#card button[value=part]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /Every look-alike is answered/.test(document.querySelector('main').innerText));
    await tabTo(page, 'main a.button:not(.quiet)');
    await page.keyboard.press('Enter');
    await at(page, 5);
    assert.match(await words(page), /New organisations: 2. Known ones that gain something: 1/);
    await tabTo(page, 'main form[action$="/check"] button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/done/);
    assert.match(await words(page), /New: 2; changed: 1/);
    await undo(page, page.url());
    await undo(page, first);
    await page.context().close();
  },

  async 'look-alikes are answered on a phone, by touch'({ demo, browser, out }) {
    const page = await asFatou(browser, demo, 'phone');
    const first = await known(page, demo);
    await bring(page, demo, 'next.csv', NEXT.replace('Motto', 'Saying'));
    await look(page);
    const path = new URL(page.url()).pathname;
    for (const mode of ['desk', 'phone', 'nojs']) {
      const other = await asFatou(browser, demo, mode);
      for (const lang of ['en', 'ar']) {
        const shoot = (turn) => other.screenshot({ path: `${out}/look-alike-${turn}-${lang}.png`, fullPage: true });
        await holds(other, demo.origin, path.replace('/en/', `/${lang}/`), mode, shoot);
      }
      await other.context().close();
    }
    // No keys are promised where there are none.
    await page.locator('#card > label').waitFor({ state: 'attached' });
    assert.equal(await page.locator('#card kbd:visible').count(), 0);
    await page.locator('#card select').first().selectOption({ index: 1 });
    await page.locator('#card button[value=same]').tap();
    await numbered(page, 2);
    await page.locator('#alike').tap();
    await page.locator('#card button[value=different]').tap();
    await page.waitForFunction(() => /Every look-alike is answered/.test(document.querySelector('main').innerText));
    await page.locator('main a.button:not(.quiet)').tap();
    await at(page, 5);
    const said = await finish(page);
    assert.match(said, /New: 2; changed: 1/);
    await undo(page, page.url());
    await undo(page, first);
    await page.context().close();
  },

  async 'the map asks on the same card, and the likeliest answer comes first'({ demo, browser, out }) {
    const page = await asFatou(browser, demo, 'desk');
    const first = await known(page, demo, BRANCH);
    await page.goto(`${demo.origin}/en/landscape/duplicates`);
    await page.locator('#card kbd').first().waitFor();
    assert.match(await page.locator('#card .acts .button').first().innerText(), /Kampala is a branch of/);
    await page.screenshot({ path: `${out}/look-alike-map.png`, fullPage: true });
    await tabTo(page, '#card select');
    await tabTo(page, '#card button');
    // Left for later, nothing is recorded, and the file can still be undone.
    await page.keyboard.press('4');
    await page.waitForFunction(() => /Left for later: 1/.test(document.querySelector('main').innerText));
    await tabTo(page, 'main button[name=again]');
    await page.keyboard.press('Enter');
    await page.locator('#card kbd').first().waitFor();
    await undo(page, first);
    await page.context().close();
  },
};
