// Builds dist/ only when there is none. What runs beside a working server, as a nightly backup does, must not build anew
// under it what a `git pull` has changed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Written last: without it the build is unfinished, or is being done right now. */
if (!existsSync(join(root, 'dist', 'server.stamp'))) {
  const npm = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = npm.status ?? 1;
}
