import { expect, test } from 'vitest';
import { identityOf, isUnknown, joined } from './identity.service.js';

const nobody = { name: null, company: null, phones: [], emails: [], inn: null, messengerIds: [] };

test('domain §2: a sender is recognised by what he gave in its normal form', () => {
  const phones = ['8 (912) 345-67-89', '+7 912 345 67 89', 'позвоните'];
  const sender = { ...nobody, phones, emails: [' Irina@T.Example', 'irina@t.example'], inn: '77 0708 3893' };
  expect(identityOf(sender)).toEqual({
    phones: ['+79123456789'],
    emails: ['irina@t.example'],
    inn: '7707083893',
    messengerIds: [],
  });
});

test('An ИНН that does not check is nobody’s', () => {
  expect(isUnknown(identityOf({ ...nobody, inn: '7707083892', phones: ['12'] }))).toBe(true);
});

test('Who says more is the same, and his ИНН stays', () => {
  const first = identityOf({ ...nobody, phones: ['+79123456789'], inn: '7707083893' });
  const then = identityOf({ ...nobody, emails: ['a@b.example'], inn: '7736050003' });
  expect(joined(first, then)).toEqual({
    phones: ['+79123456789'],
    emails: ['a@b.example'],
    inn: '7707083893',
    messengerIds: [],
  });
});
