import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { latestDay } from '../core/time.js';
import { Employment } from './employment.entity.js';
import { guardCount, workDay } from './employment.service.js';
import type { Person } from './person.entity.js';

/** What a person is first of all. */
interface MainRole {
  partnerId: string | null;
  jobTitle: string | null;
  worksSince: string | null;
}

interface Change {
  next: MainRole;
  /** A role that becomes the main one. */
  resumed: Employment | null;
}

interface Said {
  partnerId: string | null;
  jobTitle?: string | null;
  worksSince?: string | null;
}

/**
 * The main role after an edit. Where a person goes to he may have been already: a role there that lasts, or has ended just
 * today, becomes the main one with all that is known of it.
 * @throws INVALID input.worksSince day.future
 */
export async function changedRole(ctx: Context, person: Person, said: Said): Promise<Change> {
  guardSince(ctx, said.worksSince ?? null);
  const { partnerId } = said;
  if (partnerId === person.partnerId) return { next: overlaid(person, said), resumed: null };
  const resumed = partnerId ? await lastingAt(ctx, person.id, partnerId) : null;
  return { next: overlaid(resumed ? roleOf(resumed) : begun(ctx, person, partnerId), said), resumed };
}

/** @throws INVALID input.worksSince day.future */
export function guardSince(ctx: Context, worksSince: string | null): void {
  if (worksSince && worksSince > latestDay(ctx.now)) throw invalid('input.worksSince', 'day.future');
}

/** Keeps the role that a person leaves, unless it has begun today: that was a slip. @throws RULE person.tooManyEmployments */
export async function leaveRole(ctx: Context, person: Person, { next, resumed }: Change): Promise<void> {
  if (next.partnerId === person.partnerId) return;
  if (resumed) ctx.em.remove(resumed);
  const { partnerId, jobTitle, worksSince: since } = person;
  const today = workDay(ctx);
  if (!partnerId || since === today) return;
  if (!resumed) await guardCount(ctx, person.id);
  const until = latest(since, next.partnerId ? (next.worksSince ?? today) : today);
  ctx.em.persist(Object.assign(new Employment(), { personId: person.id, partnerId, jobTitle, since, until }));
}

const overlaid = (role: MainRole, { partnerId, jobTitle, worksSince }: Said): MainRole => ({
  partnerId,
  jobTitle: jobTitle === undefined ? role.jobTitle : jobTitle,
  worksSince: partnerId === null ? null : worksSince === undefined ? role.worksSince : worksSince,
});

/** A first employer is where he has been since nobody knows when; a next one is so from today, in a position unknown. */
const begun = (ctx: Context, { partnerId: before, jobTitle }: Person, partnerId: string | null): MainRole =>
  before ? { partnerId, jobTitle: null, worksSince: workDay(ctx) } : { partnerId, jobTitle, worksSince: null };

const roleOf = ({ partnerId, jobTitle, since }: Employment): MainRole => ({ partnerId, jobTitle, worksSince: since });

const lastingAt = (ctx: Context, personId: string, partnerId: string): Promise<Employment | null> =>
  ctx.em.findOne(
    Employment,
    { personId, partnerId, $or: [{ until: null }, { until: { $gte: workDay(ctx) } }] },
    { orderBy: { until: 'desc nulls first', id: 'desc' } },
  );

const latest = (one: string | null, other: string): string => (one && one > other ? one : other);
