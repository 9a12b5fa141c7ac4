import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { smallCompany } from './testing/company.js';
import { startServer } from './testing/server.js';

const run = promisify(execFile);

test('a program with a token queries, moves a deal and watches, as docs/api.md says', async () => {
  await using server = await startServer();
  const { anna, deal } = await smallCompany(server.context);
  const { number } = await deal(anna.id, 'Болты М16');
  const { token } = await server.tokenOf(anna.id);
  const env = { ...process.env, VMESTE_URL: server.url, VMESTE_TOKEN: token };
  const { stdout } = await run(process.execPath, ['docs/examples/move-and-watch.mjs'], { env, timeout: 15_000 });
  expect(stdout).toContain(`moved D-${number} to Этап 2`);
  expect(stdout).toContain('seen deal.moved by anna: Болты М16');
});
