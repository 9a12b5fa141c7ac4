import { expect, it } from 'vitest';
import { isOffered } from './roles.js';

it('who is in a deal already is offered only where a role is asked for that he has not', () => {
  const decides = { role: 'DECISION_MAKER' } as const;
  expect([isOffered(undefined, undefined), isOffered(undefined, 'PAYER')]).toEqual([true, true]);
  expect([isOffered(decides, undefined), isOffered(decides, 'DECISION_MAKER')]).toEqual([false, false]);
  expect(isOffered(decides, 'PAYER')).toBe(true);
});
