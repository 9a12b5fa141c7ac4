import type { Context } from '../core/context.js';
import { conflict, forbidden, invalid } from '../core/errors.js';
import { lastChange } from '../core/log/lastChange.js';
import { can } from '../core/rights/policy.js';
import { seen } from '../core/seen.js';
import { Deal } from '../deals/deal.entity.js';
import { NotificationKind } from '../notifications/notification.entity.js';
import { notify } from '../notifications/notification.service.js';
import { type Task, TaskState } from '../tasks/task.entity.js';
import { recordTask } from '../tasks/told.service.js';
import { hasAsked, lockStep } from './hold.service.js';
import { Plan } from './plan.entity.js';
import { type AnswerApprovalInput, ApprovalAnswer } from './plan.inputs.js';
import { PlanStep, StepState } from './planStep.entity.js';
import { endStep, taskOf } from './progress.service.js';

/**
 * Answers an approval: the plan goes on, or a refusal ends it, and who has begun it is told.
 * @throws CONFLICT plan.step when it is not asked for, or somebody was faster; INVALID input.comment empty; RULE plan.noApprover; NOT_FOUND PlanStep; FORBIDDEN task.answer, also to who has asked for it
 */
export const answerApproval = (ctx: Context, { id, answer, comment = null }: AnswerApprovalInput) =>
  ctx.change(async () => {
    const { step, ...held } = await lockStep(ctx, id);
    const { plan, deal } = held;
    const task = await taskOf(ctx, step);
    if (!task?.approval)
      throw conflict('plan.step', { state: step.state, ...(await lastChange(ctx, deal.id, ANSWERED, plan.id)) });
    ctx.authorize('answer', task);
    if (hasAsked(held, ctx.viewer.userId)) throw forbidden('task.answer');
    const isRefused = answer === ApprovalAnswer.REJECTED;
    if (isRefused && !comment) throw invalid('input.comment', 'empty');
    task.complete(comment, ctx.now);
    recordTask(ctx, 'task.completed', deal, task);
    const kind = isRefused ? NotificationKind.APPROVAL_REFUSED : NotificationKind.APPROVAL_GIVEN;
    await notify(ctx, { kind, to: [plan.starterId], about: deal, dealId: deal.id, taskId: task.id });
    await endStep(ctx, held, step, { state: isRefused ? StepState.REJECTED : StepState.DONE, comment }, [task]);
    return plan;
  });

/** Whether `answerApproval` would take the viewer's word on this task. */
export async function mayAnswer(ctx: Context, task: Task): Promise<boolean> {
  if (!task.approval || task.state !== TaskState.OPEN || !can(ctx.viewer, 'answer', task)) return false;
  const [step, deal] = await Promise.all([seen(ctx, PlanStep, task.stepId), seen(ctx, Deal, task.dealId)]);
  const plan = step && (await seen(ctx, Plan, step.planId));
  return !!plan && !!deal && !hasAsked({ plan, deal }, ctx.viewer.userId);
}

const ANSWERED = ['plan.stepDone', 'plan.stepRejected', 'plan.stopped'];
