import { Migration } from '@mikro-orm/migrations';

/** What lists of interactions ask, and interactions that are shown with another deal too. */
export class TalksMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "interaction_link" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "interaction_id" uuid not null,
  primary key ("id")
);
create index "interaction_link_deal_id_index" on "interaction_link" ("deal_id");
alter table "interaction_link" add constraint "interaction_link_unique" unique ("interaction_id", "deal_id");

alter table "interaction" add "edited_at" timestamptz(3) null;
create index interaction_topic_trgm on interaction using gin (topic gin_trgm_ops);
create index interaction_held on interaction (held_at desc, id desc);
create index participant_name_trgm on participant using gin (name gin_trgm_ops);

alter table "interaction_link" add constraint "interaction_link_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "interaction_link" add constraint "interaction_link_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete restrict;`;
