import { describe, expect, test } from 'vitest';
import { AppError } from '../core/errors.js';
import { Deal } from '../deals/deal.entity.js';
import { DealPerson } from '../deals/dealPerson.entity.js';
import {
  buildDeal,
  buildInteraction,
  buildRoute,
  buildTask,
  buildTeam,
  buildUser,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Task } from '../tasks/task.entity.js';
import { Team } from '../teams/team.entity.js';
import { Role, User } from '../users/user.entity.js';
import { Chain } from './chain.entity.js';
import { editInteraction } from './interaction.edit.js';
import { Direction, Interaction, InteractionKind } from './interaction.entity.js';
import { SubjectMode } from './interaction.inputs.js';
import { pageInteractions } from './interaction.page.js';
import { logInteraction } from './interaction.service.js';
import { createDealFromInteraction, joinChains, setInteractionSubject, unlinkInteraction } from './subject.service.js';

const { CHAIN, FROM_HERE, LINK } = SubjectMode;
const start = Date.parse('2026-11-01T09:00:00Z');

/** A chain of so many interactions, an hour after another. */
async function buildChain(length: number, deal?: Deal) {
  const owner = await buildUser({ team: await buildTeam() });
  const ids: string[] = [];
  for (let index = 0; index < length; index++) {
    const heldAt = new Date(start + index * 3_600_000);
    const joins = index > 0 ? { basisId: ids[0]! } : { dealId: deal?.id };
    ids.push((await buildInteraction({ responsible: owner, heldAt, reviewed: true, ...joins })).id);
  }
  const { chainId } = await fresh(Interaction, ids[0]!);
  return { owner, ids, chainId };
}

const chainsOf = async (ids: string[]): Promise<string[]> =>
  Promise.all(ids.map(async (id) => (await fresh(Interaction, id)).chainId));

const listOf = async (dealId: string): Promise<string[]> =>
  (await pageInteractions(systemContext(), { dealId }, { first: 50 })).nodes.map(({ id }) => id);

describe('a chain about nothing else', () => {
  test.each([0, 2, 4])('goes as a whole when member %i gets a subject, as one event', async (member) => {
    const { ids, chainId } = await buildChain(5);
    const deal = await buildDeal();
    const input = { interactionId: ids[member]!, dealId: deal.id, mode: FROM_HERE };
    const { events } = await told(() => setInteractionSubject(systemContext(), input));
    expect(events).toMatchObject([
      { name: 'chain.turned', entity: 'chain', entityId: chainId, particulars: { from: null, to: deal.id } },
    ]);
    expect(new Set(await chainsOf(ids))).toEqual(new Set([chainId]));
    expect((await listOf(deal.id)).toReversed()).toEqual(ids);
  });

  test('is told to those who saw it to forget it, and to those who see the deal', async () => {
    const { owner, ids } = await buildChain(2);
    const deal = await buildDeal({ owner: await buildUser({ team: await buildTeam() }) });
    const input = { interactionId: ids[0]!, dealId: deal.id, mode: CHAIN };
    const { events } = await told(() => setInteractionSubject(systemContext(), input));
    expect(events).toMatchObject([{ scopeBefore: { owner: owner.id }, scopeAfter: { owner: deal.ownerId } }]);
    await expect((await contextFor(owner)).see(Interaction, ids[1]!)).rejects.toThrow('NOT_FOUND');
  });

  test('is a subject by itself again when its deal is taken from it', async () => {
    const { owner, ids, chainId } = await buildChain(2);
    const deal = await buildDeal();
    const set = (fromDealId: string | null, dealId: string | null) =>
      setInteractionSubject(systemContext(), { interactionId: ids[1]!, fromDealId, dealId, mode: CHAIN });
    await set(null, deal.id);
    await set(deal.id, null);
    expect(await fresh(Chain, chainId)).toMatchObject({ dealId: null, ownerId: owner.id });
    expect(await (await contextFor(owner)).see(Interaction, ids[0]!)).toMatchObject({ chainId });
  });

  test('takes those along who have yet to deal with it: they are let into the deal', async () => {
    const { owner, ids } = await buildChain(1);
    const { id } = await buildInteraction({ basisId: ids[0]!, responsible: owner });
    const deal = await buildDeal();
    await setInteractionSubject(systemContext(), { interactionId: ids[0]!, dealId: deal.id, mode: CHAIN });
    expect(await (await contextFor(owner)).see(Interaction, id)).toMatchObject({ responsibleId: owner.id });
    expect((await fresh(Deal, deal.id)).sharedWith).toEqual([owner.id]);
  });
});

