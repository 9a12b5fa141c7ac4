import { Migration } from '@mikro-orm/migrations';

/** A comment on a partner calls people too. */
export class PartnerNoticesMigration extends Migration {
  override up(): void {
    this.addSql(column);
  }
}

const column = `
alter table "notification" add column "partner_id" uuid null;
alter table "notification" add constraint "notification_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete cascade;`;
