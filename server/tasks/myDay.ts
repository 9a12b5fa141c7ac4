import { Field, Int, ObjectType } from 'type-graphql';
import { all, type Condition } from '../core/condition.js';
import type { Context } from '../core/context.js';
import type { Computed, Figure } from '../core/live/figures.js';
import { LogCursor } from '../core/schema/scalars.js';
import { dayOf, endOfDay } from '../core/time.js';
import { sightOf } from '../users/sight.service.js';
import { User } from '../users/user.entity.js';
import { seenTasks } from './task.filter.js';

@ObjectType({ description: 'What somebody has to do (domain §4), as far as you see it; a newer one replaces it.' })
export class MyDay {
  @Field(() => LogCursor, { description: 'Where the log stood before it was counted.' })
  asOf!: string;

  @Field(() => Int, { description: 'Past due.' })
  overdue!: number;

  @Field(() => Int, { description: 'Due later today.' })
  today!: number;

  @Field(() => Int, { description: 'Due after today, until Sunday ends.' })
  week!: number;

  @Field(() => Int, { description: 'Due after this week.' })
  later!: number;

  @Field(() => Int, { description: 'Of all that, asked for by others.' })
  received!: number;

  @Field(() => Int, { description: 'Open, and given to others.' })
  given!: number;

  @Field(() => Int, { description: 'Done today.' })
  done!: number;
}

export interface MyDayArgs {
  /** Who looks. */
  viewerId: string;
  /** Whose day it is. */
  assigneeId: string;
  zone: string;
}

type Counted = Omit<MyDay, 'asOf'>;

/** Somebody's day, live. It is counted for each who looks, because heads see of a day what they see of its deals. */
export const myDayFigure: Figure<MyDayArgs, Counted> = {
  name: 'myDay',
  touches: ({ name, entity, entityId, particulars, scopeBefore }, { viewerId, assigneeId }) => {
    const { assigneeId: to, authorId: by, formerId: former } = particulars;
    if (name.startsWith('task.')) return [to, by, former].includes(assigneeId);
    if (entity === 'user') return entityId === viewerId;
    return entity === 'roleAccess' || scopeBefore !== null;
  },
  compute: async (ctx, args) => {
    const viewer = await ctx.see(User, args.viewerId);
    await ctx.see(User, args.assigneeId);
    return count(ctx, args, seenTasks(await sightOf(ctx, viewer)));
  },
  project: (sum) => sum,
};

/** Somebody's day as the viewer of the context sees it. @throws NOT_FOUND User */
export async function myDay(ctx: Context, zone: string, assigneeId: string): Promise<MyDay> {
  const asOf = await ctx.asOf();
  const user = await ctx.see(User, assigneeId);
  const { sum } = await count(ctx, { assigneeId: user.id, zone }, seenTasks(ctx.viewer));
  return { ...sum, asOf };
}

async function count(
  ctx: Context,
  { assigneeId, zone }: Pick<MyDayArgs, 'assigneeId' | 'zone'>,
  seen: Condition,
): Promise<Computed<Counted>> {
  const { now } = ctx;
  const today = dayOf(now, zone);
  const [midnight, weekEnd] = [endOfDay(today, zone), endOfDay(sundayOf(today), zone)];
  const dayBegan = endOfDay(dayBefore(today), zone);
  const [open, given, done] = [OPEN, GIVEN, DONE].map((sql) => all([{ sql, params: [assigneeId] }, seen]));
  const [row] = await ctx.em.execute<[Counted & { turnsAt: string | null }]>(
    `select o.*, (select count(*)::int from task t where ${given!.sql}) as given,
       (select count(*)::int from task t where ${done!.sql} and t.done_at >= ?) as done
     from (
       select (count(*) filter (where t.due_at <= ?))::int as overdue,
         (count(*) filter (where t.due_at > ? and t.due_at <= ?))::int as today,
         (count(*) filter (where t.due_at > ? and t.due_at <= ?))::int as week,
         (count(*) filter (where t.due_at > ?))::int as later,
         (count(*) filter (where t.author_id <> t.assignee_id))::int as received,
         min(t.due_at) filter (where t.due_at > ?) as "turnsAt"
       from task t where ${open!.sql}) o`,
    [...given!.params, ...done!.params, dayBegan, now, now, midnight, midnight, weekEnd, weekEnd, now, ...open!.params],
  );
  const { turnsAt, ...sum } = row;
  const next = turnsAt ? new Date(turnsAt) : midnight;
  return { sum, turnsAt: next < midnight ? next : midnight };
}

const OPEN = `t.state = 'OPEN' and t.assignee_id = ?`;
const GIVEN = `t.state = 'OPEN' and t.author_id = ? and t.author_id <> t.assignee_id`;
const DONE = `t.state = 'DONE' and t.assignee_id = ?`;

const DAY_MS = 86_400_000;

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);

/** The last day of the week that a day lies in; weeks begin on Monday. */
function sundayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const left = (7 - at.getUTCDay()) % 7;
  return new Date(at.getTime() + left * DAY_MS).toISOString().slice(0, 10);
}
