import { expect, it } from 'vitest';
import { kindsOf } from './kinds.js';

const SINCE = '2026-11-23T09:00:00.000Z';

it('domain §2: who has become a client is one on its card too, unless somebody has said what else it is', () => {
  expect(kindsOf({ kinds: [], clientSince: SINCE })).toEqual(['CLIENT']);
  expect(kindsOf({ kinds: [], clientSince: null })).toEqual([]);
  expect(kindsOf({ kinds: ['SUPPLIER'], clientSince: SINCE })).toEqual(['SUPPLIER']);
});
