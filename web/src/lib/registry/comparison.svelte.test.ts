import { describe, expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import { RegistryDifferencesDocument } from '#lib/core/gql/graphql.js';
import type { Ask } from '#lib/core/graphql.js';
import { ru } from '#lib/core/i18n/ru.js';
import type { LegalEntityRow } from '#lib/core/rows.js';
import { Store } from '#lib/core/store.svelte.js';
import { Comparison } from './comparison.svelte.js';

const differences = [
  { field: 'KPP', ours: '710101001', theirs: '773601001' },
  { field: 'OGRN', ours: null, theirs: '1027700132195' },
];
const side = { id: 'side', inn: null, ogrn: '1027700132195', kpp: '710101001' } as LegalEntityRow;

async function compared(particulars: object) {
  const asked: unknown[] = [];
  const ask = (_: unknown, given: { input: unknown }) => {
    asked.push(given.input);
    return Promise.resolve({ registryDifferences: { party: {}, differences, ...particulars } });
  };
  const comparison = new Comparison({ ask } as unknown as App, () => side);
  comparison.ask();
  await expect.poll(() => comparison.answer).not.toBeNull();
  return { taken: [...comparison.taken], source: comparison.source, asked };
}

it('of the part itself all is taken, of a main one that stands for it nothing unless it is chosen', async () => {
  expect(await compared({ isMainInstead: false, trouble: null })).toMatchObject({ taken: ['KPP', 'OGRN'] });
  expect(await compared({ isMainInstead: true, trouble: null })).toMatchObject({ taken: [] });
});

it('the part is asked for by its КПП, by whatever number the company is named', async () => {
  const { asked } = await compared({ isMainInstead: false, trouble: null });
  expect(asked).toEqual([{ id: 'side', party: '1027700132195', partyKpp: '710101001' }]);
});

it.each([
  [null, 'register'],
  ['NO_TOKEN', 'directory'],
  ['AWAY', 'directory'],
])('with trouble %s it is compared with the %s', async (trouble, source) =>
  expect(await compared({ isMainInstead: false, trouble })).toMatchObject({ source }),
);

describe('what was written is taken back', () => {
  interface Sent {
    input: Record<string, unknown>;
    answer(row: Partial<LegalEntityRow>, seq: number): void;
  }

  async function written() {
    const sent: Sent[] = [];
    const ask = ((document: unknown, given: { input: Record<string, unknown> }) => {
      if (document === RegistryDifferencesDocument)
        return Promise.resolve({
          registryDifferences: { party: {}, differences, isMainInstead: false, trouble: null },
        });
      const { promise, resolve } = Promise.withResolvers<unknown>();
      const answer: Sent['answer'] = (row, seq) => resolve({ answer: { seq, legalEntity: { ...side, ...row } } });
      sent.push({ input: given.input, answer });
      return promise;
    }) as Ask;
    const store = new Store();
    store.put('legalEntity', { ...side, version: 3 }, { epoch: 1, seq: 1 });
    const commands = new CommandQueue({ ask, store, clientId: 'me', place: () => ({ epoch: 1, seq: 9 }) });
    const app = { ask, store, commands, i18n: { text: ru } } as unknown as App;
    const comparison = new Comparison(app, () => store.get('legalEntity', 'side')!);
    comparison.ask();
    await expect.poll(() => comparison.answer).not.toBeNull();
    const writing = comparison.fill(null);
    return { sent, store, commands, writing };
  }
  const taken = { kpp: '773601001', ogrn: '1027700132195' };

  it('over the version that it made, so that what others changed since is not overwritten', async () => {
    const { sent, store, commands, writing } = await written();
    sent[0]!.answer({ ...taken, version: 4 }, 2);
    await writing;
    store.put('legalEntity', { ...side, ...taken, version: 5, kpp: '999901001' }, { epoch: 1, seq: 3 });
    void commands.undo.undo();
    expect(sent[1]!.input).toEqual({ id: 'side', kpp: '710101001', ogrn: null, version: 4 });
  });

  it('also before it has been answered', async () => {
    const { sent, commands } = await written();
    void commands.undo.undo();
    sent[0]!.answer({ ...taken, version: 4 }, 2);
    await expect.poll(() => sent[1]?.input).toEqual({ id: 'side', kpp: '710101001', ogrn: null, version: 4 });
  });
});
