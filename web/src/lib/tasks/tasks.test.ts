import { expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import type { Ask } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import { deal } from '../../../tests/window/build.js';
import { createTask } from './tasks.js';

const at = { epoch: 1, seq: 1 };

it('gives a task without an assignee to whoever writes it, as the server does', () => {
  const store = new Store();
  store.put('deal', deal({ id: 'd1', owner: { id: 'u2', name: 'Борис' } }), at);
  const ask = (() => new Promise(() => {})) as Ask;
  const commands = new CommandQueue({ ask, store, clientId: 'window', place: () => at });
  const session = { me: { user: { id: 'u1' } } };
  const app = { store, commands, session, i18n: new I18n(), clock: { read: Date.now } } as unknown as App;
  const { id } = createTask(app, { dealId: 'd1', kind: 'CALL', title: 'Позвонить', dueOn: '2026-11-20' });
  expect(store.get('task', id)?.assignee.id).toBe('u1');
});
