import { expect, test } from 'vitest';
import { Task, TaskState } from './task.entity.js';

const now = new Date('2026-11-19T09:00:00Z');
const taskIn = (state: TaskState) => Object.assign(new Task(), { state, result: 'Было', doneAt: now });

test('an open task ends done with a result, or cancelled', () => {
  const done = taskIn(TaskState.OPEN);
  done.complete('Договорились', now);
  expect(done).toMatchObject({ state: 'DONE', result: 'Договорились', doneAt: now });
  const cancelled = taskIn(TaskState.OPEN);
  cancelled.cancel(now);
  expect(cancelled).toMatchObject({ state: 'CANCELLED', doneAt: now });
});

test.each([TaskState.DONE, TaskState.CANCELLED])('one that is %s ends no more, but opens again', (state) => {
  const task = taskIn(state);
  expect(() => task.complete(null, now)).toThrow('task.state');
  expect(() => task.cancel(now)).toThrow('task.state');
  expect(task).toMatchObject({ state, result: 'Было' });
  task.reopen();
  expect(task).toMatchObject({ state: 'OPEN', result: null, doneAt: null });
  expect(() => task.reopen()).toThrow('task.state');
});
