// A partner answers by its personal link: on a small phone, in Arabic, without JavaScript; a story is
// read step by step; the network says in words what it shows.
import assert from 'node:assert/strict';
import { holds, openPage } from '../browser.mjs';
import { signIn } from '../people.mjs';

const FATOU = 'fatou@clean-air.example';

// The secretariat sends an organisation its link; the link of the mail.
async function sendLink(browser, demo, organisation, email, lang) {
  const page = await openPage(browser, 'nojs');
  await signIn(page, demo, FATOU);
  await page.goto(`${demo.origin}/en/landscape/partners`);
  await page.fill('#organisation', organisation);
  await page.fill('#email', email);
  await page.selectOption('#lang', lang);
  await page.click('form[action$="/landscape/partners"] button');
  await page.waitForLoadState();
  await page.context().close();
  const mail = await demo.lastMailTo(email);
  const link = /http:\/\/\S+\/personal\/\S+/.exec(mail);
  assert.ok(link, `no link in the mail to ${email}`);
  return link[0];
}

export const tests = {
  async 'a partner answers on a phone in Arabic, without JavaScript'({ demo, browser, out }) {
    const link = await sendLink(browser, demo, 'Bogotá Respira', 'julian@bogota.example', 'ar');
    assert.match(link, /\/ar\/personal\//);
    const page = await openPage(browser, 'nojs', { viewport: { width: 320, height: 640 } });
    await page.goto(link);
    assert.match(page.url(), /\/ar\/mine$/);
    assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
    await page.screenshot({ path: `${out}/partner-home-ar.png`, fullPage: true });
    await page.goto(`${demo.origin}/ar/mine/links`);
    await page.screenshot({ path: `${out}/partner-links-ar.png`, fullPage: true });
    const first = page.locator('form[action$="/mine/answers"] fieldset').first();
    await first.locator('input[value=yes]').check();
    await page.click('form[action$="/mine/answers"] button');
    await page.goto(`${demo.origin}/ar/mine/links?q=Lima`);
    await page.locator('#find li a').first().click();
    await page.selectOption('#tie_kind', 'works_with:out');
    await page.click('form[action*="/mine/links/"] button.button:not(.quiet)');
    await page.waitForURL(/\/mine\/about\//);
    await page.screenshot({ path: `${out}/partner-about-ar.png`, fullPage: true });
    await page.check('input[name=reliability][value="4"]');
    await page.click('form[action*="/mine/about/"] button.button:not(.quiet)');
    await page.goto(`${demo.origin}/ar/mine`);
    await page.click('form[action$="/mine/done"] button');
    await page.waitForURL(/\/ar\/mine$/);
    await page.context().close();
  },

  async 'every page of a personal link holds, and is small'({ demo, browser, out }) {
    const link = await sendLink(browser, demo, 'Warsaw Smog Alert', 'w@smog.example', 'en');
    const faults = [];
    for (const mode of ['desk', 'phone']) {
      const page = await openPage(browser, mode);
      await page.goto(link);
      const about = await page.locator('main a[href*="/mine/about/"]').first()
        .getAttribute('href').catch(() => undefined);
      const paths = ['/en/mine', '/en/mine/entry', '/en/mine/lists', '/en/mine/links', about].filter(Boolean);
      for (const path of paths) {
        const name = path.split('/').slice(2, 4).join('-');
        const shoot = (how) =>
          page.screenshot({ path: `${out}/partner-${name}-${how}.png`, fullPage: true });
        await holds(page, demo.origin, path, mode, shoot).catch((fault) => faults.push(fault.message));
      }
      const html = (await (await page.request.get(`${demo.origin}/en/mine`)).body()).length;
      if (html > 100_000) faults.push(`the page has ${html} bytes`);
      await page.context().close();
    }
    assert.deepEqual(faults, []);
  },

  async 'a story is read step by step'({ demo, browser, out }) {
    const page = await openPage(browser, 'desk');
    await page.goto(`${demo.origin}/en/landscape/views`);
    await page.click('text=Who holds the network together');
    await page.click('section.next a.button');
    await page.screenshot({ path: `${out}/story-1.png`, fullPage: true });
    for (const step of [2, 3, 4]) {
      await page.click('a[rel=next]');
      assert.match(page.url(), new RegExp(`/${step}$`));
    }
    assert.equal(await page.locator('a[rel=next]').count(), 0, 'the last step leads nowhere');
    await page.screenshot({ path: `${out}/story-4.png`, fullPage: true });
    await page.context().close();
  },

  async 'the network says who stands between, and fades what is passed over'({ demo, browser, out }) {
    const page = await openPage(browser, 'nojs');
    await page.goto(`${demo.origin}/en/landscape/network`);
    const words = await page.locator('main').innerText();
    for (const found of ['Who stands between the others', 'Core and edge', 'Where it could break']) {
      assert.ok(words.includes(found), found);
    }
    await page.selectOption('select[name=tie]', 'funds');
    await page.click('form.sieve:not(#find) button');
    assert.ok(await page.locator('svg.net .fade').count() > 10, 'others are faded, not hidden');
    await page.screenshot({ path: `${out}/network-funds.png`, fullPage: true });
    await page.context().close();
  },

  async 'whoever is chosen in the network is told of, and signs fade'({ demo, browser, out }) {
    const page = await openPage(browser, 'desk');
    await page.goto(`${demo.origin}/en/landscape/network`);
    await page.waitForSelector('.stage canvas');
    await page.fill('#find input[type=search]', 'Banyan');
    await page.click('#find button');
    // By keyboard: an arrow goes to a neighbour that lies that way, Esc lets go, then leaves.
    const told = () => page.evaluate(() => document.querySelector('.tip b')?.textContent ?? '');
    await page.waitForSelector('.tip b');
    const banyan = await told();
    await page.focus('.stage canvas');
    for (const way of ['Right', 'Left', 'Up', 'Down']) {
      await page.keyboard.press(`Arrow${way}`);
      const moved = (was) => document.querySelector('.tip b')?.textContent !== was;
      if (await page.waitForFunction(moved, banyan, { timeout: 3000 }).catch(() => null)) break;
    }
    assert.notEqual(await told(), banyan, 'no arrow led to a neighbour');
    assert.notEqual(await told(), '', 'the neighbour is told of');
    await page.keyboard.press('Escape');
    assert.equal(await page.textContent('.tip'), '', 'nobody is chosen');
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY');
    await page.click('#find button');
    await page.click('.tip >> text=Only this and its neighbours');
    assert.match(page.url(), /focus=.*&steps=1/);
    await page.waitForSelector('.signs button');
    const sign = page.locator('.signs button').first();
    await sign.click();
    assert.equal(await sign.getAttribute('aria-pressed'), 'true', 'faded');
    await page.screenshot({ path: `${out}/network-around.png`, fullPage: true });
    await page.goto(`${demo.origin}/en/landscape/map`);
    await page.waitForSelector('[data-island=map]');
    await page.hover('td.result >> nth=2');
    await page.waitForSelector('svg.map .on');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  },
};
