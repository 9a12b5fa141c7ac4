import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import type { TaskRow } from '#lib/core/rows.js';
import { task } from '../../../tests/window/build.js';
import { askedFor, inState } from './asked.js';
import { TaskList } from './taskList.svelte.js';

const at = { epoch: 1, seq: 1 };
const MINE = { id: 'u1', name: 'Анна' };

let store: Store;
let list: TaskList;
const mine = (given: Partial<TaskRow> & { id: string }) => task({ assignee: MINE, ...given });
const shown = () => list.tasks.map(({ id }) => id);

beforeEach(async () => {
  store = new Store();
  store.put('task', mine({ id: 'long ago' }), at);
  const live = { onChanges: () => () => undefined, onReset: () => () => undefined };
  const ask = async () => ({ tasks: { asOf: '1.2', nodes: [mine({ id: 'listed' })], next: null } });
  list = new TaskList({ ask, store, live } as unknown as App, inState(askedFor('mine', 'u1', []), 'OPEN'));
  await new Promise((resolve) => setTimeout(resolve));
});

afterEach(() => list.close());

it('shows what the server lists and what comes after, not what lay in the window before', () => {
  store.put('task', mine({ id: 'new' }), at);
  store.put('task', task({ id: 'of another', assignee: { id: 'u2', name: 'Борис' } }), at);
  expect(shown().sort()).toEqual(['listed', 'new']);
});

it('a task that is done leaves, and is back when that is undone', () => {
  store.overlay('m1', [{ type: 'task', id: 'listed', change: { state: 'DONE' } }]);
  expect(shown()).toEqual([]);
  store.lift('m1');
  expect(shown()).toEqual(['listed']);
});

it('a task that is given to another leaves, and comes when it is given back', () => {
  store.put('task', mine({ id: 'new' }), at);
  store.put('task', task({ id: 'new', version: 2, assignee: { id: 'u2', name: 'Борис' } }), { epoch: 1, seq: 3 });
  expect(shown()).toEqual(['listed']);
  store.put('task', mine({ id: 'new', version: 3 }), { epoch: 1, seq: 4 });
  expect(shown().sort()).toEqual(['listed', 'new']);
});
