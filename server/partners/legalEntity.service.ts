import { normalised } from '../../shared/requisites/trouble.js';
import type { Context } from '../core/context.js';
import { type Edit, guardEdit } from '../core/edit.js';
import type { Details } from '../core/log/record.js';
import { becomeClient } from './client.service.js';
import { LegalEntity } from './legalEntity.entity.js';
import type { CreateLegalEntityInput, EditLegalEntityInput, LegalEntityVerbInput } from './legalEntity.inputs.js';
import { Partner } from './partner.entity.js';
import { tellDeals } from './partner.service.js';

/** Adds a legal side of a partner. @throws NOT_FOUND Partner; FORBIDDEN */
export const createLegalEntity = (ctx: Context, input: CreateLegalEntityInput) =>
  ctx.change(async () => {
    const partner = await lockPartner(ctx, input.partnerId);
    const { name, country = null, taxNumber = null } = input;
    const entity = Object.assign(new LegalEntity(), {
      partnerId: partner.id,
      name,
      inn: kept(input.inn),
      kpp: kept(input.kpp),
      country,
      taxNumber,
    });
    if (input.id) entity.id = input.id;
    ctx.em.persist(entity);
    await tellDeals(ctx, partner, 'deal.wayChanged');
    tell(ctx, 'legalEntity.created', { partner, entity });
    await ctx.em.flush();
    await becomeClient(ctx, partner);
    return entity;
  });

/** Changes a legal side. @throws CONFLICT legalEntity.edited with both values; NOT_FOUND; FORBIDDEN */
export const editLegalEntity = (ctx: Context, input: EditLegalEntityInput) =>
  ctx.change(async () => {
    const { partner, entity } = await lockEntity(ctx, input.id);
    const { version } = input;
    const name = input.name ?? entity.name;
    const inn = kept(given(input.inn, entity.inn));
    const kpp = kept(given(input.kpp, entity.kpp));
    const country = given(input.country, entity.country);
    const taxNumber = given(input.taxNumber, entity.taxNumber);
    const edits = [
      edit('name', entity.name, name),
      edit('inn', entity.inn, inn),
      edit('kpp', entity.kpp, kpp),
      edit('country', entity.country, country),
      edit('taxNumber', entity.taxNumber, taxNumber),
    ];
    const details = await guardEdit(ctx, entity, { version, edits, verb: 'legalEntity.edited', whole: partner });
    if (Object.keys(details).length === 0) return entity;
    Object.assign(entity, { name, inn, kpp, country, taxNumber });
    tell(ctx, 'legalEntity.edited', { partner, entity }, details);
    await ctx.em.flush();
    await becomeClient(ctx, partner);
    return entity;
  });

/** Takes a legal side away from its partner. @returns the partner. @throws NOT_FOUND; FORBIDDEN */
export const removeLegalEntity = (ctx: Context, input: LegalEntityVerbInput) =>
  ctx.change(async () => {
    const held = await lockEntity(ctx, input.id);
    ctx.em.remove(held.entity);
    tell(ctx, 'legalEntity.removed', held);
    await tellDeals(ctx, held.partner, 'deal.wayChanged');
    return held.partner;
  });

interface Held {
  partner: Partner;
  entity: LegalEntity;
}

async function lockPartner(ctx: Context, id: string): Promise<Partner> {
  const partner = await ctx.lock(Partner, id);
  ctx.authorize('edit', partner);
  return partner;
}

/** The partner first, then its legal side: the same order in every command. */
async function lockEntity(ctx: Context, id: string): Promise<Held> {
  const { partnerId } = await ctx.see(LegalEntity, id);
  const partner = await lockPartner(ctx, partnerId);
  return { partner, entity: await ctx.lock(LegalEntity, id) };
}

/** Tells it on the partner, whose record stays as it is. */
function tell(ctx: Context, name: string, { partner, entity }: Held, details: Details = {}): LegalEntity {
  const partVersion = ((entity.version as number | undefined) ?? 0) + 1;
  ctx.record(name, partner, { part: entity.id, partVersion }, { legalEntity: [null, entity.name], ...details });
  return entity;
}

/**
 * A requisite as it is kept: a draft may be wrong, so nothing is refused here; what it keeps from being done is told where
 * that is done.
 */
const kept = (written: string | null | undefined): string | null => normalised(written ?? '') || null;

const given = <T>(value: T | undefined, now: T): T => (value === undefined ? now : value);
const edit = (field: string, now: string | null, next: string | null): Edit => ({
  field,
  now,
  next,
  old: now,
  new: next,
});
