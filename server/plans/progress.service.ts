import { LockMode } from '@mikro-orm/core';
import { dayAfter } from '../calendar/calendar.service.js';
import { DayKind } from '../calendar/calendarDay.entity.js';
import type { Context } from '../core/context.js';
import { dayOf } from '../core/time.js';
import type { Deal } from '../deals/deal.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import { recordTask, showNext } from '../tasks/told.service.js';
import { openTask } from '../tasks/work.service.js';
import { User } from '../users/user.entity.js';
import { doerOf } from './doers.js';
import { hasAsked, type Held, lockPlanOf, tell } from './hold.service.js';
import { Plan, PlanState } from './plan.entity.js';
import { type PlanStep, StepState } from './planStep.entity.js';
import { StepKind, taskKindOf } from './step.entity.js';

/** How a step ended. */
export interface Ending {
  state: StepState.DONE | StepState.REJECTED | StepState.CANCELLED;
  comment: string | null;
}

/** A step has ended: those that waited for it begin, or the plan is over. @param changed the deal's tasks that the command has changed */
export async function endStep(
  ctx: Context,
  held: Held,
  step: PlanStep,
  { state, comment }: Ending,
  changed: Task[],
): Promise<void> {
  step.end(state, { comment, by: ctx.viewer.userId }, ctx.now);
  countDone(held, 1);
  // What came of work is told with its task.
  const isAnswer = step.kind === StepKind.APPROVAL && comment !== null;
  tell(ctx, TOLD[state], held, { step, ...(isAnswer && { details: { comment: [null, comment] } }) });
  if (state === StepState.REJECTED) return void (await endPlan(ctx, held, PlanState.REJECTED, changed));
  const opened = await openReady(ctx, held);
  if (held.steps.every(({ isEnded }) => isEnded)) return void (await endPlan(ctx, held, PlanState.DONE, changed));
  await showNext(ctx, held.deal, [...changed, ...opened]);
}

const TOLD = {
  [StepState.DONE]: 'plan.stepDone',
  [StepState.REJECTED]: 'plan.stepRejected',
  [StepState.CANCELLED]: 'plan.stepCancelled',
} as const;

/** Opens the tasks of all steps whose turn has come. @returns them */
export async function openReady(ctx: Context, held: Held): Promise<Task[]> {
  const ready = held.steps.filter((step) => step.state === StepState.WAITING && isReady(held, step));
  const tasks: Task[] = [];
  for (const step of ready) tasks.push(await openStep(ctx, held, step));
  return tasks;
}

/** The plan is over: what has not been done will not be. @returns the deal's tasks that the command has changed so far */
export async function endPlan(ctx: Context, held: Held, state: PlanState, changed: Task[]): Promise<Task[]> {
  const { plan, steps, deal } = held;
  const open = steps.filter(({ isEnded }) => !isEnded);
  const tasks = [...changed];
  for (const step of open) {
    const dropped = await dropTask(ctx, held, step);
    step.end(StepState.CANCELLED, { comment: null, by: dropped[0]?.assigneeId ?? null }, ctx.now);
    tasks.push(...dropped);
  }
  plan.end(state, ctx.now);
  deal.countSteps(-plan.done, -plan.total);
  tell(ctx, ENDED[state as keyof typeof ENDED], held);
  await showNext(ctx, deal, tasks);
  return tasks;
}

/** A deal that is finished has no running plans any more. @param changed its tasks that the command has changed so far */
export async function stopPlans(ctx: Context, deal: Deal, changed: Task[]): Promise<void> {
  if (deal.stepsTotal === 0) return;
  const running = await ctx.em.find(Plan, { dealId: deal.id, state: PlanState.RUNNING }, { orderBy: { id: 'asc' } });
  let tasks = changed;
  for (const { id } of running) tasks = await endPlan(ctx, await lockPlanOf(ctx, deal, id), PlanState.STOPPED, tasks);
}

/**
 * A deal that is in work again goes on with the plans that were stopped when it was finished; what somebody had stopped
 * before stays so.
 * @param changed its tasks that the command has changed so far
 * @throws RULE plan.noApprover
 */
