import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import type { Details } from '../core/log/record.js';
import { type KeptChange, LegalEntity } from '../partners/legalEntity.entity.js';
import { lockEntity } from '../partners/legalEntityLock.service.js';
import { tellDeals } from '../partners/partner.service.js';
import { PartyState, RegistryField, type RegistryParty, sameText } from './party.entity.js';
import { lookForPart, seenOf } from './registry.service.js';
import { keepSeen } from './seen.js';

/**
 * Asks how it stands with a legal side in the register. A new director, address or state is told on its partner and on
 * its deals, and stays as a warning. @returns false when the register did not answer
 */
export async function checkLegalEntity(ctx: Context, id: string): Promise<boolean> {
  const asked = await ctx.see(LegalEntity, id);
  const { found, trouble } = await lookForPart(ctx, { text: asked.inn ?? '', kpp: asked.kpp }, true);
  if (trouble) return false;
  await (found ? keepFound(ctx, asked, found) : putOff(ctx, id));
  return true;
}

/** There is nothing to keep of this look. */
export const putOff = (ctx: Context, id: string) => prepared(ctx.em, CHECKED, [id, ctx.now]);

const CHECKED = 'update legal_entity set registry_checked_at = $2 where id = $1';

const keepFound = (ctx: Context, { id, inn }: LegalEntity, party: RegistryParty) =>
  ctx.change(async () => {
    const { partner, entity } = await lockEntity(ctx, id);
    // Meanwhile somebody has said that it is another one: that one is looked at next.
    if (entity.inn !== inn) return;
    const details = newsOf(entity, party);
    if (Object.keys(details).length === 0) return keepSeen(ctx, entity, party);
    entity.registryNews = newsToKeep(entity, details, ctx.now);
    entity.registryState = party.state;
    entity.registryCheckedAt = ctx.now;
    entity.registrySeen = seenOf(party);
    await tellDeals(ctx, partner, 'deal.wayChanged');
    const particulars = { part: id, partVersion: entity.version + 1, state: party.state };
    ctx.record('legalEntity.registryChanged', partner, particulars, { legalEntity: [null, entity.name], ...details });
  });

const WATCHED = [RegistryField.DIRECTOR_NAME, RegistryField.LEGAL_ADDRESS] as const;

/**
 * What is otherwise than when it was looked at last; at the first look, also of a branch where the company had been seen,
 * only a state to be warned of.
 */
function newsOf({ registryState, registrySeen }: LegalEntity, party: RegistryParty): Details {
  const before = registryState ?? PartyState.ACTIVE;
  const state: Details = before === party.state ? {} : { registryState: [before, party.state] };
  const seen = registrySeen?.isBranch === party.isBranch ? registrySeen : null;
  const changed = WATCHED.filter((field) => seen && party[field] !== null && !sameText(seen[field], party[field]));
  return { ...Object.fromEntries(changed.map((field) => [field, [seen![field], party[field]]])), ...state };
}

function newsToKeep({ registryNews }: LegalEntity, details: Details, now: Date): KeptChange[] {
  const news = WATCHED.filter((field) => details[field]).map((field) => {
    const [old, next] = details[field]!;
    return { field, old, new: next, at: now.toISOString() };
  });
  return [...registryNews.filter(({ field }) => !details[field]), ...news];
}
