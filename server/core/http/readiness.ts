import type { MikroORM } from '@mikro-orm/postgresql';
import type { Tail } from '../log/tail.js';

/** How long an answer of the database stands, so that impatient probes cost nothing. */
const KEEP_MS = 1_000;
const PATIENCE_MS = 2_000;

/** Whether this process should get requests. */
export class Readiness {
  private stopping = false;
  private checked: { at: number; reason: Promise<string | null> } | null = null;

  constructor(
    private readonly orm: MikroORM,
    private readonly tail: Tail,
  ) {}

  /** From now on the answer is no: whoever balances the load sends requests elsewhere. */
  stop(): void {
    this.stopping = true;
  }

  /** Why not; null when all is well. */
  async reason(): Promise<string | null> {
    if (this.stopping) return 'stopping';
    if (!this.checked || Date.now() - this.checked.at > KEEP_MS) {
      this.checked = { at: Date.now(), reason: this.databaseReason() };
    }
    return (await this.checked.reason) ?? (this.tail.isBehind ? 'the log cannot be read' : null);
  }

  private async databaseReason(): Promise<string | null> {
    const late = new Promise<string>((resolve) => {
      setTimeout(resolve, PATIENCE_MS, 'the database does not answer').unref();
    });
    return Promise.race([this.schemaReason().catch(() => 'the database cannot be reached'), late]);
  }

  /** The schema must be exactly the one this build was made for: neither behind nor ahead. */
  private async schemaReason(): Promise<string | null> {
    const executed = (await this.orm.migrator.getExecuted()).map(({ name }) => name);
    const pending = await this.orm.migrator.getPending();
    if (pending.length > 0) return `the schema lacks ${pending.map(({ name }) => name).join(', ')}`;
    const known = new Set(this.orm.config.get('migrations').migrationsList?.map((entry) => nameOf(entry)));
    const foreign = executed.filter((name) => !known.has(name));
    return foreign.length > 0 ? `the schema is newer: ${foreign.join(', ')}` : null;
  }
}

const nameOf = (entry: { name: string } | (new (...args: never[]) => object)): string => entry.name;
