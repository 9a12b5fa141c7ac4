import { expect, it } from 'vitest';
import { bareInn, innTrouble } from './inn.js';

it.each(['7707083893', '7736050003', '7708004767', '7707000030', '500100732259', '526317984689'])(
  'domain §5: %s is well-formed',
  (inn) => expect(innTrouble(inn)).toBeNull(),
);

it.each([
  ['7707083892', 'inn.key'],
  ['0012345678', 'inn.region'],
  ['770708389', 'inn.length'],
  ['77070838933', 'inn.length'],
  ['77O7083893', 'inn.digits'],
  ['500100732258', 'inn.key'],
  ['123456789012', 'inn.key'],
])('domain §5: what is wrong with %s is told while it is typed', (inn, trouble) =>
  expect(innTrouble(inn)).toBe(trouble),
);

it('spaces in it do not matter', () => expect(innTrouble(bareInn('77 0708\u00a03893'))).toBeNull());
