import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { ConnectionState } from '#lib/core/connection.svelte.js';
import { Feed, type Change, type Frame } from '#lib/core/feed.js';
import { AppError } from '#lib/core/graphql.js';
import { Store } from '#lib/core/store.svelte.js';
import { deal, task } from '../../../../tests/window/build.js';
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
let feed: Feed;
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
  const live = {
    state,
    onReset: () => () => {},
    onChanges: (listener: (change: Change) => void) => feed.watch(listener),
  };
  const session = { me: { user: { id: 'u1' }, role } };
  file = new DealFile({ ask, store, live, session } as unknown as App, id);
  return new Promise((resolve) => setTimeout(resolve));
}

const refuse = (code: 'NETWORK' | 'NOT_FOUND') => (): never => {
  throw new AppError(code);
};

beforeEach(() => {
  store = new Store();
  feed = new Feed(store);
});
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

it('follows the steps that an own command has brought, though its answer came before the log', async () => {
  answer = () => ({ ...mine, ...details });
  await open('d1');
  feed.begin('1.1');
  store.put('deal', { ...mine, version: 2 }, { epoch: 1, seq: 3 });
  answer = () => ({
    ...mine,
    version: 2,
    ...details,
    tasks: { asOf: '1.3', nodes: [task({ id: 't1', dealId: 'd1' })] },
  });
  // The answer counts by the last line of its command, which another record may have.
  feed.apply(reopened({ ...mine, version: 2 }));
  await expect.poll(() => file.tasks.list.map(({ id }) => id)).toEqual(['t1']);
});

const reopened = (record: typeof mine): Frame => ({
  from: '1.1',
  to: '1.3',
  reset: false,
  now: '2026-11-22T09:00:00Z',
  build: '',
  events: [
    {
      seq: 2,
      entity: 'deal',
      id: record.id,
      forget: false,
      name: 'deal.reopened',
      actor: null,
      clientId: 'c1',
      mutationId: 'm1',
      at: '2026-11-22T09:00:00Z',
      particulars: null,
      record: { __typename: 'Deal', ...record },
    },
  ],
});
