import { Readable } from 'node:stream';
import { addComment } from '../server/comments/comment.service.js';
import type { Context } from '../server/core/context.js';
import type { Viewer } from '../server/core/rights/viewer.js';
import { editDeal } from '../server/deals/deal.edit.js';
import { Deal } from '../server/deals/deal.entity.js';
import type { CreateDealInput, EditDealInput } from '../server/deals/deal.inputs.js';
import { loseDeal, moveDeal, winDeal } from '../server/deals/deal.moves.js';
import { assignDeal, createDeal, shareDeal } from '../server/deals/deal.service.js';
import type { LostReason } from '../server/deals/lostReason.entity.js';
import { addFiles, uploadFile } from '../server/files/file.service.js';
import { Direction, InteractionKind } from '../server/interactions/interaction.entity.js';
import { SubjectMode } from '../server/interactions/interaction.inputs.js';
import { logInteraction } from '../server/interactions/interaction.service.js';
import { createDealFromInteraction } from '../server/interactions/subject.service.js';
import { TaskKind } from '../server/tasks/task.entity.js';
import { completeTask, createTask } from '../server/tasks/task.service.js';
import type { Route } from './company.js';
import type { Contact } from './contact.js';
import { Conversation, type Told } from './conversation.js';
import type { Talk } from './talk.js';

/** When something is due: at a time or on a day. */
export type Due = { dueAt: Date } | { dueOn: string };

type Beginning = Omit<CreateDealInput, 'pipelineId' | 'partnerId'>;

interface Cast extends Told {
  route: Route;
}

/** The life of one deal, told as the commands of those who led it. */
export class Story extends Conversation {
  /** Place of its stage in the route, from 0. */
  private stage = 0;
  /** Whether somebody else led the deal before. */
  isHandedOver = false;

  constructor(protected override readonly cast: Cast) {
    super(cast);
  }

  /** When the first thing happened. */
  get began(): Date {
    return this.steps[0]!.at;
  }

  opened(at: Date, input: Beginning, partner: { id: string }): this {
    const pipelineId = this.cast.route.pipeline.id;
    return this.told(at, async (ctx) => {
      this.dealId = (await createDeal(ctx, { ...input, pipelineId, partnerId: partner.id })).id;
    });
  }

  /** A deal that was made of what the client had said before there was any. */
  openedOutOf(contact: Contact, at: Date, input: Beginning, partner: { id: string }): this {
    const pipelineId = this.cast.route.pipeline.id;
    this.received(at, contact);
    this.told(at, async (ctx) => {
      const deal = { ...input, pipelineId, partnerId: partner.id };
      const of = { interactionId: this.contactId, mode: SubjectMode.CHAIN };
      this.dealId = (await createDealFromInteraction(ctx, { ...of, deal })).id;
    });
    return this.reviewed(at);
  }

  movedTo(at: Date, stage: number): this {
    const [fromStageId, toStageId] = [this.stageId(this.stage), this.stageId(stage)];
    this.stage = stage;
    return this.told(at, (ctx) => moveDeal(ctx, { id: this.dealId, fromStageId, toStageId }));
  }

  /** The owner's next step; a head may have set it. */
  planned(at: Date, { kind, title }: Pick<Talk, 'kind' | 'title'>, due: Due, by?: Viewer): this {
    const assigneeId = this.cast.owner.userId;
    return this.told(at, (ctx) => createTask(ctx, { dealId: this.dealId, kind, title, assigneeId, ...due }), by);
  }

  /** A step that was planned, and done just when it was due: by the contact that it planned, if it planned one. */
  talked(at: Date, talk: Talk, doneAt: Date): this {
    const { kind, title } = talk;
    const { owner } = this.cast;
    const plannedAt = this.next(at);
    const dueAt = this.next(doneAt);
    let id = '';
    const plan = async (ctx: Context) => {
      ({ id } = await createTask(ctx, { dealId: this.dealId, kind, title, dueAt }));
    };
    this.steps.push({ at: plannedAt, by: owner, run: plan });
    this.steps.push({ at: dueAt, by: owner, run: (ctx) => hold(ctx, id, talk) });
    return this;
  }

  /** Something is said to a colleague, or for all who read it. */
  said(at: Date, words: string, { by, to }: { by?: Viewer; to?: Viewer } = {}): this {
    const text = to ? `@${to.name} ${words}` : words;
    const mentionIds = to ? [to.userId!] : [];
    return this.told(at, (ctx) => addComment(ctx, { wholeId: this.dealId, text, mentionIds }), by);
  }

  attached(at: Date, name: string, bytes: Buffer): this {
    return this.told(at, async (ctx) => {
      const { id } = await uploadFile(ctx, name, Readable.from([bytes]));
      await addFiles(ctx, { ids: [id], toId: this.dealId });
    });
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
    this.isHandedOver = true;
    return this;
  }

  /** Something else is done with the deal. */
  acted(at: Date, act: (ctx: Context, dealId: string) => Promise<unknown>, by?: Viewer): this {
    return this.told(at, (ctx) => act(ctx, this.dealId), by);
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

  private stageId(stage: number): string {
    return this.cast.route.stages[stage]!.id;
  }
}

async function hold(ctx: Context, taskId: string, { kind, title: topic, result }: Talk): Promise<void> {
  if (kind === TaskKind.TODO) return void (await completeTask(ctx, { id: taskId, result }));
  const direction = kind === TaskKind.MEETING ? null : Direction.OUT;
  await logInteraction(ctx, { taskId, kind: InteractionKind[kind], direction, topic, result });
}
