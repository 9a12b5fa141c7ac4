import { expect, it } from 'vitest';
import { inRoubles } from './roubles.js';

it.each([
  ['100.00', '97.549900', '9754.99'],
  ['0.01', '0.500000', '0.01'],
  ['0.01', '0.499999', '0.00'],
  ['999999999.99', '9999.999999', '9999999998900.00'],
])('%s at %s is %s roubles', (amount, rate, roubles) => expect(inRoubles(amount, rate)).toBe(roubles));
