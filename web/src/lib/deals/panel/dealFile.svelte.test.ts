import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { ConnectionState } from '#lib/core/connection.svelte.js';
import { AppError } from '#lib/core/graphql.js';
import { Store } from '#lib/core/store.svelte.js';
import { deal } from '../../../../tests/window/build.js';
import { DealFile } from './dealFile.svelte.js';

const at = { epoch: 1, seq: 1 };
const mine = deal({ id: 'd1', owner: { id: 'u1', name: 'Анна' } });
const details = {
  can: ['edit', 'share'],
  sharedWith: [],
  stageVisits: [],
  tasks: { asOf: '1.2', nodes: [] },
};

let store: Store;
let file: DealFile;
let asked: number;
let answer: () => unknown;

/** Stands in for the network and the shell only. */
function open(id: string, { role = 'MANAGER', state = 'online' as ConnectionState } = {}) {
  asked = 0;
  const ask = async () => {
    asked += 1;
    return { deal: await answer() };
  };
  const live = { state, onReset: () => () => {} };
  const session = { me: { user: { id: 'u1' }, role } };
  file = new DealFile({ ask, store, live, session } as unknown as App, id);
  return new Promise((resolve) => setTimeout(resolve));
}

const refuse = (code: 'NETWORK' | 'NOT_FOUND') => (): never => {
  throw new AppError(code);
};

beforeEach(() => (store = new Store()));
afterEach(() => file.close());

it('opens a deal that the server does not know yet, to be edited, without asking for it', async () => {
  store.overlay('m1', [{ type: 'deal', id: 'new', change: { ...mine, id: 'new', version: 0 }, creates: true }]);
  await open('new');
  expect([file.state, file.unsent, file.can('edit'), file.can('share'), asked]).toEqual([
    'ready',
    true,
    true,
    false,
    0,
  ]);
});

it('asks for the rest once the server has answered for a new deal', async () => {
  const created = { ...mine, id: 'new' };
  store.overlay('m1', [{ type: 'deal', id: 'new', change: { ...created, version: 0 }, creates: true }]);
  await open('new');
  answer = () => ({ ...created, ...details });
  store.put('deal', created, at);
  store.lift('m1');
  await expect.poll(() => [asked, file.partial]).toEqual([1, false]);
});

it('shows what the window knows when the server does not answer, and the rest when it does', async () => {
  store.put('deal', mine, at);
  answer = refuse('NETWORK');
  await open('d1');
  expect([file.state, file.partial, file.can('edit')]).toEqual(['ready', true, true]);
  answer = () => ({ ...mine, ...details });
  file.recover();
  await expect.poll(() => [file.state, file.partial, file.can('share')]).toEqual(['ready', false, true]);
});

it('lets nobody edit what may not be his while the server is silent', async () => {
  store.put('deal', { ...mine, owner: { id: 'u2', name: 'Борис' } }, at);
  answer = refuse('NETWORK');
  await open('d1');
  expect([file.state, file.can('edit')]).toEqual(['ready', false]);
  file.close();
  await open('d1', { role: 'ADMIN' });
  expect(file.can('edit')).toBe(true);
});

it('does not wait for an answer that cannot come', async () => {
  store.put('deal', mine, at);
  answer = () => new Promise(() => {});
  const opening = open('d1', { state: 'offline' });
  expect(file.state).toBe('ready');
  await opening;
});

it('does not show a deal that the server denies', async () => {
  store.put('deal', mine, at);
  answer = refuse('NOT_FOUND');
  await open('d1');
  expect(file.state).toBe('missing');
});
