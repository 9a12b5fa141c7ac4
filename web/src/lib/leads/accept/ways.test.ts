import { expect, it } from 'vitest';
import type { Match } from '../leadFile.svelte.js';
import { fitOf, similarFor } from './ways.js';

const of = (kind: Match['kind'], more: Partial<Match> = {}): Match => ({
  key: `${kind}:1`,
  kind,
  id: `${kind}-1`,
  name: 'Имя',
  owner: null,
  by: ['PHONE'],
  isPotential: false,
  partnerId: null,
  deals: [],
  ...more,
});
const match = of;
const deal = { id: 'deal' } as Match['deals'][number];

it('domain §2: a stranger is a new client', () => expect(fitOf([])).toMatchObject({ way: 'NEW_CLIENT' }));

it('domain §2: of a known company somebody new is a new contact', () => {
  expect(fitOf([match('PARTNER', { by: ['INN'] })])).toMatchObject({
    way: 'NEW_CONTACT',
    partner: { id: 'PARTNER-1' },
  });
});

it('domain §2: a known person opens another deal, and writes on in the only one he has', () => {
  const match = (kind: 'PERSON', more: Partial<Match> = {}) => of(kind, { partnerId: 'p1', ...more });
  expect(fitOf([match('PERSON')]).way).toBe('KNOWN_CONTACT');
  expect(fitOf([match('PERSON', { deals: [deal] })]).way).toBe('LOG');
  expect(fitOf([match('PERSON', { deals: [deal, deal] })]).way).toBe('KNOWN_CONTACT');
});

it('the same name, and a record that one may not see, decide nothing', () => {
  expect(fitOf([match('PARTNER', { by: ['NAME'] })]).way).toBe('NEW_CLIENT');
  expect(fitOf([match('PERSON', { id: null })]).way).toBe('NEW_CLIENT');
  expect(fitOf([match('PERSON')]).way).toBe('NEW_CLIENT');
});

it('similar records are asked about only where a new one would be made', () => {
  const all = [match('PARTNER'), match('PERSON'), match('LEAD')];
  expect(similarFor('NEW_CLIENT', all, null).map(({ kind }) => kind)).toEqual(['PARTNER', 'PERSON']);
  expect(similarFor('NEW_CONTACT', all, null).map(({ kind }) => kind)).toEqual(['PERSON']);
  expect(similarFor('LOG', all, null)).toEqual([]);
});
