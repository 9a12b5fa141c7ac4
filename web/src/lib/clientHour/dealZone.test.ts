import { expect, it } from 'vitest';
import { START } from '#lib/core/cursor.js';
import { Store } from '#lib/core/store.svelte.js';
import { dealZone } from '#lib/clientHour/dealZone.js';

const person = { id: 'p', version: 1, name: 'Олег', jobTitle: null, emails: [], partner: null, custom: {} };

it('a client lives where a telephone of one of his people is, by the area code', () => {
  const store = new Store();
  const known = { ...person, phones: ['+79161234567', '+73432000000'] };
  const row = { id: 'r', version: 1, dealId: 'd', role: 'BUYER', personId: 'p', person: known };
  store.put('dealPerson', row as never, START);
  expect(dealZone(store, 'd')).toBe('Asia/Yekaterinburg');
  expect(dealZone(store, 'another')).toBeNull();
});
