import { expect, it } from 'vitest';
import { mayMatch } from './mayMatch.js';

const edited = (id: string, ...fields: string[]) => ({ id, name: 'person.edited', particulars: { fields } });

it.each([
  ['somebody new', { id: 'new', name: 'person.created', particulars: {} }, true],
  ['a new number of whoever it is', edited('other', 'jobTitle', 'phones'), true],
  ['whatever is told of a match', edited('known', 'jobTitle'), true],
  ['another post of somebody else', edited('other', 'jobTitle'), false],
  ['what he takes part in', { id: 'other', name: 'file.added', particulars: {} }, false],
])('domain §2: matches of a lead are asked for again by %s: %s', (_, change, may) =>
  expect(mayMatch(change as never, [{ id: 'known' }, { id: null }])).toBe(may),
);
