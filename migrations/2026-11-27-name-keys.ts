import { Migration } from '@mikro-orm/migrations';
import { nameKeyOf } from '../server/core/nameKey.js';

/** What names of partners and people are compared by. */
export class NameKeysMigration extends Migration {
  override async up(): Promise<void> {
    for (const table of ['partner', 'person']) {
      await this.execute(`alter table "${table}" add "name_key" text not null default ''`);
      await this.fill(table);
      await this.execute(`alter table "${table}" alter column "name_key" drop default`);
      await this.execute(`create index ${table}_name_key_trgm on ${table} using gin (name_key gin_trgm_ops)`);
    }
  }

  private async fill(table: string): Promise<void> {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.some(table, last);
      if (rows.length === 0) return;
      const keyed = rows.map(({ id, name }) => ({ id, key: nameKeyOf(name) }));
      await this.execute(
        `update "${table}" t set name_key = k.key from jsonb_to_recordset(?::jsonb) as k (id uuid, key text) where t.id = k.id`,
        [JSON.stringify(keyed)],
      );
      last = rows.at(-1)!.id;
    }
  }

  private async some(table: string, after: string): Promise<{ id: string; name: string }[]> {
    const rows = await this.execute(`select id, name from "${table}" where id > ? order by id limit 5000`, [after]);
    return rows as unknown as { id: string; name: string }[];
  }
}