describe('from one subject to another', () => {
  async function between() {
    const [from, to] = [await buildDeal(), await buildDeal()];
    const chain = await buildChain(5, from);
    const set = (mode: SubjectMode, interactionId = chain.ids[2]!) =>
      setInteractionSubject(systemContext(), { interactionId, fromDealId: from.id, dealId: to.id, mode });
    return { from, to, ...chain, set };
  }

  test('the whole chain goes', async () => {
    const { from, to, ids, set } = await between();
    const { events } = await told(() => set(CHAIN));
    expect(events.map(({ name }) => name)).toEqual(['chain.turned']);
    expect([await listOf(from.id), (await listOf(to.id)).toReversed()]).toEqual([[], ids]);
  });

  test('from this one on goes, as a new chain and one event', async () => {
    const { from, to, ids, chainId, set } = await between();
    const { result, events } = await told(() => set(FROM_HERE));
    expect(result.chainId).not.toBe(chainId);
    expect(await chainsOf(ids)).toEqual([chainId, chainId, result.chainId, result.chainId, result.chainId]);
    const particulars = { from: from.id, to: to.id, outOfChainId: chainId };
    const scopes = { scopeBefore: { owner: from.ownerId }, scopeAfter: { owner: to.ownerId } };
    expect(events).toMatchObject([{ name: 'chain.turned', entityId: result.chainId, particulars, ...scopes }]);
    expect([await listOf(from.id), await listOf(to.id)].map((list) => list.length)).toEqual([2, 3]);
  });

  test('that is the whole chain when none is earlier', async () => {
    const { ids, chainId, set } = await between();
    expect(await set(FROM_HERE, ids[0])).toMatchObject({ chainId });
  });

  test('what was split off can be joined again', async () => {
    const { from, ids, chainId, set } = await between();
    const split = await set(FROM_HERE);
    const join = { chainId: split.chainId, intoChainId: chainId };
    const { events } = await told(() => joinChains(systemContext(), join));
    expect(events.map(({ name, entityId }) => [name, entityId])).toEqual([['chain.joined', split.chainId]]);
    expect((await listOf(from.id)).toReversed()).toEqual(ids);
    await expectRefused(() => joinChains(systemContext(), { chainId, intoChainId: chainId }), {
      code: 'INVALID',
      reason: 'same',
    });
  });

  test('a link shows one with the other deal and moves nothing', async () => {
    const { from, to, ids, chainId, set } = await between();
    const { events } = await told(() => set(LINK));
    expect(events).toMatchObject([
      { name: 'interaction.linked', entityId: to.id, particulars: { part: ids[2], chainId } },
    ]);
    expect((await told(() => set(LINK))).events).toEqual([]);
    expect([(await listOf(from.id)).length, await listOf(to.id)]).toEqual([5, [ids[2]]]);
    await unlinkInteraction(systemContext(), { interactionId: ids[2]!, dealId: to.id });
    expect(await listOf(to.id)).toEqual([]);
  });

  test('what is planned stays with its deal, and its contact is held there', async () => {
    const { from, to, chainId, set } = await between();
    const planned = await buildTask({ deal: from, chainId });
    const { result: split, events } = await told(() => set(FROM_HERE));
    expect(events.map(({ name }) => name)).toEqual(['chain.turned']);
    expect(await fresh(Task, planned.id)).toMatchObject({ dealId: from.id, chainId });
    const join = { chainId, intoChainId: split.chainId };
    expect((await told(() => joinChains(systemContext(), join))).events.map(({ name }) => name)).toEqual([
      'chain.joined',
    ]);
    const held = { kind: InteractionKind.CALL, direction: Direction.OUT, topic: 'Звонок', taskId: planned.id };
    const { id, chainId: heldIn } = await logInteraction(await contextFor(await fresh(User, from.ownerId)), held);
    expect(await fresh(Chain, heldIn)).toMatchObject({ dealId: from.id });
    expect(await listOf(to.id)).not.toContain(id);
  });

  test('a link opens nothing that one may not see', async () => {
    const { to, set } = await between();
    await set(LINK);
    const owner = await contextFor(await fresh(User, to.ownerId));
    expect((await pageInteractions(owner, { dealId: to.id }, { first: 50 })).nodes).toEqual([]);
  });

  test('only who answers for both may do it', async () => {
    const team = await buildTeam();
    const [mine, his] = [await buildUser({ team }), await buildUser({ team })];
    const [from, to] = [await buildDeal({ owner: mine }), await buildDeal({ owner: his })];
    const { id } = await buildInteraction({ deal: from });
    const set = (user: typeof mine) => async () =>
      setInteractionSubject(await contextFor(user), {
        interactionId: id,
        fromDealId: from.id,
        dealId: to.id,
        mode: CHAIN,
      });
    await expectRefused(set(mine), { code: 'FORBIDDEN', reason: 'deal.addTask' });
    await expectRefused(set(his), { code: 'FORBIDDEN', reason: 'chain.turn' });
  });
});

