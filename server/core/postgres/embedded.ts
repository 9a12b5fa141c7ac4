import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '../start/startError.js';
import { binariesFor } from './binaries.js';
import { initialise, placeFor, type Place } from './place.js';
import { connectionUrl, ensurePostmaster, stopPostmaster, type Postmaster } from './postmaster.js';

/** The PostgreSQL a server runs for itself when no DATABASE_URL is given. */
export interface EmbeddedPostgres {
  readonly url: string;
  /** Tells a second start over the same folder where this one is found. */
  announce(address: string): Promise<void>;
  /** Stops PostgreSQL; the data stays. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** False only in tests: faster, loses data in a power cut, and goes when its process group goes. */
  readonly durable?: boolean;
  /** Where sentences for the person who started us go. */
  readonly report?: (line: string) => void;
  /** PostgreSQL went away and cannot be brought back. */
  readonly onLost?: (error: Error) => void;
}

/** A server holds the folder. What can be done beside it, as a backup, is done over its database. */
export class AlreadyRuns extends StartError {
  constructor(
    message: string,
    readonly databaseUrl: string,
  ) {
    super(message);
  }
}

const database = 'vmeste';

/** Starts PostgreSQL over `dataDir`, or adopts the one a killed server left behind. @throws StartError */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDir, durable = true, report = () => {}, onLost = () => {} } = options;
  const place = await placeFor(dataDir, report);
  const binaries = await binariesFor(place.account, report);
  await initialise(place, binaries, durable);
  let postmaster = await ensurePostmaster(place, binaries, { durable });
  let owner = await claim(place, postmaster);
  let stopping = false;

  /** Somebody stopped PostgreSQL, or it crashed: it comes back on the port that the server's pool knows. */
  const revive = async () => {
    if (stopping || !durable) return;
    postmaster = await ensurePostmaster(place, binaries, { durable, port: postmaster.port });
    owner = await claim(place, postmaster);
    owner.once('end', () => revive().catch(onLost));
    report('PostgreSQL was gone and runs again.');
  };
  owner.once('end', () => revive().catch(onLost));

  return {
    url: await connectionUrl(place, postmaster, database),
    announce: (address) => writeFile(noteFile(place), `${address} (process ${process.pid})\n`),
    async stop() {
      stopping = true;
      await rm(noteFile(place), { force: true });
      await owner.end();
      await stopPostmaster(place, postmaster);
    },
  };
}

/**
 * One server over one folder. The claim is a lock held by a connection: a killed server loses it at once, and no stale
 * file can keep the next one out.
 */
async function claim(place: Place, postmaster: Postmaster): Promise<pg.Client> {
  const owner = new pg.Client({
    connectionString: await connectionUrl(place, postmaster, 'postgres'),
    keepAlive: true,
  });
  // PostgreSQL closed the connection: every query of the server says so by itself.
  owner.on('error', () => {});
  await owner.connect();
  if (!(await takeLock(owner))) {
    await owner.end();
    const where = await readFile(noteFile(place), 'utf8').catch(() => 'it is still starting');
    throw new AlreadyRuns(
      `Vmeste already runs over ${place.folder}: ${where.trim()}. Stop it first, or set another DATA_DIR.`,
      await connectionUrl(place, postmaster, database),
    );
  }
  await createDatabase(owner);
  return owner;
}

/** The backend of a server killed a moment ago may need an instant to notice. */
async function takeLock(owner: pg.Client): Promise<boolean> {
  for (let tries = 0; tries < 10; tries++) {
    const { rows } = await owner.query<{ taken: boolean }>(
      `select pg_try_advisory_lock(hashtext('vmeste.owner')) as taken`,
    );
    if (rows[0]?.taken) return true;
    await sleep(100);
  }
  return false;
}

async function createDatabase(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [database]);
  if (rowCount === 0) await owner.query(`create database ${database}`);
}

const noteFile = (place: Place) => join(place.folder, 'running.txt');
