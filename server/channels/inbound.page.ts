import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs, pageOf } from '../core/schema/page.js';
import { Moment } from '../core/schema/scalars.js';

@ObjectType({ description: 'A message that came by a channel and could not be taken in.' })
export class IncomingFailure {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => Moment, { description: 'When it was written.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who wrote it, as far as could be read.' })
  sender!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, as far as could be read.' })
  topic!: string | null;

  @Field(() => String, { description: 'What went wrong: `letter.tooLarge`, or the words of the program.' })
  error!: string;
}

export const IncomingFailurePage = pageOf('IncomingFailurePage', () => IncomingFailure);

@ObjectType({ description: 'How much has come by a channel.' })
export class IncomingCount {
  @Field(() => Int, { description: 'Messages that were taken in.' })
  taken!: number;

  @Field(() => Int, { description: 'Messages that could not be.' })
  failed!: number;
}

interface FailureRow extends Omit<IncomingFailure, 'at'> {
  at: string;
  receivedAt: string;
}

/** What came by a channel that the viewer may set up, and could not be taken in; the latest first. */
export async function pageFailures(ctx: Context, channelId: string, page: PageArgs): Promise<Page<IncomingFailure>> {
  const asOf = await ctx.asOf();
  const beyond = page.after ? decodeCursor('incomingFailures', page.after, ['moment', 'uuid']) : null;
  const rows = await ctx.em.execute<FailureRow[]>(
    `select id, at, sender, topic, error, received_at as "receivedAt" from inbound
     where channel_id = ? and outcome = 'FAILED' ${beyond ? 'and (received_at, id) < (?::timestamptz, ?::uuid)' : ''}
     order by received_at desc, id desc limit ?`,
    [channelId, ...(beyond ?? []), page.first + 1],
  );
  const { nodes, next } = cutPage(rows, page.first, asOf, ({ receivedAt, id }) =>
    encodeCursor('incomingFailures', [new Date(receivedAt).toISOString(), id]),
  );
  return { nodes: nodes.map(({ at, ...row }) => ({ ...row, at: new Date(at) })), next, asOf };
}

export async function countIncoming(ctx: Context, channelId: string): Promise<IncomingCount> {
  const [count] = await ctx.em.execute<IncomingCount[]>(
    `select count(*) filter (where outcome <> 'FAILED')::int as taken, count(*) filter (where outcome = 'FAILED')::int as failed
     from inbound where channel_id = ?`,
    [channelId],
  );
  return count!;
}
