import 'reflect-metadata';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AlreadyRuns, startEmbeddedPostgres } from '../core/postgres/embedded.js';
import { holdsDatabase } from '../core/postgres/place.js';
import { ConfigError, loadConfig } from '../core/start/config.js';
import { StartError } from '../core/start/startError.js';
import { takeBackup } from './backup.js';
import { restoreBackup } from './restore.js';

const USAGE = `npm run backup                          into a file that is named by the moment
npm run backup -- <file>
npm run restore -- <file>               into an empty database
npm run restore -- <file> --replace     in place of what the database holds`;

process.exitCode = await main(process.argv.slice(2));

/** `backup [file]` or `restore <file> [--replace]`. @returns the exit code. */
async function main(args: string[]): Promise<number> {
  try {
    const { work, file, replace } = wishesFrom(args);
    if (work === 'backup') await ensureDatabase();
    await withDatabase(async (databaseUrl) => {
      if (work === 'backup') return say('Backed up', await takeBackup(databaseUrl, file ?? nameOfNow()));
      say('Restored', { ...(await restoreBackup({ databaseUrl, file: file!, replace })), file: file! });
    });
    return 0;
  } catch (error) {
    const known = error instanceof StartError || error instanceof ConfigError;
    console.error(known ? error.message : error);
    return 1;
  }
}

function wishesFrom([work, ...args]: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    });
    if (work === 'restore' ? positionals.length !== 1 : positionals.length > 1 || values.replace) throw new Error();
    const [file] = positionals;
    return { work, file: file && resolve(file), replace: values.replace };
  } catch {
    throw new StartError(USAGE);
  }
}

/** `vmeste-2026-11-21T20-46-11Z.sql.gz`, here. */
function nameOfNow(): string {
  return resolve(`vmeste-${new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '-')}.sql.gz`);
}

function say(
  done: string,
  { file, head, takenAt, bytes }: { file: string; head: number; takenAt: string | Date; bytes?: number },
) {
  const size = bytes === undefined ? '' : ` (${(bytes / 1024 / 1024).toFixed(1)} MiB)`;
  console.log(`${done} ${file}${size}: ${head} events, as of ${new Date(takenAt).toISOString()}.`);
}

/** A restore may begin a database; a backup of a mistyped folder must not. @throws StartError */
async function ensureDatabase(): Promise<void> {
  const { databaseUrl, dataDir } = loadConfig(process.env);
  if (databaseUrl || (await holdsDatabase(dataDir))) return;
  throw new StartError(`There is no database in ${dataDir}: there is nothing to back up. Is DATA_DIR right?`);
}

/** The database of DATABASE_URL; else that of DATA_DIR, whether or not a server runs over it. */
async function withDatabase(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const { databaseUrl, dataDir } = loadConfig(process.env);
  if (databaseUrl) return work(databaseUrl);
  const embedded = await startEmbeddedPostgres({ dataDir, report: console.log }).catch((error: unknown) => {
    if (error instanceof AlreadyRuns) return { url: error.databaseUrl, stop: async () => undefined };
    throw error;
  });
  try {
    await work(embedded.url);
  } finally {
    await embedded.stop();
  }
}
