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
/** Things of one letter. Nobody reads more, and the app has them all. */
const MOST = 50;

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

/** What has been read meanwhile, or is not his to see any more, is not told. */
const writeTo = (ctx: Context, userId: string, origin: string) =>
  ctx.change(async () => {
    const due = await ctx.em.find(
      Notification,
      { userId, mailAt: { $lte: ctx.now } },
      { orderBy: { id: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    for (const one of due) one.mailAt = null;
    const user = await ctx.see(User, userId);
    if (!user.active) return;
    const told = await visibleTo(ctx, user, due.filter(({ readAt }) => !readAt).slice(0, MOST));
    if (told.length > 0) await queueLetter(ctx, { to: user.email, ...letterOf(user.locale, told, origin) });
  });

/** What the notifications are about, read by the rights of whom they are for. */
async function visibleTo(ctx: Context, user: User, notifications: Notification[]): Promise<Told[]> {
  const his = new Context(ctx.em.fork(), await viewerOf(ctx, user), ctx.surroundings);
  const told = await Promise.all(notifications.map((one) => tellOf(his, one)));
  return told.filter((one) => one !== null);
}

async function tellOf(ctx: Context, notification: Notification): Promise<Told | null> {
  const [actor, deal, task, interaction, lead, letter] = await Promise.all([
    ctx.labels.of('app_user', notification.actorId),
    subjectOf.deal(ctx, notification),
    subjectOf.task(ctx, notification),
    subjectOf.interaction(ctx, notification),
    subjectOf.lead(ctx, notification),
    subjectOf.letter(ctx, notification),
  ]);
  const title = letter ?? task ?? interaction ?? deal ?? lead;
  if (!title) return null;
  const { kind } = notification;
  const given = task ? 'task' : interaction ? 'interaction' : 'deal';
  return { kind, actor: actor?.name ?? null, title: title.name, given, deal, task, interaction, lead };
}
