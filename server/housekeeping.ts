import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';

const DAY_MS = 86_400_000;
/** A window that was away for longer than this starts anew and resends nothing. */
const RECEIPT_DAYS = 7;
/** How long an ended session is still listed in the database for whoever asks what happened. */
const SESSION_DAYS = 90;

export interface House {
  orm: MikroORM;
  log: Logger;
  clock: () => Date;
  /** The sessions that have a socket open. */
  sessionsInUse: () => string[];
}

/** Forgets what has had its time, at the start and then daily. Several processes may do it at once. @returns how to stop. */
export function keepHouse({ orm, log, clock, sessionsInUse }: House): () => void {
  const sweep = async () => {
    try {
      await touchSessions(orm, sessionsInUse(), clock());
      await forgetOld(orm, clock());
    } catch (error) {
      log.warn({ error: (error as Error).message }, 'housekeeping.failed');
    }
  };
  void sweep();
  const daily = setInterval(sweep, DAY_MS);
  daily.unref();
  return () => clearInterval(daily);
}

/** A window that is left open is in use, also when nobody clicks in it for a month. */
export async function touchSessions(orm: MikroORM, ids: string[], now: Date): Promise<void> {
  await orm.em.fork().execute('update session set seen_at = ? where id = any(?::uuid[])', [now, `{${ids.join()}}`]);
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
