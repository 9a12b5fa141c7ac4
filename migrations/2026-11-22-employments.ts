import { Migration } from '@mikro-orm/migrations';

/** Former and further roles of people; since when the main one lasts, birthdays and notes. */
export class EmploymentsMigration extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(tables);
  }
}

const columns = `
alter table "person"
  add "works_since" date null,
  add "birthday" text null,
  add "notes" text null;`;

const tables = `
create table "employment" (
  "id" uuid not null,
  "version" int not null default 1,
  "person_id" uuid not null,
  "partner_id" uuid not null,
  "job_title" text null,
  "since" date null,
  "until" date null,
  primary key ("id")
);
create index "employment_person_id_index" on "employment" ("person_id");
create index "employment_partner_id_index" on "employment" ("partner_id");
alter table "employment" add constraint "employment_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
alter table "employment" add constraint "employment_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;`;
