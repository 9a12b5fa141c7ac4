import { Migration } from '@mikro-orm/migrations';

/** Partners with one director, or of one founder, are found. */
export class CommonPeopleMigration extends Migration {
  override up(): void {
    this.addSql('create index legal_entity_director on legal_entity (lower(director_name));');
    this.addSql(`create index legal_entity_founders on legal_entity using gin ((registry_seen -> 'founders'));`);
  }
}
