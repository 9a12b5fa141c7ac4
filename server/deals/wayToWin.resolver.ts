import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Shared } from '../core/live/shared.js';
import { Label } from '../core/schema/label.js';
import { Day, Money } from '../core/schema/scalars.js';
import { routeOf } from '../pipelines/pipeline.service.js';
import { TaskKind } from '../tasks/task.entity.js';
import { Deal } from './deal.entity.js';
import { linesOf } from './demand.service.js';
import { factsOf } from './facts.js';
import { wayProgress } from './wayProgress.js';
import { type Way, type WayLine, wayOf } from './wayToWin.js';

@ObjectType('WayLine', { description: 'One thing that stands, or stood, between a deal and Won.' })
class WayLineType implements WayLine {
  @Field(() => String, {
    description:
      'A gate, by the codes of `moveTargets`; `way.demand` (a demand line, `count` percent satisfied); or `way.debt` (posted orders are not paid or not shipped in full).',
  })
  code!: WayLine['code'];

  @Field(() => Boolean, { description: 'Whether it is behind us. A passed gate is, whatever became of it.' })
  isMet!: boolean;

  @Field(() => Label, { nullable: true, description: 'The stage whose gate it is.' })
  stage!: Label | null;

  @Field(() => Label, { nullable: true, description: 'The demand line that it is about.' })
  demand!: Label | null;

  @Field(() => Int, { nullable: true, description: 'Of a demand line, how far it is satisfied, in percent.' })
  count!: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What of posted orders is not paid, in the currency of the deal.',
  })
  unpaid?: string;

  @Field(() => Money, {
    nullable: true,
    description: 'What of posted orders is not shipped, in the currency of the deal.',
  })
  unshipped?: string;

  @Field(() => Day, { nullable: true, description: 'Last day of the agreement or quote that holds no longer.' })
  endedOn?: string | null;

  @Field(() => TaskKind, { nullable: true, description: 'Of `gate.step`: the kind of step that the stage demands.' })
  step?: TaskKind;
}

@ObjectType({ description: 'All that stands between a deal and Won (domain §3).' })
class WayToWin implements Way {
  @Field(() => Int, {
    description: 'How much of it lies behind, in percent: stages left, gates, demand lines and debts, each alike.',
  })
  progress!: number;

  @Field(() => [WayLineType], { description: 'In the order in which it will be asked, at most 300.' })
  lines!: WayLine[];
}

@Resolver(() => Deal)
export class WayToWinResolver {
  @Shared()
  @FieldResolver(() => Int, {
    description: 'How much of the way to win lies behind, in percent, as `wayToWin` says; won = 100.',
  })
  wayProgress(@Ctx() ctx: Context, @Root() deal: Deal): Promise<number> {
    return wayProgress(ctx, deal);
  }

  @Query(() => WayToWin, {
    description:
      'All that stands between a deal and Won, by the predicates that moves enforce. Errors: NOT_FOUND Deal.',
  })
  async wayToWin(@Ctx() ctx: Context, @Arg('dealId', () => ID) dealId: string): Promise<WayToWin> {
    const deal = await ctx.see(Deal, dealId);
    const route = await routeOf(ctx, deal.pipelineId);
    const facts = (await factsOf(ctx, [deal])).get(deal.id)!;
    return wayOf(deal, { route, facts, demands: await linesOf(ctx, deal.id) });
  }
}
