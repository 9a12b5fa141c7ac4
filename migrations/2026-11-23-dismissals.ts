import { Migration } from '@mikro-orm/migrations';

/** What is said of two records that something suggests of them: beside no relationship also that they are not one. */
export class DismissalsMigration extends Migration {
  override up(): void {
    this.addSql(`
alter table "relationship_dismissal" rename to "dismissal";
alter table "dismissal" drop constraint "relationship_dismissal_pkey";
alter table "dismissal" add "id" uuid not null default gen_random_uuid();
alter table "dismissal" alter column "id" drop default;
alter table "dismissal" add "about" text not null default 'RELATIONSHIP';
alter table "dismissal" alter column "about" drop default;
alter table "dismissal" add primary key ("id");
alter table "dismissal" add constraint "dismissal_about_check" check ("about" in ('RELATIONSHIP', 'DUPLICATE'));
alter table "dismissal" add constraint "dismissal_unique" unique ("first_id", "second_id", "about");
create index "dismissal_second_id_index" on "dismissal" ("second_id");`);
  }
}
