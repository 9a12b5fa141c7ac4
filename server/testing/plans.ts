import type { Plan } from '../plans/plan.entity.js';
import { PlanStep } from '../plans/planStep.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import { systemContext } from './build.js';

/** The steps of a plan as they are now, in order. */
export const stepsOf = ({ id }: Plan): Promise<PlanStep[]> =>
  systemContext().em.find(PlanStep, { planId: id }, { orderBy: { rank: 'asc' } });

export const statesOf = async (plan: Plan) => (await stepsOf(plan)).map(({ state }) => state);

/** The work of a step whose turn it is. */
export const taskOf = ({ id }: Pick<PlanStep, 'id'>): Promise<Task> =>
  systemContext().em.findOneOrFail(Task, { stepId: id, state: TaskState.OPEN });
