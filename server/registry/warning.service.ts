import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { PartyState } from './party.entity.js';

/** The worst that the register says of the legal sides of each partner, also of those that are not seen; null = nothing to warn of. */
export async function worstStates(ctx: Context, ids: readonly string[]): Promise<(PartyState | null)[]> {
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
