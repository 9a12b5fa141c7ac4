import type { MikroORM } from '@mikro-orm/postgresql';

/** A deal in another currency is worth what a rate that was told makes of its amount, whoever edited it meanwhile. */
export async function judgeWorth(orm: MikroORM): Promise<string[]> {
  const rows = await orm.em.fork().execute<{ id: string }[]>(WRONG);
  return rows.map(({ id }) => `${id} is a deal whose sum comes of no rate`);
}

const WRONG = `
  select d.id from deal d
  where d.currency <> 'RUB' and (
    (d.amount is null) <> (d."sum" is null)
    or d.amount is not null and not exists (
      select from event e join event_detail t on t.seq = e.seq and t.field = 'rate'
      where e.name = 'currencyRate.set' and e.particulars ->> 'currency' = d.currency
        and round(d.amount * t.new::numeric, 2) = d."sum"))`;
