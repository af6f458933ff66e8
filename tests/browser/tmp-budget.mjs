import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, openPage } from './browser.mjs';
import { openNew } from './demo.mjs';
import { PARTS } from './election.mjs';
import { admit, amend, bring, says, send, soon, words } from './new-hub.mjs';
import { signIn } from './people.mjs';
const OUT = '/tmp/wb/shots';
const LIST = `Name,Type,Country
Ministry of Mines of Norland,Government,Norway
Copper Holdings,Business,Chile
Accra Air Watch,NGO,Ghana
Publish It All,NGO,Kenya
Rivers United,NGO,Peru
`;
const RULE = (sharing, id, matter) => `[[rules]]
id = "${id}"
title = "Small grants (${sharing})"
body = "mm"
matters = ["${matter}"]
mode = "budget"
sharing = "${sharing}"
${sharing === 'equal_shares' ? 'completion = "votes_per_cost"\n' : ''}quorum = ["all >1/2 of members"]

`;
const browser = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'wb-'));
const hub = await openNew(process.env.CONVOKE, folder, 'Clean Air Compact', 'eiti', 'you@example.org');
const shots = async (page, path, name) => {
  for (const [lang, width] of [['en', 1280], ['en', 390], ['ar', 390], ['ar', 1280]]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${hub.origin}/${lang}/${path}`);
    await page.screenshot({ path: `${OUT}/${name}-${lang}-${width}.png`, fullPage: true });
  }
};
try {
  const officer = await openPage(browser, 'nojs');
  await signIn(officer, hub, 'you@example.org');
  await bring(officer, hub, LIST, PARTS.length);
  const people = await admit(browser, officer, hub, PARTS);
  const rosa = people.at(-1);
  const change = (toml) => toml.replace('[[speakers]]', `${RULE('equal_shares', 'R5', 'grants')}${RULE('median', 'R6', 'reserve')}[[speakers]]`);
  await amend(hub, officer, rosa, 1, change, { title: 'We divide grants', meaning: 'grants are divided.', text: 'By all.' },
    async () => { await shots(officer, 'charter/manage', 'manage'); });
  let n = 2;
  for (const [matter, rule] of [['grants', 'R5'], ['reserve', 'R6']]) {
    await rosa.goto(`${hub.origin}/en/decisions/new`);
    await send(rosa, 'decisions/new', { place: `mm ${matter}`, title: `Grants of ${matter}`, meaning: 'the grants of the year are given.', text: 'Three were asked for.' });
    const room = `${hub.origin}/en/decisions/${n}`;
    await rosa.goto(room);
    await send(rosa, `decisions/${n}/table`);
    await rosa.goto(room);
    await shots(rosa, `decisions/${n}`, `b${n}-empty`);
    await rosa.goto(room);
    await send(rosa, `decisions/${n}/budget`, { budget_total: '3000', budget_currency: 'USD' });
    for (const [name, cost] of [['A well in the north', '1000'], ['A road', '2000,50'], ['A school roof', '1500']]) {
      await rosa.goto(room);
      await send(rosa, `decisions/${n}/name`, { candidate_name: name, cost, candidate_words: `${name}, asked for by those who live there.` });
    }
    await officer.goto(room);
    console.log((await words(officer)).slice(0, 1500));
    await soon(officer, `decisions/${n}/open`, 'open_until', { open_rule: rule }, 25);
    const at = Date.now();
    for (const [i, page] of people.entries()) {
      await page.goto(room);
      if (i === 0) await shots(page, `decisions/${n}`, `b${n}-ballot`);
      await page.goto(room);
      const form = page.locator(`form[action$="/${rule === 'R5' ? 'rank' : 'divide'}"]`);
      if (rule === 'R5') { for (const box of (i < 3 ? [0, 1] : [2])) await form.locator('input[type=checkbox]').nth(box).check(); }
      else { await form.locator('input[type=text]').nth(i < 3 ? 0 : 2).fill('900.25'); }
      await form.locator('button').first().click();
      await page.waitForLoadState();
      console.log('voted', i, page.url(), Date.now() - at);
      if (i === 0) { await page.goto(room);
        await page.locator(`form[action$="/${rule === 'R5' ? 'rank' : 'divide'}"] button`).first().click();
        await page.waitForLoadState(); await shots(page, `decisions/${n}/receipt`, `b${n}-receipt`); }
    }
    await shots(rosa, `decisions/${n}`, `b${n}-voted`);
    await says(officer, room, /outcome awaited/);
    await shots(officer, `decisions/${n}/outcome`, `b${n}-outcome`);
    n += 1;
  }
} finally { await hub.close(); await browser.close(); }
