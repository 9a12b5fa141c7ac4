import { expect, it } from 'vitest';
import { rateJump } from './rateJump.js';

it.each([
  ['97.55', '97.55', null],
  ['110', '100', null],
  ['120', '100', null],
  ['80', '100', null],
  ['121', '100', 21],
  ['9.755', '97.55', 90],
  ['975.5', '97.55', 900],
])('of %s after %s it asks about %s percent', (rate, before, percent) => expect(rateJump(rate, before)).toBe(percent));
