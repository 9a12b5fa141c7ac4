import { LockMode } from '@mikro-orm/core';
import { Doer } from '../users/doer.entity.js';
import { recountDays } from '../commitments/day.service.js';
import type { Context } from '../core/context.js';
import { PlanStep, StepState } from '../plans/planStep.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import { showNext } from '../tasks/told.service.js';
import { editWork } from '../tasks/work.service.js';
import { User } from '../users/user.entity.js';
import type { Deal } from './deal.entity.js';

/**
 * What is the owner's to do goes over with the deal: the task of its stage, the work of what we have promised, and the
 * steps of plans that are the owner's. What anybody was given by name stays his.
 */
export async function handOver(ctx: Context, deal: Deal, fromId: string): Promise<void> {
  const [former, owner] = [await ctx.see(User, fromId), await ctx.see(User, deal.ownerId)];
  const tasks = await ownersWork(ctx, deal, former);
  for (const task of tasks) await editWork(ctx, deal, task, { assignee: owner });
  if (tasks.length > 0) await showNext(ctx, deal, tasks);
  if (owner.timeZone !== former.timeZone) await recountDays(ctx, deal, owner);
}

async function ownersWork(ctx: Context, deal: Deal, { id: assigneeId }: User): Promise<Task[]> {
  const ofOwner = { dealId: deal.id, state: StepState.OPEN, doer: Doer.OWNER };
  const steps = deal.stepsTotal > 0 ? await ctx.em.find(PlanStep, ofOwner) : [];
  const asks = [
    { stageId: { $ne: null } },
    { commitmentId: { $ne: null } },
    { stepId: { $in: steps.map(({ id }) => id) }, approval: false },
  ];
  return ctx.em.find(
    Task,
    { dealId: deal.id, state: TaskState.OPEN, assigneeId, $or: asks },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } },
  );
}
