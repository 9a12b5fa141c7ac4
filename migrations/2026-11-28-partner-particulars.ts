import { Migration } from '@mikro-orm/migrations';

/** What a partner is to us, what it is a part of, its segments, and how to reach it. */
export class PartnerParticularsMigration extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(indexes);
  }
}

const columns = `
alter table "partner"
  add "kinds" text[] not null default '{}',
  add "parent_id" uuid null,
  add "tags" text[] not null default '{}',
  add "addresses" jsonb not null default '[]',
  add "phones" text[] not null default '{}',
  add "emails" text[] not null default '{}',
  add "site" text null,
  add "notes" text null;
alter table "partner" add constraint "partner_parent_id_foreign" foreign key ("parent_id") references "partner" ("id") on delete restrict;`;

const indexes = `
create index "partner_parent_id_index" on "partner" ("parent_id");
create index partner_tags on partner using gin (tags);`;
