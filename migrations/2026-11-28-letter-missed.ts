import { Migration } from '@mikro-orm/migrations';

/** Which of its receivers a letter has not reached. */
export class LetterMissedMigration extends Migration {
  override up(): void {
    this.addSql(`alter table "letter" add "missed" text[] not null default '{}'`);
    this.addSql(`alter table "letter" alter column "missed" drop default`);
  }
}
