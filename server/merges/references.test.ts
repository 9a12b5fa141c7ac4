import { expect, test } from 'vitest';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { orm } from '../testing/build.js';
import { REFERENCES } from './references.js';

const rows = (sql: string) => orm.em.fork().execute<{ name: string }[]>(sql);
const names = async (sql: string) => (await rows(sql)).map(({ name }) => name);

/** They are re-pointed with more than one column at a time, or with what they count. */
const TOGETHER = [
  ...['from', 'to'].flatMap((end) => [`relationship.${end}_partner_id`, `relationship.${end}_person_id`]),
  'deal_outcome.partner_id',
];

const foreignKeysTo = (table: string) =>
  names(`
    select conrelid::regclass || '.' || a.attname as name from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.confrelid = '${table}'::regclass order by 1`);

/** Also ids that hold whatever becomes of their record, which no foreign key tells of. */
const namedAfter = (table: string) =>
  names(`select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and column_name ~ '(^|_)${table}_id$' order by 1`);

const handled = (kind: EndKind, table: string): string[] =>
  [
    ...REFERENCES[kind].map(({ table: of, column }) => `${of}.${column}`),
    ...TOGETHER.filter((name) => name.endsWith(`${table}_id`)),
  ].toSorted();

test.each([
  [EndKind.PARTNER, 'partner'],
  [EndKind.PERSON, 'person'],
] as const)('domain §5: everything that names a %s is re-pointed', async (kind, table) => {
  const all = new Set([...(await foreignKeysTo(table)), ...(await namedAfter(table))]);
  expect(handled(kind, table)).toEqual([...all].toSorted());
});

test('nothing refers to rows that a merge may drop, but what it drops with them', async () => {
  const dropped = ['deal_person', 'participant', 'relationship', 'legal_entity'];
  const referring = await Promise.all(dropped.map(foreignKeysTo));
  expect(referring.flat()).toEqual(['bank_account.legal_entity_id', 'legal_entity_period.legal_entity_id']);
});

test.each([
  [EndKind.PARTNER, 'partner'],
  [EndKind.PERSON, 'person'],
] as const)('no column may name a %s that has been merged: a trigger refuses it', async (kind, table) => {
  const guarded = await names(`
    select tgrelid::regclass || '.' || a.attname as name from pg_trigger t
    join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = any(t.tgattr)
    where tgfoid = 'refuse_merged'::regproc and pg_get_triggerdef(t.oid) like '%, ''${table}'')' order by 1`);
  expect(guarded.toSorted()).toEqual(handled(kind, table));
});
