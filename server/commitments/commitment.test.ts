import { describe, expect, test } from 'vitest';
import { Deal } from '../deals/deal.entity.js';
import { Direction, InteractionKind } from '../interactions/interaction.entity.js';
import { logInteraction } from '../interactions/interaction.service.js';
import { SubjectMode } from '../interactions/interaction.inputs.js';
import { setInteractionSubject } from '../interactions/subject.service.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import { editTask } from '../tasks/task.edit.js';
import { completeTask, reopenTask } from '../tasks/task.service.js';
import {
  buildDeal,
  buildInteraction,
  buildPartner,
  buildUser,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { buildCommitment } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Commitment, CommitmentSide, CommitmentState } from './commitment.entity.js';
import { pageCommitments } from './commitment.page.js';
import {
  addCommitment,
  editCommitment,
  keepCommitment,
  reopenCommitment,
  withdrawCommitment,
} from './commitment.service.js';

const { OURS, CLIENT } = CommitmentSide;
const DAY = '2026-12-10';

async function setting({ timeZone = 'Asia/Vladivostok' } = {}) {
  const owner = await buildUser({ timeZone });
  const deal = await buildDeal({ owner });
  const interaction = await buildInteraction({ deal });
  return { owner, deal, interaction, ctx: () => contextFor(owner) };
}

/** The work that a promise of ours asks for. */
const taskOf = async ({ id }: Commitment): Promise<Task> =>
  systemContext().em.findOneOrFail(Task, { commitmentId: id });

const idsOf = async (wholeId: string, ctx = systemContext()) =>
  (await pageCommitments(ctx, wholeId, null, { first: 50 })).nodes.map(({ id }) => id);

