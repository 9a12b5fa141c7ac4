import type { MikroORM } from '@mikro-orm/postgresql';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../database.js';
import { testDatabase } from '../testing/database.js';

const INN = { field: 'INN', reason: 'inn.key', details: {} };
const PHONE = { field: 'PHONES', reason: 'phone', details: {} };
const ownerId = newId();
const [judged, stopped, untaken] = [newId(), newId(), newId()];

let orm: MikroORM;
const sql = <T extends object = object>(text: string, values: unknown[] = []): Promise<T[]> =>
  orm.em.fork().execute<T[]>(text, values);

/** As the release before writes: it knows one trouble and one warning of a row. */
const before = {
  import: (id: string, state: string, done: number) =>
    sql(
      `insert into partner_import (id, owner_id, actor_id, shared_with, file_name, created_at, advanced_at, sheets, columns, state, total, done)
       values (?, ?, ?, '{}', 'Партнёры.csv', now(), now(), '{}', '[]', ?, 4, ?)`,
      [id, ownerId, ownerId, state, done],
    ),
  keep: (importId: string, place: number) =>
    sql(`insert into import_row (import_id, place, line, cells, kept) values (?, ?, ?, '[]', false)`, [
      importId,
      place,
      place,
    ]),
  settle: (importId: string, row: object) =>
    sql(
      `update import_row r set outcome = v.outcome, trouble = v.trouble, warning = v.warning, trace = v.trace
       from jsonb_to_record(?::jsonb) as v (place int, outcome text, trouble jsonb, warning jsonb, trace jsonb)
       where r.import_id = ? and r.place = v.place`,
      [JSON.stringify(row), importId],
    ),
  forget: (importId: string) =>
    sql('update import_row set outcome = null, trouble = null, warning = null where import_id = ?', [importId]),
};
/** As it reads. */
const firsts = (importId: string) =>
  sql('select trouble, warning from import_row where import_id = ? order by place', [importId]);
const rowsOf = (importId: string) =>
  sql('select troubles, warnings from import_row where import_id = ? order by place', [importId]);

const TRACE = { at: '2026-12-01T09:00:00.000Z' };

beforeAll(async () => {
  orm = await connect(await testDatabase());
  await sql('drop schema public cascade; create schema public');
  await orm.migrator.up({ to: '2026-12-01-named-records' });
  await sql(
    `insert into app_user (id, name, email, password_hash, role, time_zone)
     values (?, 'Анна', 'anna@here.example', '', 'MANAGER', 'Europe/Moscow')`,
    [ownerId],
  );
  await before.import(judged, 'CHECKED', 4);
  for (const place of [1, 2, 3]) await before.keep(judged, place);
  await before.settle(judged, { place: 1, outcome: 'WRONG', trouble: PHONE, warning: null });
  await before.settle(judged, { place: 2, outcome: 'CREATED', trouble: null, warning: INN });
  await before.import(stopped, 'CANCELLED', 2);
  await before.import(untaken, 'CANCELLED', 2);
  for (const place of [1, 2, 3]) {
    await before.keep(stopped, place);
    await before.keep(untaken, place);
    await before.settle(stopped, { place, outcome: 'CREATED', trace: TRACE });
    if (place < 3) await before.settle(untaken, { place, outcome: 'CREATED', trace: TRACE });
  }
  await orm.migrator.up({ to: '2026-12-05-import-row-beside' });
});
afterAll(() => orm.close());

describe('what the release before has written of imports', () => {
  test('is told as lists', async () => {
    expect(await rowsOf(judged)).toEqual([
      { troubles: [PHONE], warnings: [] },
      { troubles: [], warnings: [INN] },
      { troubles: [], warnings: [] },
    ]);
  });

  test('stands where its processes read it', async () => {
    expect(await firsts(judged)).toEqual([
      { trouble: PHONE, warning: null },
      { trouble: null, warning: INN },
      { trouble: null, warning: null },
    ]);
  });

  test('does not go on when it was stopped while it was taken back, and goes on when while it was taken in', async () => {
    const done = 'select done from partner_import where id = ?';
    expect([await sql(done, [stopped]), await sql(done, [untaken])]).toEqual([[{ done: 4 }], [{ done: 2 }]]);
  });

  test('is told as lists also while its processes run beside those of this one', async () => {
    await before.keep(judged, 4);
    await before.settle(judged, { place: 4, outcome: 'WRONG', trouble: INN, warning: PHONE });
    expect((await rowsOf(judged))[3]).toEqual({ troubles: [INN], warnings: [PHONE] });
    await sql(`update import_row set troubles = ?::jsonb, warnings = '[]' where import_id = ?`, [
      JSON.stringify([INN, PHONE]),
      judged,
    ]);
    expect((await rowsOf(judged))[3]).toEqual({ troubles: [INN, PHONE], warnings: [] });
    await before.forget(judged);
    expect(await rowsOf(judged)).toEqual(Array.from({ length: 4 }, () => ({ troubles: [], warnings: [] })));
  });
});
