import { describe, expect, it } from 'vitest';
import { filterFrom, matches, paramsOf, type DealFilter } from '#lib/deals/filter.js';
import { deal } from '../../../tests/window/build.js';

const now = Date.parse('2026-11-19T09:40:00Z');
const id = '00000000-0000-4000-8000-000000000001';
const card = deal({
  id,
  owner: { id: 'u1', name: 'Анна' },
  team: { id: 't1', name: 'Север' },
  source: 'PHONE',
  sum: '100000.00',
  expectedOn: '2026-12-01',
  nextDueAt: '2026-11-19T08:00:00.000Z',
});

describe('matches', () => {
  it.each<[string, DealFilter, boolean]>([
    ['no filter', {}, true],
    ['owner', { ownerIds: ['u1', 'u2'] }, true],
    ['another owner', { ownerIds: ['u2'] }, false],
    ['team', { teamIds: ['t1'] }, true],
    ['another team', { teamIds: ['t2'] }, false],
    ['source', { sources: ['SITE'] }, false],
    ['currency', { currencies: ['USD', 'RUB'] }, true],
    ['another currency', { currencies: ['USD'] }, false],
    ['colour', { colours: ['RED'] }, true],
    ['another colour', { colours: ['YELLOW', 'GREEN'] }, false],
    ['no next step', { noNextStep: true }, false],
    ['sum from its own value', { sumFrom: '100000.00' }, true],
    ['sum compares as a number', { sumFrom: '20000' }, true],
    ['sum above', { sumTo: '99999.99' }, false],
    ['date within', { expectedFrom: '2026-11-30', expectedTo: '2026-12-01' }, true],
    ['date before', { expectedTo: '2026-11-30' }, false],
    ['won only', { statuses: ['WON'] }, false],
  ])('%s', (_, filter, expected) => expect(matches(card, filter, now, 'Europe/Moscow')).toBe(expected));

  it('shows only work without a word about status', () => {
    expect(matches({ ...card, status: 'LOST' }, {}, now, 'UTC')).toBe(false);
    expect(matches({ ...card, status: 'LOST' }, { statuses: ['LOST'] }, now, 'UTC')).toBe(true);
  });

  it('leaves a deal without a sum or date out of ranges', () => {
    expect(matches({ ...card, sum: null }, { sumFrom: '0' }, now, 'UTC')).toBe(false);
    expect(matches({ ...card, expectedOn: null }, { expectedTo: '2030-01-01' }, now, 'UTC')).toBe(false);
  });
});

describe('in the address', () => {
  it('comes back as it went', () => {
    const filter: DealFilter = {
      ownerIds: [id],
      colours: ['RED', 'YELLOW'],
      noNextStep: true,
      sumFrom: '1000',
      text: 'паркет',
    };
    expect(filterFrom(paramsOf(filter))).toEqual(filter);
  });

  it('drops what it does not know', () => {
    const params = new URLSearchParams('colour=red,pink&owner=x&from=-5&since=tomorrow&status=');
    expect(filterFrom(params)).toEqual({ colours: ['RED'] });
  });

  it.each([
    ['a day that no month has', 'since=2026-02-31', {}],
    ['a month that no year has', 'until=2026-13-01', {}],
    ['a day far from now', 'since=0001-01-01&until=9999-12-31', {}],
    ['a real leap day', 'since=2028-02-29', { expectedFrom: '2028-02-29' }],
    ['what only looks like an id', `owner=${'-'.repeat(36)},${id}&team=${'a'.repeat(36)}`, { ownerIds: [id] }],
    ['an id twice', `owner=${id},${id}`, { ownerIds: [id] }],
    ['a text too long', `q=${'я'.repeat(300)}`, { text: 'я'.repeat(200) }],
    ['marks of no text', 'q=%00%20a%E2%80%AEb%0A', { text: 'a b' }],
    ['a text of nothing but those', 'q=%00%E2%80%AE', {}],
    ['a whole character at the cut', `q=${'a'.repeat(199)}😀😀`, { text: `${'a'.repeat(199)}😀` }],
  ])('asks the server for nothing it refuses: %s', (_, query, expected) => {
    expect(filterFrom(new URLSearchParams(query))).toEqual(expected);
  });

  it('asks for no more people at once than the server takes', () => {
    const people = Array.from({ length: 250 }, () => crypto.randomUUID());
    expect(filterFrom(new URLSearchParams({ owner: people.join(',') })).ownerIds).toEqual(people.slice(0, 200));
  });

  it('is nothing without conditions', () => {
    expect(paramsOf({}).size).toBe(0);
    expect(paramsOf({ ownerIds: [], text: '' }).size).toBe(0);
    expect(paramsOf({ noNextStep: true }).size).toBe(1);
  });
});
