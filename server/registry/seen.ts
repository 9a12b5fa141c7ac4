import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import type { LegalEntity } from '../partners/legalEntity.entity.js';
import type { RegistryParty } from './party.entity.js';
import { seenOf } from './registry.service.js';

/**
 * Keeps how it stands in the register. It is nobody's change of the record, so its version stays: a form that is open on
 * it does not grow old by being checked.
 */
export async function keepSeen(ctx: Context, entity: LegalEntity, party: RegistryParty): Promise<void> {
  await prepared(ctx.em, KEEP, [entity.id, party.state, ctx.now, JSON.stringify(seenOf(party))]);
  await ctx.em.refresh(entity);
}

const KEEP = `
  update legal_entity set registry_state = $2, registry_checked_at = $3, registry_seen = $4::jsonb where id = $1`;
