import { Migration } from '@mikro-orm/migrations';

/** What channels are set up with: forms with the consents that they ask for, and mailboxes that letters come and go by. */
export class DoorsMigration extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}

const tables = `
create table "site_form" (
  "id" uuid not null,
  "version" int not null default 1,
  "channel_id" uuid not null,
  "key" text not null,
  "origins" text[] not null,
  "title" text null,
  "thanks" text null,
  "fields" jsonb not null,
  primary key ("id")
);
alter table "site_form" add constraint "site_form_channel_id_unique" unique ("channel_id");
alter table "site_form" add constraint "site_form_key_unique" unique ("key");
alter table "site_form" add constraint "site_form_channel_id_foreign" foreign key ("channel_id") references "channel" ("id") on delete restrict;

create table "consent_text" (
  "id" uuid not null,
  "version" int not null default 1,
  "channel_id" uuid not null,
  "document_id" uuid not null,
  "number" int not null default 1,
  "purpose" text not null,
  "label" text not null,
  "text" text not null,
  "required" boolean not null,
  "published_at" timestamptz(3) not null,
  "retired_at" timestamptz(3) null,
  primary key ("id")
);
create index "consent_text_of_channel" on "consent_text" ("channel_id", "retired_at");
alter table "consent_text" add constraint "consent_text_channel_id_foreign" foreign key ("channel_id") references "channel" ("id") on delete restrict;
alter table "consent_text" add constraint "consent_text_purpose_check" check ("purpose" in ('PERSONAL_DATA', 'ADVERTISING', 'OTHER'));

create table "consent" (
  "id" uuid not null,
  "version" int not null default 1,
  "text_id" uuid not null,
  "at" timestamptz(3) not null,
  "address" text not null,
  "contact" text not null,
  "interaction_id" uuid null,
  primary key ("id")
);
create index "consent_interaction_id_index" on "consent" ("interaction_id");
create index "consent_of_text" on "consent" ("text_id", "at", "id");
alter table "consent" add constraint "consent_text_id_foreign" foreign key ("text_id") references "consent_text" ("id") on delete restrict;
alter table "consent" add constraint "consent_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete restrict;

create table "mail_account" (
  "id" uuid not null,
  "version" int not null default 1,
  "channel_id" uuid not null,
  "address" text not null,
  "sender_name" text null,
  "imap_host" text not null,
  "imap_port" int not null,
  "imap_security" text not null,
  "imap_user" text not null,
  "imap_password" text not null,
  "folder" text not null,
  "smtp_host" text null,
  "smtp_port" int null,
  "smtp_security" text null,
  "smtp_user" text null,
  "smtp_password" text null,
  "since" timestamptz(3) not null,
  "validity" text null,
  "last_uid" bigint not null default '0',
  "synced_at" timestamptz(3) null,
  "failure" text null,
  "failing_since" timestamptz(3) null,
  "lease_by" uuid null,
  "lease_until" timestamptz(3) null,
  primary key ("id")
);
alter table "mail_account" add constraint "mail_account_channel_id_unique" unique ("channel_id");
alter table "mail_account" add constraint "mail_account_channel_id_foreign" foreign key ("channel_id") references "channel" ("id") on delete restrict;
alter table "mail_account" add constraint "mail_account_imap_security_check" check ("imap_security" in ('TLS', 'STARTTLS', 'NONE'));
alter table "mail_account" add constraint "mail_account_smtp_security_check" check ("smtp_security" in ('TLS', 'STARTTLS', 'NONE'));

alter table "interaction" add "answer_to" text null;

alter table "letter" add "thread" text[] not null default '{}', add "channel_id" uuid null;
alter table "letter" alter column "thread" drop default;
alter table "letter" add constraint "letter_channel_id_foreign" foreign key ("channel_id") references "channel" ("id") on delete restrict;
create index "letter_channel_id_index" on "letter" ("channel_id");`;
