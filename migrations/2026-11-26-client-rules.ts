import { Migration } from '@mikro-orm/migrations';

/** What makes a client of a potential partner, by what it is in law; until an admin says otherwise as domain §5 does. */
export class ClientRulesMigration extends Migration {
  override up(): void {
    this.addSql(rules);
    this.addSql(defaults);
  }
}

const rules = `
create table "client_rule" (
  "id" uuid not null,
  "version" int not null default 1,
  "legal_type" text not null,
  "needs" text[] not null,
  primary key ("id")
);
alter table "client_rule" add constraint "client_rule_legal_type_unique" unique ("legal_type");
alter table "client_rule" add constraint "client_rule_legal_type_check" check ("legal_type" in ('COMPANY', 'SOLE_TRADER', 'PRIVATE_PERSON', 'SELF_EMPLOYED', 'FOREIGN'));`;

const defaults = `
insert into client_rule (id, legal_type, needs) values
  (gen_random_uuid(), 'COMPANY', '{CONTACT,INN,KPP}'),
  (gen_random_uuid(), 'SOLE_TRADER', '{CONTACT,INN}'),
  (gen_random_uuid(), 'PRIVATE_PERSON', '{CONTACT}'),
  (gen_random_uuid(), 'SELF_EMPLOYED', '{CONTACT}'),
  (gen_random_uuid(), 'FOREIGN', '{CONTACT,COUNTRY,TAX_NUMBER}');`;
