import { expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { ru } from '#lib/core/i18n/ru.js';
import { Store } from '#lib/core/store.svelte.js';
import { PersonFile } from './personFile.svelte.js';

const row = { id: 'p1', version: 1, name: 'Данные удалены', phones: [], emails: [], custom: {}, partner: null };
const details = { messengerIds: [], owner: null, employments: [], deals: { asOf: '1.1' } };

/** Stands in for the network and the shell only. */
async function opened(person: { can: string[]; erasedAt: string | null }) {
  const ask = async () => ({ person: { ...row, ...details, ...person } });
  const live = { state: 'online', onReset: () => () => {}, onChanges: () => () => {} };
  const commands = { waits: () => false };
  const forms = { any: false };
  const app = { ask, forms, store: new Store(), live, commands, i18n: { text: ru } } as unknown as App;
  const file = new PersonFile(app, 'p1');
  await vi.waitFor(() => expect(file.state).toBe('ready'));
  return { isErased: file.isErased, locked: file.cell('Имя', '', () => ({})).locked };
}

it.each([
  ['who may edit', { can: ['edit'], erasedAt: null }, { isErased: false, locked: undefined }],
  ['who may not', { can: [], erasedAt: null }, { isErased: false, locked: 'нет права' }],
  [
    'an erased one, though anybody might',
    { can: [], erasedAt: '2026-11-22T09:00:00.000Z' },
    { isErased: true, locked: 'данные удалены' },
  ],
])('the card of a person says why nothing can be edited: %s', async (_name, person, said) => {
  expect(await opened(person)).toEqual(said);
});
