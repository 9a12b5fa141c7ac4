import { expect, test } from 'vitest';
import { refusedOf } from './refused.js';

type Begun = Parameters<typeof refusedOf>[0][number];

const plan = (id: string, state: Begun['state'], given: Partial<Begun> = {}): Begun => ({
  id,
  state,
  title: 'Скидка',
  templateId: 'discount',
  quoteId: null,
  agreementId: null,
  ...given,
});
/** The latest first, as the list is. */
const refused = (...plans: Begun[]) => [...refusedOf(plans)];

test('domain §3: a refusal stays in sight until the same is asked for again', () => {
  expect(refused(plan('2', 'RUNNING', { templateId: 'delivery' }), plan('1', 'REJECTED'))).toEqual(['1']);
  expect(refused(plan('2', 'RUNNING'), plan('1', 'REJECTED'))).toEqual([]);
  expect(refused(plan('2', 'REJECTED'), plan('1', 'REJECTED'))).toEqual(['2']);
});

test('what is asked about another document is not the same', () => {
  expect(refused(plan('2', 'RUNNING', { quoteId: 'new' }), plan('1', 'REJECTED', { quoteId: 'old' }))).toEqual(['1']);
  expect(refused(plan('2', 'DONE', { agreementId: 'a' }), plan('1', 'REJECTED', { agreementId: 'a' }))).toEqual([]);
});

test('of what was begun by hand, the same is what is called the same', () => {
  const byHand = { templateId: null };
  expect(refused(plan('2', 'RUNNING', byHand), plan('1', 'REJECTED', byHand))).toEqual([]);
  expect(refused(plan('2', 'RUNNING', { ...byHand, title: 'Иное' }), plan('1', 'REJECTED', byHand))).toEqual(['1']);
});
