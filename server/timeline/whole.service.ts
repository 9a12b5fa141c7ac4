import type { Context } from '../core/context.js';
import { isUuid } from '../core/uuid.js';
import { Deal } from '../deals/deal.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';

/** What comments and files belong to, and whose timeline they stand in. */
export type Whole = Deal | Partner;

/** The deal or the partner with this id. @throws NOT_FOUND Deal, when the viewer sees neither */
export async function seeWhole(ctx: Context, id: string): Promise<Whole> {
  return (await findPartner(ctx, id)) ?? ctx.see(Deal, id);
}

/** Whose story it is: also a person has one. @throws NOT_FOUND Deal, when the viewer sees none of them */
export async function seeTold(ctx: Context, id: string): Promise<Whole | Person> {
  const person = isUuid(id) ? await ctx.em.findOne(Person, { id }) : null;
  return person ?? seeWhole(ctx, id);
}

/** A deal or partner, locked until the commit. @throws NOT_FOUND Deal */
export async function lockWhole(ctx: Context, id: string): Promise<Whole> {
  return (await findPartner(ctx, id)) ? ctx.lock(Partner, id) : ctx.lock(Deal, id);
}

/** Somebody did something with it: a deal is not idle. */
export function touchWhole(ctx: Context, whole: Whole): void {
  if (whole instanceof Deal) whole.touch(ctx.now);
}

const findPartner = (ctx: Context, id: string): Promise<Partner | null> =>
  isUuid(id) ? ctx.em.findOne(Partner, { id }) : Promise.resolve(null);
