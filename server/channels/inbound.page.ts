import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs, pageOf } from '../core/schema/page.js';
import { Moment } from '../core/schema/scalars.js';
import { InboundOutcome } from './inbound.entity.js';

@ObjectType({
  description: 'A message that came by a channel and was not taken in: it could not be read, or was passed over.',
})
export class IncomingFailure {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => Moment, { description: 'When it was written.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who wrote it, as far as could be read.' })
  sender!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, as far as could be read.' })
  topic!: string | null;

  @Field(() => InboundOutcome, { description: 'What has become of it.' })
  outcome!: InboundOutcome;

  @Field(() => String, {
    nullable: true,
    description:
      'Why: `letter.tooLarge`, `letter.tooManyParts`, `letter.automatic`, `letter.unconfirmed`, `letter.returned`, `letter.ours`, `letter.unread` and the number of the error, or the words of the mail server; null = its outcome says so.',
  })
  error!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of what was muted: the lead that was rejected as spam. It holds what its sender writes since; who reopens it finds it there, and he is heard again.',
  })
  leadId!: string | null;
}

export const IncomingFailurePage = pageOf('IncomingFailurePage', () => IncomingFailure);

@ObjectType({ description: 'How much has come by a channel in the last 90 days.' })
export class IncomingCount {
  @Field(() => Int, { description: 'Messages that were taken in, and can be read.' })
  taken!: number;

  @Field(() => Int, {
    description:
      'Messages that nobody was shown: of programs, what only bears an address of ours, of senders that were rejected as spam.',
  })
  passedOver!: number;

  @Field(() => Int, { description: 'Messages that could not be.' })
  failed!: number;
}

interface FailureRow extends Omit<IncomingFailure, 'at'> {
  at: string;
  receivedAt: string;
}

/** What could not be taken in, and may come again; and what was left alone. */
export const FAILED = [InboundOutcome.FAILED];
export const PASSED_OVER = [InboundOutcome.IGNORED, InboundOutcome.MUTED];

/** What came by a channel that the viewer may set up, and has ended so; the latest first. */
export async function pageIncoming(
  ctx: Context,
  channelId: string,
  outcomes: InboundOutcome[],
  page: PageArgs,
): Promise<Page<IncomingFailure>> {
  const asOf = await ctx.asOf();
  const sort = `incoming.${outcomes.join('.')}`;
  const beyond = page.after ? decodeCursor(sort, page.after, ['moment', 'uuid']) : null;
  const rows = await ctx.em.execute<FailureRow[]>(
    `select id, at, sender, topic, outcome, error, lead_id as "leadId", received_at as "receivedAt" from inbound
     where channel_id = ? and outcome = any(?::text[]) ${beyond ? 'and (received_at, id) < (?::timestamptz, ?::uuid)' : ''}
     order by received_at desc, id desc limit ?`,
    [channelId, `{${outcomes.join()}}`, ...(beyond ?? []), page.first + 1],
  );
  const { nodes, next } = cutPage(rows, page.first, asOf, ({ receivedAt, id }) =>
    encodeCursor(sort, [new Date(receivedAt).toISOString(), id]),
  );
  return { nodes: nodes.map(({ at, ...row }) => ({ ...row, at: new Date(at) })), next, asOf };
}

/** As long as what was left alone is kept. */
const COUNTED_DAYS = 90;

export async function countIncoming(ctx: Context, channelId: string): Promise<IncomingCount> {
  const [count] = await ctx.em.execute<IncomingCount[]>(
    `select count(*) filter (where outcome not in ('FAILED', 'IGNORED', 'MUTED'))::int as taken,
       count(*) filter (where outcome in ('IGNORED', 'MUTED'))::int as "passedOver",
       count(*) filter (where outcome = 'FAILED')::int as failed
     from inbound where channel_id = ? and received_at > ?::timestamptz - interval '${COUNTED_DAYS} days'`,
    [channelId, ctx.now],
  );
  return count!;
}
