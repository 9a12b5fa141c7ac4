import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Moment } from '../core/schema/scalars.js';

@ObjectType({ description: 'Letters that have not gone out.' })
export class Outbox {
  @Field(() => Int, { description: 'How many wait.' })
  waiting!: number;

  @Field(() => Moment, { nullable: true, description: 'Since when the oldest of them does.' })
  since!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the mail server has said to the last attempt.' })
  problem!: string | null;
}

/** The state of the whole company's outbox, for its admin. */
export async function outboxOf(ctx: Context): Promise<Outbox> {
  const [row] = await ctx.em.execute<{ waiting: number; since: string | null; problem: string | null }[]>(OUTBOX);
  const { waiting, since, problem } = row!;
  return { waiting, since: since ? new Date(since) : null, problem };
}

const OUTBOX = `
  select count(*)::int as waiting, min(created_at) as since,
         (array_agg(error order by due_at desc) filter (where error is not null))[1] as problem
  from letter where state = 'QUEUED'`;
