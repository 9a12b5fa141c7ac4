import { Migration } from '@mikro-orm/migrations';

/** What keeps a row's requisites from documents; and an import that was stopped may go on where it was. */
export class ImportWarningsMigration extends Migration {
  override up(): void {
    this.addSql('alter table "import_row" add "warning" jsonb null;');
    this.addSql('alter table "partner_import" add "warned" int not null default 0;');
    // Of some that had been stopped it is not known how far they were.
    this.addSql(
      `update partner_import set done = total where state = 'CANCELLED' and (undone > 0 or kept > 0 or done = 0);`,
    );
  }
}
