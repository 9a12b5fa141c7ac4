import { Migration } from '@mikro-orm/migrations';

/** Addresses for calendars, and the ways in which a day is looked for. */
export class TasksMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "calendar_feed" (
  "id" uuid not null,
  "version" int not null default 1,
  "user_id" uuid not null,
  "secret_hash" text not null,
  "created_at" timestamptz(3) not null,
  "read_at" timestamptz(3) null,
  "revoked_at" timestamptz(3) null,
  primary key ("id")
);
create index "calendar_feed_user_id_index" on "calendar_feed" ("user_id");
alter table "calendar_feed" add constraint "calendar_feed_secret_unique" unique ("secret_hash");
create unique index calendar_feed_of_user on calendar_feed (user_id) where revoked_at is null;
alter table "calendar_feed" add constraint "calendar_feed_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;

create index task_due on task (due_at, id) where state = 'OPEN';
create index task_done on task (assignee_id, done_at) where state <> 'OPEN';
create index task_given on task (author_id, due_at, id) where state = 'OPEN' and author_id <> assignee_id;
`;
