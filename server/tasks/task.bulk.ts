import { forEachRow } from '../core/bulk.js';
import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import { Deal } from '../deals/deal.entity.js';
import type { CancelTasksInput, CreateTasksInput } from './task.bulk.inputs.js';
import { Task } from './task.entity.js';
import { cancelTask, createTask } from './task.service.js';

/** Plans the same work for many deals, all or none. @returns the deals. @throws as createTask, naming the deals */
export const createTasks = (ctx: Context, { tasks, ...work }: CreateTasksInput) =>
  forEachRow(ctx, Deal, tasks, {
    idOf: ({ dealId }) => dealId,
    work: (task) => createTask(ctx, { ...work, ...task }),
  });

/** Cancels a task of each of many deals, all or none: what takes `createTasks` back. @returns the deals. @throws as cancelTask, naming the deals */
export const cancelTasks = (ctx: Context, { tasks }: CancelTasksInput) =>
  forEachRow(ctx, Deal, tasks, {
    idOf: ({ dealId }) => dealId,
    work: async ({ id, dealId }) => {
      // Only deals that are locked by now, in their order.
      if ((await ctx.see(Task, id)).dealId !== dealId) throw notFound(Task.name, id);
      return cancelTask(ctx, { id });
    },
  });
