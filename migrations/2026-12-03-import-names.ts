import { Migration } from '@mikro-orm/migrations';

/** A row tells whom it makes that later ones may name; which partners an import has made is found by their ids. */
export class ImportNamesMigration extends Migration {
  override up(): void {
    this.addSql(`alter table "import_row" add "makes" text[] not null default '{}';`);
    this.addSql('create index "import_row_about" on "import_row" ("import_id", "about_id");');
  }
}
