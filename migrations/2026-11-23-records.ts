import { Migration } from '@mikro-orm/migrations';

/** Why a quote was declined, and people found by what they are reached by. */
export class RecordsMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
alter table "quote" add "decline_reason" text null;
create index person_phones on person using gin (phones);
create index person_emails on person using gin (emails);`;
