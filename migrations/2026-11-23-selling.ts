import { Migration } from '@mikro-orm/migrations';

/** What a day of selling is written in: people, interactions in chains, plain documents, and tasks without a deal. */
export class SellingMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "person" (
  "id" uuid not null,
  "version" int not null default 1,
  "owner_id" uuid not null,
  "team_id" uuid null,
  "team_path" text null,
  "shared_with" uuid[] not null,
  "name" text not null,
  "job_title" text null,
  "partner_id" uuid null,
  "phones" text[] not null,
  "emails" text[] not null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
create index "person_partner_id_index" on "person" ("partner_id");
create index person_name_trgm on person using gin (name gin_trgm_ops);
create index "person_owner_id_index" on "person" ("owner_id");

create table "legal_entity" (
  "id" uuid not null,
  "version" int not null default 1,
  "partner_id" uuid not null,
  "name" text not null,
  "inn" text null,
  "kpp" text null,
  primary key ("id")
);
create index "legal_entity_partner_id_index" on "legal_entity" ("partner_id");

create table "shipment" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "sum" numeric(15,2) not null,
  "promised_on" date not null,
  "shipped_on" date null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
create index "shipment_deal_id_index" on "shipment" ("deal_id");

create table "quote" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "number" text not null,
  "state" text not null default 'DRAFT',
  "sum" numeric(15,2) not null,
  "valid_until" date not null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
create index "quote_deal_id_index" on "quote" ("deal_id");

create table "payment" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "sum" numeric(15,2) not null,
  "promised_on" date not null,
  "paid_on" date null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
create index "payment_deal_id_index" on "payment" ("deal_id");

create table "sales_order" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "number" text not null,
  "state" text not null default 'DRAFT',
  "sum" numeric(15,2) not null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
create index "sales_order_deal_id_index" on "sales_order" ("deal_id");

create table "deal_person" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "person_id" uuid not null,
  "role" text not null default 'CONTACT',
  primary key ("id")
);
create index "deal_person_deal_id_index" on "deal_person" ("deal_id");
create index "deal_person_person_id_index" on "deal_person" ("person_id");
alter table "deal_person" add constraint "deal_person_unique" unique ("deal_id", "person_id");

