import { Migration } from '@mikro-orm/migrations';

/** Deals by rule: what a stage asks for, opens and offers; which task is a stage's; which deals are led by hand. */
export class RuleMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
alter table "pipeline" add "archived" boolean not null default false;

alter table "stage"
  add "gates" text[] not null default '{}',
  add "task_title" text null,
  add "task_days" int not null default 1,
  add "task_day_kind" text not null default 'WORKING',
  add "offers" jsonb not null default '[]';
alter table "stage" alter "gates" drop default, alter "offers" drop default;
alter table "stage" add constraint "stage_task_day_kind_check" check ("task_day_kind" in ('WORKING', 'CALENDAR'));

alter table "deal" add "manual" boolean not null default false;

alter table "task" add "stage_id" uuid null;
alter table "task" add constraint "task_stage_id_foreign" foreign key ("stage_id") references "stage" ("id") on delete set null;
create index "task_stage_id_index" on "task" ("stage_id");`;
