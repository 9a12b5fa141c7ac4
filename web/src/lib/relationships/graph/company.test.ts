import { expect, it } from 'vitest';
import { ru } from '#lib/core/i18n/ru.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import type { Present } from '#lib/presence/presence.svelte.js';
import { doingAt, linkAt, whoIsAt } from './company.js';
import type { GraphLink } from './parts.js';

const link = { from: 'a', to: 'b' } as GraphLink;
const edited = { from: { id: 'a' }, to: { id: 'b' } } as RelationshipRow;

it.each([
  ['is named at a link that she has only chosen', undefined, 'Анна'],
  ['is said to change one whose form she has open', edited, 'Анна меняет'],
])('a colleague %s', (_, form, words) => {
  const anna = { user: { name: 'Анна' }, hue: 1, heldId: null, ...doingAt('middle', null, link, form) };
  const company = whoIsAt([anna as Present], 'middle', ru);
  expect(company.get(linkAt(link))).toEqual({ words, hue: 1 });
});
