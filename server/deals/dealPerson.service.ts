import type { Context } from '../core/context.js';
import { plainEdit } from '../core/edit.js';
import { conflict } from '../core/errors.js';
import { lastChange } from '../core/log/lastChange.js';
import type { Details } from '../core/log/record.js';
import { Person } from '../persons/person.entity.js';
import { addPart, guardPartEdit, type Held, lockDeal, lockPart, tellPart } from './dealPart.service.js';
import { DealPerson } from './dealPerson.entity.js';
import type { AddDealPersonInput, DealPersonVerbInput, EditDealPersonInput } from './dealPerson.inputs.js';
import { personOf } from './dealPerson.page.js';

/** A person takes part in a deal, once. @throws CONFLICT dealPerson.added; RULE person.erased; NOT_FOUND Deal, Person; FORBIDDEN */
export const addDealPerson = (ctx: Context, input: AddDealPersonInput) =>
  ctx.change(async () => {
    const deal = await lockDeal(ctx, input.dealId);
    const { id: personId } = await ctx.see(Person, input.personId);
    const [known] = await ctx.em.find(DealPerson, { dealId: deal.id, personId }, { limit: 1 });
    if (known) throw conflict('dealPerson.added', await lastChange(ctx, deal.id, ['dealPerson.added'], known.id));
    const part = Object.assign(new DealPerson(), { personId, role: input.role });
    return tell(ctx, 'dealPerson.added', addPart(ctx, deal, part, input.id));
  });

/** Gives a person another role. @throws CONFLICT dealPerson.edited; NOT_FOUND; FORBIDDEN */
export const editDealPerson = (ctx: Context, input: EditDealPersonInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, DealPerson, input.id);
    const edits = [plainEdit('role', held.part.role, input.role)];
    const form = { version: input.version, verb: 'dealPerson.edited', edits };
    const details = await guardPartEdit(ctx, held, form);
    if (Object.keys(details).length === 0) return held.part;
    held.part.role = input.role;
    return tell(ctx, 'dealPerson.edited', held, details);
  });

/** A person takes part no longer. @returns the deal. @throws NOT_FOUND; FORBIDDEN */
export const removeDealPerson = (ctx: Context, input: DealPersonVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, DealPerson, input.id);
    ctx.em.remove(held.part);
    await tell(ctx, 'dealPerson.removed', held);
    return held.deal;
  });

async function tell(ctx: Context, name: string, held: Held<DealPerson>, details: Details = {}): Promise<DealPerson> {
  const { personId, role } = held.part;
  const { name: person } = await personOf(ctx, held.part);
  return tellPart(ctx, name, held, { person: [null, person], ...details }, { personId, role });
}
