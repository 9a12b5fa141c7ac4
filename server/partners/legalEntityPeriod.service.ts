import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { latestDay } from '../core/time.js';
import type { LegalEntity } from './legalEntity.entity.js';
import { LegalEntityPeriod } from './legalEntityPeriod.entity.js';

/** What a new legal side is called has always been so, as far as we know. */
export const beginPeriods = (ctx: Context, entity: LegalEntity): void => write(ctx, new LegalEntityPeriod(), entity);

/**
 * Keeps the history of what a legal side is called: from a day on it is so, or by mistake it was written otherwise.
 * @throws INVALID input.since day.future, day.order when a later period has begun
 */
export async function keepPeriod(ctx: Context, entity: LegalEntity, since: string | null): Promise<void> {
  if (since && since > latestDay(ctx.now)) throw invalid('input.since', 'day.future');
  const last = await periodOn(ctx, entity.id, null);
  if (since && last?.since && since < last.since) throw invalid('input.since', 'day.order', { since: last.since });
  const isSame = last && (since === null || since === last.since);
  if (isSame && (await hasComeToNothing(ctx, entity, last))) ctx.em.remove(last);
  else write(ctx, isSame ? last : Object.assign(new LegalEntityPeriod(), { since }), entity);
}

/** Whether a side is called as before its last period: that has never been. */
async function hasComeToNothing(ctx: Context, entity: LegalEntity, last: LegalEntityPeriod): Promise<boolean> {
  const [, before] = await ctx.em.find(
    LegalEntityPeriod,
    { legalEntityId: entity.id },
    { orderBy: { since: 'desc nulls last' }, limit: 2 },
  );
  return before !== undefined && before !== last && CALLED.every((field) => before[field] === entity[field]);
}

const CALLED = ['name', 'kpp', 'legalAddress'] as const;

/** How a legal side was called on a day; without one, how it is called last. */
export async function periodOn(ctx: Context, legalEntityId: string, day: string | null) {
  const held = day === null ? {} : { $or: [{ since: null }, { since: { $lte: day } }] };
  const orderBy = { since: 'desc nulls last' } as const;
  return ctx.em.findOne(LegalEntityPeriod, { legalEntityId, ...held }, { orderBy });
}

/** The newest first; as many as a history may be long. */
export const periodsOf = (ctx: Context, legalEntityId: string): Promise<LegalEntityPeriod[]> =>
  ctx.em.find(LegalEntityPeriod, { legalEntityId }, { orderBy: { since: 'desc nulls last' }, limit: MOST_PERIODS });

export const MOST_PERIODS = 100;

function write(ctx: Context, period: LegalEntityPeriod, { id, name, kpp, legalAddress }: LegalEntity): void {
  ctx.em.persist(Object.assign(period, { legalEntityId: id, name, kpp, legalAddress }));
}
