import { Migration } from '@mikro-orm/migrations';

/**
 * Processes of the release before know only the first of what is wrong with a row and the first of what is doubtful, and go
 * on saying it. The release after this one drops both columns, their triggers with the functions, and both defaults.
 */
export class ImportRowBesideMigration extends Migration {
  override up(): void {
    for (const [many, one] of [
      ['troubles', 'trouble'],
      ['warnings', 'warning'],
    ] as const) {
      this.addSql(`alter table "import_row" alter column "${many}" set default '[]', add "${one}" jsonb null;`);
      this.addSql(`update "import_row" set "${one}" = "${many}" -> 0 where "${many}" <> '[]';`);
      this.addSql(listed(many, one));
    }
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
