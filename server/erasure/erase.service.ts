import { LockMode } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { beginsAnewAfter } from '../core/live/anew.js';
import { removeDealPerson } from '../deals/dealPerson.service.js';
import { Person } from '../persons/person.entity.js';
import { removeRelationship } from '../relationships/relationship.service.js';
import { countsOf } from './counts.js';
import type { ErasePersonInput } from './erasure.inputs.js';
import { type Footprint, footprintOf } from './footprint.service.js';
import { forgetWhatWasSaid } from './forget.js';
import { forgetMentions } from './mentions.service.js';

/** Windows may hold what was erased in lists, cards and figures of any kind: all of them load anew. */
beginsAnewAfter('person.erased');

/** Every text of the database is looked through. */
const LONGEST = '120s';

/**
 * Erases all that is held on a person (152-ФЗ): his card, what was said with him, what names him elsewhere. Once more it
 * does nothing. @throws INVALID input.name confirmation; NOT_FOUND; FORBIDDEN
 */
export const erasePerson = (ctx: Context, { id, name }: ErasePersonInput) =>
  ctx.change(async () => {
    const person = await ctx.lock(Person, id);
    ctx.authorize('erase', person);
    if (person.erasedAt) return person;
    if (name.trim() !== person.name.trim()) throw invalid('input.name', 'confirmation');
    await ctx.em.execute(`set local statement_timeout = '${LONGEST}'`);
    const footprint = await footprintOf(ctx, id);
    const counts = await countsOf(ctx, footprint);
    await emptyCards(ctx, footprint);
    await forgetWhatWasSaid(ctx, footprint);
    if (footprint.finder) await forgetMentions(ctx, footprint.finder);
    await leaveAll(ctx, footprint);
    ctx.record('person.erased', person, Object.fromEntries(counts.map(({ place, count }) => [place, count])));
    return person;
  });

/** Those who were merged into him as well: they are the same human being. */
async function emptyCards(ctx: Context, { persons }: Footprint): Promise<void> {
  const locked = { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  for (const card of await ctx.em.find(Person, { id: { $in: persons } }, locked)) card.erase(ctx.now);
  await ctx.em.flush();
}

/** He takes part in nothing and knows nobody any more. After his card was emptied: what is told of it names nobody. */
async function leaveAll(ctx: Context, { roles, relationships }: Footprint): Promise<void> {
  for (const id of roles) await removeDealPerson(ctx, { id });
  for (const id of relationships) await removeRelationship(ctx, { id });
}
