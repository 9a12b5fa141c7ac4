import { createHash, randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { diskFull, isDiskFull, onDisk, StartError } from '../start/startError.js';
import { accountFor, canWrite, type Account } from './account.js';
import { systemHome, type Binaries } from './binaries.js';

/** The folder of one embedded database: `cluster/` is PostgreSQL's own, its log lies beside it. */
export interface Place {
  readonly folder: string;
  readonly cluster: string;
  readonly log: string;
  readonly account: Account | undefined;
}

/** The one role of the embedded database. */
export const role = 'vmeste';

/** Finds or makes the folder of the embedded database that belongs to `dataDir`. */
export async function placeFor(dataDir: string, report: (line: string) => void): Promise<Place> {
  const own = join(dataDir, 'postgres');
  const pointer = join(dataDir, 'postgres.location');
  return onDisk(dataDir, async () => {
    await mkdir(dataDir, { recursive: true });
    const moved = await readFile(pointer, 'utf8').catch(() => undefined);
    const folder = moved?.trim() ?? own;
    const account = await accountFor(folder);
    const fresh = await makeFolder(folder, account);
    if (!account || canWrite(account, folder)) return placeIn(folder, account);
    if (!fresh)
      throw new StartError(
        `The user PostgreSQL runs as can no longer reach ${folder}: check the permissions of the folders above it.`,
      );
    await rm(folder, { recursive: true });
    const elsewhere = join(systemHome, `${basename(dirname(dataDir))}-${fingerprint(dataDir)}`);
    await mkdir(systemHome, { recursive: true });
    await chmod(systemHome, 0o755);
    await makeFolder(elsewhere, account);
    await writeFile(pointer, `${elsewhere}\n`);
    report(`The database is kept in ${elsewhere}: the user PostgreSQL runs as cannot reach ${dataDir}.`);
    return placeIn(elsewhere, account);
  });
}

/** Whether there is an embedded database in `dataDir`; makes nothing. */
export async function holdsDatabase(dataDir: string): Promise<boolean> {
  const moved = await readFile(join(dataDir, 'postgres.location'), 'utf8').catch(() => undefined);
  const { cluster } = placeIn(moved?.trim() ?? join(dataDir, 'postgres'), undefined);
  return stat(cluster).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

/** Makes the database's files when there are none yet. @throws StartError when there are, but not ours to open. */
export async function initialise(place: Place, binaries: Binaries, durable: boolean): Promise<void> {
  const version = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) return makeCluster(place, binaries, durable);
  const major = Number.parseInt(version);
  if (major === binaries.major) return;
  if (!Number.isInteger(major)) throw damaged(place, 'its PG_VERSION file is not readable');
  throw new StartError(
    `The data in ${place.cluster} was written by PostgreSQL ${major}, this version brings ${binaries.major}. ` +
      'Nothing was changed: make a backup with the version that wrote it and restore it into an empty DATA_DIR.',
  );
}

export const readPassword = (place: Place) => onDisk(place.folder, () => readFile(passwordIn(place.cluster), 'utf8'));

export const damaged = (place: Place, what: string) =>
  new StartError(
    `The database in ${place.cluster} cannot be opened: ${what}. Nothing was changed: restore a backup or set another DATA_DIR.`,
  );

const placeIn = (folder: string, account: Account | undefined): Place => ({
  folder,
  cluster: join(folder, 'cluster'),
  log: join(folder, 'postgres.log'),
  account,
});

/** @returns whether the folder is new. */
async function makeFolder(folder: string, account: Account | undefined): Promise<boolean> {
  const made = await mkdir(folder, { recursive: true });
  if (!made) return false;
  if (account) await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
  return true;
}

/** Two clones with the same name keep two databases. */
const fingerprint = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 8);

/**
 * initdb works in a folder of its own that is renamed when whole, password included: a kill, a full disk or a second
 * start at the same moment never leaves half a database.
 */
async function makeCluster(place: Place, binaries: Binaries, durable: boolean): Promise<void> {
  if ((await readdir(place.cluster).catch(() => [])).length > 0) throw damaged(place, 'its PG_VERSION file is missing');
  const half = `${place.cluster}.${process.pid}`;
  const secret = `${half}.password`;
  try {
    await onDisk(place.folder, () => writeSecret(secret, place.account));
    runInitdb(place, binaries, [`--pgdata=${half}`, `--pwfile=${secret}`, ...(durable ? [] : ['--no-sync'])]);
    await rename(secret, passwordIn(half));
    await rename(half, place.cluster);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  } finally {
    await rm(half, { recursive: true, force: true });
    await rm(secret, { force: true });
  }
}

/** Trigrams know letters by the C library's locale and not by ICU: in plain C, Cyrillic has none. Not every system has this one. */
const LETTERS = '--lc-ctype=C.UTF-8';

function runInitdb(place: Place, binaries: Binaries, how: string[]): void {
  const run = initdb(place, binaries, [...how, LETTERS]);
  if (run.status !== 0 && run.stderr?.includes('locale')) return refuseFailed(place, initdb(place, binaries, how));
  refuseFailed(place, run);
}

function initdb(place: Place, binaries: Binaries, how: string[]): SpawnSyncReturns<string> {
  const options = [
    ...how,
    `--username=${role}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=ru',
    '--data-checksums',
    '--no-instructions',
  ];
  return spawnSync(binaries.initdb, options, { ...place.account, cwd: place.folder, encoding: 'utf8' });
}

function refuseFailed(place: Place, run: SpawnSyncReturns<string>): void {
  if (run.status === 0) return;
  const words = `${run.stderr ?? ''}${run.error?.message ?? ''}`;
  if (isDiskFull(words)) throw diskFull(place.folder);
  throw new StartError(`PostgreSQL could not make its database in ${place.folder}: ${words.trim()}`);
}

async function writeSecret(file: string, account: Account | undefined): Promise<void> {
  await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) await chown(file, account.uid, account.gid);
}

const passwordIn = (cluster: string) => join(cluster, 'vmeste.password');
