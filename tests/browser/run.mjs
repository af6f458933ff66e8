// Opens the demo as `make demo` does, in Debian's chromium, and runs every file in specs/.
// Needs: CONVOKE (path of the binary). OUT keeps screenshots. Arguments are parts of names of specs:
// only those run; with a minus before it, all but those.
import { readdir, mkdir } from 'node:fs/promises';
import { closeOthers, openDemo } from './demo.mjs';
import { openBrowser } from './browser.mjs';

const out = process.env.OUT ?? 'out';
await mkdir(out, { recursive: true });
const asked = process.argv.slice(2);
const only = asked.filter((part) => !part.startsWith('-'));
const without = asked.filter((part) => part.startsWith('-')).map((part) => part.slice(1));
const specs = (await readdir(new URL('./specs/', import.meta.url)))
  .filter((name) => name.endsWith('.mjs'))
  .filter((name) => only.length === 0 || only.some((part) => name.includes(part)))
  .filter((name) => !without.some((part) => name.includes(part)))
  .sort();

const demo = await openDemo(process.env.CONVOKE, `${out}/data`);
const browser = await openBrowser();
let failed = 0;
let passed = 0;
for (const name of specs) {
  const { tests } = await import(`./specs/${name}`);
  for (const [what, test] of Object.entries(tests)) {
    try {
      const begun = Date.now();
      await test({ demo, browser, out });
      passed += 1;
      console.log(`${name} › ${what}: ${Math.round((Date.now() - begun) / 1000)} s`);
    } catch (fault) {
      failed += 1;
      console.error(`FAILED ${name} › ${what}\n${fault.stack ?? fault}\n`);
    }
    await closeOthers(demo);
  }
}
await browser.close();
await demo.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
