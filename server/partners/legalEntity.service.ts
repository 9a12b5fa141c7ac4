import { normalised } from '../../shared/requisites/trouble.js';
import type { Context } from '../core/context.js';
import { guardEdit, plainEdit } from '../core/edit.js';
import type { Details } from '../core/log/record.js';
import { becomeClient } from './client.service.js';
import { LegalEntity } from './legalEntity.entity.js';
import type { CreateLegalEntityInput, EditLegalEntityInput, LegalEntityVerbInput } from './legalEntity.inputs.js';
import { beginPeriods, keepPeriod } from './legalEntityPeriod.service.js';
import { Partner } from './partner.entity.js';
import { tellDeals } from './partner.service.js';
import { guardSingle } from './singleEntity.service.js';

/** Adds a legal side of a partner. @throws RULE partner.duplicate {partner, owner}; NOT_FOUND Partner; FORBIDDEN */
export const createLegalEntity = (ctx: Context, input: CreateLegalEntityInput) =>
  ctx.change(async () => {
    const partner = await lockPartner(ctx, input.partnerId);
    const entity = Object.assign(new LegalEntity(), { partnerId: partner.id, name: input.name, ...particulars(input) });
    if (input.id) entity.id = input.id;
    await guardSingle(ctx, entity);
    ctx.em.persist(entity);
    beginPeriods(ctx, entity);
    await tellDeals(ctx, partner, 'deal.wayChanged');
    tell(ctx, 'legalEntity.created', { partner, entity });
    await ctx.em.flush();
    await becomeClient(ctx, partner);
    return entity;
  });

/**
 * Changes a legal side.
 * @throws CONFLICT legalEntity.edited with both values; RULE partner.duplicate {partner, owner}; INVALID input.since
 * day.future, day.order; NOT_FOUND; FORBIDDEN
 */
export const editLegalEntity = (ctx: Context, input: EditLegalEntityInput) =>
  ctx.change(async () => {
    const { partner, entity } = await lockEntity(ctx, input.id);
    const { version, since = null } = input;
    const next = { name: input.name ?? entity.name, ...particulars(input, entity) };
    const edits = NAMES.map((field) => plainEdit(field, entity[field], next[field]));
    const details = await guardEdit(ctx, entity, { version, edits, verb: 'legalEntity.edited', whole: partner });
    if (Object.keys(details).length === 0) return entity;
    Object.assign(entity, next);
    if (details.inn || details.kpp) await guardSingle(ctx, entity);
    const dated = details.name || details.kpp || details.legalAddress;
    if (dated) await keepPeriod(ctx, entity, since);
    tell(
      ctx,
      'legalEntity.edited',
      { partner, entity },
      dated && since ? { ...details, since: [null, since] } : details,
    );
    await ctx.em.flush();
    await becomeClient(ctx, partner);
    return entity;
  });

/** Takes a legal side away from its partner, with its accounts. @returns the partner. @throws NOT_FOUND; FORBIDDEN */
export const removeLegalEntity = (ctx: Context, input: LegalEntityVerbInput) =>
  ctx.change(async () => {
    const held = await lockEntity(ctx, input.id);
    ctx.em.remove(held.entity);
    tell(ctx, 'legalEntity.removed', held);
    await tellDeals(ctx, held.partner, 'deal.wayChanged');
    return held.partner;
  });

export interface HeldEntity {
  partner: Partner;
  entity: LegalEntity;
}

/** The partner first, then its legal side: the same order in every command. @throws NOT_FOUND; FORBIDDEN partner.edit */
export async function lockEntity(ctx: Context, id: string): Promise<HeldEntity> {
  const { partnerId } = await ctx.see(LegalEntity, id);
  const partner = await lockPartner(ctx, partnerId);
  return { partner, entity: await ctx.lock(LegalEntity, id) };
}

async function lockPartner(ctx: Context, id: string): Promise<Partner> {
  const partner = await ctx.lock(Partner, id);
  ctx.authorize('edit', partner);
  return partner;
}

/** Tells it on the partner, whose record stays as it is. */
function tell(ctx: Context, name: string, { partner, entity }: HeldEntity, details: Details = {}): void {
  const partVersion = ((entity.version as number | undefined) ?? 0) + 1;
  ctx.record(name, partner, { part: entity.id, partVersion }, { legalEntity: [null, entity.name], ...details });
}

/** Kept without their spaces. A draft may be wrong, so nothing is refused here: what it keeps from is told there. */
const REQUISITES = ['inn', 'kpp', 'ogrn'] as const;
const TEXTS = ['fullName', 'country', 'taxNumber', 'legalAddress', 'directorName', 'directorPost'] as const;
const NAMES = ['name', ...REQUISITES, ...TEXTS] as const;

type Particular = (typeof REQUISITES)[number] | (typeof TEXTS)[number];
type Particulars = Record<Particular, string | null>;

/** As they are to be kept; what is not given stays. */
function particulars(input: Partial<Particulars>, now: Particulars = new LegalEntity()): Particulars {
  const given = (name: Particular) => (input[name] === undefined ? now[name] : input[name]);
  return Object.fromEntries([
    ...REQUISITES.map((name) => [name, normalised(given(name) ?? '') || null]),
    ...TEXTS.map((name) => [name, given(name)]),
  ]) as Particulars;
}
