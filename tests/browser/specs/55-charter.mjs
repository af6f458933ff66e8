// A hub that begins without bodies writes its first charter by forms alone, without JavaScript: two
// constituencies, two tracks, a rule tried on votes, the power it would give, and its adoption.
import assert from 'node:assert/strict';
import { holds, openPage } from '../browser.mjs';
import { openNew } from '../demo.mjs';
import { send, words } from '../new-hub.mjs';
import { signIn } from '../people.mjs';

const FOUNDER = 'founder@quiet-streets.example';

// Opens the form behind this link of the draft's page, fills it and sends it.
async function write(page, draft, part, values) {
  await page.goto(`${draft}/${part}/new`);
  return send(page, `${part}/new`, values);
}

async function written(hub, browser, out) {
  const page = await openPage(browser, 'nojs');
  await signIn(page, hub, FOUNDER);
  await page.goto(`${hub.origin}/en/charter/`);
  assert.match(await words(page), /There are no bodies yet/);
  await page.click('section.next a');
  await send(page, 'charter/studio', { from: 'in_force' });
  const draft = page.url();
  const kinds = { kinds: 'cso' };
  await write(page, draft, 'constituencies', { name: 'Residents', code: 'Re', ...kinds });
  const twice = await write(page, draft, 'constituencies', { name: 'Shops', code: 'Re', ...kinds });
  assert.match(twice, /share the code/, 'what is wrong is said at the field');
  await send(page, 'constituencies/new', { name: 'Shops', code: 'Sh', ...kinds });
  await send(page, `${draft.split('/').pop()}/tracks`, { seats: '3', days: '10' });
  const now = await words(page);
  assert.match(now, /Policy council/);
  assert.match(now, /Faults: 0/);
  await page.screenshot({ path: `${out}/studio-draft.png`, fullPage: true });

  await page.getByText('Try a rule on votes', { exact: true }).first().click();
  await page.getByText('Shops against all others', { exact: true }).first().click();
  assert.match(await words(page), /Rejected/);
  const shared = await openPage(browser, 'nojs');
  await shared.goto(page.url());
  assert.doesNotMatch(await words(shared), /Rejected/, 'a draft in the making is its writer’s');
  await shared.context().close();
  await page.screenshot({ path: `${out}/studio-try.png`, fullPage: true });

  await page.goto(draft);
  await page.getByText('See how this draft would shift power', { exact: true }).click();
  assert.match(await words(page), /can each block alone/);
  await page.goto(draft);
  await send(page, `${draft.split('/').pop()}/record`);
  const adopted = await send(page, 'charter/adopt');
  assert.match(adopted, /The new charter is in force/);
  assert.match(adopted, /Executive committee/);
  assert.match(adopted, /may call the decision in within 10 days/);
  assert.match(adopted, /Version 1/, 'what was in force before stays');
  await page.context().close();

  const phone = await openPage(browser, 'phone');
  for (const path of ['charter/', 'charter/try', 'charter/compare?with=gavi']) {
    await holds(phone, hub.origin, `/ar/${path}`, 'phone');
  }
  await phone.context().close();
}

export const tests = {
  async 'a charter is written by forms, tried, measured and adopted'({ browser, out }) {
    const hub = await openNew(
      process.env.CONVOKE, `${out}/organic`, 'Quiet Streets', 'organic', FOUNDER,
    );
    try {
      await written(hub, browser, out);
    } finally {
      await hub.close();
    }
  },
};
