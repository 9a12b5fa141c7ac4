import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Shared } from '../core/live/shared.js';
import { prepared } from '../core/postgres/prepared.js';
import { Deal } from '../deals/deal.entity.js';
import { PartyState } from './party.entity.js';

@Resolver(() => Deal)
export class DealWarningResolver {
  @Shared()
  @FieldResolver(() => PartyState, {
    nullable: true,
    description: 'The worst that the register says of the legal sides of its client; null = nothing to warn of.',
  })
  async partnerState(@Ctx() ctx: Context, @Root() { partnerId }: Deal): Promise<PartyState | null> {
    if (!partnerId) return null;
    const loader = loaders.get(ctx) ?? new DataLoader((ids) => worstOf(ctx, ids), { cache: false });
    loaders.set(ctx, loader);
    return loader.load(partnerId);
  }
}

const loaders = new WeakMap<Context, DataLoader<string, PartyState | null>>();

/** Clients of a list are looked at together. */
async function worstOf(ctx: Context, ids: readonly string[]): Promise<(PartyState | null)[]> {
  const rows = await prepared<{ id: string; states: PartyState[] }>(ctx.em, STATES, [[...new Set(ids)]]);
  const states = new Map(rows.map(({ id, states }) => [id, states]));
  return ids.map((id) => WORST_FIRST.find((state) => states.get(id)?.includes(state)) ?? null);
}

const WORST_FIRST = Object.values(PartyState)
  .filter((state) => state !== PartyState.ACTIVE)
  .reverse();

const STATES = `
  select partner_id as id, array_agg(distinct registry_state) as states from legal_entity
  where partner_id = any($1::uuid[]) and registry_state <> 'ACTIVE' group by partner_id`;
