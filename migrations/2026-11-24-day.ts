import { Migration } from '@mikro-orm/migrations';

/** A calendar shows what is done beside what is open. */
export class DayMigration extends Migration {
  override up(): void {
    this.addSql(index);
  }
}

const index = `
drop index "task_assignee_id_index";
create index task_day on task (assignee_id, due_at, id);`;
