import { Migration } from '@mikro-orm/migrations';

/** Custom fields that hold a partner or a person. */
export class RecordFieldsMigration extends Migration {
  override up(): void {
    this.addSql(types);
    this.addSql(refusal);
    for (const table of ['deal', 'partner', 'person']) this.addSql(trigger(table));
  }
}

const types = `
alter table "custom_field" drop constraint "custom_field_type_check";
alter table "custom_field" add constraint "custom_field_type_check" check ("type" in ('TEXT', 'LONG_TEXT', 'NUMBER', 'MONEY', 'DATE', 'CHOICE', 'CHOICES', 'YES_NO', 'LINK', 'PARTNER', 'PERSON'));`;

/**
 * As a foreign key and `refuse_merged` do for columns: no value newly names a record that is gone or has been merged into
 * another, and nobody who has been erased; and none goes while a value is
 * being written that names it. 40001: another attempt finds how it stands by now.
 */
const refusal = `
create or replace function refuse_merged_values() returns trigger as $$
declare
  said record;
  stands boolean;
begin
  for said in
    select lower(f.type) as kind, v.value::uuid as id from jsonb_each_text(new.custom) v
    join custom_field f on f.id = v.key::uuid and f.type in ('PARTNER', 'PERSON')
    where tg_op = 'INSERT' or v.value is distinct from old.custom ->> v.key
    order by 2
  loop
    execute format('select merged_into_id is null from %I where id = $1 for key share', said.kind) into stands using said.id;
    if stands is not true then
      raise exception '% % is gone', said.kind, said.id using errcode = '40001';
    end if;
    if said.kind = 'person' and exists (select from person where id = said.id and erased_at is not null) then
      raise exception 'person % has been erased', said.id using errcode = '40001', constraint = 'rule:person.erased';
    end if;
  end loop;
  return new;
end; $$ language plpgsql;`;

const trigger = (table: string): string => `
create trigger "${table}_custom_unmerged" before insert or update of "custom" on "${table}"
  for each row when (new."custom" <> '{}') execute function refuse_merged_values();`;
