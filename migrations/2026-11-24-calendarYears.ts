import { Migration } from '@mikro-orm/migrations';

/** Years of the working calendar that admins edit, each day with what the official calendar says of it beside. */
export class CalendarYearsMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
alter table "calendar_day" add "official_working" boolean null, add "official_reason" text null;
update calendar_day set official_working = working, official_reason = reason;

create table "calendar_year" (
  "id" uuid not null,
  "version" int not null default 1,
  "year" int not null,
  "changed_at" timestamptz(3) null,
  primary key ("id"));
alter table "calendar_year" add constraint "calendar_year_unique" unique ("year");
insert into calendar_year (id, year) select uuidv7(), year from generate_series(2024, 2040) year;`;
