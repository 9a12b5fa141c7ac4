import { Migration } from '@mikro-orm/migrations';

/** Servers that send a form for many visitors, and how much it has refused as too much. */
export class FormSendersMigration extends Migration {
  override up(): void {
    this.addSql(
      `alter table "site_form" add "senders" text[] not null default '{}', add "refused" int not null default 0, add "refused_at" timestamptz(3)`,
    );
    this.addSql(`alter table "site_form" alter column "senders" drop default`);
  }
}
