import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { loadConfig, type DatabaseConfig } from '../core/start/config.js';

const made: string[] = [];

/** A migrated, empty database of this test file alone: a clone of the run's template, dropped after the file. */
export async function testDatabase(): Promise<DatabaseConfig> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin((admin) => admin.query(`create database ${name} template ${process.env.TEST_DATABASE_TEMPLATE!}`));
  made.push(name);
  const url = new URL(process.env.TEST_DATABASE_URL!);
  url.pathname = name;
  return { ...loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', SEED: 'empty' }), databaseUrl: url.href };
}

/** Drops what {@link testDatabase} made, whoever is still connected. */
export async function dropTestDatabases(): Promise<void> {
  if (made.length === 0) return;
  await asAdmin(async (admin) => {
    for (const name of made.splice(0)) await admin.query(`drop database if exists ${name} with (force)`);
  });
}

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
