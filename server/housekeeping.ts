import type { Context } from './core/context.js';
import type { Job } from './core/jobs/job.js';

const DAY_MS = 86_400_000;
/** A window that was away for longer than this starts anew and resends nothing. */
const RECEIPT_DAYS = 7;
/** How long what has been read is still listed; what nobody reads, four times as long. */
const READ_DAYS = 90;
const UNREAD_DAYS = 360;
/** Of whom nothing was taken in: as long as spammers are muted. Bookmarks and messages know what was read before. */
const UNHEARD_DAYS = 90;
/** The server's own letters are no records: of those that never went out none is news a week later. */
const OWN_LETTER_DAYS = 30;
const UNSENT_DAYS = 7;
/** How long an ended session is still listed in the database for whoever asks what happened. */
const SESSION_DAYS = 90;

/** Forgets what has had its time, in the quietest hour of the company. */
export const keepHouse: Job = { name: 'house.keep', cron: '15 0 * * *', run: (ctx) => forgetOld(ctx) };

/** Deletes what no resend, no list and nobody else will ask for again. */
export async function forgetOld({ em, now }: Context): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await em.execute('delete from receipt where at < ?', [daysAgo(RECEIPT_DAYS)]);
  await em.execute(
    `delete from session where coalesce(revoked_at, seen_at) < ? and (revoked_at is not null or kind = 'COOKIE')`,
    [daysAgo(SESSION_DAYS)],
  );
  await em.execute('delete from notification where read_at < ? or at < ?', [daysAgo(READ_DAYS), daysAgo(UNREAD_DAYS)]);
  await em.execute('delete from mute where until < ?', [now]);
  await em.execute(`delete from inbound where outcome in ('IGNORED', 'MUTED', 'KNOWN') and received_at < ?`, [
    daysAgo(UNHEARD_DAYS),
  ]);
  await em.execute(
    `delete from letter where author_id is null and (created_at < ? or (state = 'QUEUED' and created_at < ?))`,
    [daysAgo(OWN_LETTER_DAYS), daysAgo(UNSENT_DAYS)],
  );
}
