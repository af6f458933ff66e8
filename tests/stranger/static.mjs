// Serves a copy of the public files as any file server would, and verifies it by address.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { normalize, join } from 'node:path';

const [convoke, folder] = process.argv.slice(2);
const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
  try {
    response.end(await readFile(join(folder, path)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;
const check = spawn(convoke, ['verify', url, '--policy', `${folder}/policy`, '--replay'], { stdio: 'inherit' });
const code = await new Promise((resolve) => check.once('exit', resolve));
server.close();
if (code !== 0) {
  console.error(`a static copy at ${url} did not verify: exit ${code}`);
  process.exit(1);
}
console.log('a static copy verifies by its address');
