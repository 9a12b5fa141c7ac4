import { expect, test } from 'vitest';
import { Commitment, CommitmentSide } from '../commitments/commitment.entity.js';
import { Control } from '../pipelines/pipeline.entity.js';
import { Task, TaskKind } from '../tasks/task.entity.js';
import { createTask } from '../tasks/task.service.js';
import {
  buildDeal,
  buildInteraction,
  buildRoute,
  buildUser,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { buildCommitment, buildPlan } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { Deal } from './deal.entity.js';
import { assignDeal } from './deal.service.js';

// What is the owner's to do is whoever's who leads the deal.

const DAY = '2099-01-15';
const MIDNIGHT_IN_VLADIVOSTOK = new Date('2099-01-15T14:00:00Z');

async function setting() {
  const [owner, heir] = [await buildUser(), await buildUser({ timeZone: 'Asia/Vladivostok' })];
  const route = await buildRoute(Control.STRICT, 2, [{ taskTitle: 'Дело этапа' }, {}]);
  const deal = await buildDeal({ owner, route });
  const interaction = await buildInteraction({ deal });
  const handOver = async () =>
    assignDeal(await contextFor(owner), { id: deal.id, fromOwnerId: owner.id, ownerId: heir.id });
  return { owner, heir, deal, interaction, handOver };
}

const workOf = ({ id }: Deal): Promise<Task[]> =>
  systemContext().em.find(Task, { dealId: id }, { orderBy: { id: 'asc' } });

test('a deal goes over with the task of its stage, the work of our promises and the steps that are its owner’s', async () => {
  const { owner, heir, deal, interaction, handOver } = await setting();
  await buildCommitment({ interaction, dueOn: DAY });
  await buildPlan({ deal });
  const { events } = await told(handOver);
  const work = await workOf(deal);
  expect(work.map(({ assigneeId }) => assigneeId)).toEqual([heir.id, heir.id, heir.id]);
  expect(work.map(({ dueAt }) => dueAt.toISOString().slice(10))).toEqual(Array(3).fill('T14:00:00.000Z'));
  const edits = events.filter(({ name }) => name === 'task.edited');
  expect(edits).toHaveLength(3);
  expect(edits[0]).toMatchObject({
    particulars: { formerId: owner.id },
    details: { assigneeId: [owner.name, heir.name] },
  });
  const [first] = work.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  expect(await fresh(Deal, deal.id)).toMatchObject({ nextTaskId: first!.id, nextDueAt: first!.dueAt });
});

test('what a colleague was given by name stays his when the deal goes over', async () => {
  const { owner, deal, handOver } = await setting();
  const [approver, colleague] = [await buildUser(), await buildUser()];
  await buildPlan({ deal, approver });
  const given = { dealId: deal.id, kind: TaskKind.CALL, title: 'Позвонить', dueOn: DAY };
  await createTask(systemContext(), { ...given, assigneeId: colleague.id });
  await createTask(systemContext(), { ...given, assigneeId: owner.id });
  await handOver();
  const assignees = (await workOf(deal)).map(({ assigneeId }) => assigneeId);
  expect(assignees.slice(1)).toEqual([approver.id, colleague.id, owner.id]);
});

test('the day of a promise, ours or the client’s, is over at midnight of who leads the deal now', async () => {
  const { interaction, handOver } = await setting();
  const sides = [CommitmentSide.OURS, CommitmentSide.CLIENT];
  const promises = await Promise.all(sides.map((side) => buildCommitment({ interaction, side, dueOn: DAY })));
  await handOver();
  for (const { id } of promises)
    expect(await fresh(Commitment, id)).toMatchObject({ dueOn: DAY, dueAt: MIDNIGHT_IN_VLADIVOSTOK });
});
