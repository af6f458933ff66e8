// Signing in as a person does: asking for a link, opening the mail, pressing the button.
import assert from 'node:assert/strict';

export async function signIn(page, demo, email, lang = 'en') {
  await page.goto(`${demo.origin}/${lang}/sign-in`);
  await page.fill('input[type=email]', email);
  await page.press('input[type=email]', 'Enter');
  await page.waitForURL(/sign-in\/sent/);
  const mail = await demo.lastMailTo(email);
  const link = /http:\/\/\S+\/sign-in\/link\/\S+/.exec(mail);
  assert.ok(link, `no link in the mail to ${email}`);
  await page.goto(link[0]);
  await page.click('main form button');
  await page.waitForURL(/\/desk/);
}

// The address of the demo's open vote, found as a visitor finds it.
export async function openVote(page, demo, lang = 'en') {
  await page.goto(`${demo.origin}/${lang}/decisions`);
  return page.locator('section.next a').first().evaluate((a) => new URL(a.href).pathname);
}
