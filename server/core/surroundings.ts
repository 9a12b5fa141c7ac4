import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowClass } from './row.entity.js';
import type { Seal } from './seal.js';

/** Where a register is asked, and by whom. */
export interface RegistryAccess {
  readonly address: string;
  readonly token: string;
}

/** What a context needs of the process it runs in. */
export interface Surroundings {
  /** Tells the tail readers that the log has grown; called after the commit. */
  ring: (seq: number) => void;
  /** The time of commands; tests and seeds set it. */
  clock: () => Date;
  /** Finds a row class by the name that receipts keep. */
  rowClass: (entity: string) => RowClass;
  /** Whether letters go out: whether a mail server is set up. */
  mailWorks?: boolean;
  /** As a header names who its own letters come from; absent when none go out. */
  mailFrom?: string;
  /** Keeps secrets of others that are stored; absent without a key, and then none are. */
  seal?: Seal | null;
  /** Where Банк России tells its rates; absent = it is not asked. */
  ratesAddress?: string;
  /** Who is asked about companies and banks; absent = only the shipped directory. */
  registry?: RegistryAccess | null;
  /** Has a job look as soon as the transaction is committed; absent where none run, as in seeds. */
  wake?: (em: EntityManager, job: string) => Promise<void>;
}
