import { Migration } from '@mikro-orm/migrations';
import { getConstructionPlans } from 'pg-boss';

/**
 * The schema of pg-boss, as the installed version makes it; a newer version brings an older schema up to date when it
 * starts. It holds nothing of the company: a backup leaves it out, and a restore finds it there.
 */
export class JobsMigration extends Migration {
  override async up(): Promise<void> {
    const [found] = await this.execute(`select to_regnamespace('pgboss') is not null as "isThere"`);
    if (!(found as { isThere: boolean }).isThere) this.addSql(withinTransaction(getConstructionPlans()));
  }
}

/** The plans bring a transaction of their own. */
const withinTransaction = (plans: string): string => plans.replace(/^\s*begin;/i, '').replace(/commit;\s*$/i, '');
