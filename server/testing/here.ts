import type { MikroORM } from '@mikro-orm/postgresql';
import type { DatabaseConfig } from '../core/start/config.js';
import type { RegistryAccess } from '../core/surroundings.js';
import { connect } from '../database.js';
import { testDatabase } from './database.js';

/** Where the tests of this file run: a migrated, empty database of its own. */
export let config: DatabaseConfig;
export let orm: MikroORM;

/** What time the commands of the test think it is; null = what it really is. */
export const clock: { now: Date | null } = { now: null };
/** Numbers that the commands of this file have rung the bell with. */
export const rung: number[] = [];
/** Where the bank of the test tells its rates; null = it is not asked. */
export const bank: { address: string | null } = { address: null };
/** Who tells the test of companies and banks; null = only the shipped directory does. */
export const registry: { access: RegistryAccess | null } = { access: null };

/** Before each file: files of one worker share the modules, and begin as if they did not. */
export async function begin(): Promise<void> {
  clock.now = null;
  rung.length = 0;
  bank.address = null;
  registry.access = null;
  config = await testDatabase();
  orm = await connect(config);
}

export const end = (): Promise<void> => orm.close();
