import { Migration } from '@mikro-orm/migrations';

/** What happens by itself to deals in a stage, and what has happened. */
export class AutomationMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "automation_rule" (
  "id" uuid not null,
  "version" int not null default 1,
  "pipeline_id" uuid not null,
  "stage_id" uuid not null,
  "active" boolean not null default true,
  "trigger" text not null,
  "after_days" int not null default 0,
  "after_day_kind" text not null default 'WORKING',
  "action" text not null,
  "kind" text not null default 'TODO',
  "title" text not null,
  "text" text null,
  "due_days" int not null default 1,
  "due_day_kind" text not null default 'WORKING',
  "doer" text not null default 'OWNER',
  "user_id" uuid null,
  primary key ("id")
);
create index "automation_rule_pipeline_id_index" on "automation_rule" ("pipeline_id");
create index "automation_rule_stage" on "automation_rule" ("stage_id", "trigger");

create table "automation_run" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "rule_id" uuid not null,
  "stage_since" timestamptz(3) not null,
  "at" timestamptz(3) not null,
  "outcome" text not null,
  "reason" text null,
  primary key ("id")
);
create index "automation_run_deal_id_index" on "automation_run" ("deal_id");
create index "automation_run_at_index" on "automation_run" ("at");
create index "automation_run_stay" on "automation_run" ("rule_id", "deal_id", "stage_since");

alter table "automation_rule" add constraint "automation_rule_pipeline_id_foreign" foreign key ("pipeline_id") references "pipeline" ("id") on delete restrict;
alter table "automation_rule" add constraint "automation_rule_stage_id_foreign" foreign key ("stage_id") references "stage" ("id") on delete restrict;
alter table "automation_rule" add constraint "automation_rule_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete restrict;
alter table "automation_rule" add constraint "automation_rule_days_check" check (after_days >= 0 and due_days >= 0);
alter table "automation_rule" add constraint "automation_rule_trigger_check" check ("trigger" in ('ENTERED', 'STAYED'));
alter table "automation_rule" add constraint "automation_rule_after_day_kind_check" check ("after_day_kind" in ('WORKING', 'CALENDAR'));
alter table "automation_rule" add constraint "automation_rule_action_check" check ("action" in ('TASK', 'LETTER'));
alter table "automation_rule" add constraint "automation_rule_kind_check" check ("kind" in ('CALL', 'MEETING', 'EMAIL', 'MESSAGE', 'CONTACT', 'TODO'));
alter table "automation_rule" add constraint "automation_rule_due_day_kind_check" check ("due_day_kind" in ('WORKING', 'CALENDAR'));
alter table "automation_rule" add constraint "automation_rule_doer_check" check ("doer" in ('OWNER', 'HEAD', 'USER'));

alter table "automation_run" add constraint "automation_run_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "automation_run" add constraint "automation_run_rule_id_foreign" foreign key ("rule_id") references "automation_rule" ("id") on delete cascade;
alter table "automation_run" add constraint "automation_run_outcome_check" check ("outcome" in ('DONE', 'SKIPPED', 'FAILED'));`;
