import { validateSync } from 'class-validator';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { invalid } from '../core/errors.js';
import type { LiveContext } from '../core/live/context.js';
import { Zone } from '../core/schema/scalars.js';
import { DealFilter } from './deal.filter.js';
import { BoardHeads, headsFigure } from './heads.js';
import type { HeadsArgs } from './heads.sums.js';

@Resolver()
export class HeadsResolver {
  @Subscription(() => BoardHeads, {
    description:
      'The heads of a board: the latest value, at most once a second, when it has changed by what people did or by the ' +
      'passing of time. Errors: NOT_FOUND Pipeline, INVALID.',
    subscribe: ({ args, context }: { args: HeadsArgs; context: LiveContext }) => watch(args, context),
  })
  boardHeads(
    @Root() heads: BoardHeads,
    @Arg('pipelineId', () => ID, { description: 'The pipeline.' }) _pipelineId: string,
    @Arg('zone', () => Zone, { description: 'In which «today» ends.' }) _zone: string,
    @Arg('filter', () => DealFilter, { nullable: true, description: 'Which deals; none = in work.' })
    _filter?: DealFilter | null,
  ): BoardHeads {
    return heads;
  }
}

/** Subscriptions take their arguments before resolvers check them. */
function watch(args: HeadsArgs, context: LiveContext) {
  const [error] = validateSync(Object.assign(new DealFilter(), args.filter));
  if (error) throw invalid(`filter.${error.property}`, Object.values(error.constraints ?? {})[0] ?? 'invalid');
  return context.figure(headsFigure, args);
}
