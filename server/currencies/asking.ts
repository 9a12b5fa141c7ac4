import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import type { Job } from '../core/jobs/job.js';
import { publishedRates } from './cbr.js';
import { CurrencyRate, RateSource } from './currencyRate.entity.js';
import { rateDay, takeRates } from './currencyRate.service.js';

const DAY_MS = 86_400_000;
/** Hours of Moscow's day until the bank has told the rates of the next: it does so by half past five at the latest. */
const PUBLISHED_MS = 18 * 3_600_000;

/** Looks every hour whether the bank has told rates that are not known yet, and asks for those: as a rule once a working day. */
export const askBank: Job = {
  name: 'rates.ask',
  cron: '10 * * * *',
  run: async (ctx) => {
    const { ratesAddress } = ctx.surroundings;
    if (!ratesAddress) return;
    for (const day of tablesOf(ctx.now)) {
      if (await isKnown(ctx, day)) continue;
      await takeRates(ctx.another(), await publishedRates(ratesAddress, day));
    }
  },
};

/** Asks for what counts today and, as far as it is told already, tomorrow. @throws RULE rates.off, rates.bank; FORBIDDEN currencyRate.ask */
export async function askForRates(ctx: Context): Promise<CurrencyRate[]> {
  ctx.authorize('ask', new CurrencyRate());
  const { ratesAddress } = ctx.surroundings;
  if (!ratesAddress) throw rule('rates.off');
  const days = [rateDay(ctx.now), rateDay(new Date(ctx.now.getTime() + DAY_MS))];
  const told = await Promise.all(days.map((day) => publishedRates(ratesAddress, day))).catch(() => {
    throw rule('rates.bank');
  });
  const taken: CurrencyRate[] = [];
  for (const published of told) taken.push(...(await takeRates(ctx, published)));
  return taken;
}

/** The days of the tables that count today and that were told last. A weekend has none; of a holiday the one before is told. */
export function tablesOf(now: Date): Set<string> {
  const today = Date.parse(`${rateDay(now)}T00:00:00Z`);
  const toldLast = Date.parse(`${rateDay(new Date(now.getTime() - PUBLISHED_MS))}T00:00:00Z`);
  return new Set([afterWorkday(today - DAY_MS), afterWorkday(toldLast)]);
}

/** The day after the last one from Monday to Friday, up to a midnight of UTC. */
function afterWorkday(midnight: number): string {
  let day = midnight;
  while ([0, 6].includes(new Date(day).getUTCDay())) day -= DAY_MS;
  return new Date(day + DAY_MS).toISOString().slice(0, 10);
}

const isKnown = async (ctx: Context, day: string): Promise<boolean> =>
  (await ctx.em.count(CurrencyRate, { day, source: RateSource.CBR })) > 0;
