import { Ctx, FieldResolver, Int, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../core/context.js';
import type { LiveContext } from '../core/live/context.js';
import { Deal } from './deal.entity.js';
import { resultingProbability } from './probability.service.js';
import { WinRates, winRatesFigure } from './winRates.js';

@Resolver(() => Deal)
export class WinRatesResolver {
  @FieldResolver(() => Int, {
    description:
      'Chance to win in percent, 0 to 100: the mean of the manager’s estimate and of the shares of won deals in `winRates`; of none of them, the stage’s. Lost 0, won 100.',
  })
  resultingProbability(@Ctx() ctx: Context, @Root() deal: Deal): Promise<number> {
    return resultingProbability(ctx, deal);
  }

  @Subscription(() => WinRates, {
    description:
      'Shares of won deals by stage, owner, partner and pipeline: the latest value, at most once a second, when a deal has been finished or reopened.',
    subscribe: ({ context }: { context: LiveContext }) => context.figure(winRatesFigure, {}),
  })
  winRates(@Root() rates: WinRates): WinRates {
    return rates;
  }
}
