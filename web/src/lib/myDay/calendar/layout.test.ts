import { expect, it } from 'vitest';
import { task } from '../../../../tests/window/build.js';
import { blocksOf } from './layout.js';

const at = (id: string, time: string, end?: string) =>
  task({ id, dueAt: `2026-11-19T${time}:00Z`, endsAt: end ? `2026-11-19T${end}:00Z` : null });

const lanes = (...tasks: ReturnType<typeof task>[]) =>
  blocksOf(tasks, '2026-11-19', 'UTC').map(({ task: { id }, lane, lanes: of }) => [id, lane, of]);

it('puts what overlaps side by side, and the rest in its full width', () => {
  const day = [at('a', '09:00', '11:00'), at('b', '09:30'), at('c', '10:00', '10:30'), at('d', '11:00')];
  expect(lanes(...day)).toEqual([
    ['a', 0, 2],
    ['b', 1, 2],
    ['c', 1, 2],
    ['d', 0, 1],
  ]);
});

it('shows of a day only what has a time on it, and nothing beyond its midnight', () => {
  const tasks = [at('late', '23:45'), task({ id: 'day', dueOn: '2026-11-19' }), at('other', '09:00')];
  tasks[2]!.dueAt = '2026-11-20T09:00:00Z';
  expect(blocksOf(tasks, '2026-11-19', 'UTC')).toMatchObject([{ begin: 1425, minutes: 15 }]);
});
