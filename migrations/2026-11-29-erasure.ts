import { Migration } from '@mikro-orm/migrations';

/** When all data on a person was erased. */
export class ErasureMigration extends Migration {
  override up(): void {
    this.addSql('alter table "person" add "erased_at" timestamptz(3) null;');
  }
}
