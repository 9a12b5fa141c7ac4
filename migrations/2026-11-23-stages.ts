import { Migration } from '@mikro-orm/migrations';

/** Pipelines and stages that are changed while deals stand in them. */
export class StagesMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
alter table "pipeline" add "changed_at" timestamptz(3) not null default now();
alter table "pipeline" alter "changed_at" drop default;

alter table "stage" add "removed" boolean not null default false;`;
