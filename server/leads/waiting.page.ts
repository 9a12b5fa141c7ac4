import { Field, Int, ObjectType } from 'type-graphql';
import { either } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { waysToSeeQueue } from '../core/rights/visible.js';
import { Moment } from '../core/schema/scalars.js';

@ObjectType({ description: 'How many leads wait, as far as you see them.' })
export class WaitingLeads {
  @Field(() => Int, { description: 'Open leads.' })
  count!: number;

  @Field(() => Int, { description: 'Of them, those whose first answer is overdue.' })
  overdue!: number;

  @Field(() => Moment, { nullable: true, description: 'When the next one will be overdue; null = none.' })
  changesAt!: Date | null;
}

export async function countWaiting(ctx: Context): Promise<WaitingLeads> {
  const seen = either(waysToSeeQueue(ctx.viewer, 'r'));
  const [row] = await ctx.em.execute<[Omit<WaitingLeads, 'changesAt'> & { changesAt: string | null }]>(
    `select count(*)::int as count,
       (count(*) filter (where answered_at is null and answer_due_at <= ?))::int as overdue,
       min(answer_due_at) filter (where answered_at is null and answer_due_at > ?) as "changesAt"
     from lead r where state = 'OPEN' and ${seen.sql}`,
    [ctx.now, ctx.now, ...seen.params],
  );
  return { ...row, changesAt: row.changesAt === null ? null : new Date(row.changesAt) };
}
