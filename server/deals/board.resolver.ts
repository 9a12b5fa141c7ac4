import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { MOST, PageArgs } from '../core/schema/page.js';
import { LogCursor, Zone } from '../core/schema/scalars.js';
import { LeadPage, pageLeads } from '../leads/lead.page.js';
import { Pipeline, Stage } from '../pipelines/pipeline.entity.js';
import { stagesOf } from '../pipelines/pipeline.service.js';
import { DealFilter } from './deal.filter.js';
import { stageOf } from './deal.moves.js';
import { DealPage, firstPages, pageColumn } from './deal.page.js';
import { BoardHeads, boardHeads } from './heads.js';
import type { HeadsArgs } from './heads.sums.js';

@ObjectType({ description: 'A column of the board.' })
class BoardColumn {
  @Field(() => Stage, { description: 'The stage.' })
  stage!: Stage;

  @Field(() => DealPage, { description: 'Its first cards in their order; `boardColumn` gives the next.' })
  deals!: InstanceType<typeof DealPage>;
}

@ObjectType({ description: 'The board of a pipeline as you see it (domain §1).' })
class Board {
  @Field(() => LogCursor, {
    description: 'Where the log stood before anything was read: `changes` may start from here.',
  })
  asOf!: string;

  @Field(() => Pipeline, { description: 'The pipeline.' })
  pipeline!: Pipeline;

  @Field(() => [BoardColumn], { description: 'Its stages in order, at most 30.' })
  columns!: BoardColumn[];

  @Field(() => LeadPage, { description: 'The grey column.' })
  leads!: InstanceType<typeof LeadPage>;

  @Field(() => BoardHeads, {
    description: 'Heads of the board and its columns, over all deals and not only the loaded ones.',
  })
  heads!: BoardHeads;
}

@Resolver()
export class BoardResolver {
  @Query(() => Board, {
    description:
      'The board of a pipeline: heads and the first cards of every column. Errors: NOT_FOUND Pipeline, INVALID.',
  })
  async board(
    @Ctx() ctx: Context,
    @Arg('pipelineId', () => ID) pipelineId: string,
    @Arg('zone', () => Zone, { description: 'In which «today» ends.' }) zone: string,
    @Arg('filter', () => DealFilter, { nullable: true }) filter?: DealFilter | null,
    @Arg('first', () => Int, { defaultValue: 50, description: `How many cards of each column, 1 to ${MOST}.` })
    first = 50,
  ): Promise<Board> {
    if (first < 1 || first > MOST) throw invalid('first', 'range');
    return ctx.atOnce((moment) => this.boardAt(moment, { pipelineId, filter, zone }, first));
  }

  @Query(() => DealPage, { description: 'Cards of one column in their order. Errors: NOT_FOUND Stage, INVALID after.' })
  async boardColumn(
    @Ctx() ctx: Context,
    @Arg('stageId', () => ID) stageId: string,
    @Arg('zone', () => Zone, { description: 'In which «today» ends.' }) zone: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DealFilter, { nullable: true }) filter?: DealFilter | null,
  ) {
    return pageColumn(ctx, (await stageOf(ctx, stageId)).id, { filter, zone }, page);
  }

  private async boardAt(ctx: Context, args: HeadsArgs, first: number): Promise<Board> {
    const asOf = await ctx.asOf();
    const pipeline = await ctx.see(Pipeline, args.pipelineId);
    const stages = await stagesOf(ctx, pipeline.id);
    const ids = stages.map(({ id }) => id);
    const pages = await firstPages(ctx, ids, args, first);
    const columns = stages.map((stage) => ({ stage, deals: pages.get(stage.id)! }));
    const leads = await pageLeads(ctx, { first });
    return { asOf, pipeline, columns, leads, heads: await boardHeads(ctx, args) };
  }
}
