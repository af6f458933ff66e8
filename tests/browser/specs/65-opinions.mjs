// A member answers one statement at a time, without script, and adds one; the secretariat takes it
// out with a reason that everybody reads; what came out of an earlier conversation is there for all.
import assert from 'node:assert/strict';
import { holds, openPage } from '../browser.mjs';
import { signIn } from '../people.mjs';

const OPEN = '/en/opinions/2';
const CLOSED = '/opinions/1';

// Answers the statement that is shown; gives what the page says then.
async function answer(page, label) {
  await page.click(`#answer form button:has-text("${label}")`);
  await page.waitForURL(/opinions\/2/);
  return page.locator('main').innerText();
}

export const tests = {
  'a member answers without script, changes an answer and adds a statement': async ({ demo, browser }) => {
    const page = await openPage(browser, 'nojs');
    await signIn(page, demo, 'kwame@accra-air-watch.example');
    await page.goto(`${demo.origin}/en/opinions`);
    await page.click('section.next a');
    assert.equal(new URL(page.url()).pathname, OPEN);
    assert.match(await page.locator('#answer').innerText(), /0 of 5 answered/);
    const first = await page.locator('#answer p.lead').innerText();
    assert.match(await answer(page, 'Agree'), /1 of 5 answered/);
    const second = await page.locator('#answer p.lead').innerText();
    assert.notEqual(second, first, 'the next statement is asked');
    await page.locator('#answer details summary').click();
    await page.click('#answer details a');
    assert.equal(await page.locator('#answer p.lead').innerText(), first);
    assert.match(await answer(page, 'Pass'), /1 of 5 answered/);
    await page.fill('#state textarea', 'Meals are cooked by the city that hosts us.');
    await page.click('#state button');
    assert.match(await page.locator('main').innerText(), /1 of 5 answered/, 'it waits for a moderator');
    await holds(page, demo.origin, OPEN, 'nojs');
    await page.context().close();
  },

  'the survey of trust is answered without script, and read on a phone in Arabic': async ({ demo, browser, out }) => {
    const page = await openPage(browser, 'nojs');
    await signIn(page, demo, 'kwame@accra-air-watch.example');
    await page.goto(`${demo.origin}/en/opinions/survey`);
    for (const question of ['trust', 'fair', 'results', 'interests']) await page.check(`[name=${question}][value="4"]`);
    await page.check('[name=stay][value=none]');
    await page.click('#answer form button');
    await page.locator('main').getByText('Accra Air Watch has answered').waitFor();
    await holds(page, demo.origin, '/en/opinions/survey', 'nojs');
    await page.context().close();
    const phone = await openPage(browser, 'phone');
    await holds(phone, demo.origin, '/ar/opinions/survey', 'phone');
    await phone.screenshot({ path: `${out}/65-survey-ar.png`, fullPage: true });
    await phone.context().close();
  },

  'the secretariat takes it out, and everybody reads why': async ({ demo, browser }) => {
    const page = await openPage(browser, 'desk');
    await signIn(page, demo, 'fatou@clean-air.example');
    await page.goto(demo.origin + OPEN);
    await page.click('section.next a');
    const card = page.locator('#statement-6');
    await card.locator('button[value=reject]').click();
    // A reason is asked for.
    await page.locator('main').getByText(/Write some words/).first().waitFor();
    await page.locator('#statement-6 textarea').fill('It is about the caterer.');
    await page.locator('#statement-6 button[value=reject]').click();
    await page.locator('#statement-6').getByText('It is about the caterer.').waitFor();
    await page.context().close();
    const visitor = await openPage(browser, 'phone');
    await visitor.goto(`${demo.origin}${OPEN}/statements`);
    const text = await visitor.locator('#statement-6').innerText();
    assert.match(text, /Taken out[\s\S]*It is about the caterer/);
    await visitor.context().close();
  },

  'what came out is read wide, and on a phone in Arabic': async ({ demo, browser, out }) => {
    for (const [mode, path] of [['desk', `/en${CLOSED}`], ['phone', `/ar${CLOSED}`], ['nojs', `/en${CLOSED}/report`]]) {
      const page = await openPage(browser, mode);
      await holds(page, demo.origin, path, mode, async (turn) => {
        if (turn !== mode) return;
        await page.screenshot({ path: `${out}/65${path.replaceAll('/', '-')}-${mode}.png`, fullPage: true });
      }, ['narrow']);
      assert.match(await page.locator('main').innerText(), /People who read the sensors must be paid/);
      await page.context().close();
    }
    const zip = await fetch(`${demo.origin}/en${CLOSED}.zip`);
    assert.equal(zip.headers.get('content-type'), 'application/zip');
  },
};
