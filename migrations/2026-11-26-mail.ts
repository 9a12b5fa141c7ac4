import { Migration } from '@mikro-orm/migrations';

/** What a message does not prove, and what of it was not kept, stands beside it. */
export class MailMigration extends Migration {
  override up(): void {
    this.addSql(`
      alter table "interaction"
        add "unconfirmed" boolean not null default false,
        add "left_out" int not null default 0,
        add "left_out_names" text[] not null default '{}';
      alter table "interaction" alter column "left_out_names" drop default;`);
  }
}
