import type { Context } from '../server/core/context.js';
import type { Viewer } from '../server/core/rights/viewer.js';
import { switchToManual } from '../server/deals/deal.control.js';
import type { Deal } from '../server/deals/deal.entity.js';
import { loseDeal, moveDeals, winDeal } from '../server/deals/deal.moves.js';
import { createDeal } from '../server/deals/deal.service.js';
import type { LostReason } from '../server/deals/lostReason.entity.js';
import { ChannelKind } from '../server/channels/channelKind.entity.js';
import type { Partner } from '../server/partners/partner.entity.js';
import { Control } from '../server/pipelines/pipeline.entity.js';
import { createTask } from '../server/tasks/task.service.js';
import type { Calendar } from './calendar.js';
import type { Route } from './company.js';
import type { Dice } from './dice.js';
import { competitors, projectTrades, wholesaleTrades } from './partners.js';
import type { Step } from './script.js';
import { wholesaleTalks } from './talk.js';

const TRADES = [...wholesaleTrades, ...projectTrades];
const TALKS = wholesaleTalks.flat();
/** Of the cards with a next step: overdue, today, later. */
const DUE_WEIGHTS = [6, 14, 80];

/** Those who get the deals, and all that deals are made of. */
export interface Cast {
  sellers: Viewer[];
  strict: Route;
  free: Route;
  partners: Partner[];
  reasons: LostReason[];
}

interface Setting {
  cast: Cast;
  route: Route;
  weights: readonly number[];
  seller: Viewer;
  calendar: Calendar;
  dice: Dice;
}

/** Many deals of one seller at once: created one by one, moved together. */
export class Batch {
  private readonly creations: Step[] = [];
  private readonly endings: Step[] = [];
  /** Ids of the deals that go on to each stage, known when they are created. */
  private readonly arrivals: string[][];

  constructor(private readonly setting: Setting) {
    this.arrivals = setting.route.stages.map(() => []);
  }

  add(closed: boolean): void {
    const { dice, route, weights } = this.setting;
    const isWon = closed && dice.chance(0.6);
    const stage = isWon ? route.stages.length - 1 : dice.weighted(weights);
    const created = this.creation(stage);
    if (closed) this.end(created, stage, isWon);
    else if (dice.chance(0.88)) this.plan(created);
  }

  steps(): Step[] {
    const moves = this.arrivals.map((ids, stage) => this.step((ctx) => this.move(ctx, ids, stage)));
    return [...this.creations, ...moves.slice(1), ...this.endings];
  }

  /** @returns what tells the id when the deal is there. */
  private creation(stage: number): () => string {
    const { calendar, cast, dice, route } = this.setting;
    const { goods, partners, sums } = dice.pick(TRADES);
    const [name, ...purposes] = dice.pick(partners);
    const partnerId = cast.partners.find((partner) => partner.name === name)?.id;
    const sum = (Math.round(dice.between(...sums) / 500) * 500).toFixed(2);
    const input = { pipelineId: route.pipeline.id, title: dice.pick(goods) + dice.pick(purposes), sum, partnerId };
    const when = { expectedOn: calendar.dayAhead(dice.int(3, 90)), source: dice.pick(Object.values(ChannelKind)) };
    let deal: Deal;
    this.creations.push(
      this.step(async (ctx) => {
        deal = await createDeal(ctx, { ...input, ...when });
        // An import brings no evidence for the gates of its past.
        if (route.pipeline.control === Control.STRICT) await switchToManual(ctx, { id: deal.id });
        for (let ahead = 1; ahead <= stage; ahead += 1) this.arrivals[ahead]!.push(deal.id);
      }),
    );
    return () => deal.id;
  }

  private plan(created: () => string): void {
    const { dice } = this.setting;
    const { kind, title } = dice.pick(TALKS);
    const dueAt = this.due();
    this.creations.push(this.step((ctx) => createTask(ctx, { dealId: created(), kind, title, dueAt })));
  }

  private due(): Date {
    const { calendar, dice } = this.setting;
    const when = dice.weighted(DUE_WEIGHTS);
    if (when === 0) return calendar.halfHourAgo(dice.int(0, 6), dice);
    return (when === 1 ? calendar.laterToday(dice) : null) ?? calendar.ahead(dice.int(1, 30), dice);
  }

  private end(created: () => string, stage: number, isWon: boolean): void {
    const { cast, dice, route } = this.setting;
    const fromStageId = route.stages[stage]!.id;
    const reason = dice.pick(cast.reasons);
    const competitor = reason.requiresCompetitor ? dice.pick(competitors) : null;
    this.endings.push(
      this.step((ctx) =>
        isWon
          ? winDeal(ctx, { id: created(), fromStageId })
          : loseDeal(ctx, { id: created(), fromStageId, reasonId: reason.id, competitor }),
      ),
    );
  }

  private async move(ctx: Context, ids: string[], stage: number): Promise<void> {
    if (ids.length > 0) await moveDeals(ctx, { ids, toStageId: this.setting.route.stages[stage]!.id });
  }

  private step(run: (ctx: Context) => Promise<unknown>): Step {
    return { at: this.setting.calendar.now, by: this.setting.seller, run };
  }
}
