import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Context } from '../core/context.js';
import type { Figure } from '../core/live/figures.js';
import { LogCursor } from '../core/schema/scalars.js';
import { ENOUGH } from './probability.service.js';
import { RateOf } from './winRate.entity.js';

@ObjectType({ description: 'The share of won deals among the finished ones of something.' })
export class WinRateEntry {
  @Field(() => RateOf, { description: 'Whose deals.' })
  of!: RateOf;

  @Field(() => ID, { description: 'The stage, user, partner or pipeline.' })
  id!: string;

  @Field(() => Int, { description: 'How many are won.' })
  won!: number;

  @Field(() => Int, { description: `How many are finished; never less than ${ENOUGH}.` })
  finished!: number;
}

@ObjectType({ description: 'All shares of won deals that probabilities are made of; a newer value replaces it.' })
export class WinRates {
  @Field(() => LogCursor, { description: 'Where the log stood before they were read.' })
  asOf!: string;

  @Field(() => [WinRateEntry], {
    description: `One for each stage, user, partner and pipeline with at least ${ENOUGH} finished deals.`,
  })
  rates!: WinRateEntry[];
}

type Entries = Omit<WinRates, 'asOf'>;

/** Deals are finished, or finished deals become another client's. */
const COUNTING = new Set(['deal.won', 'deal.lost', 'deal.reopened', 'partner.merged', 'partner.restored']);

/** They are the company's, the same for everyone: a probability does not depend on who looks at it. */
export const winRatesFigure: Figure<object, Entries> = {
  name: 'winRates',
  touches: ({ name }) => COUNTING.has(name),
  compute: async (ctx) => ({ sum: await readRates(ctx), turnsAt: null }),
  project: (entries) => entries,
};

async function readRates({ em }: Context): Promise<Entries> {
  return { rates: await em.execute<WinRateEntry[]>(RATES, [ENOUGH]) };
}

const RATES = `
  select "of", subject_id as id, won, finished from win_rate where finished >= ? order by "of", subject_id`;
