import { Migration } from '@mikro-orm/migrations';

/** The tables of the first release: people, pipelines, partners, deals, leads, tasks, and the log they are told in. */
export class FoundationMigration extends Migration {
  override up(): void {
    this.addSql(before);
    this.addSql(tables);
    this.addSql(after);
  }
}

const before = `
create extension if not exists pg_trgm;
create sequence deal_number as integer start 1001;`;

const tables = `
create table "event" (
  "seq" bigint not null,
  "id" uuid not null,
  "name" text not null,
  "entity" text not null,
  "entity_id" uuid not null,
  "version" int not null,
  "particulars" jsonb not null,
  "scope_before" jsonb null,
  "scope_after" jsonb null,
  "actor_id" uuid null,
  "client_id" uuid null,
  "mutation_id" uuid null,
  "at" timestamptz(3) not null,
  primary key ("seq")
);
create index "event_entity_id_seq_index" on "event" ("entity_id", "seq");
create or replace function "event_event_is_immutable_fn"() returns trigger as $$ begin raise exception 'events are never changed'; end; $$ language plpgsql;
create trigger "event_is_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE on "event" for each STATEMENT execute function "event_event_is_immutable_fn"();

create table "event_detail" (
  "seq" bigint not null,
  "field" text not null,
  "old" text null,
  "new" text null,
  primary key ("seq", "field")
);

create table "lead" (
  "id" uuid not null,
  "version" int not null default 1,
  "text" text not null,
  "contact" text null,
  "channel" text not null,
  "received_at" timestamptz(3) not null,
  "answer_due_at" timestamptz(3) not null,
  "state" text not null default 'OPEN',
  primary key ("id")
);
create index "lead_received" on "lead" ("state", "received_at", "id");
alter table "lead" add constraint "lead_channel_check" check ("channel" in ('PHONE', 'SITE', 'EMAIL', 'MESSENGER', 'IMPORT', 'MANUAL'));
alter table "lead" add constraint "lead_state_check" check ("state" in ('OPEN'));

create table "log_head" (
  "id" int not null,
  "epoch" int not null,
  "head" bigint not null,
  "floor" bigint not null,
  primary key ("id")
);

create table "lost_reason" (
  "id" uuid not null,
  "version" int not null default 1,
  "name" text not null,
  "requires_competitor" boolean not null,
  "active" boolean not null default true,
  primary key ("id")
);

create table "pipeline" (
  "id" uuid not null,
  "version" int not null default 1,
  "name" text not null,
  "control" text not null,
  "rank" int not null,
  primary key ("id")
);
alter table "pipeline" add constraint "pipeline_control_check" check ("control" in ('STRICT', 'FREE', 'UNTRACKED'));

create table "receipt" (
  "user_id" uuid not null,
  "client_id" uuid not null,
  "mutation_id" uuid not null,
  "request" text not null,
  "seq" bigint null,
  "outcome" jsonb null,
  "at" timestamptz(3) not null,
  primary key ("user_id", "client_id", "mutation_id")
);
create index "receipt_at_index" on "receipt" ("at");

create table "role_access" (
  "id" uuid not null,
  "version" int not null default 1,
  "role" text not null,
  "visibility" text not null,
  primary key ("id")
);
alter table "role_access" add constraint "role_access_role_unique" unique ("role");
alter table "role_access" add constraint "role_access_role_check" check ("role" in ('MANAGER', 'HEAD', 'ADMIN', 'OBSERVER'));
alter table "role_access" add constraint "role_access_visibility_check" check ("visibility" in ('OWN', 'TEAM', 'ALL'));

create table "stage" (
  "id" uuid not null,
  "pipeline_id" uuid not null,
  "name" text not null,
  "rank" int not null,
  "probability" int not null,
  "idle_days" int null,
  primary key ("id")
);
create index "stage_pipeline_id_index" on "stage" ("pipeline_id");

create table "team" (
  "id" uuid not null,
  "version" int not null default 1,
  "name" text not null,
  "parent_id" uuid null,
  "path" text not null,
  primary key ("id")
);

create table "app_user" (
  "id" uuid not null,
  "version" int not null default 1,
  "name" text not null,
  "email" text not null,
  "password_hash" text not null,
  "role" text not null,
  "team_id" uuid null,
  "job_title" text null,
  "hue" smallint not null default 1,
  "active" boolean not null default true,
  "time_zone" text not null,
  "locale" text not null default 'RU',
  "theme" text not null default 'SYSTEM',
  "demo" boolean not null default false,
  primary key ("id")
);
alter table "app_user" add constraint "app_user_email_unique" unique ("email");
create index "app_user_team_id_index" on "app_user" ("team_id");
alter table "app_user" add constraint "app_user_role_check" check ("role" in ('MANAGER', 'HEAD', 'ADMIN', 'OBSERVER'));
alter table "app_user" add constraint "app_user_locale_check" check ("locale" in ('RU', 'EN'));
alter table "app_user" add constraint "app_user_theme_check" check ("theme" in ('SYSTEM', 'LIGHT', 'DARK'));

create table "session" (
  "id" uuid not null,
  "version" int not null default 1,
  "user_id" uuid not null,
  "kind" text not null,
  "secret_hash" text not null,
  "name" text not null,
  "address" text not null,
  "created_at" timestamptz(3) not null,
  "seen_at" timestamptz(3) not null,
  "revoked_at" timestamptz(3) null,
  primary key ("id")
);
create index "session_user_id_index" on "session" ("user_id");
alter table "session" add constraint "session_secret_unique" unique ("secret_hash");
alter table "session" add constraint "session_kind_check" check ("kind" in ('COOKIE', 'TOKEN'));

create table "partner" (
  "id" uuid not null,
  "version" int not null default 1,
  "owner_id" uuid not null,
  "team_id" uuid null,
  "team_path" text null,
  "shared_with" uuid[] not null,
  "name" text not null,
  primary key ("id")
);
create index "partner_owner_id_index" on "partner" ("owner_id");
create index partner_name_trgm on partner using gin (name gin_trgm_ops);

create table "deal" (
  "id" uuid not null,
  "version" int not null default 1,
  "owner_id" uuid not null,
  "team_id" uuid null,
  "team_path" text null,
  "shared_with" uuid[] not null,
  "number" int not null default nextval('deal_number'::regclass),
  "title" text not null,
  "pipeline_id" uuid not null,
  "stage_id" uuid not null,
  "position" text collate "C" not null,
  "status" text not null default 'IN_WORK',
  "sum" numeric(15,2) null,
  "probability" int null,
  "expected_on" date null,
  "source" text null,
  "partner_id" uuid null,
  "next_task_id" uuid null,
  "next_due_at" timestamptz(3) null,
  "next_due_on" date null,
  "next_kind" text null,
  "next_title" text null,
  "created_at" timestamptz(3) not null,
  "stage_since" timestamptz(3) not null,
  "active_at" timestamptz(3) not null,
  "placed_version" int not null default 1,
  "closed_at" timestamptz(3) null,
  "lost_reason_id" uuid null,
  "competitor" text null,
  primary key ("id")
);
create index "deal_owner_id_index" on "deal" ("owner_id");
alter table "deal" add constraint "deal_number_unique" unique ("number");
create index "deal_partner_id_index" on "deal" ("partner_id");
create index "deal_next_due_at_index" on "deal" ("next_due_at");
create index deal_title_trgm on deal using gin (title gin_trgm_ops);
create index deal_shared_with on deal using gin (shared_with) where shared_with <> '{}';
create index deal_team_path on deal (team_path text_pattern_ops);
create index deal_open on deal (pipeline_id) where status = 'IN_WORK';
create unique index deal_place_unique on deal (stage_id, "position") where status = 'IN_WORK';
alter table "deal" add constraint "deal_sum_check" check ("sum" >= 0);
alter table "deal" add constraint "deal_probability_check" check (probability >= 0 and probability <= 100);
alter table "deal" add constraint "deal_status_check" check ("status" in ('IN_WORK', 'WON', 'LOST'));
alter table "deal" add constraint "deal_source_check" check ("source" in ('PHONE', 'SITE', 'EMAIL', 'MESSENGER', 'IMPORT', 'MANUAL'));
alter table "deal" add constraint "deal_next_kind_check" check ("next_kind" in ('CALL', 'MEETING', 'EMAIL', 'TODO'));

create table "task" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "kind" text not null,
  "title" text not null,
  "due_at" timestamptz(3) not null,
  "due_on" date null,
  "assignee_id" uuid not null,
  "author_id" uuid not null,
  "state" text not null default 'OPEN',
  "result" text null,
  "created_at" timestamptz(3) not null,
  "done_at" timestamptz(3) null,
  primary key ("id")
);
create index "task_deal_id_index" on "task" ("deal_id");
create index "task_assignee_id_index" on "task" ("assignee_id");
create index task_next on task (deal_id, due_at, id) where state = 'OPEN';
alter table "task" add constraint "task_kind_check" check ("kind" in ('CALL', 'MEETING', 'EMAIL', 'TODO'));
alter table "task" add constraint "task_state_check" check ("state" in ('OPEN', 'DONE', 'CANCELLED'));
alter table "stage" add constraint "stage_pipeline_id_foreign" foreign key ("pipeline_id") references "pipeline" ("id") on delete restrict;
alter table "team" add constraint "team_parent_id_foreign" foreign key ("parent_id") references "team" ("id") on delete restrict;
alter table "app_user" add constraint "app_user_team_id_foreign" foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "session" add constraint "session_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;
alter table "partner" add constraint "partner_owner_id_foreign" foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "partner" add constraint "partner_team_id_foreign" foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "deal" add constraint "deal_owner_id_foreign" foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "deal" add constraint "deal_team_id_foreign" foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "deal" add constraint "deal_pipeline_id_foreign" foreign key ("pipeline_id") references "pipeline" ("id") on delete restrict;
alter table "deal" add constraint "deal_stage_id_foreign" foreign key ("stage_id") references "stage" ("id") on delete restrict;
alter table "deal" add constraint "deal_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "deal" add constraint "deal_lost_reason_id_foreign" foreign key ("lost_reason_id") references "lost_reason" ("id") on delete restrict;
alter table "task" add constraint "task_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "task" add constraint "task_assignee_id_foreign" foreign key ("assignee_id") references "app_user" ("id") on delete restrict;
alter table "task" add constraint "task_author_id_foreign" foreign key ("author_id") references "app_user" ("id") on delete restrict;`;

const after = `
insert into log_head (id, epoch, head, floor) values (1, 1, 0, 0);

insert into role_access (id, role, visibility) values
  (gen_random_uuid(), 'MANAGER', 'TEAM'),
  (gen_random_uuid(), 'HEAD', 'TEAM'),
  (gen_random_uuid(), 'ADMIN', 'ALL'),
  (gen_random_uuid(), 'OBSERVER', 'ALL');`;
