import { expect, test } from 'vitest';
import { outcomeOf } from './outcome.js';

type Plan = Parameters<typeof outcomeOf>[0];
type Step = Plan['steps'][number];

const step = (kind: Step['kind'], state: Step['state'], endedAt: string | null = null): Step => ({
  id: `${kind} ${state} ${endedAt}`,
  kind,
  state,
  endedAt,
  comment: state === 'REJECTED' ? 'Дорого' : null,
});
const plan = (state: Plan['state'], ...steps: Step[]): Plan => ({ id: '1', state, endedAt: null, steps });
const [FIRST, SECOND] = ['2026-11-20T09:00:00.000Z', '2026-11-21T09:00:00.000Z'];

test('domain §3: a document is approved when all approvals are given, whatever is still to be done after them', () => {
  const given = [step('APPROVAL', 'DONE', FIRST), step('APPROVAL', 'DONE', SECOND)];
  expect(outcomeOf(plan('RUNNING', ...given, step('TODO', 'OPEN')))).toEqual({ state: 'DONE', at: SECOND, why: null });
  expect(outcomeOf(plan('STOPPED', ...given, step('TODO', 'CANCELLED')))?.state).toBe('DONE');
});

test('it is being approved while one of them is open', () => {
  const steps = [step('APPROVAL', 'DONE', FIRST), step('APPROVAL', 'OPEN')];
  expect(outcomeOf(plan('RUNNING', ...steps))?.state).toBe('RUNNING');
  expect(outcomeOf(plan('STOPPED', step('APPROVAL', 'CANCELLED')))?.state).toBe('STOPPED');
});

test('a refusal says why, and when', () => {
  const refused = plan('REJECTED', step('APPROVAL', 'REJECTED', FIRST), step('TODO', 'CANCELLED'));
  expect(outcomeOf(refused)).toEqual({ state: 'REJECTED', at: FIRST, why: 'Дорого' });
  expect(outcomeOf(plan('RUNNING', step('TODO', 'OPEN')))).toBeNull();
});