create table "agreement" (
  "id" uuid not null,
  "version" int not null default 1,
  "deal_id" uuid not null,
  "number" text not null,
  "state" text not null default 'DRAFT',
  "valid_from" date not null,
  "valid_until" date null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
create index "agreement_deal_id_index" on "agreement" ("deal_id");

create table "chain" (
  "id" uuid not null,
  "version" int not null default 1,
  "owner_id" uuid not null,
  "team_id" uuid null,
  "team_path" text null,
  "shared_with" uuid[] not null,
  "deal_id" uuid null,
  "partner_id" uuid null,
  primary key ("id")
);
create index "chain_deal_id_index" on "chain" ("deal_id");
create index "chain_partner_id_index" on "chain" ("partner_id");
create index "chain_owner_id_index" on "chain" ("owner_id");

create table "interaction" (
  "id" uuid not null,
  "version" int not null default 1,
  "chain_id" uuid not null,
  "kind" text not null,
  "direction" text null,
  "topic" text not null,
  "text" text null,
  "result" text null,
  "held_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  "place" text null,
  "important" boolean not null default false,
  "responsible_id" uuid not null,
  "author_id" uuid null,
  "reviewed" boolean not null default false,
  "review_at" timestamptz(3) null,
  "basis_id" uuid null,
  "task_id" uuid null,
  primary key ("id")
);
create index interaction_unreviewed on interaction (responsible_id, review_at, held_at) where not reviewed;
create index "interaction_chain" on "interaction" ("chain_id", "held_at", "id");

create table "participant" (
  "id" uuid not null,
  "interaction_id" uuid not null,
  "person_id" uuid null,
  "name" text not null,
  primary key ("id")
);
create index "participant_interaction_id_index" on "participant" ("interaction_id");
create index "participant_person_id_index" on "participant" ("person_id");

alter table "deal" drop constraint "deal_next_kind_check";
alter table "deal" add constraint "deal_next_kind_check" check ("next_kind" in ('CALL', 'MEETING', 'EMAIL', 'MESSAGE', 'CONTACT', 'TODO'));

alter table "task" drop constraint "task_kind_check";
alter table "task" add "partner_id" uuid null, add "chain_id" uuid null, add "text" text null, add "priority" text not null default 'NORMAL', add "checklist" jsonb not null default '[]', add "place" text null, add "ends_at" timestamptz(3) null, add "remind_at" timestamptz(3) null, add "team_path" text null;
alter table "task" add constraint "task_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "task" add constraint "task_chain_id_foreign" foreign key ("chain_id") references "chain" ("id") on delete restrict;
alter table "task" alter column "checklist" drop default;
alter table "task" alter column "deal_id" drop not null;
create index "task_partner_id_index" on "task" ("partner_id");
create index "task_chain_id_index" on "task" ("chain_id");
create index "task_remind_at_index" on "task" ("remind_at");
create index task_mine on task (assignee_id, due_at, id) where state = 'OPEN';
alter table "task" add constraint "task_priority_check" check ("priority" in ('LOW', 'NORMAL', 'HIGH'));
alter table "task" add constraint "task_kind_check" check ("kind" in ('CALL', 'MEETING', 'EMAIL', 'MESSAGE', 'CONTACT', 'TODO'));

alter table "person" add constraint "person_owner_id_foreign" foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "person" add constraint "person_team_id_foreign" foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "person" add constraint "person_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;

alter table "legal_entity" add constraint "legal_entity_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;

alter table "shipment" add constraint "shipment_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "shipment" add constraint "shipment_sum_check" check ("sum" > 0);

alter table "quote" add constraint "quote_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "quote" add constraint "quote_sum_check" check ("sum" >= 0);
alter table "quote" add constraint "quote_state_check" check ("state" in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED'));

alter table "payment" add constraint "payment_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "payment" add constraint "payment_sum_check" check ("sum" > 0);

alter table "sales_order" add constraint "sales_order_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "sales_order" add constraint "sales_order_sum_check" check ("sum" >= 0);
alter table "sales_order" add constraint "sales_order_state_check" check ("state" in ('DRAFT', 'POSTED', 'CANCELLED'));

alter table "deal_person" add constraint "deal_person_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "deal_person" add constraint "deal_person_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;
alter table "deal_person" add constraint "deal_person_role_check" check ("role" in ('CONTACT', 'DECISION_MAKER', 'INFLUENCER', 'USER', 'PAYER'));

alter table "agreement" add constraint "agreement_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "agreement" add constraint "agreement_state_check" check ("state" in ('DRAFT', 'ACTIVE', 'CLOSED'));

alter table "chain" add constraint "chain_owner_id_foreign" foreign key ("owner_id") references "app_user" ("id") on delete restrict;
alter table "chain" add constraint "chain_team_id_foreign" foreign key ("team_id") references "team" ("id") on delete restrict;
alter table "chain" add constraint "chain_deal_id_foreign" foreign key ("deal_id") references "deal" ("id") on delete restrict;
alter table "chain" add constraint "chain_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;

alter table "interaction" add constraint "interaction_chain_id_foreign" foreign key ("chain_id") references "chain" ("id") on delete restrict;
alter table "interaction" add constraint "interaction_responsible_id_foreign" foreign key ("responsible_id") references "app_user" ("id") on delete restrict;
alter table "interaction" add constraint "interaction_author_id_foreign" foreign key ("author_id") references "app_user" ("id") on delete restrict;
alter table "interaction" add constraint "interaction_basis_id_foreign" foreign key ("basis_id") references "interaction" ("id") on delete restrict;
alter table "interaction" add constraint "interaction_task_id_foreign" foreign key ("task_id") references "task" ("id") on delete restrict;
alter table "interaction" add constraint "interaction_kind_check" check ("kind" in ('CALL', 'MEETING', 'EMAIL', 'MESSAGE', 'NOTE'));
alter table "interaction" add constraint "interaction_direction_check" check ("direction" in ('IN', 'OUT'));

alter table "participant" add constraint "participant_interaction_id_foreign" foreign key ("interaction_id") references "interaction" ("id") on delete cascade;
alter table "participant" add constraint "participant_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict;`;
