import { Migration } from '@mikro-orm/migrations';

/** Channels and what comes by them; leads that are matched, assigned, put off, accepted and rejected; their messages as interactions. */
export class LeadsMigration extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(messages);
  }
}

const tables = `
create table "channel" (
  "id" uuid not null,
  "version" int not null default 1,
  "name" text not null,
  "kind" text not null,
  "is_lead_source" boolean not null default true,
  "team_id" uuid null,
  "assignment" text not null default 'NOBODY',
  "member_ids" uuid[] not null,
  "last_member_id" uuid null,
  "rules" jsonb not null,
  "answer_minutes" int not null default 60,
  "joins_chains" boolean not null default true,
  "joins_deals" boolean not null default true,
  "archived_at" timestamptz(3) null,
  primary key ("id")
);

create table "mute" (
  "contact" text not null,
  "until" timestamptz(3) not null,
  "lead_id" uuid not null,
  primary key ("contact")
);
create index "mute_lead_id_index" on "mute" ("lead_id");

create table "inbound" (
  "id" uuid not null,
  "channel_id" uuid not null,
  "external_id" text not null,
  "outcome" text not null,
  "error" text null,
  "sender" text null,
  "topic" text null,
  "at" timestamptz(3) not null,
  "received_at" timestamptz(3) not null,
  "interaction_id" uuid null,
  "lead_id" uuid null,
  primary key ("id")
);
create index "inbound_interaction_id_index" on "inbound" ("interaction_id");
create index "inbound_lead_id_index" on "inbound" ("lead_id");
create unique index inbound_message on inbound (channel_id, external_id);
create index "inbound_received" on "inbound" ("channel_id", "received_at", "id");

alter table "person" add "messenger_ids" text[] not null default '{}';
create index person_messenger_ids on person using gin (messenger_ids);

alter table "legal_entity" add "country" text null, add "tax_number" text null;
create index "legal_entity_inn_index" on "legal_entity" ("inn");

alter table "partner" add "legal_type" text not null default 'COMPANY', add "client_since" timestamptz(3) null;
alter table "partner" add constraint "partner_legal_type_check" check ("legal_type" in ('COMPANY', 'SOLE_TRADER', 'PRIVATE_PERSON', 'SELF_EMPLOYED', 'FOREIGN'));

alter table "lead" drop constraint "lead_state_check";
alter table "lead"
  add "company" text null,
  add "topic" text null,
  add "owner_id" uuid null,
  add "team_id" uuid null,
  add "team_path" text null,
  add "shared_with" uuid[] not null default '{}',
  add "channel_id" uuid null,
  add "phones" text[] not null default '{}',
  add "emails" text[] not null default '{}',
  add "inn" text null,
  add "messenger_ids" text[] not null default '{}',
  add "partner_id" uuid null,
  add "person_id" uuid null,
  add "repeated" boolean not null default false,
  add "answered_at" timestamptz(3) null,
  add "messages" int not null default 1,
  add "last_message_at" timestamptz(3) null,
  add "snoozed_until" timestamptz(3) null,
  add "reject_reason" text null,
  add "closed_at" timestamptz(3) null,
  add "closed_by_id" uuid null,
  add "deal_id" uuid null,
  add "held_by_id" uuid null,
  add "held_until" timestamptz(3) null;
alter table "lead" add constraint "lead_owner_id_foreign" foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "lead" add constraint "lead_team_id_foreign" foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "lead" add constraint "lead_channel_id_foreign" foreign key ("channel_id") references "channel" ("id") on delete restrict;
alter table "lead" add constraint "lead_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "lead" add constraint "lead_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "lead" add constraint "lead_closed_by_id_foreign" foreign key ("closed_by_id") references "app_user" ("id") on delete restrict;
alter table "lead" add constraint "lead_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "lead" add constraint "lead_held_by_id_foreign" foreign key ("held_by_id") references "app_user" ("id") on delete restrict;
create index "lead_inn_index" on "lead" ("inn");
create index "lead_partner_id_index" on "lead" ("partner_id");
create index "lead_person_id_index" on "lead" ("person_id");
create index "lead_deal_id_index" on "lead" ("deal_id");
create index lead_snoozed on lead (snoozed_until) where state = 'SNOOZED';
create index lead_messenger_ids on lead using gin (messenger_ids);
create index lead_emails on lead using gin (emails);
create index lead_phones on lead using gin (phones);
create index "lead_owner_id_index" on "lead" ("owner_id");
alter table "lead" add constraint "lead_reject_reason_check" check ("reject_reason" in ('SPAM', 'NOT_OURS', 'DUPLICATE'));
alter table "lead" add constraint "lead_state_check" check ("state" in ('OPEN', 'SNOOZED', 'ACCEPTED', 'REJECTED'));

alter table "chain" add "lead_id" uuid null;
alter table "chain" add constraint "chain_lead_id_foreign" foreign key ("lead_id") references "lead" ("id") on delete restrict;
alter table "chain" alter column "owner_id" drop not null;
create index "chain_lead_id_index" on "chain" ("lead_id");

alter table "interaction" add "channel_id" uuid null,
  add "message_id" text null,
  add "html" text null;
alter table "interaction" add constraint "interaction_channel_id_foreign" foreign key ("channel_id") references "channel" ("id") on delete restrict;
alter table "interaction" alter column "responsible_id" drop not null;
create index "interaction_message" on "interaction" ("message_id");

alter table "stored_file" alter column "author_id" drop not null;

alter table "channel" add constraint "channel_team_id_foreign" foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "channel" add constraint "channel_kind_check" check ("kind" in ('PHONE', 'SITE', 'EMAIL', 'MESSENGER', 'IMPORT', 'MANUAL'));
alter table "channel" add constraint "channel_assignment_check" check ("assignment" in ('NOBODY', 'IN_TURN', 'BY_RULE'));

alter table "mute" add constraint "mute_lead_id_foreign" foreign key ("lead_id") references "lead" ("id") on delete cascade;

alter table "inbound" add constraint "inbound_channel_id_foreign" foreign key ("channel_id") references "channel" ("id") on delete restrict;
alter table "inbound" add constraint "inbound_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete restrict;
alter table "inbound" add constraint "inbound_lead_id_foreign" foreign key ("lead_id") references "lead" ("id") on delete restrict;
alter table "inbound" add constraint "inbound_outcome_check" check ("outcome" in ('LEAD', 'JOINED_LEAD', 'JOINED_CHAIN', 'JOINED_DEAL', 'NOTED', 'KNOWN', 'MUTED', 'IGNORED', 'FAILED'));`;

