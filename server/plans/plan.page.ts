import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { type Page, type PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { Deal } from '../deals/deal.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import { Plan } from './plan.entity.js';
import { PlanStep } from './planStep.entity.js';
import { PlanTemplate } from './planTemplate.entity.js';

export const PlanPage = pageOf('PlanPage', () => Plan);
export const PlanTemplatePage = pageOf('PlanTemplatePage', () => PlanTemplate);

/** The plans of a deal, the latest first. @throws NOT_FOUND Deal */
export async function pagePlans(
  ctx: Context,
  dealId: string,
  ids: string[] | null,
  page: PageArgs,
): Promise<Page<Plan>> {
  const deal = await ctx.see(Deal, dealId);
  const where = { dealId: deal.id, ...(ids && { id: { $in: ids } }) };
  return pageRows(ctx, Plan, { list: `plans:${deal.id}`, by: 'createdAt', key: 'moment', order: 'desc', where, page });
}

/** All templates by name, those too that are offered no more. */
export const pageTemplates = (ctx: Context, page: PageArgs): Promise<Page<PlanTemplate>> =>
  pageRows(ctx, PlanTemplate, { list: 'planTemplates', by: 'name', key: 'text', page });

interface Loaders {
  steps: DataLoader<string, PlanStep[]>;
  task: DataLoader<string, Task | undefined>;
  ofQuote: DataLoader<string, Plan | undefined>;
  ofAgreement: DataLoader<string, Plan | undefined>;
}

const known = new WeakMap<Context, Loaders>();

/** What stands beside plans, loaded for all of a list together; nothing is kept, for a command may change it. */
export function loadersOf(ctx: Context): Loaders {
  const loaders = known.get(ctx) ?? makeLoaders(ctx);
  known.set(ctx, loaders);
  return loaders;
}

function makeLoaders({ em }: Context): Loaders {
  const uncached = { cache: false };
  const latest = (document: 'quoteId' | 'agreementId') => async (ids: readonly string[]) => {
    const rows = await em.find(Plan, { [document]: { $in: [...ids] } }, { orderBy: { createdAt: 'asc', id: 'asc' } });
    const found = new Map(rows.map((plan) => [plan[document], plan]));
    return ids.map((id) => found.get(id));
  };
  return {
    steps: new DataLoader(async (ids: readonly string[]) => {
      const rows = await em.find(PlanStep, { planId: { $in: [...ids] } }, { orderBy: { rank: 'asc' } });
      const found = Map.groupBy(rows, ({ planId }) => planId);
      return ids.map((id) => found.get(id) ?? []);
    }, uncached),
    task: new DataLoader(async (ids: readonly string[]) => {
      const rows = await em.find(Task, { stepId: { $in: [...ids] }, state: TaskState.OPEN });
      const found = new Map(rows.map((task) => [task.stepId, task]));
      return ids.map((id) => found.get(id));
    }, uncached),
    ofQuote: new DataLoader(latest('quoteId'), uncached),
    ofAgreement: new DataLoader(latest('agreementId'), uncached),
  };
}
