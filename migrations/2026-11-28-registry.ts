import { Migration } from '@mikro-orm/migrations';

/** What registers of companies and banks have answered, and how it stands there with legal sides. */
export class RegistryMigration extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}

const tables = `
create table "registry_answer" (
  "key" text not null,
  "answer" jsonb not null,
  "is_miss" boolean not null default false,
  "asked_at" timestamptz(3) not null,
  primary key ("key")
);
create index "registry_answer_asked_at_index" on "registry_answer" ("asked_at");

alter table "legal_entity"
  add "registry_state" text null,
  add "registry_checked_at" timestamptz(3) null,
  add "registry_seen" jsonb null,
  add "registry_news" jsonb not null default '[]';
alter table "legal_entity" add constraint "legal_entity_registry_state_check" check ("registry_state" in ('ACTIVE', 'UNRELIABLE', 'REORGANIZING', 'LIQUIDATING', 'BANKRUPT', 'LIQUIDATED'));`;
