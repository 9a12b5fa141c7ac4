import { Migration } from '@mikro-orm/migrations';

/**
 * Nothing names a record that has been merged into another: whoever waited for the merge is told to begin anew, and then
 * finds it gone.
 */
export class MergedReferencesMigration extends Migration {
  override up(): void {
    this.addSql(refusal);
    for (const [table, column, record] of REFERENCES) this.addSql(trigger(table, column, record));
  }
}

/** The lock is the one that the foreign key takes a moment later. 40001: another attempt may pass. */
const refusal = `
create or replace function refuse_merged() returns trigger as $$
declare
  named uuid;
  gone boolean;
begin
  execute format('select ($1).%I', tg_argv[0]) into named using new;
  execute format('select merged_into_id is not null from %I where id = $1 for key share', tg_argv[1]) into gone using named;
  if gone then
    raise exception '% % has been merged into another', tg_argv[1], named using errcode = '40001';
  end if;
  return new;
end; $$ language plpgsql;`;

const trigger = (table: string, column: string, record: string): string => `
create trigger "${table}_${column}_unmerged" before insert or update of "${column}" on "${table}"
  for each row when (new."${column}" is not null) execute function refuse_merged('${column}', '${record}');`;

const REFERENCES = [
  ['bank_account', 'partner_id', 'partner'],
  ['chain', 'partner_id', 'partner'],
  ['comment', 'partner_id', 'partner'],
  ['deal', 'partner_id', 'partner'],
  ['deal_outcome', 'partner_id', 'partner'],
  ['employment', 'partner_id', 'partner'],
  ['lead', 'partner_id', 'partner'],
  ['legal_entity', 'partner_id', 'partner'],
  ['notification', 'partner_id', 'partner'],
  ['partner', 'parent_id', 'partner'],
  ['person', 'partner_id', 'partner'],
  ['relationship', 'from_partner_id', 'partner'],
  ['relationship', 'to_partner_id', 'partner'],
  ['stored_file', 'partner_id', 'partner'],
  ['task', 'partner_id', 'partner'],
  ['deal_person', 'person_id', 'person'],
  ['employment', 'person_id', 'person'],
  ['lead', 'person_id', 'person'],
  ['participant', 'person_id', 'person'],
  ['relationship', 'from_person_id', 'person'],
  ['relationship', 'to_person_id', 'person'],
] as const;
