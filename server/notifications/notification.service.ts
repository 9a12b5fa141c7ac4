import type { Context } from '../core/context.js';
import { sees, type Sight } from '../core/rights/scope.js';
import type { Row } from '../core/row.entity.js';
import { nextAtHour } from '../core/time.js';
import { Notification, NotificationKind } from './notification.entity.js';
import { defaultMail, MailTime } from './setting.entity.js';

/** The job that writes letters. */
export const MAILING = 'notifications.mail';
const DIGEST_HOUR = 8;

/** What somebody is to be told of. Ids name records that the command has seen. */
export interface Notice {
  kind: NotificationKind;
  /** Ids of users; of leads, everyone who may accept one. */
  to: readonly string[] | 'everyone';
  /** The record that decides who may know of it: of a task or a comment of a deal, the deal. */
  about: Row;
  dealId?: string | null;
  /** Of a comment on a partner. */
  partnerId?: string | null;
  taskId?: string | null;
  interactionId?: string | null;
  leadId?: string | null;
  letterId?: string | null;
}

/**
 * Tells users of something, as a part of the command: in the app, by mail or both, as each of them has chosen. Nobody is
 * told of his own deeds, nor of what he may not see.
 */
export async function notify(ctx: Context, { to, about, ...subject }: Notice): Promise<void> {
  const scope = about.scope();
  const listeners = (await listenersTo(ctx, subject.kind, to)).filter((listener) => sees(listener, scope));
  const told = listeners.flatMap((listener) => tell(ctx, subject, listener) ?? []);
  // What is told to everyone is told by the event of the command itself.
  if (to !== 'everyone') for (const one of told) ctx.record('notification.told', one, { kind: one.kind });
  if (told.some(({ mailAt }) => mailAt && mailAt <= ctx.now)) await ctx.wake(MAILING);
}

/** What somebody has been given: the narrowest of these. */
type Given = Pick<Notice, 'dealId' | 'taskId' | 'interactionId' | 'leadId'>;

/**
 * Tells somebody that he has been given something. What the server gives out by itself, such as the demo company, it gives
 * in silence.
 */
export async function tellAssigned(ctx: Context, to: string, about: Row, ids: Given) {
  if (!ctx.viewer.system) await notify(ctx, { kind: NotificationKind.ASSIGNED, to: [to], about, ...ids });
}

/** A user with how far he sees and what he has chosen. */
interface Listener extends Sight {
  userId: string;
  timeZone: string;
  inApp: boolean;
  mail: MailTime | null;
  /** Nobody reads the mail of the demo company: its addresses are invented. */
  demo: boolean;
}

async function listenersTo(ctx: Context, kind: NotificationKind, to: Notice['to']): Promise<Listener[]> {
  if (to !== 'everyone' && to.every((id) => id === ctx.viewer.userId)) return [];
  const [among, params] =
    to === 'everyone' ? [`u.role <> 'OBSERVER'`, []] : ['u.id = any(?::uuid[])', [`{${to.join()}}`]];
  return ctx.em.execute<Listener[]>(`${LISTENERS} and ${among}`, [kind, ctx.viewer.userId, ...params]);
}

const LISTENERS = `
  select u.id as "userId", u.time_zone as "timeZone", u.demo, t.path as "teamPath",
         case when u.role = 'ADMIN' then 'ALL' else r.visibility end as visibility,
         coalesce(s.in_app, true) as "inApp", s.mail
  from app_user u
  join role_access r on r.role = u.role
  left join team t on t.id = u.team_id
  left join notification_setting s on s.user_id = u.id and s.kind = ?
  where u.active and u.id is distinct from ?::uuid`;

/** @returns null when he does not want to hear of such things at all. */
function tell(ctx: Context, subject: Partial<Notification>, listener: Listener): Notification | null {
  const mailAt = listener.demo ? null : mailAtOf(subject.kind!, listener, ctx.now);
  if (!listener.inApp && !mailAt) return null;
  const { userId, inApp: shown } = listener;
  const told = Object.assign(new Notification(), subject, { userId, shown, mailAt, at: ctx.now });
  told.actorId = ctx.viewer.userId;
  ctx.em.persist(told);
  return told;
}

function mailAtOf(kind: NotificationKind, { mail, timeZone }: Listener, now: Date): Date | null {
  switch (mail ?? defaultMail(kind)) {
    case MailTime.AT_ONCE:
      return now;
    case MailTime.DAILY:
      return nextAtHour(now, DIGEST_HOUR, timeZone);
    case MailTime.NEVER:
      return null;
  }
}
