import { describe, expect, test } from 'vitest';
import { Control, Pipeline, Stage } from '../pipelines/pipeline.entity.js';
import type { Route } from '../pipelines/pipeline.service.js';
import { Deal, DealStatus } from './deal.entity.js';
import { unmetForLoss, unmetForReturn, unmetForStage, unmetForWin } from './gates.js';

function routeOf(control: Control, length = 4): Route {
  const pipeline = Object.assign(new Pipeline(), { control });
  const stages = Array.from({ length }, (_, index) =>
    Object.assign(new Stage(), { name: `Этап ${index + 1}`, rank: index + 1, automated: false }),
  );
  return { pipeline, stages };
}

const dealIn = ({ stages }: Route, rank: number, status = DealStatus.IN_WORK): Deal =>
  Object.assign(new Deal(), { stageId: stages[rank - 1]!.id, status });

const strict = routeOf(Control.STRICT);
const free = routeOf(Control.FREE);
const closed = [{ code: 'deal.closed', stage: null, count: null }];

describe('a strict pipeline', () => {
  test.each([
    [1, 1, 0],
    [1, 2, 0],
    [1, 3, 1],
    [1, 4, 2],
    [2, 4, 1],
    [3, 4, 0],
    [4, 1, 0],
    [3, 2, 0],
  ])('from stage %i to %i skips %i', (from, to, skipped) => {
    const { id, name } = strict.stages[from] ?? strict.stages[0]!;
    const expected = skipped > 0 ? [{ code: 'deal.skip', stage: { id, name }, count: skipped }] : [];
    expect(unmetForStage(dealIn(strict, from), strict, strict.stages[to - 1]!, null)).toEqual(expected);
    expect(unmetForReturn(dealIn(strict, from, DealStatus.LOST), strict, strict.stages[to - 1]!, null)).toEqual(
      expected,
    );
  });

  test('is won from the last stage', () => {
    const { id, name } = strict.stages[3]!;
    expect(unmetForWin(dealIn(strict, 2), strict, null)).toEqual([
      { code: 'deal.notLast', stage: { id, name }, count: 2 },
    ]);
    expect(unmetForWin(dealIn(strict, 4), strict, null)).toEqual([]);
  });
});

test('a free pipeline has no gates, and one stage is both first and last', () => {
  for (const target of free.stages) expect(unmetForStage(dealIn(free, 1), free, target, null)).toEqual([]);
  expect(unmetForWin(dealIn(free, 1), free, null)).toEqual([]);
  const untracked = routeOf(Control.UNTRACKED, 1);
  expect(unmetForWin(dealIn(untracked, 1), untracked, null)).toEqual([]);
});

test.each([DealStatus.WON, DealStatus.LOST])('a deal that is %s goes nowhere until it is reopened', (status) => {
  for (const route of [strict, free]) {
    const deal = dealIn(route, 4, status);
    expect(unmetForStage(deal, route, route.stages[0]!, null)).toEqual(closed);
    expect(unmetForWin(deal, route, null)).toEqual(closed);
    expect(unmetForLoss(deal)).toEqual(closed);
    expect(unmetForReturn(deal, route, route.stages[0]!, null)).toEqual([]);
  }
});

test('a deal in work may be lost anywhere', () => {
  for (const route of [strict, free]) expect(unmetForLoss(dealIn(route, 1))).toEqual([]);
});
