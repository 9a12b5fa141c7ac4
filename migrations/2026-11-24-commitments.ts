import { Migration } from '@mikro-orm/migrations';

/** What was promised in contacts, and the work that our promises ask for. */
export class CommitmentsMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "commitment" (
  "id" uuid not null,
  "version" int not null default 1,
  "interaction_id" uuid not null,
  "side" text not null,
  "text" text not null,
  "due_on" date not null,
  "due_at" timestamptz(3) not null,
  "state" text not null default 'OPEN',
  "kept_at" timestamptz(3) null,
  "author_id" uuid null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
create index "commitment_interaction_id_index" on "commitment" ("interaction_id");

alter table "task" add "commitment_id" uuid null;
create index "task_commitment_id_index" on "task" ("commitment_id");
alter table "task" add constraint "task_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on delete restrict deferrable initially deferred;

alter table "commitment" add constraint "commitment_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete restrict;
alter table "commitment" add constraint "commitment_author_id_foreign" foreign key ("author_id") references "app_user" ("id") on delete restrict;
alter table "commitment" add constraint "commitment_side_check" check ("side" in ('OURS', 'CLIENT'));
alter table "commitment" add constraint "commitment_state_check" check ("state" in ('OPEN', 'KEPT', 'WITHDRAWN'));`;
