// `npm run dev`: recompiles the server on save and restarts it; the web reloads through Vite on the same port.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = join(root, 'dist', 'server', 'main.js');
const env = { ...process.env, NODE_ENV: 'development' };

rmSync(join(root, 'dist', 'server.stamp'), { force: true });
rmSync(entry, { force: true });
const compiler = spawn('tsc', ['-p', 'tsconfig.server.json', '--watch', '--preserveWatchOutput'], {
  cwd: root,
  env,
  stdio: 'inherit',
});
while (!existsSync(entry)) await sleep(100);
const watched = ['server', 'shared', 'migrations', 'seeds'].map(
  (folder) => `--watch-path=${join(root, 'dist', folder)}`,
);
const server = spawn('node', [...watched, '--watch-preserve-output', '--enable-source-maps', entry], {
  cwd: root,
  env,
  stdio: 'inherit',
});

// Ctrl-C reaches all three by itself; a lone SIGTERM reaches only us.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    compiler.kill();
    server.kill(signal);
  });
}
server.once('exit', (code) => {
  compiler.kill();
  process.exitCode = code ?? 0;
});
