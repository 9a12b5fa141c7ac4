import type { Deal } from '../../deals/deal.entity.js';
import { buildDeal, systemContext } from '../build.js';
import { answerApproval } from '../../plans/approval.service.js';
import type { Plan } from '../../plans/plan.entity.js';
import { ApprovalAnswer } from '../../plans/plan.inputs.js';
import { PlanStep, StepState } from '../../plans/planStep.entity.js';
import { buildAgreement, buildPlan, buildPlanTemplate, buildQuote } from '../buildRecords.js';
import { type Call, given, id } from './call.js';
import type { OperationName } from './document.js';
import type { Setting } from './setting.js';

const step = (setting: Setting) => ({
  title: 'Согласовать скидку',
  kind: 'TODO',
  doer: 'USER',
  userId: setting.manager.id,
  days: 1,
});

/** A running plan on a deal of the manager, with its steps: one that is open, one that waits. */
async function planOf({ deal }: Setting) {
  const plan = await buildPlan({ deal: await deal() });
  const steps = await systemContext().em.find(PlanStep, { planId: plan.id }, { orderBy: { rank: 'asc' } });
  return { plan, open: steps[0]!, waiting: steps[1]! };
}

/** A plan that was refused, to be begun once more. */
async function refusedOn(deal: Deal, { colleague }: Setting): Promise<Plan> {
  const plan = await buildPlan({ deal, approver: colleague });
  const asked = await systemContext().em.findOneOrFail(PlanStep, { planId: plan.id, state: StepState.OPEN });
  await answerApproval(systemContext(), { id: asked.id, answer: ApprovalAnswer.REJECTED, comment: 'Дорого' });
  return plan;
}

/** Arguments for the commands on plans, as {@link argumentsOf} gives them. */
export const planCalls: Record<OperationName, Call> = {
  'Query.plans': ({ fullDeal, plan }) => ({ dealId: fullDeal.id, ids: [plan.id], first: 50 }),
  'Query.planTemplates': () => ({ first: 50 }),
  'Mutation.startPlan': async (setting) => {
    const on = await setting.deal();
    const [quote, agreement] = [await buildQuote({ deal: on }), await buildAgreement({ deal: on })];
    const about = { quoteId: quote.id, agreementId: agreement.id };
    const ids = {
      id: id(),
      dealId: on.id,
      againId: (await refusedOn(on, setting)).id,
      templateId: setting.template.id,
    };
    return given({ ...ids, steps: [step(setting)], ...about });
  },
  'Mutation.stopPlan': async (setting) => given({ id: (await planOf(setting)).plan.id }),
  'Mutation.addPlanStep': async (setting) => {
    const { plan, waiting } = await planOf(setting);
    return given({ ...step(setting), id: id(), planId: plan.id, afterId: waiting.id });
  },
  'Mutation.editPlanStep': async (setting) =>
    given({ id: (await planOf(setting)).open.id, version: 9, dueOn: '2099-02-01', moveNext: false }),
  'Mutation.removePlanStep': async (setting) => given({ id: (await planOf(setting)).waiting.id }),
  'Mutation.answerApproval': async ({ users, manager, colleague }, walker) => {
    const approver = walker === 'anonymous' || walker === 'observer' ? manager : users[walker];
    const plan = await buildPlan({ deal: await buildDeal({ owner: colleague }), approver });
    const asked = await systemContext().em.findOneOrFail(PlanStep, { planId: plan.id, state: StepState.OPEN });
    return given({ id: asked.id, answer: 'APPROVED', comment: 'Хорошо' });
  },
  'Mutation.createPlanTemplate': (setting) => given({ name: `Порядок ${id()}`, steps: [step(setting)] }),
  'Mutation.editPlanTemplate': async (setting) =>
    given({ id: (await buildPlanTemplate()).id, version: 9, name: `Порядок ${id()}`, steps: [step(setting)] }),
};
