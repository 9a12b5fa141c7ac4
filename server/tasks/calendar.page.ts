import type { Context } from '../core/context.js';
import { seen } from '../core/seen.js';
import { Deal } from '../deals/deal.entity.js';
import { type Task, TaskState } from './task.entity.js';
import type { TaskFilter } from './task.filter.js';
import { pageTasks } from './task.page.js';
import { type Entry, writeCalendar } from './icalendar.js';

const DAY_MS = 86_400_000;
/** What is older is of no use in a calendar. */
const PAST_DAYS = 60;
/** So long a calendar is told of what was done or cancelled, so that it takes that away. */
const CLOSED_DAYS = 30;
/** Of each state. */
const MOST = 500;

/** The viewer's own tasks as a calendar reads them. @param origin of the addresses in it, `https://host` */
export async function calendarOf(ctx: Context, origin: string): Promise<string> {
  const { userId, name, timeZone } = ctx.viewer;
  const ago = (days: number) => new Date(ctx.now.getTime() - days * DAY_MS);
  const filters: TaskFilter[] = [
    { dueFrom: ago(PAST_DAYS) },
    { state: TaskState.DONE, closedFrom: ago(CLOSED_DAYS) },
    { state: TaskState.CANCELLED, closedFrom: ago(CLOSED_DAYS) },
  ];
  const entries: Entry[] = [];
  for (const filter of filters) {
    const page = await pageTasks(ctx, null, { ...filter, assigneeIds: [userId!] }, { first: MOST });
    entries.push(...(await Promise.all(page.nodes.map((task) => entryOf(ctx, task)))));
  }
  return writeCalendar(entries, { name, timeZone, origin });
}

async function entryOf(ctx: Context, task: Task): Promise<Entry> {
  const deal = await seen(ctx, Deal, task.dealId);
  return { task, deal, partner: await ctx.labels.of('partner', task.partnerId ?? deal?.partnerId) };
}
