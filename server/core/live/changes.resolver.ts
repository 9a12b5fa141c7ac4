import { Arg, Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../context.js';
import { Label } from '../schema/label.js';
import { LogCursor } from '../schema/scalars.js';
import { Change, Frame } from './change.js';
import type { LiveContext } from './context.js';
import { Shared } from './shared.js';

@Resolver(() => Change)
export class ChangesResolver {
  @Subscription(() => Frame, {
    description:
      'Everything that changes, in order and without gaps, from a cursor on: read `asOf` of an answer and pass it as ' +
      '`after`. One execution serves all watchers, so only fields that do not depend on the viewer may be selected.',
    subscribe: ({ args, context }: { args: { after: string }; context: LiveContext }) => context.changes(args.after),
  })
  changes(
    @Root() frame: Frame,
    @Arg('after', () => LogCursor, { description: 'Where the client stands in the log.' }) _after: string,
  ): Frame {
    return frame;
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'Who did it; null for the server itself.' })
  async actor(@Root() change: Change, @Ctx() context: Context): Promise<Label | null> {
    return context.labels.of('app_user', change.actorId);
  }
}
