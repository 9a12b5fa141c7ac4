import { Migration } from '@mikro-orm/migrations';

/**
 * What is said of two records that something suggests of them: beside no relationship also that they are not one.
 * Processes of the release before go on under the old name, a view, and say neither the id nor what it is about; the
 * release after this one drops the view and both defaults.
 */
export class DismissalsMigration extends Migration {
  override up(): void {
    this.addSql(`
alter table "relationship_dismissal" rename to "dismissal";
alter table "dismissal" drop constraint "relationship_dismissal_pkey";
alter table "dismissal" add "id" uuid not null default gen_random_uuid();
alter table "dismissal" add "about" text not null default 'RELATIONSHIP';
alter table "dismissal" add primary key ("id");
alter table "dismissal" add constraint "dismissal_about_check" check ("about" in ('RELATIONSHIP', 'DUPLICATE'));
alter table "dismissal" add constraint "dismissal_unique" unique ("first_id", "second_id", "about");
create index "dismissal_second_id_index" on "dismissal" ("second_id");
create view "relationship_dismissal" as select "first_id", "second_id", "by_id", "at" from "dismissal";`);
  }
}
