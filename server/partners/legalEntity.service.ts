import { normalised } from '../../shared/requisites/trouble.js';
import type { Context } from '../core/context.js';
import { guardEdit, plainEdit } from '../core/edit.js';
import type { Details } from '../core/log/record.js';
import { PartyState } from '../registry/party.entity.js';
import { seenOf, toldOf } from '../registry/registry.service.js';
import { createBankAccount } from './bankAccount.service.js';
import { becomeClient, becomeClients } from './client.service.js';
import { LegalEntity } from './legalEntity.entity.js';
import type { CreateLegalEntityInput, EditLegalEntityInput, LegalEntityVerbInput } from './legalEntity.inputs.js';
import { type HeldEntity, lockEntity, lockPartners } from './legalEntityLock.service.js';
import { beginPeriods, keepPeriod } from './legalEntityPeriod.service.js';
import { tellDeals, tellDealsOf } from './partner.service.js';
import { guardSingles } from './singleEntity.service.js';

/** Adds a legal side of a partner, with its first account. @throws RULE partner.duplicate {partner, owner}; NOT_FOUND Partner; FORBIDDEN */
export const createLegalEntity = (ctx: Context, input: CreateLegalEntityInput): Promise<LegalEntity> =>
  ctx.change(async () => (await createLegalEntities(ctx, [input]))[0]!);

/** Adds many at once, each to a partner of its own or to one that has several. @throws what adding one throws */
export const createLegalEntities = (ctx: Context, inputs: readonly CreateLegalEntityInput[]): Promise<LegalEntity[]> =>
  ctx.change(async () => {
    const partners = await lockPartners(
      ctx,
      inputs.map(({ partnerId }) => partnerId),
    );
    const byId = new Map(partners.map((partner) => [partner.id, partner]));
    const added = inputs.map((input) => ({ entity: newEntity(input), partner: byId.get(input.partnerId)! }));
    const entities = added.map(({ entity }) => entity);
    await guardSingles(ctx, entities);
    await keepTold(ctx, entities);
    ctx.em.persist(entities);
    for (const entity of entities) beginPeriods(ctx, entity);
    await tellDealsOf(ctx, partners, 'deal.wayChanged');
    for (const held of added) tell(ctx, 'legalEntity.created', held);
    await ctx.em.flush();
    await becomeClients(ctx, partners);
    for (const [at, { bankAccount }] of inputs.entries()) {
      if (bankAccount) await createBankAccount(ctx, { ...bankAccount, legalEntityId: entities[at]!.id });
    }
    return entities;
  });

function newEntity({ id, partnerId, name, ...input }: CreateLegalEntityInput): LegalEntity {
  const entity = Object.assign(new LegalEntity(), { partnerId, name, ...particulars(input) });
  if (id) entity.id = id;
  return entity;
}

/** Whoever has just been looked up is warned of at once, and not only after the next night. */
async function keepTold(ctx: Context, entities: readonly LegalEntity[]): Promise<void> {
  const tell = await toldOf(
    ctx,
    entities.flatMap(({ inn }) => inn ?? []),
  );
  for (const entity of entities) {
    const { inn, kpp } = entity;
    const told = inn === null ? null : tell({ inn, kpp });
    entity.registryState = told?.party.state ?? null;
    entity.registryCheckedAt = told?.at ?? null;
    entity.registrySeen = told && seenOf(told.party);
    entity.registryNews = [];
  }
}

/** By another ИНН it is another one, of whom something else may be known. @returns how it stood and stands, if otherwise */
async function keepToldAnew(ctx: Context, { partner, entity }: HeldEntity): Promise<Details> {
  const before = entity.registryState ?? PartyState.ACTIVE;
  await keepTold(ctx, [entity]);
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
    if (details.inn || details.kpp) await guardSingles(ctx, [entity]);
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
