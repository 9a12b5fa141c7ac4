import { Migration } from '@mikro-orm/migrations';

/** A lead of somebody who has been erased is closed for a reason of its own. */
export class ErasedLeadsMigration extends Migration {
  override up(): void {
    this.addSql(`
alter table "lead" drop constraint "lead_reject_reason_check";
alter table "lead" add constraint "lead_reject_reason_check" check ("reject_reason" in ('SPAM', 'NOT_OURS', 'DUPLICATE', 'ERASED'));`);
  }
}
