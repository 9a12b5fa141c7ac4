import { lastOfficialDay } from '../calendar/calendar.service.js';
import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import type { Job } from '../core/jobs/job.js';
import { prepared } from '../core/postgres/prepared.js';
import { publishedRates } from './cbr.js';
import { CurrencyRate } from './currencyRate.entity.js';
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
    for (const day of await tablesOf(ctx)) {
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

/** The days of the tables that count today and that were told last: each is told on a working day, for the next day. */
export async function tablesOf(ctx: Context): Promise<Set<string>> {
  const now = ctx.now.getTime();
  const days = new Set<string>();
  for (const moment of [now - DAY_MS, now - PUBLISHED_MS]) {
    const told = await lastOfficialDay(ctx, rateDay(new Date(moment)));
    days.add(rateDay(new Date(Date.parse(told) + DAY_MS)));
  }
  return days;
}

/** A table is known when it has what the one before it had: one that was told by halves is asked for again. */
async function isKnown(ctx: Context, day: string): Promise<boolean> {
  const [row] = await prepared<{ known: boolean }>(ctx.em, KNOWN, [day]);
  return row?.known ?? false;
}

const KNOWN = `
  select exists (select from currency_rate where day = $1::date and source = 'CBR') and not exists (
    select from currency_rate before
    where before.source = 'CBR'
      and before.day = (select max(day) from currency_rate where day < $1::date and source = 'CBR')
      and not exists (select from currency_rate r where r.day = $1::date and r.currency = before.currency)) as known`;