export async function resumePlans(ctx: Context, deal: Deal, closedAt: Date | null, changed: Task[]): Promise<void> {
  const stopped = { dealId: deal.id, state: PlanState.STOPPED, endedAt: closedAt };
  const plans = await ctx.em.find(Plan, stopped, { orderBy: { id: 'asc' } });
  const tasks = [...changed];
  for (const { id } of plans) tasks.push(...(await resumePlan(ctx, await lockPlanOf(ctx, deal, id))));
  if (plans.length > 0) await showNext(ctx, deal, tasks);
}

async function resumePlan(ctx: Context, held: Held): Promise<Task[]> {
  const { plan, steps, deal } = held;
  const dropped = steps.filter(({ endedAt }) => endedAt?.getTime() === plan.endedAt?.getTime());
  const tasks: Task[] = [];
  for (const step of dropped) tasks.push(...(await takeUp(ctx, held, step)));
  plan.resume();
  deal.countSteps(plan.done, plan.total);
  tell(ctx, 'plan.resumed', held);
  return [...tasks, ...(await openReady(ctx, held))];
}

/** The work of a step goes on as its doer had arranged it; when he cannot do it any more, or it was nobody's turn, it waits. */
async function takeUp(ctx: Context, held: Held, step: PlanStep): Promise<Task[]> {
  const task = step.openedAt && (await droppedTaskOf(ctx, held.plan, step));
  const doer = task && (await ctx.see(User, task.assigneeId));
  const isHis = doer?.active && !(task?.approval && hasAsked(held, doer.id));
  if (!task || !isHis) {
    step.wait();
    return [];
  }
  step.reopen();
  task.reopen();
  recordTask(ctx, 'task.reopened', held.deal, task);
  return [task];
}

/** The task of a step that ended with its plan, locked. */
const droppedTaskOf = (ctx: Context, { endedAt }: Plan, { id: stepId }: PlanStep): Promise<Task | null> =>
  ctx.em.findOne(
    Task,
    { stepId, state: TaskState.CANCELLED, doneAt: endedAt },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );

const ENDED = {
  [PlanState.DONE]: 'plan.done',
  [PlanState.REJECTED]: 'plan.rejected',
  [PlanState.STOPPED]: 'plan.stopped',
} as const;

/** The open task of a step, locked. */
export const taskOf = (ctx: Context, { id: stepId }: PlanStep): Promise<Task | null> =>
  ctx.em.findOne(Task, { stepId, state: TaskState.OPEN }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The work of a step whose turn has not come, after all, or never will. @returns the task, cancelled */
export async function dropTask(ctx: Context, { deal }: Held, step: PlanStep): Promise<Task[]> {
  const task = await taskOf(ctx, step);
  if (!task) return [];
  task.cancel(ctx.now);
  recordTask(ctx, 'task.cancelled', deal, task);
  return [task];
}

export function countDone({ deal, plan }: Held, count: number): void {
  plan.done += count;
  deal.countSteps(count, 0);
}

const isReady = ({ steps }: Held, { afterId }: PlanStep): boolean => {
  const before = steps.find(({ id }) => id === afterId);
  return !before || before.state === StepState.DONE || before.state === StepState.CANCELLED;
};

/** The plan stays as it was planned; work whose day is over before it begins is due the next working day. */
async function openStep(ctx: Context, held: Held, step: PlanStep): Promise<Task> {
  const { deal, plan } = held;
  const doer = await doerOf(ctx, held, step);
  const today = dayOf(ctx.now, doer.timeZone);
  const dueOn = step.dueOn >= today ? step.dueOn : await dayAfter(ctx, today, { days: 1, dayKind: DayKind.WORKING });
  step.open(doer.id, ctx.now);
  const approval = step.kind === StepKind.APPROVAL;
  const { id: stepId, title } = step;
  const text = approval ? plan.title : null;
  const work = { kind: taskKindOf(step.kind), title, text, approval, stepId, dueOn, authorId: plan.starterId };
  return openTask(ctx, { ...work, deal, assignee: doer });
}
