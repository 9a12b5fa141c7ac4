import { expect, test } from 'vitest';
import { inRoubles } from './roubles.service.js';

test.each([
  ['100.00', '97.5499', '9754.99'],
  ['0.01', '0.5', '0.01'],
  ['0.01', '0.499999', '0.00'],
  ['1234567.89', '1', '1234567.89'],
  ['1000000000.00', '9999.999999', '9999999999000.00'],
  ['3.00', '0.186250', '0.56'],
])('domain §1: %s at %s is %s roubles, half-up to a kopeck', (amount, rate, roubles) => {
  expect(inRoubles(amount, rate)).toBe(roubles);
});
