import type { Context } from '../server/core/context.js';
import type { Viewer } from '../server/core/rights/viewer.js';
import { editDeal } from '../server/deals/deal.edit.js';
import { Deal } from '../server/deals/deal.entity.js';
import type { CreateDealInput, EditDealInput } from '../server/deals/deal.inputs.js';
import { loseDeal, moveDeal, winDeal } from '../server/deals/deal.moves.js';
import { assignDeal, createDeal, shareDeal } from '../server/deals/deal.service.js';
import type { LostReason } from '../server/deals/lostReason.entity.js';
import { completeTask, createTask } from '../server/tasks/task.service.js';
import type { Calendar } from './calendar.js';
import type { Route } from './company.js';
import type { Dice } from './dice.js';
import type { Step } from './script.js';
import type { Talk } from './talk.js';

/** When something is due: at a time or on a day. */
export type Due = { dueAt: Date } | { dueOn: string };

interface Cast {
  owner: Viewer;
  route: Route;
  calendar: Calendar;
  dice: Dice;
}

/** The life of one deal, told as the commands of those who led it. Each comes after the one before it. */
export class Story {
  readonly steps: Step[] = [];
  private last = new Date(0);
  private dealId = '';
  /** Place of its stage in the route, from 0. */
  private stage = 0;

  constructor(private readonly cast: Cast) {}

  opened(at: Date, input: Omit<CreateDealInput, 'pipelineId' | 'partnerId'>, partner: { id: string }): this {
    const pipelineId = this.cast.route.pipeline.id;
    return this.told(at, async (ctx) => {
      this.dealId = (await createDeal(ctx, { ...input, pipelineId, partnerId: partner.id })).id;
    });
  }

  movedTo(at: Date, stage: number): this {
    const [fromStageId, toStageId] = [this.stageId(this.stage), this.stageId(stage)];
    this.stage = stage;
    return this.told(at, (ctx) => moveDeal(ctx, { id: this.dealId, fromStageId, toStageId }));
  }

  /** The owner's next step; a head may have set it. */
  planned(at: Date, { kind, title }: Talk, due: Due, by?: Viewer): this {
    const assigneeId = this.cast.owner.userId;
    return this.told(at, (ctx) => createTask(ctx, { dealId: this.dealId, kind, title, assigneeId, ...due }), by);
  }

  /** A step that was planned, and done just when it was due. */
  talked(at: Date, { kind, title, result }: Talk, doneAt: Date): this {
    const { owner } = this.cast;
    const plannedAt = this.next(at);
    const dueAt = this.next(doneAt);
    let id = '';
    const plan = async (ctx: Context) => {
      ({ id } = await createTask(ctx, { dealId: this.dealId, kind, title, dueAt }));
    };
    this.steps.push({ at: plannedAt, by: owner, run: plan });
    this.steps.push({ at: dueAt, by: owner, run: (ctx) => completeTask(ctx, { id, result }) });
    return this;
  }

  edited(at: Date, edits: Omit<EditDealInput, 'id' | 'version'>): this {
    return this.told(at, async (ctx) => {
      const { id, version } = await ctx.see(Deal, this.dealId);
      await editDeal(ctx, { id, version, ...edits });
    });
  }

  sharedWith(at: Date, colleague: Viewer): this {
    return this.told(at, (ctx) => shareDeal(ctx, { id: this.dealId, userId: colleague.userId! }));
  }

  /** The head gives the deal to a colleague, who leads it from then on. */
  handedOver(at: Date, head: Viewer, to: Viewer): this {
    const [fromOwnerId, ownerId] = [this.cast.owner.userId!, to.userId!];
    this.told(at, (ctx) => assignDeal(ctx, { id: this.dealId, fromOwnerId, ownerId }), head);
    this.cast.owner = to;
    return this;
  }

  won(at: Date): this {
    const fromStageId = this.stageId(this.stage);
    return this.told(at, (ctx) => winDeal(ctx, { id: this.dealId, fromStageId }));
  }

  lost(at: Date, reason: LostReason, competitor: string | null): this {
    const fromStageId = this.stageId(this.stage);
    return this.told(at, (ctx) => loseDeal(ctx, { id: this.dealId, fromStageId, reasonId: reason.id, competitor }));
  }

  isLedBy(colleague: Viewer): boolean {
    return this.cast.owner.userId === colleague.userId;
  }

  private told(at: Date, run: (ctx: Context) => Promise<unknown>, by: Viewer = this.cast.owner): this {
    this.steps.push({ at: this.next(at), by, run });
    return this;
  }

  /** When the next thing happens: as wanted, and after all before it. */
  private next(wanted: Date): Date {
    this.last = this.cast.calendar.after(this.last, wanted, this.cast.dice);
    return this.last;
  }

  private stageId(stage: number): string {
    return this.cast.route.stages[stage]!.id;
  }
}
