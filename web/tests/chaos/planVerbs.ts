import type { App } from '#lib/core/app.svelte.js';
import {
  CancelTaskDocument,
  CompleteTaskDocument,
  PlansDocument,
  ReopenTaskDocument,
  TasksDocument,
} from '#lib/core/gql/graphql.js';
import type { DealRow, TaskRow } from '#lib/core/rows.js';
import {
  addPlanStep,
  answerApproval,
  editPlanStep,
  removePlanStep,
  startAgain,
  startPlan,
  stopPlan,
} from '#lib/plans/plans.js';
import type { Chance } from '../window/random.js';
import { someDeal, unique, workersOf, type Ending, type Verb, type Weight } from './some.js';
import type { ChaosWindow } from './window.js';

/** Records of a kind that are looked at on one deal. */
const MOST = 20;
const STEP = { kind: 'TODO', doer: 'OWNER', days: 20 } as const;

/** Its first step opens a task: of two who do that at once, one goes on with the plan. Half of them ask somebody first. */
const begin: Verb = async (window, company, chance) => {
  const deal = someDeal(window, chance, 'IN_WORK');
  const userId = chance.one(workersOf(company));
  const asked = { ...STEP, title: 'Согласовать', kind: 'APPROVAL', doer: 'USER', userId } as const;
  const steps = [
    chance.below(2) ? asked : { ...STEP, title: 'Начать' },
    { ...STEP, title: 'Продолжить', after: 1 },
    { ...STEP, title: 'Закончить', after: 2 },
  ];
  return deal && startPlan(window.app, { dealId: deal.id, steps, title: unique() }, 'План');
};

async function plansOf(window: ChaosWindow, chance: Chance) {
  const deal = someDeal(window, chance);
  return deal ? (await window.app.ask(PlansDocument, { dealId: deal.id, first: MOST })).plans.nodes : [];
}

/** Several windows often answer one approval, not all of those who may. */
const answer: Verb = async (window, _, chance) => {
  const plans = await plansOf(window, chance);
  const asked = plans.flatMap(({ dealId, steps }) =>
    steps
      .filter(({ kind, state }) => kind === 'APPROVAL' && state === 'OPEN')
      .map(({ id, title, planId }) => ({ id, title, about: [dealId, planId] })),
  );
  if (asked.length === 0) return undefined;
  const [given, why] = chance.below(3) ? (['APPROVED', null] as const) : (['REJECTED', 'Дорого'] as const);
  return answerApproval(window.app, chance.one(asked), given, why);
};

/** The plan itself is changed under those who follow it. */
const redraw: Verb = async (window, _, chance) => {
  const { app } = window;
  const plans = (await plansOf(window, chance)).filter(({ state }) => state === 'RUNNING' || state === 'REJECTED');
  if (plans.length === 0) return undefined;
  const plan = chance.one(plans);
  if (plan.state === 'REJECTED') return startAgain(app, plan);
  const step = chance.one(plan.steps);
  const dueOn = `2099-01-${10 + chance.below(20)}`;
  const acts = [
    () => addPlanStep(app, plan, { ...STEP, title: unique(), afterId: step.id }),
    () => editPlanStep(app, plan, step, { dueOn, moveNext: chance.below(2) === 0 }),
    () => editPlanStep(app, plan, step, { title: unique() }),
    () => removePlanStep(app, plan, step),
  ];
  return chance.below(8) ? chance.one(acts)() : stopPlan(app, plan);
};

/** The work of steps is done, dropped, and taken up again long after. */
const work: Verb = async (window, _, chance) => {
  const { app } = window;
  const deal = someDeal(window, chance);
  if (!deal) return undefined;
  const { tasks } = await app.ask(TasksDocument, { filter: { dealId: deal.id }, first: 100 });
  const ofSteps = tasks.nodes.filter(({ stepId }) => stepId !== null);
  return ofSteps.length > 0 ? turn(app, deal, chance.one(ofSteps), chance) : undefined;
};

function turn(app: App, deal: DealRow, { id, state }: Pick<TaskRow, 'id' | 'state'>, chance: Chance): Ending {
  const given = { input: { id }, about: [deal.id, id], overlay: [], label: '' };
  if (state !== 'OPEN') return app.commands.run({ document: ReopenTaskDocument, ...given });
  return chance.below(3)
    ? app.commands.run({ document: CompleteTaskDocument, ...given })
    : app.commands.run({ document: CancelTaskDocument, ...given });
}

/** Plans and processes. */
export const planWeights: Weight[] = [
  [2, 'begin', begin],
  [1, 'answer', answer],
  [2, 'redraw', redraw],
  [2, 'work', work],
];
