import { describe, expect, test } from 'vitest';
import { Control, GateKind } from '../pipelines/pipeline.entity.js';
import { Task } from '../tasks/task.entity.js';
import {
  buildDeal,
  buildLostReason,
  buildRoute,
  buildUser,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { changePipeline, switchToManual } from './deal.control.js';
import { Deal, DealStatus } from './deal.entity.js';
import { loseDeal, moveDeal, reopenDeal, winDeal } from './deal.moves.js';

async function setting(control = Control.STRICT) {
  const owner = await buildUser();
  const route = await buildRoute(control, 3, [{ gates: [GateKind.AGREEMENT], taskTitle: 'Согласовать' }]);
  const deal = await buildDeal({ owner, route });
  const [first, second, last] = route.stages.map(({ id }) => id) as [string, string, string];
  return { owner, route, deal, first, second, last };
}

const tasksOf = ({ id }: Deal) => systemContext().em.find(Task, { dealId: id }, { orderBy: { id: 'asc' } });

describe('the control of a pipeline (domain §3)', () => {
  const gated = [{ gates: [GateKind.AGREEMENT], taskTitle: 'Согласовать' }];

  test('FREE: any jump forward or back, whatever its stages ask for, and no tasks of theirs', async () => {
    const route = await buildRoute(Control.FREE, 3, gated);
    const [first, , last] = route.stages.map(({ id }) => id) as [string, string, string];
    const deal = await buildDeal({ route });
    await moveDeal(systemContext(), { id: deal.id, fromStageId: first, toStageId: last });
    const { stageId } = await moveDeal(systemContext(), { id: deal.id, fromStageId: last, toStageId: first });
    expect([stageId, await tasksOf(deal)]).toEqual([first, []]);
  });

  test('UNTRACKED: no stages, only statuses: in work, won, in work again, lost', async () => {
    const route = await buildRoute(Control.UNTRACKED, 1, gated);
    const fromStageId = route.stages[0]!.id;
    const deal = await buildDeal({ route });
    const { id } = deal;
    const reason = await buildLostReason();
    const statuses = [
      (await winDeal(systemContext(), { id, fromStageId })).status,
      (await reopenDeal(systemContext(), { id, fromStatus: DealStatus.WON })).status,
      (await loseDeal(systemContext(), { id, fromStageId, reasonId: reason.id })).status,
    ];
    expect(statuses).toEqual([DealStatus.WON, DealStatus.IN_WORK, DealStatus.LOST]);
    expect([(await fresh(Deal, id)).stageId, await tasksOf(deal)]).toEqual([fromStageId, []]);
  });
});

describe('STRICT → FREE for one deal', () => {
  test('frees it of stages, gates and stage tasks, and is logged', async () => {
    const { owner, deal, first, last } = await setting();
    const { events } = await told(async () => switchToManual(await contextFor(owner), { id: deal.id }));
    expect(events.map(({ name }) => name)).toEqual(['deal.switchedToManual', 'task.cancelled']);
    expect(await tasksOf(deal)).toMatchObject([{ state: 'CANCELLED' }]);
    await moveDeal(systemContext(), { id: deal.id, fromStageId: first, toStageId: last });
    await moveDeal(systemContext(), { id: deal.id, fromStageId: last, toStageId: first });
    await winDeal(systemContext(), { id: deal.id, fromStageId: first });
    expect(await fresh(Deal, deal.id)).toMatchObject({ manual: true, status: 'WON', stageId: last });
    expect(await tasksOf(deal)).toHaveLength(1);
  });

  test('is irreversible, and of strict deals in work only', async () => {
    const { deal } = await setting();
    const again = () => switchToManual(systemContext(), { id: deal.id });
    await again();
    await expectRefused(again, { code: 'RULE', reason: 'deal.manual' });
    const { deal: free } = await setting(Control.FREE);
    await expectRefused(() => switchToManual(systemContext(), { id: free.id }), {
      code: 'RULE',
      reason: 'deal.notStrict',
    });
  });
});

describe('changing the pipeline', () => {
  test('asks for the target stage, enters it on top and is logged', async () => {
    const { owner, deal, first } = await setting();
    const target = await buildRoute();
    const toStageId = target.stages[1]!.id;
    const input = { id: deal.id, fromStageId: first, toStageId };
    const { events } = await told(async () => changePipeline(await contextFor(owner), input));
    expect(events.map(({ name }) => name)).toEqual(['deal.pipelineChanged', 'task.cancelled']);
    expect(events[0]!.particulars).toMatchObject({
      from: { stageId: first, pipelineId: deal.pipelineId },
      to: { stageId: toStageId, pipelineId: target.pipeline.id },
    });
    expect(await fresh(Deal, deal.id)).toMatchObject({ pipelineId: target.pipeline.id, stageId: toStageId });
  });

  test('enters a strict one at its start, with the task of that stage', async () => {
    const { deal, first } = await setting(Control.FREE);
    const target = await setting();
    const into = (toStageId: string) => () =>
      changePipeline(systemContext(), { id: deal.id, fromStageId: first, toStageId });
    await expectRefused(into(target.second), { code: 'INVALID', reason: 'start' });
    await into(target.first)();
    expect(await tasksOf(deal)).toMatchObject([{ title: 'Согласовать', state: 'OPEN', stageId: target.first }]);
  });

  test('is refused within one pipeline, into an archived one, and for a deal that has moved', async () => {
    const { deal, first, second } = await setting(Control.FREE);
    const target = await buildRoute();
    const into =
      (toStageId: string, fromStageId = first) =>
      () =>
        changePipeline(systemContext(), { id: deal.id, fromStageId, toStageId });
    await expectRefused(into(second), { code: 'INVALID', reason: 'samePipeline' });
    await expectRefused(into(target.stages[0]!.id, second), { code: 'CONFLICT', reason: 'deal.moved' });
    await orm.em.fork().execute('update pipeline set archived = true where id = ?', [target.pipeline.id]);
    await expectRefused(into(target.stages[0]!.id), { code: 'RULE', reason: 'pipeline.archived' });
  });
});
