import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Deal } from './deal.entity.js';

@ObjectType({ description: 'How a command on a deal ended.' })
export class DealAnswer {
  @Field(() => Int, { description: 'Number of the event: an overlay may fall when the cursor has reached it.' })
  seq!: number;

  @Field(() => Deal, { nullable: true, description: 'The deal; null when the command hid it from you.' })
  deal!: Deal | null;
}

@ObjectType({ description: 'How a command on many deals ended.' })
export class DealsAnswer {
  @Field(() => Int, { description: 'Number of the last event.' })
  seq!: number;

  @Field(() => [Deal], { description: 'Those of the deals that you see, at most 200.' })
  deals!: Deal[];
}

export const dealAnswer = (ctx: Context, deal: Deal | null): DealAnswer => ({ seq: ctx.seq, deal: ctx.ifSeen(deal) });

export const dealsAnswer = (ctx: Context, deals: Deal[]): DealsAnswer => ({
  seq: ctx.seq,
  deals: deals.filter((deal) => ctx.ifSeen(deal)),
});
