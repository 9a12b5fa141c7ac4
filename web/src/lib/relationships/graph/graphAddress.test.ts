import { expect, it } from 'vitest';
import { addressOf, readAddress } from './graphAddress.js';

const read = (address: string) => readAddress(new URLSearchParams(address));

it.each(['?partner=p1', '?person=h1&steps=4', '?partner=p1&types=t1%2Cworks&view=list', ''])(
  'the address %s comes back as it was',
  (address) => {
    expect(addressOf(read(address))).toBe(address);
  },
);

it('what an address cannot mean is as usual', () => {
  expect(read('?person=h1&steps=9&view=table')).toEqual({
    around: { id: 'h1', kind: 'PERSON' },
    steps: 2,
    types: null,
    view: null,
  });
});
