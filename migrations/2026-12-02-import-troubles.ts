import { Migration } from '@mikro-orm/migrations';

/** A row tells all that is wrong with it and all that is doubtful; what was stopped while it was taken back stays so. */
export class ImportTroublesMigration extends Migration {
  override up(): void {
    for (const [many, one] of [
      ['troubles', 'trouble'],
      ['warnings', 'warning'],
    ] as const) {
      this.addSql(`alter table "import_row" add "${many}" jsonb not null default '[]';`);
      this.addSql(`update "import_row" set "${many}" = jsonb_build_array("${one}") where "${one}" is not null;`);
      this.addSql(`alter table "import_row" alter column "${many}" drop default, drop column "${one}";`);
    }
    // Of an import that was stopped while it was taken in no row after those that are done has written anything.
    this.addSql(
      `update partner_import p set done = total where state = 'CANCELLED' and done < total and exists (
         select from import_row r where r.import_id = p.id and r.place > p.done and r.trace is not null);`,
    );
  }
}
