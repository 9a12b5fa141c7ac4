import { Migration } from '@mikro-orm/migrations';

/** Fields that a company makes itself, and their values. */
export class CustomFieldsMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "custom_field" (
  "id" uuid not null,
  "version" int not null default 1,
  "target" text not null,
  "name" text not null,
  "type" text not null,
  "options" jsonb not null,
  "position" text collate "C" not null,
  "archived_at" timestamptz(3) null,
  primary key ("id"),
  constraint "custom_field_target_check" check ("target" in ('DEAL', 'PARTNER', 'PERSON')),
  constraint "custom_field_type_check" check ("type" in ('TEXT', 'LONG_TEXT', 'NUMBER', 'MONEY', 'DATE', 'CHOICE', 'CHOICES', 'YES_NO', 'LINK'))
);

alter table "deal" add "custom" jsonb not null default '{}';
alter table "partner" add "custom" jsonb not null default '{}';
alter table "person" add "custom" jsonb not null default '{}';`;
