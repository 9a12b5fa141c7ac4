import { expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { LegalEntityRow } from '#lib/core/rows.js';
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
