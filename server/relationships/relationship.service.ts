import type { Context } from '../core/context.js';
import { guardEdit, plainEdit } from '../core/edit.js';
import { conflict, invalid, notFound } from '../core/errors.js';
import { lastChange } from '../core/log/lastChange.js';
import type { Details } from '../core/log/record.js';
import type { Partner } from '../partners/partner.entity.js';
import type { Person } from '../persons/person.entity.js';
import { authorizeEnds, lockEnd, seeEnd } from './end.js';
import { type End, Relationship } from './relationship.entity.js';
import type { AddRelationshipInput, EditRelationshipInput, RelationshipVerbInput } from './relationship.inputs.js';
import { RelationshipType } from './relationshipType.entity.js';

/**
 * Says how one record stands to another, once for each kind of relationship.
 * @throws INVALID input.to same, input.typeId ends, input.until order; CONFLICT relationship.added; NOT_FOUND; FORBIDDEN
 */
export const addRelationship = (ctx: Context, input: AddRelationshipInput) =>
  ctx.change(async () => {
    const type = await typeInUse(ctx, input.typeId);
    guardKinds(type, input.from, input.to);
    const { strength, since = null, until = null, comment = null } = input;
    guardDays(since, until);
    const added = Object.assign(new Relationship(), { since, until, comment, createdAt: ctx.now });
    if (input.id) added.id = input.id;
    added.strength = strength ?? added.strength;
    added.authorId = ctx.viewer.userId;
    added.join(type, input.from, input.to);
    const first = await lockFirst(ctx, added);
    await guardNew(ctx, added);
    ctx.em.persist(added);
    return tell(ctx, 'relationship.added', { first, relationship: added }, { type: [null, type.name] });
  });

/**
 * Changes a relationship: its kind, its direction, what is known of it.
 * @throws CONFLICT relationship.edited with both values, relationship.added; INVALID input.typeId ends, input.until order; NOT_FOUND; FORBIDDEN
 */
export const editRelationship = (ctx: Context, input: EditRelationshipInput) =>
  ctx.change(async () => {
    const held = await lockRelationship(ctx, input.id);
    const { relationship } = held;
    const { from, to } = relationship;
    const before = await ctx.see(RelationshipType, relationship.typeId);
    const type = input.typeId && input.typeId !== before.id ? await typeInUse(ctx, input.typeId) : before;
    const [start, end] = input.turned ? [to, from] : [from, to];
    guardKinds(type, start, end);
    const { since = relationship.since, until = relationship.until, comment = relationship.comment } = input;
    guardDays(since, until);
    const strength = input.strength ?? relationship.strength;
    const edits = [
      { field: 'typeId', now: before.id, next: type.id, old: before.name, new: type.name },
      plainEdit('from', from.id, start.id),
      plainEdit('strength', relationship.strength, strength),
      plainEdit('since', relationship.since, since),
      plainEdit('until', relationship.until, until),
      plainEdit('comment', relationship.comment, comment),
    ];
    // Whichever end came first then: its events were told on that one.
    const also = ['relationship.twinMerged'];
    const form = { version: input.version, edits, verb: 'relationship.edited', also, whole: [from.id, to.id] };
    const details = await guardEdit(ctx, relationship, form);
    if (Object.keys(details).length === 0) return relationship;
    relationship.join(type, start, end);
    if (details.typeId || details.from) await guardNew(ctx, relationship);
    Object.assign(relationship, { strength, since, until, comment });
    return tell(ctx, 'relationship.edited', held, details);
  });

/** Takes a relationship away. @returns null: the row is gone. @throws NOT_FOUND; FORBIDDEN */
export const removeRelationship = (ctx: Context, { id }: RelationshipVerbInput) =>
  ctx.change(async () => {
    const held = await lockRelationship(ctx, id);
    const type = await ctx.see(RelationshipType, held.relationship.typeId);
    ctx.em.remove(held.relationship);
    tell(ctx, 'relationship.removed', held, { type: [type.name, null] });
    return null;
  });

/** Takes away a relationship of somebody who is being erased: no story tells of what kind it was. @throws as {@link removeRelationship} */
export const eraseRelationship = (ctx: Context, { id }: RelationshipVerbInput) =>
  ctx.change(async () => {
    const held = await lockRelationship(ctx, id);
    ctx.em.remove(held.relationship);
    tell(ctx, 'relationship.erased', held, {});
    return null;
  });

interface Held {
  /** The end on which it is told. */
  first: Partner | Person;
  relationship: Relationship;
}

/** The first end, then the relationship: the same order in every command. */
async function lockRelationship(ctx: Context, id: string): Promise<Held> {
  const first = await lockFirst(ctx, await ctx.see(Relationship, id));
  return { first, relationship: await ctx.lock(Relationship, id) };
}

async function lockFirst(ctx: Context, { from, to }: Relationship): Promise<Partner | Person> {
  const first = await lockEnd(ctx, from);
  authorizeEnds(ctx, [first, await seeEnd(ctx, to)]);
  return first;
}

/** @throws NOT_FOUND RelationshipType, also for one put away */
async function typeInUse(ctx: Context, id: string): Promise<RelationshipType> {
  const type = await ctx.see(RelationshipType, id);
  if (type.archivedAt) throw notFound(RelationshipType.name, id);
  return type;
}

function guardKinds(type: RelationshipType, from: End, to: End): void {
  if (from.id === to.id) throw invalid('input.to', 'same');
  if (from.kind !== type.fromKind || to.kind !== type.toKind) throw invalid('input.typeId', 'ends');
}

function guardDays(since: string | null, until: string | null): void {
  if (since && until && until < since) throw invalid('input.until', 'order');
}

async function guardNew(ctx: Context, relationship: Relationship): Promise<void> {
  const { id, typeId, from, to } = relationship;
  const [same] = await ctx.em.execute<{ id: string }[]>(
    'select id from relationship where from_id = ? and to_id = ? and type_id = ? and id <> ?',
    [from.id, to.id, typeId, id],
  );
  if (same)
    throw conflict('relationship.added', await lastChange(ctx, [from.id, to.id], ['relationship.added'], same.id));
}

/** Told to all who see its first end, so without kind, names and words; the timeline shows it to those who see both. */
function tell(ctx: Context, name: string, { first, relationship }: Held, said: Details): Relationship {
  const details: Details = said['comment'] ? { ...said, comment: [null, null] } : said;
  const { id: part, from, to } = relationship;
  const partVersion = ((relationship.version as number | undefined) ?? 0) + 1;
  const other = from.id === first.id ? to.id : from.id;
  ctx.record(name, first, { part, partVersion, other }, details);
  return relationship;
}
