import { describe, expect, test } from 'vitest';
import { Deal } from '../deals/deal.entity.js';
import { loseDeal, moveDeal, reopenDeal } from '../deals/deal.moves.js';
import { unmetForStage } from '../deals/gates.js';
import { factsFor } from '../deals/facts.js';
import { TaskKind } from '../tasks/task.entity.js';
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
import { statementsOf } from '../testing/statements.js';
import { Role } from '../users/user.entity.js';
import { Control, GateKind, Pipeline, type Stage } from './pipeline.entity.js';
import { archivePipeline, editPipeline, routeOf, stagesOf } from './pipeline.service.js';
import { addStage, editStage, moveStage, removeStage } from './stages.js';

// Domain §10: pipelines, stages and gates are edited by admins, live for others; all of it is told on the pipeline.

const admin = await buildUser({ role: Role.ADMIN });
const namesOf = async ({ id }: Pipeline) =>
  (await stagesOf(systemContext(), id)).map(({ name }) => name.at(-1)).join('');

async function buildDeals(count: number, stage: Stage): Promise<Deal[]> {
  const deals: Deal[] = [];
  while (deals.length < count) deals.push(await buildDeal({ stage }));
  return deals;
}

describe('a pipeline', () => {
  test('gets another name and control; changes of one field by two clash', async () => {
    const { pipeline } = await buildRoute();
    const input = { id: pipeline.id, version: 1, name: 'Тендеры', control: Control.STRICT };
    const { events } = await told(async () => editPipeline(await contextFor(admin), input));
    expect(events).toMatchObject([{ name: 'pipeline.edited', particulars: { fields: ['name', 'control'] } }]);
    expect(await fresh(Pipeline, pipeline.id)).toMatchObject({ name: 'Тендеры', control: 'STRICT', version: 2 });
    const clash = () => editPipeline(systemContext(), { id: pipeline.id, version: 1, name: 'Опт' });
    await expectRefused(clash, { code: 'CONFLICT', reason: 'pipeline.edited' });
    const untracked = () => editPipeline(systemContext(), { id: pipeline.id, version: 2, control: Control.UNTRACKED });
    await expectRefused(untracked, { code: 'INVALID', reason: 'untracked' });
  });

  test('that is archived takes no new deals, and those in it go on', async () => {
    const { pipeline, stages } = await buildRoute();
    const deal = await buildDeal({ stage: stages[0]! });
    await archivePipeline(systemContext(), { id: pipeline.id, archived: true });
    const owner = await buildUser();
    await expectRefused(() => buildDeal({ stage: stages[0]!, owner }), { code: 'RULE', reason: 'pipeline.archived' });
    const [from, to] = stages;
    await moveDeal(systemContext(), { id: deal.id, fromStageId: from!.id, toStageId: to!.id });
    await archivePipeline(systemContext(), { id: pipeline.id, archived: false });
    await buildDeal({ stage: from! });
  });

  test('is the admins’ to change', async () => {
    const { pipeline, stages } = await buildRoute();
    const head = await buildUser({ role: Role.HEAD });
    const attempts = [
      async () => editPipeline(await contextFor(head), { id: pipeline.id, version: 1, name: 'Опт' }),
      async () => moveStage(await contextFor(head), { id: stages[0]!.id, rank: 2 }),
      async () => removeStage(await contextFor(head), { id: stages[0]!.id, toStageId: stages[1]!.id }),
    ];
    for (const attempt of attempts) await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'pipeline.edit' });
  });
});

describe('a stage', () => {
  test('is added at its place', async () => {
    const { pipeline } = await buildRoute();
    const stage = { name: 'Этап 9', probability: 5, gates: [GateKind.AGREEMENT] };
    const { events } = await told(() => addStage(systemContext(), { pipelineId: pipeline.id, rank: 2, stage }));
    expect(events).toMatchObject([{ name: 'pipeline.stageAdded', entityId: pipeline.id, version: 2 }]);
    expect(await namesOf(pipeline)).toBe('1923');
    const untracked = await buildRoute(Control.UNTRACKED, 1);
    const add = () => addStage(systemContext(), { pipelineId: untracked.pipeline.id, stage });
    await expectRefused(add, { code: 'INVALID', reason: 'untracked' });
  });

  test('is moved among the others', async () => {
    const { pipeline, stages } = await buildRoute();
    await moveStage(systemContext(), { id: stages[0]!.id, rank: 3 });
    expect(await namesOf(pipeline)).toBe('231');
    await moveStage(systemContext(), { id: stages[0]!.id, rank: 1 });
    expect(await namesOf(pipeline)).toBe('123');
    await expectRefused(() => moveStage(systemContext(), { id: stages[0]!.id, rank: 4 }), {
      code: 'INVALID',
      reason: 'range',
    });
  });

  test('changes at once for the deals in it: gates are configurable', async () => {
    const { pipeline, stages } = await buildRoute(Control.STRICT);
    const deal = await buildDeal({ stage: stages[0]! });
    const offers = [{ kind: TaskKind.MEETING, required: true }];
    const input = { id: stages[0]!.id, version: 1, gates: [GateKind.VALID_QUOTE], offers, taskTitle: 'Отправить КП' };
    const { events } = await told(() => editStage(systemContext(), input));
    expect(events).toMatchObject([
      {
        name: 'pipeline.stageEdited',
        particulars: { stageId: stages[0]!.id, fields: ['taskTitle', 'gates', 'offers'] },
      },
    ]);
    const ctx = systemContext();
    const route = await routeOf(ctx, pipeline.id);
    const facts = await factsFor(ctx, deal, route);
    expect(unmetForStage(deal, route, route.stages[1]!, facts)).toMatchObject([
      { code: 'gate.validQuote' },
      { code: 'gate.step', step: TaskKind.MEETING },
    ]);
    await editStage(systemContext(), { id: stages[0]!.id, version: 2, gates: [], taskTitle: null });
    expect(await stagesOf(systemContext(), pipeline.id)).toMatchObject([
      { gates: [], taskTitle: null, offers },
      {},
      {},
    ]);
  });

  test('one field changed by two is a conflict, another stage is none', async () => {
    const { stages } = await buildRoute();
    const edit = (stage: number, version: number, name: string) => () =>
      editStage(systemContext(), { id: stages[stage]!.id, version, name });
    await edit(0, 1, 'Начало')();
    await edit(1, 1, 'Середина')();
    const details = { fields: [{ field: 'name', theirs: 'Начало', yours: 'Конец' }] };
    await expectRefused(edit(0, 1, 'Конец'), { code: 'CONFLICT', reason: 'pipeline.stageEdited', details });
  });
});

