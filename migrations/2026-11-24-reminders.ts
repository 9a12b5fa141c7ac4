import { Migration } from '@mikro-orm/migrations';

/** How each user wants to be reminded of tasks that say nothing of it. */
export class RemindersMigration extends Migration {
  override up(): void {
    this.addSql(columns);
  }
}

const columns = `
alter table "app_user"
  add column "reminder" text not null default 'MINUTES_15',
  add column "reminds_of_days" boolean not null default true;
alter table "app_user" add constraint "app_user_reminder_check" check ("reminder" in ('NEVER', 'AT_TIME', 'MINUTES_15', 'HOUR'));`;
