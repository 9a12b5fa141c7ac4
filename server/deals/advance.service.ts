import { automate } from '../automation/automation.service.js';
import type { Context } from '../core/context.js';
import { type Route, routeOf, type Step } from '../pipelines/pipeline.service.js';
import type { Task } from '../tasks/task.entity.js';
import { type Deal, DealStatus } from './deal.entity.js';
import { factsFor } from './facts.js';
import { isStrict, rankOf, refuseUnmet, unmetForStage } from './gates.js';
import { placeIn } from './place.js';
import { changeStageTask, type Ending } from './stageTask.service.js';

/**
 * The task of its stage is done: the deal moves on, by the gates that a move asks. From the last stage it goes nowhere,
 * because winning is said by itself.
 * @throws RULE deal.gate
 */
export async function advance(ctx: Context, deal: Deal, task: Task): Promise<void> {
  if (!task.stageId || task.stageId !== deal.stageId || deal.status !== DealStatus.IN_WORK || deal.manual) return;
  const route = await routeOf(ctx, deal.pipelineId);
  const next = route.stages[rankOf(route, deal.stageId)];
  if (!next || !isStrict(deal, route)) return;
  refuseUnmet(deal, unmetForStage(deal, route, next, await factsFor(ctx, deal, route)));
  await put(ctx, deal, { route, stage: next, position: await placeIn(ctx, next.id, {}) });
}

interface Arrival {
  route: Route;
  stage: Step;
  position: string;
}

/** Puts the card there and tells it; in a strict pipeline the tasks of the two stages change too. */
export async function put(ctx: Context, deal: Deal, { route, stage, position }: Arrival): Promise<void> {
  const from = deal.place();
  deal.moveTo(stage.id, position, ctx.now);
  ctx.record('deal.moved', deal, { from, to: deal.place() });
  if (from.stageId === stage.id) return;
  const isForward = stage.rank > rankOf(route, from.stageId);
  if (isForward) await enter(ctx, deal, { route, stage, ending: 'complete' });
  else await arrive(ctx, deal, { route, stage, ending: 'cancel' });
}

type Coming = Omit<Arrival, 'position'> & { ending: Ending };

/** The deal has come to a stage: where the pipeline is strict, its task is opened. @returns the tasks that this has changed */
export const arrive = async (ctx: Context, deal: Deal, { route, stage, ending }: Coming): Promise<Task[]> =>
  isStrict(deal, route) ? changeStageTask(ctx, deal, ending, stage) : [];

/** It has come there on its way: the rules of the stage act too. What goes back, as by an undo, has met them before. */
export async function enter(ctx: Context, deal: Deal, coming: Coming): Promise<void> {
  await arrive(ctx, deal, coming);
  if (coming.stage.automated) await automate(ctx, deal);
}