describe('a stage that is taken out', () => {
  test('says where its deals go, and they go by no gate', async () => {
    const { pipeline, stages } = await buildRoute(Control.STRICT, 3, [{ gates: [GateKind.FULFILLED] }]);
    const [first, , last] = stages;
    const deals = [await buildDeal({ stage: first! }), await buildDeal({ stage: first! })];
    const { events } = await told(() => removeStage(systemContext(), { id: first!.id, toStageId: last!.id }));
    expect(events.map(({ name }) => name)).toEqual(['deal.moved', 'deal.moved', 'pipeline.stageRemoved']);
    for (const { id } of deals) expect(await fresh(Deal, id)).toMatchObject({ stageId: last!.id });
    expect(await namesOf(pipeline)).toBe('23');
    expect(await stagesOf(systemContext(), pipeline.id)).toMatchObject([{ rank: 1 }, { rank: 2 }]);
  });

  test('gives its deals the task of the stage that they come to, in as many statements for nine as for two', async () => {
    const asked = async (count: number) => {
      const tasks = [{ taskTitle: 'Позвонить' }, { taskTitle: 'Посчитать' }];
      const { stages } = await buildRoute(Control.STRICT, 3, tasks);
      const owners = [await buildUser(), await buildUser()];
      const deals: Deal[] = [];
      for (let made = 0; made < count; made++)
        deals.push(await buildDeal({ stage: stages[0]!, owner: owners[made % 2]! }));
      const input = { id: stages[0]!.id, toStageId: stages[1]!.id };
      const sent = await statementsOf(orm, () => removeStage(systemContext(), input));
      for (const { id } of deals) expect(await fresh(Deal, id)).toMatchObject({ nextTitle: 'Посчитать' });
      return sent;
    };
    const [few, many] = [await asked(2), await asked(9)];
    expect(many).toHaveLength(few.length);
  });

  test('while cards come to it and leave it: none is left in it, none is taken from elsewhere', async () => {
    const { stages } = await buildRoute(Control.FREE, 4);
    const [from, gone, target, aside] = stages.map(({ id }) => id) as [string, string, string, string];
    const [coming, leaving] = [await buildDeals(6, stages[0]!), await buildDeals(6, stages[1]!)];
    const move = (id: string, fromStageId: string, toStageId: string) =>
      moveDeal(systemContext(), { id, fromStageId, toStageId });
    const [removed, ...moved] = await Promise.allSettled([
      removeStage(systemContext(), { id: gone, toStageId: target }),
      ...coming.map(({ id }) => move(id, from, gone)),
      ...leaving.map(({ id }) => move(id, gone, aside)),
    ]);
    expect(removed.status).toBe('fulfilled');
    for (const [index, { id }] of [...coming, ...leaving].entries()) {
      const isMoved = moved[index]!.status === 'fulfilled';
      const expected = index < 6 ? (isMoved ? target : from) : isMoved ? aside : target;
      expect(await fresh(Deal, id)).toMatchObject({ stageId: expected, status: 'IN_WORK' });
    }
  });

  test('keeps what was finished in it, which returns to the first', async () => {
    const { stages } = await buildRoute();
    const [first, second] = stages;
    const deal = await buildDeal({ stage: second! });
    const reason = await buildLostReason();
    const lost = await loseDeal(systemContext(), { id: deal.id, fromStageId: second!.id, reasonId: reason.id });
    await removeStage(systemContext(), { id: second!.id, toStageId: first!.id });
    expect(await fresh(Deal, deal.id)).toMatchObject({ stageId: second!.id, status: 'LOST' });
    await reopenDeal(systemContext(), { id: deal.id, fromStatus: lost.status });
    expect(await fresh(Deal, deal.id)).toMatchObject({ stageId: first!.id, status: 'IN_WORK' });
  });

  test('is never the last one, nor goes into itself or another pipeline', async () => {
    const { stages } = await buildRoute(Control.FREE, 1);
    const other = await buildRoute();
    const into = (id: string, toStageId: string) => () => removeStage(systemContext(), { id, toStageId });
    await expectRefused(into(stages[0]!.id, other.stages[0]!.id), { code: 'RULE', reason: 'pipeline.lastStage' });
    const [first] = other.stages;
    await expectRefused(into(first!.id, first!.id), { code: 'INVALID', reason: 'sameStage' });
    await expectRefused(into(first!.id, stages[0]!.id), { code: 'NOT_FOUND', reason: 'Stage' });
  });
});
