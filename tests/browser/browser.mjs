// Chromium in the modes readers have, and what must hold of every page in each.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import Axe from '@axe-core/playwright';

const AxeBuilder = Axe.default ?? Axe;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const MODES = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  nojs: { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
};

// What a reader changes while a page stands there: what must hold of it after that.
const TURNS = {
  dark: async (page) => page.emulateMedia({ colorScheme: 'dark' }),
  forced: async (page) => page.emulateMedia({ colorScheme: null, forcedColors: 'active' }),
  narrow: async (page) => {
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setViewportSize({ width: 320, height: 640 });
  },
};

// Where axe looks: wide and phone for everything, and dark for colours, in which alone it differs.
// Sideways scrolling, complaints and foreign requests are looked for in every mode.
const AXE = {
  desk: (axe) => axe.withTags(TAGS),
  phone: (axe) => axe.withTags(TAGS),
  dark: (axe) => axe.withRules(['color-contrast']),
};

export const openBrowser = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu',
    '--disable-accelerated-2d-canvas', '--font-render-hinting=none'],
});

// A page that remembers what it asked of other hosts and what it complained of.
export async function openPage(browser, mode, options = {}) {
  const context = await browser.newContext({ ...MODES[mode], reducedMotion: 'reduce', ...options });
  // Large files take their time on a busy machine: nothing here is about speed.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  page.complaints = [];
  page.on('console', (line) => {
    if (line.type() === 'error') page.complaints.push(line.text());
  });
  page.on('pageerror', (fault) => page.complaints.push(String(fault)));
  page.elsewhere = [];
  page.on('request', (request) => page.elsewhere.push(request.url()));
  return page;
}

// What holds of every page: it answers, has one h1 and a title, does not scroll sideways, asks no
// other host, breaks no policy, and axe finds nothing. On a desk it is turned dark, to the system's
// own colours and narrow as well (`turns`), and shown to `shoot` as it is after each turn.
export async function holds(page, origin, path, mode, shoot = async () => {}, turns = Object.keys(TURNS)) {
  page.complaints = [];
  page.elsewhere = [];
  if (mode === 'desk') {
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setViewportSize(MODES.desk.viewport);
  }
  const answer = await page.goto(origin + path);
  const where = `${path} (${mode})`;
  assert.equal(answer.status(), 200, where);
  await page.evaluate(() => document.fonts?.ready).catch(() => {});
  assert.equal(await page.locator('h1').count(), 1, `${where}: one h1`);
  assert.ok((await page.title()).includes('–'), `${where}: title`);
  if (mode !== 'nojs') await fits(page, path, mode);
  await shoot(mode);
  for (const turn of mode === 'desk' ? turns : []) {
    await TURNS[turn](page);
    await fits(page, path, turn);
    await shoot(turn);
  }
  assert.deepEqual(page.elsewhere.filter((url) => !url.startsWith(origin) && !url.startsWith('data:')), [], where);
  assert.deepEqual(page.complaints, [], `${where}: complaints`);
}

async function fits(page, path, mode) {
  const where = `${path} (${mode})`;
  const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  assert.ok(over <= 0, `${where}: scrolls sideways by ${over}`);
  if (AXE[mode]) {
    const found = await AXE[mode](new AxeBuilder({ page })).analyze();
    const serious = found.violations.map((v) => [v.id, v.impact, v.nodes.slice(0, 3).map((n) => n.target.join(' '))]);
    assert.deepEqual(serious, [], `${where}: axe`);
  }
}
