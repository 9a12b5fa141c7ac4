import { Migration } from '@mikro-orm/migrations';

/**
 * Nothing names somebody who has been erased. Whoever waited for the erasure, such as a letter that was being received,
 * begins anew and finds him nowhere; who insists is told the rule.
 */
export class ErasedReferencesMigration extends Migration {
  override up(): void {
    this.addSql(refusal);
    for (const [table, column] of REFERENCES) this.addSql(trigger(table, column));
  }
}

/** The lock is the one that the foreign key takes a moment later. 40001: another attempt may pass. */
const refusal = `
create or replace function refuse_erased() returns trigger as $$
declare
  named uuid;
  gone boolean;
begin
  execute format('select ($1).%I', tg_argv[0]) into named using new;
  select erased_at is not null into gone from person where id = named for key share;
  if gone then
    raise exception 'person % has been erased', named using errcode = '40001', constraint = 'rule:person.erased';
  end if;
  return new;
end; $$ language plpgsql;`;

const trigger = (table: string, column: string): string => `
create trigger "${table}_${column}_unerased" before insert or update of "${column}" on "${table}"
  for each row when (new."${column}" is not null) execute function refuse_erased('${column}');`;

const REFERENCES = [
  ['deal_person', 'person_id'],
  ['employment', 'person_id'],
  ['lead', 'person_id'],
  ['participant', 'person_id'],
  ['relationship', 'from_person_id'],
  ['relationship', 'to_person_id'],
] as const;
