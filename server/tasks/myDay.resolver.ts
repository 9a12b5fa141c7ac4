import { Arg, Ctx, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import type { LiveContext } from '../core/live/context.js';
import { Zone } from '../core/schema/scalars.js';
import { isUuid } from '../core/uuid.js';
import { User } from '../users/user.entity.js';
import { MyDay, myDay, myDayFigure } from './myDay.js';

@Resolver()
export class MyDayResolver {
  @Query(() => MyDay, { description: 'What you or a colleague has to do. Errors: NOT_FOUND User.' })
  myDay(
    @Ctx() ctx: Context,
    @Arg('zone', () => Zone, { description: 'In which «today» ends.' }) zone: string,
    @Arg('assigneeId', () => ID, { nullable: true, description: 'Whose day; none = yours.' })
    assigneeId?: string | null,
  ): Promise<MyDay> {
    return myDay(ctx, zone, assigneeId ?? ctx.viewer.userId ?? '');
  }

  @Subscription(() => MyDay, {
    name: 'myDay',
    description:
      'The same, live: the latest value, at most once a second, when it has changed by what people did or by the passing ' +
      'of time. Errors: NOT_FOUND User.',
    subscribe: ({ args, context }: { args: DayArgs; context: LiveContext }) => watch(args, context),
  })
  watchMyDay(
    @Root() day: MyDay,
    @Arg('zone', () => Zone, { description: 'In which «today» ends.' }) _zone: string,
    @Arg('assigneeId', () => ID, { nullable: true, description: 'Whose day; none = yours.' })
    _assigneeId?: string | null,
  ): MyDay {
    return day;
  }
}

interface DayArgs {
  zone: string;
  assigneeId?: string | null;
}

function watch({ zone, assigneeId }: DayArgs, context: LiveContext) {
  const viewerId = context.connection.userId;
  if (assigneeId && !isUuid(assigneeId)) throw notFound(User.name, assigneeId);
  return context.figure(myDayFigure, { zone, viewerId, assigneeId: assigneeId ?? viewerId });
}
