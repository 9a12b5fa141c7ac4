import { Migration } from '@mikro-orm/migrations';

/** Shares of won deals by client, counted anew: merges had moved finished deals without what they count. */
export class PartnerRatesMigration extends Migration {
  override up(): void {
    this.addSql('lock table deal_outcome in share mode;');
    this.addSql(`delete from win_rate where "of" = 'PARTNER';`);
    this.addSql(`
      insert into win_rate ("of", subject_id, won, finished)
      select 'PARTNER', partner_id, count(*) filter (where won), count(*)
      from deal_outcome where partner_id is not null group by partner_id;`);
  }
}
