import { describe, expect, it } from 'vitest';
import { filterFrom, isEmpty, matches, paramsOf, type DealFilter } from '#lib/deals/filter.js';
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

  it('is empty without conditions', () => {
    expect(isEmpty({})).toBe(true);
    expect(isEmpty({ ownerIds: [], text: '' })).toBe(true);
    expect(isEmpty({ noNextStep: true })).toBe(false);
  });
});
