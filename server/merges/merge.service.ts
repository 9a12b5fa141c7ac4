import type { Context } from '../core/context.js';
import { invalid, notFound } from '../core/errors.js';
import type { Details } from '../core/log/record.js';
import { MOST_UNITED } from '../core/schema/inputs.js';
import { CustomField, CustomTarget } from '../customFields/customField.entity.js';
import { becomeClient, becomeClientBy } from '../partners/client.service.js';
import { lockTree } from '../partners/parent.service.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { moveDismissals } from './dismissals.js';
import { repointOwn, repointValues } from './customValues.js';
import { moveEdges } from './edges.js';
import { joinLegalSides } from './legalSides.js';
import { Merge } from './merge.entity.js';
import { type MergePartnersInput, type MergePersonsInput, PartnerField, PersonField } from './merge.inputs.js';
import { takeOutcomes } from './outcomes.js';
import { type Kind, lockPair, PARTNERS, PERSONS } from './pair.js';
import { joinRoles, uniteRoles } from './roles.js';
import { takeParent, takePlace, uniteParticulars } from './particulars.js';
import { repoint } from './references.js';
import { rewrite } from './rewrite.js';
import { tellCards, tellTwins, tellWay } from './telling.js';
import { changesOf, type Mergeable, namesOf, valuesOf } from './values.js';

/** Makes one partner of two. @throws CONFLICT record.merged; INVALID input.goneId same; NOT_FOUND; FORBIDDEN partner.edit; RULE partner.parentCycle */
export const mergePartners = (ctx: Context, input: MergePartnersInput) =>
  ctx.change(async () => {
    await lockTree(ctx);
    const { merge, kept, gone, before } = await begin(ctx, PARTNERS, input);
    const taken = new Set(input.taken);
    if (taken.has(PartnerField.NAME)) kept.name = gone.name;
    if (taken.has(PartnerField.LEGAL_TYPE)) kept.legalType = gone.legalType;
    if (taken.has(PartnerField.SITE)) kept.site = gone.site;
    if (taken.has(PartnerField.NOTES)) kept.notes = gone.notes;
    if (taken.has(PartnerField.PARENT)) await takeParent(ctx, kept, gone);
    kept.clientSince = earlier(kept.clientSince, gone.clientSince);
    await takeCustom(ctx, CustomTarget.PARTNER, { kept, gone }, input.takenCustom);
    unite(kept, gone, taken.has(PartnerField.OWNER));
    uniteParticulars(kept, gone);
    await takePlace(ctx, kept, gone);
    await joinLegalSides(ctx, [gone.id, kept.id], merge.trace);
    await joinRoles(ctx, [gone.id, kept.id], merge.trace);
    await unpin(ctx, merge);
    await finish(ctx, PARTNERS, { merge, kept, gone, before });
    await tellWay(ctx, kept, merge.trace.moved);
    await becomeClient(ctx, kept);
    await takeOutcomes(ctx, merge);
    return kept;
  });

/** Makes one person of two. @throws CONFLICT record.merged; RULE person.erased; INVALID input.goneId same; NOT_FOUND; FORBIDDEN person.edit */
export const mergePersons = (ctx: Context, input: MergePersonsInput) =>
  ctx.change(async () => {
    const { merge, kept, gone, before } = await begin(ctx, PERSONS, input);
    const taken = new Set(input.taken);
    if (taken.has(PersonField.NAME)) kept.name = gone.name;
    await uniteRoles(ctx, { merge, kept, gone }, taken.has(PersonField.PARTNER));
    if (taken.has(PersonField.JOB_TITLE)) kept.jobTitle = gone.jobTitle;
    if (taken.has(PersonField.BIRTHDAY)) kept.birthday = gone.birthday;
    if (taken.has(PersonField.NOTES)) kept.notes = gone.notes;
    unitePersons(kept, gone);
    await takeCustom(ctx, CustomTarget.PERSON, { kept, gone }, input.takenCustom);
    unite(kept, gone, taken.has(PersonField.OWNER));
    await finish(ctx, PERSONS, { merge, kept, gone, before });
    const { partnerId } = kept;
    if (partnerId) await ctx.unseen(async () => becomeClientBy(ctx, await ctx.see(Partner, partnerId)));
    return kept;
  });

interface Merging<T extends Mergeable> {
  merge: Merge;
  kept: T;
  gone: T;
  /** Fields of the one that stays, as they were. */
  before: Record<string, unknown>;
}

interface Given {
  id?: string | null;
  keptId: string;
  goneId: string;
}

