import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { Label } from '../core/schema/label.js';
import { Shared } from '../core/live/shared.js';
import { MOST, PageArgs } from '../core/schema/page.js';
import { actionsOf, can } from '../core/rights/policy.js';
import { Zone } from '../core/schema/scalars.js';
import { isUuid } from '../core/uuid.js';
import { routeOf } from '../pipelines/pipeline.service.js';
import { TaskState } from '../tasks/task.entity.js';
import { pageDealTasks, TaskPage } from '../tasks/task.page.js';
import { Deal, DealStatus } from './deal.entity.js';
import { DealFilter } from './deal.filter.js';
import { HistoryPage, pageHistory, pageStages, StageChangePage, StageVisit, stageVisits } from './deal.history.js';
import { DealPage, pageDeals } from './deal.page.js';
import { DealSort } from './deal.sort.js';
import { linesOf } from './demand.service.js';
import { DemandLine } from './demandLine.entity.js';
import { factsFor } from './facts.js';
import { Gate } from './gate.js';
import { type UnmetGate, unmetForLoss, unmetForStage, unmetForWin } from './gates.js';

@ObjectType({ description: 'Somewhere a deal could go.' })
class MoveTarget {
  @Field(() => ID, { nullable: true, description: 'A stage; null for the two outcomes.' })
  stageId!: string | null;

  @Field(() => DealStatus, { nullable: true, description: 'Won or lost; null for a stage.' })
  outcome!: DealStatus | null;

  @Field(() => Boolean, { description: 'Whether the command would do it now.' })
  allowed!: boolean;

  @Field(() => [Gate], { description: 'What stands against it.' })
  unmet!: UnmetGate[];
}

@Resolver(() => Deal)
export class DealResolver {
  @Shared()
  @FieldResolver(() => Label, { description: 'Who leads it.' })
  owner(@Ctx() ctx: Context, @Root() deal: Deal): Promise<Label> {
    return ctx.labels.need('app_user', deal.ownerId);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'The team it belongs to.' })
  team(@Ctx() ctx: Context, @Root() deal: Deal): Promise<Label | null> {
    return ctx.labels.of('team', deal.teamId);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'The client.' })
  partner(@Ctx() ctx: Context, @Root() deal: Deal): Promise<Label | null> {
    return ctx.labels.of('partner', deal.partnerId);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'Why it was lost.' })
  lostReason(@Ctx() ctx: Context, @Root() deal: Deal): Promise<Label | null> {
    return ctx.labels.of('lost_reason', deal.lostReasonId);
  }

  @FieldResolver(() => [String], {
    description:
      'What you may do with it: edit, assign, move, win, lose, reopen, share, addTask, switchToManual, changePipeline.',
  })
  can(@Ctx() ctx: Context, @Root() deal: Deal): string[] {
    return actionsOf(ctx.viewer, deal);
  }

  @FieldResolver(() => [Label], { description: 'Colleagues who see and edit it though it is not theirs.' })
  async sharedWith(@Ctx() ctx: Context, @Root() deal: Deal): Promise<Label[]> {
    return Promise.all(deal.sharedWith.map((id) => ctx.labels.need('app_user', id)));
  }

  @FieldResolver(() => [DemandLine], { description: 'What the client wants, at most 50 lines.' })
  demandLines(@Ctx() ctx: Context, @Root() deal: Deal): Promise<DemandLine[]> {
    return linesOf(ctx, deal.id);
  }

  @FieldResolver(() => TaskPage, { description: 'Its tasks by due time.' })
  tasks(
    @Ctx() ctx: Context,
    @Root() deal: Deal,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('state', () => TaskState, { nullable: true, description: 'Only those in this state.' })
    state?: TaskState | null,
  ) {
    return pageDealTasks(ctx, deal.id, state ?? null, page);
  }

  @FieldResolver(() => HistoryPage, { description: 'What happened to it and its tasks, newest first.' })
  history(@Ctx() ctx: Context, @Root() deal: Deal, @Args(() => PageArgs) page: PageArgs) {
    return pageHistory(ctx, deal, page);
  }

  @FieldResolver(() => StageChangePage, { description: 'Its immutable stage history, oldest first (domain §3).' })
  stageHistory(@Ctx() ctx: Context, @Root() deal: Deal, @Args(() => PageArgs) page: PageArgs) {
    return pageStages(ctx, deal, page);
  }

  @FieldResolver(() => [StageVisit], { description: 'How long it stayed in each stage; one entry a stage.' })
  stageVisits(@Ctx() ctx: Context, @Root() deal: Deal): Promise<StageVisit[]> {
    return stageVisits(ctx, deal);
  }

  @Query(() => Deal, { description: 'One deal. Errors: NOT_FOUND Deal.' })
  deal(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Deal> {
    return ctx.see(Deal, id);
  }

  @Query(() => DealPage, {
    description: 'Deals of all pipelines, the newest first unless a sort is given. Errors: INVALID.',
  })
  deals(
    @Ctx() ctx: Context,
    @Arg('zone', () => Zone, { description: 'In which «today» ends.' }) zone: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('ids', () => [ID], { nullable: true, description: `Only these, at most ${MOST}.` }) ids?: string[] | null,
    @Arg('filter', () => DealFilter, { nullable: true }) filter?: DealFilter | null,
    @Arg('sort', () => DealSort, { nullable: true }) sort?: DealSort | null,
  ) {
    if (ids && ids.length > MOST) throw invalid('ids', 'tooMany');
    if (ids?.some((id) => !isUuid(id))) throw invalid('ids', 'uuid');
    return pageDeals(ctx, ids ?? null, { filter, zone, sort }, page);
  }

  @Query(() => [MoveTarget], {
    description:
      'Where a deal may go, by the predicates that the commands enforce: every stage, won and lost. Errors: NOT_FOUND Deal.',
  })
  async moveTargets(@Ctx() ctx: Context, @Arg('dealId', () => ID) dealId: string): Promise<MoveTarget[]> {
    const deal = await ctx.see(Deal, dealId);
    const route = await routeOf(ctx, deal.pipelineId);
    const facts = await factsFor(ctx, deal, route);
    const rights = (action: string) => (can(ctx.viewer, action, deal) ? [] : [NOT_YOURS]);
    return [
      ...route.stages.map((stage) =>
        target(stage.id, null, [...rights('move'), ...unmetForStage(deal, route, stage, facts)]),
      ),
      target(null, DealStatus.WON, [...rights('win'), ...unmetForWin(deal, route, facts)]),
      target(null, DealStatus.LOST, [...rights('lose'), ...unmetForLoss(deal)]),
    ];
  }
}

const NOT_YOURS: UnmetGate = { code: 'deal.notYours', stage: null, count: null };

function target(stageId: string | null, outcome: DealStatus | null, unmet: UnmetGate[]): MoveTarget {
  return { stageId, outcome, allowed: unmet.length === 0, unmet };
}
