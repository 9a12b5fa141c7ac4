import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';

const DAY_MS = 86_400_000;
/** A window that was away for longer than this starts anew and resends nothing. */
const RECEIPT_DAYS = 7;
/** How long an ended session is still listed in the database for whoever asks what happened. */
const SESSION_DAYS = 90;

/** Forgets what has had its time, at the start and then daily. Several processes may do it at once. @returns how to stop. */
export function keepHouse(orm: MikroORM, log: Logger, clock: () => Date): () => void {
  const sweep = () =>
    forgetOld(orm, clock()).catch((error: Error) => log.warn({ error: error.message }, 'housekeeping.failed'));
  void sweep();
  const daily = setInterval(sweep, DAY_MS);
  daily.unref();
  return () => clearInterval(daily);
}

/** Deletes receipts that no resend will ask for, and sessions that have ended long ago. */
export async function forgetOld(orm: MikroORM, now: Date): Promise<void> {
  const em = orm.em.fork();
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await em.execute('delete from receipt where at < ?', [daysAgo(RECEIPT_DAYS)]);
  await em.execute(
    `delete from session where coalesce(revoked_at, seen_at) < ? and (revoked_at is not null or kind = 'COOKIE')`,
    [daysAgo(SESSION_DAYS)],
  );
}
