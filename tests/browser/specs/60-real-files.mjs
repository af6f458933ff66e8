// Real files, each brought in as an officer would, without a manual: six of partners by the five
// steps, and a conversation of Pol.is. What the pages say is what stands in the files, to the last
// row and cent.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { holds } from '../browser.mjs';
import { asFatou, at, bring, finish, opened, settle, words } from '../bring.mjs';

const DATA = process.env.CONVOKE_SHARED
  ? new URL(`file://${process.env.CONVOKE_SHARED}/data/`)
  : new URL('../../../../shared/data/', import.meta.url);

async function real(path) {
  const bytes = await readFile(new URL(path, DATA));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

// One file through the steps, from the one where it opens; `say` holds what each must say, by its
// number, and under 0 what the first must say.
async function through(page, demo, [name, path], say, pick = {}) {
  await bring(page, demo, name, path instanceof Buffer ? path : await real(path));
  const first = await opened(page);
  for (let step = first; step <= 5; step += 1) {
    await at(page, step);
    const text = await words(page);
    const must = [...(step === first ? say[0] ?? [] : []), ...(say[step] ?? [])];
    for (const wanted of must) assert.match(text, wanted, `${name}, step ${step}`);
    await pick[step]?.(page);
    if (step === 4) await settle(page);
    if (step < 5) await page.locator('main').getByText('Continue', { exact: true }).click();
  }
}

const files = {
  async 'Mali, 5W of December 2023'(page, demo, shot) {
    await through(page, demo, ['5w-mali-2023-12.xlsx', 'hxl/5w-mali-2023-12.xlsx'], {
      1: [/sheet ML_5W, rows: 24,088/, /sheet ML_5W was taken/, /sheet Synthese is hidden/],
      2: [/Nom Organisation/],
      5: [/New\s+10,529/, /Repeat an earlier row\s+13,559/, /Rejected\s+0/, /Read in all\s+24,088/],
    });
    await shot('mali');
    assert.match(await finish(page), /Rows read: 24,088\. New: 10,529/);
  },

  async 'Afghanistan, first quarter, then the third'(page, demo, shot) {
    await through(page, demo, ['3w-afghanistan-2023q1.csv', 'hxl/3w-afghanistan-2023q1.csv.gz'], {
      3: [/Every word was recognised/],
      5: [/what and where: 9,744 added, 0 removed/, /Read in all\s+9,744/],
    });
    await finish(page);
    await through(page, demo, ['3w-afghanistan-2023q3.csv', 'hxl/3w-afghanistan-2023q3.csv.gz'], {
      0: [/3w-afghanistan-2023q1\.csv/],
      5: [/what and where: 4,814 added, 2,529 removed, 7,215 the same/, /Read in all\s+12,029/],
    });
    await shot('afghanistan');
    assert.match(await finish(page), /Rows read: 12,029\. New: 4,814/);
  },

  async 'Yemen, a list of need'(page, demo, shot) {
    await bring(page, demo, 'yemen-hrp-2023-target.xlsx', await real('messy/yemen-hrp-2023-target.xlsx'));
    await at(page, 1);
    assert.ok(await page.isChecked('input[name=kind][value=need]'), 'it is recognised');
    await page.fill('input[name=source]', 'Humanitarian Response Plan 2023');
    await page.locator('main').getByText('Continue', { exact: true }).click();
    await page.waitForURL(/need\/.*\/check/);
    const text = await words(page);
    assert.match(text, /Rows read: 333/);
    assert.match(text, /In need: 21,\d\d\d,\d\d\d/i);
    await shot('yemen');
    await page.locator('main').getByText('Hold the map against it', { exact: true }).click();
    await page.waitForURL(/landscape\/gaps/);
    assert.match(await words(page), /Abyan|Hajjah|Sa'dah/);
  },

  async 'CBPF, every allocation'(page, demo, shot) {
    await through(page, demo, ['cerf-cbpf-allocations.csv', 'messy/cerf-cbpf-allocations.csv.gz'], {
      1: [/rows: 16,571/],
      2: [/different: 110/, /in all: 12,344,609,941\.79/],
      5: [/Budget, 12,344,609,941\.79\d* USD in all/, /Read in all\s+16,571/, /the last day is before the first/],
    }, { 2: (on) => on.fill('input[name=currency]', 'USD') });
    await shot('cbpf');
    assert.match(await finish(page), /Rows read: 16,571\. New: 16,568/);
  },

  async 'USAID in Iraq, IATI'(page, demo, shot) {
    await through(page, demo, ['usaid-iq.xml', 'iati/real/usaid-iq.xml.gz'], {
      1: [/rows: 315/, /sheet Transactions was not taken \(3,189 rows\)/],
      5: [/Commitments, 2,826,830,846\.00 USD in all/, /Disbursements, 2,985,778,169\.00 USD in all/,
        /Read in all\s+315/],
    });
    await shot('usaid');
    assert.match(await finish(page), /Rows read: 315\. New: 315/);
  },

  async 'a coalition, as Kumu has it'(page, demo, shot) {
    const elements = JSON.parse(await real('kumu/standards-ecosystem-elements.json.gz'));
    const connections = JSON.parse(await real('kumu/standards-ecosystem-connections.json'));
    const map = Buffer.from(JSON.stringify({ elements, connections }));
    await through(page, demo, ['standards-ecosystem.json', map], {
      1: [/elements: 692, connections: 871/],
      3: [/These are people\. This map is public/],
      5: [/Left out as asked\s+197/, /ends that name nobody: 1/, /HyperLedger is not among the elements/, /Read in all\s+1,563/],
    });
    await shot('coalition');
    assert.match(await finish(page), /Rows read: 1,563\. New: 1,3\d\d.*rejected: 1\./s);
  },

  'a conversation of Pol.is: the same people, votes and groups': async (page, demo, shot) => {
    await page.goto(`${demo.origin}/en/opinions/import`);
    for (const field of ['comments', 'votes', 'participants-votes', 'summary']) {
      const buffer = await real(`bench/opinion/openData/brexit-consensus/${field}.csv.gz`);
      await page.setInputFiles(`input[name="${field}"]`, { name: `${field}.csv`, mimeType: 'text/csv', buffer });
    }
    await page.click('main form:has(input[type=file]) button');
    await page.waitForURL(/opinions\/\d+$/);
    // It is counted beside the pages; what came out is there when that is done.
    for (let asked = 0; asked < 200 && /Being counted/.test(await words(page)); asked += 1) await page.reload();
    await holds(page, demo.origin, new URL(page.url()).pathname, 'desk');
    const text = await words(page);
    for (const said of [/204 people · 50 statements · 3 groups/, /Group A: 86 people/, /Group B: 68 people/, /Group C: 35 people/]) {
      assert.match(text, said);
    }
    await shot('polis');
  },
};

export const tests = Object.fromEntries(Object.entries(files).map(([what, walk]) => [
  what,
  async ({ demo, browser, out }) => {
    if (!existsSync(DATA)) return console.log(`skipped: ${DATA.pathname} is not here`);
    const page = await asFatou(browser, demo, 'desk');
    await walk(page, demo, (name) => page.screenshot({ path: `${out}/real-${name}.png`, fullPage: true }));
    await page.context().close();
  },
]));
