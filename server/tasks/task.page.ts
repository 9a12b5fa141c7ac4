import type { Context } from '../core/context.js';
import { type Page, type PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { Task, type TaskState } from './task.entity.js';

export const TaskPage = pageOf('TaskPage', () => Task);

/** Tasks of a deal by due time. */
export function pageTasks(ctx: Context, dealId: string, state: TaskState | null, page: PageArgs): Promise<Page<Task>> {
  const where = state ? { dealId, state } : { dealId };
  return pageRows(ctx, Task, { list: `tasks:${dealId}`, by: 'dueAt', key: 'moment', where, page });
}
