import type { Context } from '../core/context.js';
import { Notification } from './notification.entity.js';
import type { ReadAllNotificationsInput, ReadNotificationsInput } from './notification.inputs.js';

/** Notes that the viewer has read some of his notifications. @throws NOT_FOUND; FORBIDDEN */
export const readNotifications = (ctx: Context, { ids }: ReadNotificationsInput) =>
  ctx.change(async () => {
    const notifications = await ctx.lockAll(Notification, ids);
    for (const notification of notifications) {
      ctx.authorize('read', notification);
      if (notification.readAt) continue;
      notification.read(ctx.now);
      ctx.record('notification.read', notification);
    }
    return notifications;
  });

/** Notes that the viewer has read all that he was told of until a moment; told once, however many they are. */
export const readAllNotifications = (ctx: Context, { until }: ReadAllNotificationsInput) =>
  ctx.change(async () => {
    const unread = { userId: ctx.viewer.userId ?? '', shown: true, readAt: null, at: { $lte: until } };
    const newest = await ctx.em.findOne(Notification, unread, { orderBy: { id: 'desc' } });
    if (!newest) return null;
    const notification = await ctx.lock(Notification, newest.id);
    ctx.authorize('read', notification);
    await ctx.em.execute(READ_OTHERS, [ctx.now, notification.userId, until, notification.id]);
    notification.read(ctx.now);
    ctx.record('notification.allRead', notification, { until });
    return notification;
  });

const READ_OTHERS = `
  update notification set read_at = ?, version = version + 1
  where user_id = ? and shown and read_at is null and at <= ? and id <> ?`;
