// A seat votes: without JavaScript, by keyboard, on a phone in Arabic; sent twice it counts once.
import assert from 'node:assert/strict';
import { openPage } from '../browser.mjs';
import { openVote, signIn } from '../people.mjs';

const KWAME = 'kwame@accra-air-watch.example';
const BLESSING = 'blessing@lagos-pickers.example';

const size = async (demo) => {
  const checkpoint = await (await fetch(`${demo.origin}/api/record`)).json();
  return checkpoint.size ?? checkpoint.total ?? checkpoint.entries?.length;
};
const tally = async (demo, path) => (await (await fetch(`${demo.origin}${path}.json`)).json());

export const tests = {
  async 'a vote without JavaScript is recorded, shown, and can be changed'({ demo, browser }) {
    const page = await openPage(browser, 'nojs');
    await signIn(page, demo, KWAME);
    const path = await openVote(page, demo);
    await page.goto(demo.origin + path);
    await page.check('input[name=choice][value=agree]');
    await page.fill('textarea[name=reason]', 'Monitors are paid at last.');
    await page.click('form[action$="/vote"] button');
    await page.waitForLoadState();
    const shown = await page.locator('main').innerText();
    assert.match(shown, /Monitors are paid at last\.|recorded/i);
    await page.goto(demo.origin + path);
    assert.ok(await page.isChecked('input[name=choice][value=agree]'), 'the vote cast is marked');
    await page.check('input[name=choice][value=disagree]');
    await page.click('form[action$="/vote"] button');
    await page.goto(demo.origin + path);
    assert.ok(await page.isChecked('input[name=choice][value=disagree]'), 'the last vote counts');
    assert.match(await page.locator('main').innerText(), /Still needed/);
    await page.context().close();
  },

  async 'proposals of a budget are marked without JavaScript, and nobody votes for another there'({ demo, browser }) {
    const page = await openPage(browser, 'nojs');
    await signIn(page, demo, KWAME);
    await page.goto(`${demo.origin}/en/decisions`);
    const path = await page.locator('main a', { hasText: 'Small grants' }).first()
      .evaluate((a) => new URL(a.href).pathname);
    await page.goto(demo.origin + path);
    assert.doesNotMatch(await page.locator('main').innerText(), /Let another vote for you/);
    await page.getByLabel(/A sorting shed/).check();
    await page.getByLabel(/Clean stoves/).uncheck();
    await page.click('form[action$="/rank"] button');
    await page.waitForLoadState();
    await page.goto(demo.origin + path);
    assert.ok(await page.getByLabel(/A sorting shed/).isChecked(), 'what was marked last counts');
    assert.ok(!await page.getByLabel(/Clean stoves/).isChecked());
    await page.context().close();
  },

  async 'a form sent five times records one act'({ demo, browser }) {
    const page = await openPage(browser, 'nojs');
    await signIn(page, demo, KWAME);
    const path = await openVote(page, demo);
    await page.goto(demo.origin + path);
    const fields = await page.$eval('form[action$="/vote"]', (form) =>
      [...new FormData(form).entries()].filter(([name]) => name !== 'choice'));
    const before = await size(demo);
    for (let n = 0; n < 5; n += 1) {
      const answer = await page.request.post(`${demo.origin}${path}/vote`, {
        form: { ...Object.fromEntries(fields), choice: 'abstain' }, maxRedirects: 0,
        headers: { origin: demo.origin },
      });
      assert.equal(answer.status(), 303);
    }
    assert.equal(await size(demo), before + 1);
    await page.context().close();
  },

  async 'a phone in Arabic, by keyboard alone'({ demo, browser, out }) {
    const page = await openPage(browser, 'phone');
    await signIn(page, demo, BLESSING, 'ar');
    const path = await openVote(page, demo, 'ar');
    await page.goto(demo.origin + path);
    assert.equal(await page.$eval('html', (html) => html.dir), 'rtl');
    await page.focus('input[name=choice][value=agree]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('نعم');
    await page.keyboard.press('Tab');
    await page.screenshot({ path: `${out}/vote-arabic-phone.png`, fullPage: true });
    await page.keyboard.press('Enter');
    await page.waitForLoadState();
    await page.goto(demo.origin + path);
    assert.ok(await page.isChecked('input[name=choice][value=agree]'));
    await page.context().close();
  },

  async 'who may not vote is told why, and nothing is recorded'({ demo, browser }) {
    const page = await openPage(browser, 'nojs');
    const path = await openVote(page, demo);
    const before = await size(demo);
    const answer = await page.request.post(`${demo.origin}${path}/vote`, {
      form: { choice: 'agree', seat: 'board/civil_society/1' }, maxRedirects: 0,
      headers: { origin: demo.origin },
    });
    assert.ok([303, 401, 403].includes(answer.status()), `${answer.status()}`);
    assert.equal(await size(demo), before);
    const view = await tally(demo, path);
    assert.ok(JSON.stringify(view).includes('needed'), 'the view says what is still needed');
    await page.context().close();
  },
};
