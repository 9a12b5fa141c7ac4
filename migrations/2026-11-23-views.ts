import { Migration } from '@mikro-orm/migrations';

/** Saved views, what was exported, and the orders in which a table of deals is asked for. */
export class ViewsMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "saved_view" (
  "id" uuid not null,
  "version" int not null default 1,
  "owner_id" uuid not null,
  "name" text not null,
  "shared" boolean not null,
  "layout" text not null,
  "pipeline_id" uuid not null,
  "filter" jsonb not null,
  "sort" jsonb null,
  "columns" jsonb not null,
  "rank" int not null,
  "removed" boolean not null default false,
  primary key ("id")
);
create index "saved_view_owner_id_index" on "saved_view" ("owner_id");
create index saved_view_rank on saved_view ("rank", id);

create table "export" (
  "id" uuid not null,
  "version" int not null default 1,
  "owner_id" uuid not null,
  "format" text not null,
  "asked" jsonb not null,
  "count" int not null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
create index "export_owner_id_index" on "export" ("owner_id");

alter table "saved_view" add constraint "saved_view_owner_id_foreign" foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "saved_view" add constraint "saved_view_pipeline_id_foreign" foreign key ("pipeline_id") references "pipeline" ("id") on delete restrict;
alter table "saved_view" add constraint "saved_view_layout_check" check ("layout" in ('BOARD', 'TABLE', 'CALENDAR'));
alter table "export" add constraint "export_owner_id_foreign" foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "export" add constraint "export_format_check" check ("format" in ('CSV', 'XLSX'));

create index deal_by_sum on deal (pipeline_id, "sum", "number") where status = 'IN_WORK';
create index deal_by_expected_on on deal (pipeline_id, expected_on, "number") where status = 'IN_WORK';
create index deal_by_next_due_at on deal (pipeline_id, next_due_at, "number") where status = 'IN_WORK';`;
