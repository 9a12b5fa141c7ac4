import type { FilterQuery } from '@mikro-orm/core';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, MOST, type Page, PageArgs, pageOf } from '../core/schema/page.js';
import { Notification } from './notification.entity.js';

const LIST = 'notifications';

export const NotificationPage = pageOf('NotificationPage', () => Notification);

@ArgsType()
export class NotificationArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Leaves out what has been read.' })
  unreadOnly: boolean = false;

  @Field(() => [ID], { nullable: true, description: `Only those of these, at most ${MOST}.` })
  @IsOptional()
  @IsUUID('all', { each: true, message: 'uuid' })
  @ArrayMaxSize(MOST, { message: 'tooMany' })
  ids?: string[] | null;
}

/** What the viewer is told of in the app, newest first. */
export async function pageNotifications(ctx: Context, args: NotificationArgs): Promise<Page<Notification>> {
  const { first, after, ids, unreadOnly } = args;
  const asOf = await ctx.asOf();
  const where: FilterQuery<Notification>[] = [shownTo(ctx, unreadOnly)];
  if (ids) where.push({ id: { $in: ids } });
  if (after) where.push({ id: { $lt: decodeCursor(LIST, after, ['uuid'])[0] as string } });
  const rows = await ctx.em.find(Notification, { $and: where }, { orderBy: { id: 'desc' }, limit: first + 1 });
  return cutPage(rows, first, asOf, ({ id }) => encodeCursor(LIST, [id]));
}

export const countUnread = (ctx: Context): Promise<number> => ctx.em.count(Notification, shownTo(ctx, true));

const shownTo = ({ viewer }: Context, unreadOnly: boolean) => ({
  userId: viewer.userId ?? '',
  shown: true,
  ...(unreadOnly ? { readAt: null } : {}),
});
