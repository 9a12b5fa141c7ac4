import { LockMode } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import { AppError, notFound, rule } from '../core/errors.js';
import { standsFor } from '../core/merged.js';
import { isUuid } from '../core/uuid.js';
import { CustomField, CustomType } from '../customFields/customField.entity.js';
import { becomeClients, ceaseClient } from '../partners/client.service.js';
import { isAbove, lockTree } from '../partners/parent.service.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { Merge, type Trace } from './merge.entity.js';
import type { UndoMergeInput } from './merge.inputs.js';
import { giveOutcomesBack } from './outcomes.js';
import { countValues, pointValuesBack } from './customValues.js';
import { type Kind, kindOf, lockMerged } from './pair.js';
import { pointBack } from './references.js';
import { putBack, rewriteBack, takeBack } from './rewrite.js';
import { dropDoubled } from './roles.js';
import { tellCards, tellTwins, tellWay } from './telling.js';
import { CUSTOM, isSame, type Mergeable, namesOf, setValue, valuesOf } from './values.js';

/**
 * Makes two of one again, as far as nobody has changed since what the merge had changed.
 * @returns the record that is back. @throws RULE merge.undone, merge.mergedOn, merge.erased; NOT_FOUND Merge; FORBIDDEN
 */
export const undoMerge = (ctx: Context, { id }: UndoMergeInput) =>
  ctx.change(async () => {
    await lockTree(ctx);
    const merge = await lockMerge(ctx, id);
    const of = kindOf(merge.kind);
    const { kept, gone } = await lockParted(ctx, of, merge);
    const { trace } = merge;
    for (const added of trace.added ?? []) await takeBack(ctx, added);
    for (const dropped of trace.dropped) await putBack(ctx, dropped);
    const pair = [merge.goneId, merge.keptId] as const;
    const moved = {
      ...(await pointBack(ctx, merge.kind, pair, await withoutAbove(ctx, merge))),
      ...(await pointValuesBack(ctx, merge.kind, pair, trace)),
    };
    await countValues(ctx, moved);
    // What a row took from several twins in turn, it gives back in turn.
    for (const rewritten of trace.rewritten.toReversed()) await rewriteBack(ctx, rewritten);
    const fields = namesOf(await restoreFields(ctx, kept, merge));
    if (kept instanceof Person) await dropDoubled(ctx, kept, merge);
    Object.assign(merge, { undoneAt: ctx.now, undoneById: ctx.viewer.userId });
    ctx.record(`${of.noun}.restored`, gone, { from: kept.id, merge: merge.id });
    ctx.record(`${of.noun}.parted`, kept, { from: gone.id, merge: merge.id, fields }, { parted: [null, gone.name] });
    await ctx.em.flush();
    await tellCards(ctx, moved, trace.rewritten);
    await tellTwins(ctx, kept, trace.rewritten);
    if (kept instanceof Partner) await tellWay(ctx, kept, moved);
    if (kept instanceof Partner && gone instanceof Partner) await judgeClients(ctx, [kept, gone], merge);
    if (of.kind === EndKind.PARTNER) await giveOutcomesBack(ctx, merge, moved);
    return gone;
  });

/** Whoever may undo it sees both, so it is looked for without asking who looks. @throws NOT_FOUND Merge */
async function lockMerge(ctx: Context, id: string): Promise<Merge> {
  const locked = { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const merge = isUuid(id) ? await ctx.em.findOne(Merge, { id }, locked) : null;
  if (!merge) throw notFound(Merge.name, id);
  return merge;
}

async function lockParted(ctx: Context, of: Kind, merge: Merge): Promise<{ kept: Mergeable; gone: Mergeable }> {
  const { keptId, goneId } = merge;
  const merged = await lockMerged(ctx, of, [keptId, goneId]).catch((error: unknown) => {
    // Whose records one does not see, of their merges one learns nothing.
    throw error instanceof AppError && error.code === 'NOT_FOUND' ? notFound(Merge.name, merge.id) : error;
  });
  if (merge.undoneAt) throw rule('merge.undone');
  if (merged.get(keptId) !== null) throw rule('merge.mergedOn');
  const kept = await ctx.lock(of.entity, keptId);
  const gone = await ctx.em.findOneOrFail<Mergeable>(of.entity, { id: goneId }, { filters: false, refresh: true });
  if (isErased(kept)) throw rule('merge.erased');
  gone.mergedIntoId = null;
  ctx.authorize('edit', kept);
  ctx.authorize('edit', gone);
  // Rows may name it again from here on.
  await ctx.em.flush();
  return { kept, gone };
}

/** Of whom nothing is left, nothing can be put back. */
const isErased = (record: Mergeable): boolean => record instanceof Person && record.erasedAt !== null;

/** @returns names of the fields that are as they were before the merge */
async function restoreFields(ctx: Context, kept: Mergeable, { trace }: Merge): Promise<string[]> {
  const now = valuesOf(kept);
  const untouched = Object.entries(trace.fields).filter(([field, [, after]]) => isSame(now[field] ?? null, after));
  const restored: string[] = [];
  for (const [field, [before]] of untouched) {
    if (field === 'clientSince' && before === null) continue;
    const again = await standing(ctx, kept, field, before);
    if (again === undefined) continue;
    setValue(kept, field, again);
    restored.push(field);
  }
  return restored;
}

/**
 * Who has become a client by the merge is one no more, unless its main requisites are filled without what the other has
 * (domain §5); and what stands at either now may be enough to make it one.
 */
async function judgeClients(ctx: Context, pair: [kept: Partner, gone: Partner], { at, trace }: Merge): Promise<void> {
  const [before, since] = trace.fields.clientSince ?? [null, at.toISOString()];
  if (before === null) await ceaseClient(ctx, pair[0].id, new Date(String(since)));
  await becomeClients(ctx, pair);
}

/**
 * What it was a part of may have been merged itself since: then it is a part of what stands for that.
 * @returns undefined where that is by now a part of it
 */
async function standing(ctx: Context, kept: Mergeable, field: string, before: unknown): Promise<unknown> {
  if (before === null) return before;
  if (field.startsWith(CUSTOM)) return standingValue(ctx, field.slice(CUSTOM.length), before);
  if (field !== 'parentId' && field !== 'partnerId') return before;
  const id = await standsFor(ctx, Partner, String(before));
  return field === 'parentId' && id !== null && (await isAbove(ctx, kept.id, id)) ? undefined : id;
}

/** Somebody who has been erased since, or is gone, is named nowhere any more. */
async function standingValue(ctx: Context, fieldId: string, before: unknown): Promise<unknown> {
  const field = await ctx.em.findOne(CustomField, { id: fieldId });
  if (field?.type === CustomType.PARTNER) return standsFor(ctx, Partner, String(before));
  if (field?.type !== CustomType.PERSON) return before;
  const id = await standsFor(ctx, Person, String(before));
  const person = id === null ? null : await ctx.em.findOneOrFail(Person, { id }, { filters: false });
  return person && !person.erasedAt ? person.id : null;
}

/** The trace without the partners that stand above the one that is back: put under it again they would stand above themselves. */
async function withoutAbove(ctx: Context, { trace, goneId }: Merge): Promise<Trace> {
  const children = trace.moved[CHILDREN] ?? [];
  const below: string[] = [];
  for (const id of children) if (!(await isAbove(ctx, id, goneId))) below.push(id);
  return { ...trace, moved: { ...trace.moved, [CHILDREN]: below } };
}

const CHILDREN = 'partner.parent_id';
