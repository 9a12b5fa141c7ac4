// Builds dist/: the server with tsc, the web with Vite. A part whose sources are unchanged is not built again.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const parts = [
  {
    name: 'server',
    sources: ['server', 'shared', 'migrations', 'seeds', 'tsconfig.json', 'tsconfig.server.json', 'package-lock.json'],
    outputs: ['dist/server', 'dist/shared', 'dist/migrations', 'dist/seeds'],
    command: ['tsc', '-p', 'tsconfig.server.json'],
  },
  {
    name: 'web',
    sources: ['web', 'shared', 'schema', 'package.json', 'package-lock.json'],
    outputs: ['dist/web'],
    command: ['vite', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
  },
];

/** Builds what changed. @throws Error naming the part that does not build. */
export async function build() {
  await Promise.all(parts.map(buildPart));
}

async function buildPart(part) {
  const stampFile = join(root, 'dist', `${part.name}.stamp`);
  const stamp = await fingerprint(part.sources);
  const built = await readFile(stampFile, 'utf8').catch(() => undefined);
  if (built === stamp && part.outputs.every((output) => existsSync(join(root, output)))) return;
  const started = performance.now();
  for (const output of [stampFile, ...part.outputs.map((path) => join(root, path))])
    await rm(output, { recursive: true, force: true });
  await run(part);
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
  console.log(`Built the ${part.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of await filesIn(source)) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

async function filesIn(path) {
  if (!existsSync(join(root, path))) return [];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !/(^|\/)(\.svelte-kit|node_modules|testing)\/|\.test\.ts$/.test(file))
    .sort();
}

/** Heard only when it fails: what the compilers advise is the tests' business. */
function run({ name, command: [program, ...args] }) {
  const bin = join(root, 'node_modules', '.bin', program);
  const child = spawn(bin, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${words}\nThe ${name} does not build; the reason is above.`)),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build().catch(fail);

function fail(error) {
  console.error(error.message);
  process.exit(1);
}
