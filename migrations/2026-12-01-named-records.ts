import { Migration } from '@mikro-orm/migrations';

/** Who holds a record in a custom field, and who is called as a cell of a file says, is found without reading all. */
export class NamedRecordsMigration extends Migration {
  override up(): void {
    for (const table of ['partner', 'person']) {
      this.addSql(
        `create index ${table}_called on ${table} ((lower(name collate "ru-x-icu") collate "C")) where merged_into_id is null;`,
      );
    }
    for (const table of ['partner', 'person', 'deal']) {
      this.addSql(
        `create index ${table}_custom on ${table} using gin (custom jsonb_path_ops) where custom <> '{}';`,
      );
    }
  }
}
