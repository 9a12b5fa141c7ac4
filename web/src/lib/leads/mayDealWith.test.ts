import { expect, it } from 'vitest';
import { mayDealWith, mayTakeBack } from './mayDealWith.js';

const north = { id: 'north', name: 'Север', parentId: null };
const ural = { id: 'ural', name: 'Урал', parentId: 'north' };
const south = { id: 'south', name: 'Юг', parentId: null };
const boris = { id: 'boris', name: 'Борис' };

function viewer(role: string, team: typeof north | typeof ural = north) {
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

it('domain §2: undo of a hand-over is offered to whom it is still his to deal with', () => {
  const roles = ['MANAGER', 'HEAD', 'ADMIN'];
  const offered = (to: Parameters<typeof mayTakeBack>[1], team: typeof north | typeof ural = south) =>
    roles.filter((role) => mayTakeBack(viewer(role, team), to));
  expect(offered({ owner: boris, team: null })).toEqual(['HEAD', 'ADMIN']);
  expect(offered({ owner: null, team: null })).toEqual(roles);
  expect(offered({ owner: null, team: south })).toEqual(roles);
  expect(offered({ owner: null, team: north }, ural)).toEqual(roles);
  expect(offered({ owner: null, team: ural })).toEqual(['ADMIN']);
});
