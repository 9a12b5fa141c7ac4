import type { Context } from '../core/context.js';
import { conflict } from '../core/errors.js';
import { DealStatus } from '../deals/deal.entity.js';
import type { Task } from '../tasks/task.entity.js';
import { type Held, type HeldStep, tell } from './hold.service.js';
import { PlanState } from './plan.entity.js';
import { type PlanStep, StepState } from './planStep.entity.js';
import { countDone, dropTask, endStep } from './progress.service.js';

/** The task of a step is done, or will not be: the plan goes on. */
export async function goOn(
  ctx: Context,
  { step, ...held }: HeldStep,
  task: Task,
  state: StepState.DONE | StepState.CANCELLED,
): Promise<void> {
  if (step.state === StepState.OPEN) await endStep(ctx, held, step, { state, comment: task.result }, [task]);
}

/**
 * The task of a step is to be done again: those that began after it wait again. It cannot be taken back when one of them
 * has ended, nor in a plan that was refused or stopped, or was done with a deal that is finished by now; nor can the task of a step that waits or has another task by now.
 * @returns the tasks that wait again
 * @throws CONFLICT task.step
 */
export async function goBack(ctx: Context, { step, ...held }: HeldStep): Promise<Task[]> {
  const next = held.steps.filter(({ afterId }) => afterId === step.id);
  const { plan, deal } = held;
  const isOver = plan.state === PlanState.REJECTED || plan.state === PlanState.STOPPED;
  const isLate = plan.state === PlanState.DONE && deal.status !== DealStatus.IN_WORK;
  if (isOver || isLate || !step.isEnded || next.some(({ isEnded }) => isEnded)) throw conflict('task.step');
  if (plan.state === PlanState.DONE) {
    plan.resume();
    deal.countSteps(plan.done, plan.total);
  }
  step.reopen();
  countDone(held, -1);
  tell(ctx, 'plan.stepReopened', held, { step });
  return waitAgain(ctx, held, next);
}

async function waitAgain(ctx: Context, held: Held, steps: PlanStep[]): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const step of steps) {
    tasks.push(...(await dropTask(ctx, held, step)));
    step.wait();
  }
  return tasks;
}
