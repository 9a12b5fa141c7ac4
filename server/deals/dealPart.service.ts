import type { Context } from '../core/context.js';
import { type Edit, guardEdit } from '../core/edit.js';
import { AppError, conflict } from '../core/errors.js';
import { lastChange } from '../core/log/lastChange.js';
import type { Details, Particulars } from '../core/log/record.js';
import type { RowClass } from '../core/row.entity.js';
import { Deal } from './deal.entity.js';
import type { DealPart } from './dealPart.entity.js';

/** What a command on a part of a deal holds, both locked. */
export interface Held<T extends DealPart> {
  deal: Deal;
  part: T;
}

/** The deal to which a part is to be added. @throws NOT_FOUND Deal; FORBIDDEN deal.edit */
export async function lockDeal(ctx: Context, dealId: string): Promise<Deal> {
  const deal = await ctx.lock(Deal, dealId);
  ctx.authorize('edit', deal);
  return deal;
}

/** The deal first, then its part: the same order in every command. @throws NOT_FOUND; FORBIDDEN deal.edit */
export async function lockPart<T extends DealPart>(ctx: Context, entity: RowClass<T>, id: string): Promise<Held<T>> {
  const { dealId } = await ctx.see(entity, id);
  const deal = await lockDeal(ctx, dealId);
  return { deal, part: await ctx.lock(entity, id) };
}

/** Adds a part; its id may be the client's choice. */
export function addPart<T extends DealPart>(ctx: Context, deal: Deal, part: T, id: string | null | undefined): Held<T> {
  if (id) part.id = id;
  part.dealId = deal.id;
  ctx.em.persist(part);
  return { deal, part };
}

/** Runs a verb of a part; when somebody was faster, says who and when. @throws CONFLICT */
export async function unlessFaster<T extends DealPart>(
  ctx: Context,
  { deal, part }: Held<T>,
  verbs: string[],
  act: (part: T) => void,
): Promise<void> {
  try {
    act(part);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error;
    throw conflict(error.reason!, { ...error.details, ...(await lastChange(ctx, deal.id, verbs, part.id)) });
  }
}

/** The guard of a form on a part. @returns what really changes, in words. @throws CONFLICT `verb` */
export function guardPartEdit(
  ctx: Context,
  { deal, part }: Held<DealPart>,
  form: { version: number; verb: string; edits: Edit[] },
): Promise<Details> {
  return guardEdit(ctx, part, { ...form, whole: deal });
}

/** Tells on the deal what happened to its part. */
export function tellPart<T extends DealPart>(
  ctx: Context,
  name: string,
  { deal, part }: Held<T>,
  details: Details,
  particulars: Particulars = {},
): T {
  deal.touch(ctx.now);
  const partVersion = ((part.version as number | undefined) ?? 0) + 1;
  ctx.record(name, deal, { part: part.id, partVersion, ...particulars }, details);
  return part;
}

/** The deal of a part, for the answer of a command on it. */
export async function dealOf(ctx: Context, part: DealPart | null): Promise<Deal | null> {
  return part && ctx.em.findOne(Deal, { id: part.dealId });
}
