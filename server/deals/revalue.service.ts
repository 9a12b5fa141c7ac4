import type { Context } from '../core/context.js';
import type { Job } from '../core/jobs/job.js';
import { type Currency } from '../currencies/currency.entity.js';
import { rateDay, ratesAt, ratesOf, REVALUING } from '../currencies/currencyRate.service.js';
import { inRoubles } from '../currencies/roubles.service.js';
import { Deal, DealStatus } from './deal.entity.js';

/** As many as one transaction takes on: whoever edits one of them waits that long at most. */
const AT_ONCE = 200;

/** Sees to the sums of deals in other currencies: behind every new rate, and when the day of one begins. */
export const revalueDeals: Job = {
  name: REVALUING,
  cron: '0 * * * *',
  run: async (ctx, stop) => {
    let last: string | undefined = FIRST_ID;
    while (last && !stop.aborted) last = await revalueSome(ctx.another(), last);
  },
};

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Gives deals in work beyond an id the sum that their amount is worth today: nobody has done anything with them. @returns the last one's id */
const revalueSome = (ctx: Context, beyond: string): Promise<string | undefined> =>
  ctx.change(async () => {
    const found = await ctx.em.execute<{ id: string }[]>(OUTDATED, [rateDay(ctx.now), beyond, AT_ONCE]);
    const deals = await ctx.lockAll(
      Deal,
      found.map(({ id }) => id),
    );
    const rates = await ratesAt(ctx, ctx.now);
    for (const deal of deals) revalue(ctx, deal, rates);
    return found.at(-1)?.id;
  });

/** What was found may have been finished or edited before it was locked. */
function revalue(ctx: Context, deal: Deal, rates: Map<Currency, string>): void {
  const { status, currency, amount, sum } = deal;
  const rate = rates.get(currency);
  if (status !== DealStatus.IN_WORK || amount === null || !rate) return;
  const worth = inRoubles(amount, rate);
  if (worth === sum) return;
  deal.sum = worth;
  ctx.record('deal.revalued', deal, { currency }, { sum: [sum, worth] });
}

const OUTDATED = `
  select d.id from deal d join (${ratesOf('?')}) r on r.currency = d.currency
  where d.status = 'IN_WORK' and d.currency <> 'RUB' and d.amount is not null and d.id > ?
    and d."sum" is distinct from round(d.amount * r.rate, 2)
  order by d.id limit ?`;
