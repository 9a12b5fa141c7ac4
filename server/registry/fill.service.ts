import type { Context } from '../core/context.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { editLegalEntity, lockEntity } from '../partners/legalEntity.service.js';
import { Partner } from '../partners/partner.entity.js';
import { RegistryField, type RegistryParty, sameText } from './party.entity.js';
import type { FillFromRegistryInput, RegistryDifferencesInput } from './registry.inputs.js';
import { partyByNumber } from './registry.service.js';
import { keepSeen } from './seen.js';

/** A field in which a legal side is not as the register has it. */
export interface Difference {
  field: RegistryField;
  ours: string | null;
  theirs: string;
}

/**
 * What the register knows otherwise or besides; what it does not tell is no difference.
 * @throws NOT_FOUND; RULE registry.notFound, noToken, badKey, quota, away
 */
export async function differencesOf(ctx: Context, { id, party: text, partyKpp = null }: RegistryDifferencesInput) {
  const entity = await ctx.see(LegalEntity, id);
  const party = await partyByNumber(ctx, text, partyKpp);
  return { party, differences: differences(entity, party) };
}

/**
 * Fills what is empty, and overwrites only what is named. The register is asked before anything is locked.
 * @throws CONFLICT legalEntity.edited; RULE registry.notFound, noToken, badKey, quota, away, partner.duplicate; INVALID
 * input.since; NOT_FOUND; FORBIDDEN
 */
export async function fillFromRegistry(ctx: Context, input: FillFromRegistryInput): Promise<LegalEntity> {
  const { id, version, overwrite, since, party: text, partyKpp = null } = input;
  const { partnerId } = await ctx.see(LegalEntity, id);
  ctx.authorize('edit', await ctx.see(Partner, partnerId));
  const party = await partyByNumber(ctx, text, partyKpp);
  return ctx.change(async () => {
    const { entity } = await lockEntity(ctx, id);
    const taken = differences(entity, party).filter(({ field, ours }) => ours === null || overwrite.includes(field));
    const values = Object.fromEntries(taken.map(({ field, theirs }) => [field, theirs]));
    const filled = await editLegalEntity(ctx, { id, version, since, ...values });
    await keepSeen(ctx, filled, party);
    return filled;
  });
}

function differences(entity: LegalEntity, party: RegistryParty): Difference[] {
  return Object.values(RegistryField).flatMap((field) => {
    const [ours, theirs] = [entity[field], party[field]];
    return theirs === null || sameText(ours, theirs) ? [] : [{ field, ours, theirs }];
  });
}
