import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { PageArgs } from '../core/schema/page.js';
import { seeTold } from './whole.service.js';
import { TimelineKind, TimelinePage } from './entry.js';
import { pageTimeline } from './timeline.page.js';

const ALL_KINDS = Object.values(TimelineKind).length;

@Resolver()
export class TimelineResolver {
  @Query(() => TimelinePage, {
    description:
      'What happened to a deal, or to a partner and its deals that you see: interactions, tasks, comments, files, documents, stages and edits in one order, newest first. Of a person the interactions in which he took part and which you see, and edits. Errors: NOT_FOUND Deal, INVALID.',
  })
  async timeline(
    @Ctx() ctx: Context,
    @Arg('wholeId', () => ID, { description: 'A deal, a partner or a person.' }) wholeId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('kinds', () => [TimelineKind], { nullable: true, description: 'Only entries of these kinds; none = of all.' })
    kinds?: TimelineKind[] | null,
    @Arg('until', () => String, {
      nullable: true,
      description: 'Only entries down to this place, a `next`: what has been loaded, to be loaded anew.',
    })
    until?: string | null,
  ) {
    if (kinds && kinds.length > ALL_KINDS) throw invalid('kinds', 'tooMany');
    return pageTimeline(ctx, await seeTold(ctx, wholeId), { kinds, until, page });
  }
}
