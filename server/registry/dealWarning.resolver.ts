import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Shared } from '../core/live/shared.js';
import { Deal } from '../deals/deal.entity.js';
import { PartyState } from './party.entity.js';
import { worstStates } from './warning.service.js';

@Resolver(() => Deal)
export class DealWarningResolver {
  @Shared()
  @FieldResolver(() => PartyState, {
    nullable: true,
    description: 'The worst that the register says of the legal sides of its client; null = nothing to warn of.',
  })
  async partnerState(@Ctx() ctx: Context, @Root() { partnerId }: Deal): Promise<PartyState | null> {
    if (!partnerId) return null;
    const loader = loaders.get(ctx) ?? new DataLoader((ids) => worstStates(ctx, ids), { cache: false });
    loaders.set(ctx, loader);
    return loader.load(partnerId);
  }
}

const loaders = new WeakMap<Context, DataLoader<string, PartyState | null>>();
