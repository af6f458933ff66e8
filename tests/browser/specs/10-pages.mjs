// Every page that a visitor can reach by links, in every mode, and in Arabic.
import assert from 'node:assert/strict';
import { MODES, holds, openPage } from '../browser.mjs';

// Lists vary in their filters without end; one of each shape of address is looked at.
const shape = (path) => path.replace(/\?.*/, '?').replace(/[a-z]_[0-9a-z]{26}/g, '…').replace(/\/\d+/g, '/n');

let found;
async function reachable(browser, origin) {
  found ??= await walk(browser, origin);
  return found;
}

async function walk(browser, origin) {
  const page = await openPage(browser, 'desk');
  const seen = new Map();
  const waiting = ['/en/'];
  while (waiting.length > 0) {
    const path = waiting.shift();
    if (seen.has(shape(path))) continue;
    const answer = await page.goto(origin + path).catch((fault) => {
      // A link to a file is a link to a file.
      if (String(fault).includes('Download is starting')) return undefined;
      throw fault;
    });
    if (!answer) {
      seen.set(shape(path), undefined);
      continue;
    }
    assert.ok(answer.status() < 400, `${path}: ${answer.status()}`);
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    seen.set(shape(path), path);
    // Links inside pictures have no plain `href` of their own.
    const links = await page.$$eval('a[href]', (all) =>
      all.map((a) => new URL(a.getAttribute('href'), document.baseURI).href));
    for (const link of links) {
      const url = new URL(link);
      const ours = url.origin === origin && url.pathname.startsWith('/en');
      const file = /\.(csv|json|svg|xlsx|toml|eml|tlog-proof)$/.test(url.pathname);
      if (ours && !file && !seen.has(shape(url.pathname + url.search))) {
        waiting.push(url.pathname + url.search);
      }
    }
  }
  await page.context().close();
  return [...seen.values()].filter(Boolean);
}

// Looks at all pages in one mode, a few at once: most of a look is waited for.
async function each(browser, mode, paths, look) {
  const waiting = [...paths];
  const lane = async () => {
    const page = await openPage(browser, mode);
    for (let path = waiting.shift(); path; path = waiting.shift()) await look(page, path);
    await page.context().close();
  };
  await Promise.all([lane(), lane(), lane()]);
}

const name = (path) => path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '').slice(0, 60);

// Takes a picture of a page in these modes, where pictures are wanted.
const picture = (page, out, path, modes) => async (mode) => {
  if (process.env.PICTURES && modes.includes(mode)) {
    await page.screenshot({ path: `${out}/${name(path)}-${mode}.png`, fullPage: true });
  }
};

export const tests = {
  async 'every page holds in every mode'({ demo, browser, out }) {
    const paths = await reachable(browser, demo.origin);
    assert.ok(paths.length >= 15, `only ${paths.length} pages: ${paths}`);
    const faults = [];
    for (const mode of Object.keys(MODES)) {
      await each(browser, mode, paths, async (page, path) => {
        const shoot = picture(page, out, path, ['desk', 'phone', 'dark']);
        await holds(page, demo.origin, path, mode, shoot).catch((fault) => faults.push(fault.message));
      });
    }
    assert.deepEqual(faults, []);
  },

  async 'every page holds in Arabic, right to left'({ demo, browser, out }) {
    const faults = [];
    const paths = await reachable(browser, demo.origin);
    // What holds of writing from right to left on a phone holds on a desk, which has more room.
    await each(browser, 'phone', paths, async (page, english) => {
      const path = english.replace('/en', '/ar');
      const shoot = picture(page, out, path, ['phone']);
      await holds(page, demo.origin, path, 'phone', shoot).catch((fault) => faults.push(fault.message));
      const [lang, dir] = await page.$eval('html', (html) => [html.lang, html.dir]);
      if (lang !== 'ar' || dir !== 'rtl') faults.push(`${path}: lang=${lang} dir=${dir}`);
    });
    assert.deepEqual(faults, []);
  },

  async 'the keyboard reaches everything, and shows where it is'({ demo, browser }) {
    const page = await openPage(browser, 'desk');
    for (const path of ['/en/', '/en/landscape', '/en/decisions/', '/en/charter/']) {
      await page.goto(demo.origin + path);
      await page.keyboard.press('Tab');
      const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      assert.equal(first, '#main', `${path}: the skip link comes first`);
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const shown = await page.evaluate(() => {
          const focus = document.activeElement;
          if (!focus || focus === document.body) return 'end';
          const style = getComputedStyle(focus);
          return parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none' ? 'shown' : focus.outerHTML;
        });
        if (shown === 'end') break;
        assert.equal(shown, 'shown', path);
      }
    }
    await page.context().close();
  },
};
