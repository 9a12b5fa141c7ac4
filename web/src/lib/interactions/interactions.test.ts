import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import type { Ask } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import { deferInteractions, reviewInteractions, type InteractionRow } from './interactions.js';

const at = { epoch: 1, seq: 1 };
const NOON = '2026-11-20T12:00:00.000Z';
const row = (id: string, given: Partial<InteractionRow> = {}) =>
  ({ id, reviewed: false, reviewAt: null, ...given }) as InteractionRow;

let app: App;
let sent: object[];

beforeEach(() => {
  sent = [];
  const store = new Store();
  const ask = ((_, variables: { input: object }) => {
    sent.push(variables.input);
    return Promise.resolve({ answer: { seq: 1 } });
  }) as Ask;
  const commands = new CommandQueue({ ask, store, clientId: 'window', place: () => at });
  const clock = { read: () => Date.parse('2026-11-20T09:00:00Z') };
  app = { store, commands, undo: commands.undo, i18n: new I18n(), clock } as unknown as App;
});

describe('undo of a review', () => {
  it('leaves those that had been reviewed before', async () => {
    await reviewInteractions(app, [row('a'), row('b', { reviewed: true })], true);
    await app.undo.undo();
    expect(sent).toEqual([
      { ids: ['a'], reviewed: true },
      { ids: ['a'], reviewed: false },
    ]);
  });

  it('puts off again what was put off', async () => {
    await reviewInteractions(app, [row('a', { reviewAt: NOON }), row('b')], true);
    await app.undo.undo();
    expect(sent.slice(1)).toEqual([
      { ids: ['a'], until: NOON },
      { ids: ['b'], reviewed: false },
    ]);
  });

  it('does not put off till a moment that has passed', async () => {
    await reviewInteractions(app, [row('a', { reviewAt: '2026-11-20T08:00:00.000Z' })], true);
    await app.undo.undo();
    expect(sent.at(-1)).toEqual({ ids: ['a'], reviewed: false });
  });
});

describe('undo of putting off', () => {
  it('gives each back what it had', async () => {
    const rows = [row('a'), row('b', { reviewed: true }), row('c', { reviewAt: NOON })];
    await deferInteractions(app, rows, '2026-11-21T06:00:00.000Z');
    await app.undo.undo();
    expect(sent.slice(1)).toEqual([
      { ids: ['a'], reviewed: false },
      { ids: ['b'], reviewed: true },
      { ids: ['c'], until: NOON },
    ]);
  });

  it('leaves those that were put off till then already', async () => {
    await deferInteractions(app, [row('a', { reviewAt: NOON }), row('b')], '2026-11-20T12:00:00Z');
    expect(sent).toEqual([{ ids: ['b'], until: '2026-11-20T12:00:00Z' }]);
  });
});

it('nothing is said to the server, and nothing can be undone, where nothing changes', async () => {
  expect(await reviewInteractions(app, [row('a', { reviewed: true })], true)).toBeNull();
  expect([sent, app.undo.latest]).toEqual([[], undefined]);
});
