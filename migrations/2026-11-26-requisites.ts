import { Migration } from '@mikro-orm/migrations';

/** All requisites of legal sides with their history and accounts; one company is one legal side. */
export class RequisitesMigration extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(KNOWN);
    this.addSql(single);
  }
}

const tables = `
alter table "legal_entity"
  add "full_name" text null,
  add "ogrn" text null,
  add "legal_address" text null,
  add "director_name" text null,
  add "director_post" text null,
  add "is_duplicate" boolean not null default false;

create table "legal_entity_period" (
  "id" uuid not null,
  "legal_entity_id" uuid not null,
  "since" date null,
  "name" text not null,
  "kpp" text null,
  "legal_address" text null,
  primary key ("id")
);
create unique index legal_entity_period_since on legal_entity_period (legal_entity_id, since) nulls not distinct;
alter table "legal_entity_period" add constraint "legal_entity_period_legal_entity_id_foreign" foreign key ("legal_entity_id") references "legal_entity" ("id") on delete cascade;

create table "bank_account" (
  "id" uuid not null,
  "version" int not null default 1,
  "partner_id" uuid not null,
  "legal_entity_id" uuid not null,
  "bik" text not null,
  "bank_name" text null,
  "correspondent_account" text null,
  "account" text not null,
  "kind" text not null default 'SETTLEMENT',
  "currency" text not null default 'RUB',
  "is_main" boolean not null default false,
  "closed_on" date null,
  primary key ("id")
);
create index "bank_account_partner_id_index" on "bank_account" ("partner_id");
create index "bank_account_legal_entity_id_index" on "bank_account" ("legal_entity_id");
create unique index bank_account_main on bank_account (legal_entity_id) where is_main;
alter table "bank_account" add constraint "bank_account_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on delete restrict;
alter table "bank_account" add constraint "bank_account_legal_entity_id_foreign" foreign key ("legal_entity_id") references "legal_entity" ("id") on delete cascade;
alter table "bank_account" add constraint "bank_account_kind_check" check ("kind" in ('SETTLEMENT', 'CORRESPONDENT', 'TREASURY'));
alter table "bank_account" add constraint "bank_account_currency_check" check ("currency" in ('RUB', 'USD', 'EUR', 'CNY', 'BYN', 'KZT', 'TRY', 'AED'));`;

/** Those that were kept twice stay, marked, until somebody mends or merges them. */
const KNOWN = `
insert into legal_entity_period (id, legal_entity_id, since, name, kpp)
  select gen_random_uuid(), id, null, name, kpp from legal_entity;
update legal_entity l set is_duplicate = true
  where exists (select from legal_entity e where e.inn = l.inn and e.kpp is not distinct from l.kpp and e.id < l.id)`;

const single = `
create unique index legal_entity_single on legal_entity (inn, kpp) nulls not distinct where inn is not null and not is_duplicate`;