async function begin<T extends Mergeable>(ctx: Context, of: Kind<T>, input: Given): Promise<Merging<T>> {
  const { id, keptId, goneId } = input;
  if (keptId === goneId) throw invalid('input.goneId', 'same');
  const { kept, gone } = await lockPair(ctx, of, keptId, goneId);
  ctx.authorize('edit', kept);
  ctx.authorize('edit', gone);
  for (const one of [kept, gone]) if (one instanceof Person) one.requireSomebody();
  const merge = Object.assign(new Merge(), { kind: of.kind, keptId, goneId, byId: ctx.viewer.userId, at: ctx.now });
  if (id) merge.id = id;
  return { merge, kept, gone, before: valuesOf(kept) };
}

/** Re-points everything, and tells it on both and on the cards. */
async function finish<T extends Mergeable>(ctx: Context, of: Kind<T>, { merge, kept, gone, before }: Merging<T>) {
  const { trace } = merge;
  await repoint(ctx, of.kind, [gone.id, kept.id], trace);
  await repointValues(ctx, of.kind, [gone.id, kept.id], trace);
  await repointOwn(ctx, of.kind, { kept, gone });
  await moveEdges(ctx, of.kind, [gone.id, kept.id], trace);
  await moveDismissals(ctx, [gone.id, kept.id], trace);
  trace.fields = changesOf(before, valuesOf(kept));
  gone.mergedIntoId = kept.id;
  ctx.em.persist(merge);
  const fields = namesOf(Object.keys(trace.fields));
  ctx.record(`${of.noun}.merged`, gone, { into: kept.id, merge: merge.id });
  ctx.record(`${of.noun}.tookOver`, kept, { from: gone.id, merge: merge.id, fields }, detailsOf(merge, gone));
  await ctx.em.flush();
  await tellCards(ctx, trace.moved, trace.rewritten);
  await tellTwins(ctx, kept, trace.rewritten);
}

/** What of it can be said in words. */
function detailsOf({ trace: { fields } }: Merge, gone: Mergeable): Details {
  const plain = ['name', 'jobTitle'].filter((field) => field in fields);
  const words = plain.map((field) => [field, fields[field]] as [string, [string | null, string | null]]);
  return { taken: [null, gone.name], ...Object.fromEntries(words) };
}

/** Whoever had to do with either has to do with the one that stays. */
function unite(kept: Mergeable, gone: Mergeable, takesOwner: boolean): void {
  const owners = [kept.ownerId, gone.ownerId];
  if (takesOwner) {
    const { ownerId, teamId, teamPath } = gone;
    Object.assign(kept, { ownerId, teamId, teamPath });
  }
  for (const userId of [...owners, ...gone.sharedWith]) if (userId !== kept.ownerId) kept.shareWith(userId);
}

function unitePersons(kept: Person, gone: Person): void {
  kept.birthday ??= gone.birthday;
  kept.notes ??= gone.notes;
  kept.phones = both(kept.phones, gone.phones);
  kept.emails = both(kept.emails, gone.emails);
  kept.messengerIds = both(kept.messengerIds, gone.messengerIds);
}

const both = (one: string[], other: string[]): string[] => [...new Set([...one, ...other])].slice(0, MOST_UNITED);

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one && other ? new Date(Math.min(+one, +other)) : (one ?? other);

/** @throws NOT_FOUND CustomField, also for one of another target */
async function takeCustom(
  ctx: Context,
  target: CustomTarget,
  { kept, gone }: { kept: Mergeable; gone: Mergeable },
  ids: string[] | null | undefined,
): Promise<void> {
  if (!ids || ids.length === 0) return;
  const known = await ctx.em.find(CustomField, { target, id: { $in: ids } });
  const missing = ids.find((id) => !known.some((field) => field.id === id));
  if (missing !== undefined) throw notFound(CustomField.name, missing);
  const taken = ids.map((id) => [id, gone.custom[id]] as const);
  const all = Object.entries({ ...kept.custom, ...Object.fromEntries(taken) });
  kept.custom = Object.fromEntries(all.filter(([, value]) => value != null)) as Mergeable['custom'];
}

/** One comment of a partner is pinned: that of the one that stays, when both have one. */
async function unpin(ctx: Context, { keptId, goneId, trace }: Merge): Promise<void> {
  const [pinned] = await ctx.em.execute<{ id: string }[]>(PINNED, [goneId, keptId]);
  if (!pinned) return;
  await rewrite(ctx, { table: 'comment', id: pinned.id, before: { pinned: true }, after: { pinned: false } }, trace);
}

const PINNED = `
  select id from comment where partner_id = ? and pinned
    and exists (select from comment where partner_id = ? and pinned)`;
