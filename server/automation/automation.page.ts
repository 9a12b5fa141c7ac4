import type { Context } from '../core/context.js';
import {
  cutPage,
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArgs,
  pageOf,
  pageRows,
} from '../core/schema/page.js';
import { AutomationRule } from './automationRule.entity.js';
import { AutomationRun } from './automationRun.entity.js';

export const AutomationRulePage = pageOf('AutomationRulePage', () => AutomationRule);
export const AutomationRunPage = pageOf('AutomationRunPage', () => AutomationRun);

/** Rules of a pipeline in the order of their making. */
export const pageRules = (ctx: Context, pipelineId: string, page: PageArgs): Promise<Page<AutomationRule>> =>
  pageRows(ctx, AutomationRule, { list: `rules:${pipelineId}`, by: 'id', key: 'uuid', where: { pipelineId }, page });

/** What rules of a pipeline did to deals that the viewer sees, newest first. */
export async function pageRuns(
  ctx: Context,
  pipelineId: string,
  { first, after }: PageArgs,
): Promise<Page<AutomationRun>> {
  const asOf = await ctx.asOf();
  const list = `runs:${pipelineId}`;
  const before = after ? { id: { $lt: decodeCursor(list, after, ['uuid'])[0] as string } } : {};
  const rules = await ctx.em.find(AutomationRule, { pipelineId });
  const where = { ruleId: { $in: rules.map(({ id }) => id) }, ...before };
  const rows = await ctx.em.find(AutomationRun, where, { orderBy: { id: 'desc' }, limit: first + 1 });
  return cutPage(rows, first, asOf, ({ id }) => encodeCursor(list, [id]));
}
