import { all, type Condition } from '../core/condition.js';
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
import { Task, type TaskState } from './task.entity.js';
import { seenTasks, taskConditions, type TaskFilter } from './task.filter.js';

export const TaskPage = pageOf('TaskPage', () => Task);

/** Tasks of a deal by due time. */
export function pageDealTasks(
  ctx: Context,
  dealId: string,
  state: TaskState | null,
  page: PageArgs,
): Promise<Page<Task>> {
  const where = state ? { dealId, state } : { dealId };
  return pageRows(ctx, Task, { list: `tasks:${dealId}`, by: 'dueAt', key: 'moment', where, page });
}

/** Tasks of a list by due time: whoever's they are, as far as the viewer sees them. */
export async function pageTasks(
  ctx: Context,
  ids: string[] | null,
  filter: TaskFilter | null | undefined,
  { first, after }: PageArgs,
): Promise<Page<Task>> {
  const asOf = await ctx.asOf();
  const { sql, params } = firstTasks(filter?.assigneeIds, conditionsOf(ctx, ids, filter, after), first + 1);
  const tasks = await ctx.find(Task, sql, params);
  return cutPage(tasks, first, asOf, ({ dueAt, id }) => encodeCursor('tasks', [dueAt.toISOString(), id]));
}

function conditionsOf(
  ctx: Context,
  ids: string[] | null,
  filter: TaskFilter | null | undefined,
  after?: string | null,
) {
  const beyond = after ? decodeCursor('tasks', after, ['moment', 'uuid']) : null;
  const conditions: (Condition | null)[] = [
    ids && { sql: 't.id = any(?::uuid[])', params: [`{${ids.join(',')}}`] },
    ...(ids && !filter ? [] : taskConditions(filter, ctx.now)),
    seenTasks(ctx.viewer),
    beyond && { sql: '(t.due_at, t.id) > (?::timestamptz, ?::uuid)', params: beyond },
  ];
  return all(conditions.filter((condition) => condition !== null));
}

const ORDER = 'order by t.due_at, t.id limit ?';

/** Each assignee has an index of his own open tasks; of the first of each, the first are taken. */
function firstTasks(assigneeIds: string[] | null | undefined, where: Condition, limit: number): Condition {
  if (!assigneeIds)
    return { sql: `select t.* from task t where ${where.sql} ${ORDER}`, params: [...where.params, limit] };
  const own = `select t.* from task t where t.assignee_id = s.id and ${where.sql} ${ORDER}`;
  return {
    sql: `select t.* from unnest(?::uuid[]) s(id) cross join lateral (${own}) t ${ORDER}`,
    params: [`{${[...new Set(assigneeIds)].join(',')}}`, ...where.params, limit, limit],
  };
}
