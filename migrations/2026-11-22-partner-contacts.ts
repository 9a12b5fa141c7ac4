import { Migration } from '@mikro-orm/migrations';

/** A partner is recognised by its own numbers and addresses too. */
export class PartnerContactsMigration extends Migration {
  override up(): void {
    this.addSql('create index partner_phones on partner using gin (phones);');
    this.addSql('create index partner_emails on partner using gin (emails);');
  }
}
