import type { Context } from '../core/context.js';
import type { Details } from '../core/log/record.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { editLegalEntity } from '../partners/legalEntity.service.js';
import { lockEntity } from '../partners/legalEntityLock.service.js';
import { Partner } from '../partners/partner.entity.js';
import { tellDeals } from '../partners/partner.service.js';
import { PartyState, RegistryField, type RegistryParty, sameText } from './party.entity.js';
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
  const found = await partyByNumber(ctx, text, partyKpp);
  return { ...found, differences: differences(entity, found.party) };
}

/**
 * Fills what is empty, and overwrites only what is named; of a main one that stands for a part that is not listed, only
 * what is named is taken at all. The register is asked before anything is locked, and not again
 * for a request that has been answered.
 * @throws CONFLICT legalEntity.edited; RULE registry.notFound, noToken, badKey, quota, away, partner.duplicate; INVALID
 * input.since; NOT_FOUND; FORBIDDEN
 */
export async function fillFromRegistry(ctx: Context, input: FillFromRegistryInput): Promise<LegalEntity> {
  const found = (await ctx.isResent()) ? null : await askedFor(ctx, input);
  return ctx.change(async () => {
    const { id, version, overwrite, since } = input;
    const { entity, partner } = await lockEntity(ctx, id);
    if (!found) throw new Error('what has been answered is not done again');
    const { party, isMainInstead } = found;
    const isTaken = ({ field, ours }: Difference) => overwrite.includes(field) || (ours === null && !isMainInstead);
    const taken = differences(entity, party).filter(isTaken);
    const values = Object.fromEntries(taken.map(({ field, theirs }) => [field, theirs]));
    const filled = await editLegalEntity(ctx, { id, version, since, ...values });
    if (hasNewState(filled, party)) await tellState(ctx, partner, filled, party);
    await keepSeen(ctx, filled, party);
    return filled;
  });
}

/** That it is at work is no news of one of whom nothing was known. */
const hasNewState = ({ registryState }: LegalEntity, { state }: RegistryParty): boolean =>
  (registryState ?? PartyState.ACTIVE) !== state;

/** As the watch tells it. */
async function tellState(ctx: Context, partner: Partner, entity: LegalEntity, { state }: RegistryParty): Promise<void> {
  await tellDeals(ctx, partner, 'deal.wayChanged');
  const { id: part, version: partVersion, name, registryState } = entity;
  const details: Details = { legalEntity: [null, name], registryState: [registryState ?? PartyState.ACTIVE, state] };
  ctx.record('legalEntity.registryChanged', partner, { part, partVersion, state }, details);
}

async function askedFor(ctx: Context, { id, party, partyKpp = null }: FillFromRegistryInput) {
  const { partnerId } = await ctx.see(LegalEntity, id);
  ctx.authorize('edit', await ctx.see(Partner, partnerId));
  return partyByNumber(ctx, party, partyKpp);
}

function differences(entity: LegalEntity, party: RegistryParty): Difference[] {
  return Object.values(RegistryField).flatMap((field) => {
    const [ours, theirs] = [entity[field], party[field]];
    return theirs === null || sameText(ours, theirs) ? [] : [{ field, ours, theirs }];
  });
}
