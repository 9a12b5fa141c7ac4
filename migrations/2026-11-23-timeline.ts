import { Migration } from '@mikro-orm/migrations';

/** What a timeline holds beside the log: comments, and files with their bytes. */
export class TimelineMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "comment" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid null,
  "partner_id" uuid null,
  "text" text not null,
  "mentions" uuid[] not null,
  "author_id" uuid null,
  "created_at" timestamptz(3) not null,
  "edited_at" timestamptz(3) null,
  "pinned" boolean not null default false,
  "removed_at" timestamptz(3) null,
  "removed_by" uuid null,
  primary key ("id")
);
create unique index comment_pinned on comment (coalesce(deal_id, partner_id)) where pinned;
create index "comment_partner" on "comment" ("partner_id", "created_at", "id");
create index "comment_deal" on "comment" ("deal_id", "created_at", "id");

create table "stored_file" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid null,
  "partner_id" uuid null,
  "comment_id" uuid null,
  "interaction_id" uuid null,
  "name" text not null,
  "type" text not null default 'application/octet-stream',
  "size" int not null default 0,
  "sha256" text null,
  "author_id" uuid not null,
  "created_at" timestamptz(3) not null,
  "removed_at" timestamptz(3) null,
  "removed_by" uuid null,
  primary key ("id")
);
create index "stored_file_comment_id_index" on "stored_file" ("comment_id");
create index "stored_file_interaction_id_index" on "stored_file" ("interaction_id");
create index stored_file_removed on stored_file (removed_at) where removed_at is not null;
create index stored_file_loose on stored_file (author_id, created_at) where deal_id is null and partner_id is null and interaction_id is null;
create index "stored_file_partner" on "stored_file" ("partner_id", "created_at", "id");
create index "stored_file_deal" on "stored_file" ("deal_id", "created_at", "id");

create table "file_chunk" (
  "file_id" uuid not null,
  "place" int not null,
  "bytes" bytea not null,
  primary key ("file_id", "place")
);

create index event_timeline on event (entity_id, at, id) include (name);

alter table "comment" add constraint "comment_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "comment" add constraint "comment_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "comment" add constraint "comment_author_id_foreign" foreign key ("author_id") references "app_user" ("id") on delete restrict;
alter table "comment" add constraint "comment_removed_by_foreign" foreign key ("removed_by") references "app_user" ("id") on delete restrict;
alter table "comment" add constraint "comment_whole_check" check ((deal_id is null) <> (partner_id is null));

alter table "stored_file" add constraint "stored_file_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_comment_id_foreign" foreign key ("comment_id") references "comment" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_author_id_foreign" foreign key ("author_id") references "app_user" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_removed_by_foreign" foreign key ("removed_by") references "app_user" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_place_check" check (num_nonnulls(deal_id, partner_id, interaction_id) <= 1);

alter table "file_chunk" add constraint "file_chunk_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on delete cascade;


-- What people send is packed already.
alter table "file_chunk" alter column "bytes" set storage external;`;
