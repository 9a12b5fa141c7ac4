import { Migration } from '@mikro-orm/migrations';

/** The list of partners is read in its order, and what its filters seldom find is found without reading all of it. */
export class PartnerFiltersMigration extends Migration {
  override up(): void {
    this.addSql('create index partner_listed on partner (name, id) where merged_into_id is null;');
    this.addSql('create index partner_kinds on partner using gin (kinds);');
    this.addSql(`create index legal_entity_warned on legal_entity (partner_id) where registry_state <> 'ACTIVE';`);
  }
}
