import type { Context } from '../core/context.js';
import { unauthenticated } from '../core/errors.js';
import { NotificationKind } from './notification.entity.js';
import type { SetNotificationSettingInput } from './notification.inputs.js';
import { defaultMail, MailTime, NotificationSetting } from './setting.entity.js';

/** How the viewer wants to be told of each kind of thing. */
export async function settingsOf(ctx: Context): Promise<NotificationSetting[]> {
  const chosen = await ctx.em.find(NotificationSetting, { userId: ctx.viewer.userId ?? '' });
  return Object.values(NotificationKind).map(
    (kind) => chosen.find((setting) => setting.kind === kind) ?? unchosen(ctx, kind),
  );
}

/** Says how the viewer wants to be told of one kind of thing; what waits for a letter that is not wanted any more is not mailed. */
export const setNotificationSetting = (ctx: Context, input: SetNotificationSettingInput) =>
  ctx.change(async () => {
    const setting = await lockSetting(ctx, input.kind);
    ctx.authorize('set', setting);
    setting.inApp = input.inApp ?? setting.inApp;
    setting.mail = input.mail ?? setting.mail;
    const { userId, kind, inApp, mail } = setting;
    if (mail === MailTime.NEVER)
      await ctx.em.execute(
        'update notification set mail_at = null where user_id = ? and kind = ? and mail_at is not null',
        [userId, kind],
      );
    ctx.record('notificationSetting.set', setting, { kind, inApp, mail });
    return setting;
  });

/** Two windows that choose at once are one after the other: the row is made before it is locked. */
async function lockSetting(ctx: Context, kind: NotificationKind): Promise<NotificationSetting> {
  const { id, userId, inApp, mail } = unchosen(ctx, kind);
  const [row] = await ctx.em.execute<{ id: string }[]>(ENSURE, [id, userId, kind, inApp, mail]);
  return ctx.lock(NotificationSetting, row!.id);
}

const ENSURE = `
  insert into notification_setting (id, user_id, kind, in_app, mail) values (?, ?, ?, ?, ?)
  on conflict (user_id, kind) do update set kind = excluded.kind returning id`;

/** The default, as a row that is not kept. */
function unchosen({ viewer }: Context, kind: NotificationKind): NotificationSetting {
  if (!viewer.userId) throw unauthenticated();
  const { userId } = viewer;
  return Object.assign(new NotificationSetting(), { userId, kind, mail: defaultMail(kind), version: 0 });
}
