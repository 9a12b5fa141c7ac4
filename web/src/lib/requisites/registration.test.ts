import { expect, test } from 'vitest';
import { isOgrnip } from './registration.js';

test.each([
  [{ type: null, ogrn: '1027700132195' }, false],
  [{ type: null, ogrn: '304500116000157' }, true],
  [{ type: 'COMPANY', inn: '500100732259' }, true],
  [{ type: 'SOLE_TRADER', inn: '7707083893' }, false],
  [{ type: 'SOLE_TRADER' }, true],
  [{ type: 'COMPANY', inn: '77' }, false],
  [{ type: null, inn: '' }, null],
] as const)('%o is registered under ОГРНИП: %s', (side, isIt) => {
  expect(isOgrnip(side)).toBe(isIt);
});
