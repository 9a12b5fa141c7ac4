import { Migration } from '@mikro-orm/migrations';

/** What clients want in their deals. */
export class DemandMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "demand_line" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "title" text not null,
  "quantity" double precision null,
  "unit" text null,
  "satisfied" int not null default 0,
  "reason_id" uuid null,
  primary key ("id")
);
create index "demand_line_deal_id_index" on "demand_line" ("deal_id");
alter table "demand_line" add constraint "demand_line_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "demand_line" add constraint "demand_line_reason_id_foreign" foreign key ("reason_id") references "lost_reason" ("id") on delete restrict;
alter table "demand_line" add constraint "demand_line_satisfied_check" check (satisfied >= 0 and satisfied <= 100);`;