test.each([
  ['who see everything', Role.ADMIN],
  ['of the team that it belongs to', Role.HEAD],
])('a chain of 40 that two people %s give a subject at once has one event and one result', async (_, role) => {
  const { ids, chainId, owner } = await buildChain(40);
  const team = await fresh(Team, owner.teamId!);
  const deals = [await buildDeal({ owner }), await buildDeal({ owner })];
  const [anna, sergey] = [await buildUser({ role, team }), await buildUser({ role, team })];
  const set = async (user: typeof anna, member: number, deal: Deal) =>
    setInteractionSubject(await contextFor(user), { interactionId: ids[member]!, dealId: deal.id, mode: CHAIN });
  const { result, events } = await told(() =>
    Promise.allSettled([set(anna, 3, deals[0]!), set(sergey, 37, deals[1]!)]),
  );
  const won = result.findIndex(({ status }) => status === 'fulfilled');
  const lost = result[1 - won] as PromiseRejectedResult;
  const winner = [anna, sergey][won]!;
  const subject = { id: deals[won]!.id, name: deals[won]!.title };
  expect(lost.reason).toBeInstanceOf(AppError);
  expect(lost.reason).toMatchObject({
    code: 'CONFLICT',
    reason: 'interaction.subject',
    details: { subject, by: { id: winner.id, name: winner.name }, at: expect.any(String) as string },
  });
  expect(events).toMatchObject([{ name: 'chain.turned', entityId: chainId, actorId: winner.id }]);
  expect(await listOf(deals[won]!.id)).toHaveLength(40);
  expect(await listOf(deals[1 - won]!.id)).toEqual([]);
});

test('what was seen to be about something else is a conflict', async () => {
  const { ids } = await buildChain(1);
  const deal = await buildDeal();
  const stale = { interactionId: ids[0]!, fromDealId: deal.id, dealId: deal.id, mode: CHAIN };
  await expectRefused(() => setInteractionSubject(systemContext(), stale), {
    code: 'CONFLICT',
    reason: 'interaction.subject',
    details: { subject: null },
  });
});

test('a deal is opened out of an interaction, and its whole chain is about that deal', async () => {
  const { owner, ids, chainId } = await buildChain(3);
  const { pipeline } = await buildRoute();
  const deal = { pipelineId: pipeline.id, title: 'Кронштейны' };
  const person = await buildPerson({ owner });
  await editInteraction(await contextFor(owner), {
    id: ids[1]!,
    version: 9,
    personIds: [person.id],
    others: ['Громов'],
  });
  const { result, events } = await told(async () =>
    createDealFromInteraction(await contextFor(owner), { interactionId: ids[1]!, deal, mode: CHAIN }),
  );
  expect(await fresh(Chain, chainId)).toMatchObject({ dealId: result.id });
  expect(events.map(({ name }) => name)).toEqual(['deal.created', 'chain.turned', 'dealPerson.added']);
  expect(await systemContext().em.find(DealPerson, { dealId: result.id })).toMatchObject([{ personId: person.id }]);
  const [{ count }] = (await orm.em
    .fork()
    .execute('select count(*)::int as count from chain where deal_id = ?', [result.id])) as [{ count: number }];
  expect(count).toBe(1);
});

test('a deal is not opened out of an interaction that is about something else by now', async () => {
  const { ids } = await buildChain(1);
  const [seen, now] = [await buildDeal(), await buildDeal()];
  await setInteractionSubject(systemContext(), { interactionId: ids[0]!, dealId: now.id, mode: CHAIN });
  const { pipeline } = await buildRoute();
  const deal = { pipelineId: pipeline.id, title: 'Кронштейны', ownerId: seen.ownerId };
  for (const fromDealId of [null, seen.id])
    await expectRefused(
      () => createDealFromInteraction(systemContext(), { interactionId: ids[0]!, fromDealId, deal, mode: CHAIN }),
      { code: 'CONFLICT', reason: 'interaction.subject', details: { subject: { id: now.id } } },
    );
});
