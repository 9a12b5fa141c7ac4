import { expect, it } from 'vitest';
import { mayDealWith } from './mayDealWith.js';

const north = { id: 'north', name: 'Север', parentId: null };
const ural = { id: 'ural', name: 'Урал', parentId: 'north' };
const south = { id: 'south', name: 'Юг', parentId: null };
const boris = { id: 'boris', name: 'Борис' };

function viewer(role: string, team = north) {
  const user = { id: 'anna', team };
  const store = { get: () => user, list: () => [north, ural, south] };
  return { store, session: { mayWrite: role !== 'OBSERVER', me: { role, user } } } as never;
}

it('domain §10: what waits for somebody is anybody’s who writes', () => {
  const lead = { assignee: null, team: south };
  expect(['MANAGER', 'HEAD', 'ADMIN', 'OBSERVER'].map((role) => mayDealWith(viewer(role), lead))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it('domain §10: what a colleague has is his, his head’s and the admins’', () => {
  const lead = { assignee: boris, team: ural };
  expect(mayDealWith(viewer('MANAGER'), lead)).toBe(false);
  expect(mayDealWith(viewer('MANAGER'), { ...lead, assignee: { id: 'anna', name: 'Анна' } })).toBe(true);
  expect(mayDealWith(viewer('HEAD', north), lead)).toBe(true);
  expect(mayDealWith(viewer('HEAD', south), lead)).toBe(false);
  expect(mayDealWith(viewer('HEAD'), { assignee: boris, team: null })).toBe(false);
  expect(mayDealWith(viewer('ADMIN'), lead)).toBe(true);
});
