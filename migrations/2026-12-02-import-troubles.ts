import { Migration } from '@mikro-orm/migrations';

/**
 * A row tells all that is wrong with it and all that is doubtful; what was stopped while it was taken back stays so.
 * Processes of the release before know the first of either only, and go on saying it; the release after this one drops
 * both old columns, their triggers with the functions, and both defaults.
 */
export class ImportTroublesMigration extends Migration {
  override up(): void {
    for (const [many, one] of [
      ['troubles', 'trouble'],
      ['warnings', 'warning'],
    ] as const) {
      this.addSql(`alter table "import_row" add "${many}" jsonb not null default '[]';`);
      this.addSql(`update "import_row" set "${many}" = jsonb_build_array("${one}") where "${one}" is not null;`);
      this.addSql(listed(many, one));
    }
    // Of an import that was stopped while it was taken in no row after those that are done has written anything.
    this.addSql(
      `update partner_import p set done = total where state = 'CANCELLED' and done < total and exists (
         select from import_row r where r.import_id = p.id and r.place > p.done and r.trace is not null);`,
    );
  }
}

/** Only processes of the release before write the old column. */
const listed = (many: string, one: string): string => `
create or replace function import_row_${many}() returns trigger language plpgsql as $$ begin
  new."${many}" = case when new."${one}" is null then '[]' else jsonb_build_array(new."${one}") end;
  return new;
end $$;
create trigger import_row_${many} before update of "${one}" on "import_row"
  for each row execute function import_row_${many}();`;