describe('domain §3: a promise', () => {
  test('is a line of an interaction with a day, told on the deal, and over at midnight of who leads it', async () => {
    const { owner, deal, interaction, ctx } = await setting();
    const given = { interactionId: interaction.id, side: CLIENT, text: 'Пришлют чертежи', dueOn: DAY };
    const { result, events } = await told(async () => addCommitment(await ctx(), given));
    expect(await fresh(Commitment, result.id)).toMatchObject({
      ...given,
      state: CommitmentState.OPEN,
      authorId: owner.id,
      dueAt: new Date('2026-12-10T14:00:00Z'),
    });
    expect(events).toMatchObject([
      {
        name: 'commitment.added',
        entityId: deal.id,
        particulars: { part: result.id, side: CLIENT, interactionId: interaction.id },
        details: { commitment: [null, 'Пришлют чертежи'] },
      },
    ]);
  });

  test('can be marked while the contact is written down', async () => {
    const { deal, ctx } = await setting();
    const promised = [
      { side: OURS, text: 'Прислать смету', dueOn: DAY },
      { side: CLIENT, text: 'Согласуют', dueOn: DAY },
    ];
    const call = { kind: InteractionKind.CALL, direction: Direction.OUT, topic: 'Звонок' };
    await logInteraction(await ctx(), { ...call, dealId: deal.id, commitments: promised });
    expect(await idsOf(deal.id)).toHaveLength(2);
  });

  test('of ours is work of who leads the deal: in his day and on the card', async () => {
    const { owner, deal, interaction } = await setting();
    const promise = await buildCommitment({ interaction, dueOn: DAY });
    expect(await taskOf(promise)).toMatchObject({
      title: 'Прислать смету',
      assigneeId: owner.id,
      dueOn: DAY,
      dueAt: promise.dueAt,
      state: TaskState.OPEN,
    });
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTitle: 'Прислать смету', nextDueAt: promise.dueAt });
  });

  test('of the client asks for no work', async () => {
    const { interaction } = await setting();
    const { id } = await buildCommitment({ interaction, side: CLIENT });
    expect(await systemContext().em.count(Task, { commitmentId: id })).toBe(0);
  });

  test('is kept by doing its work, and its work is done by keeping it', async () => {
    const { deal, interaction, ctx } = await setting();
    const [first, second] = [await buildCommitment({ interaction }), await buildCommitment({ interaction })];
    const { events } = await told(async () => completeTask(await ctx(), { id: (await taskOf(first)).id }));
    expect(events.map(({ name }) => name)).toEqual(['task.completed', 'commitment.kept']);
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTaskId: (await taskOf(second)).id });
    expect(await fresh(Commitment, first.id)).toMatchObject({ state: CommitmentState.KEPT });
    await keepCommitment(await ctx(), { id: second.id });
    expect(await taskOf(second)).toMatchObject({ state: TaskState.DONE });
    await reopenTask(await ctx(), { id: (await taskOf(first)).id });
    expect(await fresh(Commitment, first.id)).toMatchObject({ state: CommitmentState.OPEN, keptAt: null });
  });

  test('moves its work along when its day is changed', async () => {
    const { deal, interaction, ctx } = await setting();
    const { id, version } = await buildCommitment({ interaction, dueOn: DAY });
    const promise = await editCommitment(await ctx(), { id, version, dueOn: '2026-12-14', text: 'Прислать расчёт' });
    expect(await taskOf(promise)).toMatchObject({ title: 'Прислать расчёт', dueOn: '2026-12-14' });
    expect((await fresh(Deal, deal.id)).nextDueAt).toEqual(new Date('2026-12-14T14:00:00Z'));
    await expectRefused(async () => editCommitment(await ctx(), { id, version, dueOn: '2026-12-20' }), {
      code: 'CONFLICT',
      reason: 'commitment.edited',
    });
  });

  test('that is withdrawn is waited for by nobody, until it is reopened', async () => {
    const { deal, interaction, ctx } = await setting();
    const promise = await buildCommitment({ interaction });
    await withdrawCommitment(await ctx(), { id: promise.id });
    expect(await taskOf(promise)).toMatchObject({ state: TaskState.CANCELLED });
    expect(await idsOf(deal.id)).toEqual([]);
    await expectRefused(async () => keepCommitment(await ctx(), { id: promise.id }), {
      code: 'CONFLICT',
      reason: 'commitment.state',
    });
    await reopenCommitment(await ctx(), { id: promise.id, state: CommitmentState.WITHDRAWN });
    expect(await taskOf(promise)).toMatchObject({ state: TaskState.OPEN });
    expect(await idsOf(deal.id)).toEqual([promise.id]);
  });

  test('stands in one list of the deal and of the partner, and goes along with its chain', async () => {
    const owner = await buildUser();
    const partner = await buildPartner({ owner });
    const [deal, other] = [await buildDeal({ owner, partnerId: partner.id }), await buildDeal({ owner })];
    const interaction = await buildInteraction({ deal });
    const late = await buildCommitment({ interaction, side: CLIENT, dueOn: '2026-12-20' });
    const soon = await buildCommitment({ interaction, side: CLIENT, dueOn: '2026-12-01' });
    expect(await idsOf(deal.id)).toEqual([soon.id, late.id]);
    expect(await idsOf(partner.id)).toEqual([soon.id, late.id]);
    const turned = { interactionId: interaction.id, fromDealId: deal.id, dealId: other.id, mode: SubjectMode.CHAIN };
    await setInteractionSubject(systemContext(), turned);
    expect(await idsOf(deal.id)).toEqual([]);
    expect(await idsOf(other.id)).toEqual([soon.id, late.id]);
  });

  test('is seen by who sees its interaction, and changed by who may change that', async () => {
    const { interaction } = await setting();
    const promise = await buildCommitment({ interaction });
    const stranger = await buildUser();
    await expectRefused(async () => keepCommitment(await contextFor(stranger), { id: promise.id }), {
      code: 'NOT_FOUND',
      reason: 'Commitment',
    });
  });

  test('about nothing else is work of who deals with the interaction, told on the chain', async () => {
    const responsible = await buildUser();
    const interaction = await buildInteraction({ responsible });
    const { result, events } = await told(() => buildCommitment({ interaction }));
    expect(await taskOf(result)).toMatchObject({
      dealId: null,
      chainId: interaction.chainId,
      assigneeId: responsible.id,
    });
    expect(events.map(({ name, entity }) => [name, entity])).toEqual([
      ['task.created', 'task'],
      ['commitment.added', 'chain'],
    ]);
  });

  test('is kept by whom its work was given to, though he does not see where it was given', async () => {
    const [responsible, colleague] = [await buildUser(), await buildUser()];
    const promise = await buildCommitment({ interaction: await buildInteraction({ responsible }) });
    const { id, version } = await taskOf(promise);
    await editTask(await contextFor(responsible), { id, version, assigneeId: colleague.id });
    await completeTask(await contextFor(colleague), { id });
    expect(await fresh(Commitment, promise.id)).toMatchObject({ state: CommitmentState.KEPT });
    await reopenTask(await contextFor(colleague), { id });
    expect(await fresh(Commitment, promise.id)).toMatchObject({ state: CommitmentState.OPEN });
    await expectRefused(async () => keepCommitment(await contextFor(colleague), { id: promise.id }), {
      code: 'NOT_FOUND',
      reason: 'Commitment',
    });
  });

  test('whose chain has turned is kept by doing its work where that was planned, and the other way round', async () => {
    const { owner, deal, interaction } = await setting();
    const [first, second] = [await buildCommitment({ interaction }), await buildCommitment({ interaction })];
    const leader = await buildUser();
    const other = await buildDeal({ owner: leader });
    const turned = { interactionId: interaction.id, fromDealId: deal.id, dealId: other.id, mode: SubjectMode.CHAIN };
    await setInteractionSubject(systemContext(), turned);
    await completeTask(await contextFor(owner), { id: (await taskOf(first)).id });
    expect(await fresh(Commitment, first.id)).toMatchObject({ state: CommitmentState.KEPT });
    await keepCommitment(await contextFor(leader), { id: second.id });
    expect(await taskOf(second)).toMatchObject({ state: TaskState.DONE });
    for (const { id } of [deal, other]) expect(await fresh(Deal, id)).toMatchObject({ nextTaskId: null });
  });

  test('is one of at most 20 in an interaction', async () => {
    const { interaction } = await setting();
    for (let count = 0; count < 20; count += 1) await buildCommitment({ interaction, side: CLIENT });
    await expectRefused(() => buildCommitment({ interaction, side: CLIENT }), {
      code: 'RULE',
      reason: 'interaction.commitments',
      details: { most: 20 },
    });
  });
});
