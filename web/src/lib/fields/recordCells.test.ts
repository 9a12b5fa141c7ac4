import { expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { PartnerRow } from '#lib/core/rows.js';
import { Store } from '#lib/core/store.svelte.js';
import { RecordCells } from './recordCells.js';

const NOW = { epoch: 1, seq: 1 };

/** A card whose phones, and one of whose own fields, have been changed here and not sent yet. */
function changedOffline(state: 'online' | 'offline') {
  const store = new Store();
  const row = { id: 'p1', version: 1, name: 'Альфа', phones: [], custom: { c1: 'Урал', c2: 'Центр' } };
  store.put('partner', row as unknown as PartnerRow, NOW);
  const change = { phones: ['+79160000001'], custom: { c2: 'Сибирь' } };
  store.overlay('m1', [{ type: 'partner', id: 'p1', change }]);
  const app = { store, commands: { waits: () => true }, live: { state } } as unknown as App;
  const cells = new RecordCells<Partial<PartnerRow>>({
    ...{ app, type: 'partner', id: () => 'p1', locked: () => undefined },
    edit: () => Promise.reject(new Error('nothing is saved here')),
  });
  const shown = store.get('partner', 'p1')!;
  const own = (id: string) => cells.of(id, shown.custom[id], (value) => ({ custom: { [id]: value! } })).waiting;
  return [
    cells.of('Название', shown.name, (name) => ({ name })).waiting,
    cells.of('Телефоны', shown.phones, (phones) => ({ phones })).waiting,
    own('c1'),
    own('c2'),
  ];
}

it('of a card that is changed without a connection only what has been changed waits', () => {
  expect(changedOffline('offline')).toEqual([false, true, false, true]);
});

it('what is being sent does not wait', () => {
  expect(changedOffline('online')).toEqual([false, false, false, false]);
});

it('a value that was being typed while its record was merged is saved where nothing else stands, and clashes elsewhere', async () => {
  const store = new Store();
  const put = (id: string, site: string | null) =>
    store.put('partner', { id, version: 1, name: 'Альфа', site } as unknown as PartnerRow, NOW);
  put('gone', null);
  put('kept', null);
  put('taken', 'alfa.example');
  const app = { store, commands: { waits: () => false } } as unknown as App;
  const saved: unknown[] = [];
  const saveAfter = async (into: string) => {
    let id = 'gone';
    const cells = new RecordCells<Partial<PartnerRow>>({
      ...{ app, type: 'partner', id: () => id, locked: () => undefined },
      edit: async (fields, opened) => {
        saved.push({ id, fields, opened });
        return { kind: 'ok', seq: 1, mutationId: 'm' };
      },
    });
    const opened = cells.of<string | null>('Сайт', null, (site) => ({ site }));
    opened.onediting?.(true);
    id = into;
    return opened.save('beta.example');
  };
  expect(await saveAfter('kept')).toEqual({ taken: true });
  expect(saved).toEqual([{ id: 'kept', fields: { site: 'beta.example' }, opened: undefined }]);
  expect(await saveAfter('taken')).toEqual({ changedBy: null });
  expect(saved).toHaveLength(1);
});
