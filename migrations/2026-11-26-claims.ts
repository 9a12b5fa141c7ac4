import { Migration } from '@mikro-orm/migrations';

/** What strangers say of themselves while another lead is known by it: a person may compare the two. */
export class ClaimsMigration extends Migration {
  override up(): void {
    this.addSql(`alter table "lead" add "claims" text[] not null default '{}'`);
    this.addSql(`alter table "lead" alter column "claims" drop default`);
  }
}
