import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chown, open, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { diskFull, isDiskFull, onDisk, StartError } from '../start/startError.js';
import type { Binaries } from './binaries.js';
import { damaged, readPassword, role, type Place } from './place.js';

/** A PostgreSQL that accepts connections. It outlives us: it is told to stop, or adopted by the next start. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** TCP on this machine only: a socket's path may be too long for the system. */
const common = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_timezone=UTC', 'timezone=UTC'];

/** Settings for data that is thrown away. */
const volatile = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

export interface LaunchOptions {
  /** False: a crash may lose data, which is then thrown away anyway. */
  readonly durable: boolean;
  /** Absent: any free one. */
  readonly port?: number;
}

/** Adopts the PostgreSQL that already runs over this folder, or launches one. */
export async function ensurePostmaster(place: Place, binaries: Binaries, options: LaunchOptions): Promise<Postmaster> {
  for (;;) {
    const live = await livePostmaster(place);
    const found = live ? await adopt(place, live) : await launch(place, binaries, options);
    if (found) return found;
    await sleep(100);
  }
}

/** Stops PostgreSQL cleanly; when it does not obey for half a minute, at once (its log makes that safe). */
export async function stopPostmaster(place: Place, { pid }: Postmaster): Promise<void> {
  signal(pid, 'SIGINT');
  if (await gone(place, pid, 30_000)) return;
  signal(pid, 'SIGQUIT');
  await gone(place, pid, 5_000);
}

/** Connection settings for one database of this PostgreSQL. */
export async function connectionUrl(place: Place, { port }: Postmaster, database: string): Promise<string> {
  return `postgresql://${role}:${await readPassword(place)}@127.0.0.1:${port}/${database}`;
}

/** What postmaster.pid says, when the process it names is a PostgreSQL; a stale file is taken away. */
async function livePostmaster(place: Place): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(place), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid, , , port] = text.split('\n').map(Number);
  if (pid && isPostgres(pid)) return { pid, port: port ?? 0 };
  await rm(pidFile(place), { force: true });
  return undefined;
}

/** @returns undefined when it went away or is about to: the caller looks again. */
async function adopt(place: Place, live: Postmaster): Promise<Postmaster | undefined> {
  for (let tries = 0; tries < 600 && isPostgres(live.pid); tries++) {
    if (live.port === 0) return undefined;
    if (await accepts(place, live)) return live;
    await sleep(100);
  }
  if (!isPostgres(live.pid)) return undefined;
  throw new StartError(
    `A PostgreSQL runs over ${place.cluster} (process ${live.pid}) but does not let us in. Stop it and start again.`,
  );
}

/** @returns undefined when another start was faster or the port was taken meanwhile: the caller looks again. */
async function launch(place: Place, binaries: Binaries, options: LaunchOptions): Promise<Postmaster | undefined> {
  const port = options.port ?? (await freePort());
  const logged = await logSize(place);
  const child = await spawnPostgres(place, binaries, port, options.durable);
  const postmaster = { pid: child.pid!, port };
  while (child.exitCode === null && child.signalCode === null) {
    if (await accepts(place, postmaster)) return postmaster;
    await sleep(50);
  }
  return explainExit(place, (await readFile(place.log, 'utf8')).slice(logged));
}

/**
 * Detached, when it has something to lose: Ctrl-C reaches our whole process group, and the server has to drain before
 * its database goes.
 */
async function spawnPostgres(place: Place, binaries: Binaries, port: number, durable: boolean): Promise<ChildProcess> {
  const log = await onDisk(place.folder, () => open(place.log, 'a', 0o600));
  const settings = [`port=${port}`, ...common, ...(durable ? [] : volatile)];
  try {
    if (place.account) await chown(place.log, place.account.uid, place.account.gid);
    const child = spawn(binaries.postgres, ['-D', place.cluster, ...settings.flatMap((setting) => ['-c', setting])], {
      ...place.account,
      cwd: place.folder,
      detached: durable,
      stdio: ['ignore', log.fd, log.fd],
    });
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

function explainExit(place: Place, words: string): undefined {
  if (isDiskFull(words)) throw diskFull(place.folder);
  if (/lock file "postmaster\.pid" already exists|Address already in use|lock file .* is empty/.test(words))
    return undefined;
  const reason = words.match(/(?:PANIC|FATAL):\s+(.*)/)?.[1] ?? 'PostgreSQL stopped without a word';
  throw damaged(place, `${reason} (see ${place.log})`);
}

async function accepts(place: Place, postmaster: Postmaster): Promise<boolean> {
  const client = new pg.Client({
    connectionString: await connectionUrl(place, postmaster, 'postgres'),
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function gone(place: Place, pid: number, within: number): Promise<boolean> {
  for (const until = Date.now() + within; Date.now() < until; await sleep(25)) {
    if (!existsSync(pidFile(place)) || !isPostgres(pid)) return true;
  }
  return false;
}

/** After a reboot the number in postmaster.pid may belong to any process, even to us. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]!.includes('postgres');
  } catch {
    if (existsSync('/proc/self')) return false;
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes('postgres');
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already, which is what was asked for.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

const logSize = (place: Place) =>
  stat(place.log).then(
    (file) => file.size,
    () => 0,
  );

const pidFile = (place: Place) => join(place.cluster, 'postmaster.pid');
