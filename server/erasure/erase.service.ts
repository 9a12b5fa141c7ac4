import { LockMode } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { withdrawCommitment } from '../commitments/commitment.service.js';
import { beginsAnewAfter } from '../core/live/anew.js';
import { prepared } from '../core/postgres/prepared.js';
import { removeDealPerson } from '../deals/dealPerson.service.js';
import { closeErased } from '../leads/outcome.service.js';
import { Person } from '../persons/person.entity.js';
import { eraseRelationship } from '../relationships/relationship.service.js';
import { cancelTask } from '../tasks/task.service.js';
import { countsOf } from './counts.js';
import type { ErasePersonInput } from './erasure.inputs.js';
import { type Footprint, footprintOf } from './footprint.service.js';
import { forgetWhatWasSaid } from './forget.js';
import { forgetMentions, mentionsOf, sinceNow } from './mentions.service.js';

/** Windows may hold what was erased in lists, cards and figures of any kind: all of them load anew. */
beginsAnewAfter('person.erased');

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
    const footprint = await footprintOf(ctx, id);
    const begun = await sinceNow(ctx);
    const mentions = await mentionsOf(ctx, footprint);
    const counts = await countsOf(ctx, footprint, mentions);
    await emptyCards(ctx, footprint);
    await forgetWhatWasSaid(ctx, footprint);
    await forgetMentions(ctx, footprint, mentions);
    await leaveAll(ctx, footprint);
    await endAll(ctx, footprint);
    await ctx.em.flush();
    // What was written about him while that was done.
    await forgetMentions(ctx, footprint, await mentionsOf(ctx, footprint, begun));
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
  for (const id of relationships) await eraseRelationship(ctx, { id });
}

/** What still waited for him waits no more, for nothing tells any longer what was to be done. A deal goes on: it is ours. */
async function endAll(ctx: Context, { leads, commitments, tasks }: Footprint): Promise<void> {
  // A promise takes its task along: what is done already is written before it is asked what is left.
  const open = async (sql: string, ids: string[]) => {
    await ctx.em.flush();
    return (await prepared<{ id: string }>(ctx.em, sql, [ids])).map(({ id }) => id);
  };
  await ctx.unseen(async () => {
    for (const id of await open(OPEN_PROMISES, commitments)) await withdrawCommitment(ctx, { id });
    for (const id of await open(OPEN_TASKS, tasks)) await cancelTask(ctx, { id });
    for (const id of await open(OPEN_LEADS, leads)) await closeErased(ctx, id);
  });
}

const OPEN_PROMISES = `select id from commitment where id = any($1::uuid[]) and state = 'OPEN' order by id`;
/** What somebody has to approve of is not his. */
const OPEN_TASKS = `select id from task where id = any($1::uuid[]) and state = 'OPEN' and not approval order by id`;
const OPEN_LEADS = `select id from lead where id = any($1::uuid[]) and state in ('OPEN', 'SNOOZED') order by id`;
