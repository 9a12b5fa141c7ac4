import { beforeEach, expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { deal } from '../../../../tests/window/build.js';
import { onGatesTouched } from './gateSignal.js';

let now: number;
let touched: number;
let tell: (change: Change) => void;
let tick: () => void;
let wakesAt: number;

beforeEach(() => {
  [now, touched] = [Date.parse('2026-11-20T20:00:00Z'), 0];
  const live = {
    onChanges: (listen: typeof tell) => ((tell = listen), () => undefined),
    onReset: () => () => undefined,
  };
  const clock = {
    read: () => now,
    wakeAt: (moment: number) => (wakesAt = moment),
    onTick: (listen: () => void) => ((tick = listen), () => undefined),
  };
  const app = { live, clock, i18n: { zone: 'Europe/Moscow' } } as unknown as App;
  onGatesTouched(
    app,
    'd1',
    () => deal({ id: 'd1', partner: { id: 'p1', name: 'Вектор' } }),
    () => (touched += 1),
  );
});

const change = (entity: string, id: string, particulars: object = {}) =>
  tell({ entity, id, particulars } as unknown as Change);

it('a legal side of the client may open a gate, though the deal has no other version', () => {
  change('partner', 'p1', { part: 'le1' });
  expect(touched).toBe(1);
});

it('a chain that comes to the deal or leaves it may open or close a gate', () => {
  change('chain', 'c1', { from: null, to: 'd1' });
  change('chain', 'c1', { from: 'd1', to: null });
  expect(touched).toBe(2);
});

it('the deal itself and the stages of its pipeline count, others do not', () => {
  change('deal', 'd1');
  change('pipeline', 'pipe');
  change('deal', 'd2');
  change('partner', 'p2');
  change('chain', 'c1', { from: 'd2', to: null });
  expect(touched).toBe(2);
});

it('at midnight what was valid may have ended, and the midnight after', () => {
  tick();
  expect(touched).toBe(0);
  now = wakesAt;
  tick();
  expect([touched, new Date(wakesAt).toISOString()]).toEqual([1, '2026-11-21T21:00:00.000Z']);
});
