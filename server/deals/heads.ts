import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { moneyOf } from '../core/money.js';
import type { Figure } from '../core/live/figures.js';
import { LogCursor, Money } from '../core/schema/scalars.js';
import { type HeadsArgs, sumHeads, sumSeen } from './heads.sums.js';
import { addUp, emptyTally, type HeadSums, PARTS, seenBy, type StageSums, type Tally } from './heads.ways.js';

@ObjectType({
  description: 'What stands at the head of a column or of the board (domain §1), over all deals that you may see.',
})
export class Head {
  @Field(() => Int, { description: 'Number of deals.' })
  count!: number;

  @Field(() => Money, { description: 'Their sum, in roubles.' })
  sum!: string;

  @Field(() => Money, { description: "Each sum by the deal's resulting probability, in roubles." })
  weighted!: string;

  @Field(() => Int, { description: 'With something due later today.' })
  dueToday!: number;

  @Field(() => Int, { description: 'With something past due.' })
  overdue!: number;

  @Field(() => Int, { description: 'Without a planned next step.' })
  noNextStep!: number;
}

@ObjectType({ description: 'The head of one column.' })
export class StageHead {
  @Field(() => ID, { description: 'The stage.' })
  stageId!: string;

  @Field(() => Head, { description: 'Its head.' })
  head!: Head;
}

@ObjectType({ description: 'The head of the grey column.' })
export class LeadHead {
  @Field(() => Int, { description: 'Number of leads that nobody has accepted.' })
  count!: number;

  @Field(() => Int, { description: 'Of them, those whose first answer is overdue.' })
  unanswered!: number;

  @Field(() => Int, { description: 'Number of leads that are put off; not among the others.' })
  snoozed!: number;
}

@ObjectType({ description: 'The heads of a board; a newer one replaces it.' })
export class BoardHeads {
  @Field(() => LogCursor, { description: 'Where the log stood before they were computed.' })
  asOf!: string;

  @Field(() => Head, { description: 'The head of the whole board.' })
  total!: Head;

  @Field(() => [StageHead], { description: 'One for each stage in order, empty ones too.' })
  stages!: StageHead[];

  @Field(() => LeadHead, { description: 'The head of the grey column; filters of deals do not touch it.' })
  leads!: LeadHead;
}

/** The heads of a board, live. */
export const headsFigure: Figure<HeadsArgs, HeadSums> = {
  name: 'boardHeads',
  touches: ({ entity }, { filter }) =>
    entity === 'deal' || entity === 'lead' || entity === 'pipeline' || (entity === 'partner' && !!filter?.text),
  compute: sumHeads,
  project: (sums, viewer) => headsOf(seenBy(viewer, sums)),
};

/** The heads of a board as the viewer of the context may see them. @throws NOT_FOUND Pipeline */
export async function boardHeads(ctx: Context, args: HeadsArgs): Promise<BoardHeads> {
  const asOf = await ctx.asOf();
  return { ...headsOf(await sumSeen(ctx, args)), asOf };
}

function headsOf({ stages, leads }: StageSums): Omit<BoardHeads, 'asOf'> {
  const total = emptyTally();
  for (const tally of stages.values()) addUp(total, tally);
  return {
    total: headOf(total),
    stages: [...stages].map(([stageId, tally]) => ({ stageId, head: headOf(tally) })),
    leads,
  };
}

const headOf = (tally: Tally): Head => ({
  ...tally,
  sum: moneyOf(tally.sum),
  weighted: moneyOf((tally.weighted + PARTS / 2n) / PARTS),
});
