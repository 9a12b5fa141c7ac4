import { Migration } from '@mikro-orm/migrations';

/** What was told of a company is found however it was asked. */
export class RegistrySaidMigration extends Migration {
  override up(): void {
    this.addSql('create index registry_answer_said on registry_answer using gin (answer jsonb_path_ops);');
  }
}
