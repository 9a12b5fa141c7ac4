import { Migration } from '@mikro-orm/migrations';

/** What people are told of, how they want to be told, and the letters on their way out. */
export class NotificationsMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "notification_setting" (
  "id" uuid not null,
  "version" int not null default 1,
  "user_id" uuid not null,
  "kind" text not null,
  "in_app" boolean not null default true,
  "mail" text not null default 'NEVER',
  primary key ("id")
);
alter table "notification_setting" add constraint "notification_setting_unique" unique ("user_id", "kind");

create table "letter" (
  "id" uuid not null,
  "version" int not null default 1,
  "to" text not null,
  "subject" text not null,
  "text" text not null,
  "html" text null,
  "state" text not null default 'QUEUED',
  "attempts" int not null default 0,
  "error" text null,
  "message_id" text null,
  "in_reply_to" text null,
  "created_at" timestamptz(3) not null,
  "due_at" timestamptz(3) not null,
  "sent_at" timestamptz(3) null,
  "author_id" uuid null,
  "deal_id" uuid null,
  "interaction_id" uuid null,
  primary key ("id")
);
create index "letter_author_id_index" on "letter" ("author_id");
create index "letter_deal_id_index" on "letter" ("deal_id");
create index "letter_interaction_id_index" on "letter" ("interaction_id");
create index letter_due on letter (due_at, id) where state = 'QUEUED';

create table "notification" (
  "id" uuid not null,
  "version" int not null default 1,
  "user_id" uuid not null,
  "kind" text not null,
  "actor_id" uuid null,
  "deal_id" uuid null,
  "task_id" uuid null,
  "interaction_id" uuid null,
  "lead_id" uuid null,
  "letter_id" uuid null,
  "at" timestamptz(3) not null,
  "read_at" timestamptz(3) null,
  "shown" boolean not null default true,
  "mail_at" timestamptz(3) null,
  primary key ("id")
);
create index notification_mail on notification (mail_at, user_id) where mail_at is not null;
create index notification_unread on notification (user_id) where shown and read_at is null;
create index notification_list on notification (user_id, id) where shown;

alter table "task" add "told_due_at" timestamptz(3) null;
-- What has been overdue for long is no news.
update task set told_due_at = due_at where state = 'OPEN' and due_at < now();
create index task_untold on task (due_at) where state = 'OPEN' and told_due_at is distinct from due_at;

alter table "notification_setting" add constraint "notification_setting_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;
alter table "notification_setting" add constraint "notification_setting_kind_check" check ("kind" in ('ASSIGNED', 'MENTIONED', 'OVERDUE', 'REMINDED', 'LEAD_NEW', 'LETTER_FAILED'));
alter table "notification_setting" add constraint "notification_setting_mail_check" check ("mail" in ('NEVER', 'AT_ONCE', 'DAILY'));

alter table "letter" add constraint "letter_author_id_foreign" foreign key ("author_id") references "app_user" ("id") on delete restrict;
alter table "letter" add constraint "letter_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "letter" add constraint "letter_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete restrict;
alter table "letter" add constraint "letter_state_check" check ("state" in ('QUEUED', 'SENT', 'FAILED'));

alter table "notification" add constraint "notification_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;
alter table "notification" add constraint "notification_actor_id_foreign" foreign key ("actor_id") references "app_user" ("id") on delete restrict;
alter table "notification" add constraint "notification_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete cascade;
alter table "notification" add constraint "notification_task_id_foreign" foreign key ("task_id") references "task" ("id") on delete cascade;
alter table "notification" add constraint "notification_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete cascade;
alter table "notification" add constraint "notification_lead_id_foreign" foreign key ("lead_id") references "lead" ("id") on delete cascade;
alter table "notification" add constraint "notification_letter_id_foreign" foreign key ("letter_id") references "letter" ("id") on delete cascade;
alter table "notification" add constraint "notification_kind_check" check ("kind" in ('ASSIGNED', 'MENTIONED', 'OVERDUE', 'REMINDED', 'LEAD_NEW', 'LETTER_FAILED'));`;
