import { openBrowser, openPage, holds } from './browser.mjs';
const b = await openBrowser();
for (const [mode, path, n] of JSON.parse(process.argv[2])) {
  const p = await openPage(b, mode);
  try { await holds(p, 'http://127.0.0.1:8091', path, mode); console.log(path, mode, 'holds'); } catch (e) { console.log(path, mode, e.message.slice(0, 600)); }
  await p.screenshot({ path: `/tmp/look-${n}.png`, fullPage: true });
  await p.context().close();
}
await b.close();
