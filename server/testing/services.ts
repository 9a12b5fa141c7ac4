import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { provideServices } from '../../scripts/services.js';
import { migrate } from '../database.js';
import { startEmbeddedPostgres } from '../core/postgres/embedded.js';

type Stop = () => Promise<void>;

const shared = globalThis as typeof globalThis & { vmesteServices?: Promise<Stop> };

/** Once a run, whichever project of the tests comes first: services, and the database all others are cloned from. */
export default async function setup(): Promise<Stop | undefined> {
  if (shared.vmesteServices) return void (await shared.vmesteServices);
  shared.vmesteServices = start();
  return await shared.vmesteServices;
}

async function start(): Promise<Stop> {
  const stopServices: Stop = await provideServices();
  const stopDatabase = process.env.TEST_DATABASE_URL ? undefined : await startDatabase();
  await makeTemplate();
  return async () => {
    await stopDatabase?.();
    await stopServices();
  };
}

async function startDatabase(): Promise<Stop> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vmeste-test-'));
  // PostgreSQL may run as another user than the tests.
  await chmod(dataDir, 0o711);
  const embedded = await startEmbeddedPostgres({ dataDir, durable: false });
  process.env.TEST_DATABASE_URL = embedded.url;
  return async () => {
    await embedded.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function makeTemplate(): Promise<void> {
  const name = `vmeste_template_${process.pid}`;
  const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await admin.connect();
  await admin.query(`drop database if exists ${name}`);
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(process.env.TEST_DATABASE_URL!);
  url.pathname = name;
  await migrate({ databaseUrl: url.href });
  process.env.TEST_DATABASE_TEMPLATE = name;
}
