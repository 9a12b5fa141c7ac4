import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import type { Ask } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import { deal, task } from '../../../tests/window/build.js';
import { completeTask, createTask, editTask } from './tasks.js';

const at = { epoch: 1, seq: 1 };
const later = { epoch: 1, seq: 2 };

let store: Store;
let app: App;
let sent: object[];

beforeEach(() => {
  [store, sent] = [new Store(), []];
  store.put('deal', deal({ id: 'd1', owner: { id: 'u2', name: 'Борис' } }), at);
  store.put('task', task({ id: 't1', version: 4, title: 'Позвонить' }), at);
  const ask = ((_, variables: { input: object }) => {
    sent.push(variables.input);
    return Promise.resolve({ answer: { seq: 1 } });
  }) as Ask;
  const commands = new CommandQueue({ ask, store, clientId: 'window', place: () => at });
  const session = { me: { user: { id: 'u1' } } };
  const clock = { read: Date.now };
  app = { store, commands, undo: commands.undo, session, i18n: new I18n(), clock } as unknown as App;
});

it('gives a task without an assignee to whoever writes it, as the server does', () => {
  const { id } = createTask(app, { dealId: 'd1', kind: 'CALL', title: 'Позвонить', dueOn: '2026-11-20' });
  expect(store.get('task', id)?.assignee.id).toBe('u1');
});

describe('undo of an edit', () => {
  beforeEach(() => editTask(app, 't1', { title: 'Написать' }));

  it('counts as opened after the edit', async () => {
    store.put('task', task({ id: 't1', version: 5, title: 'Написать' }), later);
    await app.undo.undo();
    expect(sent[1]).toEqual({ id: 't1', title: 'Позвонить', version: 5 });
  });

  it('stays a conflict with what others changed after it', async () => {
    store.put('task', task({ id: 't1', version: 6, title: 'Приехать' }), later);
    await app.undo.undo();
    expect(sent[1]).toEqual({ id: 't1', title: 'Позвонить', version: 4 });
  });
});

it('refuses an undo of a task that was closed to the user meanwhile', async () => {
  await completeTask(app, 't1');
  store.forget('task', 't1', later);
  expect(await app.undo.undo()).toMatchObject({ kind: 'refused', error: { code: 'NOT_FOUND' } });
});
