import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { Store } from '#lib/core/store.svelte.js';
import { InfluenceOn } from './influence.svelte.js';

const person = (id: string) => ({ id, kind: 'PERSON', name: id });
const ANSWER = {
  deciders: [person('chief')],
  hiddenDeciders: 2,
  paths: [{ first: person('friend'), steps: [{ from: person('friend'), to: person('chief') }] }],
};

let influence: InfluenceOn;
let asked: number;
let tell: (change: Change) => void;

beforeEach(async () => {
  vi.useFakeTimers();
  asked = 0;
  const ask = async () => {
    asked += 1;
    return { influencePaths: ANSWER };
  };
  const live = { onChanges: (listener: typeof tell) => ((tell = listener), () => {}), onReset: () => () => {} };
  influence = new InfluenceOn({ ask, store: new Store(), live } as unknown as App, 'deal');
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  influence.close();
  vi.useRealTimers();
});

it('tells how many decide whom the viewer does not see', () => {
  expect([influence.deciders?.map(({ id }) => id), influence.hidden]).toEqual([['chief'], 2]);
});

it.each([
  ['what else is said between records', 'anybody', 'relationship.added', true],
  ['somebody’s further work', 'anybody', 'employment.created', true],
  ['a contact that was held', 'anybody', 'interaction.logged', true],
  ['who decides about the deal', 'deal', 'dealPerson.edited', true],
  ['one on a chain, who works elsewhere now', 'friend', 'person.edited', true],
  ['one who decides and is seen no more', 'chief', null, true],
  ['a comment of the deal', 'deal', 'comment.added', false],
  ['somebody on no chain', 'anybody', 'person.edited', false],
  ['somebody on no chain, who works elsewhere now', 'anybody', 'person.edited', true, { partnerId: 'p' }],
  ['a partner that stands under another now', 'partner', 'partner.edited', true, { fields: ['parentId'] }],
  ['a partner that is called otherwise', 'partner', 'partner.edited', false, { fields: ['name'] }],
])('chains are asked for anew by %s or not', async (_, id, name, isAsked, particulars: object = {}) => {
  tell({ id, name, particulars } as unknown as Change);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toBe(isAsked ? 2 : 1);
});
