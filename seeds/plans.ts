import type { Context } from '../server/core/context.js';
import type { Viewer } from '../server/core/rights/viewer.js';
import { answerApproval } from '../server/plans/approval.service.js';
import { ApprovalAnswer } from '../server/plans/plan.inputs.js';
import { startPlan } from '../server/plans/plan.service.js';
import { PlanStep, StepState } from '../server/plans/planStep.entity.js';
import { PlanTemplate } from '../server/plans/planTemplate.entity.js';
import { Task, TaskState } from '../server/tasks/task.entity.js';
import { completeTask } from '../server/tasks/task.service.js';
import type { Chronicle } from './chronicle.js';
import type { Story } from './story.js';

/** What is led by plan: one waits for the word of the head, one is late, one is done. */
export function plans({ calendar, company, dice }: Chronicle, inWork: readonly Story[]): void {
  const [head, seller] = [company.people.get('safronova')!, company.people.get('ilina')!];
  const [late, ...others] = inWork.filter(({ owner }) => owner.teamPath === head.teamPath).toSorted(byLastAct);
  const hers = others.filter((story) => story.isLedBy(seller));
  const [done, waiting] = [hers[0]!, hers.at(-1)!];
  const ago = (days: number) => calendar.ago(days, dice);
  late!.acted(ago(9), begin('Поставка под заказ', 'Поставка под заказ с завода'));
  done.acted(ago(3), begin('Согласование скидки', 'Скидка 4 % за предоплату'));
  approved(done, ago(2.8), head, 'Отдаём, но только с предоплатой 50 %');
  done.acted(ago(2), finish('КП отправлено')).acted(ago(1), finish('Условия приняли'));
  waiting.acted(ago(1), begin('Согласование индивидуального соглашения', 'Отсрочка 45 дней на год'));
  waiting.acted(ago(0.5), finish('Проект у Елены'));
}

const byLastAct = (a: Story, b: Story): number => a.steps.at(-1)!.at.getTime() - b.steps.at(-1)!.at.getTime();

const begin = (name: string, title: string) => async (ctx: Context, dealId: string) => {
  const { id: templateId } = await ctx.em.findOneOrFail(PlanTemplate, { name });
  await startPlan(ctx, { dealId, templateId, title });
};

/** The work of the step whose turn it is. */
const finish = (result: string) => async (ctx: Context, dealId: string) => {
  const step = await openStep(ctx, dealId);
  const { id } = await ctx.em.findOneOrFail(Task, { stepId: step.id, state: TaskState.OPEN });
  await completeTask(ctx, { id, result });
};

const approved = (story: Story, at: Date, head: Viewer, comment: string): Story =>
  story.acted(
    at,
    async (ctx, dealId) => {
      const { id } = await openStep(ctx, dealId);
      await answerApproval(ctx, { id, answer: ApprovalAnswer.APPROVED, comment });
    },
    head,
  );

const openStep = (ctx: Context, dealId: string): Promise<PlanStep> =>
  ctx.em.findOneOrFail(PlanStep, { dealId, state: StepState.OPEN }, { orderBy: { rank: 'asc' } });
