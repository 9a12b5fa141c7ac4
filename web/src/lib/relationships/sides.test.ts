import { expect, it } from 'vitest';
import { START } from '#lib/core/cursor.js';
import type { LinkNature } from '#lib/core/gql/graphql.js';
import { ru } from '#lib/core/i18n/ru.js';
import type { RelationshipTypeRow } from '#lib/core/rows.js';
import { Store } from '#lib/core/store.svelte.js';
import { hasDirection, linkWords, roleOfOther, rolesFor, roleValueOf } from './sides.js';

const type = (id: string, given: Partial<RelationshipTypeRow>): RelationshipTypeRow => ({
  ...{ id, version: 1, name: 'друг', inverseName: 'друг', fromKind: 'PERSON', toKind: 'PERSON' },
  ...{ conducts: true, decides: false, archivedAt: null },
  ...given,
});

const store = new Store();
for (const row of [
  type('friend', {}),
  type('supplier', { name: 'поставщик', inverseName: 'покупатель', fromKind: 'PARTNER', toKind: 'PARTNER' }),
  type('decides', { name: 'принимает решения', inverseName: 'решения принимает', toKind: 'PARTNER' }),
  type('gone', { name: 'кум', inverseName: 'кум', archivedAt: '2026-11-01T00:00:00Z' }),
])
  store.put('relationshipType', row, START);

const alpha = { id: 'a', kind: 'PARTNER', name: 'Альфа' } as const;
const beta = { id: 'b', kind: 'PARTNER', name: 'Бета' } as const;

it('from either end the other is called what it is to this one', () => {
  const row = { typeId: 'supplier', from: alpha, to: beta };
  expect(roleOfOther(store, row, 'a')).toBe('покупатель');
  expect(roleOfOther(store, row, 'b')).toBe('поставщик');
});

it('a kind with a direction is offered from both sides, one without once, one put away not at all', () => {
  expect(rolesFor(store, 'PARTNER').map(({ label }) => label)).toEqual([
    'покупатель',
    'поставщик',
    'принимает решения',
  ]);
  expect(rolesFor(store, 'PERSON', 'PERSON').map(({ label }) => label)).toEqual(['друг']);
});

it('a relationship is the same role in the list as it was made with', () => {
  const row = { typeId: 'supplier', from: alpha, to: beta };
  const offered = rolesFor(store, 'PARTNER').map(({ value }) => value);
  expect(offered).toContain(roleValueOf(store, row, 'a'));
  expect(roleValueOf(store, row, 'a')).not.toBe(roleValueOf(store, row, 'b'));
});

it('a step of a chain reads onwards, whichever way its link goes', () => {
  const link = { nature: 'SAID', typeId: 'supplier', from: 'a' } as const;
  expect([linkWords(store, ru, link, 'a'), linkWords(store, ru, link, 'b')]).toEqual(['поставщик', 'покупатель']);
  const wordsOf = (nature: LinkNature, start: string) => linkWords(store, ru, { nature, from: 'a' }, start);
  expect(['a', 'b'].map((start) => wordsOf('WORK', start))).toEqual(['работает в', 'здесь работает']);
  expect(['a', 'b'].map((start) => wordsOf('PART', start))).toEqual(['входит в', 'включает']);
});

it('a link has an arrow when its ends are not the same to each other, unless it is of work', () => {
  const said = ['supplier', 'decides', 'friend'].map((typeId) => ({ nature: 'SAID', typeId }) as const);
  const links = [...said, { nature: 'WORK' } as const, { nature: 'PART' } as const];
  expect(links.map((link) => hasDirection(store, link))).toEqual([true, true, false, false, true]);
});