/** What leads have said until now becomes the first message of a chain of each; who has its main requisites is a client. */
const messages = `
alter table "lead" alter column "shared_with" drop default, alter column "phones" drop default,
  alter column "emails" drop default, alter column "messenger_ids" drop default;
alter table "person" alter column "messenger_ids" drop default;
update partner p set client_since = now()
where exists (select from person where partner_id = p.id and (phones <> '{}' or emails <> '{}'))
  and exists (select from legal_entity l where l.partner_id = p.id and length(l.inn) = 10 and l.kpp is not null);
update lead set last_message_at = received_at;
alter table "lead" alter column "last_message_at" set not null;

insert into chain (id, shared_with, lead_id) select gen_random_uuid(), '{}', id from lead;
insert into interaction (id, chain_id, kind, direction, topic, text, held_at)
select gen_random_uuid(), c.id, case l.channel when 'PHONE' then 'CALL' when 'EMAIL' then 'EMAIL' else 'MESSAGE' end, 'IN',
       left(split_part(l.text, chr(10), 1), 200), l.text, l.received_at
from lead l join chain c on c.lead_id = l.id;
insert into participant (id, interaction_id, name)
select gen_random_uuid(), i.id, left(l.contact, 200)
from lead l join chain c on c.lead_id = l.id join interaction i on i.chain_id = c.id where l.contact is not null;`;
