// A spreadsheet travels through five steps: what it holds, columns, words, look-alikes, numbers;
// then its rejected rows, the same file again, and undo. Broken files are answered in a sentence.
import assert from 'node:assert/strict';
import { asFatou, bring, walk, words } from '../bring.mjs';

const LIST = `Name,Type,Country,Website
Kisumu Cyclists,Grassroots,Kenya,https://kisumu-cyclists.example
Tyneside Breathes,NGO,United Kingdom,
,NGO,Ghana,
Valparaíso Sin Humo,NGO,Chile,
Kisumu Cyclists,Grassroots,Kenya,
`;

const found = async (demo, name) => {
  const page = await fetch(`${demo.origin}/en/landscape/table.json?q=${encodeURIComponent(name)}`);
  return (await page.text()).includes(name);
};

export const tests = {
  async 'five steps bring a list in, once, and undo takes it back'({ demo, browser, out }) {
    for (const mode of ['desk', 'phone', 'nojs']) {
      const page = await asFatou(browser, demo, mode);
      const status = await bring(page, demo, 'partners.csv', LIST);
      assert.ok([200, 303].includes(status), `${mode}: ${status}`);
      const opened = await walk(page);
      assert.equal(opened, mode === 'desk' ? 1 : 5, 'a known shape opens where it has to ask');
      const will = await words(page);
      assert.match(will, /New organisations: 3\./, mode);
      assert.match(will, /Rejected rows: 1/);
      assert.match(will, /no name stands in this row/);
      await page.screenshot({ path: `${out}/import-check-${mode}.png`, fullPage: true });

      const link = page.locator('main a', { hasText: 'with reasons' });
      const rejected = await page.request.get(new URL(await link.getAttribute('href'), demo.origin).href);
      const rows = (await rejected.text()).trim().split('\n');
      assert.ok(rows.some((row) => /NGO.*Ghana/.test(row)), 'the rejected row is handed back');
      assert.ok(rows.some((row) => /no name stands/.test(row)), 'with the reason');

      await page.locator('main').getByText('Bring them in', { exact: true }).click();
      await page.waitForURL(/\/done/);
      const done = page.url();
      assert.match(await words(page), /Rows read: 5\. New: 3/);
      assert.ok(await found(demo, 'Valparaíso Sin Humo'), 'it is on the map');

      await bring(page, demo, 'partners.csv', LIST);
      assert.equal(await walk(page), 5);
      assert.match(await words(page), /Mapped as the last file of this kind was: partners\.csv/);
      assert.match(await words(page), /Nothing new can be brought in yet: what is not known already was rejected/, 'the same file twice changes nothing');

      await page.goto(done);
      await page.locator('form[action*="undo"] button, form:has-text("Undo") button').last().click();
      await page.waitForLoadState();
      await page.goto(done);
      assert.ok(!(await found(demo, 'Valparaíso Sin Humo')), `${mode}: undone`);
      await page.context().close();
    }
  },

  async 'files that cannot be read are answered with the reason and the mend'({ demo, browser }) {
    const page = await asFatou(browser, demo, 'nojs');
    const bad = {
      'empty.csv': '',
      'picture.xlsx': '\x89PNG\r\n\x1a\n not a workbook',
      'torn.xlsx': 'PK\x03\x04 torn',
    };
    for (const [name, bytes] of Object.entries(bad)) {
      const status = await bring(page, demo, name, Buffer.from(bytes, 'latin1'));
      assert.ok(status === 422 || status === 400, `${name}: ${status}`);
      const said = await page.locator('.errors').innerText();
      assert.ok(said.length > 40, `${name}: ${said}`);
    }
    await page.context().close();
  },
};
