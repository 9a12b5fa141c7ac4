import { Migration } from '@mikro-orm/migrations';

/** Of two records about the same one is merged into the other; what that changed is kept for its undoing. */
export class MergesMigration extends Migration {
  override up(): void {
    this.addSql(`
alter table "partner" add "merged_into_id" uuid null;
alter table "person" add "merged_into_id" uuid null;

create table "merge" (
  "id" uuid not null,
  "version" int not null default 1,
  "kind" text not null,
  "kept_id" uuid not null,
  "gone_id" uuid not null,
  "trace" jsonb not null,
  "by_id" uuid null,
  "at" timestamptz(3) not null,
  "undone_at" timestamptz(3) null,
  "undone_by_id" uuid null,
  primary key ("id")
);
alter table "merge" add constraint "merge_by_id_foreign" foreign key ("by_id") references "app_user" ("id") on delete restrict;
alter table "merge" add constraint "merge_undone_by_id_foreign" foreign key ("undone_by_id") references "app_user" ("id") on delete restrict;
alter table "merge" add constraint "merge_kind_check" check ("kind" in ('PARTNER', 'PERSON'));`);
  }
}
