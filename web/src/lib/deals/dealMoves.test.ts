import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import type { Ask } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import { assignDeal, editDeal, loseDeal, moveDeal, reopenDeal, winDeal } from '#lib/deals/deals.js';
import { deal, pipeline } from '../../../tests/window/build.js';

let store: Store;
let app: App;
let sent: object[];

beforeEach(() => {
  [store, sent] = [new Store(), []];
  store.put('pipeline', pipeline, { epoch: 1, seq: 1 });
  store.put('deal', deal({ id: 'a' }), { epoch: 1, seq: 1 });
  const ask = ((_, variables: { input: object }) => {
    sent.push(variables.input);
    return Promise.resolve({ answer: { seq: 1 } });
  }) as Ask;
  const commands = new CommandQueue({ ask, store, clientId: 'me', place: () => ({ epoch: 1, seq: 1 }) });
  // What the acts use of a window.
  app = { store, commands, undo: commands.undo, clock: { read: Date.now }, i18n: new I18n() } as unknown as App;
});

const acts: [string, (id: string) => Promise<Outcome>][] = [
  ['moving', (id) => moveDeal(app, id, { stageId: 's2' })],
  ['winning', (id) => winDeal(app, id)],
  ['losing', (id) => loseDeal(app, id, { reasonId: 'dear' })],
  ['reopening', (id) => reopenDeal(app, id)],
  ['editing', (id) => editDeal(app, id, { title: 'Гайки' })],
];
const gone = { kind: 'refused', error: { code: 'NOT_FOUND' } };

it.each(acts.slice(1, 3))('undoing the %s puts the card back between its neighbours', async (_, act) => {
  store.put('deal', deal({ id: 'below', position: 'a5' }), { epoch: 1, seq: 2 });
  await act('a');
  await app.undo.undo();
  expect(sent[1]).toMatchObject({ id: 'a', stageId: 's1', beforeId: 'below' });
});

describe('the sum of a deal', () => {
  const worth = () => {
    const { currency, amount, sum } = store.get('deal', 'a')!;
    return { currency, amount, sum };
  };

  it('forgets its roubles in another currency, and has them again when that is undone', async () => {
    store.put('deal', deal({ id: 'a', version: 2, sum: '500.00' }), { epoch: 1, seq: 2 });
    const edited = editDeal(app, 'a', { currency: 'USD', amount: '7.00' });
    expect(worth()).toEqual({ currency: 'USD', amount: '7.00', sum: null });
    await edited;
    await app.undo.undo();
    expect(sent[1]).toMatchObject({ currency: 'RUB', sum: '500.00' });
    expect(sent[1]).not.toMatchObject({ amount: '7.00' });
  });

  it('is the server’s to reckon where an amount in its own currency changes', async () => {
    const dollars = { id: 'a', version: 2, currency: 'USD', amount: '7.00', sum: '700.00' } as const;
    store.put('deal', deal(dollars), { epoch: 1, seq: 2 });
    const edited = editDeal(app, 'a', { amount: '8.00' });
    expect(worth()).toEqual({ currency: 'USD', amount: '8.00', sum: '700.00' });
    await edited;
    await app.undo.undo();
    expect(sent).toMatchObject([{ amount: '8.00' }, { amount: '7.00' }]);
    for (const input of sent) expect(input).not.toHaveProperty('sum');
  });
});

describe.each(acts)('%s', (_, act) => {
  it('is undone', async () => {
    await act('a');
    expect(await app.undo.undo()).toMatchObject({ kind: 'ok' });
    expect(sent).toHaveLength(2);
  });

  it('is refused when the deal was closed to the user before the undo', async () => {
    await act('a');
    store.forget('deal', 'a', { epoch: 1, seq: 2 });
    expect(await app.undo.undo()).toMatchObject(gone);
    expect(sent).toHaveLength(1);
  });

  it('is refused for a deal that is not here', async () => {
    expect(await act('b')).toMatchObject(gone);
    expect(sent).toEqual([]);
  });
});

it('gives no deal away that is not here', async () => {
  expect(await assignDeal(app, 'b', 'u2')).toMatchObject(gone);
});

it('shows an act at once', () => {
  void moveDeal(app, 'a', { stageId: 's2' });
  expect(store.get('deal', 'a')?.stageId).toBe('s2');
});

describe('what a command did', () => {
  const told = (act: () => Promise<Outcome>) => {
    void act();
    return app.undo.latest?.label.replace(/\u00a0/g, ' ');
  };

  it.each<[string, () => Promise<Outcome>]>([
    ['D-1 · в «Второй»', () => moveDeal(app, 'a', { stageId: 's2' })],
    ['D-1 · карточка переставлена', () => moveDeal(app, 'a', { stageId: 's1' })],
    ['D-1 · выиграна', () => winDeal(app, 'a')],
    ['D-1 · сумма: 2 000 000 ₽', () => editDeal(app, 'a', { sum: '2000000.00' })],
    ['D-1 · название: «Гайки», сумма: не задано', () => editDeal(app, 'a', { title: 'Гайки', sum: null })],
    ['D-1 · вероятность: 0 %, источник: сайт', () => editDeal(app, 'a', { probability: 0, source: 'SITE' })],
    ['D-1 · партнёр: не задано', () => editDeal(app, 'a', { partnerId: null })],
  ])('%s', (words, act) => expect(told(act)).toBe(words));

  it('names a deal that has no number yet by its title', () => {
    store.put('deal', deal({ id: 'b', number: 0, title: 'Шайбы' }), { epoch: 1, seq: 1 });
    expect(told(() => loseDeal(app, 'b', { reasonId: 'dear' }))).toBe('«Шайбы» · проиграна');
  });
});
