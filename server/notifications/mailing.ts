import { LockMode } from '@mikro-orm/core';
import { Context } from '../core/context.js';
import { doEach, EVERY_MINUTE, type Job } from '../core/jobs/job.js';
import { queueLetter } from '../letters/letter.service.js';
import { viewerOf } from '../users/sight.service.js';
import { User } from '../users/user.entity.js';
import { letterOf, type Told } from './digest.js';
import { Notification } from './notification.entity.js';
import { MAILING } from './notification.service.js';
import { subjectOf } from './subject.js';

/** Users of one look; the next one goes on. */
const AT_ONCE = 200;
/** Things that one letter names; it says how many it leaves out. */
const MOST = 50;
/** Things of a user that one letter settles; more of them are the next one's. */
const AT_A_TIME = 500;

/** Writes letters about what is to be told by mail: all that is due for a user is one letter. */
export const mailNotifications = (origin: string): Job => ({
  name: MAILING,
  cron: EVERY_MINUTE,
  async run(ctx, stop) {
    const due = await ctx.em.execute<{ id: string }[]>(
      `select user_id as id from notification where mail_at <= ? group by user_id order by min(mail_at) limit ${AT_ONCE}`,
      [ctx.now],
    );
    await doEach(
      ctx,
      stop,
      due.map(({ id }) => id),
      (piece, id) => writeTo(piece, id, origin),
    );
  },
});

/** What has been read meanwhile, done, or is not his to see any more, is not told. */
const writeTo = (ctx: Context, userId: string, origin: string) =>
  ctx.change(async () => {
    const due = await ctx.em.find(
      Notification,
      { userId, mailAt: { $lte: ctx.now } },
      { orderBy: { id: 'desc' }, limit: AT_A_TIME, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    for (const one of due) one.mailAt = null;
    const user = await ctx.see(User, userId);
    if (!user.active) return;
    const unread = due.filter(({ readAt }) => !readAt);
    const told = await visibleTo(ctx, user, unread);
    if (told.length === 0) return;
    const more = Math.max(0, told.length - MOST);
    await queueLetter(ctx, { to: user.email, ...letterOf(user.locale, told.slice(0, MOST), { more, origin }) });
  });

/** What the notifications are about, read by the rights of whom they are for. */
async function visibleTo(ctx: Context, user: User, notifications: Notification[]): Promise<Told[]> {
  const his = new Context(ctx.em.fork(), await viewerOf(ctx, user), ctx.surroundings);
  const told = await Promise.all(notifications.map((one) => tellOf(his, one)));
  return told.filter((one) => one !== null);
}

async function tellOf(ctx: Context, notification: Notification): Promise<Told | null> {
  const [actor, deal, partner, task, interaction, lead, letter] = await Promise.all([
    ctx.labels.of('app_user', notification.actorId),
    subjectOf.deal(ctx, notification),
    subjectOf.partner(ctx, notification),
    subjectOf.openTask(ctx, notification),
    subjectOf.interaction(ctx, notification),
    subjectOf.lead(ctx, notification),
    subjectOf.letter(ctx, notification),
  ]);
  const title = letter ?? task ?? interaction ?? deal ?? partner ?? lead;
  if (!title || (notification.taskId && !task)) return null;
  const { kind } = notification;
  const given = task ? 'task' : interaction ? 'interaction' : 'deal';
  return { kind, actor: actor?.name ?? null, title: title.name, given, deal, partner, task, interaction, lead };
}
