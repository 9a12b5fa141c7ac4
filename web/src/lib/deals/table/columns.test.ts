import { expect, it } from 'vitest';
import { START } from '#lib/core/cursor.js';
import { Store } from '#lib/core/store.svelte.js';
import { columnIn, columnInput, columnsFrom, columnsParam, shownColumns, usualColumns } from './columns.js';

const id = '01a2017a-6170-7195-bc63-ecc5f7536132';

it('a column of a custom field is kept in addresses and in views by the id of the field', () => {
  const chosen = columnsFrom(`title,field-${id}.200,field-nonsense,nonsense`);
  expect(chosen.map(({ of }) => of)).toEqual(['TITLE', `field-${id}`]);
  expect(columnsParam(chosen)).toBe(`title,field-${id}.200`);
  expect(columnInput(chosen[1]!)).toEqual({ of: 'CUSTOM', fieldId: id, width: 200 });
  expect(chosen.map(columnInput).map((one) => columnIn({ fieldId: null, ...one, width: one.width ?? null }))).toEqual(
    chosen,
  );
});

it('a column of a field that is used no longer is not shown', () => {
  const store = new Store();
  const field = { id, version: 1, target: 'DEAL', name: 'Регион', type: 'TEXT', options: [], position: 'a0' } as const;
  const chosen = columnsFrom(`title,field-${id}`);
  store.put('customField', { ...field, options: [], archivedAt: null }, START);
  expect(shownColumns(store, chosen)).toEqual(chosen);
  store.put('customField', { ...field, version: 2, options: [], archivedAt: '2026-11-22T10:00:00.000Z' }, START);
  expect(shownColumns(store, chosen).map(({ of }) => of)).toEqual(['TITLE']);
  expect(shownColumns(store, columnsFrom(`field-${id}`))).toEqual(usualColumns);
});
