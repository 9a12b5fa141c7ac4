import { createHash, randomBytes } from 'node:crypto';
import type { Context } from '../core/context.js';
import { notFound, unauthenticated } from '../core/errors.js';
import type { Viewer } from '../core/rights/viewer.js';
import { viewerOf } from '../users/sight.service.js';
import { User } from '../users/user.entity.js';
import { CalendarFeed } from './calendarFeed.entity.js';

export interface NewFeed {
  feed: CalendarFeed;
  /** 256 bits, base64url. Known only now. */
  secret: string;
}

/** Makes the viewer a secret address for his calendar; one that he had ends. @throws UNAUTHENTICATED */
export const createCalendarFeed = (ctx: Context): Promise<NewFeed> => {
  const { userId } = ctx.viewer;
  if (userId === null) throw unauthenticated();
  const secret = randomBytes(32).toString('base64url');
  return ctx.change(async () => {
    // Two who make one at a time wait here for each other.
    await ctx.lock(User, userId);
    const former = await standingFeed(ctx);
    if (former) await end(ctx, former);
    const feed = new CalendarFeed();
    Object.assign(feed, { userId, secretHash: hashOf(secret), createdAt: ctx.now });
    ctx.em.persist(feed);
    ctx.record('calendarFeed.created', feed);
    return { feed, secret };
  });
};

/** Ends the viewer's secret address: calendars read nothing there any more. @throws NOT_FOUND CalendarFeed */
export const revokeCalendarFeed = (ctx: Context) =>
  ctx.change(async () => {
    const feed = await standingFeed(ctx);
    if (!feed) throw notFound(CalendarFeed.name, '');
    return end(ctx, feed);
  });

/** The viewer's address, if he has one. */
export const standingFeed = (ctx: Context): Promise<CalendarFeed | null> =>
  ctx.em.findOne(CalendarFeed, { userId: ctx.viewer.userId, revokedAt: null });

/** On whose behalf a calendar reads; null when nobody has such an address, or may no longer sign in. The context is the server's. */
export async function readerOf(ctx: Context, secret: string): Promise<Viewer | null> {
  const feed = await ctx.em.findOne(CalendarFeed, { secretHash: hashOf(secret), revokedAt: null });
  const user = feed && (await ctx.em.findOne(User, { id: feed.userId, active: true }));
  if (!user) return null;
  await ctx.em.execute(`update calendar_feed set read_at = ? where id = ? and (read_at is null or read_at < ?)`, [
    ctx.now,
    feed.id,
    new Date(ctx.now.getTime() - 60_000),
  ]);
  return viewerOf(ctx, user);
}

async function end(ctx: Context, { id }: CalendarFeed): Promise<CalendarFeed> {
  const feed = await ctx.lock(CalendarFeed, id);
  if (feed.revokedAt) throw notFound(CalendarFeed.name, id);
  feed.revokedAt = ctx.now;
  await ctx.em.flush();
  ctx.record('calendarFeed.revoked', feed);
  return feed;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
