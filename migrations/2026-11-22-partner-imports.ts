import { Migration } from '@mikro-orm/migrations';

/** Files of partners on their way in, and their rows, which go a day after. */
export class ImportsMigration extends Migration {
  override up(): void {
    this.addSql(imports);
  }
}

const imports = `
create table "partner_import" (
  "id" uuid not null,
  "version" int not null default 1,
  "owner_id" uuid not null,
  "team_id" uuid null,
  "team_path" text null,
  "shared_with" uuid[] not null,
  "file_name" text not null,
  "created_at" timestamptz(3) not null,
  "encoding" text null,
  "delimiter" text null,
  "sheets" text[] not null,
  "sheet" text null,
  "columns" jsonb not null,
  "key" text not null default 'NAME',
  "key_field_id" uuid null,
  "rule" text not null default 'FILL',
  "state" text not null default 'DRAFT',
  "total" int not null default 0,
  "done" int not null default 0,
  "created" int not null default 0,
  "changed" int not null default 0,
  "same" int not null default 0,
  "wrong" int not null default 0,
  "undone" int not null default 0,
  "kept" int not null default 0,
  "started_at" timestamptz(3) null,
  "ended_at" timestamptz(3) null,
  "advanced_at" timestamptz(3) not null,
  "actor_id" uuid not null,
  "lost_right" boolean not null default false,
  "has_rows" boolean not null default true,
  primary key ("id")
);
create index partner_import_kept on partner_import (created_at) where has_rows;
create index partner_import_working on partner_import (advanced_at) where state in ('CHECKING', 'RUNNING', 'UNDOING');

create table "import_row" (
  "import_id" uuid not null,
  "place" int not null,
  "line" int not null,
  "cells" jsonb not null,
  "key" text null,
  "outcome" text null,
  "trouble" jsonb null,
  "about_id" uuid null,
  "trace" jsonb null,
  "kept" boolean not null default false,
  primary key ("import_id", "place")
);
create index "import_row_key" on "import_row" ("import_id", "key");

alter table "partner_import" add constraint "partner_import_owner_id_foreign" foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "partner_import" add constraint "partner_import_team_id_foreign" foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "partner_import" add constraint "partner_import_key_check" check ("key" in ('NAME', 'EMAIL', 'CUSTOM'));
alter table "partner_import" add constraint "partner_import_rule_check" check ("rule" in ('FILL', 'OVERWRITE', 'ONLY_NEW'));
alter table "partner_import" add constraint "partner_import_state_check" check ("state" in ('DRAFT', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'CANCELLED', 'UNDOING', 'UNDONE'));
alter table "import_row" add constraint "import_row_import_id_foreign" foreign key ("import_id") references "partner_import" ("id") on delete cascade;
alter table "import_row" add constraint "import_row_outcome_check" check ("outcome" in ('CREATED', 'CHANGED', 'SAME', 'WRONG'));
`;
