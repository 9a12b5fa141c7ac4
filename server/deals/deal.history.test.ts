import { afterEach, expect, test } from 'vitest';
import { Control } from '../pipelines/pipeline.entity.js';
import { buildRoute, buildUser, clock, systemContext } from '../testing/build.js';
import { stageVisits, pageStages } from './deal.history.js';
import { moveDeal, reopenDeal, winDeal } from './deal.moves.js';
import { createDeal } from './deal.service.js';
import { DealStatus } from './deal.entity.js';

const at = (hours: number) => (clock.now = new Date(Date.UTC(2026, 10, 2, hours)));
afterEach(() => (clock.now = null));

test('a stay ends when the deal moves on or is finished; the time in between is nobody’s', async () => {
  const { pipeline, stages } = await buildRoute(Control.FREE);
  const [first, last] = [stages[0]!, stages.at(-1)!];
  const { id: ownerId } = await buildUser();
  at(0);
  const { id } = await createDeal(systemContext(), { pipelineId: pipeline.id, title: 'Болты', ownerId });
  at(2);
  await moveDeal(systemContext(), { id, fromStageId: first.id, toStageId: last.id });
  at(5);
  await winDeal(systemContext(), { id, fromStageId: last.id });
  at(20);
  const deal = await reopenDeal(systemContext(), { id, fromStatus: DealStatus.WON });
  at(21);
  const visits = await stageVisits(systemContext(), deal);
  expect(visits.map(({ stageId, seconds, leftAt }) => [stageId, seconds / 3600, leftAt === null])).toEqual([
    [first.id, 2, false],
    [last.id, 4, true],
  ]);
  const { nodes } = await pageStages(systemContext(), deal, { first: 10 });
  expect(nodes.map(({ why, from, to }) => [why, from?.id ?? null, to.id])).toEqual([
    ['deal.created', null, first.id],
    ['deal.moved', first.id, last.id],
    ['deal.won', last.id, last.id],
    ['deal.reopened', last.id, last.id],
  ]);
});
