import { expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import type { Ask } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import type { SavedViewRow } from '#lib/core/rows.js';
import { Store } from '#lib/core/store.svelte.js';
import { editView } from './views.js';

vi.mock('$app/navigation', () => ({ goto: () => undefined }));
vi.mock('$app/state', () => ({ page: {} }));

it('undo of a new name leaves what others have changed of the view since', async () => {
  const sent: object[] = [];
  const store = new Store();
  const ask = ((_, { input }: { input: object }) => {
    sent.push(input);
    return Promise.resolve({ answer: { seq: 1 } });
  }) as Ask;
  const commands = new CommandQueue({ ask, store, clientId: 'window', place: () => ({ epoch: 1, seq: 1 }) });
  const app = { store, commands, undo: commands.undo, i18n: new I18n() } as unknown as App;
  const view = { id: 'v1', version: 3, name: 'Горячие', layout: 'TABLE', filter: {}, sort: null, columns: [] };
  store.put('savedView', view as unknown as SavedViewRow, { epoch: 1, seq: 1 });
  await editView(app, view as unknown as SavedViewRow, { name: 'Тёплые' });
  await commands.undo.undo();
  expect(sent).toEqual([
    { id: 'v1', name: 'Тёплые', version: 3 },
    { id: 'v1', name: 'Горячие', version: 3 },
  ]);
});
