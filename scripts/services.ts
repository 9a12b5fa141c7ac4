// What the tests need besides PostgreSQL: a Redis of their own, a Dovecot and a Chromium. Each is taken from where it is found
// first: the environment, the PATH, Docker, the system's package manager.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const redisPrograms = ['redis-server', 'valkey-server'];
const browserPrograms = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macBrowser = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
/** Debian's packages put it where only root looks for programs. */
const mailPrograms = ['dovecot', '/usr/sbin/dovecot'];
const redisImage = 'redis:8-alpine';

type Stop = () => unknown;
type Report = (line: string) => void;
type Wanted = 'redis' | 'browser' | 'mail';

interface PackageManager {
  program: string;
  update?: string[];
  install: string[];
  redis: string;
  browser: string;
  mail: string;
}

const packageManagers: PackageManager[] = [
  {
    program: 'apt-get',
    update: ['update', '-qq'],
    install: ['install', '-y', '-qq', '--no-install-recommends'],
    redis: 'redis-server',
    browser: 'chromium',
    mail: 'dovecot-imapd',
  },
  { program: 'dnf', install: ['install', '-y', '-q'], redis: 'valkey', browser: 'chromium', mail: 'dovecot' },
  {
    program: 'apk',
    update: ['update', '-q'],
    install: ['add', '-q'],
    redis: 'redis',
    browser: 'chromium',
    mail: 'dovecot',
  },
];

/**
 * Puts TEST_REDIS_URL, REDIS_SERVER and DOVECOT (programs, for tests that kill them) and CHROMIUM_PATH into the environment.
 * What cannot be had is said loudly, and is a failure under CI=true: tests that need it look for its variable.
 * @returns how to stop what was started
 */
export async function provideServices(report: Report = console.log): Promise<() => Promise<void>> {
  const stops: Stop[] = [];
  await provide('Redis', () => provideRedis(stops), report);
  await provide('Chromium', provideBrowser, report);
  await provide('Dovecot 2.3', provideMail, report);
  return async () => {
    for (const stop of stops) await stop();
  };
}

async function provide(name: string, find: () => boolean | Promise<boolean>, report: Report): Promise<void> {
  if (await find()) return;
  const sentence = `${name} is neither in the PATH nor could it be installed here`;
  if (process.env.CI === 'true') throw new Error(`${sentence}: with CI=true that is a failure.`);
  report(`\n!!! ${sentence}: THE TESTS THAT NEED IT ARE SKIPPED !!!\n`);
}

async function provideRedis(stops: Stop[]): Promise<boolean> {
  const { env } = process;
  env.REDIS_SERVER ||= onPath(redisPrograms) ?? '';
  env.TEST_REDIS_URL ||= env.REDIS_URL ?? '';
  if (env.TEST_REDIS_URL) return true;
  if (env.REDIS_SERVER) return startRedis(stops);
  if (startRedisInDocker(stops)) return true;
  if (installed('redis')) env.REDIS_SERVER = onPath(redisPrograms) ?? '';
  return env.REDIS_SERVER ? startRedis(stops) : false;
}

async function startRedis(stops: Stop[]): Promise<boolean> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'vmeste-redis-'));
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const child = spawn(process.env.REDIS_SERVER!, options, { stdio: 'ignore' });
  stops.push(() => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  process.env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`;
  return answers(port);
}

function startRedisInDocker(stops: Stop[]): boolean {
  const started = run('docker', ['run', '--detach', '--rm', '--publish', '127.0.0.1::6379', redisImage]);
  if (started === undefined) return false;
  stops.push(() => promisify(execFile)('docker', ['stop', '--time', '1', started]));
  process.env.TEST_REDIS_URL = `redis://${run('docker', ['port', started, '6379'])}`;
  return true;
}

function provideBrowser(): boolean {
  const { env } = process;
  env.CHROMIUM_PATH ||= onPath(browserPrograms) ?? (isExecutable(macBrowser) ? macBrowser : '');
  if (!env.CHROMIUM_PATH && installed('browser')) env.CHROMIUM_PATH = onPath(browserPrograms) ?? '';
  return Boolean(env.CHROMIUM_PATH);
}

/** Its settings were renamed in 2.4; it wants to be started by root, who makes its processes nobody's. */
function provideMail(): boolean {
  const { env } = process;
  env.DOVECOT ||= onPath(mailPrograms) ?? '';
  if (!env.DOVECOT && installed('mail')) env.DOVECOT = onPath(mailPrograms) ?? '';
  const isUsable = process.getuid?.() === 0 && run(env.DOVECOT, ['--version'])?.startsWith('2.3.') === true;
  if (!isUsable) env.DOVECOT = '';
  return isUsable;
}

/** Asks the system's package manager, which needs root. */
function installed(what: Wanted): boolean {
  if (process.getuid?.() !== 0) return false;
  const manager = packageManagers.find(({ program }) => onPath([program]));
  if (!manager) return false;
  console.log(`Installing ${manager[what]} with ${manager.program}…`);
  if (manager.update) run(manager.program, manager.update);
  return run(manager.program, [...manager.install, manager[what]]) !== undefined;
}

function onPath(programs: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.flatMap((program) => folders.map((folder) => resolve(folder, program))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns what the program printed, or undefined when it is absent or failed. */
function run(program: string, args: string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout.trim() : undefined;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function answers(port: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++, await sleep(50)) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (open) return true;
  }
  return false;
}
