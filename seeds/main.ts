import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { MikroORM } from '@mikro-orm/postgresql';
import { ConfigError, loadConfig } from '../server/core/start/config.js';
import { createLogger } from '../server/core/start/logger.js';
import { startEmbeddedPostgres } from '../server/core/postgres/embedded.js';
import { StartError } from '../server/core/start/startError.js';
import { underStartLock } from '../server/core/start/startLock.js';
import { connect, migrate } from '../server/database.js';
import { createFirstAdmin } from './admin.js';
import { seedWhenEmpty } from './demo.js';
import { seedLarge } from './large.js';

const USAGE = `npm run seed                              the demo company, into an empty database
npm run seed -- --deals 10000             so many open deals more, to measure with
npm run seed -- --closed 20000            so many won and lost deals more
npm run seed -- --admin mail@company.ru   the first admin of an empty company`;

/** What is asked for on the command line. */
interface Wishes {
  deals: number;
  closed: number;
  admin: string | undefined;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const started = performance.now();
  try {
    const wishes = wishesFrom(process.argv.slice(2));
    await withDatabase((orm) => fulfil(orm, wishes));
    console.log(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return 0;
  } catch (error) {
    const known = error instanceof StartError || error instanceof ConfigError;
    console.error(known ? error.message : error);
    return 1;
  }
}

function wishesFrom(args: string[]): Wishes {
  const options = {
    deals: { type: 'string', default: '0' },
    closed: { type: 'string', default: '0' },
    admin: { type: 'string' },
  } as const;
  try {
    const { deals, closed, admin } = parseArgs({ args, options }).values;
    if (![deals, closed].every((count) => /^\d{1,7}$/.test(count))) throw new Error('A count is a whole number');
    if (admin !== undefined && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(admin))
      throw new Error(`${admin} is not an e-mail address`);
    return { deals: Number(deals), closed: Number(closed), admin };
  } catch (error) {
    throw new StartError(`${(error as Error).message}.\n${USAGE}`);
  }
}

async function fulfil(orm: MikroORM, { deals, closed, admin }: Wishes): Promise<void> {
  if (admin !== undefined) return createFirstAdmin(orm, admin);
  const config = loadConfig(process.env);
  await seedWhenEmpty({ orm, config: { ...config, seed: 'demo' }, logger: createLogger(config) });
  await seedLarge(orm, { open: deals, closed }, (line) => console.log(line));
}

/** The server's own database, or the one that DATABASE_URL names. @throws StartError when a server holds the first. */
async function withDatabase(work: (orm: MikroORM) => Promise<void>): Promise<void> {
  const config = loadConfig(process.env);
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ dataDir: config.dataDir, report: console.log });
  const databaseUrl = config.databaseUrl ?? embedded!.url;
  const orm = await connect({ databaseUrl });
  try {
    await underStartLock(databaseUrl, () => migrate({ databaseUrl }));
    await work(orm);
  } finally {
    await orm.close();
    await embedded?.stop();
  }
}
