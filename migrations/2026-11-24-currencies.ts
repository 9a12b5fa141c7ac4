import { Migration } from '@mikro-orm/migrations';

/** What deals are in beside roubles, and what that is worth. */
export class CurrenciesMigration extends Migration {
  override up(): void {
    this.addSql(sql);
  }
}

const sql = `
create table "currency_rate" (
  "id" uuid not null,
  "version" int not null default 1,
  "currency" text not null,
  "day" date not null,
  "rate" numeric(10,6) not null,
  "source" text not null,
  primary key ("id"),
  constraint "currency_rate_of_day" unique ("currency", "day"),
  constraint "currency_rate_rate_check" check (rate > 0),
  constraint "currency_rate_currency_check" check ("currency" in ('RUB', 'USD', 'EUR', 'CNY', 'BYN', 'KZT', 'TRY', 'AED')),
  constraint "currency_rate_source_check" check ("source" in ('CBR', 'MANUAL'))
);

alter table "deal" add "currency" text not null default 'RUB', add "amount" numeric(15,2) null;
alter table "deal"
  add constraint "deal_amount_check" check (amount is null or amount >= 0 and currency <> 'RUB'),
  add constraint "deal_currency_check" check ("currency" in ('RUB', 'USD', 'EUR', 'CNY', 'BYN', 'KZT', 'TRY', 'AED'));
create index deal_foreign on deal (currency, id) where status = 'IN_WORK' and currency <> 'RUB';`;
