import type { Context } from '../core/context.js';
import { type Page, type PageArgs, pageRows } from '../core/schema/page.js';
import type { Currency } from './currency.entity.js';
import { CurrencyRate } from './currencyRate.entity.js';
import { rateDay, ratesOf } from './currencyRate.service.js';

/** Rates as they were told, the newest day first: of one currency, or of all. */
export const pageRates = (
  ctx: Context,
  currency: Currency | null | undefined,
  page: PageArgs,
): Promise<Page<CurrencyRate>> =>
  pageRows(ctx, CurrencyRate, {
    list: 'currencyRates',
    by: 'day',
    key: 'day',
    order: 'desc',
    where: currency ? { currency } : {},
    page,
  });

/** Of each foreign currency the rate that counts today, if it has one. */
export const currentRates = (ctx: Context): Promise<CurrencyRate[]> =>
  ctx.find(CurrencyRate, ratesOf('?'), [rateDay(ctx.now)]);
