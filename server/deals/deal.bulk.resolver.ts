import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { DealsAnswer, dealsAnswer } from './deal.answers.js';
import { assignDeals, placeDeals } from './deal.bulk.js';
import { AssignDealsInput, PlaceDealsInput } from './deal.bulk.inputs.js';

@Resolver()
export class DealBulkCommands {
  @Mutation(() => DealsAnswer, {
    description:
      'Gives many deals to colleagues, all or none. Errors: as assignDeal, with {refused: [{id, name}], refusedCount}.',
  })
  async assignDeals(
    @Ctx() ctx: Context,
    @Arg('input', () => AssignDealsInput) input: AssignDealsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealsAnswer> {
    return dealsAnswer(ctx, await assignDeals(ctx, input));
  }

  @Mutation(() => DealsAnswer, {
    description:
      'Moves many cards, each to a place of its own, all or none; takes `moveDeals` back. Errors: as moveDeal, with {refused: [{id, name}], refusedCount}.',
  })
  async placeDeals(
    @Ctx() ctx: Context,
    @Arg('input', () => PlaceDealsInput) input: PlaceDealsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealsAnswer> {
    return dealsAnswer(ctx, await placeDeals(ctx, input));
  }
}
