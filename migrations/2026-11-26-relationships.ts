import { Migration } from '@mikro-orm/migrations';

/** How partners and people stand to each other, the kinds of that, and where they stand on the graph. */
export class RelationshipsMigration extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(domains);
    this.addSql(shipped);
  }
}

const tables = `
create table "relationship_type" (
  "id" uuid not null,
  "version" int not null default 1,
  "name" text not null,
  "inverse_name" text not null,
  "from_kind" text not null,
  "to_kind" text not null,
  "conducts" boolean not null default true,
  "decides" boolean not null default false,
  "archived_at" timestamptz(3) null,
  primary key ("id")
);
alter table "relationship_type" add constraint "relationship_type_from_kind_check" check ("from_kind" in ('PARTNER', 'PERSON'));
alter table "relationship_type" add constraint "relationship_type_to_kind_check" check ("to_kind" in ('PARTNER', 'PERSON'));

create table "relationship" (
  "id" uuid not null,
  "version" int not null default 1,
  "type_id" uuid not null,
  "from_partner_id" uuid null,
  "from_person_id" uuid null,
  "to_partner_id" uuid null,
  "to_person_id" uuid null,
  "from_id" uuid not null generated always as (coalesce(from_partner_id, from_person_id)) stored,
  "to_id" uuid not null generated always as (coalesce(to_partner_id, to_person_id)) stored,
  "strength" smallint not null default 3,
  "since" date null,
  "until" date null,
  "comment" text null,
  "author_id" uuid null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
create index "relationship_type_id_index" on "relationship" ("type_id");
create index "relationship_from_partner_id_index" on "relationship" ("from_partner_id");
create index "relationship_from_person_id_index" on "relationship" ("from_person_id");
create index "relationship_to_partner_id_index" on "relationship" ("to_partner_id");
create index "relationship_to_person_id_index" on "relationship" ("to_person_id");
create index "relationship_to_id_index" on "relationship" ("to_id");
create unique index relationship_unique on relationship (from_id, to_id, type_id);
alter table "relationship" add constraint "relationship_type_id_foreign" foreign key ("type_id") references "relationship_type" ("id") on delete restrict;
alter table "relationship" add constraint "relationship_from_partner_id_foreign" foreign key ("from_partner_id") references "partner" ("id") on delete restrict;
alter table "relationship" add constraint "relationship_from_person_id_foreign" foreign key ("from_person_id") references "person" ("id") on delete restrict;
alter table "relationship" add constraint "relationship_to_partner_id_foreign" foreign key ("to_partner_id") references "partner" ("id") on delete restrict;
alter table "relationship" add constraint "relationship_to_person_id_foreign" foreign key ("to_person_id") references "person" ("id") on delete restrict;
alter table "relationship" add constraint "relationship_author_id_foreign" foreign key ("author_id") references "app_user" ("id") on delete restrict;
alter table "relationship" add constraint "relationship_strength_check" check (strength >= 1 and strength <= 5);
alter table "relationship" add constraint "relationship_ends_check" check (from_id <> to_id);
alter table "relationship" add constraint "relationship_to_check" check (num_nonnulls(to_partner_id, to_person_id) = 1);
alter table "relationship" add constraint "relationship_from_check" check (num_nonnulls(from_partner_id, from_person_id) = 1);

create table "relationship_dismissal" (
  "first_id" uuid not null,
  "second_id" uuid not null,
  "by_id" uuid not null,
  "at" timestamptz(3) not null,
  primary key ("first_id", "second_id")
);

create table "graph_place" (
  "record_id" uuid not null,
  "x" double precision not null,
  "y" double precision not null,
  primary key ("record_id")
);`;

/** Domains of addresses: what people share who write from one company. */
const domains = `
alter table "person" add "mail_domains" text[] not null default '{}';
update person set mail_domains = array(select distinct split_part(email, '@', 2) from unnest(emails) email) where emails <> '{}';
alter table "person" alter column "mail_domains" drop default;
create index person_mail_domains on person using gin (mail_domains);`;

/** What every company begins with (domain §6), to be renamed and put away at will. */
const shipped = `
insert into relationship_type (id, name, inverse_name, from_kind, to_kind, conducts, decides) values
  ('01930000-0000-7000-8000-000000000001', 'поставщик', 'покупатель', 'PARTNER', 'PARTNER', true, false),
  ('01930000-0000-7000-8000-000000000002', 'головная компания', 'дочерняя компания', 'PARTNER', 'PARTNER', true, false),
  ('01930000-0000-7000-8000-000000000003', 'конкурент', 'конкурент', 'PARTNER', 'PARTNER', false, false),
  ('01930000-0000-7000-8000-000000000004', 'рекомендовал', 'пришёл по рекомендации', 'PARTNER', 'PARTNER', true, false),
  ('01930000-0000-7000-8000-000000000005', 'родственник', 'родственник', 'PERSON', 'PERSON', true, false),
  ('01930000-0000-7000-8000-000000000006', 'друг', 'друг', 'PERSON', 'PERSON', true, false),
  ('01930000-0000-7000-8000-000000000007', 'бывший коллега', 'бывший коллега', 'PERSON', 'PERSON', true, false),
  ('01930000-0000-7000-8000-000000000008', 'подчиняется', 'руководит', 'PERSON', 'PERSON', true, false),
  ('01930000-0000-7000-8000-000000000009', 'влияет на', 'прислушивается к', 'PERSON', 'PERSON', true, false),
  ('01930000-0000-7000-8000-000000000010', 'принимает решения', 'решения принимает', 'PERSON', 'PARTNER', true, true),
  ('01930000-0000-7000-8000-000000000011', 'влияет на решения', 'на решения влияет', 'PERSON', 'PARTNER', true, false),
  ('01930000-0000-7000-8000-000000000012', 'пользователь', 'пользуется', 'PERSON', 'PARTNER', true, false);`;
