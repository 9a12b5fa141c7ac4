import { normalised } from '../../shared/requisites/trouble.js';
import type { Context } from '../core/context.js';
import { guardEdit, plainEdit } from '../core/edit.js';
import type { Details } from '../core/log/record.js';
import { PartyState } from '../registry/party.entity.js';
import { seenOf, toldOf } from '../registry/registry.service.js';
import { createBankAccount } from './bankAccount.service.js';
import { becomeClient } from './client.service.js';
import { LegalEntity } from './legalEntity.entity.js';
import type { CreateLegalEntityInput, EditLegalEntityInput, LegalEntityVerbInput } from './legalEntity.inputs.js';
import { type HeldEntity, lockEntity, lockPartner } from './legalEntityLock.service.js';
import { beginPeriods, keepPeriod } from './legalEntityPeriod.service.js';
import { tellDeals } from './partner.service.js';
import { guardSingle } from './singleEntity.service.js';

/** Adds a legal side of a partner, with its first account. @throws RULE partner.duplicate {partner, owner}; NOT_FOUND Partner; FORBIDDEN */
export const createLegalEntity = (ctx: Context, { bankAccount, ...input }: CreateLegalEntityInput) =>
  ctx.change(async () => {
    const partner = await lockPartner(ctx, input.partnerId);
    const entity = Object.assign(new LegalEntity(), { partnerId: partner.id, name: input.name, ...particulars(input) });
    if (input.id) entity.id = input.id;
    await guardSingle(ctx, entity);
    await keepTold(ctx, entity);
    ctx.em.persist(entity);
    beginPeriods(ctx, entity);
    await tellDeals(ctx, partner, 'deal.wayChanged');
    tell(ctx, 'legalEntity.created', { partner, entity });
    await ctx.em.flush();
    await becomeClient(ctx, partner);
    if (bankAccount) await createBankAccount(ctx, { ...bankAccount, legalEntityId: entity.id });
    return entity;
  });

/** Whoever has just been looked up is warned of at once, and not only after the next night. */
async function keepTold(ctx: Context, entity: LegalEntity): Promise<void> {
  const { inn, kpp } = entity;
  const told = inn === null ? null : await toldOf(ctx, { inn, kpp });
  entity.registryState = told?.party.state ?? null;
  entity.registryCheckedAt = told?.at ?? null;
  entity.registrySeen = told && seenOf(told.party);
  entity.registryNews = [];
}

/** By another ИНН it is another one, of whom something else may be known. @returns how it stood and stands, if otherwise */
async function keepToldAnew(ctx: Context, { partner, entity }: HeldEntity): Promise<Details> {
  const before = entity.registryState ?? PartyState.ACTIVE;
  await keepTold(ctx, entity);
  const now = entity.registryState ?? PartyState.ACTIVE;
  if (now === before) return {};
  await tellDeals(ctx, partner, 'deal.wayChanged');
  return { registryState: [before, now] };
}

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
    const news = details.inn ? await keepToldAnew(ctx, { partner, entity }) : {};
    const dated = details.name || details.kpp || details.legalAddress;
    if (dated) await keepPeriod(ctx, entity, since);
    tell(
      ctx,
      'legalEntity.edited',
      { partner, entity },
      { ...details, ...news, ...(dated && since && { since: [null, since] }) },
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
